import { useEffect, useRef, useState } from "react";
import type { Session } from "../session/session.ts";
import { Drawer } from "./Drawer.tsx";
import { StateTable } from "./StateTable.tsx";
import type { ShownRow } from "./shown-row.ts";

/** What the mock knows, table by table. */
export function StateView({
	session: { sandbox },
	shown,
}: {
	readonly session: Session;
	/** The row that the user asked to see last. */
	readonly shown: ShownRow | undefined;
}) {
	const drawer = useRef<HTMLDetailsElement>(null);
	const [open, setOpen] = useState(false);
	useEffect(() => {
		if (!shown || !drawer.current) return;
		drawer.current.open = true;
		setOpen(true);
	}, [shown]);
	return (
		<Drawer id="state" ref={drawer} onToggle={setOpen}>
			{open &&
				Object.entries(sandbox.tables()).map(([table, items]) => (
					<StateTable
						key={table}
						name={table}
						items={items}
						secret={sandbox.api.secretTables.includes(table)}
						shown={shown?.table === table ? shown : undefined}
					/>
				))}
		</Drawer>
	);
}
