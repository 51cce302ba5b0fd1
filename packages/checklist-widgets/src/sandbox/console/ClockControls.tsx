import type { Sandbox } from "@slipway/sandbox/engine";
import { utcTime } from "./utc-time.ts";

const steps = [
	["1 minute", 60_000],
	["15 minutes", 900_000],
	["1 hour", 3_600_000],
	["1 day", 86_400_000],
	["1 week", 604_800_000],
] as const;

/** The sandbox's clock, and what moves it on. */
export function ClockControls({ sandbox }: { readonly sandbox: Sandbox }) {
	return (
		<fieldset>
			<legend>Clock</legend>
			<p>
				<time>{utcTime(sandbox.now())}</time> UTC
			</p>
			<p className="console-actions">
				{steps.map(([label, milliseconds]) => (
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
	);
}
