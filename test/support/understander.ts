import { dirname, join } from 'node:path';

import { buildModel, sourceFolder } from '../../nlu/build';
import { loadUnderstander } from '../../nlu/understander';
import type { Understander, Understanding } from '../../nlu/understanding';
import { NOON, ZONE } from './moment';

/** The product's model, built first where it does not fit the corpus. */
export async function builtUnderstander(): Promise<Understander> {
  const modelDir = join(dirname(sourceFolder()), 'build', 'model');
  await buildModel(modelDir);
  return loadUnderstander(modelDir);
}

/** Reads one text as the first message of a talk. */
export async function reader(): Promise<(text: string, language?: 'zh' | 'en') => Understanding> {
  const understander = await builtUnderstander();
  return (text, language = 'zh') => understander.understand(text, { now: NOON, zone: ZONE, language });
}
