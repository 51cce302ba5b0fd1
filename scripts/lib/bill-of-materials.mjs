import { createHash } from "node:crypto";

/**
 * What is inside something that is handed out, as CycloneDX 1.6 in JSON. The same works give the same text: it carries no
 * time, and its number is made of its content.
 * @param {import("./bill-of-materials.mjs").Subject} subject
 * @param {readonly import("./bill-of-materials.mjs").Work[]} works
 */
export function billOfMaterials(subject, works) {
	const names = new Map(works.map((work) => [work.name, addressOf(work)]));
	const main = addressOf(subject);
	const bill = {
		$schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
		bomFormat: "CycloneDX",
		specVersion: "1.6",
		version: 1,
		metadata: {
			lifecycles: [{ phase: "build" }],
			component: {
				type: subject.type,
				"bom-ref": main,
				name: subject.name,
				version: subject.version,
				description: subject.description,
				licenses: [{ expression: subject.licence }],
				purl: main,
			},
		},
		components: works.map(componentOf),
		dependencies: [
			{ ref: main, dependsOn: [...names.values()] },
			...works.map((work) => ({
				ref: addressOf(work),
				dependsOn: (work.uses ?? []).flatMap((name) => names.get(name) ?? []),
			})),
		],
	};
	return `${JSON.stringify({ ...bill, serialNumber: numberOf(JSON.stringify(bill)) }, null, "\t")}\n`;
}

function componentOf(work) {
	const [, group, name] = /^(?:(@[^/]+)\/)?(.*)$/.exec(work.name);
	return {
		type: work.data ? "data" : "library",
		"bom-ref": addressOf(work),
		...(group && { group }),
		name,
		...(work.version && { version: work.version }),
		...(work.licence && { licenses: [{ expression: work.licence }] }),
		purl: addressOf(work),
	};
}

/** The package URL of a work: `pkg:npm/%40noble/hashes@2.4.0`. */
const addressOf = ({ name, version, registry = "npm" }) =>
	`pkg:${registry}/${name.replace("@", "%40")}${version ? `@${encodeURIComponent(version)}` : ""}`;

/** A UUID of the text: version 8, which leaves to its maker what it is made of. */
function numberOf(text) {
	const hash = createHash("sha256").update(text).digest("hex");
	return `urn:uuid:${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}
