import { describe, expect, it } from 'vitest';
import { onceForEach, onDemand, remembering } from '../../src/text/remember.ts';

describe('remembering', () => {
  it('does the work once for each text', () => {
    const asked: string[] = [];
    const length = remembering((text) => {
      asked.push(text);
      return { length: text.length };
    });
    expect([length('ferry'), length('port'), length('ferry')].map((one) => one.length)).toEqual([5, 4, 5]);
    expect(asked).toEqual(['ferry', 'port']);
  });

  it('forgets what was not asked about for long', () => {
    const asked: string[] = [];
    const same = remembering((text) => {
      asked.push(text);
      return text;
    }, 2);
    for (const text of ['a', 'b', 'c', 'a', 'd', 'a', 'b']) expect(same(text)).toBe(text);
    expect(asked).toEqual(['a', 'b', 'c', 'd', 'b']);
  });

  it('remembers that nothing comes of a text', () => {
    const asked: string[] = [];
    const nothing = remembering((text) => {
      asked.push(text);
      return null;
    }, 1);
    for (const text of ['a', 'a', 'b', 'a']) expect(nothing(text)).toBeNull();
    expect(asked).toEqual(['a', 'b']);
  });
});

describe('onDemand', () => {
  it('does the work once, and not before somebody asks', () => {
    let times = 0;
    const value = onDemand(() => {
      times += 1;
      return [times];
    });
    expect(times).toBe(0);
    expect(value()).toBe(value());
    expect(times).toBe(1);
  });
});

describe('onceForEach', () => {
  it('does the work once for each thing, also where nothing comes of it', () => {
    const asked: string[] = [];
    const nothing = onceForEach(({ name }: { name: string }) => {
      asked.push(name);
      return null;
    });
    const [ferry, port] = [{ name: 'ferry' }, { name: 'port' }];
    for (const thing of [ferry, port, ferry]) expect(nothing(thing)).toBeNull();
    expect(asked).toEqual(['ferry', 'port']);
  });
});
