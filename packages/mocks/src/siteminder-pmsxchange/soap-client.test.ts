import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { createSandboxServer } from "@slipway/sandbox/http";
import { stillSandbox } from "@slipway/sandbox/test-support";
import { createClientAsync, WSSecurity } from "soap";
import { expect, onTestFinished, test } from "vitest";
import { pmsXchange } from "./api.ts";

const wsdl = fileURLToPath(new URL("soap-client.wsdl", import.meta.url));
const known = pmsXchange.credentials[0]?.values ?? {};

async function connected(password = known.password ?? "") {
	const sandbox = stillSandbox(pmsXchange);
	const server = createSandboxServer(new Map([[pmsXchange.id, sandbox]]), {
		hosts: ["localhost"],
	});
	server.listen(0, "localhost");
	await once(server, "listening");
	onTestFinished(() => {
		server.close();
		server.closeAllConnections();
	});
	const { port } = server.address() as AddressInfo;
	const client = await createClientAsync(wsdl, {
		endpoint: `http://localhost:${port}/${pmsXchange.id}/webservices/${known.pms_code}`,
	});
	client.setSecurity(new WSSecurity(known.username ?? "", password));
	return { sandbox, client };
}

const root = {
	EchoToken: "slipway-client-1",
	TimeStamp: "2026-12-02T09:30:00+00:00",
	Version: "1.0",
};

const ping = { attributes: root, EchoData: "Hello & <goodbye>" };

const read = {
	attributes: root,
	POS: {
		Source: {
			RequestorID: { attributes: { Type: "22", ID: known.pms_code } },
		},
	},
	ReadRequests: {
		HotelReadRequest: {
			attributes: { HotelCode: known.hotel_code },
			SelectionCriteria: { attributes: { SelectionType: "Undelivered" } },
		},
	},
};

test("a SOAP client that we did not write pings with a user name token", async () => {
	const { client } = await connected();
	const [answer] = await client.PingAsync(ping);
	expect(answer).toMatchObject({
		attributes: { EchoToken: "slipway-client-1" },
		EchoData: "Hello & <goodbye>",
	});
	expect(answer).toHaveProperty("Success");
});

test("it reads the reservations that wait", async () => {
	const { client, sandbox } = await connected();
	const [answer] = await client.ReadAsync(read);
	const {
		attributes,
		UniqueID: [first],
	} = [answer.ReservationsList.HotelReservation].flat()[0];
	expect(attributes.ResStatus).toBe("Book");
	expect(first.attributes).toEqual({ Type: "14", ID: "SMFAKE-1" });
	expect(sandbox.journal().at(-1)?.operation).toBe("read-reservations");
});

test.each([
	["Ping", ping],
	["Read", read],
])(
	"%s with a wrong password is an OTA error, and no fault",
	async (operation, message) => {
		const { client, sandbox } = await connected("Fake!Wrong2027");
		const [answer] = await client[`${operation}Async`](message);
		expect(answer).not.toHaveProperty("Success");
		expect([answer.Errors.Error].flat()[0].attributes).toEqual({ Type: "4" });
		expect(sandbox.journal().at(-1)).toMatchObject({
			answer: { status: 200 },
			problems: [{ pointer: expect.stringContaining("Password") }],
		});
	},
);

test("it takes wrong credentials for a fault where the older guide is followed", async () => {
	const { client, sandbox } = await connected("Fake!Wrong2027");
	sandbox.set("authentication", "fault");
	await expect(client.PingAsync(ping)).rejects.toThrow(/SOAP-ENV:Client/);
});
