/** Milliseconds that this process has kept a processor busy: other work on the machine counts little. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
