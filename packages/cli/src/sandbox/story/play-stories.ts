import { inspect } from "node:util";
import type { Sandbox } from "@slipway/sandbox/engine";
import type { Output } from "../../commands/command.ts";
import type { SandboxOptions } from "../options.ts";
import { playUntilStopped } from "../play-until-stopped.ts";
import { playStory } from "./play-story.ts";

/**
 * Serves sandboxes, sends the story of each to them over HTTP, and prints each step in words. Answers with 0 when every
 * step was answered as its example promises, with 1 when a story has stopped or the process was told to stop before.
 */
export async function playStories(
	{ host, hosts, origins, port }: SandboxOptions,
	sandboxes: ReadonlyMap<string, Sandbox>,
	{ out, error: complain }: Output,
): Promise<number> {
	let isWell: boolean | undefined;
	let finish: (error?: unknown) => void = () => {};
	const finished = new Promise<void>((resolve, reject) => {
		finish = (error) => (error === undefined ? resolve() : reject(error));
	});
	const playAll = async (address: string) => {
		const told: boolean[] = [];
		for (const sandbox of sandboxes.values()) {
			out(`${sandbox.api.title}, over HTTP at ${address}/${sandbox.api.id}\n`);
			told.push(await playStory(sandbox, address, out));
		}
		isWell = told.every(Boolean);
	};
	await playUntilStopped(
		sandboxes,
		{ host, hosts, origins, port },
		{
			failed: (error) => complain(`${inspect(error)}\n`),
			started: (address) => void playAll(address).then(() => finish(), finish),
		},
		finished,
	);
	return isWell ? 0 : 1;
}
