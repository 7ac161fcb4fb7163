import { resolve } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { RefusedError, UsageError } from '../../scripts/io/command/command-end.ts';
import { portOf, readCommandLine, runCommand } from '../../scripts/io/command/command-line.ts';

describe('readCommandLine', () => {
  test('gives absolute folders and no clock by default', () => {
    const line = readCommandLine({}, []);
    expect(line.contentDir).toBe(resolve('content'));
    expect(line.outDir).toBe(resolve('dist'));
    expect(line.cacheDir).toBe(resolve('.cache'));
    expect(line.now).toBeNull();
  });

  test('reads the clock as an instant in UTC', () => {
    expect(readCommandLine({}, ['--now', '2025-10-21T20:00:00+02:00']).now).toBe('2025-10-21T18:00:00.000Z');
  });

  test("keeps the command's own flags and arguments", () => {
    const command = { options: { force: { type: 'boolean' } }, positionals: 1 } as const;
    const line = readCommandLine(command, ['--force', 'https://example.org/']);
    expect(line.values).toEqual({ force: true });
    expect(line.positionals).toEqual(['https://example.org/']);
  });

  test.each([
    ['an unknown flag', ['--colour']],
    ['an argument too many', ['more']],
    ['a clock that is none', ['--now', 'yesterday']],
    ['a clock without a zone', ['--now', '2025-10-21T18:00:00']],
    ['folders inside one another', ['--content', 'a', '--out', 'a/b']],
    ['one folder for two things', ['--content', 'a', '--cache', 'a/']],
  ])('refuses %s', (_, argv) => {
    expect(() => readCommandLine({}, argv)).toThrow(UsageError);
  });
});

test.each([
  ['--nwo', 'There is no flag "--nwo". Did you mean "--now"?'],
  ['--colour', 'There is no flag "--colour".'],
  ['-x', 'There is no flag "-x".'],
  ['--contnet=a', 'There is no flag "--contnet". Did you mean "--content"?'],
])('says that %s is no flag, and which may be meant', (flag, message) => {
  expect(() => readCommandLine({}, [flag])).toThrow(message);
});

test('runCommand turns a wrong command line into exit code 2', async () => {
  expect(await runCommand({ usage: 'x', run: async () => 0 }, ['--colour'])).toBe(2);
});

test('runCommand tells what stands in the way in JSON too where that was asked for', async () => {
  const told = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const written = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const command = { usage: 'x', run: () => Promise.reject(new RefusedError('The door is shut.')) };
  expect([await runCommand(command, []), await runCommand(command, ['--json'])]).toEqual([1, 1]);
  expect(told.mock.calls).toEqual([['The door is shut.\n'], ['The door is shut.\n']]);
  expect(written.mock.calls.map(([text]) => JSON.parse(String(text)))).toEqual([
    { problems: [{ code: 'refused', severity: 'error', message: 'The door is shut.' }] },
  ]);
  told.mockRestore();
  written.mockRestore();
});

test.each(['', 'x', '1.5', '-1', '1e3', '65536', '0x50'])('"%s" is no port', (port) => {
  expect(() => portOf({ values: { port } })).toThrow(UsageError);
});

test('a port that another program uses is named, with the remedy', async () => {
  const busy = Object.assign(new Error('listen EADDRINUSE: 127.0.0.1:4321'), { code: 'EADDRINUSE' });
  const told = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  expect(await runCommand({ usage: 'x', run: () => Promise.reject(busy) }, [])).toBe(1);
  expect(told.mock.lastCall?.[0]).toMatch(/127\.0\.0\.1:4321.*--port/);
  told.mockRestore();
});
