import { expect, test } from 'vitest'
import { extractArticle } from '../../src/article/index.ts'

const HEADLINE = 'नगर में नई सड़क का निर्माण कार्य इसी सप्ताह से शुरू होगा'
const STAMP = 'Updated: 12 Jun 2025, 01:42 PM IST'
const STORY = 'शनिवार को नई सड़क का काम शुरू हुआ। अधिकारियों ने बताया कि काम तीन महीने में पूरा होगा।'
const page = (...lines: string[]): string => [HEADLINE, ...lines].join('\n')

test.each([
  ['labelled, in Latin', page('By Karan Mehra', STAMP, STORY), 'Karan Mehra'],
  ['edited', page(`Edited By Pooja Rawat | नवभारतटाइम्स.कॉम | ${STAMP}`, STORY), 'Pooja Rawat'],
  ['a desk behind the label', page('By : एबीपी न्यूज वेब डेस्क', STAMP, STORY), 'एबीपी न्यूज वेब डेस्क'],
  ['the same person in both scripts', page('By Sunil MishraEdited By: सुनील मिश्रा', STAMP, STORY), 'सुनील मिश्रा'],
  ['two people', page('By Karan Mehra', 'Edited By: अनिल गुप्ता', STAMP, STORY), 'Karan Mehra'],
  ['empty, then filled', page(`न्यूज डेस्क, अमर उजाला, रीवा Published by:Updated Tue, 27 Feb 2024 08:47 AM IST Published by: रीना तिवारी Updated Tue, 27 Feb 2024 08:47 AM IST${STORY}`), 'रीना तिवारी'],
  ['team and place', page('हिन्दुस्तान टीम, प्रयागराज', STAMP, STORY), 'हिन्दुस्तान टीम'],
  ['a name above a desk', page(STAMP, 'हरजीत सोढ़ी', 'बीबीसी संवाददाता, अमृतसर से', STORY), 'हरजीत सोढ़ी'],
  ['a desk before a bar', page('ABP News Bureau | 05 Dec 2023 09:44 PM (IST)', STORY), 'ABP News Bureau'],
  ['names before the place', page(`अरुण साहू/इमरान कुरैशी, जबलपुर। ${STORY}`), 'अरुण साहू/इमरान कुरैशी'],
  ['name and place run together', page(`प्रदीप मेहरा गाजियाबाद।।${STORY}`), 'प्रदीप मेहरा'],
  ['in square brackets', page(`हाथरस[सुमित गौतम]: ${STORY}`), 'सुमित गौतम'],
  ['an agency’s sign-off', page(STORY, 'भाषा नेहा रमण रमण'), 'नेहा रमण रमण'],
  ['an agency in brackets', page(`${STORY} (एएनआई)`), 'एएनआई'],
  ['below a rule', page(STORY, '-------', '(Udaipur Kiran) / सुरेश पालीवाल'), 'सुरेश पालीवाल'],
  ['glued to the story’s end', page(`${STORY}Posted By: Sanjay Rawat`), 'Sanjay Rawat'],
  ['glued to the section', page(`Fact Checkoi-Meera Chauhanलखनऊ। ${STORY}`), 'Meera Chauhan'],
  ['a label glued to the section', page(`Worldbbc-BBC HindiBy BBC News हिन्दी`, STORY), 'BBC News हिन्दी'],
  ['the report of', page(`सागर से नईम खान की रिपोर्ट – ${STORY}`), 'नईम खान'],
  ['name, place and date on a line', page('दीपक वर्मा बिलासपुर, 12 मई 2023', STORY), 'दीपक वर्मा'],
])('%s', (_, text, byline) => expect(extractArticle(text, { languages: ['hi'] }).byline?.text).toBe(byline))

test.each([
  ['ne', 'कान्तिपुर ब्युरो', 'कान्तिपुर ब्युरो'],
  ['ne', 'रासस, पोखरा', 'रासस'],
  ['mr', 'सचिन कांबळे, प्रतिनिधी', 'सचिन कांबळे'],
  ['mr', 'जागरमंच टीम', 'जागरमंच टीम'],
  ['mr', 'सकाळ वृत्तसेवा', 'सकाळ वृत्तसेवा'],
] as const)('%s: %s', (language, line, byline) => {
  const [headline, story] = language === 'mr' ? ['शहरात नव्या रस्त्याचे काम याच आठवड्यात सुरू', 'शहरात शनिवारी नव्या रस्त्याचे काम सुरू झाले आहे. हे काम तीन महिन्यांत पूर्ण होईल.'] : ['सहरमा नयाँ सडकको काम यसै साता सुरु हुने', 'सरकारले शनिबारदेखि नयाँ सडकको काम सुरु गरेको छ । काम तीन महिनामा सकिने बताइएको छ ।']
  expect(extractArticle(`${headline}\n${line}\n${story}`, { languages: [language] }).byline?.text).toBe(byline)
})

test.each([
  ['an empty label', page('By', 'Published : Jun 16, 2023, 4:33 PM IST', '|', 'Updated : Jun 16, 2023, 5:14 PM IST', 'सड़क पर काम करते मजदूर', STORY)],
  ['an empty label before the stamp', page('Written By', 'Last Modified: मंगलवार, 18 फरवरी 2025 (19:37 IST)', STORY)],
  ['a stringer in the dateline', page(`संवाद सूत्र, सिसवां (बहराइच): ${STORY}`)],
  ['who put it on line', page(`${STORY}Posted By: Jagran`)],
  ['the input’s source', page(STORY, '(इनपुट: एजेंसी)')],
  ['a caption', page('सड़क पर काम करते मजदूर', STAMP, STORY)],
  ['buttons', page('कॉपी लिंक', STORY)],
  ['a place', page('बाड़मेर', '3 घंटे पहले', STORY)],
  ['nothing', page(STORY)],
])('no byline: %s', (_, text) => expect(extractArticle(text, { languages: ['hi'] }).byline).toBeUndefined())
