import { useEffect, useState } from "react";

interface Props {
	readonly label: string;
	readonly text: string;
}

/** A text that scrolls, with colours once they have been fetched. */
export function Code({ label, text }: Props) {
	const [marked, setMarked] = useState<{ text: string; html: string }>();
	useEffect(() => {
		let current = true;
		import("./highlight.ts").then(({ highlighted }) => {
			const html = highlighted(text);
			if (current && html !== undefined) setMarked({ text, html });
		});
		return () => {
			current = false;
		};
	}, [text]);
	const html = marked?.text === text ? marked.html : undefined;
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
		<section className="console-code" aria-label={label} tabIndex={0}>
			<pre>
				{html === undefined ? (
					<code>{text}</code>
				) : (
					// biome-ignore lint/security/noDangerouslySetInnerHtml: the highlighter escapes everything that it is given
					<code dangerouslySetInnerHTML={{ __html: html }} />
				)}
			</pre>
		</section>
	);
}
