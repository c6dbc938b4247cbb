import jwt from 'jsonwebtoken';
import { json, send } from './wire';

export interface Talk {
  buyer: string | undefined;
  token: string;
  conversationId: string;
}

/** What the attacks know of the server: its address, paths, and doors that are theirs to open. */
export interface Ground {
  url: string;
  key: string;
  paths: string[];
  talks: Talk[];
  /** A buyer who says nothing but commands to a language model. */
  prompted: Talk;
}

export const PROMPTED = 'lin';
const BUYERS = [
  'wang',
  'liu',
  'sun',
  'zhou',
  'wu',
  'zheng',
  'feng',
  'he',
  'xu',
  'emma',
  'tang',
  'chen',
  'zhao',
];
const STRANGERS = 40;
const GUESTS = 20;

export async function openGround(url: string, key: string): Promise<Ground> {
  const generate = async (buyer?: string): Promise<Talk> => {
    const { body } = await send(url, {
      ...json(buyer === undefined ? {} : { user: { id: buyer, name: buyer } }),
      path: '/v3/directline/tokens/generate',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    });
    const { token, conversationId } = JSON.parse(body) as Talk;
    return { buyer, token, conversationId };
  };
  const talks: Talk[] = [];
  for (const buyer of BUYERS) talks.push(await generate(buyer));
  for (let n = 0; n < STRANGERS; n += 1) talks.push(await generate(`stranger-${n}`));
  for (let n = 0; n < GUESTS; n += 1) talks.push(await generate());
  return { url, key, talks, prompted: await generate(PROMPTED), paths: await pathsOf(url) };
}

const OWN_PATHS = [
  '/',
  '/healthz',
  '/widget/frame?shop=demo',
  '/widget/shop/{id}.json',
  '/widget.js',
  '/drawings/{id}',
  '/assets/{id}',
  '/demo/buyers',
  '/demo/identity',
  '/demo/pictures/{id}',
  '/files/{id}/original',
  '/files/{id}/{id}?e={id}&s={id}',
  '/chat/channels',
  '/chat/channels/look',
  '/chat/channels/{id}',
  '/api/messages',
  '/v3/directline/tokens/generate',
  '/v3/directline/tokens/refresh',
  '/v3/directline/conversations',
  '/v3/directline/conversations/{id}',
  '/v3/directline/conversations/{id}/activities',
  '/v3/directline/conversations/{id}/activities?watermark={id}',
  '/v3/directline/conversations/{id}/activities?before={id}&limit={id}',
  '/v3/directline/conversations/{id}/upload',
  '/v3/directline/session/getsessionid',
];

/** Every path that the server describes, and those that it does not. */
async function pathsOf(url: string): Promise<string[]> {
  const { paths } = (await (await fetch(`${url}/api/openapi.json`)).json()) as { paths: object };
  return [...new Set([...Object.keys(paths), ...OWN_PATHS])];
}

/** Tokens that must open nothing. */
export function forgedTokens({ talks, key }: Ground): string[] {
  const claims = jwt.decode(talks[0]!.token) as Record<string, unknown>;
  const [header = '', body = '', signature = ''] = talks[0]!.token.split('.');
  const none = Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url');
  const other = Buffer.from(JSON.stringify({ ...claims, conv: talks[1]!.conversationId })).toString(
    'base64url',
  );
  return [
    jwt.sign(claims, 'a secret of our own, long enough for it'),
    `${none}.${body}.`,
    `${none}.${body}.${signature}`,
    `${header}.${other}.${signature}`,
    `${header}.${body}.${signature.slice(0, -2)}`,
    `${header}.${body}`,
    'a.b.c',
    '..',
    `${key}x`,
    key.slice(0, -1),
    '',
    'null',
    '\u00ff'.repeat(40),
    'x'.repeat(8_000),
  ];
}
