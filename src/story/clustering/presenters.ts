/** Who presents a report ("Radio Meridian's Inga Moll reports from Lesk"). Such names stand in reports of every matter. */

const OUTLET = String.raw`(?<outlet>\p{Lu}[\p{L}\p{N}&]*(?: \p{Lu}[\p{L}\p{N}]*){0,3})`;
const REPORTER = String.raw`(?:(?:\p{L}+ ){0,3})?\p{Lu}[\p{L}’'.-]+(?: (?:(?:de|van|von|al|el) )?\p{Lu}[\p{L}’'.-]+){1,3}`;
const PRESENTED = new RegExp(
  String.raw`(?<!\p{L})${OUTLET}[’']s ${REPORTER}(?<told> (?:reports|has (?:more|the (?:latest|story|details)))(?=[.,]|$| (?:from|live|on)\b))?`,
  'gu',
);
/** An outlet's name has no fewer letters. */
const FEWEST_LETTERS = 3;

/** The text without presenters of the outlet, and those of any other who are said to report. */
export function withoutPresenters(text: string, outlet: string): string {
  if (!/[’']s \p{L}/u.test(text)) return text;
  return text.replace(PRESENTED, (found, named: string, told: string | undefined) =>
    told !== undefined || isOf(named, outlet) ? ',' : found,
  );
}

/** Whether the name is the outlet's, or how that begins: "Meridian" no, "Radio Meridian" of "Radio Meridian International" yes. */
function isOf(named: string, outlet: string): boolean {
  const letters = lettersOf(named);
  return letters.length >= FEWEST_LETTERS && lettersOf(outlet).startsWith(letters);
}

function lettersOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
