/** Which message stands before another; remembered for one list, since every message of a drawing asks. */
export function previousMessages(): (
  activities: readonly ChatActivity[],
  activity: ChatActivity,
) => ChatActivity | undefined {
  let list: readonly ChatActivity[] = [];
  let before = new Map<unknown, ChatActivity | undefined>();
  return (activities, activity) => {
    if (activities !== list) {
      list = activities;
      before = new Map();
      let previous: ChatActivity | undefined;
      for (const message of activities.filter(({ type }) => type === 'message')) {
        before.set(keyOf(message), previous);
        previous = message;
      }
    }
    return before.get(keyOf(activity));
  };
}

/** The client's own id holds from sending to echo; the bot's messages have only the server's. */
export const keyOf = (activity: ChatActivity): unknown =>
  activity.channelData?.clientActivityID ?? activity.id;
