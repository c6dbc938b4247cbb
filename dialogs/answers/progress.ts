import { tellProgress } from '../casework/hearing/hear-case';
import type { Talk } from '../shared/talk';
import type { Ending } from './handler';

/** Where the application stands; the case itself says what is repeated afterwards. */
export async function answerProgress(talk: Talk): Promise<Ending> {
  await tellProgress(talk);
  return 'asks';
}
