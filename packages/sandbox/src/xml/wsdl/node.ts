/** A node of an XML document that is to be written: a name, attributes, what it holds. */
export interface Node {
	readonly name: string;
	readonly attributes?: Readonly<Record<string, string>>;
	readonly holds?: readonly (Node | string)[];
}
