import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import type { ChatTokens, StreamStart } from '../auth/chat-tokens';
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
  /** Tells every client to come back later, and takes no new one. */
  close(): Promise<void>;
}

export function attachSockets(server: Server, tokens: ChatTokens, deps: StreamDeps): Sockets {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_FRAME });
  let closing = false;

  server.on('upgrade', (request: IncomingMessage, connection: Duplex, head: Buffer) => {
    connection.on('error', () => connection.destroy());
    if (closing) return refuse(connection, '503 Service Unavailable');
    const start = startOf(request.url ?? '', tokens);
    if (typeof start === 'string') return refuse(connection, start);
    sockets.handleUpgrade(request, connection, head, (socket) => {
      sockets.emit('connection', socket, request);
      openStream(deps, socket, start);
    });
  });
  const stopKeepAlive = keepAlive(sockets);

  return {
    async close() {
      closing = true;
      stopKeepAlive();
      const open = [...sockets.clients];
      const closed = open.map((socket) => new Promise((resolve) => socket.once('close', resolve)));
      for (const socket of open) socket.close(SERVICE_RESTART);
      const cutOff = setTimeout(() => open.forEach((socket) => socket.terminate()), CLOSING_TIME);
      await Promise.all(closed);
      clearTimeout(cutOff);
    },
  };
}

/** Where the stream starts, by the token in its own address; or the status to refuse it with. */
function startOf(url: string, tokens: ChatTokens): StreamStart | string {
  const [, id, token] =
    /^\/v3\/directline\/conversations\/([^/?]+)\/stream(?:\?t=([\w.-]*))?$/.exec(url) ?? [];
  if (id === undefined) return '404 Not Found';
  const start = tokens.readStream(token ?? '');
  return start && start.conv === id ? start : '403 Forbidden';
}

function refuse(connection: Duplex, status: string): void {
  connection.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`, () =>
    connection.destroy(),
  );
}

/** The ping finds dead connections, cut off after one missed round; the empty frame keeps client and proxies patient. */
function keepAlive(sockets: WebSocketServer): () => void {
  const answered = new WeakSet<WebSocket>();
  sockets.on('connection', (socket: WebSocket) => {
    answered.add(socket);
    socket.on('pong', () => answered.add(socket));
    socket.on('error', () => socket.terminate());
  });
  const timer = setInterval(() => {
    for (const socket of sockets.clients) {
      if (answered.delete(socket)) {
        socket.ping();
        socket.send('');
      } else {
        socket.terminate();
      }
    }
  }, KEEP_ALIVE);
  return () => clearInterval(timer);
}
