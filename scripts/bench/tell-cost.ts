/** Loaded before a command that a bench runs: tells it at the end what the process cost. */
process.on('beforeExit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  process.send?.({ processorSeconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: (maxRSS * 1024) / 1e6 });
});
