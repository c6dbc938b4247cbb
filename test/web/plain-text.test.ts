import { piecesOf } from '../../web/widget/plain-text';

const wholes = (text: string): string[] =>
  piecesOf(text).flatMap((piece) => (piece.isWhole ? [piece.text] : []));

it.each([
  ['提交好了，售后单号 AS261129-8W59H4NW。', ['AS261129-8W59H4NW']],
  ['登记好了，编号 RQ261129-MECE27WJ。', ['RQ261129-MECE27WJ']],
  ['拾光小店售后组，0571-8800 6120。', ['0571-8800 6120']],
  ['卖家要在 12月4日 19:07 前答复。（规则 C1）', ['12月4日 19:07', '（规则 C1）']],
  ['The seller has to answer by 4 Dec 19:11. (rule C1)', ['4 Dec 19:11', '(rule C1)']],
  ['是想问11月25日发出的牛仔裤吗？', ['11月25日']],
  ['Is this about the order that arrived on 27 Nov?', ['27 Nov']],
  ['The charger has 65 Watt, 3 Ports', []],
  ['（规则 M3 · F2）', ['（规则 M3 · F2）']],
  ['一句普通的话', []],
  ['', []],
])('keeps in one piece what is to be read as one: %s', (text, expected) => {
  expect(wholes(text)).toEqual(expected);
});

it.each([
  '售后单 AS261129-8W59H4NW 和 AS261129-78JDA42Q，12月4日 19:07 前',
  '<b>*1.</b> a & b',
  '12月4日 19:07',
])('loses nothing: %s', (text) => {
  const pieces = piecesOf(text).map((piece) => piece.text);
  expect(pieces.join('')).toBe(text);
});
