import { wishOnCase } from '../casework/hearing/hear-case';
import { goOn } from '../application/go-on';
import { offerPersonBelow } from '../shared/mood';
import { sayHelp } from '../shared/say-help';
import type { Talk } from '../shared/talk';
import { agree } from './chat';

/** "What now?", after a refusal: what can be done about that. */
async function helpDeclined(talk: Talk): Promise<boolean> {
  const { casework } = talk.heard;
  if (!talk.desk.buyer || casework?.awaited?.includes('why_declined') !== true) return false;
  const isDeclined = (await talk.desk.cases()).some(({ state }) => state === 'declined');
  return isDeclined && wishOnCase(talk, 'progress');
}

/** What can be said at this point; the open question is repeated below it. */
export async function explainHelp(talk: Talk): Promise<void> {
  const { draft, asked } = talk.state;
  if (!draft) {
    if (!(await helpDeclined(talk))) agree(talk);
    return;
  }
  if (!asked) return goOn(talk);
  const field = asked.about === 'field' ? asked.field : asked.about;
  sayHelp(talk, `application.help.${field}`);
  await goOn(talk);
  offerPersonBelow(talk);
}
