/** The words of a list that an author wrote, parted by spaces or commas. */
export const listed = (text: string): readonly string[] => text.split(/[\s,]+/).filter((word) => word !== '')
