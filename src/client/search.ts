/**
 * Finds the stories that hold every word typed. It reads the words of all stories by month, the latest first: one
 * month, then two more, then four, and no more than it needs to fill the list, so that a common word costs little
 * and a rare one few rounds. Without it the page shows the latest stories. What was searched stands in the address, so
 * that a reader who comes back from a story finds it again.
 */
import type { SearchRow } from '../model/search-row.ts';

/** A story with its words as the search compares them. */
interface Candidate {
  readonly row: SearchRow;
  readonly text: string;
}

const MOST_SHOWN = 30;

const form = document.querySelector<HTMLFormElement>('form[data-parts]');
const input = form?.querySelector<HTMLInputElement>('input');
const found = form?.querySelector<HTMLElement>('.found[role]');
const results = document.querySelector<HTMLElement>('.results');
const latest = document.querySelector<HTMLElement>('.latest');
const parts = form?.dataset.parts?.split(' ').filter(Boolean) ?? [];
const read = new Map<string, Promise<readonly Candidate[]>>();
/** Counts the searches: an earlier one stops when a later one has begun. */
let searches = 0;

/** Signs that are typed otherwise, and letters that no accent can be taken from. */
const PLAIN: Readonly<Record<string, string>> = {
  '’': "'",
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
  æ: 'ae',
  ð: 'd',
  đ: 'd',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
};

/** Case, accents, and the forms of apostrophes and dashes do not count. */
function fold(text: string): string {
  const letters = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return letters.replace(/[’‐‑–—æðđıłøœßþ]/g, (sign) => PLAIN[sign] ?? sign);
}

/** The words typed, without the marks around them and the "'s" that makes an owner. */
function wordsOf(typed: string): string[] {
  const words = fold(typed).split(/\s+/);
  return words.map((word) => word.replace(/^[^\p{L}\p{N}]+|(?:'s)?[^\p{L}\p{N}]*$/gu, '')).filter(Boolean);
}

async function readPart(address: string): Promise<readonly Candidate[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const rows = (await response.json()) as SearchRow[];
  return rows.map((row) => {
    const [, title, , , words] = row;
    return { row, text: fold(`${title} ${words}`) };
  });
}

/** A part is fetched once; one that could not be had may be asked for again. */
function partAt(address: string): Promise<readonly Candidate[]> {
  const known = read.get(address);
  if (known) return known;
  const coming = readPart(address);
  read.set(address, coming);
  coming.catch(() => read.delete(address));
  return coming;
}

async function search(): Promise<void> {
  const number = ++searches;
  const wanted = wordsOf(input?.value ?? '');
  if (wanted.length === 0) return show(null, '');
  const hits: SearchRow[] = [];
  try {
    for (let first = 0; first < parts.length && hits.length <= MOST_SHOWN; first = first * 2 + 1) {
      if (first > 0) show(hits, 'Looking through older stories …');
      const stories = (await Promise.all(parts.slice(first, first * 2 + 1).map(partAt))).flat();
      if (number !== searches) return;
      const isHit = ({ text }: Candidate) => wanted.every((word) => text.includes(word));
      hits.push(...stories.filter(isHit).map(({ row }) => row));
    }
    show(hits, wordsFor(hits.length));
  } catch {
    if (number === searches) show(hits, 'The search could not be read. The archive below has every story.');
  }
}

function wordsFor(count: number): string {
  if (count === 0) return 'No story has these words.';
  if (count > MOST_SHOWN) return `The ${MOST_SHOWN} latest stories with these words; more words find fewer.`;
  return `${count} ${count === 1 ? 'story' : 'stories'} found`;
}

/** @param rows the stories to list; null shows the latest ones again */
function show(rows: readonly SearchRow[] | null, words: string): void {
  if (found) found.textContent = words;
  if (latest) latest.hidden = rows !== null;
  if (!results) return;
  results.hidden = rows === null;
  results.replaceChildren(...(rows ?? []).slice(0, MOST_SHOWN).map(lineOf));
}

function lineOf([slug, title, language, span]: SearchRow): HTMLElement {
  const link = document.createElement('a');
  link.href = `${form?.dataset.stories}${slug}/`;
  link.textContent = title;
  link.lang = language;
  link.dir = 'auto';
  const when = document.createElement('p');
  when.className = 'from-outlet';
  when.textContent = span;
  const line = document.createElement('li');
  line.append(link, when);
  return line;
}

/** The words typed last, once the reader leaves the field: for each letter some browsers would refuse. */
function noteInAddress(): void {
  const words = input?.value.trim() ?? '';
  history.replaceState(null, '', words ? `?${new URLSearchParams({ q: words })}` : location.pathname);
}

if (form && input) {
  input.value = new URLSearchParams(location.search).get('q') ?? '';
  if (input.value) void search();
  input.addEventListener('input', () => void search());
  input.addEventListener('change', noteInAddress);
  form.addEventListener('submit', (event) => event.preventDefault());
}
