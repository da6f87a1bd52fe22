// One worker: takes articles off the shared consumer in batches, and lets go of each once its record is stored.
import type { JsMsg } from '@nats-io/jetstream'
import { extractArticle } from 'khabar'
import { ARTICLES, EXTRACT, insist, join } from './nats.ts'

const BATCH = 100
const { client } = await join(Number(process.argv[2]))
const consumer = await insist(() => client.consumers.get(ARTICLES, EXTRACT))

async function work(message: JsMsg): Promise<void> {
  const { id, text } = message.json<{ id: string; text: string }>()
  await client.publish(`records.${id}`, JSON.stringify({ id, ...extractArticle(text) }), { msgID: id })
  message.ack() // only now: who dies before leaves the article to another
}

async function workBatch(): Promise<void> {
  for await (const message of await consumer.fetch({ max_messages: BATCH, expires: 1000 })) await work(message)
}

extractArticle('नई दिल्ली') // unpacks the tables
console.log('ready')
for (;;) await insist(workBatch)
