import { applyAccent } from '../shared/colour';
import { element, icon } from '../shared/dom';
import css from './loader.css';
import type { Settings } from './settings';

const CHAT = 'M4 12a8 8 0 1 1 3.6 6.7L4 20l1.2-3.4A8 8 0 0 1 4 12Z';
const DOTS = 'M8.5 12h.01M12 12h.01M15.5 12h.01';
const DOWN = 'm6 9.5 6 6 6-6';

export interface View {
  bubble: HTMLButtonElement;
  badge: HTMLElement;
  panel: HTMLElement;
  setOpen(open: boolean): void;
  setColour(hex: string): void;
}

/**
 * Bubble and panel in a shadow root, so that the shop's styles and ours leave each other alone. A constructed style
 * sheet needs no exception in the shop's CSP.
 */
export function createView(settings: Settings, panelLabel: string): View {
  const host = element('div', { 'data-position': settings.position, 'data-after-sales': settings.shop });
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  const badge = element('span', { class: 'badge', hidden: '', 'aria-hidden': 'true' });
  const bubble = element('button', {
    class: 'bubble',
    type: 'button',
    'aria-expanded': 'false',
    'aria-haspopup': 'dialog',
  });
  const panel = element('div', { class: 'panel', role: 'dialog', 'aria-label': panelLabel });
  bubble.append(icon(CHAT, DOTS), badge);
  root.append(panel, bubble);
  document.body.append(host);
  return {
    bubble,
    badge,
    panel,
    setOpen(open) {
      panel.toggleAttribute('data-open', open);
      bubble.setAttribute('aria-expanded', String(open));
      bubble.firstElementChild?.replaceWith(open ? icon(DOWN) : icon(CHAT, DOTS));
    },
    setColour: (hex) => applyAccent(host, hex),
  };
}
