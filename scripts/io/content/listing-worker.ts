/** Runs in a thread of its own: lists folders, which for a hundred thousand files takes longer than all else. */
import { parentPort, workerData } from 'node:worker_threads';
import { type ListingTask, listFolders } from './file-listing.ts';

const { root, listed }: ListingTask = workerData;
parentPort?.postMessage(listFolders(root, listed));
