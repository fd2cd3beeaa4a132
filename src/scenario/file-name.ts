/** What a plan of a call is named, beside the call itself: `board-report.plan.yaml`. */
const PLAN = /^[^.].*\.plan\.ya?ml$/;
/** What a translation of a call is named, beside the call itself: `board-report.de.yaml`, `board-report.de-CH.yaml`. */
const TRANSLATION = /^([^.].*)\.([a-z]{2}|[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})+)\.ya?ml$/;
const YAML = /^[^.].*\.ya?ml$/;

/** Whether a file of this name, in a folder of calls, holds a plan that is played on a call. */
export const isPlanFile = (name: string): boolean => PLAN.test(name);

/** Whether a file of this name, in a folder of calls, holds the words of a call in another language. */
export const isTranslationFile = (name: string): boolean => TRANSLATION.test(name);

/** Whether a file of this name, in a folder of calls, holds a call. */
export const isScenarioFile = (name: string): boolean =>
  YAML.test(name) && !isPlanFile(name) && !isTranslationFile(name);

/** What the name of a translation says: the file of its call, without its ending, and the language; undefined for other names. */
export const translationName = (
  name: string,
): { readonly call: string; readonly language: string } | undefined => {
  const [, call, language] = TRANSLATION.exec(name) ?? [];
  return call === undefined || language === undefined ? undefined : { call, language };
};

/** The languages for which translations of the call in `file` lie among the files of these names, with the names of these. */
export const translationsOf = (
  file: string,
  names: readonly string[],
): { readonly language: string; readonly name: string }[] => {
  const call = file.replace(/\.ya?ml$/, '');
  return names.flatMap((name) => {
    const found = translationName(name);
    return found?.call === call ? [{ language: found.language, name }] : [];
  });
};
