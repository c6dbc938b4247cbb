import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { drawingOf, measuringOf } from '../../replies/cards/drawings';
import { createRenderer } from '../../replies/render';
import type { Card } from '../../replies/reply';
import { CaseState, EvidenceKind, MeasureKind } from '../../storage/records';

const renderer = createRenderer();
const WEB = join(__dirname, '../../web');

const bodyOf = (card: Card, language: 'zh' | 'en' = 'zh'): string =>
  JSON.stringify(
    renderer.render({ key: 'cards.summary.title', cards: [card] }, { language, zone: 'Asia/Shanghai' })
      .attachments?.[0]?.content,
  );

test.each(EvidenceKind.options)('a %s has a drawing that is there', (kind) => {
  expect(existsSync(join(WEB, drawingOf(kind)))).toBe(true);
});

test.each(MeasureKind.options)('how to measure %s has a drawing and words', (kind) => {
  expect(existsSync(join(WEB, measuringOf(kind)))).toBe(true);
  const items = [{ measure: kind, name: { zh: '甲', en: 'one' }, listed: 980, measured: 945 }];
  expect(bodyOf({ kind: 'measuring', items })).toMatch(/98 厘米.*94\.5 厘米/);
  expect(bodyOf({ kind: 'measuring', items }, 'en')).toMatch(/98 cm.*94\.5 cm/);
});

test('the waist of a dress is drawn on a dress', () => {
  const items = (['bust', 'waist', 'hip'] as const).map((measure) => ({
    measure,
    name: { zh: '甲', en: 'one' },
    listed: 700,
  }));
  const drawings = bodyOf({ kind: 'measuring', items }).match(/\/drawings\/[\w-]+\.svg/g) ?? [];
  expect(drawings).toEqual([
    '/drawings/measure-bust.svg',
    '/drawings/measure-waist-dress.svg',
    '/drawings/measure-hip-dress.svg',
  ]);
  expect(drawings.filter((path) => !existsSync(join(WEB, path)))).toEqual([]);
});

test('a tile shows its drawing, and by its tint whether it is there', () => {
  const items = [
    { kind: 'measurement_photo', required: true, state: 'accepted' },
    { kind: 'date_photo', required: true, state: 'doubtful', doubt: 'blurred' },
    { kind: 'video', required: false, state: 'empty' },
  ] as const;
  const body = bodyOf({ kind: 'evidence', items: [...items] });
  expect(body).toMatch(/"style":"good".*ruler\.svg.*收到了.*"style":"warning".*date\.svg.*有点糊/);
  expect(body).toMatch(/"style":"emphasis".*video\.svg.*有的话更好/);
});

test('what is accepted needs no hint any more', () => {
  const body = bodyOf({ kind: 'evidence', items: [{ kind: 'video', required: true, state: 'accepted' }] });
  expect(body).not.toContain('慢慢转一圈');
});

test.each(CaseState.options)('the state %s of a case is a chip, its clock stands apart', (state) => {
  const body = bodyOf({
    kind: 'case',
    title: { key: 'application.case.title', facts: { case: 'AS1' } },
    rows: [
      { label: 'application.case.state', value: { term: `case_state.${state}` } },
      { label: 'field.amount', value: { fen: 19900 } },
      { label: 'clock.C1', value: { at: Date.UTC(2026, 10, 28, 7, 4) } },
    ],
  });
  expect(body).toMatch(/"width":"auto","style":"(good|accent|warning|emphasis)"/);
  expect(body).toMatch(/"type":"Container","style":"accent".*11月28日 15:04/);
});

test.each([
  { language: 'zh' as const, step: '撤销申请' },
  { language: 'en' as const, step: 'Withdraw the request' },
])('a case says what can be done with it, as a button does ($language)', ({ language, step }) => {
  const body = bodyOf(
    {
      kind: 'case_status',
      caseId: 'c1',
      number: 'AS1',
      goods: { zh: '针织开衫', en: 'Cardigan' },
      service: 'return_refund',
      state: 'awaiting_seller',
      clocks: [],
      choices: [
        {
          label: { key: 'casework.act.withdraw' },
          value: { kind: 'case', caseId: 'c1', act: 'withdraw' },
        },
      ],
    },
    language,
  );
  expect(body).toContain(`"title":"${step}"`);
});

test('an order shows its state as a chip beside its date, whatever the length of its name', () => {
  const body = bodyOf(
    {
      kind: 'orders',
      choices: [
        {
          picture: '/demo/pictures/dress.svg',
          title: { zh: '裙', en: 'Dress '.repeat(20).trim() },
          variant: { zh: '', en: '' },
          paidFen: 19900,
          quantity: 2,
          status: 'succeeded',
          at: Date.UTC(2026, 10, 20),
          value: { kind: 'answer', field: 'order', value: 'o1/l1' },
        },
      ],
    },
    'en',
  );
  expect(body).toMatch(/"style":"good".*20 Nov/);
  expect(body).toContain('"maxLines":2');
});

describe('what may be had in exchange', () => {
  const press = (value: string) => ({ kind: 'answer', field: 'wanted', value }) as const;
  const choice = (size: string, changes: object = {}) => ({
    size,
    priceFen: 12_900,
    standing: 'open' as const,
    bought: false,
    value: press(size),
    ...changes,
  });

  test('sizes of one price stand under their colour with it, four to a row', () => {
    const choices = ['S', 'M', 'L', 'XL', '2XL'].map((size) => choice(size));
    const body = bodyOf({ kind: 'variants', groups: [{ label: { zh: '黑色', en: 'black' }, choices }] });
    expect(body.match(/¥129\.00/g)).toHaveLength(1);
    expect(body.match(/"ColumnSet"/g)).toHaveLength(2);
    expect(body).toContain('换成黑色 S');
  });

  test('the one that is there stands out, what is sold out recedes, another price is said', () => {
    const choices = [
      choice('M', { bought: true }),
      choice('L', { standing: 'sold_out' }),
      choice('XL', { standing: 'other_price', priceFen: 14_900 }),
    ];
    const body = bodyOf({ kind: 'variants', groups: [{ label: { zh: '', en: '' }, choices }] }, 'en');
    expect(body).toMatch(
      /"style":"accent".*yours.*"style":"default".*sold out.*"style":"emphasis".*¥149\.00.*other price/,
    );
  });

  test('models without sizes are tiles of their own', () => {
    const groups = ['standard', 'flagship'].map((en) => ({ label: { zh: en, en }, choices: [choice('')] }));
    expect(bodyOf({ kind: 'variants', groups }, 'en')).toMatch(/"Standard".*¥129\.00.*"Flagship".*¥129\.00/);
  });
});
