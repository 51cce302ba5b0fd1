import { z } from "zod";
import { Text } from "./answers.ts";

/** How the API refuses, mostly with a status of success. */
export const Refused = z.object({
	API_Reply: z.object({
		ATTRIBUTES: z.looseObject({ Result: z.string() }),
		Error: z.object({ Code: Text, Message: z.string() }),
		API_Header: z.object({ Request: z.looseObject({ v: Text }) }),
	}),
});

/** How addresses of transfers refuse: in JSON without the envelope. */
export const BareRefused = z.union([
	z.object({ Code: Text, Message: z.string() }),
	Refused,
]);
