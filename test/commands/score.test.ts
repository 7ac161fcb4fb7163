import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { labelledSets } from '../quality/labelled-sets.ts';
import { NewsroomFolder } from './newsroom-folder.ts';

/** A folder of labelled sets whose runner prints these figures for every stage. */
function setsThatGive(folder: NewsroomFolder, figures: string): string {
  writeFileSync(join(folder.root, 'run.mjs'), `console.log(${JSON.stringify(figures)});`);
  return folder.root;
}

describe('npm run score', () => {
  test('measures our own sets, and what a folder of labelled sets prints', () => {
    const folder = new NewsroomFolder();
    const sets = setsThatGive(folder, 'r1_f=0.1 r1_f_others=0.431');
    const { code, stdout } = folder.run('score', ['--eval', sets, '--stage', 'keypoints', '--json']);
    const rows = JSON.parse(stdout) as { data: string; value: number }[];
    expect(rows[0]).toMatchObject({ data: 'Background summaries, seven events', value: 0.431 });
    expect(rows.filter(({ data }) => data.startsWith('our own')).length).toBeGreaterThan(labelledSets.length);
    expect(code).toBe(0);
  });

  test('says which figure lies below its floor or was not measured, and fails', () => {
    const folder = new NewsroomFolder();
    const sets = setsThatGive(folder, 'date_f1=0.5 ar1_f=0.2');
    const { code, stdout } = folder.run('score', ['--eval', sets, '--stage', 'timeline']);
    expect(stdout.match(/ BELOW$/gm)).toHaveLength(1);
    expect(stdout.match(/ NOT MEASURED$/gm)).toHaveLength(1);
    expect(code).toBe(1);
  });

  test('does not know every stage', () => {
    const { code, stderr } = new NewsroomFolder().run('score', ['--stage', 'dats']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('dates, attributions, clusters')]);
  });
});
