import type { Case, FileRecord, Listing, Order, Shop, ShopRequest } from '../../storage/records';
import { anOrder, aShop, NOW } from './orders';

/** A clear picture unless told otherwise; its id says what it is of. */
export function aFile(_id: string, fields: Partial<FileRecord> = {}): FileRecord {
  return {
    _id,
    version: 1,
    shopId: 'shop-1',
    conversationId: 'conversation-1',
    name: `${_id}.jpg`,
    kind: 'image',
    mime: 'image/jpeg',
    bytes: 120_000,
    sha256: 'a'.repeat(64),
    uploadedAt: NOW,
    metadata: {},
    blobs: { original: _id, view: `${_id}-view` },
    picture: { width: 1200, height: 1600, luminance: 130, sharpness: 400 },
    ...fields,
  };
}

/** What there is besides the talk; a scenario may change it between two messages. */
export interface World {
  now: number;
  shop: Shop;
  buyer?: { buyerId: string; name: string };
  orders: Order[];
  cases: Case[];
  requests: ShopRequest[];
  files: FileRecord[];
  listings: Listing[];
  /** Whether somebody is at the shop's desk. */
  open: boolean;
}

export function aWorld(fields: Partial<World> = {}): World {
  return {
    now: NOW,
    shop: aShop(),
    buyer: { buyerId: 'buyer-1', name: '小林' },
    orders: [anOrder()],
    cases: [],
    requests: [],
    files: [],
    listings: [],
    open: true,
    ...fields,
  };
}
