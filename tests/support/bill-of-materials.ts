import { Spec, Validation } from "@cyclonedx/cyclonedx-library";

/** What a list of what is inside says, as far as tests look. */
interface Bill {
	readonly components: readonly {
		readonly name: string;
		readonly group?: string;
		readonly version?: string;
		readonly licenses: readonly unknown[];
	}[];
}

const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);

/** What the schema of CycloneDX 1.6 has against a text; null when nothing. */
export const complaintsAbout = (text: string) => validator.validate(text);

/** The full names of what a text lists, in its order. */
export const namesIn = (text: string): readonly string[] =>
	(JSON.parse(text) as Bill).components.map(({ group, name }) =>
		group ? `${group}/${name}` : name,
	);
