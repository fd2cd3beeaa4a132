/** What some work takes of a core, in ms: the machine may be busy elsewhere. */
export const cpuMsOf = (work: () => unknown): number => {
  const began = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
};
