import type { Candidate } from './candidate.ts';

/** A candidate and how sure to be of it, 0–1. */
export interface Reading {
  readonly candidate: Candidate;
  readonly confidence: number;
}
