import { describe, expect, test } from 'vitest';
import { outlines } from '../../src/og/draw.ts';
import { imagePath, subjectOf } from '../../src/og/subject.ts';
import { treeOf } from '../../src/og/tree.ts';

describe('what a picture shows', () => {
  test('an error: its statuses, its title without them, whose side', () => {
    expect(subjectOf('/errors/overloaded/', '529 Overloaded: Claude API error')).toEqual({
      landmark: '529',
      title: 'Overloaded',
      side: 'service',
    });
    expect(subjectOf('/errors/usage-limit/', 'x').landmark).toBe('No status');
  });

  test('a short address: its status', () => {
    expect(subjectOf('/429/', 'Which one is it')).toEqual({ landmark: '429', title: 'Which one is it' });
  });

  test('any other page: its kind, once', () => {
    expect(subjectOf('/guides/retry/', 'Retry: how')).toEqual({ landmark: 'Guide', title: 'Retry: how' });
    expect(subjectOf('/programs/retry/', 'Let the SDK repeat: whole programs')).toEqual({
      landmark: 'Program',
      title: 'Let the SDK repeat',
    });
  });
});

test('a picture stands under the address of its page', () => {
  expect(imagePath('/')).toBe('/og/index.png');
  expect(imagePath('/errors/overloaded/')).toBe('/og/errors/overloaded.png');
});

describe('drawing', () => {
  test('turns letters into shapes, because a bare machine has no fonts', async () => {
    const svg = await outlines(treeOf({ landmark: '503', title: 'Service unavailable', side: 'between' }));
    expect(svg).toMatch(/<path /);
    expect(svg).not.toMatch(/<text|font-family|<image/);
  });

  test('stops at a character that the font lacks, rather than leaving a gap', async () => {
    await expect(outlines(treeOf({ landmark: '503', title: '過負荷' }))).rejects.toThrow('過負荷');
  });
});
