/** What of a link could not be used, word for word. */
export default function LinkProblems({
	problems,
}: {
	readonly problems: readonly string[];
}) {
	return (
		<div className="notice">
			<p>
				<strong>Not all of the link could be used.</strong> The usual values
				replace:{" "}
				{problems.slice(0, 8).map((problem, index) => (
					<span key={problem}>
						{index > 0 && ", "}
						<code>{problem}</code>
					</span>
				))}
				. Ask for the link again, or set it below.
			</p>
		</div>
	);
}
