/** A moment of the log as people read it: 2024-06-24 09:30 UTC. */
export const momentWords = (utc: number): string =>
  `${new Date(utc).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
