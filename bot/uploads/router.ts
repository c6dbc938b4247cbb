import type { Readable } from 'node:stream';
import { Router } from 'express';
import { z } from 'zod';
import type { RefusedFile } from '../../dialogs/respond';
import type { Stores } from '../../storage/stores';
import type { Access, Chat } from '../auth/access';
import type { Clock } from '../clock';
import { readIncoming, requireContent } from '../directline/incoming';
import type { TurnService } from '../turn/service';
import { cleanFileName } from './file-name';
import { filePath } from './file-urls';
import { createFileKeeper, type FileKeeper, type KeptFile } from './keep-file';
import { receiveForm } from './receive-form';
import { FileRefused } from './refused';

export interface UploadsDeps {
  stores: Pick<Stores, 'files' | 'blobs'>;
  access: Access;
  turns: TurnService;
  clock: Clock;
}

/** A file of the form: kept, or not taken and why. */
type Taken = { kept: KeptFile } | { refused: RefusedFile };

/**
 * Direct Line's `POST /conversations/:id/upload`: files become records, the activity is posted with their paths. What
 * is not taken is named in the activity, so that the dialog says why; the client would only show that sending failed.
 */
export function createUploadsRouter({ stores, access, turns, clock }: UploadsDeps): Router {
  const keeper = createFileKeeper(stores.blobs, clock);
  const router = Router();
  router.post('/conversations/:id/upload', async (request, response) => {
    const chat = await access.ownConversation(request);
    const { activity, files } = await receiveForm(request, takeFor(chat, keeper), (file) =>
      undo(keeper, file),
    );
    const kept = files.flatMap((file) => ('kept' in file ? [file.kept] : []));
    const refused = files.flatMap((file) => ('refused' in file ? [file.refused] : []));
    try {
      const post = postOf(activity, chat, kept, refused);
      for (const file of kept) await stores.files.insert(file);
      const { activityId, repeated } = await turns.post({
        ...post,
        conversationId: chat.conversation._id,
        kind: 'activity',
        receivedAt: clock.now(),
      });
      if (repeated) await forget(kept);
      response.json({ id: activityId });
    } catch (error) {
      await forget(kept);
      throw error;
    }
  });
  const forget = async (files: KeptFile[]): Promise<void> => {
    for (const file of files) {
      await stores.files.delete(file._id);
      await keeper.discard(file);
    }
  };
  return router;
}

const takeFor =
  ({ conversation }: Chat, keeper: FileKeeper) =>
  async (content: Readable, name: string): Promise<Taken> => {
    try {
      return { kept: await keeper.keep(content, name, conversation) };
    } catch (error) {
      if (error instanceof FileRefused) return { refused: { name: cleanFileName(name), why: error.why } };
      throw error;
    }
  };

const undo = async (keeper: FileKeeper, file: Taken): Promise<void> => {
  if ('kept' in file) await keeper.discard(file.kept);
};

/** The previews that Web Chat puts into the activity's attachments are dropped with them. */
const Template = z.looseObject({ type: z.string().default('message') });

function postOf(template: unknown, { identity }: Chat, kept: KeptFile[], refusedFiles: RefusedFile[]) {
  const { eventId, activity } = readIncoming(Template.parse(template), identity);
  if (kept.length + refusedFiles.length === 0) requireContent(activity);
  const uploads = kept.map(({ _id }) => _id);
  return {
    id: eventId,
    payload: {
      ...activity,
      attachments: kept.map(attachmentOf),
      channelData: {
        ...activity.channelData,
        uploads,
        ...(refusedFiles.length > 0 && { refusedFiles }),
      },
    },
  };
}

const attachmentOf = ({ _id, mime, name, blobs }: KeptFile) => ({
  // A heic is shown by its jpeg.
  contentType: mime === 'image/heic' ? 'image/jpeg' : mime,
  contentUrl: filePath(_id, 'view'),
  ...(blobs.thumbnail !== undefined && { thumbnailUrl: filePath(_id, 'thumbnail') }),
  name,
});
