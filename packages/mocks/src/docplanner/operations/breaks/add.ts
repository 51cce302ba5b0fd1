import { emptyCalendar } from "../../calendar/periods.ts";
import { carried } from "../../carried.ts";
import { BreakAnswer } from "../../contract/answers.ts";
import { NewBreakRequest } from "../../contract/requests.ts";
import { refuse } from "../../refuse.ts";
import type { Address, Break } from "../../state/tables.ts";
import { breakView } from "../../views.ts";
import type { DocWorld } from "../../world.ts";
import { addressesOf, commercialAddressOf } from "../estate.ts";
import { basic, here, operation } from "../operation.ts";
import { breaksOf, checkBreak, common, echo, lunch, path } from "./shared.ts";

export const addBreak = operation({
	...common,
	id: "create-break",
	title: "Add a break",
	says: "Hides the slots in its range. Visits that are booked stay. Creates the calendar if there is none.",
	method: "POST",
	path,
	body: NewBreakRequest,
	answers: {
		201: { says: "The break.", schema: BreakAnswer },
		409: { says: "There is one of this range and description." },
		422: { says: "The range is not possible, or the address not commercial." },
	},
	carries: { break_id: "/id" },
	examples: [
		{
			title: "A meeting, at all addresses of the doctor",
			params: here,
			body: {
				...lunch,
				since: `${carried.in_eight_days}T10:00:00+01:00`,
				till: `${carried.in_eight_days}T10:30:00+01:00`,
				description: "Meeting",
				apply_on_coupled_addresses: true,
			},
			status: 201,
		},
		{
			title: "One that is there",
			params: here,
			body: lunch,
			status: 409,
		},
		{
			title: "Ending before it begins",
			params: here,
			body: { ...lunch, till: `${carried.next_week}T12:00:00+01:00` },
			status: 422,
		},
		{
			title: "Without an end",
			params: here,
			body: { since: `${carried.in_eight_days}T10:00:00+01:00` },
			status: 400,
		},
		{
			title: "At a basic address",
			params: basic,
			body: lunch,
			status: 422,
		},
	],
	handle(call, world) {
		const address = commercialAddressOf(call, world);
		const { since, till, description } = call.body;
		checkBreak(since, till);
		const same = breaksOf(address.id, world).find(
			(each) =>
				each.since === since &&
				each.till === till &&
				each.description === description,
		);
		if (same)
			throw refuse("break-twice", {
				status: 409,
				pointer: "/since",
				fact: `Break ${same.id} has the same range and description.`,
				fix: {
					by: "state",
					says: "Change the break that is there, or delete it first.",
				},
			});
		const coupled = call.body.apply_on_coupled_addresses
			? coupledWith(address, world)
			: [];
		const group = breakId(world);
		const breaks = [address, ...coupled].map(
			(each, index): Break => ({
				id: index === 0 ? group : breakId(world),
				address: each.id,
				since,
				till,
				description,
				group,
			}),
		);
		for (const each of breaks) {
			const { calendars } = world.tables;
			if (!calendars.has(each.address))
				calendars.set(each.address, emptyCalendar(each.address));
			world.tables.breaks.set(each.id, each);
			echo("break-created", each, world);
		}
		const [made] = breaks;
		return {
			status: 201,
			headers: { location: `${call.path}/${group}` },
			body: made && breakView(made, world),
		};
	},
});

const breakId = (world: DocWorld) => String(660_001 + world.next("breaks"));

/** The other commercial addresses of the doctor in the facility. */
const coupledWith = ({ id, doctor }: Address, world: DocWorld) =>
	addressesOf(doctor, world).filter(
		(each) => each.id !== id && each.commercialType !== "basic",
	);
