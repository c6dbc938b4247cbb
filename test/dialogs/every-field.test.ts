import type { Understander } from '../../nlu/understanding';
import { type Chat, type Heard, realUnderstander, type Said } from '../support/dialogs';
import { ANSWERS, FIELD_WAYS, FIELDS, RULES } from './walk/fields';
import { placeOf } from './walk/places';
import { arriveAt, copyOf, sayAll } from './walk/walk';

/** What a buyer throws in, with the question that he was asked still open. */
const INTERRUPTIONS: Record<string, Said> = {
  logistics: { text: '快递到哪了' },
  freight: { text: '运费谁出' },
  thanks: { text: '谢谢' },
  knowledge: { text: '羊绒围巾怎么洗' },
  'a question mark': { text: '?' },
  'three question marks': { text: '？？？' },
  'a picture without words': { uploads: ['photo-9'] },
};

let understander: Understander;
beforeAll(async () => {
  understander = await realUnderstander();
}, 120_000);

/** Answers question after question until the summary stands, or the one named. */
async function goOnTo(chat: Chat, place: string): Promise<void> {
  for (let left = 12; left > 0 && placeOf(chat.state) !== place; left -= 1) {
    const { asked } = chat.state;
    if (asked?.about === 'remedy')
      await chat.say({ value: { kind: 'answer', field: 'remedy', value: false } });
    else if (asked?.about === 'field') await chat.say(ANSWERS[asked.field]);
    else return;
  }
}

const asksAgain = ({ keys }: Heard): boolean => /^application\.(?:again|ask)\./.test(keys.at(-1) ?? '');
const claimOf = (chat: Chat): unknown => chat.state.draft?.claim;
const pick = (held: object | undefined, claim: object): object =>
  Object.fromEntries(
    Object.keys(claim).map((name) => [name, (held as Record<string, unknown> | undefined)?.[name]]),
  );

describe.each(FIELD_WAYS)('%s', (_name, row) => {
  const at = (): Promise<Chat> => arriveAt(understander, row);

  test('the answer is taken', async () => {
    const chat = await at();
    await sayAll(chat, [row.answer]);
    expect(placeOf(chat.state)).not.toBe(row.to);
    await goOnTo(chat, 'confirm');
    expect(placeOf(chat.state)).toBe('confirm');
  });

  test.each(['zh', 'en'] as const)('is changed at the summary by saying so, in %s', async (language) => {
    const chat = await at();
    await sayAll(chat, [row.answer]);
    await goOnTo(chat, 'confirm');
    const before = chat.state.draft;
    await sayAll(chat, row.changed[language]);
    await goOnTo(chat, 'confirm');
    expect(pick(chat.state.draft?.claim, row.changed.claim)).toEqual(row.changed.claim);
    expect({ ...chat.state.draft, touchedAt: 0 }).not.toEqual({ ...before, touchedAt: 0 });
    expect(placeOf(chat.state)).toBe('confirm');
  });

  test.each(['zh', 'en'] as const)(
    'is changed at the next question by saying so, in %s',
    async (language) => {
      const chat = await at();
      await sayAll(chat, [row.answer, ...row.changed[language]]);
      await goOnTo(chat, 'confirm');
      expect(pick(chat.state.draft?.claim, row.changed.claim)).toEqual(row.changed.claim);
      expect(placeOf(chat.state)).toBe('confirm');
    },
  );

  test('the same answer, asked anew, leads on', async () => {
    const chat = await at();
    await sayAll(chat, [row.answer]);
    await goOnTo(chat, 'confirm');
    const before = claimOf(chat);
    await chat.say({ value: { kind: 'correct', field: row.field } });
    expect(placeOf(chat.state)).toBe(row.to);
    await sayAll(chat, [row.answer]);
    expect([placeOf(chat.state), claimOf(chat)]).toEqual(['confirm', before]);
  });

  test.each(['为什么', 'why'])('"%s" cites its rule, and it is asked again', async (text) => {
    const chat = await at();
    const heard = await chat.say({ text });
    expect(heard.keys[0]).toBe('chat.why.ruling');
    expect(heard.rules).toContain(RULES[row.field]);
    expect({ place: placeOf(chat.state), again: asksAgain(heard) }).toEqual({ place: row.to, again: true });
  });

  test.each(['跳过', 'skip'])('"%s" leaves it out only where it may be', async (text) => {
    const chat = await at();
    const { keys } = await chat.say({ text });
    const isLeftOut = keys[0] !== 'application.mandatory' && placeOf(chat.state) !== row.to;
    expect(isLeftOut).toBe(row.optional === true);
  });

  test('it stands after whatever comes between', async () => {
    const chat = await at();
    for (const [name, said] of Object.entries(INTERRUPTIONS)) {
      if (row.field === 'evidence' && said.uploads) continue;
      const copy = copyOf(understander, chat);
      const heard = await copy.say(said);
      expect({ name, place: placeOf(copy.state), claim: claimOf(copy), again: asksAgain(heard) }).toEqual({
        name,
        place: row.to,
        claim: claimOf(chat),
        again: true,
      });
    }
  });

  test('another language keeps everything', async () => {
    const chat = await at();
    const before = chat.state;
    await chat.say({ text: 'speak English please' });
    expect([chat.language, placeOf(chat.state), claimOf(chat)]).toEqual(['en', row.to, before.draft?.claim]);
    await sayAll(chat, [row.answer]);
    await goOnTo(chat, 'confirm');
    const plain = await at();
    await sayAll(plain, [row.answer]);
    await goOnTo(plain, 'confirm');
    expect(claimOf(chat)).toEqual(claimOf(plain));
  });
});

test('every field that is never asked says why', () => {
  const reasons = Object.values(FIELDS).flatMap((rows) =>
    Object.values(rows).filter((row) => typeof row === 'string'),
  );
  expect(reasons.filter((reason) => reason.length < 10)).toEqual([]);
});
