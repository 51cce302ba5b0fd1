import type { Problem } from "@slipway/sandbox/engine";
import type { XmlElement } from "@slipway/sandbox/xml";
import { z } from "zod";
import { problem } from "../refuse.ts";
import type { Message, Mistake } from "../state/tables.ts";

interface FixedError {
	/** Undefined where none is published. */
	readonly type?: string;
	readonly code: string;
	readonly text: string;
}

/** The errors whose wording SiteMinder fixes, by the mistake that asks for them. */
export const fixedErrors: Readonly<
	Record<Exclude<Mistake, "none">, FixedError>
> = {
	password: {
		type: "4",
		code: "448",
		text: "Invalid Username and/or Password",
	},
	hotel: {
		type: "6",
		code: "392",
		text: "Hotel not found for HotelCode=ZZ-UNKNOWN",
	},
	room: {
		type: "12",
		code: "402",
		text: "Room type code not found for this hotel",
	},
	rate: { type: "12", code: "249", text: "Rate code not found for this hotel" },
	occupancy: { code: "137", text: "Invalid included occupancy" },
	adults: { code: "397", text: "Invalid number of adults" },
};

const Given = z.array(
	z.object({
		"@Type": z.string(),
		"@Code": z.string().default(""),
		"#text": z.string().default(""),
	}),
);

/** Judges whether the answer is the one that the message asks for: Success, or the error for its mistake. */
export function judgeOutcome(
	root: XmlElement,
	at: string,
	{ mistake }: Message,
): readonly Problem[] {
	const errors = root.Errors === undefined ? undefined : errorsOf(root.Errors);
	if (mistake === "none")
		return errors === undefined
			? []
			: [
					problem("good-message", {
						pointer: `${at}/Errors/Error[1]`,
						fact: `The message has no mistake, and the answer is the error ${errors.map(shown).join(", ")}.`,
						fix: { by: "you", says: "Answer with Success." },
					}),
				];
	const wanted = fixedErrors[mistake];
	if (errors === undefined)
		return [
			problem("error-expected", {
				pointer: `${at}/Success`,
				fact: `The message has a mistake (${mistake}), and the answer is Success; ${shownWanted(wanted)} is expected.`,
				fix: { by: "you", says: "Answer with the error that is expected." },
			}),
		];
	const index = errors.findIndex((each) => each["@Code"] === wanted.code);
	const found = errors[index];
	if (!found)
		return [
			problem("error-expected", {
				pointer: `${at}/Errors/Error[1]/@Code`,
				fact: `The answer is the error ${errors.map(shown).join(", ")}; ${shownWanted(wanted)} is expected.`,
				fix: wanted.code,
			}),
		];
	const place = `${at}/Errors/Error[${index + 1}]`;
	return [
		...(wanted.type !== undefined && found["@Type"] !== wanted.type
			? [
					problem("error-wording", {
						pointer: `${place}/@Type`,
						fact: `The Type is ${found["@Type"]}.`,
						fix: wanted.type,
					}),
				]
			: []),
		...(found["#text"] !== wanted.text
			? [
					problem("error-wording", {
						pointer: `${place}/text()`,
						fact: `The text is “${found["#text"]}”.`,
						fix: wanted.text,
					}),
				]
			: []),
	];
}

function errorsOf(errors: XmlElement[string]): z.output<typeof Given> {
	return z.object({ Error: Given }).safeParse(errors).data?.Error ?? [];
}

const shown = ({
	"@Type": type,
	"@Code": code,
	"#text": text,
}: z.output<typeof Given>[number]) => `${type} ${code} “${text}”`;

const shownWanted = ({ type, code, text }: FixedError) =>
	`${type === undefined ? "" : `type ${type}, `}code ${code} “${text}”`;
