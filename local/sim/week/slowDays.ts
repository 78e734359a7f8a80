/** Dates as whole days, for the slow ways of counting. */
const DAY = 86_400_000;
export const dayOf = (date: string): number => Math.round(Date.parse(`${date}T00:00:00Z`) / DAY);
export const dateOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);
