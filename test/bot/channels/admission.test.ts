import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import jwt from 'jsonwebtoken';
import { createAdapter } from '../../../bot/adapter/create-adapter';
import { LOCAL_SERVICE_URL } from '../../../bot/adapter/local-channel';
import { createAdmission } from '../../../bot/channels/admission';
import { readChannelActivity } from '../../../bot/channels/incoming';
import { registrationOf } from '../../../bot/channels/token-source';
import { systemClock } from '../../../bot/clock';
import type { BotAccount, ChannelConfig } from '../../../bot/config/channels';
import { freePort, listen } from '../../../bot/listen';

const APP_ID = '5f0c3c6e-0d0a-4b0e-9a55-3d1f6d1f7a11';
const account: BotAccount = { appId: APP_ID, password: 'secret', type: 'MultiTenant' };
const SERVICE = 'https://smba.example/amer/';
const ISSUER = 'https://api.botframework.com';

const activity = (fields: object = {}) =>
  readChannelActivity({
    type: 'message',
    id: '1',
    channelId: 'msteams',
    serviceUrl: SERVICE,
    conversation: { id: 'c' },
    from: { id: 'u' },
    recipient: { id: 'bot' },
    text: '你好',
    ...fields,
  });

let keys: Server;
let privateKey: KeyObject;
let metadataUrl: string;
let answering = true;

/** Plays the Bot Framework's key service, so that the SDK's own check of signatures runs. */
beforeAll(async () => {
  const pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
  privateKey = pair.privateKey;
  const { n, e } = pair.publicKey.export({ format: 'jwk' });
  const port = await freePort();
  metadataUrl = `http://127.0.0.1:${port}/openid`;
  keys = createServer((request, response) => {
    if (!answering) return void response.writeHead(503).end();
    const body =
      request.url === '/openid'
        ? { jwks_uri: `http://127.0.0.1:${port}/keys` }
        : { keys: [{ kty: 'RSA', kid: 'k1', n, e, endorsements: ['msteams'] }] };
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  await listen(keys, port, '127.0.0.1');
});
afterAll(async () => {
  keys.close();
  keys.closeAllConnections();
  await once(keys, 'close').catch(() => undefined);
});

const admission = (config: Partial<ChannelConfig>, url = metadataUrl) =>
  createAdmission(
    { development: false, shop: 'demo', ...config },
    createAdapter(
      new ConfigurationBotFrameworkAuthentication({
        ...registrationOf(config.account),
        ToBotFromChannelOpenIdMetadataUrl: url,
        ToBotFromChannelTokenIssuer: ISSUER,
        ToChannelFromBotOAuthScope: ISSUER,
      }),
    ).auth,
  );
const seconds = () => Math.floor(systemClock.now() / 1000);
const token = (
  claims: object = {},
  key: KeyObject | string = privateKey,
  algorithm: jwt.Algorithm = 'RS256',
) =>
  `Bearer ${jwt.sign({ iss: ISSUER, aud: APP_ID, serviceurl: SERVICE, exp: seconds() + 600, ...claims }, key, { algorithm, keyid: 'k1' })}`;

describe('a message of another channel', () => {
  beforeEach(() => jest.spyOn(console, 'error').mockReturnValue());
  afterEach(() => jest.restoreAllMocks());

  it('is refused where there is no bot registration', async () => {
    const refused = admission({})({ activity: activity(), authorization: token(), address: '127.0.0.1' });
    await expect(refused).rejects.toMatchObject({ status: 403, code: 'NoAppId' });
  });

  it('is taken when the Bot Framework signed it for this bot', async () => {
    const admit = admission({ account });
    await expect(
      admit({ activity: activity(), authorization: token(), address: '8.8.8.8' }),
    ).resolves.toBeUndefined();
  });

  it.each([
    ['without a token', () => ''],
    ['with something that is no token', () => 'Bearer x'],
    ['for another bot', () => token({ aud: 'another' })],
    ['of another issuer', () => token({ iss: 'https://evil.example' })],
    ['that has expired', () => token({ exp: seconds() - 3_600 })],
    ['for another service address', () => token({ serviceurl: 'https://evil.example/' })],
    [
      'signed with another key',
      () => token({}, generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey),
    ],
    ['signed with a password', () => token({}, 'a password', 'HS256')],
  ])('is refused %s', async (_name, authorization) => {
    const refused = admission({ account })({
      activity: activity(),
      authorization: authorization(),
      address: '127.0.0.1',
    });
    await expect(refused).rejects.toMatchObject({ status: 401, code: 'Unauthorized' });
  });

  it('is refused where the key does not speak for that channel', async () => {
    const refused = admission({ account })({
      activity: activity({ channelId: 'telegram' }),
      authorization: token(),
      address: undefined,
    });
    await expect(refused).rejects.toMatchObject({ status: 401 });
  });

  it('is asked for again where the keys cannot be had', async () => {
    answering = false;
    const port = new URL(metadataUrl).port;
    const fresh = admission({ account }, `http://127.0.0.1:${port}/other`);
    const refused = fresh({ activity: activity(), authorization: token(), address: undefined });
    await expect(refused).rejects.toMatchObject({ status: 503, code: 'TryAgain' });
    answering = true;
  });

  it('cannot claim to be of the own channel', () => {
    expect(() => activity({ serviceUrl: LOCAL_SERVICE_URL })).toThrow('serviceUrl');
  });

  it('in development comes from this machine, and is answered on it', async () => {
    const admit = admission({ development: true });
    const local = activity({ serviceUrl: 'http://localhost:9000' });
    await expect(
      admit({ activity: local, authorization: '', address: '::ffff:127.0.0.1' }),
    ).resolves.toBeUndefined();
    for (const [fields, address] of [
      [{ serviceUrl: 'http://localhost:9000' }, '10.0.0.7'],
      [{ serviceUrl: 'http://169.254.169.254/' }, '127.0.0.1'],
      [{ serviceUrl: 'http://127.0.0.1.evil.example/' }, '127.0.0.1'],
    ] as const)
      await expect(admit({ activity: activity(fields), authorization: '', address })).rejects.toMatchObject({
        status: 403,
        code: 'NotLocal',
      });
  });
});
