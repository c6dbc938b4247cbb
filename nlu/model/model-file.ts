import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Language } from '../../storage/records';
import type { PackedClassifier } from './classifier';
import type { SvmNlu } from './svm-nlu';

/** A trained model as it is stored: what it was built from, and a classifier a language. */
export interface Model {
  /** Of corpus and code (hash.ts). */
  hash: string;
  classifiers: Record<Language, PackedClassifier>;
}

const FILE = 'model.json';
const HASH_FILE = 'model.hash';

export function packModel(hash: string, zh: SvmNlu, en: SvmNlu): Model {
  return { hash, classifiers: { zh: zh.toJSON(), en: en.toJSON() } };
}

/** Written beside its place and renamed, so that a build cut off leaves no half model. */
export function saveModel(modelDir: string, model: Model): void {
  mkdirSync(modelDir, { recursive: true });
  const draft = join(modelDir, `${FILE}.${process.pid}`);
  writeFileSync(draft, JSON.stringify(model));
  renameSync(draft, join(modelDir, FILE));
  writeFileSync(join(modelDir, HASH_FILE), model.hash);
}

/** @throws when there is no model, naming the command that builds it. */
export function loadModel(modelDir: string): Model {
  try {
    return JSON.parse(readFileSync(join(modelDir, FILE), 'utf8')) as Model;
  } catch (cause) {
    throw new Error(`No model in ${modelDir}: run \`npm run build\`.`, { cause });
  }
}

/** Hash of the model that lies there, without reading the model; undefined when there is none. */
export function builtHash(modelDir: string): string | undefined {
  try {
    return readFileSync(join(modelDir, HASH_FILE), 'utf8').trim();
  } catch {
    return undefined;
  }
}
