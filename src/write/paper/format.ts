/** The formats that a paper can be written in; each is the ending of its file. */
export const paperFormats = ['docx', 'pdf', 'html', 'md', 'txt', 'akn'] as const;
export type PaperFormat = (typeof paperFormats)[number];

/** A format as a person knows it, and as the web does (IANA media types). */
export const formatFacts: Readonly<Record<PaperFormat, { readonly name: string; readonly mediaType: string }>> = {
	docx: {
		name: 'Word',
		mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	},
	pdf: { name: 'PDF', mediaType: 'application/pdf' },
	html: { name: 'HTML', mediaType: 'text/html; charset=utf-8' },
	md: { name: 'Markdown', mediaType: 'text/markdown; charset=utf-8' },
	txt: { name: 'Plain text', mediaType: 'text/plain; charset=utf-8' },
	akn: { name: 'Akoma Ntoso', mediaType: 'application/akn+xml; charset=utf-8' },
};

/** Formats whose files are no text: they are not shown in a terminal. */
export const isBinary = (format: PaperFormat): boolean => format === 'docx' || format === 'pdf';

const isFormat = (name: string): name is PaperFormat => paperFormats.some((format) => format === name);

/** The format that the name of a file tells; null where it tells none. */
export function formatOfName(name: string): PaperFormat | null {
	const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
	return isFormat(ending) ? ending : null;
}
