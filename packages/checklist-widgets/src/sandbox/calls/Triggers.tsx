import type { PartnerSide, Trigger } from "@slipway/sandbox/engine";
import { useState } from "react";
import { playSteps } from "./play.ts";
import type { CallsProps } from "./props.ts";

/** What makes the provider call, each a button. The partner's address is named first when nobody has. */
export function Triggers({
	plan,
	session,
	partner: { caller, address, triggers },
	onCalled,
}: CallsProps & {
	readonly partner: PartnerSide;
	readonly onCalled: () => void;
}) {
	const [busy, setBusy] = useState(false);
	const [message, setMessage] = useState("");
	const known = session.sandbox.calls.addressKnown();
	const play = async ({ title, steps }: Trigger) => {
		// A button that is disabled would lose the focus.
		if (busy) return;
		setBusy(true);
		setMessage("");
		const before = newestOf(session);
		const trouble = await playSteps(session, plan, [
			...(known ? [] : [address.step]),
			...steps,
		]);
		setBusy(false);
		if (newestOf(session) > before) onCalled();
		setMessage(
			trouble ??
				(newestOf(session) > before
					? ""
					: session.sandbox.calls.upcoming().length > 0
						? `${title}: done. The call comes later; move the clock.`
						: `${title}: done, but ${caller} has no reason to call. The address may have been named for other events.`),
		);
	};
	return (
		<fieldset>
			<legend>{`Make ${caller} call`}</legend>
			{!known && (
				<p className="console-quiet">
					Your address is not known yet; the first press also names one, and
					asks for a token where one is needed.
				</p>
			)}
			<ul className="calls-triggers">
				{triggers.map((trigger) => (
					<li key={trigger.title}>
						<button
							type="button"
							aria-disabled={busy}
							onClick={() => play(trigger)}
						>
							{trigger.title}
						</button>
						<small className="console-quiet">{trigger.says}</small>
					</li>
				))}
			</ul>
			<p role="status">{message}</p>
		</fieldset>
	);
}

const newestOf = ({ sandbox }: CallsProps["session"]): number =>
	sandbox.callbacks().at(-1)?.number ?? 0;
