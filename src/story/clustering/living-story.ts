/** A story as new articles are compared with it. */
import { DAY_MS } from '../../time/day.ts';
import type { Role } from './roles.ts';
import type { TermWeights } from './term-table.ts';

export interface Member {
  readonly id: string;
  readonly feed: string;
  readonly at: number;
  readonly role: Role;
  readonly isLine: boolean;
  readonly isHeadline: boolean;
  readonly weights: TermWeights;
  readonly length: number;
  readonly addresses: readonly string[];
  readonly links: readonly string[];
}

export interface LivingStory {
  readonly id: string;
  /** Its number in the index. */
  readonly slot: number;
  language: string;
  /** Instants of its oldest and newest article, in milliseconds. */
  first: number;
  last: number;
  /** Articles in all, and those whose terms count. */
  size: number;
  telling: number;
  /** Sum of the members' weights. */
  readonly sums: TermWeights;
  length: number;
  /** The newest members, oldest first. */
  readonly recent: Member[];
}

/** A lone article is remembered so long; every doubling of a story adds as much again, up to a year. */
const MEMORY_DAYS = 90;
const LONGEST_MEMORY_DAYS = 365;

/** How long, in milliseconds, a story of so many articles stays open for new ones after its last. */
export function memoryOf(size: number): number {
  return DAY_MS * Math.min(LONGEST_MEMORY_DAYS, MEMORY_DAYS * (1 + Math.log2(size)));
}
