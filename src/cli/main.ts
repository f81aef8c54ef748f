import { run } from './program.ts';
import { processWorld } from './world.ts';

// `rapporteur read FILE | head` closes the pipe early: that is no fault.
process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
	if (fault.code !== 'EPIPE') throw fault;
	process.exit(0);
});

process.exitCode = await run(process.argv.slice(2), processWorld());
