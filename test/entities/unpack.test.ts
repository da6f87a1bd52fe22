import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pack } from '../../data/pack.ts'
import { unpack } from '../../src/entities/gazetteer/unpack.ts'

test.each([
  ['a row', 'दुर्ग|दुर्ग शहर\t\t\tDurg\tQ1'],
  ['one letter beside Latin', 'PM-नेता B.Ed.'],
  ['letters of no sign', 'Orléans ॠ\u200D 😀'],
  ['marks with a meaning of their own', "~$;'\\"],
])('a table comes back as it was: %s', (_, line) => {
  const packed = pack([line, line])
  expect(packed).toMatch(/^[\t -~]*$/u)
  expect(packed).not.toMatch(/['\\]/u)
  expect(unpack(packed)).toBe(`${line}\n${line}`)
})

test('any lines come back', () => {
  const unit = fc.constantFrom('क', 'ि', '्', 'A', '~', ' ', '\t', '$', ';', '०', 'é')
  fc.assert(
    fc.property(fc.array(fc.string({ unit })), (lines) => {
      expect(unpack(pack(lines))).toBe(lines.join('\n'))
    }),
  )
})
