import { createRenderer } from '../../replies/render';
import type { Card, Reply } from '../../replies/reply';

const renderer = createRenderer();
const zh = { language: 'zh' as const, zone: 'Asia/Shanghai' };
const en = { ...zh, language: 'en' as const };
const at = Date.UTC(2026, 10, 28, 7, 4);

interface Node {
  [key: string]: unknown;
}

/** Every text block and action title of a card, in reading order. */
function words(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(words);
  if (typeof node !== 'object' || node === null) return [];
  const { text, title, data, selectAction, ...rest } = node as Node;
  void data;
  void selectAction;
  return [text, title]
    .filter((value): value is string => typeof value === 'string')
    .concat(Object.values(rest).flatMap(words));
}

function presses(node: unknown): unknown[] {
  if (Array.isArray(node)) return node.flatMap(presses);
  if (typeof node !== 'object' || node === null) return [];
  const own =
    (node as Node)['type'] === 'Action.Submit'
      ? [(node as { data: { cardAction: { value: unknown } } }).data.cardAction.value]
      : [];
  return own.concat(Object.values(node).flatMap(presses));
}

const cardOf = (card: Card, reading = zh): unknown =>
  renderer.render({ key: 'cards.summary.title', cards: [card] }, reading).attachments?.[0]?.content;

test('a reply reads in the language of the buyer, with its rules', () => {
  const reply: Reply = {
    key: 'cards.summary.title',
    because: [
      { key: 'cards.orders.price', facts: { paid: { fen: 1250 }, quantity: 2 }, rules: ['T6', 'F3'] },
    ],
  };
  expect(renderer.render(reply, zh).text).toBe('请您核对一下\n¥12.50 · 2 件（规则 T6 · F3）');
  expect(renderer.render(reply, en).text).toBe('Please check\n¥12.50 · qty 2 (rule T6 · F3)');
});

test('a sentence is plain text, so that goods and numbers come out as they are', () => {
  const message = renderer.render(
    { key: 'cards.summary.correct_field', facts: { field: '**x** {{y}} $t(z)' } },
    en,
  );
  expect(message).toMatchObject({ text: 'Change the **x** {{y}} $t(z)', textFormat: 'plain', locale: 'en' });
});

test('a button says in the talk what it shows and brings its value', () => {
  const value = { kind: 'control', control: 'submit' } as const;
  const message = renderer.render(
    { key: 'cards.summary.title', choices: [{ label: { key: 'cards.summary.submit' }, value }] },
    zh,
  );
  expect(message.suggestedActions?.actions).toEqual([
    { type: 'messageBack', title: '提交', text: '提交', displayText: '提交', value },
  ]);
});

test('a key without a sentence is an error that names the key', () => {
  expect(() => renderer.render({ key: 'no.such.key' }, zh)).toThrow('No sentence for "no.such.key"');
});

test('goods are numbered and each can be pressed', () => {
  const value = { kind: 'answer', field: 'order', value: 'o1/l1' } as const;
  const choice = {
    picture: '/demo/pictures/dress.png',
    title: { zh: '蓝裙子', en: 'Blue dress' },
    variant: { zh: '蓝色 M', en: 'Blue, M' },
    paidFen: 19900,
    quantity: 1,
    status: 'delivered',
    at,
    value,
  };
  const card = cardOf({
    kind: 'orders',
    choices: [choice, { ...choice, title: { zh: '红裙子', en: 'Red dress' } }],
  });
  expect(words(card)).toEqual(expect.arrayContaining(['1. 蓝裙子', '2. 红裙子', '¥199.00 · 1 件']));
  expect(presses(card)).toEqual([value, value]);
  expect(words(card).join('|')).not.toContain('没列出来');
  const some = cardOf({ kind: 'orders', choices: [choice], others: 9 });
  expect(words(some).at(-1)).toBe('还有 9 件没列出来，说商品名或订单号就能找到。');
});

test('the summary has every field with its correction, freight, clock and the two ways on', () => {
  const card = cardOf({
    kind: 'summary',
    rows: [{ field: 'amount', label: 'field.amount', value: { fen: 19900 } }],
    freight: [{ key: 'cards.evidence.accepted', facts: {}, rules: ['F3'] }],
    clock: { key: 'cards.evidence.speak', facts: {}, rules: ['C1'] },
    warnings: [],
  });
  expect(words(card).join('|')).toContain('¥199.00|改');
  expect(words(card)).toEqual(
    expect.arrayContaining(['· ✓ 收到了（规则 F3）', '凭证清单（规则 C1）', '提交', '再改改']),
  );
  expect(presses(card)).toEqual([
    { kind: 'correct', field: 'amount' },
    { kind: 'control', control: 'submit' },
    { kind: 'answer', field: 'confirm', value: false },
  ]);
});

test('a dark photo is told on its tile, with how to take it', () => {
  const card = cardOf({
    kind: 'evidence',
    items: [
      { kind: 'defect_photo', required: true, state: 'doubtful', doubt: 'dark' },
      { kind: 'video', required: false, state: 'empty' },
    ],
  });
  expect(words(card)).toEqual(expect.arrayContaining(['有点暗，能再拍一张吗', '有的话更好']));
});
