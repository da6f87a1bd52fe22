// Generated from data/organizations.tsv by data/generate.ts; do not edit.

export const organizations: string =
  `केंद्रीय अन्वेषण ब्यूरो|केंद्रीय जांच ब्यूरो|सीबीआई|सेंट्रल ब्यूरो ऑफ इन्वेस्टिगेशन|सीबीआइ|CBI	केंद्रीय अन्वेषण विभाग|केंद्रीय गुन्हे अन्वेषण विभाग|केंद्रीय गुप्तचर विभाग|सीबीआय	भारतको केन्द्रीय अनुसन्धान ब्युरो	Central Bureau of Investigation
प्रवर्तन निदेशालय|ईडी|एनफोर्समेंट डायरेक्टोरेट|इन्फोर्समेंट डायरेक्टोरेट|ED	सक्तवसुली संचालनालय|अंमलबजावणी संचालनालय|अंमलबजावणी संचलनालय		Enforcement Directorate
राष्ट्रीय अन्वेषण अभिकरण|राष्ट्रीय जांच एजेंसी|राष्ट्रीय जांच एजेन्सी|राष्ट्रीय अन्वेषण एजेंसी|एनआईए|नेशनल इन्वेस्टिगेशन एजेंसी|एनआइए|NIA	राष्ट्रीय तपास यंत्रणा|राष्ट्रीय तपास संस्था|एनआयए		National Investigation Agency
नारकोटिक्स कंट्रोल ब्यूरो|स्वापक नियंत्रण ब्यूरो|मादक पदार्थ नियंत्रण ब्यूरो|एनसीबी|NCB	अमली पदार्थ नियंत्रण विभाग|अमली पदार्थविरोधी विभाग		Narcotics Control Bureau
अनुसंधान और विश्लेषण विंग|रिसर्च एंड एनालिसिस विंग|रॉ|RAW	रिसर्च अँड अॅनालिसिस विंग	रिसर्च एन्ड एनालिसिस विङ|रअ	Research and Analysis Wing		रॉ|रअ|RAW
खुफिया ब्यूरो|गुप्तचर ब्यूरो|आसूचना ब्यूरो|इंटेलिजेंस ब्यूरो|आईबी|आइबी|IB	गुप्तचर विभाग|इंटेलिजन्स ब्युरो|आयबी		Intelligence Bureau		गुप्तचर विभाग
राजस्व खुफिया निदेशालय|राजस्व आसूचना निदेशालय|डायरेक्टोरेट ऑफ रेवेन्यू इंटेलिजेंस|डीआरआई|डीआरआइ|DRI	महसूल गुप्तचर संचालनालय|महसूल गुप्तवार्ता संचालनालय|डीआरआय		Directorate of Revenue Intelligence
गंभीर धोखाधड़ी जांच कार्यालय|सीरियस फ्रॉड इन्वेस्टिगेशन ऑफिस|एसएफआईओ|एसएफआइओ|SFIO	गंभीर धोखाधड़ी जांच कार्यालय|एसएफआयओ		Serious Fraud Investigation Office
केंद्रीय सतर्कता आयोग|सेंट्रल विजिलेंस कमीशन|सीवीसी|CVC	केंद्रीय दक्षता आयोग|सीव्हीसी		Central Vigilance Commission
राष्ट्रीय तकनीकी अनुसंधान संगठन|एनटीआरओ|NTRO			National Technical Research Organisation
वित्तीय खुफिया इकाई|फाइनेंशियल इंटेलिजेंस यूनिट|एफआईयू|एफआइयू	वित्तीय खुफिया इकाई|एफआययू		Financial Intelligence Unit
राष्ट्रीय अपराध रिकॉर्ड ब्यूरो|राष्ट्रीय अपराध रिकार्ड ब्यूरो|नेशनल क्राइम रिकॉर्ड ब्यूरो|नेशनल क्राइम रिकॉर्ड्स ब्यूरो|एनसीआरबी|NCRB	राष्ट्रीय गुन्हे नोंदणी विभाग|राष्ट्रीय गुन्हे नोंद विभाग		National Crime Records Bureau
भारतीय साइबर अपराध समन्वय केंद्र|आई4सी			Indian Cyber Crime Coordination Centre
इंडियन कंप्यूटर इमरजेंसी रिस्पांस टीम|भारतीय कंप्यूटर आपातकालीन प्रतिक्रिया टीम|सर्ट-इन|सीईआरटी-इन			Indian Computer Emergency Response Team
केंद्रीय आर्थिक खुफिया ब्यूरो|सीईआईबी|सीईआइबी|CEIB	केंद्रीय आर्थिक खुफिया ब्यूरो|सीईआयबी		Central Economic Intelligence Bureau
विशेष कार्य बल|स्पेशल टास्क फोर्स|एसटीएफ|यूपी एसटीएफ|यूपीएसटीएफ|STF	विशेष कृती दल		Special Task Force		विशेष कृती दल
आतंकवाद निरोधक दस्ता|आतंकवाद विरोधी दस्ता|आतंकवाद रोधी दस्ता|आतंक निरोधी दस्ता|एंटी टेररिस्ट स्क्वॉड|एंटी टेरर स्क्वॉड|एंटी टेररिज्म स्क्वॉड|एंटी टेररिस्ट स्क्वाड|एटीएस|यूपी एटीएस|महाराष्ट्र एटीएस|गुजरात एटीएस|ATS	दहशतवादविरोधी पथक|दहशतवाद विरोधी पथक		Anti Terrorism Squad
भ्रष्टाचार निरोधक ब्यूरो|एंटी करप्शन ब्यूरो|एसीबी|भ्रष्टाचार रोधी ब्यूरो|भ्रष्टाचार निरोधी ब्यूरो|ACB	लाचलुचपत प्रतिबंधक विभाग|लाचलुचपत प्रतिबंधक खाते|लाचलुचपत विभाग		Anti Corruption Bureau
आर्थिक अपराध शाखा|इकोनॉमिक ऑफेंस विंग|इकोनॉमिक ऑफेंसेज विंग|ईओडब्ल्यू|ईओडब्लू|EOW	आर्थिक गुन्हे शाखा|आर्थिक गुन्हे विभाग		Economic Offences Wing
आर्थिक अपराध इकाई|ईओयू|EOU			Economic Offences Unit
अपराध अन्वेषण विभाग|अपराध अनुसंधान विभाग|क्रिमिनल इन्वेस्टिगेशन डिपार्टमेंट|सीआईडी|सीआइडी|CID	गुन्हे अन्वेषण विभाग|सीआयडी		Criminal Investigation Department
स्पेशल सेल|दिल्ली पुलिस स्पेशल सेल|दिल्ली पुलिस की स्पेशल सेल			Delhi Police Special Cell		स्पेशल सेल
स्पेशल ऑपरेशन ग्रुप|विशेष अभियान समूह|एसओजी|SOG			Special Operations Group
राज्य अन्वेषण अभिकरण|राज्य जांच एजेंसी|स्टेट इन्वेस्टिगेशन एजेंसी|एसआईए|एसआइए|SIA	राज्य अन्वेषण अभिकरण|एसआयए		State Investigation Agency		एसआईए|एसआइए|एसआयए|SIA
केंद्रीय सतर्कता ब्यूरो|विजिलेंस ब्यूरो|पंजाब विजिलेंस ब्यूरो			Vigilance Bureau
भारतीय सेना|भारतीय थल सेना|भारतीय थलसेना|थल सेना|थलसेना|इंडियन आर्मी	भारतीय लष्कर|भारतीय भूदल		Indian Army
भारतीय वायु सेना|भारतीय वायुसेना|वायु सेना|वायुसेना|इंडियन एयर फोर्स|इंडियन एयरफोर्स|एयरफोर्स|एयर फोर्स|आईएएफ|आइएएफ|IAF	भारतीय हवाई दल|भारतीय हवाईदल|हवाई दल|हवाईदल|आयएएफ		Indian Air Force		एयरफोर्स|एयर फोर्स
भारतीय नौसेना|भारतीय नौ सेना|नौसेना|नौ सेना|इंडियन नेवी|नेवी	भारतीय नौदल|नौदल		Indian Navy		नेवी
भारतीय तटरक्षक बल|भारतीय तट रक्षक|भारतीय तटरक्षक|तटरक्षक बल|तट रक्षक बल|इंडियन कोस्ट गार्ड|कोस्ट गार्ड|ICG	भारतीय तटरक्षक दल|तटरक्षक दल		Indian Coast Guard		कोस्ट गार्ड
सीमा सुरक्षा बल|बीएसएफ|बॉर्डर सिक्योरिटी फोर्स|BSF	सीमा सुरक्षा दल		Border Security Force
केंद्रीय रिजर्व पुलिस बल|केंद्रीय आरक्षित पुलिस बल|केंद्रीय सुरक्षित पुलिस बल|सीआरपीएफ|सेंट्रल रिजर्व पुलिस फोर्स|CRPF	केंद्रीय राखीव पोलीस दल|केंद्रीय राखीव पोलिस दल		Central Reserve Police Force
केंद्रीय औद्योगिक सुरक्षा बल|सीआईएसएफ|सीआइएसएफ|CISF	केंद्रीय औद्योगिक सुरक्षा दल|सीआयएसएफ		Central Industrial Security Force
भारत-तिब्बत सीमा पुलिस|भारत-तिब्बत सीमा पुलिस बल|आईटीबीपी|आइटीबीपी|ITBP	इंडो-तिबेट सीमा पोलीस|भारत-तिबेट सीमा पोलीस|आयटीबीपी		Indo-Tibetan Border Police
सशस्त्र सीमा बल|एसएसबी|SSB	सशस्त्र सीमा दल		Sashastra Seema Bal
केंद्रीय सशस्त्र पुलिस बल|सीएपीएफ|CAPF	केंद्रीय सशस्त्र पोलीस दल		Central Armed Police Forces
असम राइफल्स|असम राइफल	आसाम रायफल्स		Assam Rifles
राष्ट्रीय राइफल्स|आरआर	राष्ट्रीय रायफल्स		Rashtriya Rifles		आरआर
राष्ट्रीय सुरक्षा गार्ड|राष्ट्रीय सुरक्षा गारद|नेशनल सिक्योरिटी गार्ड|एनएसजी|एनएसजी कमांडो|NSG	राष्ट्रीय सुरक्षा रक्षक दल		National Security Guard
विशेष सुरक्षा दल|विशेष सुरक्षा समूह|स्पेशल प्रोटेक्शन ग्रुप|एसपीजी|SPG	विशेष सुरक्षा पथक		Special Protection Group
रेलवे सुरक्षा बल|रेल सुरक्षा बल|आरपीएफ|RPF	रेल्वे सुरक्षा दल|रेल्वे सुरक्षा बल		Railway Protection Force
राजकीय रेलवे पुलिस|रेलवे पुलिस|जीआरपी|गवर्नमेंट रेलवे पुलिस|GRP	लोहमार्ग पोलीस|रेल्वे पोलीस		Government Railway Police
रैपिड एक्शन फोर्स|त्वरित कार्य बल|द्रुत कार्य बल|आरएएफ|RAF	शीघ्र कृती दल|रॅपिड अॅक्शन फोर्स		Rapid Action Force
प्रादेशिक सशस्त्र कांस्टेबुलरी|प्रांतीय सशस्त्र कांस्टेबुलरी|प्रोविंशियल आर्म्ड कांस्टेबुलरी|पीएसी|PAC			Provincial Armed Constabulary
राज्य राखीव पुलिस बल|एसआरपीएफ|SRPF	राज्य राखीव पोलीस दल|राज्य राखीव दल		State Reserve Police Force
राष्ट्रीय आपदा मोचन बल|राष्ट्रीय आपदा प्रतिक्रिया बल|राष्ट्रीय आपदा राहत बल|नेशनल डिजास्टर रिस्पांस फोर्स|एनडीआरएफ|NDRF	राष्ट्रीय आपत्ती प्रतिसाद दल|राष्ट्रीय आपत्ती निवारण दल		National Disaster Response Force
राज्य आपदा मोचन बल|राज्य आपदा प्रतिक्रिया बल|राज्य आपदा प्रतिवादन बल|एसडीआरएफ|SDRF	राज्य आपत्ती प्रतिसाद दल		State Disaster Response Force
जिला रिजर्व गार्ड|डिस्ट्रिक्ट रिजर्व गार्ड|डीआरजी|DRG			District Reserve Guard
कोबरा बटालियन|कोबरा कमांडो			Commando Battalion for Resolute Action
ग्रेहाउंड्स|ग्रेहाउंड			Greyhounds
सी-60|सी-60 कमांडो	सी-६०		C-60
सीमा सड़क संगठन|बॉर्डर रोड ऑर्गेनाइजेशन|बॉर्डर रोड्स ऑर्गेनाइजेशन|बॉर्डर रोड आर्गेनाईजेशन|बीआरओ|BRO	सीमा रस्ते संघटना		Border Roads Organisation
राष्ट्रीय कैडेट कोर|नेशनल कैडेट कोर|एनसीसी|NCC	राष्ट्रीय छात्र सेना		National Cadet Corps
राष्ट्रीय सेवा योजना|एनएसएस|NSS			National Service Scheme		राष्ट्रीय सेवा योजना
प्रादेशिक सेना|टेरिटोरियल आर्मी			Territorial Army
आजाद हिंद फौज|इंडियन नेशनल आर्मी|भारतीय राष्ट्रीय सेना|INA	आझाद हिंद सेना|आझाद हिंद फौज		Indian National Army
दिल्ली पुलिस	दिल्ली पोलीस|दिल्ली पोलिस	दिल्ली प्रहरी	Delhi Police
मुंबई पुलिस	मुंबई पोलीस|मुंबई पोलिस		Mumbai Police
पुणे पुलिस	पुणे पोलीस|पुणे पोलिस		Pune Police
महाराष्ट्र पुलिस	महाराष्ट्र पोलीस|महाराष्ट्र पोलिस		Maharashtra Police
कोलकाता पुलिस			Kolkata Police
उत्तर प्रदेश पुलिस|यूपी पुलिस	उत्तर प्रदेश पोलीस		Uttar Pradesh Police
बिहार पुलिस	बिहार पोलीस		Bihar Police
राजस्थान पुलिस			Rajasthan Police
पंजाब पुलिस	पंजाब पोलीस		Punjab Police
हरियाणा पुलिस			Haryana Police
मध्य प्रदेश पुलिस|एमपी पुलिस			Madhya Pradesh Police
छत्तीसगढ़ पुलिस			Chhattisgarh Police
झारखंड पुलिस			Jharkhand Police
उत्तराखंड पुलिस			Uttarakhand Police
गुजरात पुलिस	गुजरात पोलीस		Gujarat Police
जम्मू-कश्मीर पुलिस|जम्मू एवं कश्मीर पुलिस|जम्मू और कश्मीर पुलिस	जम्मू-काश्मीर पोलीस		Jammu and Kashmir Police
पश्चिम बंगाल पुलिस|बंगाल पुलिस			West Bengal Police
कर्नाटक पुलिस	कर्नाटक पोलीस		Karnataka Police
केरल पुलिस			Kerala Police
तमिलनाडु पुलिस			Tamil Nadu Police
तेलंगाना पुलिस			Telangana Police
असम पुलिस			Assam Police
हिमाचल पुलिस|हिमाचल प्रदेश पुलिस			Himachal Pradesh Police
गोवा पुलिस	गोवा पोलीस		Goa Police
मणिपुर पुलिस			Manipur Police
ओडिशा पुलिस			Odisha Police
भारत निर्वाचन आयोग|भारतीय निर्वाचन आयोग|चुनाव आयोग|निर्वाचन आयोग|केंद्रीय चुनाव आयोग|केंद्रीय निर्वाचन आयोग|भारतीय चुनाव आयोग|इलेक्शन कमीशन|ईसीआई|ईसीआइ|ECI	भारतीय निवडणूक आयोग|केंद्रीय निवडणूक आयोग|निवडणूक आयोग|भारत निवडणूक आयोग|ईसीआय		Election Commission of India
राज्य निर्वाचन आयोग|राज्य चुनाव आयोग|SEC	राज्य निवडणूक आयोग		State Election Commission
नीति आयोग	नीती आयोग|निती आयोग		NITI Aayog
योजना आयोग	नियोजन आयोग		Planning Commission
भारत का नियंत्रक एवं महालेखा परीक्षक|भारत के नियंत्रक एवं महालेखा परीक्षक|भारत के नियंत्रक और महालेखा परीक्षक|नियंत्रक एवं महालेखा परीक्षक|नियंत्रक और महालेखा परीक्षक|कैग|सीएजी|CAG	भारताचे नियंत्रक व महालेखापरीक्षक|महालेखापाल|नियंत्रक व महालेखा परीक्षक|कॅग		Comptroller and Auditor General of India
संघ लोक सेवा आयोग|यूपीएससी|यूनियन पब्लिक सर्विस कमीशन|UPSC	केंद्रीय लोकसेवा आयोग|संघ लोकसेवा आयोग		Union Public Service Commission
कर्मचारी चयन आयोग|एसएससी|स्टाफ सेलेक्शन कमीशन|स्टाफ सिलेक्शन कमीशन|SSC	कर्मचारी निवड आयोग|स्टाफ सिलेक्शन कमिशन		Staff Selection Commission
राष्ट्रीय परीक्षा एजेंसी|राष्ट्रीय परीक्षण एजेंसी|नेशनल टेस्टिंग एजेंसी|एनटीए|NTA	राष्ट्रीय चाचणी संस्था|राष्ट्रीय परीक्षा संस्था|नॅशनल टेस्टिंग एजन्सी		National Testing Agency
रेलवे भर्ती बोर्ड|आरआरबी|RRB	रेल्वे भरती बोर्ड		Railway Recruitment Board
विश्वविद्यालय अनुदान आयोग|यूजीसी|यूनिवर्सिटी ग्रांट्स कमीशन|UGC	विद्यापीठ अनुदान आयोग		University Grants Commission
अखिल भारतीय तकनीकी शिक्षा परिषद|एआईसीटीई|एआइसीटीई|AICTE	अखिल भारतीय तंत्रशिक्षण परिषद|अखिल भारतीय तंत्र शिक्षण परिषद|एआयसीटीई		All India Council for Technical Education
राष्ट्रीय मूल्यांकन एवं प्रत्यायन परिषद|नैक|NAAC	राष्ट्रीय मूल्यांकन व अधिस्वीकृती परिषद|नॅक		National Assessment and Accreditation Council		नैक
केंद्रीय माध्यमिक शिक्षा बोर्ड|सीबीएसई|सीबीएसई बोर्ड|CBSE	केंद्रीय माध्यमिक शिक्षण मंडळ		Central Board of Secondary Education
काउंसिल फॉर द इंडियन स्कूल सर्टिफिकेट एग्जामिनेशंस|काउंसिल फॉर द इंडियन स्कूल सर्टिफिकेट एग्जामिनेशन|सीआईएससीई|सीआइएससीई|CISCE	काउंसिल फॉर द इंडियन स्कूल सर्टिफिकेट एग्जामिनेशंस|सीआयएससीई		Council for the Indian School Certificate Examinations
राष्ट्रीय शैक्षिक अनुसंधान और प्रशिक्षण परिषद|राष्ट्रीय शैक्षिक अनुसंधान एवं प्रशिक्षण परिषद|एनसीईआरटी|NCERT	राष्ट्रीय शैक्षणिक संशोधन व प्रशिक्षण परिषद		National Council of Educational Research and Training
राष्ट्रीय अध्यापक शिक्षा परिषद|एनसीटीई|NCTE			National Council for Teacher Education
राष्ट्रीय मुक्त विद्यालयी शिक्षा संस्थान|एनआईओएस|एनआइओएस|NIOS	राष्ट्रीय मुक्त विद्यालयी शिक्षा संस्थान|एनआयओएस		National Institute of Open Schooling
केंद्रीय विद्यालय संगठन|केवीएस|KVS	केंद्रीय विद्यालय संगठन|केव्हीएस		Kendriya Vidyalaya Sangathan
नवोदय विद्यालय समिति|एनवीएस|NVS	नवोदय विद्यालय समिती|एनव्हीएस		Navodaya Vidyalaya Samiti
राष्ट्रीय आयुर्विज्ञान आयोग|राष्ट्रीय चिकित्सा आयोग|नेशनल मेडिकल कमीशन|एनएमसी|NMC	राष्ट्रीय वैद्यकीय आयोग		National Medical Commission
भारतीय चिकित्सा परिषद|मेडिकल काउंसिल ऑफ इंडिया|एमसीआई|एमसीआइ|MCI	भारतीय वैद्यकीय परिषद|एमसीआय		Medical Council of India
बार काउंसिल ऑफ इंडिया|भारतीय विधिज्ञ परिषद|भारतीय बार काउंसिल|बीसीआई|बीसीआइ|BCI	भारतीय वकील परिषद|बीसीआय		Bar Council of India
भारतीय प्रतिभूति और विनिमय बोर्ड|भारतीय प्रतिभूति एवं विनिमय बोर्ड|सेबी|SEBI	भारतीय प्रतिभूती आणि विनिमय मंडळ		Securities and Exchange Board of India
भारतीय रिजर्व बैंक|रिजर्व बैंक ऑफ इंडिया|रिजर्व बैंक|आरबीआई|आरबीआइ|RBI	भारतीय रिझर्व्ह बँक|भारतीय रिझर्व्ह बॅंक|रिझर्व्ह बँक|रिझर्व्ह बॅंक|रिझर्व बँक|रिझर्व बॅंक|रिझर्व्ह बँक ऑफ इंडिया|आरबीआय|रिझर्व्ह बॅंक ऑफ इंडिया	भारतीय रिजर्भ बैंक|रिजर्भ बैंक अफ इन्डिया	Reserve Bank of India
भारतीय बीमा विनियामक और विकास प्राधिकरण|भारतीय बीमा नियामक एवं विकास प्राधिकरण|इरडा|इरडाई|आईआरडीएआई|आईआरडीए|आइआरडीएआइ|आइआरडीए|IRDAI	भारतीय विमा नियामक व विकास प्राधिकरण|इर्डा|विमा नियामक प्राधिकरण|आयआरडीएआय|आयआरडीए		Insurance Regulatory and Development Authority of India
पेंशन निधि विनियामक और विकास प्राधिकरण|पेंशन फंड नियामक एवं विकास प्राधिकरण|पीएफआरडीए|PFRDA			Pension Fund Regulatory and Development Authority
भारतीय दूरसंचार विनियामक प्राधिकरण|भारतीय दूरसंचार नियामक प्राधिकरण|दूरसंचार नियामक|ट्राई|TRAI	भारतीय दूरसंचार नियामक प्राधिकरण|ट्राय		Telecom Regulatory Authority of India		ट्राय|दूरसंचार नियामक
भारतीय दिवाला और शोधन अक्षमता बोर्ड|भारतीय दिवाला एवं शोधन अक्षमता बोर्ड|आईबीबीआई|आइबीबीआइ|IBBI	आयबीबीआय		Insolvency and Bankruptcy Board of India
भारतीय प्रतिस्पर्धा आयोग|सीसीआई|सीसीआइ|CCI	भारतीय स्पर्धा आयोग|सीसीआय		Competition Commission of India
भारतीय खाद्य सुरक्षा एवं मानक प्राधिकरण|भारतीय खाद्य संरक्षा एवं मानक प्राधिकरण|भारतीय खाद्य सुरक्षा और मानक प्राधिकरण|एफएसएसएआई|एफएसएसएआइ|FSSAI	भारतीय अन्न सुरक्षा व मानके प्राधिकरण|अन्न सुरक्षा व मानके प्राधिकरण|एफएसएसएआय		Food Safety and Standards Authority of India
केंद्रीय औषधि मानक नियंत्रण संगठन|सीडीएससीओ|CDSCO			Central Drugs Standard Control Organisation
भारतीय औषधि महानियंत्रक|भारत के औषधि महानियंत्रक|ड्रग्स कंट्रोलर जनरल ऑफ इंडिया|डीसीजीआई|डीसीजीआइ|DCGI	भारतीय औषधि महानियंत्रक|डीसीजीआय		Drugs Controller General of India
भारतीय मानक ब्यूरो|ब्यूरो ऑफ इंडियन स्टैंडर्ड्स|बीआईएस|बीआइएस|BIS	भारतीय मानक विभाग|बीआयएस		Bureau of Indian Standards		बीआईएस|बीआइएस|बीआयएस|BIS
नागर विमानन महानिदेशालय|नागरिक उड्डयन महानिदेशालय|डीजीसीए|DGCA	नागरी विमान वाहतूक महासंचालनालय|नागरी हवाई वाहतूक महासंचालनालय		Directorate General of Civil Aviation
नागर विमानन सुरक्षा ब्यूरो|बीसीएएस|BCAS			Bureau of Civil Aviation Security
भारतीय विमानपत्तन प्राधिकरण|एयरपोर्ट अथॉरिटी ऑफ इंडिया|एयरपोर्ट अथॉरिटी|भारतीय विमान पत्तन प्राधिकरण|एएआई|एएआइ|AAI	भारतीय विमानतळ प्राधिकरण|विमानतळ प्राधिकरण|एएआय		Airports Authority of India		एयरपोर्ट अथॉरिटी
विमान दुर्घटना जांच ब्यूरो|एयरक्राफ्ट एक्सीडेंट इन्वेस्टिगेशन ब्यूरो|एएआईबी|एएआइबी|AAIB	विमान अपघात तपास विभाग|विमान अपघात तपास संस्था|एएआयबी		Aircraft Accident Investigation Bureau
भारतीय विशिष्ट पहचान प्राधिकरण|यूनिक आइडेंटिफिकेशन अथॉरिटी ऑफ इंडिया|यूनीक आइडेंटिफ़िकेशन अथॉरिटी ऑफ़ इंडिया|यूआईडीएआई|यूआइडीएआइ|UIDAI	भारतीय विशिष्ट ओळख प्राधिकरण|यूआयडीएआय		Unique Identification Authority of India
कर्मचारी भविष्य निधि संगठन|ईपीएफओ|EPFO	कर्मचारी भविष्य निर्वाह निधी संघटना|भविष्य निर्वाह निधी संघटना		Employees' Provident Fund Organisation
कर्मचारी राज्य बीमा निगम|ईएसआईसी|ईएसआइसी|ESIC	कर्मचारी राज्य विमा महामंडळ|कर्मचारी राज्य बिमा निगम|ईएसआयसी		Employees' State Insurance Corporation
आयकर विभाग|आय कर विभाग|इनकम टैक्स विभाग|इनकम टैक्स डिपार्टमेंट	प्राप्तिकर विभाग|प्राप्तीकर विभाग|प्राप्तिकर खाते		Income Tax Department
केंद्रीय प्रत्यक्ष कर बोर्ड|सीबीडीटी|सेंट्रल बोर्ड ऑफ डायरेक्ट टैक्सेस|CBDT	केंद्रीय प्रत्यक्ष कर मंडळ		Central Board of Direct Taxes
केंद्रीय अप्रत्यक्ष कर एवं सीमा शुल्क बोर्ड|केंद्रीय अप्रत्यक्ष कर और सीमा शुल्क बोर्ड|सीबीआईसी|सीबीआइसी|CBIC	केंद्रीय अप्रत्यक्ष कर व सीमाशुल्क मंडळ|सीबीआयसी		Central Board of Indirect Taxes and Customs
केंद्रीय उत्पाद एवं सीमा शुल्क बोर्ड|सीबीईसी|CBEC	केंद्रीय उत्पादन शुल्क व सीमाशुल्क विभाग		Central Board of Excise and Customs
वस्तु एवं सेवा कर परिषद|जीएसटी परिषद|जीएसटी काउंसिल|जीएसटी कौंसिल	वस्तू व सेवा कर परिषद|जीएसटी कौन्सिल		GST Council
वित्त आयोग			Finance Commission
विधि आयोग|लॉ कमीशन	विधी आयोग|कायदा आयोग		Law Commission of India
राष्ट्रीय सांख्यिकी कार्यालय|राष्ट्रीय सांख्यिकीय कार्यालय|एनएसओ|NSO	राष्ट्रीय सांख्यिकी कार्यालय|राष्ट्रीय सांख्यिकी संघटना		National Statistical Office
केंद्रीय सांख्यिकी कार्यालय|केंद्रीय सांख्यिकी संगठन|सीएसओ|CSO			Central Statistics Office
राष्ट्रीय नमूना सर्वेक्षण कार्यालय|एनएसएसओ|NSSO			National Sample Survey Office
भारत का महारजिस्ट्रार|भारत के महापंजीयक|आरजीआई|आरजीआइ|RGI	भारत का महारजिस्ट्रार|आरजीआय		Registrar General of India
राष्ट्रीय मानवाधिकार आयोग|राष्ट्रीय मानव अधिकार आयोग|मानवाधिकार आयोग|एनएचआरसी|NHRC	राष्ट्रीय मानवी हक्क आयोग		National Human Rights Commission		मानवाधिकार आयोग
राष्ट्रीय महिला आयोग|एनसीडब्ल्यू|एनसीडब्लू|NCW			National Commission for Women
राष्ट्रीय बाल अधिकार संरक्षण आयोग|एनसीपीसीआर|NCPCR	राष्ट्रीय बालहक्क संरक्षण आयोग|राष्ट्रीय बाल हक्क संरक्षण आयोग		National Commission for Protection of Child Rights
राष्ट्रीय अनुसूचित जाति आयोग|एनसीएससी|NCSC	राष्ट्रीय अनुसूचित जाती आयोग		National Commission for Scheduled Castes
राष्ट्रीय अनुसूचित जनजाति आयोग|एनसीएसटी|NCST	राष्ट्रीय अनुसूचित जमाती आयोग		National Commission for Scheduled Tribes
राष्ट्रीय पिछड़ा वर्ग आयोग|एनसीबीसी|ओबीसी आयोग|NCBC	राष्ट्रीय मागासवर्ग आयोग|राष्ट्रीय मागासवर्गीय आयोग		National Commission for Backward Classes
राष्ट्रीय अल्पसंख्यक आयोग|NCM	राष्ट्रीय अल्पसंख्याक आयोग		National Commission for Minorities
केंद्रीय सूचना आयोग|सीआईसी|सीआइसी|CIC	केंद्रीय माहिती आयोग|सीआयसी		Central Information Commission
दिल्ली महिला आयोग|डीसीडब्ल्यू|डीसीडब्लू|DCW			Delhi Commission for Women
उत्तर प्रदेश राज्य महिला आयोग			Uttar Pradesh State Women Commission
महाराष्ट्र राज्य महिला आयोग			Maharashtra State Commission for Women
लोकपाल			Lokpal of India		*
लिब्रहान आयोग|लिब्राहन आयोग			Liberhan Commission
भारतीय प्रेस परिषद|प्रेस काउंसिल ऑफ इंडिया|पीसीआई|पीसीआइ|PCI	भारतीय प्रेस परिषद|पीसीआय		Press Council of India		पीसीआई|पीसीआइ|पीसीआय|PCI
केंद्रीय फिल्म प्रमाणन बोर्ड|सेंसर बोर्ड|सीबीएफसी|CBFC	सेन्सॉर बोर्ड|केंद्रीय चित्रपट प्रमाणन मंडळ|सेन्सॉर मंडळ		Central Board of Film Certification
पत्र सूचना कार्यालय|प्रेस इन्फॉर्मेशन ब्यूरो|प्रेस इंफॉर्मेशन ब्यूरो|पीआईबी|पीआईबी फैक्ट चेक|पीआइबी|पीआइबी फैक्ट चेक|PIB	पत्र सूचना कार्यालय|पीआयबी		Press Information Bureau
प्रसार भारती|प्रसार भारती बोर्ड			Prasar Bharati
प्रधानमंत्री कार्यालय|प्रधान मंत्री कार्यालय|पीएमओ|PMO	पंतप्रधान कार्यालय	प्रधानमन्त्री कार्यालय	Prime Minister's Office
राष्ट्रपति सचिवालय			President's Secretariat
कैबिनेट सचिवालय|मंत्रिमंडल सचिवालय	मंत्रिमंडळ सचिवालय		Cabinet Secretariat		*
राष्ट्रीय सुरक्षा परिषद|एनएससी|NSC			National Security Council		एनएससी|NSC
राष्ट्रीय आपदा प्रबंधन प्राधिकरण|एनडीएमए|NDMA	राष्ट्रीय आपत्ती व्यवस्थापन प्राधिकरण		National Disaster Management Authority
राष्ट्रीय राजमार्ग प्राधिकरण|भारतीय राष्ट्रीय राजमार्ग प्राधिकरण|नेशनल हाईवे अथॉरिटी ऑफ इंडिया|नेशनल हाईवे अथॉरिटी|एनएचएआई|एनएचएआइ|NHAI	राष्ट्रीय महामार्ग प्राधिकरण|भारतीय राष्ट्रीय महामार्ग प्राधिकरण|एनएचएआय		National Highways Authority of India
केंद्रीय प्रदूषण नियंत्रण बोर्ड|सीपीसीबी|केंद्रीय प्रदूषण कंट्रोल बोर्ड|CPCB	केंद्रीय प्रदूषण नियंत्रण मंडळ		Central Pollution Control Board
वायु गुणवत्ता प्रबंधन आयोग|सीएक्यूएम|CAQM	हवा गुणवत्ता व्यवस्थापन आयोग		Commission for Air Quality Management
केंद्रीय जल आयोग|सीडब्ल्यूसी|सीडब्लूसी			Central Water Commission		सीडब्ल्यूसी|सीडब्लूसी
भारत मौसम विज्ञान विभाग|भारतीय मौसम विज्ञान विभाग|भारतीय मौसम विभाग|मौसम विज्ञान विभाग|मौसम विभाग|इंडिया मेट्रोलॉजिकल डिपार्टमेंट|आईएमडी|आइएमडी|IMD	भारतीय हवामानशास्त्र विभाग|भारतीय हवामान विभाग|भारतीय हवामान खाते|हवामान विभाग|हवामान खाते|वेधशाळा|पुणे वेधशाळा|आयएमडी	भारतीय मौसम विभाग	India Meteorological Department		वेधशाळा
स्काईमेट|स्काईमेट वेदर	स्कायमेट		Skymet
भारतीय पुरातत्व सर्वेक्षण|भारतीय पुरातत्व सर्वेक्षण विभाग|भारतीय पुरातत्त्व सर्वेक्षण|आर्कियोलॉजिकल सर्वे ऑफ इंडिया|एएसआई|एएसआइ|ASI	भारतीय पुरातत्त्व सर्वेक्षण|भारतीय पुरातत्त्व विभाग|एएसआय		Archaeological Survey of India		एएसआई|एएसआइ|एएसआय|ASI
भारतीय भूवैज्ञानिक सर्वेक्षण|भारतीय भू-वैज्ञानिक सर्वेक्षण|जियोलॉजिकल सर्वे ऑफ इंडिया|जीएसआई|जीएसआइ|GSI	भारतीय भूवैज्ञानिक सर्वेक्षण|भूगर्भशास्त्र सर्वेक्षण|जीएसआय		Geological Survey of India
राष्ट्रीय भूकंप विज्ञान केंद्र|नेशनल सेंटर फॉर सीस्मोलॉजी|नेशनल सेंटर फॉर सिस्मोलॉजी|एनसीएस|NCS	राष्ट्रीय भूकंपशास्त्र केंद्र		National Center for Seismology		एनसीएस|NCS
भारतीय अंतरिक्ष अनुसंधान संगठन|इसरो|इंडियन स्पेस रिसर्च ऑर्गनाइजेशन|ISRO	भारतीय अंतराळ संशोधन संस्था|भारतीय अवकाश संशोधन संस्था|इस्रो	भारतीय अन्तरिक्ष अनुसन्धान संगठन	Indian Space Research Organisation
रक्षा अनुसंधान एवं विकास संगठन|रक्षा अनुसंधान और विकास संगठन|डीआरडीओ|DRDO	संरक्षण संशोधन व विकास संस्था|संरक्षण संशोधन आणि विकास संस्था		Defence Research and Development Organisation
भाभा परमाणु अनुसंधान केंद्र|भाभा एटॉमिक रिसर्च सेंटर|बार्क|बीएआरसी|BARC	भाभा अणुसंशोधन केंद्र|भाभा अणु संशोधन केंद्र		Bhabha Atomic Research Centre
परमाणु ऊर्जा आयोग|AEC	अणुऊर्जा आयोग		Atomic Energy Commission
भारतीय आयुर्विज्ञान अनुसंधान परिषद|भारतीय चिकित्सा अनुसंधान परिषद|इंडियन काउंसिल ऑफ मेडिकल रिसर्च|आईसीएमआर|आइसीएमआर|ICMR	भारतीय वैद्यकीय संशोधन परिषद|आयसीएमआर		Indian Council of Medical Research
वैज्ञानिक एवं औद्योगिक अनुसंधान परिषद|वैज्ञानिक और औद्योगिक अनुसंधान परिषद|सीएसआईआर|सीएसआइआर|CSIR	वैज्ञानिक व औद्योगिक संशोधन परिषद|सीएसआयआर		Council of Scientific and Industrial Research
भारतीय कृषि अनुसंधान परिषद|आईसीएआर|आइसीएआर|ICAR	भारतीय कृषी संशोधन परिषद|आयसीएआर		Indian Council of Agricultural Research
भारतीय इतिहास अनुसंधान परिषद|आईसीएचआर|आइसीएचआर|ICHR	भारतीय इतिहास अनुसंधान परिषद|आयसीएचआर		Indian Council of Historical Research
भारतीय सांस्कृतिक संबंध परिषद|आईसीसीआर|आइसीसीआर|ICCR	भारतीय सांस्कृतिक संबंध परिषद|आयसीसीआर		Indian Council for Cultural Relations
राष्ट्रीय विषाणु विज्ञान संस्थान|नेशनल इंस्टीट्यूट ऑफ वायरोलॉजी|एनआईवी|एनआइवी|NIV	राष्ट्रीय विषाणू विज्ञान संस्था|राष्ट्रीय विषाणू संस्था|राष्ट्रीय विषाणूविज्ञान संस्था|एनआयव्ही		National Institute of Virology
राष्ट्रीय रोग नियंत्रण केंद्र|नेशनल सेंटर फॉर डिजीज कंट्रोल|एनसीडीसी|NCDC			National Centre for Disease Control
खादी और ग्रामोद्योग आयोग|खादी एवं ग्रामोद्योग आयोग|खादी ग्रामोद्योग आयोग|केवीआईसी|केवीआइसी|KVIC	खादी व ग्रामोद्योग आयोग|केव्हीआयसी		Khadi and Village Industries Commission
भारतीय खाद्य निगम|फूड कॉरपोरेशन ऑफ इंडिया|एफसीआई|एफसीआइ|FCI	भारतीय अन्न महामंडळ|एफसीआय		Food Corporation of India
राष्ट्रीय कृषि और ग्रामीण विकास बैंक|राष्ट्रीय कृषि एवं ग्रामीण विकास बैंक|नाबार्ड|NABARD	राष्ट्रीय कृषी व ग्रामीण विकास बँक|राष्ट्रीय कृषी व ग्रामीण विकास बॅंक		National Bank for Agriculture and Rural Development
भारतीय राष्ट्रीय कृषि सहकारी विपणन संघ|नैफेड|नेफेड|नाफेड|NAFED	नाफेड		National Agricultural Cooperative Marketing Federation of India
राष्ट्रीय डेयरी विकास बोर्ड|एनडीडीबी|NDDB			National Dairy Development Board
भारतीय भुगतान निगम|राष्ट्रीय भुगतान निगम|भारतीय राष्ट्रीय भुगतान निगम|नेशनल पेमेंट्स कॉरपोरेशन ऑफ इंडिया|एनपीसीआई|एनपीसीआइ|NPCI	राष्ट्रीय पेमेंट महामंडळ|एनपीसीआय		National Payments Corporation of India
डाक विभाग|भारतीय डाक|भारतीय डाक विभाग|इंडिया पोस्ट	टपाल खाते|टपाल विभाग|भारतीय टपाल खाते|भारतीय टपाल विभाग		India Post
भारतीय जनजातीय सहकारी विपणन विकास परिसंघ|ट्राइफेड	ट्रायफेड		TRIFED
भारतीय रेल|भारतीय रेलवे|रेलवे|इंडियन रेलवे|इंडियन रेलवेज	भारतीय रेल्वे	भारतीय रेलवे	Indian Railways		रेलवे
रेलवे बोर्ड	रेल्वे बोर्ड|रेल्वे मंडळ		Railway Board
उत्तर रेलवे	उत्तर रेल्वे		Northern Railway
पूर्वोत्तर रेलवे			North Eastern Railway
उत्तर मध्य रेलवे			North Central Railway
पूर्व मध्य रेलवे|ECR			East Central Railway
पूर्व रेलवे|पूर्वी रेलवे			Eastern Railway
पश्चिम रेलवे|पश्चिमी रेलवे|वेस्टर्न रेलवे	पश्चिम रेल्वे		Western Railway
मध्य रेलवे|सेंट्रल रेलवे	मध्य रेल्वे		Central Railway
पश्चिम मध्य रेलवे|WCR	पश्चिम मध्य रेल्वे		West Central Railway
दक्षिण पूर्व मध्य रेलवे|SECR	दक्षिण पूर्व मध्य रेल्वे		South East Central Railway
दक्षिण मध्य रेलवे|SCR	दक्षिण मध्य रेल्वे		South Central Railway
दक्षिण रेलवे	दक्षिण रेल्वे		Southern Railway
दक्षिण पूर्व रेलवे|SER			South Eastern Railway
उत्तर पश्चिम रेलवे|NWR			North Western Railway
पूर्वोत्तर सीमांत रेलवे|पूर्वोत्तर सीमा रेलवे|NFR			Northeast Frontier Railway
कोंकण रेलवे|KRCL	कोकण रेल्वे		Konkan Railway
भारतीय रेलवे खानपान एवं पर्यटन निगम|भारतीय रेल खानपान एवं पर्यटन निगम|इंडियन रेलवे केटरिंग एंड टूरिज्म कॉरपोरेशन|आईआरसीटीसी|आइआरसीटीसी|IRCTC	भारतीय रेलवे खानपान एवं पर्यटन निगम|आयआरसीटीसी		Indian Railway Catering and Tourism Corporation
दिल्ली मेट्रो रेल निगम|दिल्ली मेट्रो रेल कॉरपोरेशन|दिल्ली मेट्रो|डीएमआरसी|DMRC			Delhi Metro Rail Corporation
दिल्ली परिवहन निगम|डीटीसी|DTC			Delhi Transport Corporation
राष्ट्रीय राजधानी क्षेत्र परिवहन निगम|एनसीआरटीसी|NCRTC			National Capital Region Transport Corporation
नेशनल हाई स्पीड रेल कॉरपोरेशन|एनएचएसआरसीएल|NHSRCL			National High Speed Rail Corporation
दिल्ली विकास प्राधिकरण|डीडीए|DDA			Delhi Development Authority
दिल्ली जल बोर्ड|डीजेबी|DJB			Delhi Jal Board
नोएडा प्राधिकरण|नोएडा अथॉरिटी			Noida Authority
ग्रेटर नोएडा प्राधिकरण|ग्रेटर नोएडा अथॉरिटी			Greater Noida Authority
यमुना प्राधिकरण|यमुना एक्सप्रेसवे औद्योगिक विकास प्राधिकरण|यमुना अथॉरिटी|यीडा|YEIDA			Yamuna Expressway Industrial Development Authority
लखनऊ विकास प्राधिकरण|एलडीए|LDA			Lucknow Development Authority
गाजियाबाद विकास प्राधिकरण|जीडीए|GDA			Ghaziabad Development Authority		जीडीए|GDA
भारतीय खेल प्राधिकरण|स्पोर्ट्स अथॉरिटी ऑफ इंडिया|साई|SAI	भारतीय क्रीडा प्राधिकरण		Sports Authority of India		साई|SAI
राष्ट्रीय डोपिंग रोधी एजेंसी|राष्ट्रीय डोपिंग निरोधक एजेंसी|नाडा|NADA	राष्ट्रीय उत्तेजक द्रव्य प्रतिबंधक संस्था		National Anti-Doping Agency
राष्ट्रीय स्वास्थ्य प्राधिकरण|एनएचए|NHA			National Health Authority
राष्ट्रीय स्वास्थ्य मिशन|एनएचएम|NHM	राष्ट्रीय आरोग्य अभियान		National Health Mission
राष्ट्रीय सूचना विज्ञान केंद्र|नेशनल इंफॉर्मेटिक्स सेंटर|एनआईसी|एनआइसी|NIC	राष्ट्रीय सूचना विज्ञान केंद्र|एनआयसी		National Informatics Centre
राष्ट्रीय कौशल विकास निगम|एनएसडीसी|NSDC			National Skill Development Corporation
वाडिया हिमालय भूविज्ञान संस्थान|वाडिया इंस्टीट्यूट|WIHG			Wadia Institute of Himalayan Geology
भारतीय वन्यजीव संस्थान|डब्ल्यूआईआई|डब्ल्यूआइआइ|डब्लूआईआई|WII	भारतीय वन्यजीव संस्थान|डब्ल्यूआयआय		Wildlife Institute of India
राष्ट्रीय बाघ संरक्षण प्राधिकरण|एनटीसीए|NTCA	राष्ट्रीय व्याघ्र संवर्धन प्राधिकरण		National Tiger Conservation Authority
इंडियन स्पेस प्रमोशन एंड ऑथराइजेशन सेंटर|इन-स्पेस			Indian National Space Promotion and Authorisation Centre
सतीश धवन अंतरिक्ष केंद्र|श्रीहरिकोटा अंतरिक्ष केंद्र|SDSC	सतीश धवन अवकाश केंद्र|सतीश धवन अंतराळ केंद्र		Satish Dhawan Space Centre
विक्रम साराभाई अंतरिक्ष केंद्र|VSSC	विक्रम साराभाई अवकाश केंद्र		Vikram Sarabhai Space Centre
उत्तर प्रदेश लोक सेवा आयोग|यूपीपीएससी|यूपी लोक सेवा आयोग|UPPSC			Uttar Pradesh Public Service Commission
उत्तर प्रदेश अधीनस्थ सेवा चयन आयोग|यूपीएसएसएससी|UPSSSC			Uttar Pradesh Subordinate Services Selection Commission
उत्तर प्रदेश पुलिस भर्ती एवं प्रोन्नति बोर्ड|यूपी पुलिस भर्ती बोर्ड|यूपीपीआरपीबी|यूपीपीबीपीबी|UPPRPB			Uttar Pradesh Police Recruitment and Promotion Board
उत्तर प्रदेश शिक्षा सेवा चयन आयोग|यूपीईएसएससी|UPESSC			Uttar Pradesh Education Service Selection Commission
उत्तर प्रदेश माध्यमिक शिक्षा परिषद|माध्यमिक शिक्षा परिषद|यूपी बोर्ड|यूपीएमएसपी|UPMSP			Uttar Pradesh Madhyamik Shiksha Parishad
उत्तर प्रदेश राज्य सड़क परिवहन निगम|यूपी रोडवेज|यूपीएसआरटीसी|UPSRTC			Uttar Pradesh State Road Transport Corporation
उत्तर प्रदेश पावर कॉरपोरेशन लिमिटेड|उत्तर प्रदेश पावर कॉरपोरेशन|यूपी पावर कॉरपोरेशन|यूपीपीसीएल|UPPCL			Uttar Pradesh Power Corporation Limited
यूपी एक्सप्रेसवे औद्योगिक विकास प्राधिकरण|यूपीडा|UPEIDA			Uttar Pradesh Expressways Industrial Development Authority
श्रीराम जन्मभूमि तीर्थ क्षेत्र|श्री राम जन्मभूमि तीर्थ क्षेत्र ट्रस्ट|श्रीराम जन्मभूमि तीर्थ क्षेत्र ट्रस्ट|राम मंदिर ट्रस्ट|राम जन्मभूमि ट्रस्ट|श्री राम जन्मभूमि तीर्थ क्षेत्र	श्रीराम जन्मभूमी तीर्थ क्षेत्र न्यास|श्रीराम जन्मभूमी तीर्थक्षेत्र		Shri Ram Janmabhoomi Teerth Kshetra
बिहार लोक सेवा आयोग|बीपीएससी|BPSC			Bihar Public Service Commission
बिहार कर्मचारी चयन आयोग|बीएसएससी|BSSC			Bihar Staff Selection Commission
बिहार विद्यालय परीक्षा समिति|बिहार बोर्ड|बीएसईबी|BSEB			Bihar School Examination Board
बिहार पुलिस अवर सेवा आयोग|बीपीएसएससी|BPSSC			Bihar Police Subordinate Services Commission
केंद्रीय चयन पर्षद|सीएसबीसी|CSBC			Central Selection Board of Constable
झारखंड लोक सेवा आयोग|जेपीएससी|JPSC			Jharkhand Public Service Commission
झारखंड कर्मचारी चयन आयोग|जेएसएससी|JSSC			Jharkhand Staff Selection Commission
झारखंड अधिविद्य परिषद|झारखंड एकेडमिक काउंसिल|जैक बोर्ड|JAC			Jharkhand Academic Council
छत्तीसगढ़ लोक सेवा आयोग|सीजीपीएससी|सीजी पीएससी|CGPSC			Chhattisgarh Public Service Commission
छत्तीसगढ़ व्यावसायिक परीक्षा मंडल|सीजी व्यापम|छत्तीसगढ़ व्यापम			Chhattisgarh Professional Examination Board
छत्तीसगढ़ माध्यमिक शिक्षा मंडल|सीजीबीएसई|CGBSE			Chhattisgarh Board of Secondary Education
छत्तीसगढ़ राज्य विद्युत वितरण कंपनी|छत्तीसगढ़ स्टेट पावर डिस्ट्रीब्यूशन कंपनी|सीएसपीडीसीएल|CSPDCL			Chhattisgarh State Power Distribution Company
मध्य प्रदेश लोक सेवा आयोग|एमपीपीएससी|एमपी पीएससी|MPPSC			Madhya Pradesh Public Service Commission
मध्य प्रदेश व्यावसायिक परीक्षा मंडल|मध्य प्रदेश कर्मचारी चयन मंडल|व्यापम|व्यापमं|एमपीईएसबी|एमपी व्यापमं|MPESB	व्यापम		Madhya Pradesh Employees Selection Board
माध्यमिक शिक्षा मंडल मध्य प्रदेश|एमपी बोर्ड|एमपीबीएसई|MPBSE			Madhya Pradesh Board of Secondary Education
राजस्थान लोक सेवा आयोग|आरपीएससी|RPSC			Rajasthan Public Service Commission
राजस्थान कर्मचारी चयन बोर्ड|आरएसएमएसएसबी|आरएसएसबी|RSSB|RSMSSB			Rajasthan Staff Selection Board
राजस्थान माध्यमिक शिक्षा बोर्ड|माध्यमिक शिक्षा बोर्ड राजस्थान|राजस्थान बोर्ड|आरबीएसई|RBSE			Rajasthan Board of Secondary Education
राजस्थान राज्य पथ परिवहन निगम|राजस्थान रोडवेज|आरएसआरटीसी|RSRTC			Rajasthan State Road Transport Corporation
हरियाणा लोक सेवा आयोग|एचपीएससी|HPSC			Haryana Public Service Commission
हरियाणा कर्मचारी चयन आयोग|एचएसएससी|HSSC			Haryana Staff Selection Commission
हरियाणा विद्यालय शिक्षा बोर्ड|हरियाणा बोर्ड|एचबीएसई|HBSE			Board of School Education Haryana
पंजाब स्कूल शिक्षा बोर्ड|पीएसईबी|PSEB			Punjab School Education Board
पंजाब लोक सेवा आयोग|पीपीएससी|PPSC			Punjab Public Service Commission
उत्तराखंड लोक सेवा आयोग|यूकेपीएससी|UKPSC			Uttarakhand Public Service Commission
उत्तराखंड अधीनस्थ सेवा चयन आयोग|यूकेएसएसएससी|UKSSSC			Uttarakhand Subordinate Service Selection Commission
बदरीनाथ-केदारनाथ मंदिर समिति|बद्रीनाथ-केदारनाथ मंदिर समिति|बदरी-केदार मंदिर समिति|बीकेटीसी|BKTC			Badrinath-Kedarnath Temple Committee
हिमाचल प्रदेश लोक सेवा आयोग|एचपीपीएससी|HPPSC			Himachal Pradesh Public Service Commission
हिमाचल प्रदेश स्कूल शिक्षा बोर्ड|एचपीबोस|एचपीबीओएसई|HPBOSE			Himachal Pradesh Board of School Education
हिमाचल पथ परिवहन निगम|एचआरटीसी|HRTC			Himachal Road Transport Corporation
पश्चिम बंगाल स्कूल सेवा आयोग|बंगाल स्कूल सेवा आयोग|डब्ल्यूबीएसएससी|डब्लूबीएसएससी|WBSSC			West Bengal School Service Commission
गुजरात लोक सेवा आयोग|जीपीएससी|GPSC			Gujarat Public Service Commission
माता वैष्णो देवी श्राइन बोर्ड|श्री माता वैष्णो देवी श्राइन बोर्ड|वैष्णो देवी श्राइन बोर्ड			Shri Mata Vaishno Devi Shrine Board
अमरनाथ श्राइन बोर्ड|श्री अमरनाथ श्राइन बोर्ड|श्री अमरनाथजी श्राइन बोर्ड			Shri Amarnathji Shrine Board
तिरुमला तिरुपति देवस्थानम|तिरुमाला तिरुपति देवस्थानम|तिरुपति देवस्थानम|टीटीडी|TTD	तिरुमला तिरुपती देवस्थान		Tirumala Tirupati Devasthanams
दिल्ली सिख गुरुद्वारा प्रबंधक कमेटी|दिल्ली सिख गुरुद्वारा मैनेजमेंट कमेटी|दिल्ली गुरुद्वारा कमेटी|डीएसजीएमसी|डीएसजीपीसी|DSGMC			Delhi Sikh Gurdwara Management Committee
शिरोमणि गुरुद्वारा प्रबंधक कमेटी|शिरोमणि गुरुद्वारा प्रबंधक समिति|शिरोमणि कमेटी|एसजीपीसी|SGPC			Shiromani Gurdwara Parbandhak Committee
अकाल तख्त|श्री अकाल तख्त साहिब|अकाल तख्त साहिब			Akal Takht
मुंबई महानगर प्रदेश विकास प्राधिकरण|मुंबई महानगर क्षेत्र विकास प्राधिकरण|मुंबई मेट्रोपॉलिटन रीजन डेवलपमेंट अथॉरिटी|एमएमआरडीए|MMRDA			Mumbai Metropolitan Region Development Authority
मुंबई मेट्रो रेल कॉर्पोरेशन|मुंबई मेट्रो रेल कॉरपोरेशन|एमएमआरसी|एमएमआरसीएल|MMRCL	मुंबई मेट्रो रेल महामंडळ		Mumbai Metro Rail Corporation
बृहन्मुंबई महानगरपालिका|बृहन्मुंबई नगर निगम|मुंबई नगर निगम|मुंबई महानगरपालिका|मुंबई महापालिका|बीएमसी|बृहन्मुंबई म्युनिसिपल कॉरपोरेशन|BMC	मुंबई महानगरपालिका|मुंबई मनपा|बृहन्मुंबई महापालिका|मुंबई पालिका		Brihanmumbai Municipal Corporation	Q1195653
पुणे महानगरपालिका|पुणे महापालिका|पुणे नगर निगम|पीएमसी	पुणे मनपा|पुणे पालिका		Pune Municipal Corporation	Q4045808	पीएमसी
पिंपरी-चिंचवड महानगरपालिका|पिंपरी-चिंचवड महापालिका|पिंपरी-चिंचवड नगर निगम|पीसीएमसी|PCMC	पिंपरी चिंचवड पालिका		Pimpri-Chinchwad Municipal Corporation	Q7194723
नागपुर महानगरपालिका|नागपुर नगर निगम|नागपुर महापालिका	नागपूर महानगरपालिका|नागपूर महापालिका|नागपूर मनपा		Nagpur Municipal Corporation	Q6959016
ठाणे महानगरपालिका|ठाणे महापालिका|ठाणे नगर निगम	ठाणे महानगर पालिका|ठाणे मनपा|ठामपा|ठाणे पालिका		Thane Municipal Corporation	Q7710242
नवी मुंबई महानगरपालिका|नवी मुंबई महापालिका|नवी मुंबई नगर निगम|एनएमएमसी|NMMC	नवी मुंबई मनपा		Navi Mumbai Municipal Corporation	Q1651793
कल्याण-डोंबिवली महानगरपालिका|कल्याण-डोंबिवली महापालिका|कल्याण-डोंबिवली नगर निगम|केडीएमसी|KDMC	कल्याण डोंबिवली पालिका|कडोंमपा		Kalyan-Dombivli Municipal Corporation	Q6354838
नासिक महानगरपालिका|नासिक नगर निगम|नाशिक महानगरपालिका|नाशिक नगर निगम	नाशिक महानगरपालिका|नाशिक महापालिका|नाशिक मनपा		Nashik Municipal Corporation	Q6966849
औरंगाबाद महानगरपालिका|औरंगाबाद नगर निगम|छत्रपति संभाजीनगर महानगरपालिका	औरंगाबाद महापालिका|छत्रपती संभाजीनगर महापालिका|छत्रपती संभाजीनगर महानगरपालिका|संभाजीनगर महापालिका		Chhatrapati Sambhajinagar Municipal Corporation	Q4822112
सोलापुर महानगरपालिका|सोलापुर नगर निगम	सोलापूर महानगरपालिका|सोलापूर महापालिका		Solapur Municipal Corporation	Q7555808
कोल्हापुर महानगरपालिका|कोल्हापुर नगर निगम	कोल्हापूर महानगरपालिका|कोल्हापूर महापालिका		Kolhapur Municipal Corporation	Q6427229
अमरावती महानगरपालिका|अमरावती महापालिका|अमरावती नगर निगम			Amravati Municipal Corporation	Q16245093
अकोला महानगरपालिका|अकोला महापालिका|अकोला नगर निगम			Akola Municipal Corporation	Q4701517
चंद्रपुर महानगरपालिका|चंद्रपुर नगर निगम	चंद्रपूर महानगरपालिका|चंद्रपूर महापालिका		Chandrapur Municipal Corporation	Q16245644
वसई-विरार महानगरपालिका|वसई-विरार महापालिका|वसई-विरार नगर निगम|VVCMC			Vasai-Virar City Municipal Corporation	Q7916307
मीरा-भाईंदर महानगरपालिका|मीरा-भायंदर महानगरपालिका|मीरा-भायंदर नगर निगम|मीरा-भाईंदर महापालिका|MBMC	मीरा-भाईंदर महापालिका		Mira-Bhayandar Municipal Corporation	Q13120036
पनवेल महानगरपालिका|पनवेल महापालिका|पनवेल नगर निगम			Panvel Municipal Corporation
अहिल्यानगर महानगरपालिका|अहमदनगर महानगरपालिका|अहमदनगर नगर निगम	अहिल्यानगर महापालिका|अहमदनगर महापालिका		Ahilyanagar Municipal Corporation	Q4696137
महाराष्ट्र राज्य मार्ग परिवहन महामंडल|महाराष्ट्र राज्य सड़क परिवहन निगम|एमएसआरटीसी|MSRTC	महाराष्ट्र राज्य मार्ग परिवहन महामंडळ|राज्य परिवहन महामंडळ|एसटी महामंडळ|एस.टी. महामंडळ|एसटी		Maharashtra State Road Transport Corporation		एसटी
महाराष्ट्र गृहनिर्माण एवं क्षेत्रविकास प्राधिकरण|महाराष्ट्र आवास और क्षेत्र विकास प्राधिकरण|म्हाडा|MHADA	महाराष्ट्र गृहनिर्माण व क्षेत्रविकास प्राधिकरण|महाराष्ट्र गृहनिर्माण आणि क्षेत्रविकास प्राधिकरण		Maharashtra Housing and Area Development Authority
सिटी एंड इंडस्ट्रियल डेवलपमेंट कॉरपोरेशन|सिडको|CIDCO	शहर व औद्योगिक विकास महामंडळ		City and Industrial Development Corporation
महाराष्ट्र राज्य विद्युत वितरण कंपनी|महावितरण|एमएसईडीसीएल|MSEDCL	महाराष्ट्र राज्य वीज वितरण कंपनी|महावितरण कंपनी		Maharashtra State Electricity Distribution Company
महापारेषण|MSETCL	महापारेषण कंपनी		Maharashtra State Electricity Transmission Company
महानिर्मिति	महानिर्मिती|महाजेनको		Maharashtra State Power Generation Company
महाराष्ट्र औद्योगिक विकास निगम|एमआईडीसी|एमआइडीसी|MIDC	महाराष्ट्र औद्योगिक विकास महामंडळ|औद्योगिक विकास महामंडळ|एमआयडीसी		Maharashtra Industrial Development Corporation
महाराष्ट्र राज्य सड़क विकास निगम|एमएसआरडीसी|MSRDC	महाराष्ट्र राज्य रस्ते विकास महामंडळ|रस्ते विकास महामंडळ		Maharashtra State Road Development Corporation
बृहन्मुंबई इलेक्ट्रिक सप्लाई एंड ट्रांसपोर्ट|बेस्ट उपक्रम|बेस्ट|BEST	बेस्ट उपक्रम		Brihanmumbai Electric Supply and Transport		बेस्ट|BEST
पुणे महानगर परिवहन महामंडल|पीएमपीएमएल|पीएमपी|PMPML	पुणे महानगर परिवहन महामंडळ		Pune Mahanagar Parivahan Mahamandal Limited
पुणे महानगर क्षेत्र विकास प्राधिकरण|पीएमआरडीए|PMRDA	पुणे महानगर प्रदेश विकास प्राधिकरण		Pune Metropolitan Region Development Authority
महाराष्ट्र मेट्रो रेल कॉरपोरेशन|महामेट्रो	महाराष्ट्र मेट्रो रेल कॉर्पोरेशन		Maharashtra Metro Rail Corporation
महाराष्ट्र लोक सेवा आयोग|एमपीएससी|MPSC	महाराष्ट्र लोकसेवा आयोग		Maharashtra Public Service Commission
महाराष्ट्र राज्य माध्यमिक व उच्च माध्यमिक शिक्षा मंडल|महाराष्ट्र बोर्ड	महाराष्ट्र राज्य माध्यमिक व उच्च माध्यमिक शिक्षण मंडळ|राज्य शिक्षण मंडळ		Maharashtra State Board of Secondary and Higher Secondary Education
महाराष्ट्र राज्य कॉमन एंट्रेंस टेस्ट सेल|महाराष्ट्र सीईटी सेल	सीईटी कक्ष|सीईटी सेल|राज्य सामाईक प्रवेश परीक्षा कक्ष		State Common Entrance Test Cell
महाराष्ट्र प्रदूषण नियंत्रण बोर्ड|एमपीसीबी|MPCB	महाराष्ट्र प्रदूषण नियंत्रण मंडळ		Maharashtra Pollution Control Board
महाराष्ट्र रियल एस्टेट रेगुलेटरी अथॉरिटी|महारेरा	महाराष्ट्र स्थावर संपदा नियामक प्राधिकरण		Maharashtra Real Estate Regulatory Authority
महाराष्ट्र राज्य पिछड़ा वर्ग आयोग	राज्य मागासवर्ग आयोग|राज्य मागासवर्गीय आयोग|महाराष्ट्र राज्य मागासवर्ग आयोग		Maharashtra State Commission for Backward Classes
सारथी|SARTHI	छत्रपती शाहू महाराज संशोधन, प्रशिक्षण व मानव विकास संस्था|सारथी संस्था		Chhatrapati Shahu Maharaj Research, Training and Human Development Institute		सारथी
बार्टी|BARTI	डॉ. बाबासाहेब आंबेडकर संशोधन व प्रशिक्षण संस्था		Dr Babasaheb Ambedkar Research and Training Institute		बार्टी
महाज्योति	महाज्योती		MahaJyoti
महानंद डेयरी|महानंद	महानंद डेअरी		Mahanand Dairy		महानंद
कृषि उपज मंडी समिति|APMC	कृषी उत्पन्न बाजार समिती|बाजार समिती		Agricultural Produce Market Committee		*
कापूस पणन महासंघ			Maharashtra State Cooperative Cotton Growers' Marketing Federation
मराठी साहित्य महामंडल	अखिल भारतीय मराठी साहित्य महामंडळ|मराठी साहित्य महामंडळ		Akhil Bharatiya Marathi Sahitya Mahamandal
महाराष्ट्र साहित्य परिषद|MASAP	महाराष्ट्र साहित्य परिषद|मसाप		Maharashtra Sahitya Parishad
बृहन्महाराष्ट्र मंडळ			Brihan Maharashtra Mandal
मराठा क्रांति मोर्चा	मराठा क्रांती मोर्चा|सकल मराठा समाज		Maratha Kranti Morcha
संभाजी ब्रिगेड			Sambhaji Brigade
मराठा सेवा संघ			Maratha Seva Sangh
मराठा महासंघ	अखिल भारतीय मराठा महासंघ		Akhil Bharatiya Maratha Mahasangh
महाराष्ट्र अंधश्रद्धा निर्मूलन समिति|अंधश्रद्धा निर्मूलन समिति|MANS	महाराष्ट्र अंधश्रद्धा निर्मूलन समिती|अंधश्रद्धा निर्मूलन समिती|अंनिस|महाराष्ट्र अंनिस		Maharashtra Andhashraddha Nirmoolan Samiti
सनातन संस्था			Sanatan Sanstha
हिंदू जनजागृति समिति|HJS	हिंदु जनजागृती समिती|हिंदू जनजागृती समिती		Hindu Janajagruti Samiti
शिव प्रतिष्ठान हिंदुस्थान|शिवप्रतिष्ठान	श्री शिवप्रतिष्ठान हिंदुस्थान|शिवप्रतिष्ठान हिंदुस्थान		Shiv Pratishthan Hindusthan
श्री साईबाबा संस्थान ट्रस्ट|साईं बाबा संस्थान ट्रस्ट|शिरडी साईं संस्थान	साईबाबा संस्थान|शिर्डी संस्थान|श्री साईबाबा संस्थान		Shri Saibaba Sansthan Trust
विट्ठल रुक्मिणी मंदिर समिति	विठ्ठल-रुक्मिणी मंदिर समिती		Vitthal Rukmini Mandir Samiti
दिल्ली नगर निगम|एमसीडी|म्युनिसिपल कॉरपोरेशन ऑफ दिल्ली|MCD	दिल्ली महानगरपालिका|दिल्ली महापालिका		Municipal Corporation of Delhi
उत्तरी दिल्ली नगर निगम			North Delhi Municipal Corporation	Q58942606
दक्षिणी दिल्ली नगर निगम|दक्षिण दिल्ली नगर निगम|एसडीएमसी|SDMC			South Delhi Municipal Corporation	Q17083576
पूर्वी दिल्ली नगर निगम|ईडीएमसी|EDMC			East Delhi Municipal Corporation	Q58942609
नई दिल्ली नगरपालिका परिषद|नई दिल्ली नगर पालिका परिषद|एनडीएमसी|NDMC			New Delhi Municipal Council
लखनऊ नगर निगम			Lucknow Municipal Corporation	Q17049066
कानपुर नगर निगम			Kanpur Municipal Corporation	Q16862885
आगरा नगर निगम			Agra Municipal Corporation	Q24940201
वाराणसी नगर निगम			Varanasi Municipal Corporation	Q48726994
मेरठ नगर निगम			Meerut Municipal Corporation	Q39054349
गाजियाबाद नगर निगम			Ghaziabad Municipal Corporation	Q58231276
प्रयागराज नगर निगम|इलाहाबाद नगर निगम			Prayagraj Municipal Corporation	Q58942503
गोरखपुर नगर निगम			Gorakhpur Municipal Corporation	Q58942640
अलीगढ़ नगर निगम			Aligarh Municipal Corporation	Q55603645
बरेली नगर निगम			Bareilly Municipal Corporation	Q58942534
पटना नगर निगम			Patna Municipal Corporation	Q17082270
रांची नगर निगम			Ranchi Municipal Corporation	Q58942793
धनबाद नगर निगम			Dhanbad Municipal Corporation	Q48724072
रायपुर नगर निगम			Raipur Municipal Corporation	Q58942773
बिलासपुर नगर निगम			Bilaspur Municipal Corporation	Q58942597
दुर्ग नगर निगम			Durg Municipal Corporation	Q58942624
भिलाई नगर निगम			Bhilai Municipal Corporation	Q58942565
कोरबा नगर निगम			Korba Municipal Corporation	Q58942703
भोपाल नगर निगम			Bhopal Municipal Corporation	Q58942571
इंदौर नगर निगम			Indore Municipal Corporation	Q17056450
ग्वालियर नगर निगम			Gwalior Municipal Corporation	Q17054321
जबलपुर नगर निगम			Jabalpur Municipal Corporation	Q17058405
उज्जैन नगर निगम			Ujjain Municipal Corporation	Q24929354
जयपुर नगर निगम|जयपुर नगर निगम ग्रेटर|जयपुर नगर निगम हेरिटेज			Jaipur Municipal Corporation	Q6124132
जोधपुर नगर निगम			Jodhpur Municipal Corporation	Q58942695
कोटा नगर निगम			Kota Municipal Corporation	Q58942705
उदयपुर नगर निगम			Udaipur Municipal Corporation	Q24931068
देहरादून नगर निगम			Dehradun Municipal Corporation	Q58942604
गुरुग्राम नगर निगम|गुड़गांव नगर निगम|एमसीजी|MCG			Municipal Corporation Gurugram	Q58942660
फरीदाबाद नगर निगम|MCF			Municipal Corporation of Faridabad	Q6936218
चंडीगढ़ नगर निगम			Municipal Corporation Chandigarh	Q24943868
लुधियाना नगर निगम			Ludhiana Municipal Corporation	Q55621426
अमृतसर नगर निगम			Amritsar Municipal Corporation	Q58942508
अहमदाबाद नगर निगम|अहमदाबाद म्युनिसिपल कॉरपोरेशन|AMC	अहमदाबाद महानगरपालिका|अहमदाबाद महापालिका		Ahmedabad Municipal Corporation	Q4696118
सूरत नगर निगम	सुरत महानगरपालिका|सुरत महापालिका		Surat Municipal Corporation	Q7645445
कोलकाता नगर निगम|केएमसी|KMC	कोलकाता महापालिका		Kolkata Municipal Corporation
बृहत बेंगलुरु महानगर पालिका|बृहत बेंगलुरु महानगरपालिका|ब्रुहत बेंगलुरु महानगर पालिका|बृहद बेंगलुरु महानगर पालिका|बीबीएमपी|BBMP	बृहत बंगळुरू महानगरपालिका|बंगळुरू महापालिका		Bruhat Bengaluru Mahanagara Palike	Q4978693
ग्रेटर हैदराबाद नगर निगम|ग्रेटर हैदराबाद म्युनिसिपल कॉरपोरेशन|जीएचएमसी|GHMC	ग्रेटर हैदराबाद महापालिका		Greater Hyderabad Municipal Corporation	Q5259597
चेन्नई नगर निगम|ग्रेटर चेन्नई कॉरपोरेशन|GCC			Greater Chennai Corporation	Q286536
गुवाहाटी नगर निगम			Guwahati Municipal Corporation	Q5621998
श्रीनगर नगर निगम			Srinagar Municipal Corporation	Q58942836
जम्मू नगर निगम			Jammu Municipal Corporation	Q58942669
गृह मंत्रालय|केंद्रीय गृह मंत्रालय|एमएचए|भारतीय गृह मंत्रालय|MHA	केंद्रीय गृहमंत्रालय|गृहमंत्रालय		Ministry of Home Affairs
वित्त मंत्रालय|केंद्रीय वित्त मंत्रालय	अर्थ मंत्रालय|केंद्रीय अर्थ मंत्रालय|अर्थमंत्रालय|केंद्रीय अर्थमंत्रालय		Ministry of Finance
विदेश मंत्रालय|भारतीय विदेश मंत्रालय|एमईए|MEA	परराष्ट्र मंत्रालय|भारतीय परराष्ट्र मंत्रालय|परराष्ट्र व्यवहार मंत्रालय	भारतीय विदेश मन्त्रालय	Ministry of External Affairs
रक्षा मंत्रालय|केंद्रीय रक्षा मंत्रालय	संरक्षण मंत्रालय|केंद्रीय संरक्षण मंत्रालय		Ministry of Defence
रेल मंत्रालय	रेल्वे मंत्रालय		Ministry of Railways
स्वास्थ्य एवं परिवार कल्याण मंत्रालय|स्वास्थ्य और परिवार कल्याण मंत्रालय|केंद्रीय स्वास्थ्य एवं परिवार कल्याण मंत्रालय|केंद्रीय स्वास्थ्य और परिवार कल्याण मंत्रालय|स्वास्थ्य मंत्रालय|केंद्रीय स्वास्थ्य मंत्रालय	आरोग्य मंत्रालय|केंद्रीय आरोग्य मंत्रालय|आरोग्य व कुटुंबकल्याण मंत्रालय|आरोग्य आणि कुटुंब कल्याण मंत्रालय		Ministry of Health and Family Welfare
शिक्षा मंत्रालय|केंद्रीय शिक्षा मंत्रालय	शिक्षण मंत्रालय|केंद्रीय शिक्षण मंत्रालय		Ministry of Education
मानव संसाधन विकास मंत्रालय|एचआरडी मंत्रालय|एमएचआरडी|MHRD	मनुष्यबळ विकास मंत्रालय		Ministry of Human Resource Development
कृषि एवं किसान कल्याण मंत्रालय|कृषि और किसान कल्याण मंत्रालय|कृषि मंत्रालय|केंद्रीय कृषि मंत्रालय	कृषी मंत्रालय|केंद्रीय कृषी मंत्रालय|कृषी व शेतकरी कल्याण मंत्रालय		Ministry of Agriculture and Farmers Welfare
विधि एवं न्याय मंत्रालय|विधि और न्याय मंत्रालय|कानून एवं न्याय मंत्रालय|कानून और न्याय मंत्रालय|कानून मंत्रालय|विधि मंत्रालय	कायदा मंत्रालय|विधी व न्याय मंत्रालय|केंद्रीय कायदा मंत्रालय		Ministry of Law and Justice
वाणिज्य एवं उद्योग मंत्रालय|वाणिज्य और उद्योग मंत्रालय|वाणिज्य मंत्रालय|केंद्रीय वाणिज्य मंत्रालय	वाणिज्य व उद्योग मंत्रालय|व्यापार मंत्रालय		Ministry of Commerce and Industry
सड़क परिवहन एवं राजमार्ग मंत्रालय|सड़क परिवहन और राजमार्ग मंत्रालय|सड़क परिवहन मंत्रालय|केंद्रीय सड़क परिवहन मंत्रालय	रस्ते वाहतूक व महामार्ग मंत्रालय|रस्ते वाहतूक आणि महामार्ग मंत्रालय|रस्ते वाहतूक मंत्रालय		Ministry of Road Transport and Highways
नागर विमानन मंत्रालय|नागरिक उड्डयन मंत्रालय|नागर उड्डयन मंत्रालय|विमानन मंत्रालय|उड्डयन मंत्रालय	नागरी विमान वाहतूक मंत्रालय|नागरी हवाई वाहतूक मंत्रालय|हवाई वाहतूक मंत्रालय		Ministry of Civil Aviation
सूचना एवं प्रसारण मंत्रालय|सूचना और प्रसारण मंत्रालय|सूचना प्रसारण मंत्रालय|केंद्रीय सूचना एवं प्रसारण मंत्रालय|MIB	माहिती व प्रसारण मंत्रालय|माहिती आणि प्रसारण मंत्रालय|माहिती-प्रसारण मंत्रालय		Ministry of Information and Broadcasting
इलेक्ट्रॉनिक्स एवं सूचना प्रौद्योगिकी मंत्रालय|इलेक्ट्रॉनिक्स और सूचना प्रौद्योगिकी मंत्रालय|सूचना प्रौद्योगिकी मंत्रालय|आईटी मंत्रालय|इलेक्ट्रॉनिकी एवं सूचना प्रौद्योगिकी मंत्रालय|इलेक्ट्रॉनिक और सूचना प्रौद्योगिकी मंत्रालय|आइटी मंत्रालय	माहिती तंत्रज्ञान मंत्रालय|इलेक्ट्रॉनिक्स आणि माहिती तंत्रज्ञान मंत्रालय|आयटी मंत्रालय		Ministry of Electronics and Information Technology
संचार मंत्रालय	दळणवळण मंत्रालय		Ministry of Communications
दूरसंचार विभाग|डीओटी	केंद्रीय दूरसंचार विभाग		Department of Telecommunications
पर्यावरण, वन एवं जलवायु परिवर्तन मंत्रालय|पर्यावरण, वन और जलवायु परिवर्तन मंत्रालय|पर्यावरण एवं वन मंत्रालय|पर्यावरण मंत्रालय|केंद्रीय पर्यावरण मंत्रालय|वन एवं पर्यावरण मंत्रालय	पर्यावरण, वने व हवामान बदल मंत्रालय		Ministry of Environment, Forest and Climate Change
ग्रामीण विकास मंत्रालय|केंद्रीय ग्रामीण विकास मंत्रालय	ग्रामविकास मंत्रालय		Ministry of Rural Development
पंचायती राज मंत्रालय			Ministry of Panchayati Raj
आवास एवं शहरी कार्य मंत्रालय|आवासन और शहरी कार्य मंत्रालय|आवास और शहरी कार्य मंत्रालय|आवास एवं शहरी मामलों का मंत्रालय|आवास एवं शहरी मामलों के मंत्रालय|शहरी विकास मंत्रालय|केंद्रीय शहरी विकास मंत्रालय	गृहनिर्माण व नागरी व्यवहार मंत्रालय|नगरविकास मंत्रालय|केंद्रीय नगरविकास मंत्रालय		Ministry of Housing and Urban Affairs
महिला एवं बाल विकास मंत्रालय|महिला और बाल विकास मंत्रालय|केंद्रीय महिला एवं बाल विकास मंत्रालय	महिला व बालविकास मंत्रालय|महिला व बाल विकास मंत्रालय|महिला आणि बालविकास मंत्रालय		Ministry of Women and Child Development
श्रम एवं रोजगार मंत्रालय|श्रम और रोजगार मंत्रालय|श्रम मंत्रालय|केंद्रीय श्रम मंत्रालय	कामगार मंत्रालय|केंद्रीय कामगार मंत्रालय|कामगार व रोजगार मंत्रालय		Ministry of Labour and Employment
ऊर्जा मंत्रालय|विद्युत मंत्रालय|बिजली मंत्रालय|केंद्रीय ऊर्जा मंत्रालय	केंद्रीय ऊर्जा मंत्रालय		Ministry of Power
नवीन एवं नवीकरणीय ऊर्जा मंत्रालय|नवीन और नवीकरणीय ऊर्जा मंत्रालय|नवीकरणीय ऊर्जा मंत्रालय|MNRE	नवीन व नवीकरणीय ऊर्जा मंत्रालय|अपारंपरिक ऊर्जा मंत्रालय		Ministry of New and Renewable Energy
पेट्रोलियम एवं प्राकृतिक गैस मंत्रालय|पेट्रोलियम और प्राकृतिक गैस मंत्रालय|पेट्रोलियम मंत्रालय	पेट्रोलियम मंत्रालय|पेट्रोलियम व नैसर्गिक वायू मंत्रालय		Ministry of Petroleum and Natural Gas
कोयला मंत्रालय	कोळसा मंत्रालय		Ministry of Coal
खान मंत्रालय	खाण मंत्रालय		Ministry of Mines
इस्पात मंत्रालय	पोलाद मंत्रालय		Ministry of Steel
कपड़ा मंत्रालय|वस्त्र मंत्रालय	वस्त्रोद्योग मंत्रालय		Ministry of Textiles
जल शक्ति मंत्रालय|जलशक्ति मंत्रालय|केंद्रीय जल शक्ति मंत्रालय	जलशक्ती मंत्रालय|जल शक्ती मंत्रालय		Ministry of Jal Shakti
जल संसाधन मंत्रालय|जल संसाधन, नदी विकास और गंगा संरक्षण मंत्रालय	जलसंपदा मंत्रालय		Ministry of Water Resources
युवा मामले एवं खेल मंत्रालय|युवा मामले और खेल मंत्रालय|युवा कार्यक्रम एवं खेल मंत्रालय|युवा कार्यक्रम और खेल मंत्रालय|युवा मामलों और खेल मंत्रालय|खेल मंत्रालय|केंद्रीय खेल मंत्रालय|MYAS	क्रीडा मंत्रालय|केंद्रीय क्रीडा मंत्रालय|युवक व क्रीडा मंत्रालय		Ministry of Youth Affairs and Sports
संस्कृति मंत्रालय|केंद्रीय संस्कृति मंत्रालय	सांस्कृतिक मंत्रालय|केंद्रीय सांस्कृतिक मंत्रालय		Ministry of Culture
पर्यटन मंत्रालय			Ministry of Tourism
आयुष मंत्रालय			Ministry of Ayush
जनजातीय कार्य मंत्रालय|जनजातीय मामलों का मंत्रालय|जनजातीय मामलों के मंत्रालय|आदिवासी मामलों के मंत्रालय	आदिवासी कार्य मंत्रालय|आदिवासी व्यवहार मंत्रालय		Ministry of Tribal Affairs
अल्पसंख्यक कार्य मंत्रालय|अल्पसंख्यक मामलों का मंत्रालय|अल्पसंख्यक मामलों के मंत्रालय|अल्पसंख्यक मंत्रालय	अल्पसंख्याक व्यवहार मंत्रालय|अल्पसंख्याक मंत्रालय		Ministry of Minority Affairs
सामाजिक न्याय एवं अधिकारिता मंत्रालय|सामाजिक न्याय और अधिकारिता मंत्रालय|सामाजिक न्याय मंत्रालय	सामाजिक न्याय व सक्षमीकरण मंत्रालय|सामाजिक न्याय आणि सक्षमीकरण मंत्रालय		Ministry of Social Justice and Empowerment
सहकारिता मंत्रालय	सहकार मंत्रालय|केंद्रीय सहकार मंत्रालय		Ministry of Cooperation
उपभोक्ता मामले, खाद्य एवं सार्वजनिक वितरण मंत्रालय|उपभोक्ता मामलों के मंत्रालय|उपभोक्ता मामलों का मंत्रालय|उपभोक्ता मामले मंत्रालय|खाद्य मंत्रालय|उपभोक्ता मंत्रालय	ग्राहक व्यवहार मंत्रालय|अन्न मंत्रालय		Ministry of Consumer Affairs, Food and Public Distribution
खाद्य प्रसंस्करण उद्योग मंत्रालय	अन्न प्रक्रिया उद्योग मंत्रालय		Ministry of Food Processing Industries
मत्स्यपालन, पशुपालन एवं डेयरी मंत्रालय|मत्स्य पालन, पशुपालन और डेयरी मंत्रालय|पशुपालन मंत्रालय|मत्स्यपालन मंत्रालय	मत्स्यव्यवसाय, पशुसंवर्धन व दुग्धव्यवसाय मंत्रालय		Ministry of Fisheries, Animal Husbandry and Dairying
रसायन एवं उर्वरक मंत्रालय|रसायन और उर्वरक मंत्रालय	रसायने व खते मंत्रालय		Ministry of Chemicals and Fertilizers
सूक्ष्म, लघु एवं मध्यम उद्यम मंत्रालय|सूक्ष्म, लघु और मध्यम उद्यम मंत्रालय|एमएसएमई मंत्रालय	सूक्ष्म, लघु व मध्यम उद्योग मंत्रालय		Ministry of Micro, Small and Medium Enterprises
भारी उद्योग मंत्रालय	अवजड उद्योग मंत्रालय		Ministry of Heavy Industries
कारपोरेट कार्य मंत्रालय|कॉरपोरेट कार्य मंत्रालय|कॉर्पोरेट कार्य मंत्रालय|कॉरपोरेट मामलों का मंत्रालय|कॉरपोरेट मामलों के मंत्रालय|कारपोरेट मामलों के मंत्रालय|कारपोरेट मामलों का मंत्रालय	कंपनी व्यवहार मंत्रालय|कॉर्पोरेट व्यवहार मंत्रालय		Ministry of Corporate Affairs
कार्मिक, लोक शिकायत एवं पेंशन मंत्रालय|कार्मिक, लोक शिकायत और पेंशन मंत्रालय|कार्मिक मंत्रालय	कार्मिक मंत्रालय		Ministry of Personnel, Public Grievances and Pensions
कार्मिक और प्रशिक्षण विभाग|कार्मिक एवं प्रशिक्षण विभाग|डीओपीटी			Department of Personnel and Training
कौशल विकास एवं उद्यमिता मंत्रालय|कौशल विकास और उद्यमिता मंत्रालय|कौशल विकास मंत्रालय	कौशल्य विकास मंत्रालय|कौशल्य विकास व उद्योजकता मंत्रालय		Ministry of Skill Development and Entrepreneurship
विज्ञान एवं प्रौद्योगिकी मंत्रालय|विज्ञान और प्रौद्योगिकी मंत्रालय	विज्ञान व तंत्रज्ञान मंत्रालय|विज्ञान आणि तंत्रज्ञान मंत्रालय		Ministry of Science and Technology
विज्ञान एवं प्रौद्योगिकी विभाग|विज्ञान और प्रौद्योगिकी विभाग|डीएसटी|DST			Department of Science and Technology
पृथ्वी विज्ञान मंत्रालय	भूविज्ञान मंत्रालय		Ministry of Earth Sciences
पत्तन, पोत परिवहन और जलमार्ग मंत्रालय|पत्तन, पोत परिवहन एवं जलमार्ग मंत्रालय|बंदरगाह, जहाजरानी और जलमार्ग मंत्रालय|जहाजरानी मंत्रालय|पोत परिवहन मंत्रालय	बंदरे, जहाजबांधणी व जलमार्ग मंत्रालय|जहाजबांधणी मंत्रालय		Ministry of Ports, Shipping and Waterways
सांख्यिकी एवं कार्यक्रम कार्यान्वयन मंत्रालय|सांख्यिकी और कार्यक्रम कार्यान्वयन मंत्रालय|सांख्यिकी मंत्रालय	सांख्यिकी व कार्यक्रम अंमलबजावणी मंत्रालय		Ministry of Statistics and Programme Implementation
संसदीय कार्य मंत्रालय	संसदीय कामकाज मंत्रालय		Ministry of Parliamentary Affairs
पूर्वोत्तर क्षेत्र विकास मंत्रालय			Ministry of Development of North Eastern Region
परमाणु ऊर्जा विभाग|DAE	अणुऊर्जा विभाग		Department of Atomic Energy
राजस्व विभाग			Department of Revenue		*
उद्योग संवर्धन और आंतरिक व्यापार विभाग|डीपीआईआईटी|डीपीआइआइटी|DPIIT	उद्योग संवर्धन और आंतरिक व्यापार विभाग|डीपीआयआयटी		Department for Promotion of Industry and Internal Trade
विदेश व्यापार महानिदेशालय|डीजीएफटी|DGFT	परकीय व्यापार महासंचालनालय|विदेश व्यापार महासंचालनालय		Directorate General of Foreign Trade
जैव प्रौद्योगिकी विभाग|बायोटेक्नोलॉजी विभाग|डीबीटी|DBT	जैवतंत्रज्ञान विभाग		Department of Biotechnology		डीबीटी|DBT
सुप्रीम कोर्ट|उच्चतम न्यायालय|सर्वोच्च न्यायालय|भारतीय सुप्रीम कोर्ट|सुप्रीमकोर्ट|सर्वोच्च अदालत|शीर्ष अदालत|शीर्ष कोर्ट|शीर्ष न्यायालय	सर्वोच्च न्यायालय	भारतीय सर्वोच्च अदालत	Supreme Court of India		शीर्ष अदालत|शीर्ष कोर्ट|शीर्ष न्यायालय
इलाहाबाद हाई कोर्ट|इलाहाबाद हाईकोर्ट|इलाहाबाद उच्च न्यायालय|इलाहाबाद हाइकोर्ट	अलाहाबाद उच्च न्यायालय|अलाहाबाद हायकोर्ट		Allahabad High Court
बॉम्बे हाई कोर्ट|बंबई उच्च न्यायालय|मुंबई हाई कोर्ट|मुंबई हाईकोर्ट|बॉम्बे हाईकोर्ट|बंबई हाई कोर्ट|बंबई हाईकोर्ट|बॉम्बे उच्च न्यायालय|बाम्बे हाईकोर्ट|बाम्बे हाई कोर्ट|मुंबई उच्च न्यायालय	मुंबई उच्च न्यायालय|मुंबई हायकोर्ट|बॉम्बे हायकोर्ट		Bombay High Court
बॉम्बे हाई कोर्ट की नागपुर पीठ|बंबई उच्च न्यायालय की नागपुर पीठ|बॉम्बे हाई कोर्ट की नागपुर बेंच	मुंबई उच्च न्यायालयाचे नागपूर खंडपीठ|नागपूर खंडपीठ		Nagpur Bench of the Bombay High Court
बॉम्बे हाई कोर्ट की औरंगाबाद पीठ|बंबई उच्च न्यायालय की औरंगाबाद पीठ|बॉम्बे हाई कोर्ट की औरंगाबाद बेंच	मुंबई उच्च न्यायालयाचे औरंगाबाद खंडपीठ|औरंगाबाद खंडपीठ|औरंगाबाद उच्च न्यायालय|छत्रपती संभाजीनगर खंडपीठ		Aurangabad Bench of the Bombay High Court
कोल्हापुर सर्किट बेंच	कोल्हापूर सर्किट बेंच|कोल्हापूर खंडपीठ		Kolhapur Circuit Bench of the Bombay High Court
दिल्ली हाई कोर्ट|दिल्ली हाईकोर्ट|दिल्ली उच्च न्यायालय|दिल्ली हाइकोर्ट	दिल्ली उच्च न्यायालय|दिल्ली हायकोर्ट		Delhi High Court
कलकत्ता हाई कोर्ट|कलकत्ता हाईकोर्ट|कलकत्ता उच्च न्यायालय|कोलकाता हाई कोर्ट|कोलकाता हाईकोर्ट|कोलकाता उच्च न्यायालय	कोलकाता उच्च न्यायालय|कोलकाता हायकोर्ट|कलकत्ता हायकोर्ट		Calcutta High Court
मद्रास हाई कोर्ट|मद्रास हाईकोर्ट|मद्रास उच्च न्यायालय	मद्रास उच्च न्यायालय|मद्रास हायकोर्ट|चेन्नई उच्च न्यायालय		Madras High Court
पटना हाई कोर्ट|पटना हाईकोर्ट|पटना उच्च न्यायालय|पटना हाइकोर्ट	पाटणा उच्च न्यायालय|पाटणा हायकोर्ट		Patna High Court
झारखंड हाई कोर्ट|झारखंड हाईकोर्ट|झारखंड उच्च न्यायालय|झारखंड हाइकोर्ट|रांची हाईकोर्ट	झारखंड उच्च न्यायालय|झारखंड हायकोर्ट		Jharkhand High Court
छत्तीसगढ़ हाई कोर्ट|छत्तीसगढ़ हाईकोर्ट|छत्तीसगढ़ उच्च न्यायालय|बिलासपुर हाईकोर्ट|बिलासपुर हाई कोर्ट|बिलासपुर उच्च न्यायालय	छत्तीसगड उच्च न्यायालय		Chhattisgarh High Court
मध्य प्रदेश हाई कोर्ट|मध्य प्रदेश हाईकोर्ट|मध्य प्रदेश उच्च न्यायालय|मध्यप्रदेश हाईकोर्ट|मध्यप्रदेश हाई कोर्ट|मध्यप्रदेश उच्च न्यायालय|एमपी हाई कोर्ट|एमपी हाईकोर्ट|जबलपुर हाईकोर्ट|जबलपुर हाई कोर्ट	मध्य प्रदेश उच्च न्यायालय|मध्य प्रदेश हायकोर्ट		Madhya Pradesh High Court
राजस्थान हाई कोर्ट|राजस्थान हाईकोर्ट|राजस्थान उच्च न्यायालय	राजस्थान उच्च न्यायालय|राजस्थान हायकोर्ट		Rajasthan High Court
पंजाब एवं हरियाणा हाई कोर्ट|पंजाब एवं हरियाणा हाईकोर्ट|पंजाब एवं हरियाणा उच्च न्यायालय|पंजाब और हरियाणा हाई कोर्ट|पंजाब और हरियाणा हाईकोर्ट|पंजाब और हरियाणा उच्च न्यायालय|पंजाब-हरियाणा हाई कोर्ट|पंजाब-हरियाणा हाईकोर्ट|पंजाब व हरियाणा हाईकोर्ट	पंजाब आणि हरियाणा उच्च न्यायालय|पंजाब व हरियाणा उच्च न्यायालय		Punjab and Haryana High Court
उत्तराखंड हाई कोर्ट|उत्तराखंड हाईकोर्ट|उत्तराखंड उच्च न्यायालय|नैनीताल हाईकोर्ट|नैनीताल हाई कोर्ट	उत्तराखंड उच्च न्यायालय|उत्तराखंड हायकोर्ट		Uttarakhand High Court
हिमाचल प्रदेश हाई कोर्ट|हिमाचल प्रदेश हाईकोर्ट|हिमाचल हाई कोर्ट|हिमाचल हाईकोर्ट|हिमाचल प्रदेश उच्च न्यायालय|शिमला हाईकोर्ट			Himachal Pradesh High Court
जम्मू-कश्मीर और लद्दाख हाई कोर्ट|जम्मू कश्मीर और लद्दाख उच्च न्यायालय|जम्मू-कश्मीर और लद्दाख हाईकोर्ट|जम्मू-कश्मीर हाई कोर्ट|जम्मू-कश्मीर हाईकोर्ट|जम्मू-कश्मीर उच्च न्यायालय			Jammu and Kashmir and Ladakh High Court
गुजरात हाई कोर्ट|गुजरात हाईकोर्ट|गुजरात उच्च न्यायालय	गुजरात उच्च न्यायालय|गुजरात हायकोर्ट		Gujarat High Court
कर्नाटक हाई कोर्ट|कर्नाटक हाईकोर्ट|कर्नाटक उच्च न्यायालय	कर्नाटक उच्च न्यायालय|कर्नाटक हायकोर्ट		Karnataka High Court
केरल हाई कोर्ट|केरल हाईकोर्ट|केरल उच्च न्यायालय	केरळ उच्च न्यायालय|केरळ हायकोर्ट		Kerala High Court
तेलंगाना हाई कोर्ट|तेलंगाना हाईकोर्ट|तेलंगाना उच्च न्यायालय	तेलंगणा उच्च न्यायालय|तेलंगणा हायकोर्ट		Telangana High Court
आंध्र प्रदेश हाई कोर्ट|आंध्र प्रदेश हाईकोर्ट|आंध्र प्रदेश उच्च न्यायालय|आंध्र हाईकोर्ट			Andhra Pradesh High Court
उड़ीसा हाई कोर्ट|ओडिशा हाई कोर्ट|ओडिशा हाईकोर्ट|उड़ीसा हाईकोर्ट|ओडिशा उच्च न्यायालय|उड़ीसा उच्च न्यायालय	ओरिसा उच्च न्यायालय		Orissa High Court
गुवाहाटी हाई कोर्ट|गौहाटी हाई कोर्ट|गुवाहाटी हाईकोर्ट|गौहाटी हाईकोर्ट|गुवाहाटी उच्च न्यायालय|गौहाटी उच्च न्यायालय			Gauhati High Court
मणिपुर हाई कोर्ट|मणिपुर हाईकोर्ट|मणिपुर उच्च न्यायालय			Manipur High Court
मेघालय हाई कोर्ट|मेघालय हाईकोर्ट|मेघालय उच्च न्यायालय			Meghalaya High Court
त्रिपुरा हाई कोर्ट|त्रिपुरा हाईकोर्ट|त्रिपुरा उच्च न्यायालय			Tripura High Court
सिक्किम हाई कोर्ट|सिक्किम हाईकोर्ट|सिक्किम उच्च न्यायालय			Sikkim High Court
हाई कोर्ट|हाईकोर्ट|उच्च न्यायालय|हाइकोर्ट	उच्च न्यायालय|हायकोर्ट		High Court		*
पटियाला हाउस कोर्ट|पटियाला हाउस अदालत	पतियाळा हाऊस न्यायालय|पतियाळा न्यायालय		Patiala House Court
राउज एवेन्यू कोर्ट|राउज एवेन्यू अदालत|राऊज एवेन्यू कोर्ट|राऊज एवेन्यु कोर्ट	राऊज अव्हेन्यू न्यायालय		Rouse Avenue Court
तीस हजारी कोर्ट|तीस हजारी अदालत	तीस हजारी न्यायालय		Tis Hazari Court
कड़कड़डूमा कोर्ट|कड़कड़डूमा अदालत			Karkardooma Court
साकेत कोर्ट|साकेत अदालत			Saket Court
रोहिणी कोर्ट			Rohini Court
द्वारका कोर्ट			Dwarka Court
राष्ट्रीय हरित अधिकरण|राष्ट्रीय हरित न्यायाधिकरण|नेशनल ग्रीन ट्रिब्यूनल|एनजीटी|NGT	राष्ट्रीय हरित लवाद|हरित लवाद		National Green Tribunal
केंद्रीय प्रशासनिक अधिकरण|केंद्रीय प्रशासनिक न्यायाधिकरण|कैट|CAT	केंद्रीय प्रशासकीय लवाद|केंद्रीय प्रशासकीय न्यायाधिकरण|कॅट		Central Administrative Tribunal		कैट|कॅट|CAT
महाराष्ट्र प्रशासनिक न्यायाधिकरण|MAT	महाराष्ट्र प्रशासकीय न्यायाधिकरण|मॅट		Maharashtra Administrative Tribunal		मॅट|MAT
राष्ट्रीय कंपनी विधि न्यायाधिकरण|राष्ट्रीय कंपनी कानून न्यायाधिकरण|नेशनल कंपनी लॉ ट्रिब्यूनल|राष्ट्रीय कंपनी विधि अधिकरण|एनसीएलटी|NCLT	राष्ट्रीय कंपनी विधी न्यायाधिकरण|राष्ट्रीय कंपनी कायदा लवाद		National Company Law Tribunal
राष्ट्रीय कंपनी विधि अपीलीय न्यायाधिकरण|राष्ट्रीय कंपनी कानून अपीलीय न्यायाधिकरण|राष्ट्रीय कंपनी विधि अपीलीय अधिकरण|एनसीएलएटी|NCLAT	राष्ट्रीय कंपनी विधी अपील न्यायाधिकरण		National Company Law Appellate Tribunal
सशस्त्र बल न्यायाधिकरण|सशस्त्र बल अधिकरण|एएफटी|AFT			Armed Forces Tribunal
प्रतिभूति अपीलीय न्यायाधिकरण|सैट|SAT			Securities Appellate Tribunal		सैट|SAT
आयकर अपीलीय न्यायाधिकरण|आईटीएटी|आइटीएटी|ITAT	आयकर अपीलीय न्यायाधिकरण|आयटीएटी		Income Tax Appellate Tribunal
राष्ट्रीय उपभोक्ता विवाद निवारण आयोग|एनसीडीआरसी|NCDRC	राष्ट्रीय ग्राहक तक्रार निवारण आयोग|राष्ट्रीय ग्राहक आयोग		National Consumer Disputes Redressal Commission
सुप्रीम कोर्ट कॉलेजियम|कॉलेजियम|कोलेजियम	सर्वोच्च न्यायालय न्यायवृंद|न्यायवृंद		Supreme Court Collegium
सुप्रीम कोर्ट बार एसोसिएशन|एससीबीए|SCBA			Supreme Court Bar Association
राष्ट्रीय विधिक सेवा प्राधिकरण|नालसा|NALSA	राष्ट्रीय विधी सेवा प्राधिकरण		National Legal Services Authority
संसद|भारतीय संसद|पार्लियामेंट	भारतीय संसद	भारतीय संसद	Parliament of India		संसद|पार्लियामेंट
लोकसभा|लोक सभा			Lok Sabha	Q230003
राज्यसभा|राज्य सभा			Rajya Sabha	Q244730
संविधान सभा	घटना समिती		Constituent Assembly
विधान परिषद			Legislative Council		*
लोक लेखा समिति	लोकलेखा समिती|लोक लेखा समिती		Public Accounts Committee		*
संयुक्त संसदीय समिति|जेपीसी|JPC	संयुक्त संसदीय समिती		Joint Parliamentary Committee
आंध्र प्रदेश विधानसभा|आंध्र प्रदेश विधान सभा			Andhra Pradesh Legislative Assembly	Q16915317
अरुणाचल प्रदेश विधानसभा|अरुणाचल प्रदेश विधान सभा			Arunachal Pradesh Legislative Assembly	Q427049
असम विधानसभा|असम विधान सभा	आसाम विधानसभा		Assam Legislative Assembly	Q4808385
बिहार विधानसभा|बिहार विधान सभा			Bihar Legislative Assembly	Q4907056
छत्तीसगढ़ विधानसभा|छत्तीसगढ़ विधान सभा	छत्तीसगड विधानसभा		Chhattisgarh Legislative Assembly	Q5094831
दिल्ली विधानसभा|दिल्ली विधान सभा			Delhi Legislative Assembly	Q5253776
गोवा विधानसभा|गोवा विधान सभा			Goa Legislative Assembly	Q5575081
गुजरात विधानसभा|गुजरात विधान सभा			Gujarat Legislative Assembly	Q1743621
हरियाणा विधानसभा|हरियाणा विधान सभा			Haryana Legislative Assembly	Q5677950
हिमाचल प्रदेश विधानसभा|हिमाचल विधानसभा|हिमाचल प्रदेश विधान सभा			Himachal Pradesh Legislative Assembly	Q3633627
जम्मू-कश्मीर विधानसभा|जम्मू और कश्मीर विधानसभा|जम्मू-कश्मीर विधान सभा	जम्मू-काश्मीर विधानसभा		Jammu and Kashmir Legislative Assembly	Q6148015
झारखंड विधानसभा|झारखंड विधान सभा			Jharkhand Legislative Assembly	Q12429757
कर्नाटक विधानसभा|कर्नाटक विधान सभा			Karnataka Legislative Assembly	Q6372858
केरल विधानसभा|केरल विधान सभा	केरळ विधानसभा		Kerala Legislative Assembly	Q3462542
मध्य प्रदेश विधानसभा|मध्यप्रदेश विधानसभा|मध्य प्रदेश विधान सभा			Madhya Pradesh Legislative Assembly	Q6727600
महाराष्ट्र विधानसभा|महाराष्ट्र विधान सभा			Maharashtra Legislative Assembly	Q6733343
मणिपुर विधानसभा|मणिपुर विधान सभा			Manipur Legislative Assembly	Q6749828
मेघालय विधानसभा|मेघालय विधान सभा			Meghalaya Legislative Assembly	Q6809008
मिजोरम विधानसभा|मिजोरम विधान सभा			Mizoram Legislative Assembly	Q6884693
नगालैंड विधानसभा|नागालैंड विधानसभा|नगालैंड विधान सभा			Nagaland Legislative Assembly	Q16056691
ओडिशा विधानसभा|ओडिशा विधान सभा			Odisha Legislative Assembly	Q5471613
पुडुचेरी विधानसभा|पुडुचेरी विधान सभा			Puducherry Legislative Assembly	Q3391663
पंजाब विधानसभा|पंजाब विधान सभा			Punjab Legislative Assembly	Q7260271
राजस्थान विधानसभा|राजस्थान विधान सभा			Rajasthan Legislative Assembly	Q7285832
सिक्किम विधानसभा|सिक्किम विधान सभा			Sikkim Legislative Assembly	Q7513808
तमिलनाडु विधानसभा|तमिलनाडु विधान सभा	तमिळनाडू विधानसभा		Tamil Nadu Legislative Assembly	Q7681292
तेलंगाना विधानसभा|तेलंगाना विधान सभा	तेलंगणा विधानसभा		Telangana Legislative Assembly	Q17152219
त्रिपुरा विधानसभा|त्रिपुरा विधान सभा			Tripura Legislative Assembly	Q7843860
उत्तर प्रदेश विधानसभा|यूपी विधानसभा|उत्तर प्रदेश विधान सभा			Uttar Pradesh Legislative Assembly	Q7903333
उत्तराखंड विधानसभा|उत्तराखंड विधान सभा			Uttarakhand Legislative Assembly	Q664403
पश्चिम बंगाल विधानसभा|बंगाल विधानसभा|पश्चिम बंगाल विधान सभा			West Bengal Legislative Assembly	Q3350930
उत्तर प्रदेश विधान परिषद|यूपी विधान परिषद			Uttar Pradesh Legislative Council	Q7903335
बिहार विधान परिषद			Bihar Legislative Council	Q4907067
महाराष्ट्र विधान परिषद			Maharashtra Legislative Council	Q6733344
कर्नाटक विधान परिषद			Karnataka Legislative Council	Q15717249
तेलंगाना विधान परिषद			Telangana Legislative Council	Q17152221
आंध्र प्रदेश विधान परिषद			Andhra Pradesh Legislative Council	Q4754369
जवाहरलाल नेहरू विश्वविद्यालय|जवाहर लाल नेहरू विश्वविद्यालय|जवाहरलाल नेहरू यूनिवर्सिटी|जवाहरलाल नेहरु विश्वविद्यालय|जेएनयू|JNU	जवाहरलाल नेहरू विद्यापीठ		Jawaharlal Nehru University
दिल्ली विश्वविद्यालय|दिल्ली यूनिवर्सिटी|डीयू|DU	दिल्ली विद्यापीठ		University of Delhi
काशी हिंदू विश्वविद्यालय|बनारस हिंदू विश्वविद्यालय|बनारस हिन्दू यूनिवर्सिटी|बीएचयू|BHU	बनारस हिंदू विद्यापीठ		Banaras Hindu University
अलीगढ़ मुस्लिम विश्वविद्यालय|अलीगढ़ मुस्लिम यूनिवर्सिटी|एएमयू|AMU	अलिगढ मुस्लिम विद्यापीठ|अलीगढ मुस्लिम विद्यापीठ		Aligarh Muslim University
जामिया मिल्लिया इस्लामिया|जामिया मिलिया इस्लामिया|जामिया मिल्लिया इस्लामिया विश्वविद्यालय|जामिया विश्वविद्यालय|जामिया यूनिवर्सिटी|जामिया|JMI	जामिया मिलिया इस्लामिया विद्यापीठ|जामिया विद्यापीठ		Jamia Millia Islamia
जामिया हमदर्द|हमदर्द विश्वविद्यालय			Jamia Hamdard
इंदिरा गांधी राष्ट्रीय मुक्त विश्वविद्यालय|इंदिरा गांधी नेशनल ओपन यूनिवर्सिटी|इग्नू|IGNOU	इंदिरा गांधी राष्ट्रीय मुक्त विद्यापीठ		Indira Gandhi National Open University
इलाहाबाद विश्वविद्यालय|इलाहाबाद यूनिवर्सिटी|इलाहाबाद केंद्रीय विश्वविद्यालय	अलाहाबाद विद्यापीठ		University of Allahabad
लखनऊ विश्वविद्यालय|लखनऊ यूनिवर्सिटी			University of Lucknow
किंग जॉर्ज मेडिकल यूनिवर्सिटी|किंग जॉर्ज चिकित्सा विश्वविद्यालय|किंग जार्ज चिकित्सा विश्वविद्यालय|किंग जॉर्ज मेडिकल विश्वविद्यालय|केजीएमयू|KGMU			King George's Medical University
बाबासाहेब भीमराव अंबेडकर विश्वविद्यालय|बीबीएयू|BBAU			Babasaheb Bhimrao Ambedkar University
डॉ. भीमराव अंबेडकर विश्वविद्यालय|डॉ. भीमराव आंबेडकर विश्वविद्यालय|आगरा विश्वविद्यालय			Dr. Bhimrao Ambedkar University
महात्मा गांधी काशी विद्यापीठ|काशी विद्यापीठ			Mahatma Gandhi Kashi Vidyapith
संपूर्णानंद संस्कृत विश्वविद्यालय			Sampurnanand Sanskrit University
छत्रपति शाहू जी महाराज विश्वविद्यालय|छत्रपति शाहूजी महाराज विश्वविद्यालय|कानपुर विश्वविद्यालय|सीएसजेएमयू|CSJMU			Chhatrapati Shahu Ji Maharaj University
चौधरी चरण सिंह विश्वविद्यालय|मेरठ विश्वविद्यालय|सीसीएसयू|CCSU			Chaudhary Charan Singh University
दीनदयाल उपाध्याय गोरखपुर विश्वविद्यालय|गोरखपुर विश्वविद्यालय|डीडीयू|DDU			Deen Dayal Upadhyaya Gorakhpur University		डीडीयू|DDU
वीर बहादुर सिंह पूर्वांचल विश्वविद्यालय|पूर्वांचल विश्वविद्यालय|VBSPU			Veer Bahadur Singh Purvanchal University
महात्मा ज्योतिबा फुले रुहेलखंड विश्वविद्यालय|रुहेलखंड विश्वविद्यालय|MJPRU			Mahatma Jyotiba Phule Rohilkhand University
बुंदेलखंड विश्वविद्यालय			Bundelkhand University
डॉ. एपीजे अब्दुल कलाम प्राविधिक विश्वविद्यालय|एपीजे अब्दुल कलाम प्राविधिक विश्वविद्यालय|एकेटीयू|AKTU			Dr. A.P.J. Abdul Kalam Technical University
गौतम बुद्ध विश्वविद्यालय|GBU			Gautam Buddha University
एमिटी विश्वविद्यालय|एमिटी यूनिवर्सिटी			Amity University
शारदा विश्वविद्यालय|शारदा यूनिवर्सिटी			Sharda University
गुरु गोबिंद सिंह इंद्रप्रस्थ विश्वविद्यालय|इंद्रप्रस्थ विश्वविद्यालय|आईपी यूनिवर्सिटी|आईपीयू|आइपी यूनिवर्सिटी|आइपीयू|GGSIPU	गुरु गोबिंद सिंह इंद्रप्रस्थ विश्वविद्यालय|आयपीयू		Guru Gobind Singh Indraprastha University
अंबेडकर विश्वविद्यालय दिल्ली|डॉ. बीआर अंबेडकर विश्वविद्यालय दिल्ली|अंबेडकर यूनिवर्सिटी|AUD			Ambedkar University Delhi
अशोका विश्वविद्यालय|अशोका यूनिवर्सिटी			Ashoka University
ओपी जिंदल ग्लोबल यूनिवर्सिटी|जिंदल यूनिवर्सिटी|JGU			O.P. Jindal Global University
पटना विश्वविद्यालय|पटना यूनिवर्सिटी			Patna University
मगध विश्वविद्यालय			Magadh University
नालंदा विश्वविद्यालय|नालंदा यूनिवर्सिटी	नालंदा विद्यापीठ		Nalanda University
ललित नारायण मिथिला विश्वविद्यालय|मिथिला विश्वविद्यालय|एलएनएमयू|LNMU			Lalit Narayan Mithila University
बीआरए बिहार विश्वविद्यालय|बाबासाहेब भीमराव अंबेडकर बिहार विश्वविद्यालय|बिहार विश्वविद्यालय|BRABU			B.R. Ambedkar Bihar University
तिलकामांझी भागलपुर विश्वविद्यालय|तिलका मांझी भागलपुर विश्वविद्यालय|टीएमबीयू|TMBU			Tilka Manjhi Bhagalpur University
जय प्रकाश विश्वविद्यालय|JPU			Jai Prakash University
रांची विश्वविद्यालय			Ranchi University
कोल्हान विश्वविद्यालय			Kolhan University
विनोबा भावे विश्वविद्यालय|VBU			Vinoba Bhave University
पंडित रविशंकर शुक्ल विश्वविद्यालय|रविशंकर विश्वविद्यालय|PRSU			Pandit Ravishankar Shukla University
गुरु घासीदास विश्वविद्यालय|गुरु घासीदास केंद्रीय विश्वविद्यालय|गुरू घासीदास विश्वविद्यालय|GGV			Guru Ghasidas Vishwavidyalaya
इंदिरा गांधी कृषि विश्वविद्यालय|IGKV			Indira Gandhi Krishi Vishwavidyalaya
कुशाभाऊ ठाकरे पत्रकारिता एवं जनसंचार विश्वविद्यालय|कुशाभाऊ ठाकरे पत्रकारिता विश्वविद्यालय|KTUJM			Kushabhau Thakre University of Journalism and Mass Communication
हेमचंद यादव विश्वविद्यालय|दुर्ग विश्वविद्यालय			Hemchand Yadav University
छत्तीसगढ़ स्वामी विवेकानंद तकनीकी विश्वविद्यालय|सीएसवीटीयू|CSVTU	छत्तीसगढ़ स्वामी विवेकानंद तकनीकी विश्वविद्यालय|सीएसव्हीटीयू		Chhattisgarh Swami Vivekanand Technical University
हिदायतुल्लाह राष्ट्रीय विधि विश्वविद्यालय|एचएनएलयू|HNLU			Hidayatullah National Law University
बरकतउल्ला विश्वविद्यालय|बरकतउल्लाह विश्वविद्यालय			Barkatullah University
देवी अहिल्या विश्वविद्यालय|डीएवीवी|DAVV	देवी अहिल्या विश्वविद्यालय|डीएव्हीव्ही		Devi Ahilya Vishwavidyalaya
जीवाजी विश्वविद्यालय			Jiwaji University
रानी दुर्गावती विश्वविद्यालय|RDVV			Rani Durgavati University
विक्रम विश्वविद्यालय			Vikram University
डॉ. हरिसिंह गौर विश्वविद्यालय|डॉ हरिसिंह गौर केंद्रीय विश्वविद्यालय|सागर विश्वविद्यालय			Dr. Harisingh Gour University
माखनलाल चतुर्वेदी राष्ट्रीय पत्रकारिता एवं संचार विश्वविद्यालय|माखनलाल चतुर्वेदी पत्रकारिता विश्वविद्यालय|माखनलाल चतुर्वेदी विश्वविद्यालय|माखनलाल विश्वविद्यालय|MCU			Makhanlal Chaturvedi National University of Journalism and Communication
राजस्थान विश्वविद्यालय|राजस्थान यूनिवर्सिटी			University of Rajasthan
जय नारायण व्यास विश्वविद्यालय|जोधपुर विश्वविद्यालय|जेएनवीयू|JNVU	जय नारायण व्यास विश्वविद्यालय|जेएनव्हीयू		Jai Narain Vyas University
मोहनलाल सुखाड़िया विश्वविद्यालय|सुखाड़िया विश्वविद्यालय|MLSU			Mohanlal Sukhadia University
पंजाब विश्वविद्यालय|पंजाब यूनिवर्सिटी			Panjab University
पंजाबी विश्वविद्यालय|पंजाबी यूनिवर्सिटी			Punjabi University
पंजाब कृषि विश्वविद्यालय|पंजाब कृषि यूनिवर्सिटी|पंजाब एग्रीकल्चर यूनिवर्सिटी|PAU			Punjab Agricultural University
गुरु नानक देव विश्वविद्यालय|गुरु नानक देव यूनिवर्सिटी|जीएनडीयू|GNDU			Guru Nanak Dev University
लवली प्रोफेशनल यूनिवर्सिटी|एलपीयू|LPU			Lovely Professional University
चंडीगढ़ विश्वविद्यालय|चंडीगढ़ यूनिवर्सिटी			Chandigarh University
कुरुक्षेत्र विश्वविद्यालय|कुरुक्षेत्र यूनिवर्सिटी|केयूके|KUK			Kurukshetra University
महर्षि दयानंद विश्वविद्यालय|एमडीयू|महर्षि दयानंद यूनिवर्सिटी|MDU			Maharshi Dayanand University
चौधरी चरण सिंह हरियाणा कृषि विश्वविद्यालय|हरियाणा कृषि विश्वविद्यालय|एचएयू|HAU			Chaudhary Charan Singh Haryana Agricultural University
हिमाचल प्रदेश विश्वविद्यालय|एचपीयू|HPU			Himachal Pradesh University
हेमवती नंदन बहुगुणा गढ़वाल विश्वविद्यालय|गढ़वाल विश्वविद्यालय|गढ़वाल केंद्रीय विश्वविद्यालय|HNBGU			Hemwati Nandan Bahuguna Garhwal University
कुमाऊं विश्वविद्यालय			Kumaun University
गोविंद बल्लभ पंत कृषि एवं प्रौद्योगिकी विश्वविद्यालय|पंतनगर विश्वविद्यालय|जीबी पंत विश्वविद्यालय|पंतनगर कृषि विश्वविद्यालय|GBPUAT			G. B. Pant University of Agriculture and Technology
गुरुकुल कांगड़ी विश्वविद्यालय|गुरुकुल कांगड़ी			Gurukul Kangri University
जम्मू विश्वविद्यालय			University of Jammu
कश्मीर विश्वविद्यालय			University of Kashmir
विश्व भारती विश्वविद्यालय|विश्वभारती विश्वविद्यालय|विश्वभारती	विश्वभारती विद्यापीठ		Visva-Bharati University
कलकत्ता विश्वविद्यालय|कोलकाता विश्वविद्यालय	कलकत्ता विद्यापीठ		University of Calcutta
जादवपुर विश्वविद्यालय|जादवपुर यूनिवर्सिटी	जादवपूर विद्यापीठ		Jadavpur University
प्रेसीडेंसी विश्वविद्यालय|प्रेसीडेंसी यूनिवर्सिटी|प्रेसीडेंसी कॉलेज			Presidency University
हैदराबाद विश्वविद्यालय|हैदराबाद केंद्रीय विश्वविद्यालय|हैदराबाद सेंट्रल यूनिवर्सिटी|हैदराबाद यूनिवर्सिटी|एचसीयू|HCU	हैदराबाद विद्यापीठ|हैदराबाद केंद्रीय विद्यापीठ		University of Hyderabad
उस्मानिया विश्वविद्यालय|उस्मानिया यूनिवर्सिटी	उस्मानिया विद्यापीठ		Osmania University
मौलाना आजाद राष्ट्रीय उर्दू विश्वविद्यालय|मौलाना आजाद नेशनल उर्दू यूनिवर्सिटी|मानू|MANUU			Maulana Azad National Urdu University		मानू
मद्रास विश्वविद्यालय	मद्रास विद्यापीठ		University of Madras
अन्ना विश्वविद्यालय|अन्ना यूनिवर्सिटी	अण्णा विद्यापीठ		Anna University
मुंबई विश्वविद्यालय|मुंबई यूनिवर्सिटी|यूनिवर्सिटी ऑफ मुंबई	मुंबई विद्यापीठ		University of Mumbai
सावित्रीबाई फुले पुणे विश्वविद्यालय|पुणे विश्वविद्यालय|पुणे यूनिवर्सिटी|एसपीपीयू|SPPU	सावित्रीबाई फुले पुणे विद्यापीठ|पुणे विद्यापीठ		Savitribai Phule Pune University
राष्ट्रसंत तुकडोजी महाराज नागपुर विश्वविद्यालय|नागपुर विश्वविद्यालय|RTMNU	राष्ट्रसंत तुकडोजी महाराज नागपूर विद्यापीठ|नागपूर विद्यापीठ		Rashtrasant Tukadoji Maharaj Nagpur University
डॉ. बाबासाहेब अंबेडकर मराठवाड़ा विश्वविद्यालय|मराठवाड़ा विश्वविद्यालय|BAMU	डॉ. बाबासाहेब आंबेडकर मराठवाडा विद्यापीठ|मराठवाडा विद्यापीठ		Dr. Babasaheb Ambedkar Marathwada University
शिवाजी विश्वविद्यालय	शिवाजी विद्यापीठ		Shivaji University
संत गाडगे बाबा अमरावती विश्वविद्यालय|अमरावती विश्वविद्यालय|SGBAU	संत गाडगेबाबा अमरावती विद्यापीठ|अमरावती विद्यापीठ		Sant Gadge Baba Amravati University
कवयित्री बहिणाबाई चौधरी उत्तर महाराष्ट्र विश्वविद्यालय|उत्तर महाराष्ट्र विश्वविद्यालय|KBCNMU	कवयित्री बहिणाबाई चौधरी उत्तर महाराष्ट्र विद्यापीठ|उत्तर महाराष्ट्र विद्यापीठ		Kavayitri Bahinabai Chaudhari North Maharashtra University
स्वामी रामानंद तीर्थ मराठवाड़ा विश्वविद्यालय|SRTMUN	स्वामी रामानंद तीर्थ मराठवाडा विद्यापीठ|स्वारातीम विद्यापीठ		Swami Ramanand Teerth Marathwada University
पुण्यश्लोक अहिल्यादेवी होलकर सोलापुर विश्वविद्यालय|सोलापुर विश्वविद्यालय|PAHSU	पुण्यश्लोक अहिल्यादेवी होळकर सोलापूर विद्यापीठ|सोलापूर विद्यापीठ		Punyashlok Ahilyadevi Holkar Solapur University
यशवंतराव चव्हाण महाराष्ट्र मुक्त विश्वविद्यालय|YCMOU	यशवंतराव चव्हाण महाराष्ट्र मुक्त विद्यापीठ|मुक्त विद्यापीठ		Yashwantrao Chavan Maharashtra Open University		मुक्त विद्यापीठ
महाराष्ट्र आरोग्य विज्ञान विश्वविद्यालय|MUHS	महाराष्ट्र आरोग्य विज्ञान विद्यापीठ|आरोग्य विद्यापीठ		Maharashtra University of Health Sciences
एसएनडीटी महिला विश्वविद्यालय|SNDT	एसएनडीटी महिला विद्यापीठ|एसएनडीटी विद्यापीठ|एसएनडीटी		SNDT Women's University
महात्मा फुले कृषि विद्यापीठ|MPKV	महात्मा फुले कृषी विद्यापीठ|राहुरी कृषी विद्यापीठ		Mahatma Phule Krishi Vidyapeeth
डॉ. पंजाबराव देशमुख कृषि विद्यापीठ|PDKV	डॉ. पंजाबराव देशमुख कृषी विद्यापीठ|पंजाबराव देशमुख कृषी विद्यापीठ		Dr. Panjabrao Deshmukh Krishi Vidyapeeth
महात्मा गांधी अंतरराष्ट्रीय हिंदी विश्वविद्यालय|हिंदी विश्वविद्यालय वर्धा|MGAHV	महात्मा गांधी आंतरराष्ट्रीय हिंदी विद्यापीठ		Mahatma Gandhi Antarrashtriya Hindi Vishwavidyalaya
टाटा इंस्टीट्यूट ऑफ सोशल साइंसेज|टाटा सामाजिक विज्ञान संस्थान|टीआईएसएस|टिस|टीआइएसएस|TISS	टाटा इन्स्टिट्यूट ऑफ सोशल सायन्सेस|टाटा सामाजिक विज्ञान संस्था|टीआयएसएस		Tata Institute of Social Sciences		टिस
टाटा मूलभूत अनुसंधान संस्थान|टाटा इंस्टीट्यूट ऑफ फंडामेंटल रिसर्च|टीआईएफआर|टीआइएफआर|TIFR	टाटा मूलभूत संशोधन संस्था|टीआयएफआर		Tata Institute of Fundamental Research
सिंबायोसिस	सिम्बायोसिस|सिंबायोसिस विद्यापीठ		Symbiosis International University
गुजरात विश्वविद्यालय|गुजरात यूनिवर्सिटी	गुजरात विद्यापीठ (अहमदाबाद)		Gujarat University
गुजरात विद्यापीठ			Gujarat Vidyapith
महाराजा सयाजीराव विश्वविद्यालय|एमएस यूनिवर्सिटी|एमएसयू|MSU	महाराजा सयाजीराव विद्यापीठ		Maharaja Sayajirao University of Baroda
राष्ट्रीय रक्षा विश्वविद्यालय|RRU			Rashtriya Raksha University
गुवाहाटी विश्वविद्यालय|गौहाटी विश्वविद्यालय			Gauhati University
तेजपुर विश्वविद्यालय			Tezpur University
उत्कल विश्वविद्यालय			Utkal University
कलिंग इंस्टीट्यूट ऑफ इंडस्ट्रियल टेक्नोलॉजी|केआईआईटी|केआइआइटी|KIIT	कलिंग इंस्टीट्यूट ऑफ इंडस्ट्रियल टेक्नोलॉजी|केआयआयटी		Kalinga Institute of Industrial Technology
राष्ट्रीय विधि विश्वविद्यालय|नेशनल लॉ यूनिवर्सिटी|एनएलयू|NLU	राष्ट्रीय विधी विद्यापीठ		National Law University
नेशनल लॉ स्कूल ऑफ इंडिया यूनिवर्सिटी|एनएलएसआईयू|एनएलएसआइयू|NLSIU	नेशनल लॉ स्कूल ऑफ इंडिया यूनिवर्सिटी|एनएलएसआययू		National Law School of India University
अल-फलाह विश्वविद्यालय|अल-फलाह यूनिवर्सिटी	अल-फलाह विद्यापीठ		Al-Falah University
मौलाना मोहम्मद अली जौहर विश्वविद्यालय|जौहर विश्वविद्यालय|जौहर यूनिवर्सिटी			Mohammad Ali Jauhar University
पतंजलि विश्वविद्यालय			University of Patanjali
भारतीय प्रौद्योगिकी संस्थान|इंडियन इंस्टीट्यूट ऑफ टेक्नोलॉजी|आईआईटी|आइआइटी|IIT	भारतीय तंत्रज्ञान संस्था|आयआयटी		Indian Institute of Technology
आईआईटी बॉम्बे|आईआईटी मुंबई|भारतीय प्रौद्योगिकी संस्थान मुंबई|भारतीय प्रौद्योगिकी संस्थान बॉम्बे|आईआईटी बाम्बे|आइआइटी बॉम्बे|आइआइटी मुंबई|आइआइटी बाम्बे	आयआयटी मुंबई|मुंबई आयआयटी|आयआयटी बॉम्बे|आयआयटी पवई		IIT Bombay
आईआईटी दिल्ली|दिल्ली आईआईटी|भारतीय प्रौद्योगिकी संस्थान दिल्ली|आइआइटी दिल्ली|दिल्ली आइआइटी	आयआयटी दिल्ली|दिल्ली आयआयटी		IIT Delhi
आईआईटी कानपुर|कानपुर आईआईटी|भारतीय प्रौद्योगिकी संस्थान कानपुर|आइआइटी कानपुर|कानपुर आइआइटी	आयआयटी कानपूर|कानपूर आयआयटी		IIT Kanpur
आईआईटी मद्रास|मद्रास आईआईटी|भारतीय प्रौद्योगिकी संस्थान मद्रास|आइआइटी मद्रास|मद्रास आइआइटी	आयआयटी मद्रास|मद्रास आयआयटी		IIT Madras
आईआईटी खड़गपुर|खड़गपुर आईआईटी|भारतीय प्रौद्योगिकी संस्थान खड़गपुर|आइआइटी खड़गपुर|खड़गपुर आइआइटी	आयआयटी खरगपूर|खरगपूर आयआयटी|आयआयटी खडगपूर		IIT Kharagpur
आईआईटी रुड़की|आईआईटी रूड़की|रुड़की आईआईटी|भारतीय प्रौद्योगिकी संस्थान रुड़की|आइआइटी रुड़की|आइआइटी रूड़की|रुड़की आइआइटी	आयआयटी रुरकी|आयआयटी रुडकी		IIT Roorkee
आईआईटी गुवाहाटी|भारतीय प्रौद्योगिकी संस्थान गुवाहाटी|आइआइटी गुवाहाटी	आयआयटी गुवाहाटी		IIT Guwahati
आईआईटी बीएचयू|आईआईटी (बीएचयू)|बीएचयू आईआईटी|आइआइटी बीएचयू|आइआइटी (बीएचयू)|बीएचयू आइआइटी	आयआयटी बीएचयू|आयआयटी (बीएचयू)|बीएचयू आयआयटी		IIT (BHU) Varanasi
आईआईटी हैदराबाद|आइआइटी हैदराबाद	आयआयटी हैदराबाद		IIT Hyderabad
आईआईटी इंदौर|आइआइटी इंदौर	आयआयटी इंदूर		IIT Indore
आईआईटी पटना|आइआइटी पटना	आयआयटी पाटणा		IIT Patna
आईआईटी मंडी|आइआइटी मंडी	आयआयटी मंडी		IIT Mandi
आईआईटी रोपड़|आइआइटी रोपड़	आयआयटी रोपड		IIT Ropar
आईआईटी जोधपुर|आइआइटी जोधपुर	आयआयटी जोधपूर		IIT Jodhpur
आईआईटी गांधीनगर|आइआइटी गांधीनगर	आयआयटी गांधीनगर		IIT Gandhinagar
आईआईटी भुवनेश्वर|आइआइटी भुवनेश्वर	आयआयटी भुवनेश्वर		IIT Bhubaneswar
आईआईटी भिलाई|आइआइटी भिलाई	आयआयटी भिलाई		IIT Bhilai
आईआईटी (आईएसएम) धनबाद|आईआईटी आईएसएम धनबाद|आईआईटी धनबाद|आईएसएम धनबाद|आईआईटी-आईएसएम|आइआइटी (आइएसएम) धनबाद|आइआइटी आइएसएम धनबाद|आइआइटी धनबाद|आइएसएम धनबाद|आइआइटी-आइएसएम	आयआयटी धनबाद|आयआयटी-आयएसएम		IIT (ISM) Dhanbad
आईआईटी जम्मू|आइआइटी जम्मू	आयआयटी जम्मू		IIT Jammu
राष्ट्रीय प्रौद्योगिकी संस्थान|एनआईटी|नेशनल इंस्टीट्यूट ऑफ टेक्नोलॉजी|एनआइटी|NIT	राष्ट्रीय तंत्रज्ञान संस्था|एनआयटी		National Institute of Technology
मौलाना आजाद राष्ट्रीय प्रौद्योगिकी संस्थान|मैनिट|MANIT			Maulana Azad National Institute of Technology
विश्वेश्वरैया राष्ट्रीय प्रौद्योगिकी संस्थान|वीएनआईटी|वीएनआइटी|VNIT	विश्वेश्वरय्या राष्ट्रीय तंत्रज्ञान संस्था|व्हीएनआयटी		Visvesvaraya National Institute of Technology
मोतीलाल नेहरू राष्ट्रीय प्रौद्योगिकी संस्थान|एमएनएनआईटी|एमएनएनआइटी|MNNIT	मोतीलाल नेहरू राष्ट्रीय प्रौद्योगिकी संस्थान|एमएनएनआयटी		Motilal Nehru National Institute of Technology
भारतीय सूचना प्रौद्योगिकी संस्थान|ट्रिपल आईटी|ट्रिपलआईटी|आईआईआईटी|ट्रिपल आइटी|आइआइआइटी|IIIT	भारतीय माहिती तंत्रज्ञान संस्था|ट्रिपल आयटी|आयआयआयटी		Indian Institute of Information Technology
भारतीय प्रबंधन संस्थान|भारतीय प्रबंध संस्थान|इंडियन इंस्टीट्यूट ऑफ मैनेजमेंट|आईआईएम|आइआइएम|IIM	भारतीय व्यवस्थापन संस्था|आयआयएम		Indian Institute of Management
आईआईएम अहमदाबाद|भारतीय प्रबंधन संस्थान अहमदाबाद|आइआइएम अहमदाबाद	आयआयएम अहमदाबाद		IIM Ahmedabad
आईआईएम बैंगलोर|आईआईएम बेंगलुरु|आईआईएम बेंगलूरु|आइआइएम बैंगलोर|आइआइएम बेंगलुरु|आइआइएम बेंगलूरु	आयआयएम बंगळुरू		IIM Bangalore
आईआईएम कलकत्ता|आईआईएम कोलकाता|आइआइएम कलकत्ता|आइआइएम कोलकाता	आयआयएम कोलकाता		IIM Calcutta
आईआईएम लखनऊ|आइआइएम लखनऊ	आयआयएम लखनौ		IIM Lucknow
आईआईएम इंदौर|आइआइएम इंदौर	आयआयएम इंदूर		IIM Indore
आईआईएम रायपुर|आइआइएम रायपुर	आयआयएम रायपूर		IIM Raipur
आईआईएम नागपुर|आइआइएम नागपुर	आयआयएम नागपूर		IIM Nagpur
आईआईएम रोहतक|आइआइएम रोहतक	आयआयएम रोहतक		IIM Rohtak
आईआईएम रांची|आइआइएम रांची	आयआयएम रांची		IIM Ranchi
आईआईएम बोधगया|आईआईएम बोध गया|आइआइएम बोधगया|आइआइएम बोध गया	आयआयएम बोधगया		IIM Bodh Gaya
भारतीय विज्ञान संस्थान|इंडियन इंस्टीट्यूट ऑफ साइंस|आईआईएससी|आइआइएससी	भारतीय विज्ञान संस्था|आयआयएससी		Indian Institute of Science
भारतीय विज्ञान शिक्षा एवं अनुसंधान संस्थान|आइसर|IISER	भारतीय विज्ञान शिक्षण आणि संशोधन संस्था|आयसर		Indian Institute of Science Education and Research
भारतीय सांख्यिकी संस्थान	भारतीय सांख्यिकी संस्था		Indian Statistical Institute
बिरला प्रौद्योगिकी एवं विज्ञान संस्थान|बिट्स पिलानी	बिट्स पिलानी		BITS Pilani
बीआईटी मेसरा|बिरला इंस्टीट्यूट ऑफ टेक्नोलॉजी|बिरला प्रौद्योगिकी संस्थान|बीआइटी मेसरा			Birla Institute of Technology, Mesra
भारतीय जनसंचार संस्थान|भारतीय जन संचार संस्थान|आईआईएमसी|आइआइएमसी|IIMC	भारतीय जनसंचार संस्था|आयआयएमसी		Indian Institute of Mass Communication
भारतीय फिल्म एवं टेलीविजन संस्थान|भारतीय फिल्म और टेलीविजन संस्थान|फिल्म एंड टेलीविजन इंस्टीट्यूट ऑफ इंडिया|एफटीआईआई|एफटीआइआइ|FTII	भारतीय चित्रपट व दूरचित्रवाणी संस्था|फिल्म अँड टेलिव्हिजन इन्स्टिट्यूट ऑफ इंडिया|एफटीआयआय		Film and Television Institute of India
राष्ट्रीय नाट्य विद्यालय|नेशनल स्कूल ऑफ ड्रामा|एनएसडी|NSD	राष्ट्रीय नाट्यशाळा		National School of Drama
राष्ट्रीय फैशन प्रौद्योगिकी संस्थान|निफ्ट|NIFT			National Institute of Fashion Technology
लाल बहादुर शास्त्री राष्ट्रीय प्रशासन अकादमी|एलबीएसएनएए|LBSNAA	लालबहादूर शास्त्री राष्ट्रीय प्रशासन अकादमी		Lal Bahadur Shastri National Academy of Administration
राष्ट्रीय रक्षा अकादमी|नेशनल डिफेंस एकेडमी|एनडीए खड़कवासला	राष्ट्रीय संरक्षण प्रबोधिनी		National Defence Academy
भारतीय सैन्य अकादमी|इंडियन मिलिट्री एकेडमी	भारतीय सैन्य प्रबोधिनी|इंडियन मिलिटरी अकादमी		Indian Military Academy
सैनिक स्कूल	सैनिकी शाळा		Sainik School		*
सेंट स्टीफंस कॉलेज|सेंट स्टीफेंस कॉलेज|सेंट स्टीफन कॉलेज			St. Stephen's College
हिंदू कॉलेज			Hindu College
मिरांडा हाउस			Miranda House
लेडी श्रीराम कॉलेज|एलएसआर|LSR			Lady Shri Ram College
रामजस कॉलेज			Ramjas College
श्रीराम कॉलेज ऑफ कॉमर्स|एसआरसीसी|SRCC			Shri Ram College of Commerce
हंसराज कॉलेज			Hansraj College
फर्ग्युसन कॉलेज|फर्ग्यूसन कॉलेज	फर्ग्युसन महाविद्यालय		Fergusson College
सेंट जेवियर्स कॉलेज	सेंट झेवियर्स कॉलेज|सेंट झेवियर्स महाविद्यालय		St. Xavier's College
जेजे स्कूल ऑफ आर्ट|सर जेजे स्कूल ऑफ आर्ट	जे. जे. स्कूल ऑफ आर्ट|जेजे कला महाविद्यालय|सर ज. जी. कला महाविद्यालय		Sir J. J. School of Art
गोखले संस्थान|गोखले इंस्टीट्यूट|GIPE	गोखले अर्थशास्त्र संस्था|गोखले संस्था|गोखले इन्स्टिट्यूट		Gokhale Institute of Politics and Economics
भांडारकर प्राच्यविद्या शोध संस्थान|BORI	भांडारकर प्राच्यविद्या संशोधन संस्था|भांडारकर संस्था		Bhandarkar Oriental Research Institute
दारुल उलूम देवबंद|दारूल उलूम देवबंद|दारुल उलूम			Darul Uloom Deoband
दून स्कूल|द दून स्कूल			The Doon School
अखिल भारतीय आयुर्विज्ञान संस्थान|अखिल भारतीय आर्युविज्ञान संस्थान|एम्स|एम्स दिल्ली|दिल्ली एम्स|एम्स अस्पताल|ऑल इंडिया इंस्टीट्यूट ऑफ मेडिकल साइंसेज|AIIMS	अखिल भारतीय वैद्यकीय विज्ञान संस्था|एम्स रुग्णालय		All India Institute of Medical Sciences
एम्स पटना|पटना एम्स			AIIMS Patna
एम्स रायपुर|रायपुर एम्स			AIIMS Raipur
एम्स भोपाल|भोपाल एम्स			AIIMS Bhopal
एम्स ऋषिकेश|ऋषिकेश एम्स			AIIMS Rishikesh
एम्स नागपुर|नागपुर एम्स	एम्स नागपूर|नागपूर एम्स		AIIMS Nagpur
एम्स जोधपुर|जोधपुर एम्स			AIIMS Jodhpur
एम्स भुवनेश्वर|भुवनेश्वर एम्स			AIIMS Bhubaneswar
एम्स गोरखपुर|गोरखपुर एम्स			AIIMS Gorakhpur
एम्स देवघर|देवघर एम्स			AIIMS Deoghar
सफदरजंग अस्पताल|सफदरगंज अस्पताल|सफदरजंग हॉस्पिटल	सफदरजंग रुग्णालय		Safdarjung Hospital
राम मनोहर लोहिया अस्पताल|डॉ. राम मनोहर लोहिया अस्पताल|आरएमएल अस्पताल|आरएमएल|लोहिया अस्पताल|RML	राम मनोहर लोहिया रुग्णालय		Ram Manohar Lohia Hospital
लोक नायक जय प्रकाश नारायण अस्पताल|लोक नायक अस्पताल|लोकनायक अस्पताल|एलएनजेपी अस्पताल|एलएनजेपी|LNJP			Lok Nayak Hospital
गुरु तेग बहादुर अस्पताल|गुरु तेगबहादुर अस्पताल|जीटीबी अस्पताल|GTB			Guru Teg Bahadur Hospital
हिंदू राव अस्पताल|हिंदूराव अस्पताल			Hindu Rao Hospital
लेडी हार्डिंग मेडिकल कॉलेज|लेडी हार्डिंग|LHMC			Lady Hardinge Medical College
सर गंगाराम अस्पताल|सर गंगा राम अस्पताल|गंगाराम अस्पताल	सर गंगाराम रुग्णालय|गंगाराम रुग्णालय		Sir Ganga Ram Hospital
अपोलो अस्पताल|अपोलो हॉस्पिटल|अपोलो हॉस्पिटल्स	अपोलो रुग्णालय		Apollo Hospitals
मैक्स अस्पताल|मैक्स हॉस्पिटल|मैक्स हेल्थकेयर	मॅक्स रुग्णालय|मॅक्स हॉस्पिटल		Max Healthcare
फोर्टिस अस्पताल|फोर्टिस हॉस्पिटल|फोर्टिस हेल्थकेयर|फोर्टिस	फोर्टिस रुग्णालय		Fortis Healthcare
मेदांता अस्पताल|मेदांता हॉस्पिटल|मेदांता मेडिसिटी|मेदांता	मेदांता रुग्णालय		Medanta
बीएलके अस्पताल|बीएलके-मैक्स अस्पताल			BLK-Max Hospital
आर्मी अस्पताल (आरएंडआर)|सेना अस्पताल|आर्मी अस्पताल|आर्मी हॉस्पिटल			Army Hospital (Research and Referral)		सेना अस्पताल
स्नातकोत्तर चिकित्सा शिक्षा एवं अनुसंधान संस्थान|पीजीआई चंडीगढ़|पीजीआईएमईआर|चंडीगढ़ पीजीआई|पीजीआई|पीजीआइ चंडीगढ़|पीजीआइएमईआर|चंडीगढ़ पीजीआइ|पीजीआइ|PGIMER|PGI	स्नातकोत्तर चिकित्सा शिक्षा एवं अनुसंधान संस्थान|पीजीआयएमईआर|पीजीआय		Postgraduate Institute of Medical Education and Research
पीजीआई रोहतक|पीजीआईएमएस रोहतक|रोहतक पीजीआई|पीजीआईएमएस|पीजीआइ रोहतक|पीजीआइएमएस रोहतक|रोहतक पीजीआइ|पीजीआइएमएस	पीजीआई रोहतक|पीजीआयएमएस		PGIMS Rohtak
संजय गांधी स्नातकोत्तर आयुर्विज्ञान संस्थान|संजय गांधी पीजीआई|एसजीपीजीआई|पीजीआई लखनऊ|लखनऊ पीजीआई|संजय गांधी पीजीआइ|एसजीपीजीआइ|पीजीआइ लखनऊ|लखनऊ पीजीआइ|SGPGI	संजय गांधी स्नातकोत्तर आयुर्विज्ञान संस्थान|एसजीपीजीआय		Sanjay Gandhi Postgraduate Institute of Medical Sciences
डॉ. राम मनोहर लोहिया आयुर्विज्ञान संस्थान|लोहिया संस्थान|RMLIMS			Dr. Ram Manohar Lohia Institute of Medical Sciences
बाबा राघव दास मेडिकल कॉलेज|बीआरडी मेडिकल कॉलेज|बीआरडी मेडिकल कालेज			Baba Raghav Das Medical College
हैलट अस्पताल|हैलेट अस्पताल|हैलट			Hallet Hospital
पटना मेडिकल कॉलेज एवं अस्पताल|पटना मेडिकल कॉलेज अस्पताल|पटना मेडिकल कॉलेज|पीएमसीएच|PMCH			Patna Medical College and Hospital
नालंदा मेडिकल कॉलेज एवं अस्पताल|नालंदा मेडिकल कॉलेज अस्पताल|नालंदा मेडिकल कॉलेज|एनएमसीएच|NMCH			Nalanda Medical College and Hospital
इंदिरा गांधी आयुर्विज्ञान संस्थान|आईजीआईएमएस|आइजीआइएमएस|IGIMS	इंदिरा गांधी आयुर्विज्ञान संस्थान|आयजीआयएमएस		Indira Gandhi Institute of Medical Sciences
दरभंगा मेडिकल कॉलेज एवं अस्पताल|दरभंगा मेडिकल कॉलेज|डीएमसीएच|DMCH			Darbhanga Medical College and Hospital
श्री कृष्ण मेडिकल कॉलेज एवं अस्पताल|श्रीकृष्ण मेडिकल कॉलेज अस्पताल|एसकेएमसीएच|SKMCH			Sri Krishna Medical College and Hospital
जवाहरलाल नेहरू मेडिकल कॉलेज अस्पताल|जेएलएनएमसीएच|मायागंज अस्पताल|JLNMCH			Jawaharlal Nehru Medical College and Hospital, Bhagalpur
अनुग्रह नारायण मगध मेडिकल कॉलेज अस्पताल|एएनएमसीएच|ANMMCH			Anugrah Narayan Magadh Medical College and Hospital
राजेंद्र आयुर्विज्ञान संस्थान|राजेंद्र इंस्टीट्यूट ऑफ मेडिकल साइंसेज|रिम्स रांची|रिम्स|RIMS			Rajendra Institute of Medical Sciences
टाटा मुख्य अस्पताल|टीएमएच|TMH			Tata Main Hospital
डॉ. भीमराव अंबेडकर अस्पताल|मेकाहारा|अंबेडकर अस्पताल|डॉ. भीमराव अम्बेडकर स्मृति चिकित्सालय			Dr. B.R. Ambedkar Memorial Hospital, Raipur
छत्तीसगढ़ आयुर्विज्ञान संस्थान|सिम्स बिलासपुर|सिम्स|CIMS			Chhattisgarh Institute of Medical Sciences
हमीदिया अस्पताल			Hamidia Hospital
महाराजा यशवंतराव अस्पताल|एमवाय अस्पताल|एमवाई अस्पताल|एमवायएच			Maharaja Yeshwantrao Hospital
सवाई मानसिंह अस्पताल|एसएमएस अस्पताल|एसएमएस हॉस्पिटल|एसएमएस मेडिकल कॉलेज			Sawai Man Singh Hospital
शेर-ए-कश्मीर आयुर्विज्ञान संस्थान|स्किम्स अस्पताल|स्किम्स|एसकेआईएमएस|एसकेआइएमएस|SKIMS	शेर-ए-कश्मीर आयुर्विज्ञान संस्थान|एसकेआयएमएस		Sher-i-Kashmir Institute of Medical Sciences
इंदिरा गांधी मेडिकल कॉलेज|आईजीएमसी|आइजीएमसी|IGMC	इंदिरा गांधी वैद्यकीय महाविद्यालय|मेयो रुग्णालय|आयजीएमसी		Indira Gandhi Medical College
टाटा मेमोरियल अस्पताल|टाटा मेमोरियल सेंटर|टाटा मेमोरियल हॉस्पिटल|टाटा कैंसर अस्पताल	टाटा मेमोरियल रुग्णालय|टाटा रुग्णालय|टाटा कर्करोग रुग्णालय		Tata Memorial Hospital
केईएम अस्पताल|किंग एडवर्ड मेमोरियल अस्पताल|केईएम हॉस्पिटल|केईएम|KEM	केईएम रुग्णालय		King Edward Memorial Hospital
सायन अस्पताल|लोकमान्य तिलक अस्पताल	शीव रुग्णालय|सायन रुग्णालय|लोकमान्य टिळक रुग्णालय		Lokmanya Tilak Municipal General Hospital
नायर अस्पताल	नायर रुग्णालय		Nair Hospital
जेजे अस्पताल|सर जेजे अस्पताल|जेजे हॉस्पिटल	जे. जे. रुग्णालय|जेजे रुग्णालय		Sir J.J. Hospital
लीलावती अस्पताल|लीलावती हॉस्पिटल	लीलावती रुग्णालय		Lilavati Hospital
कूपर अस्पताल	कूपर रुग्णालय		Cooper Hospital
ब्रीच कैंडी अस्पताल|ब्रीच कैंडी हॉस्पिटल	ब्रीच कँडी रुग्णालय		Breach Candy Hospital
कोकिलाबेन अस्पताल|कोकिलाबेन धीरूभाई अंबानी अस्पताल	कोकिलाबेन रुग्णालय|कोकिलाबेन धीरुभाई अंबानी रुग्णालय		Kokilaben Dhirubhai Ambani Hospital
नानावती अस्पताल|नानावटी अस्पताल	नानावटी रुग्णालय		Nanavati Hospital
हिंदुजा अस्पताल	हिंदुजा रुग्णालय		Hinduja Hospital
ससून अस्पताल	ससून रुग्णालय|ससून सर्वोपचार रुग्णालय		Sassoon Hospital
दीनानाथ मंगेशकर अस्पताल	दीनानाथ मंगेशकर रुग्णालय		Deenanath Mangeshkar Hospital
रूबी हॉल क्लीनिक	रुबी हॉल क्लिनिक|रूबी हॉल|रुबी हॉल		Ruby Hall Clinic
वाईसीएम अस्पताल|YCM	वायसीएम रुग्णालय|यशवंतराव चव्हाण स्मृती रुग्णालय		Yashwantrao Chavan Memorial Hospital
गवर्नमेंट मेडिकल कॉलेज नागपुर	शासकीय वैद्यकीय महाविद्यालय नागपूर|मेडिकल रुग्णालय|नागपूर मेडिकल		Government Medical College, Nagpur
घाटी अस्पताल	घाटी रुग्णालय|शासकीय घाटी रुग्णालय		Ghati Hospital
क्रिश्चियन मेडिकल कॉलेज वेल्लोर|सीएमसी वेल्लोर			Christian Medical College Vellore
राष्ट्रीय मानसिक स्वास्थ्य और तंत्रिका विज्ञान संस्थान|निमहांस|निम्हांस	निम्हान्स		National Institute of Mental Health and Neurosciences
एसएसकेएम अस्पताल|एसएसकेएम			SSKM Hospital
आरजी कर मेडिकल कॉलेज|आरजी कर अस्पताल|आरजी कर मेडिकल कॉलेज एवं अस्पताल|आर जी कर मेडिकल कॉलेज|आरजी कर	आरजी कर रुग्णालय|आरजी कर वैद्यकीय महाविद्यालय		R. G. Kar Medical College and Hospital
एससीबी मेडिकल कॉलेज|एससीबी मेडिकल कॉलेज एवं अस्पताल|एससीबी मेडिकल कॉलेज एंड हॉस्पिटल			SCB Medical College and Hospital
भारतीय स्टेट बैंक|स्टेट बैंक ऑफ इंडिया|स्टेट बैंक|एसबीआई|एसबीआइ|SBI	भारतीय स्टेट बँक|भारतीय स्टेट बॅंक|स्टेट बँक ऑफ इंडिया|स्टेट बॅंक ऑफ इंडिया|स्टेट बँक|एसबीआय|स्टेट बॅंक		State Bank of India
पंजाब नेशनल बैंक|पीएनबी|PNB	पंजाब नॅशनल बँक|पंजाब नॅशनल बॅंक		Punjab National Bank
बैंक ऑफ बड़ौदा|बॉब|बीओबी	बँक ऑफ बडोदा|बॅंक ऑफ बडोदा|बडोदा बँक|बडोदा बॅंक		Bank of Baroda		बॉब
बैंक ऑफ इंडिया|बीओआई|बीओआइ|BOI	बँक ऑफ इंडिया|बॅंक ऑफ इंडिया|बीओआय		Bank of India
केनरा बैंक|कैनरा बैंक	कॅनरा बँक|कॅनरा बॅंक		Canara Bank
यूनियन बैंक ऑफ इंडिया|यूनियन बैंक	युनियन बँक ऑफ इंडिया|युनियन बॅंक ऑफ इंडिया|युनियन बँक|युनियन बॅंक		Union Bank of India
इंडियन बैंक	इंडियन बँक|इंडियन बॅंक		Indian Bank
इंडियन ओवरसीज बैंक|आईओबी|आइओबी|IOB	इंडियन ओव्हरसीज बँक|इंडियन ओव्हरसीज बॅंक|आयओबी		Indian Overseas Bank
सेंट्रल बैंक ऑफ इंडिया|सेंट्रल बैंक	सेंट्रल बँक ऑफ इंडिया|सेंट्रल बॅंक ऑफ इंडिया		Central Bank of India		सेंट्रल बैंक
यूको बैंक	युको बँक|यूको बँक|युको बॅंक|यूको बॅंक		UCO Bank
बैंक ऑफ महाराष्ट्र|महाराष्ट्र बैंक	बँक ऑफ महाराष्ट्र|बॅंक ऑफ महाराष्ट्र|महाराष्ट्र बँक|महाराष्ट्र बॅंक		Bank of Maharashtra
पंजाब एंड सिंध बैंक	पंजाब अँड सिंध बँक|पंजाब अँड सिंध बॅंक		Punjab & Sind Bank
इलाहाबाद बैंक	अलाहाबाद बँक|अलाहाबाद बॅंक		Allahabad Bank
ओरिएंटल बैंक ऑफ कॉमर्स|ओबीसी बैंक	ओरिएंटल बँक ऑफ कॉमर्स|ओरिएंटल बॅंक ऑफ कॉमर्स		Oriental Bank of Commerce
देना बैंक	देना बँक|देना बॅंक		Dena Bank
विजया बैंक	विजया बँक|विजया बॅंक		Vijaya Bank
सिंडिकेट बैंक	सिंडिकेट बँक|सिंडिकेट बॅंक		Syndicate Bank
कॉरपोरेशन बैंक|कारपोरेशन बैंक|कॉर्पोरेशन बैंक	कॉर्पोरेशन बँक|कॉर्पोरेशन बॅंक		Corporation Bank
आंध्रा बैंक|आंध्र बैंक	आंध्र बँक|आंध्र बॅंक		Andhra Bank
यूनाइटेड बैंक ऑफ इंडिया|यूनाइटेड बैंक	युनायटेड बँक ऑफ इंडिया|युनायटेड बॅंक ऑफ इंडिया		United Bank of India
आईसीआईसीआई बैंक|आईसीआईसीआई|आइसीआइसीआइ बैंक|आइसीआइसीआइ|ICICI	आयसीआयसीआय बँक|आयसीआयसीआय बॅंक|आयसीआयसीआय		ICICI Bank
एचडीएफसी बैंक|एचडीएफसी|HDFC	एचडीएफसी बँक|एचडीएफसी बॅंक		HDFC Bank
एक्सिस बैंक	अॅक्सिस बँक|एक्सिस बँक|ऍक्सिस बँक|अॅक्सिस बॅंक|एक्सिस बॅंक|ऍक्सिस बॅंक		Axis Bank
कोटक महिंद्रा बैंक|कोटक बैंक|कोटक महिंद्रा	कोटक महिंद्रा बँक|कोटक महिंद्र बँक|कोटक बँक|कोटक महिंद्रा बॅंक|कोटक महिंद्र बॅंक|कोटक बॅंक		Kotak Mahindra Bank
यस बैंक|येस बैंक	येस बँक|येस बॅंक|यस बँक|यस बॅंक		Yes Bank
इंडसइंड बैंक	इंडसइंड बँक|इंडसइंड बॅंक		IndusInd Bank
आईडीबीआई बैंक|आईडीबीआई|आइडीबीआइ बैंक|आइडीबीआइ|IDBI	आयडीबीआय बँक|आयडीबीआय बॅंक|आयडीबीआय		IDBI Bank
आईडीएफसी फर्स्ट बैंक|आईडीएफसी बैंक|आईडीएफसी|आइडीएफसी फर्स्ट बैंक|आइडीएफसी बैंक|आइडीएफसी|IDFC	आयडीएफसी फर्स्ट बँक|आयडीएफसी बँक|आयडीएफसी|आयडीएफसी फर्स्ट बॅंक|आयडीएफसी बॅंक		IDFC First Bank
बंधन बैंक	बंधन बँक|बंधन बॅंक		Bandhan Bank
फेडरल बैंक	फेडरल बँक|फेडरल बॅंक		Federal Bank
आरबीएल बैंक	आरबीएल बँक|आरबीएल बॅंक		RBL Bank
जम्मू एंड कश्मीर बैंक|जम्मू-कश्मीर बैंक|जेएंडके बैंक|जेके बैंक			Jammu & Kashmir Bank
पंजाब एंड महाराष्ट्र को-ऑपरेटिव बैंक|पंजाब एंड महाराष्ट्र कोऑपरेटिव बैंक|पंजाब और महाराष्ट्र सहकारी बैंक|पीएमसी बैंक	पीएमसी बँक|पंजाब अँड महाराष्ट्र को-ऑपरेटिव्ह बँक|पंजाब महाराष्ट्र बँक|पीएमसी बॅंक|पंजाब अँड महाराष्ट्र को-ऑपरेटिव्ह बॅंक|पंजाब महाराष्ट्र बॅंक		Punjab and Maharashtra Co-operative Bank
लक्ष्मी विलास बैंक	लक्ष्मी विलास बँक|लक्ष्मी विलास बॅंक		Lakshmi Vilas Bank
महाराष्ट्र राज्य सहकारी बैंक	महाराष्ट्र राज्य सहकारी बँक|राज्य सहकारी बँक|शिखर बँक|महाराष्ट्र राज्य सहकारी बॅंक|राज्य सहकारी बॅंक|शिखर बॅंक		Maharashtra State Cooperative Bank
रूपी को-ऑपरेटिव बैंक|रुपी बैंक	रुपी को-ऑपरेटिव्ह बँक|रुपी बँक|रुपी को-ऑपरेटिव्ह बॅंक|रुपी बॅंक		Rupee Co-operative Bank
न्यू इंडिया को-ऑपरेटिव बैंक|न्यू इंडिया कोऑपरेटिव बैंक	न्यू इंडिया को-ऑपरेटिव्ह बँक|न्यू इंडिया सहकारी बँक|न्यू इंडिया को-ऑपरेटिव्ह बॅंक|न्यू इंडिया सहकारी बॅंक		New India Co-operative Bank
सारस्वत बैंक|सारस्वत को-ऑपरेटिव बैंक	सारस्वत बँक|सारस्वत बॅंक		Saraswat Bank
भारतीय निर्यात-आयात बैंक|एक्जिम बैंक|एग्जिम बैंक	एक्झिम बँक|एक्झिम बॅंक		EXIM Bank of India
भारतीय लघु उद्योग विकास बैंक|सिडबी|SIDBI	भारतीय लघुउद्योग विकास बँक|भारतीय लघुउद्योग विकास बॅंक		Small Industries Development Bank of India
मुद्रा बैंक	मुद्रा बँक|मुद्रा बॅंक		MUDRA Bank
इंडिया पोस्ट पेमेंट्स बैंक|इंडिया पोस्ट पेमेंट बैंक|आईपीपीबी|आइपीपीबी|IPPB	इंडिया पोस्ट पेमेंट्स बँक|आयपीपीबी|इंडिया पोस्ट पेमेंट्स बॅंक		India Post Payments Bank
स्टैंडर्ड चार्टर्ड बैंक|स्टैंडर्ड चार्टर्ड|स्टेंडर्ड चार्टर्ड	स्टँडर्ड चार्टर्ड बँक|स्टँडर्ड चार्टर्ड|स्टँडर्ड चार्टर्ड बॅंक		Standard Chartered
एचएसबीसी|एचएसबीसी बैंक	एचएसबीसी बँक|एचएसबीसी बॅंक		HSBC
सिटी बैंक|सिटीबैंक|सिटीग्रुप	सिटी बँक|सिटीबँक|सिटी बॅंक|सिटीबॅंक		Citibank
गोल्डमैन सैक्स|गोल्डमैन साक्स|गोल्डमैन सैश	गोल्डमन सॅक्स		Goldman Sachs	Q193326
जेपी मॉर्गन|जेपी मॉर्गन चेज|जे पी मॉर्गन|जेपी मोर्गन	जेपी मॉर्गन|जे. पी. मॉर्गन		JPMorgan Chase
मॉर्गन स्टेनली|मॉर्गन स्टैनली	मॉर्गन स्टॅनली		Morgan Stanley
बैंक ऑफ अमेरिका|बैंक ऑफ अमेरिका मेरिल लिंच	बँक ऑफ अमेरिका|बॅंक ऑफ अमेरिका		Bank of America
वेल्स फार्गो			Wells Fargo
क्रेडिट सुइस|क्रेडिट सुईस	क्रेडिट सुईस		Credit Suisse
यूबीएस			UBS
डॉयचे बैंक|ड्यूश बैंक|डॉएचे बैंक	डॉइश बँक|ड्यूश बँक|डॉइश बॅंक|ड्यूश बॅंक		Deutsche Bank
बार्कलेज|बार्कलेज बैंक	बार्कलेज बँक|बार्कलेज बॅंक		Barclays
लेहमैन ब्रदर्स|लीमैन ब्रदर्स|लेमैन ब्रदर्स	लेहमन ब्रदर्स		Lehman Brothers
सिलिकॉन वैली बैंक|SVB	सिलिकॉन व्हॅली बँक|सिलिकॉन व्हॅली बॅंक		Silicon Valley Bank
बैंक ऑफ इंग्लैंड	बँक ऑफ इंग्लंड|बॅंक ऑफ इंग्लंड		Bank of England
बैंक ऑफ जापान	बँक ऑफ जपान|बॅंक ऑफ जपान		Bank of Japan
यूरोपीय सेंट्रल बैंक|यूरोपीय केंद्रीय बैंक|ईसीबी|ECB	युरोपियन मध्यवर्ती बँक|युरोपियन सेंट्रल बँक|युरोपियन मध्यवर्ती बॅंक|युरोपियन सेंट्रल बॅंक		European Central Bank	Q8901
फेडरल रिजर्व|अमेरिकी फेडरल रिजर्व|यूएस फेड|यूएस फेडरल रिजर्व|फेडरल रिजर्व बैंक	फेडरल रिझर्व्ह|अमेरिकन फेडरल रिझर्व्ह	फेडरल रिजर्भ	Federal Reserve
पीपुल्स बैंक ऑफ चाइना|पीपल्स बैंक ऑफ चाइना	पीपल्स बँक ऑफ चायना|पीपल्स बॅंक ऑफ चायना		People's Bank of China
बॉम्बे स्टॉक एक्सचेंज|बंबई शेयर बाजार|बंबई स्टॉक एक्सचेंज|बॉम्बे स्टाक एक्सचेंज|बीएसई|BSE	मुंबई शेअर बाजार|मुंबई शेअरबाजार		Bombay Stock Exchange
नेशनल स्टॉक एक्सचेंज|राष्ट्रीय शेयर बाजार|एनएसई|NSE	राष्ट्रीय शेअर बाजार|नॅशनल स्टॉक एक्स्चेंज		National Stock Exchange of India
मल्टी कमोडिटी एक्सचेंज|एमसीएक्स|MCX			Multi Commodity Exchange
नेशनल सिक्योरिटीज डिपॉजिटरी लिमिटेड|एनएसडीएल|NSDL			National Securities Depository Limited
भारतीय जीवन बीमा निगम|जीवन बीमा निगम|लाइफ इंश्योरेंस कॉरपोरेशन|एलआईसी|एलआइसी|LIC	भारतीय आयुर्विमा महामंडळ|आयुर्विमा महामंडळ|एलआयसी		Life Insurance Corporation of India
क्रिसिल			CRISIL
इक्रा			ICRA
मूडीज|मूडीज इन्वेस्टर्स सर्विस|मूडीज इंवेस्टर्स सर्विस			Moody's
स्टैंडर्ड एंड पूअर्स|एसएंडपी|एसएंडपी ग्लोबल|एस एंड पी	स्टँडर्ड अँड पुअर्स|एस अँड पी		Standard & Poor's
फिच|फिच रेटिंग्स			Fitch Ratings
पीडब्ल्यूसी|प्राइसवाटरहाउसकूपर्स|पीडब्लूसी			PwC
डेलॉयट|डेलॉइट|डिलॉयट	डेलॉइट		Deloitte
केपीएमजी			KPMG
अर्न्स्ट एंड यंग|ईवाई	अर्न्स्ट अँड यंग|ईवाय		Ernst & Young
मैकिंजी|मैकिन्से	मॅकिन्झी|मॅकिन्सी		McKinsey & Company
ब्लैकरॉक	ब्लॅकरॉक		BlackRock
बर्कशायर हैथवे|बर्कशायर हैथवे इंक	बर्कशायर हॅथवे		Berkshire Hathaway
सॉफ्टबैंक	सॉफ्टबँक|सॉफ्टबॅंक		SoftBank
हिंडनबर्ग रिसर्च|हिंडनबर्ग			Hindenburg Research
जेरोधा	झेरोधा|झिरोधा		Zerodha
मुथूट फाइनेंस|मुथूट	मुथूट फायनान्स		Muthoot Finance
बजाज फाइनेंस|बजाज फिनसर्व	बजाज फायनान्स|बजाज फिनसर्व्ह		Bajaj Finance
दीवान हाउसिंग फाइनेंस|डीएचएफएल|DHFL	दिवाण हाऊसिंग फायनान्स		Dewan Housing Finance
इंफ्रास्ट्रक्चर लीजिंग एंड फाइनेंशियल सर्विसेज|आईएलएंडएफएस|आईएल एंड एफएस|आईएलएफएस|आइएल एंड एफएस|आइएलएफएस	आयएल अँड एफएस|आयएलएफएस		IL&FS
सहारा समूह|सहारा इंडिया|सहारा ग्रुप|सहारा इंडिया परिवार|सहारा			Sahara India		सहारा
शारदा समूह|सारदा समूह|शारदा ग्रुप|शारदा चिट फंड			Saradha Group
रोज वैली|रोजवैली|रोज वैली समूह			Rose Valley Group
टाटा समूह|टाटा ग्रुप|टाटा	टाटा उद्योगसमूह		Tata Group
टाटा संस|टाटा सन्स|टाटा सन्ज	टाटा सन्स		Tata Sons
टाटा मोटर्स			Tata Motors
टाटा स्टील			Tata Steel
टाटा पावर	टाटा पॉवर		Tata Power
टाटा कंसल्टेंसी सर्विसेज|टाटा कंसल्टेंसी सर्विसेस|टाटा कंसल्टेंसी|टीसीएस|TCS	टाटा कन्सल्टन्सी सर्व्हिसेस|टाटा कन्सल्टन्सी|टाटा कन्सल्टन्सी सर्व्हिसेज		Tata Consultancy Services
टाटा टेलीसर्विसेज|टाटा डोकोमो|टाटा टेलीसर्विसेस	टाटा डोकोमो|टाटा टेलिसर्व्हिसेस		Tata Teleservices
टाइटन|टाइटन कंपनी	टायटन		Titan Company		टाइटन|टायटन
टाटा ट्रस्ट|टाटा ट्रस्ट्स			Tata Trusts
रिलायंस इंडस्ट्रीज|रिलायंस इंडस्ट्रीज लिमिटेड|आरआईएल|रिलायंस|आरआइएल|RIL	रिलायन्स इंडस्ट्रीज|रिलायन्स|रिलायन्स उद्योगसमूह|आरआयएल	रिलायन्स इन्डस्ट्रिज	Reliance Industries
रिलायंस जियो|रिलायंस जियो इंफोकॉम|जियो	रिलायन्स जिओ|जिओ		Reliance Jio		जियो
रिलायंस कम्युनिकेशंस|रिलायंस कम्युनिकेशन|रिलायंस कम्यूनिकेशंस|आरकॉम	रिलायन्स कम्युनिकेशन्स		Reliance Communications
रिलायंस रिटेल	रिलायन्स रिटेल		Reliance Retail
रिलायंस पावर	रिलायन्स पॉवर		Reliance Power
रिलायंस इन्फ्रास्ट्रक्चर|रिलायंस इंफ्रास्ट्रक्चर|रिलायंस इंफ्रा|रिलायंस इन्फ्रा	रिलायन्स इन्फ्रास्ट्रक्चर|रिलायन्स इन्फ्रा		Reliance Infrastructure
रिलायंस डिफेंस	रिलायन्स डिफेन्स		Reliance Defence
रिलायंस फाउंडेशन	रिलायन्स फाऊंडेशन|रिलायन्स फाउंडेशन		Reliance Foundation
अडानी समूह|अडाणी समूह|अदाणी समूह|अदानी समूह|अडानी ग्रुप|अडाणी ग्रुप|अदाणी ग्रुप|अदानी ग्रुप	अदानी समूह|अदानी उद्योगसमूह		Adani Group
अडानी एंटरप्राइजेज|अडाणी एंटरप्राइजेज|अदाणी एंटरप्राइजेज|अडानी इंटरप्राइजेज	अदानी एंटरप्रायझेस		Adani Enterprises
अडानी पावर|अडाणी पावर|अदाणी पावर	अदानी पॉवर		Adani Power
अडानी पोर्ट्स|अडाणी पोर्ट्स|अदाणी पोर्ट्स	अदानी पोर्ट्स|अदानी पोर्ट		Adani Ports
अडानी ग्रीन एनर्जी|अडाणी ग्रीन एनर्जी|अदाणी ग्रीन एनर्जी|अडानी ग्रीन	अदानी ग्रीन एनर्जी|अदानी ग्रीन		Adani Green Energy
इंफोसिस|इन्फोसिस|इंफोसिस लिमिटेड	इन्फोसिस		Infosys
विप्रो			Wipro
एचसीएल टेक्नोलॉजीज|एचसीएल टेक्नोलॉजी|एचसीएल टेक|एचसीएल|HCL	एचसीएल टेक्नॉलॉजीज		HCL Technologies
टेक महिंद्रा	टेक महिंद्र		Tech Mahindra
महिंद्रा एंड महिंद्रा|महिंद्रा ऐंड महिंद्रा|महिंद्रा समूह|महिंद्रा ग्रुप	महिंद्रा अँड महिंद्रा|महिंद्र अँड महिंद्र		Mahindra & Mahindra
मारुति सुजुकी|मारुति सुजुकी इंडिया|मारुति	मारुती सुझुकी|मारुती|मारूती सुझुकी	मारुती सुजुकी	Maruti Suzuki		मारुती
बजाज ऑटो|बजाज आटो			Bajaj Auto
हीरो मोटोकॉर्प|हीरो मोटोकार्प|हीरो होंडा			Hero MotoCorp
टीवीएस मोटर|टीवीएस मोटर कंपनी|टीवीएस	टीव्हीएस मोटर|टीव्हीएस	टिभिएस मोटर|टिभिएस	TVS Motor
रॉयल एनफील्ड|रायल एनफील्ड	रॉयल एनफिल्ड		Royal Enfield
अशोक लेलैंड|अशोक लीलैंड	अशोक लेलँड		Ashok Leyland
ओला इलेक्ट्रिक			Ola Electric
ओला|ओला कैब्स|ओला कैब			Ola Cabs		ओला
आदित्य बिड़ला समूह|आदित्य बिरला समूह|आदित्य बिड़ला ग्रुप|आदित्य बिरला ग्रुप	आदित्य बिर्ला समूह|आदित्य बिर्ला ग्रुप		Aditya Birla Group
हिंडाल्को|हिंडालको	हिंदाल्को		Hindalco
अल्ट्राटेक सीमेंट|अल्ट्राटेक	अल्ट्राटेक सिमेंट		UltraTech Cement
ग्रासिम			Grasim
लार्सन एंड टुब्रो|लार्सन ऐंड टुब्रो|लार्सन एंड टूब्रो|एलएंडटी|एल एंड टी	लार्सन अँड टुब्रो|एल अँड टी		Larsen & Toubro
भारती एयरटेल|एयरटेल|एअरटेल	भारती एअरटेल		Bharti Airtel
वोडाफोन आइडिया	व्होडाफोन आयडिया		Vodafone Idea
वोडाफोन	व्होडाफोन	भोडाफोन	Vodafone
आइडिया सेल्युलर|आइडिया	आयडिया सेल्युलर|आयडिया		Idea Cellular		आइडिया|आयडिया
भारत संचार निगम लिमिटेड|भारत संचार निगम|बीएसएनएल|BSNL			Bharat Sanchar Nigam Limited
महानगर टेलीफोन निगम लिमिटेड|महानगर टेलीफोन निगम|एमटीएनएल|MTNL	महानगर टेलिफोन निगम		Mahanagar Telephone Nigam Limited
एयरसेल	एअरसेल		Aircel
वेदांता|वेदांता लिमिटेड|वेदांता समूह|वेदांता रिसोर्सेज	वेदांत		Vedanta Limited		वेदांत
भारत एल्युमिनियम कंपनी|भारत एल्यूमिनियम कंपनी|बालको|BALCO			Bharat Aluminium Company
नेशनल एल्युमिनियम कंपनी|नाल्को|NALCO			National Aluminium Company
जेएसडब्ल्यू स्टील|जेएसडब्ल्यू|जेएसडब्ल्यू समूह|जेएसडब्लू स्टील|जेएसडब्लू|जेएसडब्लू समूह			JSW Steel
जिंदल स्टील एंड पावर|जिंदल स्टील एंड पॉवर|जिंदल स्टील|जेएसपीएल|JSPL	जिंदल स्टील अँड पॉवर		Jindal Steel and Power
एस्सार|एस्सार समूह|एस्सार स्टील|एस्सार ऑयल			Essar Group
गोदरेज|गोदरेज समूह|गोदरेज इंडस्ट्रीज			Godrej Group
जीएमआर समूह|जीएमआर|जीएमआर ग्रुप			GMR Group
जीवीके समूह|जीवीके|जीवीके पावर	जीव्हीके समूह|जीव्हीके|जीव्हीके पॉवर		GVK Group
जेपी समूह|जेपी ग्रुप|जेपी इन्फ्राटेक|जेपी इंफ्राटेक|जयप्रकाश एसोसिएट्स			Jaypee Group
आम्रपाली समूह|आम्रपाली ग्रुप			Amrapali Group
यूनिटेक|यूनिटेक समूह			Unitech
सुपरटेक|सुपरटेक लिमिटेड			Supertech
डीएलएफ|डीएलएफ लिमिटेड			DLF
हीरानंदानी समूह|हीरानंदानी	हिरानंदानी समूह|हिरानंदानी		Hiranandani Group		हीरानंदानी|हिरानंदानी
लोढ़ा समूह|लोढ़ा ग्रुप	लोढा समूह		Lodha Group
आईटीसी|आईटीसी लिमिटेड|आइटीसी|आइटीसी लिमिटेड|ITC	आईटीसी|आयटीसी		ITC Limited
हिंदुस्तान यूनिलीवर|हिंदुस्तान यूनिलिवर|हिंदुस्तान लीवर|एचयूएल|HUL	हिंदुस्थान युनिलिव्हर|हिंदुस्तान युनिलिव्हर		Hindustan Unilever
पतंजलि आयुर्वेद|पतंजलि|पतंजलि योगपीठ|पतंजलि समूह	पतंजली आयुर्वेद|पतंजली	पतञ्जली आयुर्वेद|पतञ्जली	Patanjali Ayurved		पतंजलि|पतंजली
डाबर|डाबर इंडिया			Dabur
अमूल|गुजरात सहकारी दूध विपणन संघ|गुजरात कोऑपरेटिव मिल्क मार्केटिंग फेडरेशन|GCMMF			Amul
मदर डेयरी	मदर डेअरी		Mother Dairy
ब्रिटानिया|ब्रिटानिया इंडस्ट्रीज			Britannia Industries
पारले|पारले एग्रो|पारले प्रोडक्ट्स|पार्ले	पार्ले		Parle		पार्ले
नेस्ले|नेस्ले इंडिया			Nestlé
एशियन पेंट्स			Asian Paints
सन फार्मा|सन फार्मास्युटिकल|सन फार्मास्युटिकल्स			Sun Pharma
सिप्ला			Cipla
डॉ. रेड्डीज|डॉ रेड्डीज लैब|डॉ रेड्डीज लैबोरेटरीज|डॉक्टर रेड्डीज	डॉ. रेड्डीज लॅबोरेटरीज		Dr. Reddy's Laboratories
ल्यूपिन	ल्युपिन		Lupin
रैनबैक्सी	रॅनबॅक्सी		Ranbaxy
बायोकॉन			Biocon
जायडस कैडिला|जाइडस कैडिला|जायडस|जाइडस|जायडस लाइफसाइंसेज	झायडस कॅडिला|झायडस		Zydus Lifesciences
सीरम इंस्टीट्यूट ऑफ इंडिया|सीरम इंस्टीट्यूट|भारतीय सीरम संस्थान|सीरम इंस्टिट्यूट|SII	सीरम इन्स्टिट्यूट ऑफ इंडिया|सीरम इन्स्टिट्यूट|सिरम इन्स्टिट्यूट|सिरम इन्स्टिट्यूट ऑफ इंडिया|सीरम इन्स्टिट्युट	सेरम इन्स्टिच्युट	Serum Institute of India
भारत बायोटेक|भारत बायोटेक इंटरनेशनल			Bharat Biotech
मैनकाइंड फार्मा			Mankind Pharma
वॉकहार्ट|वोकहार्ट	वोक्हार्ट		Wockhardt
कोल इंडिया|कोल इंडिया लिमिटेड|सीआईएल|सीआइएल	कोल इंडिया|सीआयएल		Coal India
साउथ ईस्टर्न कोलफील्ड्स लिमिटेड|साउथ ईस्टर्न कोलफील्ड|साउथ ईस्टर्न कोलफील्ड्स|एसईसीएल|SECL			South Eastern Coalfields
वेस्टर्न कोलफील्ड्स|वेस्टर्न कोलफील्ड्स लिमिटेड|डब्ल्यूसीएल|वेकोलि|डब्लूसीएल|WCL	वेस्टर्न कोलफिल्ड्स		Western Coalfields
सेंट्रल कोलफील्ड्स|सेंट्रल कोलफील्ड्स लिमिटेड|सीसीएल|CCL			Central Coalfields
भारत कोकिंग कोल|भारत कोकिंग कोल लिमिटेड|बीसीसीएल|BCCL			Bharat Coking Coal
ईस्टर्न कोलफील्ड्स|ईस्टर्न कोलफील्ड्स लिमिटेड|ईसीएल|ECL			Eastern Coalfields
नॉर्दर्न कोलफील्ड्स|नॉर्दर्न कोलफील्ड्स लिमिटेड|NCL			Northern Coalfields
भिलाई इस्पात संयंत्र|भिलाई स्टील प्लांट			Bhilai Steel Plant
बोकारो स्टील प्लांट|बोकारो इस्पात संयंत्र|बोकारो स्टील लिमिटेड			Bokaro Steel Plant
भारतीय इस्पात प्राधिकरण|स्टील अथॉरिटी ऑफ इंडिया|स्टील अथॉरिटी ऑफ इंडिया लिमिटेड|सेल|SAIL			Steel Authority of India		सेल|SAIL
राष्ट्रीय इस्पात निगम|विशाखापत्तनम स्टील प्लांट|विजाग स्टील प्लांट|RINL			Rashtriya Ispat Nigam
राष्ट्रीय खनिज विकास निगम|नेशनल मिनरल डेवलपमेंट कॉरपोरेशन|एनएमडीसी			NMDC
तेल एवं प्राकृतिक गैस निगम|तेल और प्राकृतिक गैस निगम|ओएनजीसी|ऑयल एंड नेचुरल गैस कॉरपोरेशन|ONGC	तेल व नैसर्गिक वायू महामंडळ		Oil and Natural Gas Corporation
इंडियन ऑयल कॉरपोरेशन|इंडियन ऑयल|इंडियन ऑइल|इंडियन आयल|भारतीय तेल निगम|आईओसीएल|आईओसी|आइओसीएल|आइओसी|IOCL	इंडियन ऑइल कॉर्पोरेशन|इंडियन ऑईल|आयओसीएल|आयओसी	इन्डियन आयल कर्पोरेसन|इन्डियन आयल	Indian Oil Corporation
भारत पेट्रोलियम|भारत पेट्रोलियम कॉरपोरेशन|भारत पेट्रोलियम कॉर्पोरेशन|बीपीसीएल|BPCL			Bharat Petroleum
हिंदुस्तान पेट्रोलियम|हिंदुस्तान पेट्रोलियम कॉरपोरेशन|एचपीसीएल|HPCL	हिंदुस्थान पेट्रोलियम		Hindustan Petroleum
गैस अथॉरिटी ऑफ इंडिया|गैस अथॉरिटी ऑफ इंडिया लिमिटेड|भारतीय गैस प्राधिकरण|गेल इंडिया|गेल|GAIL	गेल इंडिया		GAIL (India) Limited		गेल|GAIL
ऑयल इंडिया|ऑयल इंडिया लिमिटेड	ऑइल इंडिया		Oil India
इंद्रप्रस्थ गैस लिमिटेड|इंद्रप्रस्थ गैस|आईजीएल|आइजीएल|IGL	इंद्रप्रस्थ गैस लिमिटेड|आयजीएल		Indraprastha Gas
महानगर गैस|महानगर गैस लिमिटेड|MGL	महानगर गॅस		Mahanagar Gas
राष्ट्रीय ताप विद्युत निगम|एनटीपीसी|एनटीपीसी लिमिटेड|नेशनल थर्मल पावर कॉरपोरेशन	राष्ट्रीय औष्णिक वीज महामंडळ		NTPC
राष्ट्रीय जल विद्युत निगम|एनएचपीसी			NHPC
टिहरी हाइड्रो डेवलपमेंट कॉरपोरेशन|टीएचडीसी|THDC			THDC India
सतलुज जल विद्युत निगम|एसजेवीएन|एसजेवीएनएल	सतलुज जल विद्युत निगम|एसजेव्हीएन|एसजेव्हीएनएल	सतलज जलविद्युत निगम|एसजेभीएन	SJVN
पावर ग्रिड कॉरपोरेशन|पावर ग्रिड|पॉवर ग्रिड कॉरपोरेशन|पावरग्रिड|PGCIL	पॉवर ग्रीड		Power Grid Corporation of India		पावर ग्रिड
भारत हेवी इलेक्ट्रिकल्स|भारत हेवी इलेक्ट्रिकल्स लिमिटेड|भेल|बीएचईएल|BHEL			Bharat Heavy Electricals		भेल
भारत इलेक्ट्रॉनिक्स|भारत इलेक्ट्रॉनिक्स लिमिटेड|बीईएल|BEL			Bharat Electronics
हिंदुस्तान एयरोनॉटिक्स|हिंदुस्तान एयरोनॉटिक्स लिमिटेड|हिंदुस्तान एरोनॉटिक्स|हिंदुस्तान एयरोनॉटिक्स लि.|एचएएल|HAL	हिंदुस्थान एरोनॉटिक्स|हिंदुस्तान एरोनॉटिक्स लिमिटेड		Hindustan Aeronautics
भारत डायनेमिक्स|भारत डायनामिक्स|बीडीएल|BDL			Bharat Dynamics
ब्रह्मोस एयरोस्पेस	ब्राह्मोस एरोस्पेस		BrahMos Aerospace
मझगांव डॉक|मझगांव डॉक शिपबिल्डर्स|मझगांव डाक	माझगाव डॉक|माझगाव गोदी		Mazagon Dock Shipbuilders
कोचीन शिपयार्ड			Cochin Shipyard
गार्डन रीच शिपबिल्डर्स|गार्डन रीच शिपबिल्डर्स एंड इंजीनियर्स|जीआरएसई|GRSE			Garden Reach Shipbuilders & Engineers
न्यूक्लियर पावर कॉरपोरेशन ऑफ इंडिया|भारतीय परमाणु ऊर्जा निगम|एनपीसीआईएल|एनपीसीआइएल|NPCIL	अणुऊर्जा महामंडळ|एनपीसीआयएल		Nuclear Power Corporation of India
राइट्स लिमिटेड			RITES
रेल विकास निगम|रेल विकास निगम लिमिटेड|आरवीएनएल|RVNL	रेल विकास निगम|आरव्हीएनएल		Rail Vikas Nigam
इरकॉन|इरकॉन इंटरनेशनल			IRCON
भारतीय कंटेनर निगम|कॉनकोर|CONCOR			Container Corporation of India
एनबीसीसी			NBCC
न्यूस्पेस इंडिया लिमिटेड|न्यू स्पेस इंडिया लिमिटेड|एनएसआईएल|एंट्रिक्स|एंट्रिक्स कॉरपोरेशन|एनएसआइएल|NSIL	न्यूस्पेस इंडिया लिमिटेड|एनएसआयएल		NewSpace India
स्काईरूट एयरोस्पेस|स्काईरूट	स्कायरूट एरोस्पेस|स्कायरूट		Skyroot Aerospace
अग्निकुल कॉसमॉस|अग्निकुल			Agnikul Cosmos
एयर इंडिया|एअर इंडिया	एअर इंडिया	एयर इन्डिया	Air India
एयर इंडिया एक्सप्रेस|एअर इंडिया एक्सप्रेस	एअर इंडिया एक्सप्रेस		Air India Express
इंडिगो|इंडिगो एयरलाइंस|इंडिगो एयरलाइन|इंटरग्लोब एविएशन|इन्डिगो	इंडिगो एअरलाइन्स|इंडिगो एअरलाईन्स		IndiGo
स्पाइसजेट|स्पाइस जेट|स्पाइसजेट एयरलाइंस	स्पाईसजेट		SpiceJet
विस्तारा|विस्तारा एयरलाइंस			Vistara
अकासा एयर|आकासा एयर	अकासा एअर		Akasa Air
गो फर्स्ट|गो एयर|गोएयर	गो एअर		Go First
जेट एयरवेज|जेट एअरवेज	जेट एअरवेज		Jet Airways
किंगफिशर एयरलाइंस|किंगफिशर एयरलाइन|किंगफिशर एयरलाइंस लिमिटेड|किंगफिशर	किंगफिशर एअरलाइन्स|किंगफिशर एअरलाइन		Kingfisher Airlines
एयर एशिया|एयरएशिया|एयरएशिया इंडिया	एअर एशिया	एयर एसिया	AirAsia
पवन हंस			Pawan Hans
यूनाइटेड ब्रुअरीज|यूनाइटेड ब्रेवरीज|यूनाइटेड ब्रुअरीज लिमिटेड|यूनाइटेड ब्रेवरीज लिमिटेड|यूबी समूह	युनायटेड ब्रुअरीज		United Breweries
यूनाइटेड स्पिरिट्स	युनायटेड स्पिरिट्स		United Spirits
गीतांजलि जेम्स|गीतांजलि समूह	गीतांजली जेम्स		Gitanjali Gems
वीडियोकॉन|वीडियोकॉन इंडस्ट्रीज|वीडियोकॉन समूह	व्हिडिओकॉन|व्हिडिओकॉन इंडस्ट्रीज		Videocon
सुजलॉन|सुजलॉन एनर्जी	सुझलॉन		Suzlon
किर्लोस्कर|किर्लोस्कर समूह	किर्लोस्कर उद्योगसमूह		Kirloskar Group		किर्लोस्कर
भारत फोर्ज			Bharat Forge
थर्मैक्स	थरमॅक्स		Thermax
पेटीएम|वन97 कम्युनिकेशंस|पे टीएम|पेटीएम पेमेंट्स बैंक			Paytm
फोनपे|फोन पे			PhonePe
मोबिक्विक			MobiKwik
भारतपे|भारत पे			BharatPe
क्रेड			CRED		*
गूगल पे|गुगल पे|जीपे	गुगल पे		Google Pay
अमेजन पे	अॅमेझॉन पे		Amazon Pay
फ्लिपकार्ट			Flipkart
स्नैपडील	स्नॅपडील		Snapdeal
मिंत्रा			Myntra
मीशो			Meesho
नायका			Nykaa		*
जोमैटो|जोमेटो|इटरनल	झोमॅटो|झोमाटो		Zomato		इटरनल
स्विगी			Swiggy
ब्लिंकिट			Blinkit
जेप्टो	झेप्टो		Zepto
बिगबास्केट|बिग बास्केट			BigBasket
डीमार्ट|डी-मार्ट|एवेन्यू सुपरमार्ट्स			DMart
बायजू|बायजूस|बायजूज|बायजू'स	बायजूज		Byju's
फिजिक्स वाला|फिजिक्सवाला			PhysicsWallah
अनएकेडमी|अनअकैडमी|अनअकेडमी	अनअकॅडमी		Unacademy
ओयो|ओयो रूम्स|ओयो होटल्स			OYO
मेकमायट्रिप|मेक माय ट्रिप|मेकमाईट्रिप			MakeMyTrip
ड्रीम11			Dream11
रैपिडो	रॅपिडो		Rapido
दिल्लीवरी|डेल्हीवरी			Delhivery
इंडियन फार्मर्स फर्टिलाइजर कोऑपरेटिव|इफको|IFFCO	इफको		Indian Farmers Fertiliser Cooperative
कृभको			KRIBHCO
यशराज फिल्म्स|यश राज फिल्म्स|वाईआरएफ|YRF	यशराज फिल्म्स|वायआरएफ		Yash Raj Films
धर्मा प्रोडक्शंस|धर्मा प्रोडक्शन|धर्मा प्रोडक्शन्स	धर्मा प्रॉडक्शन|धर्मा प्रॉडक्शन्स		Dharma Productions
रेड चिलीज एंटरटेनमेंट|रेड चिलीज	रेड चिलीज एंटरटेन्मेंट		Red Chillies Entertainment
टी-सीरीज|टीसीरीज	टी-सिरीज|टी सीरिज		T-Series
पीवीआर|पीवीआर सिनेमा|पीवीआर आईनॉक्स	पीव्हीआर		PVR INOX
गूगल	गुगल	गुगल	Google	Q95
अल्फाबेट|अल्फाबेट इंक			Alphabet	Q20800404
माइक्रोसॉफ्ट|माइक्रोसाफ्ट	मायक्रोसॉफ्ट	माइक्रोसफ्ट	Microsoft	Q2283
एप्पल|ऐपल|एपल|एप्पल इंक	अॅपल|ऍपल	एप्पल कम्पनी	Apple	Q312
अमेजन|अमेज़ॉन|एमेजॉन|एमेजन|ऐमजॉन|ऐमेजॉन|अमेजन इंडिया	अॅमेझॉन|ऍमेझॉन	एमाजोन|अमाजोन|अमेजोन	Amazon	Q3884
क्राइसलर	क्रायस्लर		Chrysler
फिएट|फियट	फियाट		Fiat
माज्दा|मज़्दा	माझदा		Mazda
एयर फ्रांस	एअर फ्रान्स	एयर फ्रान्स	Air France
सत्यम कंप्यूटर्स|सत्यम कंप्यूटर|सत्यम कंप्यूटर सर्विसेज	सत्यम कॉम्प्युटर्स|सत्यम कॉम्प्युटर		Satyam Computer Services
बायोलॉजिकल ई			Biological E
मेटा|मेटा प्लेटफॉर्म्स			Meta Platforms		मेटा
एनवीडिया|एनविडिया	एनव्हिडिया|एनव्हीडिया	एनभिडिया	Nvidia	Q182477
ओपनएआई|ओपन एआई|ओपेनएआई|ओपन एआइ	ओपनएआय|ओपन एआय		OpenAI
एंथ्रोपिक	अँथ्रोपिक		Anthropic
डीपसीक	डीपसिक	डिपसिक	DeepSeek
टेस्ला|टेस्ला मोटर्स			Tesla	Q478214
स्पेसएक्स|स्पेस एक्स			SpaceX	Q193701
स्टारलिंक			Starlink
ब्लू ओरिजिन|ब्लू ऑरिजिन			Blue Origin
इंटेल		इन्टेल	Intel	Q248
क्वालकॉम		क्वालकम	Qualcomm
आईबीएम|इंटरनेशनल बिजनेस मशीन|आइबीएम	आईबीएम|आयबीएम		IBM	Q37156
ओरेकल|ओरैकल|ऑरेकल	ओरॅकल		Oracle
सिस्को			Cisco
डेल			Dell		डेल
एचपी|ह्यूलेट पैकार्ड			HP
लेनोवो			Lenovo
एसर			Acer
असुस|आसुस			Asus
कॉग्निजेंट|कॉग्निजैंट	कॉग्निझंट		Cognizant
एक्सेंचर|एसेंचर	अॅक्सेंचर		Accenture
कैपजेमिनी	कॅपजेमिनी		Capgemini
कैम्ब्रिज एनालिटिका	केंब्रिज अॅनालिटिका		Cambridge Analytica
सैमसंग|सैमसंग इलेक्ट्रॉनिक्स	सॅमसंग	सामसुङ|सामसङ	Samsung
एलजी|एलजी इलेक्ट्रॉनिक्स			LG		एलजी
सोनी|सोनी कॉरपोरेशन			Sony	Q41187	सोनी
पैनासोनिक	पॅनासोनिक		Panasonic
तोशिबा			Toshiba
हिताची			Hitachi
फिलिप्स			Philips
सीमेंस	सीमेन्स		Siemens
जनरल इलेक्ट्रिक|GE			General Electric
बॉश			Bosch
नोकिया			Nokia	Q1418
एरिक्सन			Ericsson
मोटोरोला			Motorola
ब्लैकबेरी	ब्लॅकबेरी		BlackBerry
श्याओमी|शाओमी|शियोमी|शियाओमी|जियाओमी	शाओमी	सियाओमी|साओमी	Xiaomi
ओप्पो			Oppo
वीवो|विवो	विवो	भिभो	Vivo
वनप्लस|वन प्लस			OnePlus
रियलमी|रियलमि			Realme
हुवावे|हुआवे|हुवेई|हुआवेई	हुआवे	हुवावे|ह्वावे	Huawei	Q160120
जेडटीई	झेडटीई		ZTE
माइक्रोमैक्स	मायक्रोमॅक्स		Micromax
फॉक्सकॉन			Foxconn
टीएसएमसी|ताइवान सेमीकंडक्टर			TSMC
माइक्रोन|माइक्रोन टेक्नोलॉजी	मायक्रॉन		Micron Technology		माइक्रोन
अलीबाबा|अलीबाबा समूह|अलीबाबा ग्रुप	अलिबाबा	अलिबाबा	Alibaba	Q1359568	अलीबाबा
टेनसेंट|टेंसेंट|टेनसेन्ट	टेन्सेंट	टेन्सेन्ट	Tencent	Q860580
बाइटडांस|बाइटडान्स|बाइट डांस	बाइटडान्स|बाईटडान्स	बाइटडान्स	ByteDance
बायडू|बाइडू			Baidu
वॉलमार्ट|वालमार्ट			Walmart	Q483551
ईबे|ई-बे	इबे		eBay
आइकिया|आईकिया	आयकिया		IKEA
स्टारबक्स			Starbucks
मैकडॉनल्ड्स|मैकडोनाल्ड|मैकडोनाल्ड्स|मैकडॉनल्ड	मॅकडोनाल्ड्स|मॅकडॉनल्ड्स		McDonald's	Q38076
केएफसी			KFC
डोमिनोज|डॉमिनोज|डोमिनोज पिज्जा	डॉमिनोज|डॉमिनोज पिझ्झा		Domino's
कोका-कोला|कोकाकोला			Coca-Cola	Q3295867
पेप्सिको|पेप्सी|पेप्सीको			PepsiCo	Q334800
यूनिलीवर|यूनिलिवर	युनिलिव्हर		Unilever
प्रॉक्टर एंड गैंबल|पीएंडजी	प्रॉक्टर अँड गॅम्बल		Procter & Gamble
जॉनसन एंड जॉनसन|जॉनसन ऐंड जॉनसन|जॉन्सन एंड जॉन्सन	जॉन्सन अँड जॉन्सन		Johnson & Johnson	Q333718
फाइजर	फायझर		Pfizer	Q206921
मॉडर्ना|मोडर्ना|मॉडर्ना इंक		मोडर्ना	Moderna
एस्ट्राजेनेका|एस्ट्राजेनिका|एस्ट्रा जेनेका	अॅस्ट्राझेनेका		AstraZeneca
बायोएनटेक|बायोनटेक			BioNTech
सिनोवैक	सिनोव्हॅक	सिनोभ्याक	Sinovac
सिनोफार्म			Sinopharm
नोवावैक्स	नोव्हाव्हॅक्स		Novavax
ग्लैक्सोस्मिथक्लाइन|जीएसके|GSK	ग्लॅक्सोस्मिथक्लाइन|ग्लॅक्सो		GlaxoSmithKline
नोवार्टिस	नोव्हार्टिस		Novartis
गिलियड|गिलियड साइंसेज|गिलीड	गिलियड सायन्सेस		Gilead Sciences
बायर			Bayer
मोनसेंटो|मोंसैंटो|मॉन्सेंटो	मोन्सँटो		Monsanto
यूनियन कार्बाइड	युनियन कार्बाइड		Union Carbide
टोयोटा|टोयोटा मोटर|टोयोटा किर्लोस्कर	टोयोटा किर्लोस्कर		Toyota	Q53268
होंडा|होंडा कार्स|होंडा मोटर|होन्डा	होंडा मोटर्स		Honda	Q9584
सुजुकी|सुजुकी मोटर	सुझुकी		Suzuki
हुंडई|ह्युंडई|हुंदै|हुंडई मोटर|ह्यूंदै	ह्युंदाई|ह्युंडाई|ह्युंदाइ	हुन्डाइ|हुन्डाई	Hyundai	Q55931
किआ|किआ मोटर्स|किया मोटर्स	किया मोटर्स		Kia
निसान			Nissan
मित्सुबिशी			Mitsubishi
फोर्ड|फोर्ड मोटर			Ford Motor Company		फोर्ड
जनरल मोटर्स|GM			General Motors
फॉक्सवैगन|फॉक्सवेगन|फोक्सवैगन|वॉक्सवैगन	फोक्सवॅगन|फॉक्सवॅगन		Volkswagen
बीएमडब्ल्यू|बीएमडब्लू			BMW	Q26678
मर्सिडीज-बेंज|मर्सिडीज	मर्सिडीज-बेंझ		Mercedes-Benz	Q36008
ऑडी			Audi
रेनो|रेनॉ			Renault
स्कोडा			Škoda
वोल्वो|वॉल्वो	व्होल्वो		Volvo
जगुआर लैंड रोवर|जैगुआर लैंड रोवर|जेएलआर|JLR	जग्वार लँड रोव्हर		Jaguar Land Rover
एमजी मोटर|एमजी मोटर्स			MG Motor
बीवाईडी	बीवाईडी|बीवायडी		BYD
विनफास्ट	व्हिनफास्ट		VinFast
यामाहा			Yamaha
हार्ले-डेविडसन|हार्ले डेविडसन मोटरसाइकिल	हार्ले डेव्हिडसन		Harley-Davidson
बोइंग	बोईंग	बोइङ	Boeing	Q66
एयरबस	एअरबस		Airbus	Q67
लॉकहीड मार्टिन|लॉकहीड			Lockheed Martin
दसॉल्ट एविएशन|दसॉ एविएशन|दासो एविएशन|दसाल्ट एविएशन|दसॉल्ट|डसॉल्ट एविएशन	दसॉ एव्हिएशन|डसॉल्ट एव्हिएशन|दसॉल्ट एव्हिएशन		Dassault Aviation
रोल्स-रॉयस|रॉल्स रॉयस	रोल्स रॉइस		Rolls-Royce
बोफोर्स			Bofors
अगस्ता वेस्टलैंड|अगस्तावेस्टलैंड|ऑगस्टा वेस्टलैंड	ऑगस्टा वेस्टलँड|ऑगस्टावेस्टलँड		AgustaWestland
लुफ्थांसा	लुफ्तान्सा		Lufthansa
एमिरेट्स|एमिरेट्स एयरलाइंस|अमीरात एयरलाइंस	एमिरेट्स एअरलाइन्स		Emirates
कतर एयरवेज	कतार एअरवेज	कतार एयरवेज	Qatar Airways
एतिहाद एयरवेज|एतिहाद	एतिहाद एअरवेज		Etihad Airways
फ्लाईदुबई|फ्लाइदुबई|फ्लाई दुबई	फ्लायदुबई		flydubai
मलेशिया एयरलाइंस|मलेशियाई एयरलाइंस	मलेशिया एअरलाइन्स	मलेसिया एयरलाइन्स	Malaysia Airlines
सिंगापुर एयरलाइंस|सिंगापुर एयरलाइन	सिंगापूर एअरलाइन्स		Singapore Airlines
ब्रिटिश एयरवेज	ब्रिटिश एअरवेज		British Airways
पाकिस्तान इंटरनेशनल एयरलाइंस|पीआईए|पीआइए|PIA	पाकिस्तान इंटरनॅशनल एअरलाइन्स|पीआयए		Pakistan International Airlines
एरोफ्लोत|एयरोफ्लोट			Aeroflot
यूनाइटेड एयरलाइंस	युनायटेड एअरलाइन्स		United Airlines
उबर|ऊबर	उबेर		Uber	Q780442	उबर
एयरबीएनबी	एअरबीएनबी		Airbnb
नेटफ्लिक्स			Netflix	Q907311
डिज्नी|वॉल्ट डिज्नी	डिस्ने|वॉल्ट डिस्ने	डिज्नी|वाल्ट डिज्नी	Disney	Q7414
डिज्नी हॉटस्टार|डिज्नी प्लस हॉटस्टार|डिज्नी+ हॉटस्टार|हॉटस्टार|जियोहॉटस्टार|जियो हॉटस्टार	डिस्ने प्लस हॉटस्टार|जिओ हॉटस्टार|जिओहॉटस्टार		JioHotstar
अमेजन प्राइम वीडियो|अमेज़न प्राइम|प्राइम वीडियो	अॅमेझॉन प्राइम|अॅमेझॉन प्राइम व्हिडिओ|प्राइम व्हिडिओ|अॅमेझॉन प्राईम		Amazon Prime Video
वार्नर ब्रदर्स|वॉर्नर ब्रदर्स	वॉर्नर ब्रदर्स		Warner Bros.
टाइम वार्नर|टाइम वार्नर केबल			Time Warner
पैरामाउंट|पैरामाउंट पिक्चर्स	पॅरामाउंट		Paramount		पैरामाउंट
स्पॉटिफाई|स्पॉटिफाय	स्पॉटिफाय		Spotify
पेपाल|पेपैल	पेपल		PayPal
वीजा इंक			Visa Inc.
मास्टरकार्ड|मास्टर कार्ड			Mastercard
वेस्टर्न यूनियन			Western Union
शेल|रॉयल डच शेल			Shell		शेल
एक्सॉनमोबिल|एक्सॉन मोबिल|एक्सन मोबिल	एक्सॉन मोबिल		ExxonMobil
शेवरॉन	शेव्हरॉन		Chevron
सऊदी अरामको|अरामको|सऊदी आरामको	सौदी अरामको	साउदी अरामको	Saudi Aramco
गजप्रोम|गैजप्रोम|गाजप्रोम	गॅझप्रॉम		Gazprom
रोसनेफ्ट|रोजनेफ्ट			Rosneft
लुकोइल|लुकऑयल			Lukoil
रोसाटॉम|रोसातोम			Rosatom
आर्सेलर मित्तल|आर्सेलरमित्तल			ArcelorMittal
पॉस्को|पोस्को			POSCO
लाफार्ज			Lafarge
नाइकी|नाइक	नायके		Nike		नाइक
एडिडास|आदिदास|एडीडास	आदिदास		Adidas
प्यूमा|पूमा	प्युमा		Puma
मैरियट|मैरियट होटल्स	मॅरियट		Marriott
ताज होटल्स|इंडियन होटल्स|ताज समूह			Taj Hotels
ओबेरॉय होटल्स|ओबेरॉय समूह			Oberoi Hotels
डियाजियो|डियाजिओ	दिएगो|डिएजिओ		Diageo
वीएफएस ग्लोबल|वीएफएस	वीएफएस ग्लोबल|व्हीएफएस		VFS Global
बाइनेंस|बायनेंस			Binance
थॉमस कुक			Thomas Cook
ईस्ट इंडिया कंपनी|ब्रिटिश ईस्ट इंडिया कंपनी		इस्ट इन्डिया कम्पनी	East India Company	Q83164
फेसबुक|फेस बुक		फेसबूक	Facebook	Q355
व्हाट्सएप|व्हाट्सऐप|व्हाट्स ऐप|व्हाट्स एप|व्हाट्सअप|व्हाट्सएप्प|वॉट्सऐप|वॉट्सएप|वॉट्स ऐप|वाट्सएप|वाट्सऐप|वाट्स एप|वाट्सअप|वॉट्सअप|ह्वाट्सएप|व्हॉट्सएप|व्हॉट्सऐप|वट्सएप	व्हॉट्सअॅप|व्हाट्सअॅप|व्हॉट्सऍप|व्हॉटसअॅप|व्हॉट्स अॅप|वॉट्सअॅप|व्हॉट्सअप|व्हॉट्सॅप	ह्वाट्सएप|ह्वाट्सएप्प|ह्वाट्स एप|ह्वाट्स्एप|व्हाट्स्एप|ह्वाट्सअप	WhatsApp	Q1049511
ट्विटर|ट्वीटर|टि्वटर|ट्वीट्टर|एक्स|एक्स (ट्विटर)|एक्स प्लेटफॉर्म			X	Q918	एक्स
इंस्टाग्राम|इन्स्टाग्राम|इंस्टा|इंसटाग्राम	इन्स्टाग्राम|इन्स्टा	इन्स्टाग्राम|इन्स्टा	Instagram	Q209330
यूट्यूब|यूटयूब|यू-ट्यूब	युट्यूब|युट्युब|यूट्युब|यु-ट्यूब	युट्युब|युट्यूब|यूट्युब	YouTube	Q866
टिकटॉक|टिक टॉक|टिकटाक|टिकटोक		टिकटक|टिक-टक	TikTok	Q48938223
टेलीग्राम|टेलिग्राम	टेलिग्राम	टेलिग्राम	Telegram	Q15616276	टेलीग्राम|टेलिग्राम
लिंक्डइन|लिंक्डिन|लिंक्ड-इन|लिंकडिन			LinkedIn	Q213660
स्नैपचैट	स्नॅपचॅट	स्न्यापच्याट|स्न्यापच्याट्	Snapchat
मैसेंजर|फेसबुक मैसेंजर	मेसेंजर|मॅसेंजर|फेसबुक मेसेंजर	म्यासेन्जर|मेसेन्जर|फेसबुक मेसेन्जर	Messenger		मैसेंजर|मेसेंजर|मॅसेंजर
थ्रेड्स|इंस्टाग्राम थ्रेड्स			Threads		थ्रेड्स
रेडिट|रेडइट			Reddit	Q1136
पिंटरेस्ट|पिनटेरेस्ट			Pinterest
कू ऐप|कू एप	कू अॅप		Koo
शेयरचैट	शेअरचॅट		ShareChat
वीचैट|वी चैट	वुईचॅट|व्हीचॅट	विच्याट|वीच्याट	WeChat
वीबो|वेइबो|सीना वीबो		वेइबो	Weibo
वाइबर|वायबर	व्हायबर	भाइबर	Viber
सिग्नल ऐप|सिग्नल एप	सिग्नल अॅप		Signal
स्काइप	स्काईप		Skype
जूम ऐप|जूम एप|जूम मीटिंग	झूम अॅप|झूम मीटिंग		Zoom
जीमेल|जी-मेल			Gmail
गूगल मैप्स|गूगल मैप|गूगल मानचित्र	गुगल मॅप|गुगल मॅप्स|गूगल मॅप	गुगल म्याप|गुगल म्याप्स	Google Maps
गूगल प्ले स्टोर|प्ले स्टोर|गूगल प्ले	गुगल प्ले स्टोअर|प्ले स्टोअर	गुगल प्ले स्टोर|गुगल प्ले|प्लेस्टोर	Google Play
गूगल क्रोम	गुगल क्रोम	गुगल क्रोम	Google Chrome
याहू|याहू न्यूज			Yahoo
विकिपीडिया|विकीपीडिया		विकिपिडिया	Wikipedia	Q52
चैटजीपीटी|चैट जीपीटी	चॅटजीपीटी|चॅट जीपीटी	च्याटजीपीटी|च्याट जीपीटी	ChatGPT
जेमिनी|गूगल जेमिनी|गूगल बार्ड	जेमिनाय|गुगल जेमिनी		Gemini		जेमिनी
ग्रोक			Grok
आरोग्य सेतु|आरोग्य सेतु ऐप	आरोग्य सेतू|आरोग्यसेतू		Aarogya Setu
भीम ऐप|भीम एप	भीम अॅप		BHIM
डिजिलॉकर|डिजी लॉकर|डिजीलॉकर	डिजीलॉकर		DigiLocker
कोविन|को-विन|कोविन पोर्टल|कोविन ऐप	कोविन पोर्टल		CoWIN
उमंग ऐप			UMANG
पबजी|पब्जी|पबजी मोबाइल	पब्जी	पब्जी	PUBG
महादेव ऐप|महादेव सट्टा ऐप|महादेव बेटिंग ऐप|महादेव ऑनलाइन बुक|महादेव सट्टा एप|महादेव एप	महादेव अॅप|महादेव बेटिंग अॅप		Mahadev Online Book
ट्रूकॉलर		ट्रुकलर	Truecaller
हाम्रो पात्रो			Hamro Patro
विकीलीक्स|विकिलीक्स	विकिलीक्स	विकिलिक्स	WikiLeaks
ईसेवा|ई-सेवा|ईसेवा नेपाल		इसेवा	eSewa		ई-सेवा
खल्ती			Khalti		*
प्रेस ट्रस्ट ऑफ इंडिया|पीटीआई|पीटीआई-भाषा|भाषा|पीटीआइ|पीटीआइ-भाषा|PTI	प्रेस ट्रस्ट ऑफ इंडिया|पीटीआय	प्रेस ट्रस्ट अफ इन्डिया	Press Trust of India		भाषा
एशियन न्यूज इंटरनेशनल|एएनआई|एएनआइ|ANI	एशियन न्यूज इंटरनेशनल|एएनआय	एसियन न्युज इन्टरनेसनल	Asian News International
इंडो-एशियन न्यूज सर्विस|आईएएनएस|आइएएनएस|IANS	इंडो-एशियन न्यूज सर्विस|आयएएनएस		Indo-Asian News Service
यूनाइटेड न्यूज ऑफ इंडिया|यूएनआई|यूनीवार्ता|यूनिवार्ता|वार्ता|यूएनआइ|UNI	यूनाइटेड न्यूज ऑफ इंडिया|यूएनआय		United News of India		वार्ता
हिंदुस्थान समाचार			Hindusthan Samachar
दूरदर्शन|दूरदर्शन समाचार			Doordarshan
डीडी न्यूज|डीडी न्यूज़ लाइव|डीडीन्यूज			DD News
डीडी नेशनल	डीडी नॅशनल		DD National
डीडी स्पोर्ट्स			DD Sports
आकाशवाणी|ऑल इंडिया रेडियो|आल इंडिया रेडियो|AIR	ऑल इंडिया रेडिओ	अल इन्डिया रेडियो	All India Radio		AIR
संसद टीवी|राज्यसभा टीवी|लोकसभा टीवी	संसद टीव्ही		Sansad TV
आज तक|आजतक|आज तक न्यूज			Aaj Tak		आज तक
इंडिया टुडे|इंडिया टुडे ग्रुप		इन्डिया टुडे	India Today
एनडीटीवी|एनडीटीवी इंडिया	एनडीटीव्ही	एनडीटीभी	NDTV
जी न्यूज|जी हिन्दुस्तान	झी न्यूज		Zee News
जी एंटरटेनमेंट|जी टीवी|जी समूह	झी एंटरटेन्मेंट|झी टीव्ही|झी मराठी|झी समूह		Zee Entertainment
झी 24 तास|जी 24 तास	झी २४ तास		Zee 24 Taas
एबीपी न्यूज|एबीपी|एबीपी न्यूज चैनल	एबीपी माझा		ABP News
इंडिया टीवी	इंडिया टीव्ही		India TV
न्यूज18|न्यूज18 इंडिया|न्यूज़18 हिंदी|सीएनएन-न्यूज18	न्यूज18 लोकमत		News18
न्यूज24			News24
न्यूज नेशन			News Nation
टीवी9 भारतवर्ष|टीवी9|टीवी9 हिंदी	टीव्ही9 मराठी|टीव्ही 9		TV9
रिपब्लिक टीवी|रिपब्लिक भारत|रिपब्लिक	रिपब्लिक टीव्ही		Republic TV		रिपब्लिक
टाइम्स नाउ|टाइम्स नाऊ|टाईम्स नाउ|टाइम्स नाउ नवभारत	टाइम्स नाऊ|टाईम्स नाऊ		Times Now
सुदर्शन न्यूज			Sudarshan News
ईटीवी भारत|ईटीवी|ईटीवी नेटवर्क	ईटीव्ही भारत|ई टीव्ही भारत|ईटीव्ही		ETV Bharat
साम टीवी	साम टीव्ही|साम मराठी		Saam TV
द वायर|द वायर हिंदी			The Wire
द क्विंट|क्विंट हिंदी			The Quint
द प्रिंट|दप्रिंट			ThePrint
स्क्रॉल|स्क्रॉल डॉट इन			Scroll.in		स्क्रॉल
न्यूजक्लिक|न्यूज़ क्लिक			NewsClick
ऑल्ट न्यूज|आल्ट न्यूज	अल्ट न्यूज		Alt News
बूम लाइव			BOOM
द लल्लनटॉप|लल्लनटॉप			The Lallantop
तहलका			Tehelka		*
दैनिक जागरण|जागरण|जागरण न्यूज नेटवर्क|जेएनएन|जागरण संवाददाता			Dainik Jagran		जागरण
अमर उजाला|अमर उजाला नेटवर्क|अमर उजाला ब्यूरो			Amar Ujala
दैनिक भास्कर|भास्कर|भास्कर न्यूज|दैनिक भास्कर समूह	दिव्य मराठी		Dainik Bhaskar		भास्कर
हिंदुस्तान टाइम्स|एचटी मीडिया	हिंदुस्थान टाइम्स	हिन्दुस्तान टाइम्स	Hindustan Times
लाइव हिन्दुस्तान|दैनिक हिन्दुस्तान|हिन्दुस्तान टीम			Hindustan (daily)
नवभारत टाइम्स|एनबीटी|नवभारतटाइम्स|नवभारत टाइम्स ऑनलाइन|NBT			Navbharat Times
नवभारत			Navabharat		*
प्रभात खबर			Prabhat Khabar
राजस्थान पत्रिका|पत्रिका न्यूज नेटवर्क			Rajasthan Patrika
नई दुनिया|नईदुनिया			Naidunia		नई दुनिया
पंजाब केसरी			Punjab Kesari
दैनिक ट्रिब्यून|द ट्रिब्यून|ट्रिब्यून			The Tribune		ट्रिब्यून
जनसत्ता			Jansatta
राष्ट्रीय सहारा			Rashtriya Sahara
हरिभूमि			Haribhoomi
देशबंधु			Deshbandhu
लोकमत|लोकमत समाचार|लोकमत टाइम्स	लोकमत|लोकमत न्यूज नेटवर्क|लोकमत समूह		Lokmat
लोकसत्ता	लोकसत्ता|लोकसत्ता टीम|लोकसत्ता ऑनलाइन		Loksatta
सकाल|सकाळ	सकाळ|सकाळ वृत्तसेवा|सकाळ समूह|सरकारनामा		Sakal		सकाळ|सकाल
महाराष्ट्र टाइम्स	महाराष्ट्र टाइम्स|मटा|मटा ऑनलाइन		Maharashtra Times
पुढारी	पुढारी वृत्तसेवा|दैनिक पुढारी		Pudhari		पुढारी
सामना	दैनिक सामना		Saamana		सामना
तरुण भारत			Tarun Bharat
प्रभात	दैनिक प्रभात		Prabhat (Marathi daily)		प्रभात
केसरी	दैनिक केसरी		Kesari		केसरी
देशोन्नती			Deshonnati
नवाकाळ	दैनिक नवाकाळ		Navakal
मुंबई तक|मुंबईतक			Mumbai Tak
टाइम्स ऑफ इंडिया|टाइम्स आफ इंडिया|द टाइम्स ऑफ इंडिया|टीओआई|टीओआइ|TOI	टाइम्स ऑफ इंडिया|टाईम्स ऑफ इंडिया|टीओआय	टाइम्स अफ इन्डिया	The Times of India
इकोनॉमिक टाइम्स|इकॉनमिक टाइम्स|द इकोनॉमिक टाइम्स|ईटी	इकॉनॉमिक टाइम्स		The Economic Times		ईटी
इंडियन एक्सप्रेस|द इंडियन एक्सप्रेस		इन्डियन एक्सप्रेस	The Indian Express
द हिंदू|बिजनेस लाइन			The Hindu
द टेलीग्राफ|टेलीग्राफ	द टेलिग्राफ	द टेलिग्राफ	The Telegraph		टेलीग्राफ
मिड-डे			Mid-Day		मिड डे|मिड-डे
डेक्कन हेराल्ड			Deccan Herald
नेशनल हेराल्ड|एसोसिएटेड जर्नल्स|एसोसिएटेड जर्नल्स लिमिटेड|एजेएल	नॅशनल हेराल्ड		National Herald
यंग इंडियन			Young Indian		*
आनंद बाजार पत्रिका|आनंदबाजार पत्रिका			Anandabazar Patrika
फ्रंटलाइन			Frontline		*
फोर्ब्स|फ़ोर्ब्स पत्रिका	फोर्ब्स|फोर्ब्ज	फोर्ब्स|फोर्ब्स म्यागेजिन	Forbes
स्टार स्पोर्ट्स|स्टार स्पोर्टस			Star Sports
सोनी टीवी|सोनी स्पोर्ट्स|सोनी पिक्चर्स	सोनी टीव्ही		Sony Pictures Networks
स्टार प्लस			StarPlus
कलर्स टीवी|कलर्स	कलर्स मराठी|कलर्स टीव्ही		Colors TV		कलर्स
बीबीसी|बीबीसी न्यूज|बीबीसी वर्ल्ड|बीबीसी वर्ल्ड सर्विस|ब्रिटिश ब्रॉडकास्टिंग कॉरपोरेशन		बीबीसी|बीबीसी न्युज	BBC	Q9531
बीबीसी हिंदी|बीबीसी संवाददाता			BBC Hindi
बीबीसी मराठी			BBC Marathi
बीबीसी नेपाली|बीबीसी नेपाली सेवा			BBC Nepali
सीएनएन|केबल न्यूज नेटवर्क			CNN	Q48340
रॉयटर्स|रायटर्स|रायटर|रॉयटर|रॉइटर्स|रायटर्ज		रोयटर्स|रोइटर्स	Reuters	Q130879
एजेंस फ्रांस-प्रेस|एजेंसी फ्रांस-प्रेस|एएफपी|AFP		एएफपी	Agence France-Presse	Q40464
एसोसिएटेड प्रेस|एपी	असोसिएटेड प्रेस		Associated Press	Q40469
शिन्हुआ|सिन्हुआ|शिंहुआ|समाचार एजेंसी शिन्हुआ	शिन्हुआ|झिनुआ	सिन्ह्वा|सिन्हुवा|सिनह्वा	Xinhua News Agency	Q204839
ब्लूमबर्ग	ब्लूमबर्ग|ब्लुमबर्ग	ब्लुमबर्ग	Bloomberg
अल जजीरा|अलजजीरा	अल जझीरा	अल जजिरा|अलजजिरा	Al Jazeera
न्यूयॉर्क टाइम्स|द न्यूयॉर्क टाइम्स|न्यूयार्क टाइम्स|द न्यूयार्क टाइम्स|NYT		न्युयोर्क टाइम्स|द न्युयोर्क टाइम्स	The New York Times	Q9684
वॉशिंगटन पोस्ट|वाशिंगटन पोस्ट|द वॉशिंगटन पोस्ट|द वाशिंगटन पोस्ट	वॉशिंग्टन पोस्ट|द वॉशिंग्टन पोस्ट	वासिङ्टन पोस्ट|द वासिङ्टन पोस्ट	The Washington Post	Q166032
वॉल स्ट्रीट जर्नल|वाल स्ट्रीट जर्नल|द वॉल स्ट्रीट जर्नल|WSJ		वाल स्ट्रिट जर्नल	The Wall Street Journal	Q164746
द गार्जियन|गार्जियन|द गार्डियन|गार्डियन	द गार्डियन	द गार्डियन	The Guardian	Q11148	गार्जियन|गार्डियन
द इंडिपेंडेंट|इंडिपेंडेंट			The Independent		इंडिपेंडेंट
डेली मेल			Daily Mail
फाइनेंशियल टाइम्स	फायनान्शियल टाइम्स	फाइनान्सियल टाइम्स	Financial Times
द इकोनॉमिस्ट|द इकॉनमिस्ट	द इकॉनॉमिस्ट	द इकोनोमिस्ट	The Economist
टाइम पत्रिका|टाइम मैगजीन	टाइम मासिक|टाइम मॅगझिन	टाइम म्यागेजिन	Time
नेशनल जियोग्राफिक|नेशनल ज्योग्राफिक	नॅशनल जिओग्राफिक	नेसनल जियोग्राफिक	National Geographic
द लांसेट|द लैंसेट|लैंसेट|लांसेट	लॅन्सेट|द लॅन्सेट		The Lancet
फॉक्स न्यूज		फक्स न्युज	Fox News
सीबीएस न्यूज|सीबीएस|CBS			CBS News
एबीसी न्यूज			ABC News
एनबीसी न्यूज|एनबीसी|NBC			NBC News
स्काई न्यूज	स्काय न्यूज		Sky News
डॉयचे वेले|डीडब्ल्यू|डॉयचे वैले|डीडब्लू			Deutsche Welle
वॉयस ऑफ अमेरिका|वॉइस ऑफ अमेरिका|VOA	व्हॉइस ऑफ अमेरिका	भ्वाइस अफ अमेरिका	Voice of America
ग्लोबल टाइम्स			Global Times
पीपुल्स डेली|पीपल्स डेली			People's Daily
योनहाप|योनहाप समाचार एजेंसी			Yonhap
क्योदो|क्योडो|क्योदो न्यूज			Kyodo News
तास|तास न्यूज एजेंसी|इतर-तास|इतार तास			TASS		तास
रशिया टुडे|आरटी न्यूज			RT
स्पुतनिक न्यूज			Sputnik News
चार्ली हेब्दो|शार्ली एब्दो|चार्ली एब्दो|शार्ली हेब्दो	शार्ली हेब्दो		Charlie Hebdo
डॉन|डॉन न्यूज|डॉन अखबार	डॉन न्यूज		Dawn		डॉन
जियो न्यूज|जियो टीवी	जिओ न्यूज|जिओ टीव्ही		Geo News
द डेली स्टार			The Daily Star
प्रोथोम आलो|प्रथम आलो			Prothom Alo
भारतीय क्रिकेट कंट्रोल बोर्ड|भारतीय क्रिकेट नियंत्रण बोर्ड|भारतीय क्रिकेट बोर्ड|बोर्ड ऑफ कंट्रोल फॉर क्रिकेट इन इंडिया|बीसीसीआई|बीसीसीआइ|BCCI	भारतीय क्रिकेट नियामक मंडळ|भारतीय क्रिकेट मंडळ|बीसीसीआय	भारतीय क्रिकेट कन्ट्रोल बोर्ड	Board of Control for Cricket in India
अंतरराष्ट्रीय क्रिकेट परिषद|अंतर्राष्ट्रीय क्रिकेट परिषद|अंतरराष्ट्रीय क्रिकेट काउंसिल|इंटरनेशनल क्रिकेट काउंसिल|आईसीसी|आइसीसी|ICC	आंतरराष्ट्रीय क्रिकेट परिषद|आंतरराष्ट्रीय क्रिकेट समिती|आंतरराष्ट्रीय क्रिकेट नियामक मंडळ|आयसीसी	अन्तर्राष्ट्रिय क्रिकेट परिषद्|अन्तर्राष्ट्रिय क्रिकेट परिषद|अन्तर्राष्ट्रिय क्रिकेट काउन्सिल	International Cricket Council
एशियाई क्रिकेट परिषद|एशियन क्रिकेट काउंसिल|एसीसी|ACC	आशियाई क्रिकेट परिषद	एसियाली क्रिकेट परिषद्|एसियन क्रिकेट काउन्सिल	Asian Cricket Council		एसीसी|ACC
पाकिस्तान क्रिकेट बोर्ड|पीसीबी|PCB	पाकिस्तान क्रिकेट मंडळ		Pakistan Cricket Board
बांग्लादेश क्रिकेट बोर्ड|बीसीबी|BCB	बांगलादेश क्रिकेट मंडळ|बांगलादेश क्रिकेट बोर्ड		Bangladesh Cricket Board
श्रीलंका क्रिकेट|श्रीलंका क्रिकेट बोर्ड|श्रीलंकाई क्रिकेट बोर्ड|SLC			Sri Lanka Cricket		श्रीलंका क्रिकेट
क्रिकेट ऑस्ट्रेलिया|ऑस्ट्रेलियाई क्रिकेट बोर्ड			Cricket Australia
इंडियन क्रिकेट लीग			Indian Cricket League
इंग्लैंड एवं वेल्स क्रिकेट बोर्ड|इंग्लैंड एंड वेल्स क्रिकेट बोर्ड|इंग्लैंड और वेल्स क्रिकेट बोर्ड|ईसीबी (क्रिकेट)	इंग्लंड अँड वेल्स क्रिकेट बोर्ड|इंग्लंड आणि वेल्स क्रिकेट मंडळ		England and Wales Cricket Board
क्रिकेट साउथ अफ्रीका|क्रिकेट दक्षिण अफ्रीका|सीएसए|CSA			Cricket South Africa
न्यूजीलैंड क्रिकेट|एनजेडसी|NZC	न्यूजीलैंड क्रिकेट|एनझेडसी		New Zealand Cricket		न्यूजीलैंड क्रिकेट
अफगानिस्तान क्रिकेट बोर्ड			Afghanistan Cricket Board
मेरिलबोन क्रिकेट क्लब|मैरीलेबोन क्रिकेट क्लब|एमसीसी|MCC		मेरिलेबोन क्रिकेट क्लब	Marylebone Cricket Club		एमसीसी|MCC
मुंबई क्रिकेट एसोसिएशन|मुंबई क्रिकेट संघ|एमसीए	मुंबई क्रिकेट असोसिएशन|मुंबई क्रिकेट संघटना		Mumbai Cricket Association
दिल्ली एवं जिला क्रिकेट संघ|दिल्ली एंड डिस्ट्रिक्ट क्रिकेट एसोसिएशन|दिल्ली जिला क्रिकेट संघ|डीडीसीए|DDCA			Delhi and District Cricket Association
महाराष्ट्र क्रिकेट एसोसिएशन|महाराष्ट्र क्रिकेट संघ	महाराष्ट्र क्रिकेट असोसिएशन|महाराष्ट्र क्रिकेट संघटना		Maharashtra Cricket Association
विदर्भ क्रिकेट एसोसिएशन|वीसीए|विदर्भ क्रिकेट संघ|VCA	विदर्भ क्रिकेट असोसिएशन|विदर्भ क्रिकेट संघटना|व्हीसीए		Vidarbha Cricket Association
उत्तर प्रदेश क्रिकेट एसोसिएशन|उत्तर प्रदेश क्रिकेट संघ|यूपीसीए|UPCA			Uttar Pradesh Cricket Association
झारखंड राज्य क्रिकेट संघ|झारखंड स्टेट क्रिकेट एसोसिएशन|जेएससीए|JSCA			Jharkhand State Cricket Association
बंगाल क्रिकेट संघ|क्रिकेट एसोसिएशन ऑफ बंगाल|कैब|CAB			Cricket Association of Bengal		कैब
भारतीय ओलंपिक संघ|इंडियन ओलंपिक एसोसिएशन|आईओए|आइओए|IOA	भारतीय ऑलिंपिक संघटना|भारतीय ऑलिंपिक महासंघ|आयओए		Indian Olympic Association
अंतरराष्ट्रीय ओलंपिक समिति|अंतर्राष्ट्रीय ओलंपिक समिति|इंटरनेशनल ओलंपिक कमेटी|IOC	आंतरराष्ट्रीय ऑलिंपिक समिती	अन्तर्राष्ट्रिय ओलम्पिक कमिटी|अन्तर्राष्ट्रिय ओलम्पिक समिति	International Olympic Committee	Q40970
एशियाई ओलंपिक परिषद|एशिया ओलंपिक परिषद|ओलंपिक काउंसिल ऑफ एशिया|OCA	आशियाई ऑलिम्पिक परिषद	एसियाली ओलम्पिक परिषद्	Olympic Council of Asia
भारतीय पैरालंपिक समिति|पैरालंपिक कमेटी ऑफ इंडिया	भारतीय पॅरालिम्पिक समिती		Paralympic Committee of India
भारतीय कुश्ती महासंघ|कुश्ती महासंघ|डब्ल्यूएफआई|डब्ल्यूएफआइ|डब्लूएफआई|WFI	भारतीय कुस्ती महासंघ|कुस्ती महासंघ|डब्ल्यूएफआय		Wrestling Federation of India
यूनाइटेड वर्ल्ड रेसलिंग|यूडब्ल्यूडब्ल्यू|यूडब्लूडब्लू|UWW			United World Wrestling
हॉकी इंडिया|हाकी इंडिया			Hockey India
अंतरराष्ट्रीय हॉकी महासंघ|अंतर्राष्ट्रीय हॉकी महासंघ|एफआईएच|एफआइएच|FIH	आंतरराष्ट्रीय हॉकी महासंघ|एफआयएच		International Hockey Federation
अखिल भारतीय फुटबॉल महासंघ|अखिल भारतीय फुटबाल महासंघ|ऑल इंडिया फुटबॉल फेडरेशन|एआईएफएफ|एआइएफएफ|AIFF	अखिल भारतीय फुटबॉल महासंघ|एआयएफएफ		All India Football Federation
फीफा|फेडरेशन इंटरनेशनल डी फुटबॉल एसोसिएशन	फिफा	फिफा	FIFA	Q253414
यूरोपीय फुटबॉल संघ|यूईएफए|यूएफा|यूएफा चैंपियंस लीग|यूईएफा	युरोपियन फुटबॉल महासंघ|युएफा	युरोपेली फुटबल महासंघ|युएफा	UEFA	Q35572
एशियाई फुटबॉल परिसंघ|एशियाई फुटबॉल महासंघ|एएफसी|AFC	आशियाई फुटबॉल महासंघ	एसियाली फुटबल महासंघ	Asian Football Confederation
भारतीय बैडमिंटन संघ|बैडमिंटन एसोसिएशन ऑफ इंडिया|भारतीय बैडमिंटन महासंघ|BAI	भारतीय बॅडमिंटन संघटना|भारतीय बॅडमिंटन महासंघ		Badminton Association of India
विश्व बैडमिंटन महासंघ|बैडमिंटन वर्ल्ड फेडरेशन|बीडब्ल्यूएफ|बीडब्लूएफ|BWF	जागतिक बॅडमिंटन महासंघ		Badminton World Federation
भारतीय मुक्केबाजी महासंघ|बॉक्सिंग फेडरेशन ऑफ इंडिया|बीएफआई|बीएफआइ|BFI	भारतीय बॉक्सिंग महासंघ|बीएफआय		Boxing Federation of India
अंतरराष्ट्रीय मुक्केबाजी संघ|एआईबीए|आइबा|आईबीए|एआइबीए|आइबीए|IBA|AIBA	आंतरराष्ट्रीय बॉक्सिंग संघटना|एआयबीए|आयबीए		International Boxing Association
भारतीय एथलेटिक्स महासंघ|एथलेटिक्स फेडरेशन ऑफ इंडिया|भारतीय एथलेटिक्स संघ|एएफआई|एएफआइ|AFI	भारतीय अॅथलेटिक्स महासंघ|एएफआय		Athletics Federation of India
विश्व एथलेटिक्स|वर्ल्ड एथलेटिक्स|अंतरराष्ट्रीय एथलेटिक्स महासंघ|आईएएएफ|आइएएएफ|IAAF	जागतिक अॅथलेटिक्स|वर्ल्ड अॅथलेटिक्स|आयएएएफ	वर्ल्ड एथलेटिक्स	World Athletics
अंतरराष्ट्रीय निशानेबाजी खेल महासंघ|आईएसएसएफ|आइएसएसएफ|ISSF	आंतरराष्ट्रीय नेमबाजी महासंघ|आयएसएसएफ		International Shooting Sport Federation
भारतीय राष्ट्रीय राइफल संघ|नेशनल राइफल एसोसिएशन ऑफ इंडिया|एनआरएआई|एनआरएआइ|NRAI	भारतीय राष्ट्रीय रायफल संघटना|एनआरएआय		National Rifle Association of India
अखिल भारतीय टेनिस संघ|अखिल भारतीय टेनिस महासंघ|एआईटीए|एआइटीए|AITA	अखिल भारतीय टेनिस संघटना|एआयटीए		All India Tennis Association
पेशेवर टेनिस संघ|एटीपी|ATP			Association of Tennis Professionals		ATP
महिला टेनिस संघ|डब्ल्यूटीए|डब्लूटीए|WTA			Women's Tennis Association
अंतरराष्ट्रीय टेनिस महासंघ|आईटीएफ|आइटीएफ|ITF	अंतरराष्ट्रीय टेनिस महासंघ|आयटीएफ		International Tennis Federation
विश्व शतरंज महासंघ|अंतरराष्ट्रीय शतरंज महासंघ|फिडे	जागतिक बुद्धिबळ महासंघ	फिडे	FIDE
अखिल भारतीय शतरंज महासंघ|AICF	अखिल भारतीय बुद्धिबळ महासंघ		All India Chess Federation
विश्व डोपिंग रोधी एजेंसी|विश्व डोपिंग निरोधक एजेंसी|वाडा|WADA	जागतिक उत्तेजक द्रव्य प्रतिबंधक संस्था		World Anti-Doping Agency		वाडा
खेल पंचाट न्यायालय|खेल पंचाट|कोर्ट ऑफ आर्बिट्रेशन फॉर स्पोर्ट|सीएएस|CAS	क्रीडा लवाद		Court of Arbitration for Sport		सीएएस|CAS
महाराष्ट्र राज्य कुस्तीगीर परिषद	महाराष्ट्र राज्य कुस्तीगीर परिषद|कुस्तीगीर परिषद		Maharashtra State Wrestling Association
इंडियन प्रीमियर लीग|इंडियन प्रिमियर लीग|आईपीएल|आइपीएल|IPL	इंडियन प्रीमिअर लीग|आयपीएल	इन्डियन प्रिमियर लिग	Indian Premier League
महिला प्रीमियर लीग|वीमेंस प्रीमियर लीग|वुमेंस प्रीमियर लीग|डब्ल्यूपीएल|डब्लूपीएल|WPL	महिला प्रीमिअर लीग|वुमेन्स प्रीमिअर लीग		Women's Premier League
इंडियन सुपर लीग|आईएसएल|आइएसएल|ISL	इंडियन सुपर लीग|आयएसएल		Indian Super League
प्रो कबड्डी लीग|प्रो कबड्डी|पीकेएल|PKL			Pro Kabaddi League
इंग्लिश प्रीमियर लीग|प्रीमियर लीग|ईपीएल|EPL	इंग्लिश प्रीमिअर लीग|प्रीमिअर लीग	इंग्लिस प्रिमियर लिग|प्रिमियर लिग	Premier League
ला लीगा|ला लिगा|स्पेनिश लीग	ला लिगा	ला लिगा	La Liga
सीरी ए|सेरी ए	सिरी ए	सिरी ए	Serie A
बुंदेसलीगा|बुंडेसलीगा	बुंडेसलिगा	बुन्डेसलिगा	Bundesliga
पाकिस्तान सुपर लीग|पीएसएल|PSL			Pakistan Super League
बिग बैश लीग|बिग बैश|बीबीएल|BBL	बिग बॅश लीग|बिग बॅश	बिग ब्यास लिग	Big Bash League
कैरेबियन प्रीमियर लीग|कैरेबियाई प्रीमियर लीग|सीपीएल|CPL	कॅरेबियन प्रीमिअर लीग	क्यारेबियन प्रिमियर लिग	Caribbean Premier League
नेशनल बास्केटबॉल एसोसिएशन|एनबीए|NBA			National Basketball Association
फॉर्मूला वन|फार्मूला वन|फॉर्मूला-1|एफ1	फॉर्म्युला वन	फर्मुला वान	Formula One
डब्ल्यूडब्ल्यूई|डब्लूडब्लूई			WWE
भारतीय क्रिकेट टीम|टीम इंडिया|भारतीय टीम|भारतीय पुरुष क्रिकेट टीम|मेन इन ब्लू	भारतीय क्रिकेट संघ|भारतीय संघ	भारतीय क्रिकेट टोली|टिम इन्डिया	India national cricket team		भारतीय टीम|भारतीय संघ
भारतीय महिला क्रिकेट टीम|भारतीय महिला टीम	भारतीय महिला क्रिकेट संघ|भारतीय महिला संघ		India women's national cricket team		भारतीय महिला टीम|भारतीय महिला संघ
भारतीय हॉकी टीम|भारतीय पुरुष हॉकी टीम|भारतीय हाकी टीम	भारतीय हॉकी संघ		India men's national field hockey team
भारतीय महिला हॉकी टीम|भारतीय महिला हाकी टीम	भारतीय महिला हॉकी संघ		India women's national field hockey team
भारतीय फुटबॉल टीम|भारतीय फुटबाल टीम	भारतीय फुटबॉल संघ	भारतीय फुटबल टोली	India national football team
पाकिस्तान क्रिकेट टीम|पाकिस्तानी क्रिकेट टीम|पाकिस्तानी टीम	पाकिस्तान क्रिकेट संघ|पाकिस्तानी संघ		Pakistan national cricket team		पाकिस्तानी टीम|पाकिस्तानी संघ
ऑस्ट्रेलियाई क्रिकेट टीम|ऑस्ट्रेलिया क्रिकेट टीम|ऑस्ट्रेलियाई टीम	ऑस्ट्रेलियन संघ|ऑस्ट्रेलिया संघ		Australia national cricket team		ऑस्ट्रेलियाई टीम|ऑस्ट्रेलियन संघ|ऑस्ट्रेलिया संघ
चेन्नई सुपर किंग्स|चेन्नई सुपरकिंग्स|चेन्नै सुपर किंग्स|सीएसके|CSK	चेन्नई सुपर किंग्ज|चेन्नई सुपरकिंग्ज	चेन्नई सुपर किङ्स	Chennai Super Kings
मुंबई इंडियंस|मुंबई इंडियन्स|मुम्बई इंडियन|एमआई|एमआइ	मुंबई इंडियन्स|एमआय	मुम्बई इन्डियन्स	Mumbai Indians		एमआई|एमआइ|एमआय
कोलकाता नाइट राइडर्स|कोलकाता नाइटराइडर्स|केकेआर|नाइट राइडर्स|नाइटराइडर्स|KKR	कोलकाता नाईट रायडर्स|कोलकाता नाइट रायडर्स		Kolkata Knight Riders
रॉयल चैलेंजर्स बेंगलुरु|रॉयल चैलेंजर्स बैंगलोर|रॉयल चैलेंजर्स बेंगलूरु|रायल चैलेंजर्स बेंगलुरु|रॉयल चैलेंजर्स|आरसीबी|RCB	रॉयल चॅलेंजर्स बंगळुरू|रॉयल चॅलेंजर्स बंगळुरु|रॉयल चॅलेंजर्स बेंगळुरू|रॉयल चॅलेंजर्स बँगलोर|रॉयल चॅलेंजर्स	रोयल च्यालेन्जर्स बेङ्लोर|रोयल च्यालेन्जर्स बैंगलोर|रोयल च्यालेन्जर्स	Royal Challengers Bengaluru
राजस्थान रॉयल्स|राजस्थान रायल्स|राजस्थान रॉयल		राजस्थान रोयल्स	Rajasthan Royals
दिल्ली कैपिटल्स|दिल्ली कैपिटल|दिल्ली डेयरडेविल्स|दिल्ली कैपिटलस|डेल्ही डेयरडेविल्स|दिल्ली डेयरडेविल	दिल्ली कॅपिटल्स|दिल्ली डेअरडेव्हिल्स	दिल्ली क्यापिटल्स|दिल्ली डेयरडेभिल्स	Delhi Capitals
पंजाब किंग्स|किंग्स इलेवन पंजाब|किंग्स इलेवन|पीबीकेएस|PBKS	पंजाब किंग्ज|किंग्ज इलेव्हन पंजाब	पञ्जाब किङ्स|किंग्स इलेभेन पञ्जाब|किङ्स इलेभेन पञ्जाब	Punjab Kings
सनराइजर्स हैदराबाद|एसआरएच|सनराइजर्स|SRH	सनरायझर्स हैदराबाद|सनरायजर्स हैदराबाद	सनराइजर्स हैदरावाद	Sunrisers Hyderabad
गुजरात टाइटंस|गुजरात टाइटन्स	गुजरात टायटन्स		Gujarat Titans
लखनऊ सुपर जायंट्स|लखनऊ सुपरजायंट्स|लखनऊ सुपर जाइंट्स|एलएसजी|LSG	लखनौ सुपर जायंट्स|लखनौ सुपरजायंट्स		Lucknow Super Giants
राइजिंग पुणे सुपरजायंट्स|राइजिंग पुणे सुपरजायंट|RPS	रायझिंग पुणे सुपरजायंट्स		Rising Pune Supergiant
गुजरात लायंस|गुजरात लायन्स	गुजरात लायन्स		Gujarat Lions
डेक्कन चार्जर्स|डेकन चार्जर्स			Deccan Chargers
कोच्चि टस्कर्स केरल|कोच्चि टस्कर्स			Kochi Tuskers Kerala
पुणे वॉरियर्स|पुणे वारियर्स			Pune Warriors
यूपी वॉरियर्स|यूपी वारियर्स			UP Warriorz
गुजरात जायंट्स			Gujarat Giants
मोहन बागान|मोहन बागान सुपर जायंट|एटीके मोहन बागान			Mohun Bagan
ईस्ट बंगाल|ईस्ट बंगाल एफसी			East Bengal FC
बेंगलुरु एफसी			Bengaluru FC
मुंबई सिटी एफसी			Mumbai City FC
एफसी गोवा			FC Goa
केरला ब्लास्टर्स|केरल ब्लास्टर्स			Kerala Blasters
जमशेदपुर एफसी			Jamshedpur FC
पटना पाइरेट्स|पटना पायरेट्स	पाटणा पायरेट्स|पटणा पायरेट्स		Patna Pirates
यू मुंबा			U Mumba
पुनेरी पलटन|पुणेरी पलटन	पुणेरी पलटण		Puneri Paltan
दबंग दिल्ली			Dabang Delhi
बंगाल वॉरियर्स			Bengal Warriorz
जयपुर पिंक पैंथर्स	जयपूर पिंक पँथर्स		Jaipur Pink Panthers
रियाल मैड्रिड|रियल मैड्रिड|रीयल मैड्रिड|रीयाल मैड्रिड	रिअल माद्रिद|रेयाल माद्रिद	रियल म्याड्रिड|रियाल म्याड्रिड	Real Madrid	Q8682
बार्सिलोना|एफसी बार्सिलोना|बार्सिलोना एफसी|बार्सा	बार्सिलोना|बार्सेलोना		FC Barcelona	Q7156
एटलेटिको मैड्रिड|एटलेटिको मेड्रिड	अॅटलेटिको माद्रिद	एट्लेटिको म्याड्रिड|एथ्लेटिको म्याड्रिड	Atlético Madrid
मैनचेस्टर यूनाइटेड|मैनचेस्टर युनाइटेड|मैन यूनाइटेड	मँचेस्टर युनायटेड	म्यानचेस्टर युनाइटेड	Manchester United	Q18656
मैनचेस्टर सिटी|मैन सिटी	मँचेस्टर सिटी	म्यानचेस्टर सिटी	Manchester City	Q50602
लिवरपूल|लिवरपूल एफसी	लिव्हरपूल	लिभरपुल	Liverpool F.C.	Q1130849
चेल्सी	चेल्सी|चेल्सी क्लब		Chelsea F.C.	Q9616
आर्सेनल|आर्सनल		आर्सनल	Arsenal F.C.	Q9617
टोटेनहम|टोटेनहम हॉट्सपर|टॉटेनहम हॉट्सपर|टॉटेनहम	टोटेनहॅम	टोटनह्याम	Tottenham Hotspur	Q18741
लीसेस्टर सिटी|लेस्टर सिटी|लीस्टर सिटी	लिस्टर सिटी	लेस्टर सिटी	Leicester City
न्यूकैसल यूनाइटेड	न्यूकॅसल युनायटेड	न्युकासल युनाइटेड	Newcastle United
युवेंटस|जुवेंटस|यूवेंट्स|युवेंट्स	युव्हेंट्स	युभेन्टस	Juventus	Q1422
एसी मिलान|एसी मिलन			AC Milan	Q1543
इंटर मिलान|इंटर मिलन		इन्टर मिलान|इन्टर मिलन	Inter Milan	Q631
नापोली|नेपोली			Napoli
बायर्न म्यूनिख|बायर्न म्युनिख|बेयर्न म्यूनिख	बायर्न म्युनिक|बायर्न म्युनिच	बायर्न म्युनिख	Bayern Munich	Q15789
बोरुसिया डॉर्टमुंड|बोरूसिया डॉर्टमंड|डॉर्टमुंड		बोरुसिया डर्टमुन्ड|डर्टमुन्ड	Borussia Dortmund	Q41420
पेरिस सेंट-जर्मेन|पेरिस सेंट जर्मन|पीएसजी|PSG	पॅरिस सेंट-जर्मेन	पेरिस सेन्ट जर्मेन	Paris Saint-Germain	Q483020
इंटर मियामी|इंटर मयामी	इंटर मायामी	इन्टर मियामी	Inter Miami
अल-नासर|अल-नस्र		अल नासर	Al Nassr
क्वींस पार्क रेंजर्स			Queens Park Rangers
रेड बुल रेसिंग|रेड बुल			Red Bull Racing		रेड बुल
फेरारी|फरारी			Ferrari		फरारी
राष्ट्रीय स्वयंसेवक संघ|आरएसएस|राष्ट्रीय स्वयं सेवक संघ|संघ परिवार|संघ|RSS	राष्ट्रीय स्वयंसेवक संघ|रा. स्व. संघ	राष्ट्रिय स्वयंसेवक संघ	Rashtriya Swayamsevak Sangh		संघ
विश्व हिंदू परिषद|विश्व हिन्दू परिषद्|विहिप|वीएचपी|VHP	विश्व हिंदू परिषद|विहिंप|व्हीएचपी		Vishva Hindu Parishad
अंतरराष्ट्रीय हिंदू परिषद|अंतर्राष्ट्रीय हिंदू परिषद|अहिप|एएचपी|AHP	आंतरराष्ट्रीय हिंदू परिषद		Antarrashtriya Hindu Parishad
बजरंग दल			Bajrang Dal
दुर्गा वाहिनी			Durga Vahini
अखिल भारतीय विद्यार्थी परिषद|अभाविप|एबीवीपी|विद्यार्थी परिषद|ABVP	अखिल भारतीय विद्यार्थी परिषद|एबीव्हीपी		Akhil Bharatiya Vidyarthi Parishad		विद्यार्थी परिषद
भारतीय राष्ट्रीय छात्र संगठन|नेशनल स्टूडेंट्स यूनियन ऑफ इंडिया|एनएसयूआई|नेशनल स्टूडेंट यूनियन ऑफ इंडिया|एनएसयूआइ|NSUI	भारतीय राष्ट्रीय छात्र संगठन|एनएसयूआय		National Students' Union of India
भारतीय युवा कांग्रेस|युवा कांग्रेस|यूथ कांग्रेस|युवक कांग्रेस|भारतीय युवक कांग्रेस|आईवाईसी|आइवाईसी|IYC	भारतीय युवक काँग्रेस|आयवायसी		Indian Youth Congress
महिला कांग्रेस|अखिल भारतीय महिला कांग्रेस|ऑल इंडिया महिला कांग्रेस	महिला काँग्रेस		All India Mahila Congress
कांग्रेस सेवा दल|सेवा दल|कांग्रेस सेवादल	काँग्रेस सेवा दल		Congress Seva Dal		सेवा दल
कांग्रेस कार्य समिति|कांग्रेस कार्यसमिति|कांग्रेस वर्किंग कमेटी|कांग्रेस वर्किंग कमिटी|CWC	काँग्रेस कार्यकारिणी|काँग्रेस कार्य समिती|काँग्रेस कार्यसमिती		Congress Working Committee
प्रदेश कांग्रेस कमेटी|प्रदेश कांग्रेस कमिटी|PCC	प्रदेश काँग्रेस समिती		Pradesh Congress Committee		PCC
भारतीय जनता युवा मोर्चा|भाजयुमो|बीजेवाईएम|भाजपा युवा मोर्चा|BJYM	भारतीय जनता युवा मोर्चा|भाजप युवा मोर्चा|बीजेवायएम		Bharatiya Janata Yuva Morcha
भाजपा महिला मोर्चा|महिला मोर्चा	भाजप महिला मोर्चा		BJP Mahila Morcha		महिला मोर्चा
भाजपा किसान मोर्चा|किसान मोर्चा	भाजप किसान मोर्चा		BJP Kisan Morcha		किसान मोर्चा
समाजवादी छात्र सभा|समाजवादी युवजन सभा|समाजवादी लोहिया वाहिनी			Samajwadi Chhatra Sabha
छात्र राजद			Chhatra RJD
युवा सेना	युवासेना		Yuva Sena		युवा सेना
भारतीय विद्यार्थी सेना	भारतीय विद्यार्थी सेना|भाविसे		Bharatiya Vidyarthi Sena
स्टूडेंट्स फेडरेशन ऑफ इंडिया|स्टूडेंट फेडरेशन ऑफ इंडिया|एसएफआई|एसएफआइ|SFI	स्टुडंट्स फेडरेशन ऑफ इंडिया|एसएफआय		Students' Federation of India
ऑल इंडिया स्टूडेंट्स एसोसिएशन|ऑल इंडिया स्टूडेंट एसोसिएशन|आइसा|AISA			All India Students' Association		आइसा
ऑल इंडिया स्टूडेंट्स फेडरेशन|अखिल भारतीय स्टूडेंट फेडरेशन|एआईएसएफ|एआइएसएफ|AISF	ऑल इंडिया स्टुडंट्स फेडरेशन|एआयएसएफ		All India Students' Federation
जवाहरलाल नेहरू विश्वविद्यालय छात्र संघ|जेएनयू छात्र संघ|जेएनयू छात्रसंघ|जेएनयूएसयू|JNUSU			Jawaharlal Nehru University Students' Union
दिल्ली विश्वविद्यालय छात्र संघ|दिल्ली विश्वविद्यालय छात्रसंघ|डूसू|DUSU			Delhi University Students' Union
पिंजरा तोड़			Pinjra Tod
भारतीय मजदूर संघ|बीएमएस|BMS			Bharatiya Mazdoor Sangh
भारतीय किसान संघ|बीकेएस|BKS			Bharatiya Kisan Sangh
स्वदेशी जागरण मंच|एसजेएम|SJM			Swadeshi Jagran Manch
वनवासी कल्याण आश्रम|अखिल भारतीय वनवासी कल्याण आश्रम			Akhil Bharatiya Vanvasi Kalyan Ashram
विद्या भारती			Vidya Bharati		*
सेवा भारती			Seva Bharati		*
मुस्लिम राष्ट्रीय मंच|एमआरएम|MRM			Muslim Rashtriya Manch
राष्ट्र सेविका समिति	राष्ट्रसेविका समिती|राष्ट्र सेविका समिती		Rashtra Sevika Samiti
राष्ट्र सेवा दल			Rashtra Seva Dal
अभिनव भारत			Abhinav Bharat
श्रीराम सेना|श्री राम सेना|श्रीराम सेने			Sri Ram Sena		श्री राम सेना
हिंदू सेना			Hindu Sena
हिंदू युवा वाहिनी|हियुवा|HYV			Hindu Yuva Vahini
करणी सेना|राजपूत करणी सेना|श्री राजपूत करणी सेना|राष्ट्रीय राजपूत करणी सेना			Karni Sena
भीम आर्मी|भीम सेना			Bhim Army
जमीयत उलेमा-ए-हिंद|जमीयत उलमा-ए-हिंद|जमीअत उलमा-ए-हिंद	जमियत उलेमा-ए-हिंद		Jamiat Ulema-e-Hind
जमात-ए-इस्लामी हिंद|जमाते इस्लामी हिंद|जमात-ए-इस्लामी|जमाते-इस्लामी			Jamaat-e-Islami Hind		जमात-ए-इस्लामी|जमात ए इस्लामी|जमाते-इस्लामी|जमाते इस्लामी
ऑल इंडिया मुस्लिम पर्सनल लॉ बोर्ड|मुस्लिम पर्सनल लॉ बोर्ड|आल इंडिया मुस्लिम पर्सनल ला बोर्ड|एआईएमपीएलबी|एआइएमपीएलबी|AIMPLB	अखिल भारतीय मुस्लिम पर्सनल लॉ बोर्ड|एआयएमपीएलबी		All India Muslim Personal Law Board
सुन्नी वक्फ बोर्ड|यूपी सुन्नी सेंट्रल वक्फ बोर्ड|सुन्नी सेंट्रल वक्फ बोर्ड|उत्तर प्रदेश सुन्नी सेंट्रल वक्फ बोर्ड	सुन्नी वक्फ बोर्ड|सुन्नी वक्फ मंडळ		Uttar Pradesh Sunni Central Waqf Board
शिया वक्फ बोर्ड|शिया सेंट्रल वक्फ बोर्ड			Uttar Pradesh Shia Central Waqf Board
दिल्ली वक्फ बोर्ड			Delhi Waqf Board
वक्फ बोर्ड	वक्फ मंडळ		Waqf Board		*
हज कमेटी ऑफ इंडिया|भारतीय हज समिति|हज कमेटी	हज समिती		Haj Committee of India
तब्लीगी जमात|तबलीगी जमात|तबलीग जमात	तबलिगी जमात|तब्लिगी जमात|तबलिग जमात	तब्लिगी जमात|तबलिगी जमात	Tablighi Jamaat
आर्य समाज			Arya Samaj
ब्रह्म समाज|ब्रह्मो समाज	ब्राह्मो समाज		Brahmo Samaj
प्रार्थना समाज			Prarthana Samaj
सत्यशोधक समाज			Satyashodhak Samaj
रामकृष्ण मिशन|रामकृष्ण मठ			Ramakrishna Mission
इस्कॉन|इस्कान|अंतरराष्ट्रीय कृष्णभावनामृत संघ		इस्कन	ISKCON
डेरा सच्चा सौदा			Dera Sacha Sauda
राधा स्वामी सत्संग ब्यास|डेरा ब्यास|राधास्वामी सत्संग ब्यास			Radha Soami Satsang Beas
ब्रह्माकुमारी|ब्रह्माकुमारीज|प्रजापिता ब्रह्माकुमारी ईश्वरीय विश्वविद्यालय	प्रजापिता ब्रह्माकुमारी		Brahma Kumaris
आर्ट ऑफ लिविंग		आर्ट अफ लिभिङ	Art of Living
ईशा फाउंडेशन	ईशा फाऊंडेशन		Isha Foundation
गायत्री परिवार|अखिल विश्व गायत्री परिवार|शांतिकुंज			All World Gayatri Pariwar
सतलोक आश्रम			Satlok Ashram
अखिल भारतीय अखाड़ा परिषद|अखाड़ा परिषद	अखिल भारतीय आखाडा परिषद|आखाडा परिषद		Akhil Bharatiya Akhara Parishad
जूना अखाड़ा|श्री पंचदशनाम जूना अखाड़ा	जुना आखाडा		Juna Akhara
निर्मोही अखाड़ा	निर्मोही आखाडा		Nirmohi Akhara
निरंजनी अखाड़ा	निरंजनी आखाडा		Niranjani Akhara
किन्नर अखाड़ा	किन्नर आखाडा		Kinnar Akhara
गोरखनाथ मठ|गोरक्षपीठ			Gorakhnath Math
संत निरंकारी मिशन|निरंकारी मिशन			Sant Nirankari Mission
दमदमी टकसाल			Damdami Taksal
राम जन्मभूमि न्यास|रामजन्मभूमि न्यास	रामजन्मभूमी न्यास|राम जन्मभूमी न्यास		Ram Janmabhoomi Nyas
बाबरी मस्जिद एक्शन कमेटी|बाबरी एक्शन कमेटी			Babri Masjid Action Committee
भारतीय किसान यूनियन|भाकियू|बीकेयू|BKU	भारतीय किसान युनियन		Bharatiya Kisan Union
भारतीय किसान यूनियन (टिकैत)|भाकियू (टिकैत)|भाकियू टिकैत			Bharatiya Kisan Union (Tikait)
भारतीय किसान यूनियन (उगराहां)|भाकियू (एकता-उगराहां)|भाकियू उगराहां|बीकेयू (एकता उगराहां)			BKU (Ekta Ugrahan)
भारतीय किसान यूनियन (चढूनी)|भाकियू (चढूनी)|भाकियू चढूनी			BKU (Charuni)
भारतीय किसान यूनियन (भानु)|भाकियू (भानु)|भाकियू भानु			BKU (Bhanu)
संयुक्त किसान मोर्चा|संयुक्त किसान मोर्चा (गैर-राजनीतिक)			Samyukta Kisan Morcha
किसान मजदूर मोर्चा|केएमएम|KMM			Kisan Mazdoor Morcha
किसान मजदूर संघर्ष समिति|किसान मजदूर संघर्ष कमेटी|KMSC			Kisan Mazdoor Sangharsh Committee
अखिल भारतीय किसान सभा|ऑल इंडिया किसान सभा|किसान सभा|एआईकेएस|एआइकेएस|AIKS	अखिल भारतीय किसान सभा|एआयकेएस		All India Kisan Sabha
अखिल भारतीय किसान संघर्ष समन्वय समिति|एआईकेएससीसी|एआइकेएससीसी|AIKSCC	अखिल भारतीय किसान संघर्ष समन्वय समिति|एआयकेएससीसी		All India Kisan Sangharsh Coordination Committee
शेतकरी संघटना|शेतकरी संगठन			Shetkari Sanghatana
भारतीय राष्ट्रीय मजदूर कांग्रेस|इंडियन नेशनल ट्रेड यूनियन कांग्रेस|इंटक|INTUC	इंटक		Indian National Trade Union Congress
ऑल इंडिया ट्रेड यूनियन कांग्रेस|अखिल भारतीय ट्रेड यूनियन कांग्रेस|एटक|AITUC	ऑल इंडिया ट्रेड युनियन काँग्रेस|आयटक		All India Trade Union Congress
सेंटर ऑफ इंडियन ट्रेड यूनियंस|सीटू|सेंटर ऑफ इंडियन ट्रेड यूनियन्स|CITU	सेंटर ऑफ इंडियन ट्रेड युनियन्स|सिटू		Centre of Indian Trade Unions
हिंद मजदूर सभा|एचएमएस|HMS			Hind Mazdoor Sabha
इंडियन मेडिकल एसोसिएशन|भारतीय चिकित्सा संघ|आईएमए|भारतीय चिकित्सक संघ|आइएमए|IMA	इंडियन मेडिकल असोसिएशन|भारतीय वैद्यकीय संघटना|आयएमए		Indian Medical Association
फेडरेशन ऑफ रेजिडेंट डॉक्टर्स एसोसिएशन|फोर्डा|FORDA			Federation of Resident Doctors' Association
महाराष्ट्र राज्य निवासी डॉक्टर संगठन|MARD	महाराष्ट्र राज्य निवासी डॉक्टर संघटना|मार्ड		Maharashtra Association of Resident Doctors
फेडरेशन ऑफ इंडियन चैंबर्स ऑफ कॉमर्स एंड इंडस्ट्री|भारतीय वाणिज्य एवं उद्योग महासंघ|फिक्की|FICCI	फिक्की		Federation of Indian Chambers of Commerce and Industry
भारतीय उद्योग परिसंघ|कंफेडरेशन ऑफ इंडियन इंडस्ट्री|कॉन्फेडरेशन ऑफ इंडियन इंडस्ट्री|सीआईआई|सीआइआइ|CII	भारतीय उद्योग महासंघ|सीआयआय		Confederation of Indian Industry
एसोसिएटेड चैंबर्स ऑफ कॉमर्स एंड इंडस्ट्री|एसोचैम|एसोचेम	असोसिएटेड चेंबर्स ऑफ कॉमर्स अँड इंडस्ट्री|असोचेम|अॅसोचॅम		Associated Chambers of Commerce and Industry of India
पीएचडी चैंबर ऑफ कॉमर्स एंड इंडस्ट्री|पीएचडी चैंबर ऑफ कॉमर्स|पीएचडीसीसीआई|पीएचडीसीसीआइ|PHDCCI	पीएचडी चैंबर ऑफ कॉमर्स एंड इंडस्ट्री|पीएचडीसीसीआय		PHD Chamber of Commerce and Industry
कनफेडरेशन ऑफ ऑल इंडिया ट्रेडर्स|कन्फेडरेशन ऑफ ऑल इंडिया ट्रेडर्स|कॉन्फेडरेशन ऑफ ऑल इंडिया ट्रेडर्स|सीएआईटी|सीएआइटी|CAIT	कॉन्फेडरेशन ऑफ ऑल इंडिया ट्रेडर्स|सीएआयटी		Confederation of All India Traders
नैसकॉम|नास्कॉम	नॅसकॉम		NASSCOM
सोसाइटी ऑफ इंडियन ऑटोमोबाइल मैन्युफैक्चरर्स|सियाम|SIAM	सियाम		Society of Indian Automobile Manufacturers		सियाम
इंडियन बैंक्स एसोसिएशन|भारतीय बैंक संघ	इंडियन बँक्स असोसिएशन|इंडियन बॅंक्स असोसिएशन		Indian Banks' Association
यूनाइटेड फोरम ऑफ बैंक यूनियंस|यूएफबीयू|UFBU	युनायटेड फोरम ऑफ बँक युनियन्स|युनायटेड फोरम ऑफ बॅंक युनियन्स		United Forum of Bank Unions
एसोसिएशन फॉर डेमोक्रेटिक रिफॉर्म्स|एडीआर|ADR	असोसिएशन फॉर डेमोक्रॅटिक रिफॉर्म्स		Association for Democratic Reforms
पीपुल्स यूनियन फॉर सिविल लिबर्टीज|पीयूसीएल|पीपल्स यूनियन फॉर सिविल लिबर्टीज|PUCL			People's Union for Civil Liberties
एडिटर्स गिल्ड ऑफ इंडिया|एडिटर्स गिल्ड	एडिटर्स गिल्ड		Editors Guild of India
प्रेस क्लब ऑफ इंडिया			Press Club of India
नर्मदा बचाओ आंदोलन|एनबीए (आंदोलन)	नर्मदा बचाव आंदोलन		Narmada Bachao Andolan
इंडिया अगेंस्ट करप्शन|आईएसी|आइएसी|IAC	इंडिया अगेंस्ट करप्शन|आयएसी		India Against Corruption
मूवी आर्टिस्ट एसोसिएशन|अम्मा (संगठन)|एएमएमए|AMMA			Association of Malayalam Movie Artists
फेडरेशन ऑफ वेस्टर्न इंडिया सिने एम्प्लॉइज|फेडरेशन ऑफ वेस्टर्न इंडिया सिने एम्प्लाइज|एफडब्ल्यूआईसीई|एफडब्ल्यूआइसीई|एफडब्लूआईसीई|FWICE	फेडरेशन ऑफ वेस्टर्न इंडिया सिने एम्प्लॉइज|एफडब्ल्यूआयसीई		Federation of Western India Cine Employees
अखिल भारतीय मराठी पत्रकार परिषद|मराठी पत्रकार परिषद	मराठी पत्रकार परिषद		Marathi Patrakar Parishad
ऑल इंडिया जाट आरक्षण संघर्ष समिति|अखिल भारतीय जाट आरक्षण संघर्ष समिति			All India Jat Aarakshan Sangharsh Samiti
पाटीदार अनामत आंदोलन समिति|PAAS			Patidar Anamat Andolan Samiti
सर्व आदिवासी समाज			Sarva Adivasi Samaj
अखिल भारतीय ब्राह्मण महासभा			Akhil Bharatiya Brahman Mahasabha
अखिल भारतीय क्षत्रिय महासभा|क्षत्रिय महासभा			Akhil Bharatiya Kshatriya Mahasabha
पीएम केयर्स फंड|पीएम केयर्स|प्रधानमंत्री नागरिक सहायता एवं आपात स्थिति राहत कोष|पीएम केयर्स कोष	पीएम केअर्स फंड|पीएम केअर्स|पीएम केअर		PM CARES Fund
प्रधानमंत्री राष्ट्रीय राहत कोष|PMNRF	पंतप्रधान राष्ट्रीय मदत निधी		Prime Minister's National Relief Fund
राजीव गांधी फाउंडेशन			Rajiv Gandhi Foundation
ऑब्जर्वर रिसर्च फाउंडेशन|ओआरएफ|ORF			Observer Research Foundation
सेंटर फॉर मॉनिटरिंग इंडियन इकोनॉमी|सीएमआईई|सीएमआइई|CMIE	सेंटर फॉर मॉनिटरिंग इंडियन इकोनॉमी|सीएमआयई		Centre for Monitoring Indian Economy
विज्ञान एवं पर्यावरण केंद्र|सेंटर फॉर साइंस एंड एनवायरनमेंट|सीएसई|CSE			Centre for Science and Environment		सीएसई|CSE
सेंटर फॉर स्टडी ऑफ डेवलपिंग सोसाइटीज|सीएसडीएस|लोकनीति-सीएसडीएस|CSDS			Centre for the Study of Developing Societies
एक्सिस माई इंडिया|एक्सिस माय इंडिया|इंडिया टुडे-एक्सिस माई इंडिया	अॅक्सिस माय इंडिया		Axis My India
सी-वोटर|सीवोटर	सी-व्होटर		CVoter
आई-पैक|आईपैक|इंडियन पॉलिटिकल एक्शन कमेटी	आय-पॅक|आयपॅक		Indian Political Action Committee
साहित्य अकादमी|साहित्य अकादेमी|साहित्य एकेडमी			Sahitya Akademi
संगीत नाटक अकादमी|संगीत नाटक अकादेमी|SNA			Sangeet Natak Akademi
ललित कला अकादमी			Lalit Kala Akademi
भारतीय ज्ञानपीठ			Bharatiya Jnanpith
नागरी प्रचारिणी सभा			Nagari Pracharini Sabha
गीता प्रेस			Gita Press
बचपन बचाओ आंदोलन			Bachpan Bachao Andolan
प्रथम फाउंडेशन			Pratham Education Foundation
भारतीय रेड क्रॉस सोसाइटी|इंडियन रेड क्रॉस सोसाइटी|भारतीय रेडक्रॉस सोसायटी	भारतीय रेडक्रॉस सोसायटी|इंडियन रेडक्रॉस सोसायटी		Indian Red Cross Society
नाम फाउंडेशन			Naam Foundation
पानी फाउंडेशन	पानी फाउंडेशन|पानी फाऊंडेशन		Paani Foundation
भारत की कम्युनिस्ट पार्टी (माओवादी)|भारतीय कम्युनिस्ट पार्टी (माओवादी)|भाकपा (माओवादी)|भाकपा-माओवादी|सीपीआई (माओवादी)|सीपीआई माओवादी|माओवादी|नक्सली|सीपीआइ (माओवादी)|सीपीआइ माओवादी	भाकप (माओवादी)|नक्षलवादी|नक्षली	भारतीय कम्युनिष्ट पार्टी (माओवादी)	Communist Party of India (Maoist)		माओवादी|नक्सली|नक्षलवादी|नक्षली
पीपुल्स लिबरेशन गुरिल्ला आर्मी|पीपल्स लिबरेशन गुरिल्ला आर्मी|पीएलजीए|PLGA			People's Liberation Guerrilla Army
दंडकारण्य स्पेशल जोनल कमेटी|डीकेएसजेडसी|दंडकारण्य विशेष क्षेत्रीय समिति|DKSZC	दंडकारण्य स्पेशल जोनल कमेटी|डीकेएसझेडसी		Dandakaranya Special Zonal Committee
पीपुल्स लिबरेशन फ्रंट ऑफ इंडिया|पीएलएफआई|पीपल्स लिबरेशन फ्रंट ऑफ इंडिया|पीएलएफआइ|PLFI	पीपुल्स लिबरेशन फ्रंट ऑफ इंडिया|पीएलएफआय		People's Liberation Front of India
झारखंड जन मुक्ति परिषद|झारखंड जनमुक्ति परिषद|जेजेएमपी|JJMP			Jharkhand Jan Mukti Parishad
तृतीय प्रस्तुति कमेटी|तृतीय सम्मेलन प्रस्तुति कमेटी|टीपीसी|टीएसपीसी|TPC			Tritiya Prastuti Committee
सलवा जुडूम|सलवा जुडुम|सलवा जुदुम			Salwa Judum
रणवीर सेना			Ranvir Sena
लश्कर-ए-तैयबा|लश्कर-ए-तोइबा|लश्कर-ए-तय्यबा|लश्कर-ए-तैय्यबा|लश्करे तैयबा|लश्कर-ए-तैएबा|लश्कर|एलईटी	लष्कर-ए-तोयबा|लष्कर-ए-तैयबा|लष्करे तोयबा|लश्कर-ए-तोयबा|लष्कर-ए-तय्यबा	लस्कर-ए-तोइबा|लस्कर-ए-तैयबा	Lashkar-e-Taiba
जैश-ए-मोहम्मद|जैश-ए-मुहम्मद|जैशे मोहम्मद|जैश-ए-मौहम्मद|जैश	जैश-ए-महंमद|जैश-ए-महम्मद|जैशे महंमद		Jaish-e-Mohammed
हिजबुल मुजाहिदीन|हिजबुल मुजाहिद्दीन|हिज्बुल मुजाहिदीन|हिज्बुल मुजाहिद्दीन|हिजबुल			Hizbul Mujahideen
जमात-उद-दावा|जमातुद दावा|जमाद-उद-दावा|जेयूडी	जमात-उद-दवा		Jamaat-ud-Dawa
द रेजिस्टेंस फ्रंट|द रेसिस्टेंस फ्रंट|द रजिस्टेंस फ्रंट|टीआरएफ|रेजिस्टेंस फ्रंट|TRF	द रेझिस्टन्स फ्रंट|द रेझिस्टन्स फ्रंट (टीआरएफ)		The Resistance Front
पीपुल्स एंटी फासिस्ट फ्रंट|पीएएफएफ|PAFF			People's Anti-Fascist Front
अल-बद्र|अल-बदर			Al-Badr
हरकत-उल-मुजाहिदीन|हरकत-उल-मुजाहिद्दीन			Harkat-ul-Mujahideen
हरकत-उल-जिहाद-अल-इस्लामी|हूजी|हरकत-उल-जेहाद-ए-इस्लामी	हुजी		Harkat-ul-Jihad al-Islami
अंसार गजवत-उल-हिंद|अंसार गजवातुल हिंद			Ansar Ghazwat-ul-Hind
जम्मू-कश्मीर लिबरेशन फ्रंट|जेकेएलएफ|JKLF			Jammu Kashmir Liberation Front
हुर्रियत कॉन्फ्रेंस|ऑल पार्टी हुर्रियत कॉन्फ्रेंस|हुर्रियत कांफ्रेंस|ऑल पार्टीज हुर्रियत कॉन्फ्रेंस|हुर्रियत|APHC	हुर्रियत कॉन्फरन्स|हुरियत कॉन्फरन्स		All Parties Hurriyat Conference
इंडियन मुजाहिदीन|इंडियन मुजाहिद्दीन|आईएम|आइएम	इंडियन मुजाहिदीन|आयएम		Indian Mujahideen		आईएम|आइएम|आयएम
स्टूडेंट्स इस्लामिक मूवमेंट ऑफ इंडिया|स्टूडेंट इस्लामिक मूवमेंट ऑफ इंडिया|सिमी|SIMI	स्टुडंट्स इस्लामिक मूव्हमेंट ऑफ इंडिया		Students' Islamic Movement of India		सिमी
पॉपुलर फ्रंट ऑफ इंडिया|पापुलर फ्रंट ऑफ इंडिया|पीएफआई|पीएफआइ|PFI	पॉप्युलर फ्रंट ऑफ इंडिया|पीएफआय		Popular Front of India
सिख्स फॉर जस्टिस|सिख फॉर जस्टिस|एसएफजे|SFJ	शिख्स फॉर जस्टिस		Sikhs for Justice
बब्बर खालसा|बब्बर खालसा इंटरनेशनल|बीकेआई|बीकेआइ|BKI	बब्बर खालसा|बीकेआय		Babbar Khalsa International
खालिस्तान टाइगर फोर्स|केटीएफ|KTF			Khalistan Tiger Force
खालिस्तान जिंदाबाद फोर्स|केजेडएफ|KZF	खालिस्तान जिंदाबाद फोर्स|केझेडएफ		Khalistan Zindabad Force
खालिस्तान कमांडो फोर्स|केसीएफ|KCF			Khalistan Commando Force
लॉरेंस बिश्नोई गैंग|लॉरेंस बिश्नोई गिरोह|बिश्नोई गैंग|लारेंस बिश्नोई गैंग|लॉरेंस गैंग	लॉरेन्स बिश्नोई टोळी|बिश्नोई टोळी|लॉरेन्स बिश्नोई गँग|बिश्नोई गँग		Lawrence Bishnoi gang
डी-कंपनी	डी-गँग		D-Company
यूनाइटेड लिबरेशन फ्रंट ऑफ असम|यूनाइटेड लिबरेशन फ्रंट ऑफ असोम|उल्फा|उल्फा-आई|उल्फा (आई)|उल्फा (इंडिपेंडेंट)|ULFA	युनायटेड लिबरेशन फ्रंट ऑफ आसाम		United Liberation Front of Asom
नेशनल डेमोक्रेटिक फ्रंट ऑफ बोडोलैंड|एनडीएफबी|NDFB			National Democratic Front of Bodoland
नेशनल सोशलिस्ट काउंसिल ऑफ नागालैंड|नेशनलिस्ट सोशलिस्ट काउंसिल ऑफ नगालैंड|नेशनल सोशलिस्ट काउंसिल ऑफ नगालैंड|एनएससीएन|एनएससीएन-आईएम|एनएससीएन (आईएम)|एनएससीएन-के|एनएससीएन (के)|एनएससीएन-आइएम|एनएससीएन (आइएम)|NSCN	नेशनल सोशलिस्ट काउंसिल ऑफ नागालैंड|एनएससीएन-आयएम|एनएससीएन (आयएम)		National Socialist Council of Nagaland
यूनाइटेड नेशनल लिबरेशन फ्रंट|यूएनएलएफ|UNLF			United National Liberation Front
कुकी नेशनल ऑर्गनाइजेशन|कुकी नेशनल ऑर्गेनाइजेशन|केएनओ|KNO			Kuki National Organisation
कुकी नेशनल आर्मी			Kuki National Army
अरंबाई तेंगगोल|अरामबाई तेंगगोल|अरंबई तेंगोल			Arambai Tenggol
मिजो नेशनल आर्मी			Mizo National Army
कामतापुर लिबरेशन ऑर्गेनाइजेशन|कामतापुर लिबरेशन ऑर्गनाइजेशन|केएलओ|KLO			Kamtapur Liberation Organisation
लिबरेशन टाइगर्स ऑफ तमिल ईलम|लिट्टे|लिबरेशन टाइगर्स आफ तमिल ईलम|एलटीटीई|तमिल टाइगर्स|LTTE	लिट्टे|तमिळ टायगर्स	लिट्टे|तमिल टाइगर	Liberation Tigers of Tamil Eelam
तालिबान|अफगान तालिबान|तालेबान	तालिबान|अफगाण तालिबान	तालिबान|तालिवान	Taliban	Q42418
तहरीक-ए-तालिबान पाकिस्तान|तहरीक-ए-तालिबान|टीटीपी|पाकिस्तानी तालिबान|तहरीके तालिबान पाकिस्तान|TTP	तेहरिक-ए-तालिबान|तेहरीक-ए-तालिबान पाकिस्तान	तेहरिक-ए-तालिबान पाकिस्तान	Tehrik-i-Taliban Pakistan
हक्कानी नेटवर्क|हक्कानी गुट			Haqqani network
बलूच लिबरेशन आर्मी|बलूचिस्तान लिबरेशन आर्मी|बीएलए|BLA	बलुच लिबरेशन आर्मी|बलुचिस्तान लिबरेशन आर्मी	बलुच लिबरेसन आर्मी|बलुचिस्तान लिबरेसन आर्मी	Balochistan Liberation Army
बलूचिस्तान लिबरेशन फ्रंट|बीएलएफ|BLF			Balochistan Liberation Front
लश्कर-ए-झांगवी|लश्कर-ए-जांगवी|लश्कर-ए-जंगवी	लष्कर-ए-झांगवी		Lashkar-e-Jhangvi
अलकायदा|अल-कायदा	अल कायदा|अल्-कायदा	अल कायदा	al-Qaeda	Q34490
अल-कायदा इन इंडियन सबकॉन्टिनेंट|अलकायदा इन इंडियन सबकॉन्टिनेंट|एक्यूआईएस|एक्यूआइएस|AQIS	अल-कायदा इन इंडियन सबकॉन्टिनेंट|एक्यूआयएस		al-Qaeda in the Indian Subcontinent
इस्लामिक स्टेट|इस्लामिक स्टेट ऑफ इराक एंड सीरिया|आईएसआईएस|आईएस|आईसिस|दाएश|आईएसआईएल|दाइश|आइएसआइएस|आइएस|आइएसआइएल|ISIS	इस्लामिक स्टेट|इसिस|आयसिस|आयएस|आयएसआयएस|आयएसआयएल	इस्लामिक स्टेट|आइसिस	Islamic State	Q2429253	आयएस
इस्लामिक स्टेट-खुरासान|आईएस-के|आईएसआईएस-के|आईएसआईएस-खुरासान|इस्लामिक स्टेट खोरासान|आईएसकेपी|आइएस-के|आइएसआइएस-के|आइएसआइएस-खुरासान|आइएसकेपी|ISKP	इसिस-के|आयएसकेपी		Islamic State – Khorasan Province
अल-नुसरा फ्रंट|जबात अल-नुसरा			al-Nusra Front
हयात तहरीर अल-शाम|एचटीएस|HTS		हयात तहरिर अल-शाम|हयात ताहरिर अल-साम	Hay'at Tahrir al-Sham
हमास			Hamas	Q38799
हिजबुल्लाह|हिज्बुल्लाह|हिजबुल्ला|हिज्बुल्ला|हिजबोल्लाह	हिजबुल्ला|हेजबोल्ला|हेझबोल्ला	हिजबुल्लाह|हेज्बोल्लाह	Hezbollah	Q41053
इस्लामिक जिहाद|फिलिस्तीनी इस्लामिक जिहाद|PIJ			Palestinian Islamic Jihad
हूती|हूथी|हाउती|हौथी|हूती विद्रोही|हूथी विद्रोही|अंसार अल्लाह	हुती|हुथी|हुती बंडखोर|हौथी बंडखोर	हुथी|हुती|हुथी विद्रोही	Houthis
फिलिस्तीन मुक्ति संगठन|फिलिस्तीनी मुक्ति संगठन|पीएलओ|PLO	पॅलेस्टाइन मुक्ती संघटना		Palestine Liberation Organization
बोको हराम			Boko Haram
अल-शबाब			al-Shabaab
वैगनर ग्रुप|वैगनर समूह|वागनर समूह|वैगनर|वैगनर आर्मी	वॅग्नर ग्रुप|वॅग्नर|वॅगनर ग्रुप	वाग्नर समूह|वाग्नर ग्रुप|वाग्नर	Wagner Group		वैगनर
पॉपुलर मोबिलाइजेशन फोर्सेज|हशद अल-शाबी|PMF			Popular Mobilization Forces
रैपिड सपोर्ट फोर्स|रैपिड सपोर्ट फोर्सेज|आरएसएफ|RSF	रॅपिड सपोर्ट फोर्स		Rapid Support Forces
सीरियन डेमोक्रेटिक फोर्सेज|सीरियाई डेमोक्रेटिक फोर्सेज			Syrian Democratic Forces
फार्क			FARC
आयरिश रिपब्लिकन आर्मी|आईआरए|आइआरए|IRA	आयरिश रिपब्लिकन आर्मी|आयआरए		Irish Republican Army
अबू सय्याफ|अबु सय्याफ			Abu Sayyaf
जमात-उल-मुजाहिदीन बांग्लादेश|जमात-उल-मुजाहिद्दीन बांग्लादेश|जेएमबी|JMB			Jamaat-ul-Mujahideen Bangladesh
अंसारुल्लाह बांग्ला टीम|अंसारुल बांग्ला टीम|एबीटी|ABT			Ansarullah Bangla Team
हिज्ब-उत-तहरीर|हिजबुत तहरीर			Hizb ut-Tahrir
अराकान आर्मी|अराकान सेना			Arakan Army
अराकान रोहिंग्या साल्वेशन आर्मी|अराकान रोहिंग्या सैल्वेशन आर्मी|एआरएसए|ARSA			Arakan Rohingya Salvation Army
कू क्लक्स क्लान|कु क्लक्स क्लान|KKK	कु क्लक्स क्लॅन		Ku Klux Klan
ओम शिनरिक्यो|औम शिनरिक्यो			Aum Shinrikyo
संयुक्त राष्ट्र|संयुक्त राष्ट्र संघ|यूएन|यूनाइटेड नेशंस|संयुक्तराष्ट्र|UN	संयुक्त राष्ट्रे|संयुक्त राष्ट्रसंघ|युनो|यूनो	संयुक्त राष्ट्र संघ|संयुक्त राष्ट्रसंघ|राष्ट्र संघ|युएन	United Nations	Q1065
संयुक्त राष्ट्र सुरक्षा परिषद|सुरक्षा परिषद|यूएनएससी|UNSC	संयुक्त राष्ट्रे सुरक्षा परिषद	संयुक्त राष्ट्र संघ सुरक्षा परिषद्|संयुक्त राष्ट्रसंघीय सुरक्षा परिषद्|सुरक्षा परिषद्|संयुक्त राष्ट्रसंघीय सुरक्षा परिषद	United Nations Security Council	Q37470
संयुक्त राष्ट्र महासभा|यूएनजीए|संयुक्त राष्ट्र आम सभा|UNGA	संयुक्त राष्ट्रे आमसभा|संयुक्त राष्ट्र आमसभा	संयुक्त राष्ट्र संघ महासभा|संयुक्त राष्ट्रसंघीय महासभा	United Nations General Assembly	Q47423
संयुक्त राष्ट्र मानवाधिकार परिषद|मानवाधिकार परिषद|यूएनएचआरसी|UNHRC	संयुक्त राष्ट्र मानवाधिकार परिषद|संयुक्त राष्ट्रे मानवी हक्क परिषद	संयुक्त राष्ट्रसंघीय मानवअधिकार परिषद्	United Nations Human Rights Council
विश्व स्वास्थ्य संगठन|डब्ल्यूएचओ|वर्ल्ड हेल्थ ऑर्गनाइजेशन|डब्लयूएचओ|डब्लूएचओ|WHO	जागतिक आरोग्य संघटना		World Health Organization	Q7817
यूनिसेफ|संयुक्त राष्ट्र बाल कोष	युनिसेफ	युनिसेफ	UNICEF	Q740308
यूनेस्को|संयुक्त राष्ट्र शैक्षिक, वैज्ञानिक और सांस्कृतिक संगठन	युनेस्को	युनेस्को	UNESCO	Q7809
संयुक्त राष्ट्र विकास कार्यक्रम|यूएनडीपी|UNDP		संयुक्त राष्ट्रसंघीय विकास कार्यक्रम|युएनडीपी	United Nations Development Programme	Q161718
संयुक्त राष्ट्र शरणार्थी उच्चायुक्त|संयुक्त राष्ट्र शरणार्थी एजेंसी|यूएनएचसीआर	संयुक्त राष्ट्र निर्वासित उच्चायुक्त	संयुक्त राष्ट्रसंघीय शरणार्थी उच्चायुक्त|युएनएचसीआर	UNHCR	Q132551
संयुक्त राष्ट्र राहत एवं कार्य एजेंसी|यूएनआरडब्ल्यूए|यूएनआरडब्लूए			UNRWA
संयुक्त राष्ट्र जनसंख्या कोष|यूएनएफपीए|UNFPA		संयुक्त राष्ट्रसंघीय जनसंख्या कोष|युएनएफपीए	United Nations Population Fund
संयुक्त राष्ट्र पर्यावरण कार्यक्रम|यूएनईपी|UNEP			United Nations Environment Programme
संयुक्त राष्ट्र महिला|यूएन वीमेन|यूएन वुमेन		युएन वुमन|यूएन वुमन	UN Women
विश्व खाद्य कार्यक्रम|डब्ल्यूएफपी|वर्ल्ड फूड प्रोग्राम|डब्लूएफपी|WFP	जागतिक अन्न कार्यक्रम		World Food Programme
खाद्य एवं कृषि संगठन|खाद्य और कृषि संगठन|एफएओ|FAO	अन्न व कृषी संघटना|अन्न आणि कृषी संघटना	खाद्य तथा कृषि संगठन	Food and Agriculture Organization	Q82151
अंतरराष्ट्रीय श्रम संगठन|अंतर्राष्ट्रीय श्रम संगठन|आईएलओ|आइएलओ|ILO	आंतरराष्ट्रीय कामगार संघटना|आंतरराष्ट्रीय श्रम संघटना|आयएलओ	अन्तर्राष्ट्रिय श्रम संगठन	International Labour Organization	Q54129
अंतरराष्ट्रीय परमाणु ऊर्जा एजेंसी|अंतर्राष्ट्रीय परमाणु ऊर्जा एजेंसी|आईएईए|आइएईए|IAEA	आंतरराष्ट्रीय अणुऊर्जा संस्था|आंतरराष्ट्रीय अणुऊर्जा आयोग|आयएईए	अन्तर्राष्ट्रिय आणविक ऊर्जा एजेन्सी	International Atomic Energy Agency	Q41984
परमाणु आपूर्तिकर्ता समूह|न्यूक्लियर सप्लायर्स ग्रुप	अणुपुरवठादार गट|आण्विक पुरवठादार गट		Nuclear Suppliers Group
अंतरराष्ट्रीय न्यायालय|अंतर्राष्ट्रीय न्यायालय|इंटरनेशनल कोर्ट ऑफ जस्टिस|आईसीजे|आइसीजे|ICJ	आंतरराष्ट्रीय न्यायालय|आयसीजे	अन्तर्राष्ट्रिय न्यायालय	International Court of Justice	Q7801
अंतरराष्ट्रीय आपराधिक न्यायालय|अंतर्राष्ट्रीय आपराधिक न्यायालय|अंतरराष्ट्रीय अपराध न्यायालय|इंटरनेशनल क्रिमिनल कोर्ट|अंतरराष्ट्रीय आपराधिक अदालत	आंतरराष्ट्रीय गुन्हेगारी न्यायालय|आंतरराष्ट्रीय फौजदारी न्यायालय	अन्तर्राष्ट्रिय फौजदारी अदालत|अन्तर्राष्ट्रिय अपराध अदालत	International Criminal Court	Q47488
स्थायी मध्यस्थता न्यायालय|PCA			Permanent Court of Arbitration
विश्व बैंक|वर्ल्ड बैंक|विश्व बैंक समूह	जागतिक बँक|जागतिक बॅंक|वर्ल्ड बँक|वर्ल्ड बॅंक		World Bank	Q7164
अंतरराष्ट्रीय मुद्रा कोष|अंतर्राष्ट्रीय मुद्रा कोष|आईएमएफ|आइएमएफ|IMF	आंतरराष्ट्रीय नाणेनिधी|आंतरराष्ट्रीय नाणे निधी|आयएमएफ	अन्तर्राष्ट्रिय मुद्रा कोष	International Monetary Fund	Q7804
अंतरराष्ट्रीय वित्त निगम|आईएफसी|आइएफसी|IFC	अंतरराष्ट्रीय वित्त निगम|आयएफसी	अन्तर्राष्ट्रिय वित्त निगम	International Finance Corporation
एशियाई विकास बैंक|एशियन डेवलपमेंट बैंक|एडीबी|ADB	आशियाई विकास बँक|आशिया विकास बँक|आशियाई विकास बॅंक|आशिया विकास बॅंक	एसियाली विकास बैंक|एसियन विकास बैंक	Asian Development Bank
एशियाई बुनियादी ढांचा निवेश बैंक|एशियन इंफ्रास्ट्रक्चर इन्वेस्टमेंट बैंक|एशियाई अवसंरचना निवेश बैंक|एआईआईबी|एआइआइबी|AIIB	एशियन इन्फ्रास्ट्रक्चर इन्व्हेस्टमेंट बँक|एआयआयबी|एशियन इन्फ्रास्ट्रक्चर इन्व्हेस्टमेंट बॅंक	एसियाली पूर्वाधार लगानी बैंक	Asian Infrastructure Investment Bank
न्यू डेवलपमेंट बैंक|ब्रिक्स बैंक|नव विकास बैंक|NDB			New Development Bank
विश्व व्यापार संगठन|डब्ल्यूटीओ|वर्ल्ड ट्रेड ऑर्गनाइजेशन|डब्लूटीओ|WTO	जागतिक व्यापार संघटना		World Trade Organization	Q7825
विश्व आर्थिक मंच|वर्ल्ड इकोनॉमिक फोरम|डब्ल्यूईएफ|डब्लूईएफ|WEF	जागतिक आर्थिक मंच|वर्ल्ड इकॉनॉमिक फोरम	विश्व आर्थिक मञ्च	World Economic Forum
आर्थिक सहयोग और विकास संगठन|आर्थिक सहयोग एवं विकास संगठन|ओईसीडी	आर्थिक सहकार्य व विकास संघटना		OECD	Q41550
वित्तीय कार्रवाई कार्यबल|वित्तीय कार्रवाई कार्य बल|फाइनेंशियल एक्शन टास्क फोर्स|एफएटीएफ|FATF	फायनान्शियल अॅक्शन टास्क फोर्स	वित्तीय कारबाही कार्यदल	Financial Action Task Force
अंतरराष्ट्रीय ऊर्जा एजेंसी|आईईए|आइईए|IEA	आंतरराष्ट्रीय ऊर्जा संस्था|आयईए		International Energy Agency
अंतरराष्ट्रीय सौर गठबंधन|अंतर्राष्ट्रीय सौर गठबंधन|आईएसए|आइएसए|ISA	आंतरराष्ट्रीय सौर आघाडी|आयएसए		International Solar Alliance
जलवायु परिवर्तन पर अंतर-सरकारी पैनल|आईपीसीसी|आइपीसीसी|IPCC	जलवायु परिवर्तन पर अंतर-सरकारी पैनल|आयपीसीसी		Intergovernmental Panel on Climate Change
इंटरपोल|इंटरनेशनल क्रिमिनल पुलिस ऑर्गनाइजेशन		इन्टरपोल	Interpol	Q8475
अमेरिकी राज्यों का संगठन|अमरीकी राज्यों का संगठन|ऑर्गेनाइजेशन ऑफ अमेरिकन स्टेट्स|ओएएस|OAS			Organization of American States
यूरोपोल	युरोपोल		Europol
नाटो|नेटो|उत्तर अटलांटिक संधि संगठन|नैटो		नेटो	NATO	Q7184
यूरोपीय संघ|यूरोपियन यूनियन|यूरोपीय यूनियन|ईयू|EU	युरोपियन युनियन|युरोपीय महासंघ|युरोपीय संघ|युरोपियन महासंघ	युरोपेली सङ्घ|युरोपेली युनियन|यूरोपेली यूनियन|युरोपियन युनियन|इयू	European Union	Q458
यूरोपीय आयोग|यूरोपियन कमीशन	युरोपियन आयोग|युरोपीय आयोग	युरोपेली आयोग	European Commission	Q8880
यूरोपीय संसद|यूरोपियन पार्लियामेंट	युरोपियन संसद|युरोपीय संसद	युरोपेली संसद	European Parliament	Q8889
यूरोपीय परिषद	युरोपियन परिषद		European Council
दक्षिण एशियाई क्षेत्रीय सहयोग संगठन|दक्षिण एशियाई क्षेत्रीय सहयोग संघ|सार्क|दक्षेस|SAARC	दक्षिण आशियाई प्रादेशिक सहकार्य संघटना	दक्षिण एसियाली क्षेत्रीय सहयोग सङ्गठन	South Asian Association for Regional Cooperation
बिम्सटेक|बिमस्टेक	बिमस्टेक	बिमस्टेक|बिम्स्टेक	BIMSTEC
ब्रिक्स|ब्रिक्स समूह			BRICS
शंघाई सहयोग संगठन|एससीओ|SCO	शांघाय सहकार्य संघटना|शांघाय सहकार्य परिषद	सांघाई सहयोग संगठन	Shanghai Cooperation Organisation
क्वाड|क्वॉड|चतुष्पक्षीय सुरक्षा संवाद|क्वाड समूह			Quadrilateral Security Dialogue
जी-20|जी-20 समूह	जी-२०	जी-२०|जी-ट्वान्टी	G20	Q19771
जी-7|जी-सात	जी-७|जी सेव्हन	जी-७|जी-सेभेन	G7	Q1764511
जी-77	जी-७७	जी-७७	Group of 77
आसियान|दक्षिण पूर्व एशियाई देशों का संगठन|दक्षिण-पूर्व एशियाई राष्ट्रों का संगठन	आसियान|आसिआन		ASEAN	Q7768
ओपेक|पेट्रोलियम निर्यातक देशों का संगठन|ओपेक प्लस|ओपेक+			OPEC	Q7795
इस्लामिक सहयोग संगठन|इस्लामी सहयोग संगठन|ओआईसी|ओआइसी|OIC	इस्लामिक सहकार्य संघटना|ओआयसी		Organisation of Islamic Cooperation	Q47543
खाड़ी सहयोग परिषद|जीसीसी	आखाती सहकार्य परिषद		Gulf Cooperation Council
अरब लीग		अरब लिग	Arab League	Q7172
अफ्रीकी संघ|अफ्रीकन यूनियन	आफ्रिकन युनियन|आफ्रिकी महासंघ	अफ्रिकी सङ्घ|अफ्रिकी युनियन	African Union	Q7159
राष्ट्रमंडल|कॉमनवेल्थ|राष्ट्रमण्डल देश	राष्ट्रकुल	राष्ट्रमण्डल	Commonwealth of Nations	Q7785	कॉमनवेल्थ|राष्ट्रमंडल|राष्ट्रकुल
गुटनिरपेक्ष आंदोलन|गुट निरपेक्ष आंदोलन|NAM	अलिप्ततावादी चळवळ|अलिप्त राष्ट्र चळवळ	असंलग्न आन्दोलन|असंलग्न राष्ट्रहरूको आन्दोलन	Non-Aligned Movement	Q83201
एशिया-प्रशांत आर्थिक सहयोग|एपेक|APEC	अॅपेक	एपेक	Asia-Pacific Economic Cooperation
क्षेत्रीय व्यापक आर्थिक भागीदारी|आरसीईपी|RCEP			Regional Comprehensive Economic Partnership
ऑकस|आकस			AUKUS
आई2यू2			I2U2
राष्ट्र संघ (लीग ऑफ नेशंस)|लीग ऑफ नेशंस	लीग ऑफ नेशन्स	लिग अफ नेसन्स	League of Nations	Q38130
रेड क्रॉस|रेडक्रॉस|अंतरराष्ट्रीय रेड क्रॉस|अंतरराष्ट्रीय रेड क्रॉस समिति	रेड क्रॉस|आंतरराष्ट्रीय रेडक्रॉस	रेडक्रस|रेड क्रस|अन्तर्राष्ट्रिय रेडक्रस	Red Cross
एमनेस्टी इंटरनेशनल|एमनेस्टी	अॅम्नेस्टी इंटरनॅशनल|अॅम्नेस्टी	एम्नेस्टी इन्टरनेसनल	Amnesty International	Q42970
ह्यूमन राइट्स वॉच|ह्यूमन राइट वॉच|एचआरडब्ल्यू|एचआरडब्लू|HRW	ह्युमन राइट्स वॉच|ह्यूमन राईट्स वॉच	ह्युमन राइट्स वाच	Human Rights Watch	Q187052
ट्रांसपेरेंसी इंटरनेशनल|ट्रांसपैरेंसी इंटरनेशनल	ट्रान्सपरन्सी इंटरनॅशनल	ट्रान्सपरेन्सी इन्टरनेसनल	Transparency International
रिपोर्टर्स विदाउट बॉर्डर्स|रिपोर्टर्स विदाउट बार्डर्स|RWB		रिपोर्टर्स विदाउट बोर्डर्स	Reporters Without Borders
डॉक्टर्स विदाउट बॉर्डर्स|मेडिसिन्स सैन्स फ्रंटियर्स|MSF			Doctors Without Borders	Q49330
ग्रीनपीस		ग्रिनपिस	Greenpeace	Q81307
विश्व वन्यजीव कोष|वर्ल्ड वाइल्डलाइफ फंड|डब्ल्यूडब्ल्यूएफ|डब्लूडब्लूएफ|WWF		विश्व वन्यजन्तु कोष	World Wide Fund for Nature
ऑक्सफैम|ऑक्सफेम|आक्सफैम	ऑक्सफॅम	अक्सफाम	Oxfam
सेव द चिल्ड्रन		सेभ द चिल्ड्रेन	Save the Children
बिल एंड मेलिंडा गेट्स फाउंडेशन|बिल एवं मेलिंडा गेट्स फाउंडेशन|गेट्स फाउंडेशन	बिल अँड मेलिंडा गेट्स फाउंडेशन		Gates Foundation
रोटरी क्लब|रोटरी इंटरनेशनल		रोटरी क्लब|रोटरी इन्टरनेसनल	Rotary International
लायंस क्लब|लायन्स क्लब|लायंस इंटरनेशनल	लायन्स क्लब	लायन्स क्लब	Lions Clubs International
नोबेल समिति|नॉर्वेजियन नोबेल समिति|नोबेल कमेटी	नोबेल समिती	नोबेल कमिटी	Nobel Committee
सर्न			CERN		*
अंतरराष्ट्रीय नागरिक उड्डयन संगठन|अंतरराष्ट्रीय नागर विमानन संगठन|आईसीएओ|आइसीएओ|ICAO	अंतरराष्ट्रीय नागरिक उड्डयन संगठन|आयसीएओ	अन्तर्राष्ट्रिय नागरिक उड्डयन सङ्गठन|आइकाओ	International Civil Aviation Organization
अंतरराष्ट्रीय हवाई परिवहन संघ|आईएटीए|आयटा|आइएटीए|IATA	अंतरराष्ट्रीय हवाई परिवहन संघ|आयएटीए		International Air Transport Association
अंतरराष्ट्रीय समुद्री संगठन|आईएमओ|आइएमओ|IMO	अंतरराष्ट्रीय समुद्री संगठन|आयएमओ		International Maritime Organization
अंतरराष्ट्रीय दूरसंचार संघ|आईटीयू|आइटीयू|ITU	अंतरराष्ट्रीय दूरसंचार संघ|आयटीयू	अन्तर्राष्ट्रिय दूरसञ्चार युनियन	International Telecommunication Union
अंतरराष्ट्रीय एकीकृत पर्वतीय विकास केंद्र|आईसीआईएमओडी|आइसीआइएमओडी|ICIMOD	अंतरराष्ट्रीय एकीकृत पर्वतीय विकास केंद्र|आयसीआयएमओडी	अन्तर्राष्ट्रिय एकीकृत पर्वतीय विकास केन्द्र|इसिमोड	International Centre for Integrated Mountain Development
जापान अंतरराष्ट्रीय सहयोग एजेंसी|जाइका|JICA	जपान आंतरराष्ट्रीय सहकार्य संस्था|जायका	जापान अन्तर्राष्ट्रिय सहयोग नियोग	Japan International Cooperation Agency		जायका
अमेरिकी कांग्रेस|अमरीकी कांग्रेस|यूएस कांग्रेस	अमेरिकन काँग्रेस	अमेरिकी काँग्रेस|अमेरिकी संसद	United States Congress	Q11268
अमेरिकी सीनेट|अमरीकी सीनेट|सीनेट	अमेरिकन सिनेट|सिनेट	अमेरिकी सिनेट|सिनेट	United States Senate	Q66096	सिनेट
अमेरिकी प्रतिनिधि सभा|हाउस ऑफ रिप्रेजेंटेटिव्स|हाउस ऑफ रिप्रेजेंटेटिव	अमेरिकन प्रतिनिधीगृह|हाऊस ऑफ रिप्रेझेंटेटिव्हज		United States House of Representatives	Q11701
व्हाइट हाउस|ह्वाइट हाउस|वाइट हाउस|व्हाइट हाऊस	व्हाइट हाऊस|व्हाईट हाऊस	ह्वाइट हाउस|ह्वाइटहाउस	White House
पेंटागन|पेंटागॉन|अमेरिकी रक्षा विभाग|अमेरिकी रक्षा मंत्रालय|युद्ध विभाग (अमेरिका)	पेंटॅगॉन|अमेरिकन संरक्षण विभाग	पेन्टागन	Pentagon	Q11209
अमेरिकी विदेश विभाग|अमेरिकी विदेश मंत्रालय|अमरीकी विदेश विभाग|अमरीकी विदेश मंत्रालय|स्टेट डिपार्टमेंट	अमेरिकन परराष्ट्र मंत्रालय|अमेरिकन परराष्ट्र विभाग	अमेरिकी विदेश मन्त्रालय|अमेरिकी परराष्ट्र मन्त्रालय	United States Department of State	Q789915
अमेरिकी वित्त मंत्रालय|अमेरिकी वित्त विभाग	अमेरिकन अर्थ विभाग		United States Department of the Treasury
अमेरिकी न्याय विभाग|अमेरिकी न्याय मंत्रालय	अमेरिकन न्याय विभाग	अमेरिकी न्याय मन्त्रालय	United States Department of Justice
संघीय जांच ब्यूरो|फेडरल ब्यूरो ऑफ इन्वेस्टिगेशन|एफबीआई|एफबीआइ|FBI	फेडरल ब्युरो ऑफ इन्व्हेस्टिगेशन|एफबीआय	फेडरल ब्युरो अफ इन्भेस्टिगेसन	Federal Bureau of Investigation	Q8333
केंद्रीय खुफिया एजेंसी|सेंट्रल इंटेलिजेंस एजेंसी|सीआईए|सीआइए|CIA	सेंट्रल इंटेलिजन्स एजन्सी|सीआयए	सेन्ट्रल इन्टेलिजेन्स एजेन्सी	Central Intelligence Agency	Q37230
राष्ट्रीय सुरक्षा एजेंसी (अमेरिका)|नेशनल सिक्योरिटी एजेंसी|एनएसए|NSA			National Security Agency		एनएसए|NSA
नासा|अमेरिकी अंतरिक्ष एजेंसी नासा|नेशनल एयरोनॉटिक्स एंड स्पेस एडमिनिस्ट्रेशन	नासा|नॅशनल एरोनॉटिक्स अँड स्पेस अॅडमिनिस्ट्रेशन		NASA	Q23548
अमेरिकी खाद्य एवं औषधि प्रशासन|यूएसएफडीए|यूएस एफडीए|एफडीए|FDA	अमेरिकी अन्न व औषध प्रशासन		Food and Drug Administration		एफडीए|FDA
अन्न व औषध प्रशासन (महाराष्ट्र)|महाराष्ट्र एफडीए	अन्न व औषध प्रशासन|अन्न आणि औषध प्रशासन		Maharashtra Food and Drug Administration
सेंटर फॉर डिजीज कंट्रोल एंड प्रिवेंशन|सेंटर्स फॉर डिजीज कंट्रोल|रोग नियंत्रण एवं रोकथाम केंद्र|सीडीसी|CDC			Centers for Disease Control and Prevention
अमेरिकी भूगर्भीय सर्वेक्षण|अमेरिकी भूवैज्ञानिक सर्वेक्षण|अमेरिकी भूगर्भ सर्वेक्षण|यूएस जियोलॉजिकल सर्वे|यूएसजीएस|USGS		अमेरिकी भूगर्भ सर्वेक्षण|युएसजीएस	United States Geological Survey
अमेरिकी अंतरराष्ट्रीय विकास एजेंसी|यूएसएड|यूएसएआईडी|यूएसऐड|यूएसएआइडी	यूएसएड|यूएसएआयडी	युएसएड|युएसएआईडी	USAID
मिलेनियम चैलेंज कॉरपोरेशन		मिलेनियम च्यालेन्ज कर्पोरेसन|एमसीसी कम्प्याक्ट	Millennium Challenge Corporation
अमेरिकी आव्रजन एवं सीमा शुल्क प्रवर्तन|आईसीई|आइसीई|ICE	अमेरिकी आव्रजन एवं सीमा शुल्क प्रवर्तन|आयसीई		Immigration and Customs Enforcement		आईसीई|आइसीई|आयसीई|ICE
सीक्रेट सर्विस|अमेरिकी सीक्रेट सर्विस	सीक्रेट सर्व्हिस|अमेरिकन सीक्रेट सर्व्हिस	सेक्रेट सर्भिस	United States Secret Service
अमेरिकी सुप्रीम कोर्ट|अमेरिकी सर्वोच्च न्यायालय|SCOTUS	अमेरिकन सर्वोच्च न्यायालय	अमेरिकी सर्वोच्च अदालत	Supreme Court of the United States	Q11201
अमेरिकी सेना|अमरीकी सेना	अमेरिकन लष्कर|अमेरिकी लष्कर		United States Army
अमेरिकी वायु सेना|अमेरिकी वायुसेना|USAF	अमेरिकन हवाई दल	अमेरिकी वायुसेना	United States Air Force
अमेरिकी नौसेना	अमेरिकन नौदल		United States Navy
न्यूयॉर्क पुलिस|न्यूयॉर्क पुलिस विभाग|एनवाईपीडी|NYPD	न्यूयॉर्क पोलिस|एनवायपीडी		New York City Police Department
नेशनल वेदर सर्विस|नेशनल वैदर सर्विस|अमेरिकी मौसम विभाग|NWS			National Weather Service
नेशनल हरिकेन सेंटर|अमेरिकी राष्ट्रीय तूफान केंद्र|NHC			National Hurricane Center
ब्रिटिश संसद|ब्रितानी संसद		बेलायती संसद	Parliament of the United Kingdom
हाउस ऑफ कॉमन्स|हाउस ऑफ कामंस|हाउस ऑफ कॉमंस	हाऊस ऑफ कॉमन्स	हाउस अफ कमन्स	House of Commons
हाउस ऑफ लॉर्ड्स|हाउस ऑफ लार्ड्स	हाऊस ऑफ लॉर्ड्स	हाउस अफ लर्ड्स	House of Lords
स्कॉटलैंड यार्ड|मेट्रोपॉलिटन पुलिस	स्कॉटलंड यार्ड	स्कटल्याण्ड यार्ड	Scotland Yard
एमआई5|एमआइ5	एमआय5		MI5
एमआई6|एमआइ6	एमआय6		MI6
क्रेमलिन			Kremlin
रूसी विदेश मंत्रालय	रशियन परराष्ट्र मंत्रालय	रुसी विदेश मन्त्रालय|रुसी परराष्ट्र मन्त्रालय	Russian Ministry of Foreign Affairs
रूसी रक्षा मंत्रालय	रशियन संरक्षण मंत्रालय	रुसी रक्षा मन्त्रालय	Russian Ministry of Defence
रूसी सेना	रशियन लष्कर|रशियन सैन्य	रुसी सेना	Russian Armed Forces
यूक्रेनी सेना	युक्रेनी सैन्य	युक्रेनी सेना	Armed Forces of Ukraine
केजीबी			KGB
एफएसबी|फेडरल सिक्योरिटी सर्विस|FSB			Federal Security Service
रोस्कोस्मोस|रोसकोसमोस|रॉसकॉसमॉस	रॉसकॉसमॉस|रोस्कोसमॉस	रोसकोसमोस	Roscosmos
ड्यूमा|रूसी संसद|स्टेट ड्यूमा			State Duma		रूसी संसद
यूरोपीय अंतरिक्ष एजेंसी|यूरोपियन स्पेस एजेंसी|ईएसए|ESA	युरोपियन अवकाश संस्था|युरोपियन स्पेस एजन्सी	युरोपेली अन्तरिक्ष एजेन्सी	European Space Agency	Q42262
जापान एयरोस्पेस एक्सप्लोरेशन एजेंसी|जाक्सा|JAXA	जाक्सा		Japan Aerospace Exploration Agency
पीपुल्स लिबरेशन आर्मी|पीपल्स लिबरेशन आर्मी|चीनी सेना|जनमुक्ति सेना|पीएलए|PLA	पीपल्स लिबरेशन आर्मी|चिनी लष्कर|चिनी सैन्य	जनमुक्ति सेना|चिनियाँ सेना|पिपल्स लिबरेसन आर्मी	People's Liberation Army
चीनी विदेश मंत्रालय	चिनी परराष्ट्र मंत्रालय	चिनियाँ विदेश मन्त्रालय|चिनियाँ परराष्ट्र मन्त्रालय	Chinese Ministry of Foreign Affairs
नेशनल पीपुल्स कांग्रेस|नेशनल पीपल्स कांग्रेस|चीनी संसद|NPC	नॅशनल पीपल्स काँग्रेस	राष्ट्रिय जनकाँग्रेस	National People's Congress
मोसाद			Mossad
शिन बेत|शिन बेट			Shin Bet
इजरायल डिफेंस फोर्सेज|इजरायली रक्षा बल|इजराइली सेना|इजरायली सेना|इजरायल रक्षा बल|इस्राइली सेना|आईडीएफ|आइडीएफ|IDF	इस्रायली लष्कर|इस्रायली सैन्य|इस्रायल संरक्षण दल|आयडीएफ	इजरायली सेना	Israel Defense Forces
नेसेट|नेसेत|क्नेसेट|इजरायली संसद			Knesset
इस्लामिक रिवोल्यूशनरी गार्ड कॉर्प्स|इस्लामिक रिवोल्यूशनरी गार्ड|रिवोल्यूशनरी गार्ड|रिवोल्यूशनरी गार्ड्स|रिवॉल्यूशनरी गार्ड|आईआरजीसी|ईरानी रिवोल्यूशनरी गार्ड|आइआरजीसी|IRGC	रिव्होल्युशनरी गार्ड|इस्लामिक रिव्होल्युशनरी गार्ड|रिव्होल्यूशनरी गार्ड्स|आयआरजीसी	रिभोलुसनरी गार्ड|इस्लामिक रिभोलुसनरी गार्ड	Islamic Revolutionary Guard Corps
कुद्स फोर्स|कुद्स बल			Quds Force
इंटर-सर्विसेज इंटेलिजेंस|आईएसआई|आइएसआइ|ISI	इंटर सर्व्हिसेस इंटेलिजन्स|आयएसआय	इन्टर सर्भिसेज इन्टेलिजेन्स|आइएसआई	Inter-Services Intelligence
इंटर-सर्विसेज पब्लिक रिलेशंस|आईएसपीआर|आइएसपीआर|ISPR	इंटर-सर्विसेज पब्लिक रिलेशंस|आयएसपीआर		Inter-Services Public Relations
पाकिस्तानी सेना|पाकिस्तान सेना|पाक सेना|पाकिस्तान आर्मी|पाक आर्मी	पाकिस्तानी लष्कर|पाक लष्कर|पाकिस्तान लष्कर|पाकिस्तानी सैन्य		Pakistan Army
पाकिस्तान रेंजर्स|पाक रेंजर्स|पाकिस्तानी रेंजर्स			Pakistan Rangers
फ्रंटियर कॉर्प्स|फ्रंटियर कोर			Frontier Corps
पाकिस्तानी विदेश मंत्रालय|पाकिस्तान विदेश मंत्रालय	पाकिस्तानी परराष्ट्र मंत्रालय	पाकिस्तानी विदेश मन्त्रालय	Ministry of Foreign Affairs (Pakistan)
पाकिस्तान सुप्रीम कोर्ट|पाकिस्तानी सुप्रीम कोर्ट|पाकिस्तान उच्चतम न्यायालय	पाकिस्तान सर्वोच्च न्यायालय		Supreme Court of Pakistan
इस्लामाबाद हाई कोर्ट|इस्लामाबाद हाईकोर्ट|इस्लामाबाद उच्च न्यायालय	इस्लामाबाद उच्च न्यायालय|इस्लामाबाद हायकोर्ट		Islamabad High Court
लाहौर हाई कोर्ट|लाहौर हाईकोर्ट|लाहौर उच्च न्यायालय	लाहोर उच्च न्यायालय|लाहोर हायकोर्ट		Lahore High Court
पाकिस्तान चुनाव आयोग|पाकिस्तान निर्वाचन आयोग|ECP	पाकिस्तान निवडणूक आयोग		Election Commission of Pakistan
राष्ट्रीय जवाबदेही ब्यूरो|NAB			National Accountability Bureau
पाकिस्तान नेशनल असेंबली|नेशनल असेंबली	पाकिस्तान नॅशनल असेंब्ली|नॅशनल असेंब्ली		National Assembly of Pakistan		नेशनल असेंबली|नेशनल असेम्बली|नॅशनल असेंब्ली
बॉर्डर गार्ड बांग्लादेश|बॉर्डर गार्ड्स बांग्लादेश|बीजीबी|बांग्लादेश राइफल्स|बीडीआर|BGB	बॉर्डर गार्ड बांगलादेश		Border Guard Bangladesh		बीडीआर
अंतरराष्ट्रीय अपराध न्यायाधिकरण|अंतरराष्ट्रीय अपराध न्यायाधिकरण (बांग्लादेश)	आंतरराष्ट्रीय गुन्हे न्यायाधिकरण		International Crimes Tribunal
बांग्लादेश बैंक	बांगलादेश बँक|बांगलादेश बॅंक	बंगलादेश बैंक	Bangladesh Bank
ग्रामीण बैंक (बांग्लादेश)			Grameen Bank
श्रीलंकाई नौसेना|श्रीलंका नौसेना	श्रीलंका नौदल|श्रीलंकन नौदल		Sri Lanka Navy
ऑक्सफोर्ड विश्वविद्यालय|ऑक्सफोर्ड यूनिवर्सिटी|आक्सफोर्ड विश्वविद्यालय|ऑक्सफर्ड विश्वविद्यालय|ऑक्सफोर्ड	ऑक्सफर्ड विद्यापीठ|ऑक्सफोर्ड विद्यापीठ|ऑक्सफर्ड	अक्सफोर्ड विश्वविद्यालय|अक्सफोर्ड युनिभर्सिटी|अक्सफोर्ड	University of Oxford	Q34433
कैंब्रिज विश्वविद्यालय|कैम्ब्रिज यूनिवर्सिटी	केंब्रिज विद्यापीठ	क्याम्ब्रिज विश्वविद्यालय	University of Cambridge	Q35794
हार्वर्ड विश्वविद्यालय|हार्वर्ड यूनिवर्सिटी|हार्वर्ड|हॉर्वर्ड यूनिवर्सिटी|हॉर्वर्ड विश्वविद्यालय	हार्वर्ड विद्यापीठ|हॉर्वर्ड विद्यापीठ	हार्वर्ड विश्वविद्यालय|हार्भर्ड विश्वविद्यालय	Harvard University	Q13371
स्टैनफोर्ड विश्वविद्यालय|स्टैनफोर्ड यूनिवर्सिटी|स्टेनफोर्ड विश्वविद्यालय	स्टॅनफोर्ड विद्यापीठ|स्टॅनफर्ड विद्यापीठ	स्ट्यानफोर्ड विश्वविद्यालय	Stanford University	Q41506
मैसाचुसेट्स इंस्टीट्यूट ऑफ टेक्नोलॉजी|मैसाच्यूसेट्स इंस्टीट्यूट ऑफ टेक्नोलॉजी|एमआईटी|एमआइटी|MIT	मॅसॅच्युसेट्स इन्स्टिट्यूट ऑफ टेक्नॉलॉजी|एमआयटी	म्यासाचुसेट्स इन्स्टिच्युट अफ टेक्नोलोजी	Massachusetts Institute of Technology	Q49108
येल विश्वविद्यालय|येल यूनिवर्सिटी	येल विद्यापीठ		Yale University	Q49112
कोलंबिया विश्वविद्यालय|कोलंबिया यूनिवर्सिटी	कोलंबिया विद्यापीठ	कोलम्बिया विश्वविद्यालय	Columbia University	Q49088
जॉन्स हॉपकिन्स विश्वविद्यालय|जॉन हॉपकिंस विश्वविद्यालय|जॉन्स हॉपकिंस यूनिवर्सिटी|जॉन हॉपकिन्स यूनिवर्सिटी|जॉन्स हॉपकिंस विश्वविद्यालय|जॉन हॉपकिंस यूनिवर्सिटी	जॉन्स हॉपकिन्स विद्यापीठ|जॉन हॉपकिन्स विद्यापीठ	जोन्स हप्किन्स विश्वविद्यालय	Johns Hopkins University	Q193727
लंदन स्कूल ऑफ इकोनॉमिक्स|लंदन स्कूल ऑफ इकॉनमिक्स|LSE	लंडन स्कूल ऑफ इकॉनॉमिक्स	लन्डन स्कुल अफ इकोनोमिक्स	London School of Economics
इंपीरियल कॉलेज लंदन|इंपीरियल कॉलेज	इम्पिरियल कॉलेज लंडन		Imperial College London
कैलिफोर्निया विश्वविद्यालय|यूनिवर्सिटी ऑफ कैलिफोर्निया	कॅलिफोर्निया विद्यापीठ	क्यालिफोर्निया विश्वविद्यालय	University of California
शिकागो विश्वविद्यालय	शिकागो विद्यापीठ		University of Chicago
प्रिंसटन विश्वविद्यालय|प्रिंसटन यूनिवर्सिटी	प्रिन्स्टन विद्यापीठ		Princeton University	Q21578
पेंसिल्वेनिया विश्वविद्यालय|यूनिवर्सिटी ऑफ पेंसिल्वेनिया	पेनसिल्व्हेनिया विद्यापीठ		University of Pennsylvania
ढाका विश्वविद्यालय|ढाका यूनिवर्सिटी	ढाका विद्यापीठ		University of Dhaka
अल-अजहर विश्वविद्यालय			Al-Azhar University
मेयो क्लिनिक|मेयो क्लीनिक			Mayo Clinic
प्यू रिसर्च सेंटर|पिउ रिसर्च सेंटर			Pew Research Center
स्टॉकहोम अंतरराष्ट्रीय शांति अनुसंधान संस्थान|सिपरी|SIPRI	स्टॉकहोम इंटरनॅशनल पीस रिसर्च इन्स्टिट्यूट|सिप्री		Stockholm International Peace Research Institute
बॉलीवुड|बालीवुड	बॉलिवूड|बॉलीवूड	बलिउड|बलिवुड	Bollywood		*
नेपाल निर्वाचन आयोग|नेपाल चुनाव आयोग		निर्वाचन आयोग|निर्वाचन आयोग नेपाल	Election Commission of Nepal
नेपाल सर्वोच्च न्यायालय|नेपाल सुप्रीम कोर्ट|नेपाली सुप्रीम कोर्ट		सर्वोच्च अदालत|सर्बोच्च अदालत|सर्वोच्च	Supreme Court of Nepal		सर्वोच्च
विशेष अदालत		विशेष अदालत काठमाडौं	Special Court of Nepal		विशेष अदालत
पाटन उच्च न्यायालय		उच्च अदालत पाटन|पाटन उच्च अदालत	High Court Patan
काठमांडू जिला अदालत		काठमाडौं जिल्ला अदालत|जिल्ला अदालत काठमाडौं	Kathmandu District Court
प्रतिनिधि सभा (नेपाल)|प्रतिनिधि सभा		प्रतिनिधि सभा|प्रतिनिधिसभा	House of Representatives (Nepal)		प्रतिनिधि सभा
राष्ट्रीय सभा (नेपाल)		राष्ट्रिय सभा|राष्ट्रियसभा	National Assembly (Nepal)
नेपाली संसद|संघीय संसद		संघीय संसद|व्यवस्थापिका संसद	Federal Parliament of Nepal
बागमती प्रदेश सभा		बागमती प्रदेशसभा	Bagmati Provincial Assembly
मधेश प्रदेश सभा		मधेश प्रदेशसभा|मधेस प्रदेश सभा|मधेस प्रदेशसभा	Madhesh Provincial Assembly
कोशी प्रदेश सभा		कोशी प्रदेशसभा	Koshi Provincial Assembly
गण्डकी प्रदेश सभा		गण्डकी प्रदेशसभा	Gandaki Provincial Assembly
लुम्बिनी प्रदेश सभा		लुम्बिनी प्रदेशसभा	Lumbini Provincial Assembly
कर्णाली प्रदेश सभा		कर्णाली प्रदेशसभा	Karnali Provincial Assembly
सुदूरपश्चिम प्रदेश सभा		सुदूरपश्चिम प्रदेशसभा	Sudurpashchim Provincial Assembly
अख्तियार दुरुपयोग अनुसंधान आयोग|नेपाल अख्तियार दुरुपयोग अनुसंधान आयोग|CIAA		अख्तियार दुरुपयोग अनुसन्धान आयोग|अख्तियार|अदुअआ	Commission for the Investigation of Abuse of Authority
नेपाल राष्ट्र बैंक|NRB		राष्ट्र बैंक|नेराबैंक	Nepal Rastra Bank
नेपाली सेना|नेपाल सेना	नेपाळी लष्कर|नेपाळ लष्कर	नेपाली सेना|शाही नेपाली सेना	Nepali Army
नेपाल पुलिस|नेपाल प्रहरी	नेपाळ पोलीस	नेपाल प्रहरी|प्रहरी प्रधान कार्यालय	Nepal Police
सशस्त्र पुलिस बल नेपाल|सशस्त्र प्रहरी बल|नेपाल सशस्त्र पुलिस बल|नेपाल एपीएफ|APF		सशस्त्र प्रहरी बल|सशस्त्र प्रहरी बल नेपाल|सशस्त्र प्रहरी	Armed Police Force (Nepal)
केंद्रीय अनुसंधान ब्यूरो (नेपाल)|CIB		केन्द्रीय अनुसन्धान ब्युरो|सीआईबी|सिआइबी|सीआइबी|केन्द्रीय अनुसन्धान ब्यूरो	Central Investigation Bureau (Nepal)
राष्ट्रीय अनुसंधान विभाग (नेपाल)|NID		राष्ट्रिय अनुसन्धान विभाग	National Investigation Department (Nepal)
मेट्रोपॉलिटन पुलिस काठमांडू		महानगरीय प्रहरी कार्यालय|महानगरीय प्रहरी परिसर|उपत्यका प्रहरी कार्यालय|महानगरीय प्रहरी परिसर काठमाडौं	Metropolitan Police Office, Kathmandu		महानगरीय प्रहरी कार्यालय
यातायात व्यवस्था विभाग (नेपाल)		यातायात व्यवस्था विभाग	Department of Transport Management (Nepal)
नेपाल विद्युत प्राधिकरण|NEA		नेपाल विद्युत् प्राधिकरण|विद्युत प्राधिकरण|विद्युत् प्राधिकरण|नेविप्रा	Nepal Electricity Authority
नेपाल ऑयल निगम|नेपाल आयल निगम|नेपाल तेल निगम|NOC		नेपाल आयल निगम|आयल निगम|नेआनि	Nepal Oil Corporation
नेपाल टेलीकॉम|नेपाल दूरसंचार कंपनी|NTC		नेपाल टेलिकम|नेपाल टेलिकम्युनिकेसन|एनटीसी	Nepal Telecom
एनसेल		एनसेल|एनसेल आजियाटा	Ncell
यूटीएल (नेपाल)|UTL		युनाइटेड टेलिकम|युटीएल|यूटीएल|युटिएल	United Telecom Limited (Nepal)
स्मार्ट टेलिकॉम		स्मार्ट टेलिकम|स्मार्ट सेल	Smart Telecom (Nepal)
वर्ल्डलिंक			WorldLink Communications
सुबिसु			Subisu
डिशहोम		डिसहोम	DishHome
नेपाल दूरसंचार प्राधिकरण		नेपाल दूरसञ्चार प्राधिकरण|दूरसञ्चार प्राधिकरण|नेपाल दुरसञ्चार प्राधिकरण	Nepal Telecommunications Authority
नेपाल नागरिक उड्डयन प्राधिकरण|नागरिक उड्डयन प्राधिकरण|CAAN		नेपाल नागरिक उड्डयन प्राधिकरण|क्यान (उड्डयन)	Civil Aviation Authority of Nepal
नेपाल एयरलाइंस|नेपाल वायुसेवा निगम|नेपाल एयरलाइंस निगम	नेपाळ एअरलाइन्स	नेपाल वायुसेवा निगम|नेपाल एयरलाइन्स|वायुसेवा निगम|नेवानि	Nepal Airlines
बुद्ध एयर|बुद्धा एयर			Buddha Air
यति एयरलाइंस|येती एयरलाइंस|येति एयरलाइंस	यती एअरलाइन्स|येती एअरलाइन्स	यती एयरलाइन्स|यति एयरलाइन्स	Yeti Airlines
सौर्य एयरलाइंस		सौर्य एयरलाइन्स	Saurya Airlines
श्री एयरलाइंस		श्री एयरलाइन्स	Shree Airlines
तारा एयर			Tara Air
हिमालय एयरलाइंस		हिमालय एयरलाइन्स	Himalaya Airlines
नेपाल पर्यटन बोर्ड|NTB			Nepal Tourism Board
राष्ट्रीय योजना आयोग (नेपाल)		राष्ट्रिय योजना आयोग	National Planning Commission (Nepal)
लोक सेवा आयोग (नेपाल)|PSC		लोक सेवा आयोग|लोकसेवा आयोग	Public Service Commission (Nepal)
राष्ट्रीय मानवाधिकार आयोग नेपाल		राष्ट्रिय मानव अधिकार आयोग|राष्ट्रिय मानवअधिकार आयोग|मानव अधिकार आयोग|मानवअधिकार आयोग	National Human Rights Commission of Nepal
राष्ट्रीय महिला आयोग (नेपाल)		राष्ट्रिय महिला आयोग	National Women Commission (Nepal)
राष्ट्रीय दलित आयोग (नेपाल)		राष्ट्रिय दलित आयोग	National Dalit Commission (Nepal)
राष्ट्रीय सूचना आयोग (नेपाल)		राष्ट्रिय सूचना आयोग	National Information Commission (Nepal)
राष्ट्रीय समावेशी आयोग (नेपाल)		राष्ट्रिय समावेशी आयोग	National Inclusion Commission (Nepal)
मधेशी आयोग		मधेसी आयोग	Madhesi Commission
महालेखा परीक्षक कार्यालय (नेपाल)		महालेखा परीक्षकको कार्यालय|महालेखा परीक्षक	Office of the Auditor General (Nepal)		महालेखा परीक्षक
महान्यायाधिवक्ता कार्यालय (नेपाल)		महान्यायाधिवक्ताको कार्यालय	Office of the Attorney General (Nepal)
न्याय परिषद (नेपाल)		न्याय परिषद्|न्याय परिषद|न्यायपरिषद्	Judicial Council (Nepal)
संवैधानिक परिषद (नेपाल)		संवैधानिक परिषद्|संवैधानिक परिषद	Constitutional Council (Nepal)
सत्य निरूपण तथा मेलमिलाप आयोग|TRC		सत्य निरूपण तथा मेलमिलाप आयोग|सत्य निरुपण तथा मेलमिलाप आयोग	Truth and Reconciliation Commission (Nepal)
राष्ट्रीय पुनर्निर्माण प्राधिकरण|NRA		राष्ट्रिय पुनर्निर्माण प्राधिकरण|पुनर्निर्माण प्राधिकरण	National Reconstruction Authority (Nepal)
राष्ट्रीय आपदा जोखिम न्यूनीकरण तथा प्रबंधन प्राधिकरण (नेपाल)|NDRRMA		राष्ट्रिय विपद् जोखिम न्यूनीकरण तथा व्यवस्थापन प्राधिकरण|राष्ट्रिय विपद् प्राधिकरण|विपद् प्राधिकरण	National Disaster Risk Reduction and Management Authority (Nepal)
जल तथा मौसम विज्ञान विभाग (नेपाल)|DHM		जल तथा मौसम विज्ञान विभाग|मौसम पूर्वानुमान महाशाखा|मौसम पूर्वानुमान शाखा|जलवायु तथा मौसम विज्ञान विभाग	Department of Hydrology and Meteorology (Nepal)
राष्ट्रीय भूकंप मापन केंद्र (नेपाल)|NEMRC		राष्ट्रिय भूकम्प मापन तथा अनुसन्धान केन्द्र|भूकम्प मापन केन्द्र|राष्ट्रिय भूकम्प मापन केन्द्र	National Earthquake Monitoring and Research Centre (Nepal)
आंतरिक राजस्व विभाग (नेपाल)|IRD		आन्तरिक राजस्व विभाग|आन्तरिक राजश्व विभाग	Inland Revenue Department (Nepal)
राजस्व अनुसंधान विभाग (नेपाल)		राजस्व अनुसन्धान विभाग|राजश्व अनुसन्धान विभाग	Department of Revenue Investigation (Nepal)
भंसार विभाग (नेपाल)		भन्सार विभाग	Department of Customs (Nepal)
आप्रवासन विभाग (नेपाल)|अध्यागमन विभाग		अध्यागमन विभाग	Department of Immigration (Nepal)
राहदानी विभाग (नेपाल)		राहदानी विभाग	Department of Passports (Nepal)
वैदेशिक रोजगार विभाग			Department of Foreign Employment (Nepal)
वैदेशिक रोजगार बोर्ड|FEB			Foreign Employment Board (Nepal)
सड़क विभाग (नेपाल)		सडक विभाग	Department of Roads (Nepal)		सडक विभाग
सम्पत्ति शुद्धीकरण अनुसंधान विभाग|DMLI		सम्पत्ति शुद्धीकरण अनुसन्धान विभाग|सम्पत्ति शुद्धिकरण अनुसन्धान विभाग	Department of Money Laundering Investigation (Nepal)
सहकारी विभाग (नेपाल)		सहकारी विभाग	Department of Cooperatives (Nepal)
पुरातत्व विभाग (नेपाल)		पुरातत्त्व विभाग|पुरातत्व विभाग	Department of Archaeology (Nepal)
केंद्रीय तथ्यांक विभाग (नेपाल)		राष्ट्रिय तथ्यांक कार्यालय|केन्द्रीय तथ्यांक विभाग	National Statistics Office (Nepal)
राष्ट्रीय परीक्षा बोर्ड (नेपाल)|NEB		राष्ट्रिय परीक्षा बोर्ड	National Examinations Board (Nepal)
प्राविधिक शिक्षा तथा व्यावसायिक तालीम परिषद्|CTEVT		प्राविधिक शिक्षा तथा व्यावसायिक तालिम परिषद्|सीटीईभीटी|सिटिइभिटी|सीटीइभीटी	Council for Technical Education and Vocational Training
नेपाल मेडिकल काउंसिल		नेपाल मेडिकल काउन्सिल	Nepal Medical Council
नेपाल स्वास्थ्य अनुसंधान परिषद		नेपाल स्वास्थ्य अनुसन्धान परिषद्	Nepal Health Research Council
इपिडिमियोलोजी तथा रोग नियन्त्रण महाशाखा|EDCD		इपिडिमियोलोजी तथा रोग नियन्त्रण महाशाखा|ईडीसीडी|इपिडिमियोलोजी महाशाखा	Epidemiology and Disease Control Division (Nepal)
खाद्य प्रविधि तथा गुण नियंत्रण विभाग (नेपाल)		खाद्य प्रविधि तथा गुण नियन्त्रण विभाग	Department of Food Technology and Quality Control (Nepal)
नेपाल निवेश बोर्ड|IBN		लगानी बोर्ड|लगानी बोर्ड नेपाल	Investment Board Nepal
नेपाल धितोपत्र बोर्ड|SEBON		नेपाल धितोपत्र बोर्ड|धितोपत्र बोर्ड|सेबोन	Securities Board of Nepal
नेपाल स्टॉक एक्सचेंज|नेप्से|NEPSE		नेपाल स्टक एक्सचेञ्ज|नेपाल स्टक एक्सचेन्ज	Nepal Stock Exchange
बीमा प्राधिकरण नेपाल		नेपाल बीमा प्राधिकरण|बीमा समिति|बीमा प्राधिकरण	Nepal Insurance Authority		बीमा समिति
कर्मचारी संचय कोष (नेपाल)		कर्मचारी सञ्चय कोष|सञ्चय कोष	Employees Provident Fund (Nepal)
नागरिक लगानी कोष|CIT			Citizen Investment Trust		CIT
सामाजिक सुरक्षा कोष (नेपाल)		सामाजिक सुरक्षा कोष	Social Security Fund (Nepal)
पशुपति क्षेत्र विकास कोष|PADT			Pashupati Area Development Trust
लुम्बिनी विकास कोष|LDT			Lumbini Development Trust
मेलम्ची जलापूर्ति विकास समिति		मेलम्ची खानेपानी विकास समिति|मेलम्ची खानेपानी आयोजना|काठमाडौं उपत्यका खानेपानी लिमिटेड	Melamchi Water Supply Development Board
खाद्य व्यवस्था तथा व्यापार कंपनी		खाद्य व्यवस्था तथा व्यापार कम्पनी|नेपाल खाद्य संस्थान	Food Management and Trading Company (Nepal)
साल्ट ट्रेडिंग कॉरपोरेशन		साल्ट ट्रेडिङ कर्पोरेसन|साल्ट ट्रेडिङ	Salt Trading Corporation
गोरखापत्र संस्थान			Gorkhapatra Sansthan
साझा यातायात			Sajha Yatayat
काठमांडू महानगरपालिका|काठमांडो महानगरपालिका		काठमाडौं महानगरपालिका|काठमाडौँ महानगर	Kathmandu Metropolitan City
ललितपुर महानगरपालिका		ललितपुर महानगरपालिका|ललितपुर महानगर	Lalitpur Metropolitan City
पोखरा महानगरपालिका		पोखरा महानगरपालिका|पोखरा महानगर	Pokhara Metropolitan City
भरतपुर महानगरपालिका		भरतपुर महानगरपालिका|भरतपुर महानगर	Bharatpur Metropolitan City
विराटनगर महानगरपालिका		विराटनगर महानगरपालिका|विराटनगर महानगर	Biratnagar Metropolitan City
वीरगंज महानगरपालिका|बीरगंज महानगरपालिका		वीरगञ्ज महानगरपालिका|वीरगञ्ज महानगर	Birgunj Metropolitan City
काठमांडू उपत्यका विकास प्राधिकरण|KVDA		काठमाडौं उपत्यका विकास प्राधिकरण	Kathmandu Valley Development Authority
नेपाल गृह मंत्रालय|नेपाली गृह मंत्रालय		गृह मन्त्रालय|गृहमन्त्रालय	Ministry of Home Affairs (Nepal)
नेपाल विदेश मंत्रालय|नेपाली विदेश मंत्रालय		परराष्ट्र मन्त्रालय|परराष्ट्रमन्त्रालय	Ministry of Foreign Affairs (Nepal)
नेपाल वित्त मंत्रालय		अर्थ मन्त्रालय|अर्थमन्त्रालय	Ministry of Finance (Nepal)
नेपाल रक्षा मंत्रालय		रक्षा मन्त्रालय	Ministry of Defence (Nepal)
नेपाल शिक्षा मंत्रालय		शिक्षा, विज्ञान तथा प्रविधि मन्त्रालय|शिक्षा मन्त्रालय	Ministry of Education, Science and Technology (Nepal)
नेपाल स्वास्थ्य मंत्रालय		स्वास्थ्य तथा जनसंख्या मन्त्रालय|स्वास्थ्य मन्त्रालय	Ministry of Health and Population (Nepal)
नेपाल ऊर्जा मंत्रालय		ऊर्जा, जलस्रोत तथा सिँचाइ मन्त्रालय|ऊर्जा, जलस्रोत तथा सिंचाई मन्त्रालय|ऊर्जा मन्त्रालय|उर्जा मन्त्रालय	Ministry of Energy, Water Resources and Irrigation (Nepal)
नेपाल संचार मंत्रालय		सञ्चार तथा सूचना प्रविधि मन्त्रालय|सञ्चार मन्त्रालय|सूचना तथा सञ्चार मन्त्रालय	Ministry of Communication and Information Technology (Nepal)
नेपाल भौतिक पूर्वाधार मंत्रालय		भौतिक पूर्वाधार तथा यातायात मन्त्रालय|भौतिक पूर्वाधार मन्त्रालय|भौतिक मन्त्रालय	Ministry of Physical Infrastructure and Transport (Nepal)
नेपाल श्रम मंत्रालय		श्रम, रोजगार तथा सामाजिक सुरक्षा मन्त्रालय|श्रम मन्त्रालय|श्रम तथा रोजगार मन्त्रालय	Ministry of Labour, Employment and Social Security (Nepal)
नेपाल कृषि मंत्रालय		कृषि तथा पशुपन्छी विकास मन्त्रालय|कृषि मन्त्रालय|कृषि तथा पशुपंक्षी विकास मन्त्रालय	Ministry of Agriculture and Livestock Development (Nepal)
नेपाल कानून मंत्रालय		कानुन, न्याय तथा संसदीय मामिला मन्त्रालय|कानून, न्याय तथा संसदीय मामिला मन्त्रालय|कानुन मन्त्रालय|कानून मन्त्रालय	Ministry of Law, Justice and Parliamentary Affairs (Nepal)
नेपाल उद्योग मंत्रालय		उद्योग, वाणिज्य तथा आपूर्ति मन्त्रालय|उद्योग मन्त्रालय|वाणिज्य मन्त्रालय	Ministry of Industry, Commerce and Supplies (Nepal)
नेपाल पर्यटन मंत्रालय		संस्कृति, पर्यटन तथा नागरिक उड्डयन मन्त्रालय|पर्यटन मन्त्रालय	Ministry of Culture, Tourism and Civil Aviation (Nepal)
नेपाल वन मंत्रालय		वन तथा वातावरण मन्त्रालय|वन मन्त्रालय	Ministry of Forests and Environment (Nepal)
नेपाल शहरी विकास मंत्रालय		शहरी विकास मन्त्रालय|सहरी विकास मन्त्रालय	Ministry of Urban Development (Nepal)
नेपाल खानेपानी मंत्रालय		खानेपानी मन्त्रालय|खानेपानी तथा सरसफाइ मन्त्रालय	Ministry of Water Supply (Nepal)
नेपाल युवा तथा खेलकूद मंत्रालय		युवा तथा खेलकुद मन्त्रालय|युवा तथा खेलकूद मन्त्रालय	Ministry of Youth and Sports (Nepal)
नेपाल महिला मंत्रालय		महिला, बालबालिका तथा ज्येष्ठ नागरिक मन्त्रालय|महिला, बालबालिका मन्त्रालय	Ministry of Women, Children and Senior Citizens (Nepal)
नेपाल संघीय मामला मंत्रालय		संघीय मामिला तथा सामान्य प्रशासन मन्त्रालय|सङ्घीय मामिला मन्त्रालय	Ministry of Federal Affairs and General Administration (Nepal)
नेपाल भूमि व्यवस्था मंत्रालय		भूमि व्यवस्था, सहकारी तथा गरिबी निवारण मन्त्रालय|भूमि व्यवस्था मन्त्रालय|भूमिसुधार मन्त्रालय	Ministry of Land Management, Cooperatives and Poverty Alleviation (Nepal)
नेपाल प्रधानमंत्री कार्यालय|OPMCM		प्रधानमन्त्री तथा मन्त्रिपरिषद्को कार्यालय|प्रधानमन्त्री तथा मन्त्रिपरिषद कार्यालय|प्रधानमन्त्री कार्यालय	Office of the Prime Minister and Council of Ministers (Nepal)
नेपाल राष्ट्रपति कार्यालय		राष्ट्रपतिको कार्यालय	Office of the President (Nepal)
त्रिभुवन विश्वविद्यालय		त्रिभुवन विश्वविद्यालय|त्रिवि	Tribhuvan University
काठमांडू विश्वविद्यालय|काठमांडो विश्वविद्यालय		काठमाडौं विश्वविद्यालय|केयू	Kathmandu University		केयू
पोखरा विश्वविद्यालय			Pokhara University
पूर्वांचल विश्वविद्यालय (नेपाल)		पूर्वाञ्चल विश्वविद्यालय	Purbanchal University (Nepal)
नेपाल संस्कृत विश्वविद्यालय			Nepal Sanskrit University
लुम्बिनी बौद्ध विश्वविद्यालय			Lumbini Buddhist University
कृषि तथा वन विज्ञान विश्वविद्यालय			Agriculture and Forestry University
मध्यपश्चिम विश्वविद्यालय		मध्यपश्चिम विश्वविद्यालय|मध्य-पश्चिम विश्वविद्यालय	Mid-West University
सुदूरपश्चिम विश्वविद्यालय			Far Western University
राजर्षि जनक विश्वविद्यालय			Rajarshi Janak University
नेपाल खुला विश्वविद्यालय			Nepal Open University
पुल्चोक इंजीनियरिंग कैंपस		पुल्चोक इन्जिनियरिङ क्याम्पस|पुल्चोक क्याम्पस	Pulchowk Campus
त्रिचन्द्र कॉलेज		त्रिचन्द्र क्याम्पस|त्रिचन्द्र कलेज	Tri-Chandra College
बीपी कोइराला स्वास्थ्य विज्ञान प्रतिष्ठान|BPKIHS		बीपी कोइराला स्वास्थ्य विज्ञान प्रतिष्ठान|बिपी कोइराला स्वास्थ्य विज्ञान प्रतिष्ठान|धरान प्रतिष्ठान|घोपा अस्पताल	B.P. Koirala Institute of Health Sciences
पाटन स्वास्थ्य विज्ञान प्रतिष्ठान|PAHS		पाटन स्वास्थ्य विज्ञान प्रतिष्ठान|पाटन अस्पताल	Patan Academy of Health Sciences
कर्णाली स्वास्थ्य विज्ञान प्रतिष्ठान|KAHS			Karnali Academy of Health Sciences
त्रिभुवन विश्वविद्यालय शिक्षण अस्पताल|त्रिवि शिक्षण अस्पताल|TUTH		त्रिवि शिक्षण अस्पताल|शिक्षण अस्पताल|टिचिङ अस्पताल|त्रिभुवन विश्वविद्यालय शिक्षण अस्पताल महाराजगञ्ज	Tribhuvan University Teaching Hospital
वीर अस्पताल		वीर अस्पताल|बीर अस्पताल	Bir Hospital
टेकू अस्पताल|शुक्रराज ट्रॉपिकल अस्पताल		शुक्रराज ट्रपिकल तथा सरुवा रोग अस्पताल|टेकु अस्पताल|टेकुस्थित शुक्रराज ट्रपिकल अस्पताल	Sukraraj Tropical and Infectious Disease Hospital
शहीद गंगालाल राष्ट्रीय हृदय केंद्र		शहीद गंगालाल राष्ट्रिय हृदय केन्द्र|गंगालाल अस्पताल|शहीद गंगालाल अस्पताल	Shahid Gangalal National Heart Centre
कान्ति बाल अस्पताल			Kanti Children's Hospital
परोपकार प्रसूति तथा स्त्री रोग अस्पताल		परोपकार प्रसूति तथा स्त्री रोग अस्पताल|प्रसूति गृह|थापाथली प्रसूति गृह	Paropakar Maternity and Women's Hospital		प्रसूति गृह
बीपी कोइराला मेमोरियल कैंसर अस्पताल		बीपी कोइराला मेमोरियल क्यान्सर अस्पताल|भरतपुर क्यान्सर अस्पताल	B.P. Koirala Memorial Cancer Hospital
भरतपुर अस्पताल			Bharatpur Hospital
चितवन मेडिकल कॉलेज		चितवन मेडिकल कलेज	Chitwan Medical College
नारायणी अस्पताल		नारायणी अस्पताल|नारायणी उपक्षेत्रीय अस्पताल	Narayani Hospital
ग्रांडी अस्पताल|ग्रांडी इंटरनेशनल अस्पताल		ग्राण्डी अस्पताल|ग्राण्डी इन्टरनेसनल अस्पताल|ग्रान्डी अस्पताल	Grande International Hospital
नॉर्विक अस्पताल		नर्भिक अस्पताल|नर्भिक इन्टरनेसनल अस्पताल	Norvic International Hospital
मेडिसिटी अस्पताल (नेपाल)		नेपाल मेडिसिटी|नेपाल मेडिसिटी अस्पताल|मेडिसिटी अस्पताल	Nepal Mediciti
धुलीखेल अस्पताल|धुलिखेल अस्पताल		धुलिखेल अस्पताल	Dhulikhel Hospital
तिलगंगा आंख अस्पताल		तिलगंगा आँखा प्रतिष्ठान|तिलगंगा आँखा अस्पताल	Tilganga Institute of Ophthalmology
कोशी अस्पताल		कोशी अस्पताल|कोशी अञ्चल अस्पताल	Koshi Hospital
भेरी अस्पताल		भेरी अस्पताल|भेरी अञ्चल अस्पताल	Bheri Hospital
सेती अस्पताल		सेती प्रादेशिक अस्पताल|सेती अञ्चल अस्पताल	Seti Provincial Hospital
मानव अंग प्रत्यारोपण केंद्र		मानव अंग प्रत्यारोपण केन्द्र|शहीद धर्मभक्त राष्ट्रिय प्रत्यारोपण केन्द्र	Shahid Dharmabhakta National Transplant Centre
नबिल बैंक			Nabil Bank
राष्ट्रीय वाणिज्य बैंक (नेपाल)|RBB		राष्ट्रिय वाणिज्य बैंक	Rastriya Banijya Bank
नेपाल बैंक लिमिटेड|नेपाल बैंक|NBL			Nepal Bank Limited
कृषि विकास बैंक (नेपाल)|ADBL		कृषि विकास बैंक	Agricultural Development Bank (Nepal)
ग्लोबल आईएमई बैंक|ग्लोबल आइएमई बैंक		ग्लोबल आइएमई बैंक	Global IME Bank
एनआईसी एशिया बैंक|एनआइसी एशिया बैंक		एनआईसी एसिया बैंक|एनआईसी एशिया	NIC Asia Bank
हिमालयन बैंक			Himalayan Bank
एवरेस्ट बैंक		एभरेष्ट बैंक|एभरेस्ट बैंक	Everest Bank
नेपाल इन्वेस्टमेंट मेगा बैंक|NIMB		नेपाल इन्भेष्टमेन्ट मेगा बैंक|नेपाल इन्भेस्टमेन्ट मेगा बैंक|नेपाल इन्भेष्टमेन्ट बैंक|मेगा बैंक	Nepal Investment Mega Bank
कुमारी बैंक			Kumari Bank
लक्ष्मी सनराइज बैंक		लक्ष्मी सनराइज बैंक|लक्ष्मी बैंक|सनराइज बैंक	Laxmi Sunrise Bank
माछापुच्छ्रे बैंक		माछापुच्छ्रे बैंक|माछापुछ्रे बैंक	Machhapuchchhre Bank
प्रभु बैंक			Prabhu Bank
प्राइम कॉमर्शियल बैंक		प्राइम कमर्सियल बैंक|प्राइम बैंक	Prime Commercial Bank
सानिमा बैंक			Sanima Bank
सिद्धार्थ बैंक			Siddhartha Bank
सिटिजन्स बैंक		सिटिजन्स बैंक|सिटिजन्स बैंक इन्टरनेसनल	Citizens Bank International
एनएमबी बैंक			NMB Bank
नेपाल एसबीआई बैंक|नेपाल एसबीआइ बैंक		नेपाल एसबिआई बैंक	Nepal SBI Bank
चौधरी ग्रुप|सीजी कॉर्प		चौधरी ग्रुप|चौधरी समूह|सीजी	Chaudhary Group		सीजी
गोल्छा ग्रुप|गोल्छा ऑर्गेनाइजेशन		गोल्छा अर्गनाइजेसन|गोल्छा समूह	Golchha Organisation
अपर तामाकोशी हाइड्रोपावर		अपर तामाकोशी हाइड्रोपावर|माथिल्लो तामाकोशी|अपर तामाकोशी	Upper Tamakoshi Hydropower
सूर्य नेपाल			Surya Nepal
दराज		दराज नेपाल	Daraz		दराज
पठाओ			Pathao		*
इनड्राइव		इनड्राइभ	inDrive
एमएडब्ल्यू इंटरप्राइजेज|एमएडब्लू इंटरप्राइजेज		एमएडब्लु इन्टरप्राइजेज|एमएडब्लू इन्टरप्राइजेज	MAW Enterprises
राष्ट्रीय समाचार समिति (नेपाल)|रासस		राष्ट्रिय समाचार समिति	Rastriya Samachar Samiti
कान्तिपुर		कान्तिपुर|कान्तिपुर दैनिक|ईकान्तिपुर|इकान्तिपुर|कान्तिपुर पब्लिकेसन्स|कान्तिपुर मिडिया ग्रुप	Kantipur		कांतिपुर
कान्तिपुर टेलीविजन		कान्तिपुर टेलिभिजन	Kantipur Television
द काठमांडू पोस्ट|काठमांडू पोस्ट|काठमांडो पोस्ट		काठमाडौं पोस्ट|द काठमाडौं पोस्ट	The Kathmandu Post
गोरखापत्र		गोरखापत्र|गोरखापत्र दैनिक|गोरखापत्र अनलाइन	Gorkhapatra
द राइजिंग नेपाल		राइजिङ नेपाल|द राइजिङ नेपाल	The Rising Nepal
नागरिक दैनिक		नागरिक दैनिक|नागरिक न्युज|नागरिकन्युज	Nagarik
रिपब्लिका			Republica		*
अन्नपूर्ण पोस्ट		अन्नपूर्ण पोस्ट|अन्नपूर्ण पोष्ट	Annapurna Post
राजधानी दैनिक			Rajdhani Daily
नयां पत्रिका		नयाँ पत्रिका|नयाँ पत्रिका दैनिक	Naya Patrika		नयाँ पत्रिका
द हिमालयन टाइम्स|हिमालयन टाइम्स		द हिमालयन टाइम्स|हिमालय टाइम्स	The Himalayan Times
नेपाली टाइम्स			Nepali Times
हिमाल खबरपत्रिका|हिमाल खबर		हिमाल खबरपत्रिका|हिमालखबर	Himal Khabarpatrika
सेतोपाटी		सेतोपाटी|सेतोपाटी डटकम	Setopati
अनलाइनखबर|ऑनलाइनखबर		अनलाइनखबर|अनलाइन खबर	Onlinekhabar
रातोपाटी			Ratopati
देशसंचार		देशसञ्चार	Deshsanchar
लोकांतर		लोकान्तर	Lokantar
पहिलोपोस्ट		पहिलोपोस्ट|पहिलो पोस्ट	Pahilopost
बाह्रखरी		बाह्रखरी|बाह्रखरी मिडिया	Baahrakhari
नेपाललाइव		नेपाललाइभ|नेपाल लाइभ	Nepal Live
उकालो		उकालो डटकम	Ukaalo		*
नेपालखबर		नेपालखबर|नेपाल खबर	Nepal Khabar		नेपाल खबर
थाहाखबर			Thaha Khabar
इमेज चैनल		इमेज च्यानल|इमेज टेलिभिजन	Image Channel
नेपाल टेलीविजन|NTV		नेपाल टेलिभिजन|एनटीभी|एनटिभी	Nepal Television
रेडियो नेपाल			Radio Nepal
न्यूज24 नेपाल		न्युज २४|न्युज २४ टेलिभिजन|न्युज २४ नेपाल	News24 Nepal
ऐपी1 टेलीविजन		एपी वान टेलिभिजन|एपी१ टेलिभिजन|एपीवान टेलिभिजन	AP1 Television
एवेन्यूज टेलीविजन		एभिन्युज टेलिभिजन|एभेन्युज टेलिभिजन	Avenues Television
सगरमाथा टेलीविजन		सगरमाथा टेलिभिजन	Sagarmatha Television
उज्यालो अनलाइन		उज्यालो अनलाइन|उज्यालो ९० नेटवर्क|उज्यालो नाइन्टी नेटवर्क	Ujyaalo Online
खोज पत्रकारिता केंद्र|CIJ		खोज पत्रकारिता केन्द्र	Centre for Investigative Journalism (Nepal)
मदन पुरस्कार गुठी			Madan Puraskar Guthi
नेपाल क्रिकेट संघ|क्रिकेट एसोसिएशन ऑफ नेपाल|CAN		नेपाल क्रिकेट संघ|क्यान|क्रिकेट एसोसिएसन अफ नेपाल	Cricket Association of Nepal		CAN
अखिल नेपाल फुटबॉल संघ|ANFA		अखिल नेपाल फुटबल संघ|एन्फा	All Nepal Football Association
राष्ट्रीय खेलकूद परिषद (नेपाल)		राष्ट्रिय खेलकुद परिषद्|राष्ट्रिय खेलकुद परिषद|राखेप	National Sports Council (Nepal)
नेपाल ओलंपिक कमेटी		नेपाल ओलम्पिक कमिटी	Nepal Olympic Committee
नेपाल भलीबल संघ		नेपाल भलिबल संघ	Nepal Volleyball Association
नेपाल पर्वतारोहण संघ|NMA		नेपाल पर्वतारोहण संघ|एनएमए	Nepal Mountaineering Association
दक्षिण एशियाई फुटबॉल महासंघ|SAFF		दक्षिण एसियाली फुटबल महासंघ	South Asian Football Federation
नेपाल प्रीमियर लीग|NPL		नेपाल प्रिमियर लिग|एनपीएल	Nepal Premier League
एवरेस्ट प्रीमियर लीग		एभरेष्ट प्रिमियर लिग|एभरेस्ट प्रिमियर लिग	Everest Premier League
नेपाल क्रिकेट टीम|नेपाली क्रिकेट टीम	नेपाळ क्रिकेट संघ	नेपाली राष्ट्रिय क्रिकेट टोली|नेपाली क्रिकेट टिम|नेपाली क्रिकेट टोली|नेपाली टोली	Nepal national cricket team		नेपाली टोली
लुम्बिनी लायंस		लुम्बिनी लायन्स	Lumbini Lions
जनकपुर बोल्ट्स			Janakpur Bolts
सुदूरपश्चिम रॉयल्स		सुदूरपश्चिम रोयल्स	Sudurpaschim Royals
काठमांडू गोरखाज		काठमाडौं गोर्खाज|काठमान्डू गोर्खाज|काठमाडौं गुर्खाज	Kathmandu Gorkhas
पोखरा एवेंजर्स		पोखरा एभेन्जर्स	Pokhara Avengers
चितवन राइनोज			Chitwan Rhinos
विराटनगर किंग्स		विराटनगर किंग्स|विराटनगर किङ्स	Biratnagar Kings
कर्णाली याक्स			Karnali Yaks
मनांग मर्स्याङ्दी क्लब|MMC		मनाङ मर्स्याङ्दी क्लब|मनाङ मर्स्याङ्दी|एमएमसी	Manang Marshyangdi Club		एमएमसी|MMC
थ्री स्टार क्लब			Three Star Club
मछिन्द्र फुटबल क्लब		मच्छिन्द्र क्लब|मछिन्द्र क्लब	Machhindra FC
त्रिभुवन आर्मी क्लब		त्रिभुवन आर्मी क्लब|त्रिभुवन आर्मी|विभागीय आर्मी क्लब	Tribhuvan Army Club
नेपाल पुलिस क्लब			Nepal Police Club
एपीएफ क्लब		एपीएफ क्लब|एपिएफ क्लब|सशस्त्र प्रहरी क्लब	APF Club
नेपाल उद्योग वाणिज्य महासंघ|FNCCI		नेपाल उद्योग वाणिज्य महासंघ|उद्योग वाणिज्य महासंघ|एफएनसीसीआई	Federation of Nepalese Chambers of Commerce and Industry
नेपाल उद्योग परिसंघ|CNI			Confederation of Nepalese Industries
नेपाल चैंबर ऑफ कॉमर्स		नेपाल चेम्बर अफ कमर्स	Nepal Chamber of Commerce
नेपाल पत्रकार महासंघ|FNJ		नेपाल पत्रकार महासंघ|पत्रकार महासंघ	Federation of Nepali Journalists
नेपाल बार एसोसिएशन		नेपाल बार एसोसिएसन|बार एसोसिएसन	Nepal Bar Association		बार एसोसिएसन
नेपाल चिकित्सक संघ		नेपाल चिकित्सक संघ|चिकित्सक संघ	Nepal Medical Association
गैर आवासीय नेपाली संघ|एनआरएनए|NRNA		गैरआवासीय नेपाली संघ|एनआरएन	Non-Resident Nepali Association		एनआरएन
नेपाल विद्यार्थी संघ|नेविसंघ|NSU			Nepal Student Union
अखिल नेपाल राष्ट्रीय स्वतंत्र विद्यार्थी यूनियन|ANNFSU		अखिल नेपाल राष्ट्रिय स्वतन्त्र विद्यार्थी युनियन|अनेरास्ववियु|अनेरास्ववियू	All Nepal National Free Students Union
स्वतंत्र विद्यार्थी यूनियन		स्वतन्त्र विद्यार्थी युनियन|स्ववियु|स्ववियू	Free Student Union
अखिल क्रांतिकारी		अखिल (क्रान्तिकारी)|अनेरास्ववियु (क्रान्तिकारी)	All Nepal National Independent Students' Union (Revolutionary)
नेपाल तरुण दल		नेपाल तरुण दल|तरुण दल	Nepal Tarun Dal
राष्ट्रीय युवा संघ नेपाल		राष्ट्रिय युवा संघ नेपाल|राष्ट्रिय युवा संघ, नेपाल|राष्ट्रिय युवा संघ|युवा संघ नेपाल	National Youth Association Nepal
यंग कम्युनिस्ट लीग (नेपाल)|वाईसीएल|YCL	यंग कम्युनिस्ट लीग (नेपाल)|वायसीएल	योङ कम्युनिष्ट लिग|वाइसिएल	Young Communist League, Nepal
नेपाल ट्रेड यूनियन कांग्रेस		नेपाल ट्रेड युनियन कांग्रेस	Nepal Trade Union Congress
नेपाल ट्रेड यूनियन महासंघ|जिफन्ट|GEFONT		नेपाल ट्रेड युनियन महासंघ	General Federation of Nepalese Trade Unions
नेपाली जनसंपर्क समिति|NJSS		नेपाली जनसम्पर्क समिति|जनसम्पर्क समिति	Nepali Jana Sampark Samiti		जनसम्पर्क समिति
नेपाल आदिवासी जनजाति महासंघ|NEFIN		नेपाल आदिवासी जनजाति महासंघ|आदिवासी जनजाति महासंघ	Nepal Federation of Indigenous Nationalities
नेपाल मगर संघ			Nepal Magar Association
तमू धिं|तमु ह्युल छोंज धिं		तमु ह्युल छोँज धिँ|तमु धिँ|गुरुङ राष्ट्रिय परिषद्	Tamu Hyul Chhonj Dhin
किरात राई यायोक्खा		किरात राई यायोक्खा|यायोक्खा	Kirat Rai Yayokkha
किरात याक्थुंग चुम्लुंग		किरात याक्थुङ चुम्लुङ|याक्थुङ चुम्लुङ	Kirat Yakthung Chumlung
नेपाल तामांग घेदुंग		नेपाल तामाङ घेदुङ|तामाङ घेदुङ	Nepal Tamang Ghedung
होटल संघ नेपाल|HAN		होटल संघ नेपाल|होटेल संघ नेपाल	Hotel Association Nepal
नाडा ऑटोमोबाइल्स एसोसिएशन ऑफ नेपाल		नाडा अटोमोबाइल्स एसोसिएसन अफ नेपाल	NADA Automobiles Association of Nepal
नेपाल बैंकर्स संघ		नेपाल बैंकर्स संघ|नेपाल बैंकर्स एसोसिएसन	Nepal Bankers' Association
समाज कल्याण परिषद (नेपाल)		समाज कल्याण परिषद्|समाज कल्याण परिषद	Social Welfare Council (Nepal)
नेपाल प्रज्ञा प्रतिष्ठान		नेपाल प्रज्ञा प्रतिष्ठान|प्रज्ञा प्रतिष्ठान	Nepal Academy
अंतर्राष्ट्रीय नेपाली साहित्य समाज|INLS		अन्तर्राष्ट्रिय नेपाली साहित्य समाज|अनेसास	International Nepali Literary Society
नेपाल रेडक्रॉस सोसाइटी		नेपाल रेडक्रस सोसाइटी|नेपाल रेडक्रस|रेडक्रस सोसाइटी	Nepal Red Cross Society
माइती नेपाल			Maiti Nepal
ट्रांसपेरेंसी इंटरनेशनल नेपाल		ट्रान्सपरेन्सी इन्टरनेसनल नेपाल	Transparency International Nepal
जनमुक्ति सेना नेपाल		जनमुक्ति सेना, नेपाल	People's Liberation Army, Nepal
जनतांत्रिक तराई मुक्ति मोर्चा|JTMM		जनतान्त्रिक तराई मुक्ति मोर्चा|जतमुमो	Janatantrik Terai Mukti Morcha
स्वास्थ्य विभाग|चिकित्सा एवं स्वास्थ्य विभाग|चिकित्सा स्वास्थ्य विभाग	आरोग्य विभाग|सार्वजनिक आरोग्य विभाग		Health Department
वन विभाग	वन विभाग|वनखाते|वनविभाग		Forest Department
शिक्षा विभाग|बेसिक शिक्षा विभाग|स्कूल शिक्षा विभाग|माध्यमिक शिक्षा विभाग	शिक्षण विभाग|शालेय शिक्षण विभाग		Education Department
लोक निर्माण विभाग|पीडब्ल्यूडी|लोनिवि|पीडब्लूडी|PWD	सार्वजनिक बांधकाम विभाग		Public Works Department
परिवहन विभाग|आरटीओ|RTO	परिवहन विभाग|प्रादेशिक परिवहन कार्यालय		Transport Department		आरटीओ|RTO
आबकारी विभाग|उत्पाद विभाग|मद्य निषेध विभाग	उत्पादन शुल्क विभाग|राज्य उत्पादन शुल्क विभाग		Excise Department
गृह विभाग	गृह विभाग|गृहविभाग|गृहखाते		Home Department
कृषि विभाग	कृषी विभाग		Agriculture Department
सिंचाई विभाग|जल संसाधन विभाग	पाटबंधारे विभाग|जलसंपदा विभाग		Irrigation Department
बिजली विभाग|विद्युत विभाग|ऊर्जा विभाग	ऊर्जा विभाग|वीज विभाग		Power Department
नगर विकास विभाग|नगरीय प्रशासन विभाग	नगरविकास विभाग		Urban Development Department
समाज कल्याण विभाग	समाजकल्याण विभाग		Social Welfare Department
महिला एवं बाल विकास विभाग|महिला बाल विकास विभाग	महिला व बालविकास विभाग		Women and Child Development Department
खाद्य विभाग|खाद्य एवं आपूर्ति विभाग|खाद्य आपूर्ति विभाग	अन्न व नागरी पुरवठा विभाग		Food and Supplies Department
आपदा प्रबंधन विभाग	आपत्ती व्यवस्थापन विभाग		Disaster Management Department
रेलवे विभाग|रेल विभाग	रेल्वे विभाग		Railway Department
पर्यटन विभाग			Tourism Department
खनिज विभाग|खनिज साधन विभाग	खनिकर्म विभाग		Mineral Resources Department
अग्निशमन विभाग|दमकल विभाग|फायर ब्रिगेड	अग्निशमन दल|अग्निशामक दल		Fire Department
महसूल विभाग	महसूल विभाग|महसूल खाते		Revenue Department (Maharashtra)
भारतीय प्रशासनिक सेवा	भारतीय प्रशासकीय सेवा		Indian Administrative Service
भारतीय पुलिस सेवा	भारतीय पोलीस सेवा		Indian Police Service
भारतीय विदेश सेवा	भारतीय परराष्ट्र सेवा		Indian Foreign Service
भारतीय राजस्व सेवा	भारतीय महसूल सेवा		Indian Revenue Service
भारतीय वन सेवा			Indian Forest Service
भारतीय दूतावास		भारतीय दूतावास|भारतीय राजदूतावास	Embassy of India
भारतीय उच्चायोग	भारतीय उच्चायुक्तालय		High Commission of India
नेपाली दूतावास|नेपाल दूतावास	नेपाळ दूतावास	नेपाली दूतावास|नेपाली राजदूतावास|नेपाली दुतावास	Embassy of Nepal
अमेरिकी दूतावास|अमरीकी दूतावास	अमेरिकन दूतावास	अमेरिकी दूतावास|अमेरिकी राजदूतावास	Embassy of the United States
चीनी दूतावास	चिनी दूतावास	चिनियाँ दूतावास|चिनियाँ राजदूतावास	Embassy of China
पाकिस्तानी उच्चायोग|पाकिस्तान उच्चायोग|पाक उच्चायोग	पाकिस्तानी उच्चायुक्तालय		High Commission of Pakistan
ब्रिटिश उच्चायोग	ब्रिटिश उच्चायुक्तालय	बेलायती दूतावास|ब्रिटिस दूतावास	British diplomatic mission
रूसी दूतावास	रशियन दूतावास	रुसी दूतावास	Embassy of Russia
इजरायली दूतावास|इजराइली दूतावास	इस्रायली दूतावास		Embassy of Israel
नेपाल हस्तकला महासंघ|FHAN		नेपाल हस्तकला महासंघ|हस्तकला महासंघ	Federation of Handicraft Associations of Nepal
सायबर सेल	सायबर सेल|सायबर पोलिस ठाणे|सायबर पोलीस ठाणे	साइबर ब्युरो|साइबर ब्यूरो	Cyber Cell		सायबर सेल
हिंदुस्तान कंस्ट्रक्शन कंपनी|एचसीसी|HCC	हिंदुस्थान कन्स्ट्रक्शन कंपनी		Hindustan Construction Company
गुवाहाटी मेडिकल कॉलेज|गौहाटी मेडिकल कॉलेज|गुवाहाटी मेडिकल कॉलेज एवं अस्पताल|GMCH			Gauhati Medical College and Hospital
एसएमएचएस अस्पताल|श्री महाराजा हरि सिंह अस्पताल			SMHS Hospital`
