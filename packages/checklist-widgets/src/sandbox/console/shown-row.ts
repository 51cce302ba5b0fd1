/** A row of the state that the user asked to see. Each time it is asked for anew, it is another object. */
export interface ShownRow {
	readonly table: string;
	readonly id: string;
}

/** Leads to a row of the state. */
export type ShowRow = (row: ShownRow) => void;
