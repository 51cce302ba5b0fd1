import { reportJsonSchema } from "@slipway/rehearsal";
import type { APIRoute } from "astro";

/** The JSON Schema of a rehearsal's report, as `slipway rehearse --json` prints it. */
export const GET: APIRoute = () => Response.json(reportJsonSchema());
