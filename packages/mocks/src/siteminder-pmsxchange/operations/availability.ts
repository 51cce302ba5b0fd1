import { exampleOf, exampleRoot } from "../../siteminder-soap/envelope.ts";
import { carried } from "../carried.ts";
import { AvailAnswer } from "../contract/answers.ts";
import { AvailRequest, type AvailStatus } from "../contract/availability.ts";
import { refuse } from "../refuse.ts";
import { meantOf } from "../state/digest.ts";
import { datesOf } from "../state/range.ts";
import type { Hotel, Restriction } from "../state/tables.ts";
import type { PmsXchangeWorld } from "../world.ts";
import {
	activeHotelOf,
	checkSender,
	examplePath,
	examplePos,
	operation,
	soap,
	success,
} from "./operation.ts";

const message = (content: string, hotel = carried.hotel_code) =>
	exampleOf(`<OTA_HotelAvailNotifRQ ${exampleRoot}>
  ${examplePos}
  <AvailStatusMessages HotelCode="${hotel}">
    ${content}
  </AvailStatusMessages>
</OTA_HotelAvailNotifRQ>`);

const week = `Start="${carried.next_week}" End="${carried.in_two_weeks}"`;
const limit = `<AvailStatusMessage BookingLimit="4">
      <StatusApplicationControl ${week} InvTypeCode="${carried.room_type_code}"/>
    </AvailStatusMessage>`;
const restriction = (status: string) => `<AvailStatusMessage>
      <StatusApplicationControl ${week} InvTypeCode="${carried.room_type_code}" RatePlanCode="${carried.rate_plan_code}"/>
      ${status}
    </AvailStatusMessage>`;

const at = "/Envelope/Body/OTA_HotelAvailNotifRQ";

export const availability = operation({
	id: "send-availability",
	title: "Send availability or restrictions",
	says: "How many rooms of a kind are to be sold, one pool for all its rates; or what restricts the sale at a rate. The two go in separate requests, and only what has changed.",
	story: "Send inventory",
	...soap,
	selector: "OTA_HotelAvailNotifRQ",
	source: "availability",
	body: AvailRequest,
	answers: { 200: { says: "Success, or errors.", schema: AvailAnswer } },
	examples: [
		{
			title: "Four rooms for a week",
			params: examplePath,
			body: message(limit),
			status: 200,
		},
		{
			title: "Closed to arrival",
			params: examplePath,
			body: message(
				restriction(
					`<RestrictionStatus Status="Close" Restriction="Arrival"/>`,
				),
			),
			status: 200,
		},
		{
			title: "At least two nights",
			params: examplePath,
			body: message(
				restriction(
					`<LengthsOfStay><LengthOfStay MinMaxMessageType="SetMinLOS" Time="2"/></LengthsOfStay>`,
				),
			),
			status: 200,
		},
		{
			title: "A room that is not mapped: Success, and a line in the mail",
			params: examplePath,
			body: message(limit.replace(carried.room_type_code, "ATTIC")),
			status: 200,
		},
		{
			title: "A hotel that does not exist",
			params: examplePath,
			body: message(limit, "ZZ1"),
			status: 200,
			refused: true,
		},
		{
			title: "A hotel that is not enabled",
			params: examplePath,
			body: message(limit, "SANDBOXOFF"),
			status: 200,
			refused: true,
		},
		{
			title: "Without a single message",
			params: examplePath,
			body: message(""),
			status: 200,
			refused: true,
		},
		{
			title: "A message that changes nothing",
			params: examplePath,
			body: message(restriction("")),
			status: 200,
			refused: true,
		},
		{
			title: "A week that ends before it begins",
			params: examplePath,
			body: message(
				limit.replace(
					`End="${carried.in_two_weeks}"`,
					`End="${carried.tomorrow}"`,
				),
			),
			status: 200,
			refused: true,
		},
		{
			title: "From another PMS",
			params: examplePath,
			body: message(limit).replace(carried.pms_code, "OTHERPMS"),
			status: 200,
			refused: true,
		},
	],
	handle({ body, params }, world) {
		const rq = body.Envelope.Body.OTA_HotelAvailNotifRQ;
		checkSender(rq.POS, params.pmsCode, at);
		const { AvailStatusMessage: messages, "@HotelCode": code } =
			rq.AvailStatusMessages;
		const hotel = activeHotelOf(
			code,
			`${at}/AvailStatusMessages/@HotelCode`,
			world,
		);
		const kinds = new Set(messages.map(kindOf));
		if (kinds.size > 1 && world.setting("separate") === "refuse")
			throw refuse("separate", {
				code: "3 450",
				pointer: `${at}/AvailStatusMessages`,
				fact: "The message has availability and restrictions as well.",
			});
		for (const [index, each] of messages.entries())
			apply(
				each,
				hotel,
				`${at}/AvailStatusMessages/AvailStatusMessage[${index + 1}]`,
				world,
			);
		return success("OTA_HotelAvailNotifRS", rq["@EchoToken"], world);
	},
});

