import type { FactValue } from '../../../policy/decision';
import { type Piece, titleOf } from '../../shared/pieces';
import { say, type Talk } from '../../shared/talk';
import type { Said } from '../draft/context';
import { valueOf } from '../draft/values';

type Field = keyof Said;

/** What one message brought. */
export interface Taken {
  /** As it stood before, completed by policy. */
  before: Said;
  after: Said;
  /** What the message says, new or not. */
  said: Said;
  changed: Field[];
  /** Pieces in the line, where it is known. */
  lineQuantity?: number | undefined;
  moved?: Piece;
  /** The sum is the most that can be had, by a bare yes to it. */
  isMost?: true;
}

/** Said back by themselves or not worth a word: a reason such as "not received" says receipt as well. */
function isWorthSaying(field: Field, { before, after, changed, lineQuantity }: Taken): boolean {
  if (field === 'quantity' && lineQuantity === 1) return false;
  if (field === 'description' || after[field] === before[field]) return false;
  if (field === 'story' && after.received === true) return false;
  if (field === 'received' && after.sentBack) return false;
  if (field === 'reason' && after.reason === 'lost_parcel' && after.story === 'lost') return false;
  return !(field === 'received' && after.received === false && changed.includes('reason'));
}

const shown = (field: Field, claim: Said): FactValue[] => {
  const value = valueOf(field, claim);
  if (value === undefined) return [];
  return [field === 'quantity' ? `×${String(value)}` : value];
};

/** A correction says its new value; a sum that was not named, that it is the most. */
function keyOf({ heard: { controls } }: Talk, { before, isMost }: Taken): string {
  if (isMost) return 'application.noted_most';
  const isCorrection = controls.correct !== undefined && Object.keys(before).length > 0;
  return `application.${isCorrection ? 'corrected' : 'noted'}`;
}

/** Says back in one line what was understood. */
export function sayNoted(talk: Talk, taken: Taken): void {
  const { moved, changed } = taken;
  const { pressed, answer } = talk.heard;
  if (pressed && (!moved || answer?.field === 'order')) return;
  const fields = pressed ? [] : changed.filter((field) => isWorthSaying(field, taken));
  const values = [
    ...(moved ? [titleOf(moved)] : []),
    ...fields.flatMap((field) => shown(field, taken.after)),
  ];
  if (values.length > 0) {
    say(talk, { key: keyOf(talk, taken), facts: { what: { list: values, as: 'notes' } } });
  } else if (changed.includes('description')) {
    say(talk, { key: 'application.noted_words' });
  } else if (changed.length > 0) {
    sayKnown(talk, taken);
  }
}

/** The message repeats what is known already: said back, so that it does not count as misunderstood. */
export function sayKnown(talk: Talk, { before, after, said }: Taken): boolean {
  const known = { ...before, ...after };
  const fields = (Object.keys(said) as Field[]).filter((field) => said[field] === known[field]);
  const values = fields.filter((field) => field !== 'description').flatMap((field) => shown(field, known));
  if (values.length === 0) return false;
  say(talk, { key: 'application.known', facts: { what: { list: values, as: 'notes' } } });
  return true;
}
