import { z } from 'zod';
import type { RefusedFile } from '../../dialogs/respond';
import type { ChatIdentity } from '../auth/chat-tokens';
import { readIncoming, requireContent } from '../directline/incoming';
import type { Post } from '../turn/service';
import { filePath } from './file-urls';
import type { KeptFile } from './keep-file';

/** What goes into the inbox for an upload, and the files whose records must be stored before. */
export interface UploadPost extends Pick<Post, 'id' | 'payload'> {
  kept: KeptFile[];
}

/**
 * The client's activity with its files: paths in `attachments`, ids in `channelData.uploads`, what was not taken in
 * `channelData.refusedFiles`. Attachments that the client wrote itself (small previews) are dropped.
 * @throws ZodError or HttpError 400 / 413 as for any activity
 */
export function uploadPost(
  template: unknown,
  identity: ChatIdentity,
  kept: KeptFile[],
  refusedFiles: RefusedFile[],
): UploadPost {
  const { eventId, activity } = readIncoming({ ...Template.parse(template), type: 'message' }, identity);
  if (kept.length + refusedFiles.length === 0) requireContent(activity);
  const uploads = kept.map(({ _id }) => _id);
  const channelData = { ...activity.channelData, uploads, ...(refusedFiles.length > 0 && { refusedFiles }) };
  return { id: eventId, kept, payload: { ...activity, attachments: kept.map(attachmentOf), channelData } };
}

const Template = z.looseObject({});

const attachmentOf = ({ _id, mime, name, blobs }: KeptFile) => ({
  // A heic is shown by its jpeg.
  contentType: mime === 'image/heic' ? 'image/jpeg' : mime,
  contentUrl: filePath(_id, 'view'),
  ...(blobs.thumbnail !== undefined && { thumbnailUrl: filePath(_id, 'thumbnail') }),
  name,
});
