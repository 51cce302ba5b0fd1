import { checkWorkTimes } from "../../calendar/check-work-times.ts";
import { emptyCalendar, replaced } from "../../calendar/periods.ts";
import { isRepeat, sentWith } from "../../calendar/repeat.ts";
import { carried } from "../../carried.ts";
import { SlotsRequest, type WorkTimeInput } from "../../contract/requests.ts";
import type { Period } from "../../state/tables.ts";
import { commercialAddressOf } from "../estate.ts";
import { basic, here, operation } from "../operation.ts";
import { common, path } from "./shared.ts";

const work = {
	start: `${carried.next_week}T09:00:00+01:00`,
	end: `${carried.next_week}T12:00:00+01:00`,
	address_services: [
		{ address_service_id: "7001", duration: 20 },
		{ address_service_id: "7002", duration: 60 },
	],
};

export const replaceSlots = operation({
	...common,
	id: "replace-slots",
	title: "Replace slots",
	says: "Sends work periods, which Docplanner cuts into slots. Whatever was in their ranges goes; a period without services only removes. The same payload within 3 minutes is ignored.",
	method: "PUT",
	path,
	body: SlotsRequest,
	answers: {
		201: { says: "Taken, or ignored as a repeat." },
		400: { says: "A range, a service or an insurance is not possible." },
		422: { says: "The address is not commercial." },
		429: { says: "The same payload is still being processed." },
	},
	examples: [
		{
			title: "A morning with two services",
			params: here,
			body: { slots: [work] },
			status: 201,
		},
		{
			title: "Over midnight",
			params: here,
			body: {
				slots: [{ ...work, end: `${carried.in_eight_days}T12:00:00+01:00` }],
			},
			status: 400,
		},
		{
			title: "A service of another address",
			params: here,
			body: {
				slots: [
					{
						...work,
						address_services: [{ address_service_id: "7021", duration: 20 }],
					},
				],
			},
			status: 400,
		},
		{
			title: "Over before it begins",
			params: here,
			body: { slots: [{ ...work, end: work.start }] },
			status: 400,
		},
		{
			title: "Years ahead",
			params: here,
			body: {
				slots: [
					{
						...work,
						start: "2098-01-02T09:00:00+01:00",
						end: "2098-01-02T12:00:00+01:00",
					},
				],
			},
			status: 400,
		},
		{
			title: "For insured patients, without their insurer",
			params: here,
			body: {
				slots: [
					{
						...work,
						insurance_accepted: "with-insurance-only",
						insurance_providers: [],
					},
				],
			},
			status: 400,
		},
		{
			title: "At a basic address",
			params: basic,
			body: { slots: [work] },
			status: 422,
		},
		{
			title: "Remove a range",
			params: here,
			body: { slots: [{ ...work, address_services: null }] },
			status: 201,
		},
	],
	handle(call, world) {
		const { id } = commercialAddressOf(call, world);
		const calendar = world.tables.calendars.get(id) ?? emptyCalendar(id);
		const payload = JSON.stringify(call.body);
		if (isRepeat(calendar, payload, world.now)) return { status: 201 };
		checkWorkTimes(call.body.slots, id, world);
		world.tables.calendars.set(id, {
			...calendar,
			periods: call.body.slots.map(periodOf).reduce(replaced, calendar.periods),
			sent: sentWith(
				calendar,
				payload,
				world.now,
				world.struck("slow-replace"),
			),
		});
		return { status: 201 };
	},
});

function periodOf(input: WorkTimeInput): Period {
	return {
		start: input.start,
		end: input.end,
		services: (input.address_services ?? []).map((each) => ({
			id: each.address_service_id,
			duration: each.duration,
		})),
		insurance: input.insurance_accepted,
		insuranceProviders: input.insurance_providers,
	};
}
