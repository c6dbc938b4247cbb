import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Folders of `nlu/` whose code and data decide what a model learns from a text. */
const CODE = ['text', 'features', 'model', 'vectors'];

/** Changes whenever a model built from this corpus by this code would be another one. */
export function corpusHash(nluDir: string): string {
  const hash = createHash('sha256');
  for (const folder of ['corpus', ...CODE]) {
    for (const file of filesBelow(join(nluDir, folder))) {
      hash.update(`${relative(nluDir, file).replaceAll('\\', '/')}\n`).update(readFileSync(file));
    }
  }
  return hash.digest('hex').slice(0, 16);
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) =>
      entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)],
    )
    .sort();
}
