import type { CommandOffers } from "./offers.ts";
import { quoted } from "./quote.ts";

/**
 * For bash from 3.2 on. Works on the line itself: bash takes `=` and `:` for ends of words, and both stand in values.
 */
export function bashScript(commands: readonly CommandOffers[]): string {
	const values = commands.flatMap(({ name, options }) =>
		options
			.filter(({ takes }) => takes !== "nothing")
			.map(
				({ name: option, takes, values }) =>
					`\t\t${quoted(`${name} ${option}`)}) ${takes === "file" ? "files=1" : `offers=${quoted(values.join("\n"))}`} ;;`,
			),
	);
	const rest = commands.map(
		({ name, words, files, options }) =>
			`\t\t${quoted(name)}) offers=${quoted([...words, ...options.map((option) => option.name)].join("\n"))}${files ? " also=1" : ""} ;;`,
	);
	return `# Completion of slipway for bash. In ~/.bashrc: eval "$(slipway completion bash)"
_slipway() {
	local line before current command previous offers='' files='' also='' cut
	line=\${COMP_LINE:0:COMP_POINT}
	current=\${line##*[[:space:]]}
	before=\${line%"$current"}
	local words
	IFS=$' \\t\\n' read -ra words <<<"$before"
	command=\${words[1]}
	previous=''
	if [ "\${#words[@]}" -gt 2 ]; then previous=\${words[\${#words[@]}-1]}; fi
	local value=$current
	case $current in
		--*=*) previous=\${current%%=*}; value=\${current#*=} ;;
	esac
	if [ "\${#words[@]}" -lt 2 ]; then
		offers=${quoted(commands.map(({ name }) => name).join("\n"))}
	else
		case "$command $previous" in
${values.join("\n")}
		*)
		case $command in
${rest.join("\n")}
		esac ;;
		esac
	fi
	COMPREPLY=()
	if [ -n "$files" ]; then
		compopt -o filenames 2>/dev/null
		local IFS=$'\\n'
		COMPREPLY=($(compgen -f -- "$value"))
		return
	fi
	# What bash itself takes for the word begins behind the last = or : of it.
	cut=\${value%"\${value##*[=:]}"}
	local offer
	while IFS= read -r offer; do
		case $offer in
			'') ;;
			"$value"*) COMPREPLY+=("\${offer#"$cut"}") ;;
		esac
	done <<<"$offers"
	if [ -n "$also" ]; then
		compopt -o filenames 2>/dev/null
		while IFS= read -r offer; do
			if [ -n "$offer" ]; then COMPREPLY+=("$offer"); fi
		done <<<"$(compgen -f -- "$value")"
	fi
}
complete -F _slipway slipway
`;
}
