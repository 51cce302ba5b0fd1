import {
	type Carried,
	harOf,
	type MockApi,
	type Operation,
	type RawCall,
	requestOf,
	type Sandbox,
} from "../engine/index.ts";
import { playStory, stillSandbox } from "../test-support/index.ts";

/** A way to send a secret along with a request. */
interface Planting {
	readonly name: string;
	plant(call: RawCall, name: string, secret: string): RawCall;
}

const withHeader = (call: RawCall, name: string, value: string): RawCall => ({
	...call,
	headers: { ...call.headers, [name]: value },
});
const withQuery = (call: RawCall, parameter: string): RawCall => ({
	...call,
	target: `${call.target}${call.target.includes("?") ? "&" : "?"}${parameter}`,
});
const withBody = (call: RawCall, body: string, type?: string): RawCall => ({
	...call,
	body,
	headers:
		type === undefined
			? call.headers
			: { ...call.headers, "content-type": type },
});

/** Text in the ways in which formats write the same text. */
export const written = {
	json: (text: string) => JSON.stringify(text).slice(1, -1),
	unicode: (text: string) =>
		[...Array(text.length).keys()]
			.map((at) => `\\u${text.charCodeAt(at).toString(16).padStart(4, "0")}`)
			.join(""),
	percent: (text: string) =>
		[...new TextEncoder().encode(text)]
			.map((byte) => `%${byte.toString(16).padStart(2, "0")}`)
			.join(""),
	form: (text: string) => new URLSearchParams({ x: text }).toString().slice(2),
	entities: (text: string) =>
		text
			.replaceAll("&", "&amp;")
			.replaceAll("<", "&lt;")
			.replaceAll(">", "&gt;")
			.replaceAll('"', "&quot;"),
	numeric: (text: string) =>
		[...text]
			.map((each) => `&#x${each.codePointAt(0)?.toString(16)};`)
			.join(""),
	decimal: (text: string) =>
		[...text].map((each) => `&#${each.codePointAt(0)};`).join(""),
	base64: (text: string) => base64(`u:${text}`),
	"base64 one further": (text: string) => base64(`us:${text}:x`),
	"base64 two further": (text: string) => base64(`use:${text}::`),
} as const;

function base64(text: string): string {
	return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}

const json = "application/json";
const form = "application/x-www-form-urlencoded";

/** An object of JSON with one more member, if the body is one. */
function withMember(body: RawCall["body"], member: string): string {
	const text = String(body).trim();
	if (!text.startsWith("{")) return `{${member}}`;
	return text === "{}" ? `{${member}}` : `{${member},${text.slice(1)}`;
}

/** XML with one more element in the root, if the body is XML. */
function withElement(body: RawCall["body"], element: string): string {
	const text = String(body);
	const end = text.lastIndexOf("</");
	return text.trim().startsWith("<") && end >= 0
		? text.slice(0, end) + element + text.slice(end)
		: `<a>${element}</a>`;
}

/** The first value of a member of a name, or an address, changed in place. */
function changed(
	body: RawCall["body"],
	pattern: RegExp,
	value: string,
): string | undefined {
	const text = String(body);
	return pattern.test(text)
		? text.replace(pattern, (_, before: string) => before + value)
		: undefined;
}

