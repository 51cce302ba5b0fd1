import { z } from "zod";
import { answer } from "./common.ts";

/** How the gateway refuses. */
export const GatewayRefused = z.object({
	ErrCode: z.int(),
	ErrMsg: z.string(),
});

/** How a service refuses behind the gateway, which may refuse first. */
export const Refused = z.union([
	GatewayRefused,
	answer({
		Errors: z
			.array(
				z.object({
					Type: z.string(),
					ShortText: z.string(),
					Code: z.string(),
					Value: z.string(),
				}),
			)
			.min(1),
	}),
]);
