import { element } from '../shared/dom';
import type { ConnectionState } from './connection';

/** A lost connection shows after this long: a blink of the network is nobody's business. */
const PATIENCE = 1_200;
const BACK_SHOWS = 2_500;

export interface BannerWords {
  lost: string;
  lostDetail: string;
  back: string;
  starting: string;
  identity: string;
  unavailable: string;
  retry: string;
}

/** One line below the header that says when the connection is lost, back, or refused. */
export class Banner {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private everOnline = false;

  constructor(
    private readonly place: HTMLElement,
    private readonly words: BannerWords,
    private readonly retry: () => void,
  ) {}

  show(state: ConnectionState, because?: 'identity' | 'other'): void {
    // Polling says "online" with every answer; the good news stays for its time.
    if (state === 'online' && this.isShowing('back')) return;
    clearTimeout(this.timer);
    if (state === 'refused')
      return this.refused(because === 'identity' ? this.words.identity : this.words.unavailable);
    if (state === 'online') return this.online();
    if (state === 'connecting') return;
    this.timer = setTimeout(() => this.lost(), this.isShowing('lost') ? 0 : PATIENCE);
  }

  private online(): void {
    const wasLost = this.isShowing('lost');
    this.everOnline = true;
    if (!wasLost) return this.hide();
    this.say('back', this.words.back);
    this.timer = setTimeout(() => this.hide(), BACK_SHOWS);
  }

  private lost(): void {
    if (this.everOnline) this.say('lost', this.words.lost, element('small', {}, this.words.lostDetail));
    else this.say('lost', this.words.starting);
  }

  private refused(sentence: string): void {
    const again = element('button', { type: 'button' }, this.words.retry);
    again.addEventListener('click', this.retry);
    this.say('refused', sentence, again);
  }

  private say(kind: string, sentence: string, ...more: HTMLElement[]): void {
    if (this.isShowing(kind)) return;
    this.place.dataset.kind = kind;
    this.place.replaceChildren(element('span', {}, sentence), ...more);
  }

  private hide(): void {
    delete this.place.dataset.kind;
    this.place.replaceChildren();
  }

  private isShowing(kind: string): boolean {
    return this.place.dataset.kind === kind;
  }
}
