import { INTENTS } from '../understanding';
import { readCorpus } from './corpus';
import { createManager, nluOf } from './host';
import { packModel, type Model } from './model-file';
import { SvmNlu } from './svm-nlu';

/** `total` steps of about equal length, `done` of them over; `label` is for a progress bar. */
export type Progress = (done: number, total: number, label: string) => void;

/** Trains both languages from the corpus; deterministic, a few seconds. */
export async function trainModel(options: {
  corpusDir: string;
  hash: string;
  onProgress?: Progress;
}): Promise<Model> {
  const manager = createManager();
  for (const { language, text, intent } of readCorpus(options.corpusDir))
    manager.addDocument(language, text, intent);
  const total = 2 * INTENTS.length;
  let done = 0;
  SvmNlu.onClass = (language, intent) => options.onProgress?.((done += 1), total, `${language} ${intent}`);
  try {
    await manager.train();
  } finally {
    SvmNlu.onClass = () => undefined;
  }
  return packModel(options.hash, nluOf(manager, 'zh'), nluOf(manager, 'en'));
}
