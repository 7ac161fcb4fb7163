import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { type BuiltFixture, buildFixture } from './build-fixture.ts';

const summit = 'stories/budapest-summit-on-hold/';
const forty = 'stories/an-inquiry-with-forty-events/';
const pages = [
  '',
  summit,
  forty,
  'stories/arabic-port-strike/',
  `${summit}embed/`,
  'sources/',
  'search/',
  'archive/',
  'archive/2025-10/',
  'about/',
  '404.html',
];
const phone: BrowserContextOptions = { viewport: { width: 390, height: 844 } };

let site: BuiltFixture;
let browser: Browser;
let axe: string;

beforeAll(async () => {
  const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
  [site, browser, axe] = await Promise.all([buildFixture(), launchBrowser(), readFile(axeFile, 'utf8')]);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** Opens a page of the site, hands it to `use`, and closes it. */
async function visit<T>(
  path: string,
  options: BrowserContextOptions,
  use: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    await page.goto(site.url + path);
    return await use(page);
  } finally {
    await context.close();
  }
}

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

describe.each(pages)('/%s', (path) => {
  test('has nothing that axe objects to, in light and in dark', async () => {
    const found = await visit(path, { ...phone, bypassCSP: true }, async (page) => {
      await page.locator('details').evaluateAll((all) => {
        for (const details of all as HTMLDetailsElement[]) details.open = true;
      });
      await page.evaluate(axe);
      const light = await page.evaluate<AxeResult>('axe.run()');
      await page.emulateMedia({ colorScheme: 'dark' });
      const dark = await page.evaluate<AxeResult>('axe.run()');
      return [...light.violations, ...dark.violations];
    });
    expect(found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });

  test('does not scroll sideways, however narrow or wide', async () => {
    const excess = await visit(path, phone, async (page) => {
      const widths = [320, 390, 800, 1000, 1280];
      const found: number[] = [];
      for (const width of widths) {
        await page.setViewportSize({ width, height: 844 });
        found.push(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth));
      }
      return found;
    });
    expect(Math.max(...excess)).toBeLessThanOrEqual(0);
  });

  test('breaks a word that is longer than the line', async () => {
    const excess = await visit(path, phone, (page) =>
      page.evaluate(() => {
        const texts = document.querySelectorAll('main :is(h1, h2, h3, p, li a, summary)');
        for (const text of texts) text.textContent = 'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(2);
        return document.documentElement.scrollWidth - window.innerWidth;
      }),
    );
    expect(excess).toBeLessThanOrEqual(0);
  });

  test('asks nothing of other hosts, logs no error, and does not move while it loads', async () => {
    const context = await browser.newContext(phone);
    const page = await context.newPage();
    const errors: string[] = [];
    const foreign: string[] = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('request', (request) => request.url().startsWith(site.url) || foreign.push(request.url()));
    await page.goto(site.url + path, { waitUntil: 'networkidle' });
    const shift = await page.evaluate(layoutShift);
    await context.close();
    expect({ errors, foreign }).toEqual({ errors: [], foreign: [] });
    expect(shift).toBeLessThan(0.02);
  });
});

/** The sum of the layout shifts so far; runs in the page. */
function layoutShift(): Promise<number> {
  return new Promise((resolve) => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => resolve(sum), 100);
  });
}

test('no link of the site is dead, and every fragment names something on its page', async () => {
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  const wanted = [site.url];
  const seen = new Set<string>();
  const dead: string[] = [];
  for (const url of wanted) {
    const [address = url, fragment] = url.split('#');
    if (seen.has(url)) continue;
    seen.add(url);
    const isPage = address.endsWith('/');
    const answer = isPage ? await page.goto(url) : await page.request.get(url);
    if (answer && !answer.ok()) dead.push(url);
    if (!isPage) continue;
    if (fragment && (await page.locator(`[id="${fragment}"]`).count()) === 0) dead.push(url);
    const links = await page
      .locator('[href]')
      .evaluateAll((all) => all.map((link) => (link as HTMLLinkElement).href));
    wanted.push(
      ...links
        .map((link) => link.replace('http://localhost/', new URL('/', site.url).href))
        .filter((link) => link.startsWith(site.url)),
    );
  }
  await context.close();
  expect(dead).toEqual([]);
  expect(seen.size).toBeGreaterThan(30);
}, 60_000);

