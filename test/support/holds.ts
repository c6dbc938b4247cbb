import fc from 'fast-check';

/** The same values in every run of the tests, so that a red run says something of the change under test. */
const SEED = 20_261_129;

/** `npm run test:laws` tries many times as many values, and others each time. */
const further = Number(process.env.LAW_FACTOR ?? 0);

/** A law holds for whatever is generated. */
export const holds = <T>(law: fc.IProperty<T>, runs = 100): void =>
  fc.assert(law, further > 0 ? { numRuns: runs * further } : { numRuns: runs, seed: SEED });
