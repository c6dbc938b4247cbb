/** `npm run bench [-- --json] [-- --quick]`: builds what the server needs and runs the bench (test/bench/cli.ts). */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

try {
  await build();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
const child = spawn(
  process.execPath,
  ['-r', here('../test/support/typescript.cjs'), here('../test/bench/cli.ts'), ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
const [code] = await once(child, 'close');
process.exitCode = code ?? 1;
