import { roman } from '../numeral.ts';

/** How a number is printed in one of Word's formats (ECMA-376 part 1, 17.18.59 ST_NumberFormat). */
type Printer = (value: number) => string;

/** Word doubles the letter after the last one: x, y, z, aa, bb. */
const lettered =
	(alphabet: string): Printer =>
	(value) => {
		const letters = [...alphabet];
		const index = (value - 1) % letters.length;
		return (letters[index] ?? '').repeat(1 + Math.floor((value - 1) / letters.length));
	};

const latin = 'abcdefghijklmnopqrstuvwxyz';
const russian = 'абвгдежзиклмнопрстуфхцчшщыэюя';

function ordinal(value: number): string {
	const tens = value % 100;
	const suffix = tens >= 11 && tens <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
	return `${value}${suffix}`;
}

const printers: Readonly<Record<string, Printer>> = {
	decimal: String,
	decimalZero: (value) => String(value).padStart(2, '0'),
	upperRoman: roman,
	lowerRoman: (value) => roman(value).toLowerCase(),
	upperLetter: lettered(latin.toUpperCase()),
	lowerLetter: lettered(latin),
	russianUpper: lettered(russian.toUpperCase()),
	russianLower: lettered(russian),
	ordinal,
	numberInDash: (value) => `- ${value} -`,
	hex: (value) => value.toString(16).toUpperCase(),
	chicago: lettered('*†‡§'),
	none: () => '',
	bullet: () => '',
};

/** The largest number that Word numbers with; beyond it, and below one, there is nothing to print but digits. */
const printedMax = 32_767;

/**
 * A number as Word prints it. `pattern` is that of the format `custom` ("001, 002, 003, ..."). Formats that we don't
 * know are printed as digits.
 */
export function printNumber(value: number, format: string, pattern: string | null): string {
	if (format === 'custom') return String(value).padStart(/^0*1(?=,)/u.exec(pattern ?? '')?.[0].length ?? 1, '0');
	const printer = Object.hasOwn(printers, format) ? printers[format] : undefined;
	const isPlain =
		printer === undefined || ((value < 1 || value > printedMax) && format !== 'none' && format !== 'bullet');
	return isPlain ? (format === 'decimalZero' ? String(value).padStart(2, '0') : String(value)) : printer(value);
}
