/** Which bot answers: the product, or one that says back what was said. */
export type BotKind = 'echo' | 'desk';
export type Sync = 'normal' | 'full';

export interface ServerOptions {
  bot: BotKind;
  sync: Sync;
  /** Buyers with orders; `bench-0`, `bench-1` … */
  buyers: number;
}

/** What the bench asks its server process. */
export type Question = 'measure' | 'forget';

/** What the server process tells: its address first, then its own figures as often as asked. */
export type Told =
  { tell: 'serving'; url: string; key: string } | { tell: 'figures'; figures: ServerFigures };

export interface ServerFigures {
  /** Resident, in MB. */
  memory: number;
  /** Milliseconds that understanding one message took, since `forget`. */
  understanding: number[];
}
