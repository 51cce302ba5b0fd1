import { callerOf } from "@slipway/sandbox/engine";
import { checkStay } from "../booking/occupancy.ts";
import { dealOf, fits, percentOf, roomPrice } from "../booking/price.ts";
import { carried } from "../carried.ts";
import { LockAnswer } from "../contract/answers.ts";
import { LockRequest, type RoomWanted } from "../contract/requests.ts";
import { refuse } from "../refuse.ts";
import { freeRooms, useRoom } from "../state/nights.ts";
import type { BookedRoom, Property, Reservation } from "../state/tables.ts";
import { lockView } from "../views.ts";
import type { ChannelsPlusWorld } from "../world.ts";
import { operation, propertyOf } from "./operation.ts";

const night = { checkin: carried.next_week, checkout: carried.in_eight_days };
const room = {
	roomRateUuid: carried.room_rate_uuid,
	adults: 2,
	children: 0,
	applyDeal: false,
};
const last = { uuid: carried.property_uuid };

export const lock = operation({
	id: "lock-reservation",
	title: "Lock rooms",
	says: "Holds rooms for 10 minutes. Rooms that are not confirmed by then are released. A deal can be applied to some of the rooms.",
	story: "Book",
	method: "POST",
	path: "/properties/{uuid}/reservations",
	confidence: "derived",
	source: "lock",
	scheme: "keys",
	body: LockRequest,
	answers: {
		200: { says: "What is held, and for how long.", schema: LockAnswer },
		404: { says: "No such property." },
	},
	carries: {
		booking_reference_id: "/bookingReferenceId",
		room_id: "/rooms/0/roomId",
		total: "/total",
	},
	examples: [
		{
			title: "A room for two, one night",
			params: last,
			body: { ...night, dealCode: null, rooms: [room] },
			status: 200,
		},
		{
			title: "Two rooms, a deal on one of them",
			params: last,
			body: {
				...night,
				dealCode: "SANDBOX10",
				rooms: [{ ...room, applyDeal: true }, room],
			},
			status: 200,
		},
		{
			title: "More guests than the room takes",
			params: last,
			body: { ...night, rooms: [{ ...room, adults: 9 }] },
			status: 400,
		},
		{
			title: "More rooms than are left",
			params: last,
			body: { ...night, rooms: [room, room, room, room] },
			status: 400,
		},
		{
			title: "A rate of another property",
			params: last,
			body: {
				...night,
				rooms: [
					{ ...room, roomRateUuid: "00000000-0000-4000-8000-000000000999" },
				],
			},
			status: 400,
		},
		{
			title: "Without rooms",
			params: last,
			body: { ...night, rooms: [] },
			status: 400,
		},
		{
			title: "With a wrong key",
			params: last,
			headers: { "x-sm-api-key": "fake-key-withdrawn" },
			body: { ...night, rooms: [room] },
			status: 401,
		},
	],
	handle(call, world) {
		const { body } = call;
		const property = propertyOf(call.params.uuid, world);
		checkStay(body, property, world.now, "body");
		const percent =
			typeof body.dealCode === "string"
				? dealOf(property, body.dealCode, "body")
				: undefined;
		const rooms = body.rooms.map((wanted, index) =>
			lockedRoom(wanted, index, { property, ...body, percent }, world),
		);
		const minutes = Number(world.setting("lock-minutes"));
		const expires = world.now + minutes * 60_000;
		const made: Reservation = {
			id: `CHPFAKE${String(world.next("reservations")).padStart(6, "0")}`,
			owner: callerOf(call),
			property: property.uuid,
			checkin: body.checkin,
			checkout: body.checkout,
			...(typeof body.dealCode === "string" && { dealCode: body.dealCode }),
			netInvoicing: body.netInvoicing ?? false,
			rooms,
			...totalsOf(rooms, property),
			status: "Pending",
			created: world.now,
			expires,
		};
		world.tables.reservations.set(made.id, made);
		world.schedule({ at: expires, kind: "lock", id: made.id });
		return { status: 200, body: lockView(made, property, minutes) };
	},
});

interface LockedStay {
	readonly property: Property;
	readonly checkin: string;
	readonly checkout: string;
	/** What the deal takes off; undefined without a deal. */
	readonly percent: number | undefined;
}

/** Takes one room. Throws a Refusal when it is not to be had. */
function lockedRoom(
	wanted: RoomWanted,
	index: number,
	{ property, checkin, checkout, percent }: LockedStay,
	world: ChannelsPlusWorld,
): BookedRoom {
	const at = `/rooms/${index}`;
	const rate = property.roomRates.find(
		({ uuid }) => uuid === wanted.roomRateUuid,
	);
	if (!rate)
		throw refuse("room-rate", {
			pointer: `${at}/roomRateUuid`,
			fact: `${property.name} has no room rate ${wanted.roomRateUuid}.`,
			fix: property.roomRates[0]?.uuid,
		});
	if (!fits(property, rate, wanted))
		throw refuse("fits", {
			pointer: `${at}/adults`,
			fact: `${wanted.adults} adults and ${wanted.children} children do not fit into this room.`,
			fix: 2,
		});
	if (wanted.applyDeal && percent === undefined)
		throw refuse("deal", {
			pointer: `${at}/applyDeal`,
			fact: "A deal is to be applied, and no dealCode is given.",
			fix: false,
		});
	const stay = { roomType: rate.roomType, checkin, checkout };
	const free = freeRooms(property, stay, world.tables.nights);
	if (free < 1 || world.struck("sold-out"))
		throw refuse("sold", {
			code: "no_availability",
			pointer: `${at}/roomRateUuid`,
			fact: `No room of this kind is left from ${checkin} to ${checkout}.`,
			fix: {
				by: "you",
				says: "Ask for fewer rooms, another room rate or other days.",
			},
		});
	useRoom(stay, { locked: 1 }, world.tables.nights);
	const off = wanted.applyDeal ? percent : 0;
	const total = roomPrice(rate, checkin, checkout, off);
	return {
		id: `ROOM${String(world.next("rooms")).padStart(6, "0")}`,
		roomRate: rate.uuid,
		roomType: rate.roomType,
		adults: wanted.adults,
		children: wanted.children,
		deal: wanted.applyDeal ?? false,
		total,
		siteMinder: percentOf(total, property.commission.siteMinder),
		partner: percentOf(total, property.commission.partner),
	};
}

/** Taxes, fees and sums of the rooms, in minor units. */
function totalsOf(rooms: readonly BookedRoom[], property: Property) {
	const sum = rooms.reduce((all, { total }) => all + total, 0);
	const taxes = property.taxes.map(({ name, percent }) => ({
		name,
		amount: percentOf(sum, percent),
	}));
	const { fees } = property;
	const total = [...taxes, ...fees].reduce(
		(all, { amount }) => all + amount,
		sum,
	);
	const commission = rooms.reduce(
		(all, { siteMinder, partner }) => all + siteMinder + partner,
		0,
	);
	return { taxes, fees, total, totalLessCommission: total - commission };
}
