import { type Language, localeOf } from '../shared/words';
import { EarlySends } from './early-sends';
import { History } from './history';
import type { Keep } from '../shared/keep';
import { asPlainText } from './plain-text';
import type { Session } from './session';
import { hostConfig, styleOptions, type TextSize } from './theme';
import { timeMiddleware } from './times';
import { transcriptMiddleware, type TranscriptWords } from './transcript';
import { placeTyping } from './typing';

export type ChatWords = TranscriptWords & { composer: string };

interface ChatSetup {
  place: HTMLElement;
  session: Session;
  /** Of this tab: what is half typed outlives a reload. */
  keep: Keep;
  nonce: string;
  language: Language;
  textSize: TextSize;
  words: ChatWords;
  /** After every change of the transcript. */
  changed(activities: readonly ChatActivity[]): void;
}

/** Web Chat in the page: drawn for a client, drawn anew for the next one, which brings the history again. */
export class Chat {
  readonly history: History;
  private store: ChatStore;
  private client: DirectLineClient | undefined;
  private drawing = 0;
  private readonly middleware: ActivityMiddleware;
  private readonly early: EarlySends;

  constructor(private readonly setup: ChatSetup) {
    this.early = new EarlySends(setup.place);
    this.store = this.createStore();
    this.history = new History(setup.session, () => this.store);
    this.middleware = transcriptMiddleware(setup.language, setup.words, this.history);
  }

  get activities(): readonly ChatActivity[] {
    return this.store.getState().activities;
  }

  show(client: DirectLineClient): void {
    const typed = this.client ? this.store.getState().sendBoxValue : this.setup.keep.get(TYPED);
    this.client = client;
    this.drawing++;
    this.early.restart();
    this.store = this.createStore();
    this.draw();
    this.store.dispatch({ type: 'WEB_CHAT/SET_SEND_BOX', payload: { text: typed ?? '' } });
  }

  setTextSize(size: TextSize): void {
    this.setup.textSize = size;
    this.draw();
  }

  /** Puts the cursor into the composer; not where that makes a keyboard cover half of the talk. */
  focus(): void {
    if (matchMedia('(hover: none)').matches) return;
    this.setup.place.querySelector<HTMLElement>('[data-id="webchat-sendbox-input"]')?.focus();
  }

  /** A pressed menu entry, shown in the talk as what the buyer said. */
  say(displayText: string, value: object): void {
    this.store.dispatch({
      type: 'WEB_CHAT/SEND_MESSAGE_BACK',
      payload: { displayText, text: displayText, value },
    });
  }

  private createStore(): ChatStore {
    let told: readonly ChatActivity[] = [];
    const store = WebChat.createStore({}, () => (next) => (action) => {
      const result = next(placeTyping(action, store.getState().activities));
      const { activities, sendBoxValue } = store.getState();
      if (this.store === store) this.setup.keep.set(TYPED, sendBoxValue || null);
      if (activities !== told) this.setup.changed((told = activities));
      if (this.store === store) this.early.after(action, (again) => store.dispatch(again));
      return result;
    });
    return store;
  }

  private draw(): void {
    if (!this.client) return;
    const { nonce, language, textSize, words, place } = this.setup;
    document.documentElement.dataset.textSize = textSize;
    WebChat.renderWebChat(
      {
        key: String(this.drawing),
        directLine: this.client,
        store: this.store,
        nonce,
        locale: localeOf(language),
        styleOptions: styleOptions(),
        adaptiveCardsHostConfig: hostConfig(textSize),
        activityMiddleware: this.middleware,
        attachmentMiddleware: replyMiddleware,
        activityStatusMiddleware: timeMiddleware(language),
        renderMarkdown: asPlainText,
        overrideLocalizedStrings: (strings) => ({ ...strings, TEXT_INPUT_PLACEHOLDER: words.composer }),
      },
      place,
    );
  }
}

const TYPED = 'after-sales.typed';

/** A reply is drawn by `asPlainText`, as the text of cards is; what the buyer typed, by Web Chat. */
const replyMiddleware: AttachmentMiddleware = () => (next) => (card) => {
  const { activity, attachment } = card;
  const isReply = attachment.contentType === 'text/plain' && activity.from.role !== 'user';
  return next(isReply ? { ...card, attachment: { ...attachment, contentType: 'text/markdown' } } : card);
};
