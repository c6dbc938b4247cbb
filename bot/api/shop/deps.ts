import type { Shop } from '../../../storage/records';
import type { Stores } from '../../../storage/stores';
import type { Access } from '../../auth/access';
import type { FileUrls } from '../../uploads/file-urls';
import { createWire, type Wire } from './wire';

export interface ShopApiDeps {
  stores: Pick<Stores, 'shops' | 'cases' | 'handoffs' | 'activities' | 'buyers'>;
  access: Access;
  urls: FileUrls;
  publicUrl: string;
}

export const wireFor = ({ publicUrl, urls }: ShopApiDeps, shop: Shop): Wire =>
  createWire(shop.timeZone, publicUrl, urls);
