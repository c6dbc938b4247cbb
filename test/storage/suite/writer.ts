/** A process of its own that appends without end and tells its parent each item that is stored (kill.ts). */
import { openStorage, type StorageOptions } from '../../../storage/open';

const [options = '{}', from = '0'] = process.argv.slice(2);

async function main(): Promise<void> {
  const stores = await openStorage(JSON.parse(options) as StorageOptions);
  for (let n = Number(from); ; n += 1) {
    const outbox = [1, 2].map((part) => ({ sourceId: `${n}#${part}`, activity: { type: 'message' } }));
    const entries = await stores.activities.append({ shopId: 's', conversationId: 'c' }, outbox, n);
    for (const { sourceId } of entries) process.send?.(sourceId);
  }
}

void main();
