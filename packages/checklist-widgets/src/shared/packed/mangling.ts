/** What programs do to a link on its way, by name. For tests. */
export const manglings: {
	readonly [name: string]: (link: string) => string;
} = {
	nothing: (link) => link,
	"a full stop": (link) => `${link}.`,
	"the end of a sentence": (link) => `${link}).`,
	"a bracket": (link) => `${link})`,
	"an angle bracket": (link) => `${link}>`,
	"a square bracket of Markdown": (link) => `${link}](`,
	quotes: (link) => `${link}"`,
	"typographic quotes": (link) => `${link}”,`,
	"marks of emphasis": (link) => `${link}**`,
	"an underscore of emphasis": (link) => `${link}_`,
	"an ellipsis": (link) => `${link}…`,
	"a space, encoded": (link) => `${link}%20`,
	"a no-break space": (link) => `${link}\u00a0`,
	"a line end": (link) => `${link}\r\n`,
	"percent signs encoded again": (link) => link.replaceAll("%", "%25"),
	"encoded as a whole": (link) => `#${encodeURIComponent(link.slice(1))}`,
	"encoded twice": (link) =>
		`#${encodeURIComponent(encodeURIComponent(link.slice(1)))}`,
	"hyphens and underscores encoded": (link) =>
		link.replaceAll("-", "%2D").replaceAll("_", "%5F"),
	"HTML entities": (link) => link.replaceAll("&", "&amp;"),
	"HTML entities twice": (link) => link.replaceAll("&", "&amp;amp;"),
	"HTML entities by number": (link) =>
		link.replaceAll("=", "&#61;").replaceAll("-", "&#x2D;"),
	"an entity without its end": (link) => link.replaceAll("&reg", "®"),
	"equals signs encoded for mail": (link) => link.replaceAll("=", "=3D"),
	"lines broken for mail": (link) => broken(link, "=\r\n"),
	"lines broken": (link) => broken(link, "\n"),
	"lines broken and quoted": (link) => broken(link, "\n> > "),
	"line ends encoded": (link) => broken(link, "%0D%0A"),
	"spaces in it": (link) => broken(link, "%20"),
	"soft hyphens": (link) => broken(link, "\u00ad"),
	"soft hyphens, encoded": (link) => broken(link, "%C2%AD"),
	"zero-width spaces": (link) => broken(link, "\u200b"),
	"non-breaking hyphens": (link) => link.replaceAll("-", "\u2011"),
	"en dashes": (link) => link.replaceAll("-", "–"),
	"an em dash for two hyphens": (link) => link.replaceAll("--", "—"),
	"full-width signs": (link) =>
		link.replace(/[=&.,]/g, (sign) =>
			String.fromCharCode(sign.charCodeAt(0) + 0xfee0),
		),
	"plus and slash for hyphen and underscore": (link) =>
		/=.*[.&]/.test(link)
			? link
			: link.replaceAll("-", "+").replaceAll("_", "/"),
	"the next sentence": (link) => `${link} See you`,
	"the next sentence, encoded": (link) => `${link}.%20See%20you`,
	"the end cut off": (link) => link.slice(0, -7),
	"the middle cut out": (link) =>
		`${link.slice(0, link.length / 2 - 3)}…${link.slice(link.length / 2 + 3)}`,
	"small letters only": (link) => link.toLowerCase(),
};

function broken(link: string, by: string): string {
	return link.replace(/^(.{20})(.{1,40})/, `$1${by}$2${by}`);
}
