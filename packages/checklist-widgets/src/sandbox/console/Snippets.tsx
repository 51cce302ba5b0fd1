import type { Draft, Sandbox } from "@slipway/sandbox/engine";
import { useEffect, useState } from "react";
import { Code } from "../editor/Code.tsx";
import type { ConsolePlan } from "../plan/index.ts";
import { Drawer } from "./Drawer.tsx";

/** Where `slipway sandbox` serves the mocks. */
export const localAddress = "http://localhost:4010";

/** The request in six languages, against the sandbox on the reader's own machine. */
export function Snippets({
	plan,
	draft,
	sandbox,
}: {
	readonly plan: ConsolePlan;
	readonly draft: Draft;
	readonly sandbox: Sandbox;
}) {
	const [open, setOpen] = useState(false);
	const [chosen, setChosen] = useState("curl");
	const [{ snippets, left }, setWritten] = useState<{
		readonly snippets: readonly (readonly [string, string])[];
		readonly left: readonly string[];
	}>({ snippets: [], left: [] });
	useEffect(() => {
		if (!open) return;
		let current = true;
		import("../snippets/index.ts").then(
			({ leftOut, snippetRequest, snippetsOf }) => {
				const request = snippetRequest(
					sandbox,
					draft,
					`${localAddress}/${plan.id}`,
				);
				if (current)
					setWritten({ snippets: snippetsOf(request), left: leftOut(request) });
			},
		);
		return () => {
			current = false;
		};
	}, [open, draft, plan.id, sandbox]);
	const text = snippets.find(([language]) => language === chosen)?.[1] ?? "";
	return (
		<Drawer id="snippets" onToggle={setOpen}>
			<p>
				Start the same mock on your machine with{" "}
				<code>{`npm run slipway -- sandbox ${plan.id}`}</code>. It answers at{" "}
				<code>{`${localAddress}/${plan.id}`}</code>, in the place of{" "}
				<code>{plan.realAddress}</code>. What is in capitals comes from an
				earlier answer; **** stands for a secret of yours.
			</p>
			<label className="field">
				<span>Language</span>
				<select
					value={chosen}
					onChange={({ target }) => setChosen(target.value)}
				>
					{snippets.map(([language]) => (
						<option key={language}>{language}</option>
					))}
				</select>
			</label>
			{left.length > 0 && (
				<p>{`Left out: ${left.join(", ")}. Programs set these headers themselves, or cannot send the characters in them.`}</p>
			)}
			<Code label={`The request in ${chosen}`} text={text} />
		</Drawer>
	);
}
