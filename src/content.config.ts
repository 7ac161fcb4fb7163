import { defineCollection } from 'astro:content';
import { storyLoader } from './site/story-loader.ts';

export const collections = { stories: defineCollection({ loader: storyLoader }) };
