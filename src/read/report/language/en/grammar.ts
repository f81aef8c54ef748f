import type { Grammar } from '../language.ts';
import { set } from './words.ts';

export const grammar: Grammar = {
	fillers: set('due careful with appreciation satisfaction interest concern'),
	attributes: set('status annual final progress national this these'),
	afterPresent: set('on with note upon'),
	pasts: set(
		'met held led gave took found felt brought became began went came sent saw kept left drew spoke knew thought told wished sought got stood ran built chose fell grew heard lay meant paid put read rose sat showed spent understood won wrote',
	),
	pastEnding: /^[^-]{2,}[^e]ed$/u,
	gerundEnding: /ing$/u,
	notBare: /(?:ed|ing|ly)$/u,
	incapable: set('unable'),
	existential: set('there'),
	gives: set('gave made raised reached put'),
	be: set('be'),
	notPromised: set('have like wish'),
	about: set('on about of that regarding concerning as in by to at with how'),
	because: set('for'),
	feltAbout: set('for at about over that on'),
	towards: set('to'),
	of: set('of'),
	inNames: set('of for on from to'),
	inAgents: set('of for on'),
	pastMarks: set('held dated adopted approved issued published met organized organised signed of since had was were'),
	holding: set('held round'),
	counting: set('several some many most each every all both other another no any one two three such'),
	remarks: set('participating attending present responsible dealing interested supported contributing'),
	agentEnding: /(?:[^h]er|or|ist|man|woman|ant|eer|people|staff)s?$/u,
	notAgents: /(?:paper|number|matter|order|letter|chapter|water|factor|sector)s?$/u,
	unfinished: set('of and on for the in to'),
	smallInNames: set('of on the for and in to at by with'),
};
