/** The call that the page is measured with. */
export const CALL = process.env.CALLID ?? 'printer-early';

/** Where the page opens this call, with the draws of `seed`. */
export const addressOf = (seed: number): string => `/#/call/${CALL}?seed=${seed}&mode=practice`;
