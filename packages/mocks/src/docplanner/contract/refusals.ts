import { z } from "zod";

/** How the integrations API refuses: errors by field, and a message; nothing but the message where nobody is known. */
export const Refused = z.object({
	message: z.string(),
	errors: z
		.union([
			z.record(z.string(), z.array(z.string())),
			z.array(z.string()).max(0),
		])
		.optional(),
});

/** How the token address refuses (RFC 6749, 5.2). */
export const TokenRefused = z.object({
	error: z.enum(["invalid_client", "invalid_request"]),
	error_description: z.string(),
});
