import { viewOf } from '../application/draft/view';
import type { Talk } from '../shared/talk';
import type { DialogState } from '../state';
import { handoffRecord } from './record';

/** What a person would have to know of a draft. */
const told = ({ draft }: DialogState): string =>
  JSON.stringify([draft?.orderId, draft?.lineId, draft?.claim, draft?.evidence, draft?.unsorted]);

/** Somebody was called, in this turn or before: what the turn brought goes along to them (H3). */
export async function tellPerson(talk: Talk, before: DialogState): Promise<void> {
  const { draft, handoffId } = talk.state;
  if (!handoffId || !draft || told(talk.state) === told(before)) return;
  const view = await viewOf(talk.desk, draft);
  await talk.desk.commands.updateHandoff(handoffRecord(talk, { because: [], ...(view && { view }) }));
}
