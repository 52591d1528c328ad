import type { EmbedCommand, EmbedEvent, Looks } from './messages.ts'
import type { EmbedOptions } from './options.ts'

/** Where an embed stands, and what it may use of its surroundings. */
interface Surroundings {
  /** An empty shadow root, or the body of a frame's page. */
  readonly root: ShadowRoot | HTMLElement
  /** The absolute address of the app's root, for the link to the full page. */
  readonly app: string
  /** Tells the page around. Called while the embed works, never while it is being put up. */
  emit(told: EmbedEvent): void
}

/** An embed at work. */
export interface MountedEmbed {
  /** Takes what the page around asks for; what is no order is left alone. */
  execute(order: EmbedCommand): void
  /** Takes other options, as when attributes change; they fill it in anew. It rejects as `mount` does, and stays as it was then. */
  change(asked: EmbedOptions, looks: Looks): Promise<void>
  end(): void
}

/** What the core of the embed exports. It rejects where there is no such calculator or the seed is wrong. */
export interface EmbedCore {
  mount(asked: EmbedOptions, looks: Looks, surroundings: Surroundings): Promise<MountedEmbed>
}
