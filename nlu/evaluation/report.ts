import { bandsOf, cutOff } from './calibration';
import { firstOf, type Measures, type Predicted } from './measure';

const SHOWN_CONFUSIONS = 15;
/** A first guess is acted on where it is right more often than not, and offered where right in one of three. */
const SURE = 0.5;
const UNSURE = 1 / 3;

const percent = (value: number): string => `${(100 * value).toFixed(1)} %`;

/** Measures as a table for people. */
export function reportOf(measures: readonly Measures[]): string {
  return measures.map(sectionOf).join('\n\n');
}

function sectionOf(m: Measures): string {
  const lines = [
    `${m.language}: ${m.rows} messages`,
    `  accuracy strict ${percent(m.strict)}, counting defensible intents ${percent(m.lenient)}, top three ${percent(m.topThree)}`,
    `  macro-F1 ${percent(m.macroF1)}, out of scope recall ${percent(m.outOfScope.recall)} precision ${percent(m.outOfScope.precision)}`,
    `  latency p50 ${m.latency.p50.toFixed(2)} ms, p99 ${m.latency.p99.toFixed(2)} ms`,
  ];
  if (m.language === 'all') return lines.join('\n');
  const intents = m.intents.map(
    (one) =>
      `  ${one.intent.padEnd(32)}${String(one.support).padStart(5)}${percent(one.precision).padStart(10)}${percent(one.recall).padStart(10)}${percent(one.f1).padStart(10)}`,
  );
  const confusions = m.confusions
    .slice(0, SHOWN_CONFUSIONS)
    .map(({ gold, predicted, count }) => `  ${String(count).padStart(4)}  ${gold} → ${predicted}`);
  return [
    ...lines,
    `  ${'intent'.padEnd(32)}${'n'.padStart(5)}${'precision'.padStart(10)}${'recall'.padStart(10)}${'F1'.padStart(10)}`,
    ...intents,
    '  label → guess, most frequent first',
    ...confusions,
  ].join('\n');
}

/** One line a row: intent, score, second, its score, third, its score. */
export function predictionsOf(rows: readonly Predicted[]): string {
  const lines = rows.map((row) => {
    const guesses = row.guesses.length > 0 ? row.guesses : [{ intent: firstOf(row), score: 0 }];
    const cells = guesses.flatMap(({ intent, score }) => [intent, score.toFixed(4)]);
    return [...cells, ...Array<string>(Math.max(0, 6 - cells.length)).fill('')].join('\t');
  });
  return `${lines.join('\n')}\n`;
}

/** How often a first guess is right by its score, and the cut-offs for `sure` and `unsure` that follow. */
export function cutOffsOf(rows: readonly Predicted[]): string {
  return (['zh', 'en'] as const)
    .map((language) => {
      const bands = bandsOf(rows.filter((row) => row.language === language));
      const lines = bands
        .filter((band) => band.rows > 0)
        .map(
          (band) =>
            `  from ${band.from.toFixed(2)}${String(band.rows).padStart(6)}${percent(band.right).padStart(9)}`,
        );
      const cuts = `sure from ${cutOff(bands, SURE).toFixed(2)}, unsure from ${cutOff(bands, UNSURE).toFixed(2)}`;
      return [`${language}: score of the first guess, messages, right; ${cuts}`, ...lines].join('\n');
    })
    .join('\n');
}
