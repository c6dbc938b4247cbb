import { openChannelService, type ChannelService } from '../support/channel-service';
import { channelAttack } from './attacks/channel';
import { httpAttack } from './attacks/http';
import { socketAttack } from './attacks/socket';
import { textAttack } from './attacks/text';
import { uploadAttack } from './attacks/upload';
import { openGround, PROMPTED } from './ground';
import { attackAll, type Report } from './run';
import { Victim } from './victim';
import type { ServerFigures } from './protocol';

/** `npm run test:fuzz` asks for a hundred thousand. */
const inputs = Number(process.env.FUZZ_INPUTS ?? 1_500);
const seed = Number(process.env.FUZZ_SEED ?? 1);
const PARALLEL = 6;
/** Memory may grow by so much from a run's second quarter to its last (MB): a short run still fills its caches. */
const GROWTH = inputs < 10_000 ? 80 : 40;

let victim: Victim;
let service: ChannelService;
let report: Report;
let end: ServerFigures;
const memory: number[] = [];

beforeAll(
  async () => {
    victim = await Victim.start();
    service = await openChannelService();
    const ground = await openGround(victim.url, victim.key);
    const texts = textAttack(ground);
    const attacks = [
      texts,
      httpAttack(ground),
      socketAttack(ground),
      uploadAttack(ground),
      channelAttack(ground, service.serviceUrl),
    ];
    report = await attackAll({
      seed,
      inputs,
      attacks,
      parallel: PARALLEL,
      pids: [victim.pid, process.pid],
      async progress() {
        service.sent.length = 0;
        memory.push((await victim.figures({ buyers: [] })).memory);
      },
    });
    texts.close();
    end = await victim.figures({ buyers: [PROMPTED] });
    process.stderr.write(`${figuresOf(report)}\n`);
  },
  Math.max(300_000, inputs * 60),
);

afterAll(async () => {
  await victim.stop();
  await service.close();
  // What a long run has stored goes with the server, and that takes a while.
}, 60_000);

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);

/** Of the run's quarters, from the first on. */
const quarter = (nth: number): number =>
  mean(memory.slice(Math.floor((memory.length * nth) / 4), Math.floor((memory.length * (nth + 1)) / 4)));

function figuresOf({ inputs: counts, p50, p99, max, seconds }: Report): string {
  const kinds = Object.entries(counts).map(([name, count]) => `${name} ${count}`);
  const quarters = [0, 1, 2, 3].map((nth) => quarter(nth).toFixed(0));
  return [
    `fuzz: seed ${seed}, ${kinds.join(', ')} in ${seconds.toFixed(0)} s`,
    `answers: p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms, longest ${max.toFixed(0)} ms`,
    `memory by quarter of the run: ${quarters.join(', ')} MB`,
  ].join('\n');
}

describe(`a server that meets ${inputs} hostile inputs (seed ${seed})`, () => {
  it('answers each within a second, in the protocol’s own shape or with a sentence', () => {
    expect(report.findings).toEqual([]);
    expect(Object.values(report.inputs).reduce((sum, count) => sum + count, 0)).toBe(inputs);
  });

  it('lives, logs no error, and no turn fails', () => {
    expect(victim.died).toBeUndefined();
    expect(end).toMatchObject({ errors: [], failedTurns: [] });
  });

  it('loses nothing: every message that it took was answered', () => {
    expect(end.unfinished).toBe(0);
  });

  it('opens no application for commands to a language model', () => {
    expect(end.cases).toBe(0);
  });

  it('keeps its memory', () => {
    expect(quarter(3) - quarter(1)).toBeLessThan(GROWTH);
  });
});
