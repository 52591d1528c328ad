import type { Rgb } from './contrast.ts'

/** What is seen where the browser paints colours one over another; some let through what is below. */
export function painted(...layers: readonly string[]): Rgb {
  const brush = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })
  if (brush === null) return [0, 0, 0]
  for (const layer of layers) {
    brush.fillStyle = layer
    brush.fillRect(0, 0, 1, 1)
  }
  const [red = 0, green = 0, blue = 0] = brush.getImageData(0, 0, 1, 1).data
  return [red, green, blue]
}
