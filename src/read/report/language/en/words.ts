import type { PartyKind } from '../../../../record/party.ts';
import { adverbsOf } from '../adverb.ts';

export const words = (list: string): string[] => list.trim().split(/\s+/u).filter(Boolean);
export const set = (list: string): Set<string> => new Set(words(list));
const phrases = (list: string): string[] => list.split(',').map((phrase) => phrase.trim());

export const lightVerbs = set(
	'was were is are made make gave given give raised reached had has have been exchanged put tabled submitted put taken',
);
export const passives = set('was were is are');
export const background = set('had has have having could might may should must can cannot shall ought being been be');
export const negations = set("not n't no neither nor never");
export const unable = set("could did does do can cannot unable couldn't didn't");
export const thatWords = set('that');
export const subordinators = set(
	'that which who whom whose where when while whilst whereby although though because since if unless whether whereas wherever whenever how what why after before until once',
);
export const conjunctions = set('and but or');
export const prepositions = set(
	'of in on at by for with from to into onto about against among amongst around as between beyond concerning despite during following given in including like near notwithstanding pursuant regarding since through throughout toward towards under upon via within without after before until per having being based due owing according contrary prior subject subsequent recalling noting considering recognizing recognising taking bearing acting mindful',
);
/** Words that are one: told apart, "once" would open a clause. */
export const locutions: readonly string[] = ['once again', 'once more'];

export const acronyms = set('WHO');

export const adverbs = adverbsOf(
	new Set([
		...locutions,
		...set(
			'also then therefore thus further furthermore moreover additionally subsequently consequently accordingly hence however nevertheless nonetheless instead again finally firstly secondly thirdly lastly unanimously provisionally formally orally briefly warmly strongly generally broadly particularly especially notably jointly together always already now today tentatively first second last next kindly sincerely deeply highly fully duly still yet meanwhile afterwards thereafter later recently currently unconditionally only even just similarly likewise explicitly specifically respectively inter alia too initially repeatedly extensively thoroughly carefully gratefully actively clearly slightly mainly well so',
		),
	]),
	words('ally ously ively tely antly ently ably ibly edly idly ingly ssly ully rarily'),
	set('timely'),
);
export const determiners = set(
	'the a an this that these those its their his her our any each every some all no several many most both another such other one two three',
);
export const agents = set('by');
export const manners = set('acclamation consensus unanimity vote ballot majority secret');
export const modals = set('should would will shall could may might must can cannot ought');
export const it = set('it');
export const person = set('he she him her');
export const they = set('they them');
export const expletives = set('it there');
export const both = set('both');
export const quantities = set(
	'some many most several few number majority all one two three four five six seven eight nine ten half none each any range variety',
);
export const possessives = set('its his her their our');
export const titles = set(
	'mr mrs ms miss dr cllr prof professor sir madam mme ambassador amb capt captain col gen hon rev judge messrs drs cllrs',
);

const kindsOf = (table: Record<PartyKind, string>): Map<string, PartyKind> =>
	new Map(
		Object.entries(table).flatMap(([kind, list]) =>
			words(list).map((word): [string, PartyKind] => [word, kind as PartyKind]),
		),
	);

/** Head nouns of parties. Plurals count as groups of the same. */
export const partyNouns = kindsOf({
	person: 'speaker keynote participant expert consultant',
	office:
		'chairman chairmen chairwoman chairperson chairpersons chair co-chair co-chairs chairs vice-chairman vice-chairmen vice-rapporteur vice-rapporteurs co-rapporteur co-rapporteurs vice-presidents presidents directors coordinators secretaries vice-chair vice-chairs vice-chairpersons vice-president president secretary rapporteur rapporteurs director coordinator co-ordinator convener convenor co-conveners conveners moderator facilitator facilitators minister ambassador commissioner officer treasurer editor host secretary-general director-general under-secretary-general representative delegate observer spokesperson head leader chief manager administrator depositary bureau trustee councillor councilor counsellor alderman alderwoman senator supervisor superintendent governor mayor dean provost principal registrar clerk auditor comptroller controller counsel ombudsman arbitrator inspector curator custodian liaison focal-point envoy attaché consul permanent-representative high-commissioner',
	secretariat: 'secretariat secretariats',
	government: 'government governments country delegation ministry ministries authority authorities',
	organisation:
		'organization organisation organizations organisations agency agencies institute institution institutions university bank fund union association federation council foundation company centre center office programme board port ports network society consortium partnership chamber laboratory museum city municipality college school academy hospital library archive station theatre club cooperative co-operative',
	group:
		'members member delegations delegates experts representatives parties states countries governments observers organizers organisers partners stakeholders speakers others attendees ministers participants conveners proponents donors operators authors editors liaisons correspondents consultants states candidate candidates applicants trustees councillors directors commissioners citizens residents stakeholders staff employees volunteers users industry scientists researchers countries cpcs ngos igos holders presenters panellists panelists reviewers respondents communities community people persons nominees applicants populations',
	body: 'committee commission subcommittee sub-committee team group working-party party body conference assembly panel forum workshop task-force force meeting plenary session bureau board council subsidiary',
});

