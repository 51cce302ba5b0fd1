import { describe, expect, test } from "vitest";
import { Faults } from "./faults.ts";

const struck = (faults: Faults, exchange: number, operation = "borrow") =>
	faults.strike(exchange, operation).map(({ fault }) => fault);

describe("a fault", () => {
	test("strikes every exchange unless it says otherwise", () => {
		const faults = new Faults(7, [{ fault: "latency" }]);
		expect(struck(faults, 1)).toEqual(["latency"]);
		expect(struck(faults, 2, "ping")).toEqual(["latency"]);
		expect(faults.list()).toEqual([{ fault: "latency" }]);
	});

	test("of one operation leaves others alone", () => {
		const faults = new Faults(7, [{ fault: "latency", operation: "ping" }]);
		expect(struck(faults, 1)).toEqual([]);
		expect(struck(faults, 1, "ping")).toEqual(["latency"]);
	});

	test("is spent after as many times as it says, and is listed with those left", () => {
		const faults = new Faults(7, [{ fault: "latency", times: 2 }]);
		struck(faults, 1);
		expect(faults.list()).toEqual([{ fault: "latency", times: 1 }]);
		struck(faults, 2);
		expect(struck(faults, 3)).toEqual([]);
		expect(faults.list()).toEqual([]);
	});

	test("strikes as often as its chance says, the same ones for the same seed", () => {
		const run = (seed: number) => {
			const faults = new Faults(seed, [{ fault: "latency", chance: 0.3 }]);
			return Array.from({ length: 1000 }, (_, at) => struck(faults, at).length);
		};
		const hits = run(7).filter((each) => each > 0).length;
		expect(hits).toBeGreaterThan(250);
		expect(hits).toBeLessThan(350);
		expect(run(7)).toEqual(run(7));
		expect(run(8)).not.toEqual(run(7));
	});
});
