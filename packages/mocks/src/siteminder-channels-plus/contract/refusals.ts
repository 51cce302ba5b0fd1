import { z } from "zod";

/** How the API refuses. */
export const Refused = z.object({
	errors: z.array(z.object({ code: z.string(), message: z.string() })).min(1),
});
