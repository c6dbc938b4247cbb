import type { Understanding } from '../nlu/understanding';
import type { ChoiceValue, Reply } from '../replies/reply';
import type { Language } from '../storage/records';
import type { Desk } from './desk';
import type { DialogState } from './state';

/** One thing that reached the conversation, already understood. */
export interface Incoming {
  eventId: string;
  kind: 'message' | 'start' | 'guest_joined' | 'news';
  understanding: Understanding;
  /** A pressed button. */
  value?: ChoiceValue;
  /** Upload ids of the files that came with the message. */
  uploads: readonly string[];
  /** Files that came with it and could not be taken, and why. */
  refusedFiles?: readonly RefusedFile[];
  /** With `news`: the record that has them, and which of them. */
  news?: { about: 'request' | 'case'; recordId: string; n: number };
  /** With `guest_joined`: what the guest's conversation had come to. */
  guestState?: DialogState;
}

export interface RefusedFile {
  name: string;
  why: 'type' | 'size' | 'broken' | 'heic' | 'channel';
}

export interface Outgoing {
  state: DialogState;
  language: Language;
  replies: Reply[];
  /** Rule ids that were cited or decided by, for the trace. */
  rules: string[];
}

/** A turn of the conversation: reads the desk, changes records only by its commands, says replies. */
export type Respond = (
  incoming: Incoming,
  state: DialogState,
  language: Language,
  desk: Desk,
) => Promise<Outgoing>;
