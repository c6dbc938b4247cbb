import type { FactValue } from '../../policy/decision';
import type { Card } from '../../replies/reply';
import type { Case } from '../../storage/records';

const row = (label: string, value: FactValue) => ({ label, value });

/** A submitted case: number, state, what for, how much, who pays the return, the clock that runs. */
export function caseCard(one: Case): Extract<Card, { kind: 'case' }> {
  return {
    kind: 'case',
    title: { key: 'application.case.title', facts: { case: one.number } },
    rows: [
      row('application.case.state', { term: `case_state.${one.state}` }),
      row('application.case.goods', one.listing.title),
      row('field.service', { term: `service.${one.service}` }),
      row('field.reason', { term: `reason.${one.reason}` }),
      row('field.amount', { fen: one.amountFen }),
      ...(one.outboundFreightFen > 0
        ? [row('application.case.outbound_freight', { fen: one.outboundFreightFen })]
        : []),
      row('application.case.return_freight', { term: `payer.${one.freight.return}` }),
      ...one.clocks.map((clock) => row(`clock.${clock.id}`, { at: clock.dueAt })),
    ],
  };
}
