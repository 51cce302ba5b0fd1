import { Code } from "../editor/Code.tsx";
import type { Session } from "../session/session.ts";
import { Drawer } from "./Drawer.tsx";

/** What the mock knows, table by table. */
export function StateView({ session }: { readonly session: Session }) {
	const { sandbox } = session;
	const hidden = new Set(sandbox.api.secretTables);
	return (
		<Drawer id="state">
			{Object.entries(sandbox.tables()).map(([table, items]) => {
				const entries = Object.entries(items);
				return (
					<details key={table}>
						<summary>{`${table} (${entries.length})`}</summary>
						{entries.length === 0 ? (
							<p className="console-quiet">Empty.</p>
						) : hidden.has(table) ? (
							<p className="console-quiet">
								Not shown, because they are secrets.
							</p>
						) : (
							<Code
								label={`Table ${table}`}
								text={JSON.stringify(
									Object.fromEntries(entries.slice(-20)),
									null,
									2,
								)}
							/>
						)}
					</details>
				);
			})}
		</Drawer>
	);
}
