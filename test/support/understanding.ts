import type { Understanding } from '../../nlu/understanding';

/** A message that says nothing but its words. */
export function anUnderstanding(text: string, fields: Partial<Understanding> = {}): Understanding {
  return {
    text,
    language: 'zh',
    guesses: [],
    confidence: 'unknown',
    entities: {
      orderNumbers: [],
      money: [],
      dates: [],
      colours: [],
      sizes: [],
      quantities: [],
      ordinals: [],
      all: false,
      numbers: [],
    },
    hints: {},
    controls: {
      person: false,
      noPerson: false,
      cancel: false,
      startOver: false,
      help: false,
      why: false,
      later: false,
      skip: false,
      submit: false,
    },
    mood: 'calm',
    words: [],
    modelHash: 'test',
    ...fields,
  };
}
