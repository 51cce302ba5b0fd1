import { useState } from "react";
import { Drawer } from "../console/Drawer.tsx";
import { useFetched } from "../console/use-fetched.ts";
import type { JournalProps } from "./props.ts";

const load = () =>
	import("./JournalPanel.tsx").then(({ JournalPanel }) => JournalPanel);

/** Every exchange, whoever sent it. The panel is fetched when it is opened. */
export function JournalDrawer(props: JournalProps) {
	const [open, setOpen] = useState(false);
	const { part: Panel, failed } = useFetched(load, open);
	const count = props.session.sandbox.journal().length;
	return (
		<Drawer id="journal" count={count} onToggle={setOpen}>
			{failed && (
				<p className="console-trouble" role="alert">
					The journal could not be fetched. Close it and open it again.
				</p>
			)}
			{open && Panel && <Panel {...props} />}
		</Drawer>
	);
}
