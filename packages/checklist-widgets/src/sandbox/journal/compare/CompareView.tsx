import { counted } from "@slipway/core/words";
import type { Exchange } from "@slipway/sandbox/engine";
import { headerLines } from "../../console/header-lines.ts";
import { pretty } from "../../console/pretty.ts";
import { utcTime } from "../../console/utc-time.ts";
import { comparedLines, isSame, type LinePair } from "./lines.ts";

/** Two exchanges side by side, request and answer, with the lines marked that differ. */
export function CompareView({
	left,
	right,
}: {
	readonly left: Exchange;
	readonly right: Exchange;
}) {
	return (
		<>
			<Compared
				title="Requests compared"
				of={[left, right]}
				texts={[requestText(left), requestText(right)]}
			/>
			<Compared
				title="Answers compared"
				of={[left, right]}
				texts={[answerText(left), answerText(right)]}
			/>
		</>
	);
}

function Compared({
	title,
	of: [left, right],
	texts,
}: {
	readonly title: string;
	readonly of: readonly [Exchange, Exchange];
	readonly texts: readonly [string, string];
}) {
	const pairs = comparedLines(...texts);
	const differing = pairs.filter((pair) => !isSame(pair)).length;
	return (
		<section
			className="console-code journal-compare"
			aria-label={title}
			// biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
			tabIndex={0}
		>
			<p className="console-quiet">
				{`${title}, ${utcTime(left.at)} beside ${utcTime(right.at)}: ${differing === 0 ? "no line differs" : counted(differing, "line differs", "lines differ")}.`}
			</p>
			<ol>
				{pairs.map((pair, index) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: lines may be equal, and their place is what tells them apart
					<li key={index} data-differs={!isSame(pair)}>
						<Line pair={pair} />
					</li>
				))}
			</ol>
		</section>
	);
}

function Line({ pair }: { readonly pair: LinePair }) {
	if (isSame(pair))
		return (
			<>
				<code>{pair.left}</code>
				<code aria-hidden="true">{pair.right}</code>
			</>
		);
	return (
		<>
			{pair.left === undefined ? (
				<span />
			) : (
				<del>
					<code>{pair.left}</code>
				</del>
			)}
			{pair.right === undefined ? (
				<span />
			) : (
				<ins>
					<code>{pair.right}</code>
				</ins>
			)}
		</>
	);
}

const messageText = (
	first: string,
	headers: Readonly<Record<string, string>>,
	body: string,
): string =>
	`${first}\n${headerLines(headers)}\n\n${pretty(body, headers["content-type"] ?? "")}`.trimEnd();

const requestText = ({
	request: { method, target, headers, body },
}: Exchange): string => messageText(`${method} ${target}`, headers, body);

const answerText = ({ answer }: Exchange): string =>
	answer
		? messageText(String(answer.status), answer.headers, answer.body)
		: "No answer";
