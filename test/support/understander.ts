import { dirname, join } from 'node:path';
import { buildModel, sourceFolder } from '../../nlu/build';
import { loadUnderstander } from '../../nlu/understander';
import type { Understander } from '../../nlu/understanding';

/** The product's model, built first where it does not fit the corpus. */
export async function builtUnderstander(): Promise<Understander> {
  const modelDir = join(dirname(sourceFolder()), 'build', 'model');
  await buildModel(modelDir);
  return loadUnderstander(modelDir);
}
