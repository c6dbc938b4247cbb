import fc from 'fast-check';
import { capabilitiesOf } from '../../../bot/channels/degrade/capabilities';
import { cardInWords } from '../../../bot/channels/degrade/card-text';
import { degrade } from '../../../bot/channels/degrade/degrade';
import { inParts } from '../../../bot/channels/degrade/parts';
import { createRenderer } from '../../../replies/render';
import type { Reply } from '../../../replies/reply';
import { NOON, ZONE } from '../../support/moment';
import { holds } from '../../support/holds';

const reply: Reply = {
  key: 'answers.sign_in',
  choices: [{ label: { key: 'chat.control.person' }, value: { kind: 'control', control: 'person' } }],
  cards: [
    {
      kind: 'orders',
      choices: [
        {
          picture: '/a.png',
          title: { zh: '蓝裙子', en: 'Blue dress' },
          variant: { zh: '红 M', en: 'red M' },
          paidFen: 12_345,
          quantity: 1,
          status: 'delivered',
          at: NOON,
          value: { kind: 'answer', field: 'order', value: '1' },
        },
      ],
    },
  ],
};
const message = () => createRenderer().render(reply, { language: 'zh', zone: ZONE });

describe('a message for a channel', () => {
  it('keeps its card and its buttons where the channel has them', () => {
    const [whole, ...more] = degrade(message(), capabilitiesOf('emulator'));
    expect(more).toEqual([]);
    expect(whole!.attachments).toHaveLength(1);
    expect(whole!.suggestedActions!.actions[0]).toMatchObject({ type: 'imBack' });
    expect(whole!.text).not.toContain('蓝裙子');
  });

  it('says its card in words where the channel has none, and keeps the buttons', () => {
    const [whole] = degrade(message(), capabilitiesOf('telegram'));
    expect(whole).not.toHaveProperty('attachments');
    expect(whole!.text).toMatch(/1\. 蓝裙子\n.*¥123\.45/);
    const titles = whole!.suggestedActions!.actions.map(({ title, value }) => [title, value]);
    expect(titles).toHaveLength(2);
    expect(titles.every(([title, value]) => title === value)).toBe(true);
  });

  it('numbers its buttons where the channel has none, or too few', () => {
    for (const channel of ['sms', 'slack', 'some-new-channel']) {
      const [whole] = degrade(message(), capabilitiesOf(channel));
      expect(whole).not.toHaveProperty('suggestedActions');
      expect(whole!.text).toMatch(/\n1\. .+\n2\. .+蓝裙子/);
    }
    const four = {
      text: 'x',
      suggestedActions: { actions: ['a', 'b', 'c', 'd'].map((title) => ({ title })) },
    };
    expect(degrade(four, capabilitiesOf('msteams'))).toEqual([{ text: 'x\n\n1. a\n2. b\n3. c\n4. d' }]);
  });

  it('takes no channel name from the language itself', () => {
    expect(capabilitiesOf('constructor')).toEqual(capabilitiesOf('__proto__'));
    expect(capabilitiesOf('constructor').textLength).toBeGreaterThan(0);
  });

  it('comes in parts that fit, with nothing lost and the buttons on the last', () => {
    const text = Array.from({ length: 200 }, (_, line) => `第 ${line} 行，关于运费和时限`).join('\n');
    const parts = degrade(
      { text, suggestedActions: { actions: [{ title: '好' }] } },
      { ...capabilitiesOf('line'), textLength: 500 },
    );
    expect(parts.length).toBeGreaterThan(5);
    expect(parts.map((part) => part.text).join('\n')).toBe(text);
    expect(parts.filter((part) => part.suggestedActions)).toEqual([parts.at(-1)]);
  });

  it('is never empty unless there is nothing to say', () => {
    expect(degrade({ text: ' ' }, capabilitiesOf('sms'))).toEqual([]);
  });
});

/** No half of a character outside the basic plane. */
const isWhole = (text: string): boolean =>
  !/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(text);

describe('parts of a text', () => {
  it('fit, keep every character that is seen, and split no emoji', () => {
    holds(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.integer({ min: 2, max: 40 }),
        (text, longest) => {
          const parts = inParts(text, longest);
          expect(parts.every((part) => part.length <= longest && part !== '')).toBe(true);
          expect(parts.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
          expect(parts.every((part) => isWhole(part))).toBe(true);
        },
      ),
    );
  });
});

describe('a card in words', () => {
  it('is read whatever stands in it', () => {
    holds(
      fc.property(fc.anything(), (card) => {
        expect(Array.isArray(cardInWords(card).lines)).toBe(true);
      }),
    );
  });
});
