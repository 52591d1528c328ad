/** How figures and verdicts are written in the tables. A kilobyte is a thousand bytes. */

export const verdict = (isMet: boolean): string => (isMet ? 'met' : 'not met')
export const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1)
export const ms = (time: number): string => time.toFixed(1)
