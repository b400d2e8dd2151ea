const format = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** `2026-11-22` as "22 November 2026". */
export const longDate = (iso: string): string => format.format(new Date(`${iso}T00:00:00Z`));

/** Date of the build, ISO, UTC: facts past their review date are marked from it. */
export const buildDate = new Date().toISOString().slice(0, 10);
