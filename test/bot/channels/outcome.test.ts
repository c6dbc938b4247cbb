import { outcomeOfError, outcomeOfStatus, pauseAfter } from '../../../bot/channels/outcome';

const failed = (code: string): Error =>
  new TypeError('fetch failed', { cause: Object.assign(new Error(), { code }) });

describe('a try to send', () => {
  it.each([
    [200, 'delivered'],
    [202, 'delivered'],
    [302, 'refused'],
    [400, 'refused'],
    [401, 'later'],
    [403, 'refused'],
    [404, 'refused'],
    [429, 'later'],
    [500, 'unknown'],
    [502, 'unknown'],
    [503, 'later'],
    [504, 'unknown'],
  ])('that is answered %i is %s', (status, kind) => {
    expect(outcomeOfStatus(status, null).kind).toBe(kind);
  });

  it.each([
    ['ECONNREFUSED', 'later'],
    ['ENOTFOUND', 'later'],
    ['ECONNRESET', 'unknown'],
    ['UND_ERR_SOCKET', 'unknown'],
  ])('that ends in %s is %s', (code, kind) => {
    expect(outcomeOfError(failed(code))).toEqual({ kind, detail: code });
  });

  it('that takes too long is unknown', () => {
    expect(outcomeOfError(new DOMException('', 'TimeoutError')).kind).toBe('unknown');
  });

  it('is repeated after growing pauses, or when the channel says', () => {
    expect([1, 2, 3, 9, 40].map((failures) => pauseAfter(failures))).toEqual([
      1_000, 2_000, 4_000, 256_000, 300_000,
    ]);
    expect(outcomeOfStatus(429, '30')).toMatchObject({ kind: 'later', afterMs: 30_000 });
    expect(outcomeOfStatus(429, 'soon')).not.toHaveProperty('afterMs');
    expect(pauseAfter(1, 30_000)).toBe(30_000);
  });
});
