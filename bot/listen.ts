import { once } from 'node:events';
import type { Server } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { StartError } from './start-error';

const remedies: Record<string, (port: number, host: string) => string> = {
  EADDRINUSE: (port) => `Port ${port} is in use. Stop the other program, or set PORT to a free one.`,
  EACCES: (port) => `Port ${port} may not be used by this user. Set PORT to one above 1023.`,
  EADDRNOTAVAIL: (_port, host) =>
    `HOST=${host} is no address of this machine. Leave HOST out to listen on all.`,
};

/** @throws StartError */
export async function listen(server: Server, port: number, host?: string): Promise<void> {
  server.listen({ port, ...(host && { host }) });
  try {
    await once(server, 'listening');
  } catch (cause) {
    const remedy = remedies[(cause as NodeJS.ErrnoException).code ?? ''];
    if (!remedy) throw cause;
    throw new StartError(remedy(port, host ?? ''), { cause });
  }
}

/** A port that nobody uses now: addresses are made before the server listens, so it cannot be left to `listen`. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0);
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
