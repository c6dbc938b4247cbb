import { tableOf, type Figures } from './figures';
import { compare } from './compare';

const argv = process.argv.slice(2);

/** `npm run bench [-- --json] [-- --quick]`: both bots under both settings of SQLITE_SYNC. */
async function main(): Promise<void> {
  const all: Figures[] = [];
  for (const sync of ['normal', 'full'] as const) {
    process.stderr.write(`SQLITE_SYNC=${sync} …\n`);
    const figures = await compare(sync, argv.includes('--quick'));
    process.stderr.write(`${JSON.stringify(figures)}\n`);
    all.push(...figures);
  }
  process.stdout.write(`${argv.includes('--json') ? JSON.stringify(all, null, 2) : tableOf(all)}\n`);
  process.exit();
}

void main();
