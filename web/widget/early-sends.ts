/** From here on Web Chat takes what is sent. */
const CONNECTED = 'DIRECT_LINE/CONNECT_FULFILLING';
const EDITED = 'WEB_CHAT/SET_SEND_BOX';
const SUBMIT: ChatAction = { type: 'WEB_CHAT/SUBMIT_SEND_BOX', payload: { method: 'keyboard' } };
const PRESSES = ['WEB_CHAT/SEND_MESSAGE_BACK', 'WEB_CHAT/SEND_POST_BACK'];
const COMPOSER = '[data-id="webchat-sendbox-input"]';
const SEND_BUTTON = '.webchat__send-button';

/**
 * What was sent before the first connection. Web Chat passes over it without a word, so it is sent again once there
 * is a connection; until then the text stays in the composer. Who goes on typing will press send again.
 */
export class EarlySends {
  private connected = false;
  private submitted = false;
  private presses: ChatAction[] = [];

  /** The composer's own sending makes no action before there is a connection, so it is seen in the page. */
  constructor(place: HTMLElement) {
    place.addEventListener('keydown', (event) => {
      const sends = event.key === 'Enter' && !event.shiftKey && !event.isComposing;
      if (sends && isIn(event, COMPOSER)) this.submit();
    });
    place.addEventListener('click', (event) => isIn(event, SEND_BUTTON) && this.submit());
  }

  /** For a client drawn anew, which connects anew. */
  restart(): void {
    this.connected = false;
  }

  /** Told of every action of the store, after Web Chat has had it. */
  after(action: ChatAction, dispatch: (action: ChatAction) => void): void {
    if (action.type === CONNECTED) return this.release(dispatch);
    if (this.connected) return;
    if (action.type === EDITED) this.submitted = false;
    if (PRESSES.includes(action.type)) this.presses.push(action);
  }

  private submit(): void {
    this.submitted = !this.connected;
  }

  private release(dispatch: (action: ChatAction) => void): void {
    const held = [...this.presses.splice(0), ...(this.submitted ? [SUBMIT] : [])];
    this.connected = true;
    this.submitted = false;
    held.forEach(dispatch);
  }
}

const isIn = ({ target }: Event, selector: string): boolean =>
  target instanceof Element && target.closest(selector) !== null;
