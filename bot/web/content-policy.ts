/** Content-Security-Policies of our pages: nothing from outside, no inline script, no eval. */

/** Web Chat's scroller adds a style sheet without the nonce, empty, and fills it by script. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** The chat's frame: Web Chat needs the nonce for its styles, blob: for uploads and thumbnails, data: for icons. */
export function framePolicy(nonce: string, allowedOrigins: readonly string[], publicUrl: string): string {
  // Older Safari does not count the same host's WebSocket as 'self'.
  const socket = publicUrl.replace(/^http/, 'ws');
  return policy({
    'default-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'frame-ancestors': ["'self'", ...origins(allowedOrigins)],
    'script-src': ["'self'"],
    'style-src': ["'self'", `'nonce-${nonce}'`, EMPTY_STYLE],
    'img-src': ["'self'", publicUrl, 'blob:', 'data:'],
    'media-src': ["'self'", publicUrl, 'blob:'],
    'connect-src': ["'self'", 'blob:', socket],
    'worker-src': ['blob:'],
  });
}

/** The demo's shop page: a stranger's page that embeds the widget. */
export function demoPolicy(nonce: string): string {
  return policy({
    'default-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'frame-ancestors': ["'none'"],
    'script-src': ["'self'"],
    'style-src': ["'self'", `'nonce-${nonce}'`],
    'img-src': ["'self'", 'data:'],
    'connect-src': ["'self'"],
    'frame-src': ["'self'"],
  });
}

const policy = (directives: Record<string, string[]>): string =>
  Object.entries(directives)
    .map(([name, values]) => `${name} ${values.join(' ')}`)
    .join('; ');

/** Origins only: what a shop typed must not be able to add a directive. */
const origins = (typed: readonly string[]): string[] =>
  typed.flatMap((url) => (URL.canParse(url) && /^https?:/.test(url) ? [new URL(url).origin] : []));
