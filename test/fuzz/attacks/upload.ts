import { deflateSync, crc32 } from 'node:zlib';
import type { Attack } from '../attack';
import type { Dice } from '../dice';
import type { Ground } from '../ground';
import { hostileText } from '../texts';
import { send, wrongWith, type Request } from '../wire';

const BOUNDARY = 'fuzz-boundary';

const NAMES = [
  '../../../etc/passwd',
  '..\\..\\boot.ini',
  '/etc/shadow',
  'a\u0000.jpg',
  'con.jpg',
  '.htaccess',
  '\u202egpj.exe',
  `${'长'.repeat(400)}.jpg`,
  'x.jpg"; filename="y.html',
  '',
  '裙子 破洞.jpg',
];

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body) >>> 0);
  return Buffer.concat([length, body, check]);
}

/** A PNG of any size that it says, with whatever data. */
function png(width: number, height: number, data: Buffer): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const small = png(2, 2, deflateSync(Buffer.alloc(6)));
/** Says 900 million pixels in a few kilobytes. */
const bomb = png(30_000, 30_000, deflateSync(Buffer.alloc(30_001 * 200)));
/** Says few pixels and unpacks to many megabytes. */
const overfull = png(100, 100, deflateSync(Buffer.alloc(2 ** 24)));

const contents: readonly ((dice: Dice) => Buffer)[] = [
  () => Buffer.alloc(0),
  () => small,
  () => small.subarray(0, 30),
  () => bomb,
  () => overfull,
  () => png(0xffffffff, 1, Buffer.from('x')),
  () => Buffer.from('GIF89a\xff\xff\xff\xff\x80\x00\x00', 'latin1'),
  () => Buffer.from('\xff\xd8\xff\xe0\x00\x10JFIF', 'latin1'),
  () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
  () => Buffer.from('<!doctype html><script>alert(1)</script>'),
  () => Buffer.from('MZ\x90\x00', 'latin1'),
  () => Buffer.from('PK\x03\x04', 'latin1'),
  () => Buffer.from('%PDF-1.7\n%%EOF'),
  () => Buffer.from('\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic\xff\xff\xff\xff', 'latin1'),
  () => Buffer.from('\x00\x00\x00\x18ftypisom\x00\x00\x00\x00isomavc1\xff\xff\xff\xffmoov', 'latin1'),
  (dice) => dice.bytes(1 + dice.below(4_000)),
  (dice) => Buffer.concat([small.subarray(0, 33), dice.bytes(200)]),
];

/** Forms that are broken, cut off, or full of what is not what it says. */
export const uploadAttack = (ground: Ground): Attack => ({
  name: 'upload',
  share: 6,
  async run(dice) {
    const talk = dice.of(ground.talks);
    const form = formOf(dice);
    const request: Request = {
      method: 'POST',
      path: `/v3/directline/conversations/${talk.conversationId}/upload?userId=x`,
      headers: {
        authorization: `Bearer ${talk.token}`,
        'content-type': dice.chance(0.9)
          ? `multipart/form-data; boundary=${BOUNDARY}`
          : 'multipart/form-data; boundary=other',
      },
      body: form,
      ...(dice.chance(0.15) && { cutAfter: dice.below(form.length) }),
    };
    const answer = await send(ground.url, request);
    const wrong = request.cutAfter === undefined ? wrongWith(answer, request) : undefined;
    return {
      input: form.toString('latin1').slice(0, 300),
      ms: answer.ms,
      ...(wrong !== undefined && { wrong }),
    };
  },
});

function formOf(dice: Dice): Buffer {
  const parts: Buffer[] = [];
  const part = (name: string, type: string, fileName: string, content: Buffer): void => {
    const head = `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"; filename="${fileName}"\r\nContent-Type: ${type}\r\n\r\n`;
    parts.push(Buffer.from(head), content, Buffer.from('\r\n'));
  };
  const activity = dice.of([
    JSON.stringify({ type: 'message', text: hostileText(dice) }),
    '{"type":"message"',
    '[]',
    'null',
    JSON.stringify({
      type: 'message',
      attachments: [{ contentUrl: 'file:///etc/passwd', contentType: 'image/png' }],
    }),
  ]);
  if (dice.chance(0.95))
    part('activity', 'application/vnd.microsoft.activity', 'blob', Buffer.from(activity));
  const files = dice.chance(0.02) ? 45 : dice.below(3);
  for (let n = 0; n < files; n += 1)
    part('file', dice.of(['image/png', 'text/html', 'x']), dice.of(NAMES), dice.of(contents)(dice));
  const end = dice.chance(0.9) ? `--${BOUNDARY}--\r\n` : '';
  return Buffer.concat([...parts, Buffer.from(end)]);
}
