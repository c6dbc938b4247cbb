import { remember, type Talk } from '../../shared/talk';
import type { Draft } from '../../state';

/** Untouched for this long, a draft is taken up by asking first. */
const STALE_AFTER = 6 * 60 * 60 * 1000;

/** From this much said on, the buyer is asked before it is thrown away. */
const SUBSTANTIAL_FIELDS = 2;

export function newDraft(talk: Talk, change: Partial<Draft> = {}): Draft {
  const { now } = talk.desk;
  return {
    id: talk.incoming.eventId,
    claim: {},
    evidence: [],
    unsorted: [],
    skipped: [],
    startedAt: now,
    touchedAt: now,
    ...change,
  };
}

export function openDraft(talk: Talk, change: Partial<Draft> = {}): Draft {
  const draft = newDraft(talk, change);
  remember(talk, { draft });
  return draft;
}

export const isStale = (draft: Draft, now: number): boolean => now - draft.touchedAt > STALE_AFTER;

export const isSubstantial = ({ claim, evidence, unsorted }: Draft): boolean =>
  evidence.length + unsorted.length > 0 || Object.keys(claim).length >= SUBSTANTIAL_FIELDS;

/** Begun by something like a question, and nothing was told since. */
export const isStray = ({ guessed, claim, evidence, unsorted }: Draft): boolean =>
  guessed === true &&
  evidence.length + unsorted.length === 0 &&
  Object.keys(claim).every((name) => name === 'service');

/** The same draft pointed at no piece: what was said stays. */
export function withoutPiece(draft: Draft): Draft {
  const { orderId, lineId, seen, ...rest } = draft;
  void orderId;
  void lineId;
  void seen;
  return rest;
}
