import enNames from '../../replies/catalogue/en/casework-names.json';
import enCasework from '../../replies/catalogue/en/casework.json';
import en from '../../replies/catalogue/en/policy.json';
import enTerms from '../../replies/catalogue/en/terms.json';
import zhNames from '../../replies/catalogue/zh-CN/casework-names.json';
import zhCasework from '../../replies/catalogue/zh-CN/casework.json';
import zh from '../../replies/catalogue/zh-CN/policy.json';
import zhTerms from '../../replies/catalogue/zh-CN/terms.json';
import type { Argument } from '../../policy/decision';
import {
  Category,
  EvidenceKind,
  NotReceivedStory,
  OrderStatus,
  Reason,
  ServiceType,
} from '../../storage/records';
import { argumentsIn } from './table';
import { TABLES } from './tables';

type Words = { [key: string]: string | Words };
const CATALOGUES: [string, Words[]][] = [
  ['zh-CN', [zh, zhTerms, zhCasework, zhNames]],
  ['en', [en, enTerms, enCasework, enNames]],
];

/** Every sentence by its full key. */
const sentences = (subjects: Words[]): Map<string, string> =>
  new Map(subjects.flatMap((words) => within(words)));
const within = (words: Words, prefix = ''): [string, string][] =>
  Object.entries(words).flatMap(([name, inner]) =>
    typeof inner === 'string' ? [[`${prefix}${name}`, inner]] : within(inner, `${prefix}${name}.`),
  );
const variables = (sentence: string): string[] =>
  [...new Set([...sentence.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? ''))].sort();

const said: Argument[] = TABLES.flatMap(({ rows }) => rows.flatMap(({ decide }) => argumentsIn(decide())));
const termsIn = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === 'term' && typeof inner === 'string' ? [inner] : termsIn(inner),
  );
};

describe.each(CATALOGUES)('the catalogue in %s', (_, words) => {
  const known = sentences(words);

  test('says every argument, with facts for all its variables', () => {
    for (const { key, facts } of said) {
      const sentence = known.get(key);
      expect({ key, sentence }).toEqual({ key, sentence: expect.any(String) });
      const missing = variables(sentence ?? '').filter((name) => !(name in facts));
      expect({ key, missing }).toEqual({ key, missing: [] });
    }
  });

  test('names every term that a fact is', () => {
    const terms = new Set(termsIn(said));
    expect([...terms].filter((term) => !known.has(term))).toEqual([]);
  });

  test('has no sentence that no case says', () => {
    const keys = new Set([...said.map(({ key }) => key), ...termsIn(said)]);
    const vocabulary = /^policy\.(symptom|exclusion_kind|not_intact|number|layer_name|source)\./;
    const unsaid = [...known.keys()].filter((key) => key.startsWith('policy.') && !vocabulary.test(key));
    expect(unsaid.filter((key) => !keys.has(key))).toEqual([]);
  });

  test.each([
    ['service', ServiceType.options],
    ['reason', Reason.options],
    ['status', OrderStatus.options],
    ['story', NotReceivedStory.options],
    ['evidence', EvidenceKind.options],
    ['evidence_hint', EvidenceKind.options],
    ['category', Category.options],
    ['policy.not_intact', Category.options],
  ])('has a word for every %s', (list, options) => {
    expect(options.filter((option) => !known.has(`${list}.${option}`))).toEqual([]);
  });
});

test('both languages have the same keys with the same variables', () => {
  const [chinese, english] = CATALOGUES.map(([, words]) =>
    [...sentences(words)].map(([key, sentence]) => `${key} ${variables(sentence).join()}`).sort(),
  );
  expect(chinese).toEqual(english);
});
