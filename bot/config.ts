import { resolve } from 'node:path';
import { z } from 'zod';
import {
  channelConfigOf,
  channelVariables,
  requireWholeAccount,
  type ChannelConfig,
} from './config/channels';
import { limitsOf, limitVariables, type Limits } from './config/limits';
import { wholeNumber } from './config/whole-number';
import { StartError } from './start-error';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/**
 * The only reader of the environment. Every variable stands here and in `.env.example`; a test holds the two
 * together. Messages are the remedy: what the variable must be and an example.
 */
const Environment = z.object({
  PORT: wholeNumber('PORT', { min: 0, max: 65_535, byDefault: 3978 }),
  HOST: z.string().optional(),
  DATA_DIR: z.string().default('./data'),
  PUBLIC_URL: z
    .url({
      protocol: /^https?$/,
      error: 'must be the address browsers use, such as PUBLIC_URL=https://chat.example.com',
    })
    .refine((url) => ['/', ''].includes(pathOf(url)), {
      error: 'must name no path, such as PUBLIC_URL=https://chat.example.com',
    })
    .optional(),
  MONGODB_URI: z
    .string()
    .regex(
      /^mongodb(\+srv)?:\/\/.+/,
      'must start with mongodb:// or mongodb+srv://, or be left out to use SQLite',
    )
    .optional(),
  SQLITE_SYNC: z
    .enum(['normal', 'full'], 'must be normal or full, such as SQLITE_SYNC=normal')
    .default('normal'),
  LOG_LEVEL: z
    .enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}, such as LOG_LEVEL=info`)
    .default('info'),
  CHAT_SECRET: z
    .string()
    .min(32, 'must have at least 32 characters: openssl rand -hex 32 makes one')
    .optional(),
  DEMO: z.enum(['on', 'off'], 'must be on or off, such as DEMO=off').default('on'),
  SHUTDOWN_SECONDS: wholeNumber('SHUTDOWN_SECONDS', { min: 1, max: 600, byDefault: 10 }),
  ...limitVariables,
  ...channelVariables,
});

export interface Config {
  /** 0 takes any free port. */
  port: number;
  /** Absent: every network interface. */
  host?: string;
  /** Absolute. */
  dataDir: string;
  /** Where browsers reach us, without a slash at its end; absent: this machine at the port listened on. */
  publicUrl?: string;
  /** Absent: SQLite under `dataDir`. */
  mongodbUri?: string;
  sqliteSync: 'normal' | 'full';
  logLevel: string;
  /** Absent: made at the first start and kept under `dataDir`. */
  chatSecret?: string;
  /** Put the demo shop into an empty store. */
  demo: boolean;
  /** How long a shutdown waits for the turn in hand. */
  shutdownMs: number;
  limits: Limits;
  channels: ChannelConfig;
}

/** Names that config reads, for the test that compares them with `.env.example`. */
export const variableNames: readonly string[] = Object.keys(Environment.shape);

/** The environment holds a value that cannot be used; the message names variable, value and remedy, one a line. */
export class ConfigError extends StartError {
  override readonly name = 'ConfigError';
}

/** @throws ConfigError naming every wrong variable at once */
export function readConfig(env: Record<string, string | undefined>): Config {
  const parsed = Environment.superRefine(requireWholeAccount).safeParse(withoutEmpty(env));
  if (!parsed.success) {
    const lines = parsed.error.issues.map(({ path, message }) => {
      const name = String(path[0]);
      return `${name}=${shown(name, env[name] ?? '')} cannot be used: ${name} ${message}`;
    });
    throw new ConfigError([...lines, '.env.example describes every variable.'].join('\n'));
  }
  const { HOST, PUBLIC_URL, MONGODB_URI, CHAT_SECRET, ...rest } = parsed.data;
  return {
    port: rest.PORT,
    dataDir: resolve(rest.DATA_DIR),
    sqliteSync: rest.SQLITE_SYNC,
    logLevel: rest.LOG_LEVEL,
    demo: rest.DEMO === 'on',
    shutdownMs: rest.SHUTDOWN_SECONDS * 1000,
    limits: limitsOf(rest),
    channels: channelConfigOf(rest),
    ...(HOST && { host: HOST }),
    ...(PUBLIC_URL && { publicUrl: PUBLIC_URL.replace(/\/$/, '') }),
    ...(MONGODB_URI && { mongodbUri: MONGODB_URI }),
    ...(CHAT_SECRET && { chatSecret: CHAT_SECRET }),
  };
}

function pathOf(url: string): string {
  if (!URL.canParse(url)) return '';
  const { pathname, search, hash } = new URL(url);
  return pathname + search + hash;
}

/** `HOST=` in an env file means: not set. */
function withoutEmpty(env: Record<string, string | undefined>): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
}

const SECRETS = ['CHAT_SECRET', 'MICROSOFT_APP_PASSWORD'];

/** The value as an error may show it: secrets by length only, passwords of addresses hidden. */
function shown(name: string, value: string): string {
  if (SECRETS.includes(name)) return `(${value.length} characters)`;
  return value.replace(/\/\/[^@/]*@/, '//…@');
}
