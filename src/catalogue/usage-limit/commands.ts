/** Reads the time behind the bar of an older message; only for the article. */
export const READ_TIME = 'date -d @1795655380    # on a Mac: date -r 1795655380';
