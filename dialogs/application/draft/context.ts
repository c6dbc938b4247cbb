import type { Asked, Draft } from '../../state';

/** What a draft holds of the buyer's words. */
export type Said = Draft['claim'];

/** What a message stands among. */
export interface Context {
  asked: Asked | undefined;
  known: Said;
  /** The same, completed by what the records make certain. */
  settled: Said;
  /** Pieces in the line, for "all of them"; unknown before the order is. */
  lineQuantity: number | undefined;
}

/** The question that is open asks for this field. */
export const asksFor = ({ asked }: Pick<Context, 'asked'>, field: string): boolean =>
  asked?.about === 'field' && asked.field === field;
