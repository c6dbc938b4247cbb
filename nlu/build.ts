import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { corpusHash } from './model/hash';
import { builtHash, saveModel } from './model/model-file';
import { trainModel, type Progress } from './model/train';

/** Builds the model into `outDir` unless the one that lies there fits corpus and code; tells whether it built. */
export async function buildModel(outDir: string, onProgress?: Progress): Promise<boolean> {
  const nluDir = sourceFolder();
  const hash = corpusHash(nluDir);
  if (builtHash(outDir) === hash) return false;
  saveModel(
    outDir,
    await trainModel({ corpusDir: join(nluDir, 'corpus'), hash, ...(onProgress && { onProgress }) }),
  );
  return true;
}

/** The `nlu/` folder of the sources, from which corpus and code are read, also when this runs compiled. */
export function sourceFolder(): string {
  let folder = __dirname;
  while (!existsSync(join(folder, 'package.json'))) {
    const above = dirname(folder);
    if (above === folder)
      throw new Error(`No package.json above ${__dirname}: run the build inside the repository.`);
    folder = above;
  }
  return join(folder, 'nlu');
}
