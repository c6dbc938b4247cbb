import type { Post } from '../../bot/turn/service';

/** What the test asks of the worker process; each gets one answer. */
export type Request =
  /** Dies by SIGKILL when the point is reached for the nth time from now on. */
  | { ask: 'die'; point: string; nth: number }
  | { ask: 'open'; buyerId: string }
  | { ask: 'post'; post: Post }
  | { ask: 'idle' };

export type Answer = { conversationId?: string; activityId?: string } | { error: string };

/** How a worker process is told where its data is, and who it is. */
export interface WorkerData {
  dataDir: string;
  mongodbUri?: string;
  holderId?: string;
  /** Says back what was said, instead of the product's dialogs. */
  echoes?: boolean;
}
