import { exampleOf, exampleRoot } from "../../siteminder-soap/envelope.ts";
import { answerRoot } from "../../siteminder-soap/format.ts";
import { SoapRefused } from "../../siteminder-soap/soap-refusal.ts";
import { carried } from "../carried.ts";
import {
	ReservationAnswer,
	type ReservationInput,
	ReservationRequest,
} from "../contract/reservation.ts";
import { refuse } from "../refuse.ts";
import type { Receipt, Reservation } from "../state/tables.ts";
import type { SiteConnectWorld } from "../world.ts";
import { operation, xml } from "./operation.ts";

const stay = (hotel = carried.hotel_code, room = "LFT", more = "") => `
        <RoomStay>
          <RoomTypes><RoomType RoomTypeCode="${room}"/></RoomTypes>
          <RatePlans><RatePlan RatePlanCode="FLX"/></RatePlans>
          <GuestCounts><GuestCount AgeQualifyingCode="10" Count="2"/></GuestCounts>
          <TimeSpan Start="${carried.next_week}" End="${carried.in_eight_days}"/>
          <Total AmountAfterTax="120.00" CurrencyCode="EUR">${more}</Total>
          <BasicPropertyInfo HotelCode="${hotel}"/>
        </RoomStay>`;

const message = (status: string, id: string, stays = stay()) =>
	exampleOf(`<OTA_HotelResNotifRQ ${exampleRoot} ResStatus="${status}">
  <POS>
    <Source>
      <RequestorID Type="22" ID="${carried.channel_code}"/>
      <BookingChannel Type="7" Primary="true"><CompanyName Code="${carried.channel_code}"/></BookingChannel>
    </Source>
  </POS>
  <HotelReservations>
    <HotelReservation CreateDateTime="${carried.today}T09:00:00+00:00">
      <UniqueID Type="14" ID="${id}"/>
      <RoomStays>${stays}
      </RoomStays>
    </HotelReservation>
  </HotelReservations>
</OTA_HotelResNotifRQ>`);

const at = "/Envelope/Body/OTA_HotelResNotifRQ";
const first = message("Commit", "CH-1001");

export const notifyReservation = operation({
	id: "notify-reservation",
	title: "Hand over a reservation",
	says: "A booking, a change or a cancellation. Success says that it was received: SiteMinder takes it even where nothing is available or mapped. An id that another reservation had is ignored, with Success, at whichever hotel.",
	story: "Send reservations",
	method: "POST",
	path: "/reservation-gateway/services",
	confidence: "published",
	source: "reservations",
	scheme: "token",
	accepts: xml,
	body: ReservationRequest,
	refusal: SoapRefused,
	answers: { 200: { says: "Success, or errors.", schema: ReservationAnswer } },
	examples: [
		{ title: "A booking", body: first, status: 200 },
		{
			title: "A change",
			body: message("Modify", "CH-1001"),
			status: 200,
		},
		{
			title: "A cancellation",
			body: message("Cancel", "CH-1001"),
			status: 200,
		},
		{
			title: "Two rooms at one hotel",
			body: message("Commit", "CH-1002", stay() + stay(undefined, "STD")),
			status: 200,
		},
		{
			title: "A room that is not mapped",
			body: message("Commit", "CH-1003", stay(undefined, "UNKNOWN")),
			status: 200,
		},
		{
			title: "An id that was used, at another hotel",
			body: message("Commit", "CH-1001", stay("SCTEST2")),
			status: 200,
		},
		{
			title: "A hotel that is not connected",
			body: message("Commit", "CH-1004", stay("ZZ1")),
			status: 200,
			refused: true,
		},
		{
			title: "Two hotels in one reservation",
			body: message("Commit", "CH-1005", stay() + stay("SCTEST2")),
			status: 200,
			refused: true,
		},
		{
			title: "Without ResStatus",
			body: first.replace(' ResStatus="Commit"', ""),
			status: 200,
			refused: true,
		},
		{
			title: "A stay that ends when it begins",
			body: first.replace(carried.in_eight_days, carried.next_week),
			status: 200,
			refused: true,
		},
		{
			title: "With a wrong password",
			body: first.replace(carried.password, "Fake!Wrong2027"),
			status: 200,
			refused: true,
		},
		{
			title: "With a password that does not say its type",
			body: first.replace(/ Type="[^"]*PasswordText"/, ""),
			status: 200,
			refused: true,
		},
		{
			title: "With the code of another channel",
			body: first.replaceAll(carried.channel_code, "OTHERCH"),
			status: 200,
			refused: true,
		},
	],
	handle({ body }, world) {
		const rq = body.Envelope.Body.OTA_HotelResNotifRQ;
		const channel = rq.POS.Source[0]?.RequestorID?.["@ID"];
		if (channel !== "FAKECH")
			throw refuse("channel-code", {
				code: "6",
				pointer: `${at}/POS/Source[1]/RequestorID/@ID`,
				fact: `RequestorID says ${channel ?? "nothing"}.`,
				fix: carried.channel_code,
			});
		const { HotelReservation: reservations } = rq.HotelReservations;
		const hotel = hotelOf(reservations, world);
		for (const [index, reservation] of reservations.entries())
			take(
				{
					id: ownId(reservation, index),
					hotel,
					status: rq["@ResStatus"],
					stays: staysOf(reservation, index, world),
					received: world.now,
				},
				world,
			);
		return {
			status: 200,
			body: {
				OTA_HotelResNotifRS: {
					...answerRoot(rq["@EchoToken"], world.now),
					Success: {},
				},
			},
		};
	},
});

