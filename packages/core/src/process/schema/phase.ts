import * as z from "zod";

/** The lifecycle that providers are compared on. */
export const Phase = z
	.enum(["access", "kick-off", "build", "certify", "go-live", "operate"])
	.describe(
		"The phase of the lifecycle that providers are compared on; left out, the stage is compared under `build`.",
	);
