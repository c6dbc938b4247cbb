import type { Attack } from '../attack';
import type { Dice } from '../dice';
import type { Ground } from '../ground';
import { hostileText, hugeText } from '../texts';
import { json, send, wrongWith } from '../wire';

/** Activities of other channels, from this machine, with every field as it should not be. */
export const channelAttack = (ground: Ground, serviceUrl: string): Attack => ({
  name: 'channel',
  share: 6,
  async run(dice) {
    const activity = activityOf(dice, serviceUrl);
    const request = { ...json(activity), path: '/api/messages' };
    const answer = await send(ground.url, request);
    const wrong = wrongWith(answer, request);
    return {
      input: JSON.stringify(activity).slice(0, 400),
      ms: answer.ms,
      ...(wrong !== undefined && { wrong }),
    };
  },
});

function activityOf(dice: Dice, serviceUrl: string): object {
  const text = () => hostileText(dice);
  const good = {
    type: dice.of(['message', 'message', 'message', 'conversationUpdate', 'invoke', 'event', 'typing']),
    id: `fuzz-${dice.below(100_000)}`,
    channelId: dice.of(['telegram', 'emulator', 'sms', 'constructor']),
    serviceUrl,
    conversation: { id: `chat-${dice.below(30)}` },
    from: { id: `user-${dice.below(30)}`, name: text().slice(0, 150) },
    recipient: { id: 'bot' },
    text: dice.chance(0.05) ? hugeText(dice) : text(),
    ...(dice.chance(0.2) && { membersAdded: [{ id: text() }] }),
    ...(dice.chance(0.2) && {
      value: { __isBotFrameworkCardAction: true, cardAction: { value: text(), text: text() } },
    }),
  };
  if (dice.chance(0.5)) return good;
  const field = dice.of(Object.keys(good));
  return {
    ...good,
    [field]: dice.of<unknown>([
      null,
      [],
      {},
      7,
      text(),
      { id: { $ne: 1 } },
      undefined,
      'urn:local-directline',
    ]),
  };
}
