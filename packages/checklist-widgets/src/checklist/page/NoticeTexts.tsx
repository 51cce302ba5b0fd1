import type { SetAside, Trouble } from "../progress/vault.ts";
import { download } from "./download.ts";

const texts: { readonly [trouble in Trouble]: string } = {
	disabled:
		"This browser keeps nothing for this site. The checklist works, but only until you close the page: export it to keep it.",
	full: "The storage of this browser is full. The last changes are kept only until you close the page: export the checklist to keep them.",
	newer:
		"A newer version of these pages has stored your progress. It is left untouched; reload the page to see it. What you change here is kept only until you close the page.",
	broken:
		"What this browser had stored cannot be read, and there is no room to put it aside. It is left untouched; what you change here is kept only until you close the page.",
};

/** The notices in words, with a way to rescue what was set aside. */
export default function NoticeTexts({
	trouble,
	aside,
	onDrop,
}: {
	readonly trouble: Trouble | undefined;
	readonly aside: readonly SetAside[];
	readonly onDrop: () => void;
}) {
	return (
		<>
			{trouble && (
				<p className="notice" data-notice={trouble}>
					{texts[trouble]}
				</p>
			)}
			{aside.length > 0 && (
				<div className="notice" data-notice="set-aside">
					<p>
						What this browser had stored could not be read. It has been set
						aside, and the checklist starts again. Download it to look at it or
						to send it to somebody who can mend it.
					</p>
					<p className="buttons">
						<button
							type="button"
							onClick={() => {
								for (const { key, text } of aside)
									download(
										`${key.replace(/[^a-z0-9]+/g, "-")}.txt`,
										text,
										"text/plain",
									);
							}}
						>
							Download it
						</button>
						<button type="button" onClick={onDrop}>
							Delete it
						</button>
					</p>
				</div>
			)}
		</>
	);
}