function kindOf(each: AvailStatus): "availability" | "restriction" {
	return each["@BookingLimit"] === undefined ? "restriction" : "availability";
}

function apply(
	each: AvailStatus,
	hotel: Hotel,
	pointer: string,
	world: PmsXchangeWorld,
): void {
	const { StatusApplicationControl: control, RestrictionStatus: status } = each;
	const limit = each["@BookingLimit"];
	if (limit === undefined && !status && !each.LengthsOfStay)
		throw refuse("something", {
			code: "10 321",
			pointer,
			fact: "The message changes nothing.",
			fix: {
				by: "you",
				says: "Say a BookingLimit, a RestrictionStatus or LengthsOfStay.",
			},
		});
	const at = `${pointer}/StatusApplicationControl`;
	const dates = datesOf(
		{ ...control, start: control["@Start"], end: control["@End"] },
		at,
	);
	const meant = meantOf(
		hotel,
		{
			room: control["@InvTypeCode"],
			plan: control["@RatePlanCode"],
			pointer: at,
		},
		world,
	);
	const { availability, restrictions } = world.tables;
	const rooms = new Set(meant.map(({ roomTypeCode }) => roomTypeCode));
	if (limit !== undefined)
		for (const room of rooms) {
			for (const date of dates)
				availability.set(`${hotel.code} ${room} ${date}`, {
					hotel: hotel.code,
					room,
					date,
					rooms: limit,
				});
			sentBack(hotel.code, room, dates, world);
		}
	const change = restrictionIn(each);
	if (Object.keys(change).length === 0) return;
	for (const { roomTypeCode: room, ratePlanCode: plan } of meant)
		for (const date of dates) {
			const key = `${hotel.code} ${room} ${plan} ${date}`;
			const before = restrictions.get(key);
			restrictions.set(key, {
				...before,
				hotel: hotel.code,
				room,
				plan,
				date,
				...change,
			});
		}
}

/** What a message says about restrictions; what it does not name stays as it was. */
function restrictionIn({
	RestrictionStatus: status,
	LengthsOfStay,
}: AvailStatus): Partial<Restriction> {
	const closed = status?.["@Status"] === "Close";
	const kind = status?.["@Restriction"];
	const stays = new Map(
		LengthsOfStay?.LengthOfStay.map((each) => [
			each["@MinMaxMessageType"],
			each["@Time"] ?? 0,
		]),
	);
	const minStay = stays.get("SetMinLOS");
	const maxStay = stays.get("SetMaxLOS");
	return {
		...(status && kind === undefined && { closed }),
		...(kind === "Arrival" && { closedToArrival: closed }),
		...(kind === "Departure" && { closedToDeparture: closed }),
		...(minStay !== undefined && { minStay }),
		...(maxStay !== undefined && { maxStay }),
	};
}

/** Notes for reservations that the PMS took that its availability has come back. */
function sentBack(
	hotel: string,
	room: string,
	dates: readonly string[],
	{ tables }: PmsXchangeWorld,
): void {
	for (const message of tables.messages.values()) {
		if (message.hotel !== hotel || message.availabilityBack !== false) continue;
		const reservation = tables.reservations.get(message.reservation);
		const touched = reservation?.rooms.some(
			(each) =>
				each.room === room &&
				dates.some((date) => each.start <= date && date < each.end),
		);
		if (touched)
			tables.messages.set(message.id, { ...message, availabilityBack: true });
	}
}
