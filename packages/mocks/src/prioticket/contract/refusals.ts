import { z } from "zod";

/** How the distributor API refuses. */
export const Refused = z.object({
	error: z.string(),
	error_reference: z.string(),
	error_message: z.string().optional(),
	error_description: z.string(),
	errors: z.array(z.string()),
});

/** How the token address refuses (RFC 6749, 5.2). */
export const TokenRefused = z.object({
	error: z.string(),
	error_description: z.string(),
});
