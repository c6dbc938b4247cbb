import type { Understander } from '../../../nlu/understanding';
import { theUsualWorld } from '../../scenarios/world';
import { Chat, type Said } from '../../support/dialogs';
import type { Way } from './places';

const said = (one: string | Said): Said => (typeof one === 'string' ? { text: one } : one);

/** A talk that stands where the way leads. */
export async function arriveAt(
  understander: Understander,
  { world: change, talk }: Omit<Way, 'to'>,
): Promise<Chat> {
  const world = theUsualWorld();
  change?.(world);
  const chat = new Chat(understander, world);
  await sayAll(chat, talk);
  return chat;
}

export async function sayAll(chat: Chat, talk: readonly (string | Said)[]): Promise<void> {
  for (const one of talk) await chat.say(said(one));
}

/** The same talk once more, so that one message after the other can be tried at the same place. */
export function copyOf(understander: Understander, chat: Chat): Chat {
  const copy = new Chat(understander, structuredClone(chat.world), chat.language);
  copy.state = structuredClone(chat.state);
  return copy;
}
