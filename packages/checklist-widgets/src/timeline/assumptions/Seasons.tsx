import { DaysField } from "../../shared/fields/DaysField.tsx";
import type { PartProps } from "./part.ts";

/** Weeks in which the provider does not do everything: those of the definition, and days that the reader knows of. */
export function Seasons({ process, plan, read, assume }: PartProps) {
	return (
		<fieldset>
			<legend>Weeks in which {plan.provider} does less</legend>
			{Object.entries(process.seasons).map(
				([id, { title, from, to, stops, basis }]) => {
					const usual = !("assumed" in basis);
					return (
						<label key={id} className="option">
							<input
								type="checkbox"
								checked={read.seasons.includes(id)}
								onChange={(event) => {
									const on = event.currentTarget.checked;
									assume(
										`season.${id}`,
										on === usual ? undefined : on ? "on" : "off",
									);
								}}
							/>
							<span>
								{title}, {dayWords(from)} to {dayWords(to)} every year.{" "}
								<span className="quiet">
									{stops.length > 0 &&
										`Waits: ${stops.map((task) => plan.tasks[task]?.title ?? task).join("; ")}. `}
									{"assumed" in basis && basis.assumed}
								</span>
							</span>
						</label>
					);
				},
			)}
			<DaysField
				label={`Days on which ${plan.provider} does nothing`}
				hint="Days and stretches: 2027-07-01..2027-08-31, 2027-09-06, 2027-12-24 half"
				value={read.freeze}
				onChange={(freeze) => assume("freeze", freeze)}
			/>
		</fieldset>
	);
}

const dayFormat = new Intl.DateTimeFormat("en-GB", {
	day: "numeric",
	month: "long",
	timeZone: "UTC",
});

/** “20 December”, of a leap year, which has every day. */
const dayWords = (day: string) =>
	dayFormat.format(new Date(`2028-${day}T00:00:00Z`));
