import type { ShopUnderstander } from '../../bot/understanding/shop-understander';
import { NO_CONTROLS, NO_ENTITIES } from '../../dialogs/shared/nothing-said';
import type { Understanding } from '../../nlu/understanding';

/** A message that says nothing but its words. */
export function anUnderstanding(text: string, fields: Partial<Understanding> = {}): Understanding {
  return {
    text,
    language: 'zh',
    guesses: [],
    confidence: 'unknown',
    entities: NO_ENTITIES,
    hints: {},
    controls: NO_CONTROLS,
    mood: 'calm',
    words: [],
    modelHash: 'test',
    ...fields,
  };
}

/** For bots that read nothing but the words. */
export const understandsNothing: ShopUnderstander = {
  understand: async (text) => anUnderstanding(text),
  know: () => undefined,
  close: async () => undefined,
};
