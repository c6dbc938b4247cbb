import { heavierFlaw, outweighs } from '../../../policy/gravity';
import type { Heard } from '../../shared/heard';
import { say, type Talk } from '../../shared/talk';
import { forgetParcel } from './take-sent-back';
import { asksFor, type Context, type Said } from '../draft/context';

const without = (said: Said, ...names: (keyof Said)[]): Said =>
  Object.fromEntries(Object.entries(said).filter(([name]) => !names.includes(name as keyof Said)));

/** The reason is what the message is about: asked for, corrected or pressed. */
const meansReason = ({ controls, answer }: Heard, context: Context): boolean =>
  controls.correct === 'reason' ||
  asksFor(context, 'reason') ||
  ['reason', 'way'].includes(answer?.field ?? '');

/** Other pieces of the same line, while this application covers some (W4). */
const namesAnotherPiece = (
  { mentions }: Heard,
  { known: { quantity }, lineQuantity = 1 }: Context,
): boolean =>
  quantity !== undefined && quantity < lineQuantity && mentions?.includes('another_piece') === true;

/** A graver reason stands against a remark in passing, and the buyer hears how to change it. */
function weighReason(talk: Talk, said: Said, context: Context): Said {
  const { heard } = talk;
  const given = context.known.reason;
  if (!said.reason || !given || said.reason === given || meansReason(heard, context)) return said;
  if (namesAnotherPiece(heard, context)) {
    say(talk, { key: 'heard.other_piece', facts: { count: context.known.quantity ?? 1 } });
    return without(said, 'reason', 'symptom', 'quantity');
  }
  // A flaw by itself names no other reason than the one that was given.
  if (!heard.hints.reason) return without(said, 'reason');
  if (!outweighs(given, said.reason)) return said;
  const facts = { kept: { term: `reason.${given}` }, said: { term: `reason.${said.reason}` } };
  say(talk, { key: 'heard.kept_reason', facts });
  return without(said, 'reason', 'symptom');
}

function weighSymptom(said: Said, { known }: Context): Said {
  if (!said.symptom || !known.symptom) return said;
  return { ...said, symptom: heavierFlaw(known.symptom, said.symptom) };
}

/** Used before and as new now: neither is taken, so that it is asked (X4). */
function contradictsState({ heard }: Talk, { intact }: Said, context: Context): boolean {
  if (heard.answer || heard.controls.correct || asksFor(context, 'intact')) return false;
  return context.known.intact === false && intact === true;
}

/** What is said now, weighed against what was said before; `forgets` is no longer certain. */
export function weigh(talk: Talk, said: Said, context: Context): { said: Said; forgets: (keyof Said)[] } {
  const weighed = weighSymptom(weighReason(talk, said, context), context);
  const forgets = forgetParcel(talk, context.known);
  if (!contradictsState(talk, weighed, context)) return { said: weighed, forgets };
  say(talk, { key: 'heard.contradicts' });
  return { said: without(weighed, 'intact'), forgets: ['intact', ...forgets] };
}
