import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';

import { buildModel, sourceFolder } from '../build';
import { loadUnderstander } from '../understander';
import { readCorpus } from '../model/corpus';
import { crossValidate } from './cross-validate';
import { measureAll, predict } from './evaluate';
import type { Predicted } from './measure';
import { cutOffsOf, predictionsOf, reportOf } from './report';
import { parseRows } from './rows';

const USAGE =
  'Usage: npm run evaluate -- FILE.tsv [--json] [--predictions OUT.tsv]\n   or: npm run evaluate -- --cross-validate [--json]';

/** Entities of an evaluation are not measured, so any "now" does. */
const NOW = 1_790_000_000_000;

async function main(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      predictions: { type: 'string' },
      'cross-validate': { type: 'boolean', default: false },
    },
  });
  const validates = values['cross-validate'];
  if (positionals.length !== (validates ? 0 : 1)) throw new Error(USAGE);
  const predicted = validates ? validate() : await predictFile(positionals[0]!);
  if (values.predictions !== undefined) writeFileSync(values.predictions, predictionsOf(predicted));
  const measures = measureAll(predicted);
  const report = validates ? `${reportOf(measures)}\n\n${cutOffsOf(predicted)}` : reportOf(measures);
  process.stdout.write(`${values.json ? JSON.stringify(measures, null, 2) : report}\n`);
}

async function predictFile(file: string): Promise<Predicted[]> {
  const rows = parseRows(readFileSync(file, 'utf8'), file);
  const modelDir = join(dirname(sourceFolder()), 'build', 'model');
  await buildModel(modelDir);
  return predict(await loadUnderstander(modelDir), rows, NOW);
}

function validate(): Predicted[] {
  return crossValidate(readCorpus(join(sourceFolder(), 'corpus')), (done, total) =>
    process.stderr.write(`fold ${done} of ${total}\n`),
  );
}

if (require.main === module) {
  main(process.argv.slice(2)).catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  });
}
