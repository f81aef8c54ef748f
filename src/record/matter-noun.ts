/** What a standing holds that can be part of a matter. */
export const matterNouns = ['project', 'event', 'proposal', 'follow-up', 'contribution'] as const;
