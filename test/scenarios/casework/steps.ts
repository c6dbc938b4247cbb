import type { World } from '../../support/world';
import { done } from './world';

/* What often happens to the newest case, without a word in the talk. */

export const AGREE = done({ kind: 'agree' });
export const SENT = done({ kind: 'enter_waybill', carrier: 'sf', waybill: 'SF1234567890123' }, 'buyer');
export const RECEIVED = done({ kind: 'confirm_receipt' });
export const RESENT = done({ kind: 'send_replacement', carrier: 'sf', waybill: 'SF3210987654321' });
export const OFFER = done({ kind: 'offer', remedy: 'refund', amountFen: 5000, goods: 'keep' });
export const DECLINE = done({ kind: 'decline', reason: '照片看不清' });
export const OBJECT = (world: World): void => {
  done({ kind: 'object', about: 'damaged', text: '收到时袖子破了' })(world);
  done({
    kind: 'add_evidence',
    items: [
      { uploadId: 'seller-1', kind: 'parcel_label_photo' },
      { uploadId: 'seller-2', kind: 'packaging_photo' },
      { uploadId: 'seller-3', kind: 'parcel_contents_photo' },
    ],
  })(world);
};
