import type { Language, ListingSnapshot, Localized } from '../../storage/records';

type Named = ListingSnapshot['variant'];

const within = (value: Localized | string | undefined, language: Language): string =>
  typeof value === 'object' ? value[language] : (value ?? '');

const joined = (parts: readonly (Localized | string | undefined)[]): Localized => {
  const text = (language: Language): string =>
    parts
      .map((part) => within(part, language))
      .filter((part) => part !== '')
      .join(' ');
  return { zh: text('zh'), en: text('en') };
};

/** Colour, model and size in one text: "燕麦色 M". */
export const variantLabel = ({ colour, model, size }: Named): Localized => joined([colour, model, size]);

/** What variants of different sizes have in common: "燕麦色". */
export const groupLabel = ({ colour, model }: Named): Localized => joined([colour, model]);
