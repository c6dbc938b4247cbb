import { cards as enCards } from '../../../replies/catalogue/en/cards.json';
import { cases as enCases, casework as enCasework } from '../../../replies/catalogue/en/casework-names.json';
import {
  case_state as enStates,
  clock as enClocks,
  service as enServices,
} from '../../../replies/catalogue/en/terms.json';
import { cards as zhCards } from '../../../replies/catalogue/zh-CN/cards.json';
import {
  cases as zhCases,
  casework as zhCasework,
} from '../../../replies/catalogue/zh-CN/casework-names.json';
import {
  case_state as zhStates,
  clock as zhClocks,
  service as zhServices,
} from '../../../replies/catalogue/zh-CN/terms.json';
import type zhWidget from '../../../replies/catalogue/zh-CN/widget.json';
import { type Language, type Say, sayFrom } from '../../shared/words';

type Widget = Say<typeof zhWidget>;

/** What the panel says: its own sentences, and the words of cases as the chat uses them. */
export interface CaseWords {
  say: Widget;
  state(state: string): string;
  service(service: string): string;
  clock(id: string): string;
  /** A clock with its time left: whom it waits for, or that it stands still. */
  timed(kind: 'running_buyer' | 'running_seller' | 'stopped', facts: Record<string, string>): string;
  act(act: string): string;
  /** What nobody's acting leads to, by its key `casework.silence.NAME`. */
  silence(key: string): string;
  /** What happened last, and when: as the card in the chat has it. */
  last(event: { kind: string; by: string }, at: string): string;
}

const TERMS = {
  zh: { case_state: zhStates, clock: zhClocks, service: zhServices },
  en: { case_state: enStates, clock: enClocks, service: enServices },
};
const CASEWORK = { zh: zhCasework, en: enCasework };
const CARDS = { zh: zhCards.case_status, en: enCards.case_status };
const CASES = { zh: zhCases, en: enCases };

const SILENCE = 'casework.silence.';
const RAN_OUT = /^(.+)_ran_out$/;
const upper = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** A word that a newer server knows and this page does not is shown as it is. */
const lookUp = (words: Readonly<Record<string, string>>, name: string): string => words[name] ?? name;

export function caseWords(language: Language, say: Widget): CaseWords {
  const terms = TERMS[language];
  const { act, silence } = CASEWORK[language];
  const { event, who, ran_out } = CASES[language];
  const fill = (sentence: string, facts: Record<string, string>): string =>
    sayFrom({ sentence })('sentence', facts);
  const { last } = CARDS[language];
  const eventOf = (kind: string, by: string): string => {
    const clock = RAN_OUT.exec(kind)?.[1];
    return clock === undefined
      ? fill(lookUp(event, kind), { who: lookUp(who, by) })
      : fill(ran_out, { clock: lookUp(terms.clock, clock) });
  };
  return {
    say,
    state: (state) => upper(lookUp(terms.case_state, state)),
    service: (service) => upper(lookUp(terms.service, service)),
    clock: (id) => upper(lookUp(terms.clock, id)),
    timed: (kind, facts) => upper(fill(CARDS[language][kind], facts)),
    act: (name) => upper(lookUp(act, name)),
    silence: (key) => lookUp(silence, key.replace(SILENCE, '')),
    last: ({ kind, by }, at) => fill(last, { at, what: eventOf(kind, by) }),
  };
}
