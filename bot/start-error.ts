/** The server cannot start, for a reason that its owner can put right; the message says how. */
export class StartError extends Error {
  override readonly name: string = 'StartError';
}
