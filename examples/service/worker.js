// Runs on the worker threads; plain JavaScript, because Node 20's threads load no TypeScript.
import { extractArticle } from 'khabar'
import { extractPage } from 'khabar/html'

/**
 * The article leaves the thread as JSON: one string crosses faster than its records would.
 *
 * @param {import('./task.ts').Task} task
 */
export function extract({ text = '', html, headline, ...options }) {
  if (html !== undefined) return JSON.stringify(extractPage(html, options))
  return JSON.stringify(extractArticle(headline === undefined ? text : { headline, body: text }, options))
}
