/** Changes when the same message may be read otherwise; a rehearsal records the version it was played with. */
export const UNDERSTANDING_VERSION = '3';
