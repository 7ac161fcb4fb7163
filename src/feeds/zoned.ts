const WITHOUT_ZONE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?$/;
const MINUTE = 60_000;

/**
 * An ISO 8601 date-time that names no zone, with the offset of the newsroom's zone on that day; anything else
 * as it is.
 * @param timeZone IANA name; an unknown one counts as UTC
 */
export function zoned(date: string | null, timeZone: string): string | null {
  if (date === null || !WITHOUT_ZONE.test(date)) return date;
  const wall = Date.parse(`${date}Z`);
  // The offset just before a change of the clock may differ from the one at the wall time read as UTC.
  const offset = offsetAt(wall - offsetAt(wall, timeZone) * MINUTE, timeZone);
  return date + (offset === 0 ? 'Z' : written(offset));
}

/** Minutes east of Greenwich at an instant. */
function offsetAt(instant: number, timeZone: string): number {
  const name =
    zoneFormat(timeZone)
      .formatToParts(instant)
      .find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours = '0', minutes = '0'] = /^GMT(?:([+-])(\d{2}):(\d{2}))?/.exec(name) ?? [];
  return (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
}

function zoneFormat(timeZone: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  } catch {
    return zoneFormat('UTC');
  }
}

function written(offset: number): string {
  const minutes = Math.abs(offset);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
