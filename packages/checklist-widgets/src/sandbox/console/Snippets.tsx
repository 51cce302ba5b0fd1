import { useEffect, useState } from "react";
import { type Draft, headersOf } from "../draft/index.ts";
import { Code } from "../editor/Code.tsx";
import type { ConsolePlan } from "../plan/index.ts";

/** Where `slipway sandbox` serves the mocks. */
export const localAddress = "http://localhost:4010";

/** The request in six languages, against the sandbox on the reader's own machine. */
export function Snippets({
	plan,
	draft,
}: {
	readonly plan: ConsolePlan;
	readonly draft: Draft;
}) {
	const [open, setOpen] = useState(false);
	const [chosen, setChosen] = useState("curl");
	const [snippets, setSnippets] = useState<
		readonly (readonly [string, string])[]
	>([]);
	useEffect(() => {
		if (!open) return;
		let current = true;
		import("./snippets.ts").then(({ snippetsOf }) => {
			const read = headersOf(draft.headers);
			const named = (text: string) =>
				text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) =>
					name.toUpperCase(),
				);
			if (current)
				setSnippets(
					snippetsOf({
						method: draft.method,
						url: `${localAddress}/${plan.id}${named(draft.target)}`,
						headers: Object.fromEntries(
							Object.entries("headers" in read ? read.headers : {}).map(
								([name, value]) => [name, named(value)],
							),
						),
						body: named(draft.body),
					}),
				);
		});
		return () => {
			current = false;
		};
	}, [open, draft, plan.id]);
	const text = snippets.find(([language]) => language === chosen)?.[1] ?? "";
	return (
		<details
			className="console-snippets"
			onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
		>
			<summary>Use in my own code</summary>
			<p>
				Start the same mock on your machine with{" "}
				<code>{`npm run slipway -- sandbox ${plan.id}`}</code>. It answers at{" "}
				<code>{`${localAddress}/${plan.id}`}</code>, in the place of{" "}
				<code>{plan.realAddress}</code>. What is in capitals comes from an
				earlier answer.
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
			<Code label={`The request in ${chosen}`} text={text} />
		</details>
	);
}
