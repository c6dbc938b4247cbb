import cliProgress from 'cli-progress';

/**
 * Shows how far one step is, on standard error so that standard output stays the program's: a bar in a terminal, a
 * line elsewhere. A step that has nothing to do shows nothing.
 */
export function createProgress(name) {
  const bar = process.stderr.isTTY ? terminalBar(name) : logLines(name);
  let started = false;
  return {
    report({ done, total, what }) {
      if (!started) bar.start(total, done, { what });
      else bar.update(done, { what });
      started = true;
    },
    end() {
      if (started) bar.stop();
    },
  };
}

function terminalBar(name) {
  return new cliProgress.SingleBar({
    format: `${name.padEnd(16)} {bar} {percentage}% {what}`,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    barsize: 28,
    hideCursor: true,
    stream: process.stderr,
  });
}

function logLines(name) {
  const startedAt = performance.now();
  return {
    start: () => process.stderr.write(`${name}: building\n`),
    update: () => undefined,
    stop: () =>
      process.stderr.write(`${name}: built in ${((performance.now() - startedAt) / 1000).toFixed(1)} s\n`),
  };
}
