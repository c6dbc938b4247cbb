import { ZodError } from 'zod';
import { DuplicateKeyError, VersionConflictError } from '../../storage/port';

/** The store could not be read or written just now: the turn is tried again, the buyer hears nothing of it. */
export class StoreFailure extends Error {
  constructor(cause: unknown) {
    super('the store did not answer; is the database up and its disk not full?', { cause });
    this.name = 'StoreFailure';
  }
}

const refusals = [DuplicateKeyError, VersionConflictError, ZodError];

/** Tells a store out of reach from one that refuses what it was asked, which trying again does not heal. */
export async function fromStore<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    if (refusals.some((refusal) => error instanceof refusal)) throw error;
    throw new StoreFailure(error);
  }
}
