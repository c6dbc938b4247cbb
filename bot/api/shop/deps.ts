import type { Shop } from '../../../storage/records';
import type { Stores } from '../../../storage/stores';
import type { Access } from '../../auth/access';
import type { Clock } from '../../clock';
import type { InHand } from '../../in-hand';
import type { FileUrls } from '../../uploads/file-urls';
import type { Wake } from '../../wake';
import { createWire, type Wire } from './wire';

export interface ShopApiDeps {
  stores: Pick<
    Stores,
    | 'shops'
    | 'orders'
    | 'listings'
    | 'knowledge'
    | 'conversations'
    | 'files'
    | 'blobs'
    | 'cases'
    | 'handoffs'
    | 'requests'
    | 'activities'
    | 'buyers'
    | 'channels'
  >;
  access: Access;
  clock: Clock;
  wake: Wake;
  urls: FileUrls;
  publicUrl: string;
  /** Uploads that are not stored or swept up yet. */
  inHand: InHand;
}

export const wireFor = ({ publicUrl, urls }: ShopApiDeps, shop: Shop): Wire =>
  createWire(shop.timeZone, publicUrl, urls);
