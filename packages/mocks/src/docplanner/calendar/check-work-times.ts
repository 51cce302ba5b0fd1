import type { WorkTimeInput } from "../contract/requests.ts";
import { refuse } from "../refuse.ts";
import { insurers } from "../state/estate.ts";
import { localDate, localTime } from "../state/local-time.ts";
import type { DocWorld } from "../world.ts";

const twelveWeeks = 84 * 86_400_000;

/** Refuses work times that replaceSlots does not take, each by the rule that it breaks. */
export function checkWorkTimes(
	slots: readonly WorkTimeInput[],
	address: string,
	world: DocWorld,
): void {
	for (const [index, slot] of slots.entries()) {
		checkTimes(slot, `/slots/${index}`, index, world);
		checkServices(slot, `/slots/${index}/address_services`, address, world);
		checkInsurance(slot, `/slots/${index}/insurance_providers`);
	}
}

function checkTimes(
	{ start, end }: WorkTimeInput,
	at: string,
	index: number,
	world: DocWorld,
): void {
	const atEnd = (value: number) => ({
		says: `End at ${localTime(value, world)}.`,
		place: "body" as const,
		pointer: `${at}/end`,
		value: localTime(value, world),
	});
	if (end - start < 60_000)
		throw refuse("one-minute", {
			status: 400,
			field: `slots[${index}].minimumDifferenceBetweenDates`,
			pointer: `${at}/end`,
			fact: "The slot ends less than 1 minute after it begins.",
			fix: atEnd(start + 60_000),
		});
	if (localDate(start, world) !== localDate(end, world))
		throw refuse("one-day", {
			status: 400,
			pointer: `${at}/end`,
			fact: `The slot begins on ${localDate(start, world)} and ends on ${localDate(end, world)}.`,
			fix: {
				by: "you",
				says: "End on the day on which it begins; send a slot for each day.",
			},
		});
	if (end > world.now + twelveWeeks)
		throw refuse("twelve-weeks", {
			status: 400,
			pointer: `${at}/end`,
			fact: `The slot ends at ${localTime(end, world)}, and 12 weeks end at ${localTime(world.now + twelveWeeks, world)}.`,
			fix: { by: "you", says: "Send slots of the next 12 weeks only." },
		});
}

function checkServices(
	{ address_services: services }: WorkTimeInput,
	at: string,
	address: string,
	{ tables }: DocWorld,
): void {
	for (const [index, { address_service_id: id }] of (
		services ?? []
	).entries()) {
		if (tables.services.get(id)?.address === address) continue;
		const [own] = [...tables.services.values()].filter(
			(each) => each.address === address,
		);
		const pointer = `${at}/${index}/address_service_id`;
		throw refuse("address-service", {
			status: 400,
			pointer,
			fact: `Address ${address} has no service “${id}”.`,
			...(own && {
				fix: {
					says: `Take ${own.id}, a service of this address.`,
					value: own.id,
				},
			}),
		});
	}
}

function checkInsurance(
	{
		insurance_accepted: accepted,
		insurance_providers: providers,
	}: WorkTimeInput,
	pointer: string,
): void {
	const filled = providers.length > 0;
	if (
		(accepted === "with-insurance-only" && !filled) ||
		(accepted === "without-insurance-only" && filled)
	)
		throw refuse("insurance-combination", {
			status: 400,
			pointer,
			fact: `${accepted} comes ${filled ? "with" : "without"} insurance_providers.`,
			fix: {
				says: filled ? "Leave the providers out." : "Name provider 501.",
				value: filled ? [] : [501],
			},
		});
	const unknown = providers.find(
		(id) => !insurers.some((each) => each.id === String(id)),
	);
	if (unknown !== undefined)
		throw refuse("insurance-provider", {
			status: 400,
			pointer,
			fact: `The dictionary has no insurance provider ${unknown}.`,
		});
}
