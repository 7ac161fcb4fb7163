/**
 * What a script adds to a page that is complete without it: what is new since the last visit, how long ago the
 * feeds were checked, Escape to close a source, and open sources on paper. It stores one number a story, here.
 */

interface Visit {
  readonly revision: number;
  readonly at: string;
}

type Nouns = Readonly<Record<string, readonly [one: string, more: string]>>;

const HOUR = 3_600_000;
const language = document.documentElement.lang;

function markNews(line: HTMLElement): void {
  const { story = '', revision = '0', changes = '[]', nouns = '{}' } = line.dataset;
  const key = `read:${story}`;
  const last = readVisit(key);
  saveVisit(key, { revision: Number(revision), at: new Date().toISOString() });
  if (!last || last.revision >= Number(revision)) return;
  for (const item of document.querySelectorAll<HTMLElement>('[data-since]')) {
    item.classList.toggle('is-new', Number(item.dataset.since) > last.revision);
  }
  const kinds = (JSON.parse(changes) as [number, string][])
    .filter(([number]) => number > last.revision)
    .map(([, kind]) => kind);
  if (kinds.length === 0) return;
  const since = new Date(last.at).toLocaleDateString(language, { day: 'numeric', month: 'short' });
  line.textContent = `New since ${since}: ${countKinds(kinds, JSON.parse(nouns) as Nouns)}`;
  line.classList.add('is-news');
}

function countKinds(kinds: readonly string[], nouns: Nouns): string {
  return [...new Set(kinds)]
    .map((kind) => {
      const count = kinds.filter((other) => other === kind).length;
      return `${count} ${nouns[kind]?.[count === 1 ? 0 : 1] ?? kind}`;
    })
    .join(', ');
}

/** Storage may be shut off; the page is then the same for every visit. */
function readVisit(key: string): Visit | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') as Visit | null;
  } catch {
    return null;
  }
}

function saveVisit(key: string, visit: Visit): void {
  try {
    localStorage.setItem(key, JSON.stringify(visit));
  } catch {
    // Without storage there is nothing to remember.
  }
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
    'details:is(.source, .more-sources, .undated):not([open])',
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
for (const checked of document.querySelectorAll<HTMLElement>('[data-checked]')) addAge(checked);
addEventListener('keydown', closeSource);
addEventListener('beforeprint', openSources);
addEventListener('afterprint', closePrinted);
