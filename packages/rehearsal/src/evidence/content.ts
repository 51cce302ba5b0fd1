import type { Process } from "@slipway/core/process";
import type { MockApi } from "@slipway/sandbox/engine";
import type { Report } from "../report/case-report.ts";
import type { Scripts } from "../scripts/catalogue.ts";
import type { Observation, Traffic } from "../traffic/observation.ts";
import { canonicalJson, sha256 } from "./canonical.ts";
import { cut } from "./cut.ts";
import { harOfTraffic } from "./har-of-traffic.ts";
import type { Observed } from "./observed.ts";

/** What a rehearsal came to, with what shows it. */
export interface Rehearsal {
	readonly process: Process;
	readonly scripts: Scripts;
	readonly apis: readonly MockApi[];
	readonly report: Report;
	/** By the id of the mock. */
	readonly traffics: ReadonlyMap<string, Traffic>;
	readonly observed: Observed;
	/** When the evidence is made; milliseconds since 1970. */
	readonly made: number;
}

/** What evidence says, apart from the messages themselves. */
export interface EvidenceContent {
	readonly format: "slipway-evidence";
	readonly version: 1;
	readonly made: string;
	readonly observed: Observed;
	readonly definition: string;
	readonly cases: string;
	readonly apis: readonly {
		readonly id: string;
		readonly title: string;
		readonly version: string;
		readonly messages: number;
		/** The clock of the messages, which a simulation can advance. */
		readonly from?: string;
		readonly to?: string;
	}[];
	readonly report: Report;
	/** Messages that show how cases stand. */
	readonly messages: readonly ShownMessage[];
}

/** A message as the page shows it. */
export interface ShownMessage extends Omit<Observation, "at"> {
	readonly api: string;
	readonly at: string;
}

/** All that evidence holds. */
export interface Evidence {
	readonly content: EvidenceContent;
	readonly har: object;
}

/** Characters of a fingerprint that are shown: enough to tell versions apart. */
const shown = 16;

/** Evidence with bodies of at most so many characters. */
export async function evidenceOf(
	{ process, scripts, apis, report, traffics, observed, made }: Rehearsal,
	bodies: { readonly shown: number; readonly archived: number },
): Promise<Evidence> {
	const fingerprint = async (data: unknown) =>
		(await sha256(canonicalJson(data))).slice(0, shown);
	return {
		content: {
			format: "slipway-evidence",
			version: 1,
			made: new Date(made).toISOString(),
			observed,
			definition: await fingerprint(process),
			cases: await fingerprint(scripts),
			apis: apis.map(({ id, title, version }) => {
				const observations = traffics.get(id)?.observations ?? [];
				const [first] = observations;
				const last = observations.at(-1);
				return {
					id,
					title,
					version,
					messages: observations.length,
					...(first && { from: new Date(first.at).toISOString() }),
					...(last && { to: new Date(last.at).toISOString() }),
				};
			}),
			report,
			messages: shownIn(report, traffics, bodies.shown),
		},
		har: harOfTraffic(traffics, observed, bodies.archived),
	};
}

/** The messages that the report names, each once. */
function shownIn(
	{ cases }: Report,
	traffics: ReadonlyMap<string, Traffic>,
	longest: number,
): readonly ShownMessage[] {
	const named = new Set(
		cases.flatMap(({ api, steps, message }) =>
			[...steps.map((step) => step.message), message].flatMap((each) =>
				each ? [`${api} ${each.way} ${each.number}`] : [],
			),
		),
	);
	return [...traffics].flatMap(([api, { observations }]) =>
		observations
			.filter(({ way, number }) => named.has(`${api} ${way} ${number}`))
			.map((each) => ({
				...cut(each, longest),
				api,
				at: new Date(each.at).toISOString(),
			})),
	);
}
