/** A figure of quality, in words for readers, and the least it may be. */
export interface Measured {
  readonly task: string;
  /** What counts as right. */
  readonly measure: string;
  /** The texts that it was measured on. */
  readonly data: string;
  readonly floor: number;
  /** 0–1; null where it could not be measured. */
  readonly value: number | null;
}

export function reachesFloor({ value, floor }: Measured): boolean {
  return value !== null && value >= floor;
}

export function lineOf(measured: Measured): string {
  const { task, measure, data, value, floor } = measured;
  const verdict = value === null ? 'NOT MEASURED' : reachesFloor(measured) ? 'ok' : 'BELOW';
  return `${task}: ${measure}: ${value?.toFixed(3) ?? '–'} (floor ${floor}; ${data}) ${verdict}\n`;
}
