import { find } from '../shared/dom';
import { keepIn } from '../shared/keep';
import { Banner } from './banner';
import { Chat } from './chat';
import { CasePanel } from './cases/panel';
import { caseWords } from './cases/words';
import { ChannelLinks } from './channel-links';
import { Connection } from './connection';
import { type Embedder, embedderAt } from './embedder';
import { acceptPastedAndDropped } from './files';
import { Header } from './header';
import { Linking } from './linking';
import { openPicturesFrom } from './lightbox';
import type { MenuItem } from './menu';
import { menuItems } from './menu-items';
import type { Page } from './page';
import { Preferences } from './preferences';
import { Session } from './session';
import { Sound } from './sound';
import { speakerNow } from './speaker';
import { Unread } from './unread';
import { Unsent } from './unsent';
import { bannerWords, chatWords, type SayWidget } from './words';

/** The whole frame: header, banner, chat, and what connects them. */
export class Desk {
  private readonly keep = keepIn(() => localStorage);
  private readonly preferences = new Preferences(this.keep);
  private readonly sound = new Sound(() => this.preferences.sound);
  private readonly embedder: Embedder;
  private readonly session: Session;
  private readonly unsent: Unsent;
  private readonly header: Header;
  private readonly unread: Unread;
  private readonly linking: Linking;
  private readonly cases: CasePanel;
  private chat: Chat | undefined;
  private connection: Connection | undefined;
  private identity: string | null = null;
  private visible = true;

  constructor(
    private readonly page: Page,
    private readonly say: SayWidget,
  ) {
    this.embedder = embedderAt(page.embedder);
    this.unsent = new Unsent(page.shopId);
    this.session = new Session(page, this.keep, {
      identity: (expired) => this.askIdentity(expired),
      joined: (guestTalk, buyerTalk) => this.unsent.move(guestTalk, buyerTalk),
    });
    this.linking = new Linking(
      find('#linking'),
      say,
      new ChannelLinks(this.session),
      this.session,
      page.channelLink,
    );
    this.cases = new CasePanel({
      words: caseWords(page.language, say),
      language: page.language,
      session: this.session,
      act: (words, value) => this.chat?.say(words, value),
    });
    this.unread = new Unread((count) => this.embedder.tell({ type: 'after-sales:unread', count }));
    this.header = new Header(find('#header'), {
      shop: page.name[page.language],
      avatar: page.avatar,
      menuLabel: say('frame.menu'),
      closeLabel: say('frame.close'),
      menu: () => this.menu(),
      ...(this.embedder.present ? { close: () => this.embedder.tell({ type: 'after-sales:close' }) } : {}),
    });
    this.header.speaking(say('frame.assistant'), false);
    find('#waiting').textContent = say('frame.loading');
    document.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && !event.isComposing) this.embedder.tell({ type: 'after-sales:close' });
    });
  }

  /** Web Chat's scripts are there now. */
  open(): void {
    const chat = this.createChat();
    this.chat = chat;
    const banner = new Banner(find('#banner'), bannerWords(this.say), () => void this.connection?.open());
    this.connection = new Connection(this.session, this.unsent, {
      show: (client) => {
        chat.show(client);
        void this.linking.offer();
        if (this.visible) chat.focus();
      },
      state: (state, because) => banner.show(state, because),
    });
    acceptPastedAndDropped(find('#chat'));
    openPicturesFrom(find('#chat'));
    this.embedder.onVisible((visible) => {
      this.visible = visible;
      this.unread.setVisible(visible, chat.activities);
      if (visible) chat.focus();
    });
    this.embedder.onIdentityChanged((token) => {
      if (token !== this.identity) void this.connection?.open();
    });
    void this.connection.open();
  }

  private async askIdentity(expired: boolean): Promise<string | null> {
    this.identity = await this.embedder.identity(expired);
    return this.identity;
  }

  private createChat(): Chat {
    const { say, page } = this;
    return new Chat({
      place: find('#chat'),
      session: this.session,
      keep: keepIn(() => sessionStorage),
      nonce: page.nonce,
      language: page.language,
      textSize: this.preferences.textSize,
      words: chatWords(say),
      changed: (activities) => this.transcriptChanged(activities),
    });
  }

  private transcriptChanged(activities: readonly ChatActivity[]): void {
    find<HTMLElement>('#waiting').hidden = activities.length > 0;
    const person = speakerNow(activities);
    this.header.speaking(
      person ? this.say('frame.person', { name: person }) : this.say('frame.assistant'),
      !!person,
    );
    this.unread.activities(activities);
    this.sound.activities(activities);
    this.cases.talkedOn(activities.length);
  }

  private menu(): MenuItem[] {
    const { say, chat, preferences } = this;
    const heardBefore = preferences.sound;
    return menuItems(say, preferences, {
      ask: (words, value) => chat?.say(words, value),
      cases: () => this.cases.open(),
      ...(chat?.history.hasOlder() && { older: () => void chat.history.loadOlder() }),
      preferencesChanged: () => {
        chat?.setTextSize(preferences.textSize);
        if (preferences.sound && !heardBefore) this.sound.play();
      },
      otherLanguage: () => this.otherLanguage(),
      ...(!this.session.isGuest && { channels: () => void this.linking.manage() }),
    });
  }

  private otherLanguage(): void {
    const language = this.page.language === 'zh' ? 'en' : 'zh';
    this.embedder.tell({ type: 'after-sales:language', language });
    const url = new URL(location.href);
    url.searchParams.set('lang', language);
    location.replace(url);
  }
}
