import { readFile } from "node:fs/promises";
import { verifyEvidence } from "@slipway/rehearsal/evidence";
import { readLine } from "../parameters/read-line.ts";
import { printable } from "../printable.ts";
import { verifyRow } from "../table/verify-row.ts";
import { UsageError } from "../usage-error.ts";
import type { Run } from "./command.ts";

export const verify: Run = async (parameters, { out }) => {
	const { words } = await readLine(verifyRow, parameters);
	const [path = ""] = words;
	const verified = await verifyEvidence(await textIn(path));
	if (verified.is === "no evidence")
		throw new UsageError(
			`“${path}” is no evidence of a rehearsal.`,
			"Give a file that rehearse --evidence or record --evidence wrote.",
		);
	if (verified.is === "changed") {
		out(`Changed: ${verified.because}\nDo not rely on this file.\n`);
		return 1;
	}
	const { content } = verified.evidence;
	out(
		`As it was made: ${printable(content.report.provider)}, ${content.made}.\nSHA-256 ${verified.digest}\nThis does not prove who made the file, or that the messages were sent.\n`,
	);
	return 0;
};

async function textIn(path: string): Promise<string> {
	try {
		return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(
			await readFile(path),
		);
	} catch (error) {
		if (error instanceof TypeError)
			throw new UsageError(
				`“${path}” is not text in UTF-8.`,
				"Ask for the file again, as an attachment rather than pasted.",
			);
		throw new UsageError(
			`“${path}” cannot be read: ${(error as Error).message}.`,
			"Give the path of the file.",
		);
	}
}
