const format = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** `2026-11-22` as "22 November 2026". */
export const longDate = (iso: string): string => format.format(new Date(`${iso}T00:00:00Z`));

/**
 * Date of the build, ISO, UTC: what is past its review date is marked from it. `BUILD_DATE` names another
 * day, to see the pages as a build of that day will show them.
 *
 * @throws when `BUILD_DATE` is no date
 */
export const buildDate = new Date(process.env['BUILD_DATE'] ?? Date.now()).toISOString().slice(0, 10);
