import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import {
	type Copy,
	DockerfileParser,
	type From,
	type Instruction,
} from "dockerfile-ast";

export const root = resolve(import.meta.dirname, "../..");

/** A stage of the container file, as far as it says anything. */
export interface Stage {
	readonly name: string;
	readonly image: string;
	folder: string;
	user: string;
	port: string;
	readonly variables: Record<string, string>;
	readonly copies: {
		/** The stage whose files they are; the repository without it. */
		readonly stage: string | undefined;
		readonly source: string;
		readonly target: string;
	}[];
	readonly runs: (readonly string[])[];
	health: readonly string[];
	starts: readonly string[];
}

/** Reads the container file, in its order. Throws at whatever the tests would not follow. */
export function stages(): readonly Stage[] {
	const all: Stage[] = [];
	const text = readFileSync(resolve(root, "Dockerfile"), "utf8");
	for (const instruction of DockerfileParser.parse(text).getInstructions()) {
		const keyword = instruction.getKeyword();
		if (keyword === "FROM") {
			const from = instruction as From;
			all.push({
				name: from.getBuildStage() ?? "",
				image: from.getImage() ?? "",
				folder: "/",
				user: "root",
				port: "",
				variables: {},
				copies: [],
				runs: [],
				health: [],
				starts: [],
			});
			continue;
		}
		const stage = all.at(-1);
		const read = readers[keyword];
		if (!stage || !read)
			throw new Error(`No test follows “${instruction.toString()}”.`);
		read(stage, instruction);
	}
	return all;
}

const words = (instruction: Instruction) =>
	instruction.getArguments().map((argument) => argument.getValue());

/** A command in the form that needs no shell. */
function command(instruction: Instruction): readonly string[] {
	const [, strings] =
		/^(?:CMD )?(\[.*\])$/.exec(instruction.getRawArgumentsContent() ?? "") ??
		[];
	if (!strings) throw new Error(`“${instruction.toString()}” needs a shell.`);
	return JSON.parse(strings);
}

const readers: Readonly<
	Record<string, (stage: Stage, instruction: Instruction) => void>
> = {
	WORKDIR: (stage, instruction) => {
		stage.folder = words(instruction)[0] ?? "";
	},
	USER: (stage, instruction) => {
		stage.user = words(instruction)[0] ?? "";
	},
	EXPOSE: (stage, instruction) => {
		stage.port = words(instruction)[0] ?? "";
	},
	ARG: (stage, instruction) => assign(stage, instruction),
	ENV: (stage, instruction) => assign(stage, instruction),
	COPY: (stage, instruction) => {
		const from = (instruction as Copy)
			.getFlags()
			.find((flag) => flag.getName() === "from");
		const paths = words(instruction).filter((word) => !word.startsWith("--"));
		const target = paths.pop() ?? "";
		for (const source of paths)
			stage.copies.push({
				stage: from?.getValue() ?? undefined,
				source,
				target,
			});
	},
	RUN: (stage, instruction) => {
		stage.runs.push(command(instruction));
	},
	HEALTHCHECK: (stage, instruction) => {
		stage.health = command(instruction);
	},
	ENTRYPOINT: (stage, instruction) => {
		stage.starts = command(instruction);
	},
};

/** A variable with its value, in which earlier ones may stand. */
function assign(stage: Stage, instruction: Instruction): void {
	const [name = "", value = ""] = (words(instruction)[0] ?? "").split("=");
	stage.variables[name] = value.replace(
		/\$(\w+)/g,
		(_, each: string) => stage.variables[each] ?? "",
	);
}
