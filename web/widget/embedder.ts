import { type FrameMessage, listen, type PageMessage } from '../shared/messages';

/** The shop's page around the frame. Opened by itself, the frame has none and every buyer is a guest. */
export interface Embedder {
  /** The shop's JWT for who is signed in there, or null. @throws where the shop's site does not say */
  identity(expired: boolean): Promise<string | null>;
  /** `take` is told undefined where the page cannot say who it is now. */
  onIdentityChanged(take: (token: string | null | undefined) => void): void;
  onVisible(take: (visible: boolean) => void): void;
  tell(message: FrameMessage): void;
  readonly present: boolean;
}

export function embedderAt(origin: string | undefined): Embedder {
  if (origin === undefined) return nobody;
  const waiting: { resolve(token: string | null): void; reject(reason: Error): void }[] = [];
  let changed: (token: string | null | undefined) => void = () => undefined;
  let seen: (visible: boolean) => void = () => undefined;
  const tell = (message: FrameMessage): void => window.parent.postMessage(message, origin);
  listen<PageMessage>(
    () => window.parent,
    origin,
    (message) => {
      if (message.type === 'after-sales:visible') return seen(message.visible);
      const asked = waiting.splice(0);
      const token = message.type === 'after-sales:identity' ? message.token : undefined;
      if (asked.length === 0) changed(token);
      for (const { resolve, reject } of asked)
        if (token === undefined) reject(new Error('The page cannot say who is signed in.'));
        else resolve(token);
    },
  );
  return {
    present: true,
    tell,
    identity: (expired) =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        tell({ type: 'after-sales:identity-wanted', expired });
      }),
    onIdentityChanged: (take) => void (changed = take),
    onVisible: (take) => void (seen = take),
  };
}

const nobody: Embedder = {
  present: false,
  identity: () => Promise.resolve(null),
  onIdentityChanged: () => undefined,
  onVisible: () => undefined,
  tell: () => undefined,
};
