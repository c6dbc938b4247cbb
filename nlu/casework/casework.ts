import { denies, says } from '../text/clauses';
import { reasonIn } from '../hints/hints';
import { serviceIn } from '../hints/service';
import { canonical, straight } from '../text/normalise';
import type { CaseworkHints, CaseWishWord } from './hints';
import { AWAITED } from './lexicon/awaited';
import { CALLS_OFF_COMPLAINT, CALLS_OFF_PLATFORM } from './lexicon/calling-off';
import {
  ASKED_EITHER_WAY,
  BUYER_PAYS,
  CHANGED_INTO,
  COLLECT,
  KEEPS,
  KEEPS_GOODS,
  LAID_OUT,
  MORE,
  LIST_WHOLE,
  NOT_COLLECT,
  NO_NOTE,
  PASSES_ON,
  RETURNS_GOODS,
  SELLER_PAYS,
} from './lexicon/wish-words';
import { SERVICE_WORDS } from './lexicon/services';
import { WISHES } from './lexicon/wishes';

/** What the words say about an application that was sent in; undefined where nothing. */
export function caseworkHints(text: string): CaseworkHints | undefined {
  const plain = straight(canonical(text)).replace(ASKED_EITHER_WAY, '$1');
  const keeps = KEEPS.test(plain);
  const callsOff = calledOff(plain);
  const isOff = (word: CaseWishWord): boolean =>
    (word === 'withdraw' && (keeps || callsOff !== undefined)) ||
    (word === 'ask_platform' && callsOff === 'platform');
  const wishes = WISHES.filter(([word, pattern]) => !isOff(word) && says(plain, pattern));
  const denied = WISHES.filter(([, pattern]) => denies(plain, pattern));
  const awaited = AWAITED.filter(([, pattern]) => pattern.test(plain)).map(([topic]) => topic);
  const services = SERVICE_WORDS.filter(([, pattern]) => pattern.test(plain)).map(([service]) => service);
  const hints: CaseworkHints = {
    ...(wishes.length > 0 && { wishes: wishes.map(([word]) => word) }),
    ...(denied.length > 0 && { denied: denied.map(([word]) => word) }),
    ...(awaited.length > 0 && { awaited }),
    ...(services.length > 0 && { services }),
    ...(MORE.test(plain) && { more: true }),
    ...(LIST_WHOLE.test(plain.replace(/[\s?!。.]+$/, '')) && { onlyList: true as const }),
    ...(keeps && { keeps: true }),
    ...(callsOff && { callsOff }),
    ...(LAID_OUT.test(plain) && { laidOut: true as const }),
    ...(COLLECT.test(plain) && !NOT_COLLECT.test(plain) && { collect: true }),
    ...goodsIn(plain),
    ...payerIn(plain),
    ...targetIn(plain),
    ...noteIn(text),
  };
  return Object.keys(hints).length > 0 ? hints : undefined;
}

function calledOff(text: string): CaseworkHints['callsOff'] {
  if (CALLS_OFF_PLATFORM.test(text)) return 'platform';
  return CALLS_OFF_COMPLAINT.test(text) ? 'complaint' : undefined;
}

function goodsIn(text: string): Pick<CaseworkHints, 'goods'> {
  if (KEEPS_GOODS.test(text)) return { goods: 'keep' };
  return RETURNS_GOODS.test(text) ? { goods: 'return' } : {};
}

function payerIn(text: string): Pick<CaseworkHints, 'returnFreight'> {
  if (SELLER_PAYS.test(text)) return { returnFreight: 'seller' };
  return BUYER_PAYS.test(text) ? { returnFreight: 'buyer' } : {};
}

/** The service or the reason behind "改成" or "change … to". */
function targetIn(text: string): Pick<CaseworkHints, 'toService' | 'toReason'> {
  const target = CHANGED_INTO.exec(text)?.[1];
  if (target === undefined) return {};
  const service = serviceIn(target);
  const reason = reasonIn(target);
  return { ...(service && { toService: service }), ...(reason && { toReason: reason }) };
}

const SHORTEST_NOTE = 4;

/** The words that are to be passed on, where they follow at once; "补充说明" only says that some will. */
function noteIn(text: string): Pick<CaseworkHints, 'note'> {
  const note = PASSES_ON.exec(text.trim())?.[1]?.trim() ?? '';
  return note.length >= SHORTEST_NOTE && !NO_NOTE.test(note) ? { note } : {};
}
