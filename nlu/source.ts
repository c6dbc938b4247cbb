import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The `nlu/` folder of the sources, from which corpus, code and data are read, also when this runs compiled. */
export function sourceFolder(): string {
  let folder = __dirname;
  while (!existsSync(join(folder, 'package.json'))) {
    const above = dirname(folder);
    if (above === folder)
      throw new Error(`No package.json above ${__dirname}: run the build inside the repository.`);
    folder = above;
  }
  return join(folder, 'nlu');
}
