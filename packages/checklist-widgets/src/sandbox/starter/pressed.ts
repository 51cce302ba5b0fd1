/** What was pressed before the console was there. */
export interface Pressed {
	readonly operation: string | undefined;
	readonly send: boolean;
}
