import { map as inGerman } from './de/map.ts';
import { map } from './en/map.ts';
import { spokenIn } from './spoken-in.ts';

/** What stands on the map of a call, in the language that is shown. */
export const mapInWords = spokenIn<typeof map>({ en: map, de: inGerman });
