import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';

import { buildModel, sourceFolder } from '../build';
import { loadUnderstander } from '../understander';
import type { Understander } from '../understanding';
import { readCorpus } from '../model/corpus';
import { crossValidate } from './cross-validate';
import { measureAll, predict } from './evaluate';
import { answerRows, knowledgeReport, parseKnowledgeRows } from './knowledge';
import type { Predicted } from './measure';
import { cutOffsOf, predictionsOf, reportOf } from './report';
import { parseRows } from './rows';

const USAGE =
  'Usage: npm run evaluate -- FILE.tsv [--json] [--predictions OUT.tsv]\n   or: npm run evaluate -- --cross-validate [--json]\n   or: npm run evaluate -- --knowledge FILE.tsv';

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
      knowledge: { type: 'string' },
    },
  });
  if (values.knowledge !== undefined) return answerFile(values.knowledge);
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
  return predict(await builtUnderstander(), rows, NOW);
}

async function builtUnderstander(): Promise<Understander> {
  const modelDir = join(dirname(sourceFolder()), 'build', 'model');
  await buildModel(modelDir);
  return loadUnderstander(modelDir);
}

/** How well the entries of knowledge answer a labelled file. */
async function answerFile(file: string): Promise<void> {
  const rows = parseKnowledgeRows(readFileSync(file, 'utf8'), file);
  process.stdout.write(`${knowledgeReport(answerRows(await builtUnderstander(), rows))}\n`);
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
