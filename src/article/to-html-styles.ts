// Text stays near black on pale marks, near white on deep ones: contrast above 7 in both schemes. Kinds also differ in
// their underline, for those who do not see the colours.
const KINDS: readonly (readonly [kind: string, light: string, dark: string, underline: string])[] = [
  ['person', '#dbeafe', '#1e3a5f', 'solid'],
  ['place', '#dcfce7', '#14432a', 'dashed'],
  ['party', '#fef3c7', '#4a3410', 'double'],
  ['organization', '#ede9fe', '#3b2a63', 'dotted'],
  ['timestamp', '#ffe4e6', '#5b1f2b', 'wavy'],
  ['statistic', '#cffafe', '#0f4450', 'solid 2px'],
]

const rules = (column: 1 | 2): string => KINDS.map((row) => `.khabar-${row[0]}{background:${row[column]}}`).join('')

/** The style sheet of `toHtml`: every rule is under a class of its own. */
export const styles: string = [
  '.khabar{white-space:pre-wrap;line-height:1.9;color:#16181d;background:#fff;font-family:"Noto Sans Devanagari","Nirmala UI",system-ui,sans-serif}',
  '.khabar mark{color:inherit;background:none;border-radius:3px;padding:0 2px;text-underline-offset:3px}',
  '.khabar-headline{font-weight:700}.khabar-quote{font-style:italic}',
  `.khabar ${KINDS.map(([kind, , , underline]) => `.khabar-${kind}{text-decoration:underline ${underline}}`).join('.khabar ')}`,
  scoped(rules(1)),
  `@media (prefers-color-scheme:dark){.khabar{color:#f3f4f6;background:#111318}${scoped(rules(2))}}`,
].join('')

function scoped(css: string): string {
  return css.replace(/\.khabar-/gu, '.khabar .khabar-')
}
