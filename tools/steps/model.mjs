import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath, pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);
const self = fileURLToPath(import.meta.url);

/**
 * Trains the language model into build/model with the code in dist/, in a process of its own: training leaves the
 * trainer's libraries in memory.
 * @returns {Promise<boolean>} false where the model of this corpus and code already stands
 */
export async function buildModel(root, onProgress) {
  const { corpusHash } = require(join(root, 'dist/nlu/model/hash.js'));
  const { builtHash } = require(join(root, 'dist/nlu/model/model-file.js'));
  if (builtHash(join(root, 'build/model')) === corpusHash(join(root, 'nlu'))) return false;

  const child = spawn(process.execPath, [self, root], { stdio: ['ignore', 'pipe', 'inherit'] });
  createInterface(child.stdout).on('line', (line) => onProgress(JSON.parse(line)));
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error('The language model could not be built; the reason stands above.');
  return true;
}

async function train(root) {
  const report = (done, total, what) => process.stdout.write(`${JSON.stringify({ done, total, what })}\n`);
  await require(join(root, 'dist/nlu/build.js')).buildModel(join(root, 'build/model'), report);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await train(process.argv[2]);
