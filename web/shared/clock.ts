/** The browser's only source of "now", in milliseconds since the epoch: for labels such as 今天, never for rules. */
// eslint-disable-next-line no-restricted-syntax -- the browser has no Clock port; this is its counterpart of bot/clock.ts
export const now = (): number => Date.now();