/** However a report calls the whole body: "the meeting", "participants". */
export const bodyNouns = set(
	'meeting participants delegations delegates experts plenary session attendees workshop conference assembly',
);
export const bodyHeads = set(
	'committee commission subcommittee sub-committee team group party body conference assembly panel council board forum bureau congress task force section centre workshop meeting union federation association network platform',
);

/** Papers and things: "The paper recommended" is no act. */
export const thingNouns = set(
	'motion motions paper papers document documents report reports note notes presentation presentations table tables annex annexes chapter chapters figure figures resolution resolutions protocol article articles agreement agreements text texts study studies survey surveys draft drafts map list lists programme project projects decision decisions discussion discussions recommendation recommendations agenda item items paragraph paragraphs proposal proposals result results outcome outcomes approach approaches system systems technology technologies method methods data information issue issues question questions review reviews assessment evaluation experience experiences letter letters statement statements consultations process measure measures standard standards guideline guidelines scheme analysis model models idea ideas subject topic matter matters work activities activity event events summary section protocols treaty convention regulation regulations mandate budget plan plans website page solution offer offers contribution contributions progress need needs importance use role view views opinion request requests support',
);
export const countries = set(
	'afghanistan albania algeria andorra angola antigua argentina armenia australia austria azerbaijan bahamas bahrain bangladesh barbados belarus belgium belize benin bhutan bolivia bosnia botswana brazil brunei bulgaria burkina burundi cambodia cameroon canada chad chile china colombia comoros congo croatia cuba cyprus czechia denmark djibouti dominica ecuador egypt eritrea estonia eswatini ethiopia fiji finland france gabon gambia georgia germany ghana greece grenada guatemala guinea guyana haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya kiribati kuwait kyrgyzstan latvia lebanon lesotho liberia libya liechtenstein lithuania luxembourg madagascar malawi malaysia maldives mali malta mauritania mauritius mexico micronesia moldova monaco mongolia montenegro morocco mozambique myanmar namibia nauru nepal netherlands nicaragua niger nigeria norway oman pakistan palau palestine panama paraguay peru philippines poland portugal qatar romania russia rwanda samoa senegal serbia seychelles singapore slovakia slovenia somalia spain sudan suriname sweden switzerland syria tajikistan tanzania thailand togo tonga tunisia turkey turkmenistan tuvalu uganda ukraine uruguay uzbekistan vanuatu venezuela vietnam yemen zambia zimbabwe korea kosovo vatican taiwan macedonia türkiye timor-leste grenadines zealand montserrat bermuda greenland aruba curaçao anguilla scotland wales england uk us usa ussr yugoslavia',
);
export const abbreviations = set(
	'mr mrs ms dr drs cllr cllrs prof st no nos art arts para paras pp p vol vols ed eds fig figs ch sec approx ca cf e.g i.e etc al viz vs inc ltd co corp dept amb capt col gen hon rev jr sr messrs mme mm add corr amend rev ref tel distr jan feb mar apr jun jul aug sep sept oct nov dec a.m p.m op cit',
);
export const conditions = phrases(
	'on the understanding that, on the condition that, on condition that, subject to, provided that, providing that, provided, contingent upon, contingent on, conditional on, conditional upon, depending on, in the event that, in case, pending, as financial provisions allow, if, unless',
);
export const placeWords = set('in at');
export const eventNouns = new Map(
	words(
		'forum workshop seminar conference symposium round-table roundtable course congress exhibition fair excursion tour hackathon webinar training',
	).map((word): [string, string] => [word, word]),
);
export const holdVerbs = set('hold organize organise host convene schedule');
