const FRAGMENT = /^#after-sales-link=([\w-]{1,128})$/;

/** The secret of the one-time link that opened the page, taken out of the address, where it must not stay. */
export function takeChannelLink(): string | undefined {
  const [, secret] = FRAGMENT.exec(location.hash) ?? [];
  if (secret !== undefined) history.replaceState(history.state, '', location.pathname + location.search);
  return secret;
}
