import { find } from '../shared/dom';
import { languageOf, type Language } from '../shared/words';

/** What the server wrote into the frame, and what the link that opened it asked for. */
export interface Page {
  shopId: string;
  name: Readonly<Record<Language, string>>;
  colour: string;
  avatar: string;
  language: Language;
  /** Origin of the page around the frame; undefined when the frame was opened by itself. */
  embedder: string | undefined;
  nonce: string;
}

export function readPage(): Page {
  const data = JSON.parse(find('#widget-data').textContent ?? '') as Pick<
    Page,
    'shopId' | 'name' | 'colour' | 'avatar' | 'language'
  >;
  const query = new URLSearchParams(location.search);
  const embedded = window.parent !== window;
  return {
    ...data,
    language: languageOf(query.get('lang')) ?? data.language,
    embedder: embedded ? (query.get('origin') ?? undefined) : undefined,
    nonce: find<HTMLMetaElement>('meta[name="style-nonce"]').content,
  };
}
