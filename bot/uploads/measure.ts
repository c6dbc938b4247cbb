/** Grey pixels, one byte each, row by row. */
export interface GreyPicture {
  pixels: Uint8Array;
  width: number;
  height: number;
}

/** Mean brightness, 0 (black) to 255 (white). */
export function luminanceOf({ pixels }: GreyPicture): number {
  let sum = 0;
  for (const pixel of pixels) sum += pixel;
  return pixels.length === 0 ? 0 : sum / pixels.length;
}

/** Variance of the Laplacian: edges make it large, a blurred picture has none. */
export function sharpnessOf({ pixels, width, height }: GreyPicture): number {
  let sum = 0;
  let squares = 0;
  for (let y = 1; y < height - 1; y += 1) {
    for (let x = 1; x < width - 1; x += 1) {
      const i = y * width + x;
      const edge = 4 * pixels[i]! - pixels[i - 1]! - pixels[i + 1]! - pixels[i - width]! - pixels[i + width]!;
      sum += edge;
      squares += edge * edge;
    }
  }
  const count = Math.max(1, (width - 2) * (height - 2));
  const mean = sum / count;
  return squares / count - mean * mean;
}
