import type { Carried, Draft } from "@slipway/sandbox/engine";

/** What of earlier answers is filled into a request when it is sent; secrets are not shown. */
export function CarriedValues({
	draft,
	carried,
	secrets,
}: {
	readonly draft: Draft;
	readonly carried: Carried;
	/** Names whose values are never shown. */
	readonly secrets: readonly string[];
}) {
	const text = `${draft.target} ${draft.headers} ${draft.body}`;
	const used = [
		...new Set(
			[...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = ""]) => name),
		),
	];
	if (used.length === 0) return null;
	const hidden = new Set(["basic", "token", ...secrets]);
	return (
		<dl className="console-carried">
			{used.map((name) => (
				<div key={name}>
					<dt>
						<code>{`{{${name}}}`}</code>
					</dt>
					<dd>
						{!Object.hasOwn(carried, name)
							? "not there yet"
							: hidden.has(name)
								? "**** (filled in when it is sent)"
								: carried[name]}
					</dd>
				</div>
			))}
		</dl>
	);
}
