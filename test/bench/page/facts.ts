/** All facts of a calculator, as its address has them, so that it has an answer at once. */

export const late = 'dueOn=2026-05-31&paidOn=2026-07-15&principal=50000&v=1'
export const outage = 'fault=negligence&knownAt=2026-11-10T09%3A15&monthlyFee=30000&restoredAt=2026-11-12T10%3A00&v=1'
