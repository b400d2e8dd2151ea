import { describe, expect, test } from 'vitest';
import { sideBySide, type Job } from './side-by-side.ts';
import { byStart, STAGES } from './stages.ts';

/** Runs jobs that take a turn each, and notes what began, what was skipped and which ran together. */
async function play(jobs: readonly Job[], lanes: number, failing: readonly string[] = []) {
  const begun: string[] = [];
  const skipped: string[] = [];
  const together: string[][] = [];
  const running = new Set<string>();
  await sideBySide(
    jobs,
    lanes,
    async ({ name }) => {
      begun.push(name);
      running.add(name);
      together.push([...running]);
      await new Promise(setImmediate);
      running.delete(name);
      return !failing.includes(name);
    },
    ({ name }) => skipped.push(name),
  );
  return { begun, skipped, together };
}

const job = (name: string, more: Omit<Job, 'name'> = {}): Job => ({ name, ...more });

describe('side by side', () => {
  test('as many as there are lanes, in their order', async () => {
    const { begun, together } = await play(
      ['a', 'b', 'c', 'd'].map((name) => job(name)),
      2,
    );
    expect(begun).toEqual(['a', 'b', 'c', 'd']);
    expect(Math.max(...together.map(({ length }) => length))).toBe(2);
    expect(
      (
        await play(
          ['a', 'b'].map((name) => job(name)),
          1,
        )
      ).together,
    ).toEqual([['a'], ['b']]);
  });

  test('what waits lets others go first', async () => {
    const { begun } = await play([job('b', { needs: 'a' }), job('c', { after: 'a' }), job('a'), job('d')], 2);
    expect(begun).toEqual(['a', 'd', 'b', 'c']);
  });

  test('what needs a job that failed is skipped, and what needs that too', async () => {
    const jobs = [job('a'), job('b', { needs: 'a' }), job('c', { needs: 'b' }), job('d', { after: 'a' })];
    const { begun, skipped } = await play(jobs, 2, ['a']);
    expect(begun).toEqual(['a', 'd']);
    expect(skipped).toEqual(['b', 'c']);
  });

  test('what needs or follows a job that is not asked for runs', async () => {
    expect((await play([job('b', { needs: 'a', after: 'x' })], 2)).begun).toEqual(['b']);
  });

  test('two that use the same thing never run together', async () => {
    const jobs = [job('a', { alone: 'x' }), job('b', { alone: 'x' }), job('c')];
    const { begun, together } = await play(jobs, 3);
    expect(begun).toEqual(['a', 'c', 'b']);
    expect(together.some((set) => set.includes('a') && set.includes('b'))).toBe(false);
  });

  test('jobs that wait for each other are an error', async () => {
    await expect(play([job('a', { after: 'b' }), job('b', { after: 'a' })], 2)).rejects.toThrow('a, b');
  });
});

test('every stage of the command begins, once', async () => {
  const { begun, skipped } = await play(byStart(STAGES), 2);
  expect(begun.toSorted()).toEqual(STAGES.map(({ name }) => name).toSorted());
  expect(skipped).toEqual([]);
});
