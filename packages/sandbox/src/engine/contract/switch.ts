/** A choice where sources disagree, or where a user wants to see the other behaviour. */
export interface Switch {
	readonly title: string;
	readonly says: string;
	/** What can be chosen: its name, and the words for it. */
	readonly options: Readonly<Record<string, string>>;
	/** One of the options. */
	readonly default: string;
}

/** A mock's switches by name. */
export type Switches = Readonly<Record<string, Switch>>;

/** A switch together with its name. */
export interface NamedSwitch extends Switch {
	readonly id: string;
}

/** The choices that each switch leaves, by name of the switch. */
export type OptionsOf<S extends Switches> = {
	readonly [Name in keyof S & string]: keyof S[Name]["options"] & string;
};

/**
 * Declares switches, so that the compiler knows their names and options: a default that is no option is an error at the
 * word.
 *
 * @example
 * ```ts
 * import { switchesFrom } from "@slipway/sandbox/engine";
 *
 * const switches = switchesFrom({
 * 	notices: {
 * 		title: "Notices",
 * 		says: "Whether a loan that is overdue is told.",
 * 		options: { on: "Told", off: "Not told" },
 * 		default: "on",
 * 	},
 * });
 * switches.notices.default; // => "on"
 * ```
 */
export const switchesFrom = <const S extends Switches>(
	switches: S & {
		readonly [Name in keyof S]: {
			readonly default: keyof S[Name]["options"];
		};
	},
): S => switches;

/** Choices that every mock offers. */
export const generalSwitches = switchesFrom({
	limits: {
		title: "Rate limits",
		says: "Whether the documented limits are kept. Switch them off for load tests.",
		options: { on: "Refuse what goes beyond", off: "Never refuse" },
		default: "on",
	},
});

/** All switches of a mock: the general ones and its own. */
export const switchesOf = ({
	switches,
}: {
	readonly switches: Switches;
}): readonly NamedSwitch[] =>
	Object.entries({ ...generalSwitches, ...switches }).map(([id, each]) => ({
		id,
		...each,
	}));
