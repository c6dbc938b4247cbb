import type { Instant, Language } from '../storage/records';
import type { CaseworkHints } from './casework/hints';
import type { Controls } from './understanding/controls';
import type { Entities } from './understanding/entities';
import type { Hints, Mention, Part, RequestHints } from './understanding/hints';
import type { Guess } from './understanding/intents';
import type { KnowledgeMatch, ShopKnowledge } from './understanding/knowledge';

export type { AwaitedTopic, CaseWishWord, CaseworkHints } from './casework/hints';
export type * from './understanding/controls';
export type * from './understanding/entities';
export type * from './understanding/hints';
export * from './understanding/intents';
export type * from './understanding/knowledge';

/** What one message means; stored with the inbox event, so that a repeated turn decides from the same. */
export interface Understanding {
  text: string;
  language: Language;
  /** Best first, three of them; empty for a message without words. */
  guesses: Guess[];
  /** `sure`: act. `unsure`: offer the guesses as buttons. `unknown`: ask again. Cut-offs fitted by cross-validation. */
  confidence: 'sure' | 'unsure' | 'unknown';
  entities: Entities;
  hints: Hints;
  /** Absent where nothing is pointed at. */
  mentions?: Mention[];
  /** Its statements, where it makes more than one or leaves goods out. */
  parts?: Part[];
  /** Absent where the words say nothing of the kind. */
  request?: RequestHints;
  /** What is asked beside after-sales, where the words tell. */
  aside?: 'who' | 'pre_sale' | 'small_talk';
  /** Absent where the words say nothing of a case. */
  casework?: CaseworkHints;
  /** What lies on the buyer's heart beside an application, where the words tell. */
  concern?:
    'bot' | 'compensation' | 'payment' | 'plea' | 'why_not' | 'sign_in' | 'name' | 'difference' | 'shrug';
  /** Words of what is meant, and of what it was taken for ("the dress, not the shoes") or what was sent instead. */
  contrast?: { meant: string[]; other: string[]; sentInstead?: true };
  /** Nothing but a word in passing: asks for a moment, or acknowledges and sighs. */
  filler?: 'wait' | 'look' | 'word';
  /** The yes or no that stands beside thanks ("that's right, thank you"). */
  besideThanks?: boolean;
  /** A yes in so many words and nothing else, no acknowledgement. */
  plainYes?: true;
  /** Nothing but thanks, and that this is all: it ends the talk, and agrees to nothing. */
  closes?: true;
  /** Nothing but a question: it tells nothing. */
  onlyAsks?: true;
  controls: Controls;
  /** What is told, without wishes and hurry around it: empty where nothing is, absent where that is the whole text. */
  problem?: string;
  mood: 'calm' | 'annoyed' | 'furious';
  /** The goods hurt somebody. */
  hurt?: true;
  /** The buyer says that he is under age (H2). */
  minor?: true;
  /** Content words, for matching goods by their title. */
  words: string[];
  /** Absent where no entry surely fits. */
  knowledge?: KnowledgeMatch;
  /** Hash of the corpus and code the model was built from. */
  modelHash: string;
}

export interface UnderstandingContext {
  now: Instant;
  zone: string;
  language: Language;
  /** Of the shop the message is written to. */
  shopKnowledge?: ShopKnowledge;
}

/** Text in, Understanding out; synchronous, without store or state. */
export interface Understander {
  understand(text: string, context: UnderstandingContext): Understanding;
}
