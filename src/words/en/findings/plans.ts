/** Plans that are played on a call. */
export const plans = {
  'plan.unknown': "the call has no {which} ''{name}''",
  'plan.name-one':
    '{which, select, ending {Name an ending} other {Name a {which}}} of {title}: {what}',
  'plan.has-none': 'it has none',
  'plan.expects-nothing': 'the play expects nothing',
  'plan.expects-nothing-mend':
    'Say how it ends (`ends`), or what is seen after an act (`see`, `never`).',
  'plan.no-player': "there is no player ''{name}''",
  'plan.players': 'There are {what}; interrupter:6 cuts in six times.',
} as const;
