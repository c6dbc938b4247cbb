import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { ConfigError, readConfig, variableNames } from '../../bot/config';

describe('the environment', () => {
  it('may be empty', () => {
    expect(readConfig({})).toEqual({
      port: 3978,
      dataDir: resolve('data'),
      sqliteSync: 'normal',
      logLevel: 'info',
      demo: true,
      shutdownMs: 10_000,
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
  ])('refuses %s=%s and says what would do', (name, value, remedy) => {
    const refused = () => readConfig({ [name]: value });
    expect(refused).toThrow(ConfigError);
    expect(refused).toThrow(`${name}=${value} cannot be used`);
    expect(refused).toThrow(remedy);
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
