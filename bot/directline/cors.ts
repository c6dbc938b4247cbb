import type { RequestHandler } from 'express';

/** Any page may call: what opens a talk is its token, never a cookie. */
export const cors: RequestHandler = (request, response, next) => {
  response.set({
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Allow-Headers': 'authorization, content-type, x-ms-bot-agent, x-requested-with',
    'Access-Control-Allow-Methods': 'GET, POST, OPTIONS',
    'Access-Control-Max-Age': '86400',
  });
  if (request.method === 'OPTIONS') return void response.sendStatus(204);
  next();
};
