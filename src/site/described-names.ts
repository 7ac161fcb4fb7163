import type { Name, Story } from '../model/story.ts';

/** The people, bodies and places that a source describes, each kind by itself; a kind without any is left out. */
export function describedNames({
  people,
  organizations,
  places,
}: Pick<Story, 'people' | 'organizations' | 'places'>): Name[][] {
  return [people, organizations, places]
    .map((names) => names.filter(({ roles }) => roles.length > 0))
    .filter((names) => names.length > 0);
}
