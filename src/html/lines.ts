import type { DomElement } from './dom.ts'

const BLOCKS: ReadonlySet<string> = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BUTTON CAPTION DD DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TH TR UL'.split(' '),
)
const HIDDEN: ReadonlySet<string> = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME SVG CANVAS SELECT TEXTAREA HEAD NAV FOOTER ASIDE FORM BUTTON'.split(' '))
const TEXT_NODE = 3
const ELEMENT_NODE = 1

/** The lines of text that an element shows: a block or a break ends one; blanks are as a browser shows them. */
export function linesOf(root: DomElement): string[] {
  const lines: string[] = []
  let line = ''
  const end = (): void => {
    const text = line.replace(/\s+/gu, ' ').trim()
    if (text !== '') lines.push(text)
    line = ''
  }
  // A stack, not recursion: pages nest as deep as they like.
  const stack: (DomElement | undefined)[] = [root]
  while (stack.length > 0) {
    const node = stack.pop()
    if (node === undefined) end()
    else if (node.nodeType === TEXT_NODE) line += node.textContent ?? ''
    else if (node.nodeType === ELEMENT_NODE && !HIDDEN.has(node.nodeName.toUpperCase())) {
      const isBlock = BLOCKS.has(node.nodeName.toUpperCase())
      if (isBlock || node.nodeName.toUpperCase() === 'BR') end()
      if (isBlock) stack.push(undefined)
      stack.push(...[...node.childNodes].reverse())
    }
  }
  end()
  return lines
}
