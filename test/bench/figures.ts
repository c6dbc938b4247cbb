import type { BotKind, Sync } from './protocol';

export interface Latency {
  p50: number;
  p95: number;
  p99: number;
}

export interface Figures {
  bot: BotKind;
  sync: Sync;
  turnsPerSecond: number;
  /** Milliseconds from due to last reply at 100 turns a second, by the number of conversations. */
  latency: Record<number, Latency>;
  /** Milliseconds; none for the echo, which understands nothing. */
  understanding?: Pick<Latency, 'p50' | 'p99'>;
  /** Resident memory of the server process in MB, by the number of open conversations. */
  memory?: Record<number, number>;
}

export function percentiles(values: readonly number[]): Latency {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) =>
    round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

const round = (value: number): number => Math.round(value * 100) / 100;

const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
const latencyCell = ({ p50, p95, p99 }: Latency) => `${p50} / ${p95} / ${p99}`;

/** A table for the README. */
export function tableOf(all: readonly Figures[]): string {
  const counts = Object.keys(all[0]?.latency ?? {});
  const head = [
    'bot',
    'SQLITE_SYNC',
    'turns/s',
    ...counts.map((count) => `ms at ${count} (p50 / p95 / p99)`),
  ];
  const rows = all.map((one) => [
    one.bot,
    one.sync,
    Math.round(one.turnsPerSecond),
    ...Object.values(one.latency).map(latencyCell),
  ]);
  const table = [row(head), row(head.map(() => '---')), ...rows.map(row)];
  return [...table, '', ...all.flatMap((one) => remarksOn(one, all))].join('\n');
}

function remarksOn(one: Figures, all: readonly Figures[]): string[] {
  if (one.bot !== 'desk') return [];
  const echo = all.find(({ bot, sync }) => bot === 'echo' && sync === one.sync);
  const memory = Object.entries(one.memory ?? {}).map(
    ([count, mb]) => `${Math.round(mb)} MB with ${count} open`,
  );
  const ratio = echo ? [`${round(one.turnsPerSecond / echo.turnsPerSecond)} of the echo bot's turns/s`] : [];
  const understanding = one.understanding
    ? [`understanding p50 ${one.understanding.p50} ms, p99 ${one.understanding.p99} ms`]
    : [];
  return [`- SQLITE_SYNC=${one.sync}: ${[...ratio, ...understanding, ...memory].join('; ')}`];
}
