import type { Intent, KnowledgeMatch } from '../../../nlu/understanding';
import type { Argument } from '../../../policy/decision';
import { explainRule } from '../../../policy/explain';
import { CITED_RULES, COVERED_RULES } from '../../../policy/rules';
import type { Choice } from '../../../replies/reply';
import { control, wish } from '../../shared/buttons';
import { answered, cite, say, type Talk } from '../../shared/talk';
import type { Ending } from '../handler';
import { COMPUTED } from './computed';
import type { Said } from './said';
import { shopFacts } from './shop-facts';

const MOST_BUTTONS = 2;
const KNOWN_RULES: readonly string[] = [...COVERED_RULES, ...CITED_RULES];

function buttonFor(next: string): Choice {
  if (next === 'person') return control('person');
  if (!next.includes('.')) return wish(next as Intent);
  return {
    label: { key: `knowledge.label.${next}` },
    value: { kind: 'intent', intent: `knowledge.${next}` },
  };
}

/** With an application running its question follows, and buttons would take its place. */
const buttons = (
  { state }: Talk,
  { related }: KnowledgeMatch,
  first: readonly Choice[] = [],
): { choices?: Choice[] } =>
  state.draft ? {} : { choices: [...first, ...related.slice(0, MOST_BUTTONS).map(buttonFor)] };

/** The rules behind the answer, for 为什么; one that has no words yet is passed over. */
const rulesBehind = ({ desk }: Talk, { rules }: KnowledgeMatch): Argument[] =>
  rules.filter((rule) => KNOWN_RULES.includes(rule)).map((rule) => explainRule(rule, desk.shop));

function sayEntry(talk: Talk, match: KnowledgeMatch, said: Said | undefined): void {
  const { variant, facts = {}, because = [], choices } = said ?? {};
  say(talk, {
    key: ['knowledge', match.id, ...(variant === undefined ? [] : [variant])].join('.'),
    facts: { ...shopFacts(talk.desk.shop), ...facts },
    ...(because.length > 0 && { because: [...because] }),
    ...buttons(talk, match, choices),
  });
  const reasons = [...because.filter(({ rules }) => rules.length > 0), ...rulesBehind(talk, match)];
  cite(talk, reasons);
  if (reasons.length === 0) return;
  answered(talk, { key: 'knowledge.ruling', facts: {}, because: reasons, wouldChange: [] });
}

/** The shop's own words, in the buyer's language where there are some. */
function sayShops(talk: Talk, match: KnowledgeMatch): void {
  const { zh, en } = match.answer ?? {};
  const answer = { zh: zh ?? en ?? '', en: en ?? zh ?? '' };
  say(talk, { key: 'knowledge.shop', facts: { answer }, ...buttons(talk, match) });
}

/** An entry of knowledge, filled with what the order and the shop's policy say. */
export async function tellKnowledge(talk: Talk, match: KnowledgeMatch): Promise<Ending> {
  if (match.source === 'shop') {
    sayShops(talk, match);
    return 'answered';
  }
  const tell = COMPUTED[match.id];
  const said = await tell?.(talk, `knowledge.${match.id}`);
  if (tell && !said) return 'asks';
  sayEntry(talk, match, said);
  return 'answered';
}

/** The entry that a button or a waiting question names; the button of one that is gone does nothing any more. */
export async function tellEntry(talk: Talk, id: string): Promise<Ending> {
  const match = talk.desk.knowledge(id);
  if (match) return tellKnowledge(talk, match);
  say(talk, { key: 'application.stale' });
  return 'answered';
}
