import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { soap } from "strong-soap";
import { expect, test } from "vitest";
import { pmsXchange } from "../siteminder-pmsxchange/api.ts";
import { served } from "./test-support.ts";

const wsdl = fileURLToPath(
	new URL("../siteminder-pmsxchange/soap-client.wsdl", import.meta.url),
);
const known = pmsXchange.credentials[0]?.values ?? {};
const root = {
	EchoToken: "slipway-client-2",
	TimeStamp: "2026-12-02T09:30:00+00:00",
	Version: "1.0",
};

async function connected(password = known.password ?? "") {
	const { origin, sandbox } = await served(pmsXchange);
	const client = await promisify(soap.createClient)(wsdl, {});
	client.setEndpoint(
		`${origin}/${pmsXchange.id}/webservices/${known.pms_code}`,
	);
	client.setSecurity(
		new soap.WSSecurity(known.username ?? "", password, {
			hasTimeStamp: false,
			mustUnderstand: true,
		}),
	);
	return { client, sandbox };
}

test("strong-soap pings with a user name token", async () => {
	const { client, sandbox } = await connected();
	const { result } = await client.Ping({
		OTA_PingRQ: { $attributes: root, EchoData: "Hello & <goodbye>" },
	});
	expect(result).toMatchObject({ EchoData: "Hello & <goodbye>" });
	expect(result).toHaveProperty("Success");
	expect(sandbox.journal().at(-1)).toMatchObject({ problems: [] });
});

test("strong-soap reads the reservations that wait", async () => {
	const { client } = await connected();
	const { envelope } = await client.Read({
		OTA_ReadRQ: {
			$attributes: root,
			POS: {
				Source: {
					RequestorID: { $attributes: { Type: "22", ID: known.pms_code } },
				},
			},
			ReadRequests: {
				HotelReadRequest: {
					$attributes: { HotelCode: known.hotel_code },
					SelectionCriteria: { $attributes: { SelectionType: "Undelivered" } },
				},
			},
		},
	});
	expect(envelope).toContain("SMFAKE-1");
});

test("strong-soap hears of a wrong password as an error of OTA", async () => {
	const { client, sandbox } = await connected("Fake!Wrong2027");
	const { result } = await client.Ping({
		OTA_PingRQ: { $attributes: root, EchoData: "x" },
	});
	expect(result).not.toHaveProperty("Success");
	expect(sandbox.journal().at(-1)).toMatchObject({
		problems: [{ pointer: expect.stringContaining("Password") }],
	});
});
