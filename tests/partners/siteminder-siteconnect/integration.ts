import { createServer, type Server } from "node:http";

/** A channel's integration as a partner would write it: an endpoint that answers SiteMinder, and reservations handed over. */
export interface Options {
	readonly address: string;
	readonly username: string;
	readonly password: string;
	readonly channel: string;
	readonly hotel: string;
	/** What SiteMinder sends to this endpoint. */
	readonly expected: { readonly username: string; readonly password: string };
	/** The time for messages, as ISO 8601. */
	readonly now: () => string;
	/** Pauses an answer. */
	readonly pause: (seconds: number) => Promise<void>;
	/** What it does wrong, if anything. */
	readonly wrong?: string | undefined;
}

const rooms = [
	{ code: "LFT", name: "Loft & Terrace" },
	{ code: "STD", name: "Studio" },
];
const rates = [
	{ code: "FLX", name: "Flexible" },
	{ code: "SAV", name: "Saver" },
];
const escaped = (text: string) =>
	text
		.replaceAll("&", "&amp;")
		.replaceAll("<", "&lt;")
		.replaceAll('"', "&quot;");

export class Integration {
	private readonly options: Options;
	private count = 0;
	constructor(options: Options) {
		this.options = options;
	}

	/** The endpoint that SiteMinder calls. */
	endpoint(): Server {
		return createServer((request, response) => {
			let body = "";
			request.setEncoding("utf8");
			request.on("data", (part: string) => {
				body += part;
			});
			request.on("end", async () => {
				const { wrong, pause } = this.options;
				if (
					wrong === "answers a stop sell after the timeout" &&
					/<RestrictionStatus Status="Close"\/>/.test(body)
				)
					await pause(25);
				response.writeHead(200, { "content-type": "text/xml; charset=utf-8" });
				response.end(this.answerTo(body));
			});
		});
	}

	private answerTo(message: string): string {
		const { wrong, now } = this.options;
		const [, root = "", attributes = ""] =
			/<(OTA_\w+)RQ ([^>]*)>/.exec(message) ?? [];
		const [, echo = ""] = /EchoToken="([^"]*)"/.exec(attributes) ?? [];
		const isMine =
			wrong === "answers restrictions with an EchoToken of its own" &&
			/Restriction="|LengthOfStay/.test(message);
		return `<?xml version="1.0" encoding="UTF-8"?>
<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Header/><s:Body>
<${root}RS xmlns="http://www.opentravel.org/OTA/2003/05" EchoToken="${isMine ? "mine" : echo}" TimeStamp="${now()}" Version="1.0">${this.contentFor(root, message)}</${root}RS>
</s:Body></s:Envelope>`;
	}

	private contentFor(root: string, message: string): string {
		const { expected, hotel, wrong } = this.options;
		const error = (type: number, code: number, text: string) =>
			wrong === "answers a mistake with Success"
				? "<Success/>"
				: `<Errors><Error Type="${type}" Code="${code}">${text}</Error></Errors>`;
		const [, user, password] =
			/Username>([^<]*)<[\s\S]*?Password[^>]*>([^<]*)</.exec(message) ?? [];
		if (user !== expected.username || password !== expected.password)
			return error(4, 448, "Invalid Username and/or Password");
		const [, code = ""] = /HotelCode="([^"]*)"/.exec(message) ?? [];
		if (code !== hotel)
			return error(6, 392, `Hotel not found for HotelCode=${code}`);
		const isKnown = (list: typeof rooms, attribute: string) =>
			[...message.matchAll(new RegExp(`${attribute}="([^"]*)"`, "g"))].every(
				([, value]) => list.some((each) => each.code === value),
			);
		if (!isKnown(rooms, "InvTypeCode"))
			return error(12, 402, "Room type code not found for this hotel");
		if (!isKnown(rates, "RatePlanCode"))
			return error(12, 249, "Rate code not found for this hotel");
		return root === "OTA_HotelAvail" ? this.roomsAndRates() : "<Success/>";
	}

	private roomsAndRates(): string {
		const stays = rooms.flatMap((room) =>
			rates.map(
				(rate) =>
					`<RoomStay><RoomTypes><RoomType RoomTypeCode="${room.code}"><RoomDescription Name="${escaped(room.name)}"/><Occupancy AgeQualifyingCode="10" MaxOccupancy="2"/></RoomType></RoomTypes><RatePlans><RatePlan RatePlanCode="${rate.code}"><RatePlanDescription Name="${escaped(rate.name)}"/></RatePlan></RatePlans></RoomStay>`,
			),
		);
		return `<Success/><RoomStays>${stays.join("")}</RoomStays>`;
	}

	/** Hands a reservation over, changed or cancelled. */
	async handOver(
		status: "Commit" | "Modify" | "Cancel",
		id: string,
		start: string,
		end: string,
	): Promise<string> {
		const { address, username, password, channel, hotel, now, wrong } =
			this.options;
		const sold =
			wrong === "hands over a reservation for another hotel" &&
			status === "Commit"
				? "ZZ-UNKNOWN"
				: hotel;
		const answer = await fetch(`${address}/reservation-gateway/services`, {
			method: "POST",
			headers: { "content-type": "text/xml; charset=utf-8" },
			body: `<?xml version="1.0" encoding="UTF-8"?>
<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Header>
<w:Security s:mustUnderstand="1" xmlns:w="http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd"><w:UsernameToken>
<w:Username>${escaped(username)}</w:Username>
<w:Password Type="http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-username-token-profile-1.0#PasswordText">${escaped(password)}</w:Password>
</w:UsernameToken></w:Security></s:Header><s:Body>
<OTA_HotelResNotifRQ xmlns="http://www.opentravel.org/OTA/2003/05" EchoToken="echo-${++this.count}" TimeStamp="${now()}" Version="1.0" ResStatus="${status}">
<POS><Source><RequestorID Type="22" ID="${channel}"/><BookingChannel Type="7" Primary="true"><CompanyName Code="${channel}"/></BookingChannel></Source></POS>
<HotelReservations><HotelReservation CreateDateTime="${now()}"><UniqueID Type="14" ID="${id}"/><RoomStays><RoomStay>
<RoomTypes><RoomType RoomTypeCode="LFT"/></RoomTypes><RatePlans><RatePlan RatePlanCode="FLX"/></RatePlans>
<GuestCounts><GuestCount AgeQualifyingCode="10" Count="2"/></GuestCounts><TimeSpan Start="${start}" End="${end}"/>
<Total AmountAfterTax="120.00" CurrencyCode="EUR"></Total><BasicPropertyInfo HotelCode="${sold}"/>
</RoomStay></RoomStays></HotelReservation></HotelReservations>
</OTA_HotelResNotifRQ></s:Body></s:Envelope>`,
		});
		return answer.text();
	}
}