test.each([
  ['', 'website'],
  ['archive/', 'website'],
  ['about/', 'website'],
  [summit, 'article'],
])('/%s calls itself a %s to those who share it', async (path, type) => {
  const told = await visit(path, phone, (page) =>
    page.locator('meta[property="og:type"]').getAttribute('content'),
  );
  expect(told).toBe(type);
});

test('a story leads to related ones of this site apart from what others wrote of its background', async () => {
  const lists = await visit(forty, phone, (page) =>
    page.locator('.background, .see-also').evaluateAll((all) => all.map(({ textContent }) => textContent)),
  );
  expect(lists.map((list) => list?.replace(/\s+/g, ' ').trim())).toEqual([
    expect.stringMatching(/^Background What the front line looks like, town by town The Danube Herald/),
    'Related stories Trump–Putin summit in Budapest on hold',
  ]);
});

test('a time has a form that machines can read, and what is vague is told in words alone', async () => {
  const [times, dates] = await visit(summit, phone, async (page) => [
    await page.locator('time').evaluateAll((all) => all.map((time) => (time as HTMLTimeElement).dateTime)),
    await page.locator('.timeline > ol .label').allInnerTexts(),
  ]);
  expect(
    times?.filter((time) => !/^\d{4}(?:-\d\d){0,2}(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d))?$/.test(time)),
  ).toEqual([]);
  expect(dates).toContain('20 Oct – 16 Nov 2025');
});

describe('an explainer without scripts', () => {
  test('tells state, summary, points, events and coverage, and opens its sources', async () => {
    await visit(summit, { ...phone, javaScriptEnabled: false }, async (page) => {
      const text = await page.locator('main').innerText();
      for (const words of [
        'DEVELOPING',
        'Things to know',
        'Timeline',
        'Who’s who',
        'Not yet known',
        'Coverage',
      ]) {
        expect(text).toContain(words);
      }
      const source = page.locator('.timeline details.source').first();
      await source.locator('summary').click();
      expect(await source.innerText()).toContain('“on Aug. 15” → 15 Aug 2025');
    });
  });

  test.each(['', summit, forty])(
    '/%s says which feed could not be reached, quiet as it may be, and since when',
    async (path) => {
      const notice = await visit(path, { ...phone, javaScriptEnabled: false }, (page) =>
        page.locator('.notice').innerText(),
      );
      expect(notice).toBe('We have not been able to reach Northern Courier since 19 Oct 2025.');
    },
  );
});

test.each(['', `${summit}embed/`])('/%s names the source of the sentence that it shows', async (path) => {
  const text = await visit(path, phone, (page) => page.locator('.story-row, .embed').first().innerText());
  expect(text).toContain('The Danube Herald');
});

test('inside another page every link of a story in small leads out of it, and an old address to the story in small', async () => {
  await visit('about/', phone, async (page) => {
    const body = `<iframe src="${site.url}stories/budapest-summit/embed/"></iframe>`;
    await page.route('**/another-page', (route) => route.fulfill({ contentType: 'text/html', body }));
    await page.goto(`${site.url}another-page`);
    const frame = page.frameLocator('iframe');
    await frame.locator('.embed h1').waitFor();
    expect(page.frames()[1]?.url()).toBe(`${site.url}${summit}embed/`);
    await frame.locator('details.source summary').first().click();
    const link = frame.locator('.source-link a').first();
    const [asked] = await Promise.all([page.waitForRequest(/^https:/), link.click()]);
    expect(asked.isNavigationRequest()).toBe(true);
    expect(asked.frame()).toBe(page.mainFrame());
  });
});

/** Makes the browser remember that this version of the summit story was read at that moment, after the one before. */
function remember(page: Page, revision: number, at: string): Promise<void> {
  const reading = JSON.stringify({
    revision,
    at,
    before: { revision: revision - 1, at: '2025-10-19T16:00:00Z' },
  });
  return page.evaluate((text) => localStorage.setItem('read:s-7f3a', text), reading);
}

test.each([summit, `${summit}embed/`, `${summit}story.json`, 'sources/'])(
  'the line that an outlet wants beside its words stands on /%s',
  async (path) => {
    await visit(path, {}, async (page) => {
      expect(await page.locator('body').innerText()).toContain('© Danube Herald');
    });
  },
);

