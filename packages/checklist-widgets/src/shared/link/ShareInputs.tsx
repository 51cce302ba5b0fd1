import { useCopy } from "../export/use-copy.ts";
import { lazyPart } from "../island/lazy-part.tsx";
import { Fold } from "../sections/Fold.tsx";

const Command = lazyPart(() => import("./Command.tsx"));

/** A link that carries all inputs, and the command that gives the same figures. */
export function ShareInputs({
	fragment,
	command,
}: {
	readonly fragment: string;
	/** What comes before the options of the command. */
	readonly command: string;
}) {
	const { said, copy } = useCopy("the address bar has it");
	return (
		<>
			<p className="buttons">
				<button
					type="button"
					onClick={() => copy(location.href.split("#")[0] + fragment)}
				>
					Copy a link to these figures
				</button>
				<span role="status" className="quiet">
					{said}
				</span>
				<span className="quiet">
					The inputs are after “#”, which no server sees.
				</span>
			</p>
			<Fold summary="In a terminal">
				{() => <Command command={command} fragment={fragment} />}
			</Fold>
		</>
	);
}
