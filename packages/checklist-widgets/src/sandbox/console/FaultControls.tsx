import { faultInWords } from "@slipway/sandbox/engine";
import { useState } from "react";
import type { ConsolePlan } from "../plan/index.ts";
import type { Session } from "../session/session.ts";
import { TitledOptions } from "./TitledOptions.tsx";

/** Faults to switch on, for one operation or all, and those that are on. */
export function FaultControls({
	plan,
	session: { sandbox },
}: {
	readonly plan: ConsolePlan;
	readonly session: Session;
}) {
	const [fault, setFault] = useState(plan.faults[0]?.id ?? "");
	const [operation, setOperation] = useState("");
	const [times, setTimes] = useState("1");
	const active = sandbox.faults();
	const { says, takes } = plan.faults.find(({ id }) => id === fault) ?? {};
	return (
		<fieldset>
			<legend>Faults</legend>
			<div className="console-fields">
				<label className="field">
					<span>Fault</span>
					<select
						value={fault}
						onChange={({ target }) => setFault(target.value)}
					>
						<TitledOptions all={plan.faults} />
					</select>
				</label>
				<label className="field">
					<span>Applies to</span>
					<select
						value={operation}
						onChange={({ target }) => setOperation(target.value)}
					>
						<option value="">All operations</option>
						<TitledOptions all={plan.operations} />
					</select>
				</label>
				<label className="field">
					<span>How often</span>
					<select
						value={times}
						onChange={({ target }) => setTimes(target.value)}
					>
						<option value="1">Once</option>
						<option value="3">Three times</option>
						<option value="">Until switched off</option>
						<option value="half">By chance, every other time</option>
					</select>
				</label>
			</div>
			<p className="console-quiet">{says}</p>
			<p className="console-actions">
				<button
					type="button"
					onClick={() =>
						sandbox.setFaults([
							...active,
							{
								fault,
								...(operation && { operation }),
								...(Number(times) > 0 && { times: Number(times) }),
								...(times === "half" && { chance: 0.5 }),
								...(takes === "wait" && { wait: 2000 }),
							},
						])
					}
				>
					Switch on
				</button>
				<button
					type="button"
					disabled={active.length === 0}
					onClick={() => sandbox.setFaults([])}
				>
					Switch all off
				</button>
			</p>
			<ul aria-label="Faults that are on">
				{active.map((each, index) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: the same fault may be on twice, and its place is what tells them apart
					<li key={index}>{faultInWords(plan, each)}</li>
				))}
			</ul>
		</fieldset>
	);
}
