import { element } from '../shared/dom';

/** What reads badly in two pieces: numbers of cases, telephones, dates, with or without their hour, the tag of a rule. */
const WHOLE = new RegExp(
  [
    '[A-Z]{2}\\d{6}-[A-Z0-9]+',
    '\\d{3,4}-\\d{4} ?\\d{3,4}',
    '\\d{1,2}月\\d{1,2}日(?: \\d{2}:\\d{2})?',
    '\\d{1,2} [A-Z][a-z]{2}(?: \\d{2}:\\d{2})?\\b',
    '（规则 [^（）]{1,12}）',
    '\\(rules? [^()]{1,12}\\)',
  ]
    .map((pattern) => `(?:${pattern})`)
    .join('|'),
  'g',
);
const POINT = '· ';

interface Piece {
  text: string;
  /** Stays on one line. */
  isWhole: boolean;
}

/** A text cut at what stays on one line; the pieces joined are the text. */
export function piecesOf(text: string): Piece[] {
  const wholes = text.match(WHOLE) ?? [];
  const between = text.split(WHOLE);
  return between
    .flatMap((part, index) => [
      { text: part, isWhole: false },
      { text: wholes[index] ?? '', isWhole: true },
    ])
    .filter((piece) => piece.text !== '');
}

function paragraph(line: string): string {
  if (line.startsWith(POINT)) {
    const dot = element('span', { class: 'dot' }, POINT);
    return element('p', { class: 'point' }, dot, ...nodesOf(line.slice(POINT.length))).outerHTML;
  }
  return element('p', {}, ...nodesOf(line)).outerHTML;
}

const nodesOf = (text: string): (Node | string)[] =>
  piecesOf(text).map((piece) =>
    piece.isWhole ? element('span', { class: 'whole' }, piece.text) : piece.text,
  );

/**
 * Replies are plain text: a name with an asterisk or a line that starts with "1." is shown as it is, each line as a
 * paragraph. A point of a list hangs at its dot.
 */
export const asPlainText = (text: string): string => text.split(/\n+/).map(paragraph).join('');
