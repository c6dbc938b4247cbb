import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import type { ChatTokens } from '../auth/chat-tokens';
import { openStream, type StreamDeps } from './stream';

const KEEP_ALIVE = 15_000;
/** Clients send nothing but empty frames. */
const MAX_FRAME = 1_024;
/** WebSocket close code: the service restarts, come back. */
const SERVICE_RESTART = 1012;
/** What a client gets to answer the close before it is cut off. */
const CLOSING_TIME = 1_000;

/** The WebSocket side of Direct Line, on the same server as the rest. */
export interface Sockets {
  /** Tells every client to come back later. */
  close(): Promise<void>;
}

export function attachSockets(server: Server, tokens: ChatTokens, deps: StreamDeps): Sockets {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_FRAME });
  const answered = new WeakSet<WebSocket>();

  server.on('upgrade', (request: IncomingMessage, connection: Duplex, head: Buffer) => {
    connection.on('error', () => connection.destroy());
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const [, id] = /^\/v3\/directline\/conversations\/([^/]+)\/stream$/.exec(pathname) ?? [];
    if (id === undefined) return refuse(connection, '404 Not Found');
    const start = tokens.readStream(searchParams.get('t') ?? '');
    if (start?.conv !== decodeURIComponent(id)) return refuse(connection, '403 Forbidden');
    sockets.handleUpgrade(request, connection, head, (socket) => {
      answered.add(socket);
      socket.on('pong', () => answered.add(socket));
      socket.on('error', () => socket.terminate());
      openStream(deps, socket, start);
    });
  });

  /** The ping finds dead connections; the empty frame keeps proxies and the client from giving up. */
  const keepAlive = setInterval(() => {
    for (const socket of sockets.clients) {
      if (!answered.delete(socket)) {
        socket.terminate();
      } else {
        socket.ping();
        socket.send('');
      }
    }
  }, KEEP_ALIVE);

  return {
    async close() {
      clearInterval(keepAlive);
      const closed = [...sockets.clients].map(
        (socket) => new Promise((resolve) => socket.once('close', resolve)),
      );
      for (const socket of sockets.clients) socket.close(SERVICE_RESTART);
      const cutOff = setTimeout(() => sockets.clients.forEach((socket) => socket.terminate()), CLOSING_TIME);
      await Promise.all(closed);
      clearTimeout(cutOff);
      sockets.close();
    },
  };
}

function refuse(connection: Duplex, status: string): void {
  connection.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
