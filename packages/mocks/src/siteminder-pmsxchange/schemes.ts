import {
	basicOf,
	type Scheme,
	withdrawnCredentials,
} from "@slipway/sandbox/engine";
import { usernameToken } from "../siteminder-soap/username-token.ts";
import { carried } from "./carried.ts";
import { credentials } from "./credentials.ts";
import { refuse } from "./refuse.ts";
import { rules } from "./rules.ts";
import type { PmsXchangeTables } from "./state/tables.ts";

/** The PMS's user name and password, for REST. */
const basic: Scheme<PmsXchangeTables> = {
	openapi: { type: "http", scheme: "basic" },
	places: [{ in: "header", name: "authorization", prefix: "Basic" }],
	faults: withdrawnCredentials,
	check({ headers }, world) {
		const pair = basicOf(headers.authorization ?? "");
		const known = credentials.some(
			({ values }) =>
				values.username === pair?.user && values.password === pair?.password,
		);
		if (!pair || !known || world.struck("withdrawn-credentials"))
			throw refuse("basic", {
				status: 401,
				code: "401",
				place: "header",
				pointer: "authorization",
				fact: pair
					? `No user “${pair.user}” has this password, or it was withdrawn.`
					: "The Authorization header is missing, or it is not Basic.",
				fix: `Basic ${carried.basic}`,
				headers: { "www-authenticate": 'Basic realm="pmsXchange"' },
			});
		return { id: pair.user };
	},
};

export const schemes = {
	token: usernameToken<PmsXchangeTables>({
		credentials,
		rule: rules.token,
		code: "4",
		typeRequired: false,
	}),
	basic,
};
