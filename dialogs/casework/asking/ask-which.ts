import type { Reply } from '../../../replies/reply';
import type { Talk } from '../../shared/talk';
import type { CaseTask } from '../state';
import { answerTo, caseChoice } from '../choices';
import { caseFacts } from '../facts';
import { cardsToPick } from '../telling/status-card';

/** So many cases are offered for a photo; the rest are named by their number. */
const MOST_OFFERED = 3;

/** Which of several is meant; photos may also be for something new. */
export async function questionAmong(talk: Talk, { asks, candidates = [], wish }: CaseTask): Promise<Reply> {
  const cases = (await talk.desk.cases()).filter(({ _id }) => candidates.includes(_id));
  if (asks === 'which' && wish === 'progress')
    return {
      key: 'cases.several_open',
      facts: { count: cases.length },
      cards: cardsToPick(talk, cases, wish),
    };
  if (asks === 'which') return { key: 'cases.ask.which', cards: cardsToPick(talk, cases, wish) };
  const [only, ...more] = cases;
  return {
    key: more.length === 0 ? 'cases.ask.whose_one' : 'cases.ask.whose',
    facts: only ? caseFacts(only) : {},
    choices: [
      ...cases.slice(0, MOST_OFFERED).map((one) => caseChoice(one, 'add_evidence')),
      answerTo('whose', 'new', { key: 'cases.choice.new_application' }),
    ],
  };
}
