/**
 * The editors' decisions on a page: they win over the machine, and are marked as theirs. What they name and
 * is not there is a problem with the line, never silently dropped.
 */
import type { Curation } from '../model/curation.ts';
import type { Problem } from '../model/problem.ts';
import type { KeyPoint, SourceReference, Story, TimelineEntry } from '../model/story.ts';
import { shortDigest } from '../text/digest.ts';
import { compareEdtf, parseEdtf } from '../time/edtf.ts';
import { badDate, unknownId } from './decision-problems.ts';
import { reviewDecisions } from './reviews.ts';
import { type Reports, UNCHANGED } from './ruling.ts';

/** What of a page editors can decide on. */
export type Curated = Pick<
  Story,
  | 'title'
  | 'titled'
  | 'summary'
  | 'updated'
  | 'coverage'
  | 'thingsToKnow'
  | 'timeline'
  | 'undated'
  | 'unknowns'
  | 'related'
  | 'context'
  | 'closed'
  | 'hidden'
>;

export interface CuratedPage<T> {
  readonly page: T;
  readonly problems: readonly Problem[];
}

export interface Setting {
  /** The page as last written: what is decided on stays, though the machine would now leave it out. */
  readonly earlier?: Curated | null;
  /** What the articles say today: what is decided on may rest on it no longer. */
  readonly reports?: Reports | undefined;
  /** Whether an item stands on another page, where the decision about it holds. */
  readonly isElsewhere?: ((item: string) => boolean) | undefined;
}

/**
 * The page with the decisions applied: words, then dates, additions, hiding, and the order of what is pinned.
 */
export function applyCuration<T extends Curated>(
  page: T,
  curation: Curation,
  { earlier = null, reports = UNCHANGED, isElsewhere = () => false }: Setting = {},
): CuratedPage<T> {
  const steps = [withWords, withCorrections, withEvents, withoutHidden, withPins, withContext];
  const problems: Problem[] = [];
  const here = withoutItems(curation, isElsewhere);
  const whole = earlier ? { ...withDecidedItems(page, here, earlier), hidden: earlier.hidden } : page;
  const curated = steps.reduce<Curated>((current, step) => step(current, here, problems), whole);
  const review = reviewDecisions(
    { ...page, ...curated },
    { curation: here, machine: page, earlier, reports },
  );
  return { page: review.page, problems: [...problems, ...review.problems] };
}

/** The file without what it decides on these items; each place of what remains is as in the file. */
function withoutItems(curation: Curation, isElsewhere: (item: string) => boolean): Curation {
  const { pin, hide, reword, correct } = curation.decisions;
  const isHere = (id: string) => !isElsewhere(id);
  const rest = <T>(record: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(record).filter(([id]) => isHere(id)));
  const left = { pin: pin.filter(isHere), hide: hide.filter(isHere) };
  const lineOf = (path: string) => {
    const [key = '', at] = path.split('.');
    const list = key === 'pin' || key === 'hide' ? key : null;
    if (list === null) return curation.lineOf(path);
    return curation.lineOf(`${list}.${curation.decisions[list].indexOf(left[list][Number(at)] ?? '')}`);
  };
  const decisions = { ...curation.decisions, ...left, reword: rest(reword), correct: rest(correct) };
  return { ...curation, decisions, lineOf };
}

/** Brings back items that editors pinned, reworded or corrected and that the machine no longer chose. */
function withDecidedItems(page: Curated, { decisions }: Curation, earlier: Curated): Curated {
  const decided = new Set([
    ...decisions.pin,
    ...Object.keys(decisions.reword),
    ...Object.keys(decisions.correct),
  ]);
  const lost = <T extends { id: string }>(now: readonly T[], before: readonly T[]) =>
    before.filter(({ id }) => decided.has(id) && !now.some((item) => item.id === id));
  const points = lost(page.thingsToKnow, earlier.thingsToKnow);
  const events = lost([...page.timeline, ...page.undated], [...earlier.timeline, ...earlier.undated]);
  return inOrder({ ...page, thingsToKnow: [...page.thingsToKnow, ...points] }, [
    ...page.timeline,
    ...page.undated,
    ...events,
  ]);
}

function withWords(page: Curated, { decisions, ...file }: Curation, problems: Problem[]): Curated {
  const { title, summary, reword } = decisions;
  const known = page.thingsToKnow.map(({ id }) => id);
  for (const id of Object.keys(reword))
    if (!known.includes(id)) problems.push(unknownId(file, `reword.${id}`, { id, known, page }));
  return {
    ...page,
    ...(title ? { title } : {}),
    ...(summary ? { summary: { text: summary, sources: page.summary.sources, byEditor: true } } : {}),
    thingsToKnow: page.thingsToKnow.map((point): KeyPoint => {
      const text = reword[point.id];
      return text ? { ...point, text, byEditor: true } : point;
    }),
  };
}

