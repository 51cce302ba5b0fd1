import { z } from "zod";

/** How the API refuses: a problem of RFC 9457, with the fields that are wrong. */
export const Refused = z.object({
	type: z.string(),
	title: z.string(),
	status: z.int(),
	code: z.string(),
	trace_id: z.string().optional(),
	errors: z.array(
		z.object({ field: z.string().optional(), message: z.string() }),
	),
});

/** How the authorization server refuses (RFC 6749, 5.2). */
export const TokenRefused = z.object({ error: z.string() });
