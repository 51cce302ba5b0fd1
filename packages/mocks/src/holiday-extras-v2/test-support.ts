import {
	carriedAtStart,
	type Fault,
	type Sandbox,
} from "@slipway/sandbox/engine";
import { stillSandbox, testNow } from "@slipway/sandbox/test-support";
import { expect } from "vitest";
import { apiConnect } from "./api.ts";

const { basic = "" } = carriedAtStart(apiConnect, testNow);

/** A stay of a week that is ahead of the tests' clock. */
export const stay = {
	parking_entry_datetime: "2026-12-09T08:00:00",
	parking_exit_datetime: "2026-12-16T18:00:00",
};

/** What a test may ask of the mock; every step checks that its tables add up. */
export async function played(faults: readonly Fault[] = []) {
	const sandbox: Sandbox = stillSandbox(apiConnect);
	sandbox.setFaults(faults);
	const send = async (
		method: string,
		target: string,
		body?: unknown,
		headers: Readonly<Record<string, string>> = {},
	) => {
		const answer = await sandbox.exchange({
			method,
			target,
			headers: {
				...(body !== undefined && { "content-type": "application/json" }),
				...headers,
			},
			body:
				body === undefined || typeof body === "string"
					? (body ?? "")
					: JSON.stringify(body),
		});
		expect(apiConnect.invariants?.(sandbox.tables() as never)).toEqual([]);
		return {
			status: answer?.status,
			data: answer?.body ? JSON.parse(answer.body) : undefined,
			headers: answer?.headers ?? {},
			problem: sandbox.journal().at(-1)?.problems[0],
		};
	};
	const form = (path: string, text: string) =>
		send("POST", path, text, {
			authorization: `Basic ${basic}`,
			"content-type": "application/x-www-form-urlencoded",
		});
	const login = async (): Promise<string> =>
		(await form("/oauth2/token", "grant_type=client_credentials")).data
			.access_token;
	let token = await login();
	const renew = async () => {
		token = await login();
	};
	const call = (
		method: string,
		target: string,
		body?: unknown,
		headers: Readonly<Record<string, string>> = {},
	) =>
		send(method, target, body, {
			authorization: `Bearer ${token}`,
			...headers,
		});
	const search = (query: Readonly<Record<string, string>> = {}) =>
		call(
			"GET",
			`/v2/products/parking?${new URLSearchParams({ location_code: "LHR", currency: "GBP", ...stay, ...query })}`,
		);
	let orders = 0;
	const book = async (
		product: string,
		change: object = {},
		key = `key-${++orders}`,
	) => {
		const found = (await search()).data.products.find(
			(each: { product_code: string }) => each.product_code === product,
		);
		return call(
			"POST",
			"/v2/bookings/parking",
			{ ...bodyOf(found?.price_guarantee_token), ...change },
			{ "idempotency-key": key },
		);
	};
	return { sandbox, send, form, token, renew, call, search, book };
}

/** A booking that every product takes. */
export const bodyOf = (token: string | undefined) => ({
	price_guarantee_token: token,
	partner_reference: "ORDER-1",
	customer: {
		first_name: "Sam",
		last_name: "Sample",
		email: "guest@example.test",
		phone_number: "+440000000000",
	},
	vehicle: { registration: "FAKE 1" },
	outbound_flight_number: "BA117",
	inbound_flight_number: "BA112",
	...stay,
});

export const minutes = 60_000;
export const seconds = 1000;
