import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** An empty folder that goes after the tests of the file or block it is made in. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'after-sales-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
