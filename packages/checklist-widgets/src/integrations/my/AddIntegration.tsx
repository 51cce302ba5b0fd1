import { cleanLine, type Plan } from "@slipway/core/checklist";
import { useId, useState } from "react";
import type { StoredIntegration } from "../../shared/starter/stored-integrations.ts";

/** Adds an integration: with which provider, and what to call it. */
export function AddIntegration({
	plans,
	integrations,
	onAdd,
}: {
	readonly plans: ReadonlyMap<string, Plan>;
	readonly integrations: readonly StoredIntegration[];
	readonly onAdd: (process: string, name: string) => void;
}) {
	const id = useId();
	const [process, setProcess] = useState([...plans.keys()][0] ?? "");
	const [text, setText] = useState("");
	const [problem, setProblem] = useState("");
	const provider = plans.get(process)?.provider ?? process;
	return (
		<section className="my-add" aria-labelledby="add">
			<h2 id="add">Add an integration</h2>
			<form
				onSubmit={(event) => {
					event.preventDefault();
					const name = cleanLine(text).trim();
					const taken = integrations.some(
						(each) => each.process === process && each.name === name,
					);
					if (name === "")
						return setProblem("Enter a name, so that you can tell it apart.");
					if (taken)
						return setProblem(
							`You have an integration “${name}” with ${provider} already. Choose another name.`,
						);
					setProblem("");
					setText("");
					onAdd(process, name);
				}}
			>
				<p className="field">
					<label htmlFor={`${id}-provider`}>Provider</label>
					<select
						id={`${id}-provider`}
						value={process}
						onChange={(event) => setProcess(event.currentTarget.value)}
					>
						{[...plans].map(([each, plan]) => (
							<option key={each} value={each}>
								{plan.provider}
							</option>
						))}
					</select>
				</p>
				<p className="field" data-invalid={problem ? "" : undefined}>
					<label htmlFor={`${id}-name`}>Name</label>
					<span className="quiet" id={`${id}-hint`}>
						A brand, a customer, an API
					</span>
					<input
						id={`${id}-name`}
						type="text"
						value={text}
						maxLength={80}
						autoComplete="off"
						aria-invalid={problem ? true : undefined}
						aria-describedby={`${id}-hint${problem ? ` ${id}-problem` : ""}`}
						onChange={(event) => setText(event.currentTarget.value)}
					/>
					{problem && (
						<span className="problem" id={`${id}-problem`} role="alert">
							{problem}
						</span>
					)}
				</p>
				<button type="submit">Add</button>
			</form>
		</section>
	);
}
