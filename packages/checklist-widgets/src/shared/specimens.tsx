import { DateField } from "./fields/DateField.tsx";
import { DaysField } from "./fields/DaysField.tsx";
import { Field } from "./fields/Field.tsx";
import LinkProblems from "./link/LinkProblems.tsx";
import { Fold } from "./sections/Fold.tsx";

export { LinkProblems };

const nothing = () => {};

/** Fields: with a hint, with what is wrong, disabled. Served without script they can only be disabled. */
export function FieldSpecimens() {
	return (
		<>
			<DateField
				label="Start"
				hint="The day on which you begin"
				value="2027-01-04"
				disabled
				onChange={nothing}
			/>
			<DateField
				label="Start, outside the bounds"
				value="1999-12-31"
				disabled
				onChange={nothing}
			/>
			<DaysField
				label="Days off"
				hint="One day, or two with “to” between them: 2027-02-01 to 2027-02-05"
				value="2027-02-01 to 2027-02-05"
				disabled
				onChange={nothing}
			/>
			<Field label="One of several" hint="Opens a list">
				{(control) => (
					<select {...control} disabled>
						<option>The first choice</option>
					</select>
				)}
			</Field>
		</>
	);
}

/** Folds: closed, and open. */
export function FoldSpecimens() {
	return (
		<>
			<Fold summary="A fold, closed">{() => null}</Fold>
			<Fold summary="A fold, open" isOpen>
				{() => <p>What is inside is drawn once the fold is opened.</p>}
			</Fold>
		</>
	);
}
