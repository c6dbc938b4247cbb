import type { Talk } from '../shared/talk';

/**
 * Answers one kind of question. Afterwards the draft's open question is repeated, unless the answer ends in a
 * question of its own.
 */
export type Answer = (talk: Talk) => Promise<Ending> | Ending;

/** `answered`: the talk goes on where it was. `asks`: the answer itself waits for the buyer. */
export type Ending = 'answered' | 'asks';
