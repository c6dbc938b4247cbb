/**
 * Starts the MongoDB of a test run, prints its address as the first line and serves until it is told to end
 * (SIGTERM, SIGINT, or the end of a piped standard input). Where there is none, it says why, on standard error and
 * in .cache/mongodb-missing.txt, and exits with 1.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startServer } from './server.mjs';

const missingNote = fileURLToPath(new URL('../../.cache/mongodb-missing.txt', import.meta.url));

try {
  const { uri, name, stop } = await startServer();
  rmSync(missingNote, { force: true });
  const end = () => {
    stop();
    process.exit(0);
  };
  process.once('SIGTERM', end).once('SIGINT', end);
  if (!process.stdin.isTTY) process.stdin.resume().once('end', end);
  console.log(uri);
  console.log(`served by ${name}`);
} catch (error) {
  mkdirSync(dirname(missingNote), { recursive: true });
  writeFileSync(missingNote, `${error.message}\n`);
  console.error(error.message);
  process.exit(1);
}
