import type {
	CredentialPlace,
	MockApi,
	Operation,
} from "@slipway/sandbox/engine";
import type { Observation } from "../traffic/observation.ts";
import type { Finding, Surrounding } from "./finding.ts";

const check = "credentials";

/** Whether requests carry credentials in the right form, and ones that this environment knows. */
export function credentialsFinding(
	api: MockApi,
	requests: readonly Observation[],
	here: Surrounding,
): Finding {
	const closed = requests.flatMap((each) => {
		const operation = api.operations.find(({ id }) => id === each.name);
		return operation?.scheme ? [{ each, operation }] : [];
	});
	if (closed.length === 0)
		return {
			check,
			is: "open",
			says: "No request that needs credentials has been sent yet.",
		};
	if (closed.some(({ each }) => isLetIn(each)))
		return { check, is: "good", says: "Your credentials are accepted." };
	for (const { each, operation } of closed) {
		const missing = placesOf(api, operation).find(
			(place) => !isFilled(place, each.request),
		);
		if (missing)
			return {
				check,
				is: "bad",
				says: `${sentAs(each)} carries no ${placeInWords(missing)}.`,
				fix: `Send ${placeInWords(missing)} with every request.`,
			};
	}
	const refused = closed.findLast(({ each }) => isShutOut(each))?.each;
	if (!refused)
		return {
			check,
			is: "open",
			says: "No request with credentials has been answered yet.",
		};
	return {
		check,
		is: "bad",
		says: `${sentAs(refused)} is refused with ${refused.answer?.status}. ${refused.fact ?? ""}`.trim(),
		fix: here.isSimulation
			? `Use the sandbox’s own credentials: ${api.credentials
					.map(({ values }) =>
						Object.entries(values)
							.map(([name, value]) => `${name}=${value}`)
							.join(", "),
					)
					.join(" or ")}.`
			: "Use the credentials that were issued for this environment: neither the sandbox’s, nor those of production.",
	};
}

const isLetIn = ({ answer, fact }: Observation): boolean =>
	answer !== undefined && answer.status < 400 && fact === undefined;

const isShutOut = ({ answer, fact }: Observation): boolean =>
	answer !== undefined &&
	([401, 403].includes(answer.status) || (answer.status < 400 && !!fact));

const placesOf = (
	{ schemes }: MockApi,
	{ scheme = "" }: Operation,
): readonly CredentialPlace[] => schemes[scheme]?.places ?? [];

function isFilled(
	place: CredentialPlace,
	{ headers, target, body }: Observation["request"],
): boolean {
	switch (place.in) {
		case "header": {
			const value = headers[place.name.toLowerCase()] ?? "";
			return place.prefix === undefined
				? value !== ""
				: value.toLowerCase().startsWith(`${place.prefix.toLowerCase()} `);
		}
		case "parameter":
			return (
				new URL(target, "http://a").searchParams.has(place.name) ||
				new URLSearchParams(body).has(place.name)
			);
		default:
			return new RegExp(`<(?:[\\w-]+:)?${place.name}[\\s>]`).test(body);
	}
}

function placeInWords(place: CredentialPlace): string {
	switch (place.in) {
		case "header":
			return `header ${asWritten(place.name)}${place.prefix ? ` with “${place.prefix} …”` : ""}`;
		case "parameter":
			return `parameter ${place.name}`;
		default:
			return `element ${place.name}`;
	}
}

/** The name of a header as it is usually written: `Authorization`. */
const asWritten = (name: string) =>
	name.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());

/** A request by its method and path. */
export const sentAs = ({ request }: Observation): string =>
	`${request.method} ${request.target.split("?", 1)[0]}`;
