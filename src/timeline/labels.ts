/**
 * Labels above their marks, as many as fit without touching. A label stands in as many rows as it has lines, and is
 * tied to its mark by an upright line beside it; neither may meet another label or its line.
 */

export interface LabelCandidate {
  readonly id: string;
  /** Where the mark is. */
  readonly x: number;
  /** Pixels of the text. */
  readonly width: number;
  /** Lines of the text, one above the other. */
  readonly lines: number;
  /** The heavier is placed first. */
  readonly weight: number;
}

/** Where a label stands. */
export interface LabelPlace {
  /** That of the last line; row 0 is the nearest to the marks. */
  readonly row: number;
  /** `start`: the text runs right from the line; `end`: it ends there. */
  readonly anchor: 'start' | 'end';
  readonly left: number;
  readonly right: number;
}

export interface LabelOptions {
  readonly width: number;
  readonly rows: number;
  /** Pixels between the line and the text. */
  readonly offset: number;
  /** The least pixels between two texts of a row, and between a text and another's line. */
  readonly gap: number;
}

/** A label on one side of its line. */
type Standing<Candidate> = Candidate & Omit<LabelPlace, 'row'>;
type Side = Standing<LabelCandidate>;

/**
 * The labels that have a place, heaviest first; those that came before make room above or below them for the next. Equal
 * weights are taken from left to right. An id may come more than once, with ever shorter texts: the first that fits is taken.
 */
export function placeLabels<Candidate extends LabelCandidate>(
  candidates: readonly Candidate[],
  options: LabelOptions,
): (Candidate & LabelPlace)[] {
  let standing: readonly Standing<Candidate>[] = [];
  const order = [...candidates].sort((a, b) => b.weight - a.weight || a.x - b.x);
  for (const candidate of order) {
    if (standing.some(({ id }) => id === candidate.id)) continue;
    const [lowest] = sidesOf(candidate, options)
      .map((side) => [...standing, { ...candidate, ...side }])
      .map((labels) => ({ labels, height: heightOf(labels, rowsOf(labels, options)) }))
      .filter(({ height }) => height <= options.rows)
      .sort((a, b) => a.height - b.height);
    if (lowest) standing = lowest.labels;
  }
  const rows = rowsOf(standing, options) ?? [];
  return standing.map((label, index) => ({ ...label, row: rows[index] ?? 0 }));
}

/** Right of the line, and left of it, where that is inside the picture. */
function sidesOf({ x, width }: LabelCandidate, { width: room, offset }: LabelOptions) {
  const starting = { left: x + offset, right: x + offset + width, anchor: 'start' } as const;
  const ending = { left: x - offset - width, right: x - offset, anchor: 'end' } as const;
  return [starting, ending].filter(({ left, right }) => left >= 0 && right <= room);
}

/** How many rows the labels take; without end where they cannot stand together. */
function heightOf(labels: readonly Side[], rows: readonly number[] | null): number {
  return rows
    ? Math.max(0, ...labels.map(({ lines }, index) => (rows[index] ?? 0) + lines))
    : Number.POSITIVE_INFINITY;
}

/** The row of each label, as low as it can be; null where one would have to stand both above and below another. */
function rowsOf(labels: readonly Side[], { gap }: LabelOptions): number[] | null {
  const rows: (number | 'sought' | undefined)[] = labels.map(() => undefined);
  const isPlaced = labels.every((_, index) => rowOf(index) !== null);
  return isPlaced ? rows.map(Number) : null;

  function rowOf(index: number): number | null {
    const known = rows[index];
    if (known !== undefined) return known === 'sought' ? null : known;
    rows[index] = 'sought';
    let row = 0;
    for (const [other, { lines }] of labels.entries()) {
      if (other === index || !standsBelow(labels, other, index, gap)) continue;
      const below = rowOf(other);
      if (below === null) return null;
      row = Math.max(row, below + lines);
    }
    rows[index] = row;
    return row;
  }
}

/**
 * Whether the first label must stand below the second: because its line would run through the text of that one; or, where
 * only their texts would touch, because it is the heavier.
 */
function standsBelow(labels: readonly Side[], first: number, second: number, gap: number): boolean {
  const [one, other] = [labels[first] as Side, labels[second] as Side];
  if (runsThrough(one, other, gap)) return true;
  return first < second && touches(one, other, gap) && !runsThrough(other, one, gap);
}

function runsThrough({ x }: Side, { left, right }: Side, gap: number): boolean {
  return left - gap <= x && x <= right + gap;
}

function touches(a: Side, b: Side, gap: number): boolean {
  return a.left < b.right + gap && b.left < a.right + gap;
}
