import fc from 'fast-check';

/**
 * What is made by chance is made from one seed, so that the same change is judged the same way each time.
 * `SEED=$RANDOM npm test` tries another; `npm run fuzz` tries ever new ones.
 */
fc.configureGlobal({ seed: Number(process.env.SEED ?? 2004) });
