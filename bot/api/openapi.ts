import { z } from 'zod';
import {
  CaseActRequest,
  CaseActResponse,
  CaseFilesResponse,
  CaseResponse,
  CasesQuery,
  CasesResponse,
  ChatTokenRequest,
  ChatTokenResponse,
  DossierResponse,
  HandoffsQuery,
  HandoffsResponse,
  ListingBody,
  ListingResponse,
  RequestResponse,
  RequestsQuery,
  RequestsResponse,
  SettleRequestBody,
  ShopLooks,
} from './contract';
import { knowledgePaths } from './openapi-knowledge';
import { answers, json, pathId, SHOP_KEY } from './openapi-parts';

/** Each field of a query schema is a parameter. */
const parameters = (schema: z.ZodObject) =>
  Object.entries(schema.shape).map(([name, field]) => ({
    name,
    in: 'query',
    required: false,
    schema: z.toJSONSchema(field as z.ZodType, { io: 'input', unrepresentable: 'any' }),
  }));

const SHOP_KEY_OR_BUYER = [{ shopKey: [] }, { chatToken: [] }];

const caseActPaths = {
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

const requestPaths = {
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

const listingPaths = {
  '/api/listings/{id}': {
    get: {
      summary: 'What a listing sells now.',
      security: SHOP_KEY,
      parameters: pathId('Listing id, as the order lines name it'),
      responses: answers(ListingResponse, 'Its variants with price and stock.'),
    },
    put: {
      summary: 'Says what a listing sells now, whole; exchanges are judged by it.',
      security: SHOP_KEY,
      parameters: pathId('Listing id, as the order lines name it'),
      requestBody: { required: true, content: json(ListingBody) },
      responses: answers(ListingResponse, 'The listing as stored.'),
    },
  },
};

const dossierPaths = {
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

/** What a shop's system does beside reading, and the dossiers. */
const shopPaths = {
  ...caseActPaths,
  ...dossierPaths,
  ...requestPaths,
  ...listingPaths,
  ...knowledgePaths,
};

/** The OpenAPI 3.1 document of what shops call, derived from the contract. */
export function openApi(publicUrl: string) {
  return {
    openapi: '3.1.0',
    info: { title: 'After-sales desk', version: '1' },
    servers: [{ url: publicUrl }],
    components: {
      securitySchemes: {
        shopKey: { type: 'http', scheme: 'bearer', description: "The shop's API key." },
        chatToken: {
          type: 'http',
          scheme: 'bearer',
          description: "A buyer's chat token; opens the buyer's own only.",
        },
      },
    },
    paths: {
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
      ...shopPaths,
      '/api/handoffs': {
        get: {
          summary: 'Talks that wait for a person, newest first.',
          security: SHOP_KEY,
          parameters: parameters(HandoffsQuery),
          responses: answers(HandoffsResponse, 'A page of hand-offs.'),
        },
      },
    },
  };
}
