import type { ShopLooks } from '../../bot/api/contract';
import { find } from '../shared/dom';
import { languageOf } from '../shared/words';

/** What the server wrote into the frame, and what the link that opened it asked for. */
export interface Page extends ShopLooks {
  /** Origin of the page around the frame; undefined when the frame was opened by itself. */
  embedder: string | undefined;
  nonce: string;
  /** Secret of the one-time link that the shop's page was opened with. */
  channelLink: string | undefined;
}

export function readPage(): Page {
  const data = JSON.parse(find('#widget-data').textContent ?? '') as ShopLooks;
  const query = new URLSearchParams(location.search);
  const embedded = window.parent !== window;
  return {
    ...data,
    language: languageOf(query.get('lang')) ?? data.language,
    embedder: embedded ? (query.get('origin') ?? undefined) : undefined,
    channelLink: /^#link=([\w-]+)$/.exec(location.hash)?.[1],
    nonce: find<HTMLMetaElement>('meta[name="style-nonce"]').content,
  };
}
