import type { Recording } from "@slipway/rehearsal";
import { harOf } from "@slipway/sandbox/engine";
import type { Target } from "./target.ts";

/** What was recorded, for a file. */
interface Recorded {
	readonly recording: Recording;
}

/** Whose answers these are. */
const words = ({ host }: Target) =>
	`Answers of ${host}, as recorded by the partner. Secrets are masked.`;

/** A recording as an HTTP Archive, with the addresses at which the provider was called. */
export const harOfRecording = (
	{ recording }: Recorded,
	target: Target,
): string =>
	`${JSON.stringify(
		harOf(
			recording.exchanges(),
			target.origin + target.root,
			words(target) + forgottenIn(recording),
		),
		null,
		"\t",
	)}\n`;

/** A recording as JSON, each exchange with its operation. */
export const journalOfRecording = (
	{ recording }: Recorded,
	target: Target,
): string =>
	`${JSON.stringify(
		{
			from: target.origin + target.root,
			note: words(target) + forgottenIn(recording),
			exchanges: recording
				.exchanges()
				.map(({ number, at, took, operation, request, answer }) => ({
					number,
					at: new Date(at).toISOString(),
					took: Math.round(took * 10) / 10,
					operation,
					request,
					answer,
				})),
		},
		null,
		"\t",
	)}\n`;

function forgottenIn(recording: Recording): string {
	const forgotten = recording.count - recording.exchanges().length;
	return forgotten === 0
		? ""
		: ` The oldest ${forgotten} exchanges are not in it, because a recording is bounded.`;
}
