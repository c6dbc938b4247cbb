import { goOn } from '../../application/go-on';
import { proceed } from '../../application/proceed';
import type { Talk } from '../../shared/talk';
import { sayCaseNews } from '../telling/news';
import { forgetTask, talkOf, type Begun } from '../task';
import { actOf } from './act-of';
import { takeUpKept } from './kept-waybill';
import { sayDone } from './say-done';
import { sayRefused } from './say-refused';

/** Does it, says what became of it, and goes on with whatever waited below. */
export async function act(talk: Talk, begun: Begun): Promise<void> {
  const { one } = begun;
  forgetTask(talk);
  talkOf(talk, one);
  const outcome = await talk.desk.commands.actOnCase(one._id, await actOf(talk, begun));
  if (outcome.kind === 'refused') {
    sayRefused(talk, outcome.case, outcome);
    return goOn(talk);
  }
  sayDone(talk, begun, outcome.case, outcome.news.length > 0);
  await sayCaseNews(talk, outcome.case, outcome.news);
  await takeUpKept(talk, outcome.case);
  await (begun.said.thenDraft === undefined ? goOn(talk) : proceed(talk));
}
