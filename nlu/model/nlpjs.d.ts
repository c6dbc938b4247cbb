/** The parts of NLP.js 4.27 that are used here, read from its source; the types it ships are partial. */
declare module '@nlpjs/core-loader' {
  export interface Container {
    register(name: string, plugin: unknown, isSingleton?: boolean): void;
  }
  export function containerBootstrap(): Container;
}

declare module '@nlpjs/lang-en-min' {
  export class StemmerEn {
    /** Words seen so far; never emptied by the library. */
    cache: Record<string, string>;
    stemWord(word: string): string;
  }
}

declare module '@nlpjs/nlu' {
  export interface NluInput {
    tokens: Record<string, number>;
    corpus: { input: Record<string, number>; output: Record<string, number> }[];
    classifications: { intent: string; score: number }[];
  }
  export class Nlu {
    constructor(settings: Record<string, unknown>, container?: unknown);
    settings: { locale: string };
    /** Every distinct text prepared so far, once there is one. */
    cache?: unknown;
    intents: Record<string, number>;
    intentFeatures: Record<string, unknown> | undefined;
    featuresToIntent: Record<string, unknown> | undefined;
    features: Record<string, unknown> | undefined;
    registerDefault(): void;
  }
}

declare module 'node-nlp' {
  import type { Container } from '@nlpjs/core-loader';

  export interface ManagerSettings {
    container: Container;
    languages: string[];
    nlu: Record<string, unknown>;
    autoSave: boolean;
    autoLoad: boolean;
    forceNER: boolean;
    calculateSentiment: boolean;
    threshold: number;
  }
  export interface Domain {
    addDomain(name: string): unknown;
  }
  export class NlpManager {
    constructor(settings: ManagerSettings);
    readonly container: Container;
    readonly nlp: { nluManager: { domainManagers: Record<string, Domain> } };
    addDocument(locale: string, utterance: string, intent: string): void;
    train(): Promise<unknown>;
    process(
      locale: string,
      utterance: string,
    ): Promise<{ intent: string; classifications: { intent: string; score: number }[] }>;
  }
}
