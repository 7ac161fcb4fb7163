/** The words for a host that is not asked because its address is not public, where they are written and known again. */
const WORDS = 'lies on this machine or in a private network';

export function privateAddressRefusal(host: string): string {
  return `${host} ${WORDS}`;
}

/** Whether a failure is such a refusal. */
export function isPrivateAddressRefusal(reason: string): boolean {
  return reason.endsWith(WORDS);
}
