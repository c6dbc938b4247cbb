import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fetchJars, hasJars, isOnPath, jarFolder, serverSource } from './jars.mjs';

const startTimeoutMs = 30_000;

/**
 * The MongoDB that a test run talks to: MONGODB_TEST_URI, else a mongod on the PATH, else mongo-java-server.
 * @returns {Promise<{ uri: string, name: string, stop: () => void }>}
 * @throws Error saying why there is none and what would help
 */
export async function startServer() {
  const uri = process.env.MONGODB_TEST_URI;
  if (uri) return { uri, name: 'MONGODB_TEST_URI', stop: () => {} };
  if (isOnPath('mongod')) return startMongod();
  if (!isOnPath('java')) {
    throw new Error('neither mongod nor java is installed; "node tools/mongodb/install.mjs" gets the second');
  }
  if (!hasJars()) fetchJars();
  return startJavaServer();
}

async function startMongod() {
  const data = mkdtempSync(join(tmpdir(), 'mongod-'));
  const port = await freePort();
  const child = spawn('mongod', ['--dbpath', data, '--port', String(port), '--bind_ip', '127.0.0.1'], {
    stdio: 'ignore',
  });
  const stop = () => {
    child.once('exit', () => rmSync(data, { recursive: true, force: true }));
    child.kill();
  };
  await started(child, untilListening(port), stop);
  return { uri: `mongodb://127.0.0.1:${port}`, name: 'mongod', stop };
}

/** The server ends with its standard input, so it goes with this process however that ends. */
async function startJavaServer() {
  const child = spawn('java', ['-Xmx512m', '-cp', join(jarFolder, '*'), serverSource, '0'], {
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const stop = () => child.kill();
  const uri = await started(child, firstLine(child.stdout), stop);
  return { uri, name: 'mongo-java-server 1.47.0', stop };
}

/** What `ready` gives, unless the process ends or the time is over before. */
async function started(child, ready, stop) {
  const gone = new Promise((_, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`${child.spawnfile} ended with ${code} before it served`)));
  });
  const late = sleep(startTimeoutMs, undefined, { ref: false }).then(() => {
    throw new Error(`${child.spawnfile} did not serve within ${startTimeoutMs / 1000} s`);
  });
  try {
    return await Promise.race([ready, gone, late]);
  } catch (error) {
    stop();
    throw error;
  }
}

function firstLine(stream) {
  return new Promise((resolve) =>
    stream.once('data', (chunk) => resolve(String(chunk).split('\n')[0].trim())),
  );
}

async function untilListening(port) {
  const open = () =>
    new Promise((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(true)).on('error', () => resolve(false));
      socket.unref().on('connect', () => socket.destroy());
    });
  while (!(await open())) await sleep(100);
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