const plantings: readonly Planting[] = [
	...["authorization", "proxy-authorization", "cookie"].map((header) => ({
		name: `as ${header}`,
		plant: (call: RawCall, _: string, secret: string) =>
			withHeader(call, header, secret),
	})),
	{
		name: "as Bearer",
		plant: (call, _, secret) =>
			withHeader(call, "authorization", `Bearer ${secret}`),
	},
	{
		name: "as Basic",
		plant: (call, _, secret) =>
			withHeader(call, "authorization", `Basic ${base64(`fake:${secret}`)}`),
	},
	{
		name: "as a header of its name",
		plant: (call, name, secret) => withHeader(call, name.toLowerCase(), secret),
	},
	{
		name: "in the address",
		plant: (call, name, secret) =>
			withQuery(call, `${name}=${encodeURIComponent(secret)}`),
	},
	{
		name: "in the address, all in percents",
		plant: (call, name, secret) =>
			withQuery(call, `${written.percent(name)}=${written.percent(secret)}`),
	},
	{
		name: "in JSON",
		plant: (call, name, secret) =>
			withBody(
				call,
				withMember(call.body, `"${name}":${JSON.stringify(secret)}`),
				json,
			),
	},
	{
		name: "in JSON, all in escapes",
		plant: (call, name, secret) =>
			withBody(
				call,
				withMember(
					call.body,
					`"${written.unicode(name)}":"${written.unicode(secret)}"`,
				),
				json,
			),
	},
	{
		name: "in an object of JSON",
		plant: (call, name, secret) =>
			withBody(
				call,
				withMember(
					call.body,
					`"${name}":{"user":"u","is":[${JSON.stringify(secret)}]}`,
				),
				json,
			),
	},
	{
		name: "in JSON that breaks off",
		plant: (call, name, secret) =>
			withBody(call, `{"a":1,"${name}":"${written.json(secret)}`, json),
	},
	{
		name: "in JSON without quotes",
		plant: (call, name, secret) =>
			withBody(call, `{${name}: ${JSON.stringify(secret)}, b}`, json),
	},
	{
		name: "in JSON in JSON",
		plant: (call, name, secret) =>
			withBody(
				call,
				withMember(
					call.body,
					`"payload":${JSON.stringify(JSON.stringify({ [name]: secret }))}`,
				),
				json,
			),
	},
	{
		name: "in place of what is there",
		plant: (call, name, secret) =>
			withBody(
				call,
				changed(
					call.body,
					new RegExp(`("${name}":\\s*)"[^"]*"`),
					JSON.stringify(secret),
				) ??
					changed(
						call.body,
						new RegExp(`(<(?:\\w+:)?${name}[^>]*>)[^<]*`),
						written.entities(secret),
					) ??
					changed(
						call.body,
						new RegExp(`((?:^|&)${name}=)[^&]*`),
						written.form(secret),
					) ??
					String(call.body),
			),
	},
	{
		name: "in an address in the body",
		plant: (call, _, secret) =>
			withBody(
				call,
				changed(
					call.body,
					/(https?:\/\/)/,
					`fake:${encodeURIComponent(secret)}@`,
				) ?? String(call.body),
			),
	},
	{
		name: "in a form",
		plant: (call, name, secret) =>
			withBody(
				call,
				`a=1&${written.percent(name)}=${written.form(secret)}&b=2`,
				form,
			),
	},
	{
		name: "in a form, as it is",
		plant: (call, name, secret) =>
			withBody(call, `${name}=${secret.replaceAll(/[&+%]/g, "")}&b=2`, form),
	},
	{
		name: "in a multipart form",
		plant: (call, name, secret) =>
			withBody(
				call,
				`--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${secret}\r\n--b--\r\n`,
				"multipart/form-data; boundary=b",
			),
	},
	...(["entities", "numeric", "decimal"] as const).map((way) => ({
		name: `in XML, in ${way}`,
		plant: (call: RawCall, name: string, secret: string) =>
			withBody(
				call,
				withElement(call.body, `<${name}>${written[way](secret)}</${name}>`),
				"text/xml",
			),
	})),
	{
		name: "in CDATA",
		plant: (call, name, secret) =>
			withBody(
				call,
				withElement(
					call.body,
					`<x:${name} b=">"><![CDATA[${secret.slice(0, 3)}]]><![CDATA[${secret.slice(3)}]]></x:${name}>`,
				),
				"text/xml",
			),
	},
	{
		name: "in an attribute",
		plant: (call, name, secret) =>
			withBody(
				call,
				withElement(
					call.body,
					`<b c='"' ${name} = "${written.entities(secret)}"/>`,
				),
				"text/xml",
			),
	},
	{
		name: "in XML that breaks off",
		plant: (call, name, secret) =>
			withBody(call, `<a><${name}>${written.entities(secret)}`, "text/xml"),
	},
	...Object.entries(written).map(([way, write]) => ({
		name: `as Bearer, and again in ${way} where no name gives it away`,
		plant: (call: RawCall, _: string, secret: string) =>
			withQuery(
				withHeader(
					withHeader(
						withBody(
							call,
							withMember(
								call.body,
								`"note":"say ${write(secret).replaceAll(/["\\](?!u)/g, "\\$&")} again"`,
							),
							json,
						),
						"authorization",
						`Bearer ${secret}`,
					),
					"x-note",
					`${write(secret)}.`,
				),
				`note=${encodeURIComponent(write(secret))}`,
			),
	})),
];

