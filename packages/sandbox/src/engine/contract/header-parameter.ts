/** A header that an operation reads, beside its credentials and what all of HTTP has. */
export interface HeaderParameter {
	/** What it is for, in a sentence. */
	readonly says: string;
	/** Whether a request without it is refused. */
	readonly required?: true;
	/** A value as it is sent; `{{name}}` stands for a value carried over. */
	readonly example: string;
}

/** Headers by name, as the provider writes it. */
export type HeaderParameters = Readonly<Record<string, HeaderParameter>>;
