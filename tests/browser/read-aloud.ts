import type { Locator, Page } from '@playwright/test';
import { parse } from 'yaml';

/** A piece of a page as a screen reader has it. */
export interface Piece {
  readonly role: string;
  readonly name: string;
  /** as in `[pressed] [disabled]`; empty where there is nothing to say */
  readonly states: string;
  /** the words in it, its parts' included */
  readonly text: string;
  readonly parts: readonly Piece[];
}

const HEAD = /^(\S+)(?: ("(?:[^"\\]|\\.)*"))?(?: (\[.*\]))?$/;

const pieceOf = (node: unknown): Piece => {
  const [head, inside] =
    typeof node === 'string' ? [node, ''] : (Object.entries(node as object)[0] ?? ['', '']);
  const [, role = '', name = '""', states = ''] = HEAD.exec(head) ?? [];
  const parts = Array.isArray(inside) ? inside.map(pieceOf) : [];
  const own = Array.isArray(inside) ? parts.map(({ text, name: says }) => text || says) : [inside];
  return { role, name: JSON.parse(name), states, text: own.join(' ').trim(), parts };
};

/**
 * What a screen reader has of an element: roles, names, states and words, and nothing that is hidden from it. Waits for the element,
 * for `longestMs` at most where that is given.
 */
export const readAloud = async (
  element: Locator,
  longestMs?: number,
): Promise<readonly Piece[]> => {
  const options = longestMs === undefined ? {} : { timeout: longestMs };
  const read: unknown = parse(await element.ariaSnapshot(options));
  return Array.isArray(read) ? read.map(pieceOf) : [];
};

/** All pieces of a role, wherever they stand; with `name`, those of that name. */
export const piecesOf = (pieces: readonly Piece[], role: string, name?: string): readonly Piece[] =>
  pieces.flatMap((piece) => [
    ...(piece.role === role && (name === undefined || piece.name === name) ? [piece] : []),
    ...piecesOf(piece.parts, role, name),
  ]);

/** Who has the floor, in the words of the page; empty when there is no call. */
export const signalOf = async (page: Page): Promise<string> =>
  (await page.locator('#signal').allInnerTexts()).join('');

/** The replies that can be said now, by the number of their key. */
export const repliesOf = async (page: Page): Promise<readonly string[]> => {
  const list = await readAloud(page.getByRole('list', { name: 'Replies' }));
  return piecesOf(list, 'button').map(({ name }) => name);
};

/** What the page says by itself. */
export const announcementsOf = (page: Page): Promise<readonly string[]> =>
  page.getByRole('status').allInnerTexts();

/** What was said so far, oldest first. */
export const saidSoFar = async (page: Page): Promise<readonly string[]> =>
  piecesOf(await readAloud(page.getByRole('log')), 'paragraph').map(({ text }) => text);
