/** What the shop's page and the chat's frame tell each other by postMessage; both sides check the exact origin. */
export type FrameMessage =
  /** The frame wants the shop's JWT: at its start, or because the last one is no longer accepted. */
  | { type: 'after-sales:identity-wanted'; expired: boolean }
  | { type: 'after-sales:unread'; count: number }
  | { type: 'after-sales:close' }
  | { type: 'after-sales:language'; language: 'zh' | 'en' };

export type PageMessage =
  /** `token` is null for a guest. */
  | { type: 'after-sales:identity'; token: string | null }
  /** The shop's site does not say who is signed in: nobody is taken for a guest because of that. */
  | { type: 'after-sales:identity-failed' }
  | { type: 'after-sales:visible'; visible: boolean };

type Message = FrameMessage | PageMessage;

/** Calls `take` with messages of ours that came from exactly this window and origin. */
export function listen<M extends Message>(
  from: () => Window | null,
  origin: string,
  take: (message: M) => void,
): void {
  window.addEventListener('message', (event: MessageEvent<unknown>) => {
    if (event.origin !== origin || event.source === null || event.source !== from()) return;
    if (isOurs(event.data)) take(event.data as M);
  });
}

const isOurs = (data: unknown): data is Message =>
  typeof data === 'object' && data !== null && 'type' in data && String(data.type).startsWith('after-sales:');
