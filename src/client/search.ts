/** Narrows the list of all stories to those that hold every word typed. Without it the list stays whole. */

const form = document.querySelector<HTMLFormElement>('form[data-index]');
const input = form?.querySelector<HTMLInputElement>('input');
const found = form?.querySelector<HTMLElement>('.found');
const rows = [...document.querySelectorAll<HTMLElement>('[data-slug]')];
let index: Promise<ReadonlyMap<string, string>> | undefined;

/** Letters alone: case, accents and marks do not count. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function readIndex(): Promise<ReadonlyMap<string, string>> {
  index ??= fetch(form?.dataset.index ?? '')
    .then((response) => response.json() as Promise<Record<string, string>>)
    .then((texts) => new Map(Object.entries(texts).map(([slug, text]) => [slug, fold(text)])));
  return index;
}

async function search(): Promise<void> {
  const wanted = fold(input?.value ?? '')
    .split(/\s+/)
    .filter(Boolean);
  const texts = await readIndex();
  let count = 0;
  for (const row of rows) {
    const text = texts.get(row.dataset.slug ?? '') ?? '';
    row.hidden = !wanted.every((word) => text.includes(word));
    if (!row.hidden) count += 1;
  }
  if (found) found.textContent = wanted.length === 0 ? '' : `${count} of ${rows.length} stories`;
}

if (form && input) {
  input.value = new URLSearchParams(location.search).get('q') ?? '';
  if (input.value) void search();
  input.addEventListener('input', () => void search());
  form.addEventListener('submit', (event) => event.preventDefault());
}
