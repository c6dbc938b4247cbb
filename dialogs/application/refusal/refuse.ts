import { decisionOn } from '../../../policy/assess';
import type { Alternative } from '../../../policy/facts';
import type { Card, Choice } from '../../../replies/reply';
import { control, wish } from '../../shared/buttons';
import { pieceFacts } from '../../shared/pieces';
import { ask, forget, remember, say, type Talk } from '../../shared/talk';
import { wayValue } from '../fields/take-pressed';
import type { Tone } from '../saying/tone';
import type { View } from '../draft/view';
import { variantsCard } from '../wanted/variants-card';

const INTENT_OF = {
  platform: 'request_platform_intervention',
  cancel_order: 'cancel_order',
} as const;

type Way = Extract<Alternative['action'], object>;

const isWay = (action: Alternative['action']): action is Way => typeof action === 'object';

/** Paying happens on the shop's own page, so it is said and has no button. */
const buttonOf = ({ action, key, facts }: Alternative): Choice[] => {
  const label = { key, facts };
  if (isWay(action)) return [{ label, value: { kind: 'answer', field: 'way', value: wayValue(action) } }];
  if (action === 'pay') return [];
  return [{ label, value: action === 'person' ? control('person').value : wish(INTENT_OF[action]).value }];
};

export const wayButtons = (alternatives: readonly Alternative[]): Choice[] => alternatives.flatMap(buttonOf);

export function waysOut(alternatives: readonly Alternative[]): Choice[] {
  const buttons = wayButtons(alternatives);
  const hasPerson = buttons.some(({ value }) => value.kind === 'control' && value.control === 'person');
  return hasPerson ? buttons : [...buttons, control('person')];
}

/** A way that would be refused as well is not shown where another leads on. */
function leadingOn({ facts, assessment: { alternatives } }: View): readonly Alternative[] {
  const leadsOn = ({ action }: Alternative): boolean =>
    !isWay(action) || decisionOn({ ...facts, claim: { ...facts.claim, ...action } }).outcome !== 'refused';
  const leading = alternatives.filter(leadsOn);
  return leading.some(({ action }) => isWay(action)) ? leading : alternatives;
}

/** Another variant may still be had: what there is, to choose from (T3). */
function otherVariants(view: View): Card[] {
  const { decision, claim } = view.assessment;
  const isVariant = claim.service === 'exchange' && decision.rules.includes('T3');
  const card = isVariant ? variantsCard(view) : undefined;
  return card ? [card] : [];
}

/** Not possible: why, what would change it, and what is possible instead. */
export function refuse(talk: Talk, view: View, tone: Tone): void {
  const { piece, assessment } = view;
  const { decision } = assessment;
  const alternatives = leadingOn(view);
  const cards = otherVariants(view);
  const isSaid = tone === 'again' && talk.state.lastRuling?.key === 'application.ruling.refused';
  const reply = {
    key: isSaid ? 'application.again.refused' : 'application.refused',
    facts: pieceFacts(piece),
    ...(!isSaid && { because: [...decision.because, ...decision.wouldChange] }),
    choices: waysOut(alternatives),
    ...(cards.length > 0 && !isSaid && { cards }),
  };
  remember(talk, {
    lastRuling: {
      key: 'application.ruling.refused',
      facts: pieceFacts(piece),
      because: decision.because,
      wouldChange: decision.wouldChange,
    },
  });
  if (cards.length > 0) return ask(talk, { about: 'field', field: 'wanted', options: [] }, reply);
  const claims = alternatives.map(({ action }) => action).filter(isWay);
  if (claims.length === 0) {
    // What a person was called about stays with what was said of it (H2).
    if (talk.state.handoffId) forget(talk, 'asked');
    else forget(talk, 'draft', 'asked');
    return say(talk, reply);
  }
  ask(talk, { about: 'field', field: 'service', options: claims.map(wayValue) }, reply);
}