describe('the enhancement script', () => {
  test('closes an open source with Escape and gives the focus back', async () => {
    await visit(summit, phone, async (page) => {
      const source = page.locator('.things details.source').first();
      await source.locator('summary').press('Enter');
      expect(await source.getAttribute('open')).not.toBeNull();
      await source.locator('.source-body a').focus();
      await page.keyboard.press('Escape');
      expect(await source.getAttribute('open')).toBeNull();
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
    });
  });

  test('takes what is damaged in the storage for no visit', async () => {
    await visit(summit, phone, async (page) => {
      const told = await page.locator('.whats-new').innerText();
      await remember(page, 2, 'yesterday');
      await page.reload();
      expect(await page.locator('.whats-new').innerText()).toBe(told);
      expect(await page.locator('.is-new').count()).toBe(0);
    });
  });

  test('marks what is new since the last visit, in words as well', async () => {
    await visit(summit, phone, async (page) => {
      expect(await page.locator('.is-new').count()).toBe(0);
      await remember(page, 2, '2025-10-20T16:00:00Z');
      await page.reload();
      expect(await page.locator('.whats-new').innerText()).toBe(
        'New since 20 Oct 2025: 1 event called off, 1 thing to know',
      );
      expect(await page.locator('#k-1').getAttribute('class')).toContain('is-new');
      expect(await page.locator('#k-3').getAttribute('class')).not.toContain('is-new');
    });
  });

  test('writes the ninth month as the page does', async () => {
    await visit(summit, phone, async (page) => {
      await remember(page, 2, '2025-09-20T16:00:00Z');
      await page.reload();
      expect(await page.locator('.whats-new').innerText()).toContain('New since 20 Sep 2025: ');
    });
  });

  test('keeps news marked when the page is opened again on the same visit, and not on the next', async () => {
    await visit(summit, phone, async (page) => {
      await remember(page, 2, '2025-10-20T16:00:00Z');
      for (const shown of [1, 1]) {
        await page.reload();
        expect(await page.locator('#k-1.is-new').count()).toBe(shown);
      }
      for (const at of ['2025-10-21T16:00:00Z', '2099-01-01T00:00:00Z']) {
        await remember(page, 3, at);
        await page.reload();
        expect(await page.locator('.is-new').count()).toBe(0);
      }
    });
  });

  test('marks in the list of stories those that changed since they were read', async () => {
    await visit('', phone, async (page) => {
      const changed = page.locator('.story-row.is-new');
      expect(await changed.count()).toBe(0);
      await remember(page, 2, '2025-10-20T16:00:00Z');
      await page.reload();
      expect(await changed.locator('h2').allInnerTexts()).toEqual(['Trump–Putin summit in Budapest on hold']);
      await remember(page, 3, '2025-10-20T16:00:00Z');
      // "Back" shows the page again without its script running anew.
      await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
      expect(await changed.count()).toBe(0);
    });
  });

  test('tells beside a near date how far it lies from the reader’s day', async () => {
    const dates = await visit('about/', phone, async (page) => {
      await page.clock.setFixedTime('2025-10-22T12:00:00');
      await page.goto(site.url + summit);
      return page.locator('.timeline > ol .label').allInnerTexts();
    });
    expect(dates.slice(0, 7)).toEqual([
      '15 Aug 2025',
      '16 Oct 2025 6 days ago',
      '17 Oct 2025 5 days ago',
      '19 Oct 2025 3 days ago',
      '20 Oct 2025 2 days ago',
      '20 Oct – 16 Nov 2025',
      '21 Oct 2025 yesterday',
    ]);
  });

  test('warns that a page may be out of date a day after the feeds were checked', async () => {
    const told = 'checked 21 Oct 2025, 14:20 UTC – may be out of date';
    for (const [path, words] of [
      [summit, told],
      ['', `Feeds ${told}`],
    ] as const) {
      expect(await visit(path, phone, (page) => page.locator('[data-checked]').innerText())).toBe(words);
    }
  });

  test('cuts no word off where the warning takes two lines', async () => {
    const narrow = { viewport: { width: 320, height: 844 } };
    const { edge, lines } = await visit('', narrow, (page) =>
      page.evaluate(() => {
        const words = document.createRange();
        words.selectNodeContents(document.querySelector('[data-checked]') as Element);
        return {
          edge: document.querySelector('.home-lead')?.getBoundingClientRect().left ?? 0,
          lines: [...words.getClientRects()].map(({ left, top }) => ({ left, top })),
        };
      }),
    );
    expect(new Set(lines.map(({ top }) => Math.round(top / 10))).size).toBeGreaterThan(1);
    expect(Math.min(...lines.map(({ left }) => left))).toBeGreaterThanOrEqual(edge);
  });

  test('dates the streams of the home page, which may be read long after', async () => {
    const axis = await visit('', phone, (page) => page.locator('.stream-axis > :last-child').innerText());
    expect(axis).toBe('21 Oct 2025');
  });

  test('finds stories by words, names and letters without their accents', async () => {
    await visit('search/', phone, async (page) => {
      const lines = page.locator('.archive-rows li:visible');
      expect(await lines.count()).toBe(3);
      await page.locator('input').fill('budapést hold');
      await page.getByText('1 story found').waitFor();
      expect(await lines.allInnerTexts()).toEqual([expect.stringContaining('Trump–Putin summit')]);
      await page.locator('input').fill('budapest strike');
      await page.getByText('No story has these words.').waitFor();
      expect(await lines.count()).toBe(0);
      await page.locator('input').fill('flooding valley');
      await page.getByText('1 story found').waitFor();
      expect(await lines.allInnerTexts()).toEqual([expect.stringContaining('An inquiry into the flooding')]);
      for (const typed of ['trump-putin', '“Summit”, budapest.', 'Putin’s', 'PUTIN'] as const) {
        await page.locator('input').fill(typed);
        await page.getByText('1 story found').waitFor();
        expect(await lines.allInnerTexts()).toEqual([expect.stringContaining('Trump–Putin summit')]);
        await page.locator('input').fill('');
        await page.getByText('Changed last').waitFor();
      }
      await page.locator('input').fill('hearing 39');
      await page.getByText('1 story found').waitFor();
      await page.locator('input').fill('');
      await page.getByText('Changed last').waitFor();
      expect(await lines.count()).toBe(3);
    });
  });

  test('finds the words searched again when a reader comes back from a story', async () => {
    await visit('search/', phone, async (page) => {
      await page.locator('input').fill('budapest & hold');
      await page.locator('.results a').first().click();
      await page.waitForURL(site.url + summit);
      await page.goBack();
      await page.getByText('1 story found').waitFor();
      expect(await page.locator('input').inputValue()).toBe('budapest & hold');
      expect(page.url()).toBe(`${site.url}search/?q=budapest+%26+hold`);
    });
  });

  test('says when the words of a month could not be had, but not of a search that another has followed', async () => {
    await visit('search/', phone, async (page) => {
      const { promise: isCleared, resolve: clear } = Promise.withResolvers<void>();
      await page.route('**/search/*.json', async (route) => {
        await isCleared;
        await route.abort();
      });
      const failed = page.waitForEvent('requestfailed');
      await page.locator('input').fill('budapest');
      await page.locator('input').fill('');
      clear();
      await failed;
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
      expect(await page.locator('.found[role]').innerText()).toBe('');
      expect(await page.locator('.latest').isVisible()).toBe(true);
      await page.locator('input').fill('budapest');
      await page.getByText('The search could not be read.').waitFor();
    });
  });
});

