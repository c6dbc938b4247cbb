import type { Understander } from '../../nlu/understanding';
import { type Chat, realUnderstander } from '../support/dialogs';
import { caseOf, withCases } from '../scenarios/casework/world';
import { FIELD_WAYS } from './walk/fields';
import { placeOf, WAYS } from './walk/places';
import { arriveAt, copyOf } from './walk/walk';

/** Said at any question, and an answer to none. */
const IN_PASSING = [
  '稍等',
  '等我一下',
  '我看看哈',
  '好，我去找找',
  '在吗',
  '谢谢',
  '啊？',
  '气死我了',
  '我也不知道',
  '不会写',
  '你看着办吧',
  '不需要真人',
  'wait a moment',
  'one sec please',
  'hmm',
  'ok, let me check',
  'thanks',
  'no idea',
];
/** An answer where yes or no is one. */
const ACKNOWLEDGED = ['好的', '嗯……', '知道了', 'ok', 'alright', 'got it'];

let understander: Understander;
beforeAll(async () => {
  understander = await realUnderstander();
}, 120_000);

/** What was said for whatever is in the making. */
const told = ({ state }: Chat): object => ({
  claim: state.draft?.claim,
  form: state.form?.facts,
  task: state.caseTask?.said,
});

const PLACES = [...WAYS, ...FIELD_WAYS];
/** What "yes" is no answer to: the buyer's own words, a number, a choice among more than two. */
const isOfWords = (place: string): boolean =>
  /^(?:form (?!confirm)|case (?!confirm|objection|whose|which)|field (?:service|wanted|quantity|amount|description|repair_mode|address|measurements|sent_back|evidence))/.test(
    place,
  );

describe.each(PLACES)('at %s', (_name, way) => {
  test('a word in passing answers nothing, does nothing, and is no riddle', async () => {
    const chat = await arriveAt(understander, way);
    for (const text of IN_PASSING) {
      const copy = copyOf(understander, chat);
      const { commands, keys } = await copy.say({ text });
      expect({ text, commands, ...told(copy) }).toEqual({ text, commands: [], ...told(chat) });
      expect({ text, keys }).not.toEqual({
        text,
        keys: expect.arrayContaining([expect.stringMatching(/out_of_scope|not_understood/)]) as string[],
      });
    }
  });
});

describe.each(PLACES.filter(([, { to }]) => isOfWords(to)))('at %s', (_name, way) => {
  test('what is acknowledged is no answer, also to what was asked before', async () => {
    const chat = await arriveAt(understander, way);
    for (const text of ACKNOWLEDGED) {
      const copy = copyOf(understander, chat);
      const { commands } = await copy.say({ text });
      expect({ text, commands, ...told(copy) }).toEqual({ text, commands: [], ...told(chat) });
    }
  });
});

test.each([
  ['add_statement', 'case text'],
  ['offer', 'case amount'],
] as const)('a yes, asked for the words of "%s", submits no application below it', async (act, place) => {
  const { _id: caseId } = caseOf('dress');
  const chat = await arriveAt(understander, {
    world: withCases([caseOf('dress')]),
    talk: ['开衫破洞，退货退款', { uploads: ['photo-1'] }, { value: { kind: 'case', caseId, act } }],
  });
  expect([placeOf(chat.state), chat.state.asked?.about]).toEqual([place, 'confirm']);
  for (const text of ['好的', '是的', 'yes', 'ok']) {
    const { commands } = await copyOf(understander, chat).say({ text });
    expect({ text, commands }).toEqual({ text, commands: [] });
  }
});
