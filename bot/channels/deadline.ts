/** A call to somebody outside did not come back in time. */
class DeadlineError extends Error {
  override readonly name = 'DeadlineError';
}

/** Waits for a call no longer than this. @throws DeadlineError */
export async function withDeadline<T>(call: Promise<T>, milliseconds: number, what: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new DeadlineError(`${what} took over ${milliseconds} ms`)), milliseconds);
  });
  try {
    return await Promise.race([call, late]);
  } finally {
    clearTimeout(timer);
    call.catch(() => undefined);
  }
}
