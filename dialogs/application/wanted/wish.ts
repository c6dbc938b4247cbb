import type { Hints, WantedHint } from '../../../nlu/understanding';
import { type Heard, yesOrNo } from '../../shared/heard';
import type { Draft, Wish } from '../../state';
import { asksFor, type Context } from '../draft/context';
import { namesInstead } from './variant-instead';

/** Longer than this it is a story, not the name of what is wanted. */
const NAME_UP_TO = 40;

/** In words that count: a colour, a size, and what is wrong with the one bought. */
const BARE_UP_TO = 3;

/** A part is wanted, whatever it is called; the next words name it. */
const SOME_PART: Wish = { part: '' };

/** What a button wishes: the same again, a part, or a variant by its id. */
function pressedWish({ field, value }: NonNullable<Heard['answer']>): Wish | undefined {
  if (field === 'way') return String(value).split('/')[2] === 'part' ? SOME_PART : undefined;
  if (field !== 'wanted' || typeof value !== 'string') return undefined;
  if (value === 'same') return { same: true };
  return value === 'part' ? SOME_PART : { variantId: value };
}

/** The message is about an exchange: it says so, the draft is one, or that is what was asked. */
function isAboutExchange({ hints }: Heard, { asked, known }: Context): boolean {
  if (hints.service !== undefined) return hints.service === 'exchange';
  return known.service === 'exchange' || asksFor({ asked }, 'wanted');
}

function hintedWish({ steps, more, same, part, target, colour, size }: WantedHint): Wish {
  return {
    ...(more && { more }),
    ...(steps !== undefined && { steps }),
    ...(same && { same }),
    ...(part !== undefined && { part }),
    ...(colour !== undefined && { colour }),
    ...(size !== undefined && { size }),
    ...(target !== undefined && { words: target }),
  };
}

/** A question, a yes or a no names nothing, though a colour or size beside it does. */
const namesNothing = (heard: Heard): boolean => heard.hints.asks === true || yesOrNo(heard) !== undefined;

/** Asked what for, the whole message is the answer: colour and size in it, or the words themselves. */
function answeredWish(heard: Heard): Wish {
  const { text, entities } = heard;
  const [colour, size] = [entities.colours.at(-1), entities.sizes.at(-1)];
  const words = namesNothing(heard) ? '' : text.trim().toLowerCase();
  return {
    ...(colour !== undefined && { colour }),
    ...(size !== undefined && { size }),
    ...(words !== '' && words.length <= NAME_UP_TO && { words }),
  };
}

/** For a listing that nobody knows here the message itself has to do. */
const shortText = ({ text }: Heard): Wish => {
  const said = text.trim();
  return said === '' || said.length > NAME_UP_TO ? {} : { said };
};

/** The name of a part was asked for, and these words are it. */
function namedPart({ wanted }: Hints, { words }: Wish, context: Context, wish: Wish | undefined) {
  const isAsked = context.known.reason === 'missing_part' || wish?.part === '';
  const saysOther = wanted?.part !== undefined || wanted?.same === true;
  return isAsked && asksFor(context, 'wanted') && !saysOther ? { part: words ?? '' } : undefined;
}

/** "Send it again" is about a part, unless it names one or means the whole. */
const resends = ({ wanted }: Hints, { part, same }: Wish): boolean =>
  wanted?.resend === true && part === undefined && !same;

/** Why it does not suit, or how it is, names nothing to have instead. */
function withoutStory({ hints }: Heard, { words, ...named }: Wish): Wish {
  const { reason, symptom, intact, received } = hints;
  const isStory = (reason ?? symptom ?? intact ?? received) !== undefined;
  return words === undefined || isStory ? named : { ...named, words };
}

/** "L", "黑色吧", "太小了 黑L": a size or a colour, and at most why. */
const isBare = (heard: Heard): boolean =>
  !heard.pressed && heard.words.length <= BARE_UP_TO && namesInstead(heard);

/** A part that is missing is kept whatever becomes of it; the rest only counts for an exchange. */
function saidWish(heard: Heard, context: Context, wish: Wish | undefined): Wish | undefined {
  const { hints } = heard;
  const hinted = hints.wanted ? hintedWish(hints.wanted) : {};
  if (!isAboutExchange(heard, context)) return hinted.part === undefined ? undefined : { part: hinted.part };
  const answered = asksFor(context, 'wanted') || isBare(heard) ? answeredWish(heard) : {};
  const part = namedPart(hints, answered, context, wish);
  if (part) return part;
  const said = { ...withoutStory(heard, answered), ...hinted, ...(resends(hints, hinted) && SOME_PART) };
  return Object.keys(said).length > 0 ? { ...said, ...shortText(heard) } : undefined;
}

/** What the message wishes in exchange; nothing when it does not say. */
export function wishIn(heard: Heard, context: Context, wish: Draft['wish']): Wish | undefined {
  if (heard.answer) return pressedWish(heard.answer);
  return heard.pressed ? undefined : saidWish(heard, context, wish);
}

/** The newer word counts; "a part" does not unsay which. */
export function mergeWish(before: Wish | undefined, now: Wish): Wish {
  if (now.part === '' && before?.part) return before;
  if (now.part !== undefined || now.same || now.variantId !== undefined) return now;
  const { part, same, variantId, steps, size, ...kept } = before ?? {};
  void [part, same, variantId];
  const before_ =
    now.steps !== undefined || now.size !== undefined ? kept : { ...kept, ...sized(steps, size) };
  return { ...before_, ...now };
}

const sized = (steps: number | undefined, size: string | undefined): Wish => ({
  ...(steps !== undefined && { steps }),
  ...(size !== undefined && { size }),
});
