import type { Act } from '../../record/act.ts';

const byRule: Readonly<Record<string, string>> = {
	future: '“Will” or “would” was taken for a promise; it may only tell what is expected.',
	noun: 'It was read from a noun, not from a verb.',
	label: 'Its kind comes from the label before it.',
};

/** Why the reader is not sure of an act, in one sentence for the person who checks it. */
export function whyUnsure(act: Act): string {
	if (act.person !== undefined) return `A person ${act.person} it.`;
	if (act.sure === 'sure') return 'The reader is sure of it.';
	if (act.sure === 'doubtful')
		return act.actor.length === 0
			? 'The words do not say who did it.'
			: `Who did it is not clear: “${act.actor.join('”, “')}” was taken for the actor.`;
	if (act.negated) return 'The words say what was not done.';
	return (
		byRule[act.rule.replace(/-shared$/u, '')] ??
		'It follows a “that …” or “which …” and may belong inside it: then it is no act of its own.'
	);
}
