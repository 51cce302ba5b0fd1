import { progressJsonSchema } from "@slipway/core/checklist";
import type { APIRoute } from "astro";

/** The JSON Schema of a progress file, as the checklist exports it. */
export const GET: APIRoute = () => Response.json(progressJsonSchema());
