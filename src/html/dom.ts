import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'

/** What this folder uses of a DOM: linkedom's own types need the browser's, which a library for every runtime has not. */
export interface Dom {
  readonly documentElement: DomElement | null
  readonly body: DomElement | null
  querySelector(selector: string): DomElement | null
  querySelectorAll(selector: string): Iterable<DomElement>
  cloneNode(deep: boolean): Dom
}

export interface DomElement {
  readonly nodeType: number
  readonly nodeName: string
  readonly textContent: string | null
  readonly childNodes: Iterable<DomElement>
  getAttribute(name: string): string | null
  querySelector(selector: string): DomElement | null
}

/** Parses a page; scripts in it are text and never run. */
export function parseDom(html: string): Dom {
  return rooted(html) ?? rooted(`<html><body>${html}</body></html>`) ?? rooted('<html><body></body></html>') ?? parse('')
}

/** A document whose root is an html element: without one the parser makes no body. */
function rooted(html: string): Dom | undefined {
  const dom = parse(html)
  return dom.documentElement?.nodeName.toUpperCase() === 'HTML' ? dom : undefined
}

function parse(html: string): Dom {
  const { document } = parseHTML(html) as unknown as { readonly document: Dom }
  return document
}

type ReaderConstructor = new (dom: Dom, options: { readonly charThreshold: number; readonly serializer: (node: DomElement) => DomElement }) => { parse(): { readonly content: DomElement | null } | null }

/** The readable part of a page, by Mozilla's Readability; it changes the document it is given. */
export function readableContent(dom: Dom): DomElement | undefined {
  const Reader = Readability as unknown as ReaderConstructor
  return new Reader(dom, { charThreshold: 100, serializer: (node) => node }).parse()?.content ?? undefined
}
