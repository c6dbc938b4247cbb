/** A shop's brand colour made safe to read on: its shades, and dark enough for white text (WCAG 4.5 : 1). */
type Rgb = readonly [number, number, number];

const WHITE: Rgb = [255, 255, 255];
const BLACK: Rgb = [0, 0, 0];
const READABLE = 4.5;

const parse = (hex: string): Rgb | undefined => {
  const digits = /^#([0-9a-f]{6})$/i.exec(hex)?.[1];
  if (digits === undefined) return undefined;
  const value = parseInt(digits, 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
};

const format = (colour: Rgb): string =>
  `#${colour.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

/** `share` of `other` in the mix, 0–1. */
const mix = (colour: Rgb, other: Rgb, share: number): Rgb => [
  colour[0] + (other[0] - colour[0]) * share,
  colour[1] + (other[1] - colour[1]) * share,
  colour[2] + (other[2] - colour[2]) * share,
];

const linear = (part: number): number => {
  const share = part / 255;
  return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};
const luminance = ([red, green, blue]: Rgb): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

const contrastWithWhite = (colour: Rgb): number => 1.05 / (luminance(colour) + 0.05);

function readable(colour: Rgb): Rgb {
  let darkened = colour;
  while (contrastWithWhite(darkened) < READABLE) darkened = mix(darkened, BLACK, 0.06);
  return darkened;
}

export interface Accent {
  accent: string;
  strong: string;
  soft: string;
  line: string;
}

/** Undefined where `hex` is not `#rrggbb`: the tokens' own accent stays. */
export function accentOf(hex: string): Accent | undefined {
  const brand = parse(hex);
  if (!brand) return undefined;
  const accent = readable(brand);
  return {
    accent: format(accent),
    strong: format(mix(accent, BLACK, 0.2)),
    soft: format(mix(accent, WHITE, 0.91)),
    line: format(mix(accent, WHITE, 0.7)),
  };
}

/** Puts a brand colour over the tokens of `root`; by CSSOM, which a strict CSP allows. */
export function applyAccent(root: HTMLElement, hex: string): void {
  const accent = accentOf(hex);
  if (!accent) return;
  root.style.setProperty('--accent', accent.accent);
  root.style.setProperty('--accent-strong', accent.strong);
  root.style.setProperty('--accent-soft', accent.soft);
  root.style.setProperty('--accent-line', accent.line);
}
