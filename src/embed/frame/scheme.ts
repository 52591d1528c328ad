import type { Said } from './address.ts'

/**
 * The colour scheme of a frame's page. Where that of its element is another, browsers put an opaque ground below the page: so a
 * frame that stands alone takes its theme's, and can be read whatever is around it. The element of a loader's frame has the
 * device's, and so has the page then: what is around shows through in every theme.
 */
export function setScheme({ options }: Said, theme: string | undefined): void {
  // Other addresses name the language in their path alone.
  const isLoaders = options.has('lang')
  const isThemes = !isLoaders && (theme === 'light' || theme === 'dark')
  document.documentElement.style.colorScheme = isThemes ? theme : 'light dark'
}
