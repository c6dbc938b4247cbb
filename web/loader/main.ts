import { Identity, type IdentitySource } from './identity';
import { readSettings } from './settings';
import { Widget } from './widget';

declare global {
  interface Window {
    AfterSalesDesk?: {
      /** Who is signed in: a JWT, a function that gets one, or null after a sign-out. */
      identify(source: IdentitySource): void;
      open(): void;
      close(): void;
    };
  }
}

function start(): void {
  const script = document.currentScript;
  if (!(script instanceof HTMLScriptElement) || window.AfterSalesDesk) return;
  const settings = readSettings(script);
  if (!settings) {
    // eslint-disable-next-line no-console -- the shop's developer looks for it there
    console.error('widget.js: the script tag needs data-shop="your shop id".');
    return;
  }
  const identity = new Identity(settings.tokenUrl);
  const ready = whenBodyIsThere().then(() => new Widget(settings, identity));
  window.AfterSalesDesk = {
    identify(source) {
      identity.set(source);
      void ready.then((widget) => widget.identityChanged());
    },
    open: () => void ready.then((widget) => widget.open()),
    close: () => void ready.then((widget) => widget.close()),
  };
}

const whenBodyIsThere = (): Promise<void> =>
  document.body
    ? Promise.resolve()
    : new Promise((resolve) =>
        document.addEventListener('DOMContentLoaded', () => resolve(), { once: true }),
      );

start();
