/** How we name ourselves to servers. */
import packageJson from '../../../package.json' with { type: 'json' };

/** The name that a robots.txt may address. */
export const ROBOT = 'StorySoFar';

/** @param contact an address or URL at which an outlet can reach the operator */
export function userAgentOf(contact = ''): string {
  const plain = contact.replace(/[^\x20-\x7e]|[()]/g, '').slice(0, 200);
  return `${ROBOT}/${packageJson.version}${plain ? ` (+${plain})` : ''}`;
}
