import type { Session } from './session';

const PAGE = 100;

/** `before` asks for the page above; absent at the beginning of the talk. */
interface HistoryPage {
  activities: ChatActivity[];
  before?: number;
}

/** Older activities on request: a long talk starts with its last ones only. */
export class History {
  private busy = false;
  private exhausted = false;
  private next: number | undefined;

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
      const { activities, before } = await this.fetchBefore(this.next ?? this.firstSequence());
      this.next = before;
      this.exhausted = before === undefined;
      for (const activity of activities.map(withoutReply))
        this.store().dispatch({ type: 'DIRECT_LINE/INCOMING_ACTIVITY', payload: { activity } });
    } finally {
      this.busy = false;
    }
  }

  private firstSequence(): number {
    return Math.min(...this.store().getState().activities.map(sequenceOf));
  }

  private async fetchBefore(sequence: number): Promise<HistoryPage> {
    const { conversationId, token } = this.session;
    const url = `/v3/directline/conversations/${encodeURIComponent(conversationId)}/activities?before=${sequence}&limit=${PAGE}`;
    const response = await fetch(url, { headers: { authorization: `Bearer ${token}` } });
    if (!response.ok) throw new Error(`Older messages: the server answered ${response.status}`);
    return (await response.json()) as HistoryPage;
  }
}

const sequenceOf = (activity: ChatActivity): number =>
  activity.channelData?.['webchat:sequence-id'] ?? Infinity;

/** Web Chat holds a reply back for 5 s until what it answers is there; a page of history may start in between. */
function withoutReply(activity: ChatActivity): ChatActivity {
  const copy = { ...activity };
  delete copy.replyToId;
  return copy;
}
