import { Writable } from 'node:stream';
import { createLogger } from '../../bot/logger';

function logged(level: string, write: (logger: ReturnType<typeof createLogger>) => void): string {
  let output = '';
  const stream = new Writable({ write: (chunk, _encoding, done) => ((output += String(chunk)), done()) });
  write(createLogger(level, stream));
  return output;
}

describe('the log', () => {
  it('never holds what people wrote, nor what opens doors', () => {
    const output = logged('info', (logger) =>
      logger.info(
        { conversationId: 'c1', activity: { text: '我的手机号' }, token: 'secret-1', jwt: 'secret-2' },
        'turn',
      ),
    );
    expect(output).toContain('"conversationId":"c1"');
    expect(output).not.toMatch(/手机号|secret/);
  });

  it('leaves out what is below its level', () => {
    expect(logged('warn', (logger) => logger.info('idle'))).toBe('');
  });
});
