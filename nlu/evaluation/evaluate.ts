import type { Understander } from '../understanding';
import { measure, type Measures, type Predicted } from './measure';
import type { Row } from './rows';

const ZONE = 'Asia/Shanghai';

/** Has every row understood as the first message of a talk in the row's language. `now` only dates entities. */
export function predict(understander: Understander, rows: readonly Row[], now: number): Predicted[] {
  return rows.map((row) => {
    const start = performance.now();
    const { guesses } = understander.understand(row.text, { now, zone: ZONE, language: row.language });
    return { ...row, guesses, milliseconds: performance.now() - start };
  });
}

/** Measures of each language that occurs, then of all rows. */
export function measureAll(rows: readonly Predicted[]): Measures[] {
  const languages = (['zh', 'en'] as const).filter((language) =>
    rows.some((row) => row.language === language),
  );
  return [
    ...languages.map((language) =>
      measure(
        language,
        rows.filter((row) => row.language === language),
      ),
    ),
    measure('all', rows),
  ];
}
