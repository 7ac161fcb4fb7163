/** Our own labelled sets: small, in our own words, each with a floor. */
import { claims } from './claims.ts';
import { dates } from './dates.ts';
import { eventStatus } from './event-status.ts';
import { keyPoints } from './key-points.ts';
import type { LabelledSet } from './labelled-set.ts';
import { names } from './names.ts';
import { roles } from './roles.ts';
import { speakers } from './speakers.ts';
import { unknowns } from './unknowns.ts';

export const labelledSets: readonly LabelledSet[] = [
  dates,
  eventStatus,
  speakers,
  roles,
  names,
  keyPoints,
  unknowns,
  claims,
];
