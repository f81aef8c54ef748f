import { describe, it } from 'vitest';
import { type Case, expectActs } from './sentence.ts';

const cases: readonly Case[] = [
	// A past that opens its sentence tells what the body did; a participle does not.
	['Noted that Ms. Lund had drawn a map.', ['acknowledgement', 'note', 'BODY', '']],
	['Also agreed to close the quay.', ['decision', 'agree', 'BODY', '']],
	['Accepted with regret the resignation of Ms. Lund.', ['decision', 'accept', 'BODY', '']],
	['Reported to the Board on the quays.', ['information', 'report', 'BODY', '']],
	[
		'Discussed the budget and agreed to raise the fee.',
		['deliberation', 'discuss', 'BODY', ''],
		['decision', 'agree', 'BODY', ''],
	],
	['Requested the secretariat to report back.', ['directive', 'request', 'BODY', 'secretariat']],
	['Asked the reason, Ms. Lund said that it was late.', ['information', 'say', 'Ms. Lund', '']],
	['Supported by Norway, Chile proposed a fee.', ['deliberation', 'propose', 'Chile', '']],
	['2030-05-12 Noted that Ms. Lund had drawn a map.', ['acknowledgement', 'note', 'BODY', '']],
	['12 May 2030: Approved the accounts.', ['decision', 'approve', 'BODY', '']],
	['Agreed conclusions were prepared.'],
	['Invited Experts'],
	// A series behind semicolons shares its subject in the past as in the present.
	[
		'The Committee agreed on a fee; recommended the use of cranes; and suggested that Chile pay.',
		['decision', 'agree', 'BODY', ''],
		['directive', 'recommend', 'BODY', ''],
		['deliberation', 'suggest', 'BODY', 'Chile'],
	],
	// What stands before the subject has no verb of the clause.
	['In response to a question raised by Chile, Ms. Lund explained why.', ['information', 'explain', 'Ms. Lund', '']],
	['At that meeting, Norway introduced its paper.', ['information', 'introduce', 'Norway', '']],
	['The information contained in the map was confirmed by Chile.', ['information', 'confirm', 'Chile', '']],
	// Thanks that one wishes to express, or that are put on record.
	['The Committee wishes to thank Norway.', ['acknowledgement', 'thank', 'BODY', 'Norway']],
	['The Committee would like to thank Norway.', ['acknowledgement', 'thank', 'BODY', 'Norway']],
	['The Committee recorded its appreciation to Norway.', ['acknowledgement', 'record', 'BODY', 'Norway']],
	// Nouns and passives.
	['Due note was taken of the report.', ['acknowledgement', 'take note', 'BODY', '']],
	['It was the sense of the meeting that the fee was high.', ['decision', 'agree', 'BODY', '']],
	['Chile entered a reservation on article 3.', ['deliberation', 'reserve', 'Chile', '']],
	['No objection was raised.'],
	['The report was read and noted by the Committee.', ['acknowledgement', 'note', 'BODY', '']],
	['The minutes were late and approval was deferred.', ['decision', 'defer', 'BODY', '']],
	// A duty, and a present of a verb that is in no table.
	['Ms. Lund is to draft a letter.', ['commitment', 'will', 'Ms. Lund', '']],
	['The aim is to draft a letter.'],
	['The Committee restates its position and resolves to act.', ['decision', 'resolve', 'BODY', '']],
	// Whom a that-clause in the passive names as the doer.
	[
		'The Committee agreed that the map should be circulated to all ports by the secretariat.',
		['decision', 'agree', 'BODY', 'secretariat'],
	],
	[
		'The Committee agreed that the ferry be examined in a group co-chaired by Ms. Lund.',
		['decision', 'agree', 'BODY', ''],
	],
	[
		'It was agreed that Norway, which had lent the crane, should be tasked to mend it.',
		['decision', 'agree', 'BODY', 'Norway'],
	],
	[
		'The Committee agreed that Norway, Chile and Latvia should meet.',
		['decision', 'agree', 'BODY', 'Norway; Chile; Latvia'],
	],
	['Norway proposed in paper 4 that Chile list its cranes.', ['deliberation', 'propose', 'Norway', 'Chile']],
	['The Committee agreed, as a compromise, that Chile should pay.', ['decision', 'agree', 'BODY', 'Chile']],
	[
		'It was agreed that Norway, which had lent the crane should be tasked to mend it.',
		['decision', 'agree', 'BODY', 'Norway'],
	],
	[
		'The Committee agreed that Norway would lead on quays, and on cranes, and Chile would lead on ferries.',
		['decision', 'agree', 'BODY', 'Norway; Chile'],
	],
	[
		'The Committee agreed that the Secretariat should prepare a paper and that the Chairman should present it.',
		['decision', 'agree', 'BODY', 'Secretariat; Chairman'],
	],
	// Names beside each other, and who is thanked in second place.
	[
		'The Committee expressed its thanks to DIN, BSI for the fine meeting.',
		['acknowledgement', 'express', 'BODY', 'DIN; BSI'],
	],
	[
		'The Committee expressed its gratitude to Norway for lending the crane, and the Government of Chile for the tour.',
		['acknowledgement', 'express', 'BODY', 'Norway; Government of Chile'],
	],
	// Whose deed is praised.
	[
		'The Committee commended the initiative taken by Chile to list cranes.',
		['acknowledgement', 'commend', 'BODY', 'Chile'],
	],
	['The Committee congratulated Latvia on its new quay.', ['acknowledgement', 'congratulate', 'BODY', 'Latvia']],
	[
		'The Committee thanked the Working Party on Noise for its paper.',
		['acknowledgement', 'thank', 'BODY', 'Working Party on Noise'],
	],
	[
		'The Chair thanked the participants, the Rapporteurs and the divers for their work.',
		['acknowledgement', 'thank', 'Chair', 'participants; Rapporteurs; divers'],
	],
	[
		'The Committee expressed its appreciation for the work of its Chairperson, Mrs. Lund.',
		['acknowledgement', 'express', 'BODY', 'Mrs. Lund'],
	],
	// One who is asked without an infinitive.
	['Trustee Ozols asked Mr. Lund whether a map was needed.', ['directive', 'ask', 'Trustee Ozols', 'Mr. Lund']],
	['The Committee tasked the Chairperson with the search.', ['directive', 'task', 'BODY', 'Chairperson']],
	['Chile asked for its comments to be printed.', ['directive', 'ask', 'Chile', '']],
	[
		'The Committee recommended to the Commission that the quay be closed.',
		['directive', 'recommend', 'BODY', 'Commission'],
	],
	// Who acts.
	['Many stressed the danger.', ['information', 'stress', 'Many', '']],
	['Parties agreed that the quay was old.', ['decision', 'agree', 'Parties', '']],
	['Several Parties agreed that the quay was old.', ['deliberation', 'agree', 'Several Parties', '']],
	['No party objected to the plan.'],
	['The Committee was asked to note the plan.', ['directive', 'ask', '', 'Committee on Harbours']],
	['That idea was supported by Chile, Peru and Norway.', ['deliberation', 'support', 'Chile; Peru; Norway', '']],
	['Opening words were spoken by Ms. Lund. She recalled the flood.', ['information', 'recall', 'Ms. Lund', '']],
	// Verbs of one subject.
	[
		'Approves the report, thanks Norway for it, and decides to print it.',
		['decision', 'approve', 'BODY', ''],
		['acknowledgement', 'thank', 'BODY', 'Norway'],
		['decision', 'decide', 'BODY', ''],
	],
	[
		'The Committee, considering the flood; noting the cost; resolves to close the quay.',
		['decision', 'resolve', 'BODY', ''],
	],
	['Extends the mandate of the group, and establishes for that purpose a fund.', ['decision', 'establish', 'BODY', '']],
	['Norway said that the quay was old, and she undertook to paint it.', ['information', 'say', 'Norway', '']],
	['Further decides that the quay is closed.', ['decision', 'decide', 'BODY', '']],
	[
		'Norway explained that cranes needed oil and proposed that oil be bought.',
		['information', 'explain', 'Norway', ''],
		['deliberation', 'propose', 'Norway', ''],
	],
	['The experts who had met adopted the plan.', ['decision', 'adopt', 'BODY', '']],
	// Lists: the letters under a body, and those under what it decided.
	[
		'The Committee: – approved the map; – asked the secretariat to print it; and – agreed not to sell it.',
		['decision', 'approve', 'BODY', ''],
		['directive', 'ask', 'BODY', 'secretariat'],
		['decision', 'agree', 'BODY', ''],
	],
	[
		'The Committee decided: (a) to approve the map; (b) to invite Norway to print it; (c) that the quay be closed.',
		['decision', 'approve', 'BODY', ''],
		['directive', 'invite', 'BODY', 'Norway'],
		['decision', 'decide', 'BODY', ''],
	],
	[
		'It was agreed to: i. send the map to Chile; ii. establish a fund.',
		['decision', 'agree', 'BODY', ''],
		['decision', 'establish', 'BODY', ''],
	],
	[
		'The Committee invited Parties to: (a) list their cranes; (b) close their quays.',
		['directive', 'invite', 'BODY', 'Parties'],
	],
	// What was not agreed, and what was resolved.
	['The Committee could not reach agreement on the fee.', ['not decision', 'agree', 'BODY', '']],
	['RESOLVED, that the port pay the fee.', ['decision', 'resolve', 'BODY', '']],
	['RESOLVED: That Ms. Lund be elected Chair.', ['decision', 'elect', 'BODY', '']],
	[
		'RESOLVED: That the Harbour Master be requested to print the map.',
		['directive', 'request', 'BODY', 'Harbour Master'],
	],
	// Lists under the verb of a decision, whatever marks their entries.
	[
		'The Committee resolves: • to print the map in spring; • to send the map to Chile.',
		['decision', 'resolve', 'BODY', ''],
		['decision', 'resolve', 'BODY', ''],
	],
	[
		'The Committee: • noting the report; • recognising the need, resolves: • to thank Chile; and • to wait.',
		['acknowledgement', 'thank', 'BODY', 'Chile'],
		['decision', 'resolve', 'BODY', ''],
	],
	[
		'RESOLVED: (i) that the report be noted; and (ii) that the Harbour Master be requested to print it.',
		['acknowledgement', 'note', 'BODY', ''],
		['directive', 'request', 'BODY', 'Harbour Master'],
	],
	[
		'IT WAS AGREED:- (1) That the plan be adopted; (2) That Chile pay the fee.',
		['decision', 'adopt', 'BODY', ''],
		['decision', 'agree', 'BODY', ''],
	],
	[
		'The Committee acknowledges that the ballot was early; agrees that Chile will send the draft again.',
		['acknowledgement', 'acknowledge', 'BODY', ''],
		['decision', 'agree', 'BODY', 'Chile'],
	],
	[
		'The Committee, considering the letter; considering the report of the Chair resolves to launch a ballot.',
		['decision', 'resolve', 'BODY', ''],
	],
	[
		'Considering that the project is late, that the crane is old, the Committee resolves to cancel it.',
		['decision', 'resolve', 'BODY', ''],
	],
	[
		'The Committee, having considered the review of ISO 8601:2004, resolves to confirm ISO 8601:2004.',
		['decision', 'confirm', 'BODY', ''],
	],
	['Chile was congratulated by the Committee on its map.', ['acknowledgement', 'congratulate', 'BODY', 'Chile']],
	['The Committee agreed that the comments be checked by the editor.', ['decision', 'agree', 'BODY', 'editor']],
	// Until when is not by whom.
	['It was agreed that the map be printed by May.', ['decision', 'agree', 'BODY', '']],
	['It was agreed that the map be printed by the next session.', ['decision', 'agree', 'BODY', '']],
	['The Committee decided that the plan should be drawn by the summer of 2031.', ['decision', 'decide', 'BODY', '']],
	// Who helps, and whose actions are asked for.
	['The Chair requested the help of B. Lund and P. Ozols.', ['directive', 'request', 'Chair', 'B. Lund; P. Ozols']],
	[
		'The Committee requested that the actions of the secretariat called for in this text be undertaken.',
		['directive', 'request', 'BODY', 'secretariat'],
	],
	// Adverbs that no table lists.
	['Mr. Lund specially welcomed Ms. Ozols.', ['acknowledgement', 'welcome', 'Mr. Lund', 'Ms. Ozols']],
	['Mr. Connolly thanked Chile.', ['acknowledgement', 'thank', 'Mr. Connolly', 'Chile']],
	['Dana Lund (Ms.) United Kingdom Peter Ozols United States Richard Berg of Chile.'],
	// What is moved is proposed; a vote decides it.
	['The Committee voted to approve the lease.', ['decision', 'approve', 'BODY', '']],
	['Voted: to accept the budget.', ['decision', 'accept', 'BODY', '']],
	['Cllr. Reed moved to adopt the plan.', ['deliberation', 'move', 'Cllr. Reed', '']],
	[
		'It was moved by Mrs. Hill, seconded by Mr. Dean, that the fee be raised. Carried.',
		['deliberation', 'move', 'Mrs. Hill', ''],
		['decision', 'carry', 'BODY', ''],
	],
	['By 27 votes to 3, the Committee decided not to answer.', ['decision', 'decide', 'BODY', '']],
	['The motion passed unanimously.', ['decision', 'pass', 'BODY', '']],
	['Motion passed 7-0.', ['decision', 'pass', 'BODY', '']],
	['The resolution was carried by a large majority.', ['decision', 'carry', 'BODY', '']],
	['The resolution passed by Chile in 2021 sets a fee.'],
	['The secretariat carried out the amendment.'],
	['Mr. Hill moved to Bergen in 2021.'],
	// People who are listed by their full names are called by one of them.
	[
		'Present: Wayne Hill (Bergen), Tim Ash.\nWayne would tell the ports. Tim asked whether the fee was high. Ash thanks Norway.',
		['commitment', 'will', 'Wayne', ''],
		['directive', 'ask', 'Tim', ''],
		['acknowledgement', 'thank', 'Ash', 'Norway'],
	],
	['Present: Wayne Hill, Crane Low.\nCrane stated the load on a small crane.'],
	// What was decided at an earlier meeting is background.
	['At its previous meeting, the Committee decided to raise the fee.'],
	['During their last regular session the Committee approved the plan.'],
	// Nouns that look like verbs, and words that look like clauses.
	['Questions were raised about the fee.', ['deliberation', 'question', '', '']],
	['The list of cranes is set out in annex III.'],
	[
		'There was no word on that crane and Norway therefore supported the plan.',
		['deliberation', 'support', 'Norway', ''],
	],
	['Unanimously approved.', ['decision', 'approve', 'BODY', '']],
	['Approved, with thanks to the Chair.', ['decision', 'approve', 'BODY', '']],
	['Approved: Ms. Low.'],
	['Approved text of the agreement.'],
	['The list followed the order of Annex V. The Committee noted it.', ['acknowledgement', 'note', 'BODY', '']],
];

describe('English', () => {
	it.each(cases.map((one): [string, Case] => [one[0], one]))('%s', (_, one) => {
		expectActs('en', 'Committee on Harbours', one);
	});
});
