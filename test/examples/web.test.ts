import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { build, preview, type PreviewServer } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const configFile = join(root, 'examples/web/vite.config.ts')
const executablePath = '/usr/bin/chromium'
const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']
const pasted = readFileSync(join(root, 'examples/articles/mr-nashik-onion.txt'), 'utf8')

// Where the pictures go that a person looks at: SHOTS=/tmp npx vitest run test/examples/web.test.ts
const shots = process.env.SHOTS

// From opening the page to its first records. A machine at work on other things takes several times as long.
const BUDGET = 4000

describe.skipIf(!existsSync(executablePath))('the web page, in chromium (skipped where there is none)', () => {
  let outDir = ''
  let server: PreviewServer
  let browser: Browser
  let address = ''

  beforeAll(async () => {
    outDir = mkdtempSync(join(tmpdir(), 'khabar-web-'))
    await build({ configFile, logLevel: 'error', build: { outDir } })
    server = await preview({ configFile, logLevel: 'silent', build: { outDir }, preview: { host: '127.0.0.1', port: 0 } })
    address = `http://127.0.0.1:${(server.httpServer.address() as AddressInfo).port}/`
    browser = await chromium.launch({ executablePath, args })
  })

  afterAll(async () => {
    await browser.close()
    await server.close()
    rmSync(outDir, { recursive: true, force: true })
  })

  async function open(options: Parameters<Browser['newPage']>[0]): Promise<Page> {
    const page = await browser.newPage(options)
    page.on('pageerror', (error) => { throw error })
    await page.goto(address)
    await page.waitForSelector('html[data-ready]')
    return page
  }

  async function picture(page: Page, name: string): Promise<void> {
    if (shots !== undefined) await page.screenshot({ path: join(shots, `${name}.png`) })
  }

  test.each([
    ['desktop', { viewport: { width: 1280, height: 800 }, locale: 'en-IN' }],
    ['phone', { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true, locale: 'hi-IN' }],
    ['dark', { viewport: { width: 1280, height: 800 }, colorScheme: 'dark', locale: 'hi-IN' }],
  ] as const)('%s: paste a page, click a record, its span is marked', async (name, options) => {
    const page = await open(options)
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.click('#edit')
    await picture(page, `${name}-empty`)
    await page.fill('#text', pasted)
    await page.dispatchEvent('#text', 'paste')
    const card = page.locator('.card.person', { hasText: 'सुनंदा पाटील' })
    await card.click()
    expect(await card.getAttribute('aria-pressed')).toBe('true')
    const marked = await page.locator('mark.selected').allTextContents()
    expect(marked).toContain('सुनंदा पाटील')
    const inView = "document.querySelector('mark.selected').getBoundingClientRect().bottom <= document.querySelector('#page').getBoundingClientRect().bottom"
    expect(await page.evaluate(inView)).toBe(true)
    await picture(page, name)
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
    expect(asked).toEqual([])
    await page.close()
  })

  test('the keyboard alone suffices', async () => {
    const page = await open({ viewport: { width: 1280, height: 800 } })
    await page.focus('.card')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    expect(await page.locator('.card').nth(1).getAttribute('aria-pressed')).toBe('true')
    expect(await page.locator('mark.selected').count()).toBeGreaterThan(0)
    await page.keyboard.press('Escape')
    expect(await page.locator('mark.selected').count()).toBe(0)
    await page.focus('#edit')
    await page.keyboard.press('Enter')
    await page.keyboard.type('जयपुर में 40 लोग आए।')
    await page.keyboard.press('Control+Enter')
    expect(await page.locator('.card b').allTextContents()).toEqual(['जयपुर', '40 लोग'])
    await page.close()
  })

  test('the interface speaks Hindi and English, and every control has a name', async () => {
    const page = await open({ locale: 'hi-IN' })
    expect(await page.textContent('#edit')).toBe('अपनी खबर चिपकाएं')
    await page.click('#language')
    expect(await page.textContent('#edit')).toBe('Paste your own')
    const nameless = await page.evaluate("[...document.querySelectorAll('button, select, textarea, a')].filter((control) => (control.getAttribute('aria-label') ?? control.textContent).trim() === '').length")
    expect(nameless).toBe(0)
    await page.close()
  })

  test('the first records stand soon after the page is opened', async () => {
    const times: number[] = []
    for (let round = 0; round < 3; round++) {
      const page = await open({})
      times.push(Number(await page.getAttribute('html', 'data-ready')))
      await page.close()
    }
    expect(Math.min(...times)).toBeLessThan(BUDGET)
  })
})
