import type { Facts } from '../../policy/decision';
import type { ApplicationFacts } from '../../policy/facts';
import { groundOf } from '../../policy/ground';
import { factsOf } from '../application/view';
import { control, wish } from '../shared/buttons';
import { pieceFacts } from '../shared/pieces';
import { say, type Talk } from '../shared/talk';
import type { Ending } from './handler';
import { hasNoOrders, whichPiece } from './which-piece';

/** Before delivery the period has not begun; afterwards its end is a date, or past (M4). */
function warrantyReply(
  { line, now }: ApplicationFacts,
  until: number | undefined,
): { key: string; facts: Facts } {
  const { warranty } = line.listing;
  if (!warranty) return { key: 'answers.warranty.none', facts: {} };
  if (until === undefined)
    return { key: `answers.warranty.${warranty.kind}`, facts: { months: warranty.months } };
  const key = until < now ? 'answers.warranty.over' : `answers.warranty.${warranty.kind}_until`;
  return { key, facts: { months: warranty.months, until: { day: until - 1 } } };
}

/** Brand-wide or shop warranty of the goods in question, until when, and what it means (M1, M2). */
export async function tellWarranty(talk: Talk): Promise<Ending> {
  if (await hasNoOrders(talk)) {
    say(talk, { key: 'answers.warranty.general' });
    return 'answered';
  }
  const piece = await whichPiece(talk, 'ask_warranty', ['delivered', 'succeeded']);
  if (!piece) return 'asks';
  const facts = await factsOf(talk.desk, piece);
  const { key, facts: words } = warrantyReply(facts, groundOf(facts).ends.warranty);
  say(talk, {
    key,
    facts: { ...pieceFacts(piece), ...words },
    ...(talk.state.draft === undefined && { choices: [wish('report_damage'), control('person')] }),
  });
  return 'answered';
}
