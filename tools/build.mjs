/**
 * Builds what is not built yet: the server (dist/), the browser code (build/web), the language model (build/model).
 * Each step knows by a hash of its inputs whether it has anything to do.
 */
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildModel } from './steps/model.mjs';
import { createProgress } from './steps/progress.mjs';
import { buildServer } from './steps/server.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** In this order: the model is trained by the compiled server's code. */
const steps = {
  server: { name: 'Server', run: (report) => buildServer(root, report) },
  web: { name: 'Browser code', run: async (report) => (await import('./build-web.mjs')).buildWeb(report) },
  model: { name: 'Language model', run: (report) => buildModel(root, report) },
};

/** @param {(keyof typeof steps)[]} wanted */
export async function build(wanted = ['server', 'web', 'model']) {
  for (const { name, run } of wanted.map((step) => steps[step])) {
    const progress = createProgress(name);
    try {
      await run(progress.report);
    } finally {
      progress.end();
    }
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await build().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
