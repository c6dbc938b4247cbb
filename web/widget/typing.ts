const INCOMING = 'DIRECT_LINE/INCOMING_ACTIVITY';

/**
 * Typing carries no sequence number, so Web Chat would sort it by time: behind everything for ever, where no answer
 * ends it. It belongs right after what is known so far.
 */
export function placeTyping(action: ChatAction, known: readonly ChatActivity[]): ChatAction {
  const activity = action.type === INCOMING ? (action.payload?.activity as ChatActivity) : undefined;
  if (activity?.type !== 'typing') return action;
  const last = known.at(-1)?.channelData?.['webchat:sequence-id'] ?? 0;
  const placed = {
    ...activity,
    channelData: { ...activity.channelData, 'webchat:sequence-id': last + 0.0005 },
  };
  return { ...action, payload: { ...action.payload, activity: placed } };
}
