import { element, icon } from '../shared/dom';
import { Menu, type MenuItem } from './menu';

const MORE = ['M5 12h.01', 'M12 12h.01', 'M19 12h.01'];
const CLOSE = ['M6 6l12 12', 'M18 6 6 18'];

interface HeaderOptions {
  shop: string;
  avatar: string;
  menuLabel: string;
  closeLabel: string;
  menu: () => readonly MenuItem[];
  /** Absent where the frame is not in a panel. */
  close?: () => void;
}

/** The shop, and whom one is talking with: people must always see whether it is the assistant or a person. */
export class Header {
  private readonly speaker: HTMLElement;

  constructor(place: HTMLElement, options: HeaderOptions) {
    const avatar = element('img', {
      class: 'avatar',
      src: options.avatar,
      alt: '',
      width: '36',
      height: '36',
    });
    avatar.addEventListener('error', () =>
      avatar.replaceWith(
        element('span', { class: 'avatar', 'aria-hidden': 'true' }, options.shop.slice(0, 1)),
      ),
    );
    this.speaker = element('p', { class: 'speaking', 'aria-live': 'polite' });
    const title = element('div', { class: 'title' }, element('h1', {}, options.shop), this.speaker);
    const more = iconButton('more', options.menuLabel, MORE);
    place.replaceChildren(avatar, title, element('div', { class: 'menu-place' }, more));
    new Menu(more, options.menu);
    if (options.close) {
      const close = iconButton('close', options.closeLabel, CLOSE);
      close.addEventListener('click', options.close);
      place.append(close);
    }
  }

  speaking(name: string, isPerson: boolean): void {
    if (this.speaker.textContent === name) return;
    this.speaker.textContent = name;
    this.speaker.toggleAttribute('data-person', isPerson);
  }
}

function iconButton(name: string, label: string, paths: string[]): HTMLButtonElement {
  const button = element('button', {
    type: 'button',
    class: `icon-button ${name}`,
    'aria-label': label,
    title: label,
  });
  button.append(icon(...paths));
  return button;
}
