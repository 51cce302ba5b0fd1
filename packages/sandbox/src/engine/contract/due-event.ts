/** Something that will happen by itself when the clock reaches its time. */
export interface DueEvent {
	/** Milliseconds since 1970, on the sandbox's clock. */
	readonly at: number;
	readonly kind: string;
	readonly id: string;
}
