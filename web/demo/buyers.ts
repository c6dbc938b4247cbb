import type { DemoBuyerView } from '../../bot/api/contract/demo';
import { element } from '../shared/dom';
import type { Tongue } from './tongue';

interface Choice {
  buyerId: string | null;
  name: string;
  story: string;
  note: string;
}

/** The people one can be; a radio group, so that arrow keys and screen readers know it is one choice. */
export function buyerPicker(
  { say, name }: Tongue,
  buyers: readonly DemoBuyerView[],
  current: string | null,
  choose: (buyerId: string | null) => void,
): Node[] {
  const choices: Choice[] = [
    ...buyers.map((buyer) => ({
      buyerId: buyer.buyerId,
      name: name(buyer.name),
      story: name(buyer.story),
      note: say('buyers.orders', { count: buyer.orders.length }),
    })),
    { buyerId: null, name: say('buyers.guest'), story: say('buyers.guestStory'), note: '' },
  ];
  const group = element('div', {
    class: 'buyer-list',
    role: 'radiogroup',
    'aria-label': say('buyers.title'),
  });
  group.append(...choices.map((choice) => option(choice, choice.buyerId === current, say('buyers.current'))));
  group.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) choose(target.value || null);
  });
  return [element('h2', {}, say('buyers.title')), element('p', { class: 'lead' }, say('buyers.text')), group];
}

function option({ buyerId, name, story, note }: Choice, chosen: boolean, currentLabel: string): HTMLElement {
  const input = element('input', {
    type: 'radio',
    name: 'buyer',
    value: buyerId ?? '',
    ...(chosen ? { checked: '' } : {}),
  });
  return element(
    'label',
    { class: 'buyer' },
    input,
    element('span', { class: 'face', 'aria-hidden': 'true' }, name.slice(0, 1)),
    element('span', { class: 'who' }, element('strong', {}, name), element('small', {}, note)),
    element('span', { class: 'story' }, story),
    element('span', { class: 'current' }, currentLabel),
  );
}
