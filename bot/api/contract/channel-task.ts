import { z } from 'zod';
import { ChannelTask } from '../../../storage/records';
import { next, Page, Time } from './common';

const { why, state } = ChannelTask.shape;

/** A message on another channel that a person has to look after: nobody knows whether it arrived, or it cannot. */
export const ChannelTaskResponse = z.object({
  id: z.string(),
  /** The Bot Framework's id of the channel; absent where the talk is gone. */
  channel: z.string().optional(),
  conversationId: z.string(),
  activityId: z.string(),
  /** What the message said, where it said anything in words. */
  text: z.string().optional(),
  why,
  detail: z.string(),
  state,
  settled: z.object({ at: Time, note: z.string().optional() }).optional(),
  createdAt: Time,
});
export type ChannelTaskResponse = z.infer<typeof ChannelTaskResponse>;

export const ChannelTasksQuery = Page.extend({ state: state.optional() });
export type ChannelTasksQuery = z.infer<typeof ChannelTasksQuery>;

/** Newest first. */
export const ChannelTasksResponse = z.object({ tasks: z.array(ChannelTaskResponse), next });
export type ChannelTasksResponse = z.infer<typeof ChannelTasksResponse>;

/** Somebody has seen to it; settled again it stays as it was. */
export const SettleChannelTaskBody = z.strictObject({
  /** What was done, for the record. */
  note: z.string().trim().min(1).max(1000).exactOptional(),
});
export type SettleChannelTaskBody = z.infer<typeof SettleChannelTaskBody>;
