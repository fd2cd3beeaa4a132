/** What a plan of a call is named, beside the call itself: `board-report.plan.yaml`. */
const PLAN = /^[^.].*\.plan\.ya?ml$/;
const YAML = /^[^.].*\.ya?ml$/;

/** Whether a file of this name, in a folder of calls, holds a plan that is played on a call. */
export const isPlanFile = (name: string): boolean => PLAN.test(name);

/** Whether a file of this name, in a folder of calls, holds a call. */
export const isScenarioFile = (name: string): boolean => YAML.test(name) && !isPlanFile(name);
