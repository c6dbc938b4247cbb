import type { Case, CaseState } from '../storage/records';

/** What no act and no clock changes any more. */
export const ENDED: readonly CaseState[] = ['paid', 'completed', 'withdrawn', 'closed'];

/** Declined is not closed (W4): the buyer amends it or goes to the platform. */
export const isOpen = ({ state }: Pick<Case, 'state'>): boolean => !ENDED.includes(state);
