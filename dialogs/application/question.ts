import type { Heard } from '../shared/heard';
import { sureIntent } from '../shared/heard';
import type { Asked } from '../state';
import { isQuestion } from './openings';

/** What in a message answers each open question, in whatever words. */
const ANSWERS: Record<string, (heard: Heard) => boolean> = {
  service: ({ hints }) => hints.service !== undefined,
  received: ({ hints }) => hints.received !== undefined,
  story: ({ hints }) => hints.notReceivedStory !== undefined,
  wanted: ({ hints, entities }) =>
    hints.wanted !== undefined || entities.sizes.length + entities.colours.length > 0,
  reason: ({ hints }) => hints.reason !== undefined,
  intact: ({ hints }) => hints.intact !== undefined,
  quantity: ({ entities }) => entities.quantities.length + entities.numbers.length > 0,
  amount: ({ entities }) => entities.money.length + entities.numbers.length > 0,
};

/** Told, not asked: an answer to the open question is tried before the reading of the whole as a question. */
function answersOpen(heard: Heard, asked: Asked | undefined): boolean {
  if (heard.hints.asks) return false;
  if (asked?.about === 'order') {
    const { orderNumbers, numbers, ordinals } = heard.entities;
    return orderNumbers.length + numbers.length + ordinals.length > 0;
  }
  if (asked?.about === 'confirm') return heard.hints.service !== undefined;
  return asked?.about === 'field' && (ANSWERS[asked.field]?.(heard) ?? false);
}

/** The message asks something in between; what it names on the way is no wish. */
export const asksSomething = (heard: Heard, asked: Asked | undefined): boolean =>
  isQuestion(sureIntent(heard)) && !answersOpen(heard, asked);
