import type { StateValue, stateFlags, stateValues } from "./state-values.ts";

type Named = keyof typeof stateValues;
type Flag = (typeof stateFlags)[number];
/** “data-too-old” is `dataset.tooOld`. */
type Camel<Text extends string> = Text extends `${infer First}-${infer Rest}`
	? `${First}${Capitalize<Camel<Rest>>}`
	: Text;
type Key<Name extends string> = Name extends `data-${infer Rest}`
	? Camel<Rest>
	: never;
/** What React writes as that text. */
type Written<Value> =
	| Value
	| (Value extends "true" | "false" ? boolean : never);

type StateAttributes = {
	[Name in Named]?: Written<StateValue<Name>> | undefined;
} & { [Name in Flag]?: "" | undefined };

type StateDataset = { [Name in Named as Key<Name>]?: StateValue<Name> } & {
	[Name in Flag as Key<Name>]?: "";
};

// A misspelt state is an error of the compiler where it is set, in JSX and in scripts.
declare module "react" {
	interface DOMAttributes<T> extends StateAttributes {}
}

declare global {
	interface DOMStringMap extends StateDataset {}
}
