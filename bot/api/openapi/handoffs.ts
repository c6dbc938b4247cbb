import { HandoffsQuery, HandoffsResponse } from '../contract';
import { answers, parameters, SHOP_KEY } from './parts';

export const handoffsPaths = {
  '/api/handoffs': {
    get: {
      summary: 'Talks that wait for a person, newest first.',
      security: SHOP_KEY,
      parameters: parameters(HandoffsQuery),
      responses: answers(HandoffsResponse, 'A page of hand-offs.'),
    },
  },
};
