/**
 * A duration in words, rounded up to whole seconds, at most two units: "45 s", "2 min 05 s", "3 h 20 min".
 * Negative and non-finite input counts as nothing left.
 */
export function duration(seconds: number): string {
  const left = Number.isFinite(seconds) ? Math.max(0, Math.ceil(seconds)) : 0;
  if (left < 60) return `${left} s`;
  const minutes = Math.floor(left / 60);
  if (minutes < 60) return `${minutes} min ${two(left % 60)} s`;
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return `${hours} h ${two(minutes % 60)} min`;
  return `${Math.floor(hours / 24)} d ${two(hours % 24)} h`;
}

const two = (n: number): string => String(n).padStart(2, '0');
