import { FACES, type Face } from '../store/faces.ts';

const FILES = import.meta.glob<string>('../../assets/portraits/*/*.svg', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** The drawings of one caller. */
export interface PortraitArt {
  readonly skin: number;
  /** the expression, `px` device pixels to a side; undefined where there is no such drawing */
  paint(face: Face, px: number): Promise<HTMLCanvasElement | undefined>;
}

/** The colour of the first shape of every Open Peeps head. */
const SKIN = /fill="#([0-9a-f]{6})"/gi;
const NO_SKIN = 0xedb98a;

const read = async (folder: string, face: Face): Promise<string | undefined> => {
  const url = FILES[`../../assets/portraits/${folder}/${face}.svg`];
  if (url === undefined) return undefined;
  try {
    const response = await fetch(url);
    return response.ok ? await response.text() : undefined;
  } catch {
    return undefined;
  }
};

const rasterise = async (svg: string, px: number): Promise<HTMLCanvasElement | undefined> => {
  const sized = svg.replace('<svg ', `<svg width="${px}" height="${px}" `);
  const url = URL.createObjectURL(new Blob([sized], { type: 'image/svg+xml' }));
  const image = new Image(px, px);
  image.src = url;
  try {
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = px;
    canvas.height = px;
    canvas.getContext('2d')?.drawImage(image, 0, 0, px, px);
    return canvas;
  } catch {
    return undefined;
  } finally {
    URL.revokeObjectURL(url);
  }
};

/** Loads the drawings in a folder of `assets/portraits`. A drawing that cannot be had is left out; a call needs no face. */
export const loadPortrait = async (folder: string): Promise<PortraitArt> => {
  const texts = new Map<Face, string>();
  const loads = FACES.map(async (face) => {
    const text = await read(folder, face);
    if (text !== undefined) texts.set(face, text);
  });
  await Promise.all(loads);
  const [first] = texts.values();
  const skin = [...(first?.matchAll(SKIN) ?? [])].map(([, hex]) => Number.parseInt(hex ?? '', 16));
  return {
    skin: skin.find((color) => color !== 0xffffff) ?? NO_SKIN,
    paint: async (face, px) => {
      const text = texts.get(face);
      return text === undefined ? undefined : rasterise(text, px);
    },
  };
};
