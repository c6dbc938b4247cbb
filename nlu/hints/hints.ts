import type { Reason } from '../../storage/records';
import { says } from '../text/clauses';
import { canonical } from '../text/normalise';
import type { Hints } from '../understanding';
import { ORDER_MEANT } from '../controls/lexicon/fields';
import { REASONS } from './lexicon/reasons';
import { SYMPTOMS } from './lexicon/symptoms';
import { ASKING } from './lexicon/asking';
import { intactIn, receivedIn, storyIn } from './received';
import { repairModeIn } from './repair-mode';
import { serviceIn } from './service';
import { wantedIn } from './wanted';

/** What the words themselves say about an application; nothing is concluded from the state of a talk. */
export function extractHints(text: string): Hints {
  const plain = canonical(text).replace(/[’‘`´]/g, "'");
  const service = serviceIn(plain);
  const reason = reasonIn(plain.replace(ORDER_MEANT, ' '));
  const received = receivedIn(plain);
  const symptom = SYMPTOMS.find(([, pattern]) => says(plain, pattern))?.[0];
  const intact = intactIn(plain);
  const wanted = wantedIn(plain, reason, symptom);
  const story = received === true ? undefined : storyIn(plain);
  const repairMode = repairModeIn(plain);
  return {
    ...(service && { service }),
    ...(reason && { reason }),
    ...(received !== undefined && { received }),
    ...(story && { notReceivedStory: story }),
    ...(symptom && { symptom }),
    ...(intact !== undefined && { intact }),
    ...(wanted && { wanted }),
    ...(repairMode && { repairMode }),
    ...(ASKING.test(plain) && { asks: true }),
  };
}

function reasonIn(text: string): Reason | undefined {
  return REASONS.find(([, pattern]) => says(text, pattern))?.[0];
}
