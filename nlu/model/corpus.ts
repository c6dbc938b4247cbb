import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Language } from '../../storage/records';
import { INTENTS, type Intent } from '../understanding';

export interface LabelledText {
  language: Language;
  intent: Intent;
  text: string;
}

const LANGUAGES: readonly Language[] = ['zh', 'en'];

/**
 * Reads LANGUAGE/INTENT.txt, one message a line; a line that starts with `# ` is a comment.
 * @throws when a file is not named for an intent, or an intent has no file.
 */
export function readCorpus(corpusDir: string): LabelledText[] {
  return LANGUAGES.flatMap((language) => {
    checkFiles(readdirSync(join(corpusDir, language)), join(corpusDir, language));
    return INTENTS.flatMap((intent) => {
      const lines = readFileSync(join(corpusDir, language, `${intent}.txt`), 'utf8').split(/\r?\n/);
      return lines.filter(isMessage).map((text) => ({ language, intent, text }));
    });
  });
}

/** "#E-s[12]" is a message (a sticker), "# note" is not. */
function isMessage(line: string): boolean {
  return line.trim() !== '' && !line.startsWith('# ');
}

function checkFiles(files: readonly string[], folder: string): void {
  const expected = new Set<string>(INTENTS.map((intent) => `${intent}.txt`));
  const unknown = files.filter((file) => !expected.has(file));
  const missing = [...expected].filter((file) => !files.includes(file));
  if (unknown.length > 0)
    throw new Error(`${folder}: no intent is called like ${unknown.join(', ')}; rename or remove it.`);
  if (missing.length > 0)
    throw new Error(`${folder}: ${missing.join(', ')} missing; every intent needs a file.`);
}
