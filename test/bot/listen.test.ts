import { createServer } from 'node:http';
import { freePort, listen } from '../../bot/listen';
import { StartError } from '../../bot/start-error';

describe('listening', () => {
  it('says which variable to change when the port is in use', async () => {
    const port = await freePort();
    const [first, second] = [createServer(), createServer()];
    await listen(first, port);
    await expect(listen(second, port)).rejects.toThrow(
      `Port ${port} is in use. Stop the other program, or set PORT`,
    );
    first.close();
  });

  it('says which variable to change when the host is none of ours', async () => {
    const refused = listen(createServer(), 0, '192.0.2.1');
    await expect(refused).rejects.toThrow(StartError);
    await expect(refused).rejects.toThrow('HOST=192.0.2.1');
  });
});
