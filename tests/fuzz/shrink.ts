/**
 * The smallest text found that still fails, by leaving out ever smaller pieces.
 * @param fails whether a text fails; called up to about `tries` times
 */
export function smallest(text: string, fails: (text: string) => boolean, tries = 2000): string {
  let small = text;
  let left = tries;
  for (let size = Math.ceil(small.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < small.length && left > 0; left--) {
      const shorter = small.slice(0, at) + small.slice(at + size);
      if (fails(shorter)) small = shorter;
      else at += size;
    }
  }
  return small;
}
