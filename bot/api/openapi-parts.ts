import { z } from 'zod';
import { ErrorResponse } from './contract';

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

export const SHOP_KEY = [{ shopKey: [] }];
