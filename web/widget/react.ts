/**
 * Web Chat's bundle keeps its React to itself, yet its middleware must answer React elements. An element is a plain
 * object, so a new one takes its private marks from one that Web Chat made.
 */
export type Make = <P extends object>(type: string | ChatComponent<P>, props: P, key?: string) => ChatElement;

export const makerLike =
  (sample: ChatElement): Make =>
  (type, props, key) => ({ ...sample, type, props, key: key ?? null, ref: null });
