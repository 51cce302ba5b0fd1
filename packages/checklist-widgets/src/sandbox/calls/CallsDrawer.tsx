import { nameInWords } from "@slipway/sandbox/engine";
import { type ComponentType, memo, useRef, useState } from "react";
import { useAtom } from "../../shared/island/use-atom.ts";
import { Drawer } from "../console/Drawer.tsx";
import type { CallsProps, PanelProps } from "./props.ts";

/** Says when the provider calls, and holds the panel in which the partner is played, fetched when it is opened. */
export const CallsDrawer = memo(function CallsDrawer({
	plan,
	session,
}: CallsProps) {
	useAtom(session.version);
	const [Panel, setPanel] = useState<ComponentType<PanelProps>>();
	const [trouble, setTrouble] = useState(false);
	const [chosen, setChosen] = useState<number>();
	const [sought, setSought] = useState(0);
	const drawer = useRef<HTMLDetailsElement>(null);
	const { partner } = session.sandbox.api;
	if (!partner) return null;
	const waiting = session.sandbox.callbacks().filter(({ reply }) => !reply);
	const fetchPanel = () => {
		if (Panel) return;
		setTrouble(false);
		import("./CallsPanel.tsx")
			.then(({ CallsPanel }) => setPanel(() => CallsPanel))
			.catch(() => setTrouble(true));
	};
	const show = () => {
		if (!drawer.current) return;
		drawer.current.open = true;
		setChosen(undefined);
		setSought(sought + 1);
	};
	return (
		<>
			<div className="console-called" data-waiting={waiting.length > 0}>
				<p role="status">{calledText(partner.caller, waiting)}</p>
				{waiting.length > 0 && (
					<button type="button" onClick={show}>
						Write the reply
					</button>
				)}
			</div>
			<Drawer
				id="calls-to-you"
				ref={drawer}
				count={session.sandbox.callbacks().length}
				onToggle={(open) => {
					if (open) fetchPanel();
				}}
			>
				{trouble && (
					<p className="console-trouble" role="alert">
						This panel could not be fetched. Close it and open it again.
					</p>
				)}
				{Panel && (
					<Panel
						plan={plan}
						session={session}
						chosen={chosen}
						onChoose={setChosen}
						sought={sought}
					/>
				)}
			</Drawer>
		</>
	);
});

function calledText(
	caller: string,
	waiting: readonly { readonly event: string }[],
): string {
	const [first] = waiting;
	if (!first) return "";
	return waiting.length === 1
		? `${caller} calls you (${nameInWords(first.event)}) and waits for your reply.`
		: `${caller} has ${waiting.length} calls to you that wait for a reply.`;
}
