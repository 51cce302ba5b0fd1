import { stillSandbox } from "@slipway/sandbox/test-support";
import { z } from "zod";
import { docplanner } from "./api.ts";

const here = "/api/v3/integration/facilities/1001/doctors/2001/addresses/3001";

/** The id in an answer. */
export const idOf = (body: unknown): string =>
	z.object({ id: z.string() }).parse(body).id;

/** The starts of slots in an answer, as HH:MM. */
export const startsOf = (body: unknown): readonly string[] =>
	z
		.object({ _items: z.array(z.object({ start: z.string() })) })
		.parse(body)
		._items.map(({ start }) => start.slice(11, 16));

/** A Docplanner sandbox, a token of its first client, and a short way to call it. */
export async function played() {
	const sandbox = stillSandbox(docplanner);
	const headers: Record<string, string> = {};
	/** Sends JSON. A target without a leading slash stands below address 3001. */
	const send = async (method: string, target: string, body?: unknown) => {
		const answer = await sandbox.exchange({
			method,
			target: target.startsWith("/") ? target : `${here}/${target}`,
			headers: { "content-type": "application/json", ...headers },
			body: body === undefined ? "" : JSON.stringify(body),
		});
		if (!answer) throw new Error("There was no answer");
		const data: unknown =
			answer.body === "" ? undefined : JSON.parse(answer.body);
		return { ...answer, body: data };
	};
	const logIn = async () => {
		const answer = await sandbox.exchange({
			method: "POST",
			target: "/oauth/v2/token",
			headers: {
				"content-type": "application/x-www-form-urlencoded",
				authorization: `Basic ${btoa("fake-client-one:fake-secret-one")}`,
			},
			body: "grant_type=client_credentials&scope=integration",
		});
		const { access_token: token } = z
			.object({ access_token: z.string() })
			.parse(JSON.parse(answer?.body ?? ""));
		headers.authorization = `Bearer ${token}`;
	};
	await logIn();
	return { sandbox, send, logIn };
}

/** A moment of Wednesday, 9 December 2026, in Central European winter. */
export const at = (time: string) => `2026-12-09T${time}:00+01:00`;

/** Work from one time to another, with services of 20 and 60 minutes unless told otherwise. */
export const work = (
	from: string,
	to: string,
	services: readonly (readonly [id: string, duration: number])[] | null = [
		["7001", 20],
		["7002", 60],
	],
) => ({
	slots: [
		{
			start: at(from),
			end: at(to),
			address_services:
				services?.map(([address_service_id, duration]) => ({
					address_service_id,
					duration,
				})) ?? null,
		},
	],
});

/** The free slots of that day. */
export const freeThatDay = `slots?${new URLSearchParams({ start: at("00:00"), end: at("23:00") })}`;

/** Where a visit at a time is booked. */
export const bookAt = (time: string) =>
	`slots/${encodeURIComponent(at(time))}/book`;

/** A visit of 20 minutes unless told otherwise. */
export const visit = (service = "7001", duration = 20) => ({
	address_service_id: service,
	duration,
	patient: { name: "Vera", phone: "+48000000001" },
});

/** What a patient asks for on Docplanner's site. */
export const wish = (time: string, payment = "none") => ({
	address_id: "3001",
	address_service_id: "7001",
	start: at(time),
	duration: 20,
	payment,
});
