import { portfolioJsonSchema } from "@slipway/core/timeline";
import type { APIRoute } from "astro";

/** The JSON Schema of a portfolio, as `slipway portfolio --json` prints it. */
export const GET: APIRoute = () => Response.json(portfolioJsonSchema());
