import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { sourceFolder } from '../source';
import type { Entry } from './entry';
import { parseEntries } from './parse-entries';

/**
 * The product's own entries, `entries/SUBJECT.txt` in the order of their names.
 * @throws when two have the same id, or one stands in another subject's file
 */
export function readEntries(folder = join(sourceFolder(), 'knowledge', 'entries')): Entry[] {
  const entries = readdirSync(folder)
    .sort()
    .flatMap((file) => {
      const found = parseEntries(readFileSync(join(folder, file), 'utf8'), file);
      const stray = found.find(({ id }) => `${id.split('.')[0]}.txt` !== file);
      if (stray) throw new Error(`${file}: ${stray.id} belongs into ${stray.id.split('.')[0]}.txt.`);
      return found;
    });
  const twice = entries.find(({ id }, i) => entries.findIndex((one) => one.id === id) !== i);
  if (twice) throw new Error(`Two entries are called ${twice.id}; rename one.`);
  return entries;
}
