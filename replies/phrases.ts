import type { i18n } from 'i18next';
import { DateTime } from 'luxon';
import type { Argument, Facts, FactValue } from '../policy/decision';
import type { Instant, Language } from '../storage/records';
import { LOCALE, loadCatalogue } from './catalogue';
import { readFact } from './facts';

/** Says keys and facts in one language and zone. */
export interface Phrases {
  language: Language;
  /** @throws Error when the key is in no catalogue file. */
  say(key: string, facts?: Facts): string;
  fact(value: FactValue): string;
  /** The sentence of an argument with its rule ids: "…（F3）". */
  argue(argument: Argument): string;
}

/** Numbers stay numbers: i18next picks the plural form from `count`. */
const interpolable = (value: FactValue, read: (value: FactValue) => string): string | number =>
  typeof value === 'number' ? value : read(value);

function phrases(catalogue: i18n, language: Language, zone: string, year?: number): Phrases {
  const lng = LOCALE[language];
  const fact = (value: FactValue): string =>
    readFact(value, { language, zone, year, term: (key) => say(key) });
  const translate = (key: string, facts: Facts): string => {
    const words = Object.fromEntries(
      Object.entries(facts).map(([name, value]) => [name, interpolable(value, fact)]),
    );
    const text = catalogue.t(key, { ...words, lng, defaultValue: '' });
    if (typeof text !== 'string' || text === '')
      throw new Error(`No sentence for "${key}" (${lng}): add it to replies/catalogue/${lng}`);
    return text;
  };
  /** Labels and headings: most of a card, the same every time, and a look-up in i18next costs far more than this. */
  const labels = new Map<string, string>();
  const label = (key: string): string => {
    const known = labels.get(key) ?? translate(key, {});
    labels.set(key, known);
    return known;
  };
  const say = (key: string, facts: Facts = {}): string =>
    Object.keys(facts).length > 0 ? translate(key, facts) : label(key);
  const argue = ({ key, facts, rules }: Argument): string =>
    rules.length === 0
      ? say(key, facts)
      : say('cards.argument', { sentence: say(key, facts), rules: rules.join(' · ') });
  return { language, say, fact, argue };
}

/** How to speak in a language and zone; with `now`, days of another year are told with their year. */
export type Phrasebook = (language: Language, zone: string, now?: Instant) => Phrases;

/** Loads the catalogues once. */
export function createPhrasebook(): Phrasebook {
  const catalogue = loadCatalogue();
  const spoken = new Map<string, Phrases>();
  return (language, zone, now) => {
    const year = now === undefined ? undefined : DateTime.fromMillis(now, { zone }).year;
    const key = `${language} ${zone} ${String(year)}`;
    const known = spoken.get(key) ?? phrases(catalogue, language, zone, year);
    spoken.set(key, known);
    return known;
  };
}
