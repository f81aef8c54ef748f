import { Refusal, type RefusalReason } from '../base/refusal.ts';

/** What a person is told when something can't be done. */
export interface Fault {
	readonly status: 400 | 403 | 404 | 409 | 413 | 422 | 500;
	readonly reason: RefusalReason | 'fault';
	readonly sentence: string;
}

const statuses: Readonly<Record<RefusalReason, Fault['status']>> = {
	invalid: 400,
	'not-allowed': 403,
	'not-found': 404,
	conflict: 409,
	'newer-database': 409,
	'too-large': 413,
	unreadable: 422,
};

/** A refusal in its own words; anything else is ours, is told to whoever runs the program, and stays calm. */
export function faultOf(error: unknown, tell: (error: unknown) => void = console.error): Fault {
	if (error instanceof Refusal)
		return { status: statuses[error.reason], reason: error.reason, sentence: error.message };
	tell(error);
	return {
		status: 500,
		reason: 'fault',
		sentence: 'Something went wrong on our side; nothing was changed. Try again, and tell us if it stays so.',
	};
}
