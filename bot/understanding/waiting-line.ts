import type { Understanding } from '../../nlu/understanding';
import type { MessageContext } from './shop-understander';

export interface Waiting {
  text: string;
  context: MessageContext;
  resolve: (understanding: Understanding) => void;
  reject: (error: Error) => void;
}

/** Messages that were given to the thread and are not answered yet, by number, in the order in which it takes them. */
export class WaitingLine {
  private readonly waiting = new Map<number, Waiting>();
  private last = 0;

  get length(): number {
    return this.waiting.size;
  }

  /** @returns its number */
  add(message: Waiting): number {
    this.last += 1;
    this.waiting.set(this.last, message);
    return this.last;
  }

  /** Takes one out; undefined where it waits no more. */
  take(n: number): Waiting | undefined {
    const message = this.waiting.get(n);
    this.waiting.delete(n);
    return message;
  }

  takeFirst(): Waiting | undefined {
    const [first] = this.waiting.keys();
    return first === undefined ? undefined : this.take(first);
  }

  rejectAll(reason: Error): void {
    for (const { reject } of this.waiting.values()) reject(reason);
    this.waiting.clear();
  }

  [Symbol.iterator](): IterableIterator<[number, Waiting]> {
    return this.waiting.entries();
  }
}
