import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { ConfigError, readConfig, variableNames } from '../../bot/config';

const APP_ID = '5f0c3c6e-0d0a-4b0e-9a55-3d1f6d1f7a11';
const TENANT_ID = '9b1f2a30-5a5e-4a39-8f0f-0a5d0e3a2c44';

describe('the environment', () => {
  it('may be empty', () => {
    expect(readConfig({})).toEqual({
      port: 3978,
      dataDir: resolve('data'),
      sqliteSync: 'normal',
      logLevel: 'info',
      demo: true,
      shutdownMs: 10_000,
      limits: { messagesPerMinute: 60, requestsPerMinute: 3_000 },
      channels: { development: false, shop: 'demo' },
    });
  });

  it('sets everything', () => {
    const env = {
      PORT: '0',
      HOST: '127.0.0.1',
      DATA_DIR: '/srv/desk',
      PUBLIC_URL: 'https://chat.example.com/',
      MONGODB_URI: 'mongodb://localhost/desk',
      SQLITE_SYNC: 'full',
      LOG_LEVEL: 'debug',
      CHAT_SECRET: 'x'.repeat(32),
      DEMO: 'off',
      SHUTDOWN_SECONDS: '3',
      MESSAGES_PER_MINUTE: '0',
      REQUESTS_PER_MINUTE: '100',
      MICROSOFT_APP_ID: APP_ID,
      MICROSOFT_APP_PASSWORD: 'secret',
      MICROSOFT_APP_TYPE: 'SingleTenant',
      MICROSOFT_APP_TENANT_ID: TENANT_ID,
      CHANNEL_SHOP: 'my-shop',
      CHANNEL_LINK_PAGE: 'https://shop.example.com/service',
      CHANNEL_DEVELOPMENT: 'on',
    };
    expect(Object.keys(env).sort()).toEqual([...variableNames].sort());
    expect(readConfig(env)).toEqual({
      port: 0,
      host: '127.0.0.1',
      dataDir: '/srv/desk',
      publicUrl: 'https://chat.example.com',
      mongodbUri: 'mongodb://localhost/desk',
      sqliteSync: 'full',
      logLevel: 'debug',
      chatSecret: 'x'.repeat(32),
      demo: false,
      shutdownMs: 3000,
      limits: { messagesPerMinute: 0, requestsPerMinute: 100 },
      channels: {
        account: { appId: APP_ID, password: 'secret', type: 'SingleTenant', tenantId: TENANT_ID },
        shop: 'my-shop',
        linkPage: 'https://shop.example.com/service',
        development: true,
      },
    });
  });

  it('takes an empty value for one that is not set', () => {
    expect(readConfig({ PORT: '', HOST: ' ', DEMO: '' })).toEqual(readConfig({}));
  });

  it.each([
    ['PORT', '70000', 'PORT=3978'],
    ['PORT', '39.5', 'PORT=3978'],
    ['PORT', 'http', 'PORT=3978'],
    ['PUBLIC_URL', 'chat.example.com', 'PUBLIC_URL=https://chat.example.com'],
    ['PUBLIC_URL', 'ftp://chat.example.com', 'PUBLIC_URL=https://chat.example.com'],
    ['PUBLIC_URL', 'https://example.com/chat', 'no path'],
    ['MONGODB_URI', 'localhost:27017', 'mongodb://'],
    ['SQLITE_SYNC', 'off', 'normal or full'],
    ['LOG_LEVEL', 'verbose', 'LOG_LEVEL=info'],
    ['DEMO', 'true', 'on or off'],
    ['SHUTDOWN_SECONDS', '0', 'from 1 to 600'],
    ['MESSAGES_PER_MINUTE', '-1', 'MESSAGES_PER_MINUTE=60'],
    ['MICROSOFT_APP_ID', 'my-bot', 'GUID'],
    ['MICROSOFT_APP_TYPE', 'Single', 'MICROSOFT_APP_TYPE=SingleTenant'],
    ['CHANNEL_LINK_PAGE', 'shop.example.com', 'CHANNEL_LINK_PAGE=https://shop.example.com/'],
    ['CHANNEL_DEVELOPMENT', 'yes', 'on or off'],
  ])('refuses %s=%s and says what would do', (name, value, remedy) => {
    const refused = () => readConfig({ [name]: value });
    expect(refused).toThrow(ConfigError);
    expect(refused).toThrow(`${name}=${value} cannot be used`);
    expect(refused).toThrow(remedy);
  });

  it.each([
    [{ MICROSOFT_APP_ID: APP_ID }, 'MICROSOFT_APP_PASSWORD must be set for MICROSOFT_APP_TYPE=MultiTenant'],
    [
      { MICROSOFT_APP_ID: APP_ID, MICROSOFT_APP_PASSWORD: 'x', MICROSOFT_APP_TYPE: 'SingleTenant' },
      'MICROSOFT_APP_TENANT_ID must be set for MICROSOFT_APP_TYPE=SingleTenant',
    ],
    [
      { MICROSOFT_APP_ID: APP_ID, MICROSOFT_APP_TYPE: 'UserAssignedMSI' },
      'MICROSOFT_APP_TENANT_ID must be set for MICROSOFT_APP_TYPE=UserAssignedMSI',
    ],
  ])('wants the whole registration (%#)', (env, missing) => {
    expect(() => readConfig(env)).toThrow(missing);
  });

  it('names every wrong variable at once, each once', () => {
    const refused = () => readConfig({ PORT: 'x', DEMO: 'yes' });
    expect(refused).toThrow(/^PORT=x .*\nDEMO=yes .*\n\.env\.example describes every variable\.$/);
  });

  it('keeps secrets out of its errors', () => {
    expect(() => readConfig({ CHAT_SECRET: 'hunter2' })).toThrow('CHAT_SECRET=(7 characters) cannot be used');
    expect(() => readConfig({ MONGODB_URI: 'http://me:hunter2@host/db' })).toThrow(
      'MONGODB_URI=http://…@host/db',
    );
  });
});

describe('.env.example', () => {
  const text = readFileSync(join(__dirname, '../../.env.example'), 'utf8');
  const entries = text
    .split('\n\n')
    .map((block) => ({ block, name: /^(?:# )?([A-Z_]+)=.*\s*$/m.exec(block)?.[1] }))
    .filter(({ name }) => name !== undefined);

  it('has exactly the variables that are read', () => {
    expect(entries.map(({ name }) => name)).toEqual(variableNames);
  });

  it.each(entries)('says what $name is, an example and the default', ({ block, name }) => {
    expect(block).toMatch(/^# [A-Z].{20,}\.$/m);
    expect(block).toContain(`# Example: ${name}=`);
    expect(block).toMatch(/^# Default: .+$/m);
  });

  it('changes nothing when it is copied to .env as it stands', () => {
    expect(readConfig(parseEnv(text) as Record<string, string>)).toEqual(readConfig({}));
  });
});
