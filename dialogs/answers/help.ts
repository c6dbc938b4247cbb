import { awaitedBy } from '../casework/hearing/awaited';
import { wishOnCase } from '../casework/hearing/hear-case';
import { topicsOf } from '../casework/hearing/short-message';
import { goOn } from '../application/go-on';
import { offerPersonBelow } from '../shared/mood';
import { sayHelp } from '../shared/say-help';
import type { Talk } from '../shared/talk';
import { agree } from './chat';

/** "What now?" after a refusal, "what does that mean?" of what the seller said: how that case stands. */
async function helpWithCase(talk: Talk): Promise<boolean> {
  if (!talk.desk.buyer) return false;
  const topics = topicsOf(talk).filter((topic) => topic === 'why_declined' || topic === 'terms');
  if (topics.length === 0 || awaitedBy(talk, await talk.desk.cases())?.wish !== 'progress') return false;
  return wishOnCase(talk, 'progress');
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
