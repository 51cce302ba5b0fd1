import { fingerprint } from "@slipway/sandbox/engine";
import { z } from "zod";
import { carried } from "../carried.ts";
import { GatewayRefused, Refused } from "../contract/refusals.ts";
import { parameter } from "../parameters.ts";
import { refuse } from "../refuse.ts";
import type { TripWorld } from "../world.ts";
import { operation, RefreshQuery } from "./operation.ts";

const Answer = z.object({
	AID: z.string(),
	SID: z.string(),
	Access_Token: z.string(),
	Expires_In: z.int(),
	Refresh_Token: z.string(),
});

/** Seconds that clients of the gateway assume; official figures are not known. */
const access = 600;
const refresh = 900;

const authorizing = {
	story: "Get a token",
	path: "/openserviceauth/authorize.ashx",
	confidence: "modelled",
	source: "clients",
	refusal: GatewayRefused,
	answers: { 200: { says: "Both tokens.", schema: Answer } },
	carries: { token: "/Access_Token", refresh_token: "/Refresh_Token" },
} as const;

export const authorize = operation({
	...authorizing,
	id: "authorize",
	title: "Get a token",
	says: "AID, SID and KEY are exchanged for an access token (about ten minutes) and a refresh token (about fifteen). Read Expires_In rather than trusting either figure.",
	method: "GET",
	scheme: "key",
	examples: [
		{
			title: "With the three parts",
			query: { AID: carried.aid, SID: carried.sid, KEY: carried.key },
			status: 200,
		},
	],
	handle({ principal }, world) {
		return issued(principal?.id ?? "", world);
	},
});

/** The scheme judges it; letters large and small are the same in its name. */
const Part = z
	.string()
	.max(200)
	.meta({ description: "A part of the credentials." });

export const authorizeByForm = operation({
	...authorizing,
	id: "authorize-by-form",
	title: "Get a token by POST",
	says: "The same, with AID, SID and KEY in a form or in the address.",
	method: "POST",
	scheme: "keyInForm",
	refusal: Refused,
	accepts: ["application/x-www-form-urlencoded"],
	body: z.looseObject({
		AID: Part.optional(),
		SID: Part.optional(),
		KEY: Part.optional(),
	}),
	examples: [
		{
			title: "With the three parts in a form",
			body: `AID=${carried.aid}&SID=${carried.sid}&KEY=${carried.key}`,
			status: 200,
		},
		{
			title: "Without the key",
			body: `AID=${carried.aid}&SID=${carried.sid}`,
			status: 200,
			refused: true,
		},
	],
	handle({ principal }, world) {
		return issued(principal?.id ?? "", world);
	},
});

export const renew = operation({
	id: "refresh",
	title: "Renew a token",
	says: "A refresh token gives a new pair, once. When it is too late, authorize again.",
	story: "Get a token",
	method: "GET",
	path: "/openserviceauth/refresh.ashx",
	confidence: "modelled",
	source: "clients",
	query: RefreshQuery,
	needs: ["AID", "SID", "refresh_token"],
	refusal: GatewayRefused,
	answers: { 200: { says: "A new pair.", schema: Answer } },
	carries: { token: "/Access_Token", refresh_token: "/Refresh_Token" },
	examples: [
		{
			title: "With the last refresh token",
			query: {
				AID: carried.aid,
				SID: carried.sid,
				refresh_token: carried.refresh_token,
			},
			status: 200,
		},
	],
	handle({ query }, world) {
		const given = fingerprint(parameter(query, "refresh_token") ?? "");
		const found = [...world.tables.tokens.values()].find(
			(token) => token.refresh === given,
		);
		if (!found || found.refreshExpires <= world.now)
			throw refuse("refresh", {
				code: "1005",
				place: "query",
				pointer: "/refresh_token",
				fact: found
					? "The refresh token has expired."
					: "The refresh token is missing, used, or none that was issued here.",
				fix: { says: "Authorize again.", value: carried.refresh_token },
			});
		world.tables.tokens.delete(found.id);
		return issued(found.owner, world);
	},
});

function issued(owner: string, world: TripWorld) {
	const number = world.next("tokens");
	const value = `fake-token-${world.seed}-${number}`;
	const renewing = `fake-refresh-${world.seed}-${number}`;
	const id = fingerprint(value);
	world.tables.tokens.set(id, {
		id,
		refresh: fingerprint(renewing),
		owner,
		expires: world.now + access * 1000,
		refreshExpires: world.now + refresh * 1000,
	});
	return {
		status: 200,
		body: {
			AID: owner,
			SID: "800001",
			Access_Token: value,
			Expires_In: access,
			Refresh_Token: renewing,
		},
	};
}
