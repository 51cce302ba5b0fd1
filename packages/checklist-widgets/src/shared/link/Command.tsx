import { commandOf } from "../estimate/command.ts";
import { useCopy } from "../export/use-copy.ts";
import { toolCommand } from "./tool-command.ts";

/** The command that gives the figures of a link, to be copied. */
export default function Command({
	command,
	fragment,
}: {
	/** What comes before the options. */
	readonly command: string;
	readonly fragment: string;
}) {
	const words = `${toolCommand()} ${commandOf(command, fragment)}`;
	const { said, copy } = useCopy("select the command and copy it");
	return (
		<>
			<p>
				<code>{words}</code>
			</p>
			<p className="buttons">
				<button type="button" onClick={() => copy(words)}>
					Copy the command
				</button>
				<span role="status" className="quiet">
					{said}
				</span>
			</p>
		</>
	);
}
