import type { ShopLooks } from '../../bot/api/contract';
import type { DemoBuyerView, DemoGoodView, DemoOrderView } from '../../bot/api/contract/demo';
import { element } from '../shared/dom';
import type { Tongue } from './tongue';
import { openChat } from './widget';

const SECTIONS = ['apparel', 'electronics', 'jade'] as const;
/** Pictures may be left out of the way of what is seen first. */
const picture = (src: string, size: number): HTMLImageElement =>
  element('img', { src, alt: '', width: String(size), height: String(size), loading: 'lazy' });

export function topBar({ say, name, language }: Tongue, shop: ShopLooks): Node[] {
  const links = SECTIONS.map((section) => element('a', { href: `#${section}` }, say(`nav.${section}`)));
  return [
    element(
      'a',
      { class: 'brand', href: '#top' },
      picture(shop.avatar, 36),
      element('strong', {}, name(shop.name)),
    ),
    element('nav', {}, element('a', { href: '#orders' }, say('nav.orders')), ...links),
    element(
      'a',
      { class: 'switch', href: language === 'zh' ? '/en' : '/', hreflang: language === 'zh' ? 'en' : 'zh' },
      say('switch'),
    ),
  ];
}

export function hero({ say }: Tongue): Node[] {
  const chat = element('button', { class: 'primary', type: 'button' }, say('hero.chat'));
  chat.addEventListener('click', openChat);
  const quotes = (['first', 'second', 'third'] as const).map((which) =>
    element('li', {}, say(`hero.try.${which}`)),
  );
  return [
    element(
      'div',
      { class: 'hero-text' },
      element('p', { class: 'eyebrow' }, say('hero.eyebrow')),
      element('h1', {}, say('hero.title')),
      element('p', {}, say('hero.text')),
      chat,
    ),
    element('aside', { class: 'try' }, element('h2', {}, say('hero.tryTitle')), element('ul', {}, ...quotes)),
  ];
}

export function orderList(tongue: Tongue, buyer: DemoBuyerView | undefined): Node[] {
  const { say, name } = tongue;
  if (!buyer)
    return [element('h2', {}, say('nav.orders')), element('p', { class: 'empty' }, say('orders.guest'))];
  const list = element(
    'ul',
    { class: 'order-list' },
    ...buyer.orders.map((order) => orderRow(tongue, order)),
  );
  return [
    element('h2', {}, say('orders.title', { name: name(buyer.name) })),
    buyer.orders.length === 0 ? element('p', { class: 'empty' }, say('orders.none')) : list,
  ];
}

function orderRow({ say, name, status, money }: Tongue, order: DemoOrderView): HTMLElement {
  const help = element('button', { type: 'button', class: 'quiet' }, say('orders.help'));
  help.addEventListener('click', openChat);
  return element(
    'li',
    {},
    picture(order.picture, 72),
    element(
      'div',
      { class: 'order-text' },
      element('strong', {}, name(order.title)),
      element('small', {}, say('orders.number', { number: order.number })),
      element('small', {}, say('orders.pieces', { count: order.quantity })),
      element('span', { class: 'price' }, money(order.paidFen)),
    ),
    element(
      'div',
      { class: 'order-side' },
      element('span', { class: 'chip', 'data-status': order.status }, status(order.status)),
      help,
    ),
  );
}

export function goodsGrid({ say, name, money }: Tongue, goods: readonly DemoGoodView[]): Node[] {
  const card = (good: DemoGoodView): HTMLElement =>
    element(
      'li',
      {},
      picture(good.picture, 200),
      element('span', {}, name(good.title)),
      element('strong', { class: 'price' }, money(good.priceFen)),
    );
  const section = (which: (typeof SECTIONS)[number]): HTMLElement =>
    element(
      'div',
      { id: which, class: 'goods' },
      element('h3', {}, say(`nav.${which}`)),
      element('ul', {}, ...goods.filter((good) => good.section === which).map(card)),
    );
  return [element('h2', {}, say('goods.title')), ...SECTIONS.map(section)];
}
