import type { Situation } from '../claim/settle';
import type { Argument } from '../decision';
import type { Alternative } from '../facts';
import { aPerson, otherService } from './alternatives';

/** A ground on which the claim cannot go through as it stands. */
export interface Obstacle {
  outcome: 'refused' | 'person';
  because: Argument[];
  wouldChange: Argument[];
  alternatives: Alternative[];
}
export type Check = (situation: Situation) => Obstacle | undefined;

export const refusal = (
  because: Argument[],
  wouldChange: Argument[],
  alternatives: Alternative[],
): Obstacle => ({
  outcome: 'refused',
  because,
  wouldChange,
  alternatives: [...alternatives, aPerson()],
});

export const openServices = ({ services, said }: Situation): Alternative[] =>
  services.filter((service) => service !== said.service).map((service) => otherService(service, 'W1'));
