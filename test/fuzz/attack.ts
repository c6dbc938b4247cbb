import type { Dice } from './dice';

/** One hostile input and how it was met. */
export interface Met {
  /** What was sent, short enough to be read and to be tried again. */
  input: string;
  /** Milliseconds until the answer; for a message until the bot's reply. */
  ms: number;
  wrong?: string;
}

/** A way in; `run` sends one input. */
export interface Attack {
  name: string;
  /** Of a hundred inputs. */
  share: number;
  run(dice: Dice): Promise<Met>;
}
