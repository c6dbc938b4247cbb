import { randomUUID } from 'node:crypto';

/** Set by the test run when it has found or started a server (tools/mongodb/start.mjs). */
const server = process.env['MONGODB_TEST_URI'];

/** A describe that is skipped where no MongoDB server can be had; the run says so in its closing lines. */
export const describeWithMongodb = server ? describe : describe.skip;

/** The address of a database of its own on the server that all tests share. */
export function freshDatabase(): string {
  if (!server) throw new Error('MONGODB_TEST_URI is not set; "npm test" sets it');
  const address = new URL(server);
  address.pathname = `/test-${randomUUID()}`;
  return address.href;
}
