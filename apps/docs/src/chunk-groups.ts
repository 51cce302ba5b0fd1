/**
 * Which modules share a file in the browser. Left alone, the bundler makes a file of every set of modules that the same
 * pages need; a dozen small files compress worse than four, and each waits for the one that names it. The tests of each
 * page's weight show when a group has drawn in too much.
 */
export const chunkGroups = [
	{
		// For the small scripts of pages that are only read.
		name: "starting",
		test: /\/progress\/keys\.ts$|\/checklist\/starter\/paint\.ts$|\/shared\/starter\/|vite\/preload-helper/,
		priority: 5,
	},
	{
		// What every island needs.
		name: "islands",
		test: /light-elements|\/node_modules\/(react|react-dom|scheduler)\/|\/checklist-widgets\/src\/shared\/(island\/(?!use-same|read-json)|export|turn)/,
		priority: 3,
	},
	{
		// What estimates read of a checklist, and the library of stores, which the console shares with the checklist.
		name: "answers",
		test: /\/core\/src\/(calendar\/(day-number|due-day|working-days)|checklist\/(field|progress|view\/answers-view)|process\/condition\/(answers|condition|holds))\.ts$|\/shared\/progress\/browser\.ts$|\/node_modules\/nanostores\//,
		priority: 2,
	},
	{
		// What the checklist shares with pages that only show its progress, and with what writes to it from elsewhere.
		name: "progress",
		test: /\/core\/src\/(calendar|checklist|process)\/|\/checklist-widgets\/src\/(checklist|shared\/progress)\/(?!fetched-store)/,
		minShareCount: 2,
		priority: 1,
	},
	{
		// What a timeline shares with several integrations at once.
		name: "estimate",
		test: /\/checklist-widgets\/src\/(timeline\/(?!starter)|shared\/(estimate|fields|sections|island\/(use-same|read-json)|link\/(repair-address|use-address|LinkNotices|ShareInputs)))|\/core\/src\/timeline\//,
		minShareCount: 2,
	},
];
