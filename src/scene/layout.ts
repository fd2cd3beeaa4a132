/** A rectangle in CSS px. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** Where everything stands in a scene of a given size; CSS px. */
export interface Layout {
  readonly kind: 'desk' | 'narrow';
  readonly width: number;
  readonly height: number;
  /** the size of text, 1 at the browser's default */
  readonly text: number;
  readonly wall: Rect;
  /** height of the strip of stages at the top of the wall */
  readonly rail: number;
  readonly line: {
    readonly origin: number;
    readonly pen: number;
    /** y at arousal 1 and at 0 */
    readonly top: number;
    readonly foot: number;
    /** y of an exam's level line */
    readonly level: number;
    readonly thick: number;
    readonly scale: number;
    /** px by which the current band reaches past the pen, and its least width */
    readonly reach: number;
    readonly least: number;
    /** px of still line past the pen in a silence */
    readonly still: number;
    /** how far left of the pen the current stage's name may start */
    readonly besidePen: number;
  };
  /** the lamp and the caller under it: middle, foot and scale against the drawing */
  readonly figure: { readonly cx: number; readonly foot: number; readonly scale: number };
  readonly caption: Rect & {
    /** width for a line in the heavier cut */
    readonly heavy: number;
    readonly left: number;
    readonly top: number;
    readonly size: number;
  };
  readonly tray: Rect;
  /** undefined where the signal stands inside the silent choice */
  readonly signal: Rect | undefined;
  readonly silent: Rect;
  readonly murmur: Rect;
  readonly breath: Rect;
  readonly cards: Rect;
  readonly columns: 1 | 2;
}

/** Height in px that the cards need in a column `inner` px wide inside, whatever replies lie there. */
export type CardsNeed = (
  kind: Layout['kind'],
  inner: number,
  text: number,
  columns: 1 | 2,
) => number;

/** From this width on the desk is laid out in full. */
const DESK_FROM = 800;
/** From this width on the cards of a narrow scene stand in two columns. */
const TWO_COLUMNS_FROM = 560;
/** Text shrinks by these steps where the cards would not fit; below the last it is text mode's turn. */
const SHRINK = [1, 0.94, 0.88, 0.8, 0.72, 0.64, 0.56, 0.5];
const LEAST_TEXT = 0.88;

/** Lays a scene out. `text` is the user's text size, 1 by default. */
export const layoutOf = (width: number, height: number, text: number, need: CardsNeed): Layout => {
  const lay = width >= DESK_FROM ? deskLayout : narrowLayout;
  for (const shrink of SHRINK) {
    const layout = lay(width, height, Math.max(LEAST_TEXT, text * shrink), need);
    if (layout.fits) return layout;
  }
  return lay(width, height, LEAST_TEXT, need);
};

type Attempt = Layout & { readonly fits: boolean };

