import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** Files below the folders, sorted, whose path `wanted` accepts. */
export async function filesBelow(root, folders, wanted = () => true) {
  const lists = await Promise.all(
    folders.map((folder) => readdir(join(root, folder), { recursive: true, withFileTypes: true })),
  );
  return lists
    .flat()
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter(wanted)
    .sort();
}

/** One hash over names and contents. */
export async function hashFiles(root, files) {
  const hash = createHash('sha256');
  const contents = await Promise.all(files.map((file) => readFile(join(root, file))));
  files.forEach((file, index) => hash.update(`${file}\0`).update(contents[index]).update('\0'));
  return hash.digest('hex');
}
