import { type CivilDate, longDate, longPeriod, type Period, type Precision } from '../../base/date.ts';
import { html, type Markup, nothing } from './markup.ts';

/** A day as people write it and as machines read it. */
export const day = (date: CivilDate): Markup => html`<time datetime="${date}">${longDate(date)}</time>`;

/** Days as people write them, from the two ends a record keeps; nothing where both are unknown. */
export function days(of: {
	readonly from: CivilDate | null;
	readonly to: CivilDate | null;
	readonly precision?: Precision | null;
}): Markup {
	if (of.from === null && of.to === null) return nothing;
	const period: Period = { from: of.from, to: of.to, precision: of.precision ?? 'day' };
	return html`<time datetime="${of.from ?? of.to ?? ''}">${longPeriod(period)}</time>`;
}

const ordinals =
	'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
		' ',
	);
const endings = ['th', 'st', 'nd', 'rd'];

/** `fourth`, and from the twenty-first on `21st`. */
export function ordinal(number: number): string {
	const word = ordinals[number];
	if (word !== undefined) return word;
	const teen = number % 100 > 10 && number % 100 < 14;
	return `${number}${teen ? 'th' : (endings[number % 10] ?? 'th')}`;
}
