import { mostMembers } from "@slipway/core/timeline";
import { expect, test } from "vitest";
import { portfolioBasis, teamRows } from "./portfolio.ts";
import { processes as all } from "./processes.ts";
import { asMany } from "./synthetic.ts";

test.each([1, mostMembers, mostMembers + 1, 40])(
	"with %i providers the page compares as many as can be compared, and says so",
	(count) => {
		const processes = asMany(all, String(count));
		const compared = processes.slice(0, mostMembers).map(({ id }) => id);
		for (const { best } of teamRows(processes))
			expect(best.order.toSorted()).toEqual(compared.toSorted());
		expect(portfolioBasis(processes).includes(`of ${count} providers`)).toBe(
			count > mostMembers,
		);
	},
);
