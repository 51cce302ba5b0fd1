import { driftJsonSchema } from "@slipway/rehearsal/drift";
import type { APIRoute } from "astro";

/** The JSON Schema of drift, as `slipway drift --json` prints it. */
export const GET: APIRoute = () => Response.json(driftJsonSchema());
