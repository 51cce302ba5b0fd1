import { expect, test } from "vitest";
import { migrate } from "./migrate.ts";

test("migrations run one after the other up to the current version", () => {
	const steps = {
		1: (old: object) => ({ ...old, tasks: ["one"] }),
		2: (old: object) => ({ ...old, answers: {} }),
	};
	expect(migrate({ version: 1, process: "x" }, steps)).toEqual({
		version: 3,
		process: "x",
		tasks: ["one"],
		answers: {},
	});
	expect(migrate({ version: 3 }, steps)).toEqual({ version: 3 });
	expect(migrate("nonsense", steps)).toBe("nonsense");
});
