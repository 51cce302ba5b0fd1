import { client } from "../../generated/trip-com/hey-api/client.gen.ts";
import * as api from "../../generated/trip-com/hey-api/index.ts";
import { data, type Story } from "../../story.ts";
import { idsOf, orderOf, quoteOf, services } from "../trip-com-requests.ts";

export const story: Story = async (root, credentials) => {
	const { aid: AID = "", sid: SID = "", key = "", uuid = "" } = credentials;
	const identity: Record<string, string> = { AID, SID, KEY: key };
	client.setConfig({
		baseUrl: root,
		auth: ({ name }) => identity[name ?? ""],
	});
	const token = data(await api.authorize());
	if (!("Access_Token" in token)) throw new Error("No token came.");
	Object.assign(identity, { Token: token.Access_Token, UUID: uuid });
	const call = (ICODE: string, body: api.CallServiceproxyData["body"]) =>
		api.callServiceproxy({ query: { AID, SID, ICODE }, body });
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
