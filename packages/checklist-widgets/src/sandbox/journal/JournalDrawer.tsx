import { memo, useState } from "react";
import { useAtom } from "../../shared/island/use-atom.ts";
import { Drawer } from "../console/Drawer.tsx";
import { useFetched } from "../console/use-fetched.ts";
import type { JournalProps } from "./props.ts";

const load = () =>
	import("./JournalPanel.tsx").then(({ JournalPanel }) => JournalPanel);

/** Every exchange, whoever sent it. The panel is fetched when it is opened. */
export const JournalDrawer = memo(function JournalDrawer(props: JournalProps) {
	const { session } = props;
	useAtom(session.version);
	const [open, setOpen] = useState(false);
	const { part: Panel, failed } = useFetched(load, open);
	const count = session.sandbox.journal().length;
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
});
