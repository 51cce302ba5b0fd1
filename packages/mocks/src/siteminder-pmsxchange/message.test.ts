import type { Sandbox } from "@slipway/sandbox/engine";
import { stillSandbox } from "@slipway/sandbox/test-support";
import { describe, expect, test } from "vitest";
import { pmsXchange } from "./api.ts";
import { pos, post } from "./test-support.ts";

describe("a message", () => {
	const ping = (sandbox: Sandbox, change?: (text: string) => string) =>
		post(sandbox, "OTA_PingRQ", "<EchoData>Hello</EchoData>", change);

	test("gets its EchoToken back unchanged, in answers and in errors", async () => {
		const token = (text: string) => text.replace("slipway-0001", "a &lt; b");
		const good = await ping(stillSandbox(pmsXchange), token);
		expect([good.root, good.at("/@EchoToken")]).toEqual([
			"OTA_PingRS",
			"a < b",
		]);
		const bad = await ping(stillSandbox(pmsXchange), (text) =>
			token(text).replace("Fake!Pass2027", "other"),
		);
		expect([bad.error, bad.at("/@EchoToken")]).toEqual(["4", "a < b"]);
	});

	test.each([
		[
			"without a security header",
			"4",
			(text: string) =>
				text.replace(/<wsse:Security[\s\S]*<\/wsse:Security>/, ""),
		],
		[
			"with a password digest",
			"4",
			(text: string) => text.replace("#PasswordText", "#PasswordDigest"),
		],
		[
			"without the password's type",
			undefined,
			(text: string) => text.replace(/ Type="[^"]*#PasswordText"/, ""),
		],
		[
			"with a security header of another namespace",
			"4",
			(text: string) =>
				text.replace("wssecurity-secext-1.0", "wssecurity-secext-1.1"),
		],
		[
			"with a time without a zone",
			"10",
			(text: string) => text.replace("+00:00", ""),
		],
	])("%s gets error %s", async (_, error, change) => {
		const answer = await ping(stillSandbox(pmsXchange), change);
		expect([answer.status, answer.error]).toEqual([200, error]);
	});

	test.each([
		[
			"with a document type",
			(text: string) => text.replace("?>", "?><!DOCTYPE x>"),
		],
		[
			"in a SOAP 1.2 envelope",
			(text: string) =>
				text.replace(
					"http://schemas.xmlsoap.org/soap/envelope/",
					"http://www.w3.org/2003/05/soap-envelope",
				),
		],
		[
			"in another namespace",
			(text: string) => text.replace("OTA/2003/05", "OTA/2004/01"),
		],
		["that is cut off", (text: string) => text.slice(0, -20)],
	])(
		"%s gets a SOAP fault, with the status of the switch",
		async (_, change) => {
			const sandbox = stillSandbox(pmsXchange);
			const fault = await ping(sandbox, change);
			expect([fault.status, fault.root]).toEqual([500, "Fault"]);
			sandbox.set("fault-status", "200");
			expect((await ping(sandbox, change)).status).toBe(200);
		},
	);

	test("with wrong credentials gets a SOAP fault when the switch says so", async () => {
		const sandbox = stillSandbox(pmsXchange);
		sandbox.set("authentication", "fault");
		const fault = await ping(sandbox, (text) =>
			text.replace("Fake!Pass2027", "x"),
		);
		expect(fault.root).toBe("Fault");
	});

	test("of one PMS at the address of another is refused with the place as XPath", async () => {
		const answer = await post(
			stillSandbox(pmsXchange),
			"OTA_ReadRQ",
			`${pos.replace("PMSXTEST", "OTHER")}<ReadRequests><HotelReadRequest><SelectionCriteria SelectionType="Undelivered"/></HotelReadRequest></ReadRequests>`,
		);
		expect(answer.error).toBe("3 450");
		expect(answer.problem?.pointer).toBe(
			"/Envelope/Body/OTA_ReadRQ/POS/Source[1]/RequestorID/@ID",
		);
	});

	test("leaves no password in the journal", async () => {
		const sandbox = stillSandbox(pmsXchange);
		await ping(sandbox);
		await ping(sandbox, (text) => text.slice(0, -20));
		expect(JSON.stringify(sandbox.journal())).not.toContain("Fake!Pass2027");
	});
});
