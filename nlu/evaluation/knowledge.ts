import type { Language } from '../../storage/records';
import type { Understander } from '../understanding';

/** A question with the entry that answers it; without one no entry does. */
export interface KnowledgeRow {
  language: Language;
  entry: string | undefined;
  text: string;
}

export interface KnowledgeAnswer extends KnowledgeRow {
  said: string | undefined;
}

/** All shares are 0–1. */
export interface KnowledgeMeasures {
  language: Language | 'all';
  rows: number;
  /** Rows that some entry answers. */
  answerable: number;
  said: number;
  right: number;
  /** Of what was said, how much was right: an answer that does not fit is worse than none. */
  precision: number;
  /** Of what some entry answers, how much was answered rightly. */
  coverage: number;
}

const NONE = 'none';

/**
 * Reads `lang TAB entry TAB text`, entry `none` where nothing answers it; a line that starts with `# ` is a comment.
 * @throws with file, line and remedy when a line is not like that
 */
export function parseKnowledgeRows(content: string, file: string): KnowledgeRow[] {
  return content.split(/\r?\n/).flatMap((line, i) => {
    if (line.trim() === '' || line.startsWith('# ')) return [];
    const [language, entry, text, ...more] = line.split('\t');
    if ((language !== 'zh' && language !== 'en') || !entry || !text?.trim() || more.length > 0)
      throw new Error(`${file}:${i + 1}: write zh or en TAB entry or none TAB text.`);
    return [{ language, entry: entry === NONE ? undefined : entry, text }];
  });
}

/** What each message is answered with, as the first of a talk in its language. */
export function answerRows(understander: Understander, rows: readonly KnowledgeRow[]): KnowledgeAnswer[] {
  return rows.map((row) => {
    const context = { now: 0, zone: 'Asia/Shanghai', language: row.language };
    return { ...row, said: understander.understand(row.text, context).knowledge?.id };
  });
}

export function measureKnowledge(
  language: Language | 'all',
  all: readonly KnowledgeAnswer[],
): KnowledgeMeasures {
  const rows = all.filter((row) => language === 'all' || row.language === language);
  const answerable = rows.filter(({ entry }) => entry !== undefined).length;
  const said = rows.filter((row) => row.said !== undefined).length;
  const right = rows.filter((row) => row.said !== undefined && row.said === row.entry).length;
  return {
    language,
    rows: rows.length,
    answerable,
    said,
    right,
    precision: right / (said || 1),
    coverage: right / (answerable || 1),
  };
}

const percent = (value: number): string => `${(100 * value).toFixed(1)} %`;

/** Measures of each language and all, then every answer that does not fit, for people. */
export function knowledgeReport(rows: readonly KnowledgeAnswer[]): string {
  const figures = (['zh', 'en', 'all'] as const).map((language) => {
    const m = measureKnowledge(language, rows);
    const counts = `${m.rows} messages, ${m.answerable} answerable, ${m.said} answered, ${m.right} rightly`;
    return `${language}: ${counts}; precision ${percent(m.precision)}, coverage ${percent(m.coverage)}`;
  });
  const wrong = rows.filter(({ said, entry }) => said !== undefined && said !== entry);
  return [
    ...figures,
    ...wrong.map(({ text, entry, said }) => `  ${text}: ${entry ?? NONE} → ${said ?? NONE}`),
  ].join('\n');
}
