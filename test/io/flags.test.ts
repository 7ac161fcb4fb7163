import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { UsageError } from '../../scripts/io/command/command-end.ts';
import { valuesOf, wholeNumber } from '../../scripts/io/command/flags.ts';

const DEFAULTS = { feeds: 'archives', days: 31 };

describe('valuesOf', () => {
  test('takes what the command line gives, and the default of the others', () => {
    expect(valuesOf(['--days', '7'], DEFAULTS)).toEqual({ feeds: 'archives', days: 7 });
    expect(valuesOf(['--feeds=other'], DEFAULTS)).toEqual({ feeds: 'other', days: 31 });
  });

  test.each([
    ['a number that is none', ['--days', 'many']],
    ['a number below 0', ['--days=-1']],
    ['a flag without its value', ['--days']],
    ['an unknown flag', ['--weeks', '2']],
    ['an argument', ['week']],
  ])('refuses %s', (_, argv) => {
    expect(() => valuesOf(argv, DEFAULTS)).toThrow(UsageError);
  });
});

test.each(['', '0', '9', '1.5', '1e0', '0x3', ' 3'])('"%s" is no whole number from 1 to 8', (text) => {
  expect(() => wholeNumber('draw', text, { least: 1, most: 8 })).toThrow(
    `--draw "${text}" is no whole number from 1 to 8.`,
  );
});

test.each([
  ['bench', ['ferries'], 'There is no bench "ferries".'],
  ['bench', ['toString'], 'There is no bench "toString".'],
  ['bench', ['cluster-order', '--dasy', '3'], 'There is no flag "--dasy". Did you mean "--days"?'],
  ['bench', ['ingest', '--only', 'ferries'], 'There is no measurement "ferries".'],
  ['analyze', [], 'Name a stage.'],
  ['analyze', ['constructor'], 'There is no stage "constructor".'],
  ['analyze', ['dates', '--words', '5'], 'There is no flag "--words".'],
  ['analyze', ['timeline', '--dates', '3'], 'Give --dates and --sentences, each a number from 1.'],
])('%s tells a wrong command line %j in one line above the usage', (command, argv, line) => {
  const script = fileURLToPath(new URL(`../../scripts/${command}.ts`, import.meta.url));
  const { status, stderr } = spawnSync(process.execPath, [script, ...argv], { encoding: 'utf8', input: '' });
  expect(status).toBe(2);
  expect(stderr).toMatch(/^[^\n]+\n\nnpm run /);
  expect(stderr.split('\n')[0]).toBe(line);
});
