import { nearest } from "@slipway/core/errors";
import type { z } from "zod";
import {
	type Answer,
	carriedAtStart,
	FaultsSchema,
	faultsOf,
	harOf,
	type Sandbox,
	SnapshotSchema,
	switchesOf,
} from "../../../engine/index.ts";
import { complaint, json } from "./answer.ts";
import { descriptionOf } from "./description.ts";
import { explained } from "./explained.ts";
import { ClockRequest, ResetRequest, SettingsRequest } from "./schemas.ts";

/** One control address of a mock. */
export interface ControlOperation {
	readonly id: string;
	readonly method: "GET" | "PUT" | "POST" | "DELETE";
	/** Below `/_sandbox/{mock}/`. */
	readonly path: string;
	readonly says: string;
	readonly body?: z.ZodType;
	/** Answers with data; the body has passed its schema. `root` is the mock's absolute address. */
	run(sandbox: Sandbox, body: never, root: string): Answer;
}

const control = <Body extends z.ZodType>(
	operation: Omit<ControlOperation, "run" | "body"> & {
		readonly body?: Body;
		run(sandbox: Sandbox, body: z.output<Body>, root: string): Answer;
	},
): ControlOperation => operation as ControlOperation;

/** What tests and scripts can ask of a running sandbox. */
export const controlOperations: readonly ControlOperation[] = [
	control({
		id: "get-openapi",
		method: "GET",
		path: "openapi.json",
		says: "The mock's contract as OpenAPI 3.1.",
		run: ({ api }, _, root) => json(200, descriptionOf(api, root)),
	}),
	control({
		id: "get-journal",
		method: "GET",
		path: "journal",
		says: "The newest exchanges with every refusal explained, secrets masked.",
		run: (sandbox) =>
			json(
				200,
				sandbox.journal().map((exchange) => explained(sandbox, exchange)),
			),
	}),
	control({
		id: "clear-journal",
		method: "DELETE",
		path: "journal",
		says: "Forgets the exchanges; the state stays.",
		run: (sandbox) => {
			sandbox.clearJournal();
			return { status: 204, headers: {}, body: "" };
		},
	}),
	control({
		id: "get-har",
		method: "GET",
		path: "journal.har",
		says: "The journal as an HTTP Archive, for the network panel of a browser.",
		run: (sandbox, _, root) => json(200, harOf(sandbox.journal(), root)),
	}),
	control({
		id: "get-state",
		method: "GET",
		path: "state",
		says: "Everything that the mock knows, as one file. Secrets are left out of it; tokens go on working.",
		run: (sandbox) => json(200, sandbox.snapshot()),
	}),
	control({
		id: "put-state",
		method: "PUT",
		path: "state",
		says: "Restores a saved state.",
		body: SnapshotSchema,
		run: (sandbox, body) => {
			sandbox.restore(body);
			return json(200, sandbox.snapshot());
		},
	}),
	control({
		id: "reset",
		method: "POST",
		path: "reset",
		says: "Back to the beginning, with the same seed or another. Answers with the values that examples start from: the fake credentials, and days near to the mock's now.",
		body: ResetRequest,
		run: (sandbox, { seed, settings = {} }) => {
			const wrong = wrongSetting(sandbox, settings);
			if (wrong) return wrong;
			sandbox.reset(seed);
			set(sandbox, settings);
			return json(200, {
				seed: sandbox.seed,
				values: carriedAtStart(sandbox.api, sandbox.now()),
			});
		},
	}),
	control({
		id: "get-clock",
		method: "GET",
		path: "clock",
		says: "The time that the mock goes by.",
		run: (sandbox) => json(200, clockOf(sandbox)),
	}),
	control({
		id: "advance-clock",
		method: "POST",
		path: "clock",
		says: "Moves the clock forward: tokens and holds end, callbacks go out.",
		body: ClockRequest,
		run: (sandbox, { advance }) => {
			sandbox.advance(advance);
			return json(200, clockOf(sandbox));
		},
	}),
	control({
		id: "get-faults",
		method: "GET",
		path: "faults",
		says: "What is switched on, and what can be.",
		run: (sandbox) =>
			json(200, {
				active: sandbox.faults(),
				known: faultsOf(sandbox.api),
			}),
	}),
	control({
		id: "put-faults",
		method: "PUT",
		path: "faults",
		says: "Switches faults on, in place of those before; an empty list switches all off.",
		body: FaultsSchema,
		run: (sandbox, faults) => {
			const known = faultsOf(sandbox.api).map(({ id }) => id);
			const operations = sandbox.api.operations.map(({ id }) => id);
			for (const { fault, operation } of faults) {
				if (!known.includes(fault)) return unknown("fault", fault, known);
				if (operation !== undefined && !operations.includes(operation))
					return unknown("operation", operation, operations);
			}
			sandbox.setFaults(faults);
			return json(200, { active: sandbox.faults() });
		},
	}),
	control({
		id: "get-settings",
		method: "GET",
		path: "settings",
		says: "The mock's switches.",
		run: (sandbox) =>
			json(200, {
				active: sandbox.settings(),
				known: switchesOf(sandbox.api),
			}),
	}),
	control({
		id: "put-settings",
		method: "PUT",
		path: "settings",
		says: "Sets switches; those not named stay.",
		body: SettingsRequest,
		run: (sandbox, settings) => {
			const wrong = wrongSetting(sandbox, settings);
			if (wrong) return wrong;
			set(sandbox, settings);
			return json(200, { active: sandbox.settings() });
		},
	}),
	control({
		id: "get-callbacks",
		method: "GET",
		path: "callbacks",
		says: "Requests from the provider to you, with what you answered and what was wrong with it, secrets masked.",
		run: (sandbox) =>
			json(
				200,
				sandbox.callbacks().map((each) => sandbox.calls.masked(each)),
			),
	}),
];

/** What is wrong with switches that are to be set, if anything is. */
function wrongSetting(
	{ api }: Sandbox,
	settings: z.output<typeof SettingsRequest>,
): Answer | undefined {
	const switches = switchesOf(api);
	for (const [id, option] of Object.entries(settings)) {
		const found = switches.find((each) => each.id === id);
		if (!found)
			return unknown(
				"switch",
				id,
				switches.map((each) => each.id),
			);
		if (!Object.hasOwn(found.options, option))
			return unknown("option", option, Object.keys(found.options));
	}
	return undefined;
}

function set(
	sandbox: Sandbox,
	settings: z.output<typeof SettingsRequest>,
): void {
	for (const [id, option] of Object.entries(settings)) sandbox.set(id, option);
}

function clockOf(sandbox: Sandbox) {
	return { now: new Date(sandbox.now()).toISOString() };
}

function unknown(
	what: string,
	received: string,
	known: readonly string[],
): Answer {
	const near = nearest(received, known);
	return complaint(
		400,
		`There is no ${what} “${received}”.`,
		near ? `Did you mean “${near}”?` : `Known: ${known.join(", ")}.`,
	);
}
