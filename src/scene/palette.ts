/** The colours of the desk at night, as `pages/tokens.css` names them; 0xRRGGBB. */
export const COLOR = {
  wallDeep: 0x111817,
  wall: 0x17201e,
  panel: 0x1e2826,
  hair: 0x33403c,
  edge: 0x7f8b86,
  desk: 0x29211b,
  deskRaised: 0x362b23,
  deskHair: 0x4b3e34,
  deskEdge: 0x97887a,
  deskShadow: 0x1d1611,
  cream: 0xf5eddf,
  cream2: 0xcfc8b8,
  cream3: 0xa9a697,
  lamp: 0xedbe6e,
  paper: 0xf7f2e8,
  paperShadow: 0x15100c,
  ink: 0x1d2321,
  ink2: 0x4a4f4a,
  shade: 0x2b5b4e,
  shadeGlint: 0x6fa08e,
  cord: 0x0b0f0e,
} as const;

/** Colour of the lamp at each arousal, per mille: `--light-00` to `--light-95`. */
const LIGHT: readonly (readonly [arousal: number, color: number])[] = [
  [0, 0x8fa69b],
  [350, 0xbdb58a],
  [550, 0xdbae62],
  [750, 0xdb8f4c],
  [950, 0xc8633f],
];

/** `color` as a canvas takes it. */
export const css = (color: number): string => `#${color.toString(16).padStart(6, '0')}`;

type Lab = readonly [l: number, a: number, b: number];

const linear = (channel: number): number => {
  const c = channel / 255;
  return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
};

const channel = (light: number): number => {
  const c = light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
  return Math.round(Math.min(1, Math.max(0, c)) * 255);
};

/** sRGB to OKLab; the matrices are Björn Ottosson's (bottosson.github.io/posts/oklab). */
const toLab = (color: number): Lab => {
  const r = linear((color >> 16) & 255);
  const g = linear((color >> 8) & 255);
  const b = linear(color & 255);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
};

const fromLab = ([lightness, a, b]: Lab): number => {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return (
    (channel(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s) << 16) |
    (channel(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s) << 8) |
    channel(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s)
  );
};

/** The colour `share` (0 to 1) of the way from one colour to another, in OKLab. */
export const mix = (from: number, to: number, share: number): number => {
  if (share <= 0) return from;
  if (share >= 1) return to;
  const a = toLab(from);
  const b = toLab(to);
  const at = (i: 0 | 1 | 2): number => a[i] + (b[i] - a[i]) * share;
  return fromLab([at(0), at(1), at(2)]);
};

/** The light at each arousal that has been asked for; each frame asks. */
const known = new Map<number, number>();

/** What the lamp looks like at an arousal (per mille; the nearest whole one). */
export const lightAt = (arousal: number): number => {
  const whole = Math.round(arousal);
  const light = known.get(whole) ?? lightOf(whole);
  known.set(whole, light);
  return light;
};

const lightOf = (arousal: number): number => {
  let [below, from] = LIGHT[0] as readonly [number, number];
  for (const [above, to] of LIGHT) {
    if (arousal <= above)
      return above === below ? to : mix(from, to, (arousal - below) / (above - below));
    [below, from] = [above, to];
  }
  return from;
};
