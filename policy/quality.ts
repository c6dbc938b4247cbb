import { say, term, rulesOf } from './argument';
import type { Decision } from './decision';
import type { Claim, Symptom } from './facts';

/** `trifle`: no quality problem, counts as `dislike`. `doubt`: the photo goes to a person (Q4). */
export type Quality = 'defect' | 'trifle' | 'buyer_damage' | 'doubt';

const QUALITY: Record<Symptom, Quality> = {
  loose_thread: 'trifle',
  tiny_flaw: 'trifle',
  cutting_mark: 'trifle',
  loose_button: 'trifle',
  lost_button: 'doubt',
  spare_button: 'trifle',
  screen_colour: 'trifle',
  not_as_imagined: 'trifle',
  thickness: 'trifle',
  see_through: 'trifle',
  feel: 'trifle',
  fit: 'trifle',
  no_spare_button: 'defect',
  stain: 'defect',
  hole: 'defect',
  tear: 'defect',
  malfunction: 'defect',
  other_defect: 'defect',
  buyer_damage: 'buyer_damage',
  unclear: 'doubt',
};

const RULES: Record<Quality, [string, ...string[]]> = {
  defect: ['Q1', 'Q4'],
  trifle: ['Q2'],
  buyer_damage: ['Q3'],
  doubt: ['Q4'],
};

/** What the buyer's own description counts as (Q1–Q4). */
export function qualityStanding(symptom: Symptom): Decision<Quality> {
  const outcome = QUALITY[symptom];
  const because = [
    say(`quality.${outcome}`, { symptom: term(`policy.symptom.${symptom}`) }, ...RULES[outcome]),
  ];
  const wouldChange = outcome === 'trifle' ? [say('change.impairs_use', {}, 'Q4')] : [];
  return { outcome, because, wouldChange, rules: rulesOf(because, wouldChange) };
}

/** The quality of a claim for a defect; nothing where none is claimed or nothing is said of it. */
export const qualityOf = ({ reason, symptom }: Claim): Decision<Quality> | undefined =>
  reason === 'quality_defect' && symptom ? qualityStanding(symptom) : undefined;
