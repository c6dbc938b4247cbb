import type { Claim } from '../../policy/facts';
import type { ChoiceValue } from '../../replies/reply';
import type { CaseState, Language, RequestFacts, RequestKind, Settlement } from '../../storage/records';
import type { Incoming } from '../../dialogs/respond';
import type { World } from '../support/world';

/** Of a claim what a scenario names; undefined where nothing may stand. */
type Held = { [Name in keyof Claim]?: Claim[Name] | undefined };

/** One message of the buyer and what the shop's assistant answers, by reply keys. */
export interface Turn {
  says?: string;
  presses?: ChoiceValue;
  /** Upload ids; `dark-…`, `blurred-…` and `small-…` are pictures like that, `video-…` a video. */
  sends?: string[];
  refused?: NonNullable<Incoming['refusedFiles']>;
  starts?: true;
  /** The guest signs in: the talk goes on as the buyer's. */
  signsIn?: true;
  /** Time that passes before. */
  after?: number;
  /** What happens before. */
  meanwhile?: (world: World) => void;
  replies: string[];
  /** In order; none unless named. */
  commands?: ('submitCase' | 'openRequest' | 'withdrawRequest' | 'requestPerson' | 'actOnCase')[];
  /** What the draft, or the submitted claim, then holds. */
  claim?: Held;
  /** What was taken down for the shop. */
  request?: { kind: RequestKind; facts?: RequestFacts };
  /** The shop settles the newest request; the buyer hears of it. */
  settled?: Omit<Settlement, 'at'>;
  /** Happens to the newest case, and its last news is said. */
  caseNews?: (world: World) => void;
  /** What the last act on a case was given. */
  act?: object;
  /** Words that stand in the answer: texts, cards and buttons. */
  tells?: string[];
  /** How the newest case then stands. */
  state?: CaseState;
  language?: Language;
}

export interface Scenario {
  name: string;
  language?: Language;
  /** Changes the usual world. */
  world?: (world: World) => void;
  turns: Turn[];
}

/** The language of words that stand alone in a scenario. */
export const inWords = (text: string): Pick<Scenario, 'language'> =>
  /^[\x20-\x7e]*$/.test(text) ? { language: 'en' } : {};

export const says = (text: string, ...replies: string[]): Turn => ({ says: text, replies });
export const presses = (value: ChoiceValue, ...replies: string[]): Turn => ({ presses: value, replies });
export const sends = (uploads: string[], ...replies: string[]): Turn => ({ sends: uploads, replies });
export const submits = (turn: Turn): Turn => ({ ...turn, commands: ['submitCase'] });
export const records = (turn: Turn, kind: RequestKind, facts?: RequestFacts): Turn => ({
  ...turn,
  commands: ['openRequest'],
  request: { kind, ...(facts && { facts }) },
});
export const settles = (settled: Omit<Settlement, 'at'>, ...replies: string[]): Turn => ({
  settled,
  replies,
});
export const handsOver = (turn: Turn): Turn => ({ ...turn, commands: ['requestPerson'] });
export const holds = (turn: Turn, claim: Held): Turn => ({ ...turn, claim });
/** The answer holds these words. */
export const tells = (turn: Turn, ...words: string[]): Turn => ({ ...turn, tells: words });
/** The turn does this to a case. */
export const acts = (turn: Turn, act: object, state?: CaseState): Turn => ({
  ...turn,
  commands: ['actOnCase'],
  act,
  ...(state && { state }),
});
