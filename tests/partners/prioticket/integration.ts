import { createServer, type Server } from "node:http";
import { text } from "node:stream/consumers";

/** A booking integration as a partner would write it: HTTP and nothing else. */
export interface Options {
	readonly address: string;
	readonly clientId: string;
	readonly clientSecret: string;
	/** Pauses the program. */
	readonly wait: (seconds: number) => Promise<void>;
	/** What it does wrong, if anything. */
	readonly wrong?: string | undefined;
}

export interface Reply {
	readonly status: number;
	// Answers of many operations, read where they are used.
	readonly data: Readonly<Record<string, unknown>>;
}

export class Integration {
	private token: string | undefined;
	/** Orders that have changed, by the notifications that were taken. */
	private readonly changed = new Set<string>();
	private readonly options: Options;
	constructor(options: Options) {
		this.options = options;
	}

	/** Fetches a token; false when the credentials are rejected. */
	async signIn(secret = this.options.clientSecret): Promise<boolean> {
		const { address, clientId, wrong } = this.options;
		const sent = () =>
			fetch(`${address}/v3.8/distributor/oauth2/token`, {
				method: "POST",
				headers: {
					authorization: `Basic ${btoa(`${clientId}:${secret}`)}`,
					"content-type": "application/json",
				},
				body: JSON.stringify({
					grant_type: "client_credentials",
					scope: "https://www.prioticketapis.com/auth/distributor.booking",
				}),
			});
		let answer = await sent();
		if (!answer.ok && wrong === "sends rejected credentials again")
			answer = await sent();
		if (!answer.ok) return false;
		this.token = (await answer.json()).access_token;
		return true;
	}

	/** Sends a request; renews an expired token once, and pauses when limited. */
	async call(method: string, path: string, body?: unknown): Promise<Reply> {
		const { address, wait, wrong } = this.options;
		if (!this.token || wrong === "fetches a token for each call")
			await this.signIn();
		const sent = () =>
			fetch(`${address}/v3.8/distributor/${path}`, {
				method,
				headers: {
					authorization: `Bearer ${this.token}`,
					...(body !== undefined && { "content-type": "application/json" }),
				},
				...(body !== undefined && { body: JSON.stringify(body) }),
			});
		let answer = await sent();
		if (answer.status === 401) {
			if (wrong === "repeats a call with the expired token")
				answer = await sent();
			await this.signIn();
			if (wrong === "fetches two tokens when one has expired")
				await this.signIn();
			answer = await sent();
		}
		if (answer.status === 429) {
			await wait(wrong === "does not back off" ? 1 : 61);
			answer = await sent();
		}
		const text = await answer.text();
		return { status: answer.status, data: text ? JSON.parse(text) : {} };
	}

	/** Books; a request whose answer is lost is sent again as it was. */
	async order(reference: string, bookings: readonly object[]): Promise<Reply> {
		const sent = (as: string) =>
			this.call("POST", "orders", {
				data: {
					order: {
						order_distributor_id: "900001",
						order_external_reference: as,
						order_language: "en",
						order_contacts: [
							{
								contact_name_first: "Ada",
								contact_name_last: "Example",
								contact_email: "guest@example.test",
							},
						],
						order_bookings: bookings,
					},
				},
			});
		try {
			return await sent(reference);
		} catch {
			return await sent(
				this.options.wrong === "books again under another reference"
					? `${reference}-again`
					: reference,
			);
		}
	}

	/** Confirms a reservation; once its hold has ended, reads what is free instead. */
	async confirm(reservation: string, product: string, day: string) {
		const sent = () =>
			this.order(`CONFIRM-${reservation}`, [
				{
					booking_option_type: "CONFIRM_RESERVATION",
					reservation_reference: reservation,
				},
			]);
		const reply = await sent();
		if (reply.status === 201) return reply;
		if (this.options.wrong === "confirms an expired reservation again")
			await sent();
		await this.availability(product, day);
		return reply;
	}

	/** Reads a pending order once a minute until it is settled. */
	async settle(reference: string): Promise<void> {
		for (let turn = 0; turn < 6; turn++) {
			await this.options.wait(
				this.options.wrong === "asks for a pending order every second" &&
					turn < 3
					? 1
					: 60,
			);
			const { data } = await this.call("GET", `orders/${reference}`);
			if (orderOf(data).order_status === "ORDER_CONFIRMED") return;
		}
	}

	/** Asks to be told of changes, with a password of its own. */
	subscribe(address: string): Promise<Reply> {
		return this.call("POST", "webhooks", {
			data: {
				webhook: {
					webhook_events: ["ORDER_UPDATE"],
					webhook_url: address,
					webhook_auth: btoa(`prioticket:${password}`),
				},
			},
		});
	}

	/** Where notifications are taken, from whoever knows the password. */
	endpoint(): Server {
		return createServer(async (request, response) => {
			const body = await text(request);
			const expected = `Basic ${btoa(`prioticket:${password}`)}`;
			if (request.headers.authorization !== expected) response.writeHead(401);
			else if (this.options.wrong === "leads notifications to a login page")
				response.writeHead(302, { location: "/login" });
			else {
				this.changed.add(
					JSON.parse(body).data.notification.notification_item_id,
				);
				response.writeHead(200);
			}
			response.end();
		});
	}

	availability(product: string, day: string): Promise<Reply> {
		return this.call(
			"GET",
			`products/${product}/availability?from_date=${day}`,
		);
	}
}

const password = "fake-password-of-ours";

export const orderOf = (data: Reply["data"]) =>
	(data as { data: { order: Readonly<Record<string, string>> } }).data.order;
