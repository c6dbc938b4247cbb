import type { CaseWishWord } from '../hints';
import { ADDITIONS } from './wishes/additions';
import { ANSWERS } from './wishes/answers';
import { COURSE } from './wishes/course';

/**
 * What a buyer says he wants of an application that was sent in. Global patterns; each use must not stand under a "not".
 * Which of them counts, the talk decides by the case's state.
 */
export const WISHES: readonly (readonly [CaseWishWord, RegExp])[] = [...COURSE, ...ANSWERS, ...ADDITIONS];
