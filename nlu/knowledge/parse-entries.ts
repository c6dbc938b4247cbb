import { INTENTS } from '../understanding';
import type { Entry, Needs } from './entry';

const HAN = /\p{Script=Han}/u;
const HEADING = /^\[([a-z]+\.[a-z_]+)\]$/;
const FIELD = /^(intents|must|not|needs|rules|related|told): (.+)$/;
const NEEDS: readonly Needs[] = ['order', 'shop', 'none'];

type Fields = Partial<Record<'intents' | 'not' | 'needs' | 'rules' | 'related' | 'told', readonly string[]>>;
interface Block {
  id: string;
  fields: Fields;
  must: string[][];
  asked: { zh: string[]; en: string[] };
}

/**
 * Reads one subject: a heading `[SUBJECT.NAME]`, then fields (`rules: F3, Q1`), then one way of asking a line, in
 * either language; a line that starts with `# ` is a comment.
 * @throws with file, line and remedy when a line is not like that
 */
export function parseEntries(content: string, file: string): Entry[] {
  const blocks: Block[] = [];
  content.split(/\r?\n/).forEach((line, i) => {
    if (line.trim() !== '' && !line.startsWith('# ')) readLine(line.trim(), blocks, `${file}:${i + 1}`);
  });
  return blocks.map((block) => entryOf(block, file));
}

function readLine(line: string, blocks: Block[], where: string): void {
  const heading = HEADING.exec(line)?.[1];
  if (heading !== undefined) {
    blocks.push({ id: heading, fields: {}, must: [], asked: { zh: [], en: [] } });
    return;
  }
  const block = blocks.at(-1);
  if (!block || line.startsWith('['))
    throw new Error(`${where}: an entry begins with [subject.name], in small letters.`);
  const [, name, values] = FIELD.exec(line) ?? [];
  const list = (values ?? '').split(',').map((value) => value.trim());
  if (name === 'must') block.must.push(list);
  else if (name !== undefined) block.fields[name as keyof Fields] = list;
  else block.asked[HAN.test(line) ? 'zh' : 'en'].push(line);
}

function entryOf({ id, fields, must, asked }: Block, file: string): Entry {
  const { intents = [], rules = [], related = [] } = fields;
  const stranger = intents.find((intent) => !INTENTS.some((known) => known === intent));
  if (stranger !== undefined) throw new Error(`${file}, ${id}: no intent is called ${stranger}.`);
  if (asked.zh.length === 0 || asked.en.length === 0)
    throw new Error(`${file}, ${id}: write how it is asked in Chinese and in English.`);
  const told = fields.told?.[0] === 'yes';
  return {
    id,
    intents,
    must,
    mustNot: fields.not ?? [],
    told,
    needs: needsOf(fields, `${file}, ${id}`),
    rules,
    related,
    asked,
  };
}

function needsOf({ needs: [value = 'none'] = [] }: Fields, where: string): Needs {
  const needs = NEEDS.find((one) => one === value);
  if (!needs) throw new Error(`${where}: needs is one of ${NEEDS.join(', ')}, not ${value}.`);
  return needs;
}
