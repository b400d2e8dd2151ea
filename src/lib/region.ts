const marker = /^\s*(?:#|\/\/)\s*(region|endregion)\b:?\s*(\S*)\s*$/;

/**
 * Lines between `region: name` and its `endregion`, without their common indentation; without a name
 * the whole file. Regions may stand inside one another. Marker lines are never part of the result.
 *
 * @returns null when the file has no such region
 */
export function takeRegion(source: string, name: string | undefined): string | null {
  const open: string[] = [];
  let found = name === undefined;
  const kept: string[] = [];
  for (const line of source.replace(/\r\n/g, '\n').split('\n')) {
    const [, kind, region = ''] = marker.exec(line) ?? [];
    if (kind === 'region') open.push(region);
    else if (kind === 'endregion') open.pop();
    else if (name === undefined || open.includes(name)) kept.push(line);
    found ||= name !== undefined && open.includes(name);
  }
  if (!found) return null;
  const indents = kept.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
  const indent = indents.length > 0 ? Math.min(...indents) : 0;
  return kept
    .map((line) => line.slice(indent))
    .join('\n')
    .replace(/^\n+|\s+$/g, '');
}