describe('the picture', () => {
  test.each([summit, forty])('%s has no label over another', async (path) => {
    const boxes = await visit(path, phone, (page) =>
      page.locator('.picture .label-line text, .picture .tick text').evaluateAll((texts) =>
        texts.map((text) => {
          const { left, right, top, bottom } = text.getBoundingClientRect();
          return { left, right, top: top + 2, bottom: bottom - 2 };
        }),
      ),
    );
    expect(boxes.length).toBeGreaterThan(4);
    for (const [index, one] of boxes.entries()) {
      for (const other of boxes.slice(index + 1)) {
        const apart =
          one.right <= other.left ||
          other.right <= one.left ||
          one.bottom <= other.top ||
          other.bottom <= one.top;
        expect(apart).toBe(true);
      }
    }
  });
});

describe('reading', () => {
  test.each([
    [summit, '.things p'],
    [summit, '.timeline .event-text'],
    ['', '.sentence'],
    ['about/', '.plain > p:not(.lead)'],
  ])('/%s has %s in lines of 55 to 75 characters on a wide screen', async (path, selector) => {
    const length = await visit(path, { viewport: { width: 1280, height: 900 } }, (page) =>
      page.locator(selector).first().evaluate(charactersOfLine),
    );
    expect(length).toBeGreaterThan(55);
    expect(length).toBeLessThan(75);
  });

  test.each([820, 960, 1024, 1160])(
    'a story has such lines on a screen %i pixels wide, its dates beside them',
    async (width) => {
      await visit(summit, { viewport: { width, height: 900 } }, async (page) => {
        const [date, words] = await Promise.all(
          ['.label', '.event-text'].map((part) =>
            page.locator(`.timeline .hung ${part}`).first().boundingBox(),
          ),
        );
        expect((date?.x ?? width) + (date?.width ?? width)).toBeLessThan(words?.x ?? 0);
        const length = await page.locator('.timeline .event-text').first().evaluate(charactersOfLine);
        expect(length).toBeGreaterThan(55);
        expect(length).toBeLessThan(75);
      });
    },
  );

  test('letters twice as large get the page of a screen half as wide', async () => {
    await visit(summit, { viewport: { width: 1280, height: 900 } }, async (page) => {
      const placeOf = (part: string) => page.locator(`.timeline .hung ${part}`).first().boundingBox();
      const reader = await page.context().newCDPSession(page);
      await reader.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
      const [date, words] = [await placeOf('.label'), await placeOf('.event-text')];
      expect(date?.x).toBe(words?.x);
      expect(date?.y).toBeLessThan(words?.y ?? 0);
    });
  });

  test('the foot of a short page stands at the foot of the window', async () => {
    const end = await visit('404.html', phone, (page) =>
      page.locator('.foot').evaluate((foot) => foot.getBoundingClientRect().bottom),
    );
    expect(end).toBe(844);
  });

  test('events of one day have their date once, and each has it for listeners', async () => {
    await visit(forty, { viewport: { width: 1280, height: 900 } }, async (page) => {
      const dates = page.locator('.timeline > ol .label');
      const shown = await dates.evaluateAll((all) =>
        all.filter(({ clientWidth }) => clientWidth > 1).map(({ textContent }) => textContent?.trim()),
      );
      expect(new Set(shown).size).toBe(shown.length);
      expect(await dates.count()).toBe(shown.length + 3);
    });
  });

  test('the picture takes the reader’s own colours where those are forced', async () => {
    const options = { ...phone, forcedColors: 'active', colorScheme: 'dark' } as const;
    const [ink, paper, mark] = await visit(summit, options, (page) =>
      page.evaluate(() => {
        const { color, backgroundColor } = getComputedStyle(document.documentElement);
        const happened = document.querySelector('.mark.happened');
        return [color, backgroundColor, happened && getComputedStyle(happened).fill];
      }),
    );
    expect(mark).toBe(ink);
    expect(mark).not.toBe(paper);
  });
});

