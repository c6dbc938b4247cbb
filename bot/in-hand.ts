/** Work that goes on though nobody awaits its answer any more; a stop waits for it. */
export interface InHand {
  /** @returns what it was given */
  add<T>(work: Promise<T>): Promise<T>;
  /** Resolves when all of it has ended, one way or the other. */
  idle(): Promise<void>;
}

export function createInHand(): InHand {
  const inHand = new Set<Promise<unknown>>();
  return {
    add(work) {
      inHand.add(work);
      const end = () => inHand.delete(work);
      work.then(end, end);
      return work;
    },
    async idle() {
      while (inHand.size > 0) await Promise.allSettled(inHand);
    },
  };
}
