/** Every id of a turn is derived from the event's, so that a turn that runs again writes nothing twice. */

export const eventIdOf = (conversationId: string, id: string): string => `${conversationId}/${id}`;

/** Log source of the buyer's own activity. */
export const echoSource = (eventId: string): string => `${eventId}#in`;

/** Log source of the nth thing the bot says. */
export const replySource = (eventId: string, n: number): string => `${eventId}#out${n}`;

/** Log source of a guest's activity copied into the buyer's talk. */
export const copySource = (eventId: string, seq: number): string => `${eventId}#guest${seq}`;

/** The nth command of a turn. */
export const commandIdOf = (eventId: string, n: number): string => `${eventId}#${n}`;
