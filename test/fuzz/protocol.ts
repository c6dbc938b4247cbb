/** What the server process tells: its address first, then figures as often as asked. */
export type Told =
  { tell: 'serving'; url: string; key: string } | { tell: 'figures'; figures: ServerFigures };

export interface ServerFigures {
  /** Resident after a collection, in MB. */
  memory: number;
  heap: number;
  /** Lines of level error and above, without what people wrote. */
  errors: string[];
  /** Turns that ended in an apology. */
  failedTurns: string[];
  /** Cases of the buyers named in the question. */
  cases: number;
  /** Events stored whose turn has not run. */
  unfinished: number;
}

export interface Question {
  buyers: string[];
}
