import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installed } from "../on-demand.ts";
import { peers } from "./peers.ts";

const repository =
	"https://github.com/wink-travel/siteminder-channel-manager-ws-soap-client-java.git";

/** The folder with the schema's files: the one that is named, else a clone that is kept for the next time. */
export function schemaFolder(named: string | undefined): string {
	const clone = join(tmpdir(), "slipway-bench-ota-schema");
	const folder = named ?? join(clone, "src/main/resources/schema");
	if (!existsSync(folder) && named === undefined)
		spawnSync("git", ["clone", "--quiet", "--depth=1", repository, clone], {
			stdio: "inherit",
		});
	if (!existsSync(join(folder, "OTA_HotelResNotifRQ.xsd")))
		throw new Error(
			`There is no OTA schema in ${folder}. Clone ${repository}, and name its folder src/main/resources/schema with --schema.`,
		);
	return folder;
}

interface XmlLint {
	validateXML(options: object): Promise<{
		readonly rawOutput: string;
		readonly errors: readonly {
			readonly message: string;
			readonly loc: { readonly fileName: string } | null;
		}[];
	}>;
}

/** What the schema finds wrong with some documents, by libxml2; undefined where it finds nothing. */
export async function validated(
	folder: string,
	documents: readonly string[],
): Promise<readonly (string | undefined)[]> {
	const folderOfPeers = installed("contracts", peers);
	const { validateXML } = createRequire(join(folderOfPeers, "package.json"))(
		"xmllint-wasm",
	) as XmlLint;
	// The files name one another only in part: as in the WSDL, all of them are put together.
	const files = readdirSync(folder).filter((each) =>
		/^OTA_.*\.xsd$/.test(each),
	);
	const { errors, rawOutput } = await validateXML({
		xml: documents.map((contents, index) => ({
			fileName: `${index}.xml`,
			contents,
		})),
		schema: {
			fileName: "all.xsd",
			contents: `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.opentravel.org/OTA/2003/05" elementFormDefault="qualified">${files.map((each) => `<xs:include schemaLocation="${each}"/>`).join("")}</xs:schema>`,
		},
		preload: files.map((fileName) => ({
			fileName,
			contents: readFileSync(join(folder, fileName), "utf8"),
		})),
		initialMemoryPages: 2048,
		maxMemoryPages: 16_384,
	});
	const found = new Map<string, string>();
	for (const { loc, message } of errors)
		if (loc && !found.has(loc.fileName)) found.set(loc.fileName, message);
	return documents.map((_, index) => {
		const file = `${index}.xml`;
		if (!rawOutput.includes(`${file} validates`) && !found.has(file))
			throw new Error(`The validator says nothing about document ${index}.`);
		return found.get(file);
	});
}
