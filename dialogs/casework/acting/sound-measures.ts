import { measureProblem } from '../../../policy/measuring';
import { say, type Talk } from '../../shared/talk';
import type { Begun } from '../task';

/** Figures that cannot be of the same measure are told with the reason and asked for again (F7). */
export function soundMeasures(talk: Talk, begun: Begun): Begun {
  const { measures, ...rest } = begun.said;
  const because = (measures ?? []).flatMap((one) => measureProblem(one) ?? []);
  if (!measures || because.length === 0) return begun;
  say(talk, { key: 'application.value_refused', because });
  const sound = measures.filter((one) => measureProblem(one) === undefined);
  return { ...begun, said: { ...rest, ...(sound.length > 0 && { measures: sound }) } };
}
