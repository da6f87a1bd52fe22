// Generated from data/people-*.tsv by data/generate.ts; do not edit.

export const people: string =
  `सचिन तेंदुलकर|तेंदुलकर|सचिन रमेश तेंदुलकर|सचिन तेंडुलकर	तेंडुलकर		Sachin Tendulkar	Q9488
अर्जुन तेंदुलकर	अर्जुन तेंडुलकर		Arjun Tendulkar
विराट कोहली|कोहली|विराट कोहलि			Virat Kohli	Q213854
रोहित शर्मा			Rohit Sharma
महेंद्र सिंह धोनी|एमएस धोनी|एम.एस. धोनी|धोनी|महेंद्रसिंह धोनी|महेंद्र सिंह धौनी|धौनी|एमएस धौनी	महेंद्रसिंग धोनी|महेंद्र सिंग धोनी		M. S. Dhoni	Q470774
सौरव गांगुली|सौरभ गांगुली|गांगुली			Sourav Ganguly
राहुल द्रविड़			Rahul Dravid
अनिल कुंबले	अनिल कुंबळे		Anil Kumble
वीवीएस लक्ष्मण|वी.वी.एस. लक्ष्मण	व्ही. व्ही. एस. लक्ष्मण|व्हीव्हीएस लक्ष्मण		V. V. S. Laxman
वीरेंद्र सहवाग|वीरेंदर सहवाग|सहवाग|विरेंद्र सहवाग	वीरेंद्र सेहवाग|सेहवाग		Virender Sehwag
युवराज सिंह	युवराज सिंग|युवराजसिंग		Yuvraj Singh
हरभजन सिंह|हरभजन	हरभजन सिंग		Harbhajan Singh			mp@IN
कपिल देव			Kapil Dev
सुनील गावस्कर|सुनील गावसकर|गावस्कर|गावसकर			Sunil Gavaskar
रवि शास्त्री	रवी शास्त्री		Ravi Shastri
जहीर खान	झहीर खान		Zaheer Khan
मोहम्मद कैफ			Mohammad Kaif
इरफान पठान			Irfan Pathan
सुरेश रैना			Suresh Raina
शिखर धवन			Shikhar Dhawan
जसप्रीत बुमराह|बुमराह|जसप्रीत बुमरा	जसप्रित बुमराह		Jasprit Bumrah
मोहम्मद शमी|मुहम्मद शमी|शमी			Mohammed Shami
मोहम्मद सिराज|मुहम्मद सिराज			Mohammed Siraj
भुवनेश्वर कुमार|भुवी			Bhuvneshwar Kumar
रविचंद्रन अश्विन|आर अश्विन|रविचंद्रन आश्विन			Ravichandran Ashwin
रवींद्र जडेजा|रविंद्र जडेजा|रवींद्र जाडेजा|रविंद्र जाडेजा			Ravindra Jadeja
रिवाबा जडेजा|रिवाबा जाडेजा			Rivaba Jadeja		BJP	mla@IN-GJ:2022-12-08..
हार्दिक पांड्या|हार्दिक पंड्या			Hardik Pandya
क्रुणाल पांड्या|कृणाल पांड्या|क्रुणाल पंड्या			Krunal Pandya
केएल राहुल|के.एल. राहुल|लोकेश राहुल			K. L. Rahul
ऋषभ पंत|रिषभ पंत			Rishabh Pant
शुभमन गिल|शुभमान गिल			Shubman Gill
श्रेयस अय्यर|श्रेयस अइयर			Shreyas Iyer
सूर्यकुमार यादव			Suryakumar Yadav
ईशान किशन|इशान किशन			Ishan Kishan
यशस्वी जायसवाल|यशस्वी जैसवाल	यशस्वी जैस्वाल|यशस्वी जयस्वाल		Yashasvi Jaiswal
संजू सैमसन|संजु सैमसन	संजू सॅमसन		Sanju Samson
तिलक वर्मा			Tilak Varma
अभिषेक शर्मा			Abhishek Sharma				*
रिंकू सिंह|रिंकु सिंह	रिंकू सिंग		Rinku Singh
अर्शदीप सिंह	अर्शदीप सिंग		Arshdeep Singh
कुलदीप यादव			Kuldeep Yadav
युजवेंद्र चहल|युजुवेंद्र चहल	युझवेंद्र चहल		Yuzvendra Chahal
अक्षर पटेल			Axar Patel
वाशिंगटन सुंदर|वॉशिंगटन सुंदर	वॉशिंग्टन सुंदर		Washington Sundar
शार्दुल ठाकुर|शार्दूल ठाकुर	शार्दुल ठाकूर		Shardul Thakur
दीपक चाहर	दीपक चहर		Deepak Chahar
उमेश यादव			Umesh Yadav
ईशांत शर्मा|इशांत शर्मा			Ishant Sharma
उमरान मलिक			Umran Malik
वरुण चक्रवर्ती			Varun Chakravarthy
नीतीश कुमार रेड्डी|नीतीश रेड्डी|नितीश कुमार रेड्डी|नितीश रेड्डी			Nitish Kumar Reddy
प्रसिद्ध कृष्णा			Prasidh Krishna
आकाश दीप			Akash Deep
अजिंक्य रहाणे|अजिंक्या रहाणे|रहाणे			Ajinkya Rahane
चेतेश्वर पुजारा|पुजारा			Cheteshwar Pujara
मयंक अग्रवाल			Mayank Agarwal
पृथ्वी शॉ|पृथ्वी शाॅ			Prithvi Shaw
ऋतुराज गायकवाड़|रुतुराज गायकवाड़			Ruturaj Gaikwad
शिवम दुबे			Shivam Dube
सरफराज खान	सर्फराज खान		Sarfaraz Khan
ध्रुव जुरेल			Dhruv Jurel
रवि बिश्नोई	रवी बिश्नोई		Ravi Bishnoi
दिनेश कार्तिक			Dinesh Karthik
अंबाती रायडू|अंबाति रायुडू|अंबाती रायुडू			Ambati Rayudu
वैभव सूर्यवंशी			Vaibhav Suryavanshi
मिताली राज			Mithali Raj
झूलन गोस्वामी			Jhulan Goswami
स्मृति मंधाना|स्मृति मांधना	स्मृती मानधना|स्मृती मंधाना		Smriti Mandhana
हरमनप्रीत कौर			Harmanpreet Kaur
दीप्ति शर्मा	दीप्ती शर्मा		Deepti Sharma
शेफाली वर्मा|शैफाली वर्मा			Shafali Verma
जेमिमा रोड्रिग्स|जेमिमा रॉड्रिग्स|जेमिमाह रोड्रिग्स			Jemimah Rodrigues
ऋचा घोष|रिचा घोष			Richa Ghosh
प्रतीका रावल|प्रतिका रावल			Pratika Rawal
रेणुका सिंह ठाकुर|रेणुका ठाकुर			Renuka Singh Thakur
विनोद कांबली	विनोद कांबळी		Vinod Kambli
संजय मांजरेकर			Sanjay Manjrekar
अजीत अगरकर|अजित अगरकर|अजित आगरकर			Ajit Agarkar
श्रीसंत|एस श्रीसंत|श्रीशांत|एस श्रीशांत			S. Sreesanth
ललित मोदी			Lalit Modi
एन श्रीनिवासन			N. Srinivasan
जगमोहन डालमिया			Jagmohan Dalmiya
जय शाह	जय शहा		Jay Shah
रोजर बिन्नी			Roger Binny
बिशन सिंह बेदी	बिशनसिंग बेदी		Bishan Singh Bedi
रिकी पोंटिंग|रिकी पोंटिग|पोंटिंग			Ricky Ponting
शेन वार्न|शेन वॉर्न			Shane Warne
स्टीव स्मिथ|स्टीवन स्मिथ	स्टीव्ह स्मिथ|स्टीव्हन स्मिथ		Steve Smith
डेविड वार्नर|डेविड वॉर्नर	डेव्हिड वॉर्नर		David Warner
पैट कमिंस	पॅट कमिन्स		Pat Cummins
मिचेल स्टार्क|मिशेल स्टार्क			Mitchell Starc
मिचेल मार्श|मिशेल मार्श			Mitchell Marsh
ग्लेन मैक्सवेल	ग्लेन मॅक्सवेल		Glenn Maxwell
ट्रेविस हेड|ट्रैविस हेड	ट्रॅव्हिस हेड|ट्रेव्हिस हेड		Travis Head
जोश हेजलवुड|जॉश हेजलवुड			Josh Hazlewood
एरॉन फिंच|आरोन फिंच	अॅरॉन फिंच		Aaron Finch
एडम गिलक्रिस्ट			Adam Gilchrist
ग्लेन मैकग्रा|ग्लेन मैक्ग्रा			Glenn McGrath
मार्नस लाबुशेन|मार्नस लैबुशेन			Marnus Labuschagne
उस्मान ख्वाजा			Usman Khawaja
नाथन लियोन|नैथन लियोन|नाथन लायन			Nathan Lyon
टिम पेन			Tim Paine
डॉन ब्रैडमैन	डॉन ब्रॅडमन		Don Bradman
जो रूट|जो रुट			Joe Root
बेन स्टोक्स			Ben Stokes
जोस बटलर|जॉस बटलर			Jos Buttler
जोफ्रा आर्चर			Jofra Archer
इयोन मॉर्गन|इयोन मोर्गन|ओइन मॉर्गन			Eoin Morgan
जेम्स एंडरसन	जेम्स अँडरसन		James Anderson
स्टुअर्ट ब्रॉड			Stuart Broad
जॉनी बेयरस्टो|जॉनी बेयरस्टॉ			Jonny Bairstow
हैरी ब्रूक	हॅरी ब्रूक		Harry Brook
केविन पीटरसन	केव्हिन पीटरसन		Kevin Pietersen
एबी डिविलियर्स|एबी डीविलियर्स|डिविलियर्स	एबी डिव्हिलियर्स|एबी डीव्हिलियर्स		AB de Villiers
फाफ डु प्लेसिस|फाफ डु प्लेसी|फाफ डुप्लेसिस|फाफ डुप्लेसी			Faf du Plessis
कागिसो रबाडा|कैगिसो रबाडा			Kagiso Rabada
क्विंटन डी कॉक|क्विंटन डिकॉक			Quinton de Kock
टेम्बा बावुमा|तेम्बा बवूमा			Temba Bavuma
डेविड मिलर	डेव्हिड मिलर		David Miller
डेल स्टेन			Dale Steyn
जैक कैलिस|जैक्स कैलिस			Jacques Kallis
केन विलियमसन	केन विल्यमसन		Kane Williamson
ट्रेंट बोल्ट			Trent Boult
रॉस टेलर			Ross Taylor
मिचेल सैंटनर|मिशेल सैंटनर			Mitchell Santner
रचिन रवींद्र|रचिन रविंद्र			Rachin Ravindra
क्रिस गेल	ख्रिस गेल		Chris Gayle
ब्रायन लारा			Brian Lara
कीरोन पोलार्ड|किरोन पोलार्ड|कायरन पोलार्ड			Kieron Pollard
आंद्रे रसेल			Andre Russell
ड्वेन ब्रावो			Dwayne Bravo
सुनील नरेन|सुनील नारायण			Sunil Narine
निकोलस पूरन			Nicholas Pooran
विवियन रिचर्ड्स|विव रिचर्ड्स			Vivian Richards
बाबर आजम	बाबर आझम		Babar Azam
मोहम्मद रिजवान	मोहम्मद रिझवान		Mohammad Rizwan
शाहीन अफरीदी|शाहीन शाह अफरीदी|शाहीन आफरीदी|शाहीन शाह आफरीदी			Shaheen Afridi
शाहिद अफरीदी|शाहिद आफरीदी			Shahid Afridi
वसीम अकरम|वसिम अक्रम	वसीम अक्रम		Wasim Akram
वकार यूनिस|वकार युनूस|वकार यूनुस			Waqar Younis
शोएब अख्तर|शोयब अख्तर			Shoaib Akhtar
शोएब मलिक|शोयब मलिक			Shoaib Malik
सरफराज अहमद			Sarfaraz Ahmed
इंजमाम उल हक			Inzamam-ul-Haq
जावेद मियांदाद			Javed Miandad
दानिश कनेरिया			Danish Kaneria
कुमार संगकारा|कुमार संगाकारा			Kumar Sangakkara
महेला जयवर्धने|महेला जयवर्द्धने			Mahela Jayawardene
लसिथ मलिंगा|लासिथ मलिंगा			Lasith Malinga
सनथ जयसूर्या|सनत जयसूर्या			Sanath Jayasuriya
मुथैया मुरलीधरन|मुत्तैया मुरलीधरन			Muttiah Muralitharan
अर्जुन रणतुंगा|अर्जुना रणतुंगा			Arjuna Ranatunga
वनिंदु हसरंगा|वानिंदु हसरंगा|वनिंदू हसरंगा			Wanindu Hasaranga
दासुन शनाका|दसुन शनाका			Dasun Shanaka
राशिद खान	रशीद खान		Rashid Khan
मोहम्मद नबी			Mohammad Nabi
शाकिब अल हसन|शकिब अल हसन			Shakib Al Hasan
मुश्फिकुर रहीम|मुशफिकुर रहीम			Mushfiqur Rahim
महमूदुल्लाह			Mahmudullah
मुस्तफिजुर रहमान|मुस्ताफिजुर रहमान			Mustafizur Rahman
लिटन दास			Litton Das
तमीम इकबाल			Tamim Iqbal
संदीप लामिछाने		सन्दिप लामिछाने	Sandeep Lamichhane
पारस खड़का		पारस खड्का	Paras Khadka
रोहित पौडेल		रोहितकुमार पौडेल	Rohit Paudel
ज्ञानेंद्र मल्ल			Gyanendra Malla
दीपेंद्र सिंह ऐरी		दीपेन्द्रसिंह ऐरी|दिपेन्द्रसिंह ऐरी	Dipendra Singh Airee
कुशल भुर्तेल			Kushal Bhurtel
कुशल मल्ल			Kushal Malla
सोमपाल कामी			Sompal Kami
करण केसी			Karan KC
इंदु बर्मा			Indu Barma
नीरज चोपड़ा	नीरज चोप्रा		Neeraj Chopra
अभिनव बिंद्रा			Abhinav Bindra
पीवी सिंधु|पी.वी. सिंधु|पीवी सिंधू|पी.वी. सिंधू|पुसरला वेंकट सिंधु	पी. व्ही. सिंधू|पीव्ही सिंधू		P. V. Sindhu
साइना नेहवाल|सायना नेहवाल			Saina Nehwal
पुलेला गोपीचंद			Pullela Gopichand
किदांबी श्रीकांत|के श्रीकांत			Kidambi Srikanth
एचएस प्रणय|एच.एस. प्रणय|एचएस प्रणॉय			H. S. Prannoy
लक्ष्य सेन			Lakshya Sen
सात्विकसाईराज रंकीरेड्डी|सात्विक साईराज रंकीरेड्डी|सात्विक साईराज			Satwiksairaj Rankireddy
चिराग शेट्टी			Chirag Shetty
ज्वाला गुट्टा			Jwala Gutta
मैरी कॉम|एमसी मैरी कॉम|मेरी कॉम|एम सी मेरी कॉम|एमसी मेरीकोम|मैरीकॉम|मेरीकॉम|एमसी मैरीकॉम			Mary Kom			mp@IN:2016-04-25..2022-04-24
निखत जरीन|निकहत जरीन			Nikhat Zareen
लवलीना बोरगोहेन|लवलिना बोरगोहेन|लवलीना बोरगोहाईं			Lovlina Borgohain
विजेंदर सिंह|विजेंद्र सिंह			Vijender Singh
मीराबाई चानू|मीराबाई चानु|सैखोम मीराबाई चानू			Mirabai Chanu
सुशील कुमार			Sushil Kumar				*
योगेश्वर दत्त			Yogeshwar Dutt
बजरंग पूनिया|बजरंग पुनिया			Bajrang Punia		INC
साक्षी मलिक			Sakshi Malik
गीता फोगाट|गीता फोगट			Geeta Phogat
बबीता फोगाट|बबीता फोगट|बबिता फोगाट			Babita Phogat		BJP
अंतिम पंघाल|अंतिम पंघल			Antim Panghal
रवि दहिया|रवि कुमार दहिया			Ravi Kumar Dahiya
अमन सहरावत|अमन सेहरावत			Aman Sehrawat
दीपक पूनिया|दीपक पुनिया			Deepak Punia
महावीर फोगाट|महावीर सिंह फोगाट			Mahavir Singh Phogat
मनु भाकर			Manu Bhaker
सरबजोत सिंह			Sarabjot Singh
स्वप्निल कुसाले	स्वप्नील कुसाळे		Swapnil Kusale
गगन नारंग			Gagan Narang
सौरभ चौधरी			Saurabh Chaudhary
जीतू राय		जितु राई	Jitu Rai
हिना सिद्धू|हीना सिद्धू			Heena Sidhu
अवनि लेखरा|अवनी लेखरा			Avani Lekhara
सुमित अंतिल			Sumit Antil
देवेंद्र झाझड़िया|देवेंद्र झाझरिया			Devendra Jhajharia		BJP
हिमा दास			Hima Das
दुती चंद			Dutee Chand
पीटी उषा|पी.टी. उषा|पीटी ऊषा|पी.टी. ऊषा			P. T. Usha			mp@IN:2022-07-20..
मिल्खा सिंह|फ्लाइंग सिख	मिल्खा सिंग		Milkha Singh
ध्यानचंद|मेजर ध्यान चंद			Dhyan Chand
मनप्रीत सिंह	मनप्रीत सिंग		Manpreet Singh				*
पीआर श्रीजेश|पी.आर. श्रीजेश			P. R. Sreejesh
रानी रामपाल			Rani Rampal
सरदार सिंह			Sardar Singh				*
अविनाश साबले	अविनाश साबळे		Avinash Sable
दीपा करमाकर|दीपा कर्माकर			Dipa Karmakar
दीपिका कुमारी			Deepika Kumari
सानिया मिर्जा	सानिया मिर्झा		Sania Mirza
लिएंडर पेस|लियेंडर पेस			Leander Paes
महेश भूपति	महेश भूपती		Mahesh Bhupathi
रोहन बोपन्ना			Rohan Bopanna
विश्वनाथन आनंद			Viswanathan Anand
आर प्रज्ञानानंद|आर प्रज्ञाननंद|प्रज्ञानानंद|प्रज्ञाननंदा|आर प्रज्ञानानंधा			R. Praggnanandhaa
डी गुकेश|गुकेश|डोम्माराजू गुकेश			D. Gukesh
कोनेरू हम्पी|कोनेरु हंपी			Koneru Humpy
दिव्या देशमुख			Divya Deshmukh
सुनील छेत्री			Sunil Chhetri
पंकज आडवाणी	पंकज अडवाणी		Pankaj Advani
नारायण कार्तिकेयन|नारायण कार्तिकेन			Narain Karthikeyan
पलेशा गोवर्धन|पलेशा गोबर्धन		पलेसा गोवर्द्धन	Palesha Govardhan
बिमल घर्ती मगर		विमल घर्तीमगर|विमल घर्ती मगर	Bimal Gharti Magar
अंजिला तुम्बापो सुब्बा			Anjila Tumbapo Subba
किरण चेमजोंग		किरण चेम्जोङ|किरणकुमार लिम्बू	Kiran Chemjong
सावित्रा भंडारी|साबित्रा भंडारी			Sabitra Bhandari
कामी रीता शेरपा|कामी रिता शेरपा		कामीरिता शेर्पा|कामिरिता शेर्पा	Kami Rita Sherpa
निर्मल पुर्जा		निम्स दाइ	Nirmal Purja
तेनजिंग नोर्गे|तेनजिंग नोरगे|तेंजिंग नोर्गे|तेनसिंह नोर्गे		तेन्जिङ नोर्गे|तेन्जिङ नोर्गे शेर्पा	Tenzing Norgay
एडमंड हिलेरी|एडमंड हिलरी		एडमन्ड हिलारी|सर एडमण्ड हिलारी	Edmund Hillary
पासांग ल्हामू शेरपा		पासाङ ल्हामु शेर्पा	Pasang Lhamu Sherpa
लियोनेल मेसी|लियोनेल मेस्सी|मेसी|मेस्सी|लियोनल मेसी|लियोनल मेस्सी|लियोनल मैसी			Lionel Messi	Q615
क्रिस्टियानो रोनाल्डो|रोनाल्डो	ख्रिस्तियानो रोनाल्डो		Cristiano Ronaldo	Q11571
नेमार|नेमार जूनियर			Neymar	Q142794
किलियन एम्बाप्पे|एम्बाप्पे|काइलियन एम्बाप्पे|किलियन एमबापे|एमबापे|किलियान एम्बाप्पे		किलियन एमबाप्पे|केलियन एमबाप्पे|एमबाप्पे	Kylian Mbappe
डिएगो माराडोना|माराडोना|डिएगो मैराडोना|मैराडोना|डियागो माराडोना			Diego Maradona	Q17515
पेले			Pele	Q12897			*
जिनेदिन जिदान|जिनेडिन जिडान|जिदान			Zinedine Zidane	Q1835
डेविड बेकहम|डेविड बैकहम			David Beckham	Q10520
अर्लिंग हालैंड|एर्लिंग हालांड|अर्लिंग हालेंड		एर्लिङ हालान्ड|अर्लिङ हालान्ड	Erling Haaland
मोहम्मद सालाह|मोहम्मद सलाह			Mohamed Salah
रोजर फेडरर|फेडरर			Roger Federer	Q1426
राफेल नडाल|रफाल नडाल|रफेल नडाल|नडाल|राफेल नाडाल			Rafael Nadal	Q10132
नोवाक जोकोविच|जोकोविच|नोवाक जोकोविक	नोव्हाक जोकोविच|नोवाक जोकोव्हिच	नोभाक जोकोभिच	Novak Djokovic	Q5812
कार्लोस अल्कराज|कार्लोस अल्कारेज|कार्लोस अल्काराज|अल्कराज			Carlos Alcaraz
जैनिक सिनर|यानिक सिनर|यानिक सिन्नर			Jannik Sinner
एंडी मरे|एंडी मर्रे			Andy Murray
सेरेना विलियम्स			Serena Williams
वीनस विलियम्स			Venus Williams
मारिया शारापोवा			Maria Sharapova
नाओमी ओसाका			Naomi Osaka
इगा स्वियातेक|इगा स्वियाटेक|इगा स्विटेक			Iga Swiatek
आर्यना सबालेंका|अरीना सबालेंका|एरिना सबालेंका			Aryna Sabalenka
सिमोना हालेप|सिमोना हैलेप			Simona Halep
एमा रादुकानु|एम्मा रादुकानू			Emma Raducanu
उसैन बोल्ट|यूसेन बोल्ट	उसेन बोल्ट	उसेन बोल्ट	Usain Bolt
माइकल फेल्प्स	मायकल फेल्प्स		Michael Phelps
कार्ल लुईस|कार्ल लुइस			Carl Lewis
लुईस हैमिल्टन|लुइस हैमिल्टन|लेविस हैमिल्टन			Lewis Hamilton
मैक्स वेरस्टापेन|मैक्स वर्स्टापेन|मैक्स वेरस्टैपेन			Max Verstappen
माइकल शूमाकर			Michael Schumacher
मोहम्मद अली			Muhammad Ali				*
माइक टायसन|माइक टाइसन			Mike Tyson
मैग्नस कार्लसन|मैगनस कार्लसन			Magnus Carlsen
गैरी कास्पारोव|गैरी कास्परोव			Garry Kasparov
अरशद नदीम			Arshad Nadeem
अमिताभ बच्चन|बिग बी			Amitabh Bachchan	Q9570
अभिषेक बच्चन			Abhishek Bachchan
ऐश्वर्या राय बच्चन|ऐश्वर्या राय|ऐश्वर्या बच्चन			Aishwarya Rai Bachchan
शाहरुख खान|शाहरूख खान|शाह रुख खान			Shah Rukh Khan	Q9535
गौरी खान			Gauri Khan
आर्यन खान			Aryan Khan
सुहाना खान			Suhana Khan
सलमान खान			Salman Khan	Q9543
आमिर खान|आमीर खान			Aamir Khan	Q9557
सैफ अली खान			Saif Ali Khan
करीना कपूर|करीना कपूर खान			Kareena Kapoor
सारा अली खान			Sara Ali Khan
अक्षय कुमार			Akshay Kumar
ट्विंकल खन्ना			Twinkle Khanna
अजय देवगन|अजय देवगण			Ajay Devgn
काजोल			Kajol
ऋतिक रोशन|रितिक रोशन|हृतिक रोशन			Hrithik Roshan
रणबीर कपूर			Ranbir Kapoor
आलिया भट्ट|आलिया भट			Alia Bhatt
रणवीर सिंह	रणवीर सिंग		Ranveer Singh
दीपिका पादुकोण|दीपिका पादुकोन			Deepika Padukone
प्रियंका चोपड़ा|प्रियंका चोपड़ा जोनस|प्रियंका चोपड़ा जोनास	प्रियांका चोप्रा|प्रियंका चोप्रा		Priyanka Chopra
निक जोनस|निक जोनास			Nick Jonas
कैटरीना कैफ|कटरीना कैफ|कैटरिना कैफ	कतरिना कैफ|कॅटरिना कैफ		Katrina Kaif
विक्की कौशल|विकी कौशल			Vicky Kaushal
अनुष्का शर्मा			Anushka Sharma
श्रद्धा कपूर			Shraddha Kapoor
कृति सैनन|कृति सेनन|कृति सनोन	क्रिती सेनॉन|क्रिती सनॉन		Kriti Sanon
कियारा आडवाणी	कियारा अडवाणी		Kiara Advani
सिद्धार्थ मल्होत्रा			Sidharth Malhotra
कार्तिक आर्यन			Kartik Aaryan
वरुण धवन			Varun Dhawan
शाहिद कपूर			Shahid Kapoor
आयुष्मान खुराना|आयुष्मान खुर्राना			Ayushmann Khurrana
राजकुमार राव			Rajkummar Rao
टाइगर श्रॉफ|टाईगर श्रॉफ			Tiger Shroff
जैकी श्रॉफ|जैकी श्राफ	जॅकी श्रॉफ		Jackie Shroff
सोनाक्षी सिन्हा			Sonakshi Sinha
तापसी पन्नू			Taapsee Pannu
भूमि पेडनेकर	भूमी पेडणेकर		Bhumi Pednekar
जाह्नवी कपूर|जान्हवी कपूर			Janhvi Kapoor
सोनम कपूर			Sonam Kapoor
जैकलीन फर्नांडिस|जैकलिन फर्नांडिस|जैकलीन फर्नांडीज	जॅकलीन फर्नांडिस		Jacqueline Fernandez
नोरा फतेही			Nora Fatehi
सनी लियोनी|सनी लियोन			Sunny Leone
उर्फी जावेद			Urfi Javed
राखी सावंत			Rakhi Sawant
पूनम पांडे|पूनम पांडेय			Poonam Pandey
सुशांत सिंह राजपूत|सुशांत राजपूत	सुशांतसिंह राजपूत|सुशांत सिंग राजपूत|सुशांतसिंग राजपूत		Sushant Singh Rajput
रिया चक्रवर्ती			Rhea Chakraborty
अर्जुन कपूर			Arjun Kapoor
मलाइका अरोड़ा|मलाइका अरोरा|मलायका अरोड़ा	मलायका अरोरा		Malaika Arora
संजय दत्त			Sanjay Dutt
सुनील दत्त			Sunil Dutt		INC
प्रिया दत्त			Priya Dutt	Q7246465	INC
गोविंदा			Govinda				*
सनी देओल|सन्नी देओल			Sunny Deol
बॉबी देओल			Bobby Deol
धर्मेंद्र|धर्मेंद्र देओल			Dharmendra				*
अनिल कपूर			Anil Kapoor
जीतेंद्र			Jeetendra				*
मिथुन चक्रवर्ती			Mithun Chakraborty
नसीरुद्दीन शाह|नसीरूद्दीन शाह	नसिरुद्दीन शाह|नसीरुद्दीन शहा		Naseeruddin Shah
अनुपम खेर			Anupam Kher
ओम पुरी			Om Puri
इरफान खान			Irrfan Khan
नवाजुद्दीन सिद्दीकी|नवाजुद्दीन सिद्दिकी	नवाझुद्दीन सिद्दीकी		Nawazuddin Siddiqui
पंकज त्रिपाठी			Pankaj Tripathi
मनोज बाजपेयी|मनोज वाजपेयी			Manoj Bajpayee
ऋषि कपूर	ऋषी कपूर		Rishi Kapoor
राज कपूर			Raj Kapoor
शम्मी कपूर			Shammi Kapoor
शशि कपूर	शशी कपूर		Shashi Kapoor
दिलीप कुमार			Dilip Kumar
सायरा बानो|सायरा बानू			Saira Banu
देव आनंद|देवानंद			Dev Anand
राजेश खन्ना			Rajesh Khanna
गुरु दत्त|गुरुदत्त			Guru Dutt
मधुबाला			Madhubala
नरगिस दत्त			Nargis
श्रीदेवी			Sridevi				*
बोनी कपूर			Boney Kapoor
माधुरी दीक्षित|माधुरी दीक्षित नेने			Madhuri Dixit
जूही चावला|जुही चावला			Juhi Chawla
रवीना टंडन	रविना टंडन		Raveena Tandon
करिश्मा कपूर			Karisma Kapoor
शिल्पा शेट्टी|शिल्पा शेट्टी कुंद्रा			Shilpa Shetty
राज कुंद्रा			Raj Kundra
सुष्मिता सेन			Sushmita Sen
मानुषी छिल्लर			Manushi Chhillar
हरनाज संधू|हरनाज कौर संधू			Harnaaz Sandhu
रेखा			Rekha				*
शबाना आजमी	शबाना आझमी		Shabana Azmi
जावेद अख्तर			Javed Akhtar
फरहान अख्तर			Farhan Akhtar
जीनत अमान			Zeenat Aman
स्वरा भास्कर			Swara Bhasker
कपिल शर्मा			Kapil Sharma
भारती सिंह	भारती सिंग		Bharti Singh				*
राजू श्रीवास्तव			Raju Srivastav
जॉनी लीवर			Johnny Lever
राजपाल यादव			Rajpal Yadav
सोनू सूद			Sonu Sood
विवेक ओबेरॉय|विवेक ओबरॉय			Vivek Oberoi
विवेक अग्निहोत्री|विवेक रंजन अग्निहोत्री			Vivek Agnihotri
करण जौहर|करन जौहर	करण जोहर		Karan Johar
संजय लीला भंसाली	संजय लीला भन्साळी		Sanjay Leela Bhansali
रोहित शेट्टी			Rohit Shetty
अनुराग कश्यप			Anurag Kashyap
महेश भट्ट	महेश भट		Mahesh Bhatt
राजकुमार हिरानी			Rajkumar Hirani
एकता कपूर			Ekta Kapoor
आशुतोष गोवारिकर|आशुतोष गोवारीकर			Ashutosh Gowariker
प्रसून जोशी			Prasoon Joshi
गुलजार			Gulzar				*
मनोज कुमार			Manoj Kumar				*
एल्विश यादव			Elvish Yadav
मुनव्वर फारूकी|मुनव्वर फारुकी			Munawar Faruqui
रणवीर इलाहाबादिया|रणवीर अलाहबादिया			Ranveer Allahbadia
कुणाल कामरा|कुनाल कामरा			Kunal Kamra
दीपिका चिखलिया			Dipika Chikhlia
श्वेता तिवारी			Shweta Tiwari
रूपाली गांगुली|रुपाली गांगुली			Rupali Ganguly
हिना खान			Hina Khan
शहनाज गिल			Shehnaaz Gill
सिद्धार्थ शुक्ला			Sidharth Shukla
तुनिषा शर्मा			Tunisha Sharma
लता मंगेशकर|लता दीदी			Lata Mangeshkar
आशा भोसले|आशा भोंसले			Asha Bhosle
नाना पाटेकर			Nana Patekar
सचिन पिलगांवकर	सचिन पिळगावकर		Sachin Pilgaonkar
अशोक सराफ			Ashok Saraf
लक्ष्मीकांत बेर्डे			Laxmikant Berde
महेश मांजरेकर			Mahesh Manjrekar
नागराज मंजुले	नागराज मंजुळे		Nagraj Manjule
रितेश देशमुख			Riteish Deshmukh
जेनेलिया डिसूजा|जेनेलिया देशमुख	जिनिलीया देशमुख		Genelia Deshmukh
श्रेयस तलपड़े|श्रेयस तलपदे	श्रेयस तळपदे		Shreyas Talpade
सुबोध भावे			Subodh Bhave
स्वप्निल जोशी	स्वप्नील जोशी		Swapnil Joshi
सोनाली कुलकर्णी			Sonali Kulkarni
सोनाली बेंद्रे			Sonali Bendre
मृणाल ठाकुर	मृणाल ठाकूर		Mrunal Thakur
रिंकू राजगुरु	रिंकू राजगुरू		Rinku Rajguru
प्राजक्ता माली	प्राजक्ता माळी		Prajakta Mali
सई ताम्हणकर			Sai Tamhankar
अमृता खानविलकर			Amruta Khanvilkar
भरत जाधव			Bharat Jadhav
मकरंद अनासपुरे			Makarand Anaspure
सयाजी शिंदे			Sayaji Shinde
केतकी चितले	केतकी चितळे		Ketaki Chitale
उर्मिला मातोंडकर			Urmila Matondkar
नितिन देसाई|नितिन चंद्रकांत देसाई	नितीन देसाई|नितीन चंद्रकांत देसाई		Nitin Desai
दादासाहेब फाल्के|दादा साहब फाल्के|दादासाहब फाल्के	दादासाहेब फाळके		Dadasaheb Phalke
पुल देशपांडे|पु.ल. देशपांडे|पुलं देशपांडे			P. L. Deshpande
अजय-अतुल			Ajay-Atul
गौतमी पाटिल	गौतमी पाटील		Gautami Patil
राजेश हमाल			Rajesh Hamal
भुवन केसी			Bhuwan KC
अनमोल केसी			Anmol KC
दयाहांग राई		दयाहाङ राई	Dayahang Rai
प्रियंका कार्की			Priyanka Karki
स्वस्तिमा खड़का		स्वस्तिमा खड्का	Swastima Khadka
पल शाह			Paul Shah
निखिल उप्रेती			Nikhil Upreti
दीपक राज गिरी		दीपकराज गिरी	Deepak Raj Giri
दीपा श्री निरौला		दीपाश्री निरौला	Deepa Shree Niraula
हरिवंश आचार्य			Hari Bansha Acharya
मदन कृष्ण श्रेष्ठ		मदनकृष्ण श्रेष्ठ	Madan Krishna Shrestha
सौगात मल्ल			Saugat Malla
बिपिन कार्की		विपिन कार्की	Bipin Karki
करिश्मा मानंधर			Karishma Manandhar
मनीषा कोइराला		मनिषा कोइराला	Manisha Koirala
नारायण गोपाल		नारायणगोपाल	Narayan Gopal
प्रकाश सपुत			Prakash Saput
सुगम पोखरेल			Sugam Pokharel
रामकृष्ण ढकाल			Ram Krishna Dhakal
निमा रुम्बा			Nima Rumba
सबिन राई			Sabin Rai
उदित नारायण|उदित नारायण झा			Udit Narayan
दीपक बज्राचार्य			Deepak Bajracharya
साम्राज्ञी राज्यलक्ष्मी शाह		साम्राज्ञी शाह	Samragyee Rajya Laxmi Shah
तारा देवी		तारादेवी	Tara Devi				*
अमृत गुरुंग		अमृत गुरुङ	Amrit Gurung
आनी छोइंग डोलमा		आनी छोइङ डोल्मा|आनी छ्योइङ डोल्मा	Ani Choying Drolma
अल्लू अर्जुन|अल्लु अर्जुन			Allu Arjun
प्रभास			Prabhas				*
राम चरण|रामचरण			Ram Charan				*
जूनियर एनटीआर|ज्यूनियर एनटीआर			Jr NTR
महेश बाबू			Mahesh Babu
एसएस राजामौली|एस.एस. राजामौली|राजामौली			S. S. Rajamouli
नयनतारा			Nayanthara
सामंथा रुथ प्रभु|सामंथा रूथ प्रभु|समांथा रुथ प्रभु|सामंथा प्रभु	समंथा रुथ प्रभू|समांथा रुथ प्रभू		Samantha Ruth Prabhu
रश्मिका मंदाना|रश्मिका मंदन्ना|रश्मिका मंधाना			Rashmika Mandanna
तमन्ना भाटिया			Tamannaah Bhatia
पूजा हेगड़े			Pooja Hegde
तृषा कृष्णन|त्रिशा कृष्णन			Trisha Krishnan
ममूटी|मम्मूटी|ममूट्टी			Mammootty
मोहनलाल			Mohanlal				*
फहद फासिल|फहाद फाजिल|फहद फाजिल			Fahadh Faasil
दुलकर सलमान|दुलकीर सलमान			Dulquer Salmaan
नागार्जुन अक्किनेनी|नागार्जुन			Nagarjuna Akkineni				*
विजय देवरकोंडा|विजय देवराकोंडा			Vijay Deverakonda
विजय सेतुपति	विजय सेतुपती		Vijay Sethupathi
किच्चा सुदीप|किच्चा सुदीपा			Kichcha Sudeep
पुनीत राजकुमार			Puneeth Rajkumar
राजकुमार			Rajkumar				*
दर्शन थुगुदीपा|दर्शन थूगुदीपा			Darshan Thoogudeepa
प्रकाश राज			Prakash Raj
मणिरत्नम|मणि रत्नम			Mani Ratnam
राम गोपाल वर्मा|रामगोपाल वर्मा			Ram Gopal Varma
साई पल्लवी			Sai Pallavi
नागा चैतन्य|नाग चैतन्य			Naga Chaitanya
वैजयंतीमाला|वैजयंती माला			Vyjayanthimala	Q467977
खुशबू सुंदर			Khushbu Sundar		BJP
एआर रहमान|ए.आर. रहमान|अल्लाह रक्खा रहमान	ए. आर. रेहमान		A. R. Rahman
मोहम्मद रफी			Mohammed Rafi
किशोर कुमार			Kishore Kumar
मन्ना डे			Manna Dey
भीमसेन जोशी|पंडित भीमसेन जोशी			Bhimsen Joshi
पंडित रविशंकर|पंडित रवि शंकर			Pandit Ravi Shankar
बिस्मिल्लाह खान|बिस्मिल्लाह खां			Bismillah Khan
उस्ताद जाकिर हुसैन	झाकीर हुसेन		Ustad Zakir Hussain
बिरजू महाराज|पंडित बिरजू महाराज			Birju Maharaj
हरिप्रसाद चौरसिया|पंडित हरिप्रसाद चौरसिया			Hariprasad Chaurasia
जगजीत सिंह	जगजीत सिंग		Jagjit Singh
सोनू निगम			Sonu Nigam
अरिजीत सिंह|अरिजित सिंह|अरिजित सिंग	अरिजीत सिंग		Arijit Singh
श्रेया घोषाल			Shreya Ghoshal
अलका याग्निक|अलका याज्ञनिक			Alka Yagnik
कुमार सानू|कुमार सानु			Kumar Sanu
अनुराधा पौडवाल			Anuradha Paudwal
अनूप जलोटा			Anup Jalota
बप्पी लहरी|बप्पी लाहिड़ी|बप्पी लाहिरी			Bappi Lahiri
कैलाश खेर			Kailash Kher
शंकर महादेवन			Shankar Mahadevan
नेहा कक्कड़			Neha Kakkar
हनी सिंह|यो यो हनी सिंह	हनी सिंग|यो यो हनी सिंग		Yo Yo Honey Singh
दिलजीत दोसांझ|दलजीत दोसांझ			Diljit Dosanjh
सिद्धू मूसेवाला|सिद्धू मूसे वाला|मूसेवाला|शुभदीप सिंह सिद्धू|सिधू मूसेवाला	सिद्धू मुसेवाला		Sidhu Moose Wala
मीका सिंह	मिका सिंग		Mika Singh
दलेर मेहंदी			Daler Mehndi
गुरु रंधावा			Guru Randhawa
एपी ढिल्लों|एपी ढिल्लन			AP Dhillon
जुबिन गर्ग|जुबीन गर्ग			Zubeen Garg
भूपेन हजारिका			Bhupen Hazarika
एमएस सुब्बुलक्ष्मी|एम.एस. सुब्बुलक्ष्मी|एमएस सुब्बालक्ष्मी|एम.एस. सुब्बालक्ष्मी			M. S. Subbulakshmi
एसपी बालासुब्रमण्यम|एस.पी. बालासुब्रमण्यम|एसपी बालसुब्रमण्यम|एस.पी. बालसुब्रमण्यम			S. P. Balasubrahmanyam
इलैयाराजा|इलयराजा|इलैयराजा			Ilaiyaraaja
गुलशन कुमार			Gulshan Kumar
कनिका कपूर			Kanika Kapoor
माइकल जैक्सन	मायकल जॅक्सन		Michael Jackson	Q2831
टेलर स्विफ्ट			Taylor Swift	Q26876
रिहाना			Rihanna	Q36844
जस्टिन बीबर|जस्टिन बाइबर			Justin Bieber	Q34086
शकीरा			Shakira	Q34424			*
शारदा सिन्हा			Sharda Sinha
तीजन बाई			Teejan Bai
मालिनी अवस्थी			Malini Awasthi
नेहा सिंह राठौर			Neha Singh Rathore
टॉम क्रूज			Tom Cruise
लियोनार्डो डिकैप्रियो|लियोनार्डो डि कैप्रियो			Leonardo DiCaprio	Q38111
एंजेलिना जोली			Angelina Jolie
ब्रैड पिट			Brad Pitt
विल स्मिथ			Will Smith	Q40096
जैकी चैन|जैकी चान			Jackie Chan
ब्रूस ली			Bruce Lee	Q16397
चार्ली चैपलिन|चार्ली चैप्लिन			Charlie Chaplin	Q882
अर्नोल्ड श्वार्जनेगर|अर्नाल्ड श्वार्जनेगर			Arnold Schwarzenegger	Q2685
स्टीवन स्पीलबर्ग			Steven Spielberg	Q8877
जेम्स कैमरून|जेम्स कैमरन			James Cameron	Q42574
क्रिस्टोफर नोलन			Christopher Nolan	Q25191
माहिरा खान			Mahira Khan
फवाद खान			Fawad Khan
मुकेश अंबानी			Mukesh Ambani
नीता अंबानी|नीता मुकेश अंबानी			Nita Ambani
अनिल अंबानी			Anil Ambani
धीरूभाई अंबानी|धीरुभाई अंबानी			Dhirubhai Ambani
आकाश अंबानी			Akash Ambani
ईशा अंबानी|इशा अंबानी			Isha Ambani
अनंत अंबानी			Anant Ambani
राधिका मर्चेंट			Radhika Merchant
गौतम अडानी|गौतम अदाणी|अडानी|अदाणी|गौतम अडाणी|गौतम अदानी			Gautam Adani
रतन टाटा			Ratan Tata
जेआरडी टाटा|जे.आर.डी. टाटा			J. R. D. Tata
जमशेदजी टाटा|जमशेदजी नसरवानजी टाटा			Jamsetji Tata
नोएल टाटा			Noel Tata
एन चंद्रशेखरन|नटराजन चंद्रशेखरन			N. Chandrasekaran
साइरस मिस्त्री|सायरस मिस्त्री			Cyrus Mistry
अजीम प्रेमजी	अझीम प्रेमजी		Azim Premji
नारायण मूर्ति|एनआर नारायण मूर्ति|एन.आर. नारायण मूर्ति	नारायण मूर्ती|एन. आर. नारायण मूर्ती		N. R. Narayana Murthy
सुधा मूर्ति	सुधा मूर्ती		Sudha Murty			mp@IN:2024-03-14..
अक्षता मूर्ति	अक्षता मूर्ती		Akshata Murty
नंदन नीलेकणि|नंदन नीलेकणी|नंदन निलेकणि			Nandan Nilekani
शिव नादर|शिव नाडर|शिव नाडार			Shiv Nadar
रोशनी नादर|रोशनी नाडर|रोशनी नादर मल्होत्रा			Roshni Nadar
आनंद महिंद्रा			Anand Mahindra
कुमार मंगलम बिड़ला|कुमार मंगलम बिरला			Kumar Mangalam Birla
घनश्याम दास बिड़ला|घनश्यामदास बिड़ला			Ghanshyam Das Birla
अदार पूनावाला|आदर पूनावाला|अदर पूनावाला			Adar Poonawalla
साइरस पूनावाला|सायरस पूनावाला			Cyrus Poonawalla
सुनील मित्तल|सुनील भारती मित्तल			Sunil Mittal
लक्ष्मी मित्तल|लक्ष्मी निवास मित्तल			Lakshmi Mittal
नवीन जिंदल			Naveen Jindal		BJP	mp@IN:2024-06-04..
सावित्री जिंदल			Savitri Jindal			mla@IN-HR:2024-10-08..
सज्जन जिंदल			Sajjan Jindal
राहुल बजाज			Rahul Bajaj
राकेश झुनझुनवाला			Rakesh Jhunjhunwala
उदय कोटक			Uday Kotak
चंदा कोचर			Chanda Kochhar
दीपक कोचर			Deepak Kochhar
राणा कपूर			Rana Kapoor
विजय माल्या	विजय मल्ल्या		Vijay Mallya
नीरव मोदी	निरव मोदी		Nirav Modi
मेहुल चोकसी|मेहुल चौकसी			Mehul Choksi
सुब्रत रॉय|सुब्रत राय|सुब्रत राय सहारा			Subrata Roy
रामलिंगा राजू|बी रामलिंगा राजू			Ramalinga Raju
बायजू रवींद्रन|बायजू रविंद्रन			Byju Raveendran
विजय शेखर शर्मा			Vijay Shekhar Sharma
भाविश अग्रवाल			Bhavish Aggarwal
दीपिंदर गोयल|दीपेंद्र गोयल			Deepinder Goyal
रितेश अग्रवाल			Ritesh Agarwal
अशनीर ग्रोवर|अश्नीर ग्रोवर			Ashneer Grover
फाल्गुनी नायर			Falguni Nayar
किरण मजूमदार शॉ	किरण मुझुमदार शॉ|किरण मजुमदार-शॉ		Kiran Mazumdar-Shaw
बाबा कल्याणी			Baba Kalyani
एसएन सुब्रमण्यन|एस.एन. सुब्रमण्यन|एसएन सुब्रह्मण्यन|एस.एन. सुब्रह्मण्यन			S. N. Subrahmanyan
वर्गीज कुरियन|वर्गीस कुरियन|वर्गीज कूरियन			Verghese Kurien
सुंदर पिचाई|सुंदर पिच्चई			Sundar Pichai
सत्या नडेला|सत्य नडेला|सत्या नाडेला			Satya Nadella
पराग अग्रवाल			Parag Agrawal
अरविंद कृष्णा|अरविंद कृष्ण			Arvind Krishna
लीना नायर			Leena Nair
एलन मस्क|मस्क|एलोन मस्क|इलोन मस्क	इलॉन मस्क|एलॉन मस्क		Elon Musk	Q317521
मार्क जुकरबर्ग|जुकरबर्ग|मार्क जकरबर्ग	मार्क झुकरबर्ग|झुकरबर्ग		Mark Zuckerberg	Q36215
जेफ बेजोस|जेफ बेजॉस	जेफ बेझोस		Jeff Bezos	Q312556
बिल गेट्स			Bill Gates	Q5284
मेलिंडा गेट्स|मेलिंडा फ्रेंच गेट्स			Melinda Gates
स्टीव जॉब्स	स्टीव्ह जॉब्स		Steve Jobs	Q19837
टिम कुक			Tim Cook	Q265852
वॉरेन बफे|वारेन बफेट|वॉरेन बफेट|वारेन बफे			Warren Buffett	Q47213
जॉर्ज सोरोस|जार्ज सोरोस|जॉर्ज सोरस			George Soros	Q12908
जैक मा			Jack Ma
जैक डोर्सी|जैक डॉर्सी			Jack Dorsey
सैम ऑल्टमैन|सैम आल्टमैन	सॅम ऑल्टमन		Sam Altman
जेन्सन हुआंग|जेनसेन हुआंग			Jensen Huang
बर्नार्ड अरनॉल्ट|बर्नार्ड अर्नाल्ट			Bernard Arnault
लैरी एलिसन			Larry Ellison
उपेंद्र महतो			Upendra Mahato
अजय राज सुमार्गी		अजेयराज सुमार्गी	Ajeya Raj Sumargi
शेष घले			Shesh Ghale
पशुपति मुरारका			Pashupati Murarka
शेखर गोल्छा			Shekhar Golchha
चंद्र प्रसाद ढकाल		चन्द्रप्रसाद ढकाल|चन्द्र ढकाल	Chandra Prasad Dhakal
स्वामी विवेकानंद|विवेकानंद			Swami Vivekananda
रामकृष्ण परमहंस			Ramakrishna Paramahamsa
गुरु नानक देव|गुरु नानक|गुरुनानक देव|गुरु नानक देव जी|गुरुनानक			Guru Nanak
गुरु गोबिंद सिंह|गुरु गोविंद सिंह|गुरु गोबिंद सिंह जी	गुरू गोविंद सिंग|गुरु गोविंदसिंग		Guru Gobind Singh
गुरु तेग बहादुर|गुरु तेगबहादुर			Guru Tegh Bahadur
गुरु अर्जुन देव|गुरु अर्जन देव			Guru Arjan Dev
गौतम बुद्ध|भगवान बुद्ध|महात्मा बुद्ध|तथागत बुद्ध			Gautama Buddha
भगवान महावीर|महावीर स्वामी			Mahavira				*
ईसा मसीह|यीशु मसीह|प्रभु यीशु|जीसस क्राइस्ट	येशू ख्रिस्त|येशू	येशू|येशु ख्रिष्ट	Jesus Christ
पैगंबर मोहम्मद|पैगंबर मुहम्मद|पैगंबर हजरत मोहम्मद|हजरत मोहम्मद|पैगम्बर साहब			Prophet Muhammad
संत कबीर|कबीरदास|संत कबीर दास|कबीर दास			Kabir
संत रविदास|गुरु रविदास|संत शिरोमणि रविदास	संत रोहिदास		Ravidas
गुरु घासीदास|बाबा गुरु घासीदास|गुरू घासीदास			Guru Ghasidas
गोस्वामी तुलसीदास|तुलसीदास|तुलसी दास			Tulsidas
सूरदास|संत सूरदास			Surdas
भक्त मीराबाई|मीराबाई			Mirabai				*
संत तुकाराम	संत तुकाराम महाराज|तुकोबाराय|जगद्गुरू तुकोबाराय		Sant Tukaram
संत ज्ञानेश्वर	ज्ञानेश्वर माउली|ज्ञानोबा माउली|संत ज्ञानेश्वर महाराज		Sant Dnyaneshwar
संत गाडगे|गाडगे महाराज|गाडगे बाबा	संत गाडगे महाराज|गाडगेबाबा|संत गाडगेबाबा		Gadge Maharaj
शिरडी साईं बाबा|शिर्डी के साईं बाबा|साईं बाबा|साईंबाबा|साई बाबा	साईबाबा|शिर्डीचे साईबाबा		Sai Baba of Shirdi
आदि शंकराचार्य|आदिगुरु शंकराचार्य|आदि शंकर			Adi Shankara
स्वामी अविमुक्तेश्वरानंद|अविमुक्तेश्वरानंद सरस्वती|स्वामी अविमुक्तेश्वरानंद सरस्वती|शंकराचार्य अविमुक्तेश्वरानंद			Avimukteshwaranand Saraswati
स्वरूपानंद सरस्वती|स्वामी स्वरूपानंद सरस्वती|शंकराचार्य स्वामी स्वरूपानंद सरस्वती|स्वामी स्वरूपानंद			Swaroopanand Saraswati
निश्चलानंद सरस्वती|स्वामी निश्चलानंद सरस्वती|शंकराचार्य निश्चलानंद सरस्वती			Nischalananda Saraswati
बाबा रामदेव|स्वामी रामदेव|योग गुरु रामदेव|योगगुरु रामदेव|योग गुरु बाबा रामदेव	रामदेव बाबा|योगगुरू रामदेव बाबा		Ramdev
आचार्य बालकृष्ण	आचार्य बाळकृष्ण		Acharya Balkrishna
श्री श्री रविशंकर|श्री श्री रवि शंकर|श्रीश्री रविशंकर			Sri Sri Ravi Shankar
सद्गुरु जग्गी वासुदेव|जग्गी वासुदेव|सदगुरु जग्गी वासुदेव	सद्गुरू जग्गी वासुदेव		Jaggi Vasudev
आसाराम|आसाराम बापू|आसाराम बापु			Asaram
नारायण साईं|नारायण साई			Narayan Sai
गुरमीत राम रहीम|गुरमीत राम रहीम सिंह|राम रहीम|बाबा राम रहीम|डेरा प्रमुख राम रहीम			Gurmeet Ram Rahim
हनीप्रीत|हनीप्रीत इंसां			Honeypreet
संत रामपाल|बाबा रामपाल|रामपाल महाराज			Sant Rampal
राधे मां			Radhe Maa
स्वामी नित्यानंद|स्वयंभू बाबा नित्यानंद			Nithyananda				*
स्वामी चिन्मयानंद|चिन्मयानंद			Swami Chinmayanand
धीरेंद्र कृष्ण शास्त्री|पंडित धीरेंद्र शास्त्री|धीरेंद्र शास्त्री|बागेश्वर बाबा|बाबा बागेश्वर|पंडित धीरेंद्र कृष्ण शास्त्री	बागेश्वर महाराज		Dhirendra Krishna Shastri
पंडित प्रदीप मिश्रा|प्रदीप मिश्रा			Pandit Pradeep Mishra
प्रेमानंद महाराज|प्रेमानंद जी महाराज|संत प्रेमानंद महाराज			Premanand Maharaj
रामभद्राचार्य|जगद्गुरु रामभद्राचार्य|स्वामी रामभद्राचार्य			Rambhadracharya
देवकीनंदन ठाकुर			Devkinandan Thakur
मोरारी बापू|मुरारी बापू|मोरारि बापू			Morari Bapu
जया किशोरी			Jaya Kishori
अनिरुद्धाचार्य|अनिरुद्धाचार्य महाराज			Aniruddhacharya
नारायण साकार हरि|सूरजपाल सिंह जाटव|साकार हरि			Bhole Baba
चंपत राय			Champat Rai
नृत्य गोपाल दास|महंत नृत्य गोपाल दास|नृत्यगोपाल दास|महंत नृत्यगोपाल दास			Nritya Gopal Das
आचार्य सत्येंद्र दास|सत्येंद्र दास			Acharya Satyendra Das
नरेंद्र गिरि|महंत नरेंद्र गिरि|महंत नरेंद्र गिरी			Narendra Giri
रवींद्र पुरी|महंत रवींद्र पुरी			Ravindra Puri
अवधेशानंद गिरि|स्वामी अवधेशानंद गिरि|अवधेशानंद गिरी|स्वामी अवधेशानंद			Avdheshanand Giri
चिदानंद सरस्वती|स्वामी चिदानंद सरस्वती			Chidanand Saraswati
यति नरसिंहानंद|यति नरसिंहानंद गिरि|यति नरसिंहानंद सरस्वती			Yati Narsinghanand
साध्वी ऋतंभरा|ऋतंभरा			Sadhvi Ritambhara
शिवकुमार स्वामी|शिवकुमार स्वामीजी|शिवकुमार स्वामी जी			Shivakumara Swami
ओशो|आचार्य रजनीश|भगवान रजनीश			Osho
मदर टेरेसा	मदर तेरेसा		Mother Teresa	Q30547
अरशद मदनी			Maulana Arshad Madani
महमूद मदनी			Maulana Mahmood Madani
तौकीर रजा|तौकीर रजा खान			Maulana Tauqeer Raza
मौलाना साद|मौलाना साद कांधलवी			Maulana Saad
कल्बे जवाद			Maulana Kalbe Jawad
जाकिर नाइक|जाकिर नाईक	झाकीर नाईक		Zakir Naik
ज्ञानी हरप्रीत सिंह			Giani Harpreet Singh
राम बहादुर बमजन		रामबहादुर बम्जन|रामबहादुर बमजन	Ram Bahadur Bomjan
रवींद्रनाथ टैगोर|रबींद्रनाथ टैगोर|रविंद्रनाथ टैगोर|रवींद्र नाथ टैगोर|गुरुदेव रवींद्रनाथ टैगोर|टैगोर	रवींद्रनाथ टागोर|रविंद्रनाथ टागोर		Rabindranath Tagore	Q7241
बंकिम चंद्र चटर्जी|बंकिमचंद्र चट्टोपाध्याय|बंकिम चंद्र चट्टोपाध्याय|बंकिमचंद्र चटर्जी			Bankim Chandra Chatterjee
शरतचंद्र चट्टोपाध्याय|शरत चंद्र चट्टोपाध्याय			Sarat Chandra Chattopadhyay
मुंशी प्रेमचंद|प्रेमचंद			Premchand	Q174152
जयशंकर प्रसाद			Jaishankar Prasad
सूर्यकांत त्रिपाठी निराला			Suryakant Tripathi Nirala
महादेवी वर्मा			Mahadevi Verma
सुमित्रानंदन पंत			Sumitranandan Pant
रामधारी सिंह दिनकर|राष्ट्रकवि दिनकर|राष्ट्रकवि रामधारी सिंह दिनकर			Ramdhari Singh Dinkar
मैथिलीशरण गुप्त|मैथिली शरण गुप्त			Maithili Sharan Gupt
हरिवंश राय बच्चन|हरिवंशराय बच्चन			Harivansh Rai Bachchan
भारतेंदु हरिश्चंद्र			Bharatendu Harishchandra
सुभद्रा कुमारी चौहान			Subhadra Kumari Chauhan
फणीश्वरनाथ रेणु|फणीश्वर नाथ रेणु			Phanishwar Nath Renu
सच्चिदानंद हीरानंद वात्स्यायन अज्ञेय|हीरानंद वात्स्यायन अज्ञेय			Agyeya
गजानन माधव मुक्तिबोध|मुक्तिबोध			Gajanan Madhav Muktibodh
बाबा नागार्जुन			Baba Nagarjun
गोपालदास नीरज|गोपाल दास नीरज			Gopaldas Neeraj
विनोद कुमार शुक्ल			Vinod Kumar Shukla
नामवर सिंह			Namvar Singh
कृष्णा सोबती			Krishna Sobti
गीतांजलि श्री	गीतांजली श्री		Geetanjali Shree
अमृता प्रीतम			Amrita Pritam
खुशवंत सिंह	खुशवंत सिंग		Khushwant Singh
मिर्जा गालिब			Mirza Ghalib
राहत इंदौरी			Rahat Indori
मुनव्वर राणा|मुनव्वर राना			Munawwar Rana
फैज अहमद फैज			Faiz Ahmed Faiz
अल्लामा इकबाल|मोहम्मद इकबाल			Allama Iqbal
साहिर लुधियानवी			Sahir Ludhianvi
कैफी आजमी			Kaifi Azmi
वसीम बरेलवी			Wasim Barelvi
आरके नारायण|आर.के. नारायण			R. K. Narayan
अरुंधति रॉय|अरुंधती रॉय|अरुंधति राय			Arundhati Roy
सलमान रुश्दी|सलमान रशदी|सलमान रुशदी			Salman Rushdie
विक्रम सेठ			Vikram Seth
चेतन भगत			Chetan Bhagat
रस्किन बॉन्ड|रस्किन बांड			Ruskin Bond
रामचंद्र गुहा|राम चंद्र गुहा			Ramachandra Guha
गिरीश कर्नाड|गिरिश कर्नाड			Girish Karnad
एमएम कलबुर्गी|एम.एम. कलबुर्गी|कलबुर्गी			M. M. Kalburgi
महाश्वेता देवी			Mahasweta Devi
कुसुमाग्रज|वि वा शिरवाडकर	वि. वा. शिरवाडकर		Kusumagraj
अण्णाभाऊ साठे|अन्ना भाऊ साठे|अण्णा भाऊ साठे	लोकशाहीर अण्णाभाऊ साठे		Annabhau Sathe
बाबासाहेब पुरंदरे|शिवशाहीर बाबासाहेब पुरंदरे			Babasaheb Purandare
लक्ष्मी प्रसाद देवकोटा		लक्ष्मीप्रसाद देवकोटा|महाकवि देवकोटा	Laxmi Prasad Devkota
भानुभक्त आचार्य		आदिकवि भानुभक्त आचार्य|आदिकवि भानुभक्त	Bhanubhakta Acharya
पारिजात			Parijat				*
माधव प्रसाद घिमिरे		माधवप्रसाद घिमिरे|राष्ट्रकवि माधवप्रसाद घिमिरे	Madhav Prasad Ghimire
केदार भक्त माथेमा		केदारभक्त माथेमा	Kedar Bhakta Mathema
अल्बर्ट आइंस्टीन|अल्बर्ट आइंस्टाइन|आइंस्टीन	अल्बर्ट आइन्स्टाइन|आइन्स्टाइन		Albert Einstein	Q937
आइजैक न्यूटन|न्यूटन|आइजक न्यूटन			Isaac Newton	Q935
चार्ल्स डार्विन|डार्विन			Charles Darwin	Q1035
गैलीलियो|गैलिलियो गैलिली			Galileo Galilei	Q307
स्टीफन हॉकिंग|स्टीफन हाकिंग			Stephen Hawking	Q17714
मैरी क्यूरी|मेरी क्यूरी			Marie Curie	Q7186
थॉमस एडिसन|थॉमस अल्वा एडिसन			Thomas Edison	Q8743
विलियम शेक्सपियर|शेक्सपियर			William Shakespeare	Q692
लियो टॉलस्टॉय|लेव टॉलस्टॉय|लियो टॉल्सटॉय			Leo Tolstoy	Q7243
सीवी रमन|सी.वी. रमन|चंद्रशेखर वेंकट रमन	सी. व्ही. रमण		C. V. Raman
होमी जहांगीर भाभा|होमी भाभा			Homi Bhabha
विक्रम साराभाई			Vikram Sarabhai
जगदीश चंद्र बोस|जगदीशचंद्र बोस			Jagadish Chandra Bose
सत्येंद्र नाथ बोस|सत्येंद्रनाथ बोस			S. N. Bose
श्रीनिवास रामानुजन			Srinivasa Ramanujan
आर्यभट्ट|आर्यभट			Aryabhata
एमएस स्वामीनाथन|एम.एस. स्वामीनाथन			M. S. Swaminathan
सतीश धवन			Satish Dhawan
के सिवन|के शिवन|कैलाशवादिवू सिवन			K. Sivan
एस सोमनाथ			S. Somanath
वी नारायणन			V. Narayanan
टेसी थॉमस			Tessy Thomas
राकेश शर्मा			Rakesh Sharma				*
कल्पना चावला			Kalpana Chawla
सुनीता विलियम्स|सुनिता विलियम्स			Sunita Williams
शुभांशु शुक्ला|शुभांशु शुक्ल			Shubhanshu Shukla
नील आर्मस्ट्रांग|नील आर्मस्ट्रॉन्ग			Neil Armstrong	Q1615
यूरी गागरिन|यूरी गगारिन			Yuri Gagarin	Q7327
अमर्त्य सेन			Amartya Sen	Q132489
अभिजीत बनर्जी|अभिजित बनर्जी|अभिजीत विनायक बनर्जी	अभिजित बॅनर्जी		Abhijit Banerjee
जगदीश भगवती			Jagdish Bhagwati
ज्यां द्रेज			Jean Dreze
रणदीप गुलेरिया			Randeep Guleria
बलराम भार्गव			Balram Bhargava
वीके पॉल|वी.के. पॉल|वीके पाल|वी.के. पाल|विनोद पॉल			V. K. Paul
देवी शेट्टी			Devi Shetty
नरेश त्रेहन			Naresh Trehan
संदुक रुइत			Sanduk Ruit
गोविंद केसी			Govinda KC
खान सर			Khan Sir
आनंद कुमार			Anand Kumar				*
विकास दिव्यकीर्ति			Vikas Divyakirti
अन्ना हजारे|अण्णा हजारे	अण्णा हझारे		Anna Hazare
मेधा पाटकर|मेधा पाटेकर			Medha Patkar
कैलाश सत्यार्थी			Kailash Satyarthi
राकेश टिकैत			Rakesh Tikait
नरेश टिकैत			Naresh Tikait
महेंद्र सिंह टिकैत|चौधरी महेंद्र सिंह टिकैत			Mahendra Singh Tikait
जगजीत सिंह डल्लेवाल|डल्लेवाल			Jagjit Singh Dallewal
सरवन सिंह पंधेर|सरवण सिंह पंधेर			Sarwan Singh Pandher
गुरनाम सिंह चढूनी|गुरनाम चढूनी			Gurnam Singh Charuni
जोगिंदर सिंह उगराहां			Joginder Singh Ugrahan
बलबीर सिंह राजेवाल			Balbir Singh Rajewal
दर्शन पाल			Darshan Pal
दीप सिद्धू			Deep Sidhu
तीस्ता सीतलवाड़|तीस्ता सेतलवाड़			Teesta Setalvad
सुधा भारद्वाज			Sudha Bharadwaj
स्टेन स्वामी|स्टैन स्वामी|फादर स्टेन स्वामी			Stan Swamy
वरवर राव|वरवरा राव			Varavara Rao
गौतम नवलखा			Gautam Navlakha
आनंद तेलतुंबडे			Anand Teltumbde
उमर खालिद			Umar Khalid
शरजील इमाम			Sharjeel Imam
सफूरा जरगर			Safoora Zargar
दिशा रवि	दिशा रवी		Disha Ravi
ग्रेटा थनबर्ग|ग्रेटा थुनबर्ग			Greta Thunberg
तृप्ति देसाई	तृप्ती देसाई		Trupti Desai
नरेंद्र दाभोलकर|नरेंद्र दाभोळकर			Narendra Dabholkar
गोविंद पानसरे			Govind Pansare
गौरी लंकेश			Gauri Lankesh
बाबा आमटे			Baba Amte
प्रकाश आमटे			Prakash Amte
अभय बंग			Abhay Bang
सिंधुताई सपकाल|सिंधुताई सपकाळ			Sindhutai Sapkal
संभाजी भिड़े	संभाजी भिडे गुरुजी|मनोहर भिडे|भिडे गुरुजी		Bhide Guruji
मिलिंद एकबोटे			Milind Ekbote
अंजलि दमानिया	अंजली दमानिया		Anjali Damania
लक्ष्मी अग्रवाल			Laxmi Agarwal
बिलकिस बानो|बिल्किस बानो			Bilkis Bano
जाकिया जाफरी			Zakia Jafri
शाह बानो|शाहबानो			Shah Bano
रोहित वेमुला			Rohith Vemula
अनुराधा कोइराला			Anuradha Koirala
गंगा माया अधिकारी		गंगामाया अधिकारी	Ganga Maya Adhikari
निर्मला पंत			Nirmala Panta
रवीश कुमार			Ravish Kumar				*
रजत शर्मा			Rajat Sharma
अर्नब गोस्वामी|अर्णब गोस्वामी|अरनब गोस्वामी|अर्णव गोस्वामी			Arnab Goswami
राजदीप सरदेसाई			Rajdeep Sardesai
बरखा दत्त			Barkha Dutt
सुधीर चौधरी			Sudhir Chaudhary
अंजना ओम कश्यप			Anjana Om Kashyap
पुण्य प्रसून बाजपेयी|पुण्य प्रसून वाजपेयी			Punya Prasun Bajpai
रोहित सरदाना			Rohit Sardana
अमन चोपड़ा			Aman Chopra
मोहम्मद जुबैर			Mohammed Zubair
सिद्दीक कप्पन|सिद्दीकी कप्पन			Siddique Kappan
मुकेश चंद्राकर			Mukesh Chandrakar
प्रणय रॉय|प्रणय राय			Prannoy Roy
एमजे अकबर|एम.जे. अकबर			M. J. Akbar		BJP	minister@IN:2016-07-05..2018-10-17
तरुण तेजपाल			Tarun Tejpal
शुजात बुखारी			Shujaat Bukhari
कनक मणि दीक्षित		कनकमणि दीक्षित	Kanak Mani Dixit
ऋषि धमाला		ऋषि धमला	Rishi Dhamala
भूषण दाहाल			Bhushan Dahal
जूलियन असांज|जूलियन असांजे|असांजे			Julian Assange	Q360
एडवर्ड स्नोडेन			Edward Snowden	Q13424289
हाफिज सईद|हाफिज मोहम्मद सईद|हाफिज मुहम्मद सईद	हाफीज सईद|हाफिझ सईद		Hafiz Saeed
मसूद अजहर|अजहर मसूद	मसूद अझहर		Masood Azhar
जकीउर रहमान लखवी|जकी उर रहमान लखवी|जकीउर्रहमान लखवी|लखवी			Zaki-ur-Rehman Lakhvi
दाऊद इब्राहिम|दाउद इब्राहिम|दाऊद			Dawood Ibrahim
छोटा शकील			Chhota Shakeel
छोटा राजन			Chhota Rajan
अबू सलेम|अबु सलेम			Abu Salem
टाइगर मेमन|टायगर मेमन			Tiger Memon
याकूब मेमन|याकुब मेमन			Yakub Memon
हाजी मस्तान			Haji Mastan
अरुण गवली	अरुण गवळी		Arun Gawli
अजमल कसाब|कसाब|अजमल आमिर कसाब			Ajmal Kasab
अफजल गुरु|अफजल गुरू			Afzal Guru
मकबूल भट|मकबूल भट्ट			Maqbool Bhat
बुरहान वानी|बुरहान वाणी			Burhan Wani
जाकिर मूसा			Zakir Musa
रियाज नाइकू|रियाज नायकू			Riyaz Naikoo
सैयद सलाहुद्दीन|सैयद सलाउद्दीन			Syed Salahuddin
ओसामा बिन लादेन|उसामा बिन लादेन			Osama bin Laden	Q1317
अयमान अल जवाहिरी|अल-जवाहिरी|अयमन अल जवाहिरी|ऐमन अल जवाहिरी			Ayman al-Zawahiri
अबू बकर अल बगदादी|बगदादी|अबु बकर अल बगदादी			Abu Bakr al-Baghdadi
तहव्वुर राणा|तहव्वुर हुसैन राणा	तहव्वूर राणा		Tahawwur Rana
डेविड हेडली|डेविड कोलमैन हेडली	डेव्हिड हेडली|डेव्हिड कोलमन हेडली		David Headley
हरदीप सिंह निज्जर|निज्जर|हरदीप निज्जर	हरदीपसिंग निज्जर|हरदीप सिंग निज्जर		Hardeep Singh Nijjar
गुरपतवंत सिंह पन्नू|गुरपतवंत सिंह पन्नून|गुरपतवंत पन्नू	गुरपतवंत सिंग पन्नू		Gurpatwant Singh Pannun
जरनैल सिंह भिंडरांवाले|भिंडरांवाले|जरनैल सिंह भिंडरावाले|भिंडरावाले			Jarnail Singh Bhindranwale
बलवंत सिंह राजोआना|राजोआना			Balwant Singh Rajoana
जगतार सिंह हवारा			Jagtar Singh Hawara
देविंदर पाल सिंह भुल्लर|देवेंद्र पाल सिंह भुल्लर			Devinderpal Singh Bhullar
लॉरेंस बिश्नोई|लारेंस बिश्नोई|लॉरेन्स बिश्नोई|लॉरेंस विश्नोई			Lawrence Bishnoi
अनमोल बिश्नोई			Anmol Bishnoi
गोल्डी बराड़|गोल्डी बरार			Goldy Brar
रोहित गोदारा			Rohit Godara
आनंदपाल सिंह|आनंदपाल			Anandpal Singh
काला जठेड़ी			Kala Jathedi
नीरज बवाना|नीरज बवानिया			Neeraj Bawana
अमन साव|अमन साहू			Aman Sao
मुख्तार अंसारी			Mukhtar Ansari
अब्बास अंसारी			Abbas Ansari
अतीक अहमद|अतीक			Atiq Ahmed
अशरफ अहमद			Ashraf Ahmed
शाइस्ता परवीन			Shaista Parveen
गुड्डू मुस्लिम			Guddu Muslim
विकास दुबे			Vikas Dubey
धनंजय सिंह			Dhananjay Singh				*
बृजेश सिंह			Brijesh Singh				*
मुन्ना बजरंगी			Munna Bajrangi
संजीव जीवा|संजीव माहेश्वरी जीवा|संजीव महेश्वरी जीवा			Sanjeev Jeeva
पपला गुर्जर			Papla Gurjar
फूलन देवी			Phoolan Devi
निर्भय गुर्जर|निर्भय गुज्जर			Nirbhay Gujjar
वीरप्पन			Veerappan
चार्ल्स शोभराज|शोभराज			Charles Sobhraj
राजेश तलवार			Rajesh Talwar
आरुषि तलवार			Aarushi Talwar
जेसिका लाल			Jessica Lal
मनु शर्मा			Manu Sharma
इंद्राणी मुखर्जी			Indrani Mukerjea
शीना बोरा			Sheena Bora
पीटर मुखर्जी			Peter Mukerjea
आफताब पूनावाला|आफताब अमीन पूनावाला	आफताब पुनावाला		Aftab Poonawala
श्रद्धा वालकर|श्रद्धा वॉकर			Shraddha Walkar
निक्की यादव			Nikki Yadav
सोनम रघुवंशी			Sonam Raghuvanshi
राजा रघुवंशी			Raja Raghuvanshi
मुस्कान रस्तोगी			Muskan Rastogi
सीमा हैदर|सीमा गुलाम हैदर			Seema Haider
सचिन मीणा|सचिन मीना			Sachin Meena
ज्योति मौर्या|ज्योति मौर्य			Jyoti Maurya
ज्योति मल्होत्रा			Jyoti Malhotra
सुकेश चंद्रशेखर			Sukesh Chandrashekhar
किरण पटेल			Kiran Patel				*
मोनू मानेसर			Monu Manesar
बिट्टू बजरंगी			Bittu Bajrangi
संजय रॉय|संजय राय			Sanjay Roy				*
माड़वी हिड़मा|मांडवी हिड़मा|हिड़मा|मडवी हिडमा			Madvi Hidma
बसवराजू|नंबाला केशव राव|बसवा राजू			Basavaraju
मुपल्ला लक्ष्मण राव			Mupalla Lakshmana Rao
मल्लोजुला वेणुगोपाल राव|मल्लोजुला वेणुगोपाल			Mallojula Venugopal Rao
किशनजी|मल्लोजुला कोटेश्वर राव			Kishenji				*
प्रशांत बोस|किशन दा			Prashant Bose
चारू मजूमदार|चारु मजूमदार			Charu Majumdar
कानू सान्याल			Kanu Sanyal
क्रिश्चियन मिशेल|क्रिश्चन मिशेल			Christian Michel
ओत्तावियो क्वात्रोची|क्वात्रोची|ओटावियो क्वात्रोकी			Ottavio Quattrocchi
वॉरेन एंडरसन|वारेन एंडरसन			Warren Anderson
जेफरी एपस्टीन|जेफ्री एपस्टीन|एपस्टीन			Jeffrey Epstein
निर्भया			Nirbhaya				*
केदार जाधव			Kedar Jadhav
मनीष पांडे|मनीष पांडेय			Manish Pandey
नवदीप सैनी			Navdeep Saini
खलील अहमद			Khaleel Ahmed
आवेश खान			Avesh Khan
हर्षल पटेल			Harshal Patel
दीपक हुड्डा|दीपक हुडा			Deepak Hooda
विजय शंकर			Vijay Shankar
मोहित शर्मा			Mohit Sharma				*
आशीष नेहरा			Ashish Nehra
मोहम्मद आमिर			Mohammad Amir
शादाब खान			Shadab Khan
इफ्तिखार अहमद			Iftikhar Ahmed
नसीम शाह			Naseem Shah
फखर जमान	फखर झमान		Fakhar Zaman
हसन अली			Hasan Ali
जेसन होल्डर			Jason Holder
जेसन रॉय			Jason Roy
क्रिस वोक्स	ख्रिस वोक्स		Chris Woakes
मोईन अली|मोइन अली			Moeen Ali
आदिल रशीद|आदिल राशिद			Adil Rashid
सैम करन|सैम कुरेन|सैम कर्रन	सॅम करन		Sam Curran
शॉन मार्श			Shaun Marsh
एलेक्स कैरी|अलेक्स कैरी			Alex Carey
एडम जंपा|एडम जाम्पा			Adam Zampa
मार्कस स्टोइनिस|मार्कस स्टोयनिस			Marcus Stoinis
कार्लोस ब्रेथवेट			Carlos Brathwaite
शिमरोन हेटमायर|शिमरॉन हेटमायर|शिमरन हेटमायर			Shimron Hetmyer
रहमत शाह			Rahmat Shah
केशव महाराज			Keshav Maharaj
इमरान ताहिर	इम्रान ताहिर		Imran Tahir
हाशिम अमला|हाशिम आमला			Hashim Amla
हेनरिक क्लासेन|हेनरिच क्लासेन			Heinrich Klaasen
ग्लेन फिलिप्स			Glenn Phillips
मैट हेनरी	मॅट हेन्री		Matt Henry
टिम साउदी|टिम साऊदी			Tim Southee
मेहदी हसन मिराज|मेहदी हसन|मेहिदी हसन मिराज|मेहिदी हसन			Mehidy Hasan Miraz
कुसल परेरा			Kusal Perera
एंजेलो मैथ्यूज			Angelo Mathews
समीर वर्मा			Sameer Verma
सौरभ वर्मा			Sourabh Verma				*
अश्विनी पोनप्पा			Ashwini Ponnappa
कैरोलिना मारिन|कैरोलीना मारिन			Carolina Marin
ताई जू यिंग			Tai Tzu-ying
केंटो मोमोता|केंतो मोमोता			Kento Momota
लिन डैन|लिन डान			Lin Dan
अमित पंघाल|अमित पंघल			Amit Panghal
मनीष कौशिक			Manish Kaushik
सिमरनजीत कौर			Simranjit Kaur
पूजा ढांडा			Pooja Dhanda
दीपा मलिक			Deepa Malik
हरमनप्रीत सिंह	हरमनप्रीत सिंग		Harmanpreet Singh
रुपिंदर पाल सिंह|रूपिंदर पाल सिंह			Rupinder Pal Singh
नरिंदर बत्रा|नरेंद्र बत्रा			Narinder Batra
सौरव घोषाल			Saurav Ghosal
अचंत शरत कमल|शरत कमल			Achanta Sharath Kamal
मनिका बत्रा			Manika Batra
पूनम यादव			Poonam Yadav
पूनम राउत|पूनम राऊत			Poonam Raut
एकता बिष्ट			Ekta Bisht
शिखा पांडे|शिखा पांडेय			Shikha Pandey
राधा यादव			Radha Yadav
केविन एंडरसन			Kevin Anderson
अलेक्जेंडर ज्वेरेव|एलेक्जेंडर ज्वेरेव			Alexander Zverev
डेनिल मेदवेदेव|दानिल मेदवेदेव|डेनियल मेदवेदेव			Daniil Medvedev
स्टेफानोस सितसिपास|स्टेफानोस सिटसिपास|स्टेफनोस सितसिपास			Stefanos Tsitsipas
एश्ले बार्टी|एशले बार्टी|एश्ली बार्टी			Ashleigh Barty
डोमिनिक थीम|डोमिनिक थिएम			Dominic Thiem
एंजेलिक कर्बर			Angelique Kerber
पेत्रा क्वितोवा|पेट्रा क्वितोवा			Petra Kvitova
रोमेलु लुकाकू			Romelu Lukaku
लुका मोड्रिच|लुका मोद्रिच|लुका मोड्रिक			Luka Modric
रॉबर्ट लेवांडोव्स्की|रॉबर्ट लेवानडॉस्की|रॉबर्ट लेवांदोवस्की			Robert Lewandowski
करीम बेंजेमा|करीम बेंजिमा			Karim Benzema
लुइस सुआरेज|लुईस सुआरेज			Luis Suarez
पेप गार्डियोला			Pep Guardiola
जोस मोरिन्हो|जोसे मोरिन्हो			Jose Mourinho
गुरप्रीत सिंह संधू			Gurpreet Singh Sandhu
इगोर स्टीमाक|इगोर स्टिमक			Igor Stimac
पवन सहरावत|पवन सेहरावत			Pawan Sehrawat
प्रदीप नरवाल|परदीप नरवाल			Pardeep Narwal
विक्रम गोखले			Vikram Gokhale
दीपाली सैयद	दीपाली सय्यद		Deepali Sayyad
उर्वशी रौतेला			Urvashi Rautela
सुनील शेट्टी			Suniel Shetty
सलीम खान			Salim Khan
अरबाज खान	अरबाझ खान		Arbaaz Khan
सोहेल खान|सुहैल खान			Sohail Khan
सरोज खान			Saroj Khan
फराह खान			Farah Khan
प्रकाश झा			Prakash Jha
शेखर कपूर			Shekhar Kapur
मृणाल सेन			Mrinal Sen
सत्यजीत रे|सत्यजित रे|सत्यजित राय			Satyajit Ray	Q8873
श्याम बेनेगल			Shyam Benegal
बासु चटर्जी			Basu Chatterjee
ऋत्विक घटक			Ritwik Ghatak
अडूर गोपालकृष्णन			Adoor Gopalakrishnan
विशाल भारद्वाज			Vishal Bhardwaj
सुधीर मिश्रा			Sudhir Mishra
नितेश तिवारी			Nitesh Tiwari
अपर्णा सेन			Aparna Sen
मौसमी चटर्जी|मौसुमी चटर्जी			Moushumi Chatterjee
रूपा गांगुली			Roopa Ganguly		BJP
कादर खान			Kader Khan
नंदिता दास			Nandita Das
सोनाली फोगाट|सोनाली फोगट			Sonali Phogat		BJP
नरेश गोयल			Naresh Goyal
विक्रम कोठारी			Vikram Kothari
जतिन मेहता			Jatin Mehta
अरुंधति भट्टाचार्य|अरुंधती भट्टाचार्य			Arundhati Bhattacharya
रजनीश कुमार			Rajnish Kumar				*
रामनाथ गोयनका			Ramnath Goenka
कुलदीप नैयर			Kuldip Nayar
केदारनाथ सिंह			Kedarnath Singh
नंदलाल बोस			Nandalal Bose
राजीव सक्सेना			Rajiv Saxena
संजय भंडारी			Sanjay Bhandari
दीपक तलवार			Deepak Talwar
आसिया बीबी			Asia Bibi
इशरत जहां			Ishrat Jahan
नादिया मुराद			Nadia Murad
उमर शेख|अहमद उमर सईद शेख			Umar Sheikh
मोहम्मद मंसूर खान|मंसूर खान			Mohammed Mansoor Khan
आदिल अहमद डार|आदिल डार			Adil Ahmad Dar
नूपुर शर्मा|नुपूर शर्मा|नुपुर शर्मा			Nupur Sharma
नवीन कुमार जिंदल			Naveen Kumar Jindal				*
लोकेंद्र सिंह कालवी			Lokendra Singh Kalvi
सुखदेव सिंह गोगामेड़ी|सुखदेव गोगामेड़ी|गोगामेड़ी			Sukhdev Singh Gogamedi
कन्हैयालाल तेली			Kanhaiya Lal Teli
बलकौर सिंह			Balkaur Singh
राजेंद्र प्रसाद			Rajendra Prasad		INC	president@IN:1950-01-26..1962-05-13
सर्वपल्ली राधाकृष्णन|एस राधाकृष्णन|डॉ. राधाकृष्णन			Sarvepalli Radhakrishnan			vice-president@IN:1952-05-13..1962-05-12|president@IN:1962-05-13..1967-05-13
जाकिर हुसैन			Zakir Husain			vice-president@IN:1962-05-13..1967-05-12|president@IN:1967-05-13..1969-05-03	*
वीवी गिरि|वी.वी. गिरि|वीवी गिरी|वी.वी. गिरी|वराहगिरि वेंकट गिरि			V. V. Giri			vice-president@IN:1967-05-13..1969-05-03|president@IN:1969-08-24..1974-08-24
फखरुद्दीन अली अहमद|फखरूद्दीन अली अहमद			Fakhruddin Ali Ahmed	Q317778	INC	president@IN:1974-08-24..1977-02-11
नीलम संजीव रेड्डी|नीलम संजीवा रेड्डी			Neelam Sanjiva Reddy	Q336913		president@IN:1977-07-25..1982-07-25|cm@IN-AP:1956-11-01..1960-01-11
ज्ञानी जैल सिंह|जैल सिंह			Zail Singh		INC	president@IN:1982-07-25..1987-07-25
आर वेंकटरमन|आर वेंकटरमण|रामास्वामी वेंकटरमण			R. Venkataraman		INC	vice-president@IN:1984-08-31..1987-07-24|president@IN:1987-07-25..1992-07-25
शंकर दयाल शर्मा|शंकरदयाल शर्मा			Shankar Dayal Sharma		INC	vice-president@IN:1987-09-03..1992-07-24|president@IN:1992-07-25..1997-07-25
केआर नारायणन|के.आर. नारायणन|कोच्चेरील रमण नारायणन			K. R. Narayanan		INC	vice-president@IN:1992-08-21..1997-07-24|president@IN:1997-07-25..2002-07-25
एपीजे अब्दुल कलाम|ए.पी.जे. अब्दुल कलाम|अब्दुल कलाम|डॉ. कलाम			A. P. J. Abdul Kalam	Q9513		president@IN:2002-07-25..2007-07-25
प्रतिभा पाटिल|प्रतिभा देवी सिंह पाटिल|प्रतिभा देवीसिंह पाटिल	प्रतिभाताई पाटील|प्रतिभा पाटील|प्रतिभा देवीसिंह पाटील		Pratibha Patil	Q47854	INC	president@IN:2007-07-25..2012-07-25|governor@IN-RJ:2004-11-08..2007-06-23
प्रणब मुखर्जी|प्रणव मुखर्जी|प्रणब दा			Pranab Mukherjee		INC	president@IN:2012-07-25..2017-07-25|minister.defence@IN:2004-05-22..2006-10-24|minister.external@IN:2006-10-24..2009-05-22|minister.finance@IN:2009-01-24..2012-06-26
रामनाथ कोविंद|राम नाथ कोविंद|कोविंद			Ram Nath Kovind		BJP	president@IN:2017-07-25..2022-07-25|governor@IN-BR:2015-08-16..2017-06-20
द्रौपदी मुर्मू|द्रौपदी मुर्मु|द्रोपदी मुर्मू			Droupadi Murmu		BJP	president@IN:2022-07-25..|governor@IN-JH:2015-05-18..2021-07-12
गोपाल स्वरूप पाठक			G. S. Pathak	Q1537793	INC	vice-president@IN:1969-08-31..1974-08-30
बीडी जत्ती|बी.डी. जत्ती|बासप्पा दनप्पा जत्ती			B. D. Jatti		INC	vice-president@IN:1974-08-31..1979-08-30
मोहम्मद हिदायतुल्लाह|मुहम्मद हिदायतुल्लाह			Mohammad Hidayatullah			vice-president@IN:1979-08-31..1984-08-30|chief-justice@IN:1968-02-25..1970-12-16
कृष्णकांत|कृष्ण कांत			Krishan Kant			vice-president@IN:1997-08-21..2002-07-27	*
भैरोंसिंह शेखावत|भैरों सिंह शेखावत|भैरो सिंह शेखावत			Bhairon Singh Shekhawat	Q469919	BJP	vice-president@IN:2002-08-19..2007-07-21|cm@IN-RJ:1977-06-22..1980-02-16|cm@IN-RJ:1990-03-04..1992-12-15|cm@IN-RJ:1993-12-04..1998-11-29
हामिद अंसारी|मोहम्मद हामिद अंसारी			Hamid Ansari			vice-president@IN:2007-08-11..2017-08-11
वेंकैया नायडू|एम वेंकैया नायडू|वेंकैया नायडु|मुप्पवरपु वेंकैया नायडू	व्यंकय्या नायडू|वेंकय्या नायडू		M. Venkaiah Naidu		BJP	vice-president@IN:2017-08-11..2022-08-11|party-head@BJP:2002-07-01..2004-10-18
जगदीप धनखड़|धनखड़			Jagdeep Dhankhar		BJP	vice-president@IN:2022-08-11..2025-07-21|governor@IN-WB:2019-07-30..2022-07-18
सीपी राधाकृष्णन|सी.पी. राधाकृष्णन|चंद्रपुरम पोन्नुसामी राधाकृष्णन			C. P. Radhakrishnan		BJP	vice-president@IN:2025-09-12..|governor@IN-JH:2023-02-18..2024-07-30|governor@IN-MH:2024-07-31..2025-09-11
जवाहरलाल नेहरू|जवाहर लाल नेहरू|पंडित जवाहरलाल नेहरू|पंडित नेहरू|नेहरू|जवाहरलाल नेहरु|नेहरु			Jawaharlal Nehru	Q1047	INC	pm@IN:1947-08-15..1964-05-27
गुलजारीलाल नंदा|गुलजारी लाल नंदा			Gulzarilal Nanda		INC	pm@IN:1964-05-27..1964-06-09|pm@IN:1966-01-11..1966-01-24
लाल बहादुर शास्त्री|लालबहादुर शास्त्री			Lal Bahadur Shastri		INC	pm@IN:1964-06-09..1966-01-11
इंदिरा गांधी			Indira Gandhi	Q1149	INC	pm@IN:1966-01-24..1977-03-24|pm@IN:1980-01-14..1984-10-31
मोरारजी देसाई|मोरारजी भाई देसाई			Morarji Desai			pm@IN:1977-03-24..1979-07-28
चौधरी चरण सिंह|चरण सिंह|चौ. चरण सिंह	चौधरी चरण सिंग|चरण सिंग		Charan Singh			pm@IN:1979-07-28..1980-01-14|cm@IN-UP:1967-04-03..1968-02-25|cm@IN-UP:1970-02-18..1970-10-01
राजीव गांधी			Rajiv Gandhi		INC	pm@IN:1984-10-31..1989-12-02
विश्वनाथ प्रताप सिंह|वीपी सिंह|वी.पी. सिंह	व्ही. पी. सिंग|विश्वनाथ प्रताप सिंग		V. P. Singh			pm@IN:1989-12-02..1990-11-10|cm@IN-UP:1980-06-09..1982-07-19
चंद्रशेखर|चंद्र शेखर			Chandra Shekhar	Q334279		pm@IN:1990-11-10..1991-06-21	*
पीवी नरसिम्हा राव|पी.वी. नरसिम्हा राव|पीवी नरसिंह राव|पी.वी. नरसिंह राव|नरसिम्हा राव|नरसिंह राव|पीवी नरसिम्हाराव|पी.वी. नरसिम्हाराव	पी. व्ही. नरसिंह राव|पी.व्ही. नरसिंहराव|नरसिंहराव		P. V. Narasimha Rao		INC	pm@IN:1991-06-21..1996-05-16|cm@IN-AP:1971-09-30..1973-01-10
अटल बिहारी वाजपेयी|अटल बिहारी बाजपेयी|अटलबिहारी वाजपेयी|अटल बिहारी वाजपेई|वाजपेयी			Atal Bihari Vajpayee	Q233289	BJP	pm@IN:1996-05-16..1996-06-01|pm@IN:1998-03-19..2004-05-22|party-head@BJP:1980-04-06..1986
एचडी देवेगौड़ा|एच.डी. देवेगौड़ा|एचडी देवगौड़ा|एच.डी. देवगौड़ा|देवेगौड़ा|देवगौड़ा			H. D. Deve Gowda	Q377870	JD(S)	pm@IN:1996-06-01..1997-04-21|cm@IN-KA:1994-12-11..1996-05-31
इंद्र कुमार गुजराल|आईके गुजराल|आई.के. गुजराल|इंदर कुमार गुजराल			I. K. Gujral			pm@IN:1997-04-21..1998-03-19
मनमोहन सिंह	मनमोहन सिंग|मनमोहनसिंग		Manmohan Singh	Q41914	INC	pm@IN:2004-05-22..2014-05-26|minister.finance@IN:1991-06-21..1996-05-16
नरेंद्र मोदी|मोदी|नरेंद्र दामोदरदास मोदी			Narendra Modi	Q1058	BJP	pm@IN:2014-05-26..|cm@IN-GJ:2001-10-07..2014-05-22
महात्मा गांधी|मोहनदास करमचंद गांधी|गांधी जी|गांधीजी|बापू|महात्मा गांधीजी			Mahatma Gandhi	Q1001	INC
कस्तूरबा गांधी|कस्तूरबा			Kasturba Gandhi
सरदार वल्लभभाई पटेल|सरदार पटेल|वल्लभभाई पटेल|सरदार वल्लभ भाई पटेल|वल्लभ भाई पटेल|लौह पुरुष सरदार पटेल			Vallabhbhai Patel		INC	deputy-pm@IN:1947-08-15..1950-12-15|minister.home@IN:1947-08-15..1950-12-15
भीमराव अंबेडकर|भीमराव आंबेडकर|बाबासाहेब अंबेडकर|बाबासाहेब आंबेडकर|बाबा साहेब अंबेडकर|बाबा साहब अंबेडकर|बाबा साहेब भीमराव अंबेडकर|बीआर अंबेडकर|बी.आर. अंबेडकर|बीआर आंबेडकर|बी.आर. आंबेडकर|अंबेडकर|आंबेडकर	भीमराव रामजी आंबेडकर		B. R. Ambedkar	Q231690		minister.law@IN:1947-08-15..1951-09-27
सुभाष चंद्र बोस|सुभाषचंद्र बोस|नेताजी सुभाष चंद्र बोस|नेताजी सुभाषचंद्र बोस|नेताजी बोस			Subhas Chandra Bose
भगत सिंह|शहीदे आजम भगत सिंह|शहीद-ए-आजम भगत सिंह	भगतसिंग|भगत सिंग		Bhagat Singh
राजगुरु|शिवराम हरि राजगुरु	राजगुरू|शिवराम हरी राजगुरू		Rajguru				*
सुखदेव थापर			Sukhdev Thapar
चंद्रशेखर आजाद|चंद्र शेखर आजाद	चंद्रशेखर आझाद		Chandra Shekhar Azad				*
राम प्रसाद बिस्मिल|रामप्रसाद बिस्मिल			Ram Prasad Bismil
अशफाक उल्ला खां|अशफाकउल्ला खां|अशफाक उल्लाह खान|अशफाक उल्ला खान			Ashfaqulla Khan
विनायक दामोदर सावरकर|वीर सावरकर|सावरकर|वीडी सावरकर|वी.डी. सावरकर	स्वातंत्र्यवीर सावरकर|वि. दा. सावरकर		V. D. Savarkar
बाल गंगाधर तिलक|लोकमान्य तिलक|लोकमान्य बाल गंगाधर तिलक	लोकमान्य टिळक|बाळ गंगाधर टिळक		Bal Gangadhar Tilak
गोपाल कृष्ण गोखले|गोपालकृष्ण गोखले	गोपाळ कृष्ण गोखले|गोपाळकृष्ण गोखले		Gopal Krishna Gokhale
लाला लाजपत राय			Lala Lajpat Rai
बिपिन चंद्र पाल|विपिन चंद्र पाल			Bipin Chandra Pal
अबुल कलाम आजाद|मौलाना आजाद	मौलाना अबुल कलाम आझाद|मौलाना आझाद		Maulana Abul Kalam Azad		INC	minister.education@IN:1947-08-15..1958-02-22
सी राजगोपालाचारी|चक्रवर्ती राजगोपालाचारी			C. Rajagopalachari			cm@IN-TN:1952-04-10..1954-04-13
सरोजिनी नायडू|सरोजनी नायडू			Sarojini Naidu		INC	governor@IN-UP:1947-08-15..1949-03-02
मोतीलाल नेहरू|पंडित मोतीलाल नेहरू			Motilal Nehru		INC
मदन मोहन मालवीय|महामना मदन मोहन मालवीय|पंडित मदन मोहन मालवीय			Madan Mohan Malaviya		INC
जयप्रकाश नारायण|लोकनायक जयप्रकाश नारायण|जय प्रकाश नारायण|लोकनायक जेपी			Jayaprakash Narayan
राम मनोहर लोहिया|राममनोहर लोहिया|डॉ. लोहिया			Ram Manohar Lohia
दीनदयाल उपाध्याय|पंडित दीनदयाल उपाध्याय|दीन दयाल उपाध्याय|पंडित दीन दयाल उपाध्याय			Deendayal Upadhyaya
श्यामा प्रसाद मुखर्जी|श्यामाप्रसाद मुखर्जी			Syama Prasad Mukherjee
केशव बलिराम हेडगेवार|डॉ. हेडगेवार|केबी हेडगेवार|के.बी. हेडगेवार			K. B. Hedgewar			party-head@RSS:1925-09-27..1940-06-21
माधव सदाशिव गोलवलकर|माधवराव सदाशिवराव गोलवलकर|एमएस गोलवलकर|एम.एस. गोलवलकर|गुरु गोलवलकर|गोलवलकर	माधव सदाशिव गोळवलकर|गोळवलकर गुरुजी		M. S. Golwalkar			party-head@RSS:1940-06-21..1973-06-05
नाथूराम गोडसे|गोडसे|नाथुराम गोडसे			Nathuram Godse
संजय गांधी			Sanjay Gandhi		INC
फिरोज गांधी			Feroze Gandhi		INC
कांशीराम|कांशी राम|मान्यवर कांशीराम			Kanshi Ram		BSP	party-head@BSP:1984-04-14..2003-09-18
कर्पूरी ठाकुर|जननायक कर्पूरी ठाकुर			Karpoori Thakur			cm@IN-BR:1970-12-22..1971-06-02|cm@IN-BR:1977-06-24..1979-04-21|deputy-cm@IN-BR:1967-03-05..1968-01-28
जगजीवन राम|बाबू जगजीवन राम			Jagjivan Ram		INC	deputy-pm@IN:1979-01-24..1979-07-28
विनोबा भावे|आचार्य विनोबा भावे			Vinoba Bhave
आचार्य नरेंद्र देव			Acharya Narendra Dev
आचार्य कृपलानी|जेबी कृपलानी|जे.बी. कृपलानी|आचार्य जे.बी. कृपलानी			J. B. Kripalani
सुचेता कृपलानी			Sucheta Kripalani		INC	cm@IN-UP:1963-10-02..1967-03-13
गोविंद बल्लभ पंत|पंडित गोविंद बल्लभ पंत|गोविंदबल्लभ पंत|गोविंद वल्लभ पंत			Govind Ballabh Pant		INC	cm@IN-UP:1950-01-26..1954-12-27|minister.home@IN:1955-01-10..1961-03-07
एनी बेसेंट			Annie Besant
अरुणा आसफ अली			Aruna Asaf Ali
खुदीराम बोस			Khudiram Bose
बिरसा मुंडा|धरती आबा बिरसा मुंडा			Birsa Munda
टंट्या भील|टंट्या मामा			Tantya Bhil
सिदो-कान्हू|सिद्धू-कान्हू			Sidhu Murmu
वीर नारायण सिंह			Veer Narayan Singh
गुंडाधुर|गुंडाधूर|गुण्डा धुर			Gunda Dhur
रानी लक्ष्मीबाई|महारानी लक्ष्मीबाई|रानी लक्ष्मी बाई|झांसी की रानी लक्ष्मीबाई	राणी लक्ष्मीबाई		Rani Lakshmibai
तात्या टोपे			Tatya Tope
मंगल पांडे			Mangal Pandey
वीर कुंवर सिंह|बाबू वीर कुंवर सिंह			Veer Kunwar Singh
बहादुर शाह जफर|बहादुरशाह जफर	बहादूर शाह जफर		Bahadur Shah Zafar
टीपू सुल्तान|टीपू सुलतान	टिपू सुलतान		Tipu Sultan
छत्रपति शिवाजी महाराज|शिवाजी महाराज|छत्रपति शिवाजी|शिवाजी	छत्रपती शिवाजी महाराज|छत्रपती शिवराय|शिवराय		Chhatrapati Shivaji Maharaj
छत्रपति संभाजी महाराज|संभाजी महाराज|छत्रपति संभाजी	छत्रपती संभाजी महाराज|शंभूराजे		Chhatrapati Sambhaji Maharaj
जीजाबाई|राजमाता जीजाबाई|राजमाता जिजाऊ	जिजाऊ|जिजाबाई		Rajmata Jijau
बाजीराव पेशवा|पेशवा बाजीराव	बाजीराव पेशवे|पहिले बाजीराव पेशवे		Bajirao Peshwa
महाराणा प्रताप			Maharana Pratap
पृथ्वीराज चौहान|सम्राट पृथ्वीराज चौहान			Prithviraj Chauhan
रानी दुर्गावती|वीरांगना रानी दुर्गावती			Rani Durgavati
अहिल्याबाई होल्कर|देवी अहिल्याबाई होल्कर|देवी अहिल्या|अहिल्या बाई होल्कर|अहिल्याबाई होलकर	अहिल्यादेवी होळकर|पुण्यश्लोक अहिल्यादेवी होळकर|अहिल्याबाई होळकर		Ahilyabai Holkar
औरंगजेब	औरंगझेब		Aurangzeb
अकबर|सम्राट अकबर|जलालुद्दीन मोहम्मद अकबर			Akbar				*
बाबर|जहीरुद्दीन मोहम्मद बाबर			Babur				*
चंद्रगुप्त मौर्य			Chandragupta Maurya
सम्राट अशोक			Emperor Ashoka
चाणक्य|आचार्य चाणक्य|कौटिल्य			Chanakya				*
ज्योतिबा फुले|महात्मा ज्योतिबा फुले|महात्मा फुले|ज्योतिराव फुले|महात्मा ज्योतिराव फुले	महात्मा जोतिबा फुले|जोतिराव फुले|महात्मा जोतीराव फुले		Jyotirao Phule
सावित्रीबाई फुले|क्रांतिज्योति सावित्रीबाई फुले	क्रांतिज्योती सावित्रीबाई फुले		Savitribai Phule
छत्रपति शाहूजी महाराज|शाहूजी महाराज|छत्रपति शाहू महाराज|राजर्षि शाहू महाराज	राजर्षी शाहू महाराज|छत्रपती शाहू महाराज|शाहू महाराज|राजर्षी शाहू		Shahu Maharaj
पेरियार|ईवी रामास्वामी|ई.वी. रामास्वामी|ईवी रामास्वामी पेरियार			Periyar				*
मोहम्मद अली जिन्ना|मुहम्मद अली जिन्ना|जिन्ना			Muhammad Ali Jinnah
खान अब्दुल गफ्फार खान|सीमांत गांधी|अब्दुल गफ्फार खान			Khan Abdul Ghaffar Khan
लियाकत अली खान|लियाकत अली खां			Liaquat Ali Khan			pm@PK:1947-08-14..1951-10-16
लॉर्ड माउंटबेटन|माउंटबेटन|लार्ड माउंटबेटन			Lord Mountbatten
राजा राममोहन राय|राजा राम मोहन राय			Raja Ram Mohan Roy
ईश्वर चंद्र विद्यासागर|ईश्वरचंद्र विद्यासागर			Ishwar Chandra Vidyasagar
दयानंद सरस्वती|स्वामी दयानंद सरस्वती|महर्षि दयानंद सरस्वती|स्वामी दयानंद			Swami Dayanand Saraswati
दादाभाई नौरोजी			Dadabhai Naoroji		INC
उषा मेहता			Usha Mehta
उधम सिंह|ऊधम सिंह			Udham Singh
यशवंतराव चव्हाण|वाईबी चव्हाण|वाई.बी. चव्हाण			Yashwantrao Chavan	Q1764541	INC	cm@IN-MH:1960-05-01..1962-11-19|minister.defence@IN:1962-11-21..1966-11-13|minister.home@IN:1966-11-14..1970-06-26|deputy-pm@IN:1979-07-28..1980-01-14
वीके कृष्ण मेनन|वी.के. कृष्ण मेनन|कृष्ण मेनन|वीके कृष्णा मेनन|वी.के. कृष्णा मेनन			Krishna Menon	Q3595860	INC	minister.defence@IN:1957-04-17..1962-10-31
सीताराम केसरी			Sitaram Kesri	Q2601746	INC	party-head@INC:1996-09..1998-03-14
के कामराज|कामराज			Kamaraj	Q522048	INC	cm@IN-TN:1954-04-13..1963-10-02
चौधरी देवीलाल|देवीलाल|चौधरी देवी लाल|ताऊ देवीलाल			Devi Lal			deputy-pm@IN:1989-12-02..1990-08-01|deputy-pm@IN:1990-11-10..1991-06-21|cm@IN-HR:1977-06-21..1979-06-28|cm@IN-HR:1987..1989-12-02
बंसीलाल|चौधरी बंसीलाल|बंसी लाल			Bansi Lal	Q3634914		cm@IN-HR:1968-05-22..1975-11-30|cm@IN-HR:1985-07-05..1987-06-19|cm@IN-HR:1996-05-11..1999-07-23
भजनलाल|चौधरी भजनलाल|भजन लाल|भजनलाल बिश्नोई			Bhajan Lal			cm@IN-HR:1979-06-29..1985-07-05|cm@IN-HR:1991-07-23..1996-05-09	*
बेअंत सिंह			Beant Singh		INC	cm@IN-PB:1992-02-25..1995-08-31
यशवंत सिंह परमार|वाईएस परमार|वाई.एस. परमार			Y. S. Parmar		INC	cm@IN-HP:1963-07-01..1977-01-28
शेख अब्दुल्ला|शेख मोहम्मद अब्दुल्ला			Sheikh Abdullah		JKNC	cm@IN-JK:1975-02-25..1977-03-26|cm@IN-JK:1977-07-09..1982-09-08
महाराजा हरि सिंह|महाराजा हरिसिंह			Maharaja Hari Singh
कर्ण सिंह|डॉ. करण सिंह			Karan Singh	Q1234662	INC	governor@IN-JK:1965-03-30..1967-05-15
विजया राजे सिंधिया|विजयाराजे सिंधिया|राजमाता विजयाराजे सिंधिया|राजमाता सिंधिया			Vijaya Raje Scindia		BJP
माधवराव सिंधिया|माधव राव सिंधिया	माधवराव शिंदे		Madhavrao Scindia		INC
अर्जुन सिंह			Arjun Singh	Q3309208	INC	cm@IN-MP:1980-06-08..1985-03-10|cm@IN-MP:1988-02-14..1989-01-24|minister.education@IN:2004-05-22..2009-05-22	*
रविशंकर शुक्ल|पंडित रविशंकर शुक्ल|पंडित रविशंकर शुक्ला			Ravishankar Shukla		INC	cm@IN-MP:1956-11-01..1956-12-31
श्यामाचरण शुक्ल|श्यामाचरण शुक्ला			Shyama Charan Shukla		INC	cm@IN-MP:1969-03-26..1972-01-28|cm@IN-MP:1975-12-23..1977-04-30|cm@IN-MP:1989-12-09..1990-03-01
विद्याचरण शुक्ल|विद्याचरण शुक्ला|वीसी शुक्ला|वी.सी. शुक्ला			Vidya Charan Shukla		INC
मोतीलाल वोरा			Motilal Vora	Q6917707	INC	cm@IN-MP:1985-03-13..1988-02-13|cm@IN-MP:1989-01-25..1989-12-09|governor@IN-UP:1993-05-26..1996-05-03
सुंदरलाल पटवा			Sunder Lal Patwa		BJP	cm@IN-MP:1980-01-20..1980-02-17|cm@IN-MP:1990-03-05..1992-12-15
जगन्नाथ मिश्रा|जगन्नाथ मिश्र			Jagannath Mishra		INC	cm@IN-BR:1975-04-11..1977-04-30|cm@IN-BR:1980-06-08..1983-08-14|cm@IN-BR:1989-12-06..1990-03-10
श्रीकृष्ण सिंह			Sri Krishna Sinha	Q6437488	INC	cm@IN-BR:1946-04-02..1961-01-31	*
हेमवती नंदन बहुगुणा|हेमवतीनंदन बहुगुणा			Hemwati Nandan Bahuguna			cm@IN-UP:1973-11-08..1975-11-29
एमजी रामचंद्रन|एम.जी. रामचंद्रन|एमजीआर|MGR			M. G. Ramachandran		AIADMK	cm@IN-TN:1977-06-30..1980-02-17|cm@IN-TN:1980-06-09..1987-12-24
सीएन अन्नादुरई|सी.एन. अन्नादुरई|अन्नादुरई|अन्नादुरै			C. N. Annadurai		DMK	cm@IN-TN:1967-03-06..1969-02-03
एनटी रामाराव|एन.टी. रामाराव|एनटी रामा राव|एन.टी. रामा राव|एनटीआर|NTR			N. T. Rama Rao	Q2646553	TDP	cm@IN-AP:1983-01-09..1984-08-16|cm@IN-AP:1984-09-16..1989-12-02|cm@IN-AP:1994-12-12..1995-09-01
ज्योति बसु|ज्योति बसू	ज्योती बसू		Jyoti Basu	Q335284	CPI(M)	cm@IN-WB:1977-06-21..2000-11-06
बीजू पटनायक			Biju Patnaik	Q3526595		cm@IN-OD:1961-06-23..1963-10-02|cm@IN-OD:1990-03-05..1995-03-15
ईएमएस नंबूदिरीपाद|ई.एम.एस. नंबूदिरीपाद|ईएमएस नंबूदरीपाद|नंबूदिरीपाद			E. M. S. Namboodiripad		CPI(M)	cm@IN-KL:1957-04-05..1959-07-31|cm@IN-KL:1967-03-06..1969-11-01
प्रफुल्ल कुमार महंत|प्रफुल्ल महंत|प्रफुल्ल कुमार महंता			Prafulla Mahanta		AGP	cm@IN-AS:1985-12-24..1990-11-28|cm@IN-AS:1996-05-15..2001-05-17
अमित शाह|अमितशाह|अमित भाई शाह	अमित शहा		Amit Shah	Q4746875	BJP	minister.home@IN:2019-05-30..|party-head@BJP:2014-07-09..2020-01-20
राजनाथ सिंह	राजनाथ सिंग|राजनाथसिंग		Rajnath Singh	Q3506475	BJP	minister.defence@IN:2019-05-30..|minister.home@IN:2014-05-26..2019-05-30|party-head@BJP:2005-12-31..2009-12-19|party-head@BJP:2013-01-23..2014-07-09|cm@IN-UP:2000-10-28..2002-03-08
नितिन गडकरी|नितीन गडकरी|गडकरी			Nitin Gadkari	Q3504520	BJP	minister.transport@IN:2014-05-26..|party-head@BJP:2009-12-19..2013-01-23
निर्मला सीतारमण|निर्मला सीतारामन|सीतारमण|निर्मला सीतारमन			Nirmala Sitharaman	Q7040049	BJP	minister.finance@IN:2019-05-30..|minister.defence@IN:2017-09-03..2019-05-30
एस जयशंकर|जयशंकर|सुब्रह्मण्यम जयशंकर			S. Jaishankar		BJP	minister.external@IN:2019-05-30..
जेपी नड्डा|जे.पी. नड्डा|जगत प्रकाश नड्डा|नड्डा			J. P. Nadda	Q16193764	BJP	party-head@BJP:2020-01-20..|minister.health@IN:2014-11-09..2019-05-30|minister.health@IN:2024-06-10..
धर्मेंद्र प्रधान			Dharmendra Pradhan	Q5269370	BJP	minister.education@IN:2021-07-07..|minister.petroleum@IN:2014-05-26..2021-07-07
पीयूष गोयल|पियूष गोयल			Piyush Goyal	Q7199798	BJP	minister.commerce@IN:2019-05-30..|minister.railways@IN:2017-09-03..2021-07-07
अश्विनी वैष्णव|अश्वनी वैष्णव			Ashwini Vaishnaw		BJP	minister.railways@IN:2021-07-07..|minister.information@IN:2024-06-10..
ज्योतिरादित्य सिंधिया|ज्योतिरादित्य राव सिंधिया|ज्योतिरादित्य	ज्योतिरादित्य शिंदे		Jyotiraditya Scindia	Q16213761	BJP	minister.civil-aviation@IN:2021-07-07..2024-06-09|minister.communications@IN:2024-06-10..
गिरिराज सिंह|गिरीराज सिंह			Giriraj Singh	Q16736894	BJP	minister.textiles@IN:2024-06-10..|minister.rural-development@IN:2021-07-07..2024-06-09
चिराग पासवान			Chirag Paswan	Q16728004	LJP(RV)	minister.food-processing@IN:2024-06-10..
जीतन राम मांझी|जीतनराम मांझी			Jitan Ram Manjhi		HAM(S)	cm@IN-BR:2014-05-20..2015-02-22|minister.msme@IN:2024-06-10..
स्मृति ईरानी|स्मृति इरानी	स्मृती इराणी|स्मृति इराणी		Smriti Irani	Q7546539	BJP	minister.education@IN:2014-05-26..2016-07-05|minister.women-child@IN:2019-05-30..2024-06-09
रविशंकर प्रसाद|रवि शंकर प्रसाद			Ravi Shankar Prasad	Q3630922	BJP	minister.law@IN:2014-05-26..2014-11-09|minister.law@IN:2016-07-05..2021-07-07
प्रकाश जावड़ेकर			Prakash Javadekar	Q7238178	BJP	minister.education@IN:2016-07-05..2019-05-30|minister.environment@IN:2019-05-30..2021-07-07
हर्षवर्धन|हर्ष वर्धन			Harsh Vardhan		BJP	minister.health@IN:2014-05-26..2014-11-09|minister.health@IN:2019-05-30..2021-07-07	*
रमेश पोखरियाल निशंक|रमेश पोखरियाल			Ramesh Pokhriyal Nishank	Q3522405	BJP	cm@IN-UK:2009-06-27..2011-09-10|minister.education@IN:2019-05-30..2021-07-07
संतोष गंगवार|संतोष कुमार गंगवार			Santosh Gangwar	Q7420653	BJP	minister.labour@IN:2017-09-03..2021-07-07|governor@IN-JH:2024-07-31..
नरेंद्र सिंह तोमर|नरेंद्रसिंह तोमर			Narendra Singh Tomar	Q6965799	BJP	minister.agriculture@IN:2019-05-30..2023-12-07|speaker@IN-MP:2023-12-20..
प्रह्लाद जोशी|प्रल्हाद जोशी|प्रहलाद जोशी			Pralhad Joshi	Q7238224	BJP	minister@IN:2019-05-30..
प्रहलाद सिंह पटेल|प्रह्लाद सिंह पटेल|प्रहलाद पटेल|प्रह्लाद पटेल			Prahlad Singh Patel	Q7237724	BJP	state-minister@IN-MP:2023-12-25..
गजेंद्र सिंह शेखावत|गजेंद्रसिंह शेखावत			Gajendra Singh Shekhawat	Q16914124	BJP	minister.jal-shakti@IN:2019-05-30..2024-06-09|minister.culture@IN:2024-06-10..
हरदीप सिंह पुरी|हरदीप पुरी|हरदीप एस पुरी			Hardeep Singh Puri	Q5655835	BJP	minister.petroleum@IN:2021-07-07..
किरेन रिजिजू|किरण रिजिजू|किरन रिजिजू|किरेन रीजीजू|रिजिजू			Kiren Rijiju	Q6415053	BJP	minister.law@IN:2021-07-07..2023-05-18|minister.parliamentary-affairs@IN:2024-06-10..
अर्जुन राम मेघवाल|अर्जुनराम मेघवाल			Arjun Ram Meghwal	Q4791582	BJP	minister.law@IN:2023-05-18..
भूपेंद्र यादव|भूपेंदर यादव			Bhupender Yadav	Q16208337	BJP	minister.environment@IN:2021-07-07..
मनसुख मांडविया|मनसुख मंडाविया|मनसुख मांडवीय|मनसुख मांडविय			Mansukh Mandaviya		BJP	minister.health@IN:2021-07-07..2024-06-09|minister.sports@IN:2024-06-10..
अनुराग ठाकुर|अनुराग सिंह ठाकुर	अनुराग ठाकूर		Anurag Thakur	Q4777895	BJP	minister.information@IN:2021-07-07..2024-06-09|minister.sports@IN:2021-07-07..2024-06-09
सर्बानंद सोनोवाल|सर्वानंद सोनोवाल			Sarbananda Sonowal	Q7423486	BJP	cm@IN-AS:2016-05-24..2021-05-10|minister.ports@IN:2021-07-07..
सीआर पाटिल|सी.आर. पाटिल|सीआर पाटील|सी.आर. पाटील|चंद्रकांत रघुनाथ पाटिल			C. R. Patil	Q5071367	BJP	minister.jal-shakti@IN:2024-06-10..
मनोहर लाल खट्टर|मनोहरलाल खट्टर|खट्टर			Manohar Lal Khattar	Q18336221	BJP	cm@IN-HR:2014-10-26..2024-03-12|minister.power@IN:2024-06-10..|minister.housing@IN:2024-06-10..
शिवराज सिंह चौहान|शिवराजसिंह चौहान|शिवराज चौहान|शिवराज	शिवराजसिंग चौहान|शिवराज सिंग चौहान		Shivraj Singh Chouhan	Q3180602	BJP	cm@IN-MP:2005-11-29..2018-12-17|cm@IN-MP:2020-03-23..2023-12-13|minister.agriculture@IN:2024-06-10..
एचडी कुमारस्वामी|एच.डी. कुमारस्वामी|कुमारस्वामी			H. D. Kumaraswamy	Q251790	JD(S)	cm@IN-KA:2006-02-03..2007-10-09|cm@IN-KA:2018-05-23..2019-07-23|minister.heavy-industries@IN:2024-06-10..
ललन सिंह|राजीव रंजन सिंह|राजीव रंजन सिंह ललन			Rajiv Ranjan Singh Lalan		JD(U)	party-head@JD(U):2021-07-31..2023-12-29|minister.panchayati-raj@IN:2024-06-10..
के राममोहन नायडू|राममोहन नायडू|राम मोहन नायडू|किंजरापु राम मोहन नायडू|किंजरापु राममोहन नायडू			Kinjarapu Ram Mohan Naidu	Q16901223	TDP	minister.civil-aviation@IN:2024-06-10..
वीरेंद्र कुमार खटीक|डॉ. वीरेंद्र कुमार			Virendra Kumar Khatik		BJP	minister.social-justice@IN:2021-07-07..
जुएल ओराम|जुएल उरांव|जुएल ओरांव			Jual Oram	Q6298726	BJP	minister.tribal-affairs@IN:2014-05-26..2019-05-30|minister.tribal-affairs@IN:2024-06-10..
अन्नपूर्णा देवी			Annapurna Devi		BJP	minister.women-child@IN:2024-06-10..
जी किशन रेड्डी|किशन रेड्डी			G. Kishan Reddy		BJP	minister.coal@IN:2024-06-10..
राव इंद्रजीत सिंह|राव इंदरजीत सिंह|इंद्रजीत सिंह राव			Rao Inderjit Singh	Q7293676	BJP	minister@IN:2014-05-26..
जितेंद्र सिंह			Jitendra Singh		BJP	minister.pmo@IN:2014-05-27..	*
जयंत चौधरी			Jayant Chaudhary	Q6167558	RLD	party-head@RLD:2021-05-25..|minister.skill@IN:2024-06-10..
प्रतापराव जाधव|प्रतापराव गणपतराव जाधव			Prataprao Jadhav	Q7238626	SHS	minister.ayush@IN:2024-06-10..
अनुप्रिया पटेल			Anupriya Patel	Q4777851	AD(S)	minister@IN:2021-07-07..
रामदास आठवले|रामदास अठावले			Ramdas Athawale	Q4813289	RPI(A)	minister@IN:2016-07-05..
नित्यानंद राय			Nityanand Rai	Q16734872	BJP	minister@IN:2019-05-30..
पंकज चौधरी			Pankaj Chaudhary	Q7131282	BJP	minister@IN:2021-07-07..
कृष्णपाल गुर्जर|कृष्ण पाल गुर्जर			Krishan Pal Gurjar	Q16901147	BJP
रामनाथ ठाकुर|राम नाथ ठाकुर			Ram Nath Thakur	Q21229980	JD(U)	minister@IN:2024-06-10..
वी सोमन्ना			V. Somanna		BJP	minister@IN:2024-06-10..
एसपी सिंह बघेल|एस.पी. सिंह बघेल|सत्यपाल सिंह बघेल			S. P. Singh Baghel	Q7387753	BJP	minister@IN:2021-07-07..
शोभा करंदलाजे|शोभा करांदलाजे			Shobha Karandlaje	Q7499789	BJP	minister@IN:2021-07-07..
कीर्तिवर्धन सिंह|कीर्ति वर्धन सिंह			Kirti Vardhan Singh	Q6416217	BJP	minister@IN:2024-06-10..
शांतनु ठाकुर|शांतनु ठाकूर			Shantanu Thakur		BJP	minister@IN:2021-07-07..
सुरेश गोपी			Suresh Gopi	Q3530125	BJP	minister@IN:2024-06-10..
एल मुरुगन			L. Murugan		BJP	minister@IN:2021-07-07..
अजय टम्टा			Ajay Tamta	Q16736901	BJP
बंदी संजय कुमार|बंडी संजय कुमार|बंडी संजय|बंदी संजय			Bandi Sanjay Kumar		BJP	minister@IN:2024-06-10..
कमलेश पासवान			Kamlesh Paswan	Q16215999	BJP	minister@IN:2024-06-10..
भागीरथ चौधरी			Bhagirath Choudhary	Q28873568	BJP	minister@IN:2024-06-10..
सतीश चंद्र दुबे			Satish Chandra Dubey	Q16728677	BJP	minister@IN:2024-06-10..
संजय सेठ			Sanjay Seth		BJP	minister@IN:2024-06-10..
रवनीत सिंह बिट्टू|रवनीत बिट्टू			Ravneet Singh Bittu	Q7296806	BJP	minister@IN:2024-06-10..
दुर्गादास उइके|डीडी उइके			Durgadas Uikey		BJP	minister@IN:2024-06-10..
रक्षा खडसे|रक्षा निखिल खडसे	रक्षाताई खडसे		Raksha Khadse	Q16908900	BJP	minister@IN:2024-06-10..
सुकांत मजूमदार|सुकांता मजूमदार|सुकांत मजुमदार			Sukanta Majumdar		BJP	minister@IN:2024-06-10..
सावित्री ठाकुर			Savitri Thakur	Q16736902	BJP	minister@IN:2024-06-10..
तोखन साहू|तोखन राम साहू			Tokhan Sahu	Q58290680	BJP	minister@IN:2024-06-10..
राजभूषण चौधरी|राज भूषण चौधरी|राजभूषण निषाद			Raj Bhushan Choudhary		BJP	minister@IN:2024-06-10..
हर्ष मल्होत्रा			Harsh Malhotra		BJP	minister@IN:2024-06-10..
निमुबेन बांभणिया|निमुबेन बंभानिया|निमूबेन बंभानिया			Nimuben Bambhaniya		BJP	minister@IN:2024-06-10..
मुरलीधर मोहोल	मुरलीधर मोहोळ		Murlidhar Mohol		BJP	minister@IN:2024-06-10..
जॉर्ज कुरियन			George Kurian		BJP	minister@IN:2024-06-10..
पबित्र मार्गेरिटा|पवित्र मार्गेरिटा|पबित्रा मार्गेरिटा			Pabitra Margherita		BJP	minister@IN:2024-06-10..
अरुण जेटली|जेटली	अरूण जेटली		Arun Jaitley	Q3629480	BJP	minister.finance@IN:2014-05-26..2019-05-30|minister.defence@IN:2014-05-26..2014-11-09|minister.defence@IN:2017-03-13..2017-09-03|opposition-leader@IN:2009-06-03..2014-05-26
सुषमा स्वराज			Sushma Swaraj	Q1652493	BJP	minister.external@IN:2014-05-26..2019-05-30|cm@IN-DL:1998-10-12..1998-12-03|opposition-leader@IN:2009-12-21..2014-05-26
लालकृष्ण आडवाणी|लाल कृष्ण आडवाणी|एलके आडवाणी|एल.के. आडवाणी|आडवाणी	लालकृष्ण अडवाणी|अडवाणी		L. K. Advani	Q468324	BJP	deputy-pm@IN:2002-06-29..2004-05-22|minister.home@IN:1998-03-19..2004-05-22|party-head@BJP:1986..1991|party-head@BJP:1993..1998|party-head@BJP:2004-10-18..2005-12-31|opposition-leader@IN:2004-05-22..2009-12-21
मुरली मनोहर जोशी|मुरलीमनोहर जोशी			Murli Manohar Joshi	Q2604936	BJP	party-head@BJP:1991..1993|minister.education@IN:1998-03-19..2004-05-22
जसवंत सिंह	जसवंत सिंग		Jaswant Singh	Q3518489	BJP	minister.external@IN:1998-12-05..2002-07-01|minister.finance@IN:2002-07-01..2004-05-22	*
यशवंत सिन्हा			Yashwant Sinha	Q2723759		minister.finance@IN:1990-11-10..1991-06-21|minister.finance@IN:1998-03-19..2002-07-01|minister.external@IN:2002-07-01..2004-05-22
जयंत सिन्हा			Jayant Sinha	Q16897887	BJP
जॉर्ज फर्नांडिस|जॉर्ज फर्नांडीस|जार्ज फर्नांडिस|जॉर्ज फर्नांडीज			George Fernandes	Q3056379		minister.defence@IN:1998-03-19..2001-03-16|minister.defence@IN:2001-10-21..2004-05-22
मनोहर पर्रिकर|मनोहर पर्रीकर|पर्रिकर|मनोहर पारिकर			Manohar Parrikar	Q1391309	BJP	cm@IN-GA:2000-10-24..2005-02-02|cm@IN-GA:2012-03-09..2014-11-08|cm@IN-GA:2017-03-14..2019-03-17|minister.defence@IN:2014-11-09..2017-03-13
सुरेश प्रभु|सुरेश प्रभाकर प्रभु	सुरेश प्रभू		Suresh Prabhu	Q7645772	BJP	minister.railways@IN:2014-11-09..2017-09-03|minister.commerce@IN:2017-09-03..2019-05-30
अनंत कुमार			Ananth Kumar	Q4751468	BJP	minister.parliamentary-affairs@IN:2016-07-05..2018-11-12
डीवी सदानंद गौड़ा|डी.वी. सदानंद गौड़ा|सदानंद गौड़ा			D. V. Sadananda Gowda	Q1151446	BJP	cm@IN-KA:2011-08-04..2012-07-12|minister.railways@IN:2014-05-26..2014-11-09|minister.law@IN:2014-11-09..2016-07-05
थावरचंद गहलोत|थावर चंद गहलोत			Thawar Chand Gehlot	Q7711496	BJP	governor@IN-KA:2021-07-11..|minister.social-justice@IN:2014-05-26..2021-07-07
राधामोहन सिंह|राधा मोहन सिंह			Radha Mohan Singh	Q7280187	BJP	minister.agriculture@IN:2014-05-26..2019-05-30
मुख्तार अब्बास नकवी|नकवी			Mukhtar Abbas Naqvi	Q6933491	BJP	minister.minority-affairs@IN:2016-07-12..2022-07-06
मेनका गांधी|मेनका संजय गांधी	मनेका गांधी		Maneka Gandhi	Q2739159	BJP	minister.women-child@IN:2014-05-26..2019-05-30
वरुण गांधी|फिरोज वरुण गांधी			Varun Gandhi	Q2728775	BJP
बाबुल सुप्रियो			Babul Supriyo	Q555778	AITC
राज्यवर्धन सिंह राठौड़|राज्यवर्धन राठौड़|राज्यवर्धन सिंह राठौर|राज्यवर्धन राठौर			Rajyavardhan Singh Rathore	Q982805	BJP	state-minister@IN-RJ:2023-12-30..
नजमा हेपतुल्ला|नजमा हेपतुल्लाह			Najma Heptulla		BJP	governor@IN-MN:2016-08-21..2021-08-10
कलराज मिश्र|कलराज मिश्रा			Kalraj Mishra	Q6354410	BJP	governor@IN-RJ:2019-09-09..2024-07-31|governor@IN-HP:2019-07-22..2019-09-11
गोपीनाथ मुंडे	गोपीनाथराव मुंडे		Gopinath Munde	Q3633455	BJP	deputy-cm@IN-MH:1995-03-14..1999-10-17
राजीव प्रताप रूडी|राजीव प्रताप रूढ़ी|राजीव प्रताप रुडी			Rajiv Pratap Rudy	Q3634892	BJP
वीके सिंह|वी.के. सिंह|विजय कुमार सिंह			V. K. Singh	Q7929176	BJP	army-chief@IN:2010-03-31..2012-05-31|governor@IN-MZ:2025-01-16..
अश्विनी चौबे|अश्विनी कुमार चौबे			Ashwini Kumar Choubey	Q16728021	BJP
आरके सिंह|आर.के. सिंह|राज कुमार सिंह			R. K. Singh	Q16185592	BJP	minister.power@IN:2017-09-03..2024-06-09
संजीव बालियान|संजीव बाल्यान			Sanjeev Balyan	Q16910056	BJP
साध्वी निरंजन ज्योति|निरंजन ज्योति			Niranjan Jyoti	Q16736870	BJP
महेश शर्मा			Mahesh Sharma	Q16890620	BJP		*
अजय मिश्रा टेनी|अजय मिश्र टेनी|अजय कुमार मिश्रा टेनी			Ajay Mishra Teni		BJP	minister@IN:2021-07-07..2024-06-09
मीनाक्षी लेखी			Meenakshi Lekhi	Q15113996	BJP	minister@IN:2021-07-07..2024-06-09
राजीव चंद्रशेखर			Rajeev Chandrasekhar	Q7285934	BJP	minister@IN:2021-07-07..2024-06-09
फग्गन सिंह कुलस्ते|फग्गनसिंह कुलस्ते			Faggan Singh Kulaste	Q5429402	BJP
रेणुका सिंह|रेणुका सिंह सरुता			Renuka Singh		BJP	minister@IN:2019-05-30..2023-12-07
नारायण राणे			Narayan Rane	Q3631470	BJP	cm@IN-MH:1999-02-01..1999-10-17|minister.msme@IN:2021-07-07..2024-06-09
रावसाहेब दानवे|रावसाहेब पाटील दानवे			Raosaheb Danve	Q7293713	BJP
कैलाश चौधरी			Kailash Choudhary	Q28976477	BJP
परषोत्तम रूपाला|पुरुषोत्तम रूपाला|परशोत्तम रूपाला|पुरुषोत्तम रुपाला			Parshottam Rupala		BJP	minister.fisheries@IN:2021-07-07..2024-06-09
महेंद्र नाथ पांडेय|महेंद्रनाथ पांडेय|महेंद्र नाथ पांडे			Mahendra Nath Pandey	Q16902198	BJP	minister.heavy-industries@IN:2021-07-07..2024-06-09
अनंत कुमार हेगड़े|अनंतकुमार हेगड़े			Ananth Kumar Hegde	Q4751466	BJP
बृजभूषण शरण सिंह|बृज भूषण शरण सिंह|बृजभूषण सिंह|ब्रजभूषण शरण सिंह|बृजभूषण			Brij Bhushan Sharan Singh	Q4967969	BJP
करण भूषण सिंह|करण भूषण शरण सिंह|करन भूषण सिंह			Karan Bhushan Singh		BJP	mp@IN:2024-06-04..
निशिकांत दुबे			Nishikant Dubey	Q7040570	BJP
मनोज तिवारी			Manoj Tiwari	Q6751197	BJP
रवि किशन|रवि किशन शुक्ला			Ravi Kishan		BJP	mp@IN:2019-05-23..
दिनेश लाल यादव निरहुआ|निरहुआ|दिनेश लाल निरहुआ|दिनेश लाल यादव			Dinesh Lal Yadav Nirahua		BJP
हेमा मालिनी			Hema Malini	Q33635	BJP
किरण खेर			Kirron Kher	Q158136	BJP
शत्रुघ्न सिन्हा|शत्रुघन सिन्हा|बिहारी बाबू शत्रुघ्न सिन्हा			Shatrughan Sinha	Q3595242	AITC
परेश रावल			Paresh Rawal	Q3123705
विनोद खन्ना			Vinod Khanna	Q2038656	BJP
कंगना रनौत|कंगना रणौत|कंगना|कंगना राणावत	कंगना रनौट		Kangana Ranaut		BJP	mp@IN:2024-06-04..
अरुण गोविल			Arun Govil		BJP	mp@IN:2024-06-04..
साध्वी प्रज्ञा|प्रज्ञा सिंह ठाकुर|प्रज्ञा ठाकुर|साध्वी प्रज्ञा ठाकुर|साध्वी प्रज्ञा सिंह ठाकुर	साध्वी प्रज्ञासिंह ठाकूर|प्रज्ञासिंह ठाकूर|प्रज्ञा ठाकूर|साध्वी प्रज्ञा सिंह ठाकूर		Pragya Singh Thakur		BJP	mp@IN:2019-05-23..2024-06-04
साक्षी महाराज			Sakshi Maharaj	Q16910135	BJP
गौतम गंभीर			Gautam Gambhir		BJP	mp@IN:2019-05-23..2024-06-04
हंसराज हंस|हंस राज हंस			Hans Raj Hans		BJP
प्रवेश वर्मा|प्रवेश साहिब सिंह|प्रवेश साहिब सिंह वर्मा|परवेश वर्मा			Parvesh Verma	Q15216956	BJP	state-minister@IN-DL:2025-02-20..
रमेश बिधूड़ी|रमेश विधूड़ी			Ramesh Bidhuri	Q16193959	BJP
बांसुरी स्वराज|बंसुरी स्वराज			Bansuri Swaraj		BJP	mp@IN:2024-06-04..
तेजस्वी सूर्या|तेजस्वी सूर्य			Tejasvi Surya		BJP	mp@IN:2019-05-23..
संबित पात्रा			Sambit Patra		BJP	mp@IN:2024-06-04..
गौरव भाटिया			Gaurav Bhatia		BJP
सुधांशु त्रिवेदी			Sudhanshu Trivedi		BJP	mp@IN:2019-10-09..
शहजाद पूनावाला|शहजाद पुनावाला			Shehzad Poonawalla		BJP
अमित मालवीय			Amit Malviya		BJP
अनिल बलूनी			Anil Baluni	Q50409815	BJP	mp@IN:2024-06-04..
अरुण सिंह			Arun Singh		BJP		*
बीएल संतोष|बी.एल. संतोष			B. L. Santhosh		BJP
विनोद तावड़े			Vinod Tawde		BJP
सुनील बंसल			Sunil Bansal		BJP
दुष्यंत गौतम|दुष्यंत कुमार गौतम			Dushyant Gautam		BJP
तरुण चुघ|तरुण चुग			Tarun Chugh		BJP
नितिन नबीन|नितिन नवीन	नितीन नबीन		Nitin Nabin		BJP	state-minister@IN-BR:2021-02-09..
राम माधव			Ram Madhav		BJP
कैलाश विजयवर्गीय|विजयवर्गीय			Kailash Vijayvargiya	Q6347927	BJP	state-minister@IN-MP:2023-12-25..|mayor@Indore:2000-01..2005-01
सुब्रमण्यम स्वामी|सुब्रह्मण्यम स्वामी|सुब्रमण्यन स्वामी			Subramanian Swamy	Q3530322	BJP
स्वपन दासगुप्ता			Swapan Dasgupta	Q7653792	BJP
ओम बिरला|ओम बिड़ला			Om Birla	Q7089335	BJP	speaker@IN:2019-06-19..
सुमित्रा महाजन|सुमित्रा ताई			Sumitra Mahajan	Q7637158	BJP	speaker@IN:2014-06-06..2019-06-17
मीरा कुमार			Meira Kumar		INC	speaker@IN:2009-06-03..2014-06-04
सोमनाथ चटर्जी			Somnath Chatterjee		CPI(M)	speaker@IN:2004-06-04..2009-05-31
मनोहर जोशी			Manohar Joshi	Q3629885	SHS	cm@IN-MH:1995-03-14..1999-01-31|speaker@IN:2002-05-10..2004-06-02
जीएमसी बालयोगी|जी.एम.सी. बालयोगी			G. M. C. Balayogi		TDP	speaker@IN:1998-03-24..2002-03-03
पीए संगमा|पी.ए. संगमा			P. A. Sangma	Q2741772	NPP	speaker@IN:1996-05-23..1998-03-23|cm@IN-ML:1988-02-06..1990-03-25
शिवराज पाटिल	शिवराज पाटील|शिवराज पाटील चाकूरकर		Shivraj Patil	Q1897174	INC	speaker@IN:1991-07-10..1996-05-22|minister.home@IN:2004-05-22..2008-11-30|governor@IN-PB:2010-01-22..2015-01-21
बलराम जाखड़			Balram Jakhar		INC	speaker@IN:1980-01-22..1989-12-18
रवि राय|रबि राय			Rabi Ray	Q6064863		speaker@IN:1989-12-19..1991-07-09	*
गणेश वासुदेव मावलंकर|जीवी मावलंकर|जी.वी. मावलंकर	गणेश वासुदेव मावळंकर		G. V. Mavalankar		INC	speaker@IN:1952-05-15..1956-02-27
हरिवंश नारायण सिंह|उपसभापति हरिवंश			Harivansh Narayan Singh	Q21228917	JD(U)
सोनिया गांधी			Sonia Gandhi	Q163225	INC	party-head@INC:1998-03-14..2017-12-16|party-head@INC:2019-08-10..2022-10-26
राहुल गांधी			Rahul Gandhi	Q10218	INC	party-head@INC:2017-12-16..2019-08-10|opposition-leader@IN:2024-06-09..
प्रियंका गांधी वाड्रा|प्रियंका गांधी|प्रियंका वाड्रा|प्रियंका गांधी वाद्रा			Priyanka Gandhi Vadra		INC	mp@IN:2024-11-23..
रॉबर्ट वाड्रा|राबर्ट वाड्रा|रॉबर्ट वाद्रा	रॉबर्ट वद्रा		Robert Vadra
मल्लिकार्जुन खड़गे|मल्लिकार्जुन खरगे|खड़गे|खरगे	मल्लिकार्जुन खर्गे|खर्गे		Mallikarjun Kharge	Q6744197	INC	party-head@INC:2022-10-26..|opposition-leader@IN:2021-02-16..|minister.railways@IN:2013-06-17..2014-05-26
पी चिदंबरम|चिदंबरम|पलानीअप्पन चिदंबरम			P. Chidambaram	Q377358	INC	minister.finance@IN:2004-05-22..2008-11-30|minister.home@IN:2008-11-30..2012-07-31|minister.finance@IN:2012-07-31..2014-05-26
कार्ति चिदंबरम|कार्ती चिदंबरम			Karti Chidambaram		INC	mp@IN:2019-05-23..
जयराम रमेश			Jairam Ramesh	Q907912	INC	minister.environment@IN:2009-05-28..2011-07-12
कपिल सिब्बल			Kapil Sibal	Q1206954		minister.education@IN:2009-05-28..2012-10-28|minister.law@IN:2013-05-11..2014-05-26
अभिषेक मनु सिंघवी|अभिषेक सिंघवी			Abhishek Manu Singhvi	Q3530233	INC	mp@IN
सलमान खुर्शीद	सलमान खुर्शिद		Salman Khurshid		INC	minister.external@IN:2012-10-28..2014-05-26
सुशील कुमार शिंदे|सुशीलकुमार शिंदे			Sushil Kumar Shinde	Q3504490	INC	cm@IN-MH:2003-01-18..2004-11-01|minister.home@IN:2012-07-31..2014-05-26
एके एंटनी|ए.के. एंटनी|एके एंटोनी|ए.के. एंटोनी|एके एंथनी			A. K. Antony	Q278849	INC	minister.defence@IN:2006-10-24..2014-05-26|cm@IN-KL:1977-04-27..1978-10-27|cm@IN-KL:1995-03-22..1996-05-09|cm@IN-KL:2001-05-17..2004-08-31
नटवर सिंह|के नटवर सिंह			Natwar Singh	Q1285090	INC	minister.external@IN:2004-05-23..2005-11-07
एसएम कृष्णा|एस.एम. कृष्णा			S. M. Krishna	Q58292		cm@IN-KA:1999-10-11..2004-05-28|minister.external@IN:2009-05-22..2012-10-26|governor@IN-MH:2004-12-12..2008-03-05
गुलाम नबी आजाद	गुलाम नबी आझाद		Ghulam Nabi Azad	Q3595131	DPAP	cm@IN-JK:2005-11-02..2008-07-11|opposition-leader@IN:2014-06-08..2021-02-15|minister.health@IN:2009-05-22..2014-05-26
अहमद पटेल			Ahmed Patel	Q1850695	INC
आनंद शर्मा			Anand Sharma	Q755831	INC	minister.commerce@IN:2009-05-28..2014-05-26
अंबिका सोनी			Ambika Soni	Q3347864	INC	minister.information@IN:2009-05-28..2012-10-27
मनीष तिवारी			Manish Tewari		INC	minister.information@IN:2012-10-28..2014-05-26|mp@IN:2019-05-23..
पवन बंसल|पवन कुमार बंसल			Pawan Kumar Bansal		INC	minister.railways@IN:2012-10-28..2013-05-10
कुमारी सैलजा|कुमारी शैलजा|सैलजा			Kumari Selja	Q3595500	INC
रणदीप सुरजेवाला|रणदीप सिंह सुरजेवाला|सुरजेवाला			Randeep Surjewala		INC	mp@IN
पवन खेड़ा			Pawan Khera		INC
सुप्रिया श्रीनेत			Supriya Shrinate		INC
केसी वेणुगोपाल|के.सी. वेणुगोपाल			K. C. Venugopal	Q13111517	INC	mp@IN
शशि थरूर|थरूर	शशी थरूर|शशी थरुर		Shashi Tharoor	Q195616	INC	mp@IN:2009-05-16..
अधीर रंजन चौधरी|अधीर रंजन			Adhir Ranjan Chowdhury	Q4682540	INC	mp@IN:1999..2024-06-04
दिग्विजय सिंह|दिग्विजयसिंह|दिग्गी राजा	दिग्विजय सिंग|दिग्विजयसिंग		Digvijaya Singh	Q3520250	INC	cm@IN-MP:1993-12-07..2003-12-08
कमलनाथ|कमल नाथ			Kamal Nath	Q1287413	INC	cm@IN-MP:2018-12-17..2020-03-23
नकुलनाथ|नकुल नाथ			Nakul Nath		INC	mp@IN:2019-05-23..2024-06-04
सचिन पायलट			Sachin Pilot		INC	deputy-cm@IN-RJ:2018-12-17..2020-07-14
राजेश पायलट			Rajesh Pilot		INC
अशोक गहलोत|गहलोत			Ashok Gehlot	Q3345004	INC	cm@IN-RJ:1998-12-01..2003-12-08|cm@IN-RJ:2008-12-12..2013-12-13|cm@IN-RJ:2018-12-17..2023-12-15
राजीव शुक्ला			Rajeev Shukla	Q7285952	INC	mp@IN
राज बब्बर			Raj Babbar	Q3595480	INC
अजय माकन			Ajay Maken		INC
अजय राय			Ajay Rai		INC
इमरान प्रतापगढ़ी			Imran Pratapgarhi		INC	mp@IN
कन्हैया कुमार	कन्हैय्या कुमार		Kanhaiya Kumar		INC
अलका लांबा|अल्का लांबा			Alka Lamba		INC
मुकुल वासनिक			Mukul Wasnik		INC
दीपेंद्र हुड्डा|दीपेंद्र सिंह हुड्डा			Deepender Singh Hooda	Q5250584	INC	mp@IN
गौरव गोगोई			Gaurav Gogoi	Q16221747	INC	mp@IN:2014-05-16..
प्रमोद तिवारी			Pramod Tiwari		INC	mp@IN
इमरान मसूद			Imran Masood		INC	mp@IN:2024-06-04..
किशोरी लाल शर्मा|केएल शर्मा|किशोरीलाल शर्मा			Kishori Lal Sharma		INC	mp@IN:2024-06-04..
मार्गरेट अल्वा|मारग्रेट अल्वा			Margaret Alva	Q1897029	INC	governor@IN-RJ:2012-05-12..2014-08-07
सैम पित्रोदा			Sam Pitroda		INC
आचार्य प्रमोद कृष्णम|प्रमोद कृष्णम			Acharya Pramod Krishnam
संजय निरुपम			Sanjay Nirupam	Q7418456	SHS
मिलिंद देवड़ा	मिलिंद देवरा		Milind Deora	Q16215749	SHS	mp@IN
जितिन प्रसाद			Jitin Prasada		BJP	minister@IN:2024-06-10..
माणिकराव ठाकरे			Manikrao Thakre		INC
तारिक अनवर			Tariq Anwar	Q7686140	INC
सीपी जोशी|सी.पी. जोशी			C. P. Joshi	Q5006743	INC	speaker@IN-RJ:2019-01-16..2023-12-20	*
सीताराम येचुरी|सीताराम येचूरी|येचुरी			Sitaram Yechury	Q7531710	CPI(M)	party-head@CPI(M):2015-04-19..2024-09-12
प्रकाश करात|प्रकाश कारत			Prakash Karat		CPI(M)	party-head@CPI(M):2005-04-11..2015-04-19
वृंदा करात|बृंदा करात			Brinda Karat	Q3347967	CPI(M)
एमए बेबी|एम.ए. बेबी			M. A. Baby		CPI(M)	party-head@CPI(M):2025-04-06..
डी राजा			D. Raja	Q5203793	CPI	party-head@CPI:2019-07-21..
एबी बर्धन|ए.बी. बर्धन			A. B. Bardhan		CPI	party-head@CPI:1996..2012-03
दीपंकर भट्टाचार्य|दीपांकर भट्टाचार्य			Dipankar Bhattacharya		CPI(ML)L	party-head@CPI(ML)L:1998..
डेरेक ओ ब्रायन|डेरेक ओब्रायन			Derek O'Brien	Q5262233	AITC	mp@IN
महुआ मोइत्रा|महुआ मोईत्रा			Mahua Moitra		AITC	mp@IN:2019-05-23..
दिनेश त्रिवेदी			Dinesh Trivedi	Q3525366	BJP	minister.railways@IN:2011-07-12..2012-03-14
राघव चड्ढा			Raghav Chadha		AAP	mp@IN:2022-04-10..
स्वाति मालीवाल	स्वाती मालीवाल		Swati Maliwal		AAP	mp@IN:2024-01
मोहन भागवत|मोहनराव भागवत			Mohan Bhagwat			party-head@RSS:2009-03-21..
केएस सुदर्शन|के.एस. सुदर्शन|कुप्पहल्ली सीतारमैया सुदर्शन			K. S. Sudarshan			party-head@RSS:2000-03-10..2009-03-21
रज्जू भैया|प्रोफेसर राजेंद्र सिंह			Rajju Bhaiya			party-head@RSS:1994-03-11..2000-03-10
बालासाहेब देवरस|बाला साहब देवरस	बाळासाहेब देवरस		Balasaheb Deoras			party-head@RSS:1973-06-05..1994-03-11
दत्तात्रेय होसबाले|दत्तात्रेय होसबोले|होसबाले	दत्तात्रय होसबाळे|दत्तात्रेय होसबळे		Dattatreya Hosabale
भैयाजी जोशी|भैय्याजी जोशी|सुरेश भैयाजी जोशी|सुरेश जोशी			Suresh Bhaiyaji Joshi
इंद्रेश कुमार			Indresh Kumar
नानाजी देशमुख			Nanaji Deshmukh	Q2652379
प्रमोद महाजन			Pramod Mahajan	Q7238271	BJP
कुशाभाऊ ठाकरे			Kushabhau Thakre		BJP	party-head@BJP:1998..2000
बंगारू लक्ष्मण			Bangaru Laxman		BJP	party-head@BJP:2000..2001-03
जना कृष्णमूर्ति|जन कृष्णमूर्ति			Jana Krishnamurthi	Q5923131	BJP	party-head@BJP:2001-03..2002-07
अशोक सिंघल			Ashok Singhal
प्रवीण तोगड़िया			Praveen Togadia
विनय कटियार			Vinay Katiyar	Q3634929	BJP
योगी आदित्यनाथ|आदित्यनाथ			Yogi Adityanath	Q4683097	BJP	cm@IN-UP:2017-03-19..
केशव प्रसाद मौर्य|केशव मौर्य|केशव प्रसाद मौर्या			Keshav Prasad Maurya		BJP	deputy-cm@IN-UP:2017-03-19..
ब्रजेश पाठक|बृजेश पाठक			Brajesh Pathak	Q4956000	BJP	deputy-cm@IN-UP:2022-03-25..
दिनेश शर्मा			Dinesh Sharma		BJP	deputy-cm@IN-UP:2017-03-19..2022-03-25	*
मुलायम सिंह यादव|मुलायम सिंह|नेताजी मुलायम सिंह यादव	मुलायम सिंग यादव|मुलायमसिंग यादव|मुलायमसिंह यादव		Mulayam Singh Yadav	Q2736550	SP	cm@IN-UP:1989-12-05..1991-06-24|cm@IN-UP:1993-12-04..1995-06-03|cm@IN-UP:2003-08-29..2007-05-13|minister.defence@IN:1996-06-01..1998-03-19|party-head@SP:1992-10-04..2017-01-01
अखिलेश यादव|अखिलेश			Akhilesh Yadav		SP	cm@IN-UP:2012-03-15..2017-03-19|party-head@SP:2017-01-01..
मायावती|बहन मायावती|बहनजी मायावती			Mayawati		BSP	cm@IN-UP:1995-06-03..1995-10-18|cm@IN-UP:1997-03-21..1997-09-21|cm@IN-UP:2002-05-03..2003-08-29|cm@IN-UP:2007-05-13..2012-03-15|party-head@BSP:2003-09-18..
कल्याण सिंह	कल्याण सिंग|कल्याणसिंह		Kalyan Singh		BJP	cm@IN-UP:1991-06-24..1992-12-06|cm@IN-UP:1997-09-21..1999-11-12|governor@IN-RJ:2014-09-04..2019-09-08
रामप्रकाश गुप्ता|राम प्रकाश गुप्ता			Ram Prakash Gupta		BJP	cm@IN-UP:1999-11-12..2000-10-28
नारायण दत्त तिवारी|एनडी तिवारी|एन.डी. तिवारी			Narayan Dutt Tiwari	Q3520007	INC	cm@IN-UP:1976-01-21..1977-04-30|cm@IN-UP:1984-08-03..1985-09-24|cm@IN-UP:1988-06-25..1989-12-05|cm@IN-UK:2002-03-02..2007-03-07|governor@IN-AP:2007-08-22..2009-12-26
शिवपाल सिंह यादव|शिवपाल यादव|शिवपाल			Shivpal Singh Yadav		SP
रामगोपाल यादव|राम गोपाल यादव			Ram Gopal Yadav	Q7288475	SP	mp@IN
डिंपल यादव			Dimple Yadav	Q5277786	SP	mp@IN:2022-12-08..
धर्मेंद्र यादव			Dharmendra Yadav	Q5269371	SP	mp@IN:2024-06-04..
अक्षय यादव			Akshay Yadav	Q16902075	SP
तेज प्रताप सिंह यादव			Tej Pratap Singh Yadav	Q18145581	SP
आदित्य यादव			Aditya Yadav		SP
अपर्णा यादव|अपर्णा बिष्ट यादव			Aparna Yadav		BJP
आजम खान|आजम खां|मोहम्मद आजम खां|मोहम्मद आजम खान	आझम खान		Azam Khan		SP
अब्दुल्ला आजम|अब्दुल्ला आजम खान|अब्दुल्ला आजम खां			Abdullah Azam Khan		SP
अफजाल अंसारी|अफजल अंसारी			Afzal Ansari		SP	mp@IN
इकरा हसन|इकरा चौधरी			Iqra Hasan		SP	mp@IN:2024-06-04..
अवधेश प्रसाद			Awadhesh Prasad		SP	mp@IN:2024-06-04..
जया बच्चन			Jaya Bachchan	Q464932	SP	mp@IN
स्वामी प्रसाद मौर्य|स्वामी प्रसाद मौर्या			Swami Prasad Maurya
संघमित्रा मौर्य			Sanghamitra Maurya		BJP
ओम प्रकाश राजभर|ओमप्रकाश राजभर|ओपी राजभर|ओ.पी. राजभर			Om Prakash Rajbhar		SBSP	party-head@SBSP:2002-10-27..|state-minister@IN-UP:2024-03-05..
अरुण राजभर			Arun Rajbhar		SBSP
संजय निषाद			Sanjay Nishad		NISHAD	state-minister@IN-UP:2022-03-25..
चंद्रशेखर आजाद रावण|चंद्रशेखर रावण			Chandrashekhar Azad Ravan		ASP(KR)	mp@IN:2024-06-04..
राजा भैया|रघुराज प्रताप सिंह			Raghuraj Pratap Singh		JDL	mla@IN-UP
चौधरी अजित सिंह|अजित सिंह|चौधरी अजीत सिंह|अजीत सिंह			Ajit Singh	Q4699805	RLD	minister.civil-aviation@IN:2011-12-18..2014-05-26	*
सुरेश खन्ना|सुरेश कुमार खन्ना			Suresh Khanna		BJP	state-minister@IN-UP:2017-03-19..
सूर्य प्रताप शाही			Surya Pratap Shahi		BJP	state-minister@IN-UP:2017-03-19..
स्वतंत्र देव सिंह|स्वतंत्रदेव सिंह			Swatantra Dev Singh		BJP	state-minister@IN-UP:2017-03-19..
भूपेंद्र चौधरी|भूपेंद्र सिंह चौधरी|चौधरी भूपेंद्र सिंह			Bhupendra Chaudhary		BJP
एके शर्मा|ए.के. शर्मा|अरविंद कुमार शर्मा			A. K. Sharma		BJP	state-minister@IN-UP:2022-03-25..
संदीप सिंह			Sandeep Singh		BJP	state-minister@IN-UP	*
बेबी रानी मौर्य			Baby Rani Maurya		BJP	governor@IN-UK:2018-08-26..2021-09-14|state-minister@IN-UP:2022-03-25..
जयवीर सिंह			Jaiveer Singh		BJP	state-minister@IN-UP:2022-03-25..
दयाशंकर सिंह			Daya Shankar Singh		BJP	state-minister@IN-UP:2022-03-25..
आशीष पटेल			Ashish Patel		AD(S)	state-minister@IN-UP:2022-03-25..	*
पल्लवी पटेल			Pallavi Patel			mla@IN-UP:2022-03-10..
कृष्णा पटेल			Krishna Patel
नंद गोपाल गुप्ता नंदी|नंद गोपाल गुप्ता|नंद गोपाल नंदी|नंदगोपाल गुप्ता नंदी			Nand Gopal Gupta Nandi		BJP	state-minister@IN-UP:2017-03-19..
सिद्धार्थ नाथ सिंह|सिद्धार्थनाथ सिंह			Sidharth Nath Singh		BJP
मोहसिन रजा			Mohsin Raza		BJP
दानिश आजाद अंसारी|दानिश आजाद			Danish Azad Ansari		BJP	state-minister@IN-UP:2022-03-25..
असीम अरुण			Asim Arun		BJP	state-minister@IN-UP:2022-03-25..
राजेश्वर सिंह			Rajeshwar Singh		BJP	mla@IN-UP:2022-03-10..
सतीश महाना			Satish Mahana		BJP	speaker@IN-UP:2022-03-29..
हृदय नारायण दीक्षित|हृदयनारायण दीक्षित			Hriday Narayan Dikshit		BJP	speaker@IN-UP:2017-03-30..2022-03-28
माता प्रसाद पांडेय|माता प्रसाद पांडे			Mata Prasad Pandey		SP	opposition-leader@IN-UP:2024-07-28..
जया प्रदा|जयाप्रदा			Jaya Prada	Q3518383	BJP
अमर सिंह			Amar Singh	Q3348637	SP		*
सतीश चंद्र मिश्रा|सतीश चंद्र मिश्र|सतीशचंद्र मिश्रा			Satish Chandra Mishra	Q16732674	BSP
आकाश आनंद			Akash Anand		BSP
दानिश अली			Danish Ali		INC
नसीमुद्दीन सिद्दीकी			Naseemuddin Siddiqui
लालजी वर्मा			Lalji Verma		SP
रीता बहुगुणा जोशी|रीता जोशी			Rita Bahuguna Joshi		BJP
लालजी टंडन			Lalji Tandon		BJP	governor@IN-BR:2018-08-23..2019-07-28|governor@IN-MP:2019-07-29..2020-07-21
केसरी नाथ त्रिपाठी|केशरी नाथ त्रिपाठी|केसरीनाथ त्रिपाठी|केशरीनाथ त्रिपाठी			Kesari Nath Tripathi		BJP	governor@IN-WB:2014-07-24..2019-07-29
लक्ष्मीकांत वाजपेयी|लक्ष्मीकांत बाजपेई|लक्ष्मीकांत बाजपेयी			Laxmikant Bajpai		BJP
कुलदीप सिंह सेंगर|कुलदीप सेंगर			Kuldeep Singh Sengar			mla@IN-UP
अमरमणि त्रिपाठी			Amarmani Tripathi
बेनी प्रसाद वर्मा			Beni Prasad Verma	Q4887907	SP
जगदंबिका पाल			Jagdambika Pal	Q6122270	BJP	mp@IN
लल्लू सिंह			Lallu Singh	Q16902191	BJP
अजय कुमार लल्लू|अजय लल्लू			Ajay Kumar Lallu		INC
आराधना मिश्रा मोना|आराधना मिश्रा			Aradhana Mishra Mona		INC	mla@IN-UP
पूजा पाल			Pooja Pal			mla@IN-UP
इरफान सोलंकी			Irfan Solanki		SP
विनय शंकर तिवारी			Vinay Shankar Tiwari		SP
उमेश पाल			Umesh Pal
सावित्री बाई फुले			Savitri Bai Phule	Q16736887			*
नीतीश कुमार|नितीश कुमार|नीतीश|नितीश|सुशासन बाबू			Nitish Kumar	Q122304	JD(U)	cm@IN-BR:2000-03-03..2000-03-10|cm@IN-BR:2005-11-24..2014-05-20|cm@IN-BR:2015-02-22..|minister.railways@IN:2001-07-22..2004-05-22|party-head@JD(U):2023-12-29..
लालू प्रसाद यादव|लालू यादव|लालू प्रसाद|लालू|लालूप्रसाद यादव			Lalu Prasad Yadav	Q561812	RJD	cm@IN-BR:1990-03-10..1995-03-28|cm@IN-BR:1995-04-04..1997-07-25|minister.railways@IN:2004-05-23..2009-05-22|party-head@RJD:1997-07-05..
राबड़ी देवी			Rabri Devi		RJD	cm@IN-BR:1997-07-25..1999-02-11|cm@IN-BR:1999-03-09..2000-03-02|cm@IN-BR:2000-03-11..2005-03-06
तेजस्वी यादव|तेजस्वी|तेजस्वी प्रसाद यादव			Tejashwi Yadav		RJD	deputy-cm@IN-BR:2015-11-20..2017-07-26|deputy-cm@IN-BR:2022-08-10..2024-01-28|opposition-leader@IN-BR:2024-01-28..
तेज प्रताप यादव|तेजप्रताप यादव|तेजप्रताप			Tej Pratap Yadav			state-minister@IN-BR:2015-11-20..2017-07-26
मीसा भारती			Misa Bharti	Q24851556	RJD	mp@IN:2024-06-04..
रोहिणी आचार्य			Rohini Acharya		RJD
सम्राट चौधरी			Samrat Choudhary		BJP	deputy-cm@IN-BR:2024-01-28..
विजय कुमार सिन्हा|विजय सिन्हा			Vijay Kumar Sinha		BJP	deputy-cm@IN-BR:2024-01-28..|speaker@IN-BR:2020-11-25..2022-08-24
सुशील कुमार मोदी|सुशील मोदी			Sushil Kumar Modi		BJP	deputy-cm@IN-BR:2005-11-24..2013-06-16|deputy-cm@IN-BR:2017-07-27..2020-11-15
तारकिशोर प्रसाद|तार किशोर प्रसाद			Tarkishore Prasad		BJP	deputy-cm@IN-BR:2020-11-16..2022-08-09
रेणु देवी			Renu Devi		BJP	deputy-cm@IN-BR:2020-11-16..2022-08-09
उपेंद्र कुशवाहा			Upendra Kushwaha	Q16736873	RLM	party-head@RLM:2023-02-20..
मुकेश सहनी|सन ऑफ मल्लाह			Mukesh Sahani		VIP	party-head@VIP:2018-11-04..
पप्पू यादव|राजेश रंजन			Pappu Yadav	Q7133113	INC	mp@IN:2024-06-04..
रंजीत रंजन|रंजीता रंजन			Ranjeet Ranjan	Q7293123	INC	mp@IN
रामविलास पासवान|राम विलास पासवान			Ram Vilas Paswan	Q6036905	LJP	party-head@LJP:2000-11-28..2019-11-05
पशुपति कुमार पारस|पशुपति पारस			Pashupati Kumar Paras		RLJP	party-head@RLJP:2021-10-05..|minister.food-processing@IN:2021-07-07..2024-03-19
प्रिंस राज|प्रिंस राज पासवान			Prince Raj		RLJP
अरुण भारती			Arun Bharti		LJP(RV)	mp@IN:2024-06-04..
शांभवी चौधरी			Shambhavi Choudhary		LJP(RV)	mp@IN:2024-06-04..
प्रशांत किशोर			Prashant Kishor		Jan Suraaj Party
शरद यादव			Sharad Yadav	Q7489368		party-head@JD(U):2006-04..2016-04-10
आरसीपी सिंह|आर.सी.पी. सिंह|रामचंद्र प्रसाद सिंह			R. C. P. Singh	Q18720206		party-head@JD(U):2020-12-27..2021-07-31|minister.steel@IN:2021-07-07..2022-07-06
संजय झा|संजय कुमार झा			Sanjay Kumar Jha		JD(U)	mp@IN
विजय कुमार चौधरी|विजय चौधरी			Vijay Kumar Chaudhary		JD(U)	speaker@IN-BR:2015-12-02..2020-11-15|state-minister@IN-BR
बिजेंद्र प्रसाद यादव|बिजेंद्र यादव|विजेंद्र यादव|विजेंद्र प्रसाद यादव			Bijendra Prasad Yadav		JD(U)	state-minister@IN-BR
अशोक चौधरी			Ashok Choudhary		JD(U)	state-minister@IN-BR	*
श्रवण कुमार			Shravan Kumar		JD(U)	state-minister@IN-BR	*
लेसी सिंह|लेशी सिंह			Leshi Singh		JD(U)	state-minister@IN-BR
नीरज कुमार			Neeraj Kumar		JD(U)		*
मंगल पांडेय			Mangal Pandey		BJP	state-minister@IN-BR	*
नंदकिशोर यादव|नंद किशोर यादव			Nand Kishore Yadav		BJP	speaker@IN-BR:2024-02-15..2025-11
प्रेम कुमार			Prem Kumar		BJP	speaker@IN-BR:2025-12-02..	*
अवध बिहारी चौधरी|अवध विहारी चौधरी			Awadh Bihari Choudhary		RJD	speaker@IN-BR:2022-08-26..2024-02-12
दिलीप जायसवाल			Dilip Jaiswal		BJP	state-minister@IN-BR
संजय जायसवाल			Sanjay Jaiswal	Q7418438	BJP	mp@IN
संतोष कुमार सुमन|संतोष सुमन|संतोष मांझी			Santosh Kumar Suman		HAM(S)	state-minister@IN-BR
रामकृपाल यादव|राम कृपाल यादव			Ram Kripal Yadav	Q7288501	BJP
शाहनवाज हुसैन|सैयद शाहनवाज हुसैन			Shahnawaz Hussain		BJP
जगदानंद सिंह			Jagdanand Singh		RJD
मनोज झा|मनोज कुमार झा			Manoj Jha	Q50556347	RJD	mp@IN
मृत्युंजय तिवारी			Mrityunjay Tiwari		RJD
शिवानंद तिवारी			Shivanand Tiwari	Q7499331	RJD
अब्दुल बारी सिद्दीकी			Abdul Bari Siddiqui		RJD
रघुवंश प्रसाद सिंह			Raghuvansh Prasad Singh		RJD	minister.rural-development@IN:2004-05-23..2009-05-22
मोहम्मद शहाबुद्दीन|शहाबुद्दीन			Mohammad Shahabuddin		RJD
हिना शहाब|हेना शहाब			Hena Shahab
ओसामा शहाब			Osama Shahab		RJD
आनंद मोहन|आनंद मोहन सिंह			Anand Mohan Singh
लवली आनंद			Lovely Anand		JD(U)	mp@IN:2024-06-04..
चेतन आनंद			Chetan Anand		JD(U)	mla@IN-BR
अनंत सिंह|अनंत कुमार सिंह			Anant Singh		JD(U)	mla@IN-BR
सूरजभान सिंह|सूरजभान			Suraj Bhan Singh
मुन्ना शुक्ला			Munna Shukla
अखिलेश प्रसाद सिंह			Akhilesh Prasad Singh	Q4700748	INC	mp@IN
मदन मोहन झा			Madan Mohan Jha		INC
राजेश राम|राजेश कुमार राम			Rajesh Ram		INC
अख्तरुल ईमान|अख्तरुल इमान			Akhtarul Iman		AIMIM	mla@IN-BR
मैथिली ठाकुर			Maithili Thakur		BJP	mla@IN-BR:2025-11-14..
खेसारी लाल यादव|खेसारी|खेसारीलाल यादव			Khesari Lal Yadav		RJD
पवन सिंह			Pawan Singh				*
श्रेयसी सिंह			Shreyasi Singh		BJP	state-minister@IN-BR:2025-11-20..
दीपक प्रकाश			Deepak Prakash			state-minister@IN-BR:2025-11-20..	*
हेमंत सोरेन			Hemant Soren	Q13619621	JMM	cm@IN-JH:2013-07-13..2014-12-28|cm@IN-JH:2019-12-29..2024-02-02|cm@IN-JH:2024-07-04..|deputy-cm@IN-JH:2010-09-11..2013-01-08|party-head@JMM:2025-04-15..
शिबू सोरेन|दिशोम गुरु शिबू सोरेन|दिशोम गुरु			Shibu Soren	Q3630358	JMM	cm@IN-JH:2005-03-02..2005-03-12|cm@IN-JH:2008-08-27..2009-01-19|cm@IN-JH:2009-12-30..2010-05-31|party-head@JMM:1987..2025-04-15
कल्पना सोरेन|कल्पना मुर्मू सोरेन			Kalpana Soren		JMM	mla@IN-JH:2024-06-04..
सीता सोरेन			Sita Soren		BJP
बसंत सोरेन			Basant Soren		JMM	mla@IN-JH
चंपाई सोरेन|चंपई सोरेन			Champai Soren		BJP	cm@IN-JH:2024-02-02..2024-07-04
बाबूलाल मरांडी|बाबू लाल मरांडी			Babulal Marandi		BJP	cm@IN-JH:2000-11-15..2003-03-18|opposition-leader@IN-JH:2025-03..
अर्जुन मुंडा			Arjun Munda		BJP	cm@IN-JH:2003-03-18..2005-03-02|cm@IN-JH:2005-03-12..2006-09-18|cm@IN-JH:2010-09-11..2013-01-18|minister.tribal-affairs@IN:2019-05-30..2024-06-09|minister.agriculture@IN:2023-12-07..2024-06-09
मधु कोड़ा			Madhu Koda			cm@IN-JH:2006-09-18..2008-08-27
गीता कोड़ा			Geeta Koda		BJP
रघुवर दास|रघुबर दास			Raghubar Das	Q7282990	BJP	cm@IN-JH:2014-12-28..2019-12-29|governor@IN-OD:2023-10-31..2025-01-02
सरयू राय|सरयू रॉय			Saryu Roy		JD(U)	mla@IN-JH
सुदेश महतो|सुदेश कुमार महतो			Sudesh Mahto		AJSU	deputy-cm@IN-JH:2009-12-30..2010-05-31
कड़िया मुंडा|करिया मुंडा			Kariya Munda	Q3595482	BJP
बंधु तिर्की			Bandhu Tirkey		INC
शिल्पी नेहा तिर्की			Shilpi Neha Tirkey		INC	state-minister@IN-JH:2024-12-05..
इरफान अंसारी			Irfan Ansari		INC	state-minister@IN-JH:2024-07-08..
दीपिका पांडेय सिंह|दीपिका पांडे सिंह			Dipika Pandey Singh		INC	state-minister@IN-JH
आलमगीर आलम			Alamgir Alam		INC
रामेश्वर उरांव			Rameshwar Oraon		INC
बन्ना गुप्ता			Banna Gupta		INC
मिथिलेश ठाकुर|मिथिलेश कुमार ठाकुर			Mithilesh Thakur		JMM
रबींद्रनाथ महतो|रवींद्रनाथ महतो|रबींद्र नाथ महतो			Rabindra Nath Mahato		JMM	speaker@IN-JH:2020-01-07..
अमर बाउरी|अमर कुमार बाउरी			Amar Kumar Bauri		BJP
जयराम महतो|जयराम कुमार महतो			Jairam Mahto			mla@IN-JH:2024-11-23..
विजय हांसदा|विजय कुमार हांसदा			Vijay Kumar Hansdak	Q16901307	JMM	mp@IN
सुधीर महतो			Sudhir Mahato		JMM	deputy-cm@IN-JH:2006-09-18..2008-08-27
ढुल्लू महतो|ढुलू महतो			Dhullu Mahto		BJP	mp@IN:2024-06-04..
प्रदीप यादव			Pradeep Yadav		INC	mla@IN-JH	*
सुप्रियो भट्टाचार्य			Suprio Bhattacharya		JMM
अजीत जोगी|अजित जोगी|अजीत प्रमोद जोगी			Ajit Jogi		JCC(J)	cm@IN-CG:2000-11-01..2003-12-05
रेणु जोगी			Renu Jogi	Q58274894	JCC(J)
अमित जोगी			Amit Jogi	Q4746850	JCC(J)
रमन सिंह	रमण सिंग|रमणसिंह|रमण सिंह		Raman Singh	Q3521181	BJP	cm@IN-CG:2003-12-07..2018-12-17|speaker@IN-CG:2023-12-19..
अभिषेक सिंह			Abhishek Singh	Q16897818	BJP		*
भूपेश बघेल|भूपेश|बघेल			Bhupesh Baghel	Q4902181	INC	cm@IN-CG:2018-12-17..2023-12-13
चैतन्य बघेल			Chaitanya Baghel
नंदकुमार बघेल|नंद कुमार बघेल			Nand Kumar Baghel
विष्णु देव साय|विष्णुदेव साय|विष्णु देव साई|विष्णुदेव साई			Vishnu Deo Sai	Q7935991	BJP	cm@IN-CG:2023-12-13..
टीएस सिंहदेव|टी.एस. सिंहदेव|टीएस सिंह देव|टी.एस. सिंह देव|त्रिभुवनेश्वर शरण सिंहदेव|टीएस बाबा			T. S. Singh Deo	Q55081536	INC	deputy-cm@IN-CG:2023-06-28..2023-12-13
ताम्रध्वज साहू			Tamradhwaj Sahu	Q16901285	INC	state-minister@IN-CG:2018-12-17..2023-12-13
अरुण साव			Arun Sao		BJP	deputy-cm@IN-CG:2023-12-13..
विजय शर्मा			Vijay Sharma		BJP	deputy-cm@IN-CG:2023-12-13..	*
चरणदास महंत|चरण दास महंत			Charandas Mahant		INC	speaker@IN-CG:2019-01-04..2023-12|opposition-leader@IN-CG:2023-12-16..
ज्योत्सना महंत|ज्योत्सना चरणदास महंत			Jyotsna Mahant		INC	mp@IN:2019-05-23..
रविंद्र चौबे|रवींद्र चौबे			Ravindra Choubey		INC	state-minister@IN-CG:2018-12-25..2023-12-13
कवासी लखमा			Kawasi Lakhma	Q16730666	INC	state-minister@IN-CG:2018-12-25..2023-12-13
अमरजीत भगत			Amarjeet Bhagat	Q58269149	INC	state-minister@IN-CG:2019-06-29..2023-12-13
मोहन मरकाम			Mohan Markam	Q58283203	INC
मोहम्मद अकबर			Mohammad Akbar		INC	state-minister@IN-CG:2018-12-25..2023-12-13	*
शिव डहरिया|शिवकुमार डहरिया			Shiv Dahariya		INC	state-minister@IN-CG:2018-12-25..2023-12-13
उमेश पटेल			Umesh Patel	Q47035412	INC	state-minister@IN-CG:2018-12-25..2023-12-13	*
गुरु रुद्र कुमार|रुद्र गुरु|रुद्र कुमार गुरु			Guru Rudra Kumar		INC	state-minister@IN-CG:2018-12-25..2023-12-13
अनिला भेड़िया|अनिला भेंडिया			Anila Bhendia	Q58269546	INC	state-minister@IN-CG:2018-12-25..2023-12-13
जयसिंह अग्रवाल|जय सिंह अग्रवाल			Jaisingh Agrawal	Q58266978	INC	state-minister@IN-CG:2018-12-25..2023-12-13
प्रेमसाय सिंह टेकाम|प्रेम साय सिंह टेकाम|प्रेमसाय टेकाम			Premsai Singh Tekam		INC	state-minister@IN-CG:2018-12-25..2023-07-13
दीपक बैज			Deepak Baij	Q58268670	INC
देवेंद्र यादव			Devendra Yadav		INC	mla@IN-CG|mayor@Bhilai	*
शैलेश नितिन त्रिवेदी			Shailesh Nitin Trivedi		INC
सुशील आनंद शुक्ला|सुशील आनंद शुक्ल			Sushil Anand Shukla		INC
आरपी सिंह|आर.पी. सिंह			R. P. Singh		INC		*
गिरीश देवांगन			Girish Dewangan		INC
रामगोपाल अग्रवाल			Ramgopal Agrawal		INC
विनोद वर्मा			Vinod Verma		INC		*
प्रमोद दुबे			Pramod Dubey		INC	mayor@Raipur:2015-01..2020-01
एजाज ढेबर			Aijaz Dhebar		INC	mayor@Raipur:2020-01-06..2025-01
मीनल चौबे			Meenal Choubey		BJP	mayor@Raipur:2025-02-27..
विकास उपाध्याय			Vikas Upadhyay		INC
कुलदीप जुनेजा			Kuldeep Juneja		INC
बृहस्पत सिंह|बृहस्पति सिंह			Brihaspat Singh	Q56043324	INC
लालजीत सिंह राठिया|लालजीत राठिया			Laljeet Singh Rathia	Q58288830	INC	mla@IN-CG
विक्रम मंडावी			Vikram Mandavi		INC	mla@IN-CG
संतराम नेताम			Santram Netam	Q58285223	INC
फूलोदेवी नेताम|फूलो देवी नेताम			Phulo Devi Netam		INC	mp@IN
छाया वर्मा			Chhaya Verma	Q24952517	INC
सत्यनारायण शर्मा			Satyanarayan Sharma	Q58290840	INC
धनेंद्र साहू			Dhanendra Sahu	Q58290556	INC
महेंद्र कर्मा|बस्तर टाइगर महेंद्र कर्मा			Mahendra Karma		INC
देवती कर्मा			Devati Karma	Q58279166	INC
नंदकुमार पटेल|नंद कुमार पटेल			Nand Kumar Patel		INC
अरविंद नेताम			Arvind Netam
बृजमोहन अग्रवाल|बृज मोहन अग्रवाल|ब्रजमोहन अग्रवाल			Brijmohan Agrawal	Q4967995	BJP	mp@IN:2024-06-04..|state-minister@IN-CG:2023-12-22..2024-06-19
विजय बघेल			Vijay Baghel		BJP	mp@IN:2019-05-23..
ओपी चौधरी|ओ.पी. चौधरी|ओमप्रकाश चौधरी			O. P. Choudhary		BJP	state-minister@IN-CG:2023-12-22..
केदार कश्यप			Kedar Kashyap	Q58279261	BJP	state-minister@IN-CG:2023-12-22..
रामविचार नेताम|राम विचार नेताम			Ramvichar Netam	Q16734949	BJP	state-minister@IN-CG:2023-12-22..
दयालदास बघेल|दयाल दास बघेल			Dayaldas Baghel	Q22276930	BJP	state-minister@IN-CG:2023-12-22..
लखनलाल देवांगन|लखन लाल देवांगन|लखन देवांगन			Lakhan Lal Dewangan		BJP	state-minister@IN-CG:2023-12-22..
श्याम बिहारी जायसवाल|श्यामबिहारी जायसवाल			Shyam Bihari Jaiswal	Q58272467	BJP	state-minister@IN-CG:2023-12-22..
टंकराम वर्मा|टंक राम वर्मा			Tank Ram Verma		BJP	state-minister@IN-CG:2023-12-22..
लक्ष्मी राजवाड़े			Laxmi Rajwade		BJP	state-minister@IN-CG:2023-12-22..
गजेंद्र यादव			Gajendra Yadav		BJP	state-minister@IN-CG:2025-08-20..
गुरु खुशवंत साहेब|खुशवंत साहेब			Guru Khushwant Saheb		BJP	state-minister@IN-CG:2025-08-20..
राजेश अग्रवाल			Rajesh Agrawal		BJP	state-minister@IN-CG:2025-08-20..	*
किरण सिंह देव|किरण सिंहदेव|किरण देव|किरणदेव			Kiran Singh Deo		BJP
नारायण चंदेल			Narayan Chandel		BJP	opposition-leader@IN-CG:2022-08-17..2023-12-03
धरमलाल कौशिक|धर्मलाल कौशिक			Dharamlal Kaushik		BJP	speaker@IN-CG:2009-01-05..2014-01-05|opposition-leader@IN-CG:2019-01-04..2022-08-17
गौरीशंकर अग्रवाल			Gaurishankar Agrawal	Q16058240	BJP	speaker@IN-CG:2014-01-06..2018-12
अजय चंद्राकर			Ajay Chandrakar	Q19600697	BJP	mla@IN-CG
राजेश मूणत|राजेश मूनत			Rajesh Munat	Q24565238	BJP	mla@IN-CG
अमर अग्रवाल			Amar Agrawal	Q17775174	BJP	mla@IN-CG
पुन्नूलाल मोहले|पुन्नू लाल मोहले			Punnulal Mohle	Q7260474	BJP	mla@IN-CG
प्रेमप्रकाश पांडेय|प्रेम प्रकाश पांडेय			Prem Prakash Pandey	Q16873324	BJP
रामसेवक पैकरा			Ramsevak Paikra	Q58288018	BJP
महेश गागड़ा			Mahesh Gagda	Q58272181	BJP
विक्रम उसेंडी			Vikram Usendi	Q16736905	BJP	mla@IN-CG
लता उसेंडी			Lata Usendi		BJP	mla@IN-CG
ननकीराम कंवर|ननकी राम कंवर			Nanki Ram Kanwar		BJP
सरोज पांडेय|सरोज पांडे			Saroj Pandey	Q7424439	BJP
संतोष पांडेय|संतोष पांडे			Santosh Pandey		BJP	mp@IN:2019-05-23..	*
रूपकुमारी चौधरी|रूप कुमारी चौधरी			Rup Kumari Choudhary	Q58270201	BJP	mp@IN:2024-06-04..
महेश कश्यप			Mahesh Kashyap		BJP	mp@IN:2024-06-04..
भोजराज नाग			Bhojraj Nag	Q58285170	BJP	mp@IN:2024-06-04..
कमलेश जांगड़े			Kamlesh Jangde		BJP	mp@IN:2024-06-04..
राधेश्याम राठिया			Radheshyam Rathiya		BJP	mp@IN:2024-06-04..
चिंतामणि महाराज			Chintamani Maharaj	Q56043461	BJP	mp@IN:2024-06-04..
देवेंद्र प्रताप सिंह			Devendra Pratap Singh		BJP	mp@IN
दिलीप सिंह जूदेव			Dilip Singh Judeo	Q5276815	BJP
युद्धवीर सिंह जूदेव			Yudhvir Singh Judev	Q58275222	BJP
प्रबल प्रताप सिंह जूदेव|प्रबल प्रताप जूदेव			Prabal Pratap Singh Judev		BJP
नंदकुमार साय|नंद कुमार साय			Nand Kumar Sai	Q6963118
बलिराम कश्यप			Baliram Kashyap		BJP
दिनेश कश्यप			Dinesh Kashyap	Q16194629	BJP
चंदूलाल चंद्राकर			Chandulal Chandrakar		INC
रामचंद्र सिंहदेव|रामचंद्र सिंह देव			Ram Chandra Singh Deo		INC
सौम्या चौरसिया			Saumya Chaurasia
रानू साहू			Ranu Sahu
अनिल टुटेजा			Anil Tuteja
सूर्यकांत तिवारी			Suryakant Tiwari
अनवर ढेबर			Anwar Dhebar
सौरभ चंद्राकर			Saurabh Chandrakar
रवि उप्पल			Ravi Uppal
अशोक जुनेजा			Ashok Juneja
डीएम अवस्थी|डी.एम. अवस्थी			D. M. Awasthi
अरुण देव गौतम			Arun Dev Gautam
आरपी मंडल|आर.पी. मंडल			R. P. Mandal
अमिताभ जैन			Amitabh Jain
मोहन यादव			Mohan Yadav	Q28794137	BJP	cm@IN-MP:2023-12-13..
उमा भारती			Uma Bharti	Q3109128	BJP	cm@IN-MP:2003-12-08..2004-08-23|minister.water@IN:2014-05-26..2017-09-03
बाबूलाल गौर|बाबू लाल गौर			Babulal Gaur	Q4838090	BJP	cm@IN-MP:2004-08-23..2005-11-29
कैलाश जोशी			Kailash Joshi		BJP	cm@IN-MP:1977-06-26..1978-01-17
जगदीश देवड़ा			Jagdish Devda		BJP	deputy-cm@IN-MP:2023-12-13..
राजेंद्र शुक्ल|राजेंद्र शुक्ला			Rajendra Shukla	Q7286020	BJP	deputy-cm@IN-MP:2023-12-13..
नरोत्तम मिश्रा|नरोत्तम मिश्र			Narottam Mishra	Q16193766	BJP	state-minister@IN-MP:2020-04-21..2023-12-03
गोपाल भार्गव			Gopal Bhargava	Q16151738	BJP	mla@IN-MP
तुलसी सिलावट|तुलसीराम सिलावट			Tulsi Silawat		BJP	state-minister@IN-MP
गोविंद सिंह राजपूत			Govind Singh Rajput		BJP	state-minister@IN-MP
भूपेंद्र सिंह			Bhupendra Singh		BJP		*
विश्वास सारंग|विश्वास कैलाश सारंग			Vishvas Sarang	Q20971314	BJP	state-minister@IN-MP
प्रद्युम्न सिंह तोमर|प्रद्युमन सिंह तोमर			Pradyuman Singh Tomar		BJP	state-minister@IN-MP
विजय शाह			Vijay Shah		BJP	state-minister@IN-MP
राकेश सिंह			Rakesh Singh	Q7286629	BJP	state-minister@IN-MP	*
उदय प्रताप सिंह|राव उदय प्रताप सिंह			Uday Pratap Singh	Q16466363	BJP	state-minister@IN-MP
करण सिंह वर्मा			Karan Singh Verma		BJP	state-minister@IN-MP
निर्मला भूरिया			Nirmala Bhuria	Q7040030	BJP	state-minister@IN-MP
कृष्णा गौर			Krishna Gaur		BJP	state-minister@IN-MP
प्रतिमा बागरी			Pratima Bagri		BJP	state-minister@IN-MP
उषा ठाकुर			Usha Thakur	Q16196730	BJP	mla@IN-MP
यशोधरा राजे सिंधिया|यशोधरा राजे			Yashodhara Raje Scindia	Q8049755	BJP
इमरती देवी			Imarti Devi	Q53568432	BJP
जयभान सिंह पवैया			Jaibhan Singh Pawaiya	Q6123496	BJP
वीडी शर्मा|वी.डी. शर्मा|विष्णु दत्त शर्मा|विष्णुदत्त शर्मा			V. D. Sharma		BJP	mp@IN:2019-05-23..
हेमंत खंडेलवाल			Hemant Khandelwal	Q5711009	BJP
प्रभात झा			Prabhat Jha	Q7237231	BJP
जीतू पटवारी|जितु पटवारी			Jitu Patwari	Q16214554	INC
उमंग सिंघार			Umang Singhar	Q55081267	INC	opposition-leader@IN-MP:2023-12-16..
गोविंद सिंह			Govind Singh		INC	opposition-leader@IN-MP:2022-04-28..2023-12	*
जयवर्धन सिंह			Jaivardhan Singh	Q18216864	INC	mla@IN-MP
लक्ष्मण सिंह			Laxman Singh		INC		*
अजय सिंह राहुल			Ajay Singh Rahul		INC
अरुण यादव			Arun Yadav		INC		*
कांतिलाल भूरिया			Kantilal Bhuria	Q3595490	INC
विवेक तन्खा|विवेक तनखा			Vivek Tankha	Q24572762	INC	mp@IN
सुरेश पचौरी			Suresh Pachouri		BJP
आरिफ मसूद			Arif Masood		INC	mla@IN-MP
गिरीश गौतम			Girish Gautam	Q58452601	BJP	speaker@IN-MP:2021-02-22..2023-12
एनपी प्रजापति|एन.पी. प्रजापति|नर्मदा प्रसाद प्रजापति			N. P. Prajapati		INC	speaker@IN-MP:2019-01-08..2020-03-23
मालती राय			Malti Rai		BJP	mayor@Bhopal:2022-07..
पुष्यमित्र भार्गव			Pushyamitra Bhargav		BJP	mayor@Indore:2022-07..
मालिनी गौड़|मालिनी सिंह गौड़			Malini Gaur	Q22958022	BJP	mayor@Indore:2015-02..2020-02
आकाश विजयवर्गीय			Akash Vijayvargiya		BJP
शंकर लालवानी			Shankar Lalwani		BJP	mp@IN:2019-05-23..
आलोक शर्मा			Alok Sharma		BJP	mp@IN:2024-06-04..|mayor@Bhopal:2015..2020	*
रीति पाठक			Riti Pathak	Q16736874	BJP	mla@IN-MP
गणेश सिंह			Ganesh Singh	Q5520852	BJP	mp@IN	*
जनार्दन मिश्रा|जनार्दन मिश्र			Janardan Mishra	Q16902156	BJP	mp@IN
वसुंधरा राजे|वसुंधरा राजे सिंधिया			Vasundhara Raje	Q2997305	BJP	cm@IN-RJ:2003-12-08..2008-12-12|cm@IN-RJ:2013-12-13..2018-12-17
भजनलाल शर्मा|भजन लाल शर्मा			Bhajan Lal Sharma		BJP	cm@IN-RJ:2023-12-15..
दीया कुमारी|दिया कुमारी			Diya Kumari		BJP	deputy-cm@IN-RJ:2023-12-15..
प्रेमचंद बैरवा|प्रेम चंद बैरवा			Prem Chand Bairwa	Q58345797	BJP	deputy-cm@IN-RJ:2023-12-15..
किरोड़ी लाल मीणा|किरोड़ीलाल मीणा|किरोड़ी लाल मीना|किरोड़ी			Kirodi Lal Meena	Q12419629	BJP	state-minister@IN-RJ:2023-12-30..
मदन दिलावर			Madan Dilawar		BJP	state-minister@IN-RJ:2023-12-30..
गजेंद्र सिंह खींवसर			Gajendra Singh Khimsar	Q16189075	BJP	state-minister@IN-RJ:2023-12-30..
जोगाराम पटेल			Jogaram Patel		BJP	state-minister@IN-RJ:2023-12-30..
झाबर सिंह खर्रा			Jhabar Singh Kharra	Q58381982	BJP	state-minister@IN-RJ:2023-12-30..
सुमित गोदारा			Sumit Godara		BJP	state-minister@IN-RJ:2023-12-30..
जवाहर सिंह बेढम			Jawahar Singh Bedham		BJP	state-minister@IN-RJ:2023-12-30..
अविनाश गहलोत			Avinash Gehlot		BJP	state-minister@IN-RJ:2023-12-30..
वासुदेव देवनानी			Vasudev Devnani	Q19891315	BJP	speaker@IN-RJ:2023-12-21..
राजेंद्र राठौड़|राजेंद्र सिंह राठौड़			Rajendra Rathore		BJP	opposition-leader@IN-RJ:2023-04-02..2023-12-03
सतीश पूनिया|सतीश पूनियां			Satish Poonia		BJP
मदन राठौड़			Madan Rathore	Q58451224	BJP	mp@IN
गुलाबचंद कटारिया|गुलाब चंद कटारिया			Gulab Chand Kataria	Q5617192	BJP	governor@IN-AS:2023-02-22..2024-07-30|governor@IN-PB:2024-07-31..
घनश्याम तिवाड़ी			Ghanshyam Tiwari	Q5555608	BJP	mp@IN
ओम माथुर|ओमप्रकाश माथुर|ओम प्रकाश माथुर			Om Mathur	Q7089353	BJP	governor@IN-SK:2024-07-31..
पीपी चौधरी|पी.पी. चौधरी			P. P. Chaudhary	Q16902221	BJP	mp@IN
चंद्रप्रकाश जोशी|चंद्र प्रकाश जोशी			Chandra Prakash Joshi	Q16914030	BJP	mp@IN
बाबा बालकनाथ|महंत बालकनाथ|बालकनाथ			Balak Nath		BJP	mla@IN-RJ
बालमुकुंद आचार्य|बालमुकुंदाचार्य			Balmukund Acharya		BJP	mla@IN-RJ
गोविंद सिंह डोटासरा|डोटासरा			Govind Singh Dotasra	Q16195512	INC
टीकाराम जूली			Tika Ram Jully		INC	opposition-leader@IN-RJ:2024-01-16..
रघु शर्मा			Raghu Sharma	Q47529223	INC
प्रताप सिंह खाचरियावास|प्रताप सिंह खाचरियावासा			Pratap Singh Khachariyawas		INC
शांति धारीवाल|शांति कुमार धारीवाल			Shanti Dhariwal		INC
महेश जोशी			Mahesh Joshi		INC		*
हरीश चौधरी			Harish Chaudhary	Q5657869	INC
राजेंद्र गुढ़ा|राजेंद्र सिंह गुढ़ा|राजेंद्र गुड्ढा			Rajendra Gudha
दिव्या मदेरणा			Divya Maderna		INC
महिपाल मदेरणा			Mahipal Maderna		INC
अशोक चांदना			Ashok Chandna		INC
वैभव गहलोत			Vaibhav Gehlot		INC
ममता भूपेश			Mamta Bhupesh		INC
हनुमान बेनीवाल			Hanuman Beniwal	Q22277026	RLP	party-head@RLP:2018-10-29..|mp@IN
राजकुमार रोत			Rajkumar Roat		BAP	mp@IN:2024-06-04..
रविंद्र सिंह भाटी|रवींद्र सिंह भाटी			Ravindra Singh Bhati			mla@IN-RJ:2023-12-03..
नरेश मीणा			Naresh Meena
राहुल कस्वां|राहुल कासवान			Rahul Kaswan	Q16902238	INC	mp@IN
मुरारी लाल मीणा|मुरारीलाल मीणा			Murari Lal Meena		INC	mp@IN:2024-06-04..
हरीश मीणा|हरीश चंद्र मीणा			Harish Chandra Meena	Q16729646	INC	mp@IN
दुष्यंत सिंह			Dushyant Singh	Q5316897	BJP	mp@IN
किरोड़ी सिंह बैंसला|कर्नल बैंसला			Kirori Singh Bainsla
सौम्या गुर्जर			Saumya Gurjar		BJP	mayor@Jaipur:2020-11..2025-11
अरविंद केजरीवाल|केजरीवाल|अरविंद केजरिवाल			Arvind Kejriwal	Q59155	AAP	cm@IN-DL:2013-12-28..2014-02-14|cm@IN-DL:2015-02-14..2024-09-21|party-head@AAP:2012-11-26..
मनीष सिसोदिया			Manish Sisodia		AAP	deputy-cm@IN-DL:2015-02-14..2023-02-28
आतिशी|आतिशी मार्लेना|आतिशी सिंह			Atishi		AAP	cm@IN-DL:2024-09-21..2025-02-20|opposition-leader@IN-DL:2025-02-23..
सत्येंद्र जैन|सत्येंद्र कुमार जैन|सत्येंदर जैन			Satyendar Jain		AAP	state-minister@IN-DL:2015-02-14..2023-02-28
सौरभ भारद्वाज			Saurabh Bharadwaj		AAP	state-minister@IN-DL:2023-03-09..2025-02-08
गोपाल राय			Gopal Rai		AAP	state-minister@IN-DL:2015-02-14..2025-02-08
कैलाश गहलोत			Kailash Gahlot		BJP
इमरान हुसैन			Imran Hussain		AAP		*
संजय सिंह			Sanjay Singh		AAP	mp@IN:2018-01-28..	*
अमानतुल्लाह खान|अमानतुल्ला खान|अमानतुल्लाह			Amanatullah Khan		AAP	mla@IN-DL
कुमार विश्वास			Kumar Vishwas
कपिल मिश्रा			Kapil Mishra		BJP	state-minister@IN-DL:2025-02-20..
योगेंद्र यादव			Yogendra Yadav
प्रशांत भूषण			Prashant Bhushan
आशुतोष			Ashutosh				*
रेखा गुप्ता			Rekha Gupta		BJP	cm@IN-DL:2025-02-20..
आशीष सूद			Ashish Sood		BJP	state-minister@IN-DL:2025-02-20..
मनजिंदर सिंह सिरसा|मनजिंदर सिरसा			Manjinder Singh Sirsa		BJP	state-minister@IN-DL:2025-02-20..
विजेंद्र गुप्ता|विजेंदर गुप्ता			Vijender Gupta		BJP	speaker@IN-DL:2025-02-24..
वीरेंद्र सचदेवा			Virendra Sachdeva		BJP
आदेश गुप्ता			Adesh Gupta		BJP
विजय गोयल			Vijay Goel	Q7929142	BJP
मदन लाल खुराना|मदनलाल खुराना			Madan Lal Khurana		BJP	cm@IN-DL:1993-12-02..1996-02-26
साहिब सिंह वर्मा			Sahib Singh Verma		BJP	cm@IN-DL:1996-02-26..1998-10-12
शीला दीक्षित			Sheila Dikshit	Q464900	INC	cm@IN-DL:1998-12-03..2013-12-28
संदीप दीक्षित			Sandeep Dikshit	Q14475684	INC
अरविंदर सिंह लवली|अरविंदर लवली			Arvinder Singh Lovely		BJP
सज्जन कुमार			Sajjan Kumar		INC
जगदीश टाइटलर|जगदीश टाईटलर			Jagdish Tytler		INC
कीर्ति आजाद			Kirti Azad	Q2728260	AITC	mp@IN
वीके सक्सेना|वी.के. सक्सेना|विनय कुमार सक्सेना|विनय सक्सेना			V. K. Saxena			lg@IN-DL:2022-05-26..
अनिल बैजल			Anil Baijal			lg@IN-DL:2016-12-31..2022-05-18
नजीब जंग			Najeeb Jung			lg@IN-DL:2013-07-09..2016-12-22
शैली ओबेरॉय|शैली ओबराय|शैली ओबेराय			Shelly Oberoi		AAP	mayor@Delhi:2023-02-22..2024-11-14
राजा इकबाल सिंह			Raja Iqbal Singh		BJP	mayor@Delhi:2025-04-25..
नायब सिंह सैनी|नायब सैनी			Nayab Singh Saini		BJP	cm@IN-HR:2024-03-12..
भूपेंद्र सिंह हुड्डा|भूपेंद्र हुड्डा|भूपिंदर सिंह हुड्डा|भूपेंदर सिंह हुड्डा|हुड्डा			Bhupinder Singh Hooda		INC	cm@IN-HR:2005-03-05..2014-10-26
ओम प्रकाश चौटाला|ओमप्रकाश चौटाला|ओपी चौटाला|ओ.पी. चौटाला			Om Prakash Chautala		INLD	cm@IN-HR:1989-12-02..1990-05-22|cm@IN-HR:1999-07-24..2005-03-05
दुष्यंत चौटाला			Dushyant Chautala	Q16890553	JJP	deputy-cm@IN-HR:2019-10-27..2024-03-12
अजय चौटाला|अजय सिंह चौटाला			Ajay Singh Chautala	Q4699661	JJP
अभय चौटाला|अभय सिंह चौटाला			Abhay Singh Chautala		INLD
दिग्विजय चौटाला|दिग्विजय सिंह चौटाला			Digvijay Singh Chautala		JJP
नैना चौटाला			Naina Chautala		JJP
रणजीत सिंह चौटाला|रणजीत चौटाला			Ranjit Singh Chautala
अनिल विज			Anil Vij		BJP	state-minister@IN-HR:2014-10-26..2024-03-12|state-minister@IN-HR:2024-10-17..
चौधरी बीरेंद्र सिंह|बीरेंद्र सिंह			Birender Singh		INC	minister.steel@IN:2016-07-05..2019-05-30	*
कुलदीप बिश्नोई			Kuldeep Bishnoi	Q6442875	BJP
भव्य बिश्नोई			Bhavya Bishnoi		BJP
गोपाल कांडा			Gopal Kanda		HLP
विनेश फोगाट|विनेश फोगट			Vinesh Phogat		INC	mla@IN-HR:2024-10-08..
उदयभान|चौधरी उदयभान|उदय भान			Udai Bhan	Q28408313	INC
कैप्टन अभिमन्यु			Captain Abhimanyu		BJP
ओमप्रकाश धनखड़|ओम प्रकाश धनखड़			Om Prakash Dhankar	Q18205799	BJP
सुभाष बराला			Subhash Barala	Q19560036	BJP
किरण चौधरी			Kiran Choudhry	Q16739170	BJP	mp@IN
श्रुति चौधरी			Shruti Choudhry	Q16215207	BJP	state-minister@IN-HR:2024-10-17..
आरती राव|आरती सिंह राव			Aarti Rao		BJP	state-minister@IN-HR:2024-10-17..
महिपाल ढांडा			Mahipal Dhanda	Q28408068	BJP	state-minister@IN-HR:2024-10-17..
ज्ञानचंद गुप्ता|ज्ञान चंद गुप्ता			Gian Chand Gupta		BJP	speaker@IN-HR:2019-11-04..2024-10
प्रकाश सिंह बादल|परकाश सिंह बादल			Parkash Singh Badal		SAD	cm@IN-PB:1970-03-27..1971-06-14|cm@IN-PB:1977-06-20..1980-02-17|cm@IN-PB:1997-02-12..2002-02-26|cm@IN-PB:2007-03-01..2017-03-16
सुखबीर सिंह बादल|सुखबीर बादल			Sukhbir Singh Badal	Q7635786	SAD	deputy-cm@IN-PB:2009-08-10..2017-03-16|party-head@SAD:2008-01..2025-01-10|party-head@SAD:2025-04-12..
हरसिमरत कौर बादल|हरसिमरत बादल			Harsimrat Kaur Badal	Q16154549	SAD	minister.food-processing@IN:2014-05-26..2020-09-17
बिक्रम सिंह मजीठिया|बिक्रम मजीठिया|मजीठिया			Bikram Singh Majithia		SAD
अमरिंदर सिंह|कैप्टन अमरिंदर|अमरेंद्र सिंह|अमरेंदर सिंह	अमरिंदर सिंग		Amarinder Singh	Q3633236	BJP	cm@IN-PB:2002-02-26..2007-03-01|cm@IN-PB:2017-03-16..2021-09-20
परनीत कौर|प्रणीत कौर			Preneet Kaur		BJP
चरणजीत सिंह चन्नी|चरणजीत चन्नी|चन्नी			Charanjit Singh Channi		INC	cm@IN-PB:2021-09-20..2022-03-16|mp@IN:2024-06-04..
भगवंत मान|भगवंत सिंह मान			Bhagwant Mann	Q4900687	AAP	cm@IN-PB:2022-03-16..
नवजोत सिंह सिद्धू|नवजोत सिद्धू|नवजोत सिंह सिधू	नवज्योत सिंग सिद्धू|नवज्योतसिंग सिद्धू|नवज्योत सिंह सिद्धू		Navjot Singh Sidhu		INC
नवजोत कौर सिद्धू			Navjot Kaur Sidhu		INC
सुनील जाखड़			Sunil Jakhar	Q19662756	BJP
प्रताप सिंह बाजवा|प्रताप बाजवा			Partap Singh Bajwa	Q7238597	INC	opposition-leader@IN-PB:2022-04-09..
अमरिंदर सिंह राजा वड़िंग|राजा वड़िंग|अमरिंदर राजा वड़िंग			Amrinder Singh Raja Warring		INC	mp@IN:2024-06-04..
सुखजिंदर सिंह रंधावा|सुखजिंदर रंधावा			Sukhjinder Singh Randhawa		INC	deputy-cm@IN-PB:2021-09-20..2022-03-16|mp@IN:2024-06-04..
ओपी सोनी|ओ.पी. सोनी|ओमप्रकाश सोनी			O. P. Soni		INC	deputy-cm@IN-PB:2021-09-20..2022-03-16
राजिंदर कौर भट्टल|रजिंदर कौर भट्ठल|राजिंदर कौर भट्ठल			Rajinder Kaur Bhattal	Q7286156	INC	cm@IN-PB:1996-11-21..1997-02-12
हरपाल सिंह चीमा|हरपाल चीमा			Harpal Singh Cheema		AAP	state-minister@IN-PB:2022-03-19..
हरजोत सिंह बैंस|हरजोत बैंस			Harjot Singh Bains		AAP	state-minister@IN-PB:2022-03-19..
अमन अरोड़ा			Aman Arora		AAP	state-minister@IN-PB:2022-07-04..
कुलतार सिंह संधवां|कुलतार संधवां			Kultar Singh Sandhwan		AAP	speaker@IN-PB:2022-03-21..
सुखपाल सिंह खैरा|सुखपाल खैरा			Sukhpal Singh Khaira		INC	mla@IN-PB
अमृतपाल सिंह	अमृतपाल सिंग		Amritpal Singh			mp@IN:2024-06-04..
सिमरनजीत सिंह मान			Simranjit Singh Mann			mp@IN:2022-06-26..2024-06-04
सरबजीत सिंह खालसा			Sarabjeet Singh Khalsa			mp@IN:2024-06-04..
संजीव अरोड़ा			Sanjeev Arora		AAP	state-minister@IN-PB:2025-07-03..
अशोक मित्तल|अशोक कुमार मित्तल			Ashok Mittal		AAP	mp@IN
सुखविंदर सिंह सुक्खू|सुक्खू|सुखविंदर सुक्खू|सुखविंदर सिंह सुखू			Sukhvinder Singh Sukhu		INC	cm@IN-HP:2022-12-11..
मुकेश अग्निहोत्री			Mukesh Agnihotri		INC	deputy-cm@IN-HP:2022-12-11..
जयराम ठाकुर|जय राम ठाकुर	जयराम ठाकूर		Jai Ram Thakur	Q6123452	BJP	cm@IN-HP:2017-12-27..2022-12-11|opposition-leader@IN-HP:2022-12-25..
वीरभद्र सिंह|राजा वीरभद्र सिंह			Virbhadra Singh		INC	cm@IN-HP:1983-04-08..1990-03-05|cm@IN-HP:1993-12-03..1998-03-24|cm@IN-HP:2003-03-06..2007-12-30|cm@IN-HP:2012-12-25..2017-12-27
प्रतिभा सिंह			Pratibha Singh		INC
विक्रमादित्य सिंह			Vikramaditya Singh		INC	state-minister@IN-HP:2023-01-08..
प्रेम कुमार धूमल|प्रेमकुमार धूमल|धूमल			Prem Kumar Dhumal	Q3520354	BJP	cm@IN-HP:1998-03-24..2003-03-05|cm@IN-HP:2007-12-30..2012-12-25
शांता कुमार			Shanta Kumar	Q2045095	BJP	cm@IN-HP:1977-06-22..1980-02-14|cm@IN-HP:1990-03-05..1992-12-15
कुलदीप सिंह पठानिया|कुलदीप पठानिया			Kuldeep Singh Pathania		INC	speaker@IN-HP:2023-01-05..
कुलदीप सिंह राठौर|कुलदीप राठौर			Kuldeep Singh Rathore		INC	mla@IN-HP
सुधीर शर्मा			Sudhir Sharma		BJP	mla@IN-HP	*
राजीव बिंदल			Rajeev Bindal		BJP
सुरेश भारद्वाज			Suresh Bhardwaj		BJP
सुरेश कश्यप			Suresh Kashyap		BJP	mp@IN:2019-05-23..
राजीव भारद्वाज			Rajiv Bhardwaj		BJP	mp@IN:2024-06-04..
किशन कपूर			Kishan Kapoor		BJP
महेंद्र सिंह ठाकुर			Mahender Singh Thakur		BJP
रोहित ठाकुर			Rohit Thakur		INC	state-minister@IN-HP:2023-01-08..
हर्षवर्धन चौहान			Harshwardhan Chauhan		INC	state-minister@IN-HP:2023-01-08..
अनिरुद्ध सिंह			Anirudh Singh		INC	state-minister@IN-HP:2023-01-08..
जगत सिंह नेगी			Jagat Singh Negi		INC	state-minister@IN-HP:2023-01-08..
धनीराम शांडिल			Dhani Ram Shandil		INC	state-minister@IN-HP:2023-01-08..
चंद्र कुमार|चौधरी चंद्र कुमार			Chander Kumar		INC		*
आशा कुमारी			Asha Kumari		INC		*
कौल सिंह ठाकुर|ठाकुर कौल सिंह			Kaul Singh Thakur		INC
पुष्कर सिंह धामी|धामी|पुष्कर धामी	पुष्करसिंह धामी|पुष्कर सिंग धामी		Pushkar Singh Dhami		BJP	cm@IN-UK:2021-07-04..
नित्यानंद स्वामी			Nityanand Swami		BJP	cm@IN-UK:2000-11-09..2001-10-29
भगत सिंह कोश्यारी|भगतसिंह कोश्यारी|कोश्यारी	भगत सिंग कोश्यारी|भगतसिंग कोश्यारी		Bhagat Singh Koshyari	Q4900607	BJP	cm@IN-UK:2001-10-30..2002-03-01|governor@IN-MH:2019-09-05..2023-02-17
बीसी खंडूड़ी|बी.सी. खंडूड़ी|भुवन चंद्र खंडूड़ी|बीसी खंडूरी|बी.सी. खंडूरी|भुवन चंद्र खंडूरी			B. C. Khanduri	Q3630187	BJP	cm@IN-UK:2007-03-07..2009-06-26|cm@IN-UK:2011-09-11..2012-03-13
ऋतु खंडूड़ी|ऋतु खंडूड़ी भूषण|ऋतु भूषण खंडूड़ी|ऋतु खंडूरी			Ritu Khanduri		BJP	speaker@IN-UK:2022-03-26..
विजय बहुगुणा			Vijay Bahuguna		BJP	cm@IN-UK:2012-03-13..2014-01-31
सौरभ बहुगुणा			Saurabh Bahuguna		BJP	state-minister@IN-UK:2022-03-23..
हरीश रावत			Harish Rawat	Q5657914	INC	cm@IN-UK:2014-02-01..2016-03-27|cm@IN-UK:2016-05-11..2017-03-18
त्रिवेंद्र सिंह रावत|त्रिवेंद्र रावत			Trivendra Singh Rawat	Q24851788	BJP	cm@IN-UK:2017-03-18..2021-03-10|mp@IN:2024-06-04..
तीरथ सिंह रावत|तीरथ रावत			Tirath Singh Rawat		BJP	cm@IN-UK:2021-03-10..2021-07-04
हरक सिंह रावत			Harak Singh Rawat		INC
सतपाल महाराज			Satpal Maharaj		BJP	state-minister@IN-UK:2017-03-18..
धन सिंह रावत			Dhan Singh Rawat		BJP	state-minister@IN-UK:2017-03-18..
गणेश जोशी			Ganesh Joshi		BJP	state-minister@IN-UK:2021-03-12..
सुबोध उनियाल			Subodh Uniyal		BJP	state-minister@IN-UK:2017-03-18..
प्रेमचंद अग्रवाल|प्रेम चंद अग्रवाल			Premchand Aggarwal		BJP	speaker@IN-UK:2017-03-23..2022-03-10
रेखा आर्य|रेखा आर्या			Rekha Arya		BJP	state-minister@IN-UK:2017-03-18..
मदन कौशिक			Madan Kaushik		BJP
महेंद्र भट्ट			Mahendra Bhatt		BJP	mp@IN
यशपाल आर्य|यशपाल आर्या			Yashpal Arya		INC	opposition-leader@IN-UK:2022-04-10..
करन माहरा|करण माहरा			Karan Mahara		INC
गणेश गोदियाल			Ganesh Godiyal		INC
प्रीतम सिंह			Pritam Singh		INC		*
इंदिरा हृदयेश			Indira Hridayesh		INC
प्रकाश पंत			Prakash Pant		BJP
माला राज्यलक्ष्मी शाह|माला राज्य लक्ष्मी शाह			Mala Rajya Laxmi Shah	Q15940945	BJP	mp@IN
प्रणव सिंह चैंपियन|प्रणव चैंपियन			Kunwar Pranav Singh Champion		BJP
उमेश कुमार			Umesh Kumar			mla@IN-UK	*
राधा रतूड़ी			Radha Raturi
उमर अब्दुल्ला|उमर अब्दुल्लाह	ओमर अब्दुल्ला		Omar Abdullah		JKNC	cm@IN-JK:2009-01-05..2015-01-08|cm@IN-JK:2024-10-16..
फारूक अब्दुल्ला|फारुक अब्दुल्ला|फारूख अब्दुल्ला|फारुख अब्दुल्ला|फारूक अब्दुल्लाह			Farooq Abdullah	Q3517911	JKNC	cm@IN-JK:1982-09-08..1984-07-02|cm@IN-JK:1986-11-07..1990-01-19|cm@IN-JK:1996-10-09..2002-10-18
महबूबा मुफ्ती			Mehbooba Mufti	Q6809265	PDP	cm@IN-JK:2016-04-04..2018-06-19|party-head@PDP:2016-01..
मुफ्ती मोहम्मद सईद|मुफ्ती मुहम्मद सईद			Mufti Mohammad Sayeed		PDP	cm@IN-JK:2002-11-02..2005-11-02|cm@IN-JK:2015-03-01..2016-01-07|minister.home@IN:1989-12-02..1990-11-10
इल्तिजा मुफ्ती			Iltija Mufti		PDP
रुबैया सईद			Rubaiya Sayeed
सुरिंदर चौधरी|सुरिंदर कुमार चौधरी			Surinder Choudhary		JKNC	deputy-cm@IN-JK:2024-10-16..
रविंदर रैना|रविंद्र रैना			Ravinder Raina		BJP
निर्मल सिंह			Nirmal Singh		BJP	deputy-cm@IN-JK:2015-03-01..2018-04-29	*
सज्जाद लोन|सज्जाद गनी लोन|सजाद लोन			Sajjad Lone		JKPC
अल्ताफ बुखारी			Altaf Bukhari
इंजीनियर राशिद|इंजीनियर रशीद|शेख अब्दुल राशिद			Engineer Rashid			mp@IN:2024-06-04..
रुहुल्लाह मेहदी|आगा सैयद रुहुल्लाह मेहदी|आगा रुहुल्लाह|आगा सैयद रुहुल्लाह			Ruhullah Mehdi		JKNC	mp@IN:2024-06-04..
मियां अल्ताफ|मियां अल्ताफ अहमद			Mian Altaf		JKNC	mp@IN:2024-06-04..
यासीन मलिक|यासिन मलिक			Yasin Malik
सैयद अली शाह गिलानी|सैयद अली शाह गीलानी|अली शाह गिलानी			Syed Ali Shah Geelani
मीरवाइज उमर फारूक|मीरवाइज			Mirwaiz Umar Farooq
शब्बीर शाह|शबीर शाह			Shabir Shah
आसिया अंद्राबी			Asiya Andrabi
मसरत आलम			Masarat Alam
मनोज सिन्हा			Manoj Sinha	Q6751189	BJP	lg@IN-JK:2020-08-07..|minister.communications@IN:2016-07-05..2019-05-24
सत्यपाल मलिक|सत्य पाल मलिक			Satya Pal Malik	Q7426876		governor@IN-BR:2017-10-04..2018-08-21|governor@IN-JK:2018-08-23..2019-10-30|governor@IN-GA:2019-11-03..2020-08-18|governor@IN-ML:2020-08-18..2022-10-03
गिरीश चंद्र मुर्मू|जीसी मुर्मू|जी.सी. मुर्मू			G. C. Murmu			lg@IN-JK:2019-10-31..2020-08-06
एनएन वोहरा|एन.एन. वोहरा			N. N. Vohra			governor@IN-JK:2008-06-25..2018-08-22
जगमोहन|जगमोहन मल्होत्रा			Jagmohan	Q5924734	BJP	governor@IN-JK:1984-04-26..1989-07-11|governor@IN-JK:1990-01-19..1990-05-26	*
जामयांग त्सेरिंग नामग्याल|जामयांग सेरिंग नामग्याल|जमयांग सेरिंग नामग्याल			Jamyang Tsering Namgyal		BJP	mp@IN:2019-05-23..2024-06-04
सोनम वांगचुक|सोनम वांगचुग			Sonam Wangchuk
कविंद्र गुप्ता|कविंदर गुप्ता			Kavinder Gupta		BJP	deputy-cm@IN-JK:2018-04-30..2018-06-19|lg@IN-LA:2025-07-18..
देवेंद्र फडणवीस|देवेंद्र फडनवीस|फडणवीस|फडनवीस			Devendra Fadnavis	Q16728896	BJP	cm@IN-MH:2014-10-31..2019-11-12|cm@IN-MH:2019-11-23..2019-11-28|cm@IN-MH:2024-12-05..|deputy-cm@IN-MH:2022-06-30..2024-12-05
एकनाथ शिंदे			Eknath Shinde		SHS	cm@IN-MH:2022-06-30..2024-12-05|deputy-cm@IN-MH:2024-12-05..|party-head@SHS:2023-02-17..
श्रीकांत शिंदे			Shrikant Shinde	Q16914125	SHS	mp@IN:2014-05-16..
अजित पवार|अजीत पवार|अजितदादा पवार|अजित दादा पवार	अजितदादा		Ajit Pawar		Nationalist Congress Party	deputy-cm@IN-MH:2010-11-11..2012-09-25|deputy-cm@IN-MH:2012-12-07..2014-09-28|deputy-cm@IN-MH:2019-12-30..2022-06-29|deputy-cm@IN-MH:2023-07-02..|party-head@NCP:2023-07-05..
शरद पवार			Sharad Pawar	Q982813	NCP(SP)	cm@IN-MH:1978-07-18..1980-02-17|cm@IN-MH:1988-06-26..1991-06-25|cm@IN-MH:1993-03-06..1995-03-14|minister.agriculture@IN:2004-05-22..2014-05-26|minister.defence@IN:1991-06-26..1993-03-06|party-head@NCP:1999-06-10..2023-07-05|party-head@NCP(SP):2024-02..
सुप्रिया सुले|सुप्रिया सुळे	सुप्रियाताई सुळे		Supriya Sule	Q7645148	NCP(SP)	mp@IN:2009-05-16..
रोहित पवार			Rohit Pawar		NCP(SP)	mla@IN-MH:2019-10-24..
सुनेत्रा पवार			Sunetra Pawar		Nationalist Congress Party	mp@IN
पार्थ पवार			Parth Pawar		Nationalist Congress Party
उद्धव ठाकरे|उध्दव ठाकरे|उद्धव बालासाहेब ठाकरे	उद्धव बाळासाहेब ठाकरे		Uddhav Thackeray		SS(UBT)	cm@IN-MH:2019-11-28..2022-06-30|party-head@SS(UBT):2012-11-17..
आदित्य ठाकरे			Aaditya Thackeray		SS(UBT)	state-minister@IN-MH:2019-12-30..2022-06-29
रश्मि ठाकरे	रश्मी ठाकरे		Rashmi Thackeray
राज ठाकरे			Raj Thackeray		MNS	party-head@MNS:2006-03-09..
अमित ठाकरे			Amit Thackeray		MNS
बाल ठाकरे|बाला साहेब ठाकरे|बालासाहेब ठाकरे|बाला साहब ठाकरे	बाळासाहेब ठाकरे|बाळ ठाकरे		Bal Thackeray		SHS	party-head@SHS:1966-06-19..2012-11-17
संजय राउत|संजय राऊत			Sanjay Raut	Q7418472	SS(UBT)	mp@IN:2004-07-05..
नाना पटोले			Nana Patole		INC	speaker@IN-MH:2019-12-01..2021-02-04
हर्षवर्धन सपकाल|हर्षवर्धन सपकाळ			Harshwardhan Sapkal		INC
बालासाहेब थोराट|बाला साहेब थोराट	बाळासाहेब थोरात		Balasaheb Thorat		INC	state-minister@IN-MH:2019-11-28..2022-06-29
विजय वडेट्टीवार			Vijay Wadettiwar		INC	opposition-leader@IN-MH:2023-08-03..2024-11
अशोक चव्हाण|अशोक चह्वाण|अशोक चौहान			Ashok Chavan	Q3345623	BJP	cm@IN-MH:2008-12-08..2010-11-11
पृथ्वीराज चव्हाण|पृथ्वीराज चह्वाण			Prithviraj Chavan	Q3520217	INC	cm@IN-MH:2010-11-11..2014-09-28
विलासराव देशमुख|विलास राव देशमुख			Vilasrao Deshmukh	Q982817	INC	cm@IN-MH:1999-10-18..2003-01-18|cm@IN-MH:2004-11-01..2008-12-08
वसंतदादा पाटिल	वसंतदादा पाटील		Vasantdada Patil	Q7405828	INC	cm@IN-MH:1977-05-17..1978-07-18|cm@IN-MH:1983-02-02..1985-06-01
वसंतराव नाईक|वसंतराव नाइक			Vasantrao Naik	Q6002332	INC	cm@IN-MH:1963-12-05..1975-02-20
एआर अंतुले|ए.आर. अंतुले|अब्दुल रहमान अंतुले|बैरिस्टर अंतुले	बॅ. अंतुले		A. R. Antulay	Q3595206	INC	cm@IN-MH:1980-06-09..1982-01-12
छगन भुजबल|छगन भुजबळ			Chhagan Bhujbal		Nationalist Congress Party	deputy-cm@IN-MH:1999-10-18..2003-12-23|state-minister@IN-MH:2025-05-20..
जयंत पाटिल|जयंत पाटील			Jayant Patil		NCP(SP)		*
आरआर पाटिल|आर.आर. पाटिल|आरआर पाटील|आर.आर. पाटील			R. R. Patil		Nationalist Congress Party	deputy-cm@IN-MH:2004-11-01..2008-12-01
दिलीप वलसे पाटिल|दिलीप वलसे पाटील	दिलीप वळसे पाटील		Dilip Walse Patil		Nationalist Congress Party	state-minister@IN-MH
अनिल देशमुख			Anil Deshmukh		NCP(SP)	state-minister@IN-MH:2019-12-30..2021-04-05
नवाब मलिक			Nawab Malik		Nationalist Congress Party	state-minister@IN-MH:2019-12-30..2022-06-29
धनंजय मुंडे			Dhananjay Munde		Nationalist Congress Party	state-minister@IN-MH:2024-12-15..2025-03-04
पंकजा मुंडे			Pankaja Munde		BJP	state-minister@IN-MH:2024-12-15..
प्रीतम मुंडे			Pritam Munde	Q18327340	BJP
प्रफुल्ल पटेल|प्रफुल पटेल			Praful Patel	Q3595186	Nationalist Congress Party	minister.civil-aviation@IN:2004-05-23..2011-01-19
सुनील तटकरे			Sunil Tatkare		Nationalist Congress Party	mp@IN
अदिति तटकरे|आदिति तटकरे	अदिती तटकरे|आदिती तटकरे		Aditi Tatkare		Nationalist Congress Party	state-minister@IN-MH
हसन मुश्रीफ|हसन मुश्रिफ			Hasan Mushrif		Nationalist Congress Party	state-minister@IN-MH
बाबा सिद्दीकी|बाबा सिद्दिकी|बाबा सिद्दीक			Baba Siddique		Nationalist Congress Party
जीशान सिद्दीकी|जीशान सिद्दिकी	झीशान सिद्दीकी|झिशान सिद्दीकी		Zeeshan Siddique		Nationalist Congress Party
जितेंद्र आव्हाड|जितेंद्र अव्हाड|जितेंद्र आव्हाण			Jitendra Awhad		NCP(SP)	state-minister@IN-MH:2019-12-30..2022-06-29
एकनाथ खडसे	नाथाभाऊ		Eknath Khadse		NCP(SP)
गिरीश महाजन			Girish Mahajan		BJP	state-minister@IN-MH
सुधीर मुनगंटीवार|सुधीर मुंगंटीवार			Sudhir Mungantiwar		BJP
चंद्रकांत पाटिल|चंद्रकांत पाटील|चंद्रकांत दादा पाटिल	चंद्रकांतदादा पाटील		Chandrakant Patil		BJP	state-minister@IN-MH
चंद्रशेखर बावनकुले	चंद्रशेखर बावनकुळे		Chandrashekhar Bawankule		BJP	state-minister@IN-MH:2024-12-15..
आशीष शेलार	आशिष शेलार		Ashish Shelar		BJP	state-minister@IN-MH:2024-12-15..
राधाकृष्ण विखे पाटिल|राधाकृष्ण विखे पाटील	राधाकृष्ण विखे-पाटील|विखे पाटील		Radhakrishna Vikhe Patil		BJP	state-minister@IN-MH
सुजय विखे पाटिल|सुजय विखे पाटील	सुजय विखे		Sujay Vikhe Patil		BJP
मंगल प्रभात लोढ़ा|मंगलप्रभात लोढ़ा			Mangal Prabhat Lodha		BJP	state-minister@IN-MH
नितेश राणे			Nitesh Rane		BJP	state-minister@IN-MH:2024-12-15..
निलेश राणे|नीलेश राणे			Nilesh Rane		SHS	mla@IN-MH
किरीट सोमैया	किरीट सोमय्या|किरिट सोमय्या		Kirit Somaiya	Q6415343	BJP
प्रवीण दरेकर			Pravin Darekar		BJP
राम कदम			Ram Kadam		BJP	mla@IN-MH
चित्रा वाघ			Chitra Wagh		BJP
राहुल नार्वेकर|राहुल नार्वेकार			Rahul Narwekar		BJP	speaker@IN-MH:2022-07-03..
राम शिंदे			Ram Shinde		BJP
गोपीचंद पडलकर	गोपीचंद पडळकर		Gopichand Padalkar		BJP
सुरेश धस			Suresh Dhas		BJP	mla@IN-MH
उदयनराजे भोसले|छत्रपति उदयनराजे भोसले	छत्रपती उदयनराजे भोसले|उदयनराजे		Udayanraje Bhosale	Q16196374	BJP	mp@IN
संभाजीराजे छत्रपति	संभाजीराजे छत्रपती|छत्रपती संभाजीराजे भोसले		Sambhajiraje Chhatrapati	Q24668763
पूनम महाजन			Poonam Mahajan	Q7228700	BJP
गोपाल शेट्टी	गोपाळ शेट्टी		Gopal Shetty	Q16186482	BJP
उज्ज्वल निकम|उज्जवल निकम			Ujjwal Nikam		BJP	mp@IN:2025-07-13..
नवनीत राणा|नवनीत कौर राणा			Navneet Rana		BJP	mp@IN:2019-05-23..2024-06-04
रवि राणा	रवी राणा		Ravi Rana			mla@IN-MH
बच्चू कडू	ओमप्रकाश कडू		Bacchu Kadu		PJP
राजू शेट्टी			Raju Shetti	Q7286475	SWP
सदाभाऊ खोत			Sadabhau Khot
महादेव जानकर			Mahadev Jankar		RSPS
प्रकाश आंबेडकर|प्रकाश अंबेडकर			Prakash Ambedkar	Q16148982	VBA	party-head@VBA:2018-03-20..
अबू आजमी|अबु आजमी|अबू आसिम आजमी	अबू आझमी|अबु आझमी		Abu Azmi	Q3208498	SP	mla@IN-MH
रईस शेख			Rais Shaikh		SP	mla@IN-MH
इम्तियाज जलील	इम्तियाझ जलील		Imtiaz Jaleel		AIMIM	mp@IN:2019-05-23..2024-06-04
वारिस पठान			Waris Pathan		AIMIM
उदय सामंत			Uday Samant		SHS	state-minister@IN-MH
दीपक केसरकर			Deepak Kesarkar		SHS
गुलाबराव पाटिल	गुलाबराव पाटील		Gulabrao Patil		SHS	state-minister@IN-MH
शंभूराज देसाई			Shambhuraj Desai		SHS	state-minister@IN-MH
अब्दुल सत्तार			Abdul Sattar		SHS		*
संजय राठौड़|संजय राठोड			Sanjay Rathod		SHS	state-minister@IN-MH
संजय शिरसाट			Sanjay Shirsat		SHS	state-minister@IN-MH:2024-12-15..
भरत गोगावले			Bharat Gogawale		SHS	state-minister@IN-MH:2024-12-15..
प्रताप सरनाईक|प्रताप सरनाइक			Pratap Sarnaik		SHS	state-minister@IN-MH:2024-12-15..
दादा भुसे|दादाजी भुसे			Dada Bhuse		SHS	state-minister@IN-MH
शहाजी बापू पाटिल	शहाजीबापू पाटील|शहाजी बापू पाटील		Shahajibapu Patil		SHS
संजय गायकवाड़			Sanjay Gaikwad		SHS	mla@IN-MH
रामदास कदम			Ramdas Kadam		SHS
योगेश कदम			Yogesh Kadam		SHS	state-minister@IN-MH:2024-12-15..
शाइना एनसी|शायना एनसी			Shaina NC		SHS
मनीषा कायंदे			Manisha Kayande		SHS
नीलम गोरे|नीलम गोर्हे			Neelam Gorhe		SHS
अनिल परब			Anil Parab		SS(UBT)	state-minister@IN-MH:2019-12-30..2022-06-29
अरविंद सावंत			Arvind Sawant	Q16890500	SS(UBT)	mp@IN
अनिल देसाई			Anil Desai	Q18684123	SS(UBT)	mp@IN
प्रियंका चतुर्वेदी			Priyanka Chaturvedi		SS(UBT)	mp@IN
सुषमा अंधारे			Sushma Andhare		SS(UBT)
भास्कर जाधव			Bhaskar Jadhav		SS(UBT)	mla@IN-MH
अंबादास दानवे			Ambadas Danve		SS(UBT)	opposition-leader@IN-MH:2022-08-09..2025-08-29
विनायक राउत|विनायक राऊत			Vinayak Raut	Q16735024	SS(UBT)
चंद्रकांत खैरे			Chandrakant Khaire	Q5071363	SS(UBT)
ओमराजे निंबालकर	ओमराजे निंबाळकर|ओमप्रकाश राजेनिंबाळकर		Omprakash Rajenimbalkar		SS(UBT)	mp@IN
किशोरी पेडनेकर			Kishori Pednekar		SS(UBT)	mayor@Mumbai:2019-11-22..2022-03-08
अमोल कोल्हे			Amol Kolhe		NCP(SP)	mp@IN
रोहिणी खडसे			Rohini Khadse		NCP(SP)
शशिकांत शिंदे			Shashikant Shinde		NCP(SP)
विद्या चव्हाण			Vidya Chavan		NCP(SP)
रूपाली चाकणकर	रुपाली चाकणकर		Rupali Chakankar		Nationalist Congress Party
अमोल मिटकरी			Amol Mitkari		Nationalist Congress Party
माणिकराव कोकाटे			Manikrao Kokate		Nationalist Congress Party	state-minister@IN-MH:2024-12-15..
यशोमति ठाकुर	यशोमती ठाकूर		Yashomati Thakur		INC
वर्षा गायकवाड़			Varsha Gaikwad		INC	mp@IN:2024-06-04..
प्रणीति शिंदे|प्रणिति शिंदे	प्रणिती शिंदे		Praniti Shinde		INC	mp@IN:2024-06-04..
भाई जगताप			Bhai Jagtap		INC
सतेज पाटिल	सतेज पाटील		Satej Patil		INC
अमित देशमुख			Amit Deshmukh		INC	mla@IN-MH
संदीप देशपांडे			Sandeep Deshpande		MNS
बाला नांदगांवकर|बाळा नांदगावकर			Bala Nandgaonkar		MNS
मनोज जरांगे|मनोज जरांगे पाटिल|मनोज जरांगे पाटील|जरांगे पाटील	मनोज जरांगे-पाटील|जरांगे		Manoj Jarange Patil
लक्ष्मण हाके			Laxman Hake
गुणरत्न सदावर्ते			Gunratna Sadavarte
वाल्मीक कराड|वाल्मिक कराड			Walmik Karad
संतोष देशमुख			Santosh Deshmukh				*
परमबीर सिंह|परम बीर सिंह	परमबीर सिंग		Param Bir Singh
सचिन वाजे|सचिन वझे	सचिन वाझे		Sachin Waze
रश्मि शुक्ला	रश्मी शुक्ला		Rashmi Shukla
समीर वानखेड़े			Sameer Wankhede
तुकाराम मुंडे|तुकाराम मुंढे			Tukaram Mundhe
विश्वास नांगरे पाटिल	विश्वास नांगरे पाटील		Vishwas Nangare Patil
बाबा आढाव			Baba Adhav
फ्रांसिस्को सरदिन्हा			Francisco Sardinha		INC	cm@IN-GA:1999-11-24..2000-10-23
प्रतापसिंह राणे|प्रताप सिंह राणे	प्रतापसिंग राणे		Pratapsingh Rane		INC	cm@IN-GA:2005-02-02..2005-03-04|cm@IN-GA:2005-06-07..2007-06-07
दिगंबर कामत			Digambar Kamat		BJP	cm@IN-GA:2007-06-08..2012-03-08
लक्ष्मीकांत पारसेकर			Laxmikant Parsekar		BJP	cm@IN-GA:2014-11-08..2017-03-14
प्रमोद सावंत			Pramod Sawant		BJP	cm@IN-GA:2019-03-19..
विश्वजीत राणे|विश्वजित राणे			Vishwajit Rane		BJP	state-minister@IN-GA
विजय सरदेसाई			Vijai Sardesai		GFP	deputy-cm@IN-GA:2019-03-20..2019-07-13
सुदिन धवलीकर	सुदिन ढवळीकर		Sudin Dhavalikar		MGP
उत्पल पर्रिकर|उत्पल पर्रीकर			Utpal Parrikar
श्रीपद नाइक|श्रीपाद नाइक|श्रीपद नाईक	श्रीपाद नाईक		Shripad Naik	Q7504173	BJP	minister@IN:2014-05-26..
केशुभाई पटेल|केशूभाई पटेल			Keshubhai Patel	Q2723680	BJP	cm@IN-GJ:1995-03-14..1995-10-21|cm@IN-GJ:1998-03-04..2001-10-06
आनंदीबेन पटेल|आनंदी बेन पटेल|आनंदीबेन			Anandiben Patel	Q4751365	BJP	cm@IN-GJ:2014-05-22..2016-08-07|governor@IN-MP:2018-01-23..2019-07-28|governor@IN-CG:2018-08-15..2019-07-28|governor@IN-UP:2019-07-29..
विजय रूपाणी|विजय रुपाणी|विजय रूपानी|रूपाणी			Vijay Rupani	Q7929316	BJP	cm@IN-GJ:2016-08-07..2021-09-13
भूपेंद्र पटेल|भूपेंद्रभाई पटेल|भूपेंद्र भाई पटेल			Bhupendrabhai Patel		BJP	cm@IN-GJ:2021-09-13..
नितिन पटेल|नितिनभाई पटेल|नितिन भाई पटेल	नितीन पटेल		Nitin Patel		BJP	deputy-cm@IN-GJ:2016-08-07..2021-09-13
शंकर सिंह वाघेला|शंकरसिंह वाघेला			Shankersinh Vaghela	Q6221027		cm@IN-GJ:1996-10-23..1997-10-28
चिमनभाई पटेल			Chimanbhai Patel	Q5099299		cm@IN-GJ:1990-03-04..1994-02-17
हर्ष संघवी			Harsh Sanghavi		BJP	deputy-cm@IN-GJ:2025-10-17..
हार्दिक पटेल			Hardik Patel		BJP	mla@IN-GJ:2022-12-08..
अल्पेश ठाकोर			Alpesh Thakor		BJP	mla@IN-GJ
जिग्नेश मेवाणी|जिग्नेश मेवानी			Jignesh Mevani		INC	mla@IN-GJ
इसुदान गढ़वी|ईसुदान गढ़वी			Isudan Gadhvi		AAP
गोपाल इटालिया			Gopal Italia		AAP	mla@IN-GJ:2025-06-23..
चैतर वसावा|चैतर बसावा			Chaitar Vasava		AAP	mla@IN-GJ
शक्ति सिंह गोहिल|शक्तिसिंह गोहिल			Shaktisinh Gohil		INC	mp@IN
अमित चावड़ा			Amit Chavda		INC
भरत सिंह सोलंकी|भरतसिंह सोलंकी			Bharatsinh Solanki		INC
अर्जुन मोढवाडिया			Arjun Modhwadia		BJP
गेनीबेन ठाकोर			Geniben Thakor		INC	mp@IN:2024-06-04..
माया कोडनानी			Maya Kodnani		BJP
वजुभाई वाला			Vajubhai Vala		BJP	governor@IN-KA:2014-09-01..2021-07-11
आचार्य देवव्रत			Acharya Devvrat			governor@IN-HP:2015-08-12..2019-07-21|governor@IN-GJ:2019-07-22..|governor@IN-MH:2025-09-15..
जगदीश विश्वकर्मा|जगदीश पांचाल			Jagdish Vishwakarma		BJP	state-minister@IN-GJ
प्रफुल्ल खोड़ा पटेल|प्रफुल खोड़ा पटेल			Praful Khoda Patel
ममता बनर्जी|ममता बैनर्जी|ममता दीदी	ममता बॅनर्जी		Mamata Banerjee	Q465041	AITC	cm@IN-WB:2011-05-20..|minister.railways@IN:2009-05-22..2011-05-19|party-head@AITC:1998-01-01..
अभिषेक बनर्जी|अभिषेक बैनर्जी	अभिषेक बॅनर्जी		Abhishek Banerjee	Q4667463	AITC	mp@IN:2014-05-16..
बुद्धदेव भट्टाचार्य|बुद्धदेव भट्टाचार्जी|बुद्धदेब भट्टाचार्य			Buddhadeb Bhattacharjee		CPI(M)	cm@IN-WB:2000-11-06..2011-05-20
सिद्धार्थ शंकर राय|सिद्धार्थ शंकर रे			Siddhartha Shankar Ray		INC	cm@IN-WB:1972-03-20..1977-04-30
बिधान चंद्र राय|विधान चंद्र राय|बिधान चंद्र रॉय			Bidhan Chandra Roy	Q2901773	INC	cm@IN-WB:1948-01-23..1962-07-01
शुभेंदु अधिकारी|सुवेंदु अधिकारी|शुभेंदू अधिकारी			Suvendu Adhikari		BJP	opposition-leader@IN-WB:2021-05-10..
शिशिर अधिकारी			Sisir Adhikari	Q7530834	BJP
दिलीप घोष			Dilip Ghosh		BJP	mp@IN:2019-05-23..2024-06-04
मुकुल रॉय|मुकुल राय			Mukul Roy	Q3346285		minister.railways@IN:2012-03-20..2012-09-21
समिक भट्टाचार्य|शमिक भट्टाचार्य|शमीक भट्टाचार्य			Samik Bhattacharya		BJP	mp@IN
लॉकेट चटर्जी			Locket Chatterjee		BJP
सुदीप बंदोपाध्याय|सुदीप बंद्योपाध्याय			Sudip Bandyopadhyay	Q7633839	AITC	mp@IN
सौगत राय|सौगत रॉय			Saugata Roy	Q7427196	AITC	mp@IN
कल्याण बनर्जी|कल्याण बैनर्जी			Kalyan Banerjee	Q16979825	AITC	mp@IN
काकोली घोष दस्तीदार			Kakoli Ghosh Dastidar	Q6349597	AITC	mp@IN
शताब्दी राय|शताब्दी रॉय			Satabdi Roy	Q7425857	AITC	mp@IN
फिरहाद हकीम|फरहाद हकीम			Firhad Hakim		AITC	mayor@Kolkata:2018-12-03..
पार्थ चटर्जी			Partha Chatterjee			state-minister@IN-WB
अर्पिता मुखर्जी			Arpita Mukherjee
अनुब्रत मंडल|अणुब्रत मंडल			Anubrata Mondal		AITC
शेख शाहजहां|शाहजहां शेख			Sheikh Shahjahan
कुणाल घोष			Kunal Ghosh	Q16200876	AITC
मदन मित्रा			Madan Mitra		AITC
नुसरत जहां			Nusrat Jahan		AITC
मिमी चक्रवर्ती			Mimi Chakraborty		AITC
यूसुफ पठान|युसूफ पठान|युसुफ पठान			Yusuf Pathan		AITC	mp@IN:2024-06-04..
सायोनी घोष|सयोनी घोष			Saayoni Ghosh		AITC	mp@IN:2024-06-04..
सागरिका घोष			Sagarika Ghose		AITC	mp@IN
सुष्मिता देव			Sushmita Dev	Q16901284	AITC	mp@IN
हुमायूं कबीर			Humayun Kabir			mla@IN-WB
सिद्दीकुल्लाह चौधरी			Siddiqullah Chowdhury		AITC
संदीप घोष			Sandip Ghosh				*
मोहम्मद सलीम			Mohammed Salim	Q6893319	CPI(M)		*
सीवी आनंद बोस|सी.वी. आनंद बोस			C. V. Ananda Bose			governor@IN-WB:2022-11-23..
नवीन पटनायक			Naveen Patnaik	Q1190856	BJD	cm@IN-OD:2000-03-05..2024-06-12|opposition-leader@IN-OD:2024-06-19..|party-head@BJD:1997-12-26..
हेमानंद बिस्वाल|हेमानंद विश्वाल			Hemananda Biswal	Q5091883	INC	cm@IN-OD:1989-12-07..1990-03-05|cm@IN-OD:1999-12-06..2000-03-05
जेबी पटनायक|जे.बी. पटनायक|जानकी बल्लभ पटनायक			J. B. Patnaik		INC	cm@IN-OD:1980-06-09..1989-12-07|cm@IN-OD:1995-03-15..1999-02-17
मोहन चरण माझी|मोहन माझी|मोहन चरण मांझी|मोहन मांझी			Mohan Charan Majhi		BJP	cm@IN-OD:2024-06-12..
केवी सिंह देव|के.वी. सिंह देव|कनक वर्धन सिंहदेव|कनक वर्धन सिंह देव|केवी सिंहदेव			K. V. Singh Deo		BJP	deputy-cm@IN-OD:2024-06-12..
प्रवती परिदा|प्रभाती परिदा|प्रवाती परिदा			Pravati Parida		BJP	deputy-cm@IN-OD:2024-06-12..
वीके पांडियन|वी.के. पांडियन			V. K. Pandian		BJD
नब किशोर दास|नबा दास|नाबा दास|नब दास			Naba Kisore Das		BJD
पिनाकी मिश्रा|पिनाकी मिश्र			Pinaki Misra	Q7194808
भर्तृहरि महताब			Bhartruhari Mahtab	Q4285853	BJP	mp@IN
अपराजिता सारंगी			Aparajita Sarangi		BJP	mp@IN:2019-05-23..
प्रताप सारंगी|प्रताप चंद्र सारंगी|प्रताप चंद्र षडंगी			Pratap Sarangi		BJP	mp@IN:2019-05-23..
तरुण गोगोई			Tarun Gogoi	Q3349343	INC	cm@IN-AS:2001-05-18..2016-05-24
हिमंत बिस्वा सरमा|हिमंता बिस्वा सरमा|हिमंत बिस्व सरमा|हिमंत विश्व शर्मा|हिमंत बिस्वा शर्मा|हिमंता बिस्वा शर्मा|हिमंता विश्व शर्मा			Himanta Biswa Sarma		BJP	cm@IN-AS:2021-05-10..
बदरुद्दीन अजमल			Badruddin Ajmal	Q799689	AIUDF	party-head@AIUDF:2005-10..
अखिल गोगोई			Akhil Gogoi			mla@IN-AS
भूपेन बोरा|भूपेन कुमार बोरा			Bhupen Borah		INC
परेश बरुआ			Paresh Baruah
हग्रामा मोहिलारी|हाग्रामा मोहिलारी			Hagrama Mohilary		BPF
प्रमोद बोरो|प्रमोद बोड़ो			Pramod Boro		UPPL
रमेन डेका|रामेन डेका			Ramen Deka	Q7289353	BJP	governor@IN-CG:2024-07-31..
मुकुट मिथि|मुकुट मीठी			Mukut Mithi	Q5989347		cm@IN-AR:1999-01-19..2003-08-03
गेगोंग अपांग|गेगांग अपांग			Gegong Apang			cm@IN-AR:1980-01-18..1999-01-19|cm@IN-AR:2003-08-03..2007-04-09
दोरजी खांडू			Dorjee Khandu		INC	cm@IN-AR:2007-04-09..2011-04-30
जारबोम गामलिन|जारबोम गैमलिन			Jarbom Gamlin		INC	cm@IN-AR:2011-05-05..2011-10-31
नबाम तुकी|नबम तुकी			Nabam Tuki		INC	cm@IN-AR:2011-11-01..2016-01-26|cm@IN-AR:2016-07-13..2016-07-17
कलिखो पुल|कालिखो पुल			Kalikho Pul			cm@IN-AR:2016-02-19..2016-07-13
पेमा खांडू|पेमा खांडु			Pema Khandu	Q7161834	BJP	cm@IN-AR:2016-07-17..
चाउना मीन|चौना मीन			Chowna Mein		BJP	deputy-cm@IN-AR:2016-07-17..
तापिर गाव			Tapir Gao		BJP	mp@IN
डब्ल्यू निपामाचा सिंह|निपामाचा सिंह			W. Nipamacha Singh			cm@IN-MN:1997-12-16..2001-02-14
राधाबिनोद कोइजाम			Radhabinod Koijam			cm@IN-MN:2001-02-15..2001-06-01
ओकराम इबोबी सिंह|ओ इबोबी सिंह|इबोबी सिंह|ओकराम ईबोबी सिंह			Okram Ibobi Singh		INC	cm@IN-MN:2002-03-07..2017-03-15
एन बीरेन सिंह|बीरेन सिंह|नोंगथोम्बम बीरेन सिंह|एन बिरेन सिंह	एन. बिरेन सिंग|बिरेन सिंग|बिरेन सिंह		N. Biren Singh	Q7049407	BJP	cm@IN-MN:2017-03-15..2025-02-13
इरोम शर्मिला|इरोम चानू शर्मिला			Irom Sharmila
ईके मावलोंग|ई.के. मावलोंग			E. K. Mawlong			cm@IN-ML:2000-03-08..2001-12-08
एफए खोंगलाम|एफ.ए. खोंगलाम|फ्लिंडर एंडरसन खोंगलाम			F. A. Khonglam			cm@IN-ML:2001-12-08..2003-03-04
डीडी लपांग|डी.डी. लपांग|डीडी लापांग|डी.डी. लापांग			D. D. Lapang		INC	cm@IN-ML:2003-03-04..2006-06-15|cm@IN-ML:2007-03-10..2008-03-07|cm@IN-ML:2009-04-13..2010-04-19
जेडी रिंबाई|जे.डी. रिंबाई|जेडी रिम्बई|जे.डी. रिम्बई			J. D. Rymbai	Q6105426	INC	cm@IN-ML:2006-06-15..2007-03-10
डोनकुपर रॉय|डोनकूपर राय			Donkupar Roy		UDP	cm@IN-ML:2008-03-19..2009-03-18
मुकुल संगमा			Mukul Sangma		AITC	cm@IN-ML:2010-04-20..2018-03-06
कॉनराड संगमा|कोनराड संगमा|कॉनरेड संगमा|कोनराड के संगमा			Conrad Sangma	Q5162596	NPP	cm@IN-ML:2018-03-06..|party-head@NPP:2016-03-19..
अगाथा संगमा			Agatha Sangma		NPP
जोरमथंगा|जोरामथंगा|जोरमथांगा			Zoramthanga		MNF	cm@IN-MZ:1998-12-03..2008-12-11|cm@IN-MZ:2018-12-15..2023-12-08
लल थनहवला|लाल थनहवला|ललथनहवला|लाल थनहावला			Lal Thanhawla	Q5094693	INC	cm@IN-MZ:1984-05-05..1986-08-21|cm@IN-MZ:1989-01-24..1998-12-03|cm@IN-MZ:2008-12-11..2018-12-15
लालदुहोमा			Lalduhoma		ZPM	cm@IN-MZ:2023-12-08..
एससी जमीर|एस.सी. जमीर			S. C. Jamir	Q3532549	INC	cm@IN-NL:1993-02-22..2003-03-06|governor@IN-MH:2008-03-09..2010-01-22
नेफ्यू रियो|नेफियू रियो|नेइफियू रियो|नेइफिउ रियो			Neiphiu Rio	Q3530214	NPF	cm@IN-NL:2003-03-06..2008-01-03|cm@IN-NL:2008-03-12..2014-05-24|cm@IN-NL:2018-03-08..
टीआर जेलियांग|टी.आर. जेलियांग			T. R. Zeliang	Q7668627	NPF	cm@IN-NL:2014-05-24..2017-02-22|cm@IN-NL:2017-07-19..2018-03-08|deputy-cm@IN-NL:2023-03-07..
शुरहोजेली लीजीत्सु|शुरहोजेली लेजित्सु|शुरहोजेलि लिजित्सू			Shurhozelie Liezietsu		NPF	cm@IN-NL:2017-02-22..2017-07-19
तेमजेन इमना अलोंग|तेमजेन इम्ना अलॉन्ग|तेमजेन इमना अलॉन्ग|तेमजेन इमना अलांग			Temjen Imna Along		BJP	state-minister@IN-NL
पवन कुमार चामलिंग|पवन चामलिंग		पवन चाम्लिङ|पवनकुमार चाम्लिङ	Pawan Kumar Chamling	Q2475703	SDF	cm@IN-SK:1994-12-12..2019-05-27
प्रेम सिंह तमांग|पीएस तमांग|पी.एस. तमांग|प्रेम सिंह गोले|पीएस गोले|पी.एस. गोले		प्रेमसिंह तामाङ	Prem Singh Tamang		SKM	cm@IN-SK:2019-05-27..
बाइचुंग भूटिया|भाईचुंग भूटिया|बाईचुंग भूटिया			Bhaichung Bhutia
माणिक सरकार|मानिक सरकार			Manik Sarkar	Q578135	CPI(M)	cm@IN-TR:1998-03-11..2018-03-09
बिप्लब देब|बिप्लब कुमार देब|विप्लव देव|बिप्लव देब|विप्लव कुमार देव			Biplab Kumar Deb	Q47463042	BJP	cm@IN-TR:2018-03-09..2022-05-15
माणिक साहा|मानिक साहा			Manik Saha		BJP	cm@IN-TR:2022-05-15..
प्रद्योत देबबर्मा|प्रद्योत माणिक्य देबबर्मा|प्रद्योत किशोर देबबर्मा|प्रद्योत माणिक्य देब बर्मा			Pradyot Manikya Deb Barma		TMP	party-head@TMP:2021-02..
बिमल गुरुंग|विमल गुरुंग		विमल गुरुङ	Bimal Gurung		GJM
सुभाष घीसिंग|सुबास घीसिंग|सुभाष घिसिंग		सुवास घिसिङ|सुवास घिसिङ्ग	Subhash Ghising
जयललिता|जे जयललिता|जयललिथा			J. Jayalalithaa		AIADMK	cm@IN-TN:1991-06-24..1996-05-12|cm@IN-TN:2001-05-14..2001-09-21|cm@IN-TN:2002-03-02..2006-05-12|cm@IN-TN:2011-05-16..2014-09-27|cm@IN-TN:2015-05-23..2016-12-05|party-head@AIADMK:1989-02-09..2016-12-05
एम करुणानिधि|करुणानिधि|मुत्तुवेल करुणानिधि			M. Karunanidhi		DMK	cm@IN-TN:1969-02-10..1976-01-31|cm@IN-TN:1989-01-27..1991-01-30|cm@IN-TN:1996-05-13..2001-05-13|cm@IN-TN:2006-05-13..2011-05-15|party-head@DMK:1969-07-27..2018-08-07
एमके स्टालिन|एम.के. स्टालिन|स्टालिन|मुथुवेल करुणानिधि स्टालिन	एम. के. स्टॅलिन|स्टॅलिन		M. K. Stalin		DMK	cm@IN-TN:2021-05-07..|party-head@DMK:2018-08-28..|deputy-cm@IN-TN:2009-05-29..2011-05-15
उदयनिधि स्टालिन|उदयनिधि	उदयनिधी स्टॅलिन|उदयनिधी		Udhayanidhi Stalin		DMK	deputy-cm@IN-TN:2024-09-29..
कनिमोझी|कनिमोई|कनिमोझि|कनिमोळी			Kanimozhi	Q467231	DMK	mp@IN
टीआर बालू|टी.आर. बालू			T. R. Baalu	Q3534034	DMK	mp@IN
ए राजा			A. Raja		DMK	mp@IN
दयानिधि मारन			Dayanidhi Maran		DMK	mp@IN
सेंथिल बालाजी|वी सेंथिल बालाजी			Senthil Balaji		DMK	state-minister@IN-TN
ओ पन्नीरसेल्वम|ओ पनीरसेल्वम|पन्नीरसेल्वम|पनीरसेल्वम			O. Panneerselvam			cm@IN-TN:2001-09-21..2002-03-01|cm@IN-TN:2014-09-29..2015-05-22|cm@IN-TN:2016-12-06..2017-02-15
के पलानीस्वामी|ई पलानीस्वामी|ईके पलानीस्वामी|ई.के. पलानीस्वामी|एडप्पादी पलानीस्वामी|ई पलानीसामी|पलानीस्वामी|एडप्पादी के पलानीस्वामी|के पलानीसामी|पलानीसामी			Edappadi K. Palaniswami	Q6323772	AIADMK	cm@IN-TN:2017-02-16..2021-05-06|opposition-leader@IN-TN:2021-05-11..|party-head@AIADMK:2023-03-28..
वीके शशिकला|वी.के. शशिकला|शशिकला			V. K. Sasikala
टीटीवी दिनाकरन|टी.टी.वी. दिनाकरन|दिनाकरन|टीटीवी दिनकरन			T. T. V. Dhinakaran	Q16604113
विजयकांत			Vijayakanth		DMDK	party-head@DMDK:2005-09-14..2023-12-14
थलपति विजय|विजय थलपति|थलापति विजय			Vijay		TVK	party-head@TVK:2024-02-02..
वाइको|वायको			Vaiko		MDMK	party-head@MDMK:1994-05-06..
के अन्नामलाई|अन्नामलाई|के अन्नामलै|अन्नामलै			K. Annamalai		BJP
नैनार नागेंद्रन			Nainar Nagendran		BJP	mla@IN-TN
अंबुमणि रामदास|अंबुमणि रामदॉस			Anbumani Ramadoss	Q1428118	PMK	minister.health@IN:2004-05-23..2009-03-29
एस रामदास|एस रामदॉस			S. Ramadoss		PMK
थोल थिरुमावलवन|टी थिरुमावलवन|थिरुमावलवन			Thol. Thirumavalavan		VCK	mp@IN
आरएन रवि|आर.एन. रवि|आर एन रवी			R. N. Ravi			governor@IN-TN:2021-09-18..|governor@IN-NL:2019-08-01..2021-09-11
कमल हासन|कमल हसन			Kamal Haasan			mp@IN:2025-07-25..
रजनीकांत			Rajinikanth
सिद्धारमैया|सिद्दारमैया|सिद्दरमैया|सिद्धरमैया|सिद्धारामैया	सिद्धरामय्या|सिद्दरामय्या		Siddaramaiah	Q7508046	INC	cm@IN-KA:2013-05-13..2018-05-17|cm@IN-KA:2023-05-20..
डीके शिवकुमार|डी.के. शिवकुमार|डीके शिवाकुमार			D. K. Shivakumar		INC	deputy-cm@IN-KA:2023-05-20..
डीके सुरेश|डी.के. सुरेश			D. K. Suresh	Q16196721	INC
बीएस येदियुरप्पा|बी.एस. येदियुरप्पा|येदियुरप्पा|बीएस येद्दियुरप्पा|येद्दियुरप्पा|बीएस येडियुरप्पा|येडियुरप्पा	बी. एस. येडियुरप्पा		B. S. Yediyurappa		BJP	cm@IN-KA:2007-11-12..2007-11-19|cm@IN-KA:2008-05-30..2011-08-04|cm@IN-KA:2018-05-17..2018-05-23|cm@IN-KA:2019-07-26..2021-07-28
बीवाई विजयेंद्र|बी.वाई. विजयेंद्र			B. Y. Vijayendra		BJP
बसवराज बोम्मई|बोम्मई|बसवराज बोम्मै			Basavaraj Bommai		BJP	cm@IN-KA:2021-07-28..2023-05-20
जगदीश शेट्टर			Jagadish Shettar		BJP	cm@IN-KA:2012-07-12..2013-05-13
एन धरम सिंह|धरम सिंह			N. Dharam Singh	Q562303	INC	cm@IN-KA:2004-05-28..2006-02-03
आर अशोक			R. Ashoka		BJP	opposition-leader@IN-KA:2023-11-17..
जी परमेश्वर|जी परमेश्वरा			G. Parameshwara		INC	deputy-cm@IN-KA:2018-05-23..2019-07-23|state-minister@IN-KA:2023-05-20..
प्रियांक खड़गे|प्रियंक खड़गे|प्रियांक खरगे	प्रियांक खर्गे		Priyank Kharge		INC	state-minister@IN-KA:2023-05-27..
एचडी रेवन्ना|एच.डी. रेवन्ना			H. D. Revanna		JD(S)
प्रज्वल रेवन्ना|प्रज्ज्वल रेवन्ना			Prajwal Revanna		JD(S)	mp@IN:2019-05-23..2024-06-04
निखिल कुमारस्वामी			Nikhil Kumaraswamy		JD(S)
केएस ईश्वरप्पा|के.एस. ईश्वरप्पा			K. S. Eshwarappa
सीटी रवि|सी.टी. रवि|सीटी रवी			C. T. Ravi		BJP
नलिन कुमार कतील|नलीन कुमार कतील			Nalin Kumar Kateel	Q6960896	BJP
चंद्रबाबू नायडू|एन चंद्रबाबू नायडू|चंद्रबाबू नायडु|नारा चंद्रबाबू नायडू|चंद्रबाबू			N. Chandrababu Naidu	Q3518013	TDP	cm@IN-AP:1995-09-01..2004-05-14|cm@IN-AP:2014-06-08..2019-05-30|cm@IN-AP:2024-06-12..|party-head@TDP:1995-09-01..
नारा लोकेश			Nara Lokesh		TDP	state-minister@IN-AP:2024-06-12..
वाईएस राजशेखर रेड्डी|वाई.एस. राजशेखर रेड्डी|वाईएसआर|राजशेखर रेड्डी|YSR			Y. S. Rajasekhara Reddy		INC	cm@IN-AP:2004-05-14..2009-09-02
वाईएस जगन मोहन रेड्डी|वाई.एस. जगन मोहन रेड्डी|जगन मोहन रेड्डी|जगनमोहन रेड्डी|वाईएस जगनमोहन रेड्डी|जगन रेड्डी	वाय. एस. जगनमोहन रेड्डी		Y. S. Jagan Mohan Reddy		YSRCP	cm@IN-AP:2019-05-30..2024-06-12|party-head@YSRCP:2011-03-12..
वाईएस शर्मिला|वाई.एस. शर्मिला			Y. S. Sharmila		INC
के रोसैया|रोसैया			K. Rosaiah		INC	cm@IN-AP:2009-09-03..2010-11-24|governor@IN-TN:2011-08-31..2016-08-30
किरण कुमार रेड्डी|एन किरण कुमार रेड्डी			N. Kiran Kumar Reddy			cm@IN-AP:2010-11-25..2014-03-01
पवन कल्याण			Pawan Kalyan		Jana Sena Party	deputy-cm@IN-AP:2024-06-12..|party-head@JSP:2014-03-14..
डी पुरंदेश्वरी|दग्गुबाती पुरंदेश्वरी|दग्गुबती पुरंदेश्वरी			Daggubati Purandeswari		BJP	mp@IN:2024-06-04..
चिरंजीवी			Chiranjeevi	Q313243			*
के चंद्रशेखर राव|केसीआर|कलवकुंतला चंद्रशेखर राव|KCR			K. Chandrashekar Rao		BRS	cm@IN-TS:2014-06-02..2023-12-07|party-head@BRS:2001-04-27..
केटी रामाराव|के.टी. रामाराव|केटीआर|केटी रामा राव|के.टी. रामा राव|KTR			K. T. Rama Rao	Q25748324	BRS	state-minister@IN-TS
के कविता|कलवकुंतला कविता			K. Kavitha	Q6323498
हरीश राव|टी हरीश राव			T. Harish Rao		BRS
रेवंत रेड्डी|ए रेवंत रेड्डी|अनुमुला रेवंत रेड्डी			A. Revanth Reddy		INC	cm@IN-TS:2023-12-07..
भट्टी विक्रमार्क|मल्लू भट्टी विक्रमार्क|भट्टी विक्रमार्का|मल्लु भट्टी विक्रमार्क			Mallu Bhatti Vikramarka	Q6744315	INC	deputy-cm@IN-TS:2023-12-07..
असदुद्दीन ओवैसी|ओवैसी|असद्दुदीन ओवैसी|असदउद्दीन ओवैसी|असदुद्दीन औवेसी			Asaduddin Owaisi	Q3210225	AIMIM	mp@IN:2004..|party-head@AIMIM:2008-09-29..
अकबरुद्दीन ओवैसी|अकबरउद्दीन ओवैसी			Akbaruddin Owaisi	Q3195789	AIMIM	mla@IN-TS
टी राजा सिंह|राजा सिंह			T. Raja Singh			mla@IN-TS
मोहम्मद अजहरुद्दीन|अजहरुद्दीन|मोहम्मद अजहरूद्दीन			Mohammad Azharuddin	Q3345095	INC	state-minister@IN-TS:2025-10-31..
माधवी लता			Madhavi Latha		BJP
तमिलिसाई सौंदरराजन|तमिलिसाई सुंदरराजन|तमिलिसै सौंदरराजन			Tamilisai Soundararajan		BJP	governor@IN-TS:2019-09-08..2024-03-18
पिनाराई विजयन|पिनराई विजयन|पिनरायी विजयन|पिनरई विजयन			Pinarayi Vijayan	Q3595385	CPI(M)	cm@IN-KL:2016-05-25..
ओमन चांडी|ओम्मन चांडी|उम्मन चांडी|ऊमेन चांडी			Oommen Chandy	Q1775400	INC	cm@IN-KL:2004-08-31..2006-05-18|cm@IN-KL:2011-05-18..2016-05-25
वीएस अच्युतानंदन|वी.एस. अच्युतानंदन|अच्युतानंदन			V. S. Achuthanandan		CPI(M)	cm@IN-KL:2006-05-18..2011-05-18
ईके नयनार|ई.के. नयनार|ईके नायनार|ई.के. नायनार			E. K. Nayanar		CPI(M)	cm@IN-KL:1996-05-20..2001-05-17
रमेश चेन्निथला|रमेश चेन्नीथला			Ramesh Chennithala		INC
वीडी सतीशन|वी.डी. सतीशन|वीडी सतीसन			V. D. Satheesan		INC	opposition-leader@IN-KL:2021-05-22..
के सुरेंद्रन			K. Surendran		BJP
केके शैलजा|के.के. शैलजा			K. K. Shailaja	Q16137667	CPI(M)
ई श्रीधरन			E. Sreedharan		BJP
आरिफ मोहम्मद खान|आरिफ मोहम्मद खां			Arif Mohammad Khan			governor@IN-KL:2019-09-06..2025-01-01|governor@IN-BR:2025-01-02..
राजेंद्र विश्वनाथ आर्लेकर|राजेंद्र आर्लेकर|राजेंद्र अर्लेकर|राजेंद्र विश्वनाथ अर्लेकर			Rajendra Vishwanath Arlekar		BJP	governor@IN-HP:2021-07-13..2023-02-13|governor@IN-BR:2023-02-17..2025-01-01|governor@IN-KL:2025-01-02..
पी षणमुगम|पी शणमुगम			P. Shanmugam		INC	cm@IN-PY:2000-03-22..2001-10-27
वी वैतिलिंगम|वी वैद्यलिंगम|वी वैथीलिंगम			V. Vaithilingam		INC	cm@IN-PY:2008-09-04..2011-05-16
वी नारायणसामी|वी नारायणस्वामी			V. Narayanasamy	Q7906147	INC	cm@IN-PY:2016-06-06..2021-02-22
एन रंगास्वामी|एन रंगासामी|एन रंगस्वामी|रंगासामी			N. Rangaswamy		AINRC	cm@IN-PY:2001-10-27..2008-09-04|cm@IN-PY:2011-05-16..2016-06-06|cm@IN-PY:2021-05-07..
किरण बेदी			Kiran Bedi		BJP	lg@IN-PY:2016-05-29..2021-02-16
मंगुभाई पटेल|मंगू भाई पटेल|मंगुभाई छगनभाई पटेल			Mangubhai Patel		BJP	governor@IN-MP:2021-07-08..
हरिभाऊ बागडे|हरिभाऊ किसनराव बागडे			Haribhau Bagde		BJP	governor@IN-RJ:2024-07-31..
बंडारू दत्तात्रेय|बंडारु दत्तात्रेय			Bandaru Dattatreya	Q4854461	BJP	governor@IN-HP:2019-09-11..2021-07-13|governor@IN-HR:2021-07-15..2025-07-20
असीम कुमार घोष|आशिम कुमार घोष|प्रो. असीम घोष			Ashim Kumar Ghosh		BJP	governor@IN-HR:2025-07-21..
शिव प्रताप शुक्ल|शिव प्रताप शुक्ला|शिवप्रताप शुक्ल			Shiv Pratap Shukla	Q7499213	BJP	governor@IN-HP:2023-02-18..
गुरमीत सिंह			Gurmit Singh			governor@IN-UK:2021-09-15..	*
अनुसुइया उइके|अनुसूइया उइके|अनुसुईया उइके			Anusuiya Uikey	Q4777946	BJP	governor@IN-CG:2019-07-29..2023-02-22|governor@IN-MN:2023-02-23..2024-07-30
विश्वभूषण हरिचंदन|बिस्वभूषण हरिचंदन|विश्व भूषण हरिचंदन			Biswabhusan Harichandan		BJP	governor@IN-AP:2019-07-24..2023-02-22|governor@IN-CG:2023-02-23..2024-07-30
बलरामजी दास टंडन|बलराम दास टंडन			Balram Das Tandon		BJP	governor@IN-CG:2014-07-25..2018-08-14
रमेश बैस			Ramesh Bais	Q7289378	BJP	governor@IN-TR:2019-07-29..2021-07-13|governor@IN-JH:2021-07-14..2023-02-17|governor@IN-MH:2023-02-18..2024-07-30
फागू चौहान|फागु चौहान			Phagu Chauhan		BJP	governor@IN-BR:2019-07-29..2023-02-16
राम नाईक|राम नाइक			Ram Naik		BJP	governor@IN-UP:2014-07-22..2019-07-28
ला गणेशन|एल गणेशन			La. Ganesan	Q6462710	BJP	governor@IN-NL:2023-02-20..2025-08-15
लक्ष्मण प्रसाद आचार्य|लक्ष्मण आचार्य			Lakshman Prasad Acharya		BJP	governor@IN-SK:2023-02-16..2024-07-30|governor@IN-AS:2024-07-30..
जिष्णु देव वर्मा|जिष्णुदेव वर्मा			Jishnu Dev Varma		BJP	governor@IN-TS:2024-07-31..|deputy-cm@IN-TR:2018-03-09..2023-03-02
के कैलाशनाथन			K. Kailashnathan			lg@IN-PY:2024-08-07..
बीडी मिश्रा|बी.डी. मिश्रा			B. D. Mishra			governor@IN-AR:2017-10-03..2023-02-15|lg@IN-LA:2023-02-19..2025-07-17
केटी परनाइक|के.टी. परनाइक|केटी पारनाईक|के.टी. पारनाईक			K. T. Parnaik			governor@IN-AR:2023-02-16..
हरि बाबू कंभमपति|हरिबाबू कंभमपति|कंभमपति हरि बाबू			Kambhampati Hari Babu	Q16897892	BJP	governor@IN-OD:2025-01-03..
विद्यासागर राव|सी विद्यासागर राव			C. Vidyasagar Rao		BJP	governor@IN-MH:2014-08-30..2019-09-04
ईएसएल नरसिम्हन|ई.एस.एल. नरसिम्हन|ईएसएल नरसिंहन			E. S. L. Narasimhan			governor@IN-AP:2009-12-27..2019-07-23|governor@IN-TS:2014-06-02..2019-09-07
बनवारी लाल पुरोहित|बनवारीलाल पुरोहित			Banwarilal Purohit			governor@IN-TN:2017-10-06..2021-09-17|governor@IN-PB:2021-08-31..2024-07-30
जगदीश मुखी			Jagdish Mukhi		BJP	governor@IN-AS:2017-10-10..2023-02-21
तथागत राय|तथागत रॉय			Tathagata Roy		BJP	governor@IN-TR:2015-05-20..2018-08-25|governor@IN-ML:2018-08-25..2020-08-18
अजय भल्ला|अजय कुमार भल्ला			Ajay Kumar Bhalla			governor@IN-MN:2025-01-03..
केजी बालकृष्णन|के.जी. बालकृष्णन			K. G. Balakrishnan			chief-justice@IN:2007-01-14..2010-05-11
एसएच कपाड़िया|एस.एच. कपाड़िया|सरोश होमी कपाड़िया			S. H. Kapadia			chief-justice@IN:2010-05-12..2012-09-28
अल्तमस कबीर|अल्तमश कबीर			Altamas Kabir			chief-justice@IN:2012-09-29..2013-07-18
पी सदाशिवम|पी सतशिवम			P. Sathasivam			chief-justice@IN:2013-07-19..2014-04-26|governor@IN-KL:2014-09-05..2019-09-04
आरएम लोढ़ा|आर.एम. लोढ़ा|राजेंद्र मल लोढ़ा			R. M. Lodha			chief-justice@IN:2014-04-27..2014-09-27
एचएल दत्तू|एच.एल. दत्तू			H. L. Dattu			chief-justice@IN:2014-09-28..2015-12-02
टीएस ठाकुर|टी.एस. ठाकुर|तीरथ सिंह ठाकुर			T. S. Thakur			chief-justice@IN:2015-12-03..2017-01-03
जेएस खेहर|जे.एस. खेहर|जगदीश सिंह खेहर			J. S. Khehar			chief-justice@IN:2017-01-04..2017-08-27
दीपक मिश्रा			Dipak Misra			chief-justice@IN:2017-08-28..2018-10-02	*
रंजन गोगोई|जस्टिस गोगोई			Ranjan Gogoi			chief-justice@IN:2018-10-03..2019-11-17|mp@IN:2020-03-19..
एसए बोबडे|एस.ए. बोबडे|शरद अरविंद बोबडे			S. A. Bobde			chief-justice@IN:2019-11-18..2021-04-23
एनवी रमना|एन.वी. रमना|एनवी रमण|एन.वी. रमण|नूतलपाटि वेंकटरमण	एन. व्ही. रमणा|एन. व्ही. रमण		N. V. Ramana			chief-justice@IN:2021-04-24..2022-08-26
यूयू ललित|यू.यू. ललित|उदय उमेश ललित			U. U. Lalit			chief-justice@IN:2022-08-27..2022-11-08
डीवाई चंद्रचूड़|डी.वाई. चंद्रचूड़|धनंजय यशवंत चंद्रचूड़|चंद्रचूड़|धनंजय वाई चंद्रचूड़	डी. वाय. चंद्रचूड|धनंजय चंद्रचूड		D. Y. Chandrachud			chief-justice@IN:2022-11-09..2024-11-10
संजीव खन्ना			Sanjiv Khanna			chief-justice@IN:2024-11-11..2025-05-13
बीआर गवई|बी.आर. गवई|भूषण रामकृष्ण गवई|भूषण गवई			B. R. Gavai			chief-justice@IN:2025-05-14..2025-11-23
सूर्यकांत|सूर्य कांत			Surya Kant			chief-justice@IN:2025-11-24..	*
यशवंत वर्मा			Yashwant Varma
बीवी नागरत्ना|बी.वी. नागरत्ना			B. V. Nagarathna
जेबी पारदीवाला|जे.बी. पारदीवाला			J. B. Pardiwala
इंदु मल्होत्रा			Indu Malhotra
अरुण मिश्रा			Arun Mishra				*
कुरियन जोसेफ|कुरियन जोसफ			Kurian Joseph
जे चेलमेश्वर|चेलमेश्वर			J. Chelameswar
मदन बी लोकुर|मदन लोकुर			Madan Lokur
मार्कंडेय काटजू			Markandey Katju
अभिजीत गंगोपाध्याय|अभिजित गंगोपाध्याय			Abhijit Gangopadhyay		BJP	mp@IN:2024-06-04..
तुषार मेहता			Tushar Mehta
आर वेंकटरमणी|आर वेंकटरमनी			R. Venkataramani
केके वेणुगोपाल|के.के. वेणुगोपाल			K. K. Venugopal
मुकुल रोहतगी			Mukul Rohatgi
हरीश साल्वे|हरीश सालवे	हरीश साळवे		Harish Salve
राम जेठमलानी			Ram Jethmalani	Q3530303
इंदिरा जयसिंह|इंदिरा जयसिंग			Indira Jaising
टीएन शेषन|टी.एन. शेषन			T. N. Seshan
नवीन चावला			Navin Chawla
एसवाई कुरैशी|एस.वाई. कुरैशी			S. Y. Quraishi
वीएस संपत|वी.एस. संपत			V. S. Sampath
एचएस ब्रह्मा|एच.एस. ब्रह्मा|हरिशंकर ब्रह्मा			H. S. Brahma
नसीम जैदी			Nasim Zaidi
एके जोति|ए.के. जोति|अचल कुमार जोति|अचल कुमार ज्योति|एके ज्योति|ए.के. ज्योति			A. K. Joti
ओपी रावत|ओ.पी. रावत|ओमप्रकाश रावत|ओम प्रकाश रावत			O. P. Rawat
सुनील अरोड़ा|सुनील अरोरा			Sunil Arora
अशोक लवासा			Ashok Lavasa
सुशील चंद्रा|सुशील चंद्र			Sushil Chandra
राजीव कुमार			Rajiv Kumar				*
ज्ञानेश कुमार			Gyanesh Kumar
सुखबीर सिंह संधू|सुखबीर संधू			Sukhbir Singh Sandhu
अरुण गोयल			Arun Goel
अनूप चंद्र पांडेय|अनूप चंद्र पांडे			Anup Chandra Pandey
विवेक जोशी			Vivek Joshi				*
बिमल जालान|विमल जालान			Bimal Jalan	Q4913680		governor@RBI:1997-11-22..2003-09-06
वाईवी रेड्डी|वाई.वी. रेड्डी			Y. V. Reddy			governor@RBI:2003-09-06..2008-09-05
डी सुब्बाराव|दुव्वुरी सुब्बाराव			D. Subbarao			governor@RBI:2008-09-05..2013-09-04
रघुराम राजन|रघुराम जी राजन			Raghuram Rajan			governor@RBI:2013-09-04..2016-09-04
उर्जित पटेल|ऊर्जित पटेल			Urjit Patel			governor@RBI:2016-09-04..2018-12-10
शक्तिकांत दास|शक्तिकांता दास			Shaktikanta Das			governor@RBI:2018-12-12..2024-12-10
संजय मल्होत्रा			Sanjay Malhotra			governor@RBI:2024-12-11..
विरल आचार्य			Viral Acharya
मोंटेक सिंह अहलूवालिया|मोंटेक सिंह आहलूवालिया			Montek Singh Ahluwalia
अरविंद सुब्रमण्यम|अरविंद सुब्रमण्यन			Arvind Subramanian
वी अनंत नागेश्वरन|वी अनंता नागेश्वरन|अनंत नागेश्वरन			V. Anantha Nageswaran
अमिताभ कांत			Amitabh Kant
अरविंद पनगढ़िया|अरविंद पानगड़िया			Arvind Panagariya
अजीत डोभाल|अजित डोभाल|अजीत डोवाल|डोभाल	अजित डोवाल		Ajit Doval
शिवशंकर मेनन			Shivshankar Menon
ब्रजेश मिश्रा|ब्रजेश मिश्र			Brajesh Mishra
एमके नारायणन|एम.के. नारायणन			M. K. Narayanan			governor@IN-WB:2010-01-24..2014-06-30
नृपेंद्र मिश्रा|नृपेंद्र मिश्र			Nripendra Misra
पीके मिश्रा|पी.के. मिश्रा|प्रमोद कुमार मिश्रा|पीके मिश्र|पी.के. मिश्र			P. K. Mishra
राजीव गाबा|राजीव गौबा			Rajiv Gauba
टीवी सोमनाथन|टी.वी. सोमनाथन			T. V. Somanathan
विक्रम मिस्री|विक्रम मिसरी			Vikram Misri
विनय मोहन क्वात्रा|विनय क्वात्रा			Vinay Mohan Kwatra
हर्षवर्धन श्रृंगला|हर्ष वर्धन श्रृंगला|हर्षवर्धन शृंगला			Harsh Vardhan Shringla			mp@IN:2025-07-13..
विजय गोखले			Vijay Gokhale
रणधीर जायसवाल|रणधीर जैसवाल			Randhir Jaiswal
अरिंदम बागची			Arindam Bagchi
गोविंद मोहन			Govind Mohan
सामंत गोयल|सामंत कुमार गोयल			Samant Goel
तपन डेका|तपन कुमार डेका			Tapan Deka
आलोक वर्मा			Alok Verma				*
राकेश अस्थाना			Rakesh Asthana
प्रवीण सूद			Praveen Sood
सुबोध जायसवाल|सुबोध कुमार जायसवाल			Subodh Jaiswal
संजय कुमार मिश्रा|संजय मिश्रा			Sanjay Kumar Mishra				*
राहुल नवीन			Rahul Navin
तुहिन कांत पांडेय|तुहिन कांत पांडे			Tuhin Kanta Pandey
माधबी पुरी बुच|माधवी पुरी बुच|माधवी बुच|माधबी बुच			Madhabi Puri Buch
विनोद राय			Vinod Rai
मनोज सोनी			Manoj Soni
प्रशांत कुमार			Prashant Kumar				*
संजय अरोड़ा			Sanjay Arora
केपीएस गिल|के.पी.एस. गिल|कंवर पाल सिंह गिल			K. P. S. Gill
जूलियो रिबेरो|जूलियो रिबेरियो			Julio Ribeiro
अशोक खेमका			Ashok Khemka
दुर्गा शक्ति नागपाल			Durga Shakti Nagpal
पूजा खेडकर			Puja Khedkar
पूजा सिंघल			Pooja Singhal
सैम मानेकशॉ|मानेकशॉ|सैम मानेकशा			Sam Manekshaw			army-chief@IN:1969-06-08..1973-01-15
केएम करियप्पा|के.एम. करियप्पा|फील्ड मार्शल करियप्पा|केएम करिअप्पा			K. M. Cariappa			army-chief@IN:1949-01-15..1953-01-14
वेद प्रकाश मलिक|वीपी मलिक|वी.पी. मलिक			Ved Prakash Malik			army-chief@IN:1997-10-01..2000-09-30
जेजे सिंह|जे.जे. सिंह|जोगिंदर जसवंत सिंह			J. J. Singh			army-chief@IN:2005-01-31..2007-09-30|governor@IN-AR:2008-01-27..2013-05-28
दीपक कपूर			Deepak Kapoor			army-chief@IN:2007-09-30..2010-03-31
बिक्रम सिंह			Bikram Singh			army-chief@IN:2012-05-31..2014-07-31	*
दलबीर सिंह सुहाग|दलबीर सुहाग			Dalbir Singh Suhag			army-chief@IN:2014-07-31..2016-12-31
बिपिन रावत|विपिन रावत			Bipin Rawat			army-chief@IN:2016-12-31..2019-12-31
मनोज मुकुंद नरवणे|एमएम नरवणे|एम.एम. नरवणे|मनोज नरवणे|मनोज मुकुंद नरवाने			M. M. Naravane			army-chief@IN:2019-12-31..2022-04-30
मनोज पांडे|मनोज पांडेय			Manoj Pande			army-chief@IN:2022-04-30..2024-06-30	*
उपेंद्र द्विवेदी			Upendra Dwivedi			army-chief@IN:2024-06-30..
अनिल चौहान			Anil Chauhan
आरकेएस भदौरिया|आर.के.एस. भदौरिया|राकेश कुमार सिंह भदौरिया			R. K. S. Bhadauria		BJP
बीएस धनोआ|बी.एस. धनोआ|बीरेंद्र सिंह धनोआ			B. S. Dhanoa
वीआर चौधरी|वी.आर. चौधरी			V. R. Chaudhari
अमर प्रीत सिंह|एपी सिंह|ए.पी. सिंह			A. P. Singh
दिनेश कुमार त्रिपाठी|दिनेश के त्रिपाठी			Dinesh K. Tripathi
आर हरि कुमार|आर हरिकुमार			R. Hari Kumar
करमबीर सिंह			Karambir Singh
अभिनंदन वर्धमान|अभिनंदन वर्तमान|अभिनंदन वर्थमान			Abhinandan Varthaman
सोफिया कुरैशी			Sofiya Qureshi
व्योमिका सिंह			Vyomika Singh
विक्रम बत्रा			Vikram Batra
कुलभूषण जाधव|कुलभूषण यादव			Kulbhushan Jadhav
सरबजीत सिंह			Sarabjit Singh				*
पृथ्वीनारायण शाह|पृथ्वी नारायण शाह			Prithvi Narayan Shah
जंग बहादुर राणा|जंगबहादुर राणा			Jung Bahadur Rana			pm@NP:1846-09-15..1856-08-01|pm@NP:1857-06-28..1877-02-25
राजा त्रिभुवन|त्रिभुवन वीर विक्रम शाह		त्रिभुवन वीरविक्रम शाह	Tribhuvan Bir Bikram Shah
राजा महेंद्र|महेंद्र वीर विक्रम शाह		महेन्द्र शाह	Mahendra Bir Bikram Shah
राजा बीरेंद्र|राजा वीरेंद्र|बीरेंद्र वीर विक्रम शाह		राजा वीरेन्द्र शाह|वीरेन्द्र वीरविक्रम शाह|वीरेन्द्र शाह	Birendra Bir Bikram Shah
ज्ञानेंद्र शाह|राजा ज्ञानेंद्र|ज्ञानेंद्र वीर विक्रम शाह		पूर्वराजा ज्ञानेन्द्र|पूर्वराजा ज्ञानेन्द्र शाह|ज्ञानेन्द्र वीरविक्रम शाह	Gyanendra Shah
दीपेंद्र शाह|युवराज दीपेंद्र			Dipendra Shah
पारस शाह		पूर्वयुवराज पारस	Paras Shah
हृदयेंद्र शाह		नवयुवराज हृदयेन्द्र	Hridayendra Shah
भीमसेन थापा			Bhimsen Thapa			pm@NP:1806..1837
गंगालाल श्रेष्ठ		सहिद गंगालाल	Gangalal Shrestha
बीपी कोइराला|बी.पी. कोइराला|विश्वेश्वर प्रसाद कोइराला		वीपी कोइराला|विश्वेश्वरप्रसाद कोइराला	B. P. Koirala		Nepali Congress	pm@NP:1959-05-27..1960-12-15
मातृका प्रसाद कोइराला		मातृकाप्रसाद कोइराला	Matrika Prasad Koirala		Nepali Congress	pm@NP:1951-11-16..1952-08-14|pm@NP:1953-06-15..1955-04-11
गणेशमान सिंह|गणेश मान सिंह			Ganesh Man Singh		Nepali Congress
कृष्ण प्रसाद भट्टराई|कृष्णप्रसाद भट्टराई		किसुनजी	Krishna Prasad Bhattarai		Nepali Congress	pm@NP:1990-04-19..1991-05-26|pm@NP:1999-05-31..2000-03-22
मनमोहन अधिकारी			Man Mohan Adhikari		CPN-UML	pm@NP:1994-11-30..1995-09-12|party-head@CPN-UML:1991-01..1999-04-26
मदन भंडारी		मदनकुमार भण्डारी	Madan Bhandari		CPN-UML
पुष्पलाल श्रेष्ठ		पुष्पलाल	Pushpa Lal Shrestha
टंक प्रसाद आचार्य		टंकप्रसाद आचार्य	Tanka Prasad Acharya			pm@NP:1956-01-27..1957-07-26
सूर्य बहादुर थापा		सूर्यबहादुर थापा	Surya Bahadur Thapa			pm@NP:1965-01-26..1969-04-07|pm@NP:1979-05-30..1983-07-12|pm@NP:1997-10-07..1998-04-15|pm@NP:2003-06-05..2004-06-03
लोकेंद्र बहादुर चंद		लोकेन्द्रबहादुर चन्द	Lokendra Bahadur Chand		RPP	pm@NP:1983-07-12..1986-03-21|pm@NP:1997-03-12..1997-10-07|pm@NP:2002-10-11..2003-06-05
मरीचमान सिंह श्रेष्ठ		मरीचमान सिंह|मरिचमान सिंह|मरीचमानसिंह श्रेष्ठ	Marich Man Singh Shrestha			pm@NP:1986-06-15..1990-04-06
रामबरन यादव|राम बरन यादव		रामवरण यादव|रामबरण यादव	Ram Baran Yadav		Nepali Congress	president@NP:2008-07-23..2015-10-29
विद्या देवी भंडारी|बिद्या देवी भंडारी|विद्या भंडारी		विद्यादेवी भण्डारी|बिद्यादेवी भण्डारी	Bidya Devi Bhandari		CPN-UML	president@NP:2015-10-29..2023-03-13
रामचंद्र पौडेल|राम चंद्र पौडेल|रामचंद्र पौडयाल			Ram Chandra Poudel		Nepali Congress	president@NP:2023-03-13..
परमानंद झा			Parmanand Jha			vice-president@NP:2008-07-23..2015-10-31
नंद बहादुर पुन|नंद किशोर पुन		नन्दबहादुर पुन|नन्दकिशोर पुन|नन्दकिशोर पुन पासाङ	Nanda Kishor Pun		CPN-MC	vice-president@NP:2015-10-31..2023-03-18
राम सहाय प्रसाद यादव|रामसहाय यादव|राम सहाय यादव		रामसहाय प्रसाद यादव|रामसहायप्रसाद यादव	Ram Sahaya Prasad Yadav		JSP-N	vice-president@NP:2023-03-20..
गिरिजा प्रसाद कोइराला|जीपी कोइराला|जी.पी. कोइराला|गिरिजाप्रसाद कोइराला		गिरिजाबाबु	Girija Prasad Koirala		Nepali Congress	pm@NP:1991-05-26..1994-11-30|pm@NP:1998-04-15..1999-05-31|pm@NP:2000-03-22..2001-07-26|pm@NP:2006-04-25..2008-08-18
शेर बहादुर देउबा|शेरबहादुर देउबा|देउबा		शेरबहादुर देउवा|शेर बहादुर देउवा|देउवा	Sher Bahadur Deuba		Nepali Congress	pm@NP:1995-09-12..1997-03-12|pm@NP:2001-07-26..2002-10-04|pm@NP:2004-06-03..2005-02-01|pm@NP:2017-06-07..2018-02-15|pm@NP:2021-07-13..2022-12-26|party-head@Nepali Congress:2016-03-07..
पुष्प कमल दहल|पुष्प कमल दहल प्रचंड|पुष्पकमल दहल|पुष्पकमल दहल प्रचंड|पुष्प कमल दहाल		पुष्पकमल दाहाल|पुष्प कमल दाहाल|पुष्पकमल दाहाल प्रचण्ड|प्रचण्ड	Pushpa Kamal Dahal		Nepali Communist Party	pm@NP:2008-08-18..2009-05-25|pm@NP:2016-08-04..2017-06-07|pm@NP:2022-12-26..2024-07-15|party-head@CPN-MC:1994..2025-11-05
माधव कुमार नेपाल|माधवकुमार नेपाल		माधव नेपाल	Madhav Kumar Nepal		Nepali Communist Party	pm@NP:2009-05-25..2011-02-06|party-head@CPN-US:2021-08-18..2025-11-05
झलनाथ खनल|झालानाथ खनल|झलनाथ खनाल		झलनाथ	Jhala Nath Khanal		Nepali Communist Party	pm@NP:2011-02-06..2011-08-29|party-head@CPN-UML:2009-02..2014-07
बाबूराम भट्टराई|बाबुराम भट्टराई|बाबू राम भट्टराई			Baburam Bhattarai			pm@NP:2011-08-29..2013-03-14
खिलराज रेग्मी|खिल राज रेगमी|खिलराज रेगमी			Khil Raj Regmi			pm@NP:2013-03-14..2014-02-11|chief-justice@NP:2011-05-06..2014-02-11
सुशील कोइराला		सुशिल कोइराला	Sushil Koirala		Nepali Congress	pm@NP:2014-02-11..2015-10-12|party-head@Nepali Congress:2010-09..2016-02-09
केपी शर्मा ओली|के.पी. शर्मा ओली|केपी ओली|के.पी. ओली|खड्ग प्रसाद शर्मा ओली|ओली		खड्गप्रसाद शर्मा ओली|खड्गप्रसाद ओली|केपी शर्मा	K. P. Sharma Oli		CPN-UML	pm@NP:2015-10-12..2016-08-04|pm@NP:2018-02-15..2021-07-13|pm@NP:2024-07-15..2025-09-09|party-head@CPN-UML:2014-07-15..
सुशीला कार्की|सुशिला कार्की			Sushila Karki			pm@NP:2025-09-12..|chief-justice@NP:2016-07-11..2017-06-06
गणेश प्रसाद तिमिल्सिना|गणेश तिमिल्सिना		गणेशप्रसाद तिमिल्सिना|गणेश तिमिलसिना	Ganesh Prasad Timilsina		CPN-UML
बालेंद्र शाह|बालेन शाह|बालेन		बालेन्द्र साह|बालेन साह	Balendra Shah			mayor@Kathmandu:2022-05-30..
रवि लामिछाने|रबि लामिछाने			Rabi Lamichhane		Rastriya Swatantra Party	deputy-pm@NP:2022-12-26..2023-01-27|minister.home@NP:2022-12-26..2023-01-27|minister.home@NP:2024-03-06..2024-07-15|party-head@Rastriya Swatantra Party:2022-06-21..
गगन थापा|गगन कुमार थापा		गगनकुमार थापा	Gagan Thapa		Nepali Congress	minister.health@NP:2016-08-26..2017-05-31
विश्व प्रकाश शर्मा|विश्वप्रकाश शर्मा			Bishwa Prakash Sharma		Nepali Congress
शेखर कोइराला			Shekhar Koirala		Nepali Congress
शशांक कोइराला			Shashanka Koirala		Nepali Congress
सुजाता कोइराला			Sujata Koirala		Nepali Congress	deputy-pm@NP:2009-10-12..2011-02-06|minister.external@NP:2009-06-04..2011-02-06
आरजू राणा देउबा|आरजू देउबा|आरजु राणा देउबा		आरजु राणा देउवा|आरजु राणा|आरजु देउवा	Arzu Rana Deuba		Nepali Congress	minister.external@NP:2024-07-15..2025-09-09
जयवीर सिंह देउबा		जयवीर सिंह देउवा	Jaiveer Singh Deuba
पूर्ण बहादुर खड़का		पूर्णबहादुर खड्का|पूर्ण बहादुर खड्का|पूर्ण खड्का	Purna Bahadur Khadka		Nepali Congress	minister.defence@NP:2023-03-31..2024-03-04
प्रकाशमान सिंह|प्रकाश मान सिंह			Prakash Man Singh		Nepali Congress	deputy-pm@NP:2024-07-15..2025-09-09|deputy-pm@NP:2014-02-25..2015-10-12
बिमलेंद्र निधि|विमलेंद्र निधि			Bimalendra Nidhi		Nepali Congress	deputy-pm@NP:2016-08-04..2017-05-31|minister.home@NP:2016-08-04..2017-05-31
कृष्ण प्रसाद सिटौला|कृष्ण सिटौला		कृष्णप्रसाद सिटौला	Krishna Sitaula		Nepali Congress	minister.home@NP:2006-05-02..2008-08-18
बाल कृष्ण खांड|बालकृष्ण खांड		बालकृष्ण खाँण|बालकृष्ण खाण	Bal Krishna Khand		Nepali Congress	minister.home@NP:2021-07-13..2022-12-26
रमेश लेखक			Ramesh Lekhak		Nepali Congress	minister.home@NP:2024-07-15..2025-09-08
राम शरण महत|रामशरण महत			Ram Sharan Mahat		Nepali Congress	minister.finance@NP:2014-02-25..2015-10-12
प्रकाश शरण महत		प्रकाशशरण महत	Prakash Sharan Mahat		Nepali Congress	minister.external@NP:2016-08-26..2017-05-31|minister.finance@NP:2023-03-31..2024-03-04
मीनेंद्र रिजाल|मिनेंद्र रिजाल			Minendra Rijal		Nepali Congress
नारायण खड़का		नारायण खड्का	Narayan Khadka		Nepali Congress	minister.external@NP:2021-09-22..2022-12-26
एनपी साउद|एन.पी. साउद|नारायण प्रकाश साउद|एनपी सऊद|एन.पी. सऊद		नारायणप्रकाश साउद	Narayan Prakash Saud		Nepali Congress	minister.external@NP:2023-04-16..2024-03-04
मोहन बहादुर बस्नेत		मोहनबहादुर बस्नेत|मोहन बस्नेत	Mohan Bahadur Basnet		Nepali Congress
दिलेंद्र प्रसाद बडू		दिलेन्द्रप्रसाद बडू|दिलेन्द्र बडू	Dilendra Prasad Badu		Nepali Congress
प्रदीप पौडेल		प्रदिप पौडेल	Pradip Paudel		Nepali Congress	minister.health@NP:2024-07-15..2025-09-09
दीपक खड़का		दीपक खड्का|दिपक खड्का	Dipak Khadka		Nepali Congress	minister.energy@NP:2024-07-15..2025-09-09
ज्ञानेंद्र बहादुर कार्की		ज्ञानेन्द्रबहादुर कार्की|ज्ञानेन्द्र कार्की	Gyanendra Bahadur Karki		Nepali Congress	minister.finance@NP:2017-06-07..2018-02-15
धनराज गुरुंग		धनराज गुरुङ	Dhan Raj Gurung		Nepali Congress
विजय कुमार गच्छदार|बिजय गच्छदार		विजयकुमार गच्छदार|विजय गच्छदार	Bijay Kumar Gachhadar		Nepali Congress	deputy-pm@NP
बिनोद चौधरी		विनोद चौधरी|विनोदकुमार चौधरी	Binod Chaudhary		Nepali Congress
उमेश श्रेष्ठ			Umesh Shrestha		Nepali Congress
विष्णु पौडेल|विष्णु प्रसाद पौडेल|बिष्णु पौडेल		विष्णुप्रसाद पौडेल	Bishnu Prasad Paudel		CPN-UML	deputy-pm@NP:2024-07-15..2025-09-09|minister.finance@NP:2024-07-15..2025-09-09|minister.finance@NP:2020-10-14..2021-07-13|minister.finance@NP:2015-11-05..2016-08-04
ईश्वर पोखरेल		इश्वर पोखरेल	Ishwar Pokhrel		CPN-UML	deputy-pm@NP|minister.defence@NP:2018-02-26..2020-10-14
बामदेव गौतम|वामदेव गौतम			Bam Dev Gautam			deputy-pm@NP:2014-02-25..2015-10-12|minister.home@NP:2014-02-25..2015-10-12
भीम रावल|भीम बहादुर रावल		भीमबहादुर रावल	Bhim Rawal			deputy-pm@NP:2015-11-05..2016-08-04|minister.home@NP:2009-06-04..2011-02-06
सुभाष नेम्वांग|सुवास नेम्वांग|सुभाष नेमवांग		सुवास नेम्वाङ|सुवासचन्द्र नेम्वाङ|सुभाष नेम्बाङ	Subas Nembang		CPN-UML	speaker@NP:2006-05..2015-10
सुहांग नेम्वांग		सुहाङ नेम्वाङ|सुहाङ नेम्बाङ	Suhang Nembang		CPN-UML
शंकर पोखरेल			Shankar Pokharel		CPN-UML
प्रदीप ज्ञवाली|प्रदीप कुमार ज्ञवाली|प्रदीप ग्यावली		प्रदीपकुमार ज्ञवाली	Pradeep Gyawali		CPN-UML	minister.external@NP:2018-03-16..2021-06-04
पृथ्वी सुब्बा गुरुंग		पृथ्वीसुब्बा गुरुङ|पृथ्वी सुब्बा गुरुङ	Prithvi Subba Gurung		CPN-UML	minister.communications@NP:2024-07-15..2025-09-09
योगेश भट्टराई		योगेशकुमार भट्टराई	Yogesh Bhattarai		CPN-UML
महेश बस्नेत			Mahesh Basnet		CPN-UML
रघुजी पंत			Raghuji Pant		CPN-UML
सुरेंद्र पांडे		सुरेन्द्रप्रसाद पाण्डे	Surendra Pandey		CPN-UML	minister.finance@NP:2009-05-25..2011-02-06
घनश्याम भुसाल			Ghanshyam Bhusal
गोकुल बांस्कोटा|गोकुल बास्कोटा		गोकुलप्रसाद बाँस्कोटा	Gokul Banskota		CPN-UML
पद्मा अर्याल|पद्मा कुमारी अर्याल		पद्माकुमारी अर्याल	Padma Aryal		CPN-UML
राजन भट्टराई			Rajan Bhattarai		CPN-UML
गोकर्ण बिष्ट		गोकर्ण विष्ट|गोकर्णराज विष्ट	Gokarna Bista		CPN-UML
खगराज अधिकारी			Khagaraj Adhikari		CPN-UML
छविलाल विश्वकर्मा			Chhabilal Bishwakarma		CPN-UML
लाल बाबू पंडित|लालबाबू पंडित		लालबाबु पण्डित	Lal Babu Pandit		CPN-UML
डीपी अर्याल|डोल प्रसाद अर्याल		डोलप्रसाद अर्याल	Dol Prasad Aryal		Rastriya Swatantra Party
स्वर्णिम वाग्ले			Swarnim Wagle		Rastriya Swatantra Party
सुमना श्रेष्ठ			Sumana Shrestha			minister.education@NP:2024-03-06..2024-07-03
सोविता गौतम|सोबिता गौतम			Sobita Gautam		Rastriya Swatantra Party
शिशिर खनाल			Shishir Khanal		Rastriya Swatantra Party
तोसिमा कार्की|तोशिमा कार्की			Toshima Karki		Rastriya Swatantra Party
मनीष झा		मनिष झा	Manish Jha		Rastriya Swatantra Party
विराज भक्त श्रेष्ठ		विराजभक्त श्रेष्ठ	Biraj Bhakta Shrestha		Rastriya Swatantra Party
मुकुल ढकाल			Mukul Dhakal
नारायण काजी श्रेष्ठ|नारायणकाजी श्रेष्ठ		नारायणकाजी श्रेष्ठ प्रकाश	Narayan Kaji Shrestha		Nepali Communist Party	deputy-pm@NP:2023-03-31..2024-03-04|minister.home@NP:2023-03-31..2024-03-04
राम बहादुर थापा|रामबहादुर थापा|राम बहादुर थापा बादल		रामबहादुर थापा बादल	Ram Bahadur Thapa		CPN-UML	minister.home@NP:2018-02-26..2021-05-20|minister.defence@NP:2008-08-22..2009-05-04
वर्षमान पुन|बर्षमान पुन		वर्षमान पुन अनन्त	Barsha Man Pun		Nepali Communist Party	minister.finance@NP:2024-03-06..2024-07-15|minister.finance@NP:2011-09..2013-03
जनार्दन शर्मा		जनार्दन शर्मा प्रभाकर	Janardan Sharma			minister.finance@NP:2021-07-13..2022-12-26|minister.home@NP:2017-07-26..2018-02-15
कृष्ण बहादुर महरा		कृष्णबहादुर महरा	Krishna Bahadur Mahara		CPN-MC	speaker@NP:2018-03-10..2019-10-01|deputy-pm@NP:2016-08-04..2017-05-31
अग्नि प्रसाद सापकोटा|अग्नि सापकोटा		अग्निप्रसाद सापकोटा	Agni Prasad Sapkota		CPN-MC	speaker@NP:2020-01-26..2022-09-17
देवराज घिमिरे			Dev Raj Ghimire		CPN-UML	speaker@NP:2023-01-19..2025-09-12
इंदिरा राणा मगर|इंदिरा राणा		इन्दिरा राना मगर|इन्दिरा राना|इन्दिरा रानामगर	Indira Rana Magar		Rastriya Swatantra Party
ओनसरी घर्ती|ओनसरी घर्ती मगर		ओनसरी घर्तीमगर|ओनसरी घर्ति	Onsari Gharti Magar		CPN-MC	speaker@NP:2015-10-16..2017-10
शिवमाया तुम्बाहांग्फे|शिवमाया तुंबाहांफे		शिवमाया तुम्बाहाङ्फे	Shiva Maya Tumbahangphe		CPN-UML
मोहन वैद्य|मोहन वैद्य किरण			Mohan Baidya
नेत्र विक्रम चंद|नेत्र बिक्रम चंद|नेत्र विक्रम चंद विप्लव		नेत्रविक्रम चन्द|नेत्रविक्रम चन्द विप्लव	Netra Bikram Chand
टोप बहादुर रायमाझी		टोपबहादुर रायमाझी	Top Bahadur Rayamajhi
पम्फा भुसाल			Pampha Bhusal		CPN-MC
देव गुरुंग|देव प्रसाद गुरुंग		देव गुरुङ|देवप्रसाद गुरुङ	Dev Prasad Gurung		Nepali Communist Party
गिरिराज मणि पोखरेल		गिरिराजमणि पोखरेल	Giriraj Mani Pokharel		Nepali Communist Party
मातृका यादव|मातृका प्रसाद यादव		मातृकाप्रसाद यादव	Matrika Yadav		CPN-MC
रेखा शर्मा			Rekha Sharma		CPN-MC	minister.communications@NP	*
शक्ति बहादुर बस्नेत|शक्ति बस्नेत		शक्तिबहादुर बस्नेत	Shakti Basnet		Nepali Communist Party	minister.energy@NP
रेणु दहल|रेणु दाहाल		रेनु दाहाल	Renu Dahal		CPN-MC	mayor@Bharatpur:2017-08..
लीलामणि पोखरेल			Lila Mani Pokharel		CPN-MC
मेटमणि चौधरी			Metmani Chaudhary		CPN-US
प्रेम बहादुर आले|प्रेम आले		प्रेमबहादुर आले	Prem Bahadur Ale		CPN-US
उपेंद्र यादव			Upendra Yadav		JSP-N	deputy-pm@NP|minister.external@NP
अशोक राई|अशोक कुमार राई		अशोककुमार राई	Ashok Rai
महंत ठाकुर|महंथ ठाकुर			Mahantha Thakur		LSP-N
राजेंद्र महतो			Rajendra Mahato			deputy-pm@NP:2021-06-04..2021-06-22
शरत सिंह भंडारी|शरतसिंह भंडारी			Sarat Singh Bhandari		LSP-N
हृदयेश त्रिपाठी			Hridayesh Tripathi
अनिल झा|अनिल कुमार झा		अनिलकुमार झा	Anil Kumar Jha
सीके राउत|सी.के. राउत|चंद्रकांत राउत			C. K. Raut		Janamat Party	party-head@Janamat Party:2019-03..
रेशम चौधरी|रेशम लाल चौधरी		रेशमलाल चौधरी	Resham Chaudhary		NUP
रंजीता श्रेष्ठ|रंजिता श्रेष्ठ			Ranjita Shrestha		NUP
कमल थापा			Kamal Thapa		RPP	deputy-pm@NP:2015-10-12..2016-08-04|party-head@RPP
राजेंद्र लिंगदेन|राजेंद्र लिंगडेन|राजेंद्र प्रसाद लिंगदेन		राजेन्द्र लिङ्देन|राजेन्द्रप्रसाद लिङ्देन	Rajendra Lingden		RPP	deputy-pm@NP:2023-01-17..2023-02-25|party-head@RPP:2021-12-05..
पशुपति शमशेर राणा|पशुपति शमशेर जंग बहादुर राणा		पशुपतिशमशेर राणा|पशुपतिशमशेर जबरा|पशुपति शमशेर जबरा	Pashupati Shumsher Rana		RPP
प्रकाश चंद्र लोहनी		प्रकाशचन्द्र लोहनी	Prakash Chandra Lohani		RPP	minister.finance@NP
ज्ञानेंद्र शाही|ज्ञान बहादुर शाही		ज्ञानबहादुर शाही	Gyan Bahadur Shahi		RPP
धवल शमशेर राणा		धवलशमशेर राणा|धवलशमशेर जबरा	Dhawal Shumsher Rana		RPP
रबींद्र मिश्र|रवींद्र मिश्र		रविन्द्र मिश्र	Rabindra Mishra		RPP
दुर्गा प्रसाई|दुर्गा प्रसाईं			Durga Prasai
चित्र बहादुर केसी		चित्रबहादुर केसी|चित्र बहादुर के.सी.	Chitra Bahadur KC		RJM
नारायणमान बिजुक्छे			Narayan Man Bijukchhe		NMKP
प्रेम सुवाल			Prem Suwal		NMKP
कुलमान घिसिंग|कुलमान घीसिंग		कुलमान घिसिङ|कुलमान	Kulman Ghising		UNP	minister.energy@NP:2025-09-15..
रामेश्वर खनाल		रामेश्वरप्रसाद खनाल	Rameshwor Khanal			minister.finance@NP:2025-09-15..
ओम प्रकाश अर्याल|ओमप्रकाश अर्याल			Om Prakash Aryal			minister.home@NP:2025-09-15..
महावीर पुन|महाबीर पुन			Mahabir Pun			minister.education@NP:2025-09-22..
जगदीश खरेल			Jagdish Kharel			minister.communications@NP:2025-09-22..
मदन परियार			Madan Pariyar			minister.agriculture@NP:2025-09-22..
सुदन गुरुंग|सूदन गुरुंग		सुदन गुरुङ|सुधन गुरुङ	Sudan Gurung
हर्क सांपांग|हर्का साम्पांग		हर्क साम्पाङ|हर्कराज साम्पाङ राई|हर्कराज साम्पाङ	Harka Sampang		SSP	mayor@Dharan:2022-05..
गोपाल हमाल|गोपी हमाल			Gopal Hamal			mayor@Dhangadhi:2022-05..
विद्या सुंदर शाक्य		विद्यासुन्दर शाक्य	Bidya Sundar Shakya		CPN-UML	mayor@Kathmandu:2017-05-31..2022-05-19
चिरी बाबू महर्जन|चिरीबाबू महर्जन		चिरीबाबु महर्जन	Chiri Babu Maharjan		Nepali Congress	mayor@Lalitpur:2017-05..
सुनिता डंगोल|सुनीता डंगोल			Sunita Dangol		CPN-UML
युवराज खतिवड़ा			Yuba Raj Khatiwada			minister.finance@NP:2018-02-26..2020-09-04
विश्व पौडेल|विश्वनाथ पौडेल			Biswo Poudel			governor@NRB:2025-05-20..
महा प्रसाद अधिकारी|महाप्रसाद अधिकारी			Maha Prasad Adhikari			governor@NRB:2020-04-06..2025-04-06
चिरंजीवी नेपाल			Chiranjibi Nepal			governor@NRB:2015-03..2020-03
अशोक राज सिगदेल|अशोकराज सिग्देल|अशोक राज सिग्देल			Ashok Raj Sigdel			army-chief@NP:2024-09-09..
प्रभु राम शर्मा|प्रभुराम शर्मा			Prabhu Ram Sharma			army-chief@NP:2021-09-09..2024-09-08
पूर्ण चंद्र थापा|पूर्णचंद्र थापा			Purna Chandra Thapa			army-chief@NP:2018-09-09..2021-09-08
राजेंद्र छेत्री|राजेंद्र क्षेत्री			Rajendra Chhetri			army-chief@NP:2015-09-10..2018-09-08
रुक्मांगद कटवाल|रुकमांगद कटवाल			Rookmangud Katawal			army-chief@NP:2006-09-09..2009-09-09
चोलेंद्र शमशेर राणा|चोलेंद्र शमशेर जंग बहादुर राणा		चोलेन्द्रशमशेर राणा|चोलेन्द्रशमशेर जबरा|चोलेन्द्र शमशेर जबरा|चोलेन्द्रशमसेर जबरा	Cholendra Shumsher Rana			chief-justice@NP:2019-01-02..2022-12-13
प्रकाशमान सिंह राउत|प्रकाश मान सिंह राउत		प्रकाशमानसिंह राउत	Prakash Man Singh Raut			chief-justice@NP:2024-10-06..
विश्वंभर प्रसाद श्रेष्ठ		विश्वम्भरप्रसाद श्रेष्ठ	Bishwombhar Prasad Shrestha			chief-justice@NP:2023-08-22..2024-10-05
हरि कृष्ण कार्की|हरिकृष्ण कार्की			Hari Krishna Karki
कल्याण श्रेष्ठ			Kalyan Shrestha			chief-justice@NP:2015-07..2016-04
गोपाल पराजुली		गोपालप्रसाद पराजुली	Gopal Parajuli			chief-justice@NP:2017-07-17..2018-03-14
लोकमान सिंह कार्की		लोकमानसिंह कार्की	Lok Man Singh Karki
दिनेश थपलिया		दिनेशकुमार थपलिया	Dinesh Thapaliya
अयोधी प्रसाद यादव		अयोधीप्रसाद यादव	Ayodhi Prasad Yadav
प्रेम राई|प्रेम कुमार राई		प्रेमकुमार राई	Prem Rai
आफताब आलम|मोहम्मद आफताब आलम		अफताब आलम	Aftab Alam		Nepali Congress
लालबाबू राउत		लालबाबु राउत|मोहम्मद लालबाबु राउत|लालबाबु राउत गद्दी	Lalbabu Raut		JSP-N	cm@NP-P2:2018-02-15..2023-01-12
शेरधन राई			Sher Dhan Rai		CPN-UML	cm@NP-P1:2018-02-14..2021-08-26
हिक्मत कुमार कार्की|हिकमत कार्की		हिक्मतकुमार कार्की|हिक्मत कार्की	Hikmat Kumar Karki		CPN-UML	cm@NP-P1
केदार कार्की			Kedar Karki		Nepali Congress	cm@NP-P1
डोरमणि पौडेल		डोरमणी पौडेल	Dormani Poudel		CPN-UML	cm@NP-P3:2018-02-11..2021-08-18
शालिकराम जम्मकट्टेल		शालिकराम जमकट्टेल	Shalikram Jamkattel		CPN-MC	cm@NP-P3:2023-01-09..2024-07
बहादुर सिंह लामा		बहादुरसिंह लामा|बहादुरसिंह लामा तामाङ	Bahadur Singh Lama		Nepali Congress	cm@NP-P3:2024-07..
कृष्ण चंद्र नेपाली		कृष्णचन्द्र नेपाली|कृष्णचन्द्र नेपाली पोखरेल	Krishna Chandra Nepali		Nepali Congress	cm@NP-P4:2021-06-12..2023-01-06
सुरेंद्र राज पांडे		सुरेन्द्रराज पाण्डे	Surendra Raj Pandey		Nepali Congress	cm@NP-P4
लीला गिरी		लिला गिरी	Leela Giri		CPN-UML	cm@NP-P5:2023-01-12..2023-04
महेंद्र बहादुर शाही		महेन्द्रबहादुर शाही	Mahendra Bahadur Shahi		CPN-MC	cm@NP-P6:2018-02-16..2021-11-01
राजकुमार शर्मा			Raj Kumar Sharma		CPN-MC	cm@NP-P6:2023-01-12..2024-04
यामलाल कंडेल			Yam Lal Kandel		CPN-UML	cm@NP-P6:2024-04-09..
त्रिलोचन भट्ट			Trilochan Bhatta		CPN-MC	cm@NP-P7:2018-02-17..2023-01-12
कमल बहादुर शाह		कमलबहादुर शाह	Kamal Bahadur Shah		Nepali Congress	cm@NP-P7:2023-02-09..
सतीश कुमार सिंह		सतिशकुमार सिंह|सतीशकुमार सिंह|सतिश सिंह	Satish Kumar Singh		Janamat Party	cm@NP-P2:2024-06-07..
सरोज कुमार यादव		सरोजकुमार यादव	Saroj Kumar Yadav		JSP-N	cm@NP-P2:2023-01-16..2024-06-06
डोनाल्ड ट्रंप|ट्रंप|डोनल्ड ट्रंप|डॉनल्ड ट्रंप|डोनाल्ड जे ट्रंप|डॉनाल्ड ट्रंप			Donald Trump	Q22686		president@US:2017-01-20..2021-01-20|president@US:2025-01-20..
जो बाइडेन|जो बाइडन|बाइडेन|बाइडन|जो बिडेन|जोसेफ बाइडेन|बिडेन|जो बाईडन	जो बायडेन|बायडेन|जो बायडन|ज्यो बायडन|ज्यो बायडेन|बायडन	जोय बाइडेन	Joe Biden	Q6279		president@US:2021-01-20..2025-01-20|vice-president@US:2009-01-20..2017-01-20
बराक ओबामा|ओबामा|बाराक ओबामा			Barack Obama	Q76		president@US:2009-01-20..2017-01-20
मिशेल ओबामा			Michelle Obama	Q13133
जॉर्ज डब्ल्यू बुश|जॉर्ज बुश|जॉर्ज डब्लू बुश|जार्ज बुश			George W. Bush	Q207		president@US:2001-01-20..2009-01-20
बिल क्लिंटन			Bill Clinton	Q1124		president@US:1993-01-20..2001-01-20
हिलेरी क्लिंटन|हिलरी क्लिंटन|हिलैरी क्लिंटन			Hillary Clinton	Q6294
कमला हैरिस|कमला देवी हैरिस	कमला हॅरिस	कमला ह्यारिस	Kamala Harris	Q10853588		vice-president@US:2021-01-20..2025-01-20
जेडी वेंस|जे.डी. वेंस|जेडी वांस|जे.डी. वांस|जेडी वैंस|जेम्स डेविड वेंस	जे. डी. व्हान्स|जेडी व्हान्स	जेडी भान्स	J. D. Vance			vice-president@US:2025-01-20..
माइक पेंस	माईक पेन्स	माइक पेन्स	Mike Pence			vice-president@US:2017-01-20..2021-01-20
मार्को रुबियो|मार्को रूबियो	मार्को रुबिओ		Marco Rubio			minister.external@US:2025-01-21..
पीट हेगसेथ|पीट हेगसेट			Pete Hegseth			minister.defence@US:2025-01-25..
एंटनी ब्लिंकन|एंटोनी ब्लिंकन|ब्लिंकन|एंटनी ब्लिंकेन	अँटनी ब्लिंकन	एन्टोनी ब्लिन्केन	Antony Blinken			minister.external@US:2021-01-26..2025-01-20
लॉयड ऑस्टिन|लायड ऑस्टिन			Lloyd Austin			minister.defence@US:2021-01-22..2025-01-20
माइक पोम्पियो|पोम्पियो			Mike Pompeo			minister.external@US:2018-04-26..2021-01-20
नैंसी पेलोसी|पेलोसी|नैन्सी पेलोसी	नॅन्सी पेलोसी	न्यान्सी पेलोसी	Nancy Pelosi			speaker@US:2019-01-03..2023-01-03
तुलसी गबार्ड|तुलसी गैबार्ड			Tulsi Gabbard
काश पटेल			Kash Patel
विवेक रामास्वामी			Vivek Ramaswamy
निकी हेली|निक्की हेली|निकी हैली			Nikki Haley
बर्नी सैंडर्स			Bernie Sanders
जोहरान ममदानी|ममदानी	झोहरान ममदानी		Zohran Mamdani			mayor@New York:2026-01-01..
रॉबर्ट एफ कैनेडी जूनियर			Robert F. Kennedy Jr.
मेलानिया ट्रंप|मेलानिया			Melania Trump
इवांका ट्रंप			Ivanka Trump
जेरेड कुशनर|जेरेड कुशनेर			Jared Kushner
स्टीव विटकॉफ|स्टीव विटकाफ			Steve Witkoff
पीटर नवारो|पीटर नैवारो			Peter Navarro
हॉवर्ड लुटनिक|हावर्ड लुटनिक			Howard Lutnick
स्कॉट बेसेंट			Scott Bessent
कैरोलिन लेविट|कैरोलाइन लेविट|कैरोलिन लीविट			Karoline Leavitt
सर्जियो गोर			Sergio Gor
एरिक गार्सेटी			Eric Garcetti
चार्ली किर्क			Charlie Kirk
जेरोम पॉवेल|जेरोम पावेल			Jerome Powell
जेम्स मैटिस			James Mattis
जॉन बोल्टन			John Bolton
रेक्स टिलरसन			Rex Tillerson			minister.external@US:2017-02-01..2018-03-31
जॉन केरी|जॉन कैरी			John Kerry			minister.external@US:2013-02-01..2017-01-20
एंथनी फाउची|एंथोनी फाउची|एंथनी फॉसी			Anthony Fauci
अब्राहम लिंकन			Abraham Lincoln	Q91		president@US:1861-03-04..1865-04-15
जॉर्ज वाशिंगटन|जॉर्ज वॉशिंगटन			George Washington	Q23		president@US:1789-04-30..1797-03-04
जॉन एफ कैनेडी|जॉन एफ केनेडी			John F. Kennedy	Q9696		president@US:1961-01-20..1963-11-22
रिचर्ड निक्सन			Richard Nixon	Q9588		president@US:1969-01-20..1974-08-09
रोनाल्ड रीगन|रोनाल्ड रेगन			Ronald Reagan	Q9960		president@US:1981-01-20..1989-01-20
जिमी कार्टर			Jimmy Carter	Q23685		president@US:1977-01-20..1981-01-20
फ्रेंकलिन रूजवेल्ट|फ्रैंकलिन डी रूजवेल्ट|फ्रैंकलिन रूजवेल्ट			Franklin D. Roosevelt	Q8007		president@US:1933-03-04..1945-04-12
हेनरी किसिंजर			Henry Kissinger	Q66107
मार्टिन लूथर किंग|मार्टिन लूथर किंग जूनियर			Martin Luther King Jr.	Q8027
जस्टिन ट्रूडो|ट्रूडो|जस्टिन ट्रुडो|ट्रुडो			Justin Trudeau	Q3099714		pm@CA:2015-11-04..2025-03-14
मार्क कार्नी			Mark Carney			pm@CA:2025-03-14..
अनीता आनंद|अनिता आनंद			Anita Anand			minister.external@CA:2025-05-13..
पियरे पोइलिवरे|पियरे पोइलिएवर			Pierre Poilievre
स्टीफन हार्पर			Stephen Harper			pm@CA:2006-02-06..2015-11-04
क्लाउडिया शिनबाम|क्लाउडिया शीनबाम			Claudia Sheinbaum			president@MX:2024-10-01..
कीर स्टार्मर|कीर स्टारमर|किएर स्टार्मर|केर स्टार्मर|कीअर स्टार्मर|स्टार्मर			Keir Starmer	Q6383803		pm@GB:2024-07-05..
ऋषि सुनक|सुनक	ऋषी सुनक		Rishi Sunak			pm@GB:2022-10-25..2024-07-05
लिज ट्रस			Liz Truss			pm@GB:2022-09-06..2022-10-25
बोरिस जॉनसन|बोरिस जॉन्सन|बोरिस जानसन		बोरिस जोन्सन|बोरिस जनसन	Boris Johnson	Q180589		pm@GB:2019-07-24..2022-09-06
थेरेसा मे|टेरीजा मे|थेरेसा मई|टेरेसा मे|थेरेसा मेय			Theresa May	Q264766		pm@GB:2016-07-13..2019-07-24
डेविड कैमरन|डेविड कैमरून|डेविड कैमरोन	डेव्हिड कॅमेरून|डेव्हिड कॅमेरॉन	डेभिड क्यामरुन	David Cameron	Q192		pm@GB:2010-05-11..2016-07-13|minister.external@GB:2023-11-13..2024-07-05
गॉर्डन ब्राउन|गोर्डन ब्राउन			Gordon Brown			pm@GB:2007-06-27..2010-05-11
टोनी ब्लेयर			Tony Blair	Q9545		pm@GB:1997-05-02..2007-06-27
मार्गरेट थैचर|मारग्रेट थैचर|मार्गरेट थेचर			Margaret Thatcher	Q7416		pm@GB:1979-05-04..1990-11-28
विंस्टन चर्चिल|चर्चिल			Winston Churchill	Q8016		pm@GB:1940-05-10..1945-07-26|pm@GB:1951-10-26..1955-04-05
जेरेमी कॉर्बिन|जेरेमी कोर्बिन			Jeremy Corbyn
डेविड लैमी|डेविड लेमी			David Lammy			minister.external@GB:2024-07-05..2025-09-05
यवेट कूपर|इवेट कूपर			Yvette Cooper			minister.external@GB:2025-09-05..
प्रीति पटेल			Priti Patel			minister.home@GB:2019-07-24..2022-09-06
सुएला ब्रेवरमैन|सुएला ब्रेवरमेन			Suella Braverman			minister.home@GB:2022-10-25..2023-11-13
सादिक खान			Sadiq Khan			mayor@London:2016-05-09..
एलिजाबेथ द्वितीय|महारानी एलिजाबेथ|क्वीन एलिजाबेथ|क्वीन एलिजाबेथ द्वितीय	राणी एलिझाबेथ|एलिझाबेथ द्वितीय|क्वीन एलिझाबेथ|राणी एलिझाबेथ द्वितीय	महारानी एलिजाबेथ द्वितीय	Elizabeth II	Q9682
किंग चार्ल्स|किंग चार्ल्स तृतीय|प्रिंस चार्ल्स|राजा चार्ल्स|चार्ल्स तृतीय|राजा चार्ल्स तृतीय|महाराजा चार्ल्स			Charles III	Q43274
प्रिंस विलियम	प्रिन्स विल्यम		Prince William
प्रिंस हैरी	प्रिन्स हॅरी	राजकुमार ह्यारी	Prince Harry
मेगन मार्कल|मेघन मार्कल|मेगन मर्केल			Meghan Markle
केट मिडलटन|केट मिडिलटन			Kate Middleton
प्रिंसेस डायना|राजकुमारी डायना|डायना स्पेंसर			Princess Diana	Q9685
इमैनुएल मैक्रों|मैक्रों|इमैनुअल मैक्रों|एमैनुएल मैक्रों|इमानुएल मैक्रों|इमैनुअल मैक्रोन|मैक्रोन	इमॅन्युएल मॅक्रॉन|मॅक्रॉन|इमॅन्युअल मॅक्रॉन|एमॅन्युएल मॅक्रॉन	इमानुएल म्याक्रोन|म्याक्रोँ|इमानुएल म्याक्रोँ|म्याक्रोन	Emmanuel Macron	Q3052772		president@FR:2017-05-14..
फ्रांस्वा ओलांद|फ्रांस्वा ओलांदे|ओलांद|फ्रांसुआ ओलांद			Francois Hollande	Q157		president@FR:2012-05-15..2017-05-14
निकोलस सरकोजी|निकोला सार्कोजी|निकोलस सारकोजी			Nicolas Sarkozy	Q329		president@FR:2007-05-16..2012-05-15
मरीन ले पेन|मरीन ली पेन|मारिन ले पेन			Marine Le Pen
एंजेला मर्केल|एंजेला मार्केल|मर्केल|अंगेला मर्केल|एंगेला मर्केल	अँजेला मर्केल	एन्जेला मर्केल|आंगेला मर्केल	Angela Merkel	Q567		pm@DE:2005-11-22..2021-12-08
ओलाफ शोल्ज|ओलाफ शॉल्त्स|ओलाफ स्कोल्ज|ओलाफ शॉल्ज|शोल्ज			Olaf Scholz	Q61053		pm@DE:2021-12-08..2025-05-06
फ्रेडरिक मर्ज|फ्रेडरिक मर्त्ज|फ्रेडरिक मेर्ज|फ्रीडरिख मर्ज|फ्रेडरिक मेर्त्स			Friedrich Merz			pm@DE:2025-05-06..
फ्रैंक वाल्टर स्टीनमीयर|फ्रैंक-वाल्टर स्टाइनमायर			Frank-Walter Steinmeier			president@DE:2017-03-19..
एनालेना बेयरबॉक|अन्नालेना बेयरबॉक|एनालेना बेरबॉक			Annalena Baerbock			minister.external@DE:2021-12-08..2025-05-06
एडोल्फ हिटलर|हिटलर|अडोल्फ हिटलर	अॅडॉल्फ हिटलर		Adolf Hitler	Q352
कार्ल मार्क्स			Karl Marx	Q9061
जॉर्जिया मेलोनी|जियोर्जिया मेलोनी|मेलोनी	जॉर्जिया मेलॉनी		Giorgia Meloni			pm@IT:2022-10-22..
सिल्वियो बर्लुस्कोनी|सिल्वियो बर्लुस्कोनि			Silvio Berlusconi	Q11860		pm@IT:2008-05-08..2011-11-16
बेनिटो मुसोलिनी|मुसोलिनी|बेनितो मुसोलिनी			Benito Mussolini	Q23559
पेड्रो सांचेज|पेद्रो सांचेज			Pedro Sanchez			pm@ES:2018-06-02..
विक्टर ओर्बन|विक्टर ओर्बान|विक्टर आर्बन			Viktor Orban			pm@HU:2010-05-29..
उर्सुला वॉन डेर लेयेन|उर्सुला वॉन डेर लेन|उर्सुला वॉन डेर लियेन|उर्सुला वॉन डर लेयेन|उर्सुला वोन डेर लेयेन			Ursula von der Leyen	Q60772
काजा कैलास|काजा कलास|काया कल्लास			Kaja Kallas
मार्क रुटे|मार्क रूट|मार्क रुट|मार्क रूटे			Mark Rutte			pm@NL:2010-10-14..2024-07-02
जेन्स स्टोल्टेनबर्ग|जेंस स्टोल्टेनबर्ग			Jens Stoltenberg
जोसेप बोरेल			Josep Borrell
डोनाल्ड टस्क			Donald Tusk			pm@PL:2023-12-13..
किरियाकोस मित्सोताकिस|क्यारीकोस मित्सोताकिस			Kyriakos Mitsotakis			pm@GR:2019-07-08..
अलेक्जेंडर लुकाशेंको|लुकाशेंको|एलेक्जेंडर लुकाशेंको			Alexander Lukashenko			president@BY:1994-07-20..
अलेक्जेंडर वुसिक|अलेक्सांदर वुचिच			Aleksandar Vucic			president@RS:2017-05-31..
व्लादिमीर पुतिन|पुतिन|व्लादिमिर पुतिन|ब्लादिमीर पुतिन|व्लादीमिर पुतिन|व्लादीमीर पुतिन|ब्लादिमिर पुतिन	पुतीन|व्लादिमिर पुतीन|व्लादिमीर पुतीन	भ्लादिमिर पुटिन|पुटिन|भ्लादिमीर पुटिन|भ्लादिमिर पुतिन	Vladimir Putin	Q7747		president@RU:2000-05-07..2008-05-07|president@RU:2012-05-07..|pm@RU:2008-05-08..2012-05-07
दिमित्री मेदवेदेव|दमित्री मेदवेदेव|मेदवेदेव			Dmitry Medvedev	Q23530		president@RU:2008-05-07..2012-05-07|pm@RU:2012-05-08..2020-01-16
सर्गेई लावरोव|सर्गेई लावरॉव|लावरोव|सेर्गेई लावरोव			Sergei Lavrov	Q58217		minister.external@RU:2004-03-09..
सर्गेई शोइगु|सर्गेई शोयगू|सर्गेई शोइगू			Sergei Shoigu			minister.defence@RU:2012-11-06..2024-05-12
दिमित्री पेसकोव|दिमित्री पेस्कोव|दमित्री पेसकोव			Dmitry Peskov
मारिया जखारोवा			Maria Zakharova
येवगेनी प्रिगोजिन|प्रिगोजिन|येवगेनी प्रिगोझिन|येवजेनी प्रिगोझिन			Yevgeny Prigozhin
एलेक्सी नवलनी|अलेक्सी नवलनी|नवलनी|एलेक्सी नवेलनी			Alexei Navalny
मिखाइल गोर्बाचेव|मिखाइल गोर्बाचोव|गोर्बाचेव|गोर्बाचोव			Mikhail Gorbachev	Q30487		president@SU:1990-03-15..1991-12-25
बोरिस येल्तसिन			Boris Yeltsin	Q34453		president@RU:1991-07-10..1999-12-31
व्लादिमीर लेनिन|लेनिन			Vladimir Lenin	Q1394
जोसेफ स्टालिन|जोसफ स्टालिन			Joseph Stalin	Q855
वोलोदिमीर जेलेंस्की|वोलोदिमिर जेलेंस्की|जेलेंस्की|वोलोडिमिर जेलेंस्की|वोलोडिमीर जेलेंस्की|व्लादिमीर जेलेंस्की|वलोडिमिर जेलेंस्की|व्लोदिमीर जेलेंस्की	वोलोदिमिर झेलेन्स्की|झेलेन्स्की|व्लादिमीर झेलेन्स्की|व्होलोदिमिर झेलेन्स्की|वोलोडिमिर झेलेन्स्की|झेलेंस्की	भोलोदिमिर जेलेन्स्की|जेलेन्स्की|भोलोदिमिर जेलेन्स्कि	Volodymyr Zelenskyy	Q3874799		president@UA:2019-05-20..
शी जिनपिंग|जिनपिंग|शी चिनफिंग|चिनफिंग|शी जिंगपिंग|शी चिनपिंग	क्षी जिनपिंग	सी जिनपिङ|सी चिनफिङ|सि जिनपिङ|सी जिनपिङ्ग|सी चिनपिङ	Xi Jinping	Q15031		president@CN:2013-03-14..
ली कियांग|ली चियांग|ली छ्यांग		ली छ्याङ|ली कियाङ	Li Qiang			pm@CN:2023-03-11..
ली केकियांग|ली केचियांग|ली खछ्यांग		ली केकियाङ|ली खछ्याङ	Li Keqiang			pm@CN:2013-03-15..2023-03-11
वांग यी|वांग यि		वाङ यी|वाङ यि	Wang Yi			minister.external@CN:2013-03-16..2022-12-30|minister.external@CN:2023-07-25..
किन गांग|छिन कांग			Qin Gang			minister.external@CN:2022-12-30..2023-07-25
हू जिंताओ|हू जिनताओ		हु जिन्ताओ	Hu Jintao	Q15029		president@CN:2003-03-15..2013-03-14
वेन जियाबाओ			Wen Jiabao			pm@CN:2003-03-16..2013-03-15
माओत्से तुंग|माओ|माओ जेदोंग|माओ त्से तुंग|माओ जेडोंग		माओत्सेतुङ|माओ त्सेतुङ	Mao Zedong	Q5816
डेंग जियाओपिंग|देंग शियाओपिंग			Deng Xiaoping
हाओ यांकी|हाओ यांछी		होउ यान्छी|होउ याङ्छी|हाउ यान्छी	Hou Yanqi
साई इंग वेन|त्साई इंग-वेन			Tsai Ing-wen			president@TW:2016-05-20..2024-05-20
लाई चिंग ते|विलियम लाई			Lai Ching-te			president@TW:2024-05-20..
दलाई लामा|तेनजिन ग्यात्सो			Dalai Lama	Q17293
शिंजो आबे|शिंजो अबे|शिंजो एबे		सिन्जो आबे	Shinzo Abe	Q132345		pm@JP:2006-09-26..2007-09-26|pm@JP:2012-12-26..2020-09-16
योशिहिदे सुगा|योशीहिदे सुगा			Yoshihide Suga			pm@JP:2020-09-16..2021-10-04
फुमियो किशिदा|किशिदा		फुमिओ किसिदा|फुमियो किसिदा	Fumio Kishida			pm@JP:2021-10-04..2024-10-01
शिगेरु इशिबा|शिगेरू इशिबा|इशिबा			Shigeru Ishiba			pm@JP:2024-10-01..2025-10-21
साने ताकाइची|सनाए ताकाइची|सनाई ताकाइची|ताकाइची|साने तकाइची			Sanae Takaichi			pm@JP:2025-10-21..
नारुहितो|सम्राट नारुहितो			Emperor Naruhito
मून जे इन|मून जेइन			Moon Jae-in			president@KR:2017-05-10..2022-05-09
यून सुक योल|यून सुक येओल|यून सुक यिओल		युन सुक योल	Yoon Suk Yeol			president@KR:2022-05-10..2025-04-04
ली जे म्युंग|ली जे-म्यंग			Lee Jae-myung			president@KR:2025-06-04..
किम जोंग उन|किम जोंग|किम जॉन्ग उन|किम जोन्ग उन	किम जाँग उन	किम जोङ उन|किम जोङ	Kim Jong Un	Q56226
किम यो जोंग			Kim Yo Jong
एंथनी अल्बनीज|एंथनी अल्बानीज|एंथोनी अल्बनीज|एंथनी अल्बनीस|अल्बनीज	अँथनी अल्बनीज|अँथनी अल्बानीज	एन्थोनी अल्बानिज	Anthony Albanese			pm@AU:2022-05-23..
स्कॉट मॉरिसन|स्कॉट मारिसन|स्काट मॉरिसन		स्कट मोरिसन	Scott Morrison			pm@AU:2018-08-24..2022-05-23
पेनी वोंग|पेनी वांग			Penny Wong			minister.external@AU:2022-05-23..
मैल्कम टर्नबुल			Malcolm Turnbull			pm@AU:2015-09-15..2018-08-24
जैसिंडा अर्डर्न|जेसिंडा अर्डर्न|जैसिंडा आर्डर्न			Jacinda Ardern			pm@NZ:2017-10-26..2023-01-25
क्रिस्टोफर लक्सन			Christopher Luxon			pm@NZ:2023-11-27..
ली सीन लूंग|ली सियन लूंग|ली सिएन लूंग			Lee Hsien Loong			pm@SG:2004-08-12..2024-05-15
लॉरेंस वोंग|लॉरेंस वांग			Lawrence Wong			pm@SG:2024-05-15..
अनवर इब्राहिम			Anwar Ibrahim			pm@MY:2022-11-24..
महातिर मोहम्मद|महाथिर मोहम्मद			Mahathir Mohamad			pm@MY:1981-07-16..2003-10-31|pm@MY:2018-05-10..2020-03-01
जोको विडोडो			Joko Widodo			president@ID:2014-10-20..2024-10-20
प्रबोवो सुबियांतो|प्रबोवो सुबिआंतो			Prabowo Subianto			president@ID:2024-10-20..
रोड्रिगो दुतेर्ते			Rodrigo Duterte			president@PH:2016-06-30..2022-06-30
फर्डिनेंड मार्कोस जूनियर|फर्डिनेंड मार्कोस			Ferdinand Marcos Jr.			president@PH:2022-06-30..
पैतोंगतार्न शिनावात्रा|पैटोंगटार्न शिनावात्रा|पेटोंगटार्न शिनावात्रा			Paetongtarn Shinawatra			pm@TH:2024-08-16..2025-08-29
थाकसिन शिनावात्रा|थकसिन शिनावात्रा|थाकसिन			Thaksin Shinawatra			pm@TH:2001-02-09..2006-09-19
हुन सेन			Hun Sen			pm@KH:1985-01-14..2023-08-22
शहबाज शरीफ|शाहबाज शरीफ	शेहबाज शरीफ	सेहबाज सरिफ|शाहबाज शरिफ|सहबाज सरिफ	Shehbaz Sharif			pm@PK:2022-04-11..2023-08-14|pm@PK:2024-03-04..
नवाज शरीफ|मियां नवाज शरीफ		नवाज सरिफ|नवाज शरिफ	Nawaz Sharif			pm@PK:1990-11-06..1993-07-18|pm@PK:1997-02-17..1999-10-12|pm@PK:2013-06-05..2017-07-28
मरियम नवाज|मरयम नवाज			Maryam Nawaz			cm@PK-PB:2024-02-26..
इमरान खान	इम्रान खान		Imran Khan	Q155164		pm@PK:2018-08-18..2022-04-10
बुशरा बीबी			Bushra Bibi
शाह महमूद कुरैशी			Shah Mahmood Qureshi			minister.external@PK:2018-08-20..2022-04-10
फवाद चौधरी|फवाद हुसैन चौधरी			Fawad Chaudhry
शेख रशीद|शेख रशीद अहमद|शेख राशिद अहमद			Sheikh Rashid Ahmad
बिलावल भुट्टो|बिलावल भुट्टो जरदारी|बिलावल	बिलावल भुट्टो झरदारी		Bilawal Bhutto Zardari			minister.external@PK:2022-04-27..2023-08-14
आसिफ अली जरदारी|जरदारी	आसिफ अली झरदारी		Asif Ali Zardari			president@PK:2008-09-09..2013-09-08|president@PK:2024-03-10..
बेनजीर भुट्टो	बेनझीर भुट्टो		Benazir Bhutto	Q34413		pm@PK:1988-12-02..1990-08-06|pm@PK:1993-10-19..1996-11-05
जुल्फिकार अली भुट्टो	झुल्फिकार अली भुट्टो		Zulfikar Ali Bhutto			president@PK:1971-12-20..1973-08-13|pm@PK:1973-08-14..1977-07-05
परवेज मुशर्रफ|मुशर्रफ	परवेझ मुशर्रफ		Pervez Musharraf			president@PK:2001-06-20..2008-08-18|army-chief@PK:1998-10-06..2007-11-28
जिया उल हक			Zia-ul-Haq			president@PK:1978-09-16..1988-08-17|army-chief@PK:1976-03-01..1988-08-17
अयूब खान			Ayub Khan			president@PK:1958-10-27..1969-03-25
याह्या खान			Yahya Khan			president@PK:1969-03-25..1971-12-20
यूसुफ रजा गिलानी|युसूफ रजा गिलानी			Yousaf Raza Gillani			pm@PK:2008-03-25..2012-06-19
शाहिद खाकान अब्बासी			Shahid Khaqan Abbasi			pm@PK:2017-08-01..2018-05-31
अनवार उल हक काकड़|अनवारुल हक काकड़|अनवर उल हक काकर			Anwaar-ul-Haq Kakar			pm@PK:2023-08-14..2024-03-04
आरिफ अल्वी|आरिफ अलवी			Arif Alvi			president@PK:2018-09-09..2024-03-10
ममनून हुसैन			Mamnoon Hussain			president@PK:2013-09-09..2018-09-09
इशाक डार|इसहाक डार			Ishaq Dar			minister.external@PK:2024-03-11..|deputy-pm@PK:2024-04-28..
ख्वाजा आसिफ|ख्वाजा मोहम्मद आसिफ|ख्वाजा मुहम्मद आसिफ			Khawaja Asif			minister.defence@PK:2022-04-19..
मोहसिन नकवी|मोहसिन रजा नकवी			Mohsin Naqvi			minister.home@PK:2024-03-11..
हिना रब्बानी खार|हिना रब्बानी खर			Hina Rabbani Khar			minister.external@PK:2011-07-19..2013-03-16
आसिम मुनीर|असीम मुनीर|सैयद आसिम मुनीर	असिम मुनीर		Asim Munir			army-chief@PK:2022-11-29..
कमर जावेद बाजवा|जनरल बाजवा			Qamar Javed Bajwa			army-chief@PK:2016-11-29..2022-11-29
राहील शरीफ|राहिल शरीफ			Raheel Sharif			army-chief@PK:2013-11-29..2016-11-29
अशफाक परवेज कयानी|परवेज कयानी|कयानी			Ashfaq Parvez Kayani			army-chief@PK:2007-11-28..2013-11-29
फैज हमीद			Faiz Hameed
अहमद शरीफ चौधरी			Ahmed Sharif Chaudhry
अल्ताफ हुसैन			Altaf Hussain				*
फजलुर रहमान|मौलाना फजल-उर-रहमान			Maulana Fazlur Rehman
मलाला यूसुफजई|मलाला यूसुफजाई|मलाला	मलाला युसुफझाई|मलाला युसूफझाई		Malala Yousafzai
महरंग बलूच			Mahrang Baloch
शेख हसीना|शेख हसीना वाजेद|हसीना		शेख हसिना	Sheikh Hasina			pm@BD:1996-06-23..2001-07-15|pm@BD:2009-01-06..2024-08-05
खालिदा जिया|खालेदा जिया|बेगम खालिदा जिया	खालिदा झिया|खलिदा झिया		Khaleda Zia			pm@BD:1991-03-20..1996-03-30|pm@BD:2001-10-10..2006-10-29
तारिक रहमान			Tarique Rahman
शेख मुजीबुर रहमान|मुजीबुर रहमान|बंगबंधु शेख मुजीबुर रहमान|बंगबंधु			Sheikh Mujibur Rahman			president@BD:1971-04-17..1972-01-12|pm@BD:1972-01-12..1975-01-24
मोहम्मद यूनुस|मुहम्मद यूनुस|मोहम्मद युनुस|मुहम्मद युनूस	मोहम्मद युनूस	मुहम्मद युनुस	Muhammad Yunus			pm@BD:2024-08-08..
मोहम्मद शहाबुद्दीन चुप्पू			Mohammed Shahabuddin			president@BD:2023-04-24..
अब्दुल हामिद			Abdul Hamid			president@BD:2013-04-24..2023-04-24	*
वकार-उज-जमान|वाकर-उज-जमान			Waker-uz-Zaman			army-chief@BD:2024-06-23..
सजीब वाजेद जॉय|सजीब वाजेद			Sajeeb Wazed Joy
तसलीमा नसरीन|तस्लीमा नसरीन|तस्लिमा नसरीन			Taslima Nasreen
चिन्मय कृष्ण दास|चिन्मय दास|चिन्मय प्रभु			Chinmoy Krishna Das
महिंदा राजपक्षे|महिंद्रा राजपक्षे		महिन्दा राजापाक्ष|महिन्दा राजापाक्षे	Mahinda Rajapaksa			president@LK:2005-11-19..2015-01-09|pm@LK:2019-11-21..2022-05-09
गोटाबाया राजपक्षे|गोटबाया राजपक्षे|गोताबाया राजपक्षे|गोटाबाया		गोटाबाया राजापाक्ष|गोटाबाया राजापाक्षे	Gotabaya Rajapaksa			president@LK:2019-11-18..2022-07-14
रानिल विक्रमसिंघे|रनिल विक्रमसिंघे|विक्रमसिंघे			Ranil Wickremesinghe			president@LK:2022-07-14..2024-09-23|pm@LK:2015-01-09..2018-10-26|pm@LK:2018-12-16..2019-11-21|pm@LK:2022-05-12..2022-07-21
मैत्रीपाला सिरिसेना|मैत्रिपाला सिरिसेना|सिरिसेना|मैत्रीपाल सिरिसेना			Maithripala Sirisena			president@LK:2015-01-09..2019-11-18
अनुरा कुमारा दिसानायके|दिसानायके|अनुरा दिसानायके|अनुरा कुमार दिसानायके			Anura Kumara Dissanayake			president@LK:2024-09-23..
हरिनी अमरसूर्या|हरिणी अमरसूर्या|हरिनी अमरासूर्या			Harini Amarasuriya			pm@LK:2024-09-24..
सजित प्रेमदासा|साजिथ प्रेमदासा|सजिथ प्रेमदासा			Sajith Premadasa			opposition-leader@LK:2020-01-03..
वेलुपिल्लई प्रभाकरन|प्रभाकरन			Velupillai Prabhakaran				*
हामिद करजई|करजई	हमीद करझाई		Hamid Karzai			president@AF:2001-12-22..2014-09-29
अशरफ गनी|अशरफ घनी|अशरफ गानी			Ashraf Ghani			president@AF:2014-09-29..2021-08-15
अब्दुल्ला अब्दुल्ला|अब्दुल्लाह अब्दुल्लाह			Abdullah Abdullah
अमरुल्लाह सालेह|अमरुल्ला सालेह			Amrullah Saleh			vice-president@AF:2020-02-19..2021-08-15
अमीर खान मुत्तकी|आमिर खान मुत्ताकी|आमिर खान मुत्तकी|मुत्तकी|अमीर खान मुत्ताकी			Amir Khan Muttaqi			minister.external@AF:2021-09-07..
हैबतुल्लाह अखुंदजादा|हिबतुल्लाह अखुंदजादा			Hibatullah Akhundzada
मुल्ला अब्दुल गनी बरादर|मुल्ला बरादर|अब्दुल गनी बरादर			Mullah Abdul Ghani Baradar			deputy-pm@AF:2021-09-07..
सिराजुद्दीन हक्कानी			Sirajuddin Haqqani			minister.home@AF:2021-09-07..
मुल्ला उमर|मुल्ला मोहम्मद उमर			Mullah Omar
जबीहुल्लाह मुजाहिद|जबिउल्लाह मुजाहिद|जबीउल्लाह मुजाहिद			Zabihullah Mujahid
अहमद मसूद			Ahmad Massoud
मोहम्मद मुइज्जू|मुइज्जू|मोहम्मद मुइज्जु|मोहम्मद मोइज्जू	मुइझ्झू|मोहम्मद मुइझ्झू		Mohamed Muizzu			president@MV:2023-11-17..
इब्राहिम मोहम्मद सोलिह|इब्राहिम सोलिह|सोलिह|इब्राहिम मोहम्मद सोलेह			Ibrahim Mohamed Solih			president@MV:2018-11-17..2023-11-17
अब्दुल्ला यामीन			Abdulla Yameen			president@MV:2013-11-17..2018-11-17
मोहम्मद नशीद			Mohamed Nasheed			president@MV:2008-11-11..2012-02-07
जिग्मे खेसर नामग्येल वांगचुक|जिग्मे खेसर नामग्याल वांगचुक|जिग्मे खेसर वांगचुक		जिग्मे खेसर नामग्याल वाङ्चुक	Jigme Khesar Namgyel Wangchuck
शेरिंग तोबगे|त्शेरिंग तोबगे|शेरिंग टोबगे|त्शेरिंग टोबगे		छिरिङ तोब्गे	Tshering Tobgay			pm@BT:2013-07-27..2018-08-09|pm@BT:2024-01-28..
लोटे शेरिंग|लोते शेरिंग|लोटे त्शेरिंग			Lotay Tshering			pm@BT:2018-11-07..2023-11-01
आंग सान सू की|आंग सान सू ची|आंग सान सूकी|आंग सान सू क्यी	आंग सान स्यू की	आङ साङ सुकी|आङ सान सुकी|आङ सान सुची	Aung San Suu Kyi	Q36740
मिन आंग ह्लाइंग|मिन आंग लाइंग|मिन आंग हलिंग			Min Aung Hlaing			army-chief@MM:2011-03-30..
विन मिंत|विन मिंट			Win Myint			president@MM:2018-03-30..2021-02-01
बेंजामिन नेतन्याहू|नेतन्याहू|बेन्जामिन नेतन्याहू|बेंजामिन नेतान्याहू|बेंजामिन नेतनयाहू|नेतान्याहू	बेंजामिन नेत्यान्याहू|नेत्यान्याहू	बेन्जामिन नेतन्याहु|नेतन्याहु|बेञ्जामिन नेतान्याहु|नेतान्याहु	Benjamin Netanyahu	Q43723		pm@IL:1996-06-18..1999-07-06|pm@IL:2009-03-31..2021-06-13|pm@IL:2022-12-29..
नफ्ताली बेनेट|नेफ्ताली बेनेट			Naftali Bennett			pm@IL:2021-06-13..2022-06-30
याइर लैपिड|येर लैपिड|यायर लैपिड			Yair Lapid			pm@IL:2022-07-01..2022-12-29
योआव गैलेंट|योव गैलेंट|योआव गैलंट			Yoav Gallant			minister.defence@IL:2022-12-29..2024-11-05
इजराइल काट्ज|इजरायल काट्ज|इजरायल कैट्ज			Israel Katz			minister.defence@IL:2024-11-08..
इसाक हर्जोग|आइजैक हर्जोग|इसहाक हर्जोग			Isaac Herzog			president@IL:2021-07-07..
रियूवेन रिवलिन|रुवेन रिवलिन|रेउवेन रिवलिन			Reuven Rivlin			president@IL:2014-07-24..2021-07-07
महमूद अब्बास			Mahmoud Abbas			president@PS:2005-01-15..
यासिर अराफात|यासर अराफात			Yasser Arafat	Q34211
इस्माइल हानिया|इस्माइल हनीया|इस्माइल हनिया|हानिया	इस्माईल हानिया|इस्माईल हनिये		Ismail Haniyeh
याह्या सिनवार|याहया सिनवार|सिनवार			Yahya Sinwar
हसन नसरल्लाह|नसरल्लाह|हसन नसरुल्लाह|नसरुल्लाह			Hassan Nasrallah
अली खामेनेई|खामेनेई|अयातोल्लाह अली खामेनेई	खामेनी|अली खामेनी		Ali Khamenei
अयातुल्ला खुमैनी|अयातुल्ला खोमैनी|आयतुल्लाह खुमैनी|रूहोल्लाह खोमैनी			Ruhollah Khomeini
हसन रूहानी|हसन रुहानी			Hassan Rouhani			president@IR:2013-08-03..2021-08-03
इब्राहिम रईसी|इब्राहीम रईसी|रईसी			Ebrahim Raisi			president@IR:2021-08-03..2024-05-19
मसूद पेजेशकियान|मसूद पजशकियान|पेजेशकियान|मसूद पेजेश्कियान|मसूद पेज़ेश्कियन			Masoud Pezeshkian			president@IR:2024-07-28..
अब्बास अराघची|अब्बास अरागची|अराघची|अब्बास अराक्ची			Abbas Araghchi			minister.external@IR:2024-08-21..
जवाद जरीफ|मोहम्मद जवाद जरीफ|जरीफ			Mohammad Javad Zarif			minister.external@IR:2013-08-15..2021-08-25
महमूद अहमदीनेजाद|अहमदीनेजाद			Mahmoud Ahmadinejad	Q34448		president@IR:2005-08-03..2013-08-03
कासिम सुलेमानी|कासेम सुलेमानी			Qasem Soleimani
रजा पहलवी|शाह रजा पहलवी			Reza Pahlavi
मोहम्मद बिन सलमान|मोहम्मद बिन सलमान अल सऊद|मुहम्मद बिन सलमान|क्राउन प्रिंस सलमान			Mohammed bin Salman			pm@SA:2022-09-27..
सलमान बिन अब्दुल अजीज|शाह सलमान|किंग सलमान|सलमान बिन अब्दुलअजीज			King Salman
जमाल खशोगी|खशोगी|जमाल खाशोगी|जमाल खशोज्जी			Jamal Khashoggi
मोहम्मद बिन जायद|मोहम्मद बिन जायद अल नाहयान|शेख मोहम्मद बिन जायद|शेख मोहम्मद बिन जायद अल नाहयान|शेख मोहम्मद बिन जायेद			Mohamed bin Zayed Al Nahyan			president@AE:2022-05-14..
मोहम्मद बिन राशिद अल मकतूम|शेख मोहम्मद बिन राशिद|शेख मोहम्मद बिन राशिद अल मकतूम			Mohammed bin Rashid Al Maktoum			pm@AE:2006-01-05..
तमीम बिन हमद अल थानी|शेख तमीम बिन हमद|शेख तमीम बिन हमद अल थानी|तमीम बिन हमद			Tamim bin Hamad Al Thani
अब्देल फतह अल सीसी|अब्दुल फतह अल सीसी|अब्देल फत्ताह अल-सीसी|अब्देल फतह अल सिसी|अल-सीसी			Abdel Fattah el-Sisi			president@EG:2014-06-08..
होस्नी मुबारक			Hosni Mubarak			president@EG:1981-10-14..2011-02-11
बशर अल असद			Bashar al-Assad	Q44329		president@SY:2000-07-17..2024-12-08
अहमद अल शरा|अबू मोहम्मद अल जुलानी|अबू मोहम्मद अल-जोलानी|अहमद अल-शारा			Ahmed al-Sharaa			president@SY:2025-01-29..
सद्दाम हुसैन			Saddam Hussein	Q1316		president@IQ:1979-07-16..2003-04-09
मुअम्मर गद्दाफी|गद्दाफी|मुअम्मर अल गद्दाफी			Muammar Gaddafi	Q19878
किंग अब्दुल्ला द्वितीय|शाह अब्दुल्ला द्वितीय|अब्दुल्ला द्वितीय			King Abdullah II
रेसेप तैयप एर्दोगन|एर्दोगन|रेसेप तैयप एर्दोआन|एर्दोआन|रजब तैयब एर्दोगन|रेचेप तैयप एर्दोआन|रेसेप तैयब एर्दोगन|तैयप एर्दोगन|अर्दोआन|रेचेप तैय्यप अर्दोआन	रेसेप तय्यप एर्दोगन|रेसेप तय्यिप एर्दोगन		Recep Tayyip Erdogan	Q39259		president@TR:2014-08-28..|pm@TR:2003-03-14..2014-08-28
सिरिल रामफोसा|सिरिल रामाफोसा|रामफोसा			Cyril Ramaphosa			president@ZA:2018-02-15..
जैकब जुमा|जैकब जूमा			Jacob Zuma			president@ZA:2009-05-09..2018-02-14
नेल्सन मंडेला|मंडेला			Nelson Mandela	Q8023		president@ZA:1994-05-10..1999-06-14
रॉबर्ट मुगाबे|मुगाबे			Robert Mugabe			president@ZW:1987-12-31..2017-11-21
अबी अहमद|अबिय अहमद			Abiy Ahmed			pm@ET:2018-04-02..
बोला टीनुबू|बोला अहमद टीनुबू|बोला टिनुबू			Bola Tinubu			president@NG:2023-05-29..
विलियम रुटो|विलियम रूटो			William Ruto			president@KE:2022-09-13..
प्रविंद जगन्नाथ|प्रविंद कुमार जगन्नाथ			Pravind Jugnauth			pm@MU:2017-01-23..2024-11-12
नवीनचंद्र रामगुलाम|नवीन रामगुलाम			Navinchandra Ramgoolam			pm@MU:2005-07-05..2014-12-17|pm@MU:2024-11-13..
इरफान अली|मोहम्मद इरफान अली			Irfaan Ali			president@GY:2020-08-02..	*
कमला प्रसाद बिसेसर|कमला परसाद बिसेसर			Kamla Persad-Bissessar			pm@TT:2010-05-26..2015-09-09|pm@TT:2025-05-01..
चंद्रिका प्रसाद संतोखी|चंद्रिकाप्रसाद संतोखी|चान संतोखी			Chandrikapersad Santokhi			president@SR:2020-07-16..2025-07-16
लुइज इनासियो लूला दा सिल्वा|लूला दा सिल्वा|लुइज इनासियो लूला डा सिल्वा|लूला डा सिल्वा|लुइज़ इनासियो लूला			Luiz Inacio Lula da Silva	Q37181		president@BR:2003-01-01..2011-01-01|president@BR:2023-01-01..
जेयर बोलसोनारो|बोलसोनारो|जायर बोलसोनारो|जेर बोलसोनारो			Jair Bolsonaro	Q10304982		president@BR:2019-01-01..2023-01-01
डिल्मा रूसेफ|दिल्मा रूसेफ|डिल्मा राउसेफ			Dilma Rousseff			president@BR:2011-01-01..2016-08-31
निकोलस मादुरो|मादुरो|निकोलस माडुरो			Nicolas Maduro			president@VE:2013-04-19..
मारिया कोरिना मचाडो|मारिया कोरीना मचाडो|मारिया मचाडो			Maria Corina Machado
ह्यूगो शावेज|ह्यूगो चावेज			Hugo Chavez	Q8440		president@VE:1999-02-02..2013-03-05
जेवियर माइली|जेवियर मिलेई|जेवियर माइलेई|हावियर मिलेई			Javier Milei			president@AR:2023-12-10..
गुस्तावो पेट्रो			Gustavo Petro			president@CO:2022-08-07..
फिदेल कास्त्रो|फिडेल कास्त्रो			Fidel Castro	Q11256		president@CU:1976-12-02..2008-02-24
चे ग्वेरा|चे गुएरा|चे गेवारा|चे ग्वेवारा		चे ग्वेभारा	Che Guevara	Q5809
एंटोनियो गुटेरेस|एंतोनियो गुतारेस|गुटेरेस|एंटोनियो गुतारेस|एंटोनियो गुतेरस|एंतोनियो गुटेरेस|एंटोनियो गुटेरस	अँटोनियो गुटेरेस|अँटोनिओ गुटेरेस	एन्टोनियो गुटेरेस	Antonio Guterres	Q311440
बान की मून			Ban Ki-moon	Q1253
कोफी अन्नान|कोफी अन्नन			Kofi Annan	Q1254
टेड्रोस अधानोम|टेड्रोस अधनोम गेब्रेयेसस|टेड्रोस अदनोम घेब्येयियस|टेड्रोस अधानोम घेब्रेयेसस|टेड्रोस			Tedros Adhanom Ghebreyesus
क्रिस्टालिना जॉर्जीवा|क्रिस्टलीना जॉर्जीवा|क्रिस्टालिना जॉर्जिएवा			Kristalina Georgieva
क्रिस्टीन लेगार्ड|क्रिस्टीन लगार्ड			Christine Lagarde
अजय बंगा			Ajay Banga
गीता गोपीनाथ			Gita Gopinath
राफेल ग्रॉसी|राफेल ग्रोसी|राफेल मारियानो ग्रॉसी			Rafael Grossi
वोल्कर तुर्क|वोल्कर टर्क			Volker Turk
पोप फ्रांसिस			Pope Francis	Q450675
पोप लियो चौदहवें|पोप लियो|रॉबर्ट प्रीवोस्ट			Pope Leo XIV
पोप जॉन पॉल द्वितीय|जॉन पॉल द्वितीय			Pope John Paul II	Q989
पोप बेनेडिक्ट|पोप बेनेडिक्ट सोलहवें			Pope Benedict XVI	Q2494
मणिशंकर अय्यर|मणि शंकर अय्यर			Mani Shankar Aiyar		INC
जयपाल रेड्डी|एस जयपाल रेड्डी			S. Jaipal Reddy		INC	minister.petroleum@IN:2011-01-19..2012-10-28
वीरप्पा मोइली|एम वीरप्पा मोइली|वीरप्पा मोईली			Veerappa Moily	Q3519659	INC	cm@IN-KA:1992-11-19..1994-12-11|minister.law@IN:2009-05-28..2011-07-12
करुणा शुक्ला			Karuna Shukla		INC
अजय भट्ट			Ajay Bhatt		BJP	mp@IN:2019-05-23..
अनंत गीते			Anant Geete	Q4751428	SS(UBT)
हंसराज अहीर|हंसराज गंगाराम अहीर			Hansraj Ahir	Q5651258	BJP
सत्यपाल सिंह			Satya Pal Singh		BJP		*
राकेश सिन्हा			Rakesh Sinha		BJP		*
नीरज शेखर			Neeraj Shekhar		BJP	mp@IN
राजेश टोपे			Rajesh Tope		NCP(SP)	state-minister@IN-MH:2019-12-30..2022-06-29
सुभाष देसाई			Subhash Desai		SS(UBT)	state-minister@IN-MH:2019-11-28..2022-06-29
मिलिंद नार्वेकर			Milind Narvekar		SS(UBT)
आनंद दिघे|धर्मवीर आनंद दिघे			Anand Dighe		SHS
हर्षवर्धन पाटिल	हर्षवर्धन पाटील		Harshvardhan Patil
सचिन सावंत			Sachin Sawant		INC		*
तानाजी सावंत			Tanaji Sawant		SHS	state-minister@IN-MH:2022-08-09..2024-11-26
राजन विचारे			Rajan Vichare	Q16736907	SS(UBT)
अमृता फडणवीस			Amruta Fadnavis
जयदेव ठाकरे			Jaydev Thackeray
निहार ठाकरे			Nihar Thackeray
तेजस ठाकरे			Tejas Thackeray
नरेश म्हस्के			Naresh Mhaske		SHS	mp@IN:2024-06-04..
सुनील राऊत|सुनील राउत			Sunil Raut		SS(UBT)
नरहरि झिरवल|नरहरी झिरवाल	नरहरी झिरवाळ		Narhari Zirwal		Nationalist Congress Party	state-minister@IN-MH:2024-12-15..
रमेश जारकीहोली|रमेश जारकिहोली			Ramesh Jarkiholi		BJP
रोशन बेग			Roshan Baig
शंकरराव गडाख			Shankarrao Gadakh
भावना गवली	भावना गवळी		Bhavana Gawali	Q4901514	SHS
हेमंत गोडसे			Hemant Godse	Q16914046	SHS
श्रीरंग बारणे|श्रीरंग बारने			Shrirang Barne	Q16914023	SHS	mp@IN
अशोक नेते			Ashok Nete	Q16733274	BJP
संजय धोत्रे			Sanjay Dhotre	Q7418477	BJP
हिना गावित|हीना गावित			Heena Gavit	Q16907470	BJP
विजय सिंह मोहिते पाटिल|विजयसिंह मोहिते पाटिल	विजयसिंह मोहिते पाटील		Vijaysinh Mohite Patil	Q7929323		deputy-cm@IN-MH:2003-12-25..2004-11-01
अनुराग श्रीवास्तव			Anurag Srivastava				*
लव अग्रवाल			Luv Agarwal
राजेश भूषण			Rajesh Bhushan
अमित खरे			Amit Khare
अवनीश अवस्थी|अवनीश कुमार अवस्थी			Awanish Awasthi
अंशु प्रकाश			Anshu Prakash
एम नागेश्वर राव|नागेश्वर राव			M. Nageswara Rao
अजय भूषण पांडेय|अजय भूषण पांडे			Ajay Bhushan Pandey
उमेश सिन्हा			Umesh Sinha
दिनेश्वर शर्मा			Dineshwar Sharma
अब्दुल नजीर|एस अब्दुल नजीर			S. Abdul Nazeer			governor@IN-AP:2023-02-24..
अशोक भूषण			Ashok Bhushan
संजय किशन कौल			Sanjay Kishan Kaul
पिनाकी चंद्र घोष|पी सी घोष			Pinaki Chandra Ghose
राजीव धवन			Rajeev Dhavan
संजय हेगड़े			Sanjay Hegde
मृत्युंजय महापात्र|मृत्युंजय मोहपात्रा			Mrutyunjay Mohapatra
सुनील लांबा|एडमिरल सुनील लांबा			Sunil Lanba
मीरवाइज मौलवी फारूक			Mirwaiz Maulvi Farooq
भीमा मंडावी			Bhima Mandavi		BJP
सुब्रत साहू			Subrat Sahoo
चेतन चौहान			Chetan Chauhan		BJP	state-minister@IN-UP:2019..2020-08-16
ब्रजेश ठाकुर|बृजेश ठाकुर			Brajesh Thakur
रोहित शेखर|रोहित शेखर तिवारी			Rohit Shekhar Tiwari
वासुदेव बलवंत फड़के	वासुदेव बळवंत फडके		Vasudev Balwant Phadke
पर्वत गुरुंग|पार्वत गुरुंग		पार्वत गुरुङ	Parbat Gurung		CPN-UML
रवींद्र अधिकारी|रबींद्र अधिकारी		रविन्द्र अधिकारी|रबिन्द्र अधिकारी	Rabindra Adhikari
विष्णु रिमाल			Bishnu Rimal		CPN-UML
सूर्य थापा			Surya Thapa		CPN-UML
भानुभक्त ढकाल			Bhanubhakta Dhakal		CPN-UML
भवन भट्ट			Bhawan Bhatta
जीवा लामिछाने			Jiba Lamichhane
कुल आचार्य			Kul Acharya
कुमार पंत			Kumar Panta
बद्री केसी			Badri KC
चंदा चौधरी			Chanda Chaudhary		CPN-UML
विजय सुब्बा			Bijay Subba		CPN-UML
रामेश्वर राय यादव			Rameshwar Raya Yadav		JSP-N
महेंद्र राय यादव		महिन्द्र राय यादव	Mahendra Raya Yadav
राज किशोर यादव|राजकिशोर यादव			Raj Kishor Yadav		JSP-N
बिमला राई पौडयाल|विमला राई पौडयाल		विमला राई पौड्याल	Bimala Rai Paudyal		CPN-UML	minister.external@NP:2023-01-17..2023-02-27
भीम आचार्य|भीम प्रसाद आचार्य		भीमप्रसाद आचार्य	Bhim Acharya		CPN-UML	cm@NP-P1:2021-08-26..2021-11-02
उद्धव थापा			Uddhav Thapa		Nepali Congress
कुल प्रसाद केसी		कुलप्रसाद केसी	Kul Prasad KC		CPN-MC	cm@NP-P5:2021-08-12..2023-01-12
डिल्ली चौधरी|डिल्ली बहादुर चौधरी		डिल्लीबहादुर चौधरी	Dilli Chaudhary		Nepali Congress
चेत नारायण आचार्य		चेतनारायण आचार्य	Chet Narayan Acharya		CPN-UML	cm@NP-P5:2024-07-21..
खगेंद्र भट्टराई			Khagendra Bhattarai
बीबी लिंगदोह|बी.बी. लिंगदोह			B. B. Lyngdoh			cm@IN-ML:1998-03-10..2000-03-08
आरवी जानकीरमन|आर.वी. जानकीरमन			R. V. Janakiraman		DMK	cm@IN-PY:1996-05-26..2000-03-21`
