import { actions } from '../language/en/action.ts';
import { actionNumbers } from './action-state.ts';
import { cased, closing, type EffectWords, never, opening, phrase } from './words.ts';

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const meeting = '(?:meeting|session|conference|assembly)';
const ordinalWords =
	'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
		' ',
	);
const tens: readonly [string, number][] = [
	['twenty', 20],
	['thirty', 30],
	['forty', 40],
	['fifty', 50],
	['sixty', 60],
	['seventy', 70],
	['eighty', 80],
	['ninety', 90],
];
const ordinals = new Map<string, number>([
	...ordinalWords.map((word, index): [string, number] => [word, index + 1]),
	...tens.map(([word, value]): [string, number] => [`${word.slice(0, -1)}ieth`, value]),
	...tens.flatMap(([word, value]) =>
		ordinalWords.slice(0, 9).map((unit, index): [string, number] => [`${word}-${unit}`, value + index + 1]),
	),
]);
const numbers = `${[...ordinals.keys()].sort((a, b) => b.length - a.length).join('|')}|\\d+(?:st|nd|rd|th)`;
const which = `(?<which>next|following|forthcoming|${numbers})`;
const whose = '(?:its|the|their|our|a)';

const sorts =
	'forums?|fora|workshops?|seminars?|round[- ]?tables?|conferences?|symposi(?:um|a)|colloqui(?:um|a)|congress(?:es)?|training courses?|study (?:tours?|visits?)|summer schools?|webinars?|hackathons?|exhibitions?|fairs?|excursions?|field trips?|hearings?|open days?|plug-?fests?|sprints?|bootcamps?|master ?classes|retreats?|jubilees?|interlaboratory comparisons?|ring tests?|expeditions?|festivals?|competitions?|contests?';
const participle =
	'(?:[\\p{L}-]+ly |further |also |therefore |well )*(?:[\\p{L}-]{2,}(?:ed|wn|en)|made|done|sent|put|set|brought|kept|found|built|met|sought|paid|laid|led|spent|read|cut|left)';
const modal = '(?:should|must|ought to|would|will|shall|needed to|need to|has to|had to)';
const giving =
	'(?:provid(?:e|ing)|giv(?:e|ing)|offer(?:ing)?|mak(?:e|ing) available|contribut(?:e|ing)|donat(?:e|ing)|suppl(?:y|ying)|lend(?:ing)?|loan(?:ing)?|second(?:ing)?|grant(?:ing)?|pledg(?:e|ing)|transfer(?:ring)?|deliver(?:ing)?)';
const money =
	'(?:(?:[\\p{L}-]+ ){0,2}(?:financial|funds?|funding|finances?|money|grants?)(?![\\p{L}])|(?:US\\$|USD|EUR|CHF|GBP|NOK|SEK|DKK|[€$£]) ?\\d|\\d[\\d., ]* (?:\\p{Lu}\\p{L}+ )?(?:euros?|dollars|francs|pounds|kron(?:er|or)|roubles))';
const talkNouns =
	'(?:information|comments?|views?|remarks|updates?|feedback|opportunit(?:y|ies)|presentations?|statements?|overviews?|briefings?|answers?|replies|guidance|leadership|hospitality|welcome|opinions?|inputs?|details|examples?|estimates?|figures|clarifications?|explanations?|reasons?)';
/** What one writes oneself: to provide it is work and no gift. */
const writings =
	'(?:descriptions?|summar(?:y|ies)|outlines?|specifications?|reports?|notes?|papers?|drafts?|texts?|minutes)';
const titles = '(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Ambassador|Sir)\\.?';
const office =
	'(?:(?:Vice|Co|Deputy)[- ])?(?:Chair(?:man|woman|person)?|President|Rapporteur|Secretary|Convenor|Convener|Coordinator|Co-ordinator|Treasurer|Editor)s?';
/** "Team of Specialists on Locks": begins with at most some words before its noun, and goes on with no verb. */
const institution =
	"(?:(?!(?:that|the|it|was|were|be|decided|agreed|to) )[\\p{L}’'-]+ (?:of )?){0,4}?(?:Committee|Subcommittee|Group|Team|Party|Board|Commission|Council|Panel|Forum|Force|Network|Section|Bureau)(?![\\p{L}])(?:(?! that | decided | agreed | would | will | should | shall | (?:is|was|be|been|to be) | to the )[^.;,]){0,100}?";
/** Where the name of a body ends and the day begins. */
const fromDay =
	'(?= (?:with effect|with immediate|as from|as of|as at|starting|effective|from|on \\d|in \\d|at its|after|by)(?![\\p{L}])|[.;,]|$)';
const adverb = '(?:[\\p{L}]+ly|also|further|therefore|then|again|now|already|since|meanwhile)';

