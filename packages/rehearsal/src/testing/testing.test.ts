import { sandboxFor } from "@slipway/mocks/testing";
import { expect, test } from "vitest";
import { demonstrate } from "../index.ts";
import { rehearse } from "./index.ts";

test("a case that a test has shown is passed", async () => {
	const { sandbox } = sandboxFor("prioticket");
	await demonstrate(sandbox, [{ send: "create-order" }]);
	expect(await rehearse(sandbox, "freesale")).toBe("passed");
});

test("a case that failed says why, and what to do instead", async () => {
	const { sandbox } = sandboxFor("prioticket");
	const wrong = { send: "get-token", example: "A secret that is wrong" };
	await demonstrate(sandbox, [wrong, wrong]);
	expect(await rehearse(sandbox, "rejected-credentials")).toMatch(
		/^failed: .* Instead: Report rejected credentials to a person, and stop\.$/,
	);
});

test("an unknown case is refused with those that there are", async () => {
	const { sandbox } = sandboxFor("prioticket");
	await expect(rehearse(sandbox, "toString")).rejects.toThrow(
		/no case “toString”\. Known: .*freesale/,
	);
});
