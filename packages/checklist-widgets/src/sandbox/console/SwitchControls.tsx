import type { Sandbox } from "@slipway/sandbox/engine";
import type { ConsolePlan } from "../plan/index.ts";

/** What the mock can be told to do differently. */
export function SwitchControls({
	switches,
	sandbox,
}: {
	readonly switches: ConsolePlan["switches"];
	readonly sandbox: Sandbox;
}) {
	return (
		<fieldset>
			<legend>Switches</legend>
			{switches.map(({ id, title, says, options }) => (
				<label key={id} className="field">
					<span>{title}</span>
					<select
						value={sandbox.settings()[id]}
						onChange={({ target }) => sandbox.set(id, target.value)}
					>
						{Object.entries(options).map(([option, label]) => (
							<option key={option} value={option}>
								{label}
							</option>
						))}
					</select>
					<small>{says}</small>
				</label>
			))}
		</fieldset>
	);
}
