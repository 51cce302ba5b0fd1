import { expect, test } from "vitest";
import { mockCatalogue } from "../catalogue.ts";
import { fetchFrom } from "./fetch.ts";

test.each(mockCatalogue.map(({ id }) => id))(
	"%s answers below the provider's own address",
	async (id) => {
		const { fetch, baseUrl, sandbox } = await fetchFrom(id);
		const response = await fetch(`${baseUrl}/`);
		expect(response.status).toBeGreaterThanOrEqual(200);
		expect(sandbox.journal()).toHaveLength(1);
	},
);

test("a chosen address is answered, and no other", async () => {
	const { fetch } = await fetchFrom("prioticket", {
		baseUrl: "http://localhost/api/",
	});
	const { status } = await fetch(
		new Request("http://localhost/api/v3.8/distributor/products"),
	);
	expect(status).toBe(400);
	await expect(fetch("http://localhost/apis/x")).rejects.toThrow(
		"“http://localhost/apis/x” is not below http://localhost/api.",
	);
});

test("a broken connection rejects as fetch does", async () => {
	const { fetch, baseUrl, sandbox } = await fetchFrom("prioticket");
	sandbox.setFaults([{ fault: "timeout", times: 1 }]);
	await expect(fetch(`${baseUrl}/v3.8/distributor/products`)).rejects.toThrow(
		TypeError,
	);
});

test("a mock that does not exist is named, with those that do", async () => {
	await expect(fetchFrom("prioticked")).rejects.toThrow(
		"There is no mock “prioticked”. Known: prioticket, docplanner",
	);
	await expect(fetchFrom("prioticket", { now: "soon" })).rejects.toThrow(
		"“soon” is not a date-time.",
	);
});
