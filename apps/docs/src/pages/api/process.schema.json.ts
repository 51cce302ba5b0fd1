import { processJsonSchema } from "@slipway/core/process";
import type { APIRoute } from "astro";

/** The JSON Schema of a process, for editors and other programs. */
export const GET: APIRoute = () => Response.json(processJsonSchema());
