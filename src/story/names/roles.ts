/** The roles that sources give one person: the fullest wording of each, the newest first. */
import type { Name, SourceReference } from '../../model/story.ts';
import { officeLeft } from '../../text/mentions/offices.ts';
import { anyOf, inOrder, oneOf } from '../../text/pattern-parts.ts';
import { DAY_MS } from '../../time/day.ts';
import { foldName } from './folding.ts';
import { wordsOfRole } from './role-wording.ts';

export interface StatedRole {
  readonly text: string;
  readonly source: SourceReference;
}

const MOST_ROLES = 4;
/** Words that make another role of a role: a former president is none. */
const CHANGING = new Set(
  `former ex then vice deputy acting interim incoming outgoing assistant under elect late candidate nominee not once ousted deposed
  fired sacked dismissed suspended previous onetime presumptive prospective departing impeached retired disgraced slain would first lady`.split(
    /\s+/,
  ),
);

/** Nouns that tell nothing without whose or of what, whatever stands before them: "former leader", "top aide". */
const BARE = new Set(
  `leader official officer agent chief head boss member expert analyst aide representative director manager owner founder co-founder
  secretary executive delegate veteran candidate nominee incumbent host commander adviser advisor spokesman spokeswoman spokesperson`.split(
    /\s+/,
  ),
);

const QUALIFYING = /^(?:the |an? |(?:former|ex|then|new|top|senior|longtime|key|company)[ -])+/;

/** Words for a body that only the text around tells. */
const BODIES = oneOf(`
  group organi[sz]ation company firm agency institute center centre university school college ministry department bureau
  commission committee panel council board team club union party association fund charity hospital outlet newspaper
  magazine website network program programme show station museum bank chamber`);
const OF_THE = /\b(?:of|for|at|with|in|from) (?:the|this|that|its|his|her|their) /;

/** "director of the group": which one, the sentence before said. */
const POINTS_BACK = inOrder('i', OF_THE, '(?:news )?', anyOf(BODIES, 'country|state|city|time'), /$/);
/** "head of the company’s board", unless a name before it tells: "Norvik spokesman at the company’s yard". */
const OWNER_POINTS_BACK = inOrder('u', /^\P{Lu}*/u, OF_THE, BODIES, /['’]/);

/** Whether a phrase tells of whom or what only beside the text it stands in. */
export function pointsBack(phrase: string): boolean {
  return POINTS_BACK.test(phrase) || OWNER_POINTS_BACK.test(phrase);
}

function isBare(role: string): boolean {
  const office = officeLeft(role) ?? role;
  return BARE.has(foldName(office).replace(QUALIFYING, '')) || pointsBack(role);
}

/** @param stated in time order, the oldest first */
export function chooseRoles(stated: readonly StatedRole[]): Name['roles'] {
  const newest = leftFirst(stated.filter(({ text }) => !isBare(text)).reverse());
  const kept: StatedRole[] = [];
  for (const role of newest) {
    const covering = newest.find(
      (other) => other !== role && says(other.text, role.text) && !says(role.text, other.text),
    );
    const fullest = covering ? fullestOf(newest, covering) : role;
    if (!kept.some((other) => says(other.text, fullest.text))) kept.push(fullest);
  }
  return kept.slice(0, MOST_ROLES).map(({ text, source }) => ({ text, source }));
}

/** The roles, the newest first; an office that one has left after the words that say so, by which outlets may still call them for a while. */
function leftFirst(newest: readonly StatedRole[]): readonly StatedRole[] {
  const left = newest.flatMap(({ text }) => officeLeft(text) ?? []);
  const former = newest.filter(({ text }) => FORMER_OFFICE.test(text));
  const isLeft = (role: StatedRole) =>
    left.some((office) => says(office, role.text)) || former.some((one) => isCourtesy(one, role));
  return [...newest.filter((role) => !isLeft(role)), ...newest.filter(isLeft)];
}

const FORMER_OFFICE = /^(?:former|ex|then)[- ]/i;

/** Whether a role is said soon after words by which the office is over: "President" after "former President". */
function isCourtesy(former: StatedRole, { text, source }: StatedRole): boolean {
  const days = (timeOf(source) - timeOf(former.source)) / DAY_MS;
  return days >= 0 && days <= COURTESY && says(former.text.replace(FORMER_OFFICE, ''), text);
}

/** Days after which an office may be held anew. */
const COURTESY = 30;

function timeOf({ published }: SourceReference): number {
  return published === null ? 0 : Date.parse(published);
}

/** The longest wording that says all that the role says. */
function fullestOf(roles: readonly StatedRole[], role: StatedRole): StatedRole {
  return roles.reduce(
    (best, other) => (says(other.text, best.text) && other.text.length > best.text.length ? other : best),
    role,
  );
}

/** Whether the first role holds every word of the second, and none that makes another role of it; one left is another. */
function says(full: string, short: string): boolean {
  if ((officeLeft(full) === null) !== (officeLeft(short) === null)) return false;
  const [all, some] = [wordsOfRole(full), wordsOfRole(short)];
  return (
    [...some].every((word) => all.has(word)) &&
    [...all].every((word) => some.has(word) || !CHANGING.has(word))
  );
}
