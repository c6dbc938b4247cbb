/**
 * Makes waiting short: whoever stored something wakes whoever waits for it. A lost wake only delays, because work
 * is found in the store by a slow poll beneath.
 */
export interface Wake {
  wake(topic: string): void;
  /** Calls `listener` at each wake of the topic; returns how to stop. */
  on(topic: string, listener: () => void): () => void;
}

export const activitiesTopic = (conversationId: string): string => `activities:${conversationId}`;
export const typingTopic = (conversationId: string): string => `typing:${conversationId}`;
/** Something may have to go out to another channel. */
export const channelsTopic = 'channels';

/** Within one process. */
export function createLocalWake(): Wake {
  const listeners = new Map<string, Set<() => void>>();
  return {
    wake(topic) {
      for (const listener of listeners.get(topic) ?? []) listener();
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
