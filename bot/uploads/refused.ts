import type { RefusedFile } from '../../dialogs/respond';

/** A file that is not taken; the dialog tells the buyer in words. */
export class FileRefused extends Error {
  override readonly name = 'FileRefused';
  constructor(readonly why: RefusedFile['why']) {
    super(`the file is refused: ${why}`);
  }
}
