/** A property management system's integration as a partner would write it: HTTP, and XML in templates. */
export interface Options {
	readonly address: string;
	readonly username: string;
	readonly password: string;
	readonly pms: string;
	readonly hotel: string;
	readonly trace: string;
	/** The time for messages, as ISO 8601. */
	readonly now: () => string;
	/** What it does wrong, if anything. */
	readonly wrong?: string | undefined;
}

const escaped = (text: string) =>
	text
		.replaceAll("&", "&amp;")
		.replaceAll("<", "&lt;")
		.replaceAll('"', "&quot;");

export class Integration {
	private count = 0;
	private readonly options: Options;
	constructor(options: Options) {
		this.options = options;
	}

	/** The rooms and rates that can be mapped. */
	async rooms(): Promise<readonly { readonly roomTypeCode: string }[]> {
		const { address, username, password, pms, hotel, trace, wrong } =
			this.options;
		const user = wrong === "signs in as another" ? "somebody" : username;
		const answer = await fetch(
			`${address}/core-api/pmses/${pms}/hotels/${hotel}/room-rates`,
			{
				headers: {
					authorization: `Basic ${btoa(`${user}:${password}`)}`,
					"x-sm-trace-token": trace,
				},
			},
		);
		return answer.ok ? answer.json() : [];
	}

	private async post(root: string, content: string): Promise<string> {
		const { address, username, password, pms, now } = this.options;
		const answer = await fetch(`${address}/webservices/${pms}`, {
			method: "POST",
			headers: { "content-type": "text/xml; charset=utf-8" },
			body: `<?xml version="1.0" encoding="UTF-8"?>
<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Header>
<w:Security s:mustUnderstand="1" xmlns:w="http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd"><w:UsernameToken>
<w:Username>${escaped(username)}</w:Username>
<w:Password Type="http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-username-token-profile-1.0#PasswordText">${escaped(password)}</w:Password>
</w:UsernameToken></w:Security></s:Header><s:Body>
<${root} xmlns="http://www.opentravel.org/OTA/2003/05" EchoToken="echo-${++this.count}" TimeStamp="${now()}" Version="1.0">${content}</${root}>
</s:Body></s:Envelope>`,
		});
		return answer.text();
	}

	private get requestor(): string {
		return `<POS><Source><RequestorID Type="22" ID="${this.options.pms}"/></Source></POS>`;
	}

	sendAvailability(
		room: string,
		start: string,
		end: string,
		limit: number,
	): Promise<string> {
		return this.post(
			"OTA_HotelAvailNotifRQ",
			`${this.requestor}<AvailStatusMessages HotelCode="${this.options.hotel}"><AvailStatusMessage BookingLimit="${limit}"><StatusApplicationControl Start="${start}" End="${end}" InvTypeCode="${room}"/></AvailStatusMessage></AvailStatusMessages>`,
		);
	}

	/** Reads what waits, and confirms each under a number of its own. */
	async receive(): Promise<void> {
		const { hotel, wrong } = this.options;
		const list = await this.post(
			"OTA_ReadRQ",
			`${this.requestor}<ReadRequests><HotelReadRequest HotelCode="${hotel}"><SelectionCriteria SelectionType="Undelivered"/></HotelReadRequest></ReadRequests>`,
		);
		for (const [, status, content = ""] of list.matchAll(
			/<HotelReservation [^>]*ResStatus="(\w+)"([\s\S]*?)<\/HotelReservation>/g,
		)) {
			const message = /Type="16" ID="([^"]+)"/.exec(content)?.[1];
			if (wrong === "confirms under an id that was not delivered")
				await this.confirm(status ?? "", `${message}-x`);
			else await this.confirm(status ?? "", message ?? "");
		}
	}

	private confirm(status: string, message: string): Promise<string> {
		return this.post(
			"OTA_NotifReportRQ",
			`<Success/><NotifDetails><HotelNotifReport><HotelReservations><HotelReservation ResStatus="${status}"><UniqueID Type="16" ID="${message}" ID_Context="MESSAGE_UNIQUE_ID"/><ResGlobalInfo><HotelReservationIDs><HotelReservationID ResID_Type="40" ResID_Value="PMS-1001"/></HotelReservationIDs></ResGlobalInfo></HotelReservation></HotelReservations></HotelNotifReport></NotifDetails>`,
		);
	}

	/** Uploads a stay of its own, or the change of one that SiteMinder delivered. */
	upload(guest: string, start: string, end: string, changed?: string) {
		const { pms, hotel, now, wrong } = this.options;
		const comment =
			wrong === "does not escape the name of a guest" ? guest : escaped(guest);
		const kind = changed
			? `ResStatus="Modify" LastModifyDateTime="${now()}"`
			: `ResStatus="Commit" CreateDateTime="${now()}" WalkInIndicator="true"`;
		const ids = changed
			? `<UniqueID Type="14" ID="PMS-1001"/><UniqueID Type="25" ID="${changed}"/><UniqueID Type="40" ID="PMS-1001"/>`
			: `<UniqueID Type="14" ID="${comment}"/>`;
		return this.post(
			"OTA_HotelResNotifRQ",
			`<POS><Source><RequestorID Type="10" ID="${pms}"/><BookingChannel Primary="true" Type="4"/></Source></POS><HotelReservations><HotelReservation ${kind}>${ids}<RoomStays><RoomStay><RoomTypes><RoomType RoomTypeCode="LFT"/></RoomTypes><RatePlans><RatePlan RatePlanCode="FLX"/></RatePlans><TimeSpan Start="${start}" End="${end}"/><BasicPropertyInfo HotelCode="${hotel}"/></RoomStay></RoomStays></HotelReservation></HotelReservations>`,
		);
	}

	/** Pulls card transactions, and confirms each as soon as it is stored. */
	async payments(): Promise<void> {
		const { hotel, wrong } = this.options;
		const pull = () =>
			this.post(
				"SM_HotelResPaymentReadRQ",
				`${this.requestor}<SelectionCriteria SelectionType="Undelivered" HotelCode="${hotel}"/>`,
			);
		const list = await pull();
		if (wrong === "pulls payments again before it confirms them") await pull();
		for (const [, transaction, content = ""] of list.matchAll(
			/<HotelResPayment TransactionID="([^"]+)"([\s\S]*?)<\/HotelResPayment>/g,
		))
			await this.post(
				"SM_HotelResPaymentResultRQ",
				`<HotelResPaymentResult HotelCode="${hotel}" TransactionId="${transaction}"><UniqueID Type="14" ID="${/Type="14" ID="([^"]+)"/.exec(content)?.[1]}"/><UniqueID Type="40" ID="PMS-PAY-1"/><Success/></HotelResPaymentResult>`,
			);
	}
}
