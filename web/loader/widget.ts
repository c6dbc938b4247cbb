import { bubble as en } from '../../replies/catalogue/en/widget.json';
import { bubble as zh } from '../../replies/catalogue/zh-CN/widget.json';
import type { ShopLooks } from '../../bot/api/contract';
import { element } from '../shared/dom';
import { keepIn } from '../shared/keep';
import { type FrameMessage, listen, type PageMessage } from '../shared/messages';
import { type Language, type Say, sayFrom } from '../shared/words';
import { takeChannelLink } from './channel-link';
import type { Identity } from './identity';
import type { Settings } from './settings';
import { createView, type View } from './view';

const sentences = { zh: { bubble: zh }, en: { bubble: en } };

/** The bubble on the shop's page, and the frame with the chat once it was opened. */
export class Widget {
  private readonly view: View;
  private readonly keep = keepIn(() => sessionStorage);
  private say: Say<(typeof sentences)['zh']>;
  private frame: HTMLIFrameElement | undefined;
  private unread = 0;
  private isOpen = false;
  private readonly channelLink = takeChannelLink();

  constructor(
    private readonly settings: Settings,
    private readonly identity: Identity,
  ) {
    this.say = sayFrom(sentences[settings.language]);
    this.view = createView(settings, this.say('bubble.panel', { shop: '' }));
    this.view.bubble.addEventListener('click', () => (this.isOpen ? this.close() : this.open()));
    document.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && this.isOpen) this.close();
    });
    listen<FrameMessage>(
      () => this.frame?.contentWindow ?? null,
      settings.server,
      (message) => void this.take(message),
    );
    this.label();
    void this.brand();
    if (this.channelLink !== undefined || this.keep.get(this.openKey) === 'yes') this.open();
  }

  open(): void {
    this.isOpen = true;
    this.frame ??= this.load();
    this.show();
    this.frame.focus();
  }

  close(): void {
    this.isOpen = false;
    this.show();
    this.view.bubble.focus();
  }

  identityChanged(): void {
    if (this.frame) void this.sendIdentity(false);
  }

  private show(): void {
    this.keep.set(this.openKey, this.isOpen ? 'yes' : null);
    this.view.setOpen(this.isOpen);
    this.post({ type: 'after-sales:visible', visible: this.isOpen });
    if (this.isOpen) this.unread = 0;
    this.label();
  }

  private load(): HTMLIFrameElement {
    const url = new URL('/widget/frame', this.settings.server);
    url.search = String(
      new URLSearchParams({
        shop: this.settings.shop,
        lang: this.settings.language,
        origin: location.origin,
      }),
    );
    if (this.channelLink !== undefined) url.hash = `link=${this.channelLink}`;
    const frame = element('iframe', {
      src: url.href,
      title: this.view.panel.getAttribute('aria-label') ?? '',
      allow: 'clipboard-write',
    });
    this.view.panel.append(frame);
    return frame;
  }

  private async take(message: FrameMessage): Promise<void> {
    switch (message.type) {
      case 'after-sales:identity-wanted':
        await this.sendIdentity(message.expired);
        return this.post({ type: 'after-sales:visible', visible: this.isOpen });
      case 'after-sales:close':
        return this.close();
      case 'after-sales:unread':
        this.unread = this.isOpen ? 0 : message.count;
        return this.label();
      case 'after-sales:language':
        this.speak(message.language);
    }
  }

  private async sendIdentity(expired: boolean): Promise<void> {
    try {
      this.post({ type: 'after-sales:identity', token: await this.identity.token(expired) });
    } catch {
      this.post({ type: 'after-sales:identity-failed' });
    }
  }

  private post(message: PageMessage): void {
    this.frame?.contentWindow?.postMessage(message, this.settings.server);
  }

  private speak(language: Language): void {
    this.say = sayFrom(sentences[language]);
    this.label();
  }

  private label(): void {
    const { bubble, badge } = this.view;
    badge.hidden = this.unread === 0;
    badge.textContent = this.unread > 99 ? '99+' : String(this.unread);
    const closed =
      this.unread === 0 ? this.say('bubble.open') : this.say('bubble.unread', { count: this.unread });
    bubble.setAttribute('aria-label', this.isOpen ? this.say('bubble.close') : closed);
  }

  /** Colour and name are the shop's; without an answer the widget stays in the house colour. */
  private async brand(): Promise<void> {
    const url = `${this.settings.server}/widget/shop/${encodeURIComponent(this.settings.shop)}.json`;
    const response = await fetch(url, { credentials: 'omit' }).catch(() => undefined);
    if (!response?.ok) return;
    const shop = (await response.json()) as ShopLooks;
    this.view.setColour(shop.colour);
    this.view.panel.setAttribute(
      'aria-label',
      this.say('bubble.panel', { shop: shop.name[this.settings.language] }),
    );
  }

  private get openKey(): string {
    return `after-sales.open.${this.settings.shop}`;
  }
}
