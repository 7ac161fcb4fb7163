import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import './site-environment.ts';
import { publishStory } from '../../src/site/stories.ts';
import { storyJsonSchema } from '../../src/site/story-schema.ts';
import { fixtureStories, summitStory } from './fixture-story.ts';

const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(storyJsonSchema());

describe('story.json', () => {
  test.each(fixtureStories.map((story) => [story.slug, story] as const))(
    '%s is as its schema says',
    (_, story) => {
      const published = JSON.parse(JSON.stringify(publishStory(story)));
      validate(published);
      expect(validate.errors).toBeNull();
    },
  );

  test('holds nothing that is never published', () => {
    const story = {
      ...summitStory,
      hidden: [],
      seeAlso: [{ story: 's-1', terms: ['summit'] }],
      formerly: { slugs: ['summit'], merged: [] },
    };
    const published = JSON.parse(JSON.stringify(publishStory(story)));
    validate(published);
    expect(validate.errors).toBeNull();
  });

  test('carries its full address and the status by the clock', () => {
    expect(publishStory(summitStory)).toMatchObject({
      url: 'https://paper.example/news/stories/budapest-summit-on-hold/',
      status: 'developing',
      credits: [],
    });
  });

  test('without a status is not as the schema says', () => {
    const { status: _, ...published } = publishStory(summitStory);
    expect(validate(JSON.parse(JSON.stringify(published)))).toBe(false);
  });
});