/** How many characters of plain prose fill a line of a paragraph; runs in the page. */
function charactersOfLine(paragraph: Element): number {
  const prose = 'The ministers met in the old harbour and spoke about the price of grain. '.repeat(12);
  paragraph.textContent = prose;
  const range = document.createRange();
  range.selectNodeContents(paragraph);
  return prose.length / range.getClientRects().length;
}

describe('on paper', () => {
  test('every source is open and no navigation is left', async () => {
    await visit(summit, { ...phone, javaScriptEnabled: false }, async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.masthead nav').isVisible()).toBe(false);
      expect(await page.locator('.things .source-body').first().isVisible()).toBe(true);
    });
  });

  test('what stays folded leaves no heading, and what a reader unfolded is there', async () => {
    await visit(summit, phone, async (page) => {
      await page.emulateMedia({ media: 'print' });
      const folded = page.locator('details.more').first();
      expect(await folded.isVisible()).toBe(false);
      await folded.evaluate((details) => details.setAttribute('open', ''));
      expect(await folded.locator('li').first().isVisible()).toBe(true);
    });
  });

  test('nothing that was opened shows that it can be closed', async () => {
    await visit(summit, phone, async (page) => {
      await page.emulateMedia({ media: 'print' });
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      const signOf = (summary: Element) => getComputedStyle(summary, '::after').content;
      expect(await page.locator('.who .source[open] > summary').first().evaluate(signOf)).toBe('none');
    });
  });
});
