import { Router, type Request, type Response } from 'express';
import type { RefusedFile } from '../../../dialogs/respond';
import type { Case } from '../../../storage/records';
import { cleanFileName } from '../../uploads/file-name';
import { createFileKeeper, type FileKeeper, type KeptFile } from '../../uploads/keep-file';
import { receiveForm, type FormReader } from '../../uploads/receive-form';
import { FileRefused } from '../../uploads/refused';
import { badArgument, notFound } from '../errors';
import type { CaseFilesResponse } from '../contract';
import { caseByIdOrNumber } from './cases';
import type { ShopApiDeps } from './deps';

type Taken = { kept: KeptFile } | { refused: RefusedFile };

/**
 * `POST /cases/:id/files`: the shop's own pictures and papers, as multipart/form-data. They become evidence by the act
 * `add_evidence` that names what each shows.
 */
export function createCaseFilesRouter(deps: ShopApiDeps): Router {
  const { access, clock, inHand, stores } = deps;
  const keeper = createFileKeeper(stores.blobs, clock);
  const receive = async (request: Request<{ id: string }>, response: Response): Promise<void> => {
    const shop = await access.shop(request);
    const one = await caseByIdOrNumber(deps, shop, request.params.id);
    if (one?.shopId !== shop._id) throw notFound('the case');
    const files = await receiveForm(request, readerOf(one, keeper), inHand);
    const kept = files.flatMap((file) => ('kept' in file ? [file.kept] : []));
    for (const file of kept) await stores.files.insert(file);
    response.json({
      files: kept.map(({ _id, name, kind }) => ({ uploadId: _id, name, kind })),
      refused: files.flatMap((file) => ('refused' in file ? [file.refused] : [])),
    } satisfies CaseFilesResponse);
  };
  const router = Router();
  router.post('/cases/:id/files', (request, response) => inHand.add(receive(request, response)));
  return router;
}

const readerOf = ({ shopId, conversationId }: Case, keeper: FileKeeper): FormReader<Taken, Taken[]> => ({
  async take(content, name) {
    try {
      return { kept: await keeper.keep(content, name, { shopId, _id: conversationId }) };
    } catch (error) {
      if (error instanceof FileRefused) return { refused: { name: cleanFileName(name), why: error.why } };
      throw error;
    }
  },
  finish(_activity, files) {
    if (files.length === 0) throw badArgument('send at least one file, as a part of multipart/form-data');
    return files;
  },
  async undo(file) {
    if ('kept' in file) await keeper.discard(file.kept);
  },
});
