import { cpSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { sourceFolder } from '../../../nlu/build';
import { readCorpus } from '../../../nlu/model/corpus';

const corpusDir = join(sourceFolder(), 'corpus');

describe('the corpus', () => {
  it('has messages for every intent in both languages', () => {
    const counts = new Map<string, number>();
    for (const { language, intent } of readCorpus(corpusDir)) {
      counts.set(`${language} ${intent}`, (counts.get(`${language} ${intent}`) ?? 0) + 1);
    }
    expect(counts.size).toBe(54);
    expect(Math.min(...counts.values())).toBeGreaterThanOrEqual(40);
  });

  it('gives no message two intents', () => {
    const intents = new Map<string, Set<string>>();
    for (const { language, intent, text } of readCorpus(corpusDir)) {
      const key = `${language} ${text}`;
      intents.set(key, (intents.get(key) ?? new Set()).add(intent));
    }
    expect([...intents].filter(([, set]) => set.size > 1)).toEqual([]);
  });

  it('refuses a file that is named for no intent', () => {
    const copy = mkdtempSync(join(tmpdir(), 'corpus-'));
    cpSync(corpusDir, copy, { recursive: true });
    renameSync(join(copy, 'zh', 'greet.txt'), join(copy, 'zh', 'great.txt'));
    expect(() => readCorpus(copy)).toThrow(/great\.txt/);
    rmSync(copy, { recursive: true });
  });
});
