import { containerBootstrap } from '@nlpjs/core-loader';
import { NlpManager } from 'node-nlp';

import type { Language } from '../../storage/records';
import { featurise } from '../features/featurise';
import { SvmNlu } from './svm-nlu';

const LANGUAGES: readonly Language[] = ['zh', 'en'];
/** NLP.js trains all intents of a language in one "domain" of this name. */
const DOMAIN = 'master_domain';

/** NLP.js warns of each text without words, such as "😂😂". */
const SILENT = {
  debug: ignore,
  info: ignore,
  log: ignore,
  warn: ignore,
  trace: ignore,
  error: ignore,
  fatal: ignore,
};

/** NLP.js with our plug-ins; they are not saved with a model, so every manager is made here. */
export function createManager(): NlpManager {
  const container = containerBootstrap();
  container.register('SvmNlu', SvmNlu, false);
  container.register('logger', SILENT, true);
  const manager = new NlpManager({
    container,
    languages: [...LANGUAGES],
    nlu: Object.fromEntries(
      LANGUAGES.map((language) => [language, { '*': { className: 'SvmNlu', log: false } }]),
    ),
    autoSave: false,
    autoLoad: false,
    forceNER: false,
    calculateSentiment: false,
    threshold: 0,
  });
  for (const language of LANGUAGES) registerPlugins(manager, language);
  return manager;
}

/** All text work happens in `tokenize`; normaliser and stemmer hand on what they get. */
function registerPlugins(manager: NlpManager, language: Language): void {
  const { container } = manager;
  container.register(`normalizer-${language}`, { normalize: (text: string) => text }, true);
  container.register(
    `tokenizer-${language}`,
    { tokenize: (text: string) => featurise(language, text) },
    true,
  );
  container.register(`stemmer-${language}`, { stem: (tokens: string[]) => tokens }, true);
}

function ignore(): void {}

/** The classifier that a manager holds for one language. */
export function nluOf(manager: NlpManager, language: Language): SvmNlu {
  const nlu = manager.nlp.nluManager.domainManagers[language]?.addDomain(DOMAIN);
  if (!(nlu instanceof SvmNlu)) throw new Error(`NLP.js holds no SvmNlu for ${language}.`);
  return nlu;
}
