import { expect, test } from "vitest";
import { orderOf, player, tickets } from "./test-support.ts";

const connected = {
	...tickets("62551", 2),
	product_availability_id: "AV-62551-2026-12-03-1000",
};

test("a voucher is fetched without a token where its address says", async () => {
	const { ask, read, sandbox } = await player();
	const { order } = await read("POST", "/orders", {
		body: orderOf("ACME-1", tickets("62519", 2)),
	});
	const { body } = await ask("GET", `/orders/${order.order_reference}/voucher`);
	const { url } = JSON.parse(body);
	const { origin, pathname } = new URL(url);
	expect(origin).toBe("https://staging-distributor-api.prioticket.com");
	const document = await sandbox.exchange({
		method: "GET",
		target: pathname,
		headers: {},
		body: "",
	});
	expect(document?.headers["content-type"]).toBe("application/pdf");
	for (const { product_type_code: code } of order.order_bookings[0]
		.product_type_details)
		expect(document?.body).toContain(`(${code}) Tj`);
});

test("a voucher names the address that the client called", async () => {
	const { read, carried, sandbox } = await player();
	const { order } = await read("POST", "/orders", {
		body: orderOf("ACME-1", tickets("62519", 1)),
	});
	const answer = await sandbox.exchange({
		method: "GET",
		target: `/v3.8/distributor/orders/${order.order_reference}/voucher`,
		headers: { authorization: `Bearer ${carried().token}` },
		body: "",
		base: "http://localhost:4010/prioticket",
	});
	expect(JSON.parse(answer?.body ?? "").url).toBe(
		`http://localhost:4010/prioticket/sandbox/vouchers/${order.order_reference}`,
	);
});

test("codes that a supplier gives later are in the voucher once they are released", async () => {
	const { ask, read, sandbox } = await player();
	const { order } = await read("POST", "/orders", {
		body: orderOf("ACME-1", connected),
	});
	const [booking] = order.order_bookings;
	expect(booking.booking_voucher_released).toBe(false);
	const path = `/orders/${order.order_reference}/voucher?booking_reference=${booking.booking_reference}&voucher_additional_information=Come%20early`;
	const pdf = { headers: { accept: "application/pdf" } };
	expect((await ask("GET", path, pdf)).status).toBe(422);
	sandbox.advance(5 * 60_000);
	const { status, body } = await ask("GET", path, pdf);
	expect(status).toBe(200);
	expect(body).toMatch(/^%PDF-/);
	expect(body).toContain("(Come early) Tj");
});
