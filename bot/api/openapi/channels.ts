import {
  ChannelAccountResponse,
  ChannelAccountsResponse,
  ChannelLinkRequest,
  ErrorResponse,
} from '../contract';
import { answers, json, pathId } from './parts';

const CHAT_TOKEN = [{ chatToken: [] }];

export const channelsPaths = {
  '/chat/channels': {
    get: {
      summary: 'Accounts on other channels that are tied to the buyer.',
      security: CHAT_TOKEN,
      responses: answers(ChannelAccountsResponse, 'The accounts.'),
    },
    post: {
      summary: 'Ties the account of a one-time link to the buyer; the link is used up.',
      security: CHAT_TOKEN,
      requestBody: { required: true, content: json(ChannelLinkRequest) },
      responses: { ...answers(ChannelAccountResponse, 'The account.'), 201: { description: 'It is tied.' } },
    },
  },
  '/chat/channels/look': {
    post: {
      summary: 'Whose account a one-time link would tie; nothing is changed.',
      security: CHAT_TOKEN,
      requestBody: { required: true, content: json(ChannelLinkRequest) },
      responses: answers(ChannelAccountResponse, 'The account.'),
    },
  },
  '/chat/channels/{id}': {
    delete: {
      summary: 'Unties an account; whoever writes from it is a guest again.',
      security: CHAT_TOKEN,
      parameters: pathId('Id of the account'),
      responses: {
        204: { description: 'It is untied.' },
        default: { description: 'An error; `code` is stable.', content: json(ErrorResponse) },
      },
    },
  },
};
