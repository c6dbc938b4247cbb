import sharp, { type Sharp } from 'sharp';
import { preparePicture } from '../../../bot/uploads/picture';
import { areAlike } from '../../../policy/likeness';

jest.setTimeout(20_000);

/** Goods on a table, drawn: `spot` says where the defect is. */
const scene = (colour: string, spot: { x: number; y: number }): Sharp =>
  sharp(
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="900" height="700">
      <rect width="900" height="700" fill="#e8e0d4"/>
      <rect x="180" y="90" width="420" height="520" rx="60" fill="${colour}"/>
      <rect x="620" y="300" width="200" height="340" fill="#5b4636"/>
      <circle cx="${spot.x}" cy="${spot.y}" r="70" fill="#20242a"/>
    </svg>`),
  );

const compared = async (picture: Sharp, sha256: string) => {
  const { picture: measured } = await preparePicture(await picture.jpeg().toBuffer(), 'image/jpeg');
  return { sha256, picture: measured };
};

const original = () => scene('#7f9fc9', { x: 300, y: 260 });

describe('two pictures (V2)', () => {
  it.each([
    ['saved smaller', () => original().resize(500)],
    ['saved at a poor quality', async () => sharp(await original().jpeg({ quality: 30 }).toBuffer())],
    ['made brighter', () => original().modulate({ brightness: 1.15 })],
    [
      'cut at the edge by a few pixels',
      () => original().extract({ left: 6, top: 6, width: 888, height: 688 }),
    ],
  ])('are alike when one is the other %s', async (_, changed) => {
    expect(areAlike(await compared(original(), 'a'), await compared(await changed(), 'b'))).toBe(true);
  });

  it('are not alike when they show other things', async () => {
    const other = scene('#c94f4f', { x: 720, y: 120 });
    expect(areAlike(await compared(original(), 'a'), await compared(other, 'b'))).toBe(false);
  });

  it('are not alike when both show next to nothing', async () => {
    const wall = (grey: string) =>
      sharp({ create: { width: 600, height: 400, channels: 3, background: grey } });
    expect(areAlike(await compared(wall('#222222'), 'a'), await compared(wall('#dddddd'), 'b'))).toBe(false);
  });

  it('are alike when they are the same file, whatever it shows', () => {
    expect(areAlike({ sha256: 'a' }, { sha256: 'a' })).toBe(true);
    expect(areAlike({ sha256: 'a' }, { sha256: 'b' })).toBe(false);
  });
});
