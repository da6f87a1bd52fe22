/* eslint-disable @typescript-eslint/no-inferrable-types -- declarations are isolated */
/** Pages in the markup of five kinds of outlet; reporters, places, dates and events are invented. */

const STORY = [
  'शहर में शनिवार को नई सड़क का काम शुरू हुआ. मुख्यमंत्री ने कहा कि यह काम तीन महीने में पूरा होगा और इससे 40 हजार लोगों को फायदा मिलेगा, जो रोज इस रास्ते से आते-जाते हैं.',
  'अधिकारियों ने बताया कि सड़क पर 12 करोड़ रुपये खर्च होंगे. पहले चरण में 8 किलोमीटर का हिस्सा बनेगा, जिसमें दो पुल भी शामिल हैं, और बाकी काम अगले साल होगा.',
  'स्थानीय लोगों ने काम की रफ्तार पर सवाल उठाए हैं. उनका कहना है कि पिछली सड़क भी समय पर नहीं बनी थी, इसलिए इस बार निगरानी समिति बनाई जानी चाहिए.',
]
const paragraphs = STORY.map((paragraph) => `<p>${paragraph}</p>`).join('\n')
const MENU = '<nav><ul><li><a href="/">होम</a></li><li><a href="/state">राज्य</a></li><li><a href="/sports">खेल</a></li></ul></nav>'
const FOOTER = '<footer><p>© सर्वाधिकार सुरक्षित</p><a href="/about">हमारे बारे में</a></footer>'
const TRAP = "<script>document.title = 'HACKED'; globalThis.scriptRan = true</script>"

export const withLinkedData: string = `<!DOCTYPE html><html lang="hi"><head><title>Kota Road News : नई सड़क का काम शुरू - Road Work Begins</title>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"WebSite","name":"समाचार भारत"}</script>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Kota Road News : नई सड़क का काम शुरू, 40 हजार लोगों को फायदा - Road Work Begins In Kota","datePublished":"2023-06-16T16:33:00+05:30","dateModified":"2023-06-16T17:14:00+05:30","author":{"@type":"Person","name":"नीलम शर्मा"},"publisher":{"@type":"NewsMediaOrganization","name":"समाचार भारत"},"keywords":"कोटा, सड़क"}</script></head>
<body>${MENU}${TRAP}<main><article><h1>Kota Road News : नई सड़क का काम शुरू, 40 हजार लोगों को फायदा - Road Work Begins In Kota</h1>
<div class="byline">By नीलम शर्मा</div><div class="dates"><span>Published : Jun 16, 2023, 4:33 PM IST</span><br><span>|</span><br><span>Updated : Jun 16, 2023, 5:14 PM IST</span></div>
<div class="text"><p><strong>कोटा:</strong>${STORY[0] ?? ''}</p>${paragraphs}</div></article></main>${FOOTER}</body></html>`

export const withGraph: string = `<!DOCTYPE html><html lang="hi-IN"><head><meta charset="utf-8"><title>नई सड़क का काम शुरू | दैनिक प्रभात</title>
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"BreadcrumbList"},{"@type":["NewsArticle","Article"],"headline":"कोटा में नई सड़क का काम शुरू, तीन महीने में होगा पूरा","datePublished":"2024-02-27T08:47:00+05:30",
"dateModified":"2024-02-27T09:10:00+05:30","author":[{"@type":"Person","name":"रश्मि तिवारी","url":"/author/1"}],"description":"सड़क का
काम शुरू"}]}</script></head>
<body>${MENU}<div id="page"><h1>कोटा में नई सड़क का काम शुरू, तीन महीने में होगा पूरा</h1><div class="meta">न्यूज डेस्क, अमर उजाला, कोटा Published by: रश्मि तिवारी Updated Tue, 27 Feb 2024 09:10 AM IST</div>
<div class="article-desc">${paragraphs}</div></div>${FOOTER}</body></html>`

export const withMetaTags: string = `<html><head><title>कोटा में नई सड़क का काम शुरू - नवभारत</title>
<meta property="og:title" content="कोटा में नई सड़क का काम शुरू"><meta property="article:published_time" content="2025-06-12T13:42:00+05:30">
<meta property="article:modified_time" content="2025-06-12T15:00:00+05:30"><meta name="author" content="Anshul Rana"><meta name="keywords" content="कोटा, सड़क, विकास"><meta property="og:site_name" content="नवभारत"></head>
<body><header>${MENU}</header><section><h1>कोटा में नई सड़क का काम शुरू</h1><p class="by">Edited By Anshul Rana | नवभारतटाइम्स.कॉम | Updated: 12 Jun 2025, 03:00 PM IST</p><article>${paragraphs}</article></section>${FOOTER}</body></html>`

/** The meta tag writes the Indian clock with a Z; the line on the page is right. */
export const withWrongZone: string = `<html lang="mr"><head><title>शहरात नव्या रस्त्याचे काम सुरू</title><meta property="og:title" content="शहरात नव्या रस्त्याचे काम सुरू, तीन महिन्यांत पूर्ण होणार">
<meta itemprop="datePublished" content="2025-11-14T14:06:41Z"><meta name="author" content="ऑनलाइन लोकमत"></head>
<body><div class="day">रविवार २३ नोव्हेंबर २०२५</div>${MENU}<article><h1>शहरात नव्या रस्त्याचे काम सुरू, तीन महिन्यांत पूर्ण होणार</h1><div>By ऑनलाइन लोकमत | Follow | Published: November 14, 2025 02:06 PM</div>
<p>जळगाव : शहरात गुरुवारी नव्या रस्त्याचे काम सुरू झाले आहे. या कामासाठी १२ कोटी रुपये खर्च होणार असून पहिल्या टप्प्यात आठ किलोमीटरचा रस्ता तयार होईल, असे अधिकाऱ्यांनी सांगितले.</p>
<p>या रस्त्याचा फायदा ४० हजार नागरिकांना होणार आहे. स्थानिक नागरिकांनी कामाच्या वेगावर प्रश्न उपस्थित केले आहेत, तसेच देखरेख समिती नेमण्याची मागणी केली आहे.</p>
<p>मागील वर्षी याच रस्त्याचे काम अर्धवट राहिले होते. त्यामुळे यंदा काम वेळेत पूर्ण व्हावे, अशी अपेक्षा नागरिकांनी व्यक्त केली आहे.</p></article></body></html>`

/** Nothing but a page: the stamp is in the text alone, the author nowhere. */
export const withoutMetadata: string = `<html><body>${MENU}<div class="wrap"><h1>कोटा में नई सड़क का काम शुरू, लोगों को मिलेगी राहत</h1><div>बाड़मेर</div><div>3 घंटे पहले</div><div>कॉपी लिंक</div><div class="story">${paragraphs}<p>यह भी पढ़ें: पुरानी सड़क कब बनेगी</p></div><p>प्रकाशित: मई 25, 2024</p></div></body></html>`
