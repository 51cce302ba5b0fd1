import { checkReportJsonSchema } from "@slipway/cli/json";
import type { APIRoute } from "astro";

/** The JSON Schema of a check's report, as `slipway check --json` prints it. */
export const GET: APIRoute = () => Response.json(checkReportJsonSchema());
