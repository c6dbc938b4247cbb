import { firstOf, type Measures, type Predicted } from './measure';

const SHOWN_CONFUSIONS = 15;

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
