/** The one clock of a build: every page of it is made at the same instant. */
import { type Day, parseDay } from '../time/day.ts';
import { settings } from './settings.ts';

/** `STORY_NOW`, else `now:` of site.yaml, else the time at which the build began; ISO 8601 in UTC. */
export const now: string = new Date(process.env.STORY_NOW || settings.now || Date.now()).toISOString();

/** Today in UTC. */
export const today: Day = parseDay(now.slice(0, 10)) ?? 0;
