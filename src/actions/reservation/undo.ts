import { z } from 'zod';
import { Reservation } from '../../record/reservation.ts';
import { action } from '../action.ts';

export const undoReservation = action({
	name: 'reservation.undo',
	method: 'post',
	path: '/reservations/{id}/undo',
	summary: 'Gives a reserved symbol back; another paper can have it.',
	input: z.object({ id: z.string() }),
	output: Reservation,
	run: (context, { id }) => context.store.reservations.undo(id, { by: context.actor, recorded: context.now }),
});
