/** Why no request of an example runs into a rule. */
export const whyUnprovoked = {
	reply:
		"Your answer to a call of the provider’s breaks it, not a request of yours.",
	time: "It takes time to pass first: move the clock on, then send.",
	often: "It takes more requests in a short time than an example makes.",
	before:
		"It needs other requests first, or data that the sandbox does not start with.",
	switch: "It is kept once a switch of the sandbox says so.",
	encoded: "The console encodes what it sends as it must be.",
	unplayed: "It takes an operation that this sandbox does not play.",
	large: "It takes a message that is larger than any example.",
	restored: "It takes a state that was written by hand and then restored.",
} as const;

export type Unprovoked = keyof typeof whyUnprovoked;

/** Declares why rules of a mock are run into by no example, so that the compiler knows the rules: `unprovokedOf(rules, {...})`. */
export const unprovokedOf = <Name extends string>(
	_: Readonly<Record<Name, unknown>>,
	reasons: Readonly<Partial<Record<Name, Unprovoked>>>,
): Readonly<Partial<Record<string, Unprovoked>>> => reasons;
