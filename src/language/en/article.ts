import type { ArticleTables } from '../tables/article.ts'

export const article = {
  credits: [
    ['author', 'by|written by|reported by|report by|story by|author|authored by|reporter|correspondent|words by|text by|contributed by|reported and written by'],
    ['editor', 'edited by|published by|publish by|curated by|updated by|compiled by|translated by|editor|reviewed by|produced by|created by|copy edited by'],
    ['poster', 'posted by|uploaded by'],
  ],
  roles: 'desk team bureau correspondent reporter staff network news agency agencies service hindi marathi nepali admin webdesk',
  desks:
    'news desk|web desk|online desk|digital desk|sports desk|tv9 bharatvarsh|abp news bureau|abp live|hindi news desk|staff reporter|special correspondent|our correspondent|jagran news|jnn|lokmat news network|site admin|admin|team|news team|india.com hindi news desk|zee news desk|zee media bureau|etv bharat team',
  agencies: 'pti|pti-bhasha|uni|ani|ians|ap|afp|dpa|reuters|bloomberg|xinhua|bbc|cnn|agency|agencies|bhasha|univarta|udaipur kiran|hs|hindusthan samachar|rss|agencies input|input|ems',
  outlets:
    'etv bharat|dainik bhaskar|dainik jagran|jagran|amar ujala|navbharat times|nbt|live hindustan|hindustan|prabhat khabar|patrika|naidunia|haribhoomi|jansatta|punjab kesari|punjabkesari.in|abp|abp news|abp live|aaj tak|ndtv|ndtv india|ndtv khabar|zee news|zee hindustan|news18|news18 hindi|tv9|tv9 hindi|india tv|india tv hindi|india news|news24|news 24|news 24 television|news nation|republic bharat|bbc|bbc hindi|bbc news|bbc marathi|bbc nepali|newsonair|dd news|webdunia|webdunia marathi|the wire|the quint|oneindia|oneindia hindi|lokmat|lokmat hindi|loksatta|sakal|esakal|maharashtra times|pudhari|saamana|tarun bharat|divya marathi|abp majha|zee 24 taas|onlinekhabar|online khabar|ekantipur|kantipur|setopati|ratopati|nagarik|annapurna post|gorkhapatra|latestly|latestly hindi|india.com|hindustan times|the lallantop|lallantop|khas khabar|amrit vichar|outlook|times now navbharat|news nepal|nepal news|udaipur kiran|samachar4media',
  chrome:
    'advertisement|ads|ad|share|share this|share this article|follow|follow us|follow us on|facebooktwitteremail|facebook|twitter|email|whatsapp|telegram|linkedin|copy link|copy|print|comment|comments|add comment|save|bookmark|listen|play|highlights|key highlights|live|live updates|live blog|read more|read full story|view more|load more|subscribe|sign in|login|log in|home|menu|search|trending|trending now|latest news|top news|download app|install app|google news|join us|notifications|next|previous|prev|photo|photos|video|videos|gallery|web stories|written by|by|on|et online|file photo|representational image|representative image|credit|image credit|synopsis|summary|story highlights|font size|a a a|e-paper|epaper',
  related:
    'also read|read also|read more|also see|also watch|watch|see also|related news|related stories|related articles|related|more stories|more news|you may also like|recommended|recommended stories|must read|trending|follow us|first published|top stories|next story|next article|click here|download|join|disclaimer|copyright|all rights reserved|photos|in pics',
  sections:
    'home|news|hindi news|hindi|latest news|breaking news|local|state|states|national|india|india news|world|international|politics|sports|cricket|entertainment|bollywood|business|economy|market|markets|personal finance|education|career|jobs|health|lifestyle|tech|technology|gadgets|auto|science|religion|astrology|rashifal|crime|city|cities|weather|opinion|editorial|blog|blogs|photos|photo gallery|videos|web stories|viral|trending|elections|election|assembly elections|rajasthan|bihar|uttar pradesh|up|madhya pradesh|mp|chhattisgarh|jharkhand|delhi|delhi ncr|haryana|punjab|himachal pradesh|uttarakhand|gujarat|maharashtra|mumbai|pune|marathi news|nepali news|fact check|etv bharat',
  kickers: 'breaking|breaking news|exclusive|live|live updates|live update|video|watch|photos|explainer|explained|fact check|opinion|analysis|interview|podcast|viral video|viral|big news|big breaking|ground report|update',
  newsWords: 'news hindi samachar live latest updates update tv times khabar',
  tagLabels: 'tags|tag|tagged|topics|topic|keywords|related tags|trending topics|labels',
  authorMarks: 'oi',
  reportFrom: '',
  reports: '',
  dateMarkers: 'on in at',
  leadWords: 'note source input photo video update claim fact answer question',
} satisfies ArticleTables as ArticleTables
