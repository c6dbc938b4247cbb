import type { TurnDeps } from '../../bot/turn/deps';
import type { Respond } from '../../dialogs/respond';

/** Says back what was said, and counts the turns of the conversation in `misunderstood`. */
export const echo: Respond = async (incoming, state, language) => {
  const reply = { key: 'echo', facts: { text: incoming.understanding.text || incoming.kind } };
  return {
    state: { ...state, misunderstood: state.misunderstood + 1 },
    language,
    replies: [reply],
    rules: [],
  };
};

/** The key and facts themselves, so that tests need no catalogue. */
export const plainRenderer: TurnDeps['renderer'] = {
  render: (reply, { language }) => ({
    type: 'message',
    text: reply.facts?.text === undefined ? reply.key : String(reply.facts.text),
    textFormat: 'plain',
    locale: language === 'zh' ? 'zh-CN' : 'en',
    channelData: { keys: [reply.key] },
  }),
};
