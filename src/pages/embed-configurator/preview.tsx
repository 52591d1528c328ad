import { useCallback, useEffect, useId, useState } from 'react'
import { useWidth } from '../../ui/charts/width.ts'

import { wayUp } from '../../ui/link/address.ts'
import { useSite } from '../../ui/link/site.ts'
import { Options } from '../custom-terms/fields.tsx'
import { type Width, widths } from './setup.ts'
import { type Embed, floating, frameAddress, sandbox } from './snippets.ts'
import { configuratorWords } from './words.ts'

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
        <h2>{say(configuratorWords.preview)}</h2>
        <Options
          place="preview width"
          label={say(configuratorWords.previewWidth)}
          options={widths.map((each) => [each, say(configuratorWords.previewPixels, { width: each })] as const)}
          chosen={width}
          onChoose={onWidth}
        />
      </div>
      {embed === undefined ? (
        <p className="embed-waits">{say(configuratorWords.previewWaits)}</p>
      ) : !hasFiles ? (
        <p className="embed-waits">{say(configuratorWords.previewMissing)}</p>
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
        {scale === 1 ? '' : say(configuratorWords.previewScaled, { percent: percent(scale) })}
      </p>
    </>
  )
}

/** How high the preview is on the page, in pixels. */
const stageHeight = 640

/** A frame of some width in the room that there is: by how much it is made smaller, and how high it is before that. */
function scaled(width: number, room: number): { readonly scale: number; readonly size: number } {
  const scale = Math.min(1, room / width)
  return { scale, size: Math.ceil(stageHeight / scale) }
}

/** A scale in whole hundredths. */
const percent = (scale: number): string => String(Math.round(scale * 100))

/** Long enough not to load a frame at every key, in milliseconds. */
const pause = 400

interface Frames {
  /** The address that shows, and after it the one that is on its way. */
  readonly frames: readonly string[]
  arrived(address: string): void
}

/**
 * A frame that follows an address. Each address has a frame of its own, as another address in the same one would be a
 * step in the history of the page; the one before shows until the next has arrived, so that nothing blinks.
 */
function useFrames(address: string): Frames {
  const [frames, setFrames] = useState<readonly string[]>([address])
  useEffect(() => {
    const waiting = setTimeout(
      () => setFrames(([shown = address]) => (shown === address ? [shown] : [shown, address])),
      pause,
    )
    return () => clearTimeout(waiting)
  }, [address])
  const arrived = useCallback(
    (which: string) => setFrames((before) => (before.includes(which) ? before.slice(before.indexOf(which)) : before)),
    [],
  )
  return { frames, arrived }
}
