import { anger } from './anger';
import { cancellation } from './cancellation';
import { correction } from './correction';
import { digression } from './digression';
import { disambiguation } from './disambiguation';
import { evidence } from './evidence';
import { guest } from './guest';
import { handoff } from './handoff';
import { happy } from './happy';
import { invalidInput } from './invalid-input';
import { language } from './language';
import { negation } from './negation';
import { questions } from './questions';
import { refusal } from './refusal';
import { resumption } from './resumption';
import type { Scenario } from './scenario';

/** Every talk that is held, by situation. */
export const SITUATIONS: Record<string, Scenario[]> = {
  happy,
  disambiguation,
  correction,
  cancellation,
  digression,
  questions,
  negation,
  'invalid input': invalidInput,
  anger,
  handoff,
  resumption,
  refusal,
  evidence,
  guest,
  language,
};
