import type { Understander } from '../../nlu/understanding';
import { Chat, realUnderstander } from '../support/dialogs';
import { theUsualWorld } from '../scenarios/world';

let understander: Understander;
beforeAll(async () => {
  understander = await realUnderstander();
}, 120_000);

const chat = () => new Chat(understander, theUsualWorld());

test('facts said together with the wish for a person stand in the hand-off', async () => {
  const [command] = (await chat().say({ text: '人工！开衫破了个洞，我要退货退款' })).commands;
  expect(command?.request).toMatchObject({
    draft: { claim: { service: 'return_refund', reason: 'quality_defect' } },
  });
});

test('a picture sent after a person was called reaches the hand-off', async () => {
  const talk = chat();
  await talk.say({ text: '人工！开衫破了个洞，我要退货退款' });
  const { updates } = await talk.say({ uploads: ['photo-1'] });
  expect(updates).toMatchObject([{ evidence: [{ uploadId: 'photo-1', kind: 'defect_photo' }] }]);
});

test('a picture for goods that only a person can settle reaches the hand-off', async () => {
  const talk = chat();
  await talk.say({ text: '小白鞋开胶了，我要退货退款' });
  const { updates } = await talk.say({ uploads: ['photo-1'] });
  expect(updates).toMatchObject([{ evidence: [{ uploadId: 'photo-1' }] }]);
});

test('facts said in fury, after the person was called, reach the hand-off', async () => {
  const { commands, updates } = await chat().say({ text: '垃圾店骗子！开衫破洞我要退货退款，不然投诉12315' });
  expect(commands.map(({ name }) => name)).toEqual(['requestPerson']);
  expect(updates).toMatchObject([{ draft: { claim: { reason: 'quality_defect' } } }]);
});

test('a picture alone, sent where a person was called, goes along', async () => {
  const talk = chat();
  await talk.say({ text: '人工' });
  const { updates } = await talk.say({ uploads: ['photo-1'] });
  expect(updates).toMatchObject([{ evidence: [{ uploadId: 'photo-1', kind: 'item_photo' }] }]);
});
