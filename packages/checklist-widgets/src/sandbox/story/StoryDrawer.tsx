import { useState } from "react";
import { Drawer } from "../console/Drawer.tsx";
import { useFetched } from "../console/use-fetched.ts";
import type { StoryPanelProps } from "./props.ts";

const load = () =>
	import("./StoryPanel.tsx").then(({ StoryPanel }) => StoryPanel);

/** How far the story is, and the panel in which it is told, fetched when it is opened. */
export function StoryDrawer(props: StoryPanelProps) {
	const [open, setOpen] = useState(false);
	const { part: Panel, failed } = useFetched(load, open);
	const { story, certification } = props;
	const { play } = certification;
	const [done, all] = play
		? [play.came.length, play.offered.acts.length]
		: [story.steps.filter((step) => step.done).length, story.steps.length];
	return (
		<div className="console-drawers console-story">
			<Drawer
				id="story"
				count={`${done} of ${all}`}
				onToggle={(isOpen) => {
					setOpen(isOpen);
					if (isOpen) certification.want();
				}}
			>
				{failed && (
					<p className="console-trouble" role="alert">
						The story could not be fetched. Close it and open it again.
					</p>
				)}
				{open && Panel && <Panel {...props} />}
			</Drawer>
		</div>
	);
}
