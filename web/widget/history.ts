import type { Session } from './session';

const PAGE = 100;

/** Older activities on request: a long talk starts with its last ones only. */
export class History {
  private busy = false;
  private exhausted = false;

  constructor(
    private readonly session: Session,
    private readonly store: () => ChatStore,
  ) {}

  hasOlder(): boolean {
    const first = this.firstSequence();
    return !this.exhausted && first > 1 && first !== Infinity;
  }

  /** Puts the page before the oldest activity into the transcript. @throws where the server cannot be asked */
  async loadOlder(): Promise<void> {
    if (this.busy || !this.hasOlder()) return;
    this.busy = true;
    try {
      const older = await this.fetchBefore(this.firstSequence());
      this.exhausted = older.length < PAGE;
      for (const activity of older)
        this.store().dispatch({ type: 'DIRECT_LINE/INCOMING_ACTIVITY', payload: { activity } });
    } finally {
      this.busy = false;
    }
  }

  private firstSequence(): number {
    return Math.min(...this.store().getState().activities.map(sequenceOf));
  }

  private async fetchBefore(sequence: number): Promise<ChatActivity[]> {
    const { conversationId, token } = this.session;
    const url = `/v3/directline/conversations/${encodeURIComponent(conversationId)}/activities?before=${sequence}&limit=${PAGE}`;
    const response = await fetch(url, { headers: { authorization: `Bearer ${token}` } });
    if (!response.ok) throw new Error(`Older messages: the server answered ${response.status}`);
    const { activities } = (await response.json()) as { activities: ChatActivity[] };
    return activities.map(withoutReply);
  }
}

const sequenceOf = (activity: ChatActivity): number =>
  activity.channelData?.['webchat:sequence-id'] ?? Infinity;

/** Web Chat holds a reply back for 5 s until what it answers is there; a page of history may start in between. */
function withoutReply(activity: ChatActivity): ChatActivity {
  const { replyToId: _, ...rest } = activity;
  return rest;
}
