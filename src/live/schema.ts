import * as z from 'zod/mini';

/** What the status page's `summary.json` must hold to be understood; anything more is ignored. */
const summary = z.object({
  page: z.object({ updated_at: z.string() }),
  status: z.object({ indicator: z.string(), description: z.string() }),
  components: z.array(z.object({ name: z.string(), status: z.string() })),
  incidents: z.array(z.object({ name: z.string(), status: z.string(), impact: z.string() })),
});

export type Summary = z.infer<typeof summary>;

/** The summary in an answer of unknown shape, or null. */
export function readSummary(value: unknown): Summary | null {
  const parsed = summary.safeParse(value);
  return parsed.success ? parsed.data : null;
}
