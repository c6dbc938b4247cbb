import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const results = join(root, '.cache', 'jest-results.json');

/**
 * Runs jest with its output as it comes and counts what passed and failed; a file that cannot run at all, and a run
 * that ends without results, count as one failure each.
 */
export async function runJest(args, env) {
  await mkdir(dirname(results), { recursive: true });
  await rm(results, { force: true });
  const jest = createRequire(import.meta.url).resolve('jest/bin/jest');
  const child = spawn(process.execPath, [jest, '--json', `--outputFile=${results}`, ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    // With --json jest also prints the results on standard output; people read its report on standard error.
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = await once(child, 'close');
  const found = await readFile(results, 'utf8').then(JSON.parse, () => undefined);
  if (!found) return { passed: 0, failed: 1, skipped: 0, onMongodb: 0 };
  const failed = found.numFailedTests + found.numRuntimeErrorTestSuites;
  return {
    passed: found.numPassedTests,
    failed: code !== 0 && failed === 0 ? 1 : failed,
    skipped: found.numPendingTests,
    onMongodb: found.testResults.flatMap(({ assertionResults }) => assertionResults).filter(ranOnMongodb)
      .length,
  };
}

const ranOnMongodb = ({ status, ancestorTitles }) =>
  ['passed', 'failed'].includes(status) && ancestorTitles.some((title) => title.includes('MongoDB'));
