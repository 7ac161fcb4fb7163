/** Two towns of one name: what the sources say of their lands tells them apart, so that neither is told. */
import { isCountry, isListedRegion, sameCountryName } from '../../text/mentions/countries.ts';
import type { StatedRole } from './roles.ts';

/** The lands that sources give a place; none where they give it two countries or two regions, as two towns of one name have. */
export function ofOnePlace(stated: readonly StatedRole[]): readonly StatedRole[] {
  const lands = [...new Set(stated.map(({ text }) => sameCountryName(landIn(text))))];
  const countries = lands.filter(isCountry);
  const regions = lands.filter((land) => !isCountry(land) && isListedRegion(land.toLowerCase()));
  return Math.max(countries.length, regions.length) > 1 ? [] : stated;
}

/** "Ukraine" of "eastern Ukraine" and of "Ukraine’s capital". */
function landIn(role: string): string {
  const [written = ''] = /\p{Lu}.*/u.exec(role) ?? [];
  return written.replace(/['’]s? .*$/u, '');
}
