/** `npm run check`: every check that needs no running test, all of them even when one fails. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const programs = join(root, 'node_modules', '.bin');
const folders = ['bot', 'dialogs', 'nlu', 'policy', 'storage', 'replies', 'web', 'test'];

const checks = {
  lint: ['eslint', '.'],
  'types of the server': ['tsc', '-p', 'tsconfig.json', '--noEmit'],
  'types of the browser code': ['tsc', '-p', 'web/tsconfig.json'],
  'types of the tests': ['tsc', '-p', 'test/tsconfig.json'],
  'imports between folders': ['depcruise', '--config', '.dependency-cruiser.cjs', ...folders],
  'unused code': ['knip'],
  format: ['prettier', '--check', '--log-level', 'warn', '.'],
};

async function run(name, [command, ...args]) {
  const startedAt = performance.now();
  const child = spawn(join(programs, command), args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const [code] = await once(child, 'close');
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  process.stdout.write(
    `${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)\n${code === 0 ? '' : `${output.trim()}\n\n`}`,
  );
  return code === 0;
}

const outcomes = [];
for (const [name, command] of Object.entries(checks)) outcomes.push(await run(name, command));
process.exitCode = outcomes.every(Boolean) ? 0 : 1;
