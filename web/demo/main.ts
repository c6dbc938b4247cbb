import { applyAccent } from '../shared/colour';
import { find } from '../shared/dom';
import { localeOf } from '../shared/words';
import { readShop } from './api';
import { buyerPicker } from './buyers';
import { goodsGrid, hero, orderList, topBar } from './sections';
import { tongueOf } from './tongue';
import { become, currentBuyer, embedWidget } from './widget';

const tongue = tongueOf(location.pathname);
document.documentElement.lang = localeOf(tongue.language);

async function show(): Promise<void> {
  const { shop, buyers, goods } = await readShop();
  applyAccent(document.documentElement, shop.colour);
  document.title = tongue.say('title', { shop: tongue.name(shop.name) });
  const showOrders = (): void =>
    find('#orders').replaceChildren(
      ...orderList(
        tongue,
        buyers.find(({ buyerId }) => buyerId === currentBuyer()),
      ),
    );
  find('#top').replaceChildren(...topBar(tongue, shop));
  find('#hero').replaceChildren(...hero(tongue));
  find('#buyers').replaceChildren(
    ...buyerPicker(tongue, buyers, currentBuyer(), (buyerId) => {
      become(buyerId);
      showOrders();
    }),
  );
  showOrders();
  find('#goods').replaceChildren(...goodsGrid(tongue, goods));
  find('#foot').textContent = tongue.say('footer');
  embedWidget(tongue);
}

show().catch(() => (find('#hero').textContent = tongue.say('failed')));
