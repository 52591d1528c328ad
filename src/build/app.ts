import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Manifest, Plugin, Rolldown, ViteBuilder } from 'vite'
import { fingerprint, noteBuilt } from '../fingerprint.js'
import { root } from '../root.js'
import { filesOfReleases, releaseHistory, releasesIn } from './embed/older-releases.ts'
import {
  embedFiles,
  floatingLoader,
  type LoaderFacts,
  loaderFacts,
  pinnedLoader,
  releaseScripts,
  type Scripts,
} from './embed/release.ts'
import { scriptsOf } from './embed/scripts.ts'
import { embedIn, languages, pagesIn, scratchFolder, siteFolder } from './environments.ts'
import { writePackage } from './package.ts'
import { manifestOf, type Pages, writePages } from './pages.ts'

/** `vite build`: the scripts of each language, the embed, the pages, the worker that knows them, the package. */
export function app(): { readonly plugin: Plugin; buildApp(builder: ViteBuilder): Promise<void> } {
  let scripts: Scripts | undefined
  const factsFor = (environment: string): LoaderFacts => {
    if (scripts === undefined) throw new RangeError('the loader is built after the scripts that it loads')
    return environment === 'pinnedLoader' ? pinnedLoader(scripts) : floatingLoader(scripts)
  }

  return {
    plugin: loaderFacts(factsFor),
    async buildApp(builder) {
      const site = join(root, siteFolder)
      const sources = fingerprint()
      const before = releasesIn(previousSite() ?? site)
      noteBuilt()
      rmSync(site, { recursive: true, force: true })
      const make = async (name: string): Promise<Output> => {
        const environment = builder.environments[name]
        if (environment === undefined) throw new RangeError(`there is no environment ${name}`)
        return outputOf(await builder.build(environment))
      }

      const byLanguage = new Map<string, Manifest>()
      for (const language of languages) byLanguage.set(language, manifestOf(await make(pagesIn(language)), site))

      const embeds = new Map<'ja' | 'en', ReturnType<typeof scriptsOf>>()
      for (const language of languages) embeds.set(language, scriptsOf(await make(embedIn(language))))
      scripts = releaseScripts(onlyScript(await make('frame')), embeds)
      const loaders = {
        pinned: onlyScript(await make('pinnedLoader')),
        floating: onlyScript(await make('floatingLoader')),
      }

      await make('pages')
      const pages: Pages = await import(join(root, scratchFolder, 'pages/prerender.js'))
      const embed = embedFiles(scripts, loaders, pages.embeds())
      await writePages(site, pages, byLanguage, embed.release)
      cpSync(join(root, 'public'), site, { recursive: true })
      // It knows every file of the pages; embeds keep nothing, offline neither.
      await make('worker')
      writeFiles(site, embed.files)
      const history = releaseHistory(
        { ...embed.release, scripts: scripts.files },
        before,
        new Date().toISOString().slice(0, 10),
      )
      writeFiles(site, filesOfReleases(history))

      await make('library')
      await make('schemas')
      await writePackage()
      rmSync(join(root, scratchFolder), { recursive: true })
      noteBuilt(sources)
    },
  }
}

/** The built site whose releases of the embed stay: `vite build -- --previous FOLDER`; without it, the one that is replaced. */
function previousSite(): string | undefined {
  const at = process.argv.indexOf('--previous')
  if (at < 0) return undefined
  const folder = process.argv[at + 1]
  if (folder === undefined || !existsSync(folder))
    throw new RangeError(`--previous: there is no folder ${folder ?? ''}`)
  return folder
}

type Output = readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[]

function outputOf(built: Awaited<ReturnType<ViteBuilder['build']>>): Output {
  const [first] = [built].flat()
  if (first === undefined || !('output' in first)) throw new RangeError('the build made nothing')
  return first.output
}

function onlyScript([first, ...others]: Output): string {
  if (first?.type !== 'chunk' || others.length > 0) throw new RangeError('a script stands in one file')
  return first.code
}

function writeFiles(folder: string, files: ReadonlyMap<string, string | Buffer>): void {
  for (const [name, content] of files) {
    const file = join(folder, name)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
}
