import type { Draft, Sandbox } from "@slipway/sandbox/engine";
import { memo, useEffect, useState } from "react";
import { useCopy } from "../../shared/export/use-copy.ts";
import { toolCommand } from "../../shared/link/tool-command.ts";
import { Code } from "../editor/Code.tsx";
import type { ConsolePlan } from "../plan/index.ts";
import { Drawer } from "./Drawer.tsx";

/** Where `slipway sandbox` serves the mocks. */
export const localAddress = "http://localhost:4010";

/** The request in six languages, against the sandbox on the reader's own machine. */
export const Snippets = memo(function Snippets({
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
	const [whole, setWhole] = useState(false);
	const [{ programs, left }, setWritten] = useState<{
		readonly programs: readonly (readonly [string, string])[];
		readonly left: readonly string[];
	}>({ programs: [], left: [] });
	useEffect(() => {
		if (!open) return;
		let current = true;
		import("../snippets/index.ts").then(
			({ bringerIn, leftOut, programsOf, stepsOf, storyOf }) => {
				const steps = stepsOf(
					sandbox,
					whole ? storyOf(sandbox.api) : draft,
					`${localAddress}/${plan.id}`,
				);
				if (current)
					setWritten({
						programs: programsOf(steps, bringerIn(sandbox.api)),
						left: steps.flatMap(({ request }) => leftOut(request)),
					});
			},
		);
		return () => {
			current = false;
		};
	}, [open, draft, plan.id, sandbox, whole]);
	const text = programs.find(([language]) => language === chosen)?.[1] ?? "";
	const { said, copy } = useCopy("select the text and copy it");
	return (
		<Drawer id="snippets" onToggle={setOpen}>
			<p>
				Start the same mock on your machine; it answers at{" "}
				<code>{`${localAddress}/${plan.id}`}</code>, in the place of{" "}
				<code>{plan.realAddress}</code>. The program runs as it is: it begins
				with what the request needs, and takes values from the answers. ****
				stands for a secret that you typed.
			</p>
			<Code
				label="The command that starts the mock"
				text={`${toolCommand()} sandbox ${plan.id}`}
			/>
			<div className="console-fields">
				<label className="field">
					<span>Program</span>
					<select
						value={String(whole)}
						onChange={({ target }) => setWhole(target.value === "true")}
					>
						<option value="false">This request</option>
						<option value="true">The whole story</option>
					</select>
				</label>
				<label className="field">
					<span>Language</span>
					<select
						value={chosen}
						onChange={({ target }) => setChosen(target.value)}
					>
						{programs.map(([language]) => (
							<option key={language}>{language}</option>
						))}
					</select>
				</label>
			</div>
			<p className="console-actions">
				<button type="button" onClick={() => copy(text)}>
					Copy
				</button>
				<span role="status">{said}</span>
			</p>
			{left.length > 0 && (
				<p>{`Left out: ${[...new Set(left)].join(", ")}. Programs set these headers themselves, or cannot send the characters in them.`}</p>
			)}
			<Code label={`The program in ${chosen}`} text={text} />
		</Drawer>
	);
});
