/** `npm start`: builds what is missing, takes .env where there is one, and becomes the server. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

// Built by another process, so that the builders' memory goes with it; served by this one, so that signals reach it.
const { status } = spawnSync(process.execPath, [here('build.mjs')], { stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);

if (existsSync('.env')) process.loadEnvFile('.env');
createRequire(import.meta.url)(here('../dist/bot/main.js'));
