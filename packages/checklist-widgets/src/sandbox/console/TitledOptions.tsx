/** What can be chosen in a field: each by its title. */
export function TitledOptions({
	all,
}: {
	readonly all: readonly { readonly id: string; readonly title: string }[];
}) {
	return all.map(({ id, title }) => (
		<option key={id} value={id}>
			{title}
		</option>
	));
}
