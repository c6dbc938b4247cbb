import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Folder of a build product, from the sources as from dist/. */
export function builtFolder(product: 'web' | 'model'): string {
  let folder = __dirname;
  while (!existsSync(join(folder, 'package.json'))) {
    const above = dirname(folder);
    if (above === folder)
      throw new Error(`No package.json above ${__dirname}: run the server inside its repository.`);
    folder = above;
  }
  return join(folder, 'build', product);
}
