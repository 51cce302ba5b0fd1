import type { CommandOffers, OptionOffers } from "./offers.ts";
import { quoted } from "./quote.ts";

/** For zsh, by its own _arguments. */
export function zshScript(commands: readonly CommandOffers[]): string {
	return `#compdef slipway
# Completion of slipway for zsh. In ~/.zshrc, after compinit: eval "$(slipway completion zsh)"
_slipway() {
	local line state
	_arguments -C '1: :->command' '*:: :->rest'
	case $state in
		command)
			local -a commands
			commands=(
${commands.map(({ name, says }) => `\t\t\t\t${quoted(`${name}:${says}`)}`).join("\n")}
			)
			_describe command commands ;;
		rest)
			case $line[1] in
${commands.map(argumentsOf).join("\n")}
			esac ;;
	esac
}
compdef _slipway slipway
`;
}

const argumentsOf = ({ name, words, files, options }: CommandOffers): string =>
	[
		`\t\t\t\t${name})`,
		"\t\t\t\t\t_arguments \\",
		...options.map((option) => `\t\t\t\t\t\t${quoted(specOf(option))} \\`),
		`\t\t\t\t\t\t${quoted(`*:${name}:${files ? `{compadd -- ${words.join(" ")}; _files}` : `(${words.join(" ")})`}`)} ;;`,
	].join("\n");

function specOf({ name, says, takes, repeats, values }: OptionOffers): string {
	const start = `${repeats ? "*" : ""}${name}${takes === "nothing" ? "" : "="}[${says.replace(/[[\]\\]/g, "\\$&")}]`;
	if (takes === "nothing") return start;
	const action =
		takes === "file"
			? "_files"
			: values.length > 0
				? `(${values.join(" ")})`
				: "";
	return `${start}:${name.slice(2)}:${action}`;
}
