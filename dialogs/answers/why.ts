import { explainDays, explainField } from '../../policy/explain';
import { isOpen } from '../../policy/case-states';
import { wishOnCase } from '../casework/hearing/hear-case';
import { goOn } from '../application/go-on';
import { rulingOfPerson } from '../handoff/why-person';
import { viewOf } from '../application/draft/view';
import { pieceFacts } from '../shared/pieces';
import { cite, say, type Talk } from '../shared/talk';
import type { Ruling } from '../state';

/** Which goods: status, window and amount all hang on it; and orders are their buyer's only. */
function rulingOfOrder({ desk, state: { draft, asked } }: Talk): Ruling | undefined {
  if (asked?.about !== 'order' || (!draft && !asked.for)) return undefined;
  const rules = desk.buyer ? ['W1', 'T6'] : ['W1'];
  const key = desk.buyer ? 'chat.why.order' : 'chat.why.sign_in';
  return {
    key: 'application.ruling.field',
    facts: {},
    because: [{ key, facts: {}, rules }],
    wouldChange: [],
  };
}

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

/** Nothing was said yet: what an open case has come to, and why. */
async function explainCase(talk: Talk): Promise<boolean> {
  const isOne = talk.desk.buyer !== undefined && (await talk.desk.cases()).some(isOpen);
  return isOne && wishOnCase(talk, 'progress');
}

/** Why a person is needed: never the rule behind an answer about something else. */
async function explainPerson(talk: Talk): Promise<void> {
  sayRuling(talk, await rulingOfPerson(talk));
  await goOn(talk);
}

/** The rule behind what was just answered, else the open question, else the last ruling (H8); then the question again. */
export async function explainWhy(talk: Talk): Promise<void> {
  if (talk.heard.controls.whyPerson) return explainPerson(talk);
  const { answered, lastRuling } = talk.state;
  const ruling = answered?.ruling ?? (await rulingOfQuestion(talk)) ?? rulingOfOrder(talk) ?? lastRuling;
  if (!ruling && (await explainCase(talk))) return;
  if (ruling) sayRuling(talk, ruling);
  else say(talk, { key: 'chat.why.nothing' });
  await goOn(talk);
}

/** "Why five days?": the rules that say so, or those behind what was said last; then the question again (H8). */
export async function explainTerm(talk: Talk): Promise<void> {
  const because = explainDays(talk.heard.controls.whyDays ?? 0, talk.desk.shop);
  if (because.length === 0) return explainWhy(talk);
  sayRuling(talk, { key: 'application.ruling.term', facts: {}, because, wouldChange: [] });
  await goOn(talk);
}
