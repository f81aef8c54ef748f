/** XML that is safe to print: words in it were escaped. */
export interface Xml {
	readonly xml: string;
}

export type Within = Xml | string | false | null | readonly Within[];

/** Values by name; one that is null is left out. */
export type Attributes = Readonly<Record<string, string | number | null>>;

/** An element with its attributes and what stands in it. */
export function element(name: string, attributes: Attributes, ...within: readonly Within[]): Xml {
	const given = Object.entries(attributes).flatMap(([key, value]) =>
		value === null ? [] : [` ${key}="${escaped(String(value))}"`],
	);
	const inside = within.map(printed).join('');
	const start = `<${name}${given.join('')}`;
	return { xml: inside === '' ? `${start}/>` : `${start}>${inside}</${name}>` };
}

function printed(within: Within): string {
	if (within === null || within === false) return '';
	if (typeof within === 'string') return escaped(within);
	return 'xml' in within ? within.xml : within.map(printed).join('');
}

const entities: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	'\r': '&#13;',
	'\n': '&#10;',
	'\t': '&#9;',
};

/** A text as it may stand in an element or an attribute. Characters that XML 1.0 can't hold (2.2) are left out. */
const escaped = (text: string): string =>
	text
		// Half of a pair that stands for one character.
		.replace(/\p{Cs}/gu, '\ufffd')
		.replace(/[\p{Cc}\ufffe\uffff]/gu, (character) => (isHeld(character) ? character : ''))
		.replace(/[&<>"\r\n\t]/gu, (character) => entities[character] ?? '');

/** Of the control characters, XML 1.0 holds tab, line ends and those from DEL on. */
const isHeld = (character: string): boolean =>
	'\t\n\r'.includes(character) || (character >= '\u007f' && character < '\ufffe');
