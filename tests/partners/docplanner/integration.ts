import { createServer, type Server } from "node:http";

/** A practice system's integration as a partner would write it: HTTP and nothing else. It pulls notifications, then takes pushes. */
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
	readonly data: Readonly<Record<string, unknown>>;
}

const address = "facilities/1001/doctors/2001/addresses/3001";

export class Integration {
	private token: string | undefined;
	private readonly options: Options;
	constructor(options: Options) {
		this.options = options;
	}

	private async signIn(): Promise<void> {
		const { address: root, clientId, clientSecret } = this.options;
		const answer = await fetch(`${root}/oauth/v2/token`, {
			method: "POST",
			headers: {
				authorization: `Basic ${btoa(`${clientId}:${clientSecret}`)}`,
			},
			body: new URLSearchParams({
				grant_type: "client_credentials",
				scope: "integration",
			}),
		});
		this.token = (await answer.json()).access_token;
	}

	/** Sends a request; renews an expired token once, and pauses when limited. */
	async call(method: string, path: string, body?: object): Promise<Reply> {
		const { address: root, wait, wrong } = this.options;
		if (!this.token || wrong === "fetches a token for each call")
			await this.signIn();
		const sent = () =>
			fetch(`${root}/api/v3/integration/${path}`, {
				method,
				headers: {
					authorization: `Bearer ${this.token}`,
					...(body && { "content-type": "application/json" }),
				},
				...(body && { body: JSON.stringify(body) }),
			});
		let answer = await sent();
		if (answer.status === 401) {
			if (wrong === "repeats a call with the expired token")
				answer = await sent();
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

	/** Reads what is to be mapped. */
	async map(): Promise<void> {
		for (const path of [
			"facilities",
			"facilities/1001/doctors",
			"facilities/1001/doctors/2001/addresses",
			`${address}/services`,
			"insurance-providers",
		])
			await this.call("GET", path);
	}

	sendSlots(start: string, end: string, services: readonly string[]) {
		return this.call("PUT", `${address}/slots`, {
			slots: [
				{
					start,
					end,
					address_services: services.map((address_service_id) => ({
						address_service_id,
						duration: address_service_id === "7002" ? 60 : 20,
					})),
				},
			],
		});
	}

	/** Sends slots; a service that has gone is taken out of the mapping. */
	async sendMapped(
		start: string,
		end: string,
		services: readonly string[],
	): Promise<void> {
		const { status } = await this.sendSlots(start, end, services);
		if (status !== 400) return;
		await this.services();
		if (this.options.wrong === "keeps a service that has gone")
			await this.sendSlots(start, end, services);
		await this.sendSlots(start, end, ["7001"]);
	}

	services() {
		return this.call("GET", `${address}/services`);
	}

	slots(day: string, next: string) {
		return this.call(
			"GET",
			`${address}/slots?start=${day}T00:00:00%2B01:00&end=${next}T00:00:00%2B01:00`,
		);
	}

	/** Books a slot; when it has gone, reads the free ones instead. */
	async book(start: string, day: string, next: string): Promise<string> {
		const sent = () =>
			this.call("POST", `${address}/slots/${encodeURIComponent(start)}/book`, {
				address_service_id: "7001",
				duration: 20,
				patient: {
					name: "Vera",
					surname: "Sample",
					phone: "+48000000001",
					email: "vera@example.test",
				},
			});
		const { status, data } = await sent();
		if (status === 404) {
			if (this.options.wrong === "asks for a slot that has gone again")
				await sent();
			await this.slots(day, next);
		}
		return String(data.id ?? "");
	}

	async move(booking: string, start: string): Promise<string> {
		const { data } = await this.call(
			"POST",
			`${address}/bookings/${booking}/move`,
			{ address_service_id: "7001", start },
		);
		if (this.options.wrong === "cancels the old id of a booking that was moved")
			await this.cancel(booking);
		return String(data.id);
	}

	/** Cancels; a refusal means that it is cancelled. */
	async cancel(booking: string): Promise<void> {
		const sent = () =>
			this.call("DELETE", `${address}/bookings/${booking}`, {
				reason: "The doctor is ill.",
			});
		const { status } = await sent();
		if (status === 400 && this.options.wrong === "cancels until it is taken")
			await sent();
	}

	bookings(start: string, end: string) {
		return this.call(
			"GET",
			`${address}/bookings?start=${start}T00:00:00%2B01:00&end=${end}T00:00:00%2B01:00&page=1`,
		);
	}

	/** Reads the queue until it is empty. */
	async pull(): Promise<void> {
		for (let turn = 0; turn < 20; turn++) {
			const { status } = await this.call("GET", "notifications");
			if (status === 404 && this.options.wrong === "pulls an empty queue again")
				await this.call("GET", "notifications");
			if (status === 404) return;
		}
	}

	/** Creates a break, moves it and deletes it; one that is there already is left as it is. */
	async createBreak(since: string, till: string): Promise<string> {
		const sent = () => this.call("POST", `${address}/breaks`, { since, till });
		const { status, data } = await sent();
		if (status === 409 && this.options.wrong === "sends a double break again")
			await sent();
		return String(data.id ?? "");
	}

	changeBreak(id: string, since: string, till: string) {
		return this.call("PATCH", `${address}/breaks/${id}`, { since, till });
	}

	deleteBreak(id: string) {
		return this.call("DELETE", `${address}/breaks/${id}`);
	}

	/** Names the address for pushes, as an e-mail does in earnest. */
	async agreeOn(url: string, realTime: boolean): Promise<void> {
		await fetch(`${this.options.address}/sandbox/push-address`, {
			method: "PUT",
			headers: {
				authorization: `Bearer ${this.token}`,
				"content-type": "application/json",
			},
			body: JSON.stringify({ url, api_key: "fake-key", real_time: realTime }),
		});
	}

	/** The endpoint for pushes and pings; denies every real-time request, because the doctor is away. */
	endpoint(): Server {
		const { wrong } = this.options;
		return createServer((request, response) => {
			let body = "";
			request.setEncoding("utf8");
			request.on("data", (part: string) => {
				body += part;
			});
			request.on("end", () => {
				const reply = (status: number, text = "", type = "application/json") =>
					response.writeHead(status, { "content-type": type }).end(text);
				const name = body === "" ? "ping" : JSON.parse(body).name;
				if (request.method === "GET" || name === "ping")
					reply(wrong === "answers pings with 500" ? 500 : 204);
				else if (name === "slot-booking")
					if (wrong === "denies in plain text")
						reply(400, "The doctor is away", "text/plain");
					else reply(400, '{"error_code": 1}');
				else reply(wrong === "answers pushes with 500" ? 500 : 204);
			});
		});
	}
}
