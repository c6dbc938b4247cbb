import type { Understander } from '../../nlu/understanding';
import { Chat, type Heard, type Said } from '../support/dialogs';
import { type World } from '../support/world';
import { newsOfSettling } from '../support/requests';
import type { Scenario, Turn } from './scenario';
import { theUsualWorld } from './world';

export interface Played extends Heard {
  claim: unknown;
  act: unknown;
  state: string | undefined;
  request: unknown;
  language: string;
}

function saidIn({ says, presses, sends, refused, starts }: Turn): Said {
  return {
    ...(says !== undefined && { text: says }),
    ...(presses && { value: presses }),
    ...(sends && { uploads: sends }),
    ...(refused && { refusedFiles: refused }),
    ...(starts && { kind: 'start' }),
  };
}

/** What the shop did that is news, to a request or to the newest case. */
function newsIn(world: World, { settled, caseNews }: Turn): Said | undefined {
  if (settled) return { kind: 'news', news: newsOfSettling(world, settled) };
  if (!caseNews) return undefined;
  caseNews(world);
  const [one] = world.cases;
  const news = one?.notify.at(-1);
  if (!one || !news) throw new Error('nothing happened to a case');
  return { kind: 'news', news: { about: 'case', recordId: one._id, n: news.n } };
}

/** What the turn came to, in talk and records. */
function playedOf({ world, state, language }: Chat, heard: Heard): Played {
  const given = (wanted: string) => heard.commands.findLast(({ name }) => name === wanted)?.request;
  const submitted = given('submitCase');
  return {
    ...heard,
    claim: submitted && 'claim' in submitted ? submitted.claim : state.draft?.claim,
    request: given('openRequest'),
    act: given('actOnCase'),
    state: world.cases[0]?.state,
    language,
  };
}

/** Plays a scenario; tells of each turn what was answered, done and kept. */
export async function play(understander: Understander, scenario: Scenario): Promise<Played[]> {
  const world = theUsualWorld();
  scenario.world?.(world);
  let chat = new Chat(understander, world, scenario.language ?? 'zh');
  const played: Played[] = [];
  for (const turn of scenario.turns) {
    world.now += turn.after ?? 0;
    turn.meanwhile?.(world);
    let said = saidIn(turn);
    if (turn.signsIn) {
      const guestState = chat.state;
      world.buyer = { buyerId: 'buyer-1', name: '小林' };
      chat = new Chat(understander, world, chat.language);
      said = { kind: 'guest_joined', guestState };
    }
    said = newsIn(world, turn) ?? said;
    const heard = await chat.say(said);
    played.push(playedOf(chat, heard));
  }
  return played;
}
