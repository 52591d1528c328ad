import { own } from './unspoiled.ts'

/** The folder of the loader, with the frames. */
export const frames = new URL('./', own.src).href
/** The folder of the scripts, in one folder for each language. */
export const files = __RELEASE__ ? new URL(`../${__RELEASE__}/`, frames).href : frames
/** The app's root. */
export const app = new URL('../../', frames).href
