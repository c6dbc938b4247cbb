import type { Understander } from '../../nlu/understanding';
import type { Draft } from '../../dialogs/state';
import { realUnderstander } from '../support/dialogs';
import { FIELD_WAYS } from './walk/fields';
import { placeOf, WAYS } from './walk/places';
import { arriveAt, copyOf } from './walk/walk';

/** In both languages, misspelt, in questions and in anger. */
const PERSON = [
  '人工',
  '转人工',
  '我要找人工客服',
  '有没有真人',
  '能不能来个活人',
  '叫你们客服来',
  '转人功',
  'ren gong',
  '烦死了机器人听不懂，给我人工',
  '怎么还不转人工！！！',
  'a person please',
  'a humna please',
  'let me speak to an agent',
  'can i talk to a real persn',
  'customer service representative',
  'this bot is useless, get me a human',
];
/** A fact beside it is taken as well. */
const WITH_FACTS = ['破了个洞，吊牌还在，转人工', 'it has a hole and the tags are on, get me a human'];
const NO_PERSON = [
  '别转人工',
  '我不要转人工',
  '不用人工，你来就行',
  '先别找客服',
  "don't transfer me",
  'no human please',
  'no need for an agent',
];

let understander: Understander;
beforeAll(async () => {
  understander = await realUnderstander();
}, 120_000);

/** What was said before is still there, whatever is added. */
const keeps = (draft: Draft | undefined, before: Draft | undefined): boolean =>
  before === undefined ||
  Object.keys(before.claim).every((name) => draft?.claim[name as keyof Draft['claim']] !== undefined);

describe.each([...WAYS, ...FIELD_WAYS])('at %s', (_name, way) => {
  test('the talk really is there', async () => {
    expect(placeOf((await arriveAt(understander, way)).state)).toBe(way.to);
  });

  test('a person is called in one message, and the draft lives on', async () => {
    const chat = await arriveAt(understander, way);
    const before = chat.state;
    const failed: string[] = [];
    for (const text of PERSON) {
      const copy = copyOf(understander, chat);
      const { commands } = await copy.say({ text });
      expect({ text, claim: copy.state.draft?.claim }).toEqual({ text, claim: before.draft?.claim });
      expect({ text, said: copy.state.caseTask?.said }).toEqual({ text, said: before.caseTask?.said });
      expect({ text, facts: copy.state.form?.facts }).toEqual({ text, facts: before.form?.facts });
      if (commands.map(({ name }) => name).join() !== 'requestPerson') failed.push(text);
    }
    expect(failed).toEqual([]);
  });

  test('a person is called beside facts', async () => {
    const chat = await arriveAt(understander, way);
    for (const text of WITH_FACTS) {
      const copy = copyOf(understander, chat);
      const { commands } = await copy.say({ text });
      expect({ text, commands: commands.map(({ name }) => name) }).toEqual({
        text,
        commands: ['requestPerson'],
      });
      expect({ text, kept: keeps(copy.state.draft, chat.state.draft) }).toEqual({ text, kept: true });
    }
  });

  test('who says that he wants none gets none', async () => {
    const chat = await arriveAt(understander, way);
    for (const text of NO_PERSON) {
      const { commands } = await copyOf(understander, chat).say({ text });
      expect({ text, commands }).toEqual({ text, commands: [] });
    }
  });

  test('why, help and cancel are understood', async () => {
    const chat = await arriveAt(understander, way);
    for (const [text, key] of [
      ['为什么', /^(chat|requests)\.why\./],
      ['帮助', /^((application|requests|cases)\.help\.|chat\.what_can_i_do)/],
      [
        '取消',
        /^(application\.(cancelled|ask\.cancel|nothing_to_cancel|ask\.order)|answers\.|requests\.dropped\.|cases\.kept\.)/,
      ],
    ] as const) {
      const { keys } = await copyOf(understander, chat).say({ text });
      expect({ text, key: keys[0] }).toEqual({ text, key: expect.stringMatching(key) as string });
    }
  });
});
