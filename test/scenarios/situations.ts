import type { Scenario } from './scenario';

/** The situations that a talk has to stand, each in both languages. */
export type Situation =
  | 'happy'
  | 'correction'
  | 'cancellation'
  | 'digression'
  | 'disambiguation'
  | 'negation'
  | 'multi-intent'
  | 'invalid input'
  | 'anger'
  | 'hand-off'
  | 'code-switching'
  | 'resumption'
  | 'late window'
  | 'refusal'
  | 'negotiation'
  | 'freight'
  | 'evidence'
  | 'warranty'
  | 'logistics'
  | 'hostile';

/** Whether the talk shows the situation: by what is answered or done, so that a new talk counts by itself. */
export const SHOWN_BY: Record<Situation, (scenario: Scenario) => boolean> = {
  happy: ({ turns }) => turns.some(({ commands }) => commands?.includes('submitCase')),
  correction: answers(/^application\.corrected$/),
  cancellation: answers(/^application\.(?:cancelled|ask\.cancel)$|^cases\.(?:done|confirm)\.withdraw$/),
  digression: answers(/^application\.again\./),
  disambiguation: answers(/^application\.ask\.order|^cases\.ask\.which$/),
  negation: answers(/^handoff\.not_wanted|^cases\.kept\.|^heard\.kept/),
  'multi-intent': ({ turns }) =>
    turns.some(({ replies }) => replies.includes('application.noted') && replies.length > 2),
  'invalid input': answers(/^application\.(?:value_refused|mandatory|unknown_order)$|^chat\.not_understood$/),
  anger: answers(/^chat\.empathy\./),
  'hand-off': ({ turns }) => turns.some(({ commands }) => commands?.includes('requestPerson')),
  'code-switching': ({ language: first = 'zh', turns }) =>
    turns.some(({ language }) => language !== undefined && language !== first),
  resumption: ({ turns }) => turns.some(({ after = 0 }) => after >= 24 * 60 * 60 * 1000),
  'late window': answers(/^application\.by_person$/),
  refusal: answers(/^application\.refused$/),
  negotiation: answers(
    /^application\.by_person$|^cases\.(?:confirm|done)\.(?:offer|accept_offer|decline_offer)/,
  ),
  freight: answers(/^answers\.freight\./),
  evidence: ({ turns }) => turns.some(({ sends = [] }) => sends.length > 0),
  warranty: answers(/^answers\.warranty\./),
  logistics: answers(/^(?:answers\.logistics|parcels)\./),
  hostile: ({ turns }) =>
    turns.some(({ says: text = '' }) => /忽略.*规则|ignore (?:all |your )?.*rules|system/i.test(text)),
};

function answers(key: RegExp): (scenario: Scenario) => boolean {
  return ({ turns }) => turns.some(({ replies }) => replies.some((reply) => key.test(reply)));
}
