import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { createSandboxServer } from "@slipway/sandbox/http";
import { stillSandbox } from "@slipway/sandbox/test-support";
import { createClientAsync, WSSecurity } from "soap";
import { expect, onTestFinished, test } from "vitest";
import { pmsXchange } from "../siteminder-pmsxchange/api.ts";
import { siteConnect } from "../siteminder-siteconnect/api.ts";

/** A client that knows the service by what the sandbox serves at ?wsdl, and nothing else. */
async function connected(api: typeof pmsXchange | typeof siteConnect) {
	const sandbox = stillSandbox(api as never);
	const server = createSandboxServer(new Map([[api.id, sandbox]]), {
		hosts: ["localhost"],
	});
	server.listen(0, "localhost");
	await once(server, "listening");
	onTestFinished(() => {
		server.close();
		server.closeAllConnections();
	});
	const { port } = server.address() as AddressInfo;
	const client = await createClientAsync(
		`http://localhost:${port}/${api.id}?wsdl`,
	);
	const { username = "", password = "" } = api.credentials[0]?.values ?? {};
	client.setSecurity(new WSSecurity(username, password));
	return { client, sandbox };
}

test("pmsXchange is described well enough for a client of others to make its methods, ping and read", async () => {
	const { client, sandbox } = await connected(pmsXchange);
	const methods = Object.values(Object.values(client.describe())[0] ?? {})[0];
	expect(Object.keys(methods as object)).toEqual([
		"Ping",
		"HotelAvailNotif",
		"HotelRateAmountNotif",
		"Read",
		"NotifReport",
		"HotelResNotif",
		"SM_HotelResPaymentRead",
		"SM_HotelResPaymentResult",
	]);
	const attributes = {
		EchoToken: "slipway-client-1",
		TimeStamp: "2026-12-02T09:30:00+00:00",
		Version: "1.0",
	};
	const [pong] = await client.PingAsync({ attributes, EchoData: "Hello" });
	expect(pong).toHaveProperty("Success");
	const values = pmsXchange.credentials[0]?.values ?? {};
	const [read] = await client.ReadAsync({
		attributes,
		POS: {
			Source: {
				RequestorID: { attributes: { Type: "22", ID: values.pms_code } },
			},
		},
		ReadRequests: {
			HotelReadRequest: {
				attributes: { HotelCode: values.hotel_code },
				SelectionCriteria: { attributes: { SelectionType: "Undelivered" } },
			},
		},
	});
	expect(read).toHaveProperty("ReservationsList");
	expect(sandbox.journal().map(({ operation }) => operation)).toEqual([
		"ping",
		"read-reservations",
	]);
});

test("SiteConnect is described with the message that a channel sends", async () => {
	const { client } = await connected(siteConnect);
	expect(client.HotelResNotifAsync).toBeTypeOf("function");
});

test("a description is small enough to be read by a person's tools", () => {
	for (const api of [pmsXchange, siteConnect])
		expect(api.wsdl?.("http://localhost").length).toBeLessThan(400_000);
});
