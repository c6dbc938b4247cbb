import type zh from '../../replies/catalogue/zh-CN/widget.json';
import { element } from '../shared/dom';
import type { Say } from '../shared/words';
import type { ChannelLinks, LinkOutcome } from './channel-links';
import type { Session } from './session';

const SHOWS = 6_000;

/** A bar below the header: it asks before an account of another channel is tied, and before it is untied. */
export class Linking {
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly place: HTMLElement,
    private readonly say: Say<typeof zh>,
    private readonly links: ChannelLinks,
    private readonly session: Pick<Session, 'isGuest'>,
    /** Of the link that opened the page; tied once, or not. */
    private secret: string | undefined,
  ) {}

  /** With each opened chat: a guest is asked to sign in, a buyer whether that account is his. */
  async offer(): Promise<void> {
    const { secret } = this;
    if (secret === undefined) return;
    if (this.session.isGuest) return this.show(this.say('linking.signIn'));
    const outcome = await this.links.look(secret);
    if (!('account' in outcome)) return this.refuse(outcome);
    const { channel, name } = outcome.account;
    this.show(
      this.say('linking.ask', { channel, name }),
      this.button('linking.yes', () => void this.tie(secret, name)),
      this.button('linking.no', () => this.end(this.say('linking.notTied'))),
    );
  }

  /** What is tied, with a way to undo it. */
  async manage(): Promise<void> {
    const accounts = await this.links.list();
    if (accounts.length === 0) return this.end(this.say('linking.none'));
    this.show(
      this.say('linking.tied'),
      ...accounts.map(({ id, channel, name }) =>
        this.button('linking.untie', () => void this.untie(id), { channel, name }),
      ),
      this.button('linking.close', () => this.hide()),
    );
  }

  private async tie(secret: string, name: string): Promise<void> {
    const outcome = await this.links.tie(secret);
    if ('account' in outcome) this.end(this.say('linking.done', { name }));
    else this.refuse(outcome);
  }

  private async untie(id: string): Promise<void> {
    const isDone = await this.links.untie(id);
    this.end(this.say(isDone ? 'linking.untied' : 'linking.failed'));
  }

  private refuse({ refused }: Extract<LinkOutcome, { refused: unknown }>): void {
    if (refused === 'expired') return this.end(this.say('linking.expired'));
    this.show(
      this.say('linking.failed'),
      this.button('connection.retry', () => void this.offer()),
    );
  }

  /** Said, and gone after a while; the link is used up. */
  private end(sentence: string): void {
    this.secret = undefined;
    this.show(sentence);
    this.timer = setTimeout(() => this.hide(), SHOWS);
  }

  private show(sentence: string, ...buttons: HTMLElement[]): void {
    clearTimeout(this.timer);
    this.place.replaceChildren(element('span', {}, sentence), ...buttons);
  }

  private hide(): void {
    this.place.replaceChildren();
  }

  private button(
    key: Parameters<Say<typeof zh>>[0],
    press: () => void,
    facts: Record<string, string> = {},
  ): HTMLElement {
    const button = element('button', { type: 'button' }, this.say(key, facts));
    button.addEventListener('click', press);
    return button;
  }
}
