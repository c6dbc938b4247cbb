import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

export const jarFolder = here('../../.cache/mongo-java-server');
export const serverSource = here('TestServer.java');

const downloadTimeoutMs = 240_000;

export function isOnPath(program) {
  return spawnSync(program, ['-version'], { stdio: 'ignore' }).error === undefined;
}

export function hasJars() {
  return (
    existsSync(jarFolder) && readdirSync(jarFolder).some((name) => name.startsWith('mongo-java-server-core'))
  );
}

/** Copies the jars of pom.xml through Maven; throws with Maven's own words when it cannot. */
export function fetchJars() {
  const { status, error, stdout } = spawnSync(
    'mvn',
    ['-q', '-B', 'dependency:copy-dependencies', `-DoutputDirectory=${jarFolder}`, '-f', here('pom.xml')],
    { encoding: 'utf8', timeout: downloadTimeoutMs },
  );
  if (status === 0 && hasJars()) return;
  throw new Error(
    `Maven could not fetch mongo-java-server: ${error?.message ?? stdout.trim().slice(0, 500)}`,
  );
}
