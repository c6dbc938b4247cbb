import { ListingBody, ListingResponse } from '../contract';
import { answers, json, pathId, SHOP_KEY } from './parts';

export const listingsPaths = {
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
