import sharp from 'sharp';

/** A picture with detail enough to pass for sharp, bright enough not to be dark. */
export const photo = (): Promise<Buffer> =>
  sharp({
    create: {
      width: 640,
      height: 480,
      channels: 3,
      background: '#7fb2c9',
      noise: { type: 'gaussian', mean: 128, sigma: 40 },
    },
  })
    .jpeg()
    .toBuffer();
