import { Choice } from "./Choice.tsx";
import { NumberField } from "./NumberField.tsx";
import type { PartProps } from "./part.ts";

/** How far lengths slip together, how wide assumed ones are, and how much of their time people have. */
export function Spread({ read, assume }: PartProps) {
	return (
		<div className="situation">
			<Choice
				label="Tasks of the same side slip together"
				hint="A team that is slow with one task is often slow with the next. Then the dates spread further."
				value={read.together}
				options={{
					none: "No, each on its own",
					some: "Somewhat",
					strong: "Strongly",
				}}
				onChange={(together) =>
					assume("together", together === "none" ? undefined : together)
				}
			/>
			<NumberField
				label="Assumed ranges, times as wide"
				hint="People name ranges too narrow: what was meant to hold nine cases of ten often holds half, which takes 2.4. Published figures stay."
				value={read.widen}
				least={1}
				most={5}
				onChange={(widen) =>
					assume(
						"widen",
						widen === 1 ? undefined : String(Math.round(widen * 100) / 100),
					)
				}
			/>
			<Choice
				label="The longest that we assume"
				hint="With a long tail, one case in twenty takes longer than the worst figure."
				value={read.tail}
				options={{
					"as-written": "Is the longest there is",
					long: "Can be exceeded (long tail)",
				}}
				onChange={(tail) => assume("tail", tail === "long" ? tail : undefined)}
			/>
			<NumberField
				label="Your people’s time for it, in %"
				hint="Half of the time takes twice as long. Your own figures stay."
				value={Math.round(read.attention * 100)}
				least={5}
				most={100}
				onChange={(percent) =>
					assume(
						"attention",
						percent === 100 ? undefined : String(Math.round(percent) / 100),
					)
				}
			/>
		</div>
	);
}
