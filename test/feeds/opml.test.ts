import { expect, test } from 'vitest';
import { findFeeds } from '../../src/feeds/discover.ts';
import { freeFeedId, readOpml, writeOpml } from '../../src/feeds/opml.ts';

const feeds = [
  {
    id: 'post',
    outlet: 'Harbour Post & Sons',
    url: 'https://post.example/feed.xml',
    home: 'https://post.example/',
  },
  { id: 'disk', outlet: 'On Disk', url: undefined, home: undefined },
];

test('what is written as OPML is read again, feeds on disk left out', () => {
  expect(readOpml(writeOpml('Mine', feeds) ?? '')).toEqual([
    { title: 'Harbour Post & Sons', url: 'https://post.example/feed.xml', home: 'https://post.example/' },
  ]);
});

test('feeds on disk alone are no list', () => {
  expect(writeOpml('Mine', feeds.slice(1))).toBeNull();
});

test('folders are flattened, an address counts once, and only the web is followed', () => {
  const opml = `<opml version="2.0"><head/><body><outline text="News"><outline text="A" xmlUrl="https://a.example/f"/>
    <outline text="File" xmlUrl="file:///etc/passwd"/></outline><outline text="A again" xmlUrl="https://a.example/f"/></body></opml>`;
  expect(readOpml(opml)?.map(({ title }) => title)).toEqual(['A']);
  expect(readOpml('<html></html>')).toBeNull();
});

test('freeFeedId gives ids that feeds.yaml accepts and that are not taken', () => {
  expect(freeFeedId('Harbour Post & Sons', new Set())).toBe('harbour-post-sons');
  expect(freeFeedId('Harbour Post', new Set(['harbour-post']))).toBe('harbour-post-2');
  expect(freeFeedId('港', new Set())).toBe('gang');
  expect(freeFeedId('🚢', new Set())).toBe('feed');
  const long = 'The Harbour Post and Evening Mercury of Lesk and the Islands';
  expect(freeFeedId(long, new Set())).toBe('the-harbour-post-and-evening-mercury-of');
  expect(freeFeedId(long, new Set(['the-harbour-post-and-evening-mercury-of']))).toBe(
    'the-harbour-post-and-evening-2',
  );
});

test('findFeeds lists declared feeds first, then links that look like feeds', () => {
  const html = `<head><base href="https://cdn.example/"><link rel="alternate" type="application/rss+xml" title="All" href="/all.xml">
    <link rel="stylesheet" href="/x.css"></head><a href="/sport/rss">Sport</a><a href="/about">About</a><a href="/all.xml">All</a>`;
  expect(findFeeds(html, 'https://post.example/')).toEqual([
    { url: 'https://cdn.example/all.xml', title: 'All' },
    { url: 'https://cdn.example/sport/rss', title: 'Sport' },
  ]);
});
