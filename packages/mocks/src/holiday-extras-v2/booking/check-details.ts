import { valueAtPointer } from "@slipway/sandbox/engine";
import { refuse } from "../refuse.ts";
import type { Product } from "../state/tables.ts";

/** Throws a Refusal with 422 when something is missing that the product's supplier requires. */
export function checkDetails(product: Product, booking: object): void {
	const missing = product.required.find(
		(pointer) => !valueAtPointer(booking, pointer),
	);
	if (missing !== undefined)
		throw refuse("supplier-information", {
			status: 422,
			pointer: missing,
			fact: `${product.name} requires ${missing.slice(1).replaceAll("/", ".")}.`,
			fix: { says: "Send it.", value: samples[missing] ?? "text" },
		});
}

const samples: Readonly<Record<string, string>> = {
	"/vehicle/registration": "FAKE 1",
	"/outbound_flight_number": "BA117",
	"/inbound_flight_number": "BA112",
	"/customer/phone_number": "+440000000000",
};
