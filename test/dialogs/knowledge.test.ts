import { COMPUTED } from '../../dialogs/answers/knowledge/computed';
import { readEntries } from '../../nlu/knowledge/read-entries';
import { INTENTS } from '../../nlu/understanding';
import { loadCatalogue } from '../../replies/catalogue';

type Tree = { [key: string]: string | Tree };

const entries = readEntries();
const catalogue = loadCatalogue();
const told = (catalogue.getResourceBundle('zh-CN', 'translation') as Tree)['knowledge'] as Tree;

const sentencesOf = (id: string): Record<string, string> => {
  const [subject = '', name = ''] = id.split('.');
  const found = (told[subject] as Tree | undefined)?.[name];
  if (typeof found === 'string') return { '': found };
  return (found ?? {}) as Record<string, string>;
};

test('every entry has an answer, in one sentence or in those that are computed', () => {
  const silent = entries.filter(({ id }) => Object.keys(sentencesOf(id)).length === 0);
  expect(silent).toEqual([]);
  const computed = entries.filter(({ id }) => !('' in sentencesOf(id))).map(({ id }) => id);
  expect(computed.sort()).toEqual(Object.keys(COMPUTED).sort());
});

test('every answer belongs to an entry', () => {
  const beside = ['ruling', 'shop', 'label', 'weekday', 'every_day'];
  const ids = Object.entries(told)
    .filter(([subject]) => !beside.includes(subject))
    .flatMap(([subject, names]) => Object.keys(names).map((name) => `${subject}.${name}`));
  expect(ids.sort()).toEqual(entries.map(({ id }) => id).sort());
});

test('an entry says what it needs exactly where its answer is filled with something', () => {
  const isFilled = (id: string): boolean =>
    Object.values(sentencesOf(id)).some((text) => text.includes('{{'));
  expect(entries.filter(({ id, needs }) => (needs !== 'none') !== isFilled(id)).map(({ id }) => id)).toEqual(
    [],
  );
});

test('what is offered next is a person, an intent, or an entry that has a label', () => {
  const labels = told['label'] as Tree;
  const hasLabel = (next: string): boolean => {
    const [subject = '', name = ''] = next.split('.');
    return typeof (labels[subject] as Tree | undefined)?.[name] === 'string';
  };
  const offered = [...new Set(entries.flatMap(({ related }) => related))];
  const isKnown = (next: string): boolean =>
    next === 'person' ||
    INTENTS.some((intent) => intent === next) ||
    (entries.some(({ id }) => id === next) && hasLabel(next));
  expect(offered.filter((next) => !isKnown(next))).toEqual([]);
});

test('rules are ids of the domain', () => {
  const cited = [...new Set(entries.flatMap(({ rules }) => rules))];
  expect(cited.filter((rule) => !/^[WTCFQXLGVPMNSH]\d{1,2}$/.test(rule))).toEqual([]);
});

test('days and hours are filled in, so that they are those in force', () => {
  const written = ['zh-CN', 'en'].flatMap((language) => {
    const all = catalogue.getResourceBundle(language, 'translation') as Tree;
    const texts = (tree: string | Tree): string[] =>
      typeof tree === 'string' ? [tree] : Object.values(tree).flatMap(texts);
    return ['knowledge', 'answers'].flatMap((subject) => texts(all[subject] ?? ''));
  });
  expect(written.filter((text) => /\d+ ?(?:天|个?小时|days?|hours?)/.test(text))).toEqual([]);
});
