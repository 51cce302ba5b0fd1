import { fieldsFrom } from "../../published-fields.ts";
import { sources } from "../sources.ts";
import { ofOrders } from "./orders.ts";
import { ofRooms } from "./rooms.ts";
import { shared } from "./shared.ts";

const requestsAlone = "Public clients show its request alone.";

/** The fields of the gateway's answers as its public clients read them, and what of them is played. The models' names are ours. */
export const fields = fieldsFrom(sources)({
	tables: [...ofRooms, ...ofOrders, ...shared],
	undescribed: {
		"list-cities": requestsAlone,
		"list-hotels": requestsAlone,
		"get-hotel": requestsAlone,
		"list-lowest-prices": requestsAlone,
	},
});
