/** The height of a line of labels. */
export const laneHeight = 18
