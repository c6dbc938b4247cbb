import type { FactValue } from '../../../policy/decision';
import type { Card } from '../../../replies/reply';
import type { Case } from '../../../storage/records';
import { VALUES } from '../draft/values';

const row = (label: string, value: FactValue) => ({ label, value });

/** What comes in exchange, by its kind. */
function wantedRow({ service, wanted }: Case) {
  const value = VALUES.wanted({ service, ...(wanted && { wanted }) });
  if (value === undefined) return [];
  return [row(wanted?.kind === 'part' ? 'field.part' : 'field.wanted', value)];
}

const repairRows = ({ repair }: Case) =>
  repair
    ? [
        row('field.repair_mode', { term: `repair_mode.${repair.mode}` }),
        row('field.repair_cover', { term: `repair_cover.${repair.warranty}` }),
        ...(repair.address === undefined ? [] : [row('application.case.address', repair.address)]),
      ]
    : [];

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
      ...wantedRow(one),
      ...(one.amountFen > 0 ? [row('field.amount', { fen: one.amountFen })] : []),
      ...repairRows(one),
      ...(one.outboundFreightFen > 0
        ? [row('application.case.outbound_freight', { fen: one.outboundFreightFen })]
        : []),
      row('application.case.return_freight', { term: `payer.${one.freight.return}` }),
      ...(one.freight.resend === 'none'
        ? []
        : [row('application.case.resend_freight', { term: `payer.${one.freight.resend}` })]),
      ...one.clocks
        .filter(({ state }) => state === 'running')
        .map((clock) => row(`clock.${clock.id}`, { at: clock.dueAt })),
    ],
  };
}
