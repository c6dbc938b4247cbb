import type { Understander } from '../../nlu/understanding';
import { Chat, type Heard, type Said } from '../support/dialogs';
import { newsOfSettling } from '../support/requests';
import type { Scenario, Turn } from './scenario';
import { theUsualWorld } from './world';

export interface Played extends Heard {
  claim: unknown;
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
    if (turn.settled) said = { kind: 'news', news: newsOfSettling(world, turn.settled) };
    const heard = await chat.say(said);
    const submitted = heard.commands.find(({ name }) => name === 'submitCase')?.request;
    const claim = submitted && 'claim' in submitted ? submitted.claim : chat.state.draft?.claim;
    const request = heard.commands.find(({ name }) => name === 'openRequest')?.request;
    played.push({ ...heard, claim, request, language: chat.language });
  }
  return played;
}
