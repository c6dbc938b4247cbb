import { RequestResponse, RequestsQuery, RequestsResponse, SettleRequestBody } from '../contract';
import { answers, json, parameters, pathId, SHOP_KEY, SHOP_KEY_OR_BUYER } from './parts';

export const requestsPaths = {
  '/api/requests': {
    get: {
      summary: 'What buyers asked of the shop beside applications, newest first.',
      security: SHOP_KEY_OR_BUYER,
      parameters: parameters(RequestsQuery),
      responses: answers(RequestsResponse, 'A page of requests.'),
    },
  },
  '/api/requests/{id}': {
    get: {
      summary: 'One request, by id or number.',
      security: SHOP_KEY_OR_BUYER,
      parameters: pathId('Id (URL-encoded) or number'),
      responses: answers(RequestResponse, 'The request.'),
    },
  },
  '/api/requests/{id}/settle': {
    post: {
      summary: 'Settles a request; the buyer is told in the chat, once.',
      security: SHOP_KEY,
      parameters: pathId('Id (URL-encoded) or number'),
      requestBody: { required: true, content: json(SettleRequestBody) },
      responses: answers(RequestResponse, 'The settled request.'),
    },
  },
};
