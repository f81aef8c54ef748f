import type { Cite } from '../record/cite.ts';
import type { FollowUp } from '../record/follow-up.ts';
import { hits, share, stems, tellingStems } from './words.ts';

/** What one does to a paper that is to come. */
const makes = new Set(
	(
		'prepare draft write compile submit present circulate provide issue distribute publish update revise finalize finalise produce elaborate develop deliver ' +
		'préparer établir rédiger soumettre présenter distribuer fournir publier élaborer réviser ' +
		'подготовить составить представить распространить разработать опубликовать'
	)
		.split(' ')
		.flatMap((word) => stems(word)),
);

/** What a paper is called. */
const papers = new Set(
	(
		'document paper note report draft study text proposal summary list overview compilation questionnaire guidelines guide handbook brochure agenda minutes programme plan ' +
		'rapport étude projet texte proposition résumé liste recueil questionnaire lignes guide ordre ' +
		'документ доклад записка исследование проект текст предложение резюме перечень обзор вопросник руководство повестка'
	)
		.split(' ')
		.flatMap((word) => stems(word)),
);

/** True for something owed that is a paper: "prepare a note on the dredging of berths". */
export function asksForPaper({ what }: Pick<FollowUp, 'what'>): boolean {
	const words = stems(what);
	return words.slice(0, 2).some((word) => makes.has(word)) && words.some((word) => papers.has(word));
}

/** What the paper is to be about: its words without those that every request has. */
export const subjectStems = (words: string): readonly string[] =>
	tellingStems(words).filter((word) => !makes.has(word) && !papers.has(word));

/** Why a paper is told to be what was owed, in a sentence; null where nothing tells it. */
export function whyAnswered(
	{ what, cites }: Pick<FollowUp, 'what' | 'cites'>,
	title: string | null,
	namedIn: readonly Cite[],
): string | null {
	const told = cites
		.slice(1)
		.find((cite) =>
			namedIn.some(({ document, paragraph }) => document === cite.document && paragraph === cite.paragraph),
		);
	if (told !== undefined)
		return `paragraph ${told.paragraph} of ${told.document}, which tells what came of it, names it`;
	const [subject, titled] = [subjectStems(what), subjectStems(title ?? '')];
	const common = hits(titled, subject);
	return titled.length > 1 && common > 1 && share(titled, subject) >= 0.75 ? 'its title says what was asked for' : null;
}
