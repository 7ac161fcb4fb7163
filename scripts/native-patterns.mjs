/**
 * Has regular expressions compiled to machine code when they first run. V8 would first interpret each, which for the
 * hundreds of large patterns of the analysis costs far more than it saves, in a short run as in a long one.
 */
import { setFlagsFromString } from 'node:v8';

setFlagsFromString('--no-regexp-tier-up');
