import type { Language } from '../../storage/records';
import { INTENTS, type Intent } from '../understanding';

/** One labelled message of an evaluation file. */
export interface Row {
  language: Language;
  intent: Intent;
  text: string;
  /** Other intents one may defend for it. */
  others: Intent[];
}

/** Column names as the first line of a file may give them. */
const HEADER = ['lang', 'intent', 'text'];

/**
 * Reads `lang TAB intent TAB text [TAB other,intents]`; a line that starts with `# ` is a comment.
 * @throws with file, line and remedy when a line is not like that.
 */
export function parseRows(content: string, file: string): Row[] {
  const rows = content
    .replace(/^\u{FEFF}/u, '')
    .split(/\r?\n/)
    .map((line, i) => ({ line, number: i + 1 }))
    .filter(({ line }) => line.trim() !== '' && !line.startsWith('# '))
    .filter(({ line }, i) => !(i === 0 && HEADER.every((name, k) => line.split('\t')[k] === name)))
    .map(({ line, number }) => parseLine(line, `${file}:${number}`));
  if (rows.length === 0) throw new Error(`${file} holds no messages; a line is: lang TAB intent TAB text.`);
  return rows;
}

function parseLine(line: string, where: string): Row {
  const [language, intent, text, others = '', ...more] = line.split('\t');
  if (text === undefined || more.length > 0) {
    throw new Error(
      `${where}: ${line.split('\t').length} columns; write lang TAB intent TAB text [TAB other,intents].`,
    );
  }
  if (language !== 'zh' && language !== 'en')
    throw new Error(`${where}: language "${language}"; write zh or en.`);
  if (text.trim() === '')
    throw new Error(`${where}: the text is empty; write the message in the third column.`);
  const named = others.split(',').map((name) => name.trim());
  return {
    language,
    intent: intentOf(intent ?? '', where),
    text,
    others: named.filter(Boolean).map((name) => intentOf(name, where)),
  };
}

function intentOf(name: string, where: string): Intent {
  const intent = INTENTS.find((one) => one === name.trim());
  if (!intent) throw new Error(`${where}: no intent is called "${name}"; take one of ${INTENTS.join(', ')}.`);
  return intent;
}
