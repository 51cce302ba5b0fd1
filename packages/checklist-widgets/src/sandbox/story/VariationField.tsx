import { requirementWords } from "@slipway/core/words";
import { useId, useMemo } from "react";
import type { Session } from "../session/session.ts";
import type { Cases } from "./cases/offered-case.ts";
import type { ChosenCase } from "./cases/use-case.ts";
import { type Story, variationsOf } from "./use-story.ts";

const requirements = ["mandatory", "recommended", "optional"] as const;

/** The faults and the certification cases with which the story can be told. */
export function VariationField({
	session,
	story,
	certification,
}: {
	readonly session: Session;
	readonly story: Story;
	readonly certification: ChosenCase;
}) {
	const id = useId();
	const variations = useMemo(() => variationsOf(session), [session]);
	const { cases, chosen, play, failed } = certification;
	const { variation } = story;
	const pick = (value: string) => {
		const [kind, name] = value.split(" ");
		certification.choose(kind === "case" ? name : undefined);
		story.vary(
			kind === "fault"
				? variations.find(({ fault }) => fault.id === name)?.fault
				: undefined,
		);
	};
	return (
		<div className="story-variation">
			<label className="field">
				<span>Variation</span>
				<select
					value={
						play
							? `case ${play.offered.id}`
							: variation
								? `fault ${variation.id}`
								: ""
					}
					aria-describedby={id}
					onChange={({ target }) => pick(target.value)}
				>
					<option value="">None: everything works</option>
					<optgroup label="Faults">
						{variations.map(({ fault, at }) => (
							<option key={fault.id} value={`fault ${fault.id}`}>
								{`${fault.title}, at “${at}”`}
							</option>
						))}
					</optgroup>
					{requirements.map((requirement) => {
						const offered =
							cases?.offered.filter(
								(each) => each.requirement === requirement,
							) ?? [];
						return (
							offered.length > 0 && (
								<optgroup
									key={requirement}
									label={`Certification cases, ${requirementWords[requirement]}`}
								>
									{offered.map(({ id, title }) => (
										<option key={id} value={`case ${id}`}>
											{title}
										</option>
									))}
								</optgroup>
							)
						);
					})}
				</select>
			</label>
			<p className="console-quiet" id={id}>
				{says(certification, story)}
			</p>
			{failed && (
				<p className="console-trouble" role="alert">
					The certification cases could not be fetched. Close the story and open
					it again.
				</p>
			)}
			{chosen !== undefined && cases && !play && (
				<p className="console-trouble" role="alert">
					{`The address of this page names the case “${chosen}”, which cannot be played here.`}
				</p>
			)}
			{cases && cases.offered.length > 0 && (
				<p className="console-quiet">
					{play ? (
						<a href={play.offered.address}>What this case asks for</a>
					) : (
						<a href={cases.address}>All certification cases</a>
					)}
					{notOffered(cases)}
				</p>
			)}
		</div>
	);
}

function says(
	{ play, cases }: ChosenCase,
	{ variation, over, next }: Story,
): string {
	if (play)
		return "The examples play this case from a fresh sandbox. Playing it resets what you have done here.";
	if (variation)
		return `${variation.says} It happens once.${over && next !== undefined ? " This step has already been sent here: reset the sandbox to see the fault." : ""}`;
	return cases && cases.offered.length > 0
		? "Choose a fault to see what it does to the story, or a certification case to rehearse it."
		: "Choose a fault to see what it does to the story.";
}

/** Which cases cannot be chosen, and why. */
function notOffered({ unjudged, elsewhere, provider }: Cases): string {
	const reasons = [
		...(unjudged > 0 ? [`${unjudged} need a person or ${provider}`] : []),
		...(elsewhere > 0 ? [`${elsewhere} are for another API`] : []),
	];
	return reasons.length === 0 ? "" : `. Not offered: ${reasons.join(", ")}.`;
}
