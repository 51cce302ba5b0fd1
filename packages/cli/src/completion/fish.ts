import type { CommandOffers, OptionOffers } from "./offers.ts";

/** For fish, by its own complete. */
export function fishScript(commands: readonly CommandOffers[]): string {
	return `${[
		"# Completion of slipway for fish. In config.fish: slipway completion fish | source",
		"complete -c slipway -f",
		...commands.flatMap(({ name, says, words, files, options }) => [
			`complete -c slipway -n __fish_use_subcommand -a ${fish(name)} -d ${fish(says)}`,
			...(words.length > 0
				? [
						`complete -c slipway -n ${fish(`__fish_seen_subcommand_from ${name}`)} -a ${fish(words.join(" "))}`,
					]
				: []),
			...(files
				? [
						`complete -c slipway -n ${fish(`__fish_seen_subcommand_from ${name}`)} -F`,
					]
				: []),
			...options.map((option) => optionLine(name, option)),
		]),
	].join("\n")}\n`;
}

function optionLine(
	command: string,
	{ name, says, takes, values }: OptionOffers,
): string {
	return [
		`complete -c slipway -n ${fish(`__fish_seen_subcommand_from ${command}`)}`,
		`-l ${name.slice(2)}`,
		...(takes === "nothing" ? [] : ["-r"]),
		...(takes === "file" ? ["-F"] : []),
		...(values.length > 0 ? [`-a ${fish(values.join(" "))}`] : []),
		`-d ${fish(says)}`,
	].join(" ");
}

/** A word of a fish script: only backslash and quote mean something within quotes. */
const fish = (text: string): string => `'${text.replace(/[\\']/g, "\\$&")}'`;
