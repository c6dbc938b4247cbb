import type { Logger } from 'pino';
import type WebSocket from 'ws';
import type { LoggedActivity } from '../../storage/records';
import type { Stores } from '../../storage/stores';
import type { StreamStart } from '../auth/chat-tokens';
import { activitiesTopic, typingTopic, type Wake } from '../wake';
import type { Present } from './present';
import { typingActivity } from './typing';
import { BATCH, Unsent } from './unsent';

export interface StreamDeps {
  stores: Pick<Stores, 'activities'>;
  wake: Wake;
  present: Present;
  logger: Logger;
  /** How often to look unasked, in case a wake was lost (ms). */
  slowPollMs: number;
}

/**
 * Sends a conversation's activities over one socket as they are logged, each once and in order, from `start` on. The
 * first frame comes at once, even empty, so that the client has a watermark to come back with.
 */
export function openStream(deps: StreamDeps, socket: WebSocket, start: StreamStart): void {
  const { stores, wake, logger } = deps;
  const { conv } = start;
  let seq = start.watermark;
  let greeted = false;
  let running = false;
  let wanted = false;
  const unsent = new Unsent(stores.activities, conv);

  const frame = (entries: readonly LoggedActivity[]): string => {
    const knownFrom = start.history ? start.watermark + 1 : 1;
    const activities = entries.flatMap((entry) => deps.present(entry, knownFrom) ?? []);
    return JSON.stringify({ activities, watermark: String(seq) });
  };
  const deliver = async (): Promise<void> => {
    do {
      wanted = false;
      const entries = await unsent.after(seq);
      seq = entries.at(-1)?.seq ?? seq;
      if (entries.length > 0 || !greeted) await send(socket, frame(entries));
      greeted = true;
      wanted ||= entries.length === BATCH;
    } while (wanted && isOpen(socket));
  };
  /** One delivery at a time; a wake meanwhile makes it look once more. */
  const look = (): void => {
    wanted = true;
    if (running || !isOpen(socket)) return;
    running = true;
    deliver()
      .catch((error: unknown) => {
        logger.warn(
          { err: error, conversationId: conv },
          'stream broken off; the client comes back for the rest',
        );
        socket.terminate();
      })
      .finally(() => {
        running = false;
        if (wanted) look();
      });
  };
  const hear = (logged?: readonly LoggedActivity[]): void => {
    unsent.add(logged);
    look();
  };
  const typing = (): void => {
    if (isOpen(socket))
      socket.send(JSON.stringify({ activities: [typingActivity(start)], watermark: String(seq) }));
  };

  const stops = [wake.on(activitiesTopic(conv), hear), wake.on(typingTopic(conv), typing)];
  const poll = setInterval(hear, deps.slowPollMs);
  socket.once('close', () => {
    clearInterval(poll);
    for (const stop of stops) stop();
  });
  hear();
}

const isOpen = (socket: WebSocket): boolean => socket.readyState === socket.OPEN;

/** Waits until the frame is handed to the network, so that a slow reader slows the reading of the log. */
const send = (socket: WebSocket, text: string): Promise<void> =>
  new Promise((resolve, reject) => socket.send(text, (error) => (error ? reject(error) : resolve())));
