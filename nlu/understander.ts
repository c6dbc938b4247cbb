import { extractControls } from './controls/controls';
import { extractEntities } from './entities/entities';
import { featurise } from './features/featurise';
import { contentWords } from './words';
import { extractHints } from './hints/hints';
import { createManager, nluOf } from './model/host';
import { loadModel } from './model/model-file';
import { moodOf } from './mood/mood';
import { guess } from './guess';
import { languageOf } from './text/language';
import type { Understander, Understanding } from './understanding';

/** Loads the model that the build laid into `modelDir`; about a second, mostly NLP.js and the dictionaries. */
export async function loadUnderstander(modelDir: string): Promise<Understander> {
  const { hash, classifiers } = loadModel(modelDir);
  const manager = createManager();
  const models = { zh: nluOf(manager, 'zh'), en: nluOf(manager, 'en') };
  models.zh.fromJSON(classifiers.zh);
  models.en.fromJSON(classifiers.en);
  featurise('zh', '你好');
  return {
    understand(text, context): Understanding {
      const language = languageOf(text, context.language);
      const controls = extractControls(text);
      const guesses = guess(models[language], language, text, controls);
      return {
        text,
        language,
        ...guesses,
        entities: extractEntities(text, context),
        hints: extractHints(text),
        controls,
        mood: moodOf(text),
        words: contentWords(language, text),
        modelHash: hash,
      };
    },
  };
}
