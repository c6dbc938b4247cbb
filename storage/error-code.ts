/** The `code` that system, SQLite and MongoDB errors carry; undefined for others. */
export function errorCode(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}
