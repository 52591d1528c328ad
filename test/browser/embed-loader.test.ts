import { describe, expect, test } from 'vitest'
import { element, facts, fieldIn, headlineIn, inside, link, loader, pasted, text } from '../hosts/doors.ts'
import { hosts, type Visit } from '../hosts/hosts.ts'

/** One script that brings calculators: late, many, coming and going, and pinned to what they were. */

const { open, done, embeds, changed } = hosts()

const ofEmbeds = ({ requests }: Visit): readonly string[] => requests.filter((path) => path.startsWith('embed/'))
const shadows = (visit: Visit) => visit.page.locator('yakkan-calculator .headline')
const frames = (visit: Visit) => visit.page.locator('iframe')

const far = '<div style="height: 4000px"></div>'

describe('nothing is loaded before it is near', () => {
  test('but the loader; then each calculator by itself', async () => {
    const visit = await open('bare', `${loader()}${far}${link({ facts })}${far}${element({ facts })}`)
    await visit.page.waitForLoadState('load')
    expect(ofEmbeds(visit)).toEqual(['embed/v1/loader.js'])
    await visit.page.getByRole('link', { name: text }).first().scrollIntoViewIfNeeded()
    await visit.hears('ready', { provider: 'coredrive' })
    expect(ofEmbeds(visit).filter((path) => path.endsWith('.html'))).toEqual([
      'embed/v1/en/coredrive/late-penalty.html',
    ])
    expect(await shadows(visit).count()).toBe(0)
    await visit.page.locator('yakkan-calculator').scrollIntoViewIfNeeded()
    await shadows(visit).first().waitFor()
    await done(visit)
  })

  test('what is 250 pixels below the window is near, what is 900 is not', async () => {
    const gap = (height: number) => `<div style="height: ${height}px"></div>`
    const near = element({ id: 'near' })
    const visit = await open('ten', `${gap(950)}${near}${gap(900)}${element({ id: 'off' })}`, { height: 800 })
    expect((await visit.hears('ready')).on).toBe('yakkan-calculator#near')
    await visit.hears('calculated')
    expect(visit.heard.filter(({ on }) => on.endsWith('#off'))).toEqual([])
    await done(visit)
  })
})

test('many on one page share what they load', async () => {
  const visit = await open('bare', pasted('element', {}, { facts }, {}, { facts }, {}), { height: 10_000 })
  await expect.poll(() => shadows(visit).count()).toBe(5)
  expect(ofEmbeds(visit).filter((path) => path.endsWith('/en/core.js')).length).toBe(1)
  expect(new Set(ofEmbeds(visit)).size).toBe(ofEmbeds(visit).length)
  expect(ofEmbeds(visit).some((path) => path.includes('/ja/'))).toBe(false)
  await done(visit)
})

test('of several loaders the first alone works', async () => {
  const visit = await open('bare', `${pasted('link', { facts })}${pasted('element', { facts })}${loader()}`)
  await visit.hears('calculated', { status: 'due' })
  await shadows(visit).first().waitFor()
  expect(await frames(visit).count()).toBe(1)
  expect(await shadows(visit).count()).toBe(1)
  await done(visit)
})

