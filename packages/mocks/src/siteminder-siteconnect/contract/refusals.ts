import { z } from "zod";

/** How addresses refuse that speak JSON. */
export const Refused = z.object({
	status: z.int(),
	problems: z.array(z.object({ pointer: z.string(), fact: z.string() })).min(1),
});
