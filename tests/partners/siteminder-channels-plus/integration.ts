/** A hotel distribution integration as a partner would write it: HTTP and nothing else. */
export interface Options {
	readonly address: string;
	readonly apiId: string;
	readonly apiKey: string;
	/** What it does wrong, if anything. */
	readonly wrong?: string | undefined;
}

const place = "latitude=-33.9&longitude=151.18";

interface Locked {
	readonly bookingReferenceId: string;
	readonly rooms: readonly { readonly roomId: string }[];
}

export class Integration {
	private readonly options: Options;
	constructor(options: Options) {
		this.options = options;
	}

	private async call(method: string, path: string, body?: object) {
		const { address, apiId, apiKey } = this.options;
		const answer = await fetch(`${address}/${path}`, {
			method,
			headers: {
				"x-sm-api-id": apiId,
				"x-sm-api-key": apiKey,
				...(body && { "content-type": "application/json" }),
			},
			...(body && { body: JSON.stringify(body) }),
		});
		const text = await answer.text();
		return text === "" ? undefined : JSON.parse(text);
	}

	/** Properties by the guests in all, page by page. */
	async search(stay: string): Promise<readonly { readonly uuid: string }[]> {
		const query = `${place}&${stay}&totalRooms=1&totalAdults=2&totalChildren=0&perPage=10`;
		const first = await this.call("GET", `properties?${query}`);
		const second = await this.call("GET", `properties?${query}&page=2`);
		return [...first.properties, ...second.properties];
	}

	/** Properties within so many kilometres, with the guests of each room. */
	searchByRoom(stay: string, radius: number) {
		return this.call(
			"GET",
			`properties?${place}&${stay}&radius=${radius}&rooms[0][adults]=2&rooms[0][children]=0&rooms[1][adults]=1&rooms[1][children]=1`,
		);
	}

	/** Locks a room and confirms it. */
	async book(
		property: string,
		checkin: string,
		checkout: string,
	): Promise<string> {
		const { occupancies } = await this.call(
			"GET",
			`properties/${property}?checkin=${checkin}&checkout=${checkout}&totalRooms=1&totalAdults=2&totalChildren=0`,
		);
		const { bookingReferenceId, rooms }: Locked = await this.call(
			"POST",
			`properties/${property}/reservations`,
			{
				checkin,
				checkout,
				dealCode: null,
				rooms: [
					{
						roomRateUuid: occupancies[0].roomRates[0].roomRateUuid,
						adults: 2,
						children: 0,
						applyDeal: false,
					},
				],
			},
		);
		const guest = { firstName: "Sam", lastName: "Sample" };
		const confirm = () =>
			this.call("POST", `reservations/${bookingReferenceId}/confirmation`, {
				payment: {
					method: "CreditCard",
					cardType: "VISA",
					cardNumber: "4111111111111111",
					holder: "SAM SAMPLE",
					expiry: "2031-12",
					cvv: "123",
				},
				booker: {
					title: "Mx",
					...guest,
					email: "guest@example.test",
					phone: "+61000000001",
				},
				rooms: rooms.map(({ roomId }) => ({ roomId, guest })),
			});
		await confirm();
		if (this.options.wrong === "confirms a reservation twice") await confirm();
		return bookingReferenceId;
	}

	change(reference: string, remarks: string) {
		return this.call("PATCH", `reservations/${reference}`, {
			booker: { remarks },
		});
	}

	cancel(reference: string) {
		return this.call("POST", `reservations/${reference}/cancellation`);
	}
}
