import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];
const SYSTEM_FONTS = '/etc/fonts';
/** Nothing that leaves the machine, and no sandbox, which containers lack. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A real browser: `CHROMIUM_PATH`, the system's Chromium, else the one that @sparticuz/chromium carries. */
export async function launchChromium(): Promise<Browser> {
  const wanted = process.env.CHROMIUM_PATH;
  if (wanted && !existsSync(wanted))
    throw new Error(`CHROMIUM_PATH=${wanted} does not exist: name a Chromium binary.`);
  const installed = wanted ?? SYSTEM.find((path) => existsSync(path));
  return chromium.launch(installed ? { executablePath: installed, args: FLAGS } : await carried());
}

/** One process for everything dies with its first closed page; without web security there is nothing to test. */
const UNWANTED = [
  '--single-process',
  '--no-zygote',
  '--disable-web-security',
  '--allow-running-insecure-content',
];

/** The package unpacks the libraries that a bare machine lacks only where it believes to be on Lambda. */
async function carried(): Promise<{ executablePath: string; args: string[] }> {
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
  const { default: packed } = await import('@sparticuz/chromium');
  const executablePath = await packed.executablePath();
  // It points to its own fonts, which have no Chinese.
  if (existsSync(SYSTEM_FONTS)) process.env.FONTCONFIG_PATH = SYSTEM_FONTS;
  return {
    executablePath,
    args: [...packed.args.filter((flag) => !UNWANTED.includes(flag)), ...FLAGS],
  };
}
