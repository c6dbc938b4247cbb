import type { Case, EvidenceItem } from '../../../storage/records';
import { say } from '../../argument';
import { isOpen } from '../../case-states';
import type { Move } from '../move';
import { rulesSize } from '../measuring';
import { objectionPhotos } from '../objection';
import { settleReturnFreight } from '../return-freight';
import { refuse, tell } from '../say';
import type { Effects } from './effect';
import { replied } from './offering';
import { missingEvidence } from '../evidence';
import { startAnswer } from './answering';

/** A picture that another case shows as well is for people to look at (V2). */
function flagLikeness(move: Move): void {
  const { personBecause } = move.case;
  const because = say('person.shown_elsewhere', {}, 'V2');
  if (personBecause.some(({ key }) => key === because.key)) return;
  move.set({ personBecause: [...personBecause, because] });
}

/** What is added to the record, which can only grow (V1, V3), and what was promised (G2). */
export const recording: Effects<
  'add_evidence' | 'add_statement' | 'submit_measurements' | 'promise' | 'keep_promise'
> = {
  add_evidence(move, { items }) {
    if (!isOpen(move.case) && items.some(({ kind }) => kind !== 'waybill_slip'))
      return refuse(tell('refused.only_slip', {}, 'F9'), tell('instead.new_case', {}, 'W4'));
    const by = move.by === 'buyer' ? 'buyer' : 'seller';
    const there = new Set(move.case.evidence.map(({ uploadId, kind }) => `${uploadId} ${kind}`));
    const fresh = items.filter(({ uploadId, kind }) => !there.has(`${uploadId} ${kind}`));
    const alsoIn = move.setting.alsoIn ?? {};
    const added = fresh.map((item): EvidenceItem => {
      const others = alsoIn[item.uploadId];
      return { ...item, addedAt: move.at, by, ...(others && { alsoIn: others }) };
    });
    move.set({ evidence: [...move.case.evidence, ...added] });
    if (added.some((item) => item.alsoIn)) flagLikeness(move);
    settleReturnFreight(move);
    if (by === 'seller') objectionPhotos(move);
    else if (move.case.state === 'awaiting_match' && missingEvidence(move.case).length === 0)
      startAnswer(move);
    return undefined;
  },

  add_statement(move, { text }) {
    move.set({ statements: [...move.case.statements, { at: move.at, by: move.by, text }] });
    replied(move);
    return undefined;
  },

  submit_measurements(move, { measures }) {
    if (move.case.reason !== 'size_disputed')
      return refuse(tell('refused.no_size_dispute', {}, 'F7'), tell('instead.amend_reason', {}, 'W4'));
    rulesSize(move, measures);
    return undefined;
  },

  promise(move, { text, amountFen, payer, dueAt }) {
    if (dueAt < move.at)
      return refuse(tell('refused.promise_past', {}, 'G2'), tell('instead.offer_until', {}, 'G2'));
    const promise: Case['promises'][number] = {
      id: `p${move.case.promises.length + 1}`,
      by: move.by === 'person' ? 'person' : 'seller',
      at: move.at,
      text,
      ...(amountFen !== undefined && { amountFen }),
      ...(payer && { payer }),
      dueAt,
      state: 'open',
    };
    move.set({ promises: [...move.case.promises, promise] });
    move.tell('promised', { words: text, due: { at: dueAt } });
    return undefined;
  },

  keep_promise(move, { promiseId }) {
    const { promises } = move.case;
    if (!promises.some(({ id, state }) => id === promiseId && state !== 'kept'))
      return refuse(tell('refused.no_promise', {}, 'G2'), tell('instead.promise_id', {}, 'G2'));
    move.set({
      promises: promises.map((one) =>
        one.id === promiseId ? { ...one, state: 'kept', keptAt: move.at } : one,
      ),
    });
    return undefined;
  },
};
