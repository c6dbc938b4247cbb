import { Router, type Request, type Response } from 'express';
import type { RefusedFile } from '../../dialogs/respond';
import type { Instant } from '../../storage/records';
import type { Stores } from '../../storage/stores';
import { HttpError, tooFast } from '../api/errors';
import type { Access, Chat } from '../auth/access';
import type { Clock } from '../clock';
import { CLIENT_EVENT } from '../directline/incoming';
import type { InHand } from '../in-hand';
import type { FloodGate } from '../limits/flood-gate';
import type { TurnService } from '../turn/service';
import { cleanFileName } from './file-name';
import { createFileKeeper, type FileKeeper, type KeptFile } from './keep-file';
import { receiveForm, type FormReader } from './receive-form';
import { FileRefused } from './refused';
import { uploadPost, type UploadPost } from './upload-post';

export interface UploadsDeps {
  stores: Pick<Stores, 'files' | 'blobs'>;
  access: Access;
  turns: TurnService;
  clock: Clock;
  admits: FloodGate;
  /** Uploads that are not stored or swept up yet, though their sender may have gone. */
  inHand: InHand;
}

/** A file of the form: kept, or not taken and why. */
type Taken = { kept: KeptFile } | { refused: RefusedFile };

/** Files that one conversation may send in a day; no honest talk comes near, and disks are finite. */
const FILES_A_DAY = 300;
const DAY = 86_400_000;

/**
 * Direct Line's `POST /conversations/:id/upload`: files become records, the activity is posted with their paths. What
 * is not taken is named in the activity, so that the dialog says why; the client would only show that sending failed.
 */
export function createUploadsRouter({ stores, access, turns, clock, admits, inHand }: UploadsDeps): Router {
  const keeper = createFileKeeper(stores.blobs, clock);
  const receive = async (request: Request, response: Response): Promise<void> => {
    const chat = await access.ownConversation(request);
    const conversationId = chat.conversation._id;
    if (!(await admits(chat.conversation, CLIENT_EVENT))) throw tooFast();
    await requireRoom(stores, conversationId, clock.now());
    const { kept, ...post } = await receiveForm(request, readerOf(chat, keeper), inHand);
    for (const file of kept) await stores.files.insert(file);
    // From here on the files stay even if this fails: the event may be stored already, and refers to them.
    const receivedAt = clock.now();
    const { activityId, repeated } = await turns.post({
      ...post,
      conversationId,
      kind: 'activity',
      receivedAt,
    });
    if (repeated) await forget(kept);
    response.json({ id: activityId });
  };
  /** A repeat sent the files again; the event has those of the first time. */
  const forget = async (files: KeptFile[]): Promise<void> => {
    for (const file of files) {
      await stores.files.delete(file._id);
      await keeper.discard(file);
    }
  };
  const router = Router();
  router.post('/conversations/:id/upload', (request, response) => inHand.add(receive(request, response)));
  return router;
}

async function requireRoom(
  { files }: UploadsDeps['stores'],
  conversationId: string,
  now: Instant,
): Promise<void> {
  const today = await files.count({ conversationId, uploadedAt: { gt: now - DAY } });
  if (today >= FILES_A_DAY) throw new HttpError(400, 'TooManyFiles', `at most ${FILES_A_DAY} files a day`);
}

const readerOf = (chat: Chat, keeper: FileKeeper): FormReader<Taken, UploadPost> => ({
  async take(content, name) {
    try {
      return { kept: await keeper.keep(content, name, chat.conversation) };
    } catch (error) {
      if (error instanceof FileRefused) return { refused: { name: cleanFileName(name), why: error.why } };
      throw error;
    }
  },
  finish(activity, files) {
    const kept = files.flatMap((file) => ('kept' in file ? [file.kept] : []));
    const refused = files.flatMap((file) => ('refused' in file ? [file.refused] : []));
    return uploadPost(activity, chat.identity, kept, refused);
  },
  async undo(file) {
    if ('kept' in file) await keeper.discard(file.kept);
  },
});
