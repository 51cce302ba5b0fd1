import { z } from "zod";

/** How far the clock moves: milliseconds, or an ISO 8601 duration of weeks, days, hours, minutes and seconds. */
export const ClockRequest = z.strictObject({
	advance: z
		.union([z.number(), z.string()])
		.meta({
			description:
				"Milliseconds, or an ISO 8601 duration such as PT15M or P3D.",
			examples: ["PT15M"],
		})
		.transform((given, context) => {
			const milliseconds =
				typeof given === "number" ? given : millisecondsOf(given);
			if (milliseconds >= 0 && milliseconds <= century) return milliseconds;
			context.addIssue({
				code: "custom",
				message: `“${given}” is not a time to go forward: give milliseconds, or weeks, days, hours, minutes and seconds as in P1DT2H; years and months have no fixed length`,
			});
			return z.NEVER;
		}),
});

const century = 36_525 * 86_400_000;

/** Milliseconds of an ISO 8601 duration; NaN when it is none, or has years or months. */
function millisecondsOf(duration: string): number {
	const parts =
		/^P(?=.)(?:(\d+)W)?(?:(\d+)D)?(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/.exec(
			duration,
		);
	if (!parts) return Number.NaN;
	const factors = [7 * 86_400_000, 86_400_000, 3_600_000, 60_000, 1000];
	return factors.reduce(
		(sum, factor, index) => sum + factor * Number(parts[index + 1] ?? 0),
		0,
	);
}

/** Switches by id. */
export const SettingsRequest = z.record(z.string(), z.string());

/** Another seed, or the same again, and switches to begin with. */
export const ResetRequest = z.strictObject({
	seed: z.int().optional(),
	settings: SettingsRequest.optional(),
});
