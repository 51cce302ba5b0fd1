import { expect, test } from "vitest";
import { swingsOf } from "./swings.ts";

const task = (id: string, swing?: readonly [string, string]) =>
	({ id, ...(swing && { swing }) }) as never;

test("tasks that move the launch come widest first, others are left out", () => {
	const tasks = [
		task("none"),
		task("same", ["2027-03-01", "2027-03-01"]),
		task("build", ["2027-03-01", "2027-03-03"]),
		task("review", ["2027-03-01", "2027-03-20"]),
	];
	expect(
		swingsOf({ tasks }).map(({ task: { id }, days }) => [id, days]),
	).toEqual([
		["review", 19],
		["build", 2],
	]);
});