function withCorrections(page: Curated, { decisions, ...file }: Curation, problems: Problem[]): Curated {
  const entries = [...page.timeline, ...page.undated];
  const known = entries.map(({ id }) => id);
  const corrected = new Map<string, TimelineEntry>();
  for (const [id, { date, status, note }] of Object.entries(decisions.correct)) {
    const entry = entries.find((candidate) => candidate.id === id);
    if (!entry) {
      problems.push(unknownId(file, `correct.${id}`, { id, known, page }));
      continue;
    }
    if (date !== undefined && !parseEdtf(date)) {
      problems.push(badDate(file, `correct.${id}.date`, date));
      continue;
    }
    const evidence = { phrase: note ?? '', rule: 'editor', anchor: null };
    corrected.set(id, {
      ...entry,
      date: date ?? entry.date,
      status: status ?? entry.status,
      evidence,
      history: entry.byEditor ? entry.history : [...(entry.history ?? []), asTold(entry)],
      byEditor: true,
    });
  }
  return inOrder(
    page,
    entries.map((entry) => corrected.get(entry.id) ?? entry),
  );
}

function asTold({ date, status, sources }: TimelineEntry) {
  return { date, status, article: sources[0]?.article ?? '' };
}

function withEvents(page: Curated, { decisions, ...file }: Curation, problems: Problem[]): Curated {
  const added: TimelineEntry[] = [];
  decisions.events.forEach(({ date, text, source, outlet, status }, index) => {
    if (!parseEdtf(date)) {
      problems.push(badDate(file, `events.${index}.date`, date));
      return;
    }
    added.push({
      id: `e-${shortDigest(`editor ${date} ${text}`)}`,
      date,
      text,
      status,
      sources: [linkedSource(source, outlet, text)],
      since: 0,
      evidence: { phrase: '', rule: 'editor', anchor: null },
      weight: 1,
      byEditor: true,
    });
  });
  return inOrder(page, [...page.timeline, ...page.undated, ...added]);
}

/** An editor's source is a link: no article of ours holds its words. */
function linkedSource(url: string, outlet: string | undefined, quote: string): SourceReference {
  return {
    article: '',
    outlet: outlet ?? new URL(url).hostname,
    url,
    published: null,
    quote,
    start: 0,
    end: 0,
    revision: 0,
  };
}

function withoutHidden(page: Curated, { decisions, ...file }: Curation, problems: Problem[]): Curated {
  const items = [...page.thingsToKnow, ...page.timeline, ...page.undated, ...page.unknowns];
  const known = [...items, ...(page.hidden ?? [])].map(({ id }) => id);
  decisions.hide.forEach((id, index) => {
    if (!known.includes(id)) problems.push(unknownId(file, `hide.${index}`, { id, known, page }));
  });
  const isHidden = ({ id }: { id: string }) => decisions.hide.includes(id);
  const hidden = new Map(
    [...(page.hidden ?? []), ...items]
      .filter(isHidden)
      .map(({ id, text, sources }) => [id, { id, text, sources }]),
  );
  const shown = <T extends { id: string }>(list: readonly T[]) => list.filter((item) => !isHidden(item));
  return {
    ...page,
    thingsToKnow: shown(page.thingsToKnow),
    timeline: shown(page.timeline),
    undated: shown(page.undated),
    unknowns: shown(page.unknowns),
    ...(hidden.size > 0 ? { hidden: [...hidden.values()] } : {}),
  };
}

/** Pinned key points come first, in the editors' order; a pinned event is a label of the picture. */
function withPins(page: Curated, { decisions, ...file }: Curation, problems: Problem[]): Curated {
  const { pin } = decisions;
  const events = page.timeline.map(({ id }) => id);
  const points = page.thingsToKnow.map(({ id }) => id);
  pin.forEach((id, index) => {
    if (!events.includes(id) && !points.includes(id))
      problems.push(unknownId(file, `pin.${index}`, { id, known: [...points, ...events], page }));
  });
  const pinned = pin
    .flatMap((id) => page.thingsToKnow.filter((point) => point.id === id))
    .map((point) => ({ ...point, pinned: true }));
  return {
    ...page,
    thingsToKnow: [...pinned, ...page.thingsToKnow.filter(({ id }) => !pin.includes(id))],
    timeline: page.timeline.map((entry) => (pin.includes(entry.id) ? { ...entry, weight: 1 } : entry)),
  };
}

function withContext(page: Curated, { decisions, context, ...file }: Curation, problems: Problem[]): Curated {
  const { author, date: written, links, close } = decisions;
  const date = written !== undefined && parseEdtf(written) ? written : null;
  const dates: [path: string, date: string | undefined][] = [
    ['date', written],
    ['reviewed', decisions.reviewed],
    ...decisions.merge.map(
      (merge, index) => [`merge.${index}.date`, merge.date] as [string, string | undefined],
    ),
  ];
  for (const [path, day] of dates)
    if (day !== undefined && !parseEdtf(day)) problems.push(badDate(file, path, day));
  return {
    ...page,
    closed: close,
    related: [...page.related, ...links.map(({ title, url }) => ({ title, url, from: 'the editors' }))],
    context: context ? { markdown: context, author: author ?? null, date } : null,
  };
}

/** Dated entries in order of time, those of one date as they came, what editors added after them; the others apart. */
function inOrder(page: Curated, entries: readonly TimelineEntry[]): Curated {
  const timeline = entries.filter(({ date }) => date !== null);
  timeline.sort((a, b) => compareEdtf(a.date as string, b.date as string));
  return { ...page, timeline, undated: entries.filter(({ date }) => date === null) };
}
