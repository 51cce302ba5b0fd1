import { inertJson } from "@slipway/sandbox/engine";
import { useRef, useState } from "react";
import { copyText } from "../../shared/export/copy-text.ts";
import { download } from "../../shared/export/download.ts";
import type { Session } from "../session/session.ts";
import { largestState, shareLink } from "../session/share.ts";

/** The state as a file and as a link, and the seed to begin anew with. */
export function StateControls({ session }: { readonly session: Session }) {
	const { sandbox } = session;
	const [message, setMessage] = useState("");
	const [seed, setSeed] = useState(String(sandbox.seed));
	const file = useRef<HTMLInputElement>(null);
	const id = sandbox.api.id;
	const load = async (chosen: File | undefined) => {
		if (!chosen) return;
		try {
			if (chosen.size > largestState)
				throw new Error(
					`The file has more than ${largestState / 1_000_000} MB; no state is that large.`,
				);
			sandbox.restore(JSON.parse(await chosen.text()));
			setMessage(`Restored from ${chosen.name}.`);
		} catch (error) {
			setMessage(
				`${chosen.name} could not be restored. Nothing has changed. ${(error as Error).message}`,
			);
		}
	};
	return (
		<fieldset>
			<legend>State and seed</legend>
			<p className="console-actions">
				<button
					type="button"
					onClick={() =>
						download(
							`${id}.sandbox.json`,
							inertJson(sandbox.snapshot()),
							"application/json",
						)
					}
				>
					Save the state
				</button>
				<button type="button" onClick={() => file.current?.click()}>
					Open a state
				</button>
				<input
					ref={file}
					type="file"
					accept=".json,application/json"
					hidden
					onChange={({ target }) => load(target.files?.[0])}
				/>
				<button
					type="button"
					onClick={async () => {
						const making = shareLink(sandbox);
						try {
							setMessage(
								(await copyText(making))
									? "The link is in the clipboard. It carries state and seed, and no server sees them."
									: await making,
							);
						} catch {
							setMessage("The link could not be made. Save the state instead.");
						}
					}}
				>
					Copy a link to this state
				</button>
			</p>
			<p className="console-quiet">
				States and links hold no secrets. Tokens keep working; a password for
				calls to your webhook is replaced by ****, so set it again.
			</p>
			<div className="console-fields">
				<label className="field">
					<span>Seed</span>
					<input
						inputMode="numeric"
						pattern="-?[0-9]{1,9}"
						value={seed}
						onChange={({ target }) => setSeed(target.value)}
					/>
				</label>
				<button
					type="button"
					disabled={!/^-?\d{1,9}$/.test(seed)}
					onClick={() => {
						session.reset(Number(seed));
						setMessage("The sandbox has been reset.");
					}}
				>
					Reset sandbox
				</button>
			</div>
			<p role="status">{message}</p>
		</fieldset>
	);
}
