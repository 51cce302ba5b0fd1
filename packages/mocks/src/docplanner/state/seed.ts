import { endOf } from "../views.ts";
import {
	addresses,
	dictionary,
	doctors,
	facilities,
	services,
} from "./estate.ts";
import type { Booking, DocplannerTables } from "./tables.ts";

const day = 86_400_000;
const hour = 3_600_000;

/**
 * Two clinics with their doctors, a visit of yesterday, one that was cancelled, one whose patient has given an opinion, and a
 * lunch break in eight days.
 */
export function seed(_seed: number, now: number): DocplannerTables {
	const midnight = Math.floor(now / day) * day;
	const yesterday = midnight - day + 9 * hour;
	const visit: Booking = {
		id: "870001",
		address: "3001",
		service: "7001",
		status: "booked",
		start: yesterday,
		duration: 30,
		bookedBy: "user",
		canceledBy: "",
		bookedAt: yesterday - 3 * day,
		patient: { name: "Vera", surname: "Sample", phone: "+48000000001" },
		returning: false,
		comment: "",
		presence: null,
		confirmed: false,
		payment: "paid",
		insuranceProvider: "501",
		insurancePlan: "5011",
		origin: "870001",
	};
	const judged: Booking = {
		...visit,
		id: "870003",
		address: "3003",
		service: "7021",
		start: yesterday - day,
		patient: { name: "Olga", surname: "Sample", phone: "+48000000002" },
		presence: "present",
		opinion: "given",
		origin: "870003",
	};
	const calendar = { periods: [], taken: [], sent: [] };
	return {
		facilities: byId(facilities),
		doctors: byId(doctors),
		addresses: byId(addresses),
		dictionary: byId(dictionary),
		services: byId(services),
		calendars: {
			3001: {
				...calendar,
				address: "3001",
				status: "enabled",
				taken: [timeOf(visit)],
			},
			3002: { ...calendar, address: "3002", status: "enabled" },
			3003: {
				...calendar,
				address: "3003",
				status: "enabled",
				taken: [timeOf(judged)],
			},
			3005: { ...calendar, address: "3005", status: "disabled" },
		},
		breaks: {
			660001: {
				id: "660001",
				address: "3001",
				since: midnight + 8 * day + 11 * hour,
				till: midnight + 8 * day + 12 * hour,
				description: "Lunch",
				group: "660001",
			},
		},
		bookings: {
			870001: visit,
			870002: {
				...visit,
				id: "870002",
				status: "canceled",
				start: midnight + 2 * day + 9 * hour,
				canceledBy: "user",
				canceledAt: now - hour,
				patient: { name: "Wanda", surname: "Sample", phone: "+48000000003" },
				origin: "870002",
			},
			870003: judged,
		},
		requests: {},
		notifications: {},
		partners: {},
		alerts: {},
		tokens: {},
	};
}

const timeOf = (visit: Booking) => ({
	booking: visit.id,
	start: visit.start,
	end: endOf(visit),
});

function byId<Item extends { readonly id: string }>(
	items: readonly Item[],
): Readonly<Record<string, Item>> {
	return Object.fromEntries(items.map((each) => [each.id, each]));
}
