import { effectWords } from "./effect-words.ts";
import { NumberField } from "./NumberField.tsx";
import { OwnRisk } from "./OwnRisk.tsx";
import type { PartProps } from "./part.ts";

/** What may happen: the definition's risks to switch on, and the reader's own. */
export function Risks({
	process,
	plan,
	read,
	assume,
	applicable,
}: PartProps & { readonly applicable: ReadonlySet<string> }) {
	const own = read.risks.filter(({ id }) => !Object.hasOwn(process.risks, id));
	return (
		<fieldset>
			<legend>What may happen</legend>
			{Object.entries(process.risks).map(([id, risk]) => {
				const on = read.risks.find((each) => each.id === id);
				return (
					<div key={id}>
						<label className="option">
							<input
								type="checkbox"
								checked={on !== undefined}
								onChange={(event) =>
									assume(
										`risk.${id}`,
										event.currentTarget.checked ? "on" : undefined,
									)
								}
							/>
							<span>
								{risk.title}.{" "}
								<span className="quiet">
									{effectWords(risk.effect, plan)}{" "}
									{"assumed" in risk.basis && risk.basis.assumed}
								</span>
							</span>
						</label>
						{on && (
							<NumberField
								label="Chance, in %"
								value={Math.round(on.chance * 1000) / 10}
								least={0.1}
								most={99}
								onChange={(percent) =>
									assume(`risk.${id}`, String(Math.round(percent * 10) / 1000))
								}
							/>
						)}
					</div>
				);
			})}
			{own.map(({ id, title, chance, effect }) => (
				<p key={id} className="own-risk">
					<span>
						<strong>{title}</strong>, {Math.round(chance * 1000) / 10} %.{" "}
						{effectWords(effect, plan)}
					</span>{" "}
					<button type="button" onClick={() => assume(`risk.${id}`, undefined)}>
						Remove<span className="sr-only">: {title}</span>
					</button>
				</p>
			))}
			<OwnRisk plan={plan} assume={assume} applicable={applicable} />
		</fieldset>
	);
}
