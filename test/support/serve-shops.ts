import type { Stores } from '../../storage/stores';
import { startChatServer, storesWithShops, type ChatServer, type ServerOptions } from './chat-server';

/** What a file of tests over the HTTP side works with. */
interface Served {
  readonly stores: Stores;
  readonly server: ChatServer;
  /** The same stores, served anew. */
  restart(options?: ServerOptions): Promise<void>;
}

interface How extends ServerOptions {
  /** How long one server and its stores last. */
  for?: 'the file' | 'each test';
}

/** Two shops over HTTP: open before the tests of the file that calls this, and closed after them. */
export function serveShops({ for: lasting = 'the file', ...options }: How = {}): Served {
  let stores: Stores;
  let server: ChatServer;
  const [before, after] = lasting === 'the file' ? [beforeAll, afterAll] : [beforeEach, afterEach];
  before(async () => {
    stores = await storesWithShops();
    server = await startChatServer({ stores, ...options });
  });
  after(async () => {
    await server.stop();
    await stores.close();
  });
  return {
    get stores() {
      return stores;
    },
    get server() {
      return server;
    },
    async restart(anew = {}) {
      await server.stop();
      server = await startChatServer({ stores, ...anew });
    },
  };
}
