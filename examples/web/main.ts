import { type Article, extractArticle } from 'khabar'
import { annotate } from './annotate.ts'
import { type Card, cardsOf } from './records.ts'
import { type Interface, words } from './words.ts'

const pages = Object.values(import.meta.glob<string>('../articles/*.txt', { query: '?raw', import: 'default', eager: true }))
const find = (selector: string): HTMLElement => document.querySelector<HTMLElement>(selector)!
const editor = find('#editor') as HTMLFormElement
const textarea = find('#text') as HTMLTextAreaElement
const examples = find('#examples') as HTMLSelectElement
const annotated = find('#annotated')
const lists = find('#lists')

const groups = ['who', 'when', 'much'] as const
let text = ''
let article: Article | undefined
let spoken: Interface = navigator.language.startsWith('en') ? 'en' : 'hi'

function read(page: string): void {
  const before = performance.now()
  text = page
  article = extractArticle(page)
  find('#summary').dataset.took = (performance.now() - before).toFixed(1)
  edit(false)
  show()
  for (const pane of [find('#page'), find('#records')]) pane.scrollTop = 0
}

function show(): void {
  if (article === undefined) return
  const said = words[spoken]
  const cards = cardsOf(article, said)
  annotated.lang = article.language === 'und' ? 'hi' : article.language
  annotated.replaceChildren(annotate(text, cards, article.headline))
  find('#summary').textContent = `${said[article.language]} · ${cards.length} ${said.found} · ${find('#summary').dataset.took ?? ''} ${said.took}`
  lists.replaceChildren(...groups.flatMap((group) => {
    const own = cards.map((card, index) => ({ card, index })).filter(({ card }) => card.group === group)
    find(`a[href="#${group}"]`).textContent = `${said[group]} ${own.length}`
    const heading = line('h2', '', said[group])
    heading.id = group
    return [heading, ...(own.length === 0 ? [line('p', 'none', said.nothing)] : own.map(({ card, index }) => button(card, index)))]
  }))
}

function button(card: Card, index: number): HTMLButtonElement {
  const made = document.createElement('button')
  made.type = 'button'
  made.className = `card ${card.kind}`
  made.dataset.card = String(index)
  made.setAttribute('aria-pressed', 'false')
  made.append(line('b', '', card.title), line('span', 'value', card.value))
  if (card.spans.length > 1) made.append(line('span', 'times', `×${card.spans.length}`))
  if (card.details.length > 0) made.append(line('small', '', card.details.join(' · ')))
  return made
}

function line(tag: string, className: string, content: string): HTMLElement {
  const made = document.createElement(tag)
  made.className = className
  made.textContent = content
  return made
}

/** Marks a card and its places in the text; the other side scrolls to it. */
function select(index: string | undefined): void {
  for (const card of lists.querySelectorAll<HTMLElement>('.card')) card.setAttribute('aria-pressed', String(card.dataset.card === index))
  for (const mark of annotated.querySelectorAll('mark')) mark.classList.toggle('selected', index !== undefined && (mark.dataset.cards ?? '').split(' ').includes(index))
  for (const first of [annotated.querySelector('.selected'), lists.querySelector('[aria-pressed=true]')]) first?.scrollIntoView({ block: 'nearest' })
}

function edit(on: boolean): void {
  editor.hidden = !on
  annotated.hidden = on
  find('#edit').dataset.word = on ? 'back' : 'paste'
  speak()
  if (on) textarea.focus()
}

/** Puts the interface's words where the page asks for them. */
function speak(): void {
  const said = words[spoken]
  document.documentElement.lang = spoken
  for (const element of document.querySelectorAll<HTMLElement>('[data-word]')) element.textContent = said[element.dataset.word as keyof typeof said]
  for (const element of document.querySelectorAll<HTMLElement>('[data-label]')) element.setAttribute('aria-label', said[element.dataset.label as keyof typeof said])
  textarea.placeholder = said.placeholder
  find('#language').textContent = said.other
  find('#language').lang = spoken === 'hi' ? 'en' : 'hi'
}

lists.addEventListener('click', ({ target }) => {
  const card = (target as Element).closest<HTMLElement>('.card')
  if (card !== null) select(card.getAttribute('aria-pressed') === 'true' ? undefined : card.dataset.card)
})
lists.addEventListener('keydown', (event) => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (step === undefined) return
  event.preventDefault()
  const cards = [...lists.querySelectorAll<HTMLElement>('.card')]
  cards[cards.indexOf(document.activeElement as HTMLElement) + step]?.focus()
})
annotated.addEventListener('click', ({ target }) => select((target as HTMLElement).dataset.cards?.split(' ')[0]))
document.addEventListener('keydown', ({ key }) => key === 'Escape' && select(undefined))
find('#edit').addEventListener('click', () => edit(editor.hidden))
find('#language').addEventListener('click', () => {
  spoken = spoken === 'hi' ? 'en' : 'hi'
  speak()
  show()
})
textarea.addEventListener('paste', () => setTimeout(() => read(textarea.value)))
textarea.addEventListener('keydown', (event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && editor.requestSubmit())
editor.addEventListener('submit', (event) => {
  event.preventDefault()
  read(textarea.value)
})
examples.addEventListener('change', () => read(pages[examples.selectedIndex] ?? ''))

const title = (page: string): string => page.split('\n').slice(0, 3).toSorted((a, b) => b.length - a.length)[0]?.slice(0, 60) ?? ''
examples.append(...pages.map((page) => new Option(title(page))))
examples.selectedIndex = pages.findIndex((page) => page.startsWith('Durg'))
read(pages[examples.selectedIndex] ?? '')
document.documentElement.dataset.ready = performance.now().toFixed(0)
