import { type ActionWords, actionLabel, actionStates } from '../../effects/action-state.ts';

/** English labels of actions, and what lists of actions print of each. */
export const actions: ActionWords = {
	label: actionLabel('actions?(?: (?:items?|points?|no))?|tasks?'),
	states: actionStates(
		'which |(?:of|from|in|on) (?:the|its) [^.;:,]{2,60}? (?=(?:is|are|was|were|ha[sd]|have|remain))|(?:status|state) ?[:–-] ?|(?:is|are|was|were|has been|have been|had been|remains?|remained|still|now|already|considered|marked(?: as)?) ',
		'on|by|in|at|see|as|since|with|to|until|for|because|pending|and',
		{
			dropped:
				'dropped|cancelled|canceled|withdrawn|abandoned|discontinued|rejected|no longer (?:relevant|required|needed|applicable|necessary)|not (?:applicable|required|pursued)|(?:closed|close) (?:as (?:no longer|not) \\p{L}+|without (?:action|result))|lapsed',
			superseded: 'superseded|replaced|overtaken(?: by events)?|merged|subsumed',
			failed:
				'open|outstanding|pending|not (?:yet )?(?:started|begun|done|completed|closed|due|implemented)|carried (?:forward|over)|deferred|postponed|overdue|delayed|on hold|to be (?:done|continued)|rescheduled',
			'in progress':
				'in (?:progress|hand|preparation|train)|on-?going|under ?way|(?:partly|partially) (?:done|completed?|closed|implemented)|started|begun|continuing|on (?:track|schedule)',
			done: 'closed?|done|completed?|discharged|implemented|achieved|fulfilled|finished|executed|delivered|carried out|resolved|actioned',
		},
	),
};
