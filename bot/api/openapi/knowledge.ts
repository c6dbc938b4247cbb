import { ErrorResponse, KnowledgeBody, KnowledgeListResponse, KnowledgeResponse } from '../contract';
import { answers, json, pathId, SHOP_KEY } from './parts';

const ID = pathId('Id of your own: letters, digits, dots and dashes');

const WHEN_IT_IS_SAID =
  'Said as it is, in the language of the buyer where given, to questions that are much like one of `questions`. ' +
  'Windows, freight, refunds, amounts, warranty and whatever concerns the order or case of a buyer are computed by ' +
  'the rules (law over platform over shop): to such questions an entry is never said, however they are worded in it, ' +
  'because free text cannot be checked against what the law and the platform grant. Terms kinder than the rules ' +
  "belong into the shop's terms, where they take effect.";

export const knowledgePaths = {
  '/api/knowledge': {
    get: {
      summary: "The shop's own entries of knowledge, by id.",
      security: SHOP_KEY,
      responses: answers(KnowledgeListResponse, 'All of them.'),
    },
  },
  '/api/knowledge/{id}': {
    get: {
      summary: 'One entry.',
      security: SHOP_KEY,
      parameters: ID,
      responses: answers(KnowledgeResponse, 'The entry.'),
    },
    put: {
      summary: 'Adds an entry, or replaces it whole; it counts from the next message on.',
      description: `${WHEN_IT_IS_SAID} 409 TooMany when the shop has as many entries as it may.`,
      security: SHOP_KEY,
      parameters: ID,
      requestBody: { required: true, content: json(KnowledgeBody) },
      responses: answers(KnowledgeResponse, 'The entry as stored.'),
    },
    delete: {
      summary: 'Takes an entry away; it is not said any more from the next message on.',
      security: SHOP_KEY,
      parameters: ID,
      responses: {
        204: { description: 'It is gone.' },
        default: { description: 'An error; `code` is stable.', content: json(ErrorResponse) },
      },
    },
  },
};
