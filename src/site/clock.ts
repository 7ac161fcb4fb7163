/** The one clock of a build: every page of it is made at the same instant. */
import type { Day } from '../time/day.ts';
import { dayOfInstant } from './instants.ts';
import { settings } from './settings.ts';

/** `STORY_NOW`, else `now:` of site.yaml, else the time at which the build began; ISO 8601 in UTC. */
export const now: string = new Date(process.env.STORY_NOW || settings.now || Date.now()).toISOString();

/** Today in the editors' zone, as the days of articles are. */
export const today: Day = dayOfInstant(now) ?? 0;
