import { DossierResponse } from '../contract';
import { answers, pathId, SHOP_KEY_OR_BUYER } from './parts';

export const dossiersPaths = {
  '/api/cases/{id}/dossier': {
    get: {
      summary: 'Everything a third party needs to judge a case, as data.',
      security: SHOP_KEY_OR_BUYER,
      parameters: pathId('Id (URL-encoded) or number of the case'),
      responses: answers(DossierResponse, 'The dossier.'),
    },
  },
  '/api/handoffs/{id}/dossier': {
    get: {
      summary: 'The same for a claim that came too late for a case.',
      security: SHOP_KEY_OR_BUYER,
      parameters: pathId('Id (URL-encoded) of the hand-off'),
      responses: answers(DossierResponse, 'The dossier.'),
    },
  },
};
