import { expect, test } from "vitest";
import { orderOf, player, tickets } from "./test-support.ts";

const since = (date: string) => ({ headers: { "if-modified-since": date } });

test.each([
	"/products",
	"/products/62519",
	"/products/categories",
	"/products/destinations",
	"/products/locations",
	"/products/routes",
	"/products/taxes",
	"/products/currency_rates?currency_date=2026-12-03",
])("%s is not sent again unless it has changed", async (path) => {
	const { ask } = await player();
	const { headers } = await ask("GET", path);
	const date = headers["last-modified"] ?? "";
	const again = await ask("GET", path, since(date));
	expect(again).toMatchObject({ status: 304, body: "" });
	expect(again.headers["last-modified"]).toBe(date);
	const before = new Date(Date.parse(date) - 1000).toUTCString();
	expect((await ask("GET", path, since(before))).status).toBe(200);
});

test("a date that is no HTTP date is passed over", async () => {
	const { ask } = await player();
	expect((await ask("GET", "/products", since("2026-12-01"))).status).toBe(200);
});

test("orders have changed with the newest of them", async () => {
	const { ask, read, sandbox } = await player();
	expect((await ask("GET", "/orders")).headers).not.toHaveProperty(
		"last-modified",
	);
	await read("POST", "/orders", {
		body: orderOf("ACME-1", tickets("62519", 1)),
	});
	const { headers } = await ask("GET", "/orders");
	const date = headers["last-modified"] ?? "";
	expect(Date.parse(date)).toBe(sandbox.now());
	expect((await ask("GET", "/orders", since(date))).status).toBe(304);
	sandbox.advance(60_000);
	await read("POST", "/orders", {
		body: orderOf("ACME-2", tickets("62519", 1)),
	});
	expect((await ask("GET", "/orders", since(date))).status).toBe(200);
});

test("a product tells the language that it comes in", async () => {
	const { ask } = await player();
	const path = "/products/62519?product_content_language=nl";
	expect((await ask("GET", path)).headers["content-language"]).toBe("en");
});
