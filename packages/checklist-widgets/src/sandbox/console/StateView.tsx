import {
	memo,
	useDeferredValue,
	useEffect,
	useMemo,
	useRef,
	useState,
} from "react";
import { useAtom } from "../../shared/island/use-atom.ts";
import type { Session } from "../session/session.ts";
import { Drawer } from "./Drawer.tsx";
import { StateTable } from "./StateTable.tsx";
import type { ShownRow } from "./shown-row.ts";

/** What the mock knows, table by table. */
export const StateView = memo(function StateView({
	session: { sandbox, version: versions },
	shown,
}: {
	readonly session: Session;
	/** The row that the user asked to see last. */
	readonly shown: ShownRow | undefined;
}) {
	const drawer = useRef<HTMLDetailsElement>(null);
	const [open, setOpen] = useState(shown !== undefined);
	useEffect(() => {
		if (!shown || !drawer.current) return;
		drawer.current.open = true;
		setOpen(true);
	}, [shown]);
	const version = useDeferredValue(useAtom(versions));
	// biome-ignore lint/correctness/useExhaustiveDependencies: the version tells that the tables have changed
	const tables = useMemo(
		() => (open ? Object.entries(sandbox.tables()) : []),
		[open, sandbox, version],
	);
	return (
		<Drawer
			id="state"
			ref={drawer}
			isOpen={shown !== undefined}
			onToggle={setOpen}
		>
			{open &&
				tables.map(([table, items]) => (
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
});
