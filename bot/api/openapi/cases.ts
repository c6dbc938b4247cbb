import {
  CaseActRequest,
  CaseActResponse,
  CaseFilesResponse,
  CaseResponse,
  CasesQuery,
  CasesResponse,
} from '../contract';
import { answers, json, parameters, pathId, SHOP_KEY, SHOP_KEY_OR_BUYER } from './parts';

export const casesPaths = {
  '/api/cases': {
    get: {
      summary: 'Cases, newest first.',
      security: SHOP_KEY_OR_BUYER,
      parameters: parameters(CasesQuery),
      responses: answers(CasesResponse, 'A page of cases.'),
    },
  },
  '/api/cases/{id}': {
    get: {
      summary: 'One case, by id or number.',
      security: SHOP_KEY_OR_BUYER,
      parameters: pathId('Id (URL-encoded) or number'),
      responses: answers(CaseResponse, 'The case.'),
    },
  },
  '/api/cases/{id}/files': {
    post: {
      summary: "Takes the shop's own files for a case; the act `add_evidence` then says what each shows.",
      security: SHOP_KEY,
      parameters: pathId('Id (URL-encoded) or number'),
      requestBody: {
        required: true,
        content: { 'multipart/form-data': { schema: { type: 'object' } } },
      },
      responses: answers(CaseFilesResponse, 'What was taken and what was not.'),
    },
  },
  '/api/cases/{id}/acts': {
    post: {
      summary: 'Does something to a case for the shop; the buyer is told in the chat, once.',
      description:
        'A repeat with the same Idempotency-Key returns the same outcome. 400 UnknownAct, 403 NotYours, 409 NotPossible (with `because`, `remedy` and `possible`), 409 VersionConflict, 409 KeyReused.',
      security: SHOP_KEY,
      parameters: [
        ...pathId('Id (URL-encoded) or number'),
        {
          name: 'Idempotency-Key',
          in: 'header',
          required: true,
          description: 'A key of your own for this act.',
          schema: { type: 'string', minLength: 1, maxLength: 100 },
        },
      ],
      requestBody: { required: true, content: json(CaseActRequest) },
      responses: answers(CaseActResponse, 'The case as it has become.'),
    },
  },
};
