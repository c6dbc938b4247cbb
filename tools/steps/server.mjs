import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { filesBelow, hashFiles } from './hash.mjs';

const FOLDERS = ['bot', 'dialogs', 'nlu', 'policy', 'storage', 'replies'];
const CONFIG = ['tsconfig.json', 'tsconfig.base.json', 'package-lock.json', 'tools/steps/server.mjs'];
/** Read at run time as they are; the corpus is the model's input and stays behind. */
const isAsset = (file) => /\.(json|svg)$/.test(file) && !file.startsWith('nlu/corpus/');

/**
 * Compiles the server into dist/. It is built beside and moved into place whole, so that neither a cut-off build nor
 * a deleted source leaves anything behind.
 * @returns {Promise<boolean>} false where dist/ already holds a build of the same sources
 */
export async function buildServer(root, onProgress) {
  const files = await filesBelow(root, FOLDERS, (file) => file.endsWith('.ts') || isAsset(file));
  const stamp = await hashFiles(root, [...files, ...CONFIG]);
  const dist = join(root, 'dist');
  if ((await readFile(join(dist, '.stamp'), 'utf8').catch(() => '')) === stamp) return false;

  onProgress({ done: 0, total: 2, what: 'compiling' });
  const next = join(root, 'build', `dist-${process.pid}`);
  try {
    await compile(root, next);
  } catch (error) {
    await rm(next, { recursive: true, force: true });
    throw error;
  }
  onProgress({ done: 1, total: 2, what: 'copying' });
  for (const file of files.filter(isAsset)) await cp(join(root, file), join(next, file));
  await writeFile(join(next, '.stamp'), stamp);
  await rm(dist, { recursive: true, force: true });
  await rename(next, dist);
  onProgress({ done: 2, total: 2, what: 'done' });
  return true;
}

async function compile(root, outDir) {
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  // Unused names are for the checks to find; they are no reason not to start.
  const options = ['--noEmitOnError', '--noUnusedLocals', 'false', '--noUnusedParameters', 'false'];
  const child = spawn(process.execPath, [tsc, '-p', 'tsconfig.json', ...options, '--outDir', outDir], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`The server does not compile:\n${output}`);
}
