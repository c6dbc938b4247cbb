import type { Desk } from '../../desk';

/**
 * Judges the same once in a turn, which is what a desk lives for. Of the records only cases change meanwhile, by a
 * command; they count by version.
 * @param contentOf everything it is judged from beside the records
 */
export function onceATurn<About, Result>(
  judge: (desk: Desk, about: About) => Promise<Result>,
  contentOf: (about: About) => unknown,
): (desk: Desk, about: About) => Promise<Result> {
  const judged = new WeakMap<Desk, Map<string, Promise<Result>>>();
  return async (desk, about) => {
    const results = judged.get(desk) ?? new Map<string, Promise<Result>>();
    judged.set(desk, results);
    const cases = (await desk.cases()).map(({ _id, version }) => [_id, version]);
    const content = JSON.stringify([contentOf(about), cases]);
    const result = results.get(content) ?? judge(desk, about);
    results.set(content, result);
    return result;
  };
}
