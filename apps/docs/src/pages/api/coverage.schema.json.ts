import { coverageJsonSchema } from "@slipway/rehearsal/coverage";
import type { APIRoute } from "astro";

/** The JSON Schema of coverage, as `slipway rehearse --coverage --json` prints it. */
export const GET: APIRoute = () => Response.json(coverageJsonSchema());
