/** Pixels as they are written into a picture: a tenth of one is finer than any screen. */
export function roundPixels(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
