/**
 * `node tools/run.mjs MODULE ARGS`: runs a module (`nlu/evaluation/cli`) after building the server and the language
 * model. The build speaks on standard error, so that standard output is the module's alone.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';

const [module, ...args] = process.argv.slice(2);
if (!module) {
  console.error('Name the module to run, such as: node tools/run.mjs nlu/evaluation/cli FILE.tsv');
  process.exit(2);
}

try {
  await build(['server', 'model']);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
// What lies under test/ is not part of dist/ and runs from its source.
const program = module.startsWith('test/')
  ? ['-r', here('../test/support/typescript.cjs'), here(`../${module}.ts`)]
  : [here(`../dist/${module}.js`)];
const child = spawn(process.execPath, [...program, ...args], { stdio: 'inherit' });
const [code] = await once(child, 'close');
process.exitCode = code ?? 1;
