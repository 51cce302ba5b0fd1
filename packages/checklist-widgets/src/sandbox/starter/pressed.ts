/** What was pressed before the console was there. */
export interface Pressed {
	readonly operation: string | undefined;
	/** The place of its example; the first when left out. */
	readonly example?: number;
	readonly send: boolean;
}
