import { join } from 'node:path';

import { corpusHash } from './model/hash';
import { builtHash, saveModel } from './model/model-file';
import { trainModel, type Progress } from './model/train';
import { sourceFolder } from './source';

export { sourceFolder };

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
