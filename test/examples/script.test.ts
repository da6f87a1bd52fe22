import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')

test('the script prints every claim of the example articles as CSV', () => {
  const csv = execFileSync(join(root, 'node_modules/.bin/tsx'), ['examples/script.ts', 'examples/articles'], { cwd: root, encoding: 'utf8' })
  const [head, ...rows] = csv.trim().split('\n')
  expect(head).toBe('page,stamp,text,value,to,bound,measure,unit,subject,speaker,sentence')
  expect(rows.length).toBeGreaterThan(150)
  expect(rows.find((row) => row.startsWith('hi-durg-canal.txt') && row.includes('275 करोड़ रुपये'))).toContain('2025-11-17T14:18+05:30,275 करोड़ रुपये,2750000000,,about,money,INR')
})
