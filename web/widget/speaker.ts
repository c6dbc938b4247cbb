/** Persons of the shop speak under ids of their own; everything else not from the buyer is the assistant. */
const PERSON = /^agent\b/;

/** The name of the person who wrote this, undefined for the assistant and the buyer. */
export function speakerOf(activity: ChatActivity | undefined): string | undefined {
  if (!activity || !PERSON.test(activity.from.id)) return undefined;
  return activity.from.name ?? activity.from.id;
}

export const isFromBuyer = (activity: ChatActivity): boolean => activity.from.role === 'user';

/** Who answers at the moment: the newest message that the buyer did not write says. */
export function speakerNow(activities: readonly ChatActivity[]): string | undefined {
  return speakerOf(
    activities.filter((activity) => activity.type === 'message' && !isFromBuyer(activity)).at(-1),
  );
}