const deskLayout = (width: number, height: number, text: number, need: CardsNeed): Attempt => {
  const side = Math.round(196 * Math.min(text, 1.4));
  const columnWidth = (width - 28 * 3 - side - 12) / 2;
  const signalHeight = Math.round(32 * text);
  const around = 6 + 14 + signalHeight + 10 + 24;
  const wanted = Math.max(324, around + need('desk', columnWidth - 81, text, 2));
  const most = Math.max(324, height * 0.62);
  const trayHeight = Math.round(Math.min(wanted, most, height - 160));
  const wallHeight = height - trayHeight;
  const scale = Math.max(0.2, Math.min(wallHeight / 504, (width * 0.4475) / 490, 1.25));
  const cx = Math.round(width - 258 * scale - Math.max(0, (width - 1096) * 0.07));
  const top = wallHeight + 20;
  const captionHeight = Math.round(35 + 86 * text);
  const size = 25 * text;
  const captionWidth = (wide: number): number =>
    Math.round(Math.min(wide * Math.max(1, text * 0.9), cx - 226 * scale - 24));
  const silentHeight = trayHeight - 20 - 24 - 12 - 44;
  return {
    kind: 'desk',
    fits: wanted <= trayHeight,
    width,
    height,
    text,
    wall: { x: 0, y: 0, w: width, h: wallHeight },
    rail: 40,
    line: {
      origin: 28,
      pen: Math.round(Math.min(width * 0.478 + Math.max(0, width - 1096) * 0.03, cx - 270 * scale)),
      top: 80,
      foot: Math.max(140, wallHeight - 24 - captionHeight - 5),
      level: Math.round(wallHeight * 0.43),
      thick: 3,
      scale: 1,
      reach: 64,
      least: 152,
      still: 120,
      besidePen: 112,
    },
    figure: { cx, foot: wallHeight, scale },
    caption: {
      x: 28,
      y: wallHeight - 24 - captionHeight,
      w: captionWidth(516),
      heavy: captionWidth(560),
      h: captionHeight,
      left: 22,
      top: 14,
      size,
    },
    tray: { x: 0, y: wallHeight, w: width, h: trayHeight },
    signal: { x: 28 + side + 28, y: top, w: width - side - 84, h: signalHeight },
    silent: { x: 28, y: top, w: side, h: silentHeight },
    murmur: { x: 28, y: height - 24 - 44, w: (side - 8) / 2, h: 44 },
    breath: { x: 28 + (side + 8) / 2, y: height - 24 - 44, w: (side - 8) / 2, h: 44 },
    cards: {
      x: 28 + side + 28,
      y: top + signalHeight + 10,
      w: width - side - 84,
      h: trayHeight - around,
    },
    columns: 2,
  };
};

const narrowLayout = (width: number, height: number, text: number, need: CardsNeed): Attempt => {
  const columns = width >= TWO_COLUMNS_FROM ? 2 : 1;
  const gutter = 16;
  const inner = (width - gutter * 2 - (columns - 1) * 8) / columns - 62;
  const captionHeight = Math.round(10 + 18 * text + 52 * text + 13);
  const silentHeight = Math.round(Math.max(96, 12 + 58 * text));
  const half = (silentHeight - 8) / 2;
  const around = captionHeight + 5 + 8 + silentHeight + 8 + 14;
  const needed = need('narrow', inner, text, columns);
  const least = Math.min(180, height * 0.18);
  const wallHeight = Math.round(Math.max(least, Math.min(268, height - around - needed)));
  const scale = wallHeight / 268;
  const captionTop = wallHeight;
  const trayTop = captionTop + captionHeight;
  const silentTop = trayTop + 13;
  const cardsTop = silentTop + silentHeight + 8;
  const cx = Math.round(width - Math.max(104 * scale, width * 0.267));
  return {
    kind: 'narrow',
    fits: wallHeight + around + needed <= height + 1,
    width,
    height,
    text,
    wall: { x: 0, y: 0, w: width, h: wallHeight },
    rail: 34,
    line: {
      origin: 14,
      pen: Math.round(width * 0.451),
      top: 34 + 25 * scale,
      foot: wallHeight * 0.723,
      level: Math.round(wallHeight * 0.5),
      thick: 2.5,
      scale: 0.7,
      reach: 22,
      least: 24,
      still: 22,
      besidePen: 92,
    },
    figure: { cx, foot: wallHeight, scale },
    caption: {
      x: 0,
      y: captionTop,
      w: width,
      h: captionHeight,
      left: gutter,
      top: 10,
      size: 20 * text,
      heavy: width,
    },
    tray: { x: 0, y: trayTop, w: width, h: height - trayTop },
    signal: undefined,
    silent: { x: gutter, y: silentTop, w: width - gutter * 2 - 8 - 88, h: silentHeight },
    murmur: { x: width - gutter - 88, y: silentTop, w: 88, h: half },
    breath: { x: width - gutter - 88, y: silentTop + half + 8, w: 88, h: half },
    cards: { x: gutter, y: cardsTop, w: width - gutter * 2, h: height - cardsTop - 14 },
    columns,
  };
};

/** Whether a point lies in a rectangle. */
export const contains = ({ x, y, w, h }: Rect, px: number, py: number): boolean =>
  px >= x && px < x + w && py >= y && py < y + h;
