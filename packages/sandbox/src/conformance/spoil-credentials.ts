import type { CredentialPlace, RawCall } from "../engine/index.ts";

/** What can be wrong with a credential that is sent. */
export const mistakes = {
	missing: () => undefined,
	wrong: (value: string) => [...value].map((each) => other(each)).join(""),
	malformed: () => "ÿ%%",
	"of another environment": (value: string) =>
		value.replaceAll(/[A-Za-z0-9]+/g, "elsewhere"),
} as const satisfies Record<string, (value: string) => string | undefined>;

export type Mistake = (value: string) => string | undefined;

/** Another letter for each letter, and another digit for each digit, so that the shape stays. */
function other(each: string): string {
	if (each >= "0" && each <= "9") return String((Number(each) + 1) % 10);
	if (!/[a-z]/i.test(each)) return each;
	return String.fromCharCode(each.charCodeAt(0) ^ 1).replace(/[^a-z]/i, "q");
}

/** The request with a mistake at one place of its credentials; undefined when nothing is sent there. */
export function spoilt(
	call: RawCall,
	place: CredentialPlace,
	mistake: Mistake,
): RawCall | undefined {
	if (place.in === "header") return inHeader(call, place, mistake);
	if (place.in === "element") return inElement(call, place.name, mistake);
	return inAddress(call, place.name, mistake) ?? inForm(call, place, mistake);
}

function inHeader(
	call: RawCall,
	{ name, prefix }: Extract<CredentialPlace, { in: "header" }>,
	mistake: Mistake,
): RawCall | undefined {
	const { [name]: sent, ...headers } = call.headers;
	if (sent === undefined) return undefined;
	const [, secret = ""] = prefix ? sent.split(" ", 2) : ["", sent];
	const next = prefix === "Basic" ? basic(secret, mistake) : mistake(secret);
	if (next === undefined) return { ...call, headers };
	return {
		...call,
		headers: { ...headers, [name]: prefix ? `${prefix} ${next}` : next },
	};
}

/** The password alone is another, where there still is one. */
function basic(secret: string, mistake: Mistake): string | undefined {
	const [user = "", password = ""] = atob(secret).split(":", 2);
	const next = mistake(password);
	if (next === undefined) return undefined;
	return next.includes("ÿ") ? next : btoa(`${user}:${next}`);
}

function changed(
	parameters: URLSearchParams,
	name: string,
	mistake: Mistake,
): string | undefined {
	const found = [...parameters.keys()].find(
		(each) => each.toLowerCase() === name.toLowerCase(),
	);
	if (found === undefined) return undefined;
	const next = mistake(parameters.get(found) ?? "");
	if (next === undefined) parameters.delete(found);
	else parameters.set(found, next);
	return parameters.toString();
}

function inAddress(call: RawCall, name: string, mistake: Mistake) {
	const [path, query = ""] = call.target.split("?", 2);
	const next = changed(new URLSearchParams(query), name, mistake);
	return next === undefined
		? undefined
		: { ...call, target: `${path}?${next}` };
}

function inForm(
	call: RawCall,
	{ name }: CredentialPlace,
	mistake: Mistake,
): RawCall | undefined {
	if (!call.headers["content-type"]?.includes("form-urlencoded"))
		return undefined;
	const body = new URLSearchParams(String(call.body));
	const next = changed(body, name, mistake);
	return next === undefined ? undefined : { ...call, body: next };
}

function inElement(call: RawCall, name: string, mistake: Mistake) {
	const element = new RegExp(`(<(?:\\w+:)?${name}\\b[^>]*>)([^<]*)(</[^>]*>)`);
	const body = String(call.body);
	const [whole, start = "", value = "", end = ""] = element.exec(body) ?? [];
	if (whole === undefined) return undefined;
	const next = mistake(value);
	return {
		...call,
		body: body.replace(whole, next === undefined ? "" : start + next + end),
	};
}
