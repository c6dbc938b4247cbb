/**
 * Builds what the browser loads into build/web: our own bundles (esbuild), Web Chat and its Direct Line client as
 * their makers ship them, each with a .br and .gz beside it; the HTML shells and the drawings of cards. Paths below
 * build/web are the URLs.
 */
import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, extname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const out = join(root, 'build', 'web');
const stampFile = join(out, '.stamp');
const require = createRequire(import.meta.url);
const compressors = { br: promisify(brotliCompress), gz: promisify(gzip) };
const BROTLI_BEST = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };

/** A file inside a package whose `exports` hides it. */
const inside = (name, path) => join(dirname(require.resolve(name)), '..', path);
const vendored = () => ({
  'webchat.js': inside('botframework-webchat', 'dist/webchat.js'),
  'directline.js': inside('botframework-directlinejs', 'dist/directline.js'),
});
const shells = { 'frame.html': 'web/widget/frame.html', 'demo.html': 'web/demo/index.html' };

/**
 * @param {(step: { done: number, total: number, what: string }) => void} [onProgress]
 * @returns {Promise<boolean>} false where the build of the same inputs already stood
 */
export async function buildWeb(onProgress = () => undefined) {
  const stamp = await hashInputs();
  if ((await readFile(stampFile, 'utf8').catch(() => '')) === stamp) return false;
  await rm(out, { recursive: true, force: true });
  await mkdir(join(out, 'assets'), { recursive: true });
  const manifest = { ...(await bundle()), ...(await copyVendored()) };
  await cp(join(root, 'web/drawings'), join(out, 'drawings'), { recursive: true });
  await writeShells(manifest);
  await writeFile(join(out, 'manifest.json'), JSON.stringify(manifest, null, 2));
  await precompress(Object.values(manifest), onProgress);
  await writeFile(stampFile, stamp);
  return true;
}

async function hashInputs() {
  const hash = createHash('sha256');
  const packages = ['botframework-webchat', 'botframework-directlinejs'].map((name) =>
    inside(name, 'package.json'),
  );
  for (const file of [
    ...(await filesUnder(join(root, 'web'))),
    ...(await filesUnder(join(root, 'replies/catalogue'))),
    ...packages,
    fileURLToPath(import.meta.url),
  ]) {
    hash
      .update(relative(root, file))
      .update('\0')
      .update(await readFile(file))
      .update('\0');
  }
  return hash.digest('hex');
}

async function filesUnder(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Our bundles; the loader keeps its plain name because shops' pages link to it. */
async function bundle() {
  const common = {
    absWorkingDir: root,
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['es2020', 'chrome90', 'safari16.4'],
    charset: 'utf8',
    logLevel: 'warning',
  };
  await build({
    ...common,
    entryPoints: { widget: 'web/loader/main.ts' },
    outdir: out,
    loader: { '.css': 'text' },
  });
  const { metafile } = await build({
    ...common,
    entryPoints: {
      frame: 'web/widget/main.ts',
      'frame-style': 'web/widget/frame.css',
      demo: 'web/demo/main.ts',
      'demo-style': 'web/demo/demo.css',
    },
    outdir: join(out, 'assets'),
    entryNames: '[name]-[hash]',
    metafile: true,
  });
  const urls = Object.keys(metafile.outputs).map((path) => `/assets/${basename(path)}`);
  return {
    'widget.js': '/widget.js',
    ...Object.fromEntries(urls.map((url) => [url.replace(/^.*\/(.*)-[A-Z0-9]+(\.\w+)$/, '$1$2'), url])),
  };
}

async function copyVendored() {
  const copies = Object.entries(vendored()).map(async ([name, file]) => {
    const hash = createHash('sha256')
      .update(await readFile(file))
      .digest('hex')
      .slice(0, 8)
      .toUpperCase();
    const url = `/assets/${name.replace('.', `-${hash}.`)}`;
    await cp(file, join(out, url));
    return [name, url];
  });
  return Object.fromEntries(await Promise.all(copies));
}

/** `{{asset:NAME}}` becomes the hashed URL here; `{{nonce}}` and `{{data}}` are the server's to fill. */
async function writeShells(manifest) {
  for (const [name, source] of Object.entries(shells)) {
    const html = await readFile(join(root, source), 'utf8');
    await writeFile(
      join(out, name),
      html.replace(/\{\{asset:([\w.-]+)\}\}/g, (_, asset) => assetUrl(manifest, asset, source)),
    );
  }
}

function assetUrl(manifest, asset, source) {
  if (!manifest[asset])
    throw new Error(`${source} names the asset "${asset}"; known are ${Object.keys(manifest).join(', ')}.`);
  return manifest[asset];
}

/** Brotli at its best costs seconds for Web Chat, so all files go at once, on zlib's own threads. */
async function precompress(urls, onProgress) {
  const jobs = urls.flatMap((url) => Object.keys(compressors).map((kind) => ({ url, kind })));
  let done = 0;
  await Promise.all(
    jobs.map(async ({ url, kind }) => {
      const content = await readFile(join(out, url));
      const packed = await compressors[kind](content, kind === 'br' ? BROTLI_BEST : { level: 9 });
      await writeFile(join(out, `${url}.${kind}`), packed);
      onProgress({ done: ++done, total: jobs.length, what: `${basename(url, extname(url))}.${kind}` });
    }),
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const built = await buildWeb(({ done, total, what }) =>
    process.stdout.write(`web ${done}/${total} ${what}\n`),
  );
  process.stdout.write(built ? 'web: built\n' : 'web: up to date\n');
}
