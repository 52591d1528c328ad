/** How high the preview is on the page, in pixels. */
export const stageHeight = 640

/** A frame of some width in the room that there is: by how much it is made smaller, and how high it is before that. */
export function scaled(width: number, room: number): { readonly scale: number; readonly size: number } {
  const scale = Math.min(1, room / width)
  return { scale, size: Math.ceil(stageHeight / scale) }
}

/** A scale in whole hundredths. */
export const percent = (scale: number): string => String(Math.round(scale * 100))
