import { ChatTokenRequest, ChatTokenResponse, ShopLooks } from '../contract';
import { answers, json, pathId } from './parts';

export const chatPaths = {
  '/chat/token': {
    post: {
      summary: "Exchanges the shop's JWT for a chat token; without one the buyer is a guest.",
      requestBody: { required: true, content: json(ChatTokenRequest) },
      responses: answers(ChatTokenResponse, 'A token for one conversation.'),
    },
  },
  '/widget/shop/{id}.json': {
    get: {
      summary: 'What the widget shows of a shop.',
      parameters: pathId('Shop id'),
      responses: answers(ShopLooks, 'Name and colours.'),
    },
  },
};
