import { useId } from 'react'
import { useWidth } from '../../ui/charts/width.ts'
import { wayUp } from '../../ui/link/address.ts'
import { useSite } from '../../ui/link/site.ts'
import { Options } from '../custom-terms/options.tsx'
import { percent, scaled, stageHeight } from './scaled.ts'
import { type Width, widths } from './setup.ts'
import { type Embed, floating, frameAddress, sandbox } from './snippets.ts'
import { useFrames } from './use-frames.ts'
import { embeddingWords } from './words.ts'

interface PreviewProps {
  readonly embed: Embed | undefined
  /** Whether the embed's files lie on this site. */
  readonly hasFiles: boolean
  readonly width: Width
  onWidth(to: Width): void
}

/** The embed as it will stand, in the width of a phone, of a column and of a page. */
export function Preview({ embed, hasFiles, width, onWidth }: PreviewProps) {
  const { say } = useSite()
  return (
    <section className="embed-preview">
      <div className="embed-preview-head">
        <h2>{say(embeddingWords.preview)}</h2>
        <Options
          place="preview width"
          label={say(embeddingWords.previewWidth)}
          options={widths.map((each) => [each, say(embeddingWords.previewPixels, { width: each })] as const)}
          chosen={width}
          onChoose={onWidth}
        />
      </div>
      {embed === undefined ? (
        <p className="embed-waits">{say(embeddingWords.previewWaits)}</p>
      ) : !hasFiles ? (
        <p className="embed-waits">{say(embeddingWords.previewMissing)}</p>
      ) : (
        <Stage embed={embed} width={Number(width)} />
      )}
    </section>
  )
}

/** The frame in its own width; where there is less room it is made smaller as a whole. */
function Stage({ embed, width }: { readonly embed: Embed; readonly width: number }) {
  const { address, say } = useSite()
  const id = useId()
  const [place, room] = useWidth()
  const { frames, arrived } = useFrames(frameAddress(embed, `${wayUp(address)}embed/${floating}/`))
  const { scale, size } = scaled(width, room)
  return (
    <>
      <div ref={place} className="embed-stage" style={{ height: stageHeight }}>
        {frames.map((frame) => (
          <iframe
            key={frame}
            src={frame}
            title={embed.title}
            aria-describedby={id}
            sandbox={sandbox}
            className={frame === frames[0] ? undefined : 'embed-coming'}
            style={{ width, height: size, transform: `scale(${scale})` }}
            onLoad={() => arrived(frame)}
          />
        ))}
      </div>
      <p className="note" id={id}>
        {scale === 1 ? '' : say(embeddingWords.previewScaled, { percent: percent(scale) })}
      </p>
    </>
  )
}
