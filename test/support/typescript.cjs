/**
 * `node -r test/support/typescript.cjs FILE.ts`: runs TypeScript in processes that tests and the bench start. Output
 * is kept in .cache/typescript by content, so that a process started a thousand times compiles nothing twice.
 */
const { createHash } = require('node:crypto');
const { mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');

const cache = join(__dirname, '../../.cache/typescript');
const options = {
  jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
  module: { type: 'commonjs' },
  sourceMaps: false,
};
mkdirSync(cache, { recursive: true });

function compile(source, filename) {
  const { code } = require('@swc/core').transformSync(source, { ...options, filename });
  return code;
}

/** Written whole or not at all: other processes read the same folder, and any may be killed. */
function keep(path, code) {
  writeFileSync(`${path}.${process.pid}`, code);
  renameSync(`${path}.${process.pid}`, path);
  return code;
}

function compiled(filename) {
  const source = readFileSync(filename, 'utf8');
  const path = join(cache, `${createHash('sha1').update(source).digest('hex')}.js`);
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return keep(path, compile(source, filename));
  }
}

require.extensions['.ts'] = (module, filename) => module._compile(compiled(filename), filename);
