import { release } from 'virtual:yakkan/loader-facts'
import { loaderScript } from './page-document.ts'

/** The folder of the loader, with the frames. */
export const frames = new URL('./', loaderScript.src).href
/** The folder of the scripts, in one folder for each language. */
export const files = release ? new URL(`../${release}/`, frames).href : frames
/** The app's root. */
export const app = new URL('../../', frames).href
