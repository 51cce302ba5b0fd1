import type { Observation } from "../traffic/observation.ts";
import type { Finding, Surrounding } from "./finding.ts";

const check = "clock";

/** The longest difference of clocks that signatures and tokens forgive, in seconds. */
const forgiven = 60;

/**
 * Whether the partner's clock and the provider's agree, by the times that messages carry. A sandbox's clock can be moved,
 * so its answers tell nothing; there a request that says when it was sent does.
 */
export function clockFinding(
	requests: readonly Observation[],
	{ isSimulation }: Surrounding,
): Finding {
	for (const { at, request, answer } of requests.toReversed()) {
		const said = Date.parse(
			(isSimulation ? request : answer)?.headers.date ?? "",
		);
		if (Number.isNaN(said)) continue;
		const ahead = Math.round((isSimulation ? said - at : at - said) / 1000);
		if (Math.abs(ahead) <= forgiven)
			return { check, is: "good", says: "Both clocks agree." };
		return {
			check,
			is: "bad",
			says: `Your clock is ${Math.abs(ahead)} seconds ${ahead > 0 ? "ahead" : "behind"}.`,
			fix: "Set it by the network (NTP): tokens and signatures depend on it.",
		};
	}
	return { check, is: "open", says: "No message says what time it is." };
}
