import {
  ChannelTaskResponse,
  ChannelTasksQuery,
  ChannelTasksResponse,
  SettleChannelTaskBody,
} from '../contract';
import { answers, json, parameters, pathId, SHOP_KEY } from './parts';

export const channelTasksPaths = {
  '/api/channel-tasks': {
    get: {
      summary: 'Messages on other channels that a person has to look after, newest first.',
      security: SHOP_KEY,
      parameters: parameters(ChannelTasksQuery),
      responses: answers(ChannelTasksResponse, 'A page of tasks.'),
    },
  },
  '/api/channel-tasks/{id}/settle': {
    post: {
      summary: 'Somebody has seen to it; the message is not sent again.',
      security: SHOP_KEY,
      parameters: pathId('Id (URL-encoded)'),
      requestBody: { required: false, content: json(SettleChannelTaskBody) },
      responses: answers(ChannelTaskResponse, 'The settled task.'),
    },
  },
};
