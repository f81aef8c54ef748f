/** A sum as a person writes it, its currency first: `USD 50,000`, `EUR 1,250.50`. */
export function longMoney(currency: string, value: number): string {
	const [whole = '', part] = (Math.round(value * 100) / 100).toFixed(2).split('.');
	return `${currency} ${whole.replace(/\B(?=(?:\d{3})+$)/gu, ',')}${part === '00' ? '' : `.${part}`}`;
}
