import type { AwaitedTopic } from '../hints';
import { ANSWERS } from './awaited/answers';
import { COURSE } from './awaited/course';
import { PARCELS } from './awaited/parcels';

/**
 * Short words that say something only to whoever knows what an open case waits for; read in the whole message. The
 * likeliest topic stands first.
 */
export const AWAITED: readonly (readonly [AwaitedTopic, RegExp])[] = [...PARCELS, ...COURSE, ...ANSWERS];
