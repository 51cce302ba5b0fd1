import { carried } from "../../carried.ts";
import { withScopes } from "../../contract/common.ts";
import type { AddressService } from "../../state/tables.ts";
import type { DocWorld } from "../../world.ts";
import { addressPath, documented, here } from "../operation.ts";

/** What can be asked for besides the fields that are always sent. */
export const scopes = withScopes(
	"address_service.allowed_patients",
	"address_service.custom_name",
	"address_service.public_insurance_flow",
);

/** One service of an address. */
export const servicePath =
	`${addressPath}/services/{address_service_id}` as const;

/** The service that was added last, as examples name it. */
export const last = { ...here, address_service_id: carried.new_service_id };

/** What the operations on services share. */
export const common = {
	...documented,
	story: "Map services",
} as const;

/** How the mock answers for a service that is not there, or not here. */
export const errors = {
	403: { says: "The service is of another address." },
	404: { says: "There is none." },
};

/** What an address offers. */
export function servicesOf(
	address: string,
	{ tables }: DocWorld,
): readonly AddressService[] {
	return [...tables.services.values()].filter(
		(each) => each.address === address,
	);
}