/** A secret that was found where none may be. */
export interface Leak {
	readonly operation: string;
	readonly planting: string;
	readonly where: string;
	/** What stands around it. */
	readonly text: string;
}

/** Further places in which to look, such as what a terminal shows of the last exchange. */
export type LookAt = (
	sandbox: Sandbox,
	call: RawCall,
) => Readonly<Record<string, string>>;

/** How thoroughly to look. */
export interface Search {
	readonly alsoIn?: LookAt;
	/** Whether each way is tried with each name of a secret; else the names take turns. */
	readonly everyName?: boolean;
}

/**
 * Sends a request for each operation and each way to send a secret, and looks for the secret in journal,
 * HAR, callbacks and state, and where else is told. `secretOf` makes the secret of each request.
 */
export async function plantedLeaks(
	api: MockApi,
	secretOf: (number: number) => string,
	{ alsoIn = () => ({}), everyName = false }: Search = {},
): Promise<{ readonly sent: number; readonly leaks: readonly Leak[] }> {
	const leaks: Leak[] = [];
	let sent = 0;
	for (const operation of api.operations) {
		const sandbox = stillSandbox(api);
		sandbox.set("limits", "off");
		const carried = await playStory(
			api,
			(call) => sandbox.exchange(call),
			operation,
		);
		const secrets: string[] = [];
		for (const { call, planting, secret } of planted(
			api,
			operation,
			carried,
			everyName,
			() => secretOf(sent + secrets.length),
		)) {
			secrets.push(secret);
			await sandbox.exchange(call);
			const last = sandbox.journal().slice(-1);
			const texts = {
				journal: JSON.stringify(last),
				HAR: JSON.stringify(harOf(last, "http://localhost/x")),
				...alsoIn(sandbox, call),
			};
			for (const [where, text] of Object.entries(texts))
				leaks.push(
					...found(text, [secret]).map((around) => ({
						operation: operation.id,
						planting,
						where,
						text: around,
					})),
				);
		}
		const atTheEnd = {
			callbacks: JSON.stringify(
				sandbox.callbacks().map((each) => sandbox.calls.masked(each)),
			),
			state: JSON.stringify(sandbox.snapshot()),
		};
		for (const [where, text] of Object.entries(atTheEnd))
			leaks.push(
				...found(text, secrets).map((around) => ({
					operation: operation.id,
					planting: "any",
					where,
					text: around,
				})),
			);
		sent += secrets.length;
	}
	return { sent, leaks };
}

function* planted(
	api: MockApi,
	operation: Operation,
	carried: Carried,
	everyName: boolean,
	nextSecret: () => string,
) {
	// The example with the largest body has the most places.
	const [example] = operation.examples.toSorted(
		(left, right) =>
			JSON.stringify(right.body ?? "").length -
			JSON.stringify(left.body ?? "").length,
	);
	if (!example) return;
	const call = requestOf(operation, example, carried);
	for (const [index, { name: way, plant }] of plantings.entries()) {
		const names = everyName
			? api.secrets
			: api.secrets.slice(index % api.secrets.length).slice(0, 1);
		for (const name of names) {
			const secret = nextSecret();
			yield {
				call: plant(call, name, secret),
				planting: `${name} ${way}`,
				secret,
			};
		}
	}
}

/** Where one of some secrets stands in a text, in any way of writing it. */
export function found(
	text: string,
	secrets: readonly string[],
): readonly string[] {
	return secrets.flatMap((secret) =>
		[secret, ...Object.values(written).map((write) => write(secret))]
			.flatMap((form) => [form, JSON.stringify(form).slice(1, -1)])
			.flatMap((form) => {
				const at = text.indexOf(form);
				return at < 0
					? []
					: [text.slice(Math.max(0, at - 60), at + form.length + 20)];
			})
			.slice(0, 1),
	);
}
