import { exampleOf, exampleRoot } from "../../siteminder-soap/envelope.ts";
import { carried } from "../carried.ts";
import { UploadAnswer } from "../contract/answers.ts";
import {
	type UploadedReservationInput,
	UploadRequest,
} from "../contract/upload.ts";
import { refuse } from "../refuse.ts";
import type { Upload } from "../state/tables.ts";
import type { PmsXchangeWorld } from "../world.ts";
import {
	activeHotelOf,
	checkSender,
	examplePath,
	operation,
	soap,
	success,
} from "./operation.ts";

interface Sample {
	readonly attributes: string;
	readonly ids: string;
	readonly channel?: string;
}

const message = ({ attributes, ids, channel = "4" }: Sample) =>
	exampleOf(`<OTA_HotelResNotifRQ ${exampleRoot}>
  <POS>
    <Source>
      <RequestorID Type="10" ID="${carried.pms_code}"/>
      <BookingChannel Primary="true" Type="${channel}"/>
    </Source>
  </POS>
  <HotelReservations>
    <HotelReservation ${attributes}>
      ${ids}
      <RoomStays>
        <RoomStay>
          <RoomTypes><RoomType RoomTypeCode="${carried.room_type_code}"/></RoomTypes>
          <RatePlans><RatePlan RatePlanCode="${carried.rate_plan_code}"/></RatePlans>
          <TimeSpan Start="${carried.next_week}" End="${carried.in_eight_days}"/>
          <BasicPropertyInfo HotelCode="${carried.hotel_code}"/>
        </RoomStay>
      </RoomStays>
    </HotelReservation>
  </HotelReservations>
</OTA_HotelResNotifRQ>`);

const now = `${carried.today}T09:00:00+00:00`;
const walkIn = `<UniqueID Type="14" ID="PMS-2001"/>`;

const at =
	"/Envelope/Body/OTA_HotelResNotifRQ/HotelReservations/HotelReservation[1]";

export const upload = operation({
	id: "upload-reservation",
	title: "Upload a reservation",
	says: "Tells SiteMinder what happened at the hotel: a walk-in, a change of a delivered booking, a booking of a direct channel. Which ids are needed depends on that.",
	story: "Upload reservations",
	...soap,
	selector: "OTA_HotelResNotifRQ",
	confidence: "derived",
	source: "upload",
	body: UploadRequest,
	answers: { 200: { says: "Success, or errors.", schema: UploadAnswer } },
	examples: [
		{
			title: "A walk-in",
			params: examplePath,
			body: message({
				attributes: `ResStatus="Commit" CreateDateTime="${now}" WalkInIndicator="true"`,
				ids: walkIn,
			}),
			status: 200,
		},
		{
			title: "A change of a booking that SiteMinder delivered",
			params: examplePath,
			body: message({
				attributes: `ResStatus="Modify" LastModifyDateTime="${now}"`,
				ids: `<UniqueID Type="14" ID="PMS-1001"/>
      <UniqueID Type="25" ID="${carried.reservation_id}"/>
      <UniqueID Type="40" ID="PMS-1001"/>`,
			}),
			status: 200,
		},
		{
			title: "A booking of a direct channel",
			params: examplePath,
			body: message({
				attributes: `ResStatus="Commit" CreateDateTime="${now}"`,
				ids: `<UniqueID Type="14" ID="PMS-2002"/>
      <UniqueID Type="29" ID="DIRECT-1"/>`,
				channel: "7",
			}),
			status: 200,
		},
		{
			title: "A change without LastModifyDateTime",
			params: examplePath,
			body: message({ attributes: `ResStatus="Modify"`, ids: walkIn }),
			after: [{ operation: "upload-reservation" }],
			status: 200,
			refused: true,
		},
		{
			title: "A direct channel's booking without its id",
			params: examplePath,
			body: message({
				attributes: `ResStatus="Commit" CreateDateTime="${now}"`,
				ids: walkIn,
				channel: "7",
			}),
			status: 200,
			refused: true,
		},
		{
			title: "A cancellation of an unknown reservation",
			params: examplePath,
			body: message({
				attributes: `ResStatus="Cancel" LastModifyDateTime="${now}"`,
				ids: `<UniqueID Type="14" ID="PMS-9999"/>`,
			}),
			status: 200,
			refused: true,
		},
	],
	handle({ body, params }, world) {
		const rq = body.Envelope.Body.OTA_HotelResNotifRQ;
		checkSender(rq.POS, params.pmsCode, "/Envelope/Body/OTA_HotelResNotifRQ");
		const direct = rq.POS.Source.some(
			({ BookingChannel }) => BookingChannel?.["@Type"] === "7",
		);
		for (const reservation of rq.HotelReservations.HotelReservation)
			take(reservation, direct, world);
		return success("OTA_HotelResNotifRS", rq["@EchoToken"], world);
	},
});

function take(
	reservation: UploadedReservationInput,
	direct: boolean,
	world: PmsXchangeWorld,
): void {
	const status = reservation["@ResStatus"] ?? "Commit";
	const dateTime =
		status === "Commit" ? "@CreateDateTime" : "@LastModifyDateTime";
	if (reservation[dateTime] === undefined)
		throw refuse("upload-dates", {
			code: "10 321",
			pointer: `${at}/${dateTime}`,
			fact: `The ${status} has no ${dateTime.slice(1)}.`,
			fix: `${carried.today}T09:00:00+00:00`,
		});
	const [stay] = reservation.RoomStays.RoomStay;
	const hotel = activeHotelOf(
		stay?.BasicPropertyInfo["@HotelCode"] ?? "",
		`${at}/RoomStays/RoomStay[1]/BasicPropertyInfo/@HotelCode`,
		world,
	);
	const ids = new Map(
		reservation.UniqueID.map((each) => [each["@Type"], each["@ID"]]),
	);
	const id = ids.get("14");
	const missing = [
		"14",
		...(ids.has("25") ? ["40"] : []),
		...(direct ? ["29"] : []),
	].find((type) => !ids.has(type));
	if (id === undefined || missing !== undefined)
		throw refuse("upload-ids", {
			code: "10 321",
			pointer: `${at}/UniqueID`,
			fact: `The reservation has no UniqueID of type ${missing}.`,
			fix: { by: "you", says: "Add the UniqueID of that type." },
		});
	const key = `${hotel.code} ${id}`;
	const delivered = ids.get("25");
	const known =
		delivered === undefined
			? status === "Commit" || world.tables.uploads.has(key)
			: world.tables.reservations.get(delivered)?.hotel === hotel.code;
	if (!known)
		throw refuse("upload-known", {
			code: "3 450",
			pointer: `${at}/UniqueID`,
			fact: `${hotel.code} has no reservation ${delivered ?? id}.`,
			fix: { by: "state", says: "Upload the reservation first." },
		});
	const kind: Upload["kind"] = delivered
		? "delivered by SiteMinder"
		: direct
			? "direct channel"
			: /^(true|1)$/.test(reservation["@WalkInIndicator"] ?? "")
				? "walk-in"
				: "PMS";
	world.tables.uploads.set(key, {
		id,
		hotel: hotel.code,
		status,
		kind,
		received: world.now,
	});
}
