/** What stands below the headline and can be left out where there is no room for it, in its order. */
export const sheetParts = ['picture', 'readings', 'guards', 'worksheet'] as const
export type SheetPart = (typeof sheetParts)[number]

export const allParts: ReadonlySet<SheetPart> = new Set(sheetParts)
