#!/usr/bin/env node
/** Builds `dist/site`, the pages, and `dist/package`, the library `yakkan`. */
import { buildPackage } from './library/build.js'
import { buildSite } from './site/build/build.js'

await buildSite()
await buildPackage()
