import type { EffectOf } from '../../../record/effect.ts';
import { type BareAct, type EffectContext, find, type Quote, quote, shown } from './scene.ts';
import { titleFrom } from './title.ts';

type Project = EffectOf<'project'>;

/** What an act says of projects: "the project, which is dormant because of lack of resources", "establish it as activity 3.3". */
export function projectsOf(act: BareAct, scene: EffectContext): Project[] {
	const made = act.kind === 'decision' && !act.negated ? [...founded(act, scene), ...decided(scene)] : [];
	return made.length > 0 ? made : told(scene);
}

/** The founding verb stands in the content ("to establish …") or is the act's own. */
function founded(act: BareAct, scene: EffectContext): Project[] {
	const content = scene.content;
	const as = find(scene, scene.words.asProject, content.start, content.end);
	const verb = find(scene, scene.words.founding, content.start, content.end);
	if (as === null || (verb === null && !scene.words.founding.test(act.verb))) return [];
	const title = titleFrom(scene, verb?.end ?? content.start, as.start).text;
	const number = as.groups.number?.text ?? null;
	return [{ kind: 'project', number, title, status: 'established', reason: null, ...shown(scene, scene.own) }];
}

function decided(scene: EffectContext): Project[] {
	const content = scene.content;
	for (const { phrase, means } of scene.words.projectDecisions) {
		const found = find(scene, phrase, content.start, content.end);
		const what = found?.groups.what;
		if (!found || !what || !speaksOfProject(scene, what.text)) continue;
		return [{ kind: 'project', ...named(scene, what), status: means, reason: null, ...shown(scene, found) }];
	}
	return [];
}

function told(scene: EffectContext): Project[] {
	return scene.near.flatMap((sentence) => {
		const found = find(scene, scene.words.status, sentence.start, sentence.end);
		const status = found?.groups.status;
		if (!found || !status || !speaksOfProject(scene, nearBefore(scene, sentence.start, found.start))) return [];
		const reason = found.groups.reason;
		const because = reason ? quote(scene, reason.start, reasonEnd(scene, reason.start, found.end)).text : null;
		return [{ kind: 'project', ...projectOf(scene), status: status.text, reason: because, ...shown(scene, found) }];
	});
}

/** The eight words before a verb: where its subject stands. */
const nearBefore = (scene: EffectContext, from: number, to: number): string =>
	scene.view.text.slice(from, to).split(' ').slice(-9).join(' ');

/** True where the words name a project or share a word of substance with the heading above. */
function speaksOfProject(scene: EffectContext, words: string): boolean {
	if (scene.projects.length === 0) return /\d+\.\d+/u.test(words) && scene.words.projectNoun.test(words);
	const heading = new Set(scene.projects.flatMap(({ title }) => substance(title)));
	return (
		scene.words.projectNoun.test(words) ||
		scene.words.pronoun.test(words) ||
		substance(words).some((word) => heading.has(word))
	);
}

const substance = (words: string): string[] =>
	words
		.toLowerCase()
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word.length > 3);

/** "to merge task 3.2 with task 3.3": the number said, which need not be that of the heading. */
function named(scene: EffectContext, what: Quote): { number: string | null; title: string | null } {
	// The words end at a full stop, and that of "3.1" is one.
	const words = what.text + (/^(?:\.\d+)*/u.exec(scene.view.text.slice(what.end, what.end + 12))?.[0] ?? '');
	const number = scene.words.projectNoun.test(words) ? /\d+(?:\.\d+)+/u.exec(words)?.[0] : undefined;
	return number === undefined ? projectOf(scene) : { number, title: null };
}

/** The project above, where there is only one. */
function projectOf(scene: EffectContext): { number: string | null; title: string | null } {
	const [only, second] = scene.projects;
	return only && !second ? { number: only.number, title: only.title } : { number: null, title: null };
}

const reasonEnd = (scene: EffectContext, from: number, to: number): number => {
	const comma = scene.view.text.slice(from, to).search(/, (?:and|but|which)\b|;/u);
	return comma < 0 ? to : from + comma;
};
