import { type Attestation, AttestationsSchema } from "@slipway/rehearsal";
import { UsageError } from "../usage-error.ts";
import { jsonFile } from "./json-file.ts";

const give =
	'Give JSON such as { "case": { "note": "Seen on 4 January.", "file": "screen.png" } }.';

/** What a partner attests, by case, from a file. Throws a UsageError for any other file, and for cases that are not known. */
export async function attestationsInFile(
	path: string | undefined,
	cases: readonly string[],
): Promise<Readonly<Record<string, Attestation>>> {
	if (path === undefined) return {};
	const { data } = await jsonFile(path, give);
	const read = AttestationsSchema.safeParse(data);
	if (!read.success)
		throw new UsageError(
			`“${path}” holds no attestations: ${read.error.issues[0]?.path.join("/") || "the whole"} does not fit.`,
			give,
		);
	const strange = Object.keys(read.data).find((id) => !cases.includes(id));
	if (strange !== undefined)
		throw new UsageError(
			`“${path}” attests a case “${strange}” that there is not.`,
			`Give one of ${cases.join(", ")}.`,
		);
	return read.data;
}
