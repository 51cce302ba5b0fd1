import type { FaultType } from "../contract/fault.ts";
import type { MockApi } from "../contract/mock-api.ts";
import { generalFaults } from "./general-faults.ts";

/** What a fault is called and said to do. */
export type FaultWords = Pick<
	FaultType,
	"title" | "says" | "takes" | "shows"
> & {
	readonly id: string;
};

type Declaring = Pick<MockApi, "faults" | "schemes">;

/** What a fault of a mock does; undefined when the mock knows none of that name. */
export function faultOf(api: Declaring, name: string): FaultType | undefined {
	for (const faults of sourcesOf(api))
		if (Object.hasOwn(faults, name)) return faults[name];
	return undefined;
}

/** Every disturbance that a mock knows: those of all mocks, of its credentials, and its own. */
export const faultsOf = (api: Declaring): readonly FaultWords[] =>
	Object.entries(Object.assign({}, ...sourcesOf(api)) as MockApi["faults"]).map(
		([id, { title, says, takes, shows }]) => ({
			id,
			title,
			says,
			...(takes && { takes }),
			...(shows && { shows }),
		}),
	);

/**
 * Whether one of these faults has more to do with what came of a request than that it took its time.
 *
 * @example
 * ```ts
 * import { isDisturbed } from "@slipway/sandbox/engine";
 * import { library } from "@slipway/sandbox/example";
 *
 * isDisturbed(library, ["latency"]); // => false
 * isDisturbed(library, ["latency", "server-error"]); // => true
 * ```
 */
export const isDisturbed = (
	api: Declaring,
	faults: readonly string[],
): boolean => faults.some((name) => faultOf(api, name)?.delays !== true);

const sourcesOf = ({ faults, schemes }: Declaring) => [
	generalFaults as MockApi["faults"],
	...Object.values(schemes).map((scheme) => scheme.faults ?? {}),
	faults,
];
