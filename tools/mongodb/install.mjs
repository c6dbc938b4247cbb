/** For a machine without mongod (CI): Java and Maven through apt-get where they are missing, then the jars. */
import { spawnSync } from 'node:child_process';
import { fetchJars, hasJars, isOnPath } from './jars.mjs';

const installTimeoutMs = 300_000;

function aptGet(...words) {
  const { status } = spawnSync('apt-get', words, {
    stdio: 'inherit',
    timeout: installTimeoutMs,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status !== 0) throw new Error(`apt-get ${words.join(' ')} failed; install Java 17 and Maven by hand`);
}

try {
  if (isOnPath('mongod') || (isOnPath('java') && hasJars())) process.exit(0);
  if (!isOnPath('java') || !isOnPath('mvn')) {
    aptGet('update', '-q');
    aptGet('install', '-q', '-y', '--no-install-recommends', 'default-jre-headless', 'maven');
  }
  fetchJars();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
