import type { ServiceInput } from "../../contract/requests.ts";
import { eventService } from "../../events/event-data.ts";
import { notify } from "../../events/notify.ts";
import type { AddressService } from "../../state/tables.ts";
import type { DocWorld } from "../../world.ts";

/** A service with what was sent put over it; a price keeps its whole units only. */
export function changed(
	before: AddressService,
	input: ServiceInput,
): AddressService {
	return {
		...cleared(before, input),
		...(input.price !== undefined && {
			price: input.price === null ? null : Math.trunc(input.price),
		}),
		...(input.is_price_from !== undefined && {
			priceFrom: input.is_price_from,
		}),
		...(input.description !== undefined && { description: input.description }),
		...(input.is_visible !== undefined && { visible: input.is_visible }),
		...(input.default_duration !== undefined && {
			duration: input.default_duration,
		}),
		...(input.allowed_patients && { ages: input.allowed_patients }),
		...(input.custom_name && { customName: input.custom_name }),
	};
}

/** A service without what null clears. */
function cleared(
	{ ages, customName, ...service }: AddressService,
	{ allowed_patients, custom_name }: ServiceInput,
): AddressService {
	return {
		...service,
		...(ages && allowed_patients !== null && { ages }),
		...(customName !== undefined && custom_name !== null && { customName }),
	};
}

/** Tells the partner of its own doing, where a switch says so. */
export function echo(
	name: string,
	service: AddressService,
	world: DocWorld,
): void {
	if (world.setting("echo") !== "on") return;
	notify(
		name,
		service.address,
		{ address_service: eventService(service.id, world) },
		world,
	);
}
