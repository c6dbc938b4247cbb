type Element = Readonly<Record<string, unknown>>;

/** What an Adaptive Card says to somebody who only sees text. */
export interface CardInWords {
  lines: string[];
  /** Titles of its buttons, as a buyer would type them. */
  presses: string[];
}

/** Lists of elements below an element, in the order in which they are seen. */
const BELOW = ['body', 'items', 'columns', 'facts', 'actions'] as const;

/** Reads text, rows and buttons out of a card; pictures and colours are left out. */
export function cardInWords(card: unknown): CardInWords {
  if (!isElement(card)) return { lines: [], presses: [] };
  const said: CardInWords = { lines: [], presses: [] };
  read(card, said);
  return { lines: said.lines, presses: [...new Set(said.presses)] };
}

function read(element: Element, said: CardInWords): void {
  const own = ownLine(element);
  if (own !== undefined) said.lines.push(own);
  takePress(element, said);
  takePress(element.selectAction, said);
  if (element.type === 'ColumnSet') return readRow(element, said);
  for (const key of BELOW) for (const inner of elementsIn(element[key])) read(inner, said);
}

/** A row of columns is one line where each column has one; otherwise its lines stand below each other. */
function readRow(row: Element, said: CardInWords): void {
  const columns = elementsIn(row.columns).map(cardInWords);
  const filled = columns.filter(({ lines }) => lines.length > 0);
  const isOneLine = filled.every(({ lines }) => lines.length === 1);
  const lines = filled.flatMap((column) => column.lines);
  said.lines.push(...(isOneLine && lines.length > 0 ? [lines.join('  ')] : lines));
  said.presses.push(...columns.flatMap((column) => column.presses));
}

function ownLine({ type, text, title, value }: Element): string | undefined {
  if (type === 'TextBlock' && typeof text === 'string' && text.trim() !== '') return text;
  if (type === undefined && typeof title === 'string' && typeof value === 'string')
    return `${title}: ${value}`;
  return undefined;
}

function takePress(action: unknown, said: CardInWords): void {
  if (isElement(action) && action.type === 'Action.Submit' && typeof action.title === 'string')
    said.presses.push(action.title);
}

const isElement = (value: unknown): value is Element =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const elementsIn = (value: unknown): Element[] => (Array.isArray(value) ? value.filter(isElement) : []);
