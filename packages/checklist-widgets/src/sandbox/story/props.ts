import type { Draft } from "@slipway/sandbox/engine";
import type { Session } from "../session/session.ts";
import type { ChosenCase } from "./cases/use-case.ts";
import type { Story } from "./use-story.ts";

/** What the panel of the story needs. */
export interface StoryPanelProps {
	readonly session: Session;
	readonly story: Story;
	readonly certification: ChosenCase;
	readonly busy: boolean;
	/** Sends the next step, or all that are left. */
	readonly onTell: (whole: boolean) => void;
	/** Puts a request into the form. */
	readonly onChoose: (draft: Draft) => void;
}
