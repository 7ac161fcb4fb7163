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

/**
 * The labels that have a place, heaviest first. Equal weights are taken from left to right. An id may come more
 * than once, with ever shorter texts: the first that fits is taken.
 */
export function placeLabels<Candidate extends LabelCandidate>(
  candidates: readonly Candidate[],
  options: LabelOptions,
): (Candidate & LabelPlace)[] {
  const placed: (Candidate & LabelPlace)[] = [];
  const order = [...candidates].sort((a, b) => b.weight - a.weight || a.x - b.x);
  for (const candidate of order) {
    if (placed.some(({ id }) => id === candidate.id)) continue;
    const place = placesOf(candidate, options).find((found) =>
      isFree({ ...candidate, ...found }, placed, options.gap),
    );
    if (place) placed.push({ ...candidate, ...place });
  }
  return placed;
}

/** Every place that a label could take inside the picture, the best first. */
function placesOf(
  { x, width, lines }: LabelCandidate,
  { rows, width: room, offset }: LabelOptions,
): LabelPlace[] {
  const starting = { left: x + offset, right: x + offset + width, anchor: 'start' } as const;
  const ending = { left: x - offset - width, right: x - offset, anchor: 'end' } as const;
  const sides = [starting, ending].filter(({ left, right }) => left >= 0 && right <= room);
  return Array.from({ length: Math.max(0, rows - lines + 1) }, (_, row) =>
    sides.map((side) => ({ row, ...side })),
  ).flat();
}

type Placed = LabelCandidate & LabelPlace;

function isFree(label: Placed, placed: readonly Placed[], gap: number): boolean {
  return placed.every((other) => {
    if (sharesRow(label, other)) return Math.abs(label.x - other.x) >= gap && !touches(label, other, gap);
    const [upper, lower] = label.row > other.row ? [label, other] : [other, label];
    return upper.x < lower.left - gap || upper.x > lower.right + gap;
  });
}

function sharesRow(a: Placed, b: Placed): boolean {
  return a.row < b.row + b.lines && b.row < a.row + a.lines;
}

function touches(a: Placed, b: Placed, gap: number): boolean {
  return a.left < b.right + gap && b.left < a.right + gap;
}
