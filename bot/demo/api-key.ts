import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The demo shop's own API key. The store knows only its hash, so the key stands in a file of the installation,
 * written before the shop is seeded.
 */
export async function keepDemoKey(dataDir: string): Promise<string> {
  const file = join(dataDir, 'demo-api-key.txt');
  const kept = await readFile(file, 'utf8').catch(() => undefined);
  if (kept) return kept.trim();
  const key = `demo_${randomBytes(24).toString('base64url')}`;
  await mkdir(dataDir, { recursive: true });
  await writeFile(file, `${key}\n`, { mode: 0o600 });
  return key;
}
