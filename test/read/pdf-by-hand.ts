/** A PDF made of its objects, numbered from one; the first is the catalogue (ISO 32000-1, 7.5). */
export function pdfOfObjects(objects: readonly string[], trailer = ''): Uint8Array {
	let file = '%PDF-1.4\n';
	const places = objects.map((object, i) => {
		const at = file.length;
		file += `${i + 1} 0 obj\n${object}\nendobj\n`;
		return `${String(at).padStart(10, '0')} 00000 n \n`;
	});
	const start = file.length;
	const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
	file += `${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer}>>\nstartxref\n${start}\n%%EOF`;
	return new Uint8Array(Buffer.from(file, 'latin1'));
}

/** A stream with its dictionary, of bytes or of words in Latin-1. */
export const streamOf = (dictionary: string, data: Uint8Array | string): string => {
	const bytes = Buffer.from(typeof data === 'string' ? Buffer.from(data, 'latin1') : data);
	return `<< ${dictionary} /Length ${bytes.length} >>\nstream\n${bytes.toString('latin1')}\nendstream`;
};
