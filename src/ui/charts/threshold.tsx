import { tenth } from './measures.ts'

interface ThresholdProps {
  readonly x: number
  readonly top: number
  readonly bottom: number
}

/** The line that decides what counts, to be seen over bars as well as beside them. */
export const Threshold = ({ x, top, bottom }: ThresholdProps) => (
  <g className="picture-threshold">
    <line className="picture-halo" x1={tenth(x)} x2={tenth(x)} y1={top} y2={bottom} />
    <line x1={tenth(x)} x2={tenth(x)} y1={top} y2={bottom} />
  </g>
)
