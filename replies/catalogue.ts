import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import i18next, { type i18n } from 'i18next';
import type { Language } from '../storage/records';

/** The catalogue folder and the BCP 47 tag of each language. */
export const LOCALE: Record<Language, 'zh-CN' | 'en'> = { zh: 'zh-CN', en: 'en' };

const FOLDER = join(__dirname, 'catalogue');

function readSubjects(locale: string): object[] {
  const folder = join(FOLDER, locale);
  const subjects = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return subjects.map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as object);
}

/** Every sentence of every subject file, in both languages, as one i18next instance. */
export function loadCatalogue(): i18n {
  const catalogue = i18next.createInstance();
  void catalogue.init({
    resources: {},
    lng: LOCALE.zh,
    fallbackLng: false,
    initAsync: false,
    interpolation: { escapeValue: false, skipOnVariables: true },
    returnNull: false,
  });
  for (const locale of Object.values(LOCALE))
    for (const subject of readSubjects(locale))
      catalogue.addResourceBundle(locale, 'translation', subject, true);
  return catalogue;
}
