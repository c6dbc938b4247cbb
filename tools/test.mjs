/**
 * `npm test [-- JEST ARGUMENTS]`: builds, starts the MongoDB server of the store suite where one can be had, runs
 * every test and stops what it started. `--kill` runs the kill test alone, a thousand times, `--fuzz` the fuzz test with
 * a hundred thousand inputs, `--laws` the property tests with a hundred times as many values, others each time.
 */
import { build } from './build.mjs';
import { runJest } from './test/jest.mjs';
import { startMongodb } from './test/mongodb.mjs';

const LONG_KILL_RUNS = '1000';
const LONG_FUZZ_INPUTS = '100000';
const LONG_LAW_FACTOR = '100';

const asked = process.argv.slice(2);
const kill = asked.includes('--kill');
const fuzz = asked.includes('--fuzz');
const laws = asked.includes('--laws');
const rest = asked.filter((arg) => !['--kill', '--fuzz', '--laws'].includes(arg));
const alone = [
  ...(kill ? ['test/kill'] : []),
  ...(fuzz ? ['test/fuzz'] : []),
  ...(laws ? ['--findRelatedTests', 'test/support/holds.ts'] : []),
];
const args = alone.length > 0 ? ['--runInBand', ...alone, ...rest] : ['--maxWorkers=2', ...rest];

async function main() {
  await build();
  const mongodb = await startMongodb();
  try {
    const env = {
      ...(mongodb.uri && { MONGODB_TEST_URI: mongodb.uri }),
      ...(kill && { KILL_RUNS: LONG_KILL_RUNS }),
      ...(laws && { LAW_FACTOR: process.env.LAW_FACTOR ?? LONG_LAW_FACTOR }),
      ...(fuzz && { FUZZ_INPUTS: process.env.FUZZ_INPUTS ?? LONG_FUZZ_INPUTS }),
    };
    return { mongodb, ...(await runJest(args, env)) };
  } finally {
    await mongodb.stop();
  }
}

function closingLines({ mongodb, passed, failed, skipped, onMongodb }) {
  const missing = `did not run: ${mongodb.missing}. Set MONGODB_TEST_URI, put mongod on the PATH, or run node tools/mongodb/install.mjs.`;
  const served = `${onMongodb} tests ran against ${mongodb.name}.`;
  const lines = [
    `MongoDB: ${mongodb.uri ? served : missing}`,
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
  ];
  return ['', ...lines, `${passed} passed, ${failed} failed`, ''].join('\n');
}

try {
  const outcome = await main();
  process.stdout.write(closingLines(outcome));
  process.exitCode = outcome.failed === 0 && outcome.passed > 0 ? 0 : 1;
} catch (error) {
  process.stdout.write(`${error.message}\n\n0 passed, 1 failed\n`);
  process.exitCode = 1;
}
