import type zh from '../../replies/catalogue/zh-CN/widget.json';
import type { Say } from '../shared/words';
import type { BannerWords } from './banner';
import type { ChatWords } from './chat';

export type SayWidget = Say<typeof zh>;

/** What the chat says around the talk itself. */
export const chatWords = (say: SayWidget): ChatWords => ({
  today: say('day.today'),
  yesterday: say('day.yesterday'),
  older: say('history.older'),
  loading: say('history.loading'),
  failed: say('history.failed'),
  composer: say('frame.composer'),
  person: (name) => say('frame.person', { name }),
});

/** What the banner says of the connection. */
export const bannerWords = (say: SayWidget): BannerWords => ({
  lost: say('connection.lost'),
  lostDetail: say('connection.lostDetail'),
  back: say('connection.back'),
  starting: say('connection.starting'),
  identity: say('connection.identity'),
  unavailable: say('connection.unavailable'),
  retry: say('connection.retry'),
});
