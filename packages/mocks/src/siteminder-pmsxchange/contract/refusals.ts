import { z } from "zod";

/** How addresses refuse that speak JSON. */
export const Refused = z.object({ status: z.int(), message: z.string() });
