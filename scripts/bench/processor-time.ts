/** Milliseconds that this process has kept a processor busy: other work on the machine counts little. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** As `processorTime`, but of this thread alone: what collects garbage or compiles beside it is not counted. */
export function threadTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
