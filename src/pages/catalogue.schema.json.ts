import type { APIRoute } from 'astro';
import { z } from 'astro/zod';
import { catalogueSchema } from '../lib/catalogue-schema.ts';
import { absolute } from '../lib/href.ts';

/** JSON Schema of the catalogue, draft 2020-12. */
export const GET: APIRoute = () =>
  Response.json({ ...z.toJSONSchema(catalogueSchema), $id: absolute('/catalogue.schema.json') });
