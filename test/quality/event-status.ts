import { judgeStatus } from '../../src/story/event-status.ts';
import type { Case, LabelledSet } from './labelled-set.ts';

function statusOf({ texts: [kind, text = ''] }: Case): string {
  return judgeStatus(text, { headline: kind === 'headline' }).status;
}

export const eventStatus: LabelledSet = {
  name: 'event-status',
  task: 'Events',
  measure: 'happened, planned, called off, denied or unconfirmed, as it is',
  unit: 'sentences',
  fewest: 120,
  floor: 0.9,
  judge: statusOf,
};
