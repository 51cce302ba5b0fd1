/**
 * What a task really waits for, in order: the tasks that come first, where one that is out of the way is replaced by
 * those that it waits for itself.
 *
 * @param after the tasks that come directly before a task; undefined for an unknown task, which holds nobody up.
 * @param stays whether a task is in the way.
 */
export function waitsFor(
	id: string,
	after: (id: string) => readonly string[] | undefined,
	stays: (id: string) => boolean,
): readonly string[] {
	const found = new Set<string>();
	const passed = new Set([id]);
	const visit = (task: string) => {
		for (const earlier of after(task) ?? []) {
			if (passed.has(earlier) || after(earlier) === undefined) continue;
			if (stays(earlier)) found.add(earlier);
			else {
				passed.add(earlier);
				visit(earlier);
			}
		}
	};
	visit(id);
	return [...found];
}
