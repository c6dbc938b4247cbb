import { goOn } from '../application/go-on';
import { offerPersonBelow } from '../shared/mood';
import { say, type Talk } from '../shared/talk';
import { agree } from './chat';

/** What can be said at this point; the open question is repeated below it. */
export async function explainHelp(talk: Talk): Promise<void> {
  const { draft, asked } = talk.state;
  if (!draft) {
    agree(talk);
    return;
  }
  if (!asked) return goOn(talk);
  const field = asked.about === 'field' ? asked.field : asked.about;
  say(talk, { key: `application.help.${field}` });
  await goOn(talk);
  offerPersonBelow(talk);
}
