import { languageOf, type Language } from '../shared/words';

/** What the shop wrote on its `<script src="…/widget.js" data-shop="…">`. */
export interface Settings {
  shop: string;
  /** Origin of the script: the chat's server, and the only origin whose messages are believed. */
  server: string;
  language: Language;
  position: 'left' | 'right';
  /** URL on the shop's own site that answers `{"token": "JWT"}` or the bare JWT for who is signed in there. */
  tokenUrl: string | undefined;
}

/** Undefined where the tag names no shop; the console then tells the shop's developer. */
export function readSettings(script: HTMLScriptElement): Settings | undefined {
  const { shop, lang, position, tokenUrl } = script.dataset;
  if (!shop) return undefined;
  return {
    shop,
    server: new URL(script.src).origin,
    language:
      languageOf(lang) ?? languageOf(document.documentElement.lang) ?? languageOf(navigator.language) ?? 'zh',
    position: position === 'left' ? 'left' : 'right',
    tokenUrl,
  };
}
