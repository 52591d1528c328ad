import { build } from 'vite'
import { root } from '../root.js'

/** Builds the pages into `dist/site`. */
export const buildSite = () => build({ root, logLevel: 'warn' })
