import { z } from 'zod';
import { ErrorResponse } from '../contract';

export const json = (schema: z.ZodType) => ({
  'application/json': { schema: z.toJSONSchema(schema, { io: 'output', unrepresentable: 'any' }) },
});

export const answers = (schema: z.ZodType, description: string) => ({
  200: { description, content: json(schema) },
  default: { description: 'An error; `code` is stable.', content: json(ErrorResponse) },
});

export const pathId = (description: string) => [
  { name: 'id', in: 'path', required: true, description, schema: { type: 'string' } },
];

/** Each field of a query schema is a parameter. */
export const parameters = (schema: z.ZodObject) =>
  Object.entries(schema.shape).map(([name, field]) => ({
    name,
    in: 'query',
    required: false,
    schema: z.toJSONSchema(field as z.ZodType, { io: 'input', unrepresentable: 'any' }),
  }));

export const SHOP_KEY = [{ shopKey: [] }];
export const SHOP_KEY_OR_BUYER = [{ shopKey: [] }, { chatToken: [] }];
