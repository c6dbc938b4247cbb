import { isFromBuyer } from './speaker';

/** Counts what the shop's side said while the panel was closed. */
export class Unread {
  private visible = true;
  private count = 0;
  private seen = 0;

  constructor(private readonly tell: (count: number) => void) {}

  /** The transcript as it is now. */
  activities(activities: readonly ChatActivity[]): void {
    const newest = Math.max(0, ...activities.filter(isAnswer).map(sequenceOf));
    if (this.visible) {
      this.seen = Math.max(this.seen, newest);
      return;
    }
    this.say(activities.filter((activity) => isAnswer(activity) && sequenceOf(activity) > this.seen).length);
  }

  setVisible(visible: boolean, activities: readonly ChatActivity[]): void {
    this.visible = visible;
    this.activities(activities);
    if (visible) this.say(0);
  }

  private say(count: number): void {
    if (count === this.count) return;
    this.count = count;
    this.tell(count);
  }
}

const isAnswer = (activity: ChatActivity): boolean => activity.type === 'message' && !isFromBuyer(activity);
const sequenceOf = (activity: ChatActivity): number => activity.channelData?.['webchat:sequence-id'] ?? 0;