describe('a page that adds and removes', () => {
  const press = (visit: Visit, name: string) => visit.page.getByRole('button', { name }).click()

  test('has frames as long as it has their links', async () => {
    const visit = await open('changing', link({ facts }), { height: 5000 })
    await press(visit, 'Add a link')
    await press(visit, 'Add a link')
    await expect.poll(() => headlineIn(inside(visit.page, 'link', 1)).innerText()).toContain('¥900')
    expect(await frames(visit).count()).toBe(2)
    await press(visit, 'Remove the first')
    await expect.poll(() => frames(visit).count()).toBe(1)
    // The link alone is taken away, and its frame goes with it.
    await visit.page.locator('a[data-yakkan]').evaluate((link) => link.remove())
    await expect.poll(() => frames(visit).count()).toBe(0)
    await press(visit, 'Add a link')
    await expect.poll(() => headlineIn(inside(visit.page, 'link')).innerText()).toContain('¥900')
    await done(visit)
  })

  test('has the link again where it takes the frame away', async () => {
    const visit = await open('changing', link({ facts }), { height: 5000 })
    await press(visit, 'Add a link')
    await visit.hears('ready')
    const way = visit.page.getByRole('link', { name: text })
    await expect.poll(() => way.count()).toBe(0)
    await frames(visit).evaluate((frame) => frame.remove())
    await expect.poll(() => way.count()).toBe(1)
    await done(visit)
  })

  test('can move an element, which works where it is then', async () => {
    const visit = await open('changing', '', { height: 5000 })
    await press(visit, 'Add an element')
    await press(visit, 'Add an element')
    await expect.poll(() => shadows(visit).count()).toBe(2)
    await press(visit, 'Move the first to the end')
    await expect.poll(() => shadows(visit).count()).toBe(2)
    await fieldIn(inside(visit.page, 'element', 1), 'principal').fill('50000')
    expect(await fieldIn(inside(visit.page, 'element', 0), 'principal').inputValue()).toBe('')
    await press(visit, 'Another view')
    await press(visit, 'Add an element')
    await expect.poll(() => shadows(visit).count()).toBe(1)
    await done(visit)
  })

  test('follows what the author changes', async () => {
    const visit = await open('bare', pasted('element', { facts }))
    const embed = inside(visit.page, 'element')
    await expect.poll(() => headlineIn(embed).innerText()).toContain('¥900')
    const set = (name: string, value: string) =>
      visit.page
        .locator('yakkan-calculator')
        .evaluate((element, [name = '', value = '']) => element.setAttribute(name, value), [name, value])
    await set('facts', facts.replace('50000', '100000'))
    // 100,000 × 0.146 × 45 ÷ 365
    await expect.poll(() => headlineIn(embed).innerText()).toContain('¥1,800')
    await set('lang', 'ja')
    await expect.poll(() => headlineIn(embed).innerText()).toContain('1,800円')
    await set('calculator', 'nothing')
    await expect.poll(() => visit.page.getByRole('link', { name: text }).isVisible()).toBe(true)
    await set('calculator', 'late-penalty')
    await expect.poll(() => headlineIn(embed).innerText()).toContain('1,800円')
    await done(visit, [/nothing/, /404/])
  })

  test('follows what the author changes of a link', async () => {
    const visit = await open('bare', pasted('link', { facts }))
    await expect.poll(() => headlineIn(inside(visit.page, 'link')).innerText()).toContain('¥900')
    const changed = facts.replace('50000', '100000')
    await visit.page
      .locator('a[data-yakkan]')
      .evaluate(
        (link, hash) => link.setAttribute('href', `${link.getAttribute('href')?.split('#')[0]}#${hash}`),
        changed,
      )
    await expect.poll(() => headlineIn(inside(visit.page, 'link')).innerText()).toContain('¥1,800')
    expect(await frames(visit).count()).toBe(1)
    await done(visit)
  })

  test('leaves nothing behind where embeds come and go at once', async () => {
    const visit = await open('changing', link({ facts }), { height: 5000 })
    await visit.page.evaluate(() => {
      const add = (name: string) => document.querySelector<HTMLButtonElement>(`[data-add="${name}"]`)?.click()
      for (let time = 0; time < 50; time += 1) {
        add('link')
        add('element')
        if (time < 49) document.getElementById('clear')?.click()
      }
    })
    await expect.poll(() => headlineIn(inside(visit.page, 'link')).innerText()).toContain('¥900')
    await shadows(visit).first().waitFor()
    expect(await frames(visit).count()).toBe(1)
    expect(await shadows(visit).count()).toBe(1)
    await done(visit)
  })
})

describe('the pinned address', () => {
  const release = async (): Promise<{ readonly name: string; readonly integrity: string }> => {
    const page = await (await fetch(`${embeds()}embed/`)).text()
    const [, name = '', integrity = ''] = /"release":\{"name":"(\w+)","integrity":"([^"]+)"/.exec(page) ?? []
    return { name, integrity }
  }
  const script = ({ name, integrity }: { readonly name: string; readonly integrity: string }) =>
    `<script async src="%embed%embed/${name}/loader.js" integrity="${integrity}" crossorigin="anonymous"></script>`
  const both = `${link({ facts })}${element({ facts, id: 'pinned' })}`

  test('works, and loads nothing but what is of its release', async () => {
    const pinned = await release()
    expect(pinned.name).toMatch(/^[0-9a-f]{12}$/)
    const visit = await open('bare', `${both}${script(pinned)}`, { height: 4000 })
    for (const door of ['link', 'element'] as const)
      await expect.poll(() => headlineIn(inside(visit.page, door)).innerText()).toContain('¥900')
    expect(ofEmbeds(visit).filter((path) => !path.startsWith(`embed/${pinned.name}/`))).toEqual([])
    await done(visit)
  })

  test.each([
    ['loader.js', 0],
    ['pins.js', 1],
    ['en/core.js', 1],
    ['en/coredrive-late-penalty.js', 1],
  ])('refuses %s with one letter more', async (file, frameCount) => {
    const pinned = await release()
    const altered = await changed((path, text) => (path === `embed/${pinned.name}/${file}` ? `${text} ` : text))
    const visit = await open('bare', `${both}${script(pinned)}`, { embeds: altered, height: 4000 })
    await expect.poll(() => visit.faults.join()).toMatch(/integrity/)
    if (frameCount === 1) await expect.poll(() => visit.faults.join()).toMatch(/yakkan: /)
    expect(await shadows(visit).count()).toBe(0)
    expect(await visit.page.locator('#pinned').getByRole('link', { name: text }).isVisible()).toBe(true)
    await done(visit, [/integrity/, ...(frameCount === 1 ? [/yakkan: /] : [])])
  })

  test('is of use: the floating one takes the same file', async () => {
    const altered = await changed((path, text) => (path.endsWith('/en/core.js') ? `${text} ` : text))
    const visit = await open('bare', `${both}${loader()}`, { embeds: altered, height: 4000 })
    await expect.poll(() => headlineIn(inside(visit.page, 'element')).innerText()).toContain('¥900')
    await done(visit)
  })
})
