import type { Language } from '../../storage/records';
import { pieceFeatures } from '../features/pieces';
import { INTENTS } from '../understanding';
import { readCorpus, type LabelledText } from './corpus';
import { createManager, nluOf } from './host';
import { packModel, type Model } from './model-file';
import { trainSharedHead, type SharedHead } from './shared-head';
import { SvmNlu } from './svm-nlu';

/** `total` steps of about equal length, `done` of them over; `label` is for a progress bar. */
export type Progress = (done: number, total: number, label: string) => void;

/** How much a language leans on what both learn together; by cross-validation (README.md). */
export const SHARED_PART: Readonly<Record<Language, number>> = { zh: 0.1, en: 0.2 };

/** Trains both languages from the corpus; deterministic, about ten seconds. */
export async function trainModel(options: {
  corpusDir: string;
  hash: string;
  onProgress?: Progress;
}): Promise<Model> {
  const manager = createManager();
  const corpus = readCorpus(options.corpusDir);
  for (const { language, text, intent } of corpus) manager.addDocument(language, text, intent);
  const head = headOf(corpus);
  const total = 2 * INTENTS.length;
  let done = 0;
  SvmNlu.optionsOf = (locale) => ({
    shared: { head, part: SHARED_PART[locale === 'zh' ? 'zh' : 'en'] },
    onClass: (intent) => options.onProgress?.((done += 1), total, `${locale} ${intent}`),
  });
  try {
    await manager.train();
  } finally {
    SvmNlu.optionsOf = () => ({});
  }
  return packModel(options.hash, nluOf(manager, 'zh'), nluOf(manager, 'en'));
}

function headOf(corpus: readonly LabelledText[]): SharedHead {
  const languages = (['zh', 'en'] as const).map((language) =>
    corpus
      .filter((labelled) => labelled.language === language)
      .map(({ text, intent }) => ({ features: pieceFeatures(text), intent })),
  );
  return trainSharedHead(languages);
}
