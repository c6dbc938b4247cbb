import { type FrameMessage, listen, type PageMessage } from '../shared/messages';

/** The shop's page around the frame. Opened by itself, the frame has none and every buyer is a guest. */
export interface Embedder {
  /** The shop's JWT for who is signed in there, or null. */
  identity(expired: boolean): Promise<string | null>;
  onIdentityChanged(take: (token: string | null) => void): void;
  onVisible(take: (visible: boolean) => void): void;
  tell(message: FrameMessage): void;
  readonly present: boolean;
}

export function embedderAt(origin: string | undefined): Embedder {
  if (origin === undefined) return nobody;
  const waiting: ((token: string | null) => void)[] = [];
  let changed: (token: string | null) => void = () => undefined;
  let seen: (visible: boolean) => void = () => undefined;
  const tell = (message: FrameMessage): void => window.parent.postMessage(message, origin);
  listen<PageMessage>(
    () => window.parent,
    origin,
    (message) => {
      if (message.type === 'after-sales:visible') return seen(message.visible);
      const asked = waiting.splice(0);
      if (asked.length === 0) changed(message.token);
      for (const answer of asked) answer(message.token);
    },
  );
  return {
    present: true,
    tell,
    identity: (expired) =>
      new Promise((resolve) => {
        waiting.push(resolve);
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
