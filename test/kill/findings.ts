import type { LoggedActivity } from '../../storage/records';
import type { Stores } from '../../storage/stores';
import { SHOP_ID } from './buyers';

/** What went wrong in one talk; empty when every message is answered once and the case is there once. */
export async function findingsIn(
  stores: Stores,
  talk: { buyerId: string; conversationId: string; acknowledged: readonly string[] },
): Promise<string[]> {
  const { conversationId, buyerId, acknowledged } = talk;
  const log = await stores.activities.after(conversationId, 0, 1_000);
  const eventIds = ['start', ...acknowledged.map((_, index) => `client:${index}`)].map(
    (id) => `${conversationId}/${id}`,
  );
  const answers = await Promise.all(eventIds.map((eventId) => answerFindings(stores, log, eventId)));
  const cases = await stores.cases.count({ shopId: SHOP_ID, buyerId });
  const handoffs = await stores.handoffs.count({ conversationId });
  return [
    ...logFindings(log),
    ...answers.flat(),
    ...acknowledged
      .filter((id) => !log.some((entry) => entry._id === id))
      .map((id) => `${id} is not in the log`),
    ...(said(log, 'application.submitted') === 1 ? [] : ['the case was not confirmed exactly once']),
    ...(said(log, 'chat.apology') === 0 ? [] : ['there was an apology']),
    ...(cases === 1 ? [] : [`${cases} cases`]),
    ...(handoffs === 1 ? [] : [`${handoffs} hand-offs`]),
  ].map((finding) => `${conversationId}: ${finding}`);
}

const said = (log: readonly LoggedActivity[], key: string): number =>
  log.filter(({ activity }) => (activity.channelData as { keys?: string[] } | undefined)?.keys?.includes(key))
    .length;

/** Numbers without gaps, sources without doubles, answers in the order of the messages. */
function logFindings(log: readonly LoggedActivity[]): string[] {
  const sources = log.map(({ sourceId }) => sourceId);
  const firstAnswers = sources.filter((id) => id.endsWith('#out0') && id.includes('/client:'));
  return [
    ...(log.every(({ seq }, index) => seq === index + 1) ? [] : ['the log has gaps']),
    ...(new Set(sources).size === sources.length ? [] : ['the log has doubles']),
    ...(firstAnswers.join() === [...firstAnswers].sort().join() ? [] : ['answers are out of order']),
  ];
}

/** The event is done, and what its trace says was said stands in the log, once each. */
async function answerFindings(
  stores: Stores,
  log: readonly LoggedActivity[],
  eventId: string,
): Promise<string[]> {
  const [event, trace] = await Promise.all([stores.inbox.get(eventId), stores.traces.get(eventId)]);
  const answers = log.filter(({ sourceId }) => sourceId.startsWith(`${eventId}#out`)).length;
  const echoes = log.filter(({ sourceId }) => sourceId === `${eventId}#in`).length;
  const expectedEchoes = event?.kind === 'activity' ? 1 : 0;
  return [
    ...(event?.done ? [] : [`${eventId} is not done`]),
    ...(trace && trace.replies.length > 0 ? [] : [`${eventId} has no trace of an answer`]),
    ...(answers === trace?.replies.length ? [] : [`${eventId} has ${answers} answers in the log`]),
    ...(echoes === expectedEchoes ? [] : [`${eventId} stands in the log ${echoes} times`]),
  ];
}
