import { casesPaths } from './openapi/cases';
import { channelTasksPaths } from './openapi/channel-tasks';
import { channelsPaths } from './openapi/channels';
import { chatPaths } from './openapi/chat';
import { dossiersPaths } from './openapi/dossiers';
import { handoffsPaths } from './openapi/handoffs';
import { knowledgePaths } from './openapi/knowledge';
import { listingsPaths } from './openapi/listings';
import { requestsPaths } from './openapi/requests';

/** The OpenAPI 3.1 document of what shops and their pages call; its schemas are derived from the contract. */
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
      ...chatPaths,
      ...channelsPaths,
      ...casesPaths,
      ...dossiersPaths,
      ...handoffsPaths,
      ...channelTasksPaths,
      ...requestsPaths,
      ...listingsPaths,
      ...knowledgePaths,
    },
  };
}
