import { now } from '../shared/clock';
import { isFromBuyer } from './speaker';

/** Two soft notes, in hertz, half of a second together. */
const NOTES = [659, 880];
const NOTE_SECONDS = 0.18;
const LOUDNESS = 0.06;
/** What is older came with the history. */
const RECENT = 20_000;

/** A soft tone for what the shop's side says, where the buyer has asked for it. */
export class Sound {
  private context: AudioContext | undefined;
  private newest = 0;

  constructor(private readonly isOn: () => boolean) {}

  /** The transcript as it is now. */
  activities(activities: readonly ChatActivity[]): void {
    const answers = activities.filter((activity) => activity.type === 'message' && !isFromBuyer(activity));
    const last = answers.at(-1);
    const sequence = last?.channelData?.['webchat:sequence-id'] ?? 0;
    if (!last || sequence <= this.newest) return;
    this.newest = sequence;
    if (this.isOn() && now() - Date.parse(last.timestamp ?? '') < RECENT) this.play();
  }

  /** Also right after it was turned on: the press lets the browser play, and the buyer hears what it is. */
  play(): void {
    this.context ??= new AudioContext();
    void this.context.resume();
    NOTES.forEach((hertz, index) => this.note(hertz, index * NOTE_SECONDS));
  }

  private note(hertz: number, after: number): void {
    const context = this.context;
    if (!context) return;
    const start = context.currentTime + after;
    const end = start + 2 * NOTE_SECONDS;
    const loudness = context.createGain();
    loudness.gain.setValueAtTime(0, start);
    loudness.gain.linearRampToValueAtTime(LOUDNESS, start + 0.02);
    loudness.gain.exponentialRampToValueAtTime(0.001, end);
    const tone = context.createOscillator();
    tone.frequency.value = hertz;
    tone.connect(loudness).connect(context.destination);
    tone.start(start);
    tone.stop(end);
  }
}
