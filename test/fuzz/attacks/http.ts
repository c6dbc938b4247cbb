import { gzipSync } from 'node:zlib';
import type { Attack } from '../attack';
import type { Dice } from '../dice';
import { forgedTokens, type Ground } from '../ground';
import { hostileText, hugeText } from '../texts';
import { send, wrongWith, type Request } from '../wire';

const METHODS = ['GET', 'POST', 'POST', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'];
const TYPES = [
  'application/json',
  'application/json; charset=utf-8',
  'application/json; charset=utf-7',
  'application/json; charset=x',
  'text/plain',
  'multipart/form-data',
  'multipart/form-data; boundary=x',
  'application/x-www-form-urlencoded',
  '',
];
const IDS = [
  '..%2f..%2f..%2fetc%2fpasswd',
  '%2e%2e',
  '..',
  '%00',
  '%ff%fe',
  '%',
  '__proto__',
  'constructor',
  '-1',
  '0',
  '1e999',
  '99999999999999999999999',
  'null',
  'undefined',
  '[object Object]',
  "' OR '1'='1",
  '$ne',
  'a[$gt]=',
  'x'.repeat(3_000),
  '\\..\\..\\windows',
];

/** JSON that is none, or none that anybody sends. */
const bodies: readonly ((dice: Dice, ground: Ground) => Buffer | string)[] = [
  () => '',
  () => '{',
  () => '{"type":"message","text":',
  () => '[]',
  () => 'null',
  () => '"text"',
  () => '1e999',
  () => '{"type":null}',
  () => '{"__proto__":{"admin":true},"constructor":{"prototype":{"x":1}}}',
  () => '{"shop":{"$ne":null},"user":{"$gt":""}}',
  () => '['.repeat(30_000),
  () => `${'{"a":'.repeat(6_000)}1${'}'.repeat(6_000)}`,
  () => '\ufeff{}',
  (dice) => dice.bytes(1 + dice.below(500)),
  (dice) => Buffer.concat([Buffer.from('{"type":"message","text":"'), dice.bytes(50), Buffer.from('"}')]),
  (dice) => JSON.stringify({ type: hostileText(dice).slice(0, 40), text: hostileText(dice) }),
  (dice) => JSON.stringify({ type: 'message', text: hugeText(dice) }),
  (dice) =>
    JSON.stringify({ type: 'message', text: [hostileText(dice)], value: { a: { b: hostileText(dice) } } }),
  (dice) =>
    JSON.stringify({
      type: 'message',
      text: 'x',
      channelData: { clientActivityID: hostileText(dice), uploads: ['a'], keys: [1] },
    }),
  (dice) =>
    JSON.stringify({ shop: hostileText(dice), jwt: hostileText(dice), guestToken: hostileText(dice) }),
  (dice, ground) => JSON.stringify({ shop: 'demo', jwt: dice.of(forgedTokens(ground)) }),
  (dice) => JSON.stringify({ link: hostileText(dice) }),
  (dice) =>
    JSON.stringify({
      act: dice.of(['agree', 'decline', 'pay', '__proto__']),
      amountFen: -1,
      by: hostileText(dice),
    }),
  (dice) => JSON.stringify({ user: { id: hostileText(dice), name: hostileText(dice) } }),
];

/** Requests of every kind to every path, with and without a right to be there. */
export const httpAttack = (ground: Ground): Attack => ({
  name: 'http',
  share: 35,
  async run(dice) {
    const request = requestOf(dice, ground);
    const answer = await send(ground.url, request);
    const wrong = wrongWith(answer, request) ?? openedFor(ground, request, answer.status);
    const input = `${request.method} ${request.path.slice(0, 200)} ${JSON.stringify(request.headers).slice(0, 300)} ${String(request.body ?? '').slice(0, 200)}`;
    return { input, ms: answer.ms, ...(wrong !== undefined && !isBroken(request) && { wrong }) };
  },
});

function requestOf(dice: Dice, ground: Ground): Request {
  const body = dice.chance(0.15) ? undefined : dice.of(bodies)(dice, ground);
  const packed = body !== undefined && dice.chance(0.05);
  const method = dice.of(METHODS);
  const { path, token } = dice.chance(0.15) ? foreign(dice, ground) : anywhere(dice, ground);
  const type = dice.chance(0.7) ? 'application/json' : dice.of(TYPES);
  return {
    method,
    path,
    headers: {
      ...(type && { 'content-type': type }),
      ...(token !== undefined && { authorization: dice.chance(0.95) ? `Bearer ${token}` : token }),
      ...(packed && { 'content-encoding': dice.of(['gzip', 'deflate', 'br', 'x']) }),
      ...(dice.chance(0.03) && {
        range: dice.of(['bytes=0-', 'bytes=-1', 'bytes=9-1', 'bytes=a', 'lines=1-2']),
      }),
      ...(dice.chance(0.03) && { 'x-forwarded-for': hostileHeader(dice) }),
    },
    ...(body !== undefined && {
      body: packed ? gzipSync(dice.chance(0.3) ? Buffer.alloc(2 ** 22) : Buffer.from(body)) : body,
    }),
  };
}

function anywhere(dice: Dice, ground: Ground): { path: string; token: string | undefined } {
  const talk = dice.of(ground.talks);
  const id = () => (dice.chance(0.4) ? talk.conversationId : pathSafe(dice.of(IDS)));
  const path = dice.of(ground.paths).replace(/\{\w+\}/g, id);
  const tokens = [undefined, talk.token, talk.token, dice.of(forgedTokens(ground)), ground.key];
  return { path, token: headerSafe(dice.of(tokens)) };
}

/** Somebody else's talk with an own token. */
function foreign(dice: Dice, { talks }: Ground): { path: string; token: string } {
  const [own, other] = [dice.below(talks.length), dice.below(talks.length - 1)];
  const stranger = talks[other < own ? other : other + 1]!;
  const end = dice.of(['', '/activities', '/upload', '/activities?watermark=0']);
  return {
    path: `/v3/directline/conversations/${stranger.conversationId}${end}#foreign`.replace('#foreign', ''),
    token: talks[own]!.token,
  };
}

/** What must not be answered with success: a forged token, and a talk that is another's. */
function openedFor({ talks }: Ground, { path, headers = {} }: Request, status: number): string | undefined {
  const [, conversation] = /^\/v3\/directline\/conversations\/([\w-]+)/.exec(path) ?? [];
  const owner = talks.find(({ conversationId }) => conversationId === conversation);
  const isOwn = owner !== undefined && headers.authorization === `Bearer ${owner.token}`;
  if (!owner || isOwn || status >= 400) return undefined;
  return status === 204 ? undefined : `opened another's talk: ${status}`;
}

/** Node's own client or parser takes no part in what it cannot send. */
const isBroken = ({ headers = {} }: Request): boolean =>
  Object.values(headers).some((value) => /[^\x20-\x7e]/.test(value));
const headerSafe = (text: string | undefined): string | undefined => text?.replace(/[^\x20-\x7e]/g, '_');
const pathSafe = (text: string): string =>
  text.replace(/[^\x21-\x7e]/g, (found) => encodeURIComponent(found));
const hostileHeader = (dice: Dice): string => headerSafe(hostileText(dice).slice(0, 200)) ?? '';
