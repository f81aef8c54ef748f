/** Why a request can't be done. The sentence is for the person who asked and says what to do. */
export type RefusalReason =
	| 'unreadable'
	| 'too-large'
	| 'not-found'
	| 'invalid'
	| 'conflict'
	| 'not-allowed'
	| 'newer-database';

/**
 * A request that can't be done: thrown where it is found, caught once at the edge, shown as one sentence.
 * (A fault of ours is an `assert`; an odd source is a value with notes; the outside failing is any other error.)
 */
export class Refusal extends Error {
	override readonly name = 'Refusal';
	readonly reason: RefusalReason;

	constructor(reason: RefusalReason, sentence: string) {
		super(sentence);
		this.reason = reason;
	}
}
