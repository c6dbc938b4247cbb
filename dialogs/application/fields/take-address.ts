import { contactLacks, withPhone } from '../../../policy/claim/contact';
import type { Heard } from '../../shared/heard';
import { asksFor, type Context, type Said } from '../draft/context';

const ADDRESS_UP_TO = 300;

/** Name, phone and place in the message, each as it was written. */
export function contactOf({
  recipients = [],
  phones = [],
  addresses = [],
}: Heard['entities']): string | undefined {
  const parts = phones.length + addresses.length === 0 ? [] : [...recipients, ...phones, ...addresses];
  return parts.length === 0 ? undefined : parts.join(' ');
}

/** Asked for it the whole message is the answer; else what in it is a contact. */
function written({ entities, text, controls }: Heard, context: Context): string | undefined {
  const contact = contactOf(entities);
  const isAnswer = asksFor(context, 'address') && !controls.correct;
  return contact !== undefined && isAnswer ? text.trim() : contact;
}

/** Another number by itself takes the place of the one that was given; name and place stay. */
function withOtherPhone({ entities }: Heard, before: string | undefined): string | undefined {
  const { recipients = [], phones = [], addresses = [] } = entities;
  const [phone, ...more] = phones;
  const isAlone = recipients.length + addresses.length + more.length === 0;
  return before !== undefined && phone !== undefined && isAlone ? withPhone(before, phone) : undefined;
}

/** Where to come or to send to, as it was written; what it lacked comes in a second message (T4). */
export function takeAddress(heard: Heard, context: Context): Said {
  const { hints, pressed, controls } = heard;
  const isMeant = asksFor(context, 'address') || (hints.service ?? context.known.service) === 'repair';
  const address = pressed || !isMeant ? undefined : written(heard, context);
  if (address === undefined) return {};
  const before = context.known.address;
  const corrected = withOtherPhone(heard, before);
  if (corrected !== undefined) return { address: corrected };
  const completes = before !== undefined && contactLacks(before) !== undefined && !controls.correct;
  const adds = completes && contactLacks(address) !== undefined;
  return { address: (adds ? `${before} ${address}` : address).slice(0, ADDRESS_UP_TO) };
}
