import { describe, expect, test } from "vitest";
import { rules } from "./rules.ts";
import { answer, error, played } from "./test-support.ts";

describe("a mistake asks for its error", () => {
	const cases: readonly [string, string, string, string, string][] = [
		[
			"open-mapping",
			"password",
			"4",
			"448",
			"Invalid Username and/or Password",
		],
		[
			"open-mapping",
			"hotel",
			"6",
			"392",
			"Hotel not found for HotelCode=ZZ-UNKNOWN",
		],
		[
			"change-availability",
			"password",
			"4",
			"448",
			"Invalid Username and/or Password",
		],
		[
			"change-availability",
			"room",
			"12",
			"402",
			"Room type code not found for this hotel",
		],
		[
			"change-availability",
			"rate",
			"12",
			"249",
			"Rate code not found for this hotel",
		],
		["change-rates", "rate", "12", "249", "Rate code not found for this hotel"],
		["change-rates", "occupancy", "13", "137", "Invalid included occupancy"],
	];
	const asked = async (id: string, mistake: string) => {
		const { order, sandbox } = await played();
		await order(id, { mistake });
		if (id === "change-rates")
			expect(answer(sandbox, "<Success/>")).toEqual([]);
		return sandbox;
	};

	test.each(cases)("%s, %s: %s %s", async (id, mistake, type, code, text) => {
		const sandbox = await asked(id, mistake);
		expect(answer(sandbox, error(type, code, text))).toEqual([]);
	});

	test.each(cases)(
		"%s, %s: not in other words",
		async (id, mistake, type, code) => {
			const sandbox = await asked(id, mistake);
			expect(
				answer(sandbox, error(type, code, "Sorry")).map(({ rule }) => rule),
			).toEqual([rules["error-wording"]]);
		},
	);

	test("and neither Success nor another error will do, nor another type", async () => {
		for (const [content, rule] of [
			["<Success/>", "error-expected"],
			[
				error("12", "249", "Rate code not found for this hotel"),
				"error-expected",
			],
			[
				error("3", "402", "Room type code not found for this hotel"),
				"error-wording",
			],
		] as const) {
			const sandbox = await asked("change-availability", "room");
			expect(answer(sandbox, content).map((each) => each.rule)).toEqual([
				rules[rule],
			]);
		}
	});
});
