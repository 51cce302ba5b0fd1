import { createHmac, timingSafeEqual } from "node:crypto";
import { createServer, type Server } from "node:http";
import { text } from "node:stream/consumers";

/** A parking integration as a partner would write it: HTTP and nothing else. */
export interface Options {
	readonly address: string;
	readonly clientId: string;
	readonly clientSecret: string;
	/** Signs what the provider sends. */
	readonly webhookSecret: string;
	/** Pauses the program. */
	readonly wait: (seconds: number) => Promise<void>;
	/** What it does wrong, if anything. */
	readonly wrong?: string | undefined;
}

type Data = Readonly<Record<string, unknown>>;

interface Product {
	readonly product_code: string;
	readonly price_guarantee_token: string;
}

export class Integration {
	private token = "";
	private isFresh = false;
	/** Events that were taken, by their id: each may come more than once. */
	private readonly taken = new Set<string>();
	private readonly options: Options;
	constructor(options: Options) {
		this.options = options;
	}

	async call(
		method: string,
		path: string,
		body?: object,
		headers: Readonly<Record<string, string>> = {},
	): Promise<{ readonly status: number; readonly data: Data }> {
		const { address, clientId, clientSecret } = this.options;
		if (!this.isFresh) {
			const answer = await fetch(`${address}/oauth2/token`, {
				method: "POST",
				headers: {
					authorization: `Basic ${btoa(`${clientId}:${clientSecret}`)}`,
				},
				body: new URLSearchParams({ grant_type: "client_credentials" }),
			});
			this.token = (await answer.json()).access_token;
			this.isFresh = true;
		}
		const answer = await fetch(`${address}/v2/${path}`, {
			method,
			headers: {
				authorization: `Bearer ${this.token}`,
				...(body && { "content-type": "application/json" }),
				...headers,
			},
			...(body && { body: JSON.stringify(body) }),
		});
		if (answer.status === 401) {
			this.isFresh = false;
			return this.call(method, path, body, headers);
		}
		return { status: answer.status, data: await answer.json() };
	}

	/** The products of a stay, with the prices that are guaranteed for half an hour. */
	async search(start: string, end: string): Promise<readonly Product[]> {
		const { data } = await this.call(
			"GET",
			`products/parking?location_code=LHR&currency=GBP&parking_entry_datetime=${start}T08:00:00&parking_exit_datetime=${end}T18:00:00`,
		);
		return data.products as readonly Product[];
	}

	/** Books; a lost answer is asked for again with the same key, and a refusal leads to a new search. */
	async book(
		reference: string,
		{ price_guarantee_token }: Product,
		start: string,
		end: string,
	): Promise<Data> {
		const { wrong } = this.options;
		const sent = (key: string) =>
			this.call(
				"POST",
				"bookings/parking",
				{
					price_guarantee_token,
					partner_reference: reference,
					customer: {
						first_name: "Sam",
						last_name: "Sample",
						email: "guest@example.test",
						phone_number: "+440000000000",
					},
					outbound_flight_number: "BA117",
					inbound_flight_number: "BA112",
					vehicle: { registration: "FAKE 1" },
					parking_entry_datetime: `${start}T08:00:00`,
					parking_exit_datetime: `${end}T18:00:00`,
				},
				{ "idempotency-key": key },
			);
		let reply: Awaited<ReturnType<typeof sent>>;
		try {
			reply = await sent(reference);
		} catch {
			reply = await sent(
				wrong === "books again under another key"
					? `${reference}-again`
					: reference,
			);
		}
		return reply.data;
	}

	/** Reads a pending booking at the interval that was recommended. */
	async settle({
		booking_reference,
		recommended_polling_interval,
	}: Data): Promise<void> {
		const { wait, wrong } = this.options;
		for (let turn = 0; turn < 60; turn++) {
			await wait(
				wrong === "reads a pending booking at once"
					? 1
					: Number(recommended_polling_interval),
			);
			const { data } = await this.call(
				"GET",
				`bookings/parking/${booking_reference}`,
			);
			if (data.status !== "Pending") return;
		}
	}

	/** Where events are taken: only those that the provider has signed, each once. */
	endpoint(): Server {
		return createServer(async (request, response) => {
			const body = await text(request);
			const isOurs = this.isSigned(
				body,
				`${request.headers["x-hx-signature"]}`,
			);
			if (isOurs) this.taken.add(JSON.parse(body).collection_id);
			response.writeHead(
				isOurs
					? this.options.wrong === "answers events with 204"
						? 204
						: 200
					: 401,
			);
			response.end();
		});
	}

	private isSigned(body: string, signature: string): boolean {
		const { webhookSecret, wrong } = this.options;
		if (wrong === "takes events without a look at the signature") return true;
		const expected = `sha256=${createHmac("sha256", webhookSecret).update(body).digest("hex")}`;
		return (
			signature.length === expected.length &&
			timingSafeEqual(Buffer.from(signature), Buffer.from(expected))
		);
	}
}
