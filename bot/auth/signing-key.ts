import { randomBytes } from 'node:crypto';
import { Secret, type Instant } from '../../storage/records';
import { DuplicateKeyError, type Engine } from '../../storage/port';

const ID = 'signing';

/** The installation's signing key: made at the first start and kept in the store, so that tokens outlive a restart. */
export async function loadSigningKey(engine: Engine, now: Instant): Promise<string> {
  const secrets = await engine.collection<Secret>({
    name: 'secrets',
    validate: (value) => Secret.parse(value),
    indexes: [],
  });
  const kept = await secrets.get(ID);
  if (kept) return kept.value;
  const value = randomBytes(32).toString('hex');
  try {
    await secrets.insert({ _id: ID, value, createdAt: now });
    return value;
  } catch (error) {
    if (!(error instanceof DuplicateKeyError)) throw error;
    return (await secrets.get(ID))!.value;
  }
}
