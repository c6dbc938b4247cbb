/** Repeats a check until it holds. @throws what it threw last, after `milliseconds` */
export async function eventually(check: () => Promise<void>, milliseconds = 30_000): Promise<void> {
  const until = performance.now() + milliseconds;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (performance.now() > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
