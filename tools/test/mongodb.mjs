import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const launcher = fileURLToPath(new URL('../mongodb/start.mjs', import.meta.url));

/**
 * The MongoDB server of a test run, or why there is none.
 * @returns {Promise<{ uri?: string, name?: string, missing?: string, stop: () => Promise<void> }>}
 */
export async function startMongodb() {
  const child = spawn(process.execPath, [launcher], { stdio: ['pipe', 'pipe', 'pipe'] });
  let complaint = '';
  child.stderr.on('data', (chunk) => (complaint += chunk));
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const { value: uri } = await lines.next();
  if (!uri) {
    if (child.exitCode === null) await once(child, 'close');
    return { missing: complaint.trim() || 'the launcher gave no reason', stop: async () => undefined };
  }
  const { value: served = '' } = await lines.next();
  return { uri, name: served.replace(/^served by /, ''), stop: () => stop(child) };
}

async function stop(child) {
  if (child.exitCode !== null) return;
  const closed = once(child, 'close');
  child.kill('SIGTERM');
  await closed;
}
