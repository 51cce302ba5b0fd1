import { allProcesses } from "@slipway/core/providers";
import { assumptionKinds } from "@slipway/core/timeline";
import { expect, test } from "vitest";
import { UsageError } from "../usage-error.ts";
import { assumptionsOf } from "./assumptions.ts";

const process = allProcesses().find(({ id }) => id === "prioticket");
if (!process) throw new RangeError("There is no Prioticket.");

test.each(
	assumptionKinds.flatMap((kind) => [`${kind}=?`, `${kind}.nothing=?`]),
)("%s is refused with what to write", (word) => {
	try {
		assumptionsOf([word], process);
		expect.unreachable();
	} catch (error) {
		expect(error).toBeInstanceOf(UsageError);
		expect((error as UsageError).hint).toMatch(
			/^(Write|Did you mean|Known:|Give) .+/,
		);
		expect((error as UsageError).hint).not.toContain("undefined");
	}
});
