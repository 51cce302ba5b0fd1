/** An airport parking integration as a partner would write it: HTTP and nothing else. */
export interface Options {
	readonly address: string;
	readonly account: Readonly<Record<string, string>>;
	/** What it does wrong, if anything. */
	readonly wrong?: string | undefined;
}

/** The text of an element of a short answer; undefined when it has none. */
const textOf = (xml: string, element: string): string | undefined =>
	new RegExp(`<${element}>([^<]*)</${element}>`).exec(xml)?.[1];

const errorOf = (xml: string) => textOf(xml, "Code");
const failed = (xml: string) => xml.includes('Result="ERROR"');

export class Integration {
	private token = "";
	private readonly options: Options;
	constructor(options: Options) {
		this.options = options;
	}

	private get account(): Record<string, string> {
		const { key = "", ABTANumber = "", Password = "" } = this.options.account;
		return { key, ABTANumber, Password };
	}

	private async get(path: string, query: Readonly<Record<string, string>>) {
		const answer = await fetch(
			`${this.options.address}/v1/${path}?${new URLSearchParams(query)}`,
		);
		return answer.text();
	}

	/** Fetches the token of a user, who keeps it until the booking. */
	async meetUser(): Promise<void> {
		const { key = "" } = this.account;
		this.token = textOf(await this.get("usertoken", { key }), "Token") ?? "";
	}

	/** Searches; false when the password is rejected. */
	async search(
		stay: Readonly<Record<string, string>>,
		account = this.account,
	): Promise<boolean> {
		const sent = () =>
			this.get("carpark/LGW", { ...account, token: this.token, ...stay });
		const isRejected = errorOf(await sent()) === "0071";
		if (isRejected && this.options.wrong === "tries a wrong password again")
			await sent();
		return !isRejected;
	}

	/** Books a car park; its answer. */
	async book(
		code: string,
		stay: Readonly<Record<string, string>>,
		price: string,
		registration: string,
		more: Readonly<Record<string, string>> = {},
	): Promise<string> {
		const { address, wrong } = this.options;
		const sent = async () => {
			const answer = await fetch(`${address}/v1/carpark/HP${code}`, {
				method: "POST",
				body: new URLSearchParams({
					Registration: registration,
					CarMake: "Ford",
					CarModel: "Fiesta",
					CarColour: "Blue",
					Title: "Mr",
					Initial: "T",
					Surname: "Test",
					"Address[]": "NA",
					Town: "NA",
					County: "NA",
					PostCode: "NA",
					MobileNum: "01234567890",
					Email: "guest@example.test",
					PriceCheckFlag: "Y",
					PriceCheckPrice: price,
					...stay,
					...this.account,
					token: this.token,
					...more,
				}),
			});
			return answer.text();
		};
		const answer = await sent();
		if (!failed(answer)) return answer;
		const error = errorOf(answer);
		if (error === "0004") {
			if (wrong === "books again what is sold out") await sent();
			await this.search(stay);
		}
		if (error === "0005" && wrong === "sends a duplicate again") await sent();
		return answer;
	}

	view(reference: string): Promise<string> {
		return this.get(`booking/${reference}`, {
			...this.account,
			Email: "guest@example.test",
		});
	}
}

export const referenceOf = (xml: string) => textOf(xml, "BookingRef") ?? "";
