import { isOpen } from '../../policy/case-states';
import { awaitedBy } from '../casework/hearing/awaited';
import { wishOnCase } from '../casework/hearing/hear-case';
import { topicsOf } from '../casework/hearing/short-message';
import { goOn } from '../application/go-on';
import { offerPersonBelow } from '../shared/mood';
import { sayHelp } from '../shared/say-help';
import type { Talk } from '../shared/talk';
import { agree } from './chat';

/** "What now?", "what does that mean?" of what the seller said, or a mere "?": how the open case stands. */
async function helpWithCase(talk: Talk): Promise<boolean> {
  const { text, pressed } = talk.heard;
  if (!talk.desk.buyer || pressed) return false;
  const topics = topicsOf(talk);
  const cases = await talk.desk.cases();
  const isOfTerms = topics.includes('terms') && awaitedBy(talk, cases)?.wish === 'progress';
  const isAtALoss = topics.includes('why_declined') || !/[\p{L}\p{N}]/u.test(text);
  return (isOfTerms || isAtALoss) && cases.some(isOpen) && wishOnCase(talk, 'progress');
}

/** What can be said at this point; the open question is repeated below it. */
export async function explainHelp(talk: Talk): Promise<void> {
  const { draft, asked } = talk.state;
  if (!draft) {
    if (!(await helpWithCase(talk))) agree(talk);
    return;
  }
  if (!asked) return goOn(talk);
  const field = asked.about === 'field' ? asked.field : asked.about;
  sayHelp(talk, `application.help.${field}`);
  await goOn(talk);
  offerPersonBelow(talk);
}
