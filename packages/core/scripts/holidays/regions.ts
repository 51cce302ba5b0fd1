import Holidays from "date-holidays";

/** Countries with the holidays of their parts, where these differ enough to matter for a date. */
const withParts = ["GB", "DE", "AU", "US", "CA", "CH", "AT", "ES"];
const countries = [
	...["AE", "AR", "BE", "BG", "BR", "CL", "CN", "CO", "CY", "CZ", "DK"],
	...["EE", "EG", "FI", "FR", "GR", "HK", "HR", "HU", "ID", "IE", "IL"],
	...["IN", "IS", "IT", "JP", "KR", "LT", "LU", "LV", "MA", "MT", "MX"],
	...["MY", "NL", "NO", "NZ", "PE", "PH", "PL", "PT", "RO", "RS", "SE"],
	...["SG", "SI", "SK", "TH", "TR", "TW", "UA", "VN", "ZA"],
];

/** Where the working week is another than Monday to Friday; 1 is Monday. */
const weeks: Readonly<Record<string, readonly number[]>> = {
	EG: [1, 2, 3, 4, 7],
	IL: [1, 2, 3, 4, 7],
};

/** The last year whose exchanged working days the government has announced, where it announces them year by year. */
export const announcedTo: Readonly<Record<string, number>> = {
	CN: 2026,
	HU: 2026,
	LV: 2026,
};

/** The usual working weekdays of a region. */
export const weekOf = (region: string): readonly number[] =>
	weeks[region] ?? [1, 2, 3, 4, 5];

/** Every region that is offered: its ISO 3166 code and its name. */
export function regions(): ReadonlyMap<string, string> {
	const english = new Holidays();
	const countryNames = new Intl.DisplayNames("en", { type: "region" });
	const found = new Map<string, string>();
	for (const country of [...countries, ...withParts].toSorted()) {
		const name = countryNames.of(country) ?? country;
		found.set(country, name);
		if (!withParts.includes(country)) continue;
		const parts = english.getStates(country, "en") ?? {};
		for (const [part, partName] of Object.entries(parts))
			if (/^[A-Z0-9]{1,3}$/.test(part))
				found.set(`${country}-${part}`, `${name}: ${partName}`);
	}
	return found;
}
