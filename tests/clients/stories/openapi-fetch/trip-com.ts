import createClient from "openapi-fetch";
import type { paths } from "../../generated/trip-com/openapi-typescript.ts";
import { data, type Story } from "../../story.ts";
import { idsOf, orderOf, quoteOf, services } from "../trip-com-requests.ts";

const gateway = "/openservice/serviceproxy.ashx";
type Body =
	paths[typeof gateway]["post"]["requestBody"]["content"]["application/json"];

export const story: Story = async (root, credentials) => {
	const client = createClient<paths>({ baseUrl: root });
	const { aid: AID = "", sid: SID = "", key = "", uuid = "" } = credentials;
	const identity: Record<string, string> = { AID, SID, KEY: key };
	client.use({
		onRequest: ({ request }) => {
			const address = new URL(request.url);
			for (const [name, value] of Object.entries(identity))
				address.searchParams.set(name, value);
			return new Request(address, request);
		},
	});
	const token = data(await client.GET("/openserviceauth/authorize.ashx"));
	if (!("Access_Token" in token)) throw new Error("No token came.");
	Object.assign(identity, { Token: token.Access_Token, UUID: uuid });
	const call = (ICODE: string, body: Body) =>
		client.POST(gateway, { params: { query: { AID, SID, ICODE } }, body });
	const quoted = data(await call(services.quote, quoteOf("5001")));
	if (!("RoomPriceItems" in quoted)) throw new Error("No prices came.");
	const room = quoted.RoomPriceItems[0]?.RoomPriceInfos[0];
	const saved = data(
		await call(
			services.save,
			orderOf(credentials, "PART-1001", {
				RoomID: String(room?.RoomID),
				InclusiveAmount: 120.5,
			}),
		),
	);
	if (
		!("HotelReservations" in saved) ||
		!("HotelReservation" in saved.HotelReservations)
	)
		throw new Error("Nothing was saved.");
	const order = String(
		saved.HotelReservations.HotelReservation.ResGlobalInfo
			.HotelReservationIDs[0]?.ResID_Value,
	);
	const about = { UniqueID: idsOf(credentials, ["501", order]) };
	const status = async () => {
		const read = data(await call(services.read, about));
		if (!("ReservationsList" in read)) throw new Error("No order came.");
		return read.ReservationsList[0]?.OrderStatus;
	};
	const booked = await status();
	data(
		await call(services.cancel, {
			...about,
			Reasons: { Reason: { Type: "501" } },
		}),
	);
	return { booked, cancelled: await status() };
};
