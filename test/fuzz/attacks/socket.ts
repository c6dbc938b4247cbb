import WebSocket from 'ws';
import type { Attack } from '../attack';
import type { Dice } from '../dice';
import { forgedTokens, type Ground } from '../ground';
import { hostileText } from '../texts';
import { send } from '../wire';

/** How long a stream that was opened may be silent before its first frame. */
const PATIENCE = 5_000;

/** Streams asked for with wrong tokens, and right ones that then talk nonsense. */
export const socketAttack = (ground: Ground): Attack => ({
  name: 'socket',
  share: 8,
  async run(dice) {
    const talk = dice.of(ground.talks);
    const isTrue = dice.chance(0.4);
    const address = isTrue ? await trueAddress(ground, talk.token) : falseAddress(dice, ground, talk);
    const frame = frameOf(dice);
    const { opened, ms } = await visit(ground.url.replace(/^http/, 'ws') + address, frame);
    const input = `${address.slice(0, 200)} ${String(frame).slice(0, 80)}`;
    if (opened === isTrue) return { input, ms };
    return { input, ms, wrong: opened ? 'a stream opened without a right to it' : 'a stream did not open' };
  },
});

async function trueAddress({ url }: Ground, token: string): Promise<string> {
  const { body } = await send(url, {
    method: 'POST',
    path: '/v3/directline/conversations',
    headers: { authorization: `Bearer ${token}` },
  });
  const { streamUrl } = JSON.parse(body) as { streamUrl: string };
  return streamUrl.replace(/^ws:\/\/[^/]+/, '');
}

function falseAddress(
  dice: Dice,
  ground: Ground,
  { conversationId, token }: Ground['talks'][number],
): string {
  const id = dice.chance(0.5)
    ? conversationId
    : encodeURIComponent(
        hostileText(dice)
          .replace(/[\ud800-\udfff]/g, '')
          .slice(0, 50),
      );
  const t = dice.of([token, ...forgedTokens(ground)]);
  return dice.of([
    `/v3/directline/conversations/${id}/stream?t=${encodeURIComponent(t)}`,
    `/v3/directline/conversations/${id}/stream`,
    `/v3/directline/conversations/${id}/stream?t=`,
    `/v3/directline/conversations//stream?t=${encodeURIComponent(t)}`,
    '/',
    '/api/messages',
  ]);
}

const frameOf = (dice: Dice): Buffer | string =>
  dice.of<() => Buffer | string>([
    () => '',
    () => hostileText(dice),
    () => dice.bytes(1 + dice.below(900)),
    () => Buffer.alloc(1 + dice.below(100_000)),
    () => JSON.stringify({ activities: [{ type: 'message', text: hostileText(dice) }] }),
  ])();

/** Opens, sends, and goes without a goodbye as often as with one. */
function visit(url: string, frame: Buffer | string): Promise<{ opened: boolean; ms: number }> {
  const startedAt = performance.now();
  return new Promise((resolve) => {
    const socket = new WebSocket(url);
    let ms: number | undefined;
    const end = (opened: boolean): void => {
      clearTimeout(timer);
      socket.terminate();
      resolve({ opened, ms: ms ?? performance.now() - startedAt });
    };
    const timer = setTimeout(() => end(false), PATIENCE);
    socket.once('message', () => {
      ms = performance.now() - startedAt;
      socket.send(frame, () => setTimeout(() => end(true), 2));
    });
    socket.once('error', () => end(false));
    socket.once('unexpected-response', () => end(false));
  });
}
