/** Lets links to other editions lead to the place that the reader is at: with the query and the fragment of the page. */
export function keepPlace(): void {
	document.addEventListener("click", ({ target }) => {
		const link =
			target instanceof Element &&
			target.closest<HTMLAnchorElement>("a[data-edition]");
		if (!link) return;
		link.search = location.search;
		link.hash = location.hash;
	});
}
