import { nearest } from "../errors/did-you-mean.ts";

/** Codes in use that ISO 3166 does not give: the United Kingdom's, Greece's in the European Union, and abbreviations. */
const otherCodes: Readonly<Record<string, string>> = {
	UK: "GB",
	EL: "GR",
	UAE: "AE",
	EN: "GB-ENG",
	ENG: "GB-ENG",
	SCO: "GB-SCT",
	SCT: "GB-SCT",
	WAL: "GB-WLS",
	WLS: "GB-WLS",
	NIR: "GB-NIR",
};

/** The codes of three letters, each beginning with the two of its country, or followed by them. */
const threeLetters = new Map(
	"ARE:AE ARG AUS AUT:AT BEL BGR BRA CAN CHE CHL:CL CHN:CN COL CYP CZE DEU DNK:DK EGY ESP EST:EE FIN FRA GBR GRC HKG HRV HUN IDN IND IRL:IE ISL ISR:IL ITA JPN KOR:KR LTU LUX LVA MAR MEX:MX MLT:MT MYS NLD NOR NZL PER PHL POL:PL PRT:PT ROU SGP SRB:RS SVK:SK SVN:SI SWE:SE THA TUR:TR TWN UKR:UA USA VNM ZAF"
		.split(" ")
		.map((each) => [each.slice(0, 3), each.split(":")[1] ?? each.slice(0, 2)]),
);

/** Every code of three letters that leads to a country. */
export const threeLetterCodes: readonly string[] = [...threeLetters.keys()];

/**
 * The region that somebody means by a code or a name that is none. A code of two letters that stands for another country
 * is not mended letter by letter: `UK` is `GB` and not `DK`, and a country without a table means no other.
 *
 * @example
 * ```ts
 * import { regionMeant, regionNames } from "@slipway/core/calendar";
 * regionMeant("UK", regionNames); // => "GB"
 * regionMeant("Germany", regionNames); // => "DE"
 * ```
 */
export function regionMeant(
	received: string,
	names: Readonly<Record<string, string>>,
): string | undefined {
	const code = received.trim().toUpperCase().replaceAll("_", "-");
	if (Object.hasOwn(names, code)) return code;
	const [country = "", part] = code.split("-");
	const other = Object.hasOwn(otherCodes, country)
		? otherCodes[country]
		: threeLetters.get(country);
	const mended = [other, part].filter(Boolean).join("-");
	if (other)
		return Object.hasOwn(names, mended) ? mended : nearestCode(mended, names);
	const named = codeOfName(received, names);
	if (named) return named;
	return code.length < 4 ? swapped(code, names) : nearestCode(code, names);
}

const nearestCode = (code: string, names: Readonly<Record<string, string>>) =>
	nearest(code, Object.keys(names));

const swapped = (code: string, names: Readonly<Record<string, string>>) => {
	const other = [...code].reverse().join("");
	return countryOf(code) === undefined && Object.hasOwn(names, other)
		? other
		: undefined;
};

/** The country of a code, in the world at large. */
function countryOf(code: string): string | undefined {
	if (!/^[A-Z]{2}$/.test(code)) return undefined;
	return new Intl.DisplayNames("en", { type: "region", fallback: "none" }).of(
		code,
	);
}

function codeOfName(
	received: string,
	names: Readonly<Record<string, string>>,
): string | undefined {
	if (received.length < 4) return undefined;
	const name = nearest(received, [
		...Object.values(names),
		// The part alone, without its country.
		...Object.values(names).flatMap((each) => each.split(": ")[1] ?? []),
	]);
	return Object.keys(names).find(
		(code) => names[code] === name || names[code]?.endsWith(`: ${name}`),
	);
}
