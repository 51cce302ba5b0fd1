/** A hotel booking integration as a partner would write it: HTTP and nothing else. */
export interface Options {
	readonly address: string;
	readonly account: Readonly<Record<string, string>>;
	/** What it does wrong, if anything. */
	readonly wrong?: string | undefined;
}

/** The services by the last digits of their codes. */
const services = {
	cities: "1",
	quote: "5",
	check: "6",
	save: "7",
	submit: "8",
	read: "9",
	cancel: "a",
} as const;

type Data = Readonly<Record<string, unknown>>;

/** What stands at a path of an answer. */
export const at = (data: unknown, ...path: readonly (string | number)[]) =>
	path.reduce<unknown>(
		(inner, key) => (inner as Record<string | number, unknown>)?.[key],
		data,
	);

export class Integration {
	private token = "";
	private refreshToken = "";
	private readonly options: Options;
	constructor(options: Options) {
		this.options = options;
	}

	private async fetchToken(path: string): Promise<void> {
		const { address, account } = this.options;
		const answer = await fetch(
			`${address}/openserviceauth/${path}&AID=${account.aid}&SID=${account.sid}`,
		);
		const data = (await answer.json()) as Record<string, string>;
		this.token = data.Access_Token ?? "";
		this.refreshToken = data.Refresh_Token ?? "";
	}

	private authorize() {
		return this.fetchToken(`authorize.ashx?KEY=${this.options.account.key}`);
	}

	private refresh() {
		return this.fetchToken(`refresh.ashx?refresh_token=${this.refreshToken}`);
	}

	/** Calls a service; renews an expired token once. */
	async call(service: keyof typeof services, body: object): Promise<Data> {
		const { address, account, wrong } = this.options;
		if (!this.token || wrong === "fetches a token for each call")
			await this.authorize();
		const code = `fake${services[service].padStart(28, "0")}`;
		const sent = async () => {
			const answer = await fetch(
				`${address}/openservice/serviceproxy.ashx?AID=${account.aid}&SID=${account.sid}&ICODE=${code}&UUID=${account.uuid}&Token=${this.token}&mode=1&format=JSON`,
				{
					method: "POST",
					headers: { "content-type": "application/json" },
					body: JSON.stringify(body),
				},
			);
			return (await answer.json()) as Data;
		};
		const data = await sent();
		if (data.ErrCode !== 232) return data;
		if (wrong === "repeats a call with the expired token") await sent();
		await this.refresh();
		return sent();
	}

	quote(start: string, end: string) {
		return this.call("quote", {
			SearchCandidate: {
				HotelID: "5001",
				DateRange: { Start: start, End: end },
				Occupancy: { Adult: 2 },
			},
			Settings: { PrimaryLangID: "en", DisplayCurrency: "USD" },
		});
	}

	/** The order's number, or undefined when nothing was booked. */
	async book(
		reference: string,
		start: string,
		end: string,
		belief?: number,
	): Promise<string | undefined> {
		const { wrong } = this.options;
		const quoted = at(
			await this.quote(start, end),
			...["RoomPriceItems", 0, "RoomPriceInfos", 0],
			...["PriceInfos", 0, "Prices", 0, "InclusiveAmount"],
		);
		const check = () =>
			this.call("check", {
				AvailRequestSegments: {
					AvailRequestSegment: {
						HotelSearchCriteria: {
							Criterion: {
								HotelRef: { HotelCode: "5001" },
								StayDateRange: { Start: start, End: end },
								RatePlanCandidates: {
									RatePlanCandidate: {
										RoomID: "90011",
										PrepaidIndicator: true,
									},
								},
								RoomStayCandidates: {
									RoomStayCandidate: {
										Quantity: 1,
										GuestCounts: { GuestCount: { Count: 2 } },
									},
								},
							},
						},
					},
				},
				Version: "1",
				PrimaryLangID: "en",
			});
		const stay = at(await check(), "RoomStays", "RoomStay");
		const isSoldOut = at(stay, "AvailabilityStatus") !== "AvailableForSale";
		if (isSoldOut && wrong !== "saves an order of a room that is sold out") {
			await this.quote(start, end);
			return undefined;
		}
		const checked = at(stay, "Total", "InclusiveAmount");
		const total =
			belief ??
			(isSoldOut || wrong === "saves an order with the old price"
				? quoted
				: checked);
		const saved = await this.call("save", {
			UniqueID: this.ids("504", reference),
			HotelReservations: {
				HotelReservation: {
					RoomStays: {
						RoomStay: {
							RoomTypes: { RoomType: { NumberOfUnits: 1 } },
							RatePlans: {
								RatePlan: {
									RoomID: "90011",
									RatePlanCategory: "501",
									PrepaidIndicator: true,
								},
							},
							BasicPropertyInfo: { HotelCode: "5001" },
						},
					},
					ResGuests: {
						ResGuest: {
							Profiles: {
								Customer: {
									PersonName: [{ Name: "Test Guest" }],
									ContactPerson: {
										Email: "guest@example.test",
										ContactType: "email",
									},
								},
							},
						},
					},
					ResGlobalInfo: {
						TimeSpan: { Start: start, End: end },
						Total: { InclusiveAmount: total, CurrencyCode: "USD" },
					},
				},
			},
			Version: "1",
			PrimaryLangID: "en",
		});
		const hasErrors = at(saved, "Errors", 0) !== undefined;
		if (hasErrors && wrong !== "reads Ack and not Errors") {
			await check();
			return undefined;
		}
		const order = at(
			saved,
			...["HotelReservations", "HotelReservation", "ResGlobalInfo"],
			...["HotelReservationIDs", 0, "ResID_Value"],
		);
		await this.call("submit", {
			ReservationPayment: {
				ReservationID: { Type: "501", ID: String(order ?? "") },
				PaymentDetail: [
					{ PaymentAmount: { Amount: total, CurrencyCode: "USD" } },
				],
			},
		});
		if (hasErrors || isSoldOut) await this.quote(start, end);
		return order === undefined ? undefined : String(order);
	}

	read(order: string) {
		return this.call("read", { UniqueID: this.ids("501", order) });
	}

	cancel(order: string) {
		return this.call("cancel", {
			UniqueID: this.ids("501", order),
			Reasons: { Reason: { Type: "501" } },
		});
	}

	private ids(type: string, id: string) {
		const { aid, sid, uuid } = this.options.account;
		return [
			{ Type: "28", ID: aid },
			{ Type: "503", ID: sid },
			{ Type: "1", ID: uuid },
			{ Type: type, ID: id },
		];
	}
}
