import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { sourceFolder } from '../../nlu/build';
import { measure } from '../../nlu/evaluation/measure';
import { predict } from '../../nlu/evaluation/evaluate';
import { parseRows, type Row } from '../../nlu/evaluation/rows';
import { readCorpus } from '../../nlu/model/corpus';
import { normaliseEn, normaliseZh } from '../../nlu/text/normalise';
import type { Understander, Understanding } from '../../nlu/understanding';
import { computedIn } from '../support/computed';
import { NOON, ZONE } from '../support/moment';
import { builtUnderstander } from '../support/understander';
import { holds } from '../support/holds';

let understander: Understander;
beforeAll(async () => {
  understander = await builtUnderstander();
}, 120_000);

const read = (text: string, language: 'zh' | 'en' = 'zh'): Understanding =>
  understander.understand(text, { now: NOON, zone: ZONE, language });
const first = (text: string, language: 'zh' | 'en' = 'zh') => read(text, language).guesses[0]?.intent;

describe('what a message is about', () => {
  it.each([
    ['仅退款，东西不退了', 'request_refund_only'],
    ['怎么还没发货', 'check_logistics'],
    ['快帝到哪了', 'check_logistics'],
    ['衣服破了个洞', 'report_damage'],
    ['發錯貨了', 'report_wrong_or_missing_item'],
    ['运费谁出', 'ask_shipping_fee_liability'],
    ['发票能补开吗', 'ask_invoice_or_voucher'],
    ['转人公', 'talk_to_human'],
    ['我要平台介入', 'request_platform_intervention'],
    ['where is my parcel', 'check_logistics'],
    ['i want to retrun my order', 'request_return_refund'],
    ['what is the wether today', 'out_of_scope'],
    ['是的', 'affirm'],
    ['嗯', 'affirm'],
    ['都不要', 'deny'],
    ['no thanks', 'deny'],
    ['你好', 'greet'],
    ['谢谢', 'thanks'],
  ])('%s is %s', (text, intent) => {
    expect(first(text)).toBe(intent);
  });

  it('does not take a refusal of a person for the wish', () => {
    expect(first('我不要转人工')).toBe('deny');
    expect(first('不要转人工，我要退货')).toBe('request_return_refund');
  });

  it('acts on a wish in so many words where the model hesitates', () => {
    expect(read('都5天了物流一动不动 我不要了退钱')).toMatchObject({
      confidence: 'sure',
      guesses: [{ intent: 'request_refund_only' }, {}, {}],
    });
  });

  it('does not take a parcel that has not come for a no', () => {
    expect(read('没收到').guesses.map(({ intent }) => intent)).not.toContain('deny');
    expect(first('没收到')).toBe('check_logistics');
  });

  it.each([
    ['what is your refund policy', 'ask_return_policy'],
    ['I need help to cancel order 123', 'cancel_order'],
    ['can you help me changing my shipping address', 'change_address'],
    ['where can I see my invoice', 'ask_invoice_or_voucher'],
    ['is there a fee for returns', 'ask_shipping_fee_liability'],
  ])('%s is %s', (text, intent) => {
    expect(first(text, 'en')).toBe(intent);
  });

  it.each([
    ['rengong', 'talk_to_human'],
    ['帮我cancel一下order', 'cancel_order'],
    ['管几年修', 'ask_warranty'],
    ['i will file a chargeback', 'complain'],
    ['😡😡😡', 'complain'],
  ])('reads pinyin, mixed words, emoji: %s', (text, intent) => {
    expect(read(text)).toMatchObject({ guesses: [{ intent }, {}, {}], confidence: 'sure' });
  });

  it('guesses nothing where there are no words', () => {
    expect(read('😂😂')).toMatchObject({ guesses: [], confidence: 'unknown' });
    expect(read('')).toMatchObject({ guesses: [], confidence: 'unknown' });
  });

  it('gives three guesses, best first, with probabilities', () => {
    const { guesses } = read('这个怎么弄');
    expect(guesses).toHaveLength(3);
    expect(guesses.map((one) => one.score)).toEqual(
      [...guesses.map((one) => one.score)].sort((a, b) => b - a),
    );
    expect(guesses.every(({ score }) => score >= 0 && score <= 1)).toBe(true);
  });

  it('keeps words that goods are found by', () => {
    expect(read('上周买的那条蓝色连衣裙').words).toContain('连衣裙');
    expect(read('the blue linen dress I ordered', 'en').words).toEqual(
      expect.arrayContaining(['blue', 'linen', 'dress']),
    );
  });
});

describe('language', () => {
  it.each([
    ['我要退货', 'en', 'zh'],
    ['I want to return it', 'zh', 'en'],
    ['123', 'en', 'en'],
    ['123', 'zh', 'zh'],
    ['ok', 'zh', 'zh'],
    ['tuikuan', 'zh', 'zh'],
    ['我买的 iPhone case 坏了', 'en', 'zh'],
  ] as const)('%s in a talk in %s is %s', (text, talk, language) => {
    expect(read(text, talk).language).toBe(language);
  });
});

describe('arbitrary text', () => {
  const traps = fc.constantFrom(
    'constructor',
    '__proto__',
    'toString',
    '退',
    '一',
    '1',
    '.',
    '-',
    '$',
    '不',
    'no ',
    'a',
    ' ',
    '块',
    '\u{D800}',
    '[',
    '是的',
  );

  it('never throws and answers alike each time', () => {
    holds(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 300 }),
          fc.array(traps, { maxLength: 60 }).map((parts) => parts.join('')),
        ),
        (text) => {
          expect(read(text)).toEqual(read(text));
        },
      ),
      300,
    );
  });

  it.each(['退', '一', '1', 'a', ' ', '不', 'no ', '一块', '-1', '1.', 'a1-', '收到', '换成', '不要'])(
    'reads 1 MB of "%s" quickly',
    (unit) => {
      const text = unit.repeat(1_000_000 / unit.length);
      expect(computedIn(() => read(text))).toBeLessThan(2000);
    },
  );
});

/** Messages in the register of real ones, kept out of the corpus. */
const rowsOf = (language: 'zh' | 'en'): Row[] => {
  const file = join(__dirname, 'evaluation', `${language}.tsv`);
  return parseRows(readFileSync(file, 'utf8'), file);
};

describe('accuracy on messages outside the corpus', () => {
  const measured = (language: 'zh' | 'en') =>
    measure(language, predict(understander, rowsOf(language), NOON));

  it.each([
    ['zh', 0.75, 0.87],
    ['en', 0.47, 0.64],
  ] as const)('in %s stays above %f, and above %f among three guesses', (language, strict, topThree) => {
    const measures = measured(language);
    expect(measures.strict).toBeGreaterThan(strict);
    expect(measures.topThree).toBeGreaterThan(topThree);
  });

  it('takes less than two milliseconds a message', () => {
    const rows = [...rowsOf('zh'), ...rowsOf('en')];
    predict(understander, rows, NOON);
    expect(computedIn(() => predict(understander, rows, NOON)) / rows.length).toBeLessThan(2);
  });

  it('is not measured on lines of the corpus', () => {
    const plain = (language: 'zh' | 'en', text: string) =>
      language === 'zh' ? normaliseZh(text) : normaliseEn(text);
    const corpus = new Set(
      readCorpus(join(sourceFolder(), 'corpus')).map(
        ({ language, text }) => `${language} ${plain(language, text)}`,
      ),
    );
    const known = [...rowsOf('zh'), ...rowsOf('en')].filter(({ language, text }) =>
      corpus.has(`${language} ${plain(language, text)}`),
    );
    expect(known).toEqual([]);
  });
});