/** English: the phrases of reports by which acts change the record. */
export const english: EffectWords = {
	sorts: phrase(sorts),
	modifiers: opening(
		'(?:joint|regional|subregional|international|national|interregional|global|annual|biennial|expert|technical|training|follow-up|high-level|one-day|two-day|three-day|virtual|online|open|special|further|second|third|fourth|fifth|small|wider|mini)$',
	),
	titleEnd: cased(
		[
			'[,;:()“”"]',
			'[.!?](?= |$)',
			' (?:which|who|whom|where|that|would|should|will|shall|could|may|might|must|can|was|were|is|are|had|has|have|be|been|to (?:be|take|the|its|\\p{Ll}+ (?:a|an|the|its))|being|covering|tentatively|provisionally|subject|provided|pending|as|held|organi[sz]ed|planned|scheduled|proposed|jointly|within (?:an?|one|two|three|six|the next|\\d+)|until|before|after|during|while|because|since|if|unless|next|this|under|together|through|and (?:to|its|decided|requested|invited|asked|thanked|agreed|submit|report|that|the)|in (?:conjunction|co-?operation|collaboration|order|time|addition|another|a different|early|late|mid|the (?:first|second|third|fourth|last|spring|summer|autumn|winter|near|course|framework|context|margins|amount)|its|spring|summer|autumn|winter)|on (?:the (?:occasion|basis|margins)|an? (?:\\p{Ll}+ )?basis|\\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)|at (?:its|the (?:\\p{Ll}+ )?(?:meeting|session)|\\p{Lu})|to (?:its|the (?:\\p{Ll}+ )?(?:meeting|session))|by (?:the|its|\\d|\\p{Lu})|for the (?:first|second|third|next)|from \\d|of (?:its|the) (?:next|last)|' +
				`(?:in|for|from|by) (?:\\d|(?:${months})(?![\\p{L}]))|in \\p{Lu})(?![\\p{Ll}])`,
			' in \\p{Lu}',
			' at \\p{Lu}',
			' (?:on|from|to|in|by|of) \\d',
		].join('|'),
	),
	article:
		/^(?:the|an|a|its|his|her|their|our|this|that|these|those|such|another|any|some|possible|proposed|planned|said|forthcoming|upcoming|aforementioned|above-mentioned) /diu,
	pointer:
		/^(?:(?:the|this|that|these|those|such|said|its) )?(?:(?:above|aforementioned|same|whole) )?(?:it|them|this|that|these|issues?|matters?|questions?|subjects?|topics?|points?|items?|proposals?|suggestions?|ideas?|discussions?|debate|considerations?|decisions?|requests?|undertaking|initiative)?(?: (?:further|again|in (?:more )?detail))?$/diu,

	owedLead: [opening(`that (?:[^.;]{1,160}?) ${modal}`), opening('that'), opening(`(?:${adverb} )?to`), opening('for')],
	tasking: new Set(['agree', 'decide', 'resolve', 'conclude', 'confirm', 'authorize', 'recommend', 'approve']),
	settled: opening(
		'(?:to )?(?:not|hold|organi[sz]e|convene|host|continue|resume|postpone|defer|adjourn|revert|return|come back|take up|keep|retain|maintain|drop|discontinue|abandon|withdraw|cancel|close|terminate|suspend|reactivate|revive|adopt|approve|accept|endorse|establish|set up|set|create|launch|elect|re-elect|appoint|designate|nominate|take note|note|welcome|thank|include|add|amend|change|rename|replace|merge|extend|grant|allow|leave|recommend|support|meet|move|reject|confirm|dedicate|devote|entrust)',
	),
	trivial: opening('(?:to )?(?:note|take note|see|refer|bear in mind|be aware|feel free)'),
	passiveTask: opening(`that (?<thing>[^.;]{1,200}?) (?:${modal} )?(?:${adverb} )*be ${participle}`),
	agent: phrase('by'),
	activeTask: opening(`that (?<who>[^.;,]{1,80}?) ${modal} (?:${adverb} )*(?!be |not |have )(?<do>\\p{L}+)`),
	furtherTask: phrase(`and that(?<who> [^.;,]{1,80}?) ${modal} (?:${adverb} )*(?!be |not |have )(?<do>\\p{L}[^.;]*)`),
	indefinite: phrase(
		'(?:in|at) (?:another|some other|a different|one of the|an?) (?:other )?[\\p{L}]+|elsewhere|at (?:a|some) (?:later|other|future) (?:date|time|stage|place)|in due course|on a date to be|at a place to be',
	),
	dueLead: closing(
		'by|before|until|no later than|not later than|at the latest by|at the latest on|at|for|to|in time for|prior to|within|on|in|during|after|following|from|not after',
	),
	meetingPhrase: phrase(
		`(?:at|for|to|before|by|in time for|prior to|until|ahead of|after|during|not later than|no later than) ${whose} ${which}(?: [\\p{L}-]+)? ${meeting}(?: of the \\p{L}+)?`,
	),
	eventDay: new RegExp(
		`(?<![\\p{L}])(?:${sorts})(?![\\p{L}])(?:(?!(?<![\\p{L}])(?:by|before|until|later than|deadline)(?![\\p{L}]))[^.;]){0,60}?(?: on| in| of| held| from| at|,)? ?$`,
		'diu',
	),

	hold: phrase(
		`(?:hold|organi[sz]e|convene|host|arrange|stage|run|conduct|co-?organi[sz]e)(?: (?:${adverb}|and (?:hold|organi[sz]e|host)))*`,
	),
	beHeld: phrase(
		`${modal} (?:${adverb} )*(?:be (?:${adverb} )*(?:held|organi[sz]ed|convened|hosted|arranged|run)|take place)`,
	),
	confirms: new Set(['confirm']),
	fates: [
		{
			side: 'after',
			means: 'held',
			phrase: phrase(
				`(?:(?:had|has|have) (?:${adverb} )*(?:taken place|been (?:${adverb} )*(?:held|organi[sz]ed|convened|hosted))|took place|(?:was|were) (?:${adverb} )*(?:held|organi[sz]ed|convened|hosted|attended)|(?<!be )(?<!to be )held(?= (?:in|on|at|from|during)))`,
			),
		},
		{
			side: 'after',
			means: 'cancelled',
			phrase: phrase(
				`(?:had|has|have|should|would|will|was|were|must) (?:to )?(?:${adverb} )*(?:had to )?(?:been |be )?(?:${adverb} )*(?:cancell?ed|called off|abandoned)|(?:would|will|could|did|had|has) (?:therefore )?not (?:be(?:en)? held|take place|taken place)`,
			),
		},
		{
			side: 'after',
			means: 'postponed',
			phrase: phrase(
				`(?:had|has|have|should|would|will|was|were|must) (?:to )?(?:${adverb} )*(?:been |be )?(?:${adverb} )*(?:postponed|put off|deferred|moved)`,
			),
		},
		{
			side: 'after',
			means: 'planned',
			phrase: phrase(`(?:was|were|is|are|had been|has been) (?:${adverb} )*(?:planned|scheduled|foreseen|envisaged)`),
		},
		{
			side: 'before',
			means: 'cancelled',
			phrase: phrase('cancel(?:led|ling|lation of)?|not to (?:hold|organi[sz]e|convene)'),
		},
		{ side: 'before', means: 'postponed', phrase: phrase('postpone(?:d|ment of)?|put off|move|reschedul(?:e|ed|ing)') },
	],

	putsOffIt: phrase(
		'(?:to |be )?(?:reschedul(?:e|ing)|postpone|put off|move|hold|organi[sz]e|convene) (?:it|this event|the event)(?! in abeyance)',
	),

	ownMeeting: [
		phrase(
			`(?:hold|convene|have|schedule|organi[sz]e|set|fix)(?: the (?:dates?|place|venue)(?: and (?:place|venue|dates?))? (?:of|for))? ${whose} ${which}(?: [\\p{L}-]+)? ${meeting}`,
		),
		phrase(
			`${whose} ${which}(?: [\\p{L}-]+)? ${meeting}(?: of [^.;,]{1,80}?)? (?:${modal}|was to|is to)(?: [\\p{L}]+ly)? (?:be (?:[\\p{L}]+ly )?(?:held|convened|scheduled|hosted)|take place)`,
		),
		phrase(
			`${whose} ${which}(?: [\\p{L}-]+)? ${meeting}(?: of [^.;,]{1,80}?)? (?:was|is|had been|has been|be) (?:[\\p{L}]+ly )?(?:scheduled|planned|set|fixed|foreseen|held)`,
		),
		phrase(`host(?:ing)? ${whose} ${which}(?: [\\p{L}-]+)? ${meeting}`),
		phrase(`(?:dates?|place|venue) (?:of|for) ${whose} ${which}(?: [\\p{L}-]+)? ${meeting}`),
		phrase(`to meet (?<which>again|next)`),
	],
	shortMeeting: phrase(
		`(?<alias>\\p{L}[\\p{L}/]{1,11})[- ]0*(?<which>\\d{1,3}) (?:${modal} |was |is )(?:be )?(?:held|take place|scheduled|convened|hosted)`,
	),
	thatMeeting: phrase(
		`(?:the|this|that) ${meeting} (?:would|will|should|shall) (?:${adverb} )*(?:be (?:held|convened)|take place)`,
	),
	next: /^(?:next|following|forthcoming|again)$/diu,
	ordinals,
	conjunction: phrase(
		'in conjunction with|back[- ]to[- ]back with|together with|alongside|on the (?:occasion|margins) of|in the margins of|(?:immediately |directly )?(?:before|after|following|preceding)(?= the )|jointly with',
	),
	isSet: phrase('held|hold|scheduled|planned|place'),

	proposalNoun: phrase(
		'(?:proposals?|ideas?|suggestions?|initiatives?|question|possibility|plans?|project|request) (?:for(?: (?:the )?(?:establishment|creation|setting up|launch) of)?|of(?: (?:establishing|creating|setting up|launching|having|organi[sz]ing|holding|preparing|developing))?|to (?:establish|create|set up|launch|hold|organi[sz]e|start|introduce|develop|prepare|publish|have|make|found|open|form))',
	),
	proposedThat: phrase('(?:proposed|suggested|proposes|suggests) that(?<what> [^.;]*)'),
	founding: opening(
		'(?:(?:that|to) )?(?:establish(?:ing)?|creat(?:e|ing)|set(?:ting)? up|launch(?:ing)?|start(?:ing)?|introduc(?:e|ing)|hold(?:ing)?|organi[sz](?:e|ing)|found(?:ing)?|form(?:ing)?|develop(?:ing)?|prepar(?:e|ing)|have|having|open(?:ing)?|(?:the )?(?:establishment|creation|setting up|launch|development|preparation) of)',
	),
	moots: phrase(
		'(?:mooted|floated|aired|put forward|brought up|raised|voiced|mentioned|evoked) (?:the|an) (?:idea|possibility|proposal|suggestion|option|thought) (?:of (?:establishing|creating|setting up|launching|holding|preparing|developing)|of|for|to (?:establish|create|set up|launch|hold|prepare|develop))',
	),
	topic: phrase(
		'^(?:as (?:regards|to|for|concerns)|with (?:regard|respect) to|regarding|concerning|in (?:respect of|regard to|relation to)|turning to|on)(?<what> [^,;.]{3,120}),',
	),
	proposes: new Set(['propose', 'suggest']),
	discusses: new Set(['discuss', 'consider', 'review', 'examine', 'debate', 'exchange']),
	proposalItem: phrase(
		'proposals?|new (?:activities|activity|work|projects?|initiatives?|ideas)|future (?:activities|work)|new work items?',
	),
	defers: [
		phrase(
			`(?<what>[^.;,]+?) (?:was|were|is|are|(?:has|have|had) been) (?:${adverb} )*(?:postponed|deferred|adjourned|put off|h[eo]ld over|carried over)(?![\\p{L}])`,
		),
		phrase(
			'(?:continu(?:e|ed)|resumed?|pursued?|postponed?|defer(?:red)?|adjourn(?:ed)?|suspend(?:ed)?|put off|h[eo]ld over|t(?:ake|ook) up|reopen(?:ed)?)(?![\\p{L}])(?: (?:its|the|their|this|further|any|again|once (?:more|again)|yet again|for a (?:second|third) time))*(?:, (?:until|till|to) [^,;.]*,(?: the)?)? ?(?<what>[^.;]*)',
		),
		phrase('(?:revert|return|c[ao]me back) to (?<what>[^.;]*)'),
		phrase('keep (?<what>[^.;]*?) (?:under (?:review|consideration)|on (?:its|the) agenda)'),
		phrase(
			'(?<what>[^.;]*?) (?:should|would|will|shall|must) (?:be )?(?:[\\p{L}]+ly )?(?:postponed|deferred|continued|resumed|taken up|adjourned|held over|discussed|considered|revisited)(?= (?:until|to|at|till|by))',
		),
	],
	putsOff: new Set(['defer', 'postpone']),
	until: phrase(
		`(?:at|until|till|to|for|by|during) ${whose} (?<until>(?:next|following|forthcoming|[\\p{L}\\d-]+)(?: [\\p{L}-]+)? (?:meeting|session)|(?:meeting|session) in [^.;,]+)`,
	),
	drops: [
		phrase(
			'(?:not to|would not|will not|should not) (?:pursue|proceed with|go ahead with|support|accept|adopt|establish|take up|continue with?|follow up|take (?:it|them|this|that) up)(?<what> [^.;]*)?',
		),
		phrase('(?:drop|abandon|withdraw|discontinue|reject|give up|delete|remove)(?<what> [^.;]*)'),
		phrase(
			'(?:take no (?:further )?(?:action|steps)|do nothing (?:further|more)) (?:on|about|regarding|concerning|in respect of|with regard to)(?<what> [^.;]*)',
		),
		phrase(
			'(?<what>(?:it|they|this|that|the (?:[\\p{L}-]+ ){0,4}(?:proposal|idea|suggestion|survey|study))) (?:was|were|is|are) (?:no longer|not) (?:needed|necessary|required|justified|warranted|feasible)',
		),
		phrase('(?:leave|let) (?<what>[^.;]*?) (?:there|rest)(?=$|[.,;])'),
		phrase(
			'(?<what>[^.;]*?) (?:should|would|will|shall|must) (?:not be (?:pursued|supported|continued|taken up)|be (?:dropped|abandoned|discontinued|withdrawn|rejected|removed))',
		),
	],
	withdraws: [
		phrase(
			'(?:withdrew|withdraws|(?:has|have|had) withdrawn)(?<what> (?:its|his|her|their|the) (?:[\\p{L}-]+ )?(?:proposals?|suggestions?|ideas?|initiatives?)[^.;]*)',
		),
		phrase(
			`(?<what>[^.;,]+?) (?:was|were|(?:has|have|had) been) (?:${adverb} )*(?:not (?:supported|accepted|pursued|adopted|retained|taken up|endorsed)|withdrawn|rejected|abandoned)`,
		),
		phrase('(?:met with|found|was|were) (?:no|little|insufficient) support for(?<what> [^.;]*)'),
	],
	turnsDown: [
		phrase(
			'(?:did not|could not) (?:support|accept|endorse|approve|adopt|retain|take up|pursue|agree to)(?<what> [^.;]*)',
		),
	],
	agrees: [
		phrase('(?:establish|set up|create|launch|found|form|institute|open)(?<what> [^.;]*)'),
		phrase(
			"(?:to|accept(?:ed)?|approved?|adopt(?:ed)?|endorsed?|include|take on|support(?:ed)?|implement|carry out)(?<what> (?:the|this|that|[\\p{Lu}][\\p{L}]+[’']s?) (?:proposals?|ideas?|suggestions?|initiatives?)[^.;]*)",
		),
		phrase('(?:include|take on|start|add|incorporate)(?<what> [^.;]*?)(?= (?:in|into|to|as) )'),
		phrase(
			'(?<what>[^.;]*?) (?:should|would|will|shall|must|be) (?:be )?(?:established|set up|created|launched|founded)',
		),
	],
	approves: new Set(['approve', 'endorse', 'accept']),
	makes: opening(
		'to (?:jointly )?(?:prepare|develop|draft|draw up|publish|produce|write|compile|issue|start|begin|undertake|carry out|conduct|introduce|run|build|implement|go ahead with|proceed with)',
	),
	procedure: phrase(
		'adoption|election|approval of the (?:report|minutes|agenda)|the agenda|the report|the minutes|the meeting|the session',
	),
	election: opening('(?:the |its |their )?(?:re-?)?(?:elections?|appointments?|nominations?) (?:of|for)'),
	about:
		/^(?:(?:the|its|their|any|this) )?(?:(?:further|final) )?(?:discussions?|considerations?|debates?|examinations?|review|exchange of views|work|decisions?|idea|proposals?|suggestions?|possibility|establishment|creation|question|matter|issue|initiative|pursuit)(?: (?:of|on|about|for|concerning|regarding)(?: (?:establishing|creating|setting up|the (?:establishment|creation) of))? | to (?:establish|create|set up|hold|organi[sz]e|launch|start) | *$)/diu,
	adjunct: opening(
		'in|on|at|by|with|from|under|after|during|before|as|together|jointly|briefly|further|again|thoroughly|extensively',
	),
	asProject: phrase(
		'as (?:a )?(?:new )?(?:project|activity|work item|programme element|task)(?: (?:No\\. ?)?(?<number>\\d+(?:\\.\\d+)*))?',
	),

	gives: [
		{ means: 'host', phrase: phrase('host(?:ing)?(?<for> [^.;]*)') },
		{
			means: 'sponsorship',
			phrase: phrase('(?:(?:jointly )?(?:co-)?sponsor(?:ing)?(?: jointly)?|sponsorship (?:of|for))(?<for> [^.;]*)'),
		},
		{
			means: 'secretariat support',
			phrase: phrase(
				`(?:${giving} (?:[\\p{L}-]+ ){0,2}?(?<for>secretariat (?:support|services?|assistance)[^.;]*)|(?:act|acting|serv(?:e|ing)) as (?:the )?(?<as>secretariat[^.;]*))`,
			),
		},
		{
			means: 'funds',
			phrase: phrase(
				`(?:pay(?:ing)? for|fund(?:ing)?|financ(?:e|ing)|subsidi[sz](?:e|ing)|(?:meet|bear|cover|defray)(?:ing)? (?:all |part of |half of |most of )?the (?:costs?|expenses) (?:of|for)|(?:meet|bear|cover|defray|pay)(?:ing)?(?= (?:this|that|these|those|such|all) (?:costs?|expenses|expenditure))|contribut(?:e|ing) (?:to|towards) the (?:costs?|expenses|budget|financing) (?:of|for)|support(?:ing)? financially|co-?financ(?:e|ing))(?<for> [^.;]*)`,
			),
		},
		{ means: 'funds', phrase: phrase(`${giving} (?<for>${money}[^.;]*)`) },
		{
			means: 'funds',
			phrase: phrase(
				'(?<for>(?:financial|monetary) (?:support|contributions?|assistance|help)[^.;]*|(?:grants?|funding|funds) (?:of|for|to|towards)[^.;]*)',
			),
		},
		{
			means: 'funds',
			phrase: phrase(`(?:contributions?|donations?|grants?|gifts?) of(?<for> ${money}[^.;]*)`),
		},
		{
			means: 'unspecified',
			phrase: phrase(
				`(?:${adverb} )?contribut(?:e|ing)(?: ${adverb})? (?:to|towards)(?<for> [^.;]*)|contributions? (?:to|towards)(?<of> [^.;]*)`,
			),
		},
		{
			means: 'in kind',
			phrase: phrase(
				'mak(?:e|ing)(?<for> (?!available)[^.;]*?) available|plac(?:e|ing)(?<at> [^.;]*?) at the disposal',
			),
		},
		{ means: 'in kind', phrase: phrase(`${giving}(?<for> [^.;]*)`) },
		{ means: 'in kind', phrase: phrase('(?:loans?|gifts?|donations?|provision|supply|use) of(?<for> [^.;]*)') },
		{ means: 'in kind', phrase: phrase('(?:translat(?:e|ing)|print(?:ing)?)(?<for> [^.;]*)') },
	],
	thanksFor: phrase('for|in'),
	givenBefore: phrase(
		'(?:this|that|these|those|such|all) (?:costs?|expenses|expenditure)|(?:finance|fund|cover|bear|pay for) (?:it|them)',
	),
	courtesy: opening(
		`(?:(?:the|its|his|her|their|a|an|any|some|this|that|more|further|additional|very|most|warm|kind|generous|excellent|useful|valuable|detailed|interesting|cost|further|written|progress|status|interim|annual|final|full|short|brief|first) )*(?:${talkNouns}|${writings}|discussions?|debates?|deliberations?|success|dialogue|chair|work of the|meeting)`,
	),
	giftLead:
		/^(?:to|for|in|that)?(?: ?(?:it|they|he|she|would|will|had|[\p{L}-]+ly|also|consider(?:ing)?|continue|help|its|their|his|her|the|an?|any|generous|kind|valuable|continued|continuing|possible|further|voluntary|financial|recent|offer (?:of|to)|of) ?)*$/diu,
	trailing: closing('[\\p{L}]+ly'),
	needs: phrase(
		`(?<back>(?:was|were|is|are|would be|will be|had been) (?:${adverb} |still )*(?:needed|required|necessary|missing|lacking))|(?<!(?:not|never|longer) )(?:need(?:s|ed)?|requires?|required|sought|lack(?:s|ed))`,
	),
	needsMore: phrase('still|further|additional|remaining|more'),
	towards: /^(?: in (?:total|all|cash))?,? (?:in order to|for|to|towards?) /diu,
	offers: new Set(['offer', 'pledge', 'promise', 'volunteer', 'undertake', 'will', 'commit', 'agree', 'announce']),
	offering: new Set(['offer']),
	mayGive: phrase(
		'(?:which|who) (?:could|might|may|would)(?: (?:possibly|perhaps|also|be able to|be willing to|be ready to))*',
	),
	considersGift: phrase(
		'consider(?:ing)? (?:(?:a|an|any|the) )?(?:possible |potential |further )?(?<for>(?:financial |in-kind )?(?:contributions?|sponsorship|funding|support|assistance)[^.;]*?)(?: (?:by|from) (?<who>[^.;]*))?(?=$|[.;,])',
	),
	refuses: phrase(
		'refus(?:ed|al)|declined|regretted that (?:it|they|he|she) could not|(?:was|were|is|are|had been) (?:unable|not able|not in a position|not prepared|not willing|unwilling|not ready)|could not|cannot|would not(?: be able)?|no longer (?:able|in a position)',
	),
	ready: phrase(
		'(?:(?:has|have|had) (?:also |kindly |generously )*(?:agreed|accepted|offered|promised|undertaken|consented|pledged) to)|(?:would|will)(?= (?:also |fully )?(?:bear|cover|defray|pay for|finance|fund|co-?finance|sponsor|co-?sponsor|contribute|meet the cost))|(?:was|were|is|are|had been) (?:also |now )*(?:ready|willing|prepared|pleased|happy|in a position) to|(?:expressed|confirmed|declared|indicated|stated|reiterated) (?:its|his|her|their) (?:readiness|willingness|preparedness|intention) to',
	),
	received: [
		phrase(
			'(?<for>[^.;,]*?) (?:(?:had|has|have) been|was|were) \\p{L}+(?:ed|ght|nt|de|en) (?:at the expense of|thanks to (?:the )?(?:\\p{L}+ )?(?:generosity|support|contribution|grant|donation|help) (?:of|from)|with (?:the )?(?:financial )?(?:support|help|funds|funding|assistance) (?:of|from))(?: the)?(?<who> [^.;,]*?)(?=$|[.;,]| and(?: ?$| \\p{Ll}))',
		),
		phrase('(?:has|have|had) (?:[\\p{L}]+ )?received(?<for> [^.;]*?) from(?<who> [^.;]*)'),
		phrase(
			'(?:acknowledg(?:ed|es) )?receipt of(?<for> (?:[^.;,]|(?<=\\d)[.,](?=\\d))*?) (?:(?:which had been |that had been )?(?:pledged|offered|promised|announced|given|donated) by|from)(?<who> [^.;,]*)',
		),
		phrase(
			'(?:the )?(?<for>(?:[^.;,]|(?<=\\d)[.,](?=\\d))*?) (?:(?:pledged|offered|promised|announced) by|of|from) (?<who>[^.;,]*?)(?: (?:to|towards|for) [^.;,]*?)? (?:had|has|have) (?:meanwhile |now |since |already |duly )*(?:arrived|come in|been (?:received|delivered|paid|transferred|credited|installed|handed over))',
		),
		phrase(
			'(?:had|has|have) (?:[\\p{L}]+ )?(?:(?:paid|transferred|remitted|contributed|donated)(?<for> [^.;]*)|made(?<at> [^.;]*?) available)',
		),
	],
	speaksFor:
		/^(?:the )?(?:observers?|representatives?|delegates?|spokes(?:man|woman|person)|experts?|members?) (?:of|from|for) (?:the )?/diu,

	status: phrase(
		`(?:is|was|are|were|be|been|remain(?:s|ed)?|become|became|lay|had become|(?:had|has|have)(?= (?:${adverb} )*(?:resumed|restarted|stalled|ceased)(?![\\p{L}]))) (?:(?:${adverb}|still|once more|no longer) )*(?<status>dormant|inactive|on hold|suspended|stalled|resumed|restarted|ceased|merged|active|completed|complete|finished|closed|discontinued|terminated|cancelled|delayed|behind schedule|on schedule|on track|well advanced|overdue|blocked|in abeyance|postponed)(?:(?:,)? (?:because of|owing to|due to|on account of|because|since|as|for) (?<reason>[^.;]*))?`,
	),
	projectNoun: phrase('projects?|activity|activities|programme element|work item|work|tasks?'),
	projectDecisions: [
		{ means: 'closed', phrase: opening('to (?:close|conclude|complete|terminate|discontinue)(?<what> [^.;]*)') },
		{
			means: 'merged',
			phrase: opening(
				'to (?:merge|amalgamate|combine|incorporate|integrate|fold)(?<what> [^.;]*?)(?= (?:with|into|in|and) )',
			),
		},
		{ means: 'suspended', phrase: opening('to (?:suspend|freeze|put on hold)(?<what> [^.;]*)') },
		{
			means: 'active',
			phrase: opening(
				'to (?:reactivate|revive|relaunch|restart|reopen|resume(?= (?:work on )?(?:this|the|that|project|task|activity)))(?<what> [^.;]*)',
			),
		},
	],

	actions,
	actionLabel: actions.label,
	actionPoints: phrase(`(?:items?|points?|nos?\\.?) ${actionNumbers}`),
	actionList: phrase('actions?|matters arising|follow-up of the|tasks'),
	everyAction: phrase(
		`(?<!not )all (?:of )?(?:the |its )?(?:[\\p{L}]+ )?(?:actions?(?: items| points)?|tasks)(?: (?:from|of|set|agreed|assigned|decided|recorded) (?:(?:at|by|in|of|the|its|report|minutes|list) )*(?<which>last|previous|preceding|${numbers}) ${meeting})?`,
	),
	exceptAction: phrase(
		`(?:except(?:ing)?|with the exception of|apart from|other than|but|save)(?: for)?(?: (?:\\p{L}+ ){0,3}(?<labels>${actionNumbers}))?`,
	),
	closesAction: closing('clos(?:e|ed|ing)(?: (?:the|off|out))?'),
	progress: [
		{
			means: 'failed',
			phrase: phrase(
				`(?:had|has|have|was|were) (?:been )?(?:unable|not (?:yet )?(?:been )?able|not succeeded in|failed)(?: (?:to|in))?(?<what> [^.;]*)`,
			),
		},
		{ means: 'failed', phrase: phrase(`(?:had|has|have) (?<what>[^.;]*?) without success`) },
		{
			means: 'failed',
			phrase: phrase(
				'(?:had|has|have) (?:refused|denied|withheld|declined)(?<what> (?:to (?:give|grant) )?(?:its|his|her|their|the|any) (?:agreement|approval|consent|authori[sz]ation|permission|confirmation|support|funding)[^.;]*)',
			),
		},
		{
			means: 'dropped',
			phrase: phrase(
				'(?:(?:had|has|have) (?:refused|declined|decided not)|(?:was|were|is|are) (?:not (?:in a position|prepared|willing|ready)|unwilling)) to(?<what> [^.;]*)',
			),
		},
		{
			means: 'in progress',
			phrase: phrase(
				'(?:was|were|is|are) (?:still |now |currently |already )*(?<what>(?:being |working on |preparing |drafting |in contact with |in touch with )[^.;]*)',
			),
		},
		{
			means: 'in progress',
			phrase: phrase(
				'(?<what>)(?:was|were|is|are) (?:still |now |currently |already |well )*(?:under ?way|in progress|in hand|in preparation|ongoing|in print|at an advanced stage)',
			),
		},
		{
			means: 'done',
			phrase: phrase(
				'(?<what>)(?:was|were|is|are) (?:now |already )*(?:available|secured|granted|complete|completed|finished|finali[sz]ed|in place|operational|ready)(?: (?:on|in|at|from|as|to|for) [^.;,]*)?',
			),
		},
		{
			means: 'failed',
			phrase: phrase(
				'(?:was|were|is|are) not (?:yet )?(?:available|secured|granted|complete|completed|finished|ready)(?<what>)',
			),
		},
		{
			means: 'failed',
			phrase: phrase('(?:had|has) not (?:yet )?been possible to(?<what> [^.;]*)'),
		},
		{
			means: 'failed',
			phrase: phrase(
				`(?:could not (?:yet |therefore )?(?=be )|(?:had|has|have) not (?:yet |so far )?(?=been (?!held|organi[sz]ed|convened|able|possible))|(?:had|has|have) not yet (?!been ))(?<what>[^.;]*)`,
			),
		},
		{
			means: 'in progress',
			phrase: phrase(
				'(?:had|has|have) (?:just |already |now )*(?:begun|started|commenced)(?<what>)(?=[.,;]|$| (?:but|and|in|on|at|with|after|last|though|although)(?![\\p{L}]))',
			),
		},
		{
			means: 'in progress',
			phrase: phrase(
				'(?:had|has|have) (?:just |already |now )*(?:begun|started|commenced)(?: to| work on)?(?<what> [^.;]*)',
			),
		},
		{
			means: 'done',
			phrase: phrase(
				`(?:had|has|have) (?:(?:${adverb}|in the meantime|by now|at last) )*(?!not |no |never |yet |to |been unable |been (?:held|organi[sz]ed|convened) |taken place|in mind )(?<what>[\\p{L}-]{3,}[^.;]*?)(?=(?:,? (?:and|but) (?:[\\p{L}]+ )?(?:had|has|have) )|[.;]|$)`,
			),
		},
	],
	delivered: phrase(
		'(?<what>(?:submitted|circulated|distributed|delivered|completed|published|issued|sent|prepared|provided|tabled|finali[sz]ed|presented) (?!by )[^.;]*)',
	),
	delivers: new Set(['present', 'introduce', 'submit', 'circulate', 'distribute', 'table']),
	reports: new Set([
		'report',
		'inform',
		'announce',
		'state',
		'say',
		'explain',
		'recall',
		'point out',
		'describe',
		'brief',
		'note',
	]),
	accomplished: opening(
		'(?:(?:that|the|its|with \\p{L}+|(?:timely|early|recent|successful)) )*(?<what>(?:publication|completion|submission|issu(?:e|ance)|release|circulation|distribution|establishment|finali[sz]ation|delivery|preparation|launch|dispatch|installation|translation|printing) of [^.;]*)',
	),
	unfinished: phrase('interim|preliminary|partial|provisional|outlines?|state of play|progress made'),
	talk: opening(`(?:(?:the|its|his|her|their|a|an) )?(?:${talkNouns}|agenda)`),
	partly: phrase(
		'(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|some|several|most|half|many|few|a number|part|a part|more than half|the majority) (?:out )?of(?: the)?|the first (?:part|two|three|four|half|chapters?|draft)|partly|partially|in part|so far|to date|all [\\p{L} ]{2,30} (?:but|except)|not all|only',
	),
	asOffice: phrase(`as (?:the |its |then )?(?<office>${office})`),
	pronoun: opening('(?:it|he|she|they|its|his|her|their)'),
	yet: phrase('yet|so far|to date'),
	negative: opening('(?:no|none|nobody|nothing|neither|hardly any|few)'),
	relative: /^(?:which|who)$/diu,
	person: cased(`${titles} (?:\\p{Lu}\\. ?|\\p{Lu}[\\p{L}’'-]+ ){0,2}\\p{Lu}[\\p{L}’'-]+`),
	addressedPronoun: opening('(?:it|them|him|her)(?: (?:to|with|for))?'),
	clitic: never,
	tasksWith: new Set(['task', 'charge', 'entrust', 'mandate', 'commission']),
	taskedWith: opening('(?:the |its |a |an )?(?<who>[^.;,]{2,60}?) with (?:the task of )?(?<do>[^.;]*)'),
	doSo: opening('(?:do (?:so|the same|likewise)|follow suit|comply)'),
	informs: opening(
		'that (?:(?!should|would|must|could|shall|ought|will|may|might)[^.;,]){1,120}? (?:had|has|have|was|were|is|are)(?: not)?',
	),
	onSubject: opening('(?:on|about|upon) (?:its|his|her|their|the) [^.;,]*'),
	rest: opening('(?:the )?(?:all )?(?:other|remaining|outstanding)'),
	atMeeting: opening('for'),
	vows: new Set(['undertake', 'agree', 'will', 'promise', 'commit', 'accept']),

	successions: [
		phrase(
			`(?<body>(?:the )?${institution}|it) (?:would|will|should|shall|is|was|(?:has|have|had) been)(?: to)?(?: be)?(?: ${adverb})* (?:succeeded|replaced) by (?:the|a) (?:new )?(?<other>${institution})${fromDay}`,
		),
		phrase(
			`(?:the )?(?:new )?(?<other>${institution}) (?:would|will|should|shall|is to|was to) (?:succeed|replace|take over from) (?<body>(?:the )?${institution})${fromDay}`,
		),
		phrase(
			`(?:to )?transfer(?:red)? (?:all )?(?:the |its )?(?:(?:open|outstanding|remaining) )?(?:work|tasks|functions|activities|matters|responsibilities) of (?<body>(?:the )?${institution}) to the (?:new )?(?<other>${institution})${fromDay}`,
		),
	],

	mandates: [
		{
			means: 'prolonged',
			phrase: phrase(
				'(?:to )?(?:extend|renew|prolong)(?:ed)? the mandate of (?<body>(?:the )?[^.;,]{2,120}?)(?= (?:until|till|to|for|by|through)(?![\\p{L}])|[.;,]|$)',
			),
		},
		{
			means: 'prolonged',
			phrase: phrase("(?:to )?(?:extend|renew|prolong)(?:ed)? (?<body>its|(?:the )?[^.;,]{2,80}?['’]s?) mandate"),
		},
		{
			means: 'prolonged',
			phrase: phrase(
				`mandate of (?<body>(?:the )?[^.;,]{2,120}?) (?:was|is|(?:has|have|had) been) (?:${adverb} )*(?:extended|renewed|prolonged)`,
			),
		},
		{
			means: 'prolonged',
			phrase: phrase(
				`(?<body>its|[^.;,]{2,80}?['’]s?) mandate (?:was|is|(?:has|had) been) (?:${adverb} )*(?:extended|renewed|prolonged)`,
			),
		},
		{
			means: 'ended',
			phrase: phrase(
				'(?:dissolved?|disbanded?|discontinued?) (?<body>the [^.;,]{2,120}?)(?= (?:with effect|as from|as of|on|after|at)(?![\\p{L}])|[.;,]|$)',
			),
		},
		{
			means: 'told',
			phrase: phrase(
				'mandate of (?<body>(?:the )?[^.;,]{2,120}?) (?:(?:would|will) (?:expire|end|run|come to an end|be completed)|expire[sd]?|end(?:s|ed)|runs|ran)',
			),
		},
		{
			means: 'told',
			phrase: phrase(
				"(?<body>its|[^.;,]{2,80}?['’]s?) mandate (?:(?:would|will) (?:expire|end|run|come to an end|be completed)|expire[sd]?|end(?:s|ed)|runs|ran)",
			),
		},
		{
			means: 'founded',
			phrase: phrase(
				'established (?<body>the [^.;,]{2,120}?)(?= (?:for (?:a|an initial) (?:further )?(?:period|term)|for \\p{L}+ years?|until|to|with)(?![\\p{L}]))',
			),
		},
	],
	possessive: opening('its'),
	forYears: phrase(
		'for (?:a |an initial |a further |another )?(?:(?:period|term) of )?(?<years>\\p{L}+|\\d{1,2})(?: more| further)?[- ]years?',
	),
	cardinals: new Map('one two three four five six seven eight nine ten'.split(' ').map((word, i) => [word, i + 1])),
	elections: [
		phrase(
			`(?:re-?elected|elected|appointed|designated|nominated|chose)(?: (?:by acclamation|unanimously))?(?<person> .{2,100}?) (?:as|to be|to serve as|to the office of) (?:its |the |their |new |a )*(?<office>${office})`,
		),
		phrase(
			`(?<person>${titles} .{2,80}?)(?:,[^.;]*,)? (?:was|were|had been) (?:unanimously )?(?:re-?elected|elected|appointed|designated)(?: (?:as|to be))? (?:its |the |their |a |new )*(?<office>${office})`,
		),
		phrase(`and(?<person> ${titles} .{2,80}?) as (?:its |the |their |a )*(?<office>${office})`),
	],
	holders: [
		phrase(`(?<office>${office}), (?<person>${titles} [^,.;()]*(?:\\p{L}\\. [^,.;()]*)*)`),
		phrase(`(?<person>${titles} (?:\\p{L}\\. ?)*[^,.;()]*?)(?: \\([^)]*\\))?, (?:the )?(?<office>${office})(?= of|,)`),
	],
};
