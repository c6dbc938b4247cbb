import type { CaseResponse, RequestResponse } from '../../../bot/api/contract';
import { element } from '../../shared/dom';
import type { Language } from '../../shared/words';
import { durationOf, millisecondsOf, momentOf } from './times';
import { toneOf, WAITS_FOR_BUYER } from './tones';
import type { CaseWords } from './words';

type Clock = CaseResponse['clocks'][number];

/** How an entry is shown, and what a pressed step does. */
export interface Showing {
  words: CaseWords;
  language: Language;
  act(words: string, value: object): void;
}

/** Below this share of the buyer's time a clock asks for attention. */
const LATE = 0.75;
const FEN = 100;

const yuan = (fen: number): string => `¥${(fen / FEN).toFixed(2)}`;

/** How much of a clock is over, 0–1. */
function overOf({ startedAt, dueAt, left }: Clock): number {
  if (dueAt === undefined) return 0;
  const whole = millisecondsOf(dueAt) - millisecondsOf(startedAt);
  return whole <= 0 ? 1 : Math.min(1, Math.max(0, 1 - left / whole));
}

/** The clock as a bar, in words for whoever does not see it, and what happens at its end. */
function clockOf(clock: Clock, { words, language }: Showing): HTMLElement {
  const { id, against, dueAt, left } = clock;
  const over = overOf(clock);
  const isUrgent = against === 'buyer' && over >= LATE;
  const name = words.clock(id);
  const time = durationOf(left, language);
  const facts = { clock: name, left: time };
  const text =
    dueAt === undefined
      ? words.timed('stopped', facts)
      : words.timed(`running_${against}`, { ...facts, due: momentOf(dueAt, language) });
  const bar = element('div', {
    class: 'clock-bar',
    role: 'progressbar',
    'aria-label': name,
    'aria-valuetext': text,
    'aria-valuenow': String(Math.round(over * 100)),
  });
  const filled = element('span');
  filled.style.inlineSize = `${Math.max(2, over * 100)}%`;
  bar.append(filled);
  const end =
    dueAt === undefined ? [] : [element('p', { class: 'silence' }, words.silence(clock.ifNobodyActs.key))];
  const shown = element('div', { class: 'clock' }, element('p', {}, text), bar, ...end);
  shown.toggleAttribute('data-urgent', isUrgent);
  return shown;
}

function lastOf({ events }: CaseResponse, { words, language }: Showing): HTMLElement[] {
  const event = events.at(-1);
  if (!event) return [];
  return [element('p', { class: 'last' }, words.last(event, momentOf(event.at, language)))];
}

/** What can be done next; pressed, it is said in the chat. */
function stepsOf(one: CaseResponse, { words, act }: Showing): HTMLElement[] {
  if (one.suggested.length === 0) return [];
  const buttons = one.suggested.map((kind) => {
    const label = words.act(kind);
    const button = element('button', { type: 'button', 'data-act': kind }, label);
    button.addEventListener('click', () => act(label, { kind: 'case', caseId: one.id, act: kind }));
    return button;
  });
  const label = words.say('casePanel.steps', { title: one.number });
  const steps = element('div', { class: 'steps', role: 'group', 'aria-label': label }, ...buttons);
  steps.toggleAttribute('data-waits', WAITS_FOR_BUYER.includes(one.state));
  return [steps];
}

/** One case: goods, state, clocks that run, last event, next steps. */
export function caseEntry(one: CaseResponse, showing: Showing): HTMLElement {
  const { words, language } = showing;
  const running = one.clocks.filter(({ dueAt }) => dueAt !== undefined);
  const clocks = running.length > 0 ? running : one.clocks.slice(0, 1);
  const { total } = one.money;
  const amount = total.fen > 0 ? [yuan(total.fen)] : [];
  const what = [one.number, words.service(one.service), ...amount];
  return element(
    'li',
    { class: 'case', 'data-case': one.number },
    element('h3', {}, one.listing.title[language]),
    element('p', { class: 'state', 'data-tone': toneOf(one.state) }, words.state(one.state)),
    element('p', { class: 'what' }, what.join(' · ')),
    ...clocks.map((clock) => clockOf(clock, showing)),
    ...lastOf(one, showing),
    ...stepsOf(one, showing),
  );
}

/** One request to the shop: what, how it stands, until when. */
export function requestEntry(one: RequestResponse, { words, language }: Showing): HTMLElement {
  const due =
    one.state === 'open' ? ` · ${words.say('casePanel.due', { due: momentOf(one.dueAt, language) })}` : '';
  const tone = { open: 'accent', done: 'good', refused: 'warning', withdrawn: 'emphasis' }[one.state];
  return element(
    'li',
    { class: 'case', 'data-request': one.number },
    element('h3', {}, words.say(`casePanel.request.${one.kind}`)),
    element('p', { class: 'state', 'data-tone': tone }, words.say(`casePanel.requestState.${one.state}`)),
    element('p', { class: 'what' }, `${one.number}${due}`),
  );
}
