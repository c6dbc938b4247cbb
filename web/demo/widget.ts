import { element } from '../shared/dom';
import { keepIn } from '../shared/keep';
import { DEMO_SHOP, signIn } from './api';
import type { Tongue } from './tongue';

const keep = keepIn(() => sessionStorage);
const BUYER = 'demo.buyer';

const GUEST = 'guest';
/** Whom a visitor is who has not chosen yet: somebody with something to tell. */
const FIRST = 'lin';

/** The buyer whom the visitor plays in this tab; null for a guest. */
export function currentBuyer(): string | null {
  const kept = keep.get(BUYER) ?? FIRST;
  return kept === GUEST ? null : kept;
}

/** Embeds the widget as a shop would: one script tag. */
export function embedWidget({ language }: Tongue): void {
  const script = element('script', { src: '/widget.js', 'data-shop': DEMO_SHOP, 'data-lang': language });
  script.async = false;
  script.addEventListener('load', identify);
  document.body.append(script);
}

/** "Signs in" as somebody else. */
export function become(buyerId: string | null): void {
  keep.set(BUYER, buyerId ?? GUEST);
  identify();
}

export const openChat = (): void => window.AfterSalesDesk?.open();

function identify(): void {
  const buyerId = currentBuyer();
  window.AfterSalesDesk?.identify(buyerId === null ? null : () => signIn(buyerId));
}
