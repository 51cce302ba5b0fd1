/** What a pre-flight looks at. */
export type Check =
	| "address"
	| "credentials"
	| "headers"
	| "content type"
	| "clock"
	| "callbacks";

/** What a pre-flight found of one check. */
export interface Finding {
	readonly check: Check;
	/** `open`: nothing was seen that would tell. */
	readonly is: "good" | "bad" | "open";
	/** A sentence. */
	readonly says: string;
	/** What to change, for what is bad. */
	readonly fix?: string;
}

/** The findings for one API, a finding for each check that concerns it. */
export interface PreFlight {
	readonly api: string;
	readonly title: string;
	readonly findings: readonly Finding[];
}

/** Where the messages were seen. */
export interface Surrounding {
	/** Where the API is reached. */
	readonly address: string;
	/** Whether a sandbox answers there, or the provider's own system. */
	readonly isSimulation: boolean;
}
