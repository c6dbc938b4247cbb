/* eslint-disable jest/no-export -- a suite that the test file of each engine runs */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { openStorage, type StorageOptions } from '../../../storage/open';

const writer = join(__dirname, 'writer.ts');
const typescript = join(__dirname, '../../support/typescript.cjs');
const untilKilled = 60;

/** What outlives a killed process; `fresh` gives the options of an empty storage. */
export function killSuite(fresh: () => StorageOptions): void {
  it('everything acknowledged before a kill is there after it, without gap or double', async () => {
    const options = fresh();
    const first = await writeUntilKilled(options, 0);
    // Goes on where the killed one may have been cut off between two items of an outbox.
    const second = await writeUntilKilled(options, Math.floor(first.length / 2));

    const stores = await openStorage(options);
    const log = await stores.activities.after('c', 0, 100_000);
    await stores.close();
    const kept = log.map((entry) => entry.sourceId);
    expect(kept).toEqual(expect.arrayContaining([...first, ...second]));
    expect(new Set(kept).size).toBe(kept.length);
    expect(log.map((entry) => entry.seq)).toEqual(log.map((_, index) => index + 1));
  }, 60_000);
}

/** Starts a writer, kills it in the middle of its work, and returns what it had told to be stored. */
async function writeUntilKilled(options: StorageOptions, from: number): Promise<string[]> {
  const acknowledged: string[] = [];
  const child = fork(writer, [JSON.stringify(options), String(from)], {
    execArgv: ['-r', typescript],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  child.on('message', (sourceId) => {
    acknowledged.push(String(sourceId));
    if (acknowledged.length === untilKilled) child.kill('SIGKILL');
  });
  const [code, signal] = await once(child, 'exit');
  if (signal !== 'SIGKILL') throw new Error(`the writer ended by itself with ${String(code)}`);
  return acknowledged;
}
