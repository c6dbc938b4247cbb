import type { Case, OfferTerms } from '../../../storage/records';
import { agreeOn, moneyBecause, moneyFacts, owe, payAtOnce, waitForReceipt } from '../agreement';
import type { Move } from '../move';
import { refuse, type Refusal, tell } from '../say';
import type { Effects } from './effect';

/** P1: after a refusal or an objection, where both disagree on terms, or where somebody must decide anyway. */
export function mayGoToPlatform(one: Case): boolean {
  const disputed = one.state === 'declined' || one.state === 'objected' || one.state === 'awaiting_person';
  const disagreed = one.offers.some(({ state }) => state === 'declined' || state === 'countered');
  return disputed || disagreed || one.person !== undefined;
}

export const platformTooEarly = (): Refusal =>
  refuse(tell('refused.platform_early', {}, 'P1'), tell('instead.wait_or_offer', {}, 'G1', 'H1'));

/** 0 < amount ≤ paid, and the freight there beside it (T6, F10). */
function amountIn(move: Move, amountFen: number | undefined): { fen: number } | Refusal {
  const max = move.case.paidFen;
  const fen = amountFen ?? (move.case.amountFen || max);
  if (fen > 0 && fen <= max) return { fen };
  return refuse(
    tell('refused.offer_amount', { max: { fen: max } }, 'T6'),
    tell('instead.name_amount', {}, 'T6'),
  );
}

function speak(move: Move, text: string): void {
  move.set({ statements: [...move.case.statements, { at: move.at, by: move.by, text }] });
}

function resume(move: Move): Refusal | undefined {
  if (!move.case.clocks.some(({ id, state }) => id === 'C3' && state === 'stopped'))
    return refuse(tell('refused.nothing_to_resume', {}, 'C9'), tell('instead.settle_otherwise', {}, 'H2'));
  move.to('returning');
  waitForReceipt(move);
  return undefined;
}

function decidedTerms({ service }: Case, outcome: 'resend' | 'return_refund', amountFen: number): OfferTerms {
  if (outcome === 'return_refund') return { remedy: 'refund', goods: 'return', amountFen };
  return { remedy: service === 'repair' ? 'repair' : 'replacement', goods: 'keep', amountFen };
}

/** The platform (P), and a person where silence may not decide (T7, C9, F7). */
export const deciding: Effects<'ask_platform' | 'rule' | 'settle'> = {
  ask_platform(move) {
    if (!mayGoToPlatform(move.case)) return platformTooEarly();
    const { state } = move.case;
    move.set({ platform: { askedAt: move.at, by: move.by === 'buyer' ? 'buyer' : 'seller', from: state } });
    move.stop(...move.case.clocks.map(({ id }) => id));
    move.to('platform');
    if (move.by !== 'buyer') move.tell('platform_asked');
    move.callPerson(tell('person.platform', {}, 'P1', 'H2'));
    return undefined;
  },

  rule(move, { outcome, amountFen, document, text }) {
    const granted = outcome === 'refund' ? amountIn(move, amountFen) : undefined;
    if (granted && 'because' in granted) return granted;
    speak(move, text);
    const { platform } = move.case;
    if (platform) move.set({ platform: { ...platform, document } });
    move.drop('person');
    if (!granted) {
      move.drop('refund');
      move.set({ closedBy: 'P0' });
      move.to('closed');
      move.tell('ruled', { outcome: { term: 'casework.ruling.dismissed' }, words: text });
      return undefined;
    }
    payAtOnce(move, { amountFen: granted.fen, goods: 'keep' }, ['P0']);
    move.tell('ruled_refund', { words: text, ...moneyFacts(move.case) }, moneyBecause(move.case));
    return undefined;
  },

  settle(move, { outcome, amountFen, text }) {
    if (move.case.state !== 'awaiting_person' && !move.case.person)
      return refuse(tell('refused.nobody_called', {}, 'H2'), tell('instead.act_instead', {}, 'C1'));
    const names = [move.setting.names.seller];
    const money =
      outcome === 'refund' || outcome === 'return_refund' ? amountIn(move, amountFen) : { fen: 0 };
    if ('because' in money) return money;
    if (outcome === 'resume') {
      const refusal = resume(move);
      if (!refusal) speak(move, text);
      return refusal;
    }
    speak(move, text);
    if (outcome === 'refund') {
      owe(move, { amountFen: money.fen, goods: 'keep' }, ['H2']);
      move.tell('settled_refund', { words: text, ...moneyFacts(move.case) }, moneyBecause(move.case));
      return undefined;
    }
    move.tell('settled', { words: text });
    if (outcome === 'close') {
      move.set({ closedBy: 'H2' });
      move.to('closed');
    } else {
      agreeOn(move, decidedTerms(move.case, outcome, money.fen), { by: 'person', names, rules: ['H2'] });
    }
    return undefined;
  },
};
