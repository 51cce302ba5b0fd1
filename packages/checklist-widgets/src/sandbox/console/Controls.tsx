import { inertJson } from "@slipway/sandbox/engine";
import { useRef, useState } from "react";
import { copyText } from "../../shared/export/copy-text.ts";
import type { ConsolePlan } from "../plan/index.ts";
import type { Session } from "../session/session.ts";
import { shareLink } from "../session/share.ts";
import { saveFile } from "./save-file.ts";
import { utcTime } from "./utc-time.ts";

interface Props {
	readonly plan: ConsolePlan;
	readonly session: Session;
}

const leaps = [
	["1 minute", 60_000],
	["15 minutes", 900_000],
	["1 hour", 3_600_000],
	["1 day", 86_400_000],
	["1 week", 604_800_000],
] as const;

/** Clock, faults, switches, seed and state. */
export function Controls({ plan, session }: Props) {
	const { sandbox } = session;
	return (
		<details className="console-controls">
			<summary>Clock, faults and switches</summary>
			<fieldset>
				<legend>Clock</legend>
				<p>
					<time>{utcTime(sandbox.now())}</time> UTC
				</p>
				<p className="console-actions">
					{leaps.map(([label, milliseconds]) => (
						<button
							key={label}
							type="button"
							onClick={() => sandbox.advance(milliseconds)}
						>
							{`+ ${label}`}
						</button>
					))}
				</p>
			</fieldset>
			<Faults plan={plan} session={session} />
			<fieldset>
				<legend>Switches</legend>
				{plan.switches.map(({ id, title, says, options }) => (
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
			<StateFile session={session} />
		</details>
	);
}

function Faults({ plan, session: { sandbox } }: Props) {
	const [fault, setFault] = useState(plan.faults[0]?.id ?? "");
	const [operation, setOperation] = useState("");
	const [times, setTimes] = useState("1");
	const active = sandbox.faults();
	const { says } = plan.faults.find(({ id }) => id === fault) ?? {};
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
						{plan.faults.map(({ id, title }) => (
							<option key={id} value={id}>
								{title}
							</option>
						))}
					</select>
				</label>
				<label className="field">
					<span>Strikes</span>
					<select
						value={operation}
						onChange={({ target }) => setOperation(target.value)}
					>
						<option value="">Every operation</option>
						{plan.operations.map(({ id, title }) => (
							<option key={id} value={id}>
								{title}
							</option>
						))}
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
								...(fault === "latency" && { wait: 2000 }),
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
					<li key={index}>
						{`${each.fault}${each.operation ? ` for ${each.operation}` : ""}${each.times ? `, ${each.times} left` : ""}${each.chance ? ", by chance" : ""}`}
					</li>
				))}
			</ul>
		</fieldset>
	);
}

function StateFile({ session }: { readonly session: Session }) {
	const { sandbox } = session;
	const [message, setMessage] = useState("");
	const [seed, setSeed] = useState(String(sandbox.seed));
	const file = useRef<HTMLInputElement>(null);
	const id = sandbox.api.id;
	const load = async (chosen: File | undefined) => {
		if (!chosen) return;
		try {
			if (chosen.size > 5_000_000)
				throw new Error("The file has more than 5 MB; no state is that large.");
			sandbox.restore(JSON.parse(await chosen.text()));
			setMessage(`Went on from ${chosen.name}.`);
		} catch (error) {
			setMessage(
				`${chosen.name} was not taken over, and nothing has changed. ${(error as Error).message}`,
			);
		}
	};
	return (
		<fieldset>
			<legend>State and seed</legend>
			<p className="console-actions">
				<button
					type="button"
					onClick={() =>
						saveFile(
							`${id}.sandbox.json`,
							"application/json",
							inertJson(sandbox.snapshot()),
						)
					}
				>
					Save the state
				</button>
				<button type="button" onClick={() => file.current?.click()}>
					Open a state
				</button>
				<input
					ref={file}
					type="file"
					accept=".json,application/json"
					hidden
					onChange={({ target }) => load(target.files?.[0])}
				/>
				<button
					type="button"
					onClick={async () => {
						const making = shareLink(sandbox);
						try {
							setMessage(
								(await copyText(making))
									? "The link is in the clipboard. It carries state and seed, and no server sees them."
									: await making,
							);
						} catch {
							setMessage("The link could not be made. Save the state instead.");
						}
					}}
				>
					Copy a link to this state
				</button>
			</p>
			<p className="console-quiet">
				States and links hold no secrets. Tokens keep working; a password for
				calls to your webhook is replaced by ****, so set it again.
			</p>
			<div className="console-fields">
				<label className="field">
					<span>Seed</span>
					<input
						inputMode="numeric"
						pattern="-?[0-9]{1,9}"
						value={seed}
						onChange={({ target }) => setSeed(target.value)}
					/>
				</label>
				<button
					type="button"
					disabled={!/^-?\d{1,9}$/.test(seed)}
					onClick={() => {
						session.reset(Number(seed));
						setMessage("Everything is as at the beginning.");
					}}
				>
					Begin anew
				</button>
			</div>
			<p role="status">{message}</p>
		</fieldset>
	);
}
