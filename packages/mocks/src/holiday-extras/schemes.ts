import type { Place, Principal, Scheme } from "@slipway/sandbox/engine";
import { expiredToken, fingerprint } from "@slipway/sandbox/engine";
import { checkUnspent } from "./booking/tokens.ts";
import { carried } from "./carried.ts";
import { agentOf, isKey } from "./credentials.ts";
import { recordOf } from "./format/parameters.ts";
import { refuse } from "./refuse.ts";
import type { Booking, HolidayExtrasTables, Token } from "./state/tables.ts";
import type { HxWorld } from "./world.ts";

/** What was sent, and where it is to be put right. */
interface Sent {
	readonly values: Readonly<Record<string, unknown>>;
	readonly place: Place;
}

function sentOf(call: {
	readonly query: unknown;
	readonly body: unknown;
}): Sent {
	const body = recordOf(call.body);
	return {
		values: { ...recordOf(call.query), ...body },
		place: Object.keys(body).length > 0 ? "body" : "query",
	};
}

/** A parameter's text; when it is missing, what stands there instead. */
function textOf(name: string, { values }: Sent) {
	const value = values[name];
	if (typeof value === "string" && value !== "") return { text: value };
	const near = Object.keys(values).find(
		(each) => each !== name && each.toLowerCase() === name.toLowerCase(),
	);
	return {
		fact: near
			? `${name} is missing. “${near}” is a different name, because names are case-sensitive.`
			: `${name} is missing.`,
	};
}

function checkKey(sent: Sent): string {
	const { text, fact } = textOf("key", sent);
	if (text !== undefined && isKey(text)) return text;
	throw refuse("key", {
		status: 401,
		code: "Validation Error",
		place: sent.place,
		pointer: "/key",
		fact: fact ?? "This key is not valid in this sandbox.",
		fix: { says: "Send one of the sandbox's keys.", value: carried.key },
	});
}

function checkAgent(sent: Sent): Principal {
	checkKey(sent);
	const { place } = sent;
	const { text: code, fact } = textOf("ABTANumber", sent);
	if (code === undefined || !/^[A-Z0-9]{5}$/.test(code))
		throw refuse("agent", {
			status: 401,
			code: code === undefined ? "MissingParameter" : "Invalid agentCode",
			place,
			pointer: "/ABTANumber",
			fact: fact ?? `ABTANumber is “${code}”.`,
			fix: { says: "Send the agent's code.", value: carried.ABTANumber },
		});
	const agent = agentOf(code);
	const password = textOf("Password", sent);
	const expected = agent?.Password;
	if (expected !== undefined && password.text === undefined)
		throw refuse("password", {
			status: 401,
			code: "Agent Lookup Error",
			place,
			pointer: "/Password",
			fact: password.fact ?? "",
			fix: { says: "Send the agent's password.", value: carried.Password },
		});
	if (!agent || (expected !== undefined && expected !== password.text))
		throw refuse("password", {
			status: 401,
			code: "0071",
			place,
			pointer: agent ? "/Password" : "/ABTANumber",
			fact: agent
				? `Wrong password for ${code}.`
				: `No agent has the code ${code}.`,
			fix: agent
				? { says: "Send the agent's password.", value: carried.Password }
				: { says: "Send the agent's code.", value: carried.ABTANumber },
		});
	return { id: code };
}

function checkToken(sent: Sent, world: HxWorld): Token {
	const { text, fact } = textOf("token", sent);
	const token = world.tables.tokens.get(fingerprint(text ?? ""));
	if (token && !world.struck("expired-token")) return token;
	throw refuse("token", {
		status: 401,
		code: "TokenError",
		place: sent.place,
		pointer: "/token",
		fact:
			fact ??
			(token
				? "The token counts as expired."
				: "This token was not issued by this sandbox."),
		fix: {
			says: "Get a new user token and send it.",
			value: carried.token,
		},
	});
}

/** A booking that resembles a recent one gets 0005 even with the same token, so bookings judge by themselves if it is spent. */
function checkUser(
	sent: Sent,
	kind: Booking["kind"],
	world: HxWorld,
): Principal {
	const principal = checkAgent(sent);
	const token = checkToken(sent, world);
	if (sent.place === "query") checkUnspent(token, kind, sent.place, world);
	return principal;
}

const keyPlaces = [{ in: "parameter", name: "key" }] as const;
const agentPlaces = [
	...keyPlaces,
	{ in: "parameter", name: "ABTANumber" },
	{ in: "parameter", name: "Password" },
] as const;

const tokenPlace = { in: "parameter", name: "token" } as const;

const openapi = { type: "apiKey", in: "query", name: "key" };

const userScheme = (kind: Booking["kind"]): Scheme<HolidayExtrasTables> => ({
	openapi,
	places: [...agentPlaces, tokenPlace],
	faults: expiredToken,
	check: (call, world: HxWorld) => checkUser(sentOf(call), kind, world),
});

/** By how much of the credentials a call needs: the key, the token with it, the agent, the agent with any token, and with one that has not booked yet. */
export const schemes = {
	key: {
		openapi,
		places: keyPlaces,
		check: (call) => ({ id: checkKey(sentOf(call)) }),
	},
	agent: {
		openapi,
		places: agentPlaces,
		check: (call) => checkAgent(sentOf(call)),
	},
	session: {
		openapi,
		places: [...keyPlaces, tokenPlace],
		faults: expiredToken,
		check: (call, world: HxWorld) => {
			const sent = sentOf(call);
			const id = checkKey(sent);
			checkToken(sent, world);
			return { id };
		},
	},
	management: {
		openapi,
		places: [...agentPlaces, tokenPlace],
		faults: expiredToken,
		check: (call, world: HxWorld) => {
			const sent = sentOf(call);
			const principal = checkAgent(sent);
			checkToken(sent, world);
			return principal;
		},
	},
	parking: userScheme("parking"),
	lounge: userScheme("lounge"),
	hotel: userScheme("hotel"),
	"fast-track": userScheme("fast-track"),
	transfer: userScheme("transfer"),
} satisfies Record<string, Scheme<HolidayExtrasTables>>;
