import type { Widget } from '../support/widget';
import { eventually } from '../support/eventually';

const bare = (text: string): string => text.replace(/\s+/g, '');

/**
 * Waits until the buyer sees exactly what the server keeps, in its order, and everything said was answered: each of
 * `said` once and nothing else of the buyer's. A photo says ''.
 */
export async function expectTold(
  widget: Widget,
  said: readonly string[],
  milliseconds?: number,
): Promise<void> {
  await eventually(async () => {
    const log = await widget.log();
    expect(log.filter(({ mine }) => mine).map(({ text }) => text)).toEqual(said);
    expect(log.at(-1)?.mine).toBe(false);
    const seen = await widget.messages();
    expect(seen).toHaveLength(log.length);
    log.forEach(({ text }, position) => expect(bare(seen[position] ?? '')).toContain(bare(text)));
  }, milliseconds);
}
