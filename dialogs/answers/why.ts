import { explainField } from '../../policy/explain';
import { goOn } from '../application/go-on';
import { viewOf } from '../application/view';
import { pieceFacts } from '../shared/pieces';
import { cite, say, type Talk } from '../shared/talk';
import type { DialogState } from '../state';

type Ruling = NonNullable<DialogState['lastRuling']>;

/** The rule behind the field that is being asked for. */
async function rulingOfQuestion({ desk, state: { draft, asked } }: Talk): Promise<Ruling | undefined> {
  if (!draft || asked?.about !== 'field') return undefined;
  const view = await viewOf(desk, draft);
  if (!view || view.assessment.decision.outcome !== 'possible') return undefined;
  const { because, wouldChange } = explainField(view.facts, asked.field);
  return { key: 'application.ruling.field', facts: pieceFacts(view.piece), because, wouldChange };
}

function sayRuling(talk: Talk, { key, facts, because, wouldChange }: Ruling): void {
  cite(talk, because);
  const card = { kind: 'ruling', decision: { key, facts }, because, wouldChange } as const;
  say(talk, { key: 'chat.why.ruling', cards: [card] });
}

/** The rule behind the open question, else behind the last ruling (H8); then the question again. */
export async function explainWhy(talk: Talk): Promise<void> {
  const ruling = (await rulingOfQuestion(talk)) ?? talk.state.lastRuling;
  if (ruling) sayRuling(talk, ruling);
  else say(talk, { key: 'chat.why.nothing' });
  await goOn(talk);
}
