import type { LoggedActivity } from '../storage/records';

/**
 * Makes waiting short: whoever stored something wakes whoever waits for it. A lost wake only delays, because work
 * is found in the store by a slow poll beneath.
 */
export interface Wake {
  /** @param logged what was just appended to the log, so that nobody here has to read it back */
  wake(topic: string, logged?: readonly LoggedActivity[]): void;
  /** Calls `listener` at each wake of the topic; returns how to stop. */
  on(topic: string, listener: WakeListener): () => void;
}

type WakeListener = (logged?: readonly LoggedActivity[]) => void;

export const activitiesTopic = (conversationId: string): string => `activities:${conversationId}`;
export const typingTopic = (conversationId: string): string => `typing:${conversationId}`;
/** Something may have to go out to another channel. */
export const channelsTopic = 'channels';

/** Within one process. */
export function createLocalWake(): Wake {
  const listeners = new Map<string, Set<WakeListener>>();
  return {
    wake(topic, logged) {
      for (const listener of listeners.get(topic) ?? []) listener(logged);
    },
    on(topic, listener) {
      const set = listeners.get(topic) ?? new Set();
      listeners.set(topic, set.add(listener));
      return () => {
        set.delete(listener);
        if (set.size === 0) listeners.delete(topic);
      };
    },
  };
}
