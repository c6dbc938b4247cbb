import type { Argument, Facts } from '../../../policy/decision';
import type { Choice } from '../../../replies/reply';
import type { Talk } from '../../shared/talk';
import type { Topic } from '../../state';

/** How an entry is answered at this shop and for this order. */
export interface Said {
  /** Which of the entry's sentences; `general` where no order is at hand. */
  variant: string;
  facts: Facts;
  /** Added in words below the sentence. */
  because?: readonly Argument[];
  /** Offered before what the entry offers. */
  choices?: readonly Choice[];
}

/** What an entry needs beyond the shop's numbers. Undefined: it was asked which order is meant. */
export type Tell = (talk: Talk, topic: Topic) => Promise<Said | undefined> | Said;

export const GENERAL: Said = { variant: 'general', facts: {} };
