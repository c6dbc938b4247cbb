import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';

import { buildModel, sourceFolder } from '../build';
import { loadUnderstander } from '../understander';
import { measureAll, predict } from './evaluate';
import { predictionsOf, reportOf } from './report';
import { parseRows } from './rows';

const USAGE = 'Usage: npm run evaluate -- FILE.tsv [--json] [--predictions OUT.tsv]';

/** Entities of an evaluation are not measured, so any "now" does. */
const NOW = 1_790_000_000_000;

async function main(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false }, predictions: { type: 'string' } },
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new Error(USAGE);
  const rows = parseRows(readFileSync(file, 'utf8'), file);
  const modelDir = join(dirname(sourceFolder()), 'build', 'model');
  await buildModel(modelDir);
  const predicted = predict(await loadUnderstander(modelDir), rows, NOW);
  if (values.predictions !== undefined) writeFileSync(values.predictions, predictionsOf(predicted));
  const measures = measureAll(predicted);
  process.stdout.write(`${values.json ? JSON.stringify(measures, null, 2) : reportOf(measures)}\n`);
}

if (require.main === module) {
  main(process.argv.slice(2)).catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  });
}
