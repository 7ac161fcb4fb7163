/**
 * What a script adds to a page that is complete without it: what is new since the last visit, how near a date is,
 * how long ago the feeds were checked, Escape to close a source, and open sources on paper. It stores which version
 * of a story was read when, here.
 */

interface Reading {
  readonly revision: number;
  readonly at: string;
}

interface Visit extends Reading {
  /** What had been read before this visit. */
  readonly before?: Reading | null;
}

type Nouns = Readonly<Record<string, readonly [one: string, more: string]>>;

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** A page that is opened again so soon, after a look at a source, is on the same visit: its news are still news. */
const VISIT = HOUR;
/** A date is near within so many days. */
const NEAR_DAYS = 7;
const language = document.documentElement.lang;
/** For a browser plain English puts the month first; these pages put the day first. */
const dateLanguage = language === 'en' ? 'en-GB' : language;

function markNews(line: HTMLElement): void {
  const { story = '', revision = '0', changes = '[]', nouns = '{}' } = line.dataset;
  const last = openVisit(story, Number(revision));
  if (!last || last.revision >= Number(revision)) return;
  for (const item of document.querySelectorAll<HTMLElement>('[data-since]')) {
    item.classList.toggle('is-new', Number(item.dataset.since) > last.revision);
  }
  const kinds = (JSON.parse(changes) as [number, string][])
    .filter(([number]) => number > last.revision)
    .map(([, kind]) => kind);
  if (kinds.length === 0) return;
  line.textContent = `New since ${dayWords(last.at)}: ${countKinds(kinds, JSON.parse(nouns) as Nouns)}`;
  line.classList.add('is-news');
  line.hidden = false;
}

/** As the page itself writes a day: browsers call the ninth month Sept. */
function dayWords(at: string): string {
  return new Date(at)
    .toLocaleDateString(dateLanguage, { dateStyle: 'medium' })
    .replace(/\bSept\b(?!\.)/, 'Sep');
}

function countKinds(kinds: readonly string[], nouns: Nouns): string {
  return [...new Set(kinds)]
    .map((kind) => {
      const count = kinds.filter((other) => other === kind).length;
      return `${count} ${nouns[kind]?.[count === 1 ? 0 : 1] ?? kind}`;
    })
    .join(', ');
}

/** Notes that the story is read, and returns what had been read of it before; null on a first visit. */
function openVisit(story: string, revision: number): Reading | null {
  const last = readVisit(story);
  // A clock that was ahead then, and is right now, would make the visit last for ever.
  const age = Date.now() - Date.parse(last?.at ?? '');
  const isSameVisit = last?.revision === revision && age >= 0 && age < VISIT;
  const before = isSameVisit ? (last.before ?? null) : last && { revision: last.revision, at: last.at };
  const at = isSameVisit ? last.at : new Date().toISOString();
  saveVisit(story, { revision, at, before });
  return before;
}

/** Marks the stories of a list that have changed since they were read. */
function markRows(): void {
  for (const row of document.querySelectorAll<HTMLElement>('[data-listed]')) {
    const { listed = '', revision = '0' } = row.dataset;
    const last = readVisit(listed);
    row.classList.toggle('is-new', last !== null && last.revision < Number(revision));
  }
}

/** Storage may be shut off; the page is then the same for every visit. */
function readVisit(story: string): Visit | null {
  try {
    const visit = JSON.parse(localStorage.getItem(keyOf(story)) ?? 'null') as Visit | null;
    return visit && isReading(visit) && (!visit.before || isReading(visit.before)) ? visit : null;
  } catch {
    return null;
  }
}

/** Whether it is what this script writes: what else stands in the storage is no visit. */
function isReading({ revision, at }: Reading): boolean {
  return Number.isFinite(revision) && !Number.isNaN(Date.parse(at));
}

function saveVisit(story: string, visit: Visit): void {
  try {
    localStorage.setItem(keyOf(story), JSON.stringify(visit));
  } catch {
    // Without storage there is nothing to remember.
  }
}

function keyOf(story: string): string {
  return `read:${story}`;
}

/** Beside a near date how far it lies from the reader's own day: "yesterday", "in 3 days". */
function addNearness(date: HTMLTimeElement): void {
  const day = /^\d{4}-\d\d-\d\d$/.test(date.dateTime) ? Date.parse(date.dateTime) : Number.NaN;
  const now = new Date();
  const days = (day - Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())) / DAY;
  if (!(Math.abs(days) <= NEAR_DAYS)) return;
  const near = document.createElement('span');
  near.className = 'near';
  near.textContent = new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(days, 'day');
  date.after(' ', near);
}

function addAge(checked: HTMLElement): void {
  const hours = (Date.now() - Date.parse(checked.dataset.checked ?? '')) / HOUR;
  if (hours >= 24) checked.append(' – may be out of date');
  else if (hours >= 1) checked.append(` (${Math.floor(hours)} h ago)`);
}

function closeSource(event: KeyboardEvent): void {
  if (event.key !== 'Escape') return;
  const within = document.activeElement?.closest<HTMLDetailsElement>('details[open]');
  const source = within ?? document.querySelector<HTMLDetailsElement>('details.source[open]');
  if (!source) return;
  source.open = false;
  source.querySelector('summary')?.focus();
}

function openSources(): void {
  for (const source of document.querySelectorAll<HTMLDetailsElement>(
    'details:is(.source, .more-sources, .folded):not([open])',
  )) {
    source.open = true;
    source.dataset.printing = '';
  }
}

function closePrinted(): void {
  for (const source of document.querySelectorAll<HTMLDetailsElement>('details[data-printing]')) {
    source.open = false;
    delete source.dataset.printing;
  }
}

for (const line of document.querySelectorAll<HTMLElement>('[data-story]')) markNews(line);
markRows();
for (const date of document.querySelectorAll<HTMLTimeElement>('.event > .label time')) addNearness(date);
for (const checked of document.querySelectorAll<HTMLElement>('[data-checked]')) addAge(checked);
// A list that the browser kept as it was is shown again by "Back", after one of its stories was read.
addEventListener('pageshow', ({ persisted }) => persisted && markRows());
addEventListener('keydown', closeSource);
addEventListener('beforeprint', openSources);
addEventListener('afterprint', closePrinted);