const reservationAt = (index: number) =>
	`${at}/HotelReservations/HotelReservation[${index + 1}]`;

function hotelOf(
	reservations: readonly ReservationInput[],
	{ tables }: SiteConnectWorld,
): string {
	let hotel: string | undefined;
	for (const [index, { RoomStays }] of reservations.entries())
		for (const [
			number,
			{ BasicPropertyInfo },
		] of RoomStays.RoomStay.entries()) {
			const code = BasicPropertyInfo["@HotelCode"];
			const pointer = `${reservationAt(index)}/RoomStays/RoomStay[${number + 1}]/BasicPropertyInfo/@HotelCode`;
			if (!tables.hotels.has(code))
				throw refuse("hotel", {
					code: "6 392",
					pointer,
					fact: `Hotel not found for HotelCode=${code}`,
					fix: carried.hotel_code,
				});
			if (hotel !== undefined && hotel !== code)
				throw refuse("one-hotel", {
					code: "10",
					pointer,
					fact: `The message is about ${hotel} and ${code}.`,
					fix: hotel,
				});
			hotel = code;
		}
	return hotel ?? "";
}

function ownId({ UniqueID }: ReservationInput, index: number): string {
	const [own, ...more] = UniqueID.filter((each) => each["@Type"] === "14");
	if (own && more.length === 0) return own["@ID"];
	throw refuse("own-id", {
		code: "10",
		pointer: `${reservationAt(index)}/UniqueID`,
		fact: `The reservation has ${own ? "two UniqueID" : "no UniqueID"} of type 14.`,
	});
}

function staysOf(
	{ RoomStays, ResGlobalInfo }: ReservationInput,
	index: number,
	world: SiteConnectWorld,
): Reservation["stays"] {
	const strict = world.setting("extensions") === "refuse";
	const refuseExtensions = (holder: unknown, pointer: string) => {
		if (strict && JSON.stringify(holder ?? {}).includes('"TPA_Extensions":'))
			throw refuse("extensions", {
				code: "10",
				pointer,
				fact: `There are TPA_Extensions in ${pointer.split("/").at(-1)}.`,
			});
	};
	refuseExtensions(ResGlobalInfo, `${reservationAt(index)}/ResGlobalInfo`);
	return RoomStays.RoomStay.map(
		({ RoomTypes, RatePlans, TimeSpan, Total }, number) => {
			const pointer = `${reservationAt(index)}/RoomStays/RoomStay[${number + 1}]`;
			refuseExtensions(Total, `${pointer}/Total`);
			const { "@Start": start, "@End": end } = TimeSpan;
			if (end <= start)
				throw refuse("stay", {
					code: "10",
					pointer: `${pointer}/TimeSpan/@End`,
					fact: `The stay begins on ${start} and ends on ${end}.`,
					fix: { by: "you", says: "End the stay after it begins." },
				});
			const plan = RatePlans?.RatePlan[0]?.["@RatePlanCode"];
			return {
				room: RoomTypes.RoomType[0]?.["@RoomTypeCode"] ?? "",
				...(plan !== undefined && { plan }),
				start,
				end,
			};
		},
	);
}

/** Takes a reservation over, or ignores it because its id was used. */
function take(after: Reservation, { tables, now, next }: SiteConnectWorld) {
	const before = tables.reservations.get(after.id);
	const reused =
		before !== undefined &&
		(after.status === "Commit" || before.hotel !== after.hotel);
	const receipt: Receipt = {
		reservation: after.id,
		hotel: after.hotel,
		status: after.status,
		outcome: reused ? "ignored" : "taken",
		...(reused && { remark: `${before.hotel} has a reservation of this id.` }),
		...(!before &&
			after.status !== "Commit" && {
				remark: "No booking came before it.",
			}),
		at: now,
	};
	tables.receipts.set(`r${next("receipts")}`, receipt);
	if (!reused) tables.reservations.set(after.id, after);
}
