import type { Progress } from "@slipway/core/checklist";
import { useId, useState } from "react";
import { useCopy } from "../../shared/export/use-copy.ts";
import { fragmentOf, longestMade } from "./share-link.ts";

/** Makes a link that carries the progress in its fragment. */
export function ShareLink({ progress }: { readonly progress: Progress }) {
	const [made, setMade] = useState<{ from: string; link: string }>();
	const now = JSON.stringify(progress);
	const { said, setSaid, copy } = useCopy("select the link");
	const id = useId();
	const make = async () => {
		const making = fragmentOf(progress).then(
			(fragment) => location.origin + location.pathname + fragment,
		);
		try {
			// At once: a copy that waits for the link would no longer come of the press.
			await copy(making);
			const link = await making;
			setMade({ from: now, link });
			if (link.length > longestMade)
				setSaid("The link is long; some programs cut it. A file is safer.");
		} catch {
			setSaid("The link could not be made. A file is safer.");
		}
	};
	return (
		<>
			<h3>Share a link</h3>
			<p className="quiet">
				The link carries it after “#”, which no server sees. Anyone with the
				link can read it.
			</p>
			<p className="buttons">
				<button type="button" onClick={make}>
					Make and copy a link
				</button>
				<span role="status" className="quiet">
					{said}
				</span>
			</p>
			{made && (
				<p className="field">
					<label htmlFor={id}>
						{made.from === now
							? "The link"
							: "The link, before your last change"}
					</label>
					<input
						id={id}
						readOnly
						value={made.link}
						onFocus={(event) => event.currentTarget.select()}
					/>
				</p>
			)}
		</>
	);
}
