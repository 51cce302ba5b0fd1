/** Where the messages were seen. */
export type Observed =
	| { readonly in: "a simulation"; readonly seed: number }
	| {
			readonly in: "a real system";
			readonly host: string;
			/** Where the paths of requests begin. */
			readonly address: string;
	  }
	| { readonly in: "a file"; readonly file: string };

/** Where messages were seen, as a reviewer reads it. */
export function sourceInWords(observed: Observed): string {
	switch (observed.in) {
		case "a simulation":
			return "Observed in a simulation, not against the provider's system. Secrets are masked.";
		case "a real system":
			return `Observed against ${observed.host}, as recorded by the partner. Secrets are masked.`;
		default:
			return `Read from the file “${observed.file}”, as recorded by the partner. Secrets are masked.`;
	}
}
