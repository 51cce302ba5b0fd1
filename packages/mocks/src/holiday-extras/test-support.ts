import {
	carriedAtStart,
	type Sandbox,
	valueAtPointer,
} from "@slipway/sandbox/engine";
import { stillSandbox, testNow } from "@slipway/sandbox/test-support";
import { holidayExtras } from "./api.ts";
import { daysLater } from "./state/days.ts";

type Texts = Readonly<Record<string, string>>;

/** An answer as the tests look at it. */
export interface Answered {
	readonly status: number;
	readonly body: string;
	/** The value at a path below `API_Reply`, such as `/Booking/BookingRef`. */
	at(path: string): unknown;
	/** The code of an error. */
	readonly code: unknown;
}

/** The day on which the tests' clock begins. */
export const today = new Date(testNow).toISOString().slice(0, 10);

/** From so many days after today for so many days. */
export const stayFrom = (from: number, days = 7): Texts => ({
	ArrivalDate: daysLater(today, from),
	ArrivalTime: "1200",
	DepartDate: daysLater(today, from + days),
	DepartTime: "1200",
});

const { key, ABTANumber, Password } = carriedAtStart(holidayExtras, testNow);
const agent = {
	key: key ?? "",
	ABTANumber: ABTANumber ?? "",
	Password: Password ?? "",
};

/** The lead passenger of the tests. */
export const guest: Texts = { Email: "guest@example.test" };

const details: Texts = {
	...guest,
	Title: "Mr",
	Initial: "T",
	Surname: "Test",
	"Address[]": "NA",
	Town: "NA",
	County: "NA",
	PostCode: "NA",
	NumberOfPax: "2",
	Registration: "TE17 STS",
	CarMake: "Ford",
	CarModel: "Fiesta",
	CarColour: "Blue",
	PriceCheckFlag: "Y",
	PriceCheckPrice: "999.00",
};

/** An agent at work in a sandbox of their own. */
export class Desk {
	readonly sandbox: Sandbox = stillSandbox(holidayExtras);

	get(path: string, parameters: Texts = {}): Promise<Answered> {
		const query = new URLSearchParams({ ...agent, ...parameters });
		return this.#send("GET", `${path}?${query}`, "");
	}

	post(path: string, parameters: Texts): Promise<Answered> {
		const body = new URLSearchParams({ ...agent, ...parameters }).toString();
		return this.#send("POST", path, body);
	}

	async token(): Promise<string> {
		return String((await this.get("/v1/usertoken")).at("/Token"));
	}

	/** Books with a new token; the answer, whatever it is. */
	async book(product: string, parameters: Texts): Promise<Answered> {
		const token = await this.token();
		return this.post(`/v1/carpark/${product}`, {
			...details,
			token,
			...parameters,
		});
	}

	/** Books, and answers with the address of the booking. */
	async booked(product: string, parameters: Texts): Promise<string> {
		const answer = await this.book(product, parameters);
		if (answer.code !== undefined) throw new Error(answer.body);
		return `/v1/booking/${answer.at("/Booking/BookingRef")}`;
	}

	delete(path: string, parameters: Texts): Promise<Answered> {
		const body = new URLSearchParams({ ...agent, ...parameters }).toString();
		return this.#send("DELETE", path, body);
	}

	/** Sends a list as JSON, with who calls in the address. */
	list(
		path: string,
		items: readonly object[],
		parameters: Texts,
	): Promise<Answered> {
		const query = new URLSearchParams({ ...agent, ...parameters });
		return this.#send(
			"POST",
			`${path}?${query}`,
			JSON.stringify(items),
			"application/json",
		);
	}

	#send = async (
		method: string,
		target: string,
		body: string,
		contentType = "application/x-www-form-urlencoded",
	): Promise<Answered> => {
		const answer = await this.sandbox.exchange({
			method,
			target,
			headers: body ? { "content-type": contentType } : {},
			body,
		});
		if (!answer) throw new Error("no answer");
		const mediaType = answer.headers["content-type"]?.split(";", 1)[0] ?? "";
		const data = holidayExtras.format.read(answer.body, mediaType);
		const at = (path: string) => valueAtPointer(data, `/API_Reply${path}`);
		return {
			status: answer.status,
			body: answer.body,
			at,
			code: at("/Error/Code"),
		};
	};

	/** Sends XML as a booking's body. */
	xml(path: string, body: string): Promise<Answered> {
		return this.#send("POST", path, body, "application/xml");
	}
}
