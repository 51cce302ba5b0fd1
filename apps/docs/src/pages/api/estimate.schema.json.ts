import { estimateJsonSchema } from "@slipway/core/timeline";
import type { APIRoute } from "astro";

/** The JSON Schema of an estimate, as `slipway estimate --json` prints it. */
export const GET: APIRoute = () => Response.json(estimateJsonSchema());
