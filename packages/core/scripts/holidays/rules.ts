/** What counts where two sources differ, and why. The first rule that names the day decides; then the followed source. */
export interface Rule {
	/** Region codes; a `*` at the end stands for all that begin so. */
	readonly regions: readonly string[];
	/** Names of days that the rule is about. Without it: all days on which the sources differ. */
	readonly name?: RegExp;
	readonly verdict:
		| "free"
		| "worked"
		| "follow date-holidays"
		| "follow python-holidays";
	readonly reason: string;
}

/** Whether a rule for a region code, or for all that begin so, is about a region. */
export const regionMatches = (pattern: string, region: string): boolean =>
	pattern.endsWith("*")
		? region.startsWith(pattern.slice(0, -1))
		: pattern === region;

const python = "follow python-holidays";
const npm = "follow date-holidays";

export const rules: readonly Rule[] = [
	{
		regions: ["AU-*", "IS", "CH-GL"],
		name: /^(Christmas|New Year's) Eve$/,
		verdict: "worked",
		reason: "A holiday from noon or from the evening on: the day is worked.",
	},
	{
		regions: ["AU-QLD"],
		name: /Royal Queensland Show/,
		verdict: "worked",
		reason: "A holiday of Brisbane alone, not of the state.",
	},
	{
		regions: ["AU-NSW"],
		name: /Anzac/,
		verdict: "worked",
		reason: "The state has given a day in lieu for 2026 and 2027 only.",
	},
	{
		regions: ["AU-TAS"],
		verdict: python,
		reason: "New Year on a Sunday is moved to Monday, not to Tuesday.",
	},
	{
		regions: ["AU-VIC"],
		verdict: python,
		reason:
			"The final is played on the last Saturday of September; until the league names the day, both dates are estimates.",
	},
	{
		regions: ["AU"],
		verdict: npm,
		reason:
			"Every state and territory moves these days to a weekday; the other source keeps substitutes in the states only.",
	},
	{
		regions: ["US-TX"],
		name: /Texas Independence|San Jacinto|Lyndon|Confederate|Chavez|Good Friday/,
		verdict: "worked",
		reason:
			"Partial staffing or optional holidays (Texas Government Code 662.003): offices stay open.",
	},
	{
		regions: ["US*"],
		verdict: python,
		reason:
			"Follows the list of each state; the other source gives states federal days that they do not keep, and misses some days in lieu.",
	},
	{
		regions: ["CA*"],
		verdict: python,
		reason:
			"Has the days in lieu of Christmas and New Year at a weekend; Easter Monday is no statutory holiday of Ontario.",
	},
	{
		regions: ["GB"],
		verdict: npm,
		reason:
			"For the kingdom as a whole: Easter Monday is a bank holiday everywhere but in Scotland.",
	},
	{
		regions: ["GB-SCT"],
		verdict: python,
		reason: "Has the single bank holiday of 15 June 2026.",
	},
	{
		regions: ["CH"],
		verdict: npm,
		reason:
			"For the country as a whole: nearly all cantons keep these days, though federal law names the first of August only.",
	},
	{
		regions: ["CH-UR", "CH-AR"],
		verdict: python,
		reason:
			"26 December is kept unless it falls on a Tuesday or a Saturday, so that never three free days follow one another.",
	},
	{
		regions: ["CH-GL"],
		name: /Näfels|Naefels/,
		verdict: python,
		reason:
			"The first Thursday of April, moved only when that is in Holy Week.",
	},
	{
		regions: ["ES"],
		name: /substitute/,
		verdict: "worked",
		reason: "Each community decides what it moves to a Monday.",
	},
	{
		regions: ["IS"],
		name: /First Day of Summer/,
		verdict: python,
		reason: "The first Thursday after 18 April, which 18 April itself is not.",
	},
	{
		regions: ["JP"],
		name: /National Holiday/,
		verdict: "free",
		reason:
			"A day between two holidays is one (Act on National Holidays, article 3).",
	},
	{
		regions: ["MX"],
		name: /Federal Government/,
		verdict: "free",
		reason:
			"The day on which the executive changes, every six years (Federal Labour Law, article 74).",
	},
	{
		regions: ["ES-*"],
		verdict: python,
		reason:
			"Follows the communities' lists as the state gazette prints them, year by year.",
	},
	{
		regions: ["CN"],
		verdict: python,
		reason:
			"Follows the notices of the State Council, days off in exchange and worked weekends included. The other source has neither, and takes days that only women, young people, children or soldiers have (State Council regulation on holidays, article 3).",
	},
	{
		regions: ["IN"],
		verdict: python,
		reason:
			"Has the gazetted holidays of the central government; the other source has fixed dates and a few more. States differ.",
	},
	{
		regions: ["TH", "VN", "KR"],
		verdict: python,
		reason:
			"Has the days in lieu, the lunar days and the days declared for single years that the other source misses.",
	},
	{
		regions: ["TW"],
		verdict: python,
		reason:
			"Has the days in lieu and the holidays that the act of 2025 brought back; the other source has the law before.",
	},
	{
		regions: ["PH"],
		verdict: python,
		reason:
			"Has the special non-working days of the yearly proclamations; the other source has regular holidays only.",
	},
	{
		regions: ["MY"],
		name: /New Year's Day|Deepavali/,
		verdict: "free",
		reason: "Kept in Kuala Lumpur and in most states.",
	},
	{
		regions: ["MY", "SG", "ID", "MA"],
		verdict: python,
		reason:
			"Follows the gazetted dates where they exist and marks estimates; the other source calculates the moon and misses some days.",
	},
	{
		regions: ["AE"],
		verdict: python,
		reason:
			"The first day of Ramadan and Laylat al-Mi'raj are no public holidays since 2019; 3 December and the day of Arafah are.",
	},
	{
		regions: ["EG"],
		verdict: python,
		reason:
			"Holidays in the middle of the week are moved to Thursday by decree, which the other source does not know.",
	},
	{
		regions: ["TR"],
		verdict: python,
		reason:
			"The feasts last three and four days (law 2429); the other source counts their eves, which are half days, as whole ones.",
	},
	{
		regions: ["AR"],
		verdict: python,
		reason:
			"Has the bridge days of the yearly decree and Maundy Thursday, a non-working day.",
	},
	{
		regions: ["BG", "GR", "RS", "HU", "LV"],
		verdict: python,
		reason:
			"Has the days in lieu and the days exchanged by yearly decree; the other source does not.",
	},
	{
		regions: ["CY"],
		verdict: python,
		reason:
			"Green Monday is a Monday, 48 days before Orthodox Easter; the other source has it on a Tuesday.",
	},
	{
		regions: ["FI"],
		verdict: python,
		reason:
			"Midsummer Eve and Christmas Eve are no weekdays to the Annual Holidays Act, and free by collective agreements.",
	},
	{
		regions: ["NL"],
		verdict: npm,
		reason: "Good Friday is worked by most; no law makes it a day off.",
	},
	{
		regions: ["HK"],
		verdict: npm,
		reason: "Good Friday is a general holiday (Cap. 149).",
	},
	{
		regions: ["SK"],
		verdict: python,
		reason:
			"The budget law made 8 May and 15 September worked for 2026 only; the other source drops them for good.",
	},
	{
		regions: ["ZA"],
		verdict: python,
		reason: "Has the day of the local elections of 2026, a declared holiday.",
	},
];
