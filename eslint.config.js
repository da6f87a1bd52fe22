import regexp from 'eslint-plugin-regexp'
import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'

export default defineConfig(
  { ignores: ['dist/**', 'coverage/**', '**/*.generated.ts', 'examples/**/dist/**', '.size-limit.js'] },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  regexp.configs['flat/recommended'],
  {
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: ['eslint.config.js', 'examples/*/*.js'] }, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'require-unicode-regexp': 'error',
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'error',
      'regexp/no-obscure-range': 'off', // [०-९] is plain to a reader of Devanagari
      'regexp/prefer-d': 'off', // \d reads as any digit where two scripts' digits meet
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }], // code points are what transliteration reads
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
        { selector: 'ClassDeclaration', message: 'Functions and records only.' },
        { selector: 'TSEnumDeclaration', message: 'Use a union of strings or a const object.' },
      ],
    },
  },
  // Tests, generators and examples read our own files, never a stranger's text.
  { files: ['test/**', 'data/**', 'bench/**', 'examples/**'], rules: { 'regexp/no-super-linear-move': 'off', 'regexp/no-super-linear-backtracking': 'off', '@typescript-eslint/no-non-null-assertion': 'off' } },
  { files: ['**/*.config.{ts,js}'], rules: { 'no-restricted-syntax': 'off' } },
)
