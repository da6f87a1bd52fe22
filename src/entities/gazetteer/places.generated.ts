// Generated from data/places-*.tsv by data/generate.ts; do not edit.

export const places: string =
  `आंध्र प्रदेश|आंध्रप्रदेश|आंध्र			Andhra Pradesh	Q1159	state	IN	IN-AP
अरुणाचल प्रदेश|अरूणाचल प्रदेश|अरुणाचल|अरूणाचल			Arunachal Pradesh	Q1162	state	IN	IN-AR
असम|आसाम			Assam	Q1164	state	IN	IN-AS
बिहार			Bihar	Q1165	state	IN	IN-BR
छत्तीसगढ़|छग|छ.ग.|सीजी|CG	छत्तीसगड	छत्तिसगढ	Chhattisgarh	Q1168	state	IN	IN-CG
गोवा|गोआ			Goa	Q1171	state	IN	IN-GA
गुजरात			Gujarat	Q1061	state	IN	IN-GJ
हरियाणा		हरियाना	Haryana	Q1174	state	IN	IN-HR
हिमाचल प्रदेश|हिमाचल			Himachal Pradesh	Q1177	state	IN	IN-HP
झारखंड			Jharkhand	Q1184	state	IN	IN-JH
कर्नाटक			Karnataka	Q1185	state	IN	IN-KA
केरल|केरला	केरळ		Kerala	Q1186	state	IN	IN-KL
मध्य प्रदेश|मध्यप्रदेश|एमपी|मप्र|म.प्र.|MP			Madhya Pradesh	Q1188	state	IN	IN-MP
महाराष्ट्र			Maharashtra	Q1191	state	IN	IN-MH
मणिपुर	मणिपूर		Manipur	Q1193	state	IN	IN-MN
मेघालय			Meghalaya	Q1195	state	IN	IN-ML
मिजोरम	मिझोराम|मिझोरम	मिजोराम	Mizoram	Q1502	state	IN	IN-MZ
नागालैंड|नगालैंड	नागालँड	नागाल्यान्ड|नागाल्याण्ड	Nagaland	Q1599	state	IN	IN-NL
ओडिशा|उड़ीसा|उड़िसा	ओरिसा	ओडिसा	Odisha	Q22048	state	IN	IN-OD
पंजाब			Punjab	Q22424	state	IN	IN-PB
राजस्थान			Rajasthan	Q1437	state	IN	IN-RJ
सिक्किम	सिक्कीम		Sikkim	Q1505	state	IN	IN-SK
तमिलनाडु|तमिल नाडु|तमिलनाडू	तामिळनाडू|तमिळनाडू|तामिळनाडु|तमिळनाडु	तामिलनाडु|तामिलनाडू	Tamil Nadu	Q1445	state	IN	IN-TN
तेलंगाना|तेलंगना	तेलंगणा|तेलंगण		Telangana	Q677037	state	IN	IN-TS
त्रिपुरा			Tripura	Q1363	state	IN	IN-TR
उत्तर प्रदेश|उत्तरप्रदेश|यूपी|उप्र|उ.प्र.|UP		युपी	Uttar Pradesh	Q1498	state	IN	IN-UP
उत्तराखंड|उत्तरांचल			Uttarakhand	Q1499	state	IN	IN-UK
पश्चिम बंगाल|पश्चिमी बंगाल|बंगाल|प. बंगाल|प.बंगाल			West Bengal	Q1356	state	IN	IN-WB
अंडमान और निकोबार द्वीपसमूह|अंडमान और निकोबार द्वीप समूह|अंडमान और निकोबार|अंडमान-निकोबार|अंडमान निकोबार|अंडमान एवं निकोबार द्वीप समूह|अंडमान एवं निकोबार	अंदमान आणि निकोबार बेटे|अंदमान आणि निकोबार|अंदमान-निकोबार|अंदमान निकोबार|अंदमान व निकोबार	अण्डमान र निकोबार द्वीपसमूह|अण्डमान तथा निकोबार द्वीपसमूह|अण्डमान र निकोबार	Andaman and Nicobar Islands	Q40888	state	IN	IN-AN
चंडीगढ़	चंदीगड|चंदिगड|चंडीगड|चंदीगढ|चंदिगढ	चण्डिगढ|चन्डीगढ|चन्डिगढ	Chandigarh	Q43433	state	IN	IN-CH
दादरा और नगर हवेली और दमन और दीव|दादरा एवं नगर हवेली और दमन एवं दीव|दादरा नगर हवेली और दमन दीव|दादरा और नगर हवेली तथा दमन और दीव|दादरा-नगर हवेली और दमन-दीव|DNHDD	दादरा आणि नगर हवेली आणि दमण आणि दीव|दादरा नगर हवेली आणि दमण दीव		Dadra and Nagar Haveli and Daman and Diu		state	IN	IN-DH
दिल्ली			Delhi	Q1353	state	IN	IN-DL
जम्मू-कश्मीर|जम्मू कश्मीर|जम्मू और कश्मीर|जम्मू एवं कश्मीर|जम्मू व कश्मीर|जम्मू और काश्मीर|जेएंडके|जे एंड के	जम्मू-काश्मीर|जम्मू काश्मीर|जम्मू आणि काश्मीर|जम्मू व काश्मीर	जम्मु-कश्मीर|जम्मु कश्मीर|जम्मुकश्मीर|जम्मु तथा कश्मीर|जम्मु र कश्मीर|जम्मु-काश्मीर|जम्मु काश्मीर	Jammu and Kashmir	Q1180	state	IN	IN-JK
लद्दाख|लदाख	लडाख		Ladakh	Q200667	state	IN	IN-LA
लक्षद्वीप|लक्ष्यद्वीप			Lakshadweep	Q26927	state	IN	IN-LD
पुडुचेरी|पुदुचेरी|पुदुच्चेरी|पुड्डुचेरी|पांडिचेरी|पॉन्डिचेरी|पोंडिचेरी	पुद्दुचेरी|पॉंडिचेरी	पण्डिचेरी	Puducherry	Q66743	state	IN	IN-PY
निकोबार			Nicobar		district	IN-AN
उत्तर और मध्य अंडमान|उत्तर मध्य अंडमान|उत्तरी और मध्य अंडमान	उत्तर आणि मध्य अंदमान|उत्तर मध्य अंदमान		North and Middle Andaman		district	IN-AN
दक्षिण अंडमान|दक्षिणी अंडमान	दक्षिण अंदमान		South Andaman		district	IN-AN
अल्लूरी सीताराम राजू|अल्लूरी सीतारामराजू|अल्लूरी सीताराम राजु|ASR			Alluri Sitharama Raju		district	IN-AP		*
अनकापल्ली|अनकापल्ले			Anakapalli		district	IN-AP
अनंतपुर|अनंतपुरम|अनंतपुरमु	अनंतपूर		Anantapur		district	IN-AP
अन्नमय्या|अन्नामय्या			Annamayya		district	IN-AP		*
बापटला|बापटाला			Bapatla		district	IN-AP
चित्तूर			Chittoor		district	IN-AP
पूर्वी गोदावरी|पूर्व गोदावरी|ईस्ट गोदावरी			East Godavari		district	IN-AP
एलुरु|एलूरु|एल्लुरु|एलुरू			Eluru		district	IN-AP
गुंटूर|गुंटुर			Guntur		city	IN-AP
काकीनाडा|काकिनाडा			Kakinada		city	IN-AP
कोनसीमा|डॉ. बी.आर. अंबेडकर कोनसीमा|अंबेडकर कोनसीमा			Konaseema		district	IN-AP
कृष्णा			Krishna		district	IN-AP		*
कुरनूल|कर्नूल|कुर्नूल			Kurnool		city	IN-AP
नंद्याल|नांदयाल|नांद्याल			Nandyal		district	IN-AP
एनटीआर			NTR		district	IN-AP		*
पलनाडु|पालनाडु|पलनाडू			Palnadu		district	IN-AP
पार्वतीपुरम मन्यम|पार्वतीपुरम			Parvathipuram Manyam		district	IN-AP
प्रकाशम			Prakasam		district	IN-AP		*
नेल्लोर|नेल्लूर|श्री पोट्टि श्रीरामुलु नेल्लोर			Nellore		city	IN-AP
श्रीकाकुलम			Srikakulam		district	IN-AP
श्री सत्य साई|श्री सत्य साईं			Sri Sathya Sai		district	IN-AP		*
तिरुपति	तिरुपती		Tirupati		city	IN-AP
विशाखापत्तनम|विशाखापट्टनम|विशाखापट्नम|विशाखापटनम|विजाग|वाइजैग|वाइजाग	विशाखापट्टणम		Visakhapatnam		city	IN-AP
विजयनगरम			Vizianagaram		district	IN-AP
पश्चिम गोदावरी|पश्चिमी गोदावरी|वेस्ट गोदावरी			West Godavari		district	IN-AP
कडप्पा|कडपा|कुडप्पा|वाईएसआर कडप्पा			Kadapa		district	IN-AP
अंजॉ|अंजाव			Anjaw		district	IN-AR
चांगलांग			Changlang		district	IN-AR
दिबांग घाटी|दिबांग वैली			Dibang Valley		district	IN-AR
पूर्वी कामेंग|पूर्व कामेंग|ईस्ट कामेंग			East Kameng		district	IN-AR
पूर्वी सियांग|पूर्व सियांग|ईस्ट सियांग			East Siang		district	IN-AR
कमले|कामले			Kamle		district	IN-AR		*
क्रा दादी|क्रा दाडी			Kra Daadi		district	IN-AR
कुरुंग कुमे|कुरुंग कुमेय			Kurung Kumey		district	IN-AR
लेपा राडा|लेपाराडा			Lepa Rada		district	IN-AR
लोहित			Lohit		district	IN-AR		*
लोंगडिंग|लॉन्गडिंग			Longding		district	IN-AR
निचली दिबांग घाटी|लोअर दिबांग घाटी|लोअर दिबांग वैली			Lower Dibang Valley		district	IN-AR
निचला सियांग|लोअर सियांग			Lower Siang		district	IN-AR
निचला सुबनसिरी|लोअर सुबनसिरी|निचली सुबनसिरी			Lower Subansiri		district	IN-AR
नमसाई|नामसाई			Namsai		district	IN-AR
पक्के केसांग|पक्के-केसांग			Pakke Kessang		district	IN-AR
पापुम पारे|पापुमपारे|पापुम पेर			Papum Pare		district	IN-AR
शि योमी|शी योमी|शि-योमी			Shi Yomi		district	IN-AR
सियांग			Siang		district	IN-AR
तवांग		तावाङ|तवाङ	Tawang		district	IN-AR
तिरप			Tirap		district	IN-AR
ऊपरी सियांग|अपर सियांग			Upper Siang		district	IN-AR
ऊपरी सुबनसिरी|अपर सुबनसिरी			Upper Subansiri		district	IN-AR
पश्चिमी कामेंग|पश्चिम कामेंग|वेस्ट कामेंग			West Kameng		district	IN-AR
पश्चिमी सियांग|पश्चिम सियांग|वेस्ट सियांग			West Siang		district	IN-AR
केई पान्योर|केयी पन्योर			Keyi Panyor		district	IN-AR
बिचोम			Bichom		district	IN-AR
बजाली|बाजाली			Bajali		district	IN-AS
बक्सा|बाक्सा			Baksa		district	IN-AS		*
बारपेटा|बरपेटा			Barpeta		district	IN-AS
बिश्वनाथ|विश्वनाथ			Biswanath		district	IN-AS		*
बोंगईगांव|बोंगाईगांव|बोंगाइगांव			Bongaigaon		district	IN-AS
कछार			Cachar		district	IN-AS		*
चराइदेव|चराईदेव|चरईदेव			Charaideo		district	IN-AS
चिरांग			Chirang		district	IN-AS
दरांग|दर्रांग			Darrang		district	IN-AS
धेमाजी			Dhemaji		district	IN-AS
धुबरी|धुबड़ी			Dhubri		district	IN-AS
डिब्रूगढ़|डिब्रुगढ़	दिब्रुगड|डिब्रुगड		Dibrugarh		city	IN-AS
दीमा हसाओ|दिमा हसाओ|दीमा हसाव			Dima Hasao		district	IN-AS
गोलपाड़ा|ग्वालपाड़ा|गोआलपाड़ा|गोलपारा			Goalpara		district	IN-AS
गोलाघाट			Golaghat		district	IN-AS
हैलाकांडी|हैलाकंडी			Hailakandi		district	IN-AS
होजई|होजाई			Hojai		district	IN-AS
जोरहाट			Jorhat		city	IN-AS
कामरूप			Kamrup		district	IN-AS
कामरूप महानगर|कामरूप मेट्रोपॉलिटन|कामरूप मेट्रो			Kamrup Metropolitan		district	IN-AS
कार्बी आंगलोंग|कार्बी आंगलांग|कार्बी एंगलोंग|कार्बी आंग्लोंग			Karbi Anglong		district	IN-AS
श्रीभूमि|करीमगंज			Sribhumi		district	IN-AS
कोकराझार|कोकराझाड़	कोक्राझार|कोक्राझर		Kokrajhar		district	IN-AS
लखीमपुर|उत्तरी लखीमपुर	लखीमपूर|उत्तरी लखीमपूर		Lakhimpur		district	IN-AS
माजुली|मजुली			Majuli		district	IN-AS
मोरीगांव|मरीगांव|मोरिगांव			Morigaon		district	IN-AS
नगांव|नौगांव|नागांव			Nagaon		district	IN-AS
नलबाड़ी			Nalbari		district	IN-AS
शिवसागर|सिबसागर|शिबसागर			Sivasagar		district	IN-AS
सोनितपुर|शोणितपुर	सोनितपूर|शोणितपूर		Sonitpur		district	IN-AS
दक्षिण सालमारा-मनकचर|दक्षिण सालमारा मनकाचर|साउथ सालमारा-मनकाचर|दक्षिण सालमारा			South Salmara-Mankachar		district	IN-AS
तामुलपुर	तामुलपूर		Tamulpur		district	IN-AS
तिनसुकिया			Tinsukia		city	IN-AS
उदलगुड़ी|उदालगुड़ी|उदलगुरी			Udalguri		district	IN-AS
पश्चिम कार्बी आंगलोंग|पश्चिमी कार्बी आंगलोंग|वेस्ट कार्बी आंगलोंग			West Karbi Anglong		district	IN-AS
अररिया			Araria		district	IN-BR
अरवल			Arwal		district	IN-BR
औरंगाबाद			Aurangabad		district	IN-BR
बांका			Banka		district	IN-BR		*
बेगूसराय|बेगुसराय			Begusarai		district	IN-BR
भागलपुर	भागलपूर		Bhagalpur		city	IN-BR
भोजपुर	भोजपूर		Bhojpur		district	IN-BR
बक्सर			Buxar		district	IN-BR
दरभंगा			Darbhanga		city	IN-BR
गया|गयाजी|गया जी			Gaya		city	IN-BR		*
गोपालगंज			Gopalganj		district	IN-BR
जमुई			Jamui		district	IN-BR
जहानाबाद			Jehanabad		district	IN-BR
कैमूर	कैमुर		Kaimur		district	IN-BR
कटिहार			Katihar		district	IN-BR
खगड़िया	खगरिया		Khagaria		district	IN-BR
किशनगंज		किसनगञ्ज	Kishanganj		district	IN-BR
लखीसराय			Lakhisarai		district	IN-BR
मधेपुरा			Madhepura		district	IN-BR
मधुबनी		मधुवनी	Madhubani		district	IN-BR
मुंगेर			Munger		district	IN-BR
मुजफ्फरपुर	मुझफ्फरपूर|मुजफ्फरपूर		Muzaffarpur		city	IN-BR
नालंदा			Nalanda		district	IN-BR
नवादा			Nawada		district	IN-BR
पश्चिम चंपारण|पश्चिमी चंपारण|प. चंपारण	पश्चिम चंपारण्य	पश्चिम चम्पारन	West Champaran		district	IN-BR
पटना	पाटणा		Patna	Q80484	city	IN-BR
पूर्वी चंपारण|पूर्व चंपारण|पू. चंपारण	पूर्व चंपारण्य	पूर्वी चम्पारन|पूर्व चम्पारन	East Champaran		district	IN-BR
पूर्णिया|पूर्णियां		पुर्णिया	Purnia		district	IN-BR
रोहतास			Rohtas		district	IN-BR
सहरसा			Saharsa		district	IN-BR
समस्तीपुर	समस्तीपूर		Samastipur		district	IN-BR
सारण			Saran		district	IN-BR
शेखपुरा			Sheikhpura		district	IN-BR
शिवहर			Sheohar		district	IN-BR
सीतामढ़ी		सितामढी	Sitamarhi		district	IN-BR
सिवान|सीवान			Siwan		district	IN-BR
सुपौल			Supaul		district	IN-BR
वैशाली			Vaishali		district	IN-BR		*
बालोद			Balod		district	IN-CG
बलौदाबाजार|बलौदा बाजार|बलौदाबाजार-भाटापारा|बलौदा बाजार-भाटापारा|बलौदाबाजार भाटापारा			Baloda Bazar		district	IN-CG
बलरामपुर|बलरामपुर-रामानुजगंज|बलरामपुर रामानुजगंज	बलरामपूर		Balrampur		district	IN-CG
बस्तर			Bastar		district	IN-CG
बेमेतरा			Bemetara		district	IN-CG
बीजापुर	बिजापूर|विजापूर		Bijapur		district	IN-CG
बिलासपुर	बिलासपूर		Bilaspur		city	IN-CG
दंतेवाड़ा|दक्षिण बस्तर दंतेवाड़ा			Dantewada		district	IN-CG
धमतरी			Dhamtari		district	IN-CG
दुर्ग			Durg		city	IN-CG		*
गरियाबंद			Gariaband		district	IN-CG
गौरेला-पेंड्रा-मरवाही|गौरेला पेंड्रा मरवाही|जीपीएम|GPM			Gaurela-Pendra-Marwahi		district	IN-CG
जांजगीर-चांपा|जांजगीर चांपा			Janjgir-Champa		district	IN-CG
जशपुर	जशपूर		Jashpur		district	IN-CG
कबीरधाम|कवर्धा			Kabirdham		district	IN-CG
कांकेर|उत्तर बस्तर कांकेर			Kanker		district	IN-CG
खैरागढ़-छुईखदान-गंडई|खैरागढ़ छुईखदान गंडई|खैरागढ़|केसीजी|KCG			Khairagarh-Chhuikhadan-Gandai		district	IN-CG
कोंडागांव	कोंडागाव		Kondagaon		district	IN-CG
कोरबा			Korba		district	IN-CG
कोरिया			Koriya		district	IN-CG		*
महासमुंद			Mahasamund		district	IN-CG
मनेंद्रगढ़-चिरमिरी-भरतपुर|मनेंद्रगढ़ चिरमिरी भरतपुर|मनेंद्रगढ़|एमसीबी|MCB	मनेंद्रगढ़-चिरमिरी-भरतपूर|मनेंद्रगढ़ चिरमिरी भरतपूर		Manendragarh-Chirmiri-Bharatpur		district	IN-CG
मोहला-मानपुर-अंबागढ़ चौकी|मोहला मानपुर अंबागढ़ चौकी|मोहला-मानपुर-चौकी|मोहला-मानपुर|मोहला मानपुर	मोहला-मानपूर|मोहला मानपूर		Mohla-Manpur-Ambagarh Chowki		district	IN-CG
मुंगेली			Mungeli		district	IN-CG
नारायणपुर	नारायणपूर		Narayanpur		district	IN-CG
रायगढ़	रायगड		Raigarh		district	IN-CG
रायपुर	रायपूर		Raipur		city	IN-CG
राजनांदगांव	राजनांदगाव		Rajnandgaon		district	IN-CG
सक्ती|सक्ति			Sakti		district	IN-CG		*
सारंगढ़-बिलाईगढ़|सारंगढ़ बिलाईगढ़|सारंगढ़			Sarangarh-Bilaigarh		district	IN-CG
सुकमा			Sukma		district	IN-CG
सूरजपुर	सूरजपूर|सुरजपूर		Surajpur		district	IN-CG
सरगुजा			Surguja		district	IN-CG
मध्य दिल्ली|सेंट्रल दिल्ली			Central Delhi		district	IN-DL
पूर्वी दिल्ली|ईस्ट दिल्ली	पूर्व दिल्ली		East Delhi		district	IN-DL
नई दिल्ली|नयी दिल्ली	नवी दिल्ली	नयाँ दिल्ली|नयाँदिल्ली	New Delhi	Q987	city	IN-DL
उत्तरी दिल्ली|उत्तर दिल्ली|नॉर्थ दिल्ली			North Delhi		district	IN-DL
उत्तर पूर्वी दिल्ली|उत्तर-पूर्वी दिल्ली|उत्तरी पूर्वी दिल्ली|नॉर्थ ईस्ट दिल्ली	ईशान्य दिल्ली		North East Delhi		district	IN-DL
उत्तर पश्चिमी दिल्ली|उत्तर-पश्चिमी दिल्ली|उत्तर पश्चिम दिल्ली|नॉर्थ वेस्ट दिल्ली	वायव्य दिल्ली		North West Delhi		district	IN-DL
शाहदरा			Shahdara		district	IN-DL
दक्षिणी दिल्ली|दक्षिण दिल्ली|साउथ दिल्ली			South Delhi		district	IN-DL
दक्षिण पूर्वी दिल्ली|दक्षिण-पूर्वी दिल्ली|साउथ ईस्ट दिल्ली	आग्नेय दिल्ली|दक्षिण पूर्व दिल्ली		South East Delhi		district	IN-DL
दक्षिण पश्चिमी दिल्ली|दक्षिण-पश्चिमी दिल्ली|दक्षिण पश्चिम दिल्ली|साउथ वेस्ट दिल्ली	नैऋत्य दिल्ली		South West Delhi		district	IN-DL
पश्चिमी दिल्ली|पश्चिम दिल्ली|वेस्ट दिल्ली			West Delhi		district	IN-DL
उत्तरी गोवा|उत्तर गोवा|नॉर्थ गोवा			North Goa		district	IN-GA
दक्षिण गोवा|दक्षिणी गोवा|साउथ गोवा			South Goa		district	IN-GA
अहमदाबाद		अहमदावाद	Ahmedabad	Q1070	city	IN-GJ
अमरेली			Amreli		district	IN-GJ
आणंद|आनंद			Anand		district	IN-GJ		*
अरावली|अरवल्ली			Aravalli		district	IN-GJ		*
बनासकांठा			Banaskantha		district	IN-GJ
भरूच|भरुच|भड़ूच			Bharuch		district	IN-GJ
भावनगर			Bhavnagar		city	IN-GJ
बोटाद			Botad		district	IN-GJ
छोटा उदयपुर|छोटा उदेपुर|छोटाउदेपुर	छोटा उदेपूर|छोटा उदयपूर		Chhota Udaipur		district	IN-GJ
डांग|डांग्स|द डांग			Dang		district	IN-GJ
देवभूमि द्वारका|देवभूमि-द्वारका	देवभूमी द्वारका		Devbhumi Dwarka		district	IN-GJ
दाहोद|दोहद			Dahod		district	IN-GJ
गांधीनगर			Gandhinagar		city	IN-GJ
गिर सोमनाथ|गिर-सोमनाथ	गीर सोमनाथ|गीर-सोमनाथ		Gir Somnath		district	IN-GJ
जामनगर			Jamnagar		city	IN-GJ
जूनागढ़	जुनागढ|जुनागड		Junagadh		city	IN-GJ
कच्छ|भुज-कच्छ			Kutch		district	IN-GJ
खेड़ा			Kheda		district	IN-GJ		*
मेहसाणा|महेसाणा|मेहसाना			Mehsana		district	IN-GJ
महीसागर|महिसागर			Mahisagar		district	IN-GJ
मोरबी			Morbi		district	IN-GJ
नर्मदा			Narmada		district	IN-GJ		*
नवसारी			Navsari		district	IN-GJ
पंचमहल|पंचमहाल			Panchmahal		district	IN-GJ
पाटण|पाटन			Patan		district	IN-GJ
पोरबंदर			Porbandar		district	IN-GJ
राजकोट			Rajkot		city	IN-GJ
साबरकांठा			Sabarkantha		district	IN-GJ
सूरत	सुरत	सुरत	Surat	Q4629	city	IN-GJ		*
सुरेंद्रनगर			Surendranagar		district	IN-GJ
तापी			Tapi		district	IN-GJ		*
वडोदरा|बड़ौदा	बडोदे|बडोदा		Vadodara		city	IN-GJ
वलसाड|बलसाड़			Valsad		district	IN-GJ
वाव-थराद|वाव थराद			Vav-Tharad		district	IN-GJ
अंबाला			Ambala		city	IN-HR
भिवानी			Bhiwani		district	IN-HR
चरखी दादरी|चरखी-दादरी			Charkhi Dadri		district	IN-HR
फरीदाबाद	फरिदाबाद		Faridabad		city	IN-HR
फतेहाबाद			Fatehabad		district	IN-HR
गुरुग्राम|गुरूग्राम|गुड़गांव	गुडगाव|गुरगाव		Gurugram		city	IN-HR
हिसार	हिस्सार		Hisar		city	IN-HR
झज्जर			Jhajjar		district	IN-HR
जींद	जिंद		Jind		district	IN-HR
कैथल			Kaithal		district	IN-HR
करनाल	कर्नाल		Karnal		city	IN-HR
कुरुक्षेत्र|कुरूक्षेत्र			Kurukshetra		district	IN-HR
महेंद्रगढ़	महेंद्रगड		Mahendragarh		district	IN-HR
नूंह|नूह|मेवात			Nuh		district	IN-HR
पलवल			Palwal		district	IN-HR
पंचकूला|पंचकुला			Panchkula		district	IN-HR
पानीपत	पानिपत		Panipat		city	IN-HR
रेवाड़ी			Rewari		district	IN-HR
रोहतक			Rohtak		city	IN-HR
सिरसा			Sirsa		district	IN-HR		*
सोनीपत|सोनीपत्त			Sonipat		city	IN-HR
यमुनानगर|यमुना नगर			Yamunanagar		district	IN-HR
हांसी			Hansi		district	IN-HR
बिलासपुर	बिलासपूर		Bilaspur		district	IN-HP
चंबा			Chamba		district	IN-HP
हमीरपुर	हमीरपूर		Hamirpur		district	IN-HP
कांगड़ा	कांग्रा		Kangra		district	IN-HP
किन्नौर			Kinnaur		district	IN-HP
कुल्लू	कुलू|कुल्लु		Kullu		district	IN-HP
लाहौल-स्पीति|लाहौल स्पीति|लाहौल एवं स्पीति|लाहौल और स्पीति|लाहुल-स्पीति|लाहुल स्पीति	लाहौल-स्पिती|लाहौल स्पिती		Lahaul and Spiti		district	IN-HP
मंडी			Mandi		district	IN-HP		*
शिमला	सिमला	सिमला	Shimla		city	IN-HP
सिरमौर			Sirmaur		district	IN-HP		*
सोलन			Solan		district	IN-HP
ऊना	उना		Una		district	IN-HP
अनंतनाग			Anantnag		district	IN-JK
बांदीपोरा|बांदीपुरा|बांडीपोरा|बांदीपुर	बांदीपूर		Bandipora		district	IN-JK
बारामूला|बारामुला|बारामुल्ला			Baramulla		district	IN-JK
बडगाम			Budgam		district	IN-JK
डोडा			Doda		district	IN-JK		*
गांदरबल|गंदरबल|गांदेरबल			Ganderbal		district	IN-JK
जम्मू		जम्मु	Jammu		city	IN-JK
कठुआ			Kathua		district	IN-JK
किश्तवाड़	किश्तवार		Kishtwar		district	IN-JK
कुलगाम			Kulgam		district	IN-JK
कुपवाड़ा			Kupwara		district	IN-JK
पुंछ|पूंछ			Poonch		district	IN-JK		*
पुलवामा			Pulwama		district	IN-JK
राजौरी|राजोरी			Rajouri		district	IN-JK
रामबन			Ramban		district	IN-JK
रियासी			Reasi		district	IN-JK
सांबा			Samba		district	IN-JK
शोपियां|शोपियान			Shopian		district	IN-JK
श्रीनगर			Srinagar		city	IN-JK
उधमपुर|ऊधमपुर	उधमपूर|ऊधमपूर		Udhampur		district	IN-JK
बोकारो|बोकारो स्टील सिटी			Bokaro		city	IN-JH
चतरा			Chatra		district	IN-JH
देवघर|बाबाधाम|बैद्यनाथ धाम|बैद्यनाथधाम			Deoghar		city	IN-JH
धनबाद			Dhanbad		city	IN-JH
दुमका			Dumka		district	IN-JH
पूर्वी सिंहभूम|पूर्व सिंहभूम|पूर्वी सिंहभूमि			East Singhbhum		district	IN-JH
गढ़वा			Garhwa		district	IN-JH
गिरिडीह|गिरीडीह			Giridih		district	IN-JH
गोड्डा			Godda		district	IN-JH
गुमला			Gumla		district	IN-JH
हजारीबाग			Hazaribagh		district	IN-JH
जामताड़ा	जामतारा		Jamtara		district	IN-JH
खूंटी			Khunti		district	IN-JH
कोडरमा			Koderma		district	IN-JH
लातेहार			Latehar		district	IN-JH
लोहरदगा			Lohardaga		district	IN-JH
पाकुड़			Pakur		district	IN-JH
पलामू			Palamu		district	IN-JH
रामगढ़	रामगड		Ramgarh		district	IN-JH
रांची			Ranchi		city	IN-JH
साहिबगंज|साहेबगंज			Sahibganj		district	IN-JH
सरायकेला-खरसावां|सरायकेला खरसावां|सरायकेला			Seraikela Kharsawan		district	IN-JH
सिमडेगा			Simdega		district	IN-JH
पश्चिमी सिंहभूम|पश्चिम सिंहभूम|पश्चिमी सिंहभूमि			West Singhbhum		district	IN-JH
बागलकोट|बगलकोट			Bagalkot		district	IN-KA
बल्लारी|बेल्लारी|बेलारी	बळ्ळारी		Ballari		city	IN-KA
बेलगावी|बेलगाम|बेलगांव	बेळगाव|बेळगावी		Belagavi		city	IN-KA
बेंगलुरु ग्रामीण|बेंगलूरु ग्रामीण|बैंगलोर ग्रामीण	बंगळुरू ग्रामीण		Bengaluru Rural		district	IN-KA
बेंगलुरु शहरी|बेंगलूरु शहरी|बैंगलोर शहरी|बेंगलुरु अर्बन	बंगळुरू शहर		Bengaluru Urban		district	IN-KA
बीदर	बिदर		Bidar		district	IN-KA
चामराजनगर			Chamarajanagar		district	IN-KA
चिक्कबल्लापुर|चिकबल्लापुर|चिक्काबल्लापुर|चिक्कबल्लापुरा	चिक्कबळ्ळापूर|चिक्कबल्लापूर		Chikkaballapur		district	IN-KA
चिक्कमगलुरु|चिकमगलूर|चिकमंगलूर|चिकमगलुरु|चिक्कमगलूर|चिक्कमगलुरू	चिकमंगळूर|चिक्कमगळुरू		Chikkamagaluru		district	IN-KA
चित्रदुर्ग|चित्रदुर्गा			Chitradurga		district	IN-KA
दक्षिण कन्नड़|दक्षिण कन्नडा			Dakshina Kannada		district	IN-KA
दावणगेरे|दावनगेरे|दावणगिरि|दावणगेरी			Davanagere		city	IN-KA
धारवाड़			Dharwad		city	IN-KA
गदग|गडग			Gadag		district	IN-KA
हासन			Hassan		district	IN-KA		*
हावेरी			Haveri		district	IN-KA
कलबुर्गी|कलबुरगी|कलबुर्गि|गुलबर्गा			Kalaburagi		city	IN-KA
कोडागु|कोडगु|कुर्ग|कूर्ग	कोडगू		Kodagu		district	IN-KA
कोलार			Kolar		district	IN-KA
कोप्पल			Koppal		district	IN-KA
मांड्या|मंड्या			Mandya		district	IN-KA
मैसूरु|मैसूर|मैसुरु	म्हैसूर|म्हैसूरु		Mysuru		city	IN-KA
रायचूर|रायचुर			Raichur		district	IN-KA
रामनगर|रामनगरा|बेंगलुरु दक्षिण|बेंगलुरु साउथ			Ramanagara		district	IN-KA
शिवमोगा|शिवमोग्गा|शिमोगा|शिमोग्गा			Shivamogga		city	IN-KA
तुमकुरु|तुमकूरु|तुमकुर|तुमकूर	तुमकुरू		Tumakuru		district	IN-KA
उडुपी|उडुपि			Udupi		district	IN-KA
उत्तर कन्नड़|उत्तर कन्नडा			Uttara Kannada		district	IN-KA
विजयनगर|विजयनगरा			Vijayanagara		district	IN-KA		*
विजयपुरा|विजयपुर|बीजापुर	विजापूर|विजयपूर		Vijayapura		district	IN-KA
यादगीर|यादगिर			Yadgir		district	IN-KA
अलाप्पुझा|अलप्पुझा|आलप्पुझा|अलपुझा|अलेप्पी	अलप्पुळा		Alappuzha		district	IN-KL
एर्नाकुलम|एर्णाकुलम|अर्नाकुलम			Ernakulam		district	IN-KL
इडुक्की|इदुक्की|इडुकी			Idukki		district	IN-KL
कन्नूर|कण्णूर			Kannur		city	IN-KL
कासरगोड|कासारगोड			Kasaragod		district	IN-KL
कोल्लम|क्विलोन			Kollam		city	IN-KL
कोट्टायम|कोट्टयम			Kottayam		district	IN-KL
कोझिकोड|कोझीकोड|कालीकट|कालिकट	कोळिकोड		Kozhikode		city	IN-KL
मलप्पुरम|मल्लापुरम|मलापुरम			Malappuram		district	IN-KL
पलक्कड़|पालक्काड|पलक्काड|पालघाट			Palakkad		district	IN-KL
पत्तनमतिट्टा|पथनमथिट्टा|पठानमथिट्टा|पतनमतिट्टा			Pathanamthitta		district	IN-KL
तिरुवनंतपुरम|तिरुअनंतपुरम|थिरुवनंतपुरम|तिरूवनंतपुरम|त्रिवेंद्रम			Thiruvananthapuram		city	IN-KL
त्रिशूर|त्रिश्शूर|त्रिचूर|थ्रिसूर			Thrissur		city	IN-KL
वायनाड|वयनाड			Wayanad		district	IN-KL
कारगिल|करगिल			Kargil		district	IN-LA
लेह|लेह-लद्दाख	लेह-लडाख		Leh		district	IN-LA
आगर मालवा|आगर-मालवा|आगर			Agar Malwa		district	IN-MP
अलीराजपुर|आलीराजपुर	अलीराजपूर|आलीराजपूर		Alirajpur		district	IN-MP
अनूपपुर	अनुपपूर|अनूपपूर		Anuppur		district	IN-MP
अशोकनगर|अशोक नगर			Ashoknagar		district	IN-MP
बालाघाट			Balaghat		district	IN-MP
बड़वानी			Barwani		district	IN-MP
बैतूल	बैतुल		Betul		district	IN-MP
भिंड			Bhind		district	IN-MP
भोपाल	भोपाळ		Bhopal	Q80989	city	IN-MP
बुरहानपुर|बुराहनपुर	बुऱ्हाणपूर|बुरहानपूर		Burhanpur		district	IN-MP
छतरपुर	छतरपूर		Chhatarpur		district	IN-MP
छिंदवाड़ा			Chhindwara		district	IN-MP
दमोह			Damoh		district	IN-MP
दतिया			Datia		district	IN-MP
देवास			Dewas		district	IN-MP
धार			Dhar		district	IN-MP		*
डिंडोरी|डिण्डौरी			Dindori		district	IN-MP
खंडवा|पूर्वी निमाड़|पूर्व निमाड़			Khandwa		district	IN-MP
गुना			Guna		district	IN-MP		*
ग्वालियर	ग्वाल्हेर		Gwalior		city	IN-MP
हरदा			Harda		district	IN-MP
इंदौर	इंदूर|इंदोर		Indore	Q66616	city	IN-MP
जबलपुर	जबलपूर		Jabalpur		city	IN-MP
झाबुआ			Jhabua		district	IN-MP
कटनी			Katni		district	IN-MP
खरगोन|खरगौन|पश्चिमी निमाड़|पश्चिम निमाड़			Khargone		district	IN-MP
मंडला			Mandla		district	IN-MP
मंदसौर			Mandsaur		district	IN-MP
मुरैना	मोरेना|मुरेना		Morena		district	IN-MP
नर्मदापुरम|होशंगाबाद			Narmadapuram		district	IN-MP
नरसिंहपुर|नरसिंगपुर	नरसिंहपूर|नरसिंगपूर		Narsinghpur		district	IN-MP
नीमच	निमच		Neemuch		district	IN-MP
निवाड़ी			Niwari		district	IN-MP
पन्ना			Panna		district	IN-MP		*
रायसेन			Raisen		district	IN-MP
राजगढ़	राजगड		Rajgarh		district	IN-MP
रतलाम			Ratlam		district	IN-MP
रीवा			Rewa		district	IN-MP
सागर			Sagar		district	IN-MP		*
सतना			Satna		district	IN-MP
सीहोर	सिहोर		Sehore		district	IN-MP
सिवनी			Seoni		district	IN-MP
शहडोल			Shahdol		district	IN-MP
शाजापुर	शाजापूर		Shajapur		district	IN-MP
श्योपुर|श्योपुरकलां	श्योपूर		Sheopur		district	IN-MP
शिवपुरी			Shivpuri		district	IN-MP
सीधी			Sidhi		district	IN-MP		*
सिंगरौली			Singrauli		district	IN-MP
टीकमगढ़	टिकमगड		Tikamgarh		district	IN-MP
उज्जैन|उज्जयिनी	उज्जयनी		Ujjain		city	IN-MP
उमरिया			Umaria		district	IN-MP
विदिशा			Vidisha		district	IN-MP
मऊगंज			Mauganj		district	IN-MP
पांढुर्णा|पांढुर्ना			Pandhurna		district	IN-MP
मैहर			Maihar		district	IN-MP
अहिल्यानगर|अहमदनगर|अहिल्या नगर			Ahilyanagar		city	IN-MH
अकोला			Akola		city	IN-MH
अमरावती			Amravati		city	IN-MH
छत्रपति संभाजीनगर|संभाजीनगर|संभाजी नगर|छत्रपति संभाजी नगर|औरंगाबाद	छत्रपती संभाजीनगर|छ. संभाजीनगर|छत्रपती संभाजी नगर		Chhatrapati Sambhajinagar		city	IN-MH
बीड			Beed		district	IN-MH		*
भंडारा			Bhandara		district	IN-MH		*
बुलढाणा|बुलढाना|बुलडाणा			Buldhana		district	IN-MH
चंद्रपुर	चंद्रपूर		Chandrapur		city	IN-MH
धुले|धुलिया	धुळे		Dhule		district	IN-MH		*
गढ़चिरौली|गडचिरोली|गढ़चिरोली			Gadchiroli		district	IN-MH
गोंदिया			Gondia		district	IN-MH
हिंगोली			Hingoli		district	IN-MH
जलगांव	जळगाव		Jalgaon		city	IN-MH
जालना			Jalna		district	IN-MH
कोल्हापुर	कोल्हापूर		Kolhapur		city	IN-MH
लातूर			Latur		city	IN-MH
मुंबई|मुंबई शहर|बंबई|बॉम्बे|बाम्बे		मुम्वई	Mumbai	Q1156	city	IN-MH
मुंबई उपनगर|मुंबई उपनगरीय|मुंबई सबअर्बन			Mumbai Suburban		district	IN-MH
नागपुर	नागपूर		Nagpur	Q1513	city	IN-MH
नांदेड़|नांदेड़ वाघाला			Nanded		city	IN-MH
नंदुरबार|नंदूरबार			Nandurbar		district	IN-MH
नासिक|नाशिक			Nashik		city	IN-MH
धाराशिव|उस्मानाबाद			Dharashiv		district	IN-MH
पालघर			Palghar		district	IN-MH
परभणी|परभनी			Parbhani		district	IN-MH
पुणे|पूना|पुने		पुना	Pune	Q1538	city	IN-MH
रायगड|रायगढ़			Raigad		district	IN-MH
रत्नागिरी|रत्नागिरि			Ratnagiri		district	IN-MH
सांगली			Sangli		city	IN-MH
सतारा|सातारा			Satara		district	IN-MH
सिंधुदुर्ग			Sindhudurg		district	IN-MH
सोलापुर|शोलापुर	सोलापूर		Solapur		city	IN-MH
ठाणे			Thane		city	IN-MH
वर्धा			Wardha		district	IN-MH
वाशिम			Washim		district	IN-MH
यवतमाल	यवतमाळ		Yavatmal		district	IN-MH
बिष्णुपुर|विष्णुपुर|बिश्नुपुर	बिष्णूपूर|विष्णुपूर		Bishnupur		district	IN-MN
चंदेल			Chandel		district	IN-MN		*
चुराचांदपुर|चूड़ाचांदपुर|चुराचंदपुर|चूराचांदपुर	चुराचांदपूर|चुराचंदपूर		Churachandpur		district	IN-MN
इंफाल पूर्व|इंफाल पूर्वी|इंफाल ईस्ट|पूर्वी इंफाल	इंफाळ पूर्व		Imphal East		district	IN-MN
इंफाल पश्चिम|इंफाल पश्चिमी|इंफाल वेस्ट|पश्चिमी इंफाल	इंफाळ पश्चिम		Imphal West		district	IN-MN
जिरीबाम|जिरिबाम			Jiribam		district	IN-MN
काकचिंग|ककचिंग|काकिंग			Kakching		district	IN-MN
कामजोंग			Kamjong		district	IN-MN
कांगपोकपी|कांगपोक्पी			Kangpokpi		district	IN-MN
नोनी|नोनै			Noney		district	IN-MN		*
फेरजावल|फेरजॉल			Pherzawl		district	IN-MN
सेनापति	सेनापती		Senapati		district	IN-MN		*
तामेंगलोंग|तमेंगलोंग|तामेंगलांग			Tamenglong		district	IN-MN
तेंगनौपाल|टेंग्नौपाल|टेंगनौपाल			Tengnoupal		district	IN-MN
थौबल|थौबाल			Thoubal		district	IN-MN
उखरुल|उखरूल			Ukhrul		district	IN-MN
पूर्वी पश्चिम खासी हिल्स|ईस्टर्न वेस्ट खासी हिल्स			Eastern West Khasi Hills		district	IN-ML
पूर्वी गारो हिल्स|ईस्ट गारो हिल्स|पूर्व गारो हिल्स			East Garo Hills		district	IN-ML
पूर्वी जयंतिया हिल्स|ईस्ट जयंतिया हिल्स|पूर्व जयंतिया हिल्स|पूर्वी जैंतिया हिल्स			East Jaintia Hills		district	IN-ML
पूर्वी खासी हिल्स|ईस्ट खासी हिल्स|पूर्व खासी हिल्स			East Khasi Hills		district	IN-ML
उत्तरी गारो हिल्स|उत्तर गारो हिल्स|नॉर्थ गारो हिल्स			North Garo Hills		district	IN-ML
री भोई|री-भोई|रिभोई			Ri Bhoi		district	IN-ML
दक्षिण गारो हिल्स|दक्षिणी गारो हिल्स|साउथ गारो हिल्स			South Garo Hills		district	IN-ML
दक्षिण पश्चिम गारो हिल्स|दक्षिण पश्चिमी गारो हिल्स|साउथ वेस्ट गारो हिल्स			South West Garo Hills		district	IN-ML
दक्षिण पश्चिम खासी हिल्स|दक्षिण पश्चिमी खासी हिल्स|साउथ वेस्ट खासी हिल्स			South West Khasi Hills		district	IN-ML
पश्चिमी गारो हिल्स|पश्चिम गारो हिल्स|वेस्ट गारो हिल्स			West Garo Hills		district	IN-ML
पश्चिमी जयंतिया हिल्स|पश्चिम जयंतिया हिल्स|वेस्ट जयंतिया हिल्स			West Jaintia Hills		district	IN-ML
पश्चिमी खासी हिल्स|पश्चिम खासी हिल्स|वेस्ट खासी हिल्स			West Khasi Hills		district	IN-ML
आइजोल|आईजोल|ऐजल|आइजॉल|आइजल	ऐझॉल|आयझॉल|ऐजॉल		Aizawl		city	IN-MZ
चम्फाई			Champhai		district	IN-MZ
हनाहथियाल|हनहथियाल			Hnahthial		district	IN-MZ
खावजॉल|खावजोल			Khawzawl		district	IN-MZ
कोलासिब			Kolasib		district	IN-MZ
लॉन्गतलाई|लौंगत्लाई|लॉंगतलाई			Lawngtlai		district	IN-MZ
लुंगलेई|लुंगलेइ			Lunglei		district	IN-MZ
मामित			Mamit		district	IN-MZ
सियाहा|सैहा			Siaha		district	IN-MZ
सैतुअल|सैतुआल			Saitual		district	IN-MZ
सेरछिप|सेरछीप|सरछिप			Serchhip		district	IN-MZ
चुमौकेदिमा|चुमुकेदिमा|चुमौकेडिमा|चुमुकेडिमा			Chumoukedima		district	IN-NL
दीमापुर|डिमापुर|दिमापुर	दीमापूर|डिमापूर|दिमापूर		Dimapur		city	IN-NL
किफिरे|किफायर			Kiphire		district	IN-NL
कोहिमा			Kohima		city	IN-NL
लॉन्गलेंग|लोंगलेंग			Longleng		district	IN-NL
मोकोकचुंग			Mokokchung		district	IN-NL
मोन			Mon		district	IN-NL		*
नोक्लाक|नोकलाक			Noklak		district	IN-NL
पेरेन			Peren		district	IN-NL
फेक			Phek		district	IN-NL		*
त्सेमिन्यु|त्सेमिन्यू			Tseminyu		district	IN-NL
तुएनसांग|त्वेनसांग|तुएनसंग			Tuensang		district	IN-NL
वोखा			Wokha		district	IN-NL
जुन्हेबोटो|जुनहेबोटो|जुनहेबोतो	झुन्हेबोटो		Zunheboto		district	IN-NL
शामातोर|शामटोर			Shamator		district	IN-NL
मेलुरी			Meluri		district	IN-NL
अंगुल|अनुगुल			Angul		district	IN-OD
बलांगीर|बोलांगीर|बलांगिर|बोलनगीर			Balangir		district	IN-OD
बालासोर|बालेश्वर			Balasore		district	IN-OD
बरगढ़|बारगढ़			Bargarh		district	IN-OD
भद्रक			Bhadrak		district	IN-OD
बौध			Boudh		district	IN-OD		*
कटक			Cuttack		city	IN-OD
देवगढ़	देवगड		Deogarh		district	IN-OD
ढेंकनाल|ढेंकानाल			Dhenkanal		district	IN-OD
गजपति	गजपती		Gajapati		district	IN-OD		*
गंजम|गंजाम			Ganjam		district	IN-OD
जगतसिंहपुर|जगतसिंघपुर	जगतसिंहपूर|जगतसिंघपूर		Jagatsinghpur		district	IN-OD
जाजपुर	जाजपूर		Jajpur		district	IN-OD
झारसुगुड़ा|झारसुगड़ा			Jharsuguda		district	IN-OD
कालाहांडी|कलाहांडी			Kalahandi		district	IN-OD
कंधमाल	कंधमाळ		Kandhamal		district	IN-OD
केंद्रपाड़ा|केंद्रापाड़ा			Kendrapara		district	IN-OD
क्योंझर|केंदुझर|केओंझर			Keonjhar		district	IN-OD
खुर्दा|खोरधा|खोर्धा|खुरदा			Khordha		district	IN-OD
कोरापुट			Koraput		district	IN-OD
मलकानगिरी|मल्कानगिरी|मलकानगिरि			Malkangiri		district	IN-OD
मयूरभंज			Mayurbhanj		district	IN-OD
नबरंगपुर|नवरंगपुर	नबरंगपूर|नवरंगपूर		Nabarangpur		district	IN-OD
नयागढ़			Nayagarh		district	IN-OD
नुआपड़ा|नुआपाड़ा			Nuapada		district	IN-OD
पुरी|जगन्नाथ पुरी|जगन्नाथपुरी			Puri		district	IN-OD		*
रायगड़ा			Rayagada		district	IN-OD
संबलपुर	संबलपूर		Sambalpur		city	IN-OD
सुबर्णपुर|सुवर्णपुर|सोनपुर	सुबर्णपूर|सुवर्णपूर|सोनपूर		Subarnapur		district	IN-OD
सुंदरगढ़	सुंदरगड		Sundargarh		district	IN-OD
कराईकल|कराइकल|कारैकल|कारईकल			Karaikal		district	IN-PY
माहे			Mahe		district	IN-PY		*
यानम|यनम			Yanam		district	IN-PY
अमृतसर			Amritsar		city	IN-PB
बरनाला	बर्नाला		Barnala		district	IN-PB
बठिंडा|भटिंडा			Bathinda		city	IN-PB
फरीदकोट			Faridkot		district	IN-PB
फतेहगढ़ साहिब|फतेहगढ़ साहब			Fatehgarh Sahib		district	IN-PB
फाजिल्का|फाजिलका			Fazilka		district	IN-PB
फिरोजपुर|फीरोजपुर	फिरोजपूर|फिरोझपूर		Ferozepur		city	IN-PB
गुरदासपुर	गुरुदासपूर|गुरदासपूर		Gurdaspur		district	IN-PB
होशियारपुर	होशियारपूर		Hoshiarpur		district	IN-PB
जालंधर|जलंधर			Jalandhar		city	IN-PB
कपूरथला			Kapurthala		district	IN-PB
लुधियाना			Ludhiana		city	IN-PB
मलेरकोटला|मालेरकोटला|मलेर कोटला			Malerkotla		district	IN-PB
मानसा			Mansa		district	IN-PB
मोगा			Moga		district	IN-PB
पठानकोट	पठाणकोट		Pathankot		city	IN-PB
पटियाला	पतियाळा		Patiala		city	IN-PB
रूपनगर|रोपड़			Rupnagar		district	IN-PB
संगरूर			Sangrur		district	IN-PB
मोहाली|साहिबजादा अजीत सिंह नगर|एसएएस नगर|एस.ए.एस. नगर			Mohali		city	IN-PB
शहीद भगत सिंह नगर|नवांशहर|नवाशहर			Shaheed Bhagat Singh Nagar		district	IN-PB
श्री मुक्तसर साहिब|मुक्तसर|मुक्तसर साहिब			Sri Muktsar Sahib		district	IN-PB
तरनतारन|तरन तारन			Tarn Taran		district	IN-PB
अजमेर			Ajmer		city	IN-RJ
अलवर			Alwar		city	IN-RJ
बांसवाड़ा			Banswara		district	IN-RJ
बारां			Baran		district	IN-RJ
बाड़मेर	बारमेर		Barmer		district	IN-RJ
भरतपुर	भरतपूर		Bharatpur		city	IN-RJ
भीलवाड़ा	भिलवाडा		Bhilwara		city	IN-RJ
बीकानेर	बिकानेर		Bikaner		city	IN-RJ
बूंदी	बुंदी		Bundi		district	IN-RJ		*
चित्तौड़गढ़|चित्तौड़	चित्तोडगड|चित्तोडगढ|चितोडगड		Chittorgarh		district	IN-RJ
चूरू|चुरू			Churu		district	IN-RJ
दौसा			Dausa		district	IN-RJ
धौलपुर	ढोलपूर|धौलपूर		Dholpur		district	IN-RJ
डूंगरपुर	डुंगरपूर|डूंगरपूर		Dungarpur		district	IN-RJ
श्रीगंगानगर|श्री गंगानगर|गंगानगर			Sri Ganganagar		district	IN-RJ
हनुमानगढ़	हनुमानगड		Hanumangarh		district	IN-RJ
जयपुर	जयपूर		Jaipur	Q66485	city	IN-RJ
जैसलमेर			Jaisalmer		city	IN-RJ
जालोर|जालौर			Jalore		district	IN-RJ
झालावाड़			Jhalawar		district	IN-RJ
झुंझुनूं|झुंझुनू|झुंझनूं|झुंझुनु			Jhunjhunu		district	IN-RJ
जोधपुर	जोधपूर		Jodhpur		city	IN-RJ
करौली			Karauli		district	IN-RJ
कोटा			Kota		city	IN-RJ		*
नागौर			Nagaur		district	IN-RJ
पाली			Pali		district	IN-RJ		*
प्रतापगढ़	प्रतापगड		Pratapgarh		district	IN-RJ
राजसमंद			Rajsamand		district	IN-RJ
सवाई माधोपुर|सवाईमाधोपुर	सवाई माधोपूर|सवाईमाधोपूर		Sawai Madhopur		district	IN-RJ
सीकर			Sikar		district	IN-RJ
सिरोही			Sirohi		district	IN-RJ
टोंक			Tonk		district	IN-RJ
उदयपुर	उदयपूर		Udaipur		city	IN-RJ
बालोतरा			Balotra		district	IN-RJ
ब्यावर			Beawar		district	IN-RJ
डीग			Deeg		district	IN-RJ
डीडवाना-कुचामन|डीडवाना कुचामन|डीडवाना			Didwana-Kuchaman		district	IN-RJ
कोटपूतली-बहरोड़|कोटपूतली बहरोड़|कोटपुतली-बहरोड़|कोटपूतली			Kotputli-Behror		district	IN-RJ
खैरथल-तिजारा|खैरथल तिजारा|खैरथल			Khairthal-Tijara		district	IN-RJ
फलोदी|फलौदी			Phalodi		district	IN-RJ
सलूंबर			Salumbar		district	IN-RJ
गंगटोक|पूर्वी सिक्किम|पूर्व सिक्किम|ईस्ट सिक्किम		गान्तोक|गान्टोक|गङ्तोक	Gangtok		district	IN-SK
ग्यालशिंग|गेजिंग|पश्चिम सिक्किम|पश्चिमी सिक्किम|वेस्ट सिक्किम		ग्यालशिङ|गेजिङ	Gyalshing		district	IN-SK
मंगन|उत्तरी सिक्किम|उत्तर सिक्किम|नॉर्थ सिक्किम			Mangan		district	IN-SK
नामची|दक्षिण सिक्किम|दक्षिणी सिक्किम|साउथ सिक्किम		नाम्ची	Namchi		district	IN-SK
पाकयोंग|पाक्योंग		पाक्योङ|पाकयोङ	Pakyong		district	IN-SK
सोरेंग		सोरेङ	Soreng		district	IN-SK
अरियलूर|अरियालुर			Ariyalur		district	IN-TN
चेंगलपट्टू|चेंगलपेट|चेंगलपट्टु			Chengalpattu		district	IN-TN
चेन्नई|मद्रास		चेन्नाई|चेन्नइ	Chennai	Q1352	city	IN-TN
कोयंबटूर|कोयंबतूर|कोयंबटुर	कोईम्बतूर|कोइम्बतूर|कोइमतूर		Coimbatore		city	IN-TN
कुड्डालोर|कडलूर|कुडलोर			Cuddalore		district	IN-TN
धर्मपुरी			Dharmapuri		district	IN-TN
डिंडीगुल|डिंडिगुल|दिंडीगुल			Dindigul		district	IN-TN
इरोड|ईरोड			Erode		city	IN-TN
कल्लाकुरिची|कल्लकुरिची|कल्लाकुरुची			Kallakurichi		district	IN-TN
कांचीपुरम|कांची			Kanchipuram		district	IN-TN
कन्याकुमारी			Kanyakumari		district	IN-TN
करूर			Karur		district	IN-TN
कृष्णागिरी|कृष्णगिरि|कृष्णागिरि|कृष्णगिरी			Krishnagiri		district	IN-TN
मदुरै|मदुराई|मदुरई			Madurai		city	IN-TN
मयिलादुथुरै|मयिलाडुतुरै|मइलादुतुरई|मयिलादुतुरई|मयिलादुथुराई			Mayiladuthurai		district	IN-TN
नागपट्टिनम|नागापट्टिनम|नागपट्टनम	नागपट्टणम		Nagapattinam		district	IN-TN
नमक्कल|नामक्कल			Namakkal		district	IN-TN
पेरम्बलूर|पेराम्बलुर			Perambalur		district	IN-TN
पुदुक्कोट्टई|पुदुकोट्टई|पुडुकोट्टई|पुदुक्कोट्टै			Pudukkottai		district	IN-TN
रामनाथपुरम|रामनाथपुर|रामनाड	रामनाथपूर		Ramanathapuram		district	IN-TN
रानीपेट	राणीपेट		Ranipet		district	IN-TN
सलेम|सेलम			Salem		city	IN-TN		*
शिवगंगा|शिवगंगई			Sivaganga		district	IN-TN
तेनकासी|तेनकाशी			Tenkasi		district	IN-TN
तंजावुर|तंजावूर|तंजौर	तंजावर		Thanjavur		district	IN-TN
थेनी|तेनी			Theni		district	IN-TN
नीलगिरि|नीलगिरी|नीलगिरीस	निलगिरी		Nilgiris		district	IN-TN		*
तिरुवल्लूर|तिरुवल्लुर|तिरुवलूर			Tiruvallur		district	IN-TN
तिरुवारूर|तिरुवरुर|तिरुवरूर			Tiruvarur		district	IN-TN
तिरुचिरापल्ली|तिरुचिरापल्लि|तिरुचिरापल्लै|त्रिची|तिरुचि|तिरुची|त्रिचिरापल्ली|तिरुच्चि			Tiruchirappalli		city	IN-TN
तिरुनेलवेली|तिरुनेलवेलि			Tirunelveli		city	IN-TN
तिरुपत्तूर|तिरुपथुर|तिरुपत्तुर			Tirupattur		district	IN-TN
तिरुप्पुर|तिरुपुर|तिरुपूर|तिरुप्पूर			Tiruppur		city	IN-TN
तिरुवन्नामलाई|तिरुवन्नामलै|तिरुवण्णामलै|तिरुवन्नमलई			Tiruvannamalai		district	IN-TN
तूतीकोरिन|थूथुकुडी|तूतुकुडी|तूत्तुक्कुडी|थुथुकुडी|तुतिकोरिन			Thoothukudi		city	IN-TN
वेल्लोर|वेल्लूर			Vellore		city	IN-TN
विलुप्पुरम|विल्लुपुरम|विलुपुरम			Viluppuram		district	IN-TN
विरुधुनगर|विरुदुनगर			Virudhunagar		district	IN-TN
आदिलाबाद|अदिलाबाद			Adilabad		district	IN-TS
भद्राद्री कोठागुडेम|भद्राद्रि कोठागुडेम|भद्राद्री कोत्तागुडेम|कोठागुडेम			Bhadradri Kothagudem		district	IN-TS
हनमकोंडा|हनुमाकोंडा|हनुमकोंडा|वारंगल शहरी|वारंगल अर्बन			Hanumakonda		district	IN-TS
हैदराबाद		हैदरावाद	Hyderabad	Q1361	city	IN-TS
जगतियाल|जगित्याल			Jagtial		district	IN-TS
जनगांव|जनगाम			Jangaon		district	IN-TS
जयशंकर भूपालपल्ली|भूपालपल्ली			Jayashankar Bhupalpally		district	IN-TS
जोगुलांबा गडवाल|जोगुलाम्बा गदवाल|गडवाल|गदवाल			Jogulamba Gadwal		district	IN-TS
कामारेड्डी|कामरेड्डी			Kamareddy		district	IN-TS
करीमनगर			Karimnagar		city	IN-TS
खम्मम			Khammam		district	IN-TS
कोमाराम भीम आसिफाबाद|कुमुरम भीम आसिफाबाद|कुमरम भीम आसिफाबाद|कोमराम भीम|आसिफाबाद			Kumuram Bheem Asifabad		district	IN-TS
महबूबाबाद			Mahabubabad		district	IN-TS
महबूबनगर			Mahabubnagar		district	IN-TS
मंचेरियल|मंचिर्याल|मंचेरियाल			Mancherial		district	IN-TS
मेडक			Medak		district	IN-TS
मेडचल-मलकाजगिरी|मेडचल मलकाजगिरी|मेडचल			Medchal-Malkajgiri		district	IN-TS
मुलुगु|मुलुगू			Mulugu		district	IN-TS
नगरकुरनूल|नागरकुरनूल			Nagarkurnool		district	IN-TS
नलगोंडा			Nalgonda		district	IN-TS
नारायणपेट			Narayanpet		district	IN-TS
निर्मल			Nirmal		district	IN-TS		*
निजामाबाद			Nizamabad		city	IN-TS
पेद्दापल्ली|पेद्दपल्ली			Peddapalli		district	IN-TS
राजन्ना सिरसिला|राजन्ना सिरिसिला|सिरसिला|सिरिसिला			Rajanna Sircilla		district	IN-TS
रंगारेड्डी|रंगा रेड्डी			Ranga Reddy		district	IN-TS
संगारेड्डी			Sangareddy		district	IN-TS
सिद्दीपेट|सिद्दिपेट			Siddipet		district	IN-TS
सूर्यापेट|सूर्यपेट			Suryapet		district	IN-TS
विकाराबाद			Vikarabad		district	IN-TS
वनपर्थी|वानापर्थी|वनपर्ती			Wanaparthy		district	IN-TS
वारंगल|वरंगल	वरंगळ		Warangal		city	IN-TS
यदाद्री भुवनगिरी|यदाद्रि भुवनगिरी|यदाद्री-भुवनगिरी|भुवनगिरी			Yadadri Bhuvanagiri		district	IN-TS
दादरा नगर हवेली|दादरा और नगर हवेली|दादरा एवं नगर हवेली|दादरा-नगर हवेली	दादरा आणि नगर हवेली		Dadra and Nagar Haveli		district	IN-DH
दमन	दमण		Daman		district	IN-DH		*
दीव			Diu		district	IN-DH
धलाई			Dhalai		district	IN-TR
गोमती			Gomati		district	IN-TR		*
खोवाई|खोवई			Khowai		district	IN-TR
उत्तर त्रिपुरा|उत्तरी त्रिपुरा			North Tripura		district	IN-TR
सिपाहीजाला|सेपाहिजाला|सिपाहीजला			Sepahijala		district	IN-TR
दक्षिण त्रिपुरा|दक्षिणी त्रिपुरा			South Tripura		district	IN-TR
उनाकोटी|ऊनाकोटी			Unakoti		district	IN-TR
पश्चिम त्रिपुरा|पश्चिमी त्रिपुरा			West Tripura		district	IN-TR
अल्मोड़ा			Almora		district	IN-UK
बागेश्वर			Bageshwar		district	IN-UK
चमोली			Chamoli		district	IN-UK
चंपावत			Champawat		district	IN-UK
देहरादून	डेहराडून	देहरादुन	Dehradun		city	IN-UK
हरिद्वार|हरद्वार			Haridwar		city	IN-UK
नैनीताल	नैनिताल	नैनिताल	Nainital		district	IN-UK
पौड़ी गढ़वाल|पौड़ी			Pauri Garhwal		district	IN-UK
पिथौरागढ़|पिथोरागढ़	पिथोरागड|पिथौरागड		Pithoragarh		district	IN-UK
रुद्रप्रयाग|रूद्रप्रयाग			Rudraprayag		district	IN-UK
टिहरी गढ़वाल|टिहरी|नई टिहरी|न्यू टिहरी	टेहरी गढवाल|टेहरी		Tehri Garhwal		district	IN-UK
ऊधम सिंह नगर|उधम सिंह नगर|ऊधमसिंह नगर|ऊधमसिंहनगर|उधमसिंह नगर|यूएस नगर	उधमसिंग नगर|उधम सिंग नगर		Udham Singh Nagar		district	IN-UK
उत्तरकाशी			Uttarkashi		district	IN-UK
आगरा	आग्रा		Agra	Q42941	city	IN-UP
अलीगढ़	अलिगड|अलीगड		Aligarh		city	IN-UP
अंबेडकरनगर|अंबेडकर नगर|आंबेडकर नगर			Ambedkar Nagar		district	IN-UP
अमेठी			Amethi		district	IN-UP
अमरोहा			Amroha		district	IN-UP
औरैया			Auraiya		district	IN-UP
अयोध्या|फैजाबाद			Ayodhya		city	IN-UP
आजमगढ़	आझमगड|आझमगढ		Azamgarh		district	IN-UP
बागपत			Baghpat		district	IN-UP
बहराइच|बहराईच			Bahraich		district	IN-UP
बलिया			Ballia		district	IN-UP
बलरामपुर	बलरामपूर		Balrampur		district	IN-UP
बांदा			Banda		district	IN-UP
बाराबंकी			Barabanki		district	IN-UP
बरेली			Bareilly		city	IN-UP
बस्ती			Basti		district	IN-UP		*
भदोही|संत रविदास नगर|संत रविदासनगर			Bhadohi		district	IN-UP
बिजनौर	बिजनोर		Bijnor		district	IN-UP
बदायूं|बदायुं|बदांयू			Budaun		district	IN-UP
बुलंदशहर			Bulandshahr		district	IN-UP
चंदौली			Chandauli		district	IN-UP
चित्रकूट	चित्रकुट		Chitrakoot		district	IN-UP
देवरिया			Deoria		district	IN-UP
एटा			Etah		district	IN-UP
इटावा			Etawah		district	IN-UP
फर्रुखाबाद|फर्रूखाबाद|फरुखाबाद			Farrukhabad		district	IN-UP
फतेहपुर	फतेहपूर		Fatehpur		district	IN-UP
फिरोजाबाद	फिरोझाबाद		Firozabad		city	IN-UP
गौतमबुद्धनगर|गौतम बुद्ध नगर|गौतमबुद्ध नगर|गौतम बुद्धनगर			Gautam Buddha Nagar		district	IN-UP
गाजियाबाद	गाझियाबाद	गाजियावाद	Ghaziabad		city	IN-UP
गाजीपुर	गाझीपूर|गाजीपूर		Ghazipur		district	IN-UP
गोंडा			Gonda		district	IN-UP
गोरखपुर	गोरखपूर		Gorakhpur		city	IN-UP
हमीरपुर	हमीरपूर		Hamirpur		district	IN-UP
हापुड़	हापूर		Hapur		district	IN-UP
हरदोई			Hardoi		district	IN-UP
हाथरस	हातरस		Hathras		district	IN-UP
जालौन			Jalaun		district	IN-UP
जौनपुर	जौनपूर		Jaunpur		district	IN-UP
झांसी	झाशी|झांशी		Jhansi		city	IN-UP
कन्नौज	कनौज		Kannauj		district	IN-UP
कानपुर देहात|रमाबाई नगर	कानपूर देहात		Kanpur Dehat		district	IN-UP
कानपुर|कानपुर नगर	कानपूर|कानपूर नगर		Kanpur	Q66568	city	IN-UP
कासगंज|कांशीराम नगर			Kasganj		district	IN-UP
कौशांबी			Kaushambi		district	IN-UP
लखीमपुर खीरी|लखीमपुर-खीरी|लखीमपुर|खीरी	लखीमपूर खेरी|लखीमपूर खिरी|लखीमपूर	लखिमपुर खिरी|लखिमपुर	Lakhimpur Kheri		district	IN-UP
कुशीनगर		कुशिनगर	Kushinagar		district	IN-UP
ललितपुर	ललितपूर		Lalitpur		district	IN-UP
लखनऊ	लखनौ	लखनउ	Lucknow	Q47916	city	IN-UP
महराजगंज|महाराजगंज			Maharajganj		district	IN-UP
महोबा			Mahoba		district	IN-UP
मैनपुरी			Mainpuri		district	IN-UP
मथुरा			Mathura		city	IN-UP
मऊ|मऊनाथ भंजन			Mau		district	IN-UP
मेरठ			Meerut		city	IN-UP
मिर्जापुर|मीरजापुर	मिर्झापूर|मिर्जापूर		Mirzapur		district	IN-UP
मुरादाबाद			Moradabad		city	IN-UP
मुजफ्फरनगर|मुज़फ्फर नगर	मुझफ्फरनगर		Muzaffarnagar		city	IN-UP
पीलीभीत	पिलिभीत|पिलीभीत		Pilibhit		district	IN-UP
प्रतापगढ़	प्रतापगड		Pratapgarh		district	IN-UP
प्रयागराज|इलाहाबाद|प्रयाग	अलाहाबाद		Prayagraj	Q162442	city	IN-UP
रायबरेली|राय बरेली			Raebareli		district	IN-UP
रामपुर	रामपूर		Rampur		district	IN-UP
सहारनपुर	सहारनपूर		Saharanpur		city	IN-UP
संभल			Sambhal		district	IN-UP		*
संत कबीर नगर|संतकबीर नगर|संत कबीरनगर|संतकबीरनगर			Sant Kabir Nagar		district	IN-UP
शाहजहांपुर	शहाजहानपूर|शहाजहांपूर		Shahjahanpur		city	IN-UP
शामली			Shamli		district	IN-UP
श्रावस्ती			Shravasti		district	IN-UP
सिद्धार्थनगर|सिद्धार्थ नगर			Siddharthnagar		district	IN-UP
सीतापुर	सीतापूर		Sitapur		district	IN-UP
सोनभद्र			Sonbhadra		district	IN-UP
सुल्तानपुर|सुलतानपुर	सुलतानपूर|सुल्तानपूर		Sultanpur		district	IN-UP
उन्नाव			Unnao		district	IN-UP
वाराणसी|बनारस|काशी		वनारस	Varanasi	Q79980	city	IN-UP
उत्तर 24 परगना|उत्तर चौबीस परगना|उत्तरी 24 परगना|नॉर्थ 24 परगना			North 24 Parganas		district	IN-WB
दक्षिण 24 परगना|दक्षिण चौबीस परगना|दक्षिणी 24 परगना|साउथ 24 परगना			South 24 Parganas		district	IN-WB
अलीपुरद्वार|अलीपुरदुआर		अलिपुरद्वार|अलिपुरदुवार	Alipurduar		district	IN-WB
बांकुड़ा|बांकुरा			Bankura		district	IN-WB
बीरभूम			Birbhum		district	IN-WB
कूचबिहार|कूच बिहार|कोचबिहार	कुचबिहार	कुचबिहार|कोचविहार|कूचविहार	Cooch Behar		district	IN-WB
दार्जिलिंग|दार्जीलिंग		दार्जिलिङ|दार्जीलिङ	Darjeeling		district	IN-WB
दक्षिण दिनाजपुर|दक्षिणी दिनाजपुर	दक्षिण दिनाजपूर|दक्षिणी दिनाजपूर		Dakshin Dinajpur		district	IN-WB
उत्तर दिनाजपुर|उत्तरी दिनाजपुर	उत्तर दिनाजपूर|उत्तरी दिनाजपूर		Uttar Dinajpur		district	IN-WB
हुगली	हुगळी		Hooghly		district	IN-WB
हावड़ा			Howrah		city	IN-WB
जलपाईगुड़ी|जलपाइगुड़ी		जलपाईगुढी	Jalpaiguri		district	IN-WB
झारग्राम|झाड़ग्राम			Jhargram		district	IN-WB
कलिम्पोंग|कालिम्पोंग	कालिंपाँग|कॅलिम्पाँग	कालिम्पोङ|कालेबुङ	Kalimpong		district	IN-WB
कोलकाता|कलकत्ता	कोलकत्ता	कोलकत्ता	Kolkata	Q1348	city	IN-WB
मालदा|मालदह			Malda		district	IN-WB
पूर्व मेदिनीपुर|पूर्वी मेदिनीपुर|पूर्ब मेदिनीपुर|पूर्व मिदनापुर|पूर्वी मिदनापुर	पूर्व मेदिनीपूर|पूर्वी मेदिनीपूर|पूर्ब मेदिनीपूर|पूर्व मिदनापूर|पूर्वी मिदनापूर		Purba Medinipur		district	IN-WB
पश्चिम मेदिनीपुर|पश्चिमी मेदिनीपुर|पश्चिम मिदनापुर|पश्चिमी मिदनापुर	पश्चिम मेदिनीपूर|पश्चिमी मेदिनीपूर|पश्चिम मिदनापूर|पश्चिमी मिदनापूर		Paschim Medinipur		district	IN-WB
मुर्शिदाबाद			Murshidabad		district	IN-WB
नदिया|नादिया			Nadia		district	IN-WB		*
पश्चिम बर्धमान|पश्चिमी बर्धमान|पश्चिम बर्दवान|पश्चिम वर्धमान			Paschim Bardhaman		district	IN-WB
पूर्व बर्धमान|पूर्वी बर्धमान|पूर्ब बर्धमान|पूर्वी बर्दवान|पूर्व वर्धमान			Purba Bardhaman		district	IN-WB
पुरुलिया|पुरूलिया			Purulia		district	IN-WB
श्री विजयपुरम|श्री विजय पुरम|श्रीविजयपुरम|पोर्ट ब्लेयर|पोर्टब्लेयर			Sri Vijaya Puram		city	IN-AN
विजयवाड़ा			Vijayawada		city	IN-AP
राजमहेंद्रवरम|राजमुंदरी|राजामुंदरी|राजमुंद्री|राजमहेंद्री			Rajamahendravaram		city	IN-AP
अमरावती			Amaravati		town	IN-AP
मछलीपट्टनम|मछलीपट्नम|मसुलीपट्टनम			Machilipatnam		city	IN-AP
प्रोद्दातुर|प्रोद्दातूर|प्रोद्दटूर			Proddatur		city	IN-AP
ओंगोल|ओंगोले			Ongole		city	IN-AP
अदोनी|आदोनी			Adoni		city	IN-AP
भीमावरम|भीमवरम			Bhimavaram		city	IN-AP
हिंदूपुर|हिंदुपुर	हिंदूपूर|हिंदुपूर		Hindupur		city	IN-AP
गुंटकल|गुंतकल			Guntakal		city	IN-AP
गुडिवाडा|गुड़ीवाड़ा			Gudivada		city	IN-AP
धर्मावरम			Dharmavaram		city	IN-AP
मदनपल्ले|मदनपल्ली			Madanapalle		city	IN-AP
ताडेपल्लीगुडेम|तडेपल्लीगुडेम			Tadepalligudem		city	IN-AP
तेनाली			Tenali		city	IN-AP
चिलकलुरिपेट|चिलकलूरिपेट			Chilakaluripet		town	IN-AP
नरसरावपेट|नरसारावपेट			Narasaraopet		town	IN-AP
श्रीकालहस्ती|श्रीकालाहस्ती			Srikalahasti		town	IN-AP
श्रीहरिकोटा			Sriharikota		town	IN-AP
श्रीशैलम	श्रीशैल		Srisailam		town	IN-AP
पुट्टपर्थी|पुट्टपर्ती			Puttaparthi		town	IN-AP
तिरुमला|तिरुमाला			Tirumala		town	IN-AP
मंगलगिरी|मंगलागिरी			Mangalagiri		town	IN-AP
ताडेपल्ली|तडेपल्ली			Tadepalle		town	IN-AP
कुप्पम			Kuppam		town	IN-AP
पुलिवेंदुला|पुलिवेंदुल			Pulivendula		town	IN-AP
अराकू|अरकू|अराकू घाटी|अरकू घाटी			Araku		town	IN-AP
पिठापुरम|पीथापुरम			Pithapuram		town	IN-AP
पोलावरम			Polavaram		town	IN-AP
मरकापुरम|मार्कापुरम			Markapuram		town	IN-AP
गाजुवाका			Gajuwaka		locality	IN-AP
ईटानगर|इटानगर			Itanagar		city	IN-AR
नाहरलागुन|नाहरलगुन			Naharlagun		town	IN-AR
पासीघाट			Pasighat		town	IN-AR
जीरो|जिरो			Ziro		town	IN-AR		*
बोमडिला|बोमडीला			Bomdila		town	IN-AR
तेजू|तेजु			Tezu		town	IN-AR
दापोरिजो			Daporijo		town	IN-AR
मेचुका|मेंचुका			Mechuka		town	IN-AR
भालुकपोंग			Bhalukpong		town	IN-AR
किबिथू|किबितू			Kibithu		village	IN-AR
वालोंग|वलोंग			Walong		village	IN-AR
यांग्त्से|यांगत्से			Yangtse		locality	IN-AR
गुवाहाटी|गौहाटी			Guwahati	Q207749	city	IN-AS
सिलचर|सिल्चर			Silchar		city	IN-AS
दिसपुर	दिसपूर		Dispur		town	IN-AS
तेजपुर	तेजपूर|तेझपूर		Tezpur		city	IN-AS
डिगबोई|डिग्बोई			Digboi		town	IN-AS
हाफलोंग|हाफलांग			Haflong		town	IN-AS
दीफू|डिफू			Diphu		town	IN-AS
लमडिंग|लामडिंग|लुमडिंग			Lumding		town	IN-AS
काजीरंगा	काझीरंगा		Kaziranga		town	IN-AS
नुमालीगढ़			Numaligarh		town	IN-AS
दुलियाजान			Duliajan		town	IN-AS
मंगलदोई|मंगलदई|मंगलदै			Mangaldoi		town	IN-AS
सदिया|सादिया			Sadiya		town	IN-AS
बदरपुर	बदरपूर		Badarpur		town	IN-AS
मार्घेरिटा|मार्गरीटा			Margherita		town	IN-AS
कामाख्या			Kamakhya		locality	IN-AS		*
आरा			Arrah		city	IN-BR		*
छपरा			Chhapra		city	IN-BR
हाजीपुर	हाजीपूर		Hajipur		city	IN-BR
बिहारशरीफ|बिहार शरीफ			Bihar Sharif		city	IN-BR
सासाराम			Sasaram		city	IN-BR
डेहरी|डेहरी-ऑन-सोन|डेहरी ऑन सोन			Dehri		city	IN-BR
बेतिया			Bettiah		city	IN-BR
मोतिहारी			Motihari		city	IN-BR
बगहा			Bagaha		city	IN-BR
जमालपुर	जमालपूर		Jamalpur		city	IN-BR
दानापुर	दानापूर		Danapur		city	IN-BR
भभुआ			Bhabua		town	IN-BR
बोधगया|बोध गया			Bodh Gaya		town	IN-BR
राजगीर			Rajgir		town	IN-BR
रक्सौल			Raxaul		town	IN-BR
जोगबनी		जोगवनी	Jogbani		town	IN-BR
फारबिसगंज|फॉरबिसगंज			Forbesganj		town	IN-BR
मोकामा			Mokama		town	IN-BR
बाढ़			Barh		town	IN-BR		*
बख्तियारपुर	बख्तियारपूर		Bakhtiyarpur		town	IN-BR
बिहटा			Bihta		town	IN-BR
मनेर			Maner		town	IN-BR
मसौढ़ी			Masaurhi		town	IN-BR
पावापुरी			Pawapuri		town	IN-BR
सुल्तानगंज|सुलतानगंज			Sultanganj		town	IN-BR
कहलगांव			Kahalgaon		town	IN-BR
नवगछिया			Naugachia		town	IN-BR
बरौनी			Barauni		town	IN-BR
झंझारपुर	झंझारपूर		Jhanjharpur		town	IN-BR
जयनगर			Jaynagar		town	IN-BR
बेनीपट्टी			Benipatti		town	IN-BR
पुनौरा धाम|पुनौराधाम			Punaura Dham		town	IN-BR
वाल्मीकिनगर|वाल्मीकि नगर			Valmikinagar		town	IN-BR
नरकटियागंज			Narkatiaganj		town	IN-BR
सुगौली			Sugauli		town	IN-BR
डुमरांव			Dumraon		town	IN-BR
बिक्रमगंज			Bikramganj		town	IN-BR
सोनपुर	सोनपूर		Sonepur		town	IN-BR
महुआ			Mahua		town	IN-BR		*
राघोपुर	राघोपूर		Raghopur		town	IN-BR
मढ़ौरा			Marhaura		town	IN-BR
थावे			Thawe		town	IN-BR
दाउदनगर			Daudnagar		town	IN-BR
शेरघाटी			Sherghati		town	IN-BR
झाझा			Jhajha		town	IN-BR
रोसड़ा			Rosera		town	IN-BR
दलसिंहसराय			Dalsinghsarai		town	IN-BR
मनिहारी			Manihari		town	IN-BR		*
ठाकुरगंज			Thakurganj		town	IN-BR
बहादुरगंज			Bahadurganj		town	IN-BR
त्रिवेणीगंज			Triveniganj		town	IN-BR
वीरपुर	वीरपूर		Birpur		town	IN-BR
बनमनखी			Banmankhi		town	IN-BR
बैरगनिया			Bairgania		town	IN-BR
घोड़ासहन			Ghorasahan		town	IN-BR
केसरिया			Kesaria		town	IN-BR		*
तारापुर	तारापूर		Tarapur		town	IN-BR
अमनौर			Amnour		town	IN-BR
विक्रमशिला			Vikramshila		town	IN-BR		*
भिलाई|भिलाई नगर			Bhilai		city	IN-CG
अंबिकापुर	अंबिकापूर		Ambikapur		city	IN-CG
जगदलपुर	जगदलपूर		Jagdalpur		city	IN-CG
चिरमिरी			Chirmiri		city	IN-CG
नवा रायपुर|नया रायपुर|अटल नगर|नवा रायपुर अटल नगर	नवा रायपूर|नया रायपूर		Nava Raipur		city	IN-CG
भाटापारा			Bhatapara		town	IN-CG
डोंगरगढ़			Dongargarh		town	IN-CG
डोंगरगांव			Dongargaon		town	IN-CG
छुईखदान			Chhuikhadan		town	IN-CG
रतनपुर	रतनपूर		Ratanpur		town	IN-CG
तखतपुर	तखतपूर		Takhatpur		town	IN-CG
मस्तूरी			Masturi		town	IN-CG
बिल्हा			Bilha		town	IN-CG
बेलतरा			Beltara		town	IN-CG
कोटा			Kota		town	IN-CG		*
लोरमी			Lormi		town	IN-CG
पथरिया			Patharia		town	IN-CG
पंडरिया			Pandariya		town	IN-CG
बोड़ला			Bodla		town	IN-CG
भोरमदेव			Bhoramdeo		town	IN-CG
पेंड्रा			Pendra		town	IN-CG
गौरेला			Gaurela		town	IN-CG
मरवाही			Marwahi		town	IN-CG
जांजगीर			Janjgir		town	IN-CG
चांपा			Champa		town	IN-CG
अकलतरा			Akaltara		town	IN-CG
शिवरीनारायण			Shivrinarayan		town	IN-CG
जैजैपुर	जैजैपूर		Jaijaipur		town	IN-CG
डभरा			Dabhra		town	IN-CG
मालखरौदा			Malkharoda		town	IN-CG
खरसिया			Kharsia		town	IN-CG
घरघोड़ा			Gharghoda		town	IN-CG
धरमजयगढ़			Dharamjaigarh		town	IN-CG
तमनार			Tamnar		town	IN-CG
लैलूंगा			Lailunga		town	IN-CG
पत्थलगांव			Pathalgaon		town	IN-CG
कुनकुरी			Kunkuri		town	IN-CG
सरिया			Saria		town	IN-CG		*
बरमकेला			Baramkela		town	IN-CG
बिलाईगढ़			Bilaigarh		town	IN-CG
कसडोल			Kasdol		town	IN-CG
पलारी			Palari		town	IN-CG
सिमगा			Simga		town	IN-CG
गिरौदपुरी			Giraudpuri		town	IN-CG
दल्लीराजहरा|दल्ली राजहरा			Dalli Rajhara		town	IN-CG
गुंडरदेही			Gunderdehi		town	IN-CG
डौंडीलोहारा|डौंडी लोहारा			Daundi Lohara		town	IN-CG
पाटन			Patan		town	IN-CG
कुम्हारी			Kumhari		town	IN-CG
चरोदा|भिलाई-चरोदा|भिलाई-3			Charoda		town	IN-CG
अहिवारा			Ahiwara		town	IN-CG
धमधा			Dhamdha		town	IN-CG
साजा			Saja		town	IN-CG		*
बेरला			Berla		town	IN-CG
बिरनपुर	बिरनपूर		Biranpur		town	IN-CG
तिल्दा|तिल्दा-नेवरा|तिल्दा नेवरा			Tilda		town	IN-CG
आरंग			Arang		town	IN-CG
अभनपुर	अभनपूर		Abhanpur		town	IN-CG
राजिम			Rajim		town	IN-CG
देवभोग			Deobhog		town	IN-CG
मैनपुर	मैनपूर		Mainpur		town	IN-CG
कुरूद|कुरुद			Kurud		town	IN-CG
नगरी			Nagri		town	IN-CG		*
बागबाहरा			Bagbahra		town	IN-CG
पिथौरा			Pithora		town	IN-CG
सरायपाली			Saraipali		town	IN-CG
बसना			Basna		town	IN-CG		*
सिरपुर	सिरपूर		Sirpur		town	IN-CG
भानुप्रतापपुर	भानुप्रतापपूर		Bhanupratappur		town	IN-CG
अंतागढ़			Antagarh		town	IN-CG
पखांजूर			Pakhanjore		town	IN-CG
केशकाल			Keshkal		town	IN-CG
फरसगांव			Farasgaon		town	IN-CG
तोकापाल			Tokapal		town	IN-CG
गीदम			Geedam		town	IN-CG
बचेली			Bacheli		town	IN-CG
किरंदुल			Kirandul		town	IN-CG
बारसूर			Barsur		town	IN-CG
कटेकल्याण			Katekalyan		town	IN-CG
कोंटा			Konta		town	IN-CG
दोरनापाल			Dornapal		town	IN-CG
चिंतलनार			Chintalnar		village	IN-CG
जगरगुंडा			Jagargunda		village	IN-CG
ताड़मेटला			Tadmetla		village	IN-CG
भोपालपटनम|भोपालपट्टनम			Bhopalpatnam		town	IN-CG
उसूर			Usoor		town	IN-CG
आवापल्ली			Awapalli		town	IN-CG
बासागुड़ा			Basaguda		town	IN-CG
भैरमगढ़			Bhairamgarh		town	IN-CG
सिलगेर			Silger		village	IN-CG
पूवर्ती|पुवर्ती			Puvarti		village	IN-CG
ओरछा			Orchha		town	IN-CG
छोटेडोंगर|छोटे डोंगर			Chhote Dongar		town	IN-CG
कटघोरा			Katghora		town	IN-CG
पाली			Pali		town	IN-CG		*
दीपका			Dipka		town	IN-CG
कुसमुंडा			Kusmunda		town	IN-CG
गेवरा			Gevra		town	IN-CG
बालको नगर|बालको			Balco Nagar		town	IN-CG
प्रतापपुर	प्रतापपूर		Pratappur		town	IN-CG
बिश्रामपुर|विश्रामपुर	बिश्रामपूर|विश्रामपूर		Bishrampur		town	IN-CG
भैयाथान			Bhaiyathan		town	IN-CG
वाड्रफनगर			Wadrafnagar		town	IN-CG
कुसमी			Kusmi		town	IN-CG
रामानुजगंज			Ramanujganj		town	IN-CG
बैकुंठपुर	बैकुंठपूर		Baikunthpur		town	IN-CG
सोनहत			Sonhat		town	IN-CG
खड़गवां			Khadgawan		town	IN-CG
लखनपुर	लखनपूर		Lakhanpur		town	IN-CG
सीतापुर	सीतापूर		Sitapur		town	IN-CG
मैनपाट			Mainpat		town	IN-CG
भटगांव			Bhatgaon		town	IN-CG
पणजी|पणजिम			Panaji		city	IN-GA
मडगांव|मरगांव	मडगाव		Margao		city	IN-GA
वास्को|वास्को डी गामा|वास्को-द-गामा			Vasco da Gama		city	IN-GA		*
मुरगांव|मोरमुगाओ|मोर्मुगाओ	मुरगाव|मार्मागोवा		Mormugao		city	IN-GA
मापुसा|म्हापसा			Mapusa		town	IN-GA
पोंडा|फोंडा			Ponda		town	IN-GA
कलंगुट	कळंगुट		Calangute		town	IN-GA
अंजुना	हणजूण		Anjuna		town	IN-GA
अरपोरा	हडफडे		Arpora		town	IN-GA
डाबोलिम	दाबोळी		Dabolim		town	IN-GA
मोपा			Mopa		town	IN-GA
सांखली|साखली|सांकेलिम	साखळी		Sanquelim		town	IN-GA
सिलवासा	सिल्वासा		Silvassa		town	IN-DH
कवरत्ती|कवारत्ती			Kavaratti		town	IN-LD
मिनिकॉय			Minicoy		island	IN-LD
अगत्ती			Agatti		island	IN-LD
बंगारम			Bangaram		island	IN-LD
नडियाद			Nadiad		city	IN-GJ
गांधीधाम			Gandhidham		city	IN-GJ
वेरावल	वेरावळ		Veraval		city	IN-GJ
भुज			Bhuj		city	IN-GJ
गोधरा			Godhra		city	IN-GJ
पालनपुर	पालनपूर		Palanpur		city	IN-GJ
जेतपुर	जेतपूर		Jetpur		city	IN-GJ
गोंडल			Gondal		city	IN-GJ
अंकलेश्वर			Ankleshwar		city	IN-GJ
वापी			Vapi		city	IN-GJ
कलोल			Kalol		city	IN-GJ
बिलिमोरा|बिलीमोरा			Bilimora		town	IN-GJ
साणंद|सानंद			Sanand		town	IN-GJ
धोलावीरा			Dholavira		town	IN-GJ
द्वारका			Dwarka		town	IN-GJ		*
सोमनाथ			Somnath		town	IN-GJ		*
अंबाजी			Ambaji		town	IN-GJ		*
पावागढ़			Pavagadh		town	IN-GJ
केवड़िया|एकता नगर|केवडिया कॉलोनी			Kevadia		town	IN-GJ
हालोल|हलोल			Halol		town	IN-GJ
अलंग			Alang		town	IN-GJ
मुंद्रा			Mundra		town	IN-GJ
कांडला			Kandla		town	IN-GJ
डीसा|दीसा			Deesa		town	IN-GJ
थराद			Tharad		town	IN-GJ
नलिया			Naliya		town	IN-GJ
मांडवी			Mandvi		town	IN-GJ
अंजार			Anjar		town	IN-GJ
भचाऊ			Bhachau		town	IN-GJ
लखपत			Lakhpat		town	IN-GJ
सिद्धपुर	सिद्धपूर		Sidhpur		town	IN-GJ
विसनगर			Visnagar		town	IN-GJ
वडनगर			Vadnagar		town	IN-GJ
ऊंझा			Unjha		town	IN-GJ
कडी			Kadi		town	IN-GJ		*
मोडासा			Modasa		town	IN-GJ
हिम्मतनगर			Himatnagar		town	IN-GJ
लुणावाड़ा			Lunawada		town	IN-GJ
राजपीपला			Rajpipla		town	IN-GJ
दाहेज|दहेज			Dahej		town	IN-GJ		*
हजीरा			Hazira		locality	IN-GJ
बारडोली			Bardoli		town	IN-GJ
सापुतारा			Saputara		town	IN-GJ
विरमगाम			Viramgam		town	IN-GJ
धोलका			Dholka		town	IN-GJ
धोलेरा			Dholera		town	IN-GJ
लोथल			Lothal		town	IN-GJ
पालिताना|पालीताना			Palitana		town	IN-GJ
सावरकुंडला			Savarkundla		town	IN-GJ
उपलेटा			Upleta		town	IN-GJ
वांकानेर			Wankaner		town	IN-GJ
ध्रांगध्रा			Dhrangadhra		town	IN-GJ
खंभात			Khambhat		town	IN-GJ
करमसद			Karamsad		town	IN-GJ
बोरसद			Borsad		town	IN-GJ
डाकोर			Dakor		town	IN-GJ
गिफ्ट सिटी			GIFT City		town	IN-GJ
मणिनगर			Maninagar		locality	IN-GJ
नरोदा|नरोडा			Naroda		locality	IN-GJ
साबरमती			Sabarmati		locality	IN-GJ
मोटेरा			Motera		locality	IN-GJ
वराछा			Varachha		locality	IN-GJ
पांडेसरा			Pandesara		locality	IN-GJ
बहादुरगढ़			Bahadurgarh		city	IN-HR
थानेसर			Thanesar		city	IN-HR
जगाधरी			Jagadhri		city	IN-HR
मानेसर			Manesar		town	IN-HR
बल्लभगढ़|वल्लभगढ़			Ballabgarh		town	IN-HR
सोहना			Sohna		town	IN-HR
नारनौल			Narnaul		town	IN-HR
टोहाना			Tohana		town	IN-HR
डबवाली|मंडी डबवाली			Dabwali		town	IN-HR
ऐलनाबाद			Ellenabad		town	IN-HR
नरवाना			Narwana		town	IN-HR
सफीदों			Safidon		town	IN-HR
गोहाना			Gohana		town	IN-HR
गन्नौर			Ganaur		town	IN-HR
कुंडली			Kundli		town	IN-HR		*
खरखौदा			Kharkhoda		town	IN-HR
समालखा			Samalkha		town	IN-HR
असंध			Assandh		town	IN-HR
इंद्री			Indri		town	IN-HR
नीलोखेड़ी			Nilokheri		town	IN-HR
पिहोवा|पेहोवा			Pehowa		town	IN-HR
लाडवा			Ladwa		town	IN-HR
शाहाबाद			Shahabad		town	IN-HR
नारायणगढ़			Naraingarh		town	IN-HR
कालका			Kalka		town	IN-HR		*
पिंजौर			Pinjore		town	IN-HR
आदमपुर	आदमपूर		Adampur		town	IN-HR
लोहारू			Loharu		town	IN-HR
बावल			Bawal		town	IN-HR
पटौदी			Pataudi		town	IN-HR		*
तावडू			Taoru		town	IN-HR
पुन्हाना			Punhana		town	IN-HR
फिरोजपुर झिरका			Ferozepur Jhirka		town	IN-HR
होडल			Hodal		town	IN-HR
उचाना			Uchana		town	IN-HR
जुलाना			Julana		town	IN-HR
रतिया			Ratia		town	IN-HR
महम			Meham		town	IN-HR
राखीगढ़ी			Rakhigarhi		town	IN-HR
सूरजकुंड			Surajkund		locality	IN-HR
खनौरी बॉर्डर|खनौरी			Khanauri		locality	IN-PB
शंभू बॉर्डर|शंभु बॉर्डर			Shambhu border		locality	IN-PB
धर्मशाला			Dharamshala		town	IN-HP		*
मनाली			Manali		town	IN-HP
डलहौजी			Dalhousie		town	IN-HP		*
कसौली			Kasauli		town	IN-HP
पालमपुर	पालमपूर		Palampur		town	IN-HP
बद्दी			Baddi		town	IN-HP
नालागढ़			Nalagarh		town	IN-HP
परवाणू|परवाणु			Parwanoo		town	IN-HP
नाहन			Nahan		town	IN-HP
पांवटा साहिब|पांवटा			Paonta Sahib		town	IN-HP
रोहड़ू			Rohru		town	IN-HP
रामपुर बुशहर			Rampur Bushahr		town	IN-HP
ठियोग			Theog		town	IN-HP
रिकांगपिओ|रिकांगपियो|रिकांग पिओ			Reckong Peo		town	IN-HP
केलांग			Keylong		town	IN-HP
काजा			Kaza		town	IN-HP
ज्वालामुखी			Jwalamukhi		town	IN-HP		*
चिंतपूर्णी			Chintpurni		town	IN-HP
बैजनाथ			Baijnath		town	IN-HP		*
जोगिंदरनगर|जोगिंद्रनगर			Joginder Nagar		town	IN-HP
सुंदरनगर			Sundar Nagar		town	IN-HP
सरकाघाट			Sarkaghat		town	IN-HP
करसोग			Karsog		town	IN-HP
नूरपुर	नूरपूर		Nurpur		town	IN-HP
नादौन			Nadaun		town	IN-HP
भरमौर			Bharmour		town	IN-HP
कुफरी			Kufri		town	IN-HP
मैक्लोडगंज|मैकलोडगंज			McLeod Ganj		town	IN-HP
बीड़ बिलिंग|बीड़-बिलिंग			Bir Billing		town	IN-HP
भुंतर			Bhuntar		town	IN-HP
मणिकर्ण			Manikaran		town	IN-HP
कसोल			Kasol		town	IN-HP
बंजार			Banjar		town	IN-HP
थुनाग			Thunag		town	IN-HP
पहलगाम|पहलगांव			Pahalgam		town	IN-JK
बैसरन|बैसरन घाटी|बैसारन			Baisaran		town	IN-JK
उरी			Uri		town	IN-JK
गुलमर्ग			Gulmarg		town	IN-JK
सोनमर्ग			Sonamarg		town	IN-JK
सोपोर			Sopore		town	IN-JK
हंदवाड़ा			Handwara		town	IN-JK
त्राल			Tral		town	IN-JK
पंपोर|पांपोर			Pampore		town	IN-JK
अवंतीपोरा|अवंतीपुरा			Awantipora		town	IN-JK
बिजबेहरा|बिजबिहाड़ा			Bijbehara		town	IN-JK
कोकरनाग			Kokernag		town	IN-JK
काजीगुंड			Qazigund		town	IN-JK
बनिहाल			Banihal		town	IN-JK
भद्रवाह			Bhaderwah		town	IN-JK
कटरा|कटड़ा			Katra		town	IN-JK		*
अखनूर			Akhnoor		town	IN-JK
आरएस पुरा|आर.एस. पुरा|रणबीर सिंह पुरा			RS Pura		town	IN-JK
अरनिया			Arnia		town	IN-JK
हीरानगर			Hiranagar		town	IN-JK
मेंढर			Mendhar		town	IN-JK
सुरनकोट			Surankote		town	IN-JK
नौशेरा			Nowshera		town	IN-JK
सुंदरबनी			Sunderbani		town	IN-JK
केरन			Keran		town	IN-JK
माछिल			Machil		town	IN-JK
तंगधार|टंगधार			Tangdhar		town	IN-JK
गुरेज			Gurez		town	IN-JK
नगरोटा			Nagrota		town	IN-JK
बालटाल			Baltal		town	IN-JK
चशोती|चिशोती|चसोटी			Chasoti		village	IN-JK
गगनगीर			Gagangir		village	IN-JK
अमरनाथ गुफा|अमरनाथ धाम			Amarnath Cave		locality	IN-JK
लाल चौक			Lal Chowk		locality	IN-JK
हजरतबल			Hazratbal		locality	IN-JK
वैष्णो देवी धाम|वैष्णो देवी भवन|वैष्णो देवी			Vaishno Devi		locality	IN-JK		*
द्रास			Drass		town	IN-LA
जांस्कर|जंस्कार|जांस्कार			Zanskar		region	IN-LA
नुब्रा|नुब्रा घाटी			Nubra		region	IN-LA
चांगथांग			Changthang		region	IN-LA
गलवान घाटी|गलवान|गलवां घाटी	गलवान खोरे		Galwan Valley		region	IN-LA
चुशूल			Chushul		town	IN-LA
दौलत बेग ओल्डी|दौलतबेग ओल्डी|DBO			Daulat Beg Oldi		town	IN-LA
डेमचोक|देमचोक			Demchok		town	IN-LA
देपसांग|डेपसांग			Depsang		region	IN-LA
हानले			Hanle		town	IN-LA
टाइगर हिल			Tiger Hill		mountain	IN-LA
तोलोलिंग			Tololing		mountain	IN-LA
जमशेदपुर|टाटानगर	जमशेदपूर		Jamshedpur		city	IN-JH
चास			Chas		city	IN-JH
फुसरो			Phusro		city	IN-JH
मेदिनीनगर|डालटनगंज|डाल्टनगंज			Medininagar		city	IN-JH
आदित्यपुर	आदित्यपूर		Adityapur		city	IN-JH
मानगो			Mango		city	IN-JH		*
चाईबासा			Chaibasa		town	IN-JH
झरिया			Jharia		town	IN-JH
घाटशिला			Ghatshila		town	IN-JH
चक्रधरपुर	चक्रधरपूर		Chakradharpur		town	IN-JH
मधुपुर	मधुपूर		Madhupur		town	IN-JH
जुगसलाई			Jugsalai		town	IN-JH
बहरागोड़ा			Baharagora		town	IN-JH
सिंदरी			Sindri		town	IN-JH
निरसा			Nirsa		town	IN-JH
बाघमारा			Baghmara		town	IN-JH
कतरास			Katras		town	IN-JH
बेरमो			Bermo		town	IN-JH
गोमिया			Gomia		town	IN-JH
बरही			Barhi		town	IN-JH		*
हुसैनाबाद			Hussainabad		town	IN-JH
बगोदर			Bagodar		town	IN-JH
डुमरी			Dumri		town	IN-JH
बासुकीनाथ			Basukinath		town	IN-JH
शिकारीपाड़ा			Shikaripara		town	IN-JH
बरहेट			Barhait		town	IN-JH
राजमहल			Rajmahal		town	IN-JH		*
महगामा|महागामा			Mahagama		town	IN-JH
बरहड़वा			Barharwa		town	IN-JH
सिल्ली			Silli		town	IN-JH
तमाड़			Tamar		town	IN-JH
बुंडू			Bundu		town	IN-JH
ओरमांझी			Ormanjhi		town	IN-JH
खलारी			Khalari		town	IN-JH
टंडवा			Tandwa		town	IN-JH
बड़कागांव			Barkagaon		town	IN-JH
पतरातू			Patratu		town	IN-JH
बालूमाथ			Balumath		town	IN-JH
नेतरहाट			Netarhat		town	IN-JH
नोवामुंडी			Noamundi		town	IN-JH
मनोहरपुर	मनोहरपूर		Manoharpur		town	IN-JH
खरसावां			Kharsawan		town	IN-JH
चांडिल			Chandil		town	IN-JH
तोरपा			Torpa		town	IN-JH
कोलेबिरा			Kolebira		town	IN-JH
झुमरी तिलैया|झुमरीतिलैया			Jhumri Telaiya		town	IN-JH
रजरप्पा			Rajrappa		town	IN-JH
बेंगलुरु|बेंगलूरु|बेंगलुरू|बंगलुरु|बैंगलोर|बंगलौर|बेंगलोर|बंगलूरू|बैंगलुरु	बंगळुरू|बंगळूर|बंगळुरु|बेंगळुरू|बेंगळूरु|बंगळूरू|बंगलोर	बैङ्लोर|बेङ्लोर	Bengaluru	Q1355	city	IN-KA
मंगलुरु|मंगलूरु|मंगलूर|मंगलोर|मैंगलोर|मेंगलुरु	मंगळुरू|मंगळूर		Mangaluru		city	IN-KA
हुबली|हुब्बली|हुबली-धारवाड़	हुबळी		Hubballi		city	IN-KA
होसपेट|होसपेटे			Hosapete		city	IN-KA
भद्रावती			Bhadravati		city	IN-KA
कोलार गोल्ड फील्ड|केजीएफ|रॉबर्टसनपेट|KGF			Kolar Gold Fields		city	IN-KA		*
गंगावती			Gangavathi		city	IN-KA
हम्पी			Hampi		town	IN-KA
कारवार			Karwar		town	IN-KA
अंकोला			Ankola		town	IN-KA
गोकर्ण			Gokarna		town	IN-KA
सिरसी			Sirsi		town	IN-KA
भटकल			Bhatkal		town	IN-KA
मणिपाल			Manipal		town	IN-KA
कुंदापुर|कुंडापुर	कुंदापूर|कुंडापूर		Kundapura		town	IN-KA
धर्मस्थल|धर्मस्थला			Dharmasthala		town	IN-KA
श्रृंगेरी|शृंगेरी			Sringeri		town	IN-KA
मदिकेरी|मडिकेरी			Madikeri		town	IN-KA
श्रीरंगपट्टनम|श्रीरंगपटना|श्रीरंगपट्टण			Srirangapatna		town	IN-KA
नंजनगुड			Nanjangud		town	IN-KA
चन्नपटना|चन्नापटना			Channapatna		town	IN-KA
निप्पाणी|निपाणी			Nipani		town	IN-KA
चिक्कोडी|चिकोडी			Chikkodi		town	IN-KA
गोकाक			Gokak		town	IN-KA
खानापुर	खानापूर		Khanapur		town	IN-KA
बसवकल्याण			Basavakalyan		town	IN-KA
देवनहल्ली			Devanahalli		town	IN-KA
कैगा			Kaiga		town	IN-KA
व्हाइटफील्ड			Whitefield		locality	IN-KA
कोरमंगला			Koramangala		locality	IN-KA
येलहंका			Yelahanka		locality	IN-KA
इलेक्ट्रॉनिक सिटी			Electronic City		locality	IN-KA
इंदिरानगर			Indiranagar		locality	IN-KA
कोच्चि|कोची|कोचीन|कोच्ची			Kochi		city	IN-KL
गुरुवायूर|गुरुवायुर			Guruvayur		town	IN-KL
सबरीमला|सबरीमाला|शबरीमला|शबरीमाला			Sabarimala		town	IN-KL
मुन्नार			Munnar		town	IN-KL
कोवलम			Kovalam		town	IN-KL
वर्कला			Varkala		town	IN-KL
चेंगन्नूर			Chengannur		town	IN-KL
अलुवा			Aluva		town	IN-KL
अंगमाली			Angamaly		town	IN-KL
पोन्नानी			Ponnani		city	IN-KL
विझिंजम|विझिनजम			Vizhinjam		town	IN-KL
नीलांबुर|निलंबुर			Nilambur		town	IN-KL
थालास्सेरी|तलश्शेरी|थलासेरी			Thalassery		town	IN-KL
कलपेट्टा			Kalpetta		town	IN-KL
मेप्पाडी|मेप्पडी			Meppadi		town	IN-KL
चूरलमाला|चूरलमला			Chooralmala		village	IN-KL
मुंडक्कई|मुंडक्कै			Mundakkai		village	IN-KL
थेक्कडी			Thekkady		town	IN-KL
कालडी			Kalady		town	IN-KL
कुमारकोम|कुमारकम			Kumarakom		town	IN-KL
मुल्लापेरियार|मुल्लापेरियार बांध			Mullaperiyar		lake	IN-KL
पीथमपुर	पीथमपूर		Pithampur		city	IN-MP
इटारसी			Itarsi		city	IN-MP
नागदा			Nagda		city	IN-MP
बीना			Bina		city	IN-MP		*
महू|डॉ. अंबेडकर नगर|डॉ. आंबेडकर नगर			Mhow		city	IN-MP
मंडीदीप			Mandideep		town	IN-MP
खुरई			Khurai		town	IN-MP
सिहोरा			Sihora		town	IN-MP
कुक्षी			Kukshi		town	IN-MP
मनावर			Manawar		town	IN-MP
सेंधवा			Sendhwa		town	IN-MP
बड़वाह			Barwaha		town	IN-MP
सनावद			Sanawad		town	IN-MP
महेश्वर			Maheshwar		town	IN-MP		*
ओंकारेश्वर			Omkareshwar		town	IN-MP
मांडू|मांडव			Mandu		town	IN-MP		*
अमरकंटक			Amarkantak		town	IN-MP
चित्रकूट			Chitrakoot		town	IN-MP
खजुराहो			Khajuraho		town	IN-MP
ओरछा			Orchha		town	IN-MP
सांची			Sanchi		town	IN-MP
भेड़ाघाट			Bhedaghat		town	IN-MP
पचमढ़ी	पंचमढी		Pachmarhi		town	IN-MP
भीमबेटका|भीमबैठका			Bhimbetka		town	IN-MP
कान्हा|कान्हा टाइगर रिजर्व|कान्हा नेशनल पार्क			Kanha		region	IN-MP		*
बांधवगढ़|बांधवगढ़ टाइगर रिजर्व			Bandhavgarh		region	IN-MP
पेंच टाइगर रिजर्व|पेंच नेशनल पार्क|पेंच			Pench		region	IN-MP		*
कूनो|कूनो नेशनल पार्क|कूनो राष्ट्रीय उद्यान|कुनो			Kuno		region	IN-MP
डबरा			Dabra		town	IN-MP
लहार			Lahar		town	IN-MP
गोहद			Gohad		town	IN-MP
अंबाह			Ambah		town	IN-MP
जौरा			Joura		town	IN-MP
सबलगढ़			Sabalgarh		town	IN-MP
विजयपुर	विजयपूर		Vijaypur		town	IN-MP
पोहरी			Pohri		town	IN-MP
कोलारस			Kolaras		town	IN-MP
करैरा			Karera		town	IN-MP
चंदेरी			Chanderi		town	IN-MP
राघौगढ़|राघोगढ़			Raghogarh		town	IN-MP
चाचौड़ा			Chachoura		town	IN-MP
ब्यावरा			Biaora		town	IN-MP
नरसिंहगढ़			Narsinghgarh		town	IN-MP
सारंगपुर	सारंगपूर		Sarangpur		town	IN-MP
शुजालपुर	शुजालपूर		Shujalpur		town	IN-MP
आष्टा			Ashta		town	IN-MP
बुधनी|बुदनी			Budhni		town	IN-MP
भैरूंदा|नसरुल्लागंज			Bhairunda		town	IN-MP
सिरोंज			Sironj		town	IN-MP
गंजबासौदा|गंज बासौदा			Ganj Basoda		town	IN-MP
बैरसिया			Berasia		town	IN-MP
गढ़ाकोटा			Garhakota		town	IN-MP
रहली			Rehli		town	IN-MP
मकरोनिया			Makronia		town	IN-MP
बिजावर			Bijawar		town	IN-MP
नौगांव			Nowgong		town	IN-MP
बागेश्वर धाम|गढ़ा गांव			Bageshwar Dham		village	IN-MP
जतारा			Jatara		town	IN-MP
अजयगढ़			Ajaigarh		town	IN-MP
नागौद			Nagod		town	IN-MP
चुरहट			Churhat		town	IN-MP
बैढ़न			Waidhan		town	IN-MP
ब्यौहारी			Beohari		town	IN-MP
बुढ़ार			Budhar		town	IN-MP
कोतमा			Kotma		town	IN-MP
धनपुरी			Dhanpuri		town	IN-MP
शहपुरा			Shahpura		town	IN-MP
नैनपुर	नैनपूर		Nainpur		town	IN-MP
परासिया			Parasia		town	IN-MP
अमरवाड़ा			Amarwara		town	IN-MP
सौंसर			Sausar		town	IN-MP
जुन्नारदेव			Junnardeo		town	IN-MP
तामिया			Tamia		town	IN-MP
मुलताई			Multai		town	IN-MP
आमला			Amla		town	IN-MP		*
सारणी			Sarni		town	IN-MP		*
हरसूद			Harsud		town	IN-MP
नेपानगर			Nepanagar		town	IN-MP
कसरावद			Kasrawad		town	IN-MP
जोबट			Jobat		town	IN-MP
बदनावर			Badnawar		town	IN-MP
पेटलावद			Petlawad		town	IN-MP
थांदला			Thandla		town	IN-MP
जावरा			Jaora		town	IN-MP
सैलाना			Sailana		town	IN-MP
आलोट			Alot		town	IN-MP
गरोठ			Garoth		town	IN-MP
मनासा			Manasa		town	IN-MP
जावद			Jawad		town	IN-MP
महिदपुर	महिदपूर		Mahidpur		town	IN-MP
बड़नगर			Badnagar		town	IN-MP
खाचरौद			Khachrod		town	IN-MP
सोनकच्छ			Sonkatch		town	IN-MP
बागली			Bagli		town	IN-MP
कन्नौद			Kannod		town	IN-MP
सांवेर			Sanwer		town	IN-MP
देपालपुर	देपालपूर		Depalpur		town	IN-MP
गाडरवारा			Gadarwara		town	IN-MP
करेली			Kareli		town	IN-MP
लखनादौन			Lakhnadon		town	IN-MP
वारासिवनी			Waraseoni		town	IN-MP
लांजी			Lanji		town	IN-MP
बैहर			Baihar		town	IN-MP
कैमोर			Kymore		town	IN-MP
विजयराघवगढ़			Vijayraghavgarh		town	IN-MP
बरगी			Bargi		town	IN-MP
पिपरिया			Pipariya		town	IN-MP
सोहागपुर	सोहागपूर		Sohagpur		town	IN-MP
सिवनी मालवा			Seoni Malwa		town	IN-MP
भोजशाला			Bhojshala		locality	IN-MP
अरेरा कॉलोनी|अरेरा कालोनी			Arera Colony		locality	IN-MP
बैरागढ़|संत हिरदाराम नगर|संत नगर			Bairagarh		locality	IN-MP
हबीबगंज			Habibganj		locality	IN-MP
टीटी नगर|टी.टी. नगर			TT Nagar		locality	IN-MP
एमपी नगर|महाराणा प्रताप नगर			MP Nagar		locality	IN-MP
गोविंदपुरा			Govindpura		locality	IN-MP
अशोका गार्डन			Ashoka Garden		locality	IN-MP
श्यामला हिल्स			Shyamla Hills		locality	IN-MP
कोलार रोड|कोलार			Kolar Road		locality	IN-MP
राजवाड़ा|राजबाड़ा			Rajwada		locality	IN-MP		*
पलासिया			Palasia		locality	IN-MP
भंवरकुआं|भंवरकुआ			Bhanwarkuan		locality	IN-MP
खजराना			Khajrana		locality	IN-MP
विजय नगर			Vijay Nagar		locality	IN-MP
लसूड़िया			Lasudia		locality	IN-MP
भागीरथपुरा			Bhagirathpura		locality	IN-MP
पिंपरी-चिंचवड़|पिंपरी चिंचवड़|पिंपरी-चिंचवाड़|पिंपरी			Pimpri-Chinchwad		city	IN-MH
नवी मुंबई			Navi Mumbai		city	IN-MH
कल्याण			Kalyan		city	IN-MH		*
डोंबिवली			Dombivli		city	IN-MH
कल्याण-डोंबिवली|कल्याण डोंबिवली			Kalyan-Dombivli		city	IN-MH
भिवंडी			Bhiwandi		city	IN-MH
उल्हासनगर			Ulhasnagar		city	IN-MH
मीरा-भायंदर|मीरा भायंदर|मीरा-भाईंदर|मीरा भाईंदर	मिरा-भाईंदर|मिरा भाईंदर		Mira-Bhayandar		city	IN-MH
मीरा रोड	मिरा रोड		Mira Road		town	IN-MH
भायंदर|भाईंदर			Bhayandar		town	IN-MH
वसई-विरार|वसई विरार			Vasai-Virar		city	IN-MH
वसई|बसई			Vasai		town	IN-MH
विरार			Virar		city	IN-MH
नालासोपारा|नाला सोपारा			Nalasopara		town	IN-MH
मालेगांव	मालेगाव		Malegaon		city	IN-MH
इचलकरंजी			Ichalkaranji		city	IN-MH
अंबरनाथ			Ambernath		city	IN-MH
बदलापुर	बदलापूर		Badlapur		city	IN-MH
भुसावल	भुसावळ		Bhusawal		city	IN-MH
पनवेल			Panvel		city	IN-MH
अचलपुर	अचलपूर		Achalpur		city	IN-MH
बार्शी|बारशी			Barshi		city	IN-MH
उदगीर|उदगिर			Udgir		city	IN-MH
मिरज			Miraj		city	IN-MH
शिरडी|शिर्डी			Shirdi		town	IN-MH
पंढरपुर	पंढरपूर		Pandharpur		town	IN-MH
महाबलेश्वर	महाबळेश्वर		Mahabaleshwar		town	IN-MH
पंचगनी	पाचगणी		Panchgani		town	IN-MH
लोनावला|लोणावला	लोणावळा		Lonavala		town	IN-MH
खंडाला	खंडाळा		Khandala		town	IN-MH
अलीबाग	अलिबाग		Alibag		town	IN-MH
महाड			Mahad		town	IN-MH
रोहा			Roha		town	IN-MH
पेण			Pen		town	IN-MH		*
उरण			Uran		town	IN-MH
कर्जत			Karjat		town	IN-MH
माथेरान			Matheran		town	IN-MH
चिपलून	चिपळूण		Chiplun		town	IN-MH
दापोली			Dapoli		town	IN-MH
राजापुर	राजापूर		Rajapur		town	IN-MH
मालवण|मालवन			Malvan		town	IN-MH
कणकवली			Kankavli		town	IN-MH
सावंतवाड़ी			Sawantwadi		town	IN-MH
कराड			Karad		town	IN-MH		*
वाई			Wai		town	IN-MH		*
फलटण			Phaltan		town	IN-MH
बारामती			Baramati		town	IN-MH
इंदापुर	इंदापूर		Indapur		town	IN-MH
दौंड			Daund		town	IN-MH
शिरूर|शिरुर			Shirur		town	IN-MH
जुन्नर			Junnar		town	IN-MH
आलंदी	आळंदी		Alandi		town	IN-MH
देहू			Dehu		town	IN-MH
जेजुरी			Jejuri		town	IN-MH
सासवड			Saswad		town	IN-MH
तलेगांव दाभाड़े|तलेगांव	तळेगाव दाभाडे|तळेगाव		Talegaon Dabhade		town	IN-MH
चाकण|चाकन			Chakan		town	IN-MH
हिंजवड़ी|हिंजेवाड़ी			Hinjawadi		town	IN-MH
भीमा कोरेगांव|कोरेगांव भीमा|भीमा-कोरेगांव	भीमा कोरेगाव|कोरेगाव भीमा|भीमा-कोरेगाव		Bhima Koregaon		town	IN-MH
संगमनेर			Sangamner		town	IN-MH
कोपरगांव	कोपरगाव		Kopargaon		town	IN-MH
श्रीरामपुर	श्रीरामपूर		Shrirampur		town	IN-MH
राहुरी			Rahuri		town	IN-MH
शनि शिंगणापुर|शनि शिंगनापुर	शनिशिंगणापूर|शनी शिंगणापूर		Shani Shingnapur		town	IN-MH
पारनेर			Parner		town	IN-MH
रालेगण सिद्धि|रालेगांव सिद्धि|रालेगण सिद्धी	राळेगणसिद्धी|राळेगण सिद्धी		Ralegan Siddhi		town	IN-MH
येवला			Yeola		town	IN-MH
मनमाड			Manmad		town	IN-MH
सिन्नर			Sinnar		town	IN-MH
इगतपुरी			Igatpuri		town	IN-MH
त्र्यंबकेश्वर			Trimbakeshwar		town	IN-MH
देवलाली	देवळाली		Deolali		town	IN-MH
लासलगांव	लासलगाव		Lasalgaon		town	IN-MH
अमलनेर	अमळनेर		Amalner		town	IN-MH
चालीसगांव	चाळीसगाव		Chalisgaon		town	IN-MH
रावेर			Raver		town	IN-MH
मुक्ताईनगर			Muktainagar		town	IN-MH
शिरपुर	शिरपूर		Shirpur		town	IN-MH
पैठण|पैठन			Paithan		town	IN-MH
सिल्लोड			Sillod		town	IN-MH
एलोरा	वेरूळ		Ellora		town	IN-MH
अजंता	अजिंठा		Ajanta		town	IN-MH
अंतरवाली सराटी|अंतरवाली सराठी	आंतरवाली सराटी		Antarwali Sarati		village	IN-MH
परली|परली वैजनाथ	परळी|परळी वैजनाथ		Parli		town	IN-MH
अंबाजोगाई			Ambajogai		town	IN-MH
माजलगांव	माजलगाव		Majalgaon		town	IN-MH
मस्साजोग			Massajog		village	IN-MH
तुलजापुर	तुळजापूर		Tuljapur		town	IN-MH
उमरगा			Umarga		town	IN-MH
निलंगा			Nilanga		town	IN-MH
अहमदपुर	अहमदपूर		Ahmedpur		town	IN-MH
किनवट			Kinwat		town	IN-MH
माहूर			Mahur		town	IN-MH
गंगाखेड़			Gangakhed		town	IN-MH
खामगांव	खामगाव		Khamgaon		town	IN-MH
शेगांव	शेगाव		Shegaon		town	IN-MH
लोणार|लोनार			Lonar		town	IN-MH
सिंदखेड राजा			Sindkhed Raja		town	IN-MH
अकोट			Akot		town	IN-MH
कारंजा			Karanja		town	IN-MH		*
मेलघाट	मेळघाट		Melghat		region	IN-MH
धारणी			Dharni		town	IN-MH		*
चिखलदरा			Chikhaldara		town	IN-MH
पुसद			Pusad		town	IN-MH
वणी			Wani		town	IN-MH		*
हिंगणघाट			Hinganghat		town	IN-MH
सेवाग्राम			Sevagram		town	IN-MH
कामठी|कामटी			Kamptee		town	IN-MH
काटोल			Katol		town	IN-MH
रामटेक			Ramtek		town	IN-MH
उमरेड			Umred		town	IN-MH
बल्लारपुर	बल्लारपूर		Ballarpur		town	IN-MH
ब्रह्मपुरी			Brahmapuri		town	IN-MH
चिमूर			Chimur		town	IN-MH
राजुरा			Rajura		town	IN-MH
ताडोबा|ताडोबा-अंधारी|ताडोबा अंधारी			Tadoba		region	IN-MH
अहेरी			Aheri		town	IN-MH
एटापल्ली			Etapalli		town	IN-MH
भामरागढ़|भामरागड़			Bhamragad		town	IN-MH
सिरोंचा			Sironcha		town	IN-MH
सांगोला			Sangola		town	IN-MH
अकलूज			Akluj		town	IN-MH
मालशिरस	माळशिरस		Malshiras		town	IN-MH
मारकडवाडी|मरकडवाड़ी			Markadwadi		village	IN-MH
मंगलवेढ़ा	मंगळवेढा		Mangalvedha		town	IN-MH
अक्कलकोट			Akkalkot		town	IN-MH
तासगांव	तासगाव		Tasgaon		town	IN-MH
ईश्वरपुर|इस्लामपुर	ईश्वरपूर|इस्लामपूर		Ishwarpur		town	IN-MH
जयसिंहपुर	जयसिंगपूर		Jaysingpur		town	IN-MH
कागल			Kagal		town	IN-MH
पन्हाला	पन्हाळा		Panhala		town	IN-MH
जव्हार			Jawhar		town	IN-MH
डहाणू|दहानू			Dahanu		town	IN-MH
वाढवण|वधावन			Vadhavan		town	IN-MH
बोईसर			Boisar		town	IN-MH
तारापुर	तारापूर		Tarapur		town	IN-MH
शहापुर|शाहपुर	शहापूर|शाहपूर		Shahapur		town	IN-MH
बांद्रा	वांद्रे		Bandra		locality	IN-MH
अंधेरी			Andheri		locality	IN-MH		*
दादर			Dadar		locality	IN-MH		*
धारावी			Dharavi		locality	IN-MH
वर्ली|वरली	वरळी		Worli		locality	IN-MH
जुहू			Juhu		locality	IN-MH
बोरीवली|बोरिवली			Borivali		locality	IN-MH
मलाड|मालाड			Malad		locality	IN-MH
गोरेगांव	गोरेगाव		Goregaon		locality	IN-MH
कांदिवली			Kandivali		locality	IN-MH
दहिसर			Dahisar		locality	IN-MH
घाटकोपर			Ghatkopar		locality	IN-MH
मुलुंड			Mulund		locality	IN-MH
कुर्ला			Kurla		locality	IN-MH
चेंबूर			Chembur		locality	IN-MH
सायन	शीव		Sion		locality	IN-MH
माटुंगा			Matunga		locality	IN-MH
परेल|लोअर परेल	परळ|लोअर परळ		Parel		locality	IN-MH
लालबाग			Lalbaug		locality	IN-MH
भायखला|बायकुला	भायखळा		Byculla		locality	IN-MH
कोलाबा	कुलाबा		Colaba		locality	IN-MH
नरीमन पॉइंट|नरीमन प्वाइंट	नरिमन पॉइंट		Nariman Point		locality	IN-MH
मरीन ड्राइव|मरीन ड्राइव्ह			Marine Drive		locality	IN-MH
चर्चगेट			Churchgate		locality	IN-MH
मलबार हिल|मालाबार हिल			Malabar Hill		locality	IN-MH
बांद्रा-कुर्ला कॉम्प्लेक्स|बांद्रा कुर्ला कॉम्प्लेक्स|बीकेसी|BKC	वांद्रे-कुर्ला संकुल|वांद्रे कुर्ला संकुल		Bandra Kurla Complex		locality	IN-MH
सांताक्रूज|सांताक्रुज	सांताक्रूझ		Santacruz		locality	IN-MH
विले पार्ले|विलेपार्ले			Vile Parle		locality	IN-MH
जोगेश्वरी			Jogeshwari		locality	IN-MH
पवई			Powai		locality	IN-MH
विक्रोली	विक्रोळी		Vikhroli		locality	IN-MH
भांडुप			Bhandup		locality	IN-MH
मानखुर्द			Mankhurd		locality	IN-MH
गोवंडी			Govandi		locality	IN-MH
शिवाजी पार्क			Shivaji Park		locality	IN-MH
आजाद मैदान	आझाद मैदान		Azad Maidan		locality	IN-MH
आरे कॉलोनी|आरे कालोनी	आरे कॉलनी		Aarey Colony		locality	IN-MH
वडाला	वडाळा		Wadala		locality	IN-MH
प्रभादेवी			Prabhadevi		locality	IN-MH
गिरगांव	गिरगाव		Girgaon		locality	IN-MH
दलाल स्ट्रीट			Dalal Street		locality	IN-MH
वर्सोवा			Versova		locality	IN-MH
कमाठीपुरा			Kamathipura		locality	IN-MH
पेडर रोड			Peddar Road		locality	IN-MH
वाशी			Vashi		locality	IN-MH
नेरुल	नेरूळ|नेरुळ		Nerul		locality	IN-MH
खारघर			Kharghar		locality	IN-MH
ऐरोली			Airoli		locality	IN-MH
बेलापुर|सीबीडी बेलापुर	बेलापूर|सीबीडी बेलापूर		Belapur		locality	IN-MH
मुंब्रा			Mumbra		locality	IN-MH
कलवा	कळवा		Kalwa		locality	IN-MH
घोड़बंदर|घोड़बंदर रोड			Ghodbunder		locality	IN-MH
शिवाजीनगर|शिवाजी नगर			Shivajinagar		locality	IN-MH
कोथरूड|कोथरुड			Kothrud		locality	IN-MH
हडपसर			Hadapsar		locality	IN-MH
स्वारगेट			Swargate		locality	IN-MH
कोरेगांव पार्क	कोरेगाव पार्क		Koregaon Park		locality	IN-MH
येरवडा|यरवदा|येरवदा			Yerawada		locality	IN-MH
चिंचवड़			Chinchwad		locality	IN-MH
भोसरी			Bhosari		locality	IN-MH
खडकवासला			Khadakwasla		locality	IN-MH
कसबा पेठ			Kasba Peth		locality	IN-MH
बालेवाड़ी			Balewadi		locality	IN-MH
रेशीमबाग|रेशमबाग			Reshimbagh		locality	IN-MH
दीक्षाभूमि	दीक्षाभूमी		Deekshabhoomi		locality	IN-MH
चैत्यभूमि	चैत्यभूमी		Chaityabhoomi		locality	IN-MH
इंफाल	इंफाळ		Imphal		city	IN-MN
मोरेह			Moreh		town	IN-MN
मोइरांग|मोईरांग			Moirang		town	IN-MN
शिलांग|शिलॉन्ग|शिलॉंग|शिलोंग		शिलोङ|सिलोङ|सिलाङ	Shillong		city	IN-ML
तुरा			Tura		town	IN-ML
चेरापूंजी|सोहरा			Cherrapunji		town	IN-ML
मावसिनराम|मौसिनराम			Mawsynram		town	IN-ML
जोवाई			Jowai		town	IN-ML
डाउकी|डावकी			Dawki		town	IN-ML
ओटिंग			Oting		village	IN-NL
अगरतला	आगरतळा		Agartala		city	IN-TR
धर्मनगर			Dharmanagar		town	IN-TR
कैलाशहर			Kailashahar		town	IN-TR
उदयपुर	उदयपूर		Udaipur		town	IN-TR
बेलोनिया			Belonia		town	IN-TR
सबरूम			Sabroom		town	IN-TR
रंगपो		रम्पु|राङ्पो	Rangpo		town	IN-SK
जोरेथांग		जोरथाङ	Jorethang		town	IN-SK
लाचुंग		लाचुङ	Lachung		town	IN-SK
लाचेन			Lachen		town	IN-SK
चुंगथांग		चुङथाङ	Chungthang		town	IN-SK
पेलिंग		पेलिङ	Pelling		town	IN-SK
नाथू ला|नाथुला|नाथूला|नाथू ला दर्रा|नाथूला दर्रा			Nathu La		mountain	IN-SK
भुवनेश्वर			Bhubaneswar		city	IN-OD
राउरकेला	राऊरकेला|रुरकेला		Rourkela		city	IN-OD
ब्रह्मपुर|बरहमपुर|बेरहामपुर	ब्रह्मपूर|बरहमपूर|बेरहामपूर		Berhampur		city	IN-OD
बारीपदा|बारिपदा			Baripada		town	IN-OD
कोणार्क			Konark		town	IN-OD
पारादीप|पारादीप पोर्ट			Paradip		town	IN-OD
चांदीपुर	चांदीपूर		Chandipur		town	IN-OD
गोपालपुर	गोपालपूर		Gopalpur		town	IN-OD
भवानीपटना			Bhawanipatna		town	IN-OD
जयपुर|जेपोर	जयपूर		Jeypore		town	IN-OD
तालचेर			Talcher		town	IN-OD
दामनजोड़ी			Damanjodi		town	IN-OD
राजगांगपुर	राजगांगपूर		Rajgangpur		town	IN-OD
फूलबनी|फुलबनी			Phulbani		town	IN-OD
बहानगा|बाहानगा|बहनागा			Bahanaga		town	IN-OD
अब्दुल कलाम द्वीप|व्हीलर द्वीप			Abdul Kalam Island		island	IN-OD
नियमगिरि|नियमगिरी			Niyamgiri		mountain	IN-OD
सिमिलिपाल|सिमलीपाल			Similipal		region	IN-OD
हीराकुंड|हीराकुंड बांध			Hirakud		lake	IN-OD
चिल्का|चिलिका|चिल्का झील			Chilika		lake	IN-OD
बटाला			Batala		city	IN-PB
अबोहर			Abohar		city	IN-PB
खन्ना			Khanna		city	IN-PB		*
फगवाड़ा			Phagwara		city	IN-PB
आनंदपुर साहिब|श्री आनंदपुर साहिब			Anandpur Sahib		town	IN-PB
अटारी			Attari		town	IN-PB
अटारी-वाघा बॉर्डर|अटारी-वाघा|वाघा बॉर्डर|वाघा-अटारी बॉर्डर|अटारी बॉर्डर	वाघा सीमा|अटारी-वाघा सीमा		Attari-Wagah border		locality	IN-PB
डेरा बाबा नानक			Dera Baba Nanak		town	IN-PB
खेमकरण			Khemkaran		town	IN-PB
पट्टी			Patti		town	IN-PB		*
राजपुरा			Rajpura		town	IN-PB
नाभा			Nabha		town	IN-PB
समाना			Samana		town	IN-PB		*
सुनाम			Sunam		town	IN-PB
धूरी			Dhuri		town	IN-PB		*
लहरागागा			Lehragaga		town	IN-PB
जीरा			Zira		town	IN-PB		*
जैतो			Jaito		town	IN-PB
कोटकपूरा			Kotkapura		town	IN-PB
मलोट			Malout		town	IN-PB
गिद्दड़बाहा|गिद्दड़बाह			Gidderbaha		town	IN-PB
तलवंडी साबो			Talwandi Sabo		town	IN-PB
जगरांव			Jagraon		town	IN-PB
समराला			Samrala		town	IN-PB
नंगल			Nangal		town	IN-PB
जीरकपुर	जीरकपूर		Zirakpur		town	IN-PB
डेराबस्सी|डेरा बस्सी			Dera Bassi		town	IN-PB
खरड़			Kharar		town	IN-PB
मुल्लांपुर|न्यू चंडीगढ़	मुल्लांपूर		Mullanpur		town	IN-PB
नकोदर			Nakodar		town	IN-PB
फिल्लौर			Phillaur		town	IN-PB
सुल्तानपुर लोधी			Sultanpur Lodhi		town	IN-PB
दसूहा			Dasuya		town	IN-PB
मुकेरियां			Mukerian		town	IN-PB
गढ़शंकर			Garhshankar		town	IN-PB
दीनानगर			Dinanagar		town	IN-PB
कादियां			Qadian		town	IN-PB
अजनाला			Ajnala		town	IN-PB
मजीठा			Majitha		town	IN-PB
हुसैनीवाला			Hussainiwala		town	IN-PB
सरहिंद			Sirhind		town	IN-PB
मंडी गोबिंदगढ़			Mandi Gobindgarh		town	IN-PB
चमकौर साहिब			Chamkaur Sahib		town	IN-PB
बरगाड़ी			Bargari		village	IN-PB
बहबल कलां			Behbal Kalan		village	IN-PB
पाटन			Patan		subdistrict	IN-CG		*
धमधा			Dhamdha		subdistrict	IN-CG
गुंडरदेही			Gunderdehi		subdistrict	IN-CG
डौंडी|डोंडी			Dondi		subdistrict	IN-CG
डौंडीलोहारा|डौंडी लोहारा|डोंडीलोहारा|डोंडी लोहारा			Dondi Lohara		subdistrict	IN-CG
गुरूर|गुरुर			Gurur		subdistrict	IN-CG		*
साजा			Saja		subdistrict	IN-CG		*
बेरला			Berla		subdistrict	IN-CG
नवागढ़			Nawagarh		subdistrict	IN-CG
अभनपुर	अभनपूर		Abhanpur		subdistrict	IN-CG
आरंग			Arang		subdistrict	IN-CG
तिल्दा			Tilda		subdistrict	IN-CG
धरसींवा|धरसीवां|धरसीवा			Dharsiwa		subdistrict	IN-CG
खरोरा			Kharora		subdistrict	IN-CG
मंदिर हसौद			Mandir Hasaud		subdistrict	IN-CG
राजिम			Rajim		subdistrict	IN-CG
छुरा			Chhura		subdistrict	IN-CG		*
फिंगेश्वर			Fingeshwar		subdistrict	IN-CG
मैनपुर	मैनपूर		Mainpur		subdistrict	IN-CG
देवभोग			Deobhog		subdistrict	IN-CG
भाटापारा			Bhatapara		subdistrict	IN-CG
कसडोल			Kasdol		subdistrict	IN-CG
पलारी			Palari		subdistrict	IN-CG
सिमगा			Simga		subdistrict	IN-CG
बिलाईगढ़			Bilaigarh		subdistrict	IN-CG
लवन			Lawan		subdistrict	IN-CG		*
सुहेला			Suhela		subdistrict	IN-CG
बसना			Basna		subdistrict	IN-CG		*
सरायपाली			Saraipali		subdistrict	IN-CG
पिथौरा|पिथोरा			Pithora		subdistrict	IN-CG
बागबाहरा|बागबहरा			Bagbahra		subdistrict	IN-CG
खल्लारी			Khallari		subdistrict	IN-CG
कुरूद|कुरुद			Kurud		subdistrict	IN-CG
मगरलोड			Magarlod		subdistrict	IN-CG
सिहावा			Sihawa		subdistrict	IN-CG
नगरी			Nagri		subdistrict	IN-CG		*
भखारा			Bhakhara		subdistrict	IN-CG
डोंगरगढ़			Dongargarh		subdistrict	IN-CG
डोंगरगांव	डोंगरगाव		Dongargaon		subdistrict	IN-CG
खुज्जी			Khujji		subdistrict	IN-CG
छुरिया			Chhuria		subdistrict	IN-CG
अंबागढ़ चौकी			Ambagarh Chowki		subdistrict	IN-CG
मानपुर	मानपूर		Manpur		subdistrict	IN-CG
छुईखदान			Chhuikhadan		subdistrict	IN-CG
गंडई			Gandai		subdistrict	IN-CG
खैरागढ़			Khairagarh		subdistrict	IN-CG
साल्हेवारा			Salhewara		subdistrict	IN-CG
पंडरिया			Pandariya		subdistrict	IN-CG
बोड़ला			Bodla		subdistrict	IN-CG
सहसपुर लोहारा			Sahaspur Lohara		subdistrict	IN-CG
कुंडा			Kunda		subdistrict	IN-CG		*
लोरमी			Lormi		subdistrict	IN-CG
पथरिया			Pathariya		subdistrict	IN-CG
लालपुर	लालपूर		Lalpur		subdistrict	IN-CG
तखतपुर	तखतपूर		Takhatpur		subdistrict	IN-CG
बिल्हा			Bilha		subdistrict	IN-CG
मस्तूरी			Masturi		subdistrict	IN-CG
कोटा			Kota		subdistrict	IN-CG
सीपत			Sipat		subdistrict	IN-CG
रतनपुर	रतनपूर		Ratanpur		subdistrict	IN-CG
बेलगहना			Belgahna		subdistrict	IN-CG
सकरी			Sakri		subdistrict	IN-CG		*
बोदरी			Bodri		subdistrict	IN-CG
पेंड्रा			Pendra		subdistrict	IN-CG
गौरेला			Gaurela		subdistrict	IN-CG
मरवाही			Marwahi		subdistrict	IN-CG
पेंड्रा रोड|पेंड्रारोड			Pendra Road		subdistrict	IN-CG
अकलतरा			Akaltara		subdistrict	IN-CG
चांपा			Champa		subdistrict	IN-CG
बलौदा			Baloda		subdistrict	IN-CG
पामगढ़			Pamgarh		subdistrict	IN-CG
बम्हनीडीह			Bamhnidih		subdistrict	IN-CG
शिवरीनारायण			Shivrinarayan		subdistrict	IN-CG
सारागांव	सारागाव		Saragaon		subdistrict	IN-CG
जैजैपुर	जैजैपूर		Jaijaipur		subdistrict	IN-CG
मालखरौदा			Malkharoda		subdistrict	IN-CG
डभरा			Dabhra		subdistrict	IN-CG
अड़भार			Adbhar		subdistrict	IN-CG
खरसिया			Kharsia		subdistrict	IN-CG
धरमजयगढ़			Dharamjaigarh		subdistrict	IN-CG
लैलूंगा			Lailunga		subdistrict	IN-CG
घरघोड़ा			Gharghoda		subdistrict	IN-CG
तमनार			Tamnar		subdistrict	IN-CG
पुसौर			Pussore		subdistrict	IN-CG
छाल			Chhal		subdistrict	IN-CG		*
मुकडेगा			Mukdega		subdistrict	IN-CG
बरमकेला			Baramkela		subdistrict	IN-CG
सरिया			Saria		subdistrict	IN-CG		*
कटघोरा			Katghora		subdistrict	IN-CG
पाली			Pali		subdistrict	IN-CG		*
करतला			Kartala		subdistrict	IN-CG
पोड़ी उपरोड़ा|पोंडी उपरोड़ा			Podi Uproda		subdistrict	IN-CG
दीपका			Dipka		subdistrict	IN-CG
हरदीबाजार|हरदी बाजार			Hardi Bazar		subdistrict	IN-CG
पसान			Pasan		subdistrict	IN-CG
दर्री			Darri		subdistrict	IN-CG
पत्थलगांव	पत्थलगाव		Pathalgaon		subdistrict	IN-CG
कुनकुरी			Kunkuri		subdistrict	IN-CG
बगीचा			Bagicha		subdistrict	IN-CG		*
फरसाबहार			Farsabahar		subdistrict	IN-CG
कांसाबेल			Kansabel		subdistrict	IN-CG
दुलदुला			Duldula		subdistrict	IN-CG
मनोरा			Manora		subdistrict	IN-CG
सन्ना			Sanna		subdistrict	IN-CG
लुंड्रा			Lundra		subdistrict	IN-CG
सीतापुर	सीतापूर		Sitapur		subdistrict	IN-CG
बतौली			Batauli		subdistrict	IN-CG
मैनपाट			Mainpat		subdistrict	IN-CG
लखनपुर	लखनपूर		Lakhanpur		subdistrict	IN-CG
उदयपुर	उदयपूर		Udaipur		subdistrict	IN-CG
दरिमा			Darima		subdistrict	IN-CG
धौरपुर	धौरपूर		Dhaurpur		subdistrict	IN-CG
रामानुजगंज			Ramanujganj		subdistrict	IN-CG
वाड्रफनगर			Wadrafnagar		subdistrict	IN-CG
राजपुर	राजपूर		Rajpur		subdistrict	IN-CG
शंकरगढ़			Shankargarh		subdistrict	IN-CG
कुसमी			Kusmi		subdistrict	IN-CG
सामरी			Samri		subdistrict	IN-CG
प्रतापपुर	प्रतापपूर		Pratappur		subdistrict	IN-CG
भैयाथान			Bhaiyathan		subdistrict	IN-CG
ओड़गी			Odgi		subdistrict	IN-CG
प्रेमनगर			Premnagar		subdistrict	IN-CG
रामानुजनगर			Ramanujnagar		subdistrict	IN-CG
भटगांव	भटगाव		Bhatgaon		subdistrict	IN-CG
सोनहत			Sonhat		subdistrict	IN-CG
पटना			Patna		subdistrict	IN-CG
खड़गवां			Khadgawan		subdistrict	IN-CG
भरतपुर	भरतपूर		Bharatpur		subdistrict	IN-CG
जनकपुर	जनकपूर		Janakpur		subdistrict	IN-CG
केल्हारी			Kelhari		subdistrict	IN-CG
मनेंद्रगढ़			Manendragarh		subdistrict	IN-CG
चिरमिरी			Chirmiri		subdistrict	IN-CG
बैकुंठपुर	बैकुंठपूर		Baikunthpur		subdistrict	IN-CG
बकावंड			Bakawand		subdistrict	IN-CG
लोहंडीगुड़ा|लोहांडीगुड़ा			Lohandiguda		subdistrict	IN-CG
तोकापाल			Tokapal		subdistrict	IN-CG
दरभा			Darbha		subdistrict	IN-CG
बास्तानार			Bastanar		subdistrict	IN-CG
नानगुर			Nangur		subdistrict	IN-CG
करपावंड			Karpawand		subdistrict	IN-CG
भानपुरी			Bhanpuri		subdistrict	IN-CG
केशकाल			Keshkal		subdistrict	IN-CG
फरसगांव	फरसगाव		Pharasgaon		subdistrict	IN-CG
माकड़ी			Makdi		subdistrict	IN-CG
बड़ेराजपुर|बड़े राजपुर	बड़ेराजपूर		Bade Rajpur		subdistrict	IN-CG
धनोरा			Dhanora		subdistrict	IN-CG
ओरछा			Orchha		subdistrict	IN-CG
छोटेडोंगर|छोटे डोंगर			Chhote Dongar		subdistrict	IN-CG
गीदम			Geedam		subdistrict	IN-CG
बड़े बचेली|बचेली			Bade Bacheli		subdistrict	IN-CG
कुआकोंडा			Kuakonda		subdistrict	IN-CG
कटेकल्याण			Katekalyan		subdistrict	IN-CG
बारसूर			Barsur		subdistrict	IN-CG
कोंटा			Konta		subdistrict	IN-CG
छिंदगढ़			Chhindgarh		subdistrict	IN-CG
तोंगपाल			Tongpal		subdistrict	IN-CG
गादीरास			Gadiras		subdistrict	IN-CG
दोरनापाल			Dornapal		subdistrict	IN-CG
जगरगुंडा			Jagargunda		subdistrict	IN-CG
भोपालपट्टनम|भोपालपटनम			Bhopalpatnam		subdistrict	IN-CG
भैरमगढ़			Bhairamgarh		subdistrict	IN-CG
उसूर			Usoor		subdistrict	IN-CG
कुटरू			Kutru		subdistrict	IN-CG
गंगालूर			Gangaloor		subdistrict	IN-CG
भानुप्रतापपुर	भानुप्रतापपूर		Bhanupratappur		subdistrict	IN-CG
अंतागढ़			Antagarh		subdistrict	IN-CG
पखांजूर			Pakhanjur		subdistrict	IN-CG
कोयलीबेड़ा			Koylibeda		subdistrict	IN-CG
चारामा			Charama		subdistrict	IN-CG
नरहरपुर	नरहरपूर		Narharpur		subdistrict	IN-CG
दुर्गूकोंदल|दुर्गकोंदल			Durgukondal		subdistrict	IN-CG
सरोना			Sarona		subdistrict	IN-CG
आमाबेड़ा			Amabeda		subdistrict	IN-CG
अहिवारा			Ahiwara	Q55339252	constituency	IN-CG
दुर्ग ग्रामीण			Durg Gramin		constituency	IN-CG
दुर्ग शहर			Durg City		constituency	IN-CG
भिलाई नगर			Bhilai Nagar		constituency	IN-CG
वैशाली नगर			Vaishali Nagar		constituency	IN-CG
संजारी बालोद			Sanjari Balod		constituency	IN-CG
रायपुर ग्रामीण			Raipur Rural		constituency	IN-CG
रायपुर उत्तर|रायपुर शहर उत्तर			Raipur City North		constituency	IN-CG
रायपुर दक्षिण|रायपुर शहर दक्षिण			Raipur City South		constituency	IN-CG
रायपुर पश्चिम|रायपुर शहर पश्चिम			Raipur City West		constituency	IN-CG
बेलतरा			Beltara		constituency	IN-CG
बिंद्रानवागढ़			Bindranawagarh		constituency	IN-CG
चित्रकोट			Chitrakot		constituency	IN-CG
मोहला-मानपुर|मोहला मानपुर	मोहला-मानपूर		Mohla-Manpur		constituency	IN-CG
पाली तानाखार|पाली-तानाखार			Pali-Tanakhar		constituency	IN-CG
जांजगीर-चांपा|जांजगीर चांपा			Janjgir-Champa	Q55339216	constituency	IN-CG
चंद्रपुर	चंद्रपूर		Chandrapur	Q48726686	constituency	IN-CG
भरतपुर-सोनहत|भरतपुर सोनहत			Bharatpur-Sonhat		constituency	IN-CG
रामपुर	रामपूर		Rampur	Q55339205	constituency	IN-CG
भिलाई-चरोदा|भिलाई चरोदा			Bhilai Charoda		town	IN-CG
चरोदा			Charoda		town	IN-CG
कुम्हारी			Kumhari		town	IN-CG
जामुल			Jamul		town	IN-CG
उतई			Utai		town	IN-CG
रिसाली			Risali		town	IN-CG
अमलेश्वर			Amleshwar		town	IN-CG
अर्जुंदा			Arjunda		town	IN-CG
दल्ली राजहरा|दल्लीराजहरा			Dalli Rajhara		town	IN-CG
चिखलाकसा			Chikhlakasa		town	IN-CG
देवकर			Deokar		town	IN-CG
थानखम्हरिया|थान खम्हरिया			Than Khamharia		town	IN-CG
मारो			Maro		town	IN-CG		*
परपोड़ी			Parpodi		town	IN-CG
बिरगांव|बीरगांव	बिरगाव		Birgaon		town	IN-CG
माना कैंप			Mana Camp		town	IN-CG
तिल्दा नेवरा|तिल्दा-नेवरा			Tilda Newra		town	IN-CG
गोबरा नवापारा			Gobra Nawapara		town	IN-CG
समोदा			Samoda		town	IN-CG
तुमगांव	तुमगाव		Tumgaon		town	IN-CG
आमदी			Amdi		town	IN-CG
टुंडरा			Tundra		town	IN-CG
चंदखुरी			Chandkhuri		town	IN-CG
पांडातराई			Pandatarai		town	IN-CG
पिपरिया			Pipariya		town	IN-CG
मल्हार			Malhar		town	IN-CG		*
सरगांव	सरगाव		Sargaon		town	IN-CG
राहौद			Rahaud		town	IN-CG
खरौद			Kharod		town	IN-CG
नया बाराद्वार|बाराद्वार			Naya Baradwar		town	IN-CG
जरही			Jarhi		town	IN-CG
बिश्रामपुर|विश्रामपुर	बिश्रामपूर		Bishrampur		town	IN-CG
झगराखांड|झगराखंड			Jhagrakhand		town	IN-CG
खोंगापानी			Khongapani		town	IN-CG
नई लेदरी			Nai Ledri		town	IN-CG
शिवपुर चरचा			Shivpur Charcha		town	IN-CG
कोतबा			Kotba		town	IN-CG
किरोड़ीमल नगर|किरोड़ीमलनगर			Kirodimal Nagar		town	IN-CG
किरंदुल			Kirandul		town	IN-CG
छुरीकला|छुरीकलां			Chhurikala		town	IN-CG
कुर्रा			Kurra		town	IN-CG
चांदो			Chando		town	IN-CG
बसंतपुर	बसंतपूर		Basantpur		town	IN-CG
सेलूद			Selud		village	IN-CG
जामगांव	जामगाव		Jamgaon		village	IN-CG
मर्रा			Marra		village	IN-CG
झीट			Jheet		village	IN-CG
कुरुदडीह			Kurudih		village	IN-CG
रानीतराई			Ranitarai		village	IN-CG
बोरी			Bori		village	IN-CG		*
नंदिनी नगर			Nandini Nagar		village	IN-CG
मुरमुंदा			Murmunda		village	IN-CG
नगपुरा			Nagpura		village	IN-CG
सिरपुर	सिरपूर		Sirpur		village	IN-CG
चंपारण			Champaran		village	IN-CG		*
सिलतरा			Siltara		village	IN-CG
गिरौदपुरी			Giraudpuri		village	IN-CG
दामाखेड़ा			Damakheda		village	IN-CG
चिंतलनार			Chintalnar		village	IN-CG
बासागुड़ा			Basaguda		village	IN-CG
आवापल्ली			Awapalli		village	IN-CG
मद्देड़			Madded		village	IN-CG
तर्रेम			Tarrem		village	IN-CG
सिलगेर			Silger		village	IN-CG
पामेड़			Pamed		village	IN-CG
ताड़मेटला			Tadmetla		village	IN-CG
चिंतागुफा			Chintagufa		village	IN-CG
बुरकापाल			Burkapal		village	IN-CG
झीरम			Jhiram		village	IN-CG
पूवर्ती			Puvarti		village	IN-CG
अरनपुर	अरनपूर		Aranpur		village	IN-CG
फरसेगढ़			Farsegarh		village	IN-CG
मिरतुर			Mirtur		village	IN-CG
बेचापाल			Bechapal		village	IN-CG
कोहकामेटा			Kohkameta		village	IN-CG
सोनपुर	सोनपूर		Sonpur		village	IN-CG
नगरनार			Nagarnar		village	IN-CG
रावघाट			Rowghat		village	IN-CG
लेमरू			Lemru		village	IN-CG
तारा			Tara		village	IN-CG		*
हसौद			Hasaud		village	IN-CG
मदकू द्वीप|मदकूद्वीप			Madku Dweep		village	IN-CG
सुपेला			Supela		locality	IN-CG
खुर्सीपार			Khursipar		locality	IN-CG
कोहका			Kohka		locality	IN-CG
जुनवानी			Junwani		locality	IN-CG
पद्मनाभपुर	पद्मनाभपूर		Padmanabhpur		locality	IN-CG
भिलाई-3|भिलाई-तीन			Bhilai-3		locality	IN-CG
तेलीबांधा			Telibandha		locality	IN-CG
टाटीबंध			Tatibandh		locality	IN-CG
पंडरी			Pandri		locality	IN-CG
गुढ़ियारी			Gudhiyari		locality	IN-CG
फाफाडीह			Fafadih		locality	IN-CG
पचपेड़ी नाका			Pachpedi Naka		locality	IN-CG
सेजबहार			Sejbahar		locality	IN-CG
भाठागांव	भाठागाव		Bhathagaon		locality	IN-CG
मोवा			Mowa		locality	IN-CG
खमतराई			Khamtarai		locality	IN-CG
उरला			Urla		locality	IN-CG
आमानाका			Amanaka		locality	IN-CG
सरकंडा			Sarkanda		locality	IN-CG
तारबाहर			Tarbahar		locality	IN-CG
सिरगिट्टी			Sirgitti		locality	IN-CG
कोनी			Koni		locality	IN-CG		*
चकरभाठा			Chakarbhatha		locality	IN-CG
कुसमुंडा			Kusmunda		locality	IN-CG
गेवरा			Gevra		locality	IN-CG
बालको			Balco		locality	IN-CG
नरेला			Narela	Q15222498	constituency	IN-DL
बुराड़ी			Burari	Q15385673	constituency	IN-DL
तिमारपुर	तिमारपूर		Timarpur	Q15385677	constituency	IN-DL
आदर्श नगर			Adarsh Nagar	Q15385660	constituency	IN-DL
बादली			Badli	Q15385626	constituency	IN-DL
रिठाला			Rithala	Q15385632	constituency	IN-DL
बवाना			Bawana	Q15385629	constituency	IN-DL
मुंडका			Mundka	Q15401709	constituency	IN-DL
किराड़ी			Kirari	Q15401714	constituency	IN-DL
सुल्तानपुर माजरा			Sultanpur Majra	Q15401712	constituency	IN-DL
नांगलोई जाट			Nangloi Jat	Q15401708	constituency	IN-DL
मंगोलपुरी			Mangolpuri	Q15672562	constituency	IN-DL
रोहिणी			Rohini	Q15694561	constituency	IN-DL		*
शालीमार बाग			Shalimar Bagh	Q15696431	constituency	IN-DL
शकूर बस्ती|शकूरबस्ती			Shakur Basti	Q15696285	constituency	IN-DL
त्रिनगर|त्रि नगर			Tri Nagar	Q15648147	constituency	IN-DL
वजीरपुर	वजीरपूर		Wazirpur	Q15695324	constituency	IN-DL
मॉडल टाउन|माडल टाउन			Model Town	Q15385545	constituency	IN-DL
सदर बाजार			Sadar Bazar	Q15697032	constituency	IN-DL		*
चांदनी चौक			Chandni Chowk	Q15647536	constituency	IN-DL
मटिया महल			Matia Mahal	Q15689910	constituency	IN-DL
बल्लीमारान			Ballimaran	Q15663519	constituency	IN-DL
करोल बाग|करोलबाग			Karol Bagh	Q15645880	constituency	IN-DL
पटेल नगर			Patel Nagar	Q15651350	constituency	IN-DL
मोती नगर			Moti Nagar	Q15679196	constituency	IN-DL
मादीपुर	मादीपूर		Madipur	Q6727809	constituency	IN-DL
राजौरी गार्डन			Rajouri Garden	Q7286380	constituency	IN-DL
हरि नगर			Hari Nagar	Q5657153	constituency	IN-DL
तिलक नगर			Tilak Nagar	Q15385469	constituency	IN-DL
जनकपुरी			Janakpuri	Q6150734	constituency	IN-DL
विकासपुरी			Vikaspuri	Q7929409	constituency	IN-DL
उत्तम नगर			Uttam Nagar	Q7903306	constituency	IN-DL
द्वारका			Dwarka	Q5317937	constituency	IN-DL		*
मटियाला			Matiala	Q6787400	constituency	IN-DL
नजफगढ़			Najafgarh	Q6959906	constituency	IN-DL
बिजवासन			Bijwasan	Q4907295	constituency	IN-DL
पालम			Palam	Q7126647	constituency	IN-DL
दिल्ली कैंट|दिल्ली छावनी			Delhi Cantonment	Q15648776	constituency	IN-DL
राजेंद्र नगर|राजिंदर नगर			Rajinder Nagar	Q15681732	constituency	IN-DL
जंगपुरा			Jangpura	Q15550660	constituency	IN-DL
कस्तूरबा नगर			Kasturba Nagar	Q15645981	constituency	IN-DL
मालवीय नगर			Malviya Nagar	Q15676692	constituency	IN-DL
आरके पुरम|आर के पुरम|आर.के. पुरम			R K Puram	Q15644815	constituency	IN-DL
महरौली			Mehrauli	Q6809812	constituency	IN-DL
छतरपुर	छतरपूर		Chhatarpur	Q5094803	constituency	IN-DL
देवली			Deoli	Q5259982	constituency	IN-DL
अंबेडकर नगर|आंबेडकर नगर			Ambedkar Nagar	Q4741187	constituency	IN-DL
संगम विहार			Sangam Vihar	Q7417795	constituency	IN-DL
ग्रेटर कैलाश			Greater Kailash	Q15647323	constituency	IN-DL
कालकाजी			Kalkaji	Q15385082	constituency	IN-DL
तुगलकाबाद			Tughlakabad	Q7851650	constituency	IN-DL
बदरपुर	बदरपूर		Badarpur	Q4840628	constituency	IN-DL
ओखला			Okhla	Q15645598	constituency	IN-DL
त्रिलोकपुरी			Trilokpuri	Q15648149	constituency	IN-DL
कोंडली			Kondli	Q15646544	constituency	IN-DL
पटपड़गंज			Patparganj	Q15385042	constituency	IN-DL
लक्ष्मी नगर			Laxmi Nagar	Q15385029	constituency	IN-DL
विश्वास नगर			Vishwas Nagar	Q15695850	constituency	IN-DL
कृष्णा नगर			Krishna Nagar	Q15646379	constituency	IN-DL
गांधी नगर|गांधीनगर			Gandhi Nagar	Q15647113	constituency	IN-DL		*
शाहदरा			Shahdara	Q15696466	constituency	IN-DL
सीमापुरी			Seemapuri	Q15697588	constituency	IN-DL
रोहतास नगर			Rohtas Nagar	Q15694552	constituency	IN-DL
सीलमपुर	सीलमपूर		Seelampur	Q15697593	constituency	IN-DL
घोंडा			Ghonda	Q15647385	constituency	IN-DL
बाबरपुर	बाबरपूर		Babarpur	Q15664934	constituency	IN-DL
गोकलपुर|गोकुलपुर|गोकलपुरी|गोकुलपुरी	गोकलपूर		Gokalpur	Q15647221	constituency	IN-DL
मुस्तफाबाद			Mustafabad	Q15384998	constituency	IN-DL
करावल नगर			Karawal Nagar	Q15384979	constituency	IN-DL
अलीपुर	अलीपूर		Alipur		subdistrict	IN-DL
सिविल लाइंस|सिविल लाइन्स			Civil Lines		subdistrict	IN-DL		*
कापसहेड़ा			Kapashera		subdistrict	IN-DL
साकेत			Saket		subdistrict	IN-DL		*
हौज खास			Hauz Khas		subdistrict	IN-DL
डिफेंस कॉलोनी|डिफेंस कालोनी			Defence Colony		subdistrict	IN-DL
सरिता विहार			Sarita Vihar		subdistrict	IN-DL
वसंत विहार			Vasant Vihar		subdistrict	IN-DL
पंजाबी बाग			Punjabi Bagh		subdistrict	IN-DL
कंझावला			Kanjhawala		subdistrict	IN-DL
सरस्वती विहार			Saraswati Vihar		subdistrict	IN-DL
प्रीत विहार			Preet Vihar		subdistrict	IN-DL
मयूर विहार			Mayur Vihar		subdistrict	IN-DL
विवेक विहार			Vivek Vihar		subdistrict	IN-DL
यमुना विहार			Yamuna Vihar		subdistrict	IN-DL
पहाड़गंज			Paharganj		subdistrict	IN-DL
दरियागंज			Daryaganj		subdistrict	IN-DL
चाणक्यपुरी			Chanakyapuri		subdistrict	IN-DL
कनॉट प्लेस|कनाट प्लेस			Connaught Place		subdistrict	IN-DL
शाहीन बाग			Shaheen Bagh		locality	IN-DL
जामिया नगर			Jamia Nagar		locality	IN-DL
जंतर-मंतर|जंतर मंतर			Jantar Mantar		locality	IN-DL
रामलीला मैदान			Ramlila Maidan		locality	IN-DL
राजघाट			Rajghat		locality	IN-DL
इंडिया गेट			India Gate		locality	IN-DL
लाल किला|लालकिला			Red Fort		locality	IN-DL		*
निजामुद्दीन			Nizamuddin		locality	IN-DL		*
हजरत निजामुद्दीन			Hazrat Nizamuddin		locality	IN-DL
आनंद विहार			Anand Vihar		locality	IN-DL
कश्मीरी गेट			Kashmiri Gate		locality	IN-DL
मुखर्जी नगर			Mukherjee Nagar		locality	IN-DL
जहांगीरपुरी			Jahangirpuri		locality	IN-DL
लाजपत नगर			Lajpat Nagar		locality	IN-DL
सरोजिनी नगर|सरोजनी नगर			Sarojini Nagar		locality	IN-DL
नेहरू प्लेस			Nehru Place		locality	IN-DL
लोधी रोड			Lodhi Road		locality	IN-DL
खान मार्केट			Khan Market		locality	IN-DL
आईटीओ			ITO		locality	IN-DL
सराय काले खां|सराय काले खान			Sarai Kale Khan		locality	IN-DL
सराय रोहिल्ला			Sarai Rohilla		locality	IN-DL
मुनिरका			Munirka		locality	IN-DL
वसंत कुंज			Vasant Kunj		locality	IN-DL
नांगलोई			Nangloi		locality	IN-DL
पीतमपुरा			Pitampura		locality	IN-DL
अशोक विहार			Ashok Vihar		locality	IN-DL
आजादपुर	आजादपूर		Azadpur		locality	IN-DL
गाजीपुर	गाजीपूर		Ghazipur		locality	IN-DL
सिंघु|सिंघु बॉर्डर|सिंघू बॉर्डर			Singhu		locality	IN-DL
टिकरी|टिकरी बॉर्डर			Tikri		locality	IN-DL
भजनपुरा			Bhajanpura		locality	IN-DL
चांद बाग|चांदबाग			Chand Bagh		locality	IN-DL
जाफराबाद			Jaffrabad		locality	IN-DL
मौजपुर	मौजपूर		Maujpur		locality	IN-DL
खजूरी खास			Khajuri Khas		locality	IN-DL
शिव विहार			Shiv Vihar		locality	IN-DL
ब्रह्मपुरी			Brahmapuri		locality	IN-DL
सोनिया विहार			Sonia Vihar		locality	IN-DL
वजीराबाद			Wazirabad		locality	IN-DL
सुल्तानपुरी			Sultanpuri		locality	IN-DL
बाटला हाउस			Batla House		locality	IN-DL
कालिंदी कुंज			Kalindi Kunj		locality	IN-DL
भलस्वा			Bhalswa		locality	IN-DL
महिपालपुर	महिपालपूर		Mahipalpur		locality	IN-DL
धौला कुआं			Dhaula Kuan		locality	IN-DL
मंडी हाउस			Mandi House		locality	IN-DL
लुटियंस|लुटियन जोन			Lutyens' Delhi		locality	IN-DL
रायसीना|रायसीना हिल			Raisina Hill		locality	IN-DL
तीस हजारी			Tis Hazari		locality	IN-DL		*
पटियाला हाउस			Patiala House		locality	IN-DL
चावड़ी बाजार			Chawri Bazar		locality	IN-DL
खारी बावली			Khari Baoli		locality	IN-DL
पुरानी दिल्ली			Old Delhi		locality	IN-DL
तिहाड़			Tihar		locality	IN-DL
मंडावली			Mandawali		locality	IN-DL
पंचशील पार्क			Panchsheel Park		locality	IN-DL
सैनिक फार्म			Sainik Farm		locality	IN-DL
पांडव नगर			Pandav Nagar		locality	IN-DL
न्यू अशोक नगर			New Ashok Nagar		locality	IN-DL
दिलशाद गार्डन			Dilshad Garden		locality	IN-DL
घुमारवीं			Ghumarwin		subdistrict	IN-HP
झंडूता|झंडुता			Jhanduta		subdistrict	IN-HP
भरमौर			Bharmour		subdistrict	IN-HP
भटियात			Bhattiyat		subdistrict	IN-HP
चुराह			Churah		subdistrict	IN-HP
डलहौजी			Dalhousie		subdistrict	IN-HP
सलूणी			Salooni		subdistrict	IN-HP
पांगी			Pangi		subdistrict	IN-HP
तीसा			Tissa		subdistrict	IN-HP
सिहुंता			Sihunta		subdistrict	IN-HP
चुवाड़ी			Chowari		subdistrict	IN-HP
होली			Holi		subdistrict	IN-HP		*
बड़सर			Barsar		subdistrict	IN-HP
भोरंज			Bhoranj		subdistrict	IN-HP
नादौन			Nadaun		subdistrict	IN-HP
सुजानपुर|सुजानपुर टीहरा	सुजानपूर		Sujanpur		subdistrict	IN-HP
बैजनाथ			Baijnath		subdistrict	IN-HP
फतेहपुर	फतेहपूर		Fatehpur		subdistrict	IN-HP
इंदौरा			Indora		subdistrict	IN-HP
जयसिंहपुर	जयसिंहपूर		Jaisinghpur		subdistrict	IN-HP
ज्वालामुखी			Jawalamukhi		subdistrict	IN-HP		*
जवाली			Jawali		subdistrict	IN-HP
नूरपुर	नूरपूर		Nurpur		subdistrict	IN-HP
पालमपुर	पालमपूर		Palampur		subdistrict	IN-HP
शाहपुर	शाहपूर		Shahpur		subdistrict	IN-HP
देहरा			Dehra		subdistrict	IN-HP
धर्मशाला|धर्मशाल			Dharamshala		subdistrict	IN-HP
रक्कड़			Rakkar		subdistrict	IN-HP
खुंडियां			Khundian		subdistrict	IN-HP
बड़ोह			Baroh		subdistrict	IN-HP
ज्वाली			Jwali		subdistrict	IN-HP
धीरा			Dhira		subdistrict	IN-HP
मुल्थान			Multhan		subdistrict	IN-HP
नगरोटा बगवां|नगरोटा			Nagrota Bagwan		subdistrict	IN-HP
कल्पा			Kalpa		subdistrict	IN-HP
निचार			Nichar		subdistrict	IN-HP
पूह			Pooh		subdistrict	IN-HP
सांगला			Sangla		subdistrict	IN-HP
मूरंग			Moorang		subdistrict	IN-HP
बंजार			Banjar		subdistrict	IN-HP
मनाली			Manali		subdistrict	IN-HP
आनी			Ani		subdistrict	IN-HP		*
निरमंड			Nirmand		subdistrict	IN-HP
सैंज			Sainj		subdistrict	IN-HP
केलांग|केलॉन्ग			Keylong		subdistrict	IN-HP
काजा			Kaza		subdistrict	IN-HP
बल्ह			Balh		subdistrict	IN-HP
धर्मपुर	धर्मपूर		Dharampur		subdistrict	IN-HP
करसोग			Karsog		subdistrict	IN-HP
सरकाघाट			Sarkaghat		subdistrict	IN-HP
सुंदरनगर			Sundernagar		subdistrict	IN-HP
जोगिंदरनगर|जोगिंद्रनगर|जोगिन्दर नगर			Jogindernagar		subdistrict	IN-HP
पधर			Padhar		subdistrict	IN-HP
थुनाग			Thunag		subdistrict	IN-HP
बालीचौकी			Bali Chowki		subdistrict	IN-HP
गोहर			Gohar		subdistrict	IN-HP
चच्योट			Chachyot		subdistrict	IN-HP
लडभड़ोल			Ladbharol		subdistrict	IN-HP
कटौला			Kataula		subdistrict	IN-HP
संधोल			Sandhol		subdistrict	IN-HP
रोहड़ू			Rohru		subdistrict	IN-HP
ठियोग			Theog		subdistrict	IN-HP
चौपाल			Chopal		subdistrict	IN-HP		*
रामपुर|रामपुर बुशहर	रामपूर		Rampur		subdistrict	IN-HP
जुब्बल			Jubbal		subdistrict	IN-HP
कोटखाई			Kotkhai		subdistrict	IN-HP
कुमारसैन			Kumarsain		subdistrict	IN-HP
चिड़गांव	चिड़गाव		Chirgaon		subdistrict	IN-HP
सुन्नी			Sunni		subdistrict	IN-HP		*
नेरवा			Nerwa		subdistrict	IN-HP
डोडरा क्वार			Dodra Kwar		subdistrict	IN-HP
ननखड़ी			Nankhari		subdistrict	IN-HP
नाहन			Nahan		subdistrict	IN-HP
पच्छाद			Pachhad		subdistrict	IN-HP
पांवटा साहिब|पांवटा			Paonta Sahib		subdistrict	IN-HP
राजगढ़			Rajgarh		subdistrict	IN-HP
शिलाई			Shillai		subdistrict	IN-HP
संगड़ाह			Sangrah		subdistrict	IN-HP
ददाहू			Dadahu		subdistrict	IN-HP
सराहां			Sarahan		subdistrict	IN-HP
अर्की			Arki		subdistrict	IN-HP
कसौली			Kasauli		subdistrict	IN-HP
नालागढ़			Nalagarh		subdistrict	IN-HP
कंडाघाट			Kandaghat		subdistrict	IN-HP
बद्दी			Baddi		subdistrict	IN-HP
गगरेट			Gagret		subdistrict	IN-HP
हरोली			Haroli		subdistrict	IN-HP
अंब			Amb		subdistrict	IN-HP
बंगाणा			Bangana		subdistrict	IN-HP
चिंतपूर्णी			Chintpurni	Q15647575	constituency	IN-HP
दरंग			Darang	Q15648405	constituency	IN-HP
दून			Doon	Q15649007	constituency	IN-HP		*
जसवां-परागपुर|जसवां परागपुर|जसवां-प्रागपुर	जसवां-परागपूर		Jaswan-Pragpur	Q15946951	constituency	IN-HP
जुब्बल-कोटखाई|जुब्बल कोटखाई			Jubbal-Kotkhai	Q15647838	constituency	IN-HP
कसुम्पटी|कुसुम्पटी|कसुम्प्टी			Kasumpti	Q15646358	constituency	IN-HP
कुटलैहड़			Kutlehar	Q15957698	constituency	IN-HP
नाचन			Nachan	Q15650551	constituency	IN-HP
सराज|सिराज			Seraj	Q15946959	constituency	IN-HP
शिमला ग्रामीण			Shimla Rural	Q15946957	constituency	IN-HP
श्री नैना देवी|श्री नयना देवी|श्री नैना देवीजी			Sri Naina Deviji	Q15946945	constituency	IN-HP
श्री रेणुकाजी|रेणुकाजी|श्री रेणुका जी			Sri Renukaji	Q15946955	constituency	IN-HP
सुलह			Sullah	Q15957706	constituency	IN-HP		*
लाहौल और स्पीति			Lahaul & Spiti	Q15957704	constituency	IN-HP
भुंतर			Bhuntar		town	IN-HP
नारकंडा			Narkanda		town	IN-HP
नेरचौक			Nerchowk		town	IN-HP
परवाणू			Parwanoo		town	IN-HP
रिवालसर			Rewalsar		town	IN-HP
संतोषगढ़			Santokhgarh		town	IN-HP
टाहलीवाल			Tahliwal		town	IN-HP
मैहतपुर	मैहतपूर		Mehatpur		town	IN-HP
दौलतपुर	दौलतपूर		Daulatpur		town	IN-HP
तलाई			Talai		town	IN-HP
नैना देवी			Naina Devi		town	IN-HP
कुफरी			Kufri		town	IN-HP
मैक्लोडगंज|मैकलोडगंज			McLeod Ganj		town	IN-HP
योल			Yol		town	IN-HP
डगशाई			Dagshai		town	IN-HP
सपाटू|सुबाथू			Subathu		town	IN-HP
चायल			Chail		town	IN-HP
बरोटीवाला			Barotiwala		town	IN-HP
नग्गर			Naggar		town	IN-HP
मणिकर्ण			Manikaran		town	IN-HP
कसोल			Kasol		town	IN-HP
तपोवन			Tapovan		town	IN-HP		*
खज्जियार			Khajjiar		town	IN-HP
बीड़ बिलिंग|बीड़-बिलिंग			Bir Billing		town	IN-HP
रिकांगपिओ|रिकांग पिओ|रिकांगपियो			Reckong Peo		town	IN-HP
सोलंग			Solang		town	IN-HP
कोकसर			Koksar		town	IN-HP
पंडोह			Pandoh		town	IN-HP
सलापड़			Salapar		town	IN-HP
रैत			Rait		town	IN-HP
भवारना			Bhawarna		town	IN-HP
पपरोला			Paprola		town	IN-HP
छितकुल			Chitkul		town	IN-HP
नाको			Nako		town	IN-HP
द्वाराहाट			Dwarahat		subdistrict	IN-UK
रानीखेत			Ranikhet		subdistrict	IN-UK
सोमेश्वर			Someshwar		subdistrict	IN-UK		*
भिकियासैंण			Bhikiyasain		subdistrict	IN-UK
चौखुटिया			Chaukhutia		subdistrict	IN-UK
सल्ट			Salt		subdistrict	IN-UK
जैंती			Jainti		subdistrict	IN-UK
भनोली			Bhanoli		subdistrict	IN-UK
स्याल्दे			Syalde		subdistrict	IN-UK
लमगड़ा			Lamgara		subdistrict	IN-UK
धौलछीना			Dhaulchhina		subdistrict	IN-UK
कपकोट			Kapkot		subdistrict	IN-UK
गरुड़			Garur		subdistrict	IN-UK		*
कांडा			Kanda		subdistrict	IN-UK
दुगनाकुरी			Dugnakuri		subdistrict	IN-UK
पोखरी			Pokhari		subdistrict	IN-UK		*
थराली			Tharali		subdistrict	IN-UK
कर्णप्रयाग			Karnaprayag		subdistrict	IN-UK
गैरसैंण			Gairsain		subdistrict	IN-UK
जोशीमठ|ज्योतिर्मठ			Joshimath		subdistrict	IN-UK
घाट			Ghat		subdistrict	IN-UK		*
देवाल			Dewal		subdistrict	IN-UK
नारायणबगड़			Narayanbagar		subdistrict	IN-UK
जिलासू			Jilasu		subdistrict	IN-UK
नंदप्रयाग			Nandprayag		subdistrict	IN-UK
आदिबद्री			Adibadri		subdistrict	IN-UK
लोहाघाट			Lohaghat		subdistrict	IN-UK
पाटी			Pati		subdistrict	IN-UK		*
बाराकोट			Barakot		subdistrict	IN-UK
टनकपुर	टनकपूर		Tanakpur		subdistrict	IN-UK
बनबसा			Banbasa		subdistrict	IN-UK
चकराता			Chakrata		subdistrict	IN-UK
त्यूणी			Tyuni		subdistrict	IN-UK
डोईवाला			Doiwala		subdistrict	IN-UK
कालसी			Kalsi		subdistrict	IN-UK
विकासनगर			Vikasnagar		subdistrict	IN-UK
भगवानपुर	भगवानपूर		Bhagwanpur		subdistrict	IN-UK
लक्सर			Laksar		subdistrict	IN-UK
नारसन			Narsan		subdistrict	IN-UK
खानपुर	खानपूर		Khanpur		subdistrict	IN-UK
कालाढूंगी			Kaladhungi		subdistrict	IN-UK
धारी			Dhari		subdistrict	IN-UK		*
रामनगर			Ramnagar		subdistrict	IN-UK
लालकुआं			Lalkuan		subdistrict	IN-UK
बेतालघाट			Betalghat		subdistrict	IN-UK
कोश्याकुटोली|कोश्यां कुटौली			Koshyakutoli		subdistrict	IN-UK
ओखलकांडा			Okhalkanda		subdistrict	IN-UK
भीमताल			Bhimtal		subdistrict	IN-UK
भवाली			Bhowali		subdistrict	IN-UK
मुक्तेश्वर			Mukteshwar		subdistrict	IN-UK
चौबट्टाखाल			Chaubattakhal		subdistrict	IN-UK
लैंसडौन|लैंसडाउन			Lansdowne		subdistrict	IN-UK
श्रीनगर			Srinagar		subdistrict	IN-UK
यमकेश्वर			Yamkeshwar		subdistrict	IN-UK
थलीसैंण			Thalisain		subdistrict	IN-UK
धुमाकोट			Dhumakot		subdistrict	IN-UK
कोटद्वार			Kotdwar		subdistrict	IN-UK
सतपुली			Satpuli		subdistrict	IN-UK
चाकीसैंण			Chakisain		subdistrict	IN-UK
बीरोंखाल			Bironkhal		subdistrict	IN-UK
पाबौ			Pabau		subdistrict	IN-UK
एकेश्वर			Ekeshwar		subdistrict	IN-UK
दुगड्डा			Dugadda		subdistrict	IN-UK
धारचूला			Dharchula		subdistrict	IN-UK
डीडीहाट			Didihat		subdistrict	IN-UK
गंगोलीहाट			Gangolihat		subdistrict	IN-UK
मुनस्यारी			Munsiari		subdistrict	IN-UK
बेरीनाग			Berinag		subdistrict	IN-UK
कनालीछीना			Kanalichhina		subdistrict	IN-UK
थल			Thal		subdistrict	IN-UK		*
मुवानी			Muwani		subdistrict	IN-UK
ऊखीमठ			Ukhimath		subdistrict	IN-UK
जखोली			Jakholi		subdistrict	IN-UK
अगस्त्यमुनि			Agastyamuni		subdistrict	IN-UK
बसुकेदार			Basukedar		subdistrict	IN-UK
नरेंद्रनगर|नरेंद्र नगर			Narendranagar		subdistrict	IN-UK
प्रतापनगर			Pratapnagar		subdistrict	IN-UK
देवप्रयाग			Devprayag		subdistrict	IN-UK
घनसाली			Ghansali		subdistrict	IN-UK
धनोल्टी|धनौल्टी			Dhanaulti		subdistrict	IN-UK
जाखणीधार			Jakhnidhar		subdistrict	IN-UK
कीर्तिनगर			Kirtinagar		subdistrict	IN-UK
गजा			Gaja		subdistrict	IN-UK		*
चंबा			Chamba		subdistrict	IN-UK
थत्यूड़			Thatyur		subdistrict	IN-UK
नैनबाग			Nainbagh		subdistrict	IN-UK
कंडीसौड़			Kandisaur		subdistrict	IN-UK
बाजपुर	बाजपूर		Bajpur		subdistrict	IN-UK
गदरपुर	गदरपूर		Gadarpur		subdistrict	IN-UK
जसपुर	जसपूर		Jaspur		subdistrict	IN-UK
खटीमा			Khatima		subdistrict	IN-UK
किच्छा			Kichha		subdistrict	IN-UK
सितारगंज			Sitarganj		subdistrict	IN-UK
नानकमत्ता			Nanakmatta		subdistrict	IN-UK
भटवाड़ी			Bhatwari		subdistrict	IN-UK
पुरोला			Purola		subdistrict	IN-UK
मोरी			Mori		subdistrict	IN-UK		*
बड़कोट			Barkot		subdistrict	IN-UK
चिन्यालीसौड़			Chinyalisaur		subdistrict	IN-UK
डुंडा			Dunda		subdistrict	IN-UK
नौगांव	नौगाव		Naugaon		subdistrict	IN-UK
जोशियाड़ा			Joshiyara		subdistrict	IN-UK
बद्रीनाथ|बदरीनाथ			Badrinath	Q16035298	constituency	IN-UK
केदारनाथ			Kedarnath	Q16035120	constituency	IN-UK		*
गंगोत्री			Gangotri	Q16035135	constituency	IN-UK		*
यमुनोत्री			Yamunotri	Q16271540	constituency	IN-UK
भेल रानीपुर|बीएचईएल रानीपुर	भेल रानीपूर		BHEL Ranipur		constituency	IN-UK
रानीपुर	रानीपूर		Ranipur		constituency	IN-UK
देहरादून कैंट			Dehradun Cantt	Q15889312	constituency	IN-UK
हरिद्वार ग्रामीण			Haridwar Rural		constituency	IN-UK
जागेश्वर			Jageshwar	Q16035185	constituency	IN-UK		*
झबरेड़ा			Jhabrera	Q16035193	constituency	IN-UK
ज्वालापुर	ज्वालापूर		Jwalapur	Q16035190	constituency	IN-UK
मंगलौर			Manglaur	Q16271537	constituency	IN-UK
मसूरी			Mussoorie	Q16271538	constituency	IN-UK
पिरान कलियर|कलियर			Piran Kaliyar	Q16035273	constituency	IN-UK
रायपुर	रायपूर		Raipur	Q16271544	constituency	IN-UK
राजपुर रोड			Rajpur Road	Q16271541	constituency	IN-UK
सहसपुर	सहसपूर		Sahaspur	Q16271560	constituency	IN-UK
धर्मपुर	धर्मपूर		Dharampur	Q28169152	constituency	IN-UK
गोपेश्वर			Gopeshwar		town	IN-UK
गौचर			Gauchar		town	IN-UK
पीपलकोटी			Pipalkoti		town	IN-UK
मुनिकीरेती|मुनि की रेती			Muni Ki Reti		town	IN-UK
स्वर्गाश्रम			Swargashram		town	IN-UK
लंढौर			Landour		town	IN-UK
लंढौरा			Landhaura		town	IN-UK
सेलाकुई			Selaqui		town	IN-UK
हर्बर्टपुर	हर्बर्टपूर		Herbertpur		town	IN-UK
क्लेमेंटटाउन|क्लेमेंट टाउन			Clement Town		town	IN-UK
शिवालिक नगर			Shivalik Nagar		town	IN-UK
दिनेशपुर	दिनेशपूर		Dineshpur		town	IN-UK
गूलरभोज			Gularbhoj		town	IN-UK
केलाखेड़ा			Kela Khera		town	IN-UK
महुआखेड़ागंज			Mahua Kheraganj		town	IN-UK
शक्तिगढ़|शक्तिफार्म			Shaktigarh		town	IN-UK
लंबगांव	लंबगाव		Lambgaon		town	IN-UK
चमियाला			Chamiyala		town	IN-UK
तिलवाड़ा			Tilwara		town	IN-UK
गुप्तकाशी			Guptkashi		town	IN-UK
सोनप्रयाग			Sonprayag		town	IN-UK
गौरीकुंड			Gaurikund		town	IN-UK
हर्षिल			Harsil		town	IN-UK
धराली			Dharali		town	IN-UK
माणा			Mana		town	IN-UK
औली			Auli		town	IN-UK
बनभूलपुरा			Banbhoolpura		town	IN-UK
काठगोदाम			Kathgodam		town	IN-UK
पंतनगर			Pantnagar		town	IN-UK
रानीपोखरी			Ranipokhari		town	IN-UK
रायवाला			Raiwala		town	IN-UK
कनखल			Kankhal		town	IN-UK
बहादराबाद			Bahadrabad		town	IN-UK
सिलक्यारा			Silkyara		town	IN-UK
रैणी			Raini		town	IN-UK
कौसानी			Kausani		town	IN-UK
भराड़ीसैंण			Bhararisain		town	IN-UK
जॉलीग्रांट|जौलीग्रांट			Jolly Grant		town	IN-UK
प्रेमनगर			Premnagar		town	IN-UK
लालढांग			Laldhang		town	IN-UK
सुल्तानपुर	सुल्तानपूर		Sultanpur		town	IN-UK
ढंडेरा			Dhandera		town	IN-UK
एत्मादपुर	एत्मादपूर		Etmadpur		subdistrict	IN-UP
फतेहाबाद			Fatehabad		subdistrict	IN-UP
बाह			Bah		subdistrict	IN-UP		*
खेरागढ़|खैरागढ़			Kheragarh		subdistrict	IN-UP
किरावली			Kiraoli		subdistrict	IN-UP
अतरौली			Atrauli		subdistrict	IN-UP
गभाना			Gabhana		subdistrict	IN-UP
इगलास			Iglas		subdistrict	IN-UP
खैर			Khair		subdistrict	IN-UP		*
कोल			Koil		subdistrict	IN-UP		*
अकबरपुर	अकबरपूर		Akbarpur		subdistrict	IN-UP
भीटी			Bhiti		subdistrict	IN-UP		*
जलालपुर	जलालपूर		Jalalpur		subdistrict	IN-UP
टांडा			Tanda		subdistrict	IN-UP
आलापुर	आलापूर		Alapur		subdistrict	IN-UP
गौरीगंज			Gauriganj		subdistrict	IN-UP
मुसाफिरखाना			Musafirkhana		subdistrict	IN-UP
तिलोई			Tiloi		subdistrict	IN-UP
धनौरा|मंडी धनौरा			Dhanaura		subdistrict	IN-UP
हसनपुर	हसनपूर		Hasanpur		subdistrict	IN-UP
नौगावां सादात|नौगांवा सादात			Naugawan Sadat		subdistrict	IN-UP
अजीतमल			Ajitmal		subdistrict	IN-UP		*
बिधूना			Bidhuna		subdistrict	IN-UP
बीकापुर	बीकापूर		Bikapur		subdistrict	IN-UP
मिल्कीपुर	मिल्कीपूर		Milkipur		subdistrict	IN-UP
रुदौली|रूदौली			Rudauli		subdistrict	IN-UP
सोहावल			Sohawal		subdistrict	IN-UP
बूढ़नपुर	बूढ़नपूर		Budhanpur		subdistrict	IN-UP
लालगंज			Lalganj		subdistrict	IN-UP
मार्टीनगंज|मार्टिनगंज			Martinganj		subdistrict	IN-UP
मेंहनगर|मेहनगर			Mehnagar		subdistrict	IN-UP
निजामाबाद			Nizamabad		subdistrict	IN-UP
फूलपुर	फूलपूर		Phulpur		subdistrict	IN-UP
सगड़ी			Sagri		subdistrict	IN-UP
बिल्सी			Bilsi		subdistrict	IN-UP
बिसौली			Bisauli		subdistrict	IN-UP
दातागंज			Dataganj		subdistrict	IN-UP
सहसवान			Sahaswan		subdistrict	IN-UP
खेकड़ा			Khekra		subdistrict	IN-UP
कैसरगंज			Kaiserganj		subdistrict	IN-UP
नानपारा			Nanpara		subdistrict	IN-UP
पयागपुर	पयागपूर		Payagpur		subdistrict	IN-UP
महसी			Mahsi		subdistrict	IN-UP
मिहींपुरवा			Mihinpurwa		subdistrict	IN-UP
बैरिया			Bairia		subdistrict	IN-UP
बांसडीह			Bansdih		subdistrict	IN-UP
रसड़ा			Rasra		subdistrict	IN-UP
सिकंदरपुर	सिकंदरपूर		Sikanderpur		subdistrict	IN-UP
बेल्थरा रोड|बेल्थरारोड|बिल्थरारोड|बेल्थरा			Belthara Road		subdistrict	IN-UP
तुलसीपुर	तुलसीपूर		Tulsipur		subdistrict	IN-UP
उतरौला			Utraula		subdistrict	IN-UP
बबेरू			Baberu		subdistrict	IN-UP
नरैनी			Naraini		subdistrict	IN-UP
पैलानी			Pailani		subdistrict	IN-UP
अतर्रा			Atarra		subdistrict	IN-UP
फतेहपुर	फतेहपूर		Fatehpur		subdistrict	IN-UP
हैदरगढ़			Haidergarh		subdistrict	IN-UP
नवाबगंज			Nawabganj		subdistrict	IN-UP
रामनगर			Ramnagar		subdistrict	IN-UP
रामसनेहीघाट|राम सनेही घाट			Ramsanehighat		subdistrict	IN-UP
सिरौली गौसपुर|सिरौलीगौसपुर	सिरौली गौसपूर		Sirauli Gauspur		subdistrict	IN-UP
आंवला			Aonla		subdistrict	IN-UP		*
बहेड़ी			Baheri		subdistrict	IN-UP
फरीदपुर	फरीदपूर		Faridpur		subdistrict	IN-UP
मीरगंज			Mirganj		subdistrict	IN-UP
भानपुर	भानपूर		Bhanpur		subdistrict	IN-UP
हर्रैया			Harraiya		subdistrict	IN-UP
रुधौली			Rudhauli		subdistrict	IN-UP
औराई			Aurai		subdistrict	IN-UP
ज्ञानपुर	ज्ञानपूर		Gyanpur		subdistrict	IN-UP
धामपुर	धामपूर		Dhampur		subdistrict	IN-UP
नगीना			Nagina		subdistrict	IN-UP		*
नजीबाबाद			Najibabad		subdistrict	IN-UP
चांदपुर	चांदपूर		Chandpur		subdistrict	IN-UP
अनूपशहर			Anupshahr		subdistrict	IN-UP
डिबाई			Debai		subdistrict	IN-UP
शिकारपुर	शिकारपूर		Shikarpur		subdistrict	IN-UP
स्याना			Siana		subdistrict	IN-UP
सिकंदराबाद			Sikandrabad		subdistrict	IN-UP
चकिया			Chakia		subdistrict	IN-UP
नौगढ़			Naugarh		subdistrict	IN-UP
सकलडीहा			Sakaldiha		subdistrict	IN-UP
कर्वी			Karwi		subdistrict	IN-UP
मानिकपुर	मानिकपूर		Manikpur		subdistrict	IN-UP
राजापुर	राजापूर		Rajapur		subdistrict	IN-UP
मऊ			Mau		subdistrict	IN-UP
बरहज			Barhaj		subdistrict	IN-UP
रुद्रपुर	रुद्रपूर		Rudrapur		subdistrict	IN-UP
सलेमपुर	सलेमपूर		Salempur		subdistrict	IN-UP
भाटपार रानी|भाटपाररानी			Bhatpar Rani		subdistrict	IN-UP
अलीगंज			Aliganj		subdistrict	IN-UP
जलेसर			Jalesar		subdistrict	IN-UP
भरथना			Bharthana		subdistrict	IN-UP
जसवंतनगर			Jaswantnagar		subdistrict	IN-UP
सैफई			Saifai		subdistrict	IN-UP
ताखा			Takha		subdistrict	IN-UP		*
चकरनगर			Chakarnagar		subdistrict	IN-UP
अमृतपुर	अमृतपूर		Amritpur		subdistrict	IN-UP
कायमगंज			Kaimganj		subdistrict	IN-UP
बिंदकी			Bindki		subdistrict	IN-UP
खागा			Khaga		subdistrict	IN-UP
जसराना			Jasrana		subdistrict	IN-UP
शिकोहाबाद			Shikohabad		subdistrict	IN-UP
सिरसागंज			Sirsaganj		subdistrict	IN-UP
टूंडला			Tundla		subdistrict	IN-UP
दादरी			Dadri		subdistrict	IN-UP
जेवर			Jewar		subdistrict	IN-UP		*
मोदीनगर			Modinagar		subdistrict	IN-UP
मोहम्मदाबाद|मुहम्मदाबाद			Mohammadabad		subdistrict	IN-UP
सैदपुर	सैदपूर		Saidpur		subdistrict	IN-UP
जमानिया|जमानियां			Zamania		subdistrict	IN-UP
जखनिया|जखनियां			Jakhanian		subdistrict	IN-UP
कासिमाबाद			Kasimabad		subdistrict	IN-UP
सेवराई			Sewarai		subdistrict	IN-UP
करनैलगंज|कर्नलगंज			Colonelganj		subdistrict	IN-UP
मनकापुर	मनकापूर		Mankapur		subdistrict	IN-UP
तरबगंज			Tarabganj		subdistrict	IN-UP
बांसगांव	बांसगाव		Bansgaon		subdistrict	IN-UP
गोला			Gola		subdistrict	IN-UP		*
खजनी			Khajni		subdistrict	IN-UP
सहजनवां|सहजनवा			Sahajanwa		subdistrict	IN-UP
चौरीचौरा|चौरी-चौरा|चौरी चौरा			Chauri Chaura		subdistrict	IN-UP
कैंपियरगंज			Campierganj		subdistrict	IN-UP
मौदहा			Maudaha		subdistrict	IN-UP
राठ			Rath		subdistrict	IN-UP
सरीला			Sarila		subdistrict	IN-UP
धौलाना			Dhaulana		subdistrict	IN-UP
गढ़मुक्तेश्वर			Garhmukteshwar		subdistrict	IN-UP
बिलग्राम			Bilgram		subdistrict	IN-UP
संडीला			Sandila		subdistrict	IN-UP
शाहाबाद			Shahabad		subdistrict	IN-UP
सवायजपुर	सवायजपूर		Sawayajpur		subdistrict	IN-UP
सादाबाद			Sadabad		subdistrict	IN-UP
सासनी			Sasni		subdistrict	IN-UP
सिकंदराराऊ|सिकंदरा राऊ|सिकंद्राराऊ			Sikandra Rao		subdistrict	IN-UP
कालपी			Kalpi		subdistrict	IN-UP
कोंच			Konch		subdistrict	IN-UP
माधौगढ़|माधोगढ़			Madhogarh		subdistrict	IN-UP
केराकत			Kerakat		subdistrict	IN-UP
मछलीशहर			Machhlishahr		subdistrict	IN-UP
शाहगंज			Shahganj		subdistrict	IN-UP
मड़ियाहूं|मड़ियाहू			Mariahu		subdistrict	IN-UP
बदलापुर	बदलापूर		Badlapur		subdistrict	IN-UP
गरौठा			Garautha		subdistrict	IN-UP
मऊरानीपुर	मऊरानीपूर		Mauranipur		subdistrict	IN-UP
मोंठ|मोठ			Moth		subdistrict	IN-UP		*
टहरौली			Tahrauli		subdistrict	IN-UP
छिबरामऊ			Chhibramau		subdistrict	IN-UP
तिर्वा			Tirwa		subdistrict	IN-UP
हसेरन			Haseran		subdistrict	IN-UP
भोगनीपुर	भोगनीपूर		Bhognipur		subdistrict	IN-UP
डेरापुर	डेरापूर		Derapur		subdistrict	IN-UP
मैथा			Maitha		subdistrict	IN-UP
रसूलाबाद			Rasulabad		subdistrict	IN-UP
सिकंदरा			Sikandra		subdistrict	IN-UP
बिल्हौर			Bilhaur		subdistrict	IN-UP
घाटमपुर	घाटमपूर		Ghatampur		subdistrict	IN-UP
नर्वल			Narwal		subdistrict	IN-UP		*
पटियाली			Patiyali		subdistrict	IN-UP
सहावर			Sahawar		subdistrict	IN-UP
चायल			Chail		subdistrict	IN-UP
मंझनपुर	मंझनपूर		Manjhanpur		subdistrict	IN-UP
सिराथू			Sirathu		subdistrict	IN-UP
मितौली			Mitauli		subdistrict	IN-UP
निघासन			Nighasan		subdistrict	IN-UP
पलिया			Palia		subdistrict	IN-UP
गोला गोकर्णनाथ|गोलागोकर्णनाथ			Gola Gokarannath		subdistrict	IN-UP
मोहम्मदी			Mohammadi		subdistrict	IN-UP		*
धौरहरा			Dhaurahra		subdistrict	IN-UP
लखीमपुर	लखीमपूर		Lakhimpur		subdistrict	IN-UP
हाटा			Hata		subdistrict	IN-UP
कसया			Kasya		subdistrict	IN-UP
खड्डा			Khadda		subdistrict	IN-UP		*
पडरौना			Padrauna		subdistrict	IN-UP
तमकुहीराज|तमकुही राज|तमकुही			Tamkuhi Raj		subdistrict	IN-UP
कप्तानगंज			Kaptanganj		subdistrict	IN-UP
मड़ावरा			Madawara		subdistrict	IN-UP
महरौनी			Mahroni		subdistrict	IN-UP
पाली			Pali		subdistrict	IN-UP		*
तालबेहट			Talbehat		subdistrict	IN-UP
मलिहाबाद			Malihabad		subdistrict	IN-UP
मोहनलालगंज			Mohanlalganj		subdistrict	IN-UP
बख्शी का तालाब|बक्शी का तालाब|बीकेटी|BKT			Bakshi Ka Talab		subdistrict	IN-UP
सरोजनीनगर|सरोजिनी नगर|सरोजनी नगर			Sarojini Nagar		subdistrict	IN-UP
निचलौल			Nichlaul		subdistrict	IN-UP
नौतनवा|नौतनवां			Nautanwa		subdistrict	IN-UP
फरेंदा			Pharenda		subdistrict	IN-UP
चरखारी			Charkhari		subdistrict	IN-UP
कुलपहाड़			Kulpahar		subdistrict	IN-UP
भोगांव	भोगाव		Bhogaon		subdistrict	IN-UP
घिरोर			Ghiror		subdistrict	IN-UP
करहल			Karhal		subdistrict	IN-UP
किशनी			Kishni		subdistrict	IN-UP
कुरावली			Kuraoli		subdistrict	IN-UP
छाता			Chhata		subdistrict	IN-UP		*
गोवर्धन			Govardhan		subdistrict	IN-UP		*
महावन			Mahavan		subdistrict	IN-UP
मांट			Mat		subdistrict	IN-UP
घोसी			Ghosi		subdistrict	IN-UP
मधुबन			Madhuban		subdistrict	IN-UP		*
मुहम्मदाबाद गोहना|मोहम्मदाबाद गोहना			Mohammadabad Gohna		subdistrict	IN-UP
मवाना			Mawana		subdistrict	IN-UP
सरधना			Sardhana		subdistrict	IN-UP
चुनार			Chunar		subdistrict	IN-UP
मड़िहान			Marihan		subdistrict	IN-UP
बिलारी			Bilari		subdistrict	IN-UP
ठाकुरद्वारा			Thakurdwara		subdistrict	IN-UP		*
कांठ			Kanth		subdistrict	IN-UP
बुढ़ाना			Budhana		subdistrict	IN-UP
जानसठ			Jansath		subdistrict	IN-UP
खतौली			Khatauli		subdistrict	IN-UP
अमरिया			Amariya		subdistrict	IN-UP
बीसलपुर	बीसलपूर		Bisalpur		subdistrict	IN-UP
पूरनपुर	पूरनपूर		Puranpur		subdistrict	IN-UP
कलीनगर			Kalinagar		subdistrict	IN-UP
कुंडा			Kunda		subdistrict	IN-UP		*
पट्टी			Patti		subdistrict	IN-UP		*
रानीगंज			Raniganj		subdistrict	IN-UP
बारा			Bara		subdistrict	IN-UP		*
हंडिया			Handia		subdistrict	IN-UP
करछना			Karchhana		subdistrict	IN-UP
कोरांव			Koraon		subdistrict	IN-UP
मेजा			Meja		subdistrict	IN-UP
सोरांव			Soraon		subdistrict	IN-UP
डलमऊ			Dalmau		subdistrict	IN-UP
महराजगंज			Maharajganj		subdistrict	IN-UP
सलोन			Salon		subdistrict	IN-UP
ऊंचाहार			Unchahar		subdistrict	IN-UP
बिलासपुर	बिलासपूर		Bilaspur		subdistrict	IN-UP
मिलक			Milak		subdistrict	IN-UP
स्वार			Suar		subdistrict	IN-UP
बेहट			Behat		subdistrict	IN-UP
देवबंद			Deoband		subdistrict	IN-UP
नकुड़			Nakur		subdistrict	IN-UP
रामपुर मनिहारान			Rampur Maniharan		subdistrict	IN-UP
गुन्नौर			Gunnaur		subdistrict	IN-UP
चंदौसी			Chandausi		subdistrict	IN-UP
खलीलाबाद			Khalilabad		subdistrict	IN-UP
मेंहदावल|मेहदावल			Mehdawal		subdistrict	IN-UP
धनघटा			Dhanghata		subdistrict	IN-UP
जलालाबाद			Jalalabad		subdistrict	IN-UP
तिलहर			Tilhar		subdistrict	IN-UP
पुवायां			Powayan		subdistrict	IN-UP
कलान			Kalan		subdistrict	IN-UP
कैराना			Kairana		subdistrict	IN-UP
ऊन			Un		subdistrict	IN-UP		*
भिनगा			Bhinga		subdistrict	IN-UP
इकौना			Ikauna		subdistrict	IN-UP
जमुनहा			Jamunaha		subdistrict	IN-UP
बांसी			Bansi		subdistrict	IN-UP
डुमरियागंज			Domariyaganj		subdistrict	IN-UP
इटवा			Itwa		subdistrict	IN-UP
शोहरतगढ़			Shohratgarh		subdistrict	IN-UP
महमूदाबाद			Mahmudabad		subdistrict	IN-UP
महोली			Maholi		subdistrict	IN-UP
मिश्रिख|मिसरिख			Misrikh		subdistrict	IN-UP
सिधौली			Sidhauli		subdistrict	IN-UP
बिसवां			Biswan		subdistrict	IN-UP
लहरपुर	लहरपूर		Laharpur		subdistrict	IN-UP
दुद्धी			Dudhi		subdistrict	IN-UP
घोरावल			Ghorawal		subdistrict	IN-UP
ओबरा			Obra		subdistrict	IN-UP
रॉबर्ट्सगंज|राबर्ट्सगंज|रॉबर्टसगंज|राबर्टसगंज			Robertsganj		subdistrict	IN-UP
बल्दीराय			Baldirai		subdistrict	IN-UP
जयसिंहपुर	जयसिंहपूर		Jaisinghpur		subdistrict	IN-UP
कादीपुर	कादीपूर		Kadipur		subdistrict	IN-UP
लंभुआ			Lambhua		subdistrict	IN-UP
बांगरमऊ			Bangarmau		subdistrict	IN-UP
बीघापुर	बीघापूर		Bighapur		subdistrict	IN-UP
पुरवा			Purwa		subdistrict	IN-UP		*
सफीपुर	सफीपूर		Safipur		subdistrict	IN-UP
हसनगंज			Hasanganj		subdistrict	IN-UP
पिंडरा			Pindra		subdistrict	IN-UP
राजातालाब|राजा तालाब			Raja Talab		subdistrict	IN-UP
खुर्जा			Khurja		subdistrict	IN-UP
बड़ौत			Baraut		subdistrict	IN-UP
मुगलसराय|पंडित दीनदयाल उपाध्याय नगर|दीनदयाल नगर			Mughalsarai		subdistrict	IN-UP
आगरा कैंट|आगरा छावनी			Agra Cantt		constituency	IN-UP
आगरा दक्षिण			Agra South		constituency	IN-UP
आगरा उत्तर			Agra North		constituency	IN-UP
आगरा ग्रामीण			Agra Rural		constituency	IN-UP
फतेहपुर सीकरी			Fatehpur Sikri		constituency	IN-UP
बरौली			Barauli	Q4858504	constituency	IN-UP
छर्रा			Chharra		constituency	IN-UP		*
कटेहरी			Katehari	Q55740707	constituency	IN-UP
जगदीशपुर	जगदीशपूर		Jagdishpur	Q55767576	constituency	IN-UP
दिबियापुर	दिबियापूर		Dibiyapur		constituency	IN-UP
गोसाईगंज			Gosainganj	Q55740706	constituency	IN-UP
अतरौलिया			Atraulia		constituency	IN-UP
गोपालपुर	गोपालपूर		Gopalpur	Q55740762	constituency	IN-UP
मुबारकपुर	मुबारकपूर		Mubarakpur	Q25241391	constituency	IN-UP
दीदारगंज			Didarganj		constituency	IN-UP
शेखूपुर	शेखूपूर		Shekhupur	Q25241269	constituency	IN-UP
छपरौली			Chhaprauli	Q19806236	constituency	IN-UP
मटेरा			Matera	Q55740711	constituency	IN-UP
बलहा			Balha	Q55740709	constituency	IN-UP
फेफना			Phephana		constituency	IN-UP
गैसड़ी			Gainsari		constituency	IN-UP
तिंदवारी			Tindwari	Q55740678	constituency	IN-UP
कुर्सी			Kursi	Q6446539	constituency	IN-UP		*
जैदपुर	जैदपूर		Zaidpur		constituency	IN-UP
दरियाबाद			Dariyabad	Q5223044	constituency	IN-UP
भोजीपुरा			Bhojipura	Q25241275	constituency	IN-UP
बिथरी चैनपुर	बिथरी चैनपूर		Bithari Chainpur		constituency	IN-UP
बरेली कैंट			Bareilly Cantt		constituency	IN-UP
बस्ती सदर			Basti Sadar		constituency	IN-UP
महादेवा			Mahadewa		constituency	IN-UP		*
बढ़ापुर	बढ़ापूर		Barhapur		constituency	IN-UP
नहटौर			Nehtaur		constituency	IN-UP
नूरपुर	नूरपूर		Noorpur	Q25241373	constituency	IN-UP
सैयदराजा			Saiyadraja		constituency	IN-UP
पथरदेवा			Pathardeva	Q48724918	constituency	IN-UP
रामपुर कारखाना			Rampur Karkhana		constituency	IN-UP
मारहरा			Marhara	Q25241260	constituency	IN-UP
भोजपुर	भोजपूर		Bhojpur	Q55767577	constituency	IN-UP
जहानाबाद			Jahanabad	Q55740683	constituency	IN-UP
अयाह शाह			Ayah Shah		constituency	IN-UP
हुसैनगंज			Husainganj		constituency	IN-UP
साहिबाबाद			Sahibabad		constituency	IN-UP
मुरादनगर			Muradnagar	Q25241223	constituency	IN-UP
जंगीपुर	जंगीपूर		Jangipur	Q55767671	constituency	IN-UP
जहूराबाद			Zahoorabad		constituency	IN-UP
मेहनौन			Mehnaun		constituency	IN-UP
कटरा बाजार			Katra Bazar		constituency	IN-UP
गौरा			Gaura	Q55740726	constituency	IN-UP		*
चिल्लूपार			Chillupar	Q55740750	constituency	IN-UP
पिपराइच			Pipraich		constituency	IN-UP
गोरखपुर शहर|गोरखपुर शहरी			Gorakhpur Urban		constituency	IN-UP
गोरखपुर ग्रामीण			Gorakhpur Rural		constituency	IN-UP
सांडी			Sandi		constituency	IN-UP
गोपामऊ			Gopamau		constituency	IN-UP
बालामऊ			Balamau		constituency	IN-UP
मल्हनी			Malhani		constituency	IN-UP
मुंगरा बादशाहपुर|मुंगराबादशाहपुर	मुंगरा बादशाहपूर		Mungra Badshahpur		constituency	IN-UP
जफराबाद			Zafrabad		constituency	IN-UP
बबीना			Babina	Q55740672	constituency	IN-UP
अकबरपुर-रनियां|अकबरपुर रनियां			Akbarpur-Raniya		constituency	IN-UP
बिठूर			Bithoor	Q17019403	constituency	IN-UP
कल्याणपुर	कल्याणपूर		Kalyanpur		constituency	IN-UP
गोविंदनगर|गोविंद नगर			Govindnagar	Q17053886	constituency	IN-UP
सीसामऊ|सीसामाऊ			Sishamau		constituency	IN-UP
आर्य नगर|आर्यनगर			Arya Nagar	Q17013379	constituency	IN-UP
किदवई नगर|किदवईनगर			Kidwai Nagar	Q17067564	constituency	IN-UP
कानपुर कैंट|कानपुर छावनी			Kanpur Cantt		constituency	IN-UP
महाराजपुर	महाराजपूर		Maharajpur		constituency	IN-UP
अमांपुर	अमांपूर		Amanpur		constituency	IN-UP
कस्ता			Kasta	Q25241295	constituency	IN-UP
श्रीनगर			Sri Nagar	Q25241291	constituency	IN-UP
फाजिलनगर			Fazilnagar	Q55740752	constituency	IN-UP
रामकोला			Ramkola	Q55740755	constituency	IN-UP
लखनऊ पूर्व			Lucknow East		constituency	IN-UP
लखनऊ पश्चिम			Lucknow West		constituency	IN-UP
लखनऊ उत्तर			Lucknow North		constituency	IN-UP
लखनऊ मध्य			Lucknow Central		constituency	IN-UP
लखनऊ कैंट|लखनऊ छावनी			Lucknow Cantt		constituency	IN-UP
पनियरा			Paniyra	Q55740741	constituency	IN-UP
सिसवा			Siswa	Q55740740	constituency	IN-UP
बलदेव			Baldev		constituency	IN-UP		*
हस्तिनापुर	हस्तिनापूर		Hastinapur	Q16574147	constituency	IN-UP
सिवालखास			Siwalkhas		constituency	IN-UP
किठौर			Kithore		constituency	IN-UP
मेरठ कैंट|मेरठ छावनी			Meerut Cantt		constituency	IN-UP
मेरठ दक्षिण			Meerut South		constituency	IN-UP
मझवां			Majhawan		constituency	IN-UP
छानबे			Chhanbey		constituency	IN-UP
कुंदरकी			Kundarki	Q19805679	constituency	IN-UP
मुरादाबाद ग्रामीण			Moradabad Rural		constituency	IN-UP
मुरादाबाद नगर			Moradabad Nagar		constituency	IN-UP
चरथावल			Charthawal	Q19806295	constituency	IN-UP
पुरकाजी			Purqazi	Q25241203	constituency	IN-UP
मीरापुर	मीरापूर		Meerapur	Q25241205	constituency	IN-UP
बरखेड़ा			Barkhera	Q25241283	constituency	IN-UP
बाबागंज			Babaganj	Q55740688	constituency	IN-UP
विश्वनाथगंज			Vishwanathganj		constituency	IN-UP
रामपुर खास|रामपुर-खास			Rampur Khas		constituency	IN-UP
फाफामऊ			Phaphamau	Q55740695	constituency	IN-UP
प्रतापपुर	प्रतापपूर		Pratappur	Q55767582	constituency	IN-UP
इलाहाबाद पश्चिम|इलाहाबाद पश्चिमी|शहर पश्चिमी			Allahabad West		constituency	IN-UP
इलाहाबाद उत्तर|इलाहाबाद उत्तरी			Allahabad North		constituency	IN-UP
इलाहाबाद दक्षिण|इलाहाबाद दक्षिणी			Allahabad South		constituency	IN-UP
सरेनी			Sareni	Q55740648	constituency	IN-UP
हरचंदपुर	हरचंदपूर		Harchandpur		constituency	IN-UP
बछरावां			Bachhrawan		constituency	IN-UP
चमरौआ			Chamraua		constituency	IN-UP
गंगोह			Gangoh	Q19804930	constituency	IN-UP
असमोली			Asmoli		constituency	IN-UP
ददरौल			Dadraul	Q25241288	constituency	IN-UP
कटरा			Katra		constituency	IN-UP		*
थानाभवन|थाना भवन			Thana Bhawan		constituency	IN-UP
कपिलवस्तु			Kapilvastu		constituency	IN-UP
हरगांव	हरगाव		Hargaon	Q25241428	constituency	IN-UP
सेवता|सेउता			Sevata	Q25241431	constituency	IN-UP
इसौली			Isauli	Q55740653	constituency	IN-UP
भगवंतनगर			Bhagwantnagar	Q55740641	constituency	IN-UP
मोहान			Mohan	Q55740640	constituency	IN-UP
अजगरा			Ajagara		constituency	IN-UP
शिवपुर	शिवपूर		Shivpur	Q25241207	constituency	IN-UP
रोहनिया			Rohaniya	Q17087409	constituency	IN-UP
सेवापुरी			Sevapuri		constituency	IN-UP
वाराणसी उत्तर|वाराणसी उत्तरी			Varanasi North		constituency	IN-UP
वाराणसी दक्षिण|वाराणसी दक्षिणी			Varanasi South		constituency	IN-UP
वाराणसी कैंट|वाराणसी छावनी			Varanasi Cantt		constituency	IN-UP
बलिया नगर			Ballia Nagar		constituency	IN-UP
सहारनपुर नगर			Saharanpur Nagar		constituency	IN-UP
झांसी नगर			Jhansi Nagar		constituency	IN-UP
अछनेरा			Achhnera		town	IN-UP
जगनेर			Jagner		town	IN-UP
पिनाहट			Pinahat		town	IN-UP
शमसाबाद|शम्साबाद			Shamsabad		town	IN-UP
दयालबाग			Dayalbagh		town	IN-UP
जट्टारी			Jattari		town	IN-UP
टप्पल			Tappal		town	IN-UP
हरदुआगंज			Harduaganj		town	IN-UP
जलाली			Jalali		town	IN-UP
विजयगढ़			Vijaigarh		town	IN-UP
किछौछा			Kichhauchha		town	IN-UP
जायस			Jais		town	IN-UP
गजरौला			Gajraula		town	IN-UP
जोया			Joya		town	IN-UP		*
बछरायूं			Bachhraon		town	IN-UP
फफूंद			Phaphund		town	IN-UP
अछल्दा			Achhalda		town	IN-UP
भदरसा			Bhadarsa		town	IN-UP
सरायमीर|सराय मीर			Sarai Mir		town	IN-UP
बिलरियागंज			Bilariaganj		town	IN-UP
जीयनपुर	जीयनपूर		Jiyanpur		town	IN-UP
उझानी			Ujhani		town	IN-UP
ककराला			Kakrala		town	IN-UP
इस्लामनगर			Islamnagar		town	IN-UP
वजीरगंज			Wazirganj		town	IN-UP
टीकरी			Tikri		town	IN-UP
दोघट			Doghat		town	IN-UP
अमीनगर सराय			Aminagar Sarai		town	IN-UP
अग्रवाल मंडी टटीरी|टटीरी			Agarwal Mandi		town	IN-UP
जरवल			Jarwal		town	IN-UP
रिसिया			Risia		town	IN-UP
मनियर			Maniyar		town	IN-UP		*
रेवती			Reoti		town	IN-UP		*
सहतवार			Sahatwar		town	IN-UP
चितबड़ागांव|चितबड़ा गांव	चितबड़ागाव		Chitbara Gaon		town	IN-UP
नगरा			Nagra		town	IN-UP
पचपेड़वा			Pachperwa		town	IN-UP
देवा शरीफ			Dewa Sharif		town	IN-UP
टिकैतनगर|टिकैत नगर			Tikait Nagar		town	IN-UP
सतरिख			Satrikh		town	IN-UP
फतेहगंज पश्चिमी			Fatehganj Pashchimi		town	IN-UP
फतेहगंज पूर्वी			Fatehganj Purvi		town	IN-UP
रिठौरा			Rithora		town	IN-UP
शीशगढ़			Shishgarh		town	IN-UP
शेरगढ़			Shergarh		town	IN-UP
बभनान			Babhnan		town	IN-UP
गोपीगंज			Gopiganj		town	IN-UP
सुरियावां			Suriyawan		town	IN-UP
खमरिया			Khamaria		town	IN-UP
शेरकोट			Sherkot		town	IN-UP
अफजलगढ़			Afzalgarh		town	IN-UP
स्योहारा			Seohara		town	IN-UP
किरतपुर	किरतपूर		Kiratpur		town	IN-UP
हल्दौर			Haldaur		town	IN-UP
झालू			Jhalu		town	IN-UP		*
मंडावर			Mandawar		town	IN-UP
जहांगीराबाद			Jahangirabad		town	IN-UP
गुलावठी			Gulaothi		town	IN-UP
नरौरा			Naraura		town	IN-UP
पहासू			Pahasu		town	IN-UP
बुगरासी			Bugrasi		town	IN-UP
छतारी			Chhatari		town	IN-UP
ककोड़			Kakod		town	IN-UP
गौरीबाजार|गौरी बाजार			Gauri Bazar		town	IN-UP
भटनी			Bhatni		town	IN-UP
लार			Lar		town	IN-UP		*
मझौलीराज|मझौली राज			Majhauli Raj		town	IN-UP
अवागढ़			Awagarh		town	IN-UP
सकीट			Sakit		town	IN-UP
निधौली कलां			Nidhauli Kalan		town	IN-UP
जैथरा			Jaithara		town	IN-UP
बकेवर			Bakewar		town	IN-UP
इकदिल			Ekdil		town	IN-UP
लखना			Lakhna		town	IN-UP
फतेहगढ़			Fatehgarh		town	IN-UP
कमालगंज			Kamalganj		town	IN-UP
कंपिल			Kampil		town	IN-UP
असोथर			Asothar		town	IN-UP
बहुआ			Bahuwa		town	IN-UP
फरिहा			Fariha		town	IN-UP
दनकौर			Dankaur		town	IN-UP
रबूपुरा			Rabupura		town	IN-UP
जहांगीरपुर	जहांगीरपूर		Jahangirpur		town	IN-UP
सूरजपुर	सूरजपूर		Surajpur		town	IN-UP
डासना			Dasna		town	IN-UP
खोड़ा			Khoda		town	IN-UP		*
निवाड़ी			Niwari		town	IN-UP
पतला			Patla		town	IN-UP		*
सादात			Sadat		town	IN-UP		*
दिलदारनगर			Dildarnagar		town	IN-UP
बहादुरगंज			Bahadurganj		town	IN-UP
खरगूपुर	खरगूपूर		Khargupur		town	IN-UP
बड़हलगंज			Barhalganj		town	IN-UP
पीपीगंज			Pipiganj		town	IN-UP
मुंडेरा बाजार			Mundera Bazar		town	IN-UP
उनवल			Unwal		town	IN-UP
सुमेरपुर	सुमेरपूर		Sumerpur		town	IN-UP
कुरारा			Kurara		town	IN-UP
पिलखुवा			Pilkhuwa		town	IN-UP
बाबूगढ़			Babugarh		town	IN-UP
मल्लावां			Mallawan		town	IN-UP
पिहानी			Pihani		town	IN-UP
माधोगंज			Madhoganj		town	IN-UP
बेनीगंज			Beniganj		town	IN-UP
कछौना			Kachhauna		town	IN-UP
मुरसान			Mursan		town	IN-UP
हसायन			Hasayan		town	IN-UP
सहपऊ			Sahpau		town	IN-UP
मेंडू			Mendu		town	IN-UP
कदौरा			Kadaura		town	IN-UP
रामपुरा			Rampura		town	IN-UP
नदीगांव	नदीगाव		Nadigaon		town	IN-UP
खेतासराय			Kheta Sarai		town	IN-UP
बरुआसागर|बरुआ सागर			Barua Sagar		town	IN-UP
चिरगांव	चिरगाव		Chirgaon		town	IN-UP
गुरसराय			Gursarai		town	IN-UP
समथर			Samthar		town	IN-UP
एरच			Erich		town	IN-UP
गुरसहायगंज			Gursahaiganj		town	IN-UP
सौरिख			Saurikh		town	IN-UP
तालग्राम			Talgram		town	IN-UP
समधन			Samdhan		town	IN-UP		*
झींझक			Jhinjhak		town	IN-UP
पुखरायां			Pukhrayan		town	IN-UP
रूरा			Rura		town	IN-UP
शिवली			Shivli		town	IN-UP
अमरौधा			Amraudha		town	IN-UP
रनियां			Raniya		town	IN-UP
शिवराजपुर	शिवराजपूर		Shivrajpur		town	IN-UP
चौबेपुर	चौबेपूर		Chaubepur		town	IN-UP
सोरों			Soron		town	IN-UP
गंजडुंडवारा|गंज डुंडवारा			Ganj Dundwara		town	IN-UP
भरगैन			Bhargain		town	IN-UP
सिढ़पुरा			Sidhpura		town	IN-UP
भरवारी			Bharwari		town	IN-UP
करारी			Karari		town	IN-UP		*
सराय अकिल			Sarai Aquil		town	IN-UP
अझुवा			Ajhuwa		town	IN-UP
मैलानी			Mailani		town	IN-UP
खीरी			Kheri		town	IN-UP
ओयल			Oel		town	IN-UP
तिकुनिया			Tikunia		town	IN-UP
सिंगाही			Singahi		town	IN-UP
सेवरही			Sewarhi		town	IN-UP
दुदही			Dudahi		town	IN-UP
काकोरी			Kakori		town	IN-UP
इटौंजा			Itaunja		town	IN-UP
महोना			Mahona		town	IN-UP
नगराम			Nagram		town	IN-UP
घुघली			Ghughuli		town	IN-UP
सोनौली			Sonauli		town	IN-UP
परतावल			Partawal		town	IN-UP
आनंदनगर			Anandnagar		town	IN-UP
बृजमनगंज			Brijmanganj		town	IN-UP
ठूठीबारी			Thuthibari		town	IN-UP
कबरई			Kabrai		town	IN-UP
खरेला			Kharela		town	IN-UP
पनवाड़ी			Panwari		town	IN-UP		*
बेवर			Bewar		town	IN-UP
गोकुल			Gokul		town	IN-UP		*
बरसाना			Barsana		town	IN-UP
नंदगांव	नंदगाव		Nandgaon		town	IN-UP
राया			Raya		town	IN-UP		*
कोसीकलां|कोसी कलां			Kosi Kalan		town	IN-UP
राधाकुंड			Radhakund		town	IN-UP
सौंख			Saunkh		town	IN-UP
फरह			Farah		town	IN-UP		*
चौमुहां			Chaumuha		town	IN-UP
वृंदावन|वृंदाबन			Vrindavan		town	IN-UP
दोहरीघाट			Dohrighat		town	IN-UP
कोपागंज			Kopaganj		town	IN-UP
अदरी			Adari		town	IN-UP
चिरैयाकोट			Chirayakot		town	IN-UP
दौराला			Daurala		town	IN-UP
परीक्षितगढ़			Parikshitgarh		town	IN-UP
लावड़			Lawar		town	IN-UP
खरखौदा			Kharkhoda		town	IN-UP
फलावदा			Phalauda		town	IN-UP
करनावल			Karnawal		town	IN-UP
विंध्याचल			Vindhyachal		town	IN-UP		*
अहरौरा			Ahraura		town	IN-UP
कछवां			Kachhwa		town	IN-UP
पाकबड़ा			Pakbara		town	IN-UP
शाहपुर	शाहपूर		Shahpur		town	IN-UP
सिसौली			Sisauli		town	IN-UP
न्यूरिया			Nyoria		town	IN-UP
बिलसंडा			Bilsanda		town	IN-UP
अंतू			Antu		town	IN-UP
झूंसी			Jhusi		town	IN-UP
नैनी			Naini		town	IN-UP		*
शंकरगढ़			Shankargarh		town	IN-UP
सिरसा			Sirsa		town	IN-UP
लालगोपालगंज|लाल गोपालगंज			Lal Gopalganj		town	IN-UP
मऊआइमा|मऊ आइमा			Mau Aima		town	IN-UP
परशदेपुर	परशदेपूर		Parsadepur		town	IN-UP
केमरी			Kemri		town	IN-UP
मसवासी			Maswasi		town	IN-UP
अंबेहटा			Ambehta		town	IN-UP
नानौता			Nanauta		town	IN-UP
सरसावा			Sarsawa		town	IN-UP
छुटमलपुर	छुटमलपूर		Chhutmalpur		town	IN-UP
चिलकाना			Chilkana		town	IN-UP
तीतरों			Titron		town	IN-UP
बहजोई			Bahjoi		town	IN-UP
बबराला			Babrala		town	IN-UP
नरौली			Narauli		town	IN-UP
सिरसी			Sirsi		town	IN-UP
गवां			Gawan		town	IN-UP		*
मगहर			Maghar		town	IN-UP
बखिरा			Bakhira		town	IN-UP
हरिहरपुर	हरिहरपूर		Hariharpur		town	IN-UP
खुटार			Khutar		town	IN-UP
अल्हागंज|अल्लाहगंज			Allahganj		town	IN-UP
निगोही			Nigohi		town	IN-UP
बंडा			Banda		town	IN-UP
कांट			Kant		town	IN-UP
कांधला			Kandhla		town	IN-UP
झिंझाना			Jhinjhana		town	IN-UP
बनत			Banat		town	IN-UP		*
ऐलम			Ailum		town	IN-UP
गढ़ीपुख्ता|गढ़ी पुख्ता			Garhi Pukhta		town	IN-UP
बढ़नी			Barhni		town	IN-UP
उसका बाजार			Uska Bazar		town	IN-UP
बिस्कोहर			Biskohar		town	IN-UP
खैराबाद			Khairabad		town	IN-UP
नैमिषारण्य			Naimisharanya		town	IN-UP
तंबौर			Tambaur		town	IN-UP
रेणुकूट			Renukoot		town	IN-UP
चोपन			Chopan		town	IN-UP
अनपरा			Anpara		town	IN-UP
शक्तिनगर			Shaktinagar		town	IN-UP
म्योरपुर	म्योरपूर		Myorpur		town	IN-UP
पिपरी			Pipri		town	IN-UP
डाला			Dala		town	IN-UP		*
दोस्तपुर	दोस्तपूर		Dostpur		town	IN-UP
कोइरीपुर	कोइरीपूर		Koeripur		town	IN-UP
शुक्लागंज			Shuklaganj		town	IN-UP
गंगाघाट			Gangaghat		town	IN-UP
गंजमुरादाबाद			Ganj Muradabad		town	IN-UP
औरास			Auras		town	IN-UP
मौरावां			Maurawan		town	IN-UP
अचलगंज			Achalganj		town	IN-UP
ऊगू			Ugu		town	IN-UP		*
गंगापुर	गंगापूर		Gangapur		town	IN-UP
लोहता			Lohta		town	IN-UP
खुदागंज			Khudaganj		town	IN-UP
धौरा टांडा			Dhaura Tanda		town	IN-UP
सैंथल			Sainthal		town	IN-UP
भोकरहेड़ी			Bhokarhedi		town	IN-UP
औरंगाबाद			Aurangabad		town	IN-UP
बूलगढ़ी			Boolgarhi		village	IN-UP
भट्टा पारसौल|भट्टा-पारसौल			Bhatta Parsaul		village	IN-UP
बिसाहड़ा			Bisahda		village	IN-UP
बिकरू			Bikru		village	IN-UP
माखी			Makhi		village	IN-UP		*
उम्भा|उभ्भा			Umbha		village	IN-UP
अमौसी			Amausi		village	IN-UP
मोदीपुरम			Modipuram		village	IN-UP
भोपा			Bhopa		village	IN-UP
मोरना			Morna		village	IN-UP
कवाल			Kawal		village	IN-UP
बाबतपुर	बाबतपूर		Babatpur		village	IN-UP
मिर्जामुराद			Mirzamurad		village	IN-UP
चोलापुर	चोलापूर		Cholapur		village	IN-UP
धन्नीपुर	धन्नीपूर		Dhannipur		village	IN-UP
लोधा			Lodha		village	IN-UP		*
महेवा			Mahewa		village	IN-UP
कूरेभार			Kurebhar		village	IN-UP
हलिया			Halia		village	IN-UP
इंचौली			Incholi		village	IN-UP
पूरामुफ्ती			Puramufti		village	IN-UP
सिरौली			Sirauli		village	IN-UP
परौंख			Paraunkh		village	IN-UP
जयापुर	जयापूर		Jayapur		village	IN-UP
डोमरी			Domri		village	IN-UP		*
लमही			Lamahi		village	IN-UP
फुलरई			Phulrai		village	IN-UP
हजरतगंज			Hazratganj		locality	IN-UP
गोमतीनगर|गोमती नगर			Gomti Nagar		locality	IN-UP
आलमबाग			Alambagh		locality	IN-UP
चारबाग			Charbagh		locality	IN-UP
इंदिरानगर|इंदिरा नगर			Indira Nagar		locality	IN-UP
जानकीपुरम			Jankipuram		locality	IN-UP
कैसरबाग			Qaiserbagh		locality	IN-UP
चिनहट			Chinhat		locality	IN-UP
ठाकुरगंज			Thakurganj		locality	IN-UP
विभूति खंड|विभूतिखंड			Vibhuti Khand		locality	IN-UP
तेलीबाग			Telibagh		locality	IN-UP
कृष्णानगर			Krishna Nagar		locality	IN-UP
बर्रा			Barra		locality	IN-UP
पनकी			Panki		locality	IN-UP
काकादेव			Kakadeo		locality	IN-UP
रावतपुर	रावतपूर		Rawatpur		locality	IN-UP
चकेरी			Chakeri		locality	IN-UP
स्वरूपनगर|स्वरूप नगर			Swaroop Nagar		locality	IN-UP
बेकनगंज			Beconganj		locality	IN-UP
इंदिरापुरम			Indirapuram		locality	IN-UP
वसुंधरा			Vasundhara		locality	IN-UP		*
कौशांबी			Kaushambi		locality	IN-UP
राजनगर एक्सटेंशन			Raj Nagar Extension		locality	IN-UP
विजयनगर			Vijay Nagar		locality	IN-UP
सारनाथ			Sarnath		locality	IN-UP
मंडुआडीह			Manduadih		locality	IN-UP
गोदौलिया			Godowlia		locality	IN-UP
दशाश्वमेध घाट|दशाश्वमेध			Dashashwamedh		locality	IN-UP
अस्सी घाट|अस्सीघाट			Assi Ghat		locality	IN-UP
मणिकर्णिका घाट			Manikarnika Ghat		locality	IN-UP
ज्ञानवापी			Gyanvapi		locality	IN-UP
लंका			Lanka		locality	IN-UP		*
रामघाट			Ramghat		locality	IN-UP
धूमनगंज			Dhumanganj		locality	IN-UP
कीडगंज			Kydganj		locality	IN-UP
करेली			Kareli		locality	IN-UP
ताजगंज			Tajganj		locality	IN-UP
कमला नगर			Kamla Nagar		locality	IN-UP
सिविल लाइंस|सिविल लाइन्स			Civil Lines		locality	IN-UP		*
सुभाषनगर|सुभाष नगर			Subhash Nagar		locality	IN-UP
इज्जतनगर			Izzatnagar		locality	IN-UP
प्रेमनगर			Premnagar		locality	IN-UP
नई मंडी			Nai Mandi		locality	IN-UP		*
लिसाड़ी गेट			Lisari Gate		locality	IN-UP
लालकुर्ती			Lalkurti		locality	IN-UP
राम जन्मभूमि|रामजन्मभूमि			Ram Janmabhoomi		locality	IN-UP
हनुमानगढ़ी			Hanumangarhi		locality	IN-UP
नयाघाट			Naya Ghat		locality	IN-UP
गोरखनाथ			Gorakhnath		locality	IN-UP		*
रामनगर			Ramnagar		subdistrict	IN-BR
नरकटियागंज			Narkatiaganj		subdistrict	IN-BR
लौरिया			Lauriya		subdistrict	IN-BR
नौतन			Nautan		subdistrict	IN-BR
चनपटिया			Chanpatia		subdistrict	IN-BR
सिकटा			Sikta		subdistrict	IN-BR
गौनाहा			Gaunaha		subdistrict	IN-BR
मैनाटांड़			Mainatand		subdistrict	IN-BR
योगापट्टी			Jogapatti		subdistrict	IN-BR
मझौलिया			Majhaulia		subdistrict	IN-BR
बैरिया			Bairia		subdistrict	IN-BR
पिपरासी			Piprasi		subdistrict	IN-BR
ठकराहां|ठकराहा			Thakrahan		subdistrict	IN-BR
भितहां|भितहा			Bhitaha		subdistrict	IN-BR
रक्सौल			Raxaul		subdistrict	IN-BR
सुगौली			Sugauli		subdistrict	IN-BR
हरसिद्धि			Harsidhi		subdistrict	IN-BR
केसरिया			Kesaria		subdistrict	IN-BR		*
कल्याणपुर	कल्याणपूर		Kalyanpur		subdistrict	IN-BR
पिपरा			Pipra		subdistrict	IN-BR
मधुबन			Madhuban		subdistrict	IN-BR		*
चिरैया			Chiraia		subdistrict	IN-BR		*
ढाका			Dhaka		subdistrict	IN-BR
आदापुर	आदापूर		Adapur		subdistrict	IN-BR
अरेराज			Areraj		subdistrict	IN-BR
बनकटवा			Bankatwa		subdistrict	IN-BR
चकिया			Chakia		subdistrict	IN-BR
मेहसी			Mehsi		subdistrict	IN-BR
पकड़ीदयाल|पकरीदयाल			Pakri Dayal		subdistrict	IN-BR
पहाड़पुर	पहाड़पूर		Paharpur		subdistrict	IN-BR
रामगढ़वा			Ramgarhwa		subdistrict	IN-BR
तुरकौलिया			Turkaulia		subdistrict	IN-BR
घोड़ासहन			Ghorasahan		subdistrict	IN-BR
पताही			Patahi		subdistrict	IN-BR
तेतरिया			Tetaria		subdistrict	IN-BR
संग्रामपुर	संग्रामपूर		Sangrampur		subdistrict	IN-BR
बंजरिया			Banjaria		subdistrict	IN-BR
छौड़ादानो			Chhauradano		subdistrict	IN-BR
कोटवा			Kotwa		subdistrict	IN-BR
रीगा			Riga		subdistrict	IN-BR
बथनाहा			Bathnaha		subdistrict	IN-BR
परिहार			Parihar		subdistrict	IN-BR		*
सुरसंड			Sursand		subdistrict	IN-BR
बाजपट्टी			Bajpatti		subdistrict	IN-BR
रुन्नीसैदपुर|रून्नीसैदपुर	रुन्नीसैदपूर		Runni Saidpur		subdistrict	IN-BR
बेलसंड			Belsand		subdistrict	IN-BR
बैरगनिया			Bairgania		subdistrict	IN-BR
डुमरा			Dumra		subdistrict	IN-BR
पुपरी			Pupri		subdistrict	IN-BR
नानपुर	नानपूर		Nanpur		subdistrict	IN-BR
परसौनी			Parsauni		subdistrict	IN-BR
सोनबरसा			Sonbarsa		subdistrict	IN-BR
मेजरगंज			Majorganj		subdistrict	IN-BR
पुरनहिया			Purnahiya		subdistrict	IN-BR
पिपराही			Piprahi		subdistrict	IN-BR
तरियानी			Tariyani		subdistrict	IN-BR
हरलाखी			Harlakhi		subdistrict	IN-BR
बेनीपट्टी			Benipatti		subdistrict	IN-BR
खजौली			Khajauli		subdistrict	IN-BR
बाबूबरही			Babubarhi		subdistrict	IN-BR
बिस्फी			Bisfi		subdistrict	IN-BR
राजनगर			Rajnagar		subdistrict	IN-BR
झंझारपुर	झंझारपूर		Jhanjharpur		subdistrict	IN-BR
फुलपरास			Phulparas		subdistrict	IN-BR
अंधराठाढ़ी			Andhratharhi		subdistrict	IN-BR
बासोपट्टी			Basopatti		subdistrict	IN-BR
घोघरडीहा			Ghoghardiha		subdistrict	IN-BR
जयनगर			Jainagar		subdistrict	IN-BR
कलुआही			Kaluahi		subdistrict	IN-BR
लदनियां|लदनिया			Ladania		subdistrict	IN-BR
लखनौर			Lakhnaur		subdistrict	IN-BR
लौकही			Laukahi		subdistrict	IN-BR
मधेपुर	मधेपूर		Madhepur		subdistrict	IN-BR
मधवापुर	मधवापूर		Madhwapur		subdistrict	IN-BR
पंडौल			Pandaul		subdistrict	IN-BR
खुटौना			Khutauna		subdistrict	IN-BR
रहिका			Rahika		subdistrict	IN-BR
निर्मली			Nirmali		subdistrict	IN-BR
त्रिवेणीगंज|त्रिबेणीगंज			Triveniganj		subdistrict	IN-BR
छातापुर	छातापूर		Chhatapur		subdistrict	IN-BR
राघोपुर	राघोपूर		Raghopur		subdistrict	IN-BR
किशनपुर	किशनपूर		Kishanpur		subdistrict	IN-BR
बसंतपुर	बसंतपूर		Basantpur		subdistrict	IN-BR
प्रतापगंज			Pratapganj		subdistrict	IN-BR
मरौना			Marauna		subdistrict	IN-BR
नरपतगंज			Narpatganj		subdistrict	IN-BR
रानीगंज			Raniganj		subdistrict	IN-BR
फारबिसगंज|फॉरबिसगंज|फारबीसगंज			Forbesganj		subdistrict	IN-BR
जोकीहाट			Jokihat		subdistrict	IN-BR
सिकटी			Sikti		subdistrict	IN-BR
पलासी			Palasi		subdistrict	IN-BR
कुर्साकांटा|कुर्साकाटा			Kursakanta		subdistrict	IN-BR
भरगामा			Bhargama		subdistrict	IN-BR
बहादुरगंज			Bahadurganj		subdistrict	IN-BR
ठाकुरगंज			Thakurganj		subdistrict	IN-BR
कोचाधामन			Kochadhaman		subdistrict	IN-BR
पोठिया			Pothia		subdistrict	IN-BR
टेढ़ागाछ			Terhagachh		subdistrict	IN-BR
दिघलबैंक			Dighalbank		subdistrict	IN-BR
अमौर			Amour		subdistrict	IN-BR
बायसी			Baisi		subdistrict	IN-BR
कसबा			Kasba		subdistrict	IN-BR		*
बनमनखी			Banmankhi		subdistrict	IN-BR
रुपौली|रूपौली			Rupauli		subdistrict	IN-BR
धमदाहा			Dhamdaha		subdistrict	IN-BR
भवानीपुर	भवानीपूर		Bhawanipur		subdistrict	IN-BR
जलालगढ़			Jalalgarh		subdistrict	IN-BR
डगरूआ|डगरुआ			Dagarua		subdistrict	IN-BR
श्रीनगर			Srinagar		subdistrict	IN-BR
कदवा			Kadwa		subdistrict	IN-BR		*
बलरामपुर	बलरामपूर		Balrampur		subdistrict	IN-BR
प्राणपुर|प्रानपुर	प्राणपूर		Pranpur		subdistrict	IN-BR
मनिहारी			Manihari		subdistrict	IN-BR
बरारी			Barari		subdistrict	IN-BR
कोढ़ा			Korha		subdistrict	IN-BR
बारसोई			Barsoi		subdistrict	IN-BR
कुर्सेला|कुरसेला			Kursela		subdistrict	IN-BR
आजमनगर			Azamnagar		subdistrict	IN-BR
फलका			Falka		subdistrict	IN-BR
अमदाबाद			Amdabad		subdistrict	IN-BR
डंडखोरा			Dandkhora		subdistrict	IN-BR
आलमनगर			Alamnagar		subdistrict	IN-BR
बिहारीगंज			Bihariganj		subdistrict	IN-BR
सिंहेश्वर|सिंघेश्वर			Singheshwar		subdistrict	IN-BR
उदाकिशुनगंज			Udakishunganj		subdistrict	IN-BR
मुरलीगंज			Murliganj		subdistrict	IN-BR
कुमारखंड			Kumarkhand		subdistrict	IN-BR
पुरैनी			Puraini		subdistrict	IN-BR
ग्वालपाड़ा			Gwalpara		subdistrict	IN-BR
चौसा			Chausa		subdistrict	IN-BR
शंकरपुर	शंकरपूर		Shankarpur		subdistrict	IN-BR
गम्हरिया			Gamharia		subdistrict	IN-BR
सिमरी बख्तियारपुर	सिमरी बख्तियारपूर		Simri Bakhtiarpur		subdistrict	IN-BR
महिषी			Mahishi		subdistrict	IN-BR
सलखुआ			Salkhua		subdistrict	IN-BR
पतरघट			Patarghat		subdistrict	IN-BR
नवहट्टा|नौहट्टा			Nauhatta		subdistrict	IN-BR
सौरबाजार|सौर बाजार			Sour Bazar		subdistrict	IN-BR
कहरा			Kahara		subdistrict	IN-BR
कुशेश्वरस्थान|कुशेश्वर स्थान			Kusheshwar Asthan		subdistrict	IN-BR
बेनीपुर	बेनीपूर		Benipur		subdistrict	IN-BR
अलीनगर			Alinagar		subdistrict	IN-BR
हायाघाट			Hayaghat		subdistrict	IN-BR
बहादुरपुर	बहादुरपूर		Bahadurpur		subdistrict	IN-BR
केवटी			Keoti		subdistrict	IN-BR
जाले			Jale		subdistrict	IN-BR
बिरौल			Biraul		subdistrict	IN-BR
घनश्यामपुर	घनश्यामपूर		Ghanshyampur		subdistrict	IN-BR
मनीगाछी			Manigachhi		subdistrict	IN-BR
सिंहवाड़ा|सिंघवारा			Singhwara		subdistrict	IN-BR
तारडीह			Tardih		subdistrict	IN-BR
किरतपुर	किरतपूर		Kiratpur		subdistrict	IN-BR
हनुमाननगर			Hanumannagar		subdistrict	IN-BR
बहेड़ी			Baheri		subdistrict	IN-BR
गायघाट			Gaighat		subdistrict	IN-BR
औराई			Aurai		subdistrict	IN-BR
मीनापुर	मीनापूर		Minapur		subdistrict	IN-BR
बोचहां			Bochahan		subdistrict	IN-BR
सकरा			Sakra		subdistrict	IN-BR
कुढ़नी			Kurhani		subdistrict	IN-BR
कांटी			Kanti		subdistrict	IN-BR
पारू			Paroo		subdistrict	IN-BR
साहेबगंज			Sahebganj		subdistrict	IN-BR
सरैया			Saraiya		subdistrict	IN-BR
मुशहरी			Musahri		subdistrict	IN-BR
मोतीपुर	मोतीपूर		Motipur		subdistrict	IN-BR
मुरौल			Muraul		subdistrict	IN-BR
मड़वन			Marwan		subdistrict	IN-BR
कटरा			Katra		subdistrict	IN-BR		*
बंदरा			Bandra		subdistrict	IN-BR
बैकुंठपुर	बैकुंठपूर		Baikunthpur		subdistrict	IN-BR
बरौली			Barauli		subdistrict	IN-BR
कुचायकोट			Kuchaikote		subdistrict	IN-BR
भोरे			Bhore		subdistrict	IN-BR		*
हथुआ			Hathua		subdistrict	IN-BR
कटेया			Katiya		subdistrict	IN-BR
मांझा			Manjha		subdistrict	IN-BR		*
पंचदेवरी			Pach Deuri		subdistrict	IN-BR
थावे			Thawe		subdistrict	IN-BR
उचकागांव	उचकागाव		Uchkagaon		subdistrict	IN-BR
सिधवलिया			Sidhwalia		subdistrict	IN-BR
जीरादेई			Ziradei		subdistrict	IN-BR
दरौली			Darauli		subdistrict	IN-BR
रघुनाथपुर	रघुनाथपूर		Raghunathpur		subdistrict	IN-BR
दरौंदा			Daraundha		subdistrict	IN-BR
बड़हरिया			Barharia		subdistrict	IN-BR
गोरेयाकोठी|गोरियाकोठी			Goriakothi		subdistrict	IN-BR
महाराजगंज			Maharajganj		subdistrict	IN-BR
भगवानपुर हाट			Bhagwanpur Hat		subdistrict	IN-BR
गुठनी			Guthani		subdistrict	IN-BR
हसनपुरा			Hasanpura		subdistrict	IN-BR
हुसैनगंज			Hussainganj		subdistrict	IN-BR
लकड़ी नबीगंज			Lakri Nabiganj		subdistrict	IN-BR
मैरवा			Mairwa		subdistrict	IN-BR
पचरुखी			Pachrukhi		subdistrict	IN-BR
सिसवन			Siswan		subdistrict	IN-BR
आंदर			Andar		subdistrict	IN-BR
एकमा			Ekma		subdistrict	IN-BR
मांझी			Manjhi		subdistrict	IN-BR		*
बनियापुर	बनियापूर		Baniapur		subdistrict	IN-BR
तरैया			Taraiya		subdistrict	IN-BR
मढ़ौरा			Marhaura		subdistrict	IN-BR
गड़खा			Garkha		subdistrict	IN-BR
अमनौर			Amnour		subdistrict	IN-BR
परसा			Parsa		subdistrict	IN-BR		*
सोनपुर	सोनपूर		Sonepur		subdistrict	IN-BR
दिघवारा			Dighwara		subdistrict	IN-BR
जलालपुर	जलालपूर		Jalalpur		subdistrict	IN-BR
मशरक|मशरख			Mashrakh		subdistrict	IN-BR
पानापुर	पानापूर		Panapur		subdistrict	IN-BR
इसुआपुर	इसुआपूर		Isuapur		subdistrict	IN-BR
रिविलगंज			Revelganj		subdistrict	IN-BR
दरियापुर	दरियापूर		Dariapur		subdistrict	IN-BR
मकेर			Maker		subdistrict	IN-BR
लालगंज			Lalganj		subdistrict	IN-BR
महुआ			Mahua		subdistrict	IN-BR		*
राजापाकर			Rajapakar		subdistrict	IN-BR
महनार			Mahnar		subdistrict	IN-BR
पातेपुर	पातेपूर		Patepur		subdistrict	IN-BR
भगवानपुर	भगवानपूर		Bhagwanpur		subdistrict	IN-BR
जंदाहा			Jandaha		subdistrict	IN-BR
देसरी			Desri		subdistrict	IN-BR
सहदेई बुजुर्ग			Sahdei Buzurg		subdistrict	IN-BR
बिदुपुर	बिदुपूर		Bidupur		subdistrict	IN-BR
गोरौल			Goraul		subdistrict	IN-BR
वारिसनगर			Warisnagar		subdistrict	IN-BR
उजियारपुर	उजियारपूर		Ujiarpur		subdistrict	IN-BR
मोरवा			Morwa		subdistrict	IN-BR
सरायरंजन			Sarairanjan		subdistrict	IN-BR
मोहिउद्दीननगर|मोहिउद्दीन नगर			Mohiuddinnagar		subdistrict	IN-BR
विभूतिपुर	विभूतिपूर		Bibhutipur		subdistrict	IN-BR
रोसड़ा			Rosera		subdistrict	IN-BR
हसनपुर	हसनपूर		Hasanpur		subdistrict	IN-BR
दलसिंहसराय			Dalsinghsarai		subdistrict	IN-BR
खानपुर	खानपूर		Khanpur		subdistrict	IN-BR
मोहनपुर	मोहनपूर		Mohanpur		subdistrict	IN-BR
शाहपुर पटोरी|पटोरी			Shahpur Patori		subdistrict	IN-BR
शिवाजीनगर			Shivaji Nagar		subdistrict	IN-BR
सिंघिया			Singhia		subdistrict	IN-BR
ताजपुर	ताजपूर		Tajpur		subdistrict	IN-BR
पूसा			Pusa		subdistrict	IN-BR
बिथान			Bithan		subdistrict	IN-BR
विद्यापतिनगर			Vidyapati Nagar		subdistrict	IN-BR
चेरियाबरियारपुर|चेरिया बरियारपुर	चेरियाबरियारपूर		Cheria Bariarpur		subdistrict	IN-BR
बछवाड़ा			Bachhwara		subdistrict	IN-BR
तेघड़ा			Teghra		subdistrict	IN-BR
मटिहानी			Matihani		subdistrict	IN-BR
साहेबपुर कमाल|साहेबपुरकमाल			Sahebpur Kamal		subdistrict	IN-BR
बखरी			Bakhri		subdistrict	IN-BR
बरौनी			Barauni		subdistrict	IN-BR
बलिया			Balia		subdistrict	IN-BR
डंडारी			Dandari		subdistrict	IN-BR
मंसूरचक			Mansurchak		subdistrict	IN-BR
नावकोठी			Naokothi		subdistrict	IN-BR
खोदावंदपुर	खोदावंदपूर		Khodawandpur		subdistrict	IN-BR
गढ़पुरा			Garhpura		subdistrict	IN-BR
अलौली			Alauli		subdistrict	IN-BR
बेलदौर			Beldaur		subdistrict	IN-BR
परबत्ता			Parbatta		subdistrict	IN-BR
मानसी			Mansi		subdistrict	IN-BR		*
गोगरी			Gogri		subdistrict	IN-BR
चौथम			Chautham		subdistrict	IN-BR
बिहपुर	बिहपूर		Bihpur		subdistrict	IN-BR
गोपालपुर	गोपालपूर		Gopalpur		subdistrict	IN-BR
पीरपैंती			Pirpainti		subdistrict	IN-BR
कहलगांव	कहलगाव		Kahalgaon		subdistrict	IN-BR
सुल्तानगंज			Sultanganj		subdistrict	IN-BR
नाथनगर			Nathnagar		subdistrict	IN-BR
सबौर			Sabour		subdistrict	IN-BR
शाहकुंड			Shahkund		subdistrict	IN-BR
नवगछिया			Naugachhia		subdistrict	IN-BR
सन्हौला			Sanhaula		subdistrict	IN-BR
खरीक			Kharik		subdistrict	IN-BR
रंगरा			Rangra		subdistrict	IN-BR
अमरपुर	अमरपूर		Amarpur		subdistrict	IN-BR
धोरैया			Dhoraiya		subdistrict	IN-BR
कटोरिया			Katoria		subdistrict	IN-BR
बेलहर			Belhar		subdistrict	IN-BR
बौंसी			Bausi		subdistrict	IN-BR
रजौन			Rajoun		subdistrict	IN-BR
शंभूगंज			Shambhuganj		subdistrict	IN-BR
चांदन			Chandan		subdistrict	IN-BR		*
तारापुर	तारापूर		Tarapur		subdistrict	IN-BR
बरियारपुर	बरियारपूर		Bariarpur		subdistrict	IN-BR
धरहरा			Dharhara		subdistrict	IN-BR
हवेली खड़गपुर	हवेली खड़गपूर		Haveli Kharagpur		subdistrict	IN-BR
असरगंज			Asarganj		subdistrict	IN-BR
सूर्यगढ़ा			Suryagarha		subdistrict	IN-BR
बड़हिया			Barahiya		subdistrict	IN-BR
हलसी			Halsi		subdistrict	IN-BR
पिपरिया			Pipariya		subdistrict	IN-BR
बरबीघा			Barbigha		subdistrict	IN-BR
अरियरी			Ariari		subdistrict	IN-BR
चेवाड़ा			Chewara		subdistrict	IN-BR
घाटकुसुम्भा|घाट कुसुंभा			Ghat Kusumbha		subdistrict	IN-BR
अस्थावां			Asthawan		subdistrict	IN-BR
राजगीर			Rajgir		subdistrict	IN-BR
इस्लामपुर	इस्लामपूर		Islampur		subdistrict	IN-BR
हिलसा			Hilsa		subdistrict	IN-BR		*
हरनौत			Harnaut		subdistrict	IN-BR
चंडी			Chandi		subdistrict	IN-BR		*
एकंगरसराय			Ekangarsarai		subdistrict	IN-BR
गिरियक			Giriak		subdistrict	IN-BR
सिलाव			Silao		subdistrict	IN-BR
नूरसराय			Noorsarai		subdistrict	IN-BR
परवलपुर	परवलपूर		Parbalpur		subdistrict	IN-BR
रहुई			Rahui		subdistrict	IN-BR
सरमेरा			Sarmera		subdistrict	IN-BR
बिंद			Bind		subdistrict	IN-BR
थरथरी			Tharthari		subdistrict	IN-BR		*
मोकामा			Mokama		subdistrict	IN-BR
बाढ़			Barh		subdistrict	IN-BR		*
बख्तियारपुर	बख्तियारपूर		Bakhtiarpur		subdistrict	IN-BR
फतुहा			Fatuha		subdistrict	IN-BR
मनेर			Maner		subdistrict	IN-BR
फुलवारीशरीफ|फुलवारी शरीफ|फुलवारी			Phulwari Sharif		subdistrict	IN-BR
मसौढ़ी			Masaurhi		subdistrict	IN-BR
पालीगंज			Paliganj		subdistrict	IN-BR
बिक्रम			Bikram		subdistrict	IN-BR		*
बिहटा			Bihta		subdistrict	IN-BR
धनरुआ|धनरूआ			Dhanarua		subdistrict	IN-BR
दुल्हिन बाजार|दुल्हिनबाजार			Dulhin Bazar		subdistrict	IN-BR
घोसवरी			Ghoswari		subdistrict	IN-BR
नौबतपुर	नौबतपूर		Naubatpur		subdistrict	IN-BR
पंडारक			Pandarak		subdistrict	IN-BR
पुनपुन			Punpun		subdistrict	IN-BR		*
संपतचक			Sampatchak		subdistrict	IN-BR
खुसरूपुर|खुशरूपुर	खुसरूपूर		Khusrupur		subdistrict	IN-BR
दनियावां			Daniyawan		subdistrict	IN-BR
बेलछी			Belchhi		subdistrict	IN-BR
अथमलगोला			Athmalgola		subdistrict	IN-BR
संदेश			Sandesh		subdistrict	IN-BR		*
बड़हरा			Barhara		subdistrict	IN-BR
अगिआंव|अगिआव			Agiaon		subdistrict	IN-BR
तरारी			Tarari		subdistrict	IN-BR
जगदीशपुर	जगदीशपूर		Jagdishpur		subdistrict	IN-BR
शाहपुर	शाहपूर		Shahpur		subdistrict	IN-BR
बिहिया			Behea		subdistrict	IN-BR
कोईलवर|कोइलवर			Koilwar		subdistrict	IN-BR
पीरो			Piro		subdistrict	IN-BR
सहार			Sahar		subdistrict	IN-BR
चरपोखरी			Charpokhri		subdistrict	IN-BR
उदवंतनगर			Udwant Nagar		subdistrict	IN-BR
गड़हनी			Garhani		subdistrict	IN-BR
ब्रह्मपुर	ब्रह्मपूर		Brahampur		subdistrict	IN-BR
डुमरांव			Dumraon		subdistrict	IN-BR
राजपुर	राजपूर		Rajpur		subdistrict	IN-BR
सिमरी			Simri		subdistrict	IN-BR
इटाढ़ी			Itarhi		subdistrict	IN-BR
नावानगर			Nawanagar		subdistrict	IN-BR
चौगाईं			Chaugain		subdistrict	IN-BR
रामगढ़			Ramgarh		subdistrict	IN-BR
मोहनिया			Mohania		subdistrict	IN-BR
भभुआ			Bhabua		subdistrict	IN-BR
चैनपुर	चैनपूर		Chainpur		subdistrict	IN-BR
दुर्गावती			Durgawati		subdistrict	IN-BR		*
कुदरा			Kudra		subdistrict	IN-BR
अधौरा			Adhaura		subdistrict	IN-BR
नुआंव			Nuaon		subdistrict	IN-BR
रामपुर	रामपूर		Rampur		subdistrict	IN-BR
चेनारी			Chenari		subdistrict	IN-BR
करगहर			Kargahar		subdistrict	IN-BR
दिनारा			Dinara		subdistrict	IN-BR
नोखा			Nokha		subdistrict	IN-BR
काराकाट			Karakat		subdistrict	IN-BR
बिक्रमगंज			Bikramganj		subdistrict	IN-BR
अकोढ़ीगोला|अकोढ़ी गोला			Akorhi Gola		subdistrict	IN-BR
तिलौथू			Tilouthu		subdistrict	IN-BR
कोचस			Kochas		subdistrict	IN-BR
शिवसागर			Sheosagar		subdistrict	IN-BR
नासरीगंज			Nasriganj		subdistrict	IN-BR
दावथ			Dawath		subdistrict	IN-BR
सूर्यपुरा			Suryapura		subdistrict	IN-BR
संझौली			Sanjhauli		subdistrict	IN-BR
कुर्था			Kurtha		subdistrict	IN-BR
कलेर			Kaler		subdistrict	IN-BR
करपी			Karpi		subdistrict	IN-BR
घोसी			Ghosi		subdistrict	IN-BR
मखदुमपुर	मखदुमपूर		Makhdumpur		subdistrict	IN-BR
काको			Kako		subdistrict	IN-BR
मोदनगंज			Modanganj		subdistrict	IN-BR
हुलासगंज			Hulasganj		subdistrict	IN-BR
रतनी फरीदपुर	रतनी फरीदपूर		Ratni Faridpur		subdistrict	IN-BR
गोह			Goh		subdistrict	IN-BR		*
ओबरा			Obra		subdistrict	IN-BR
नबीनगर			Nabinagar		subdistrict	IN-BR
कुटुंबा			Kutumba		subdistrict	IN-BR		*
रफीगंज			Rafiganj		subdistrict	IN-BR
दाउदनगर			Daudnagar		subdistrict	IN-BR
हसपुरा			Haspura		subdistrict	IN-BR
बारुण			Barun		subdistrict	IN-BR
मदनपुर	मदनपूर		Madanpur		subdistrict	IN-BR
गुरुआ			Gurua		subdistrict	IN-BR
शेरघाटी			Sherghati		subdistrict	IN-BR
इमामगंज			Imamganj		subdistrict	IN-BR
बाराचट्टी			Barachatti		subdistrict	IN-BR
बोधगया|बोध गया			Bodh Gaya		subdistrict	IN-BR
टिकारी|टेकारी			Tikari		subdistrict	IN-BR
बेलागंज			Belaganj		subdistrict	IN-BR
अतरी			Atri		subdistrict	IN-BR
वजीरगंज			Wazirganj		subdistrict	IN-BR
आमस			Amas		subdistrict	IN-BR
डोभी			Dobhi		subdistrict	IN-BR
फतेहपुर	फतेहपूर		Fatehpur		subdistrict	IN-BR
टनकुप्पा			Tankuppa		subdistrict	IN-BR
बांकेबाजार|बांके बाजार			Banke Bazar		subdistrict	IN-BR
कोंच			Konch		subdistrict	IN-BR
परैया			Paraiya		subdistrict	IN-BR
गुरारू			Guraru		subdistrict	IN-BR
खिजरसराय			Khizarsarai		subdistrict	IN-BR
मानपुर	मानपूर		Manpur		subdistrict	IN-BR
डुमरिया			Dumaria		subdistrict	IN-BR
रजौली			Rajauli		subdistrict	IN-BR
हिसुआ			Hisua		subdistrict	IN-BR
गोविंदपुर	गोविंदपूर		Gobindpur		subdistrict	IN-BR
वारिसलीगंज			Warisaliganj		subdistrict	IN-BR
अकबरपुर	अकबरपूर		Akbarpur		subdistrict	IN-BR
पकरीबरावां|पकरीबरावा			Pakribarawan		subdistrict	IN-BR
कौआकोल			Kawakol		subdistrict	IN-BR
सिरदला			Sirdala		subdistrict	IN-BR
रोह			Roh		subdistrict	IN-BR
काशीचक			Kashichak		subdistrict	IN-BR
सिकंदरा			Sikandra		subdistrict	IN-BR
झाझा			Jhajha		subdistrict	IN-BR
चकाई			Chakai		subdistrict	IN-BR
सोनो			Sono		subdistrict	IN-BR
गिद्धौर			Gidhaur		subdistrict	IN-BR
खैरा			Khaira		subdistrict	IN-BR
लक्ष्मीपुर	लक्ष्मीपूर		Lakshmipur		subdistrict	IN-BR
बरहट			Barhat		subdistrict	IN-BR
वाल्मीकिनगर|वाल्मीकि नगर			Valmiki Nagar	Q7912495	constituency	IN-BR
नरकटिया			Narkatia		constituency	IN-BR
गोविंदगंज			Govindganj		constituency	IN-BR
लौकहा			Laukaha	Q6498263	constituency	IN-BR
सोनवर्षा			Sonbarsha		constituency	IN-BR
गौड़ाबौराम|गौड़ा बौराम|गौरा बौराम			Gaura Bauram	Q5527729	constituency	IN-BR
दरभंगा ग्रामीण			Darbhanga Rural		constituency	IN-BR
बरूराज|बरुराज			Baruraj		constituency	IN-BR
दीघा			Digha	Q17051887	constituency	IN-BR
बांकीपुर	बांकीपूर		Bankipur	Q17049574	constituency	IN-BR
कुम्हरार			Kumhrar		constituency	IN-BR
पटना साहिब			Patna Sahib	Q7145112	constituency	IN-BR
गया टाउन|गया शहर			Gaya Town		constituency	IN-BR
जोगबनी			Jogbani		town	IN-BR
बीरपुर|वीरपुर	बीरपूर		Birpur		town	IN-BR
बीहट			Bihat		town	IN-BR
खगौल			Khagaul		town	IN-BR
कमतौल			Kamtaul		town	IN-BR
जनकपुर रोड			Janakpur Road		town	IN-BR
मीरगंज			Mirganj		town	IN-BR
हबीबपुर	हबीबपूर		Habibpur		town	IN-BR
पावापुरी			Pawapuri		town	IN-BR
गुलाबबाग			Gulabbagh		town	IN-BR
परसा बाजार			Parsa Bazar		town	IN-BR
अकबरनगर			Akbarnagar		town	IN-BR
डेहरी ऑन सोन|डेहरी-ऑन-सोन			Dehri-on-Sone		town	IN-BR
लक्ष्मणपुर बाथे			Laxmanpur Bathe		village	IN-BR
बथानी टोला			Bathani Tola		village	IN-BR
सेनारी			Senari		village	IN-BR
सिताब दियारा|सिताबदियारा			Sitab Diara		village	IN-BR
लछुआड़			Lachhuar		village	IN-BR
सिमरिया			Simaria		village	IN-BR
विक्रमशिला			Vikramshila		village	IN-BR
कुंडलपुर	कुंडलपूर		Kundalpur		village	IN-BR
बड़गांव	बड़गाव		Badgaon		village	IN-BR
भीतिहरवा|भितिहरवा			Bhitiharwa		village	IN-BR
राजेंद्र नगर			Rajendra Nagar		locality	IN-BR
कंकड़बाग			Kankarbagh		locality	IN-BR
पाटलिपुत्र			Patliputra		locality	IN-BR		*
गर्दनीबाग			Gardanibagh		locality	IN-BR
राजीव नगर			Rajeev Nagar		locality	IN-BR
बेउर			Beur		locality	IN-BR
गांधी मैदान			Gandhi Maidan		locality	IN-BR
डाकबंगला चौराहा			Dak Bungalow		locality	IN-BR
बोरिंग रोड			Boring Road		locality	IN-BR
अनीसाबाद			Anisabad		locality	IN-BR
पटना सिटी			Patna City		locality	IN-BR
अगमकुआं			Agamkuan		locality	IN-BR
सगुना मोड़			Saguna Mor		locality	IN-BR
आलमगंज			Alamganj		locality	IN-BR
इशाकचक			Ishakchak		locality	IN-BR
बेरमो			Bermo		subdistrict	IN-JH
चंदनकियारी			Chandankiyari		subdistrict	IN-JH
चंद्रपुरा			Chandrapura		subdistrict	IN-JH
चास			Chas		subdistrict	IN-JH
गोमिया			Gomia		subdistrict	IN-JH
नावाडीह			Nawadih		subdistrict	IN-JH
पेटरवार			Peterwar		subdistrict	IN-JH
कसमार			Kasmar		subdistrict	IN-JH
जरीडीह			Jaridih		subdistrict	IN-JH
सिमरिया			Simaria		subdistrict	IN-JH
प्रतापपुर	प्रतापपूर		Pratappur		subdistrict	IN-JH
इटखोरी			Itkhori		subdistrict	IN-JH
टंडवा			Tandwa		subdistrict	IN-JH
हंटरगंज			Hunterganj		subdistrict	IN-JH
कुंदा			Kunda		subdistrict	IN-JH
लावालौंग			Lawalong		subdistrict	IN-JH
मधुपुर	मधुपूर		Madhupur		subdistrict	IN-JH
सारठ			Sarath		subdistrict	IN-JH
देवीपुर	देवीपूर		Devipur		subdistrict	IN-JH
मोहनपुर	मोहनपूर		Mohanpur		subdistrict	IN-JH
करौं			Karon		subdistrict	IN-JH
पालोजोरी			Palojori		subdistrict	IN-JH
सारवां			Sarwan		subdistrict	IN-JH
मारगोमुंडा			Margomunda		subdistrict	IN-JH
टुंडी			Tundi		subdistrict	IN-JH
बाघमारा			Baghmara		subdistrict	IN-JH
निरसा			Nirsa		subdistrict	IN-JH
गोविंदपुर	गोविंदपूर		Gobindpur		subdistrict	IN-JH
बलियापुर	बलियापूर		Baliapur		subdistrict	IN-JH
तोपचांची			Topchanchi		subdistrict	IN-JH
झरिया			Jharia		subdistrict	IN-JH
कतरास			Katras		subdistrict	IN-JH
जामा			Jama		subdistrict	IN-JH		*
जरमुंडी			Jarmundi		subdistrict	IN-JH
शिकारीपाड़ा			Shikaripara		subdistrict	IN-JH
काठीकुंड			Kathikund		subdistrict	IN-JH
गोपीकांदर			Gopikandar		subdistrict	IN-JH
मसलिया			Masalia		subdistrict	IN-JH
रानीश्वर			Ranishwar		subdistrict	IN-JH
सरैयाहाट			Saraiyahat		subdistrict	IN-JH
रामगढ़			Ramgarh		subdistrict	IN-JH
बहरागोड़ा			Baharagora		subdistrict	IN-JH
चाकुलिया			Chakulia		subdistrict	IN-JH
पोटका			Potka		subdistrict	IN-JH
घाटशिला			Ghatshila		subdistrict	IN-JH
मुसाबनी			Musabani		subdistrict	IN-JH
धालभूमगढ़			Dhalbhumgarh		subdistrict	IN-JH
डुमरिया			Dumaria		subdistrict	IN-JH
पटमदा			Patamda		subdistrict	IN-JH
बोड़ाम			Boram		subdistrict	IN-JH
भवनाथपुर	भवनाथपूर		Bhawanathpur		subdistrict	IN-JH
नगर ऊंटारी|नगरउंटारी|श्रीबंशीधर नगर|बंशीधर नगर			Nagar Untari		subdistrict	IN-JH
रंका			Ranka		subdistrict	IN-JH
मेराल			Meral		subdistrict	IN-JH
मझिआंव			Majhiaon		subdistrict	IN-JH
रमना			Ramna		subdistrict	IN-JH
धुरकी			Dhurki		subdistrict	IN-JH
कांडी			Kandi		subdistrict	IN-JH		*
खरौंधी			Kharaundhi		subdistrict	IN-JH
डंडई			Dandai		subdistrict	IN-JH
बगोदर			Bagodar		subdistrict	IN-JH
बिरनी			Birni		subdistrict	IN-JH
धनवार|राजधनवार			Dhanwar		subdistrict	IN-JH
डुमरी			Dumri		subdistrict	IN-JH
गावां			Gawan		subdistrict	IN-JH
जमुआ			Jamua		subdistrict	IN-JH
गांडेय			Gandey		subdistrict	IN-JH
बेंगाबाद			Bengabad		subdistrict	IN-JH
पीरटांड़			Pirtand		subdistrict	IN-JH
सरिया			Sariya		subdistrict	IN-JH		*
तिसरी			Tisri		subdistrict	IN-JH		*
देवरी			Deori		subdistrict	IN-JH
पोड़ैयाहाट			Poreyahat		subdistrict	IN-JH
महागामा|महगामा			Mahagama		subdistrict	IN-JH
मेहरमा			Meherma		subdistrict	IN-JH
बोआरीजोर			Boarijor		subdistrict	IN-JH
पथरगामा			Pathargama		subdistrict	IN-JH
सुंदरपहाड़ी			Sundarpahari		subdistrict	IN-JH
बसिया			Basia		subdistrict	IN-JH
बिशुनपुर	बिशुनपूर		Bishunpur		subdistrict	IN-JH
चैनपुर	चैनपूर		Chainpur		subdistrict	IN-JH
घाघरा			Ghaghra		subdistrict	IN-JH		*
सिसई			Sisai		subdistrict	IN-JH
पालकोट			Palkot		subdistrict	IN-JH
रायडीह			Raidih		subdistrict	IN-JH
कामडारा			Kamdara		subdistrict	IN-JH
भरनो			Bharno		subdistrict	IN-JH
बरही			Barhi		subdistrict	IN-JH
बड़कागांव	बड़कागाव		Barkagaon		subdistrict	IN-JH
बरकट्ठा|बरकठ्ठा			Barkatha		subdistrict	IN-JH
चौपारण			Chauparan		subdistrict	IN-JH
विष्णुगढ़			Bishnugarh		subdistrict	IN-JH
इचाक			Ichak		subdistrict	IN-JH
केरेडारी			Keredari		subdistrict	IN-JH
कटकमसांडी			Katkamsandi		subdistrict	IN-JH
चुरचू			Churchu		subdistrict	IN-JH
नाला			Nala		subdistrict	IN-JH		*
नारायणपुर	नारायणपूर		Narayanpur		subdistrict	IN-JH
कुंडहित			Kundhit		subdistrict	IN-JH
करमाटांड़			Karmatanr		subdistrict	IN-JH
फतेहपुर	फतेहपूर		Fatehpur		subdistrict	IN-JH
मिहिजाम			Mihijam		subdistrict	IN-JH
तोरपा			Torpa		subdistrict	IN-JH
अड़की			Arki		subdistrict	IN-JH
मुरहू			Murhu		subdistrict	IN-JH
कर्रा			Karra		subdistrict	IN-JH
रनिया			Rania		subdistrict	IN-JH
डोमचांच			Domchanch		subdistrict	IN-JH
जयनगर			Jainagar		subdistrict	IN-JH
सतगावां			Satgawan		subdistrict	IN-JH
मरकच्चो			Markacho		subdistrict	IN-JH
चंदवारा			Chandwara		subdistrict	IN-JH
बरवाडीह			Barwadih		subdistrict	IN-JH
चंदवा			Chandwa		subdistrict	IN-JH
मनिका			Manika		subdistrict	IN-JH
गारू			Garu		subdistrict	IN-JH
महुआडांड़			Mahuadanr		subdistrict	IN-JH
बालूमाथ			Balumath		subdistrict	IN-JH
हेरहंज			Herhanj		subdistrict	IN-JH
कुड़ू			Kuru		subdistrict	IN-JH
भंडरा			Bhandra		subdistrict	IN-JH
किस्को			Kisko		subdistrict	IN-JH
सेन्हा			Senha		subdistrict	IN-JH
पेशरार			Peshrar		subdistrict	IN-JH
लिट्टीपाड़ा			Litipara		subdistrict	IN-JH
महेशपुर	महेशपूर		Maheshpur		subdistrict	IN-JH
हिरणपुर	हिरणपूर		Hiranpur		subdistrict	IN-JH
अमड़ापाड़ा			Amrapara		subdistrict	IN-JH
पाकुड़िया			Pakuria		subdistrict	IN-JH
बिश्रामपुर|विश्रामपुर	बिश्रामपूर		Bishrampur		subdistrict	IN-JH
छतरपुर	छतरपूर		Chhatarpur		subdistrict	IN-JH
हरिहरगंज			Hariharganj		subdistrict	IN-JH
हुसैनाबाद			Hussainabad		subdistrict	IN-JH
पांकी			Panki		subdistrict	IN-JH
पाटन			Patan		subdistrict	IN-JH		*
लेस्लीगंज|नीलांबर-पीतांबरपुर			Lesliganj		subdistrict	IN-JH
मनातू			Manatu		subdistrict	IN-JH
पिपरा			Pipra		subdistrict	IN-JH
सतबरवा			Satbarwa		subdistrict	IN-JH
मेदिनीनगर|डाल्टनगंज|डालटनगंज|डालटेनगंज			Medininagar		subdistrict	IN-JH
गोला			Gola		subdistrict	IN-JH		*
मांडू			Mandu		subdistrict	IN-JH
पतरातू			Patratu		subdistrict	IN-JH
चितरपुर	चितरपूर		Chitarpur		subdistrict	IN-JH
दुलमी			Dulmi		subdistrict	IN-JH
बुंडू			Bundu		subdistrict	IN-JH
कांके			Kanke		subdistrict	IN-JH
खलारी			Khelari		subdistrict	IN-JH
मांडर			Mandar		subdistrict	IN-JH
सिल्ली			Silli		subdistrict	IN-JH
तमाड़			Tamar		subdistrict	IN-JH
अनगड़ा			Angara		subdistrict	IN-JH
ओरमांझी			Ormanjhi		subdistrict	IN-JH
बेड़ो			Bero		subdistrict	IN-JH
चान्हो			Chanho		subdistrict	IN-JH
रातू			Ratu		subdistrict	IN-JH
नामकुम			Namkum		subdistrict	IN-JH
सोनाहातू			Sonahatu		subdistrict	IN-JH
बुढ़मू			Burmu		subdistrict	IN-JH
लापुंग			Lapung		subdistrict	IN-JH
इटकी			Itki		subdistrict	IN-JH
नगड़ी			Nagri		subdistrict	IN-JH
राहे			Rahe		subdistrict	IN-JH
बरहेट			Barhait		subdistrict	IN-JH
बरहरवा			Barharwa		subdistrict	IN-JH
बोरियो			Borio		subdistrict	IN-JH
राजमहल			Rajmahal		subdistrict	IN-JH
उधवा			Udhwa		subdistrict	IN-JH
तालझारी			Taljhari		subdistrict	IN-JH
पतना			Pathna		subdistrict	IN-JH
मंडरो			Mandro		subdistrict	IN-JH
ईचागढ़			Ichagarh		subdistrict	IN-JH
चांडिल			Chandil		subdistrict	IN-JH
खरसावां			Kharsawan		subdistrict	IN-JH
कुचाई			Kuchai		subdistrict	IN-JH
राजनगर			Rajnagar		subdistrict	IN-JH
गम्हरिया			Gamharia		subdistrict	IN-JH
नीमडीह			Nimdih		subdistrict	IN-JH
कुकड़ू			Kukru		subdistrict	IN-JH
बानो			Bano		subdistrict	IN-JH		*
कोलेबिरा			Kolebira		subdistrict	IN-JH
ठेठईटांगर			Thethaitangar		subdistrict	IN-JH
कुरडेग			Kurdeg		subdistrict	IN-JH
बोलबा			Bolba		subdistrict	IN-JH
जलडेगा			Jaldega		subdistrict	IN-JH
पाकरटांड़			Pakartanr		subdistrict	IN-JH
चाईबासा			Chaibasa		subdistrict	IN-JH
चक्रधरपुर	चक्रधरपूर		Chakradharpur		subdistrict	IN-JH
जगन्नाथपुर	जगन्नाथपूर		Jagannathpur		subdistrict	IN-JH
मझगांव	मझगाव		Majhgaon		subdistrict	IN-JH
मनोहरपुर	मनोहरपूर		Manoharpur		subdistrict	IN-JH
नोवामुंडी			Noamundi		subdistrict	IN-JH
गोइलकेरा			Goilkera		subdistrict	IN-JH
सोनुवा			Sonua		subdistrict	IN-JH
बंदगांव	बंदगाव		Bandgaon		subdistrict	IN-JH
टोंटो			Tonto		subdistrict	IN-JH
आनंदपुर	आनंदपूर		Anandpur		subdistrict	IN-JH
खूंटपानी			Khuntpani		subdistrict	IN-JH
मंझारी			Manjhari		subdistrict	IN-JH
तांतनगर			Tantnagar		subdistrict	IN-JH
गुदड़ी			Gudri		subdistrict	IN-JH		*
हाटगम्हरिया			Hatgamharia		subdistrict	IN-JH
हटिया			Hatia	Q5681579	constituency	IN-JH
जमशेदपुर पूर्वी|जमशेदपुर पूर्व			Jamshedpur East	Q6148211	constituency	IN-JH
जमशेदपुर पश्चिमी|जमशेदपुर पश्चिम			Jamshedpur West	Q6148214	constituency	IN-JH
जुगसलाई			Jugsalai	Q6304955	constituency	IN-JH
खिजरी			Khijri	Q6401593	constituency	IN-JH
सिंदरी			Sindri	Q7522338	constituency	IN-JH
सरायकेला			Seraikella	Q7452653	constituency	IN-JH
आदित्यपुर	आदित्यपूर		Adityapur		town	IN-JH
चिरकुंडा			Chirkunda		town	IN-JH
झुमरीतिलैया|झुमरी तिलैया|झुमरी तलैया			Jhumri Telaiya		town	IN-JH
फुसरो			Phusro		town	IN-JH
बासुकीनाथ|वासुकीनाथ			Basukinath		town	IN-JH
कपाली			Kapali		town	IN-JH		*
मैथन			Maithon		town	IN-JH
किरीबुरू			Kiriburu		town	IN-JH
गुवा			Gua		town	IN-JH
जादूगोड़ा			Jadugora		town	IN-JH
भुरकुंडा			Bhurkunda		town	IN-JH
मैक्लुस्कीगंज			McCluskieganj		town	IN-JH
तेनुघाट			Tenughat		town	IN-JH
रजरप्पा			Rajrappa		town	IN-JH
पारसनाथ			Parasnath		town	IN-JH		*
नेतरहाट			Netarhat		town	IN-JH
बोकारो स्टील सिटी			Bokaro Steel City		town	IN-JH
मानगो			Mango		town	IN-JH
बिष्टुपुर	बिष्टुपूर		Bistupur		town	IN-JH
साकची			Sakchi		town	IN-JH
सोनारी			Sonari		town	IN-JH
कदमा			Kadma		town	IN-JH
टेल्को			Telco		town	IN-JH
धुर्वा			Dhurwa		town	IN-JH
हरमू			Harmu		town	IN-JH
डोरंडा			Doranda		town	IN-JH
लालपुर	लालपूर		Lalpur		town	IN-JH
हिंदपीढ़ी			Hindpiri		town	IN-JH
चुटिया			Chutia		town	IN-JH		*
मोरहाबादी			Morabadi		town	IN-JH
बरियातू			Bariatu		town	IN-JH
पुंदाग			Pundag		town	IN-JH
पंडरा			Pandra		town	IN-JH
भूली			Bhuli		town	IN-JH		*
बैंक मोड़			Bank More		town	IN-JH
वासेपुर	वासेपूर		Wasseypur		town	IN-JH
भारत|हिंदुस्तान|इंडिया|भारतवर्ष	भारत|हिंदुस्थान|इंडिया	भारत|इन्डिया|हिन्दुस्तान	India	Q668	country		IN
नेपाल	नेपाळ		Nepal	Q837	country		NP
पाकिस्तान			Pakistan	Q843	country		PK
बांग्लादेश|बंग्लादेश|बंगलादेश|बांगलादेश	बांगलादेश|बांग्लादेश|बंगलादेश	बंगलादेश|बाङ्लादेश|बाङ्गलादेश|बंगलादेस	Bangladesh	Q902	country		BD
श्रीलंका|श्री लंका			Sri Lanka	Q854	country		LK
भूटान	भूतान|भूटान	भुटान|भूटान	Bhutan	Q917	country		BT
मालदीव|मालदीव्स	मालदीव|मालदिव	माल्दिभ्स|मालदिभ्स|माल्दिभ|मालदिभ	Maldives	Q826	country		MV
अफगानिस्तान|अफ्गानिस्तान	अफगाणिस्तान	अफगानिस्तान|अफगानीस्तान	Afghanistan	Q889	country		AF
चीन|चाइना|चायना|PRC			China	Q148	country		CN
म्यांमार|म्यांमा|म्यामां|म्यामांर|म्यानमार|बर्मा	म्यानमार|म्यांमार|ब्रह्मदेश|बर्मा	म्यानमार|म्यान्मार|म्यान्मा|बर्मा	Myanmar	Q836	country		MM
जापान	जपान		Japan	Q17	country		JP
दक्षिण कोरिया|साउथ कोरिया|दक्षिणी कोरिया|द. कोरिया			South Korea	Q884	country		KR
उत्तर कोरिया|उत्तरी कोरिया|नॉर्थ कोरिया|नार्थ कोरिया|DPRK	उत्तर कोरिया|उ. कोरिया	उत्तर कोरिया|नर्थ कोरिया	North Korea	Q423	country		KP
मंगोलिया			Mongolia	Q711	country		MN
ताइवान	तैवान	ताइवान|ताईवान	Taiwan	Q865	country		TW
हांगकांग|हॉन्गकॉन्ग|हॉंगकॉंग|हॉन्ग कॉन्ग|हांग कांग|हांगकॉन्ग|होंगकोंग		हङकङ|हंगकंग|हङकङ्ग	Hong Kong	Q8646	country		HK
मकाऊ|मकाउ|मकाओ	मकाऊ|मकाव|मकाओ	मकाउ	Macau	Q14773	country		MO
थाईलैंड|थाइलैंड	थायलंड	थाइल्याण्ड|थाइल्यान्ड|थाईल्याण्ड|थाइलैण्ड	Thailand	Q869	country		TH
वियतनाम|विएतनाम|वियेतनाम	व्हिएतनाम|व्हियेतनाम|विएतनाम	भियतनाम|भिएतनाम	Vietnam	Q881	country		VN
कंबोडिया			Cambodia	Q424	country		KH
लाओस		लाओस|लाओसी गणतन्त्र	Laos	Q819	country		LA
मलेशिया|मलयेशिया		मलेसिया|मलेशिया	Malaysia	Q833	country		MY
सिंगापुर	सिंगापूर		Singapore	Q334	country		SG
इंडोनेशिया		इन्डोनेसिया|इन्डोनेशिया|इण्डोनेसिया	Indonesia	Q252	country		ID
फिलीपींस|फिलीपीन|फिलिपींस|फिलीपीन्स|फिलिपीन्स	फिलिपिन्स|फिलिपाइन्स|फिलिपाईन्स	फिलिपिन्स|फिलिपिन्स्	Philippines	Q928	country		PH
ब्रुनेई|ब्रूनेई		ब्रुनाई|ब्रुनाइ|ब्रुनेइ	Brunei	Q921	country		BN
पूर्वी तिमोर|तिमोर-लेस्ते|तिमोर लेस्ते|ईस्ट तिमोर	पूर्व तिमोर|तिमोर-लेस्ते	पूर्वी टिमोर|टिमोर-लेस्टे|टिमोर लेस्टे|तिमोर लेस्ते	Timor-Leste	Q574	country		TL
ईरान|इरान	इराण	इरान	Iran	Q794	country		IR
इराक|ईराक			Iraq	Q796	country		IQ
सऊदी अरब|सउदी अरब|सऊदी अरेबिया|KSA	सौदी अरेबिया|सौदी अरब|सौदी	साउदी अरब|साउदी अरेबिया|साउदी|साऊदी अरब|साउदीअरब	Saudi Arabia	Q851	country		SA
संयुक्त अरब अमीरात|यूएई|संयुक्त अरब अमिरात|यू.ए.ई.|UAE	संयुक्त अरब अमिराती|संयुक्त अरब अमिरात|यूएई|यु.ए.ई.	संयुक्त अरब इमिरेट्स|यूएई|युएई|संयुक्त अरब इमिरात|संयुक्त अरब एमिरेट्स	United Arab Emirates	Q878	country		AE
कतर			Qatar	Q846	country		QA
कुवैत	कुवेत|कुवैत	कुवेत|कुवैत	Kuwait	Q817	country		KW
बहरीन	बहारीन|बहरीन|बहरैन	बहराइन|बहरिन	Bahrain	Q398	country		BH
ओमान		ओमान|ओमन	Oman	Q842	country		OM
यमन	येमेन|यमन	यमन|येमेन	Yemen	Q805	country		YE
इजराइल|इजरायल|इस्राइल|इस्रायल|इजरायिल|इसराइल|इसरायल|इजराईल	इस्रायल|इस्राईल|इस्त्रायल|इस्राएल	इजरायल|इजराइल|इजरेल|इसराइल	Israel	Q801	country		IL
फिलिस्तीन|फलस्तीन|फिलीस्तीन|फलीस्तीन|पैलेस्टाइन	पॅलेस्टाईन|पॅलेस्टाइन|पॅलेस्टिन	प्यालेस्टाइन|प्यालेष्टाइन|प्यालेस्टिन	Palestine	Q219060	country		PS
जॉर्डन|जार्डन|जोर्डन		जोर्डन|जर्डन	Jordan	Q810	country		JO
लेबनान|लेबनॉन|लेबनोन	लेबनॉन|लेबॅनॉन	लेबनान|लेबनन|लेबनोन	Lebanon	Q822	country		LB
सीरिया	सीरिया|सिरिया	सिरिया|सीरिया	Syria	Q858	country		SY
तुर्की|तुर्किये|टर्की|तुर्कीए|तुर्किए	तुर्कस्तान|तुर्की|तुर्किये|टर्की	टर्की|तुर्की|तुर्किये|टर्किए	Turkey	Q43	country		TR
साइप्रस	सायप्रस		Cyprus	Q229	country		CY
आर्मेनिया|अर्मेनिया|आर्मीनिया			Armenia	Q399	country		AM
अजरबैजान|अजरबाइजान|अजरबेजान|अजरबाईजान	अझरबैजान|अझरबैझान		Azerbaijan	Q227	country		AZ
जॉर्जिया|जार्जिया		जर्जिया	Georgia	Q230	country		GE
कजाकिस्तान|कजाखस्तान|कजाकस्तान|कजाखिस्तान	कझाकस्तान|कझाकिस्तान|कझाखस्तान	काजाकस्तान|कजाकस्तान|काजाखस्तान|कजाखस्तान|कजाकिस्तान	Kazakhstan	Q232	country		KZ
उज्बेकिस्तान|उजबेकिस्तान	उझबेकिस्तान|उझ्बेकिस्तान	उज्बेकिस्तान|उज्वेकिस्तान	Uzbekistan	Q265	country		UZ
तुर्कमेनिस्तान		तुर्कमेनिस्तान|टर्कमेनिस्तान	Turkmenistan	Q874	country		TM
किर्गिस्तान|किर्गिजस्तान|किर्गीस्तान|किरगिस्तान|किर्गिज गणराज्य	किर्गिझस्तान|किरगिझस्तान|किर्गिस्तान		Kyrgyzstan	Q813	country		KG
ताजिकिस्तान|तजाकिस्तान|तजिकिस्तान		ताजिकिस्तान|ताजकिस्तान	Tajikistan	Q863	country		TJ
रूस|रशिया|रूसी संघ|रुस	रशिया|रूस	रुस|रसिया	Russia	Q159	country		RU
सोवियत संघ|यूएसएसआर|सोवियत यूनियन|सोवियत रूस|USSR	सोव्हिएत संघ|सोव्हिएत युनियन|सोव्हिएत रशिया|सोविएत संघ	सोभियत संघ|सोभियत रुस|सोभियत युनियन	Soviet Union	Q15180	country
यूक्रेन|युक्रेन|उक्रेन	युक्रेन	युक्रेन	Ukraine	Q212	country		UA
बेलारूस|बेलारुस		बेलारुस|बेलारूस	Belarus	Q184	country		BY
मोल्दोवा|मॉल्डोवा|मोलदोवा|मोल्डोवा	मोल्डोव्हा|मॉल्डोव्हा|मोल्दोव्हा	मोल्डोभा|माल्डोभा|मोल्दोभा	Moldova	Q217	country		MD
पोलैंड	पोलंड	पोल्याण्ड|पोल्यान्ड	Poland	Q36	country		PL
जर्मनी			Germany	Q183	country		DE
फ्रांस|फ्रान्स	फ्रान्स|फ्रांस	फ्रान्स|फ्रांस	France	Q142	country		FR
ब्रिटेन|यूके|यूनाइटेड किंगडम|ग्रेट ब्रिटेन|संयुक्त राजशाही|बरतानिया|यू.के.|UK	ब्रिटन|यूके|युनायटेड किंग्डम|युनायटेड किंगडम|ग्रेट ब्रिटन	बेलायत|ब्रिटेन|युके|यूके|संयुक्त अधिराज्य|ग्रेट ब्रिटेन	United Kingdom	Q145	country		GB
आयरलैंड|आयरलेंड	आयर्लंड|आयर्लंडचे प्रजासत्ताक	आयरल्याण्ड|आयरल्यान्ड	Ireland	Q27	country		IE
इटली		इटाली|इटली	Italy	Q38	country		IT
स्पेन			Spain	Q29	country		ES
पुर्तगाल	पोर्तुगाल	पोर्चुगल|पोर्तुगल|पोर्चुगाल	Portugal	Q45	country		PT
नीदरलैंड|नीदरलैंड्स|हॉलैंड|हालैंड|नेदरलैंड|नेदरलैंड्स	नेदरलँड|नेदरलँड्स|नेदरलँडस्|हॉलंड	नेदरल्याण्ड्स|नेदरल्याण्ड|नेदरल्यान्ड|नेदरल्यान्ड्स|हल्याण्ड|होल्याण्ड	Netherlands	Q55	country		NL
बेल्जियम|बेल्जीयम			Belgium	Q31	country		BE
लक्जमबर्ग|लग्जमबर्ग|लक्समबर्ग	लक्झेंबर्ग|लक्झम्बर्ग	लक्जेमबर्ग|लक्जमबर्ग	Luxembourg	Q32	country		LU
स्विट्जरलैंड|स्विटजरलैंड|स्वीट्जरलैंड|स्वीटजरलैंड	स्वित्झर्लंड|स्वित्झरलँड|स्विर्त्झलंड	स्विट्जरल्याण्ड|स्विजरल्याण्ड|स्वीट्जरल्याण्ड|स्वीटजरल्याण्ड|स्विटजरल्याण्ड|स्वीजरल्याण्ड	Switzerland	Q39	country		CH
ऑस्ट्रिया|आस्ट्रिया		अस्ट्रिया|अष्ट्रिया	Austria	Q40	country		AT
हंगरी	हंगेरी	हंगेरी	Hungary	Q28	country		HU
चेक गणराज्य|चेक रिपब्लिक|चेकिया	चेक प्रजासत्ताक|झेक प्रजासत्ताक|चेक रिपब्लिक|झेकिया	चेक गणतन्त्र|चेक रिपब्लिक|चेक गणराज्य|चेकिया	Czech Republic	Q213	country		CZ
चेकोस्लोवाकिया	चेकोस्लोव्हाकिया|झेकोस्लोव्हाकिया	चेकोस्लोभाकिया	Czechoslovakia	Q33946	country
स्लोवाकिया	स्लोव्हाकिया	स्लोभाकिया	Slovakia	Q214	country		SK
स्लोवेनिया	स्लोव्हेनिया	स्लोभेनिया	Slovenia	Q215	country		SI
क्रोएशिया|क्रोशिया		क्रोएसिया|क्रोएशिया	Croatia	Q224	country		HR
सर्बिया|सर्विया			Serbia	Q403	country		RS
बोस्निया|बोस्निया और हर्जेगोविना|बोस्निया एंड हर्जेगोविना|बोस्निया-हर्जेगोविना|बोस्निया हर्जेगोविना	बोस्निया|बोस्निया आणि हर्झगोव्हिना|बोस्निया आणि हर्जेगोविना|बॉस्निया	बोस्निया|बोस्निया हर्जगोभिना|बोस्निया एन्ड हर्जगोभिना|बोस्निया हर्जगोभिनिया	Bosnia and Herzegovina	Q225	country		BA
मोंटेनेग्रो|मोंटेनीग्रो|मॉन्टेनेग्रो|मॉन्टेनीग्रो	मॉन्टेनेग्रो|माँटेनिग्रो|मोंटेनेग्रो	मोन्टेनेग्रो|मोन्टेनिग्रो	Montenegro	Q236	country		ME
उत्तरी मकदूनिया|उत्तर मैसेडोनिया|नॉर्थ मैसेडोनिया|उत्तरी मैसेडोनिया|मैसेडोनिया|मकदूनिया	उत्तर मॅसेडोनिया|मॅसेडोनिया	उत्तर म्यासेडोनिया|नर्थ म्यासेडोनिया|म्यासेडोनिया	North Macedonia	Q221	country		MK
कोसोवो	कोसोवो|कोसोव्हो	कोसोभो	Kosovo	Q1246	country		XK
अल्बानिया|अल्बेनिया			Albania	Q222	country		AL
यूनान|ग्रीस	ग्रीस	ग्रिस|ग्रीस|युनान	Greece	Q41	country		GR
बुल्गारिया|बुल्गेरिया|बल्गारिया	बल्गेरिया|बल्गारिया	बुल्गेरिया|बल्गेरिया	Bulgaria	Q219	country		BG
रोमानिया		रोमानिया|रोमेनिया|रुमानिया	Romania	Q218	country		RO
यूगोस्लाविया|युगोस्लाविया	युगोस्लाव्हिया	युगोस्लाभिया	Yugoslavia		country
डेनमार्क	डेन्मार्क		Denmark	Q35	country		DK
नॉर्वे|नार्वे|नोर्वे		नर्वे|नोर्वे	Norway	Q20	country		NO
स्वीडन|स्विडन		स्विडेन|स्वीडेन|स्विडन	Sweden	Q34	country		SE
फिनलैंड	फिनलंड	फिनल्याण्ड|फिनल्यान्ड	Finland	Q33	country		FI
आइसलैंड|आईसलैंड	आइसलँड	आइसल्याण्ड|आइसल्यान्ड|आइस्ल्याण्ड	Iceland	Q189	country		IS
एस्टोनिया|एस्तोनिया	एस्टोनिया|इस्टोनिया	इस्टोनिया|एस्टोनिया	Estonia	Q191	country		EE
लातविया|लाटविया	लाटव्हिया|लॅटव्हिया|लात्व्हिया	लात्भिया|लाट्भिया|लात्विया	Latvia	Q211	country		LV
लिथुआनिया|लिथुएनिया			Lithuania	Q37	country		LT
माल्टा			Malta	Q233	country		MT	*
मोनाको	मोनॅको|मोनाको		Monaco	Q235	country		MC
वेटिकन सिटी|वेटिकन|वैटिकन	व्हॅटिकन सिटी|व्हॅटिकन	भ्याटिकन सिटी|भ्याटिकन|भेटिकन सिटी|भेटिकन	Vatican City	Q237	country		VA
सैन मारिनो|सान मारिनो	सॅन मरिनो|सान मारिनो	सान मारिनो	San Marino	Q238	country		SM
लिकटेंस्टीन|लिचेंस्टीन|लिकटेंस्टाइन	लिश्टनस्टाइन|लिक्टेनस्टाइन	लिचटेन्स्टाइन|लिक्टेन्स्टाइन	Liechtenstein	Q347	country		LI
अंडोरा|एंडोरा		अन्डोरा|अन्डोर्रा	Andorra	Q228	country		AD
ग्रीनलैंड	ग्रीनलँड	ग्रीनल्याण्ड|ग्रिनल्याण्ड	Greenland	Q223	country		GL
फेरो द्वीपसमूह|फैरो द्वीप	फेरो बेटे|फॅरो बेटे	फारो टापु|फेरो टापु	Faroe Islands	Q4628	country		FO
जिब्राल्टर		जिब्राल्टर|जिब्राल्टार	Gibraltar	Q1410	country		GI
आइल ऑफ मैन	आइल ऑफ मॅन	आइल अफ म्यान	Isle of Man	Q9676	country		IM
जर्सी			Jersey	Q785	country		JE	*
ग्वेर्नसे|गर्नसी		ग्वेर्न्सी	Guernsey	Q25230	country		GG
अमेरिका|अमरीका|यूएस|यूएसए|संयुक्त राज्य अमेरिका|यूनाइटेड स्टेट्स|संयुक्त राज्य|अमेरीका|अमरिका|यू.एस.|यूनाइटेड स्टेट्स ऑफ अमेरिका|USA|US	अमेरिका|यूएस|यूएसए|युनायटेड स्टेट्स|संयुक्त संस्थाने|संयुक्त राज्य अमेरिका	अमेरिका|संयुक्त राज्य अमेरिका|युएस|युएसए|यूएस|यूएसए|संयुक्त राज्य|अमेरीका	United States	Q30	country		US
कनाडा|कैनाडा	कॅनडा|कनडा|कॅनाडा	क्यानडा|क्यानाडा|कनाडा	Canada	Q16	country		CA
मैक्सिको|मेक्सिको|मेक्सीको	मेक्सिको	मेक्सिको	Mexico	Q96	country		MX
क्यूबा		क्युबा|क्यूबा	Cuba	Q241	country		CU
ग्वाटेमाला		ग्वाटेमाला|ग्वाटामाला	Guatemala	Q774	country		GT
होंडुरास|होंडूरास|हॉन्डुरस|हॉन्डुरास	होंडुरास|होन्डुरास	होन्डुरस|हन्डुरास|होन्डुरास	Honduras	Q783	country		HN
अल सल्वाडोर|अल साल्वाडोर|एल सल्वाडोर|एल साल्वाडोर	एल साल्व्हाडोर|अल साल्वाडोर	एल साल्भाडोर|अल साल्भाडोर	El Salvador	Q792	country		SV
निकारागुआ|निकारागुवा	निकाराग्वा	निकारागुवा|निकारागुआ	Nicaragua	Q811	country		NI
कोस्टा रिका|कोस्टारिका		कोस्टारिका|कोस्टा रिका|कोष्टारिका	Costa Rica	Q800	country		CR
पनामा		पनामा|प्यानामा	Panama	Q804	country		PA
बेलीज|बेलिज	बेलिझ|बेलीझ	बेलिज	Belize	Q242	country		BZ
जमैका|जमाइका	जमैका|जमेका		Jamaica	Q766	country		JM
हैती|हेती		हाइटी|हैटी|हाइती	Haiti	Q790	country		HT
डोमिनिकन गणराज्य|डोमिनिकन रिपब्लिक|डोमेनिकन रिपब्लिक	डोमिनिकन प्रजासत्ताक|डॉमिनिकन रिपब्लिक	डोमिनिकन गणतन्त्र|डोमिनिकन रिपब्लिक	Dominican Republic	Q786	country		DO
डोमिनिका			Dominica	Q784	country		DM
बहामास|बहामा	बहामास|बहामाज	बहामास|बहामस	Bahamas	Q778	country		BS
बारबाडोस|बारबडोस|बार्बाडोस	बार्बाडोस|बार्बाडोज	बार्बाडोस|बारबाडोस	Barbados	Q244	country		BB
त्रिनिदाद और टोबैगो|त्रिनिदाद एंड टोबैगो|त्रिनिडाड एंड टोबैगो|त्रिनिदाद	त्रिनिदाद आणि टोबॅगो|त्रिनिदाद व टोबॅगो|त्रिनिदाद	त्रिनिडाड एन्ड टोबागो|त्रिनिडाड र टोबागो|त्रिनिदाद एन्ड टोबागो|त्रिनिडाड	Trinidad and Tobago	Q754	country		TT
ग्रेनाडा|ग्रेनेडा	ग्रेनेडा|ग्रेनाडा		Grenada	Q769	country		GD
सेंट लूसिया|सेंट लुसिया	सेंट लुसिया|सेंट ल्युसिया	सेन्ट लुसिया	Saint Lucia	Q760	country		LC
सेंट विंसेंट और ग्रेनेडाइंस|सेंट विंसेंट|सेंट विन्सेंट	सेंट व्हिन्सेंट|सेंट व्हिन्सेंट आणि ग्रेनेडीन्स	सेन्ट भिन्सेन्ट	Saint Vincent and the Grenadines	Q757	country		VC
सेंट किट्स और नेविस|सेंट किट्स एंड नेविस|सेंट किट्स	सेंट किट्स आणि नेव्हिस|सेंट किट्स	सेन्ट किट्स एन्ड नेभिस|सेन्ट किट्स	Saint Kitts and Nevis	Q763	country		KN
एंटीगुआ और बारबुडा|एंटिगुआ और बारबुडा|एंटीगा एंड बारबुडा|एंटीगुआ एंड बारबुडा	अँटिग्वा आणि बार्बुडा	एन्टिगुवा एन्ड बारबुडा|एन्टिगा एन्ड बार्बुडा	Antigua and Barbuda	Q781	country		AG
प्यूर्टो रिको|पोर्टो रिको|पुएर्तो रिको	प्युर्टो रिको|पोर्तो रिको	पोर्टोरिको|पुएर्टो रिको	Puerto Rico	Q1183	country		PR
बरमूडा|बर्मूडा	बर्म्युडा|बर्मुडा	बर्मुडा	Bermuda	Q23635	country		BM
केमन द्वीप|केमैन द्वीप|केमैन आइलैंड|केमन आइलैंड	केमन बेटे|केमन आयलंड	केम्यान टापु|केम्यान आइल्याण्ड	Cayman Islands	Q5785	country		KY
ब्रिटिश वर्जिन आइलैंड|ब्रिटिश वर्जिन द्वीप|BVI	ब्रिटिश व्हर्जिन आयलंड|ब्रिटिश व्हर्जिन बेटे	ब्रिटिस भर्जिन आइल्याण्ड|बेलायती भर्जिन टापु	British Virgin Islands	Q25305	country		VG
अरूबा|अरुबा			Aruba	Q21203	country		AW
कुराकाओ|कुरासाओ			Curaçao	Q25279	country		CW
ब्राजील|ब्राजिल	ब्राझील|ब्राझिल	ब्राजिल|ब्राजील	Brazil	Q155	country		BR
अर्जेंटीना|अर्जेंटिना|अर्जेन्टीना	अर्जेंटिना|अर्जेंटीना	अर्जेन्टिना|अर्जेन्टाइना|अर्जेन्टीना	Argentina	Q414	country		AR
चिली			Chile	Q298	country		CL
पेरू|पेरु		पेरु|पेरू	Peru	Q419	country		PE
कोलंबिया		कोलम्बिया|कोलोम्बिया	Colombia	Q739	country		CO
वेनेजुएला|वेनेजुला|वेनेज्वेला	व्हेनेझुएला|व्हेनेझुवेला	भेनेजुएला|भेनेजुयला|भेनेज्वेला	Venezuela	Q717	country		VE
इक्वाडोर|इक्वेडोर	इक्वेडोर|इक्वाडोर	इक्वेडर|इक्वेडोर	Ecuador	Q736	country		EC
बोलीविया|बोलिविया	बोलिव्हिया	बोलिभिया	Bolivia	Q750	country		BO
पराग्वे|पैराग्वे	पॅराग्वे|पराग्वे	पाराग्वे|प्याराग्वे|पाराग्वाई	Paraguay	Q733	country		PY
उरुग्वे|उरूग्वे		उरुग्वे|उरुग्वाई	Uruguay	Q77	country		UY
गुयाना|गयाना	गयाना|गुयाना	गुयाना|गायना	Guyana	Q734	country		GY
सूरीनाम|सूरिनाम|सुरिनाम	सुरिनाम|सुरीनाम	सुरिनाम	Suriname	Q730	country		SR
फ्रेंच गुयाना|फ्रेंच गुआना	फ्रेंच गयाना	फ्रेन्च गुयाना	French Guiana	Q3769	country		GF
फॉकलैंड द्वीपसमूह|फॉकलैंड|फाकलैंड|फॉकलैंड द्वीप	फॉकलंड|फॉकलंड बेटे	फकल्याण्ड|फकल्याण्ड टापु	Falkland Islands	Q9648	country		FK
मिस्र|इजिप्ट	इजिप्त|इजिप्ट	इजिप्ट|मिस्र	Egypt	Q79	country		EG
लीबिया|लिबिया	लिबिया|लीबिया	लिबिया	Libya	Q1016	country		LY
ट्यूनीशिया|ट्यूनिशिया	ट्युनिशिया|ट्यूनिशिया	ट्युनिसिया|ट्युनिशिया	Tunisia	Q948	country		TN
अल्जीरिया|अल्जेरिया	अल्जेरिया|अल्जीरिया	अल्जेरिया	Algeria	Q262	country		DZ
मोरक्को|मोरोक्को	मोरोक्को		Morocco	Q1028	country		MA
पश्चिमी सहारा	पश्चिम सहारा	पश्चिमी सहारा|पश्चिमी साहारा	Western Sahara	Q6250	country		EH
सूडान|सुडान	सुदान|सुडान	सुडान	Sudan	Q1049	country		SD
दक्षिण सूडान|साउथ सूडान|दक्षिणी सूडान	दक्षिण सुदान|दक्षिण सुडान	दक्षिण सुडान|दक्षिणी सुडान|साउथ सुडान	South Sudan	Q958	country		SS
इथियोपिया|इथोपिया	इथिओपिया|इथियोपिया		Ethiopia	Q115	country		ET
इरिट्रिया|एरिट्रिया			Eritrea	Q986	country		ER
जिबूती	जिबुती|जिबूती	जिबुटी|डिजिबुटी	Djibouti	Q977	country		DJ
सोमालिया			Somalia	Q1045	country		SO
सोमालीलैंड|सोमालिलैंड	सोमालीलँड	सोमालील्याण्ड|सोमालिल्याण्ड	Somaliland	Q34754	country
केन्या|केनिया	केनिया|केन्या		Kenya	Q114	country		KE
युगांडा|यूगांडा		युगान्डा|युगाण्डा	Uganda	Q1036	country		UG
तंजानिया	टांझानिया|टांझनिया	तान्जानिया|तन्जानिया|टान्जानिया	Tanzania	Q924	country		TZ
रवांडा		रुवान्डा|रवाण्डा|रवान्डा	Rwanda	Q1037	country		RW
बुरुंडी		बुरुन्डी|बुरुण्डी	Burundi	Q967	country		BI
कांगो लोकतांत्रिक गणराज्य|कांगो|डीआर कांगो|डीआरसी|लोकतांत्रिक गणराज्य कांगो|कॉन्गो|डेमोक्रेटिक रिपब्लिक ऑफ कांगो|DRC	काँगो|काँगो लोकशाही प्रजासत्ताक|डीआर काँगो	कंगो|प्रजातान्त्रिक गणतन्त्र कंगो|डीआर कंगो	Democratic Republic of the Congo	Q974	country		CD
कांगो गणराज्य|कांगो-ब्राजाविल	काँगोचे प्रजासत्ताक|काँगो प्रजासत्ताक	कंगो गणतन्त्र	Republic of the Congo	Q971	country		CG
नाइजीरिया|नाईजीरिया|नाइजेरिया	नायजेरिया|नायजेरीया	नाइजेरिया|नाइजीरिया	Nigeria	Q1033	country		NG
नाइजर|नाईजर	नायजर|नाइजर		Niger	Q1032	country		NE
घाना			Ghana	Q117	country		GH
टोगो			Togo	Q945	country		TG
बेनिन			Benin	Q962	country		BJ
माली			Mali	Q912	country		ML	*
चाड			Chad	Q657	country		TD	*
कैमरून|कैमरुन	कॅमेरून|कॅमेरुन	क्यामरुन|क्यामेरुन|क्यामरून	Cameroon	Q1009	country		CM
मध्य अफ्रीकी गणराज्य|सेंट्रल अफ्रीकन रिपब्लिक|मध्य अफ्रीकन गणराज्य|CAR	मध्य आफ्रिकन प्रजासत्ताक|मध्य आफ्रिकी प्रजासत्ताक	मध्य अफ्रिकी गणतन्त्र|केन्द्रीय अफ्रिकी गणतन्त्र	Central African Republic	Q929	country		CF
गैबॉन|गैबोन|गाबोन	गॅबॉन|गॅबन	ग्याबोन|गाबोन	Gabon	Q1000	country		GA
इक्वेटोरियल गिनी|भूमध्यरेखीय गिनी		इक्वेटोरियल गिनी|इक्वेटोरियल गिनिया	Equatorial Guinea	Q983	country		GQ
गिनी		गिनी|गिनिया	Guinea	Q1006	country		GN	*
गिनी-बिसाऊ|गिनी बिसाऊ|गिनी-बिसाउ		गिनी-बिसाउ|गिनी बिसाउ	Guinea-Bissau	Q1007	country		GW
सेनेगल			Senegal	Q1041	country		SN
गाम्बिया|गैम्बिया			Gambia	Q1005	country		GM
सिएरा लियोन|सिएरा लिओन|सियरा लियोन	सिएरा लिओन	सियरालियोन|सियरा लियोन|सिएरा लियोन	Sierra Leone	Q1044	country		SL
लाइबेरिया	लायबेरिया		Liberia	Q1014	country		LR
आइवरी कोस्ट|आइवोरी कोस्ट|कोत दिव्वार|कोटे डी आइवर	आयव्हरी कोस्ट|आयव्होरी कोस्ट|कोत द'ईवोआर	आइभोरी कोस्ट|आइभरी कोस्ट|आइभोरिकोस्ट	Ivory Coast	Q1008	country		CI
बुर्किना फासो|बुर्किनाफासो			Burkina Faso	Q965	country		BF
मॉरिटानिया|मारितानिया|मौरितानिया|मॉरीटानिया	मॉरिटानिया|मॉरिटेनिया	मौरिटानिया|माउरिटानिया	Mauritania	Q1025	country		MR
केप वर्डे|केप वर्दे|काबो वर्दे	केप व्हर्दे|केप व्हर्डे	केप भर्डे	Cape Verde	Q1011	country		CV
साओ टोमे और प्रिंसिपे|साओ टोम और प्रिंसिपे	साओ टोमे आणि प्रिन्सिप	साओ टोमे र प्रिन्सिपे	São Tomé and Príncipe	Q1039	country		ST
अंगोला			Angola	Q916	country		AO
जाम्बिया	झांबिया		Zambia	Q953	country		ZM
जिम्बाब्वे|जिम्बाबवे|जिंबावे	झिम्बाब्वे|झिंबावे	जिम्बाब्वे|जिम्बावे|जिम्बाबे	Zimbabwe	Q954	country		ZW
मोजाम्बिक|मोजाम्बीक	मोझांबिक		Mozambique	Q1029	country		MZ
मलावी|मालावी			Malawi	Q1020	country		MW
बोत्सवाना|बोत्स्वाना	बोट्सवाना|बोत्सवाना	बोत्स्वाना|बोट्स्वाना|बोत्सवाना	Botswana	Q963	country		BW
नामीबिया|नामिबिया	नामिबिया	नामिबिया	Namibia	Q1030	country		NA
दक्षिण अफ्रीका|साउथ अफ्रीका|द. अफ्रीका|दक्षिण अफ्रिका|दक्षिणी अफ्रीका|द अफ्रीका	दक्षिण आफ्रिका|द. आफ्रिका|साउथ आफ्रिका	दक्षिण अफ्रिका|साउथ अफ्रिका	South Africa	Q258	country		ZA
लेसोथो			Lesotho	Q1013	country		LS
एस्वातिनी|एस्वाटिनी|स्वाजीलैंड	इस्वातिनी|स्वाझीलँड	इस्वातिनी|स्वाजिल्याण्ड	Eswatini	Q1050	country		SZ
मेडागास्कर|मैडागास्कर|मेडागास्कार	मादागास्कर|मॅडागास्कर	मडागास्कर|माडागास्कर	Madagascar	Q1019	country		MG
मॉरीशस|मारीशस|मोरिशस|मॉरिशस	मॉरिशस|मॉरीशस	मौरिसस|मरिसस|मौरिसियस|मोरिसस|मरिसियस	Mauritius	Q1027	country		MU
सेशेल्स|सेशल्स|सेशेल		सेसेल्स|सिचेलिस	Seychelles	Q1042	country		SC
कोमोरोस	कोमोरोस|कोमोरोज		Comoros	Q970	country		KM
रियूनियन द्वीप|रीयूनियन	रियुनियन बेट|रियुनियन	रियुनियन टापु|रियुनियन	Réunion	Q17070	country		RE
मायोट|मायोते|मैयट			Mayotte	Q17063	country		YT
ऑस्ट्रेलिया|आस्ट्रेलिया|ओस्ट्रेलिया		अस्ट्रेलिया|अष्ट्रेलिया	Australia	Q408	country		AU
न्यूजीलैंड|न्यूजिलैंड	न्यूझीलंड|न्यूझिलंड|न्युझीलंड	न्युजिल्याण्ड|न्यूजिल्याण्ड|न्युजिल्यान्ड|न्यूजील्याण्ड	New Zealand	Q664	country		NZ
फिजी			Fiji	Q712	country		FJ
पापुआ न्यू गिनी|PNG		पपुवा न्युगिनी|पपुवा न्यू गिनी|पापुवा न्युगिनी|पपुआ न्युगिनी	Papua New Guinea	Q691	country		PG
सोलोमन द्वीप|सोलोमन द्वीपसमूह|सोलोमन आइलैंड्स|सोलोमन आइलैंड	सोलोमन बेटे|सॉलोमन बेटे	सोलोमन टापु|सोलोमन आइल्याण्ड्स|सोलोमन द्वीप	Solomon Islands	Q685	country		SB
वानुअतु|वानुआतु|वनुआतू	वानुआटू|वानुआतू	भानुआटु|भानुआतु	Vanuatu	Q686	country		VU
टोंगा			Tonga	Q678	country		TO
समोआ|सामोआ	सामोआ	सामोआ|समोआ	Samoa	Q683	country		WS
तुवालु|तुवालू|टुवालू	तुवालू|टुवालु	टुभालु	Tuvalu	Q672	country		TV
किरिबाती	किरिबाटी|किरिबाती	किरिबाटी|किरिबाती	Kiribati	Q710	country		KI
नाउरू|नौरू|नाउरु	नौरू|नाउरू	नाउरु|नौरु	Nauru	Q697	country		NR
पलाऊ|पलाउ		पलाउ	Palau	Q695	country		PW
माइक्रोनेशिया	मायक्रोनेशिया	माइक्रोनेसिया	Micronesia	Q702	country		FM
मार्शल द्वीप|मार्शल द्वीपसमूह|मार्शल आइलैंड्स|मार्शल आइलैंड	मार्शल बेटे|मार्शल आयलंड	मार्शल टापु|मार्सल टापु|मार्शल आइल्याण्ड्स	Marshall Islands	Q709	country		MH
गुआम|ग्वाम	ग्वाम|गुआम	गुवाम|गुआम	Guam	Q16635	country		GU
न्यू कैलेडोनिया	न्यू कॅलेडोनिया	न्यु क्यालेडोनिया|न्यू क्यालेडोनिया	New Caledonia	Q33788	country		NC
फ्रेंच पोलिनेशिया	फ्रेंच पॉलिनेशिया	फ्रेन्च पोलिनेसिया	French Polynesia	Q30971	country		PF
कुक द्वीप|कुक आइलैंड|कुक आइलैंड्स	कुक बेटे|कुक आयलंड	कुक टापु|कुक आइल्याण्ड्स	Cook Islands	Q26988	country		CK
नियू|नीयू			Niue	Q34020	country		NU	*
अमेरिकी समोआ|अमेरिकन समोआ	अमेरिकन सामोआ	अमेरिकी सामोआ	American Samoa	Q16641	country		AS
अमेरिकी वर्जिन द्वीप|यूएस वर्जिन आइलैंड	अमेरिकन व्हर्जिन बेटे	अमेरिकी भर्जिन टापु	US Virgin Islands	Q11703	country		VI
उत्तरी मारियाना द्वीप|उत्तरी मारियाना द्वीपसमूह	उत्तर मारियाना बेटे	उत्तरी मारियाना टापु	Northern Mariana Islands	Q16644	country		MP
टर्क्स एंड कैकोस|टर्क्स और कैकोस द्वीप	टर्क्स आणि कैकोस बेटे	टर्क्स एन्ड काइकोस	Turks and Caicos Islands	Q18221	country		TC
ग्वाडेलूप	ग्वादेलूप	ग्वाडेलुप	Guadeloupe	Q17012	country		GP
मार्टीनिक|मार्टिनिक	मार्टिनिक	मार्टिनिक	Martinique	Q17054	country		MQ
पाक			Pakistan	Q843	country			*
मिश्र			Egypt	Q79	country			*
	कतार	कतार	Qatar	Q846	country			*
कोरिया			Korea	Q18097	country
इस्लामाबाद			Islamabad	Q1362	city	PK
कराची			Karachi	Q8660	city	PK
लाहौर|लाहोर	लाहोर|लाहौर	लाहोर|लाहौर	Lahore	Q11739	city	PK
रावलपिंडी	रावळपिंडी|रावलपिंडी	रावलपिन्डी|रावलपिण्डी	Rawalpindi	Q93230	city	PK
पेशावर|पेशावार			Peshawar		city	PK
क्वेटा|क्वेट्टा	क्वेट्टा|क्वेटा	क्वेट्टा|क्वेटा	Quetta		city	PK
फैसलाबाद			Faisalabad		city	PK
मुल्तान|मुलतान			Multan		city	PK
सियालकोट|स्यालकोट			Sialkot		city	PK
गुजरांवाला|गुजरानवाला			Gujranwala		city	PK
सरगोधा|सरगोढा			Sargodha		city	PK
बहावलपुर	बहावलपूर		Bahawalpur		city	PK
सक्खर|सुक्कुर			Sukkur		city	PK
लरकाना|लाडकाना	लारकाना|लरकाना		Larkana		city	PK
एबटाबाद|ऐबटाबाद|एबोटाबाद	अबोटाबाद|ॲबोटाबाद|अबटाबाद	एबोटाबाद|एबटाबाद	Abbottabad		city	PK
मुरीदके	मुरिदके		Muridke		city	PK
मुजफ्फराबाद			Muzaffarabad		city	PK
मीरपुर	मीरपूर		Mirpur		city	PK
ग्वादर			Gwadar		city	PK
मर्दान|मरदान			Mardan		city	PK
डेरा इस्माइल खान|डेरा इस्माईल खान			Dera Ismail Khan		city	PK
डेरा गाजी खान			Dera Ghazi Khan		city	PK
रहीम यार खान			Rahim Yar Khan		city	PK
झेलम			Jhelum		city	PK		*
ननकाना साहिब|ननकाना			Nankana Sahib		city	PK
हसन अब्दाल			Hasan Abdal		city	PK
शेखूपुरा	शेखुपुरा		Sheikhupura		city	PK
कसूर			Kasur		city	PK		*
चमन			Chaman		city	PK		*
बन्नू			Bannu		city	PK
कोहाट			Kohat		city	PK
मिंगोरा			Mingora		city	PK
गिलगित			Gilgit		city	PK
स्कर्दू|स्कार्दू|स्कर्दु			Skardu		city	PK
हंगू			Hangu		city	PK
पाराचिनार			Parachinar		city	PK
खुजदार			Khuzdar		city	PK
साहीवाल			Sahiwal		city	PK
थट्टा			Thatta		city	PK
उमरकोट			Umerkot		city	PK
जैकोबाबाद|जैकबाबाद			Jacobabad		city	PK
बहावलनगर			Bahawalnagar		city	PK
तोरखम|तोरखाम			Torkham		city	PK
बालाकोट			Balakot		city	PK
करतारपुर|करतारपुर साहिब|करतारपुर साहेब	कर्तारपूर|करतारपूर		Kartarpur		city	PK
नारोवाल			Narowal		city	PK
पंजगुर			Panjgur		city	PK
तुरबत			Turbat		city	PK
अटक			Attock		city	PK		*
वाघा|वाघा बॉर्डर|वाघा सीमा			Wagah		locality	PK
चकोठी			Chakothi		locality	PK
लाल मस्जिद			Lal Masjid		locality	PK		*
नूर खान एयरबेस|नूर खान एयर बेस			Nur Khan Airbase		locality	PK
चकलाला			Chaklala		village	PK
नीलम घाटी			Neelum Valley		village	PK
सिंध|सिंध प्रांत			Sindh		state	PK
बलूचिस्तान|बलोचिस्तान|बलुचिस्तान	बलुचिस्तान|बलोचिस्तान	बलुचिस्तान|बलोचिस्तान	Balochistan		state	PK
खैबर पख्तूनख्वा|खैबर पख्तूनख्वाह|खैबर पख्तूनखा|खैबर-पख्तूनख्वा|केपी प्रांत|KPK	खैबर पख्तुनख्वा|खैबर पख्तूनख्वा|खैबर पख्तुनवा	खैबर पख्तुनख्वा|खैबर पख्तुन्ख्वा	Khyber Pakhtunkhwa		state	PK
गिलगित-बाल्टिस्तान|गिलगित बाल्टिस्तान|गिलगित-बल्तिस्तान|गिलगिट-बाल्टिस्तान	गिलगिट-बाल्टिस्तान|गिलगिट बाल्टिस्तान|गिलगित बाल्टिस्तान		Gilgit-Baltistan		state	PK
आजाद कश्मीर|आजाद जम्मू-कश्मीर	आझाद काश्मीर		Azad Kashmir		state	PK
पाकिस्तान अधिकृत कश्मीर|पीओके|पाक अधिकृत कश्मीर|पाक के कब्जे वाला कश्मीर|पाकिस्तान के कब्जे वाला कश्मीर|पाक अधिकृत जम्मू-कश्मीर|पीओजेके|गुलाम कश्मीर	पाकव्याप्त काश्मीर|पीओके|पाकव्याप्त काश्मिर	पाक अधिकृत कश्मीर	Pakistan-occupied Kashmir		region	PK
पाकिस्तानी पंजाब|पाक पंजाब|पाकिस्तान पंजाब			Punjab (Pakistan)		region	PK
वजीरिस्तान	वझिरिस्तान|वझीरिस्तान	वजिरिस्तान	Waziristan		region	PK
उत्तरी वजीरिस्तान|उत्तर वजीरिस्तान|नॉर्थ वजीरिस्तान	उत्तर वझिरिस्तान		North Waziristan		region	PK
दक्षिणी वजीरिस्तान|दक्षिण वजीरिस्तान|साउथ वजीरिस्तान	दक्षिण वझिरिस्तान		South Waziristan		region	PK
स्वात घाटी	स्वात खोरे		Swat Valley		region	PK
स्वात			Swat		region	PK
बाजौर|बाजौड			Bajaur		region	PK
कुर्रम			Kurram		region	PK
खैबर दर्रा|खैबर पास	खैबरखिंड		Khyber Pass		region	PK
काबुल	काबूल|काबुल		Kabul	Q5838	city	AF
कंधार|कांधार	कंदहार|कंदाहार|कंधार	कान्दाहार|कान्धार|कन्दाहार	Kandahar	Q45604	city	AF
हेरात			Herat	Q45313	city	AF
मजार-ए-शरीफ|मजार ए शरीफ	मझार-ए-शरीफ		Mazar-i-Sharif	Q130469	city	AF
जलालाबाद			Jalalabad		city	AF
कुंदुज|कुंदूज	कुंदुझ		Kunduz		city	AF
गजनी	गझनी		Ghazni		city	AF		*
लश्करगाह|लश्कर गाह			Lashkar Gah		city	AF
बामियान			Bamyan		city	AF
खोस्त			Khost		city	AF
हेलमंद|हेलमंड			Helmand		province	AF
नंगरहार			Nangarhar		province	AF
कुनार			Kunar		province	AF
पक्तिका			Paktika		province	AF
पंजशीर		पञ्जशिर	Panjshir		province	AF
बदख्शां|बदख्शान	बदख्शान		Badakhshan		province	AF
बगलान			Baghlan		province	AF
बगराम|बगराम एयरबेस|बगराम एयर बेस	बगराम|बग्राम		Bagram		locality	AF
ढाका			Dhaka	Q1354	city	BD
चटगांव|चट्टोग्राम|चित्तागोंग|चिटगांव|चट्टग्राम	चितगाव|चित्तगाँग|चट्टग्राम|चटगाव	चटगाउँ|चिटगाउँ|चट्टग्राम|चितगोंग	Chittagong		city	BD
सिलहट|सिलहेट|सिल्हट			Sylhet		city	BD
खुलना			Khulna		city	BD
राजशाही		राजशाही|राजसाही	Rajshahi		city	BD		*
रंगपुर	रंगपूर		Rangpur		city	BD
मैमनसिंह			Mymensingh		city	BD
बरीसाल|बारिसल			Barisal		city	BD
कॉक्स बाजार|काक्स बाजार|कॉक्सबाजार	कॉक्स बाजार|कॉक्सबझार	कक्स बजार|कक्सबजार	Cox's Bazar		city	BD
कोमिला|कुमिल्ला|कोमिल्ला			Comilla		city	BD
जेसोर|जशोर			Jessore		city	BD
नारायणगंज			Narayanganj		city	BD
दिनाजपुर	दिनाजपूर		Dinajpur		city	BD
बोगरा			Bogra		city	BD
फेनी			Feni		city	BD		*
नोआखाली			Noakhali		city	BD
बेनापोल|बेनापोल बॉर्डर			Benapole		city	BD
बांग्लाबंधा|बांग्लाबान्धा		बंगलाबन्ध|बंगलाबान्धा	Banglabandha		locality	BD
धानमंडी|धनमंडी			Dhanmondi		locality	BD
सेंट मार्टिन द्वीप	सेंट मार्टिन बेट	सेन्ट मार्टिन टापु	Saint Martin's Island		island	BD
चटगांव पहाडी क्षेत्र|चटगांव हिल ट्रैक्ट्स			Chittagong Hill Tracts		region	BD
कोलंबो			Colombo	Q35381	city	LK
कैंडी	कँडी|कॅन्डी	क्यान्डी|क्याण्डी	Kandy		city	LK
गाले|गॉल	गॉल|गाले	गाले|गल	Galle		city	LK		*
जाफना			Jaffna		city	LK
दांबुला			Dambulla		city	LK
हम्बनटोटा			Hambantota		city	LK
पल्लेकेले|पल्लेकल|पल्लेकेल	पल्लेकेले|पल्लीकल	पाल्लेकेले	Pallekele		city	LK
त्रिंकोमाली|त्रिंकोमली|त्रिनकोमाली			Trincomalee		city	LK
अनुराधापुरा|अनुराधापुर			Anuradhapura		city	LK
श्री जयवर्धनेपुरा कोट्टे|श्री जयवर्धनपुरा|कोट्टे			Sri Jayawardenepura Kotte		city	LK
बट्टिकलोआ			Batticaloa		city	LK
नेगोम्बो			Negombo		city	LK
नुवारा एलिया			Nuwara Eliya		city	LK
कच्चाथीवू|कच्चातीवु|कच्चतीवु|कच्चाथीवु|कच्चातिवु	कच्चाथीवू|कच्चतीवू|कच्चाथिवू		Katchatheevu		island	LK
माले			Malé	Q9347	city	MV		*
अड्डू			Addu Atoll		island	MV
थिंपू|थिम्फू	थिंफू|थिंपू	थिम्पु|थिम्पू|थिम्फु	Thimphu	Q9270	city	BT
पारो			Paro		city	BT		*
फुंटशोलिंग|फुएंटशोलिंग|फुंत्शोलिंग|फुंत्सोलिंग		फुन्सिलिङ|फुन्छोलिङ	Phuntsholing		city	BT
पुनाखा			Punakha		city	BT
गेलेफू|गेलेफु		गेलेफु	Gelephu		city	BT
यांगून|यांगोन|यंगून		याङगुन|यांगुन	Yangon	Q37995	city	MM
रंगून		रंगुन	Rangoon	Q37995	city	MM
नेपीडॉ|नेपीता|नेपीताव|ने पी ताव|नेप्यीडॉ|नाय पी ताव|नेपीडा	नेपीडॉ|नेपिडॉ|नेपिदाव	नेपिडो|नेपिदो|नेपीड	Naypyidaw	Q37400	city	MM
मांडले|मंडाले	मंडाले|मांडले	मान्डले|माण्डले	Mandalay	Q45228	city	MM
तामू			Tamu		city	MM
म्यावाडी			Myawaddy		city	MM
सितवे|सित्तवे			Sittwe		city	MM
रखाइन|राखाइन|रखाईन|रखाइन प्रांत|रखाइन राज्य	राखीन|रखाइन|राखाइन		Rakhine State		region	MM
अराकान|अराकन			Arakan		region	MM
शान राज्य|शान प्रांत			Shan State		region	MM
काचिन			Kachin State		region	MM
चिन प्रांत|चिन राज्य			Chin State		region	MM
सागाइंग|सगाइंग			Sagaing		region	MM
बीजिंग|पेइचिंग|बेजिंग|पेकिंग|बीजींग		बेइजिङ|बेइजिङ्ग|बेजिङ|बेइजीङ	Beijing	Q956	city	CN
शंघाई|शांघाई|शंघाइ|संघाई	शांघाय|शांघाई	सांघाई|शांघाई|सांघाइ|साङहाई	Shanghai	Q8686	city	CN
ग्वांगझू|गुआंगझोउ|ग्वांगझोउ|ग्वांगझो|क्वांगचो|गुआंगजू|ग्वांगझाऊ|ग्वांग्झू	ग्वांगझू|ग्वांगझौ|क्वांगचौ	ग्वान्जाओ|ग्वाङझाउ|ग्वाङ्झाओ|ग्वान्झाओ|गुवान्झाउ	Guangzhou	Q16572	city	CN
शेनझेन|शेन्जेन|शेनजेन|शेन्झेन	शेन्झेन|शेनझेन	सेन्जेन|शेन्जेन|सेनजेन	Shenzhen	Q15174	city	CN
वुहान|वूहान		वुहान|उहान	Wuhan	Q11746	city	CN
चेंगदू|चेंगदु|चेंग्दू	चेंगडू|चेंगदू	छेन्दु|छेङ्दु|चेंगदु|छङतु|चेङ्दु	Chengdu	Q30002	city	CN
चोंगकिंग|चोंगचिंग|चोंग्किंग		छोङछिङ|चोङकिङ|छोङ्छिङ	Chongqing	Q11725	city	CN
तियानजिन|तिआनजिन|तियांजिन|तिआंजिन	तिआनजिन|तियानजिन	थ्यानचिन|तियान्जिन|थिएनचिन|तियानजिन	Tianjin	Q11736	city	CN
हांगझोउ|हांगझू|हांगझोऊ|हांग्जो|हांगचो|हांगझाऊ|हांग्झोउ	हांगझोऊ|हांगझू|हांगझाऊ|हँगझोऊ	हाङझाउ|हान्झाउ|हाङ्झाउ|हाङजाउ|हाङ्जाउ	Hangzhou	Q4970	city	CN
नानजिंग|नांजिंग		नान्जिङ|नानजिङ	Nanjing	Q16666	city	CN
शियान|शीआन|जियान	शिआन|शियान	सियान	Xi'an	Q5826	city	CN		*
कुनमिंग|कुन्मिंग		कुनमिङ|खुनमिङ|कुन्मिङ	Kunming	Q182852	city	CN
क्विंगदाओ|चिंगदाओ|किंगदाओ|क्विंगदाव		छिङदाओ|छिङताओ	Qingdao	Q170322	city	CN
शियामेन|श्यामन|जियामेन|शियामन	शियामेन|झियामेन	सियामेन	Xiamen	Q68744	city	CN
हार्बिन|हारबिन			Harbin		city	CN
शेनयांग			Shenyang		city	CN
डालियान|दालियान			Dalian		city	CN
झेंगझोउ|झेंगझोऊ|झेंग्झौ|चेंगचो	झेंगझोऊ	झेङ्झाउ|जेङ्जाउ	Zhengzhou		city	CN
सूझोउ|सुजौ|सूझोऊ|सुझोउ		सुचाउ|सुझाउ	Suzhou		city	CN
डोंगगुआन|डोंग्गुआन			Dongguan		city	CN
वेनझोउ|वेनझोऊ			Wenzhou		city	CN
यिवू|यीवू		इउ|यिउ	Yiwu		city	CN
निंगबो			Ningbo		city	CN
हैकोउ|हाइकोउ			Haikou		city	CN
सान्या|सानया			Sanya		city	CN
नाननिंग|नैनिंग			Nanning		city	CN
उरुमकी|उरुमची|उरूमची|उरुम्की		उरुम्ची|उरुमची	Urumqi		city	CN
काशगर			Kashgar		city	CN
होतान|खोतान|होटन			Hotan		city	CN
ल्हासा			Lhasa	Q5869	city	CN
शिगात्से|शिगाजे|सिगात्से		सिगात्से|सिगात्स|शिगात्से|सिगाचे	Shigatse		city	CN
न्यिंगची|निंगची|न्यिंग्ची			Nyingchi		city	CN
केरुङ|केरुंग|केरोंग			Kyirong		city	CN
खासा			Khasa		city	CN		*
तियानमेन चौक|थ्येनआनमन चौक|तियानमेन स्क्वायर|थियानमेन चौक|तियानानमेन चौक	तिआनमेन चौक|तियानमेन चौक	थ्यानआनमन चौक|तियानमेन चोक|तियानआनमेन स्क्वायर	Tiananmen Square	Q81104	locality	CN
तिब्बत|तिब्बत स्वायत्त क्षेत्र	तिबेट		Tibet	Q17252	province	CN
शिजांग|शीजांग|झिजांग	शिझांग|झिझांग	सिजाङ|सिचाङ|शिजाङ	Xizang		province	CN
शिनजियांग|झिंजियांग|शिंजियांग|सिंकियांग|शिनच्यांग|जिनजियांग|शिनज्यांग	झिनजियांग|शिनजियांग|झिंजियांग|सिंकियांग	सिनजियाङ|सिन्जियाङ|झिनजियाङ|सिन्चियाङ|शिनजियाङ	Xinjiang	Q34800	province	CN
हुबेई|हूबेई|हुबेइ		हुबेइ|हुवेई|हुबेई	Hubei	Q46862	province	CN
हेबेई|हेबई			Hebei	Q21208	province	CN
गुआंगडोंग|ग्वांगडोंग|गुआंगदोंग|ग्वांगदोंग	ग्वांगडोंग|ग्वांगदोंग	ग्वाङडोङ|ग्वाङ्दोङ|क्वाङतोङ	Guangdong	Q15175	province	CN
सिचुआन|सिच्वान|सिछ्वान		सिचुवान|सिचुआन	Sichuan	Q19770	province	CN
युन्नान|यून्नान|युनान	युनान|युन्नान		Yunnan	Q43194	province	CN
हुनान			Hunan	Q45761	province	CN
हेनान			Henan	Q43684	province	CN
हैनान		हाइनान	Hainan		province	CN
झेजियांग|झेजियान			Zhejiang	Q16967	province	CN
जियांग्सू|जियांगसू			Jiangsu	Q16963	province	CN
फुजियान|फुज्यान		फुचियान|फुजियान	Fujian	Q41705	province	CN
शेडोंग|शानदोंग|शांडोंग			Shandong		province	CN
किंघाई|छिंगहाई|चिंगहाई|क्विंघाई		छिङहाई|छिङ्हाई|किङहाई	Qinghai		province	CN
गांसू|गान्सू|कांसू		गान्सु|कान्सु	Gansu		province	CN
गुआंग्शी|ग्वांग्शी|ग्वांगशी			Guangxi		province	CN
गुइझोउ|गुइझोऊ|ग्वेझोउ			Guizhou		province	CN
इनर मंगोलिया|भीतरी मंगोलिया			Inner Mongolia		province	CN
मंचूरिया|मांचूरिया	मांचुरिया		Manchuria		province	CN
अक्साई चिन|अक्साइ चीन|अक्साई चीन|अक्साइ चिन	अक्साई चीन|अक्साई चिन		Aksai Chin		region	CN
हांगकांग द्वीप			Hong Kong Island		region	CN
ताइपे|ताइपेई|तायपेई	तैपेई|तैपैई|ताइपे	ताइपेई|ताइपे	Taipei	Q1867	city	TW
काओशुंग|काऊशुंग			Kaohsiung		city	TW
टोक्यो|तोक्यो	टोकियो|टोक्यो	टोकियो|टोक्यो	Tokyo	Q1490	city	JP
ओसाका			Osaka	Q35765	city	JP
क्योटो|क्योतो			Kyoto	Q34600	city	JP
हिरोशिमा		हिरोसिमा|हिरोशिमा	Hiroshima	Q34664	city	JP
नागासाकी			Nagasaki	Q38234	city	JP
फुकुशिमा		फुकुसिमा|फुकुशिमा	Fukushima	Q161176	city	JP
योकोहामा			Yokohama	Q38283	city	JP
नागोया			Nagoya	Q11751	city	JP
कोबे			Kobe	Q48320	city	JP		*
साप्पोरो|सपोरो			Sapporo	Q37951	city	JP
फुकुओका			Fukuoka	Q26600	city	JP
सेंदाई|सेंडाई			Sendai	Q46747	city	JP
कावासाकी			Kawasaki		city	JP		*
ओकिनावा			Okinawa		island	JP
होक्काइडो|होक्काइदो|होकाइडो	होक्काइडो|होक्कायडो	होक्काइदो	Hokkaido		island	JP
होंशु|होन्शू			Honshu		island	JP
क्यूशू			Kyushu		island	JP
सेनकाकू द्वीप|सेनकाकू	सेनकाकू बेटे		Senkaku Islands		island	JP
सियोल|सोल|सिओल	सोल|सेऊल|सेउल|सिओल	सोल|सियोल|सिओल|सउल	Seoul	Q8684	city	KR
बुसान|पुसान			Busan	Q16520	city	KR
इंचियोन|इंचेऑन|इंचिओन|इंचोन	इंचिऑन|इंचॉन|इंचिओन	इन्चोन|इन्चिओन|इञ्चोन	Incheon	Q20934	city	KR
ग्वांगजू			Gwangju	Q41283	city	KR
प्योंगचांग|प्योंगचैंग		प्योङचाङ	Pyeongchang		city	KR
डेगू|दाएगू			Daegu		city	KR
ग्योंगजू			Gyeongju		city	KR
इशिकावा			Ishikawa		province	JP
जेजू द्वीप|जेजू		जेजु|जेजु टापु	Jeju Island		island	KR
प्योंगयांग|प्योंग्यांग	प्योंगयांग|पाँगयांग|प्याँगयांग	प्योङयाङ|प्योङ्याङ|प्योंगयाङ	Pyongyang	Q18808	city	KP
पुंगये-री|पुंगेरी			Punggye-ri		locality	KP
पनमुनजोम|पनमुंजोम		पान्मुन्जोम	Panmunjom		locality	KR
उलानबटोर|उलान बटोर|उलानबातर|उलानबाटर|उलानबातोर	उलानबातर|उलान बाटोर		Ulaanbaatar	Q23430	city	MN
बैंकॉक|बैंकाक|बैंकोक|बैंगकॉक|बैंगकाक|बैकांक|बैंकाँक	बँकॉक|बँकाॅक|बॅंकॉक	बैंकक|ब्याङकक|ब्याङ्कक	Bangkok	Q1861	city	TH
पटाया|पट्टाया|पटटाया			Pattaya	Q170919	city	TH
फुकेट|फुकेत			Phuket		city	TH
चियांग माई|चियांग मई|च्यांग माई			Chiang Mai		city	TH
हनोई|हनोइ	हनोई|हॅनोई	हनोई|हानोई	Hanoi	Q1858	city	VN
हो ची मिन्ह सिटी|हो ची मिन्ह|हो ची मिन सिटी|हो ची मिन्ह शहर		होचिमिन्ह सिटी|हो ची मिन्ह सिटी|होचिमिन्ह	Ho Chi Minh City	Q1854	city	VN
साइगॉन|सैगोन|साइगोन	सायगाव|सैगोन		Saigon	Q1854	city	VN
दा नांग|डा नांग|दनांग			Da Nang		city	VN
नोम पेन्ह|नोमपेन्ह|नामपेन्ह|फ्नोम पेन्ह|नॉम पेन्ह|फनोम पेन्ह|नोम पेन	नॉम पेन्ह|नोम पेन्ह|पनॉम पेन	नोम पेन्ह|नमपेन्ह|नोमपेन्ह|फ्नोम पेन्ह	Phnom Penh	Q1850	city	KH
सीएम रीप|सिएम रीप|सीम रीप			Siem Reap		city	KH
अंकोरवाट|अंगकोर वाट|अंकोर वाट|अंगकोरवाट			Angkor Wat		city	KH
वियनतियाने|विएंतियान|वियंतियान|वेंतियान|वियनतियान|विएनतियाने	व्हिआन्टिन|व्हिएनतियान	भियन्टियान|भियनटियान|भिएन्टियान	Vientiane	Q9326	city	LA
क्वालालंपुर|कुआलालंपुर|कुआला लंपुर|क्वाला लंपुर	क्वालालंपूर|क्वालालंपुर|कुआलालंपूर|क्वाला लंपूर	क्वालालम्पुर|कुआलालम्पुर|क्वालालाम्पुर	Kuala Lumpur	Q1865	city	MY
पुत्रजया|पुत्राजया			Putrajaya		city	MY
जोहोर बाहरू|जोहोर बारू|जोहर बहरु		जोहोर बारु|जोहोरबारु	Johor Bahru		city	MY
पेनांग|पिनांग		पेनाङ|पिनाङ	Penang		city	MY
मलक्का			Malacca		city	MY
इपोह			Ipoh		city	MY
लंगकावी			Langkawi		island	MY
सेलांगोर|सेलंगोर		सेलाङ्गोर|सेलाङगोर|सेलाङ्गर	Selangor		region	MY
जोहोर			Johor		region	MY
सारावाक			Sarawak		region	MY
सबाह			Sabah		region	MY
जकार्ता	जकार्ता|जाकार्ता	जकार्ता|जाकार्ता	Jakarta	Q3630	city	ID
सुराबाया			Surabaya		city	ID
बांडुंग|बैंडुंग|बांदुंग		बान्डुङ	Bandung		city	ID
मेदान			Medan		city	ID		*
पालेमबांग|पालेम्बांग|पालेमबैंग		पालेम्बाङ|पालेमबाङ	Palembang		city	ID
देनपसार|डेनपसार			Denpasar		city	ID
पालू			Palu		city	ID		*
नुसांतारा			Nusantara		city	ID
योग्यकर्ता|योगकार्ता|योग्याकार्ता			Yogyakarta		city	ID
बाली			Bali	Q3125978	island	ID		*
जावा			Java	Q3757	island	ID		*
सुमात्रा			Sumatra	Q3492	island	ID
सुलावेसी			Sulawesi	Q3812	island	ID
लोम्बोक			Lombok		island	ID
बोर्नियो	बोर्निओ		Borneo	Q36117	island	ID
आचेह|आचे|अचे			Aceh		island	ID
पापुआ			Papua		island	ID		*
मनीला	मनिला	मनिला	Manila	Q1461	city	PH
सेबू			Cebu City		city	PH
दावाओ|डावाओ			Davao City		city	PH
मिंडानाओ|मिनदनाओ|मिंदानाओ		मिन्डानाओ	Mindanao		island	PH
लूजोन|लुजोन|लूजॉन			Luzon		island	PH
बंदर सेरी बेगावान|बांदर सेरी बेगवान|बंदर सेरी बेगवान		बन्दर सेरी बेगवान	Bandar Seri Begawan	Q9279	city	BN
दिली			Dili	Q9310	city	TL		*
तेहरान	तेहरान|तेहेरान	तेहरान|तेहेरान	Tehran	Q3616	city	IR
इस्फहान|एस्फहान		इस्फाहान|इस्फहान	Isfahan		city	IR
मशहद			Mashhad		city	IR
तबरीज|तबरेज|ताब्रिज	तबरीझ|तबरिझ		Tabriz		city	IR
शिराज|शीराज	शिराझ		Shiraz		city	IR
कोम शहर			Qom		city	IR
अहवाज	अहवाझ		Ahvaz		city	IR
बंदर अब्बास|बंदर-अब्बास|बंदरअब्बास			Bandar Abbas		city	IR
चाबहार|चाबहार बंदरगाह|चाहबहार			Chabahar		city	IR
केरमान|करमान			Kerman		city	IR
नतांज|नतंज|नतान्ज	नतान्झ|नतांझ	नतान्ज	Natanz		city	IR
फोर्दो|फोर्डो	फोर्डो		Fordow		city	IR
बुशहर|बुशेहर			Bushehr		city	IR
अराक			Arak		city	IR
मीनाब			Minab		city	IR
खार्ग द्वीप|खर्ग द्वीप|खार्ग	खार्ग बेट	खार्ग टापु	Kharg Island		island	IR
केश्म द्वीप|केश्म			Qeshm		island	IR
बगदाद			Baghdad	Q1530	city	IQ
मोसुल		मोसुल|मोसोल	Mosul	Q83201	city	IQ
बसरा			Basra	Q48195	city	IQ
करबला|कर्बला			Karbala	Q46149	city	IQ
नजफ			Najaf	Q168210	city	IQ
फल्लूजा|फालूजा|फलुजा			Fallujah		city	IQ
किरकुक			Kirkuk		city	IQ
इरबिल|अरबिल|एरबिल	इरबिल|एर्बिल	इर्बिल|एर्बिल	Erbil		city	IQ
तिकरित|तिकरीत			Tikrit		city	IQ
रमादी			Ramadi		city	IQ
अबू गरेब			Abu Ghraib		city	IQ
कुर्दिस्तान			Kurdistan		region	IQ
रियाद	रियाध|रियाद		Riyadh	Q3692	city	SA
जेद्दाह|जेद्दा|जद्दा|जेदाह	जेद्दा|जेद्दाह	जेद्दा|जेद्दाह	Jeddah	Q374365	city	SA
मक्का			Mecca	Q5806	city	SA		*
मदीना	मदिना	मदिना	Medina	Q35484	city	SA		*
दम्माम		दम्माम|दमाम	Dammam		city	SA
ताइफ			Taif		city	SA
नियोम			Neom		city	SA
अराफात पर्वत|माउंट अराफात			Mount Arafat		mountain	SA
दुबई		दुबई|दुवई	Dubai	Q612	city	AE
अबू धाबी|अबु धाबी|आबू धाबी|आबूधाबी|अबूधाबी|अबुधाबी	अबुधाबी|अबू धाबी|अबु धाबी	आबुधाबी|अबुधाबी|अबु धाबी|आबु धाबी	Abu Dhabi	Q1519	city	AE
शारजाह|शारजहां|शारजा	शारजा|शारजाह	सारजाह|शारजाह|सार्जाह	Sharjah	Q127120	city	AE
अजमान			Ajman		city	AE
रास अल खैमाह|रास अल खेमा|रस अल खैमाह			Ras Al Khaimah		city	AE
फुजैराह|फुजैरा			Fujairah		city	AE
अल ऐन			Al Ain		city	AE
बुर्ज खलीफा	बुर्ज खलिफा	बुर्ज खलिफा	Burj Khalifa		locality	AE
दोहा			Doha	Q3861	city	QA		*
अल उदैद|अल उदीद			Al Udeid		locality	QA
कुवैत सिटी	कुवेत सिटी	कुवेत सिटी	Kuwait City	Q35178	city	KW
मनामा			Manama	Q3882	city	BH
मस्कट|मस्कत	मस्कत|मस्कट		Muscat	Q3826	city	OM
सलालाह			Salalah		city	OM
डुक्म|दुक्म			Duqm		city	OM
सना|साना			Sana'a	Q2471	city	YE		*
अदन	एडन|अदन	अदन|एडेन	Aden	Q131694	city	YE
होदेइदा|होदेदा|हुदैदा|होदेइदाह			Hodeidah		city	YE
यरूशलम|येरुशलम|यरुशलम|जेरूसलम|येरूशलम|जेरुसलम|यरुशलेम|जेरूसलेम	जेरुसलेम|जेरुसलेम्	जेरुसेलम|जेरुसलेम	Jerusalem	Q1218	city	IL
पूर्वी यरुशलम|पूर्वी यरूशलम|पूर्वी येरूशलम	पूर्व जेरुसलेम	पूर्वी जेरुसेलम	East Jerusalem		city	IL
तेल अवीव|तेलअवीव|तेल अविव	तेल अवीव|तेल अविव्ह	तेल अभिभ|तेल अबिब|तेल अविव|तेलअभिभ	Tel Aviv	Q33935	city	IL
हाइफा|हैफा	हैफा|हाइफा		Haifa	Q41621	city	IL
अश्कलोन|एश्केलोन			Ashkelon		city	IL
अश्दोद			Ashdod		city	IL
बीर्शेबा|बेर्शेबा			Beersheba		city	IL
नाजरेथ|नाजरथ			Nazareth		city	IL
ऐलात|इलात			Eilat		city	IL
डिमोना|दिमोना			Dimona		city	IL
गोलान|गोलान हाइट्स|गोलन हाइट्स|गोलान पहाडियां|गोलन पहाडी	गोलान टेकड्या|गोलन टेकड्या|गोलन हाइट्स	गोलान हाइट्स|गोलान	Golan Heights	Q83210	region	IL
गाजा|गजा	गाझा		Gaza	Q47492	region	PS
गाजा पट्टी|गजा पट्टी	गाझा पट्टी	गाजा पट्टी|गाजापट्टी	Gaza Strip	Q39760	region	PS
वेस्ट बैंक|पश्चिमी तट|पश्चिमी किनारा	वेस्ट बँक|पश्चिम किनारा	वेस्ट बैंक|पश्चिमी किनार|वेस्ट ब्यांक	West Bank	Q36678	region	PS
रामल्ला|रमल्लाह|रामल्लाह			Ramallah		city	PS
राफा|रफाह			Rafah		city	PS
खान यूनिस|खान यूनुस|खान युनिस	खान युनिस|खान युनूस	खान युनिस|खान युनुस	Khan Yunis		city	PS
जेनिन|जेनीन			Jenin		city	PS
नब्लस|नाबलुस			Nablus		city	PS
हेब्रोन|हेब्रॉन			Hebron		city	PS
बेथलेहम|बेथलहम|बेतलेहम	बेथलेहेम	बेथलेहेम|बेथलहेम	Bethlehem		city	PS
जबालिया			Jabalia		city	PS
अल अक्सा मस्जिद|अल-अक्सा मस्जिद|अल अक्सा|अल-अक्सा	अल अक्सा मशीद|अल-अक्सा		Al-Aqsa Mosque		locality	PS
अम्मान			Amman	Q3805	city	JO
बेरूत|बेरुत|बैरूत	बैरुत|बेरूत|बैरूत	बेरुत|बेरुट	Beirut	Q3820	city	LB
दमिश्क|दमास्कस	दमास्कस|दमिश्क	दमास्कस|दमस्कस	Damascus	Q3766	city	SY
अलेप्पो	अलेप्पो|अलेपो		Aleppo	Q41183	city	SY
इदलिब			Idlib		city	SY
होम्स			Homs		city	SY		*
हमा शहर			Hama		city	SY
रक्का|राक्का			Raqqa		city	SY
पल्माइरा|पालमीरा|पल्मायरा	पाल्मिरा|पाल्मायरा		Palmyra		city	SY
कोबानी|कोबाने			Kobani		city	SY
लताकिया			Latakia		city	SY
स्वैदा|सुवैदा			Suwayda		city	SY
अंकारा			Ankara	Q3640	city	TR
इस्तांबुल|इस्तानबुल	इस्तंबूल|इस्तांबूल|इस्तंबुल	इस्तानबुल|इस्तान्बुल	Istanbul	Q406	city	TR
इज्मिर|इजमिर			Izmir		city	TR
अंताल्या|अंतालिया			Antalya		city	TR
गाजियांटेप|गाजियनटेप|गजियांटेप			Gaziantep		city	TR
बुर्सा			Bursa		city	TR
अदाना			Adana		city	TR
निकोसिया			Nicosia	Q3856	city	CY
येरेवान	येरेव्हान|येरेवन	येरेभान	Yerevan	Q1953	city	AM
नागोर्नो-काराबाख|नागोर्नो काराबाख|नगोर्नो-काराबाख|नागोर्नो-कराबाख			Nagorno-Karabakh		region	AZ
बाकू		बाकु	Baku	Q9248	city	AZ
त्बिलिसी|तिब्लिसी|तिबिलिसी|तबिलिसी	तिबिलिसी|त्बिलिसी|तिब्लिसी	तिब्लिसी|त्बिलिसी	Tbilisi	Q994	city	GE
बातुमी|बटूमी|बटुमी	बटुमी|बातुमी		Batumi		city	GE
अबखाजिया|अब्खाजिया			Abkhazia		region	GE
दक्षिण ओसेतिया|दक्षिण ओसेशिया			South Ossetia		region	GE
अस्ताना			Astana	Q1520	city	KZ
नूर-सुल्तान|नूर सुल्तान			Nur-Sultan	Q1520	city	KZ
अल्माटी|अलमाटी|अल्माती|अलमाती			Almaty	Q35493	city	KZ
बैकोनूर|बाइकोनूर|बैकानूर|बायकोनूर	बैकानूर|बैकोनूर|बायकोनूर	बैकोनुर	Baikonur		city	KZ
अक्तौ|अक्ताउ			Aktau		city	KZ
ताशकंद	ताश्कंद|ताश्कंत|ताशकंद	ताशकन्द|तास्कन्द	Tashkent	Q269	city	UZ
समरकंद			Samarkand	Q5753	city	UZ
बुखारा			Bukhara		city	UZ
बिश्केक		बिस्केक|बिश्केक	Bishkek	Q9361	city	KG
ओश			Osh		city	KG
दुशांबे|दुशान्बे	दुशान्बे|दुशांबे	दुशान्बे|दुशाम्बे	Dushanbe	Q9365	city	TJ
अश्गाबात|अशगाबात|अश्काबाद|अश्गाबाद|अशगाबाद		अस्गाबात|अश्गाबात	Ashgabat	Q23438	city	TM
इंग्लैंड|इंगलैंड	इंग्लंड|इंग्लड	इंग्ल्याण्ड|इंगल्याण्ड|इंग्ल्यान्ड|इंगल्यान्ड|बेलायत	England	Q21	region	GB
स्कॉटलैंड|स्काटलैंड|स्कोटलैंड	स्कॉटलंड	स्कटल्याण्ड|स्कटल्यान्ड|स्कोटल्याण्ड	Scotland	Q22	region	GB
वेल्स			Wales	Q25	region	GB		*
उत्तरी आयरलैंड|उत्तर आयरलैंड|नॉर्दर्न आयरलैंड	उत्तर आयर्लंड	उत्तरी आयरल्याण्ड|उत्तर आयरल्याण्ड	Northern Ireland	Q26	region	GB
यॉर्कशायर|यार्कशायर		योर्कसायर	Yorkshire		region	GB
लंकाशायर|लैंकशर|लैंकाशायर	लँकेशायर		Lancashire		region	GB
केंट		केन्ट	Kent		region	GB
एसेक्स			Essex		region	GB
ससेक्स			Sussex		region	GB
सरे काउंटी			Surrey		region	GB
डर्बीशायर|डर्बिशायर			Derbyshire		region	GB
लंदन	लंडन	लन्डन|लण्डन|लन्दन	London	Q84	city	GB
मैनचेस्टर|मैंचेस्टर|मेनचेस्टर|मानचेस्टर	मँचेस्टर|मॅन्चेस्टर	म्यानचेस्टर|म्यान्चेस्टर|म्यानचेष्टर	Manchester	Q18125	city	GB
बर्मिंघम|बर्मिघम|बर्मिंगम	बर्मिंगहॅम|बर्मिंगहम	बर्मिङघम|बर्मिंघम|बर्मिङ्घाम|बर्मिङ्गह्याम|बर्मिङहाम	Birmingham	Q2256	city	GB
लिवरपूल|लीवरपूल	लिव्हरपूल	लिभरपुल|लिवरपुल	Liverpool	Q24826	city	GB
लीड्स		लिड्स	Leeds		city	GB
एजबेस्टन|एजबस्टन	एजबॅस्टन	एजबास्टन	Edgbaston		city	GB
लॉर्ड्स|लार्ड्स		लर्ड्स	Lord's		city	GB		*
नॉटिंघम|नाटिंघम|नॉटिंगम	नॉटिंगहॅम|नॉटिंघम	नटिङघम|नटिङ्घम	Nottingham		city	GB
शेफील्ड	शेफिल्ड	सेफिल्ड|शेफिल्ड	Sheffield		city	GB
ब्रिस्टल	ब्रिस्टॉल|ब्रिस्टल	ब्रिस्टोल	Bristol		city	GB
साउथम्पटन|साउथैम्पटन|साउथैंप्टन|साउथम्प्टन|साउथहैम्पटन|साउथेम्पटन	साऊथहॅम्पटन|साउदम्पटन|साउथॅम्प्टन	साउथह्याम्पटन|साउथम्पटन	Southampton		city	GB
लीसेस्टर|लेस्टर|लीस्टर	लिसेस्टर|लीस्टर|लेस्टर	लेस्टर|लिस्टर|लेष्टर	Leicester		city	GB
ऑक्सफोर्ड|आक्सफोर्ड|ऑक्सफर्ड	ऑक्सफर्ड|ऑक्सफोर्ड	अक्सफोर्ड	Oxford	Q34217	city	GB
कैम्ब्रिज	केंब्रिज|कॅम्ब्रिज	क्याम्ब्रिज	Cambridge	Q350	city	GB
एडिनबर्ग|एडिनबरा|एडिनबरो			Edinburgh	Q23436	city	GB
ग्लासगो|ग्लास्गो		ग्लास्गो|ग्लासगो	Glasgow	Q4093	city	GB
कार्डिफ			Cardiff	Q10690	city	GB
बेलफास्ट			Belfast	Q10686	city	GB
न्यूकैसल|न्यूकासल	न्यूकॅसल	न्युकासल|न्यूकासल	Newcastle		city	GB
सैलिसबरी|सेलिसबरी			Salisbury		city	GB
वोल्वरहैम्पटन|वोल्वरहैम्प्टन		वोल्भरह्याम्पटन|वल्भरह्याम्टन	Wolverhampton		city	GB
साउथपोर्ट			Southport		city	GB
ब्राइटन	ब्रायटन		Brighton		city	GB
कोवेंट्री|कॉवेंट्री		कोभेन्ट्री	Coventry		city	GB
ल्यूटन			Luton		city	GB
ब्रैडफोर्ड			Bradford		city	GB
प्लाईमाउथ|प्लायमाउथ			Plymouth		city	GB
हीथ्रो|हीथ्रो एयरपोर्ट|हीथ्रो हवाई अड्डा	हिथ्रो|हीथ्रो विमानतळ	हिथ्रो|हिथ्रो विमानस्थल	Heathrow		locality	GB
डाउनिंग स्ट्रीट|10 डाउनिंग स्ट्रीट	डाऊनिंग स्ट्रीट	डाउनिङ स्ट्रिट	Downing Street		locality	GB
बकिंघम पैलेस	बकिंगहॅम पॅलेस	बकिङघम प्यालेस	Buckingham Palace		locality	GB
विंबलडन|विंबल्डन	विंबल्डन	विम्बल्डन	Wimbledon		locality	GB		*
साउथॉल|साउथहॉल			Southall		locality	GB
डबलिन	डब्लिन|डबलिन	डब्लिन	Dublin	Q1761	city	IE
पेरिस|पैरिस	पॅरिस|पेरिस		Paris	Q90	city	FR
मार्से|मार्सेई|मार्सिले|मार्सेल		मार्सेली|मार्से	Marseille	Q23482	city	FR
लियोन|ल्योन|लियोन्स	ल्योन		Lyon	Q456	city	FR		*
नीस	नीस|नाइस	नीस|निस	Nice	Q33959	city	FR		*
कान|कान्स|कांस		कान्स|कान	Cannes		city	FR		*
स्ट्रासबर्ग|स्ट्रासबोर्ग			Strasbourg	Q6602	city	FR
टूलूज|तुलूज			Toulouse	Q7880	city	FR
बोर्दो|बोर्डो|बोरदॉ			Bordeaux	Q1479	city	FR
लिली शहर			Lille		city	FR
वर्साय|वर्साइल्स|वर्सेल्स	व्हर्साय	भर्साय	Versailles		city	FR
नांत			Nantes		city	FR		*
नॉर्मंडी|नारमंडी|नॉरमैंडी		नर्मन्डी	Normandy		city	FR
एफिल टावर|आइफिल टावर|एफिल टॉवर	आयफेल टॉवर|आयफेल टाॅवर	आइफल टावर|एफिल टावर	Eiffel Tower	Q243	locality	FR
रोलां गैरो|रोलां गैरां|रोलैंड गैरोस	रोलँड गॅरोस	रोलाँ ग्यारो	Roland Garros		locality	FR
कोर्सिका			Corsica		island	FR
बर्लिन			Berlin	Q64	city	DE
म्यूनिख|म्युनिख	म्युनिक|म्यूनिक|म्युनिच|म्युनिख	म्युनिख|म्युनिच	Munich	Q1726	city	DE
हैम्बर्ग|हैमबर्ग	हॅम्बुर्ग|हॅम्बर्ग	ह्याम्बर्ग	Hamburg	Q1055	city	DE
फ्रैंकफर्ट|फ्रेंकफर्ट|फ्रैंकफुर्ट	फ्रँकफर्ट|फ्रॅंकफर्ट|फ्रँकफुर्ट	फ्रांकफर्ट|फ्रयाङ्कफर्ट|फ्र्याङ्कफर्ट|फ्रान्कफर्ट	Frankfurt	Q1794	city	DE
कोलोन|कोलोन शहर			Cologne	Q365	city	DE		*
स्टटगार्ट|श्टुटगार्ट|स्टुटगार्ट	स्टुटगार्ट	स्टुटगार्ट	Stuttgart	Q1022	city	DE
डॉर्टमुंड|डार्टमुंड|डोर्टमंड		डर्टमुन्ड|डर्टमन्ड	Dortmund	Q1295	city	DE
डसेलडोर्फ|डसेलडॉर्फ|डुसेलडोर्फ	ड्युसेलडॉर्फ	डुसेलडर्फ	Düsseldorf	Q1718	city	DE
लाइपजिग|लिपजिग|लीपजिग	लाइपझिग		Leipzig	Q2079	city	DE
ड्रेसडेन			Dresden	Q1731	city	DE
बॉन शहर			Bonn		city	DE
नूर्नबर्ग|न्यूरेमबर्ग|नुरेमबर्ग	न्युरेम्बर्ग		Nuremberg		city	DE
मैगडेबर्ग|माग्देबुर्ग			Magdeburg		city	DE
बवेरिया|बावेरिया			Bavaria		city	DE
वियना|विएना	व्हिएन्ना|व्हिएना|व्हियेन्ना	भियना|भिएना	Vienna	Q1741	city	AT
साल्जबर्ग|साल्जबुर्ग			Salzburg		city	AT
जिनेवा|जेनेवा|जीनिवा	जिनिव्हा|जिनेव्हा|जीनिव्हा	जेनेभा|जेनेवा|जिनेभा	Geneva	Q71	city	CH
ज्यूरिख|ज्यूरिक|जूरिख	झुरिच|झ्युरिक|झुरिक	ज्युरिख|जुरिच|ज्युरिच	Zurich	Q72	city	CH
बर्न			Bern	Q70	city	CH		*
दावोस|डावोस	डावोस|दावोस	डाभोस|डावोस|दाभोस	Davos	Q68097	city	CH
बासेल|बेसल			Basel	Q78	city	CH
लुसाने|लॉसेन|लॉजेन|लुसान	लॉसेन|लुसाने	लुसान|लौसेन	Lausanne	Q807	city	CH
एम्स्टर्डम|एम्सटर्डम|एम्सटरडम|एम्सटर्डैम|एमस्टर्डम	ॲमस्टरडॅम|आम्सटरडॅम|ॲम्स्टरडॅम	एम्स्टर्डम|आम्स्टर्डम|एम्स्टरडम	Amsterdam	Q727	city	NL
द हेग|हेग		हेग|द हेग	The Hague	Q36600	city	NL
रॉटरडैम|रोटरडम|रॉटरडम	रॉटरडॅम	रोटरडम	Rotterdam	Q34370	city	NL
आइंडहोवन|आइंधोवेन			Eindhoven		city	NL
ब्रसेल्स|ब्रुसेल्स|ब्रसल्स	ब्रुसेल्स|ब्रसेल्स		Brussels	Q239	city	BE
एंटवर्प	अँटवर्प	एन्टवर्प	Antwerp	Q12892	city	BE
रोम			Rome	Q220	city	IT		*
मिलान|मिलानो			Milan	Q490	city	IT		*
नेपल्स|नेपोली	नेपल्स|नापोली	नेपल्स|नापोली	Naples	Q2634	city	IT
ट्यूरिन|तुरिन	तुरिन|ट्युरिन	टुरिन|ट्युरिन	Turin	Q495	city	IT
वेनिस	व्हेनिस	भेनिस	Venice	Q641	city	IT
फ्लोरेंस|फ्लोरेंश	फ्लॉरेन्स|फ्लोरेन्स	फ्लोरेन्स	Florence	Q2044	city	IT
जेनोआ|जिनोआ			Genoa	Q1449	city	IT
बोलोना|बोलोग्ना			Bologna	Q1891	city	IT
पीसा			Pisa		city	IT		*
पलेर्मो			Palermo		city	IT
वेरोना			Verona		city	IT
सिसिली			Sicily	Q1460	island	IT
लैंपेडूसा|लैम्पेडुसा|लाम्पेदूसा			Lampedusa		island	IT
टस्कनी|टसकनी			Tuscany		region	IT
लोम्बार्डी			Lombardy		region	IT
अपूलिया|पुगलिया			Apulia		region	IT
कोलोसियम			Colosseum		locality	IT
सेंट पीटर्स स्क्वायर|सेंट पीटर स्क्वायर			St Peter's Square		locality	VA
मैड्रिड|मेड्रिड|मद्रिद|मैडरिड	माद्रिद|मॅड्रिड|माद्रीद	म्याड्रिड|मड्रिड	Madrid	Q2807	city	ES
बार्सिलोना|बार्सीलोना|बार्सेलोना			Barcelona	Q1492	city	ES
वालेंसिया|वेलेंसिया	व्हॅलेन्सिया|वालेन्सिया	भ्यालेन्सिया|भेलेन्सिया	Valencia	Q8818	city	ES
सेविला|सेविले	सेव्हिया|सेविला	सेभिल्ला|सेभिया	Seville	Q8717	city	ES
बिलबाओ			Bilbao	Q8692	city	ES
कैटेलोनिया|कैटालोनिया|केटेलोनिया|कातालोनिया	कॅटालोनिया|कॅटेलोनिया	क्याटालोनिया|काटालोनिया	Catalonia	Q5705	region	ES
कैनरी द्वीप|कैनरी आइलैंड	कॅनरी बेटे	क्यानरी टापु	Canary Islands		island	ES
लिस्बन|लिसबन		लिस्बन|लिसबन|लिस्बोन	Lisbon	Q597	city	PT
पोर्तो|पोर्टो	पोर्टो|पोर्तो	पोर्टो	Porto	Q36433	city	PT		*
एथेंस	अथेन्स	एथेन्स	Athens	Q1524	city	GR
थेसालोनिकी			Thessaloniki		city	GR
क्रीट			Crete		island	GR
वालेटा|वैलेटा			Valletta		city	MT
कोपेनहेगन|कोपनहेगन	कोपनहेगन|कोपेनहेगन	कोपनहेगन|कोपेनहेगन	Copenhagen	Q1748	city	DK
ओस्लो			Oslo	Q585	city	NO
स्वालबार्ड			Svalbard		island	NO
स्टॉकहोम|स्टाकहोम|स्टोकहोम		स्टकहोम|स्टोकहोम	Stockholm	Q1754	city	SE
गोथेनबर्ग			Gothenburg	Q25287	city	SE
माल्मो			Malmö		city	SE
हेलसिंकी|हेलसिंकि	हेलसिंकी|हेल्सिंकी	हेलसिन्की|हेल्सिन्की	Helsinki	Q1757	city	FI
रेक्जाविक|रेक्याविक|रेकजाविक|रेयकजाविक	रेकजाविक|रेक्जाविक	रेक्जाभिक|रेकजाभिक	Reykjavik	Q1764	city	IS
नुउक|नूक			Nuuk	Q226	city	GL
तालिन|टालिन|ताल्लिन		टालिन	Tallinn	Q1770	city	EE
रीगा|रिगा	रिगा	रिगा	Riga	Q1773	city	LV
विल्नियस|विलनियस	व्हिल्नियस	भिल्नियस	Vilnius	Q216	city	LT
वारसॉ|वारसा|वॉरसॉ	वॉर्सा|वॉर्सो|वारसा|वॉरसॉ	वार्सा|वार्सो|वारसा	Warsaw	Q270	city	PL
क्राको|क्राकोव			Kraków	Q31487	city	PL
पोजनान			Poznań		city	PL
ऑशविट्ज|आउश्वित्ज|औशवित्ज	ऑशविट्झ		Auschwitz		city	PL
प्राग			Prague	Q1085	city	CZ
ब्रातिस्लावा|ब्रेटिस्लावा	ब्रातिस्लाव्हा	ब्राटिस्लाभा|ब्रातिस्लाभा	Bratislava	Q1780	city	SK
बुडापेस्ट			Budapest	Q1781	city	HU
बुखारेस्ट			Bucharest	Q19660	city	RO
सोफिया			Sofia	Q472	city	BG		*
बेलग्रेड|बेल्ग्रेड			Belgrade	Q3711	city	RS
जागरेब|जाग्रेब|जगरेब	झाग्रेब|झॅग्रेब	जाग्रेब|जग्रेब	Zagreb	Q1435	city	HR
ल्युब्ल्याना|लुब्लियाना|लियुब्लियाना|ल्यूब्लियाना	लुब्लियाना		Ljubljana	Q437	city	SI
सारायेवो|साराजेवो	सारायेव्हो	साराजेभो	Sarajevo	Q11194	city	BA
स्रेब्रेनिका|स्रेब्रेनित्सा			Srebrenica		city	BA
तिराना			Tirana	Q19689	city	AL
स्कोप्ये|स्कोपये|स्कोपिये			Skopje	Q384	city	MK
पोडगोरिका			Podgorica		city	ME
प्रिस्टिना			Pristina		city	XK
चिसिनाउ|किशिनेव|चिशिनाउ			Chisinau	Q21197	city	MD
ट्रांसनिस्ट्रिया			Transnistria		region	MD
मिन्स्क			Minsk	Q2280	city	BY
कीव|कीएव|कियेव|कीयेव	कीव्ह|कीव|किव्ह|क्यीव	किभ|कीभ|किएभ|कीएभ	Kyiv	Q1899	city	UA
खारकीव|खार्किव|खारकीएव|खार्कीव|खारकिव|खार्कोव	खारकीव्ह|खार्किव्ह|खारकीव|खारकिव्ह	खार्किभ|खारकिभ|खार्कीभ	Kharkiv	Q42308	city	UA
ओडेसा|ओदेसा|ओडेस्सा			Odesa	Q1874	city	UA
लवीव|ल्वीव|लवीएव	लिव्हिव|लव्हिव|लीव्ह|ल्विव्ह	लभिभ|ल्भिभ	Lviv	Q36036	city	UA
मारियुपोल|मारियूपोल|मैरियूपोल|मारियोपोल	मारियुपोल|मारिउपोल		Mariupol	Q40557	city	UA
खेरसॉन|खेरसन|खेरसान|खेर्सोन	खेरसन|खेर्सन|खेरसॉन	खेर्सन|खेरसन	Kherson		city	UA
जापोरिज्जिया|जापोरीज्जिया|जपोरिजिया|जापोरिजिया|जपोरिज्जिया|जेपोरिजिया	झापोरिझिया|झापोरिझ्झिया|झॅपोरिझिया		Zaporizhzhia		city	UA
डोनेट्स्क|दोनेत्स्क|डोनेत्स्क|डोनेस्क|डोनेस्त्क	डोनेत्स्क|दोनेत्स्क|डोनेट्स्क		Donetsk	Q2012050	city	UA
लुहांस्क|लुगांस्क|लुहान्स्क	लुहान्स्क|लुहांस्क|लुगान्स्क	लुहान्स्क	Luhansk		city	UA
चेर्नोबिल|चर्नोबिल			Chernobyl		city	UA
बखमुत|बाखमुत			Bakhmut		city	UA
बूचा|बुचा	बुचा	बुचा	Bucha		city	UA
सुमी शहर|सूमी			Sumy		city	UA
निप्रो|डनिप्रो|दनीप्रो|निपरो	डनिप्रो|नीप्रो		Dnipro		city	UA
पोक्रोवस्क|पोक्रोव्स्क			Pokrovsk		city	UA
इरपिन			Irpin		city	UA
सेवेरोदोनेत्स्क|सेवेरोडोनेट्स्क|सिविरोडोनेट्स्क			Sievierodonetsk		city	UA
सेवस्तोपोल|सेवास्तोपोल	सेवास्तोपोल		Sevastopol		city	UA
क्रीमिया|क्राइमिया	क्रिमिया|क्रायमिया|क्रीमिया	क्रिमिया	Crimea	Q7835	region	UA
डोनबास|दोनबास|डोनबस|डॉनबास			Donbas	Q605714	region	UA
मॉस्को|मास्को|मोस्को		मस्को|मास्को	Moscow	Q649	city	RU
सेंट पीटर्सबर्ग|सेंट पीट्सबर्ग|सेंट पीटरबर्ग		सेन्ट पिटर्सबर्ग|सेन्ट पिटर्सवर्ग	Saint Petersburg	Q656	city	RU
लेनिनग्राद			Leningrad	Q656	city	RU
स्टालिनग्राद|स्तालिनग्राद			Stalingrad	Q914	city	RU
वोल्गोग्राद|वोल्गोग्राड			Volgograd	Q914	city	RU
व्लादिवोस्तोक|ब्लादिवोस्तक|व्लादिवोस्टॉक|व्लादिवोस्तक	व्लादिवोस्तोक|व्लादिव्होस्टॉक|व्लादिवोस्टॉक	भ्लादिभोस्तोक|भ्लाडिभोस्टक	Vladivostok	Q959	city	RU
सोची		सोची|सोचि	Sochi	Q38480	city	RU		*
कजान|काजान	कझान		Kazan	Q900	city	RU
बेलगोरोड|बेलगोरोद	बेलगोरोड|बेल्गोरोद		Belgorod		city	RU
कुर्स्क			Kursk		city	RU
ब्रायंस्क			Bryansk		city	RU
रोस्तोव			Rostov-on-Don		city	RU
येकातेरिनबर्ग|येकतेरिनबर्ग|एकातेरिनबर्ग			Yekaterinburg	Q887	city	RU
नोवोसिबिर्स्क			Novosibirsk	Q883	city	RU
निज्नी नोवगोरोड|निझनी नोवगोरोड			Nizhny Novgorod		city	RU
समारा			Samara		city	RU
ऊफा		उफा	Ufa		city	RU
अस्त्राखान			Astrakhan		city	RU
कलिनिनग्राद|कैलिनिनग्राद			Kaliningrad		city	RU
मुरमांस्क|मुर्मान्स्क			Murmansk		city	RU
ग्रोज्नी			Grozny		city	RU
चेचन्या|चेचेन्या		चेचन्या|चेचेनिया	Chechnya	Q5187	region	RU
दागेस्तान|दागिस्तान			Dagestan	Q5118	region	RU
साइबेरिया|साइबीरिया	सैबेरिया|सायबेरिया		Siberia	Q5428	region	RU
तातारस्तान|तातरस्तान			Tatarstan	Q5481	region	RU
कामचटका|कमचटका|कामचत्का			Kamchatka		region	RU
याकूतिया|याकुतिया|याकुत्स्क			Yakutia		region	RU
क्रेमलिन		क्रेम्लिन|क्रेमलिन	Kremlin		locality	RU		*
रेड स्क्वायर			Red Square		locality	RU
सखालिन|साखालिन			Sakhalin		island	RU
कुरील द्वीप|कुरिल द्वीप|कुरील			Kuril Islands		island	RU
कैलिफोर्निया|कैलीफोर्निया|केलिफोर्निया|कैलिफॉर्निया	कॅलिफोर्निया|कॅलिफॉर्निया|कैलिफोर्निया	क्यालिफोर्निया|क्यालिफर्निया	California	Q99	state	US
टेक्सास|टैक्सास|टेक्सस			Texas	Q1439	state	US
फ्लोरिडा			Florida	Q812	state	US
अलबामा|अलाबामा	अलाबामा|अलबामा	अलाबामा|अल्बामा	Alabama	Q173	state	US
अलास्का			Alaska	Q797	state	US
एरिजोना|ऐरिजोना|एरीजोना	ॲरिझोना|एरिझोना		Arizona	Q816	state	US
अर्कांसस|अरकंसास|अर्कांसास|आरकंसास|अरकांसस	आर्कान्सा|अर्कान्सास|आर्कान्सास	अर्कान्सस|आर्कन्सस	Arkansas	Q1612	state	US
कोलोराडो|कोलराडो|कॉलोराडो	कोलोरॅडो|कॉलोराडो|कोलोराडो		Colorado	Q1261	state	US
कनेक्टिकट|कनेटिकट|कनेक्टीकट			Connecticut	Q779	state	US
डेलावेयर|डेलावर|डेलवेयर	डेलावेर|डेलावेअर	डेलावेर|डेलावर	Delaware	Q1393	state	US
जॉर्जिया|जार्जिया		जर्जिया	Georgia	Q1428	state	US
हवाई			Hawaii	Q782	state	US		*
हवाई द्वीप|हवाई प्रांत	हवाई बेट	हवाई टापु	Hawaii	Q782	state	US
इडाहो|आइडहो|आइडाहो	आयडाहो|इडाहो	आइडाहो|इडाहो	Idaho	Q1221	state	US
इलिनॉय|इलिनोइस|इलिनोई|इलिनॉयस|इलिनॉइस|इलिनोय	इलिनॉय|इलिनॉईस|इलिनॉइस	इलिनोइ|इलिनोइस|इलिनोय	Illinois	Q1204	state	US
इंडियाना		इन्डियाना	Indiana	Q1415	state	US
आयोवा|आइओवा|आयोआ|आइवोवा		आइओवा|आयोवा	Iowa	Q1546	state	US
कंसास|कैंसस|कैनसस|कंसस|कांसस	कॅन्सस|कॅन्सास	कान्सस|क्यान्सस	Kansas	Q1558	state	US
केंटकी|केंटुकी|कैंटकी		केन्टकी	Kentucky	Q1603	state	US
लुइसियाना|लुईसियाना|लूसियाना|लुजियाना|लुसियाना	लुईझियाना|लुइझियाना|लुइसियाना		Louisiana	Q1588	state	US
मेन राज्य|मेन प्रांत			Maine	Q724	state	US
मैरीलैंड|मेरीलैंड	मेरीलँड|मॅरिलँड|मेरिलँड	मेरिल्यान्ड|मेरील्याण्ड|म्यारील्याण्ड|मेरिल्याण्ड	Maryland	Q1391	state	US
मैसाचुसेट्स|मैसाच्युसेट्स|मैसाचुसेटस|मेसाचुसेट्स|मैसाचुसैट्स	मॅसॅच्युसेट्स|मॅसाच्युसेट्स|मॅसेच्युसेट्स	म्यासाचुसेट्स|मासाचुसेट्स|म्यासाच्युसेट्स	Massachusetts	Q771	state	US
मिशिगन|मिशीगन		मिसिगन|मिशिगन	Michigan	Q1166	state	US
मिनेसोटा|मिनिसोटा|मिनेसोता			Minnesota	Q1527	state	US
मिसिसिपी|मिसीसिपी|मिसिसिप्पी			Mississippi	Q1494	state	US
मिसौरी|मिसूरी|मिजूरी|मिसुरी	मिसूरी|मिसौरी	मिजुरी|मिसौरी|मिसुरी	Missouri	Q1581	state	US
मोंटाना|मोनटाना|मॉन्टाना		मोन्टाना	Montana	Q1212	state	US
नेब्रास्का|नेबरास्का			Nebraska	Q1553	state	US
नेवादा|नेवाडा	नेवाडा|नेव्हाडा	नेभाडा	Nevada	Q1227	state	US
न्यू हैम्पशायर|न्यू हैंपशर	न्यू हॅम्पशायर|न्यू हॅम्पशर	न्यु ह्याम्पसायर|न्यू ह्याम्पसर	New Hampshire	Q759	state	US
न्यूजर्सी|न्यू जर्सी	न्यू जर्सी|न्यूजर्सी	न्युजर्सी|न्यू जर्सी|न्यु जर्सी|न्यूजर्सी	New Jersey	Q1408	state	US
न्यू मैक्सिको|न्यू मेक्सिको	न्यू मेक्सिको	न्यु मेक्सिको|न्यू मेक्सिको	New Mexico	Q1522	state	US
उत्तरी कैरोलिना|नॉर्थ कैरोलिना|नार्थ कैरोलिना|उत्तर कैरोलिना|नॉर्थ कैरोलाइना|नॉर्थ केरोलिना	नॉर्थ कॅरोलिना|उत्तर कॅरोलिना	नर्थ क्यारोलाइना|नर्थ क्यारोलिना	North Carolina	Q1454	state	US
दक्षिण कैरोलिना|साउथ कैरोलिना|दक्षिणी कैरोलिना|साउथ कैरोलाइना	साउथ कॅरोलिना|दक्षिण कॅरोलिना	साउथ क्यारोलाइना|साउथ क्यारोलिना	South Carolina	Q1456	state	US
नॉर्थ डकोटा|उत्तरी डकोटा		नर्थ डकोटा	North Dakota	Q1207	state	US
साउथ डकोटा|दक्षिण डकोटा			South Dakota	Q1211	state	US
ओहायो|ओहियो|ओहाइयो|ओहाईयो			Ohio	Q1397	state	US
ओक्लाहोमा|ओकलाहोमा|ओकलाहामा			Oklahoma	Q1649	state	US
ओरेगन|ओरेगॉन|ऑरेगन			Oregon	Q824	state	US
पेंसिल्वेनिया|पेनसिल्वेनिया|पेंसिलवेनिया|पेन्सिलवेनिया|पेन्सिल्वेनिया|पेनसिलवेनिया	पेनसिल्व्हेनिया|पेन्सिल्व्हेनिया|पेन्सिल्वेनिया	पेन्सिलभेनिया|पेन्सिल्भेनिया	Pennsylvania	Q1400	state	US
रोड आइलैंड|रोड आयलैंड	रोड आयलंड|ऱ्होड आयलंड	रोड आइल्याण्ड	Rhode Island	Q1387	state	US
टेनेसी|टेनेसे|टेनिसी			Tennessee	Q1509	state	US
यूटा|युटा|यूटाह|ऊटा		युटा|युटाह	Utah	Q829	state	US
वरमोंट|वर्मोंट|वरमॉन्ट	व्हरमाँट|व्हर्मोंट	भर्मन्ट|भरमोन्ट	Vermont	Q16551	state	US
वर्जीनिया|वर्जिनिया	व्हर्जिनिया	भर्जिनिया	Virginia	Q1370	state	US
वाशिंगटन राज्य|वाशिंगटन स्टेट	वॉशिंग्टन राज्य		Washington (state)	Q1223	state	US
वेस्ट वर्जीनिया|पश्चिमी वर्जीनिया|वेस्ट वर्जिनिया|पश्चिम वर्जीनिया	वेस्ट व्हर्जिनिया|पश्चिम व्हर्जिनिया	वेस्ट भर्जिनिया	West Virginia	Q1371	state	US
विस्कॉन्सिन|विस्कोंसिन|विसकॉन्सिन|विस्कॉनसिन		विस्कन्सिन|विसकन्सिन	Wisconsin	Q1537	state	US
व्योमिंग|वायोमिंग|वियोमिंग	वायोमिंग	वायोमिङ	Wyoming	Q1214	state	US
वाशिंगटन|वाशिंगटन डीसी|वॉशिंगटन|वॉशिंगटन डीसी|वाशिंग्टन|वॉशिंग्टन|वाशिंगटन डी.सी.	वॉशिंग्टन|वॉशिंग्टन डीसी|वाॅशिंग्टन|वॉशिंगटन	वासिङ्टन|वासिङटन|वासिंटन|वाशिङ्टन|वासिङ्गटन|वाशिङटन|वासिङ्टन डीसी|वासिङटन डिसी	Washington, D.C.	Q61	city	US
न्यूयॉर्क|न्यूयार्क|न्यू यॉर्क|न्यूयोर्क|न्यू यार्क|न्यूयॉर्क सिटी|NYC	न्यूयॉर्क|न्यू यॉर्क|न्युयॉर्क	न्युयोर्क|न्यूयोर्क|न्युयर्क|न्यूयर्क|न्यु योर्क	New York	Q60	city	US
लॉस एंजिल्स|लॉस एंजेलिस|लॉस एंजिलिस|लास एंजिल्स|लॉस एंजेल्स|लॉस एंजलिस|लॉस एंजिलस|लास एंजेलिस	लॉस एंजेलिस|लॉस एंजल्स|लॉस एंजेल्स|लॉस अँजेलिस	लस एन्जलस|लस एन्जल्स|लस एन्जेल्स|लस एञ्जलस	Los Angeles	Q65	city	US
शिकागो		सिकागो|शिकागो|चिकागो	Chicago	Q1297	city	US
ह्यूस्टन|हूस्टन|ह्युस्टन|ह्यूसटन		ह्युस्टन|हुस्टन	Houston	Q16555	city	US
सैन फ्रांसिस्को|सेन फ्रांसिस्को|सान फ्रांसिस्को|सैन फ्रैंसिस्को|सैन फ्रान्सिस्को	सॅन फ्रान्सिस्को|सॅनफ्रान्सिस्को|सॅन फ्रांसिस्को	सान फ्रान्सिस्को|सानफ्रान्सिस्को|स्यान फ्रान्सिस्को	San Francisco	Q62	city	US
बोस्टन|बॉस्टन		बोस्टन|बोष्टन	Boston	Q100	city	US
फिलाडेल्फिया|फिलेडेल्फिया			Philadelphia	Q1345	city	US
मियामी|मायामी	मायामी|मियामी		Miami	Q8652	city	US
अटलांटा|एटलांटा	अटलांटा|ॲटलांटा	अटलान्टा|एटलान्टा|एट्लान्टा	Atlanta	Q23556	city	US
डलास|डैलस|डलस|डैलास	डलास|डॅलस|डल्लास	डलास|डालस|डल्लास	Dallas	Q16557	city	US
डेट्रॉयट|डेट्राइट|डेट्रायट|डेट्रॉइट	डेट्रॉइट|डेट्रॉईट	डेट्रोइट|डिट्रोइट	Detroit	Q12439	city	US
सिएटल|सीएटल|सियाटल	सिएटल|सिॲटल	सियाटल|सिएटल	Seattle	Q5083	city	US
डेनवर	डेन्व्हर|डेनव्हर	डेनभर	Denver	Q16554	city	US
लास वेगास|लॉस वेगास|लास वेगस|लॉस वेगस|वेगास	लास वेगास|लास व्हेगास|लास व्हेगस	लास भेगास|लस भेगास|लस भेगस	Las Vegas	Q23768	city	US
बाल्टीमोर|बाल्टिमोर	बाल्टिमोर	बाल्टिमोर	Baltimore	Q5092	city	US
मिनियापोलिस	मिनियापोलिस|मिनीयापोलिस		Minneapolis	Q36091	city	US
सैन डिएगो|सैन डियागो|सेन डिएगो|सैन डियेगो	सॅन डिएगो|सॅन डियेगो	सान डिएगो|सान्डियागो	San Diego	Q16552	city	US
सैन होजे|सैन जोस|सेन जोस	सॅन होजे|सॅन जोस	सान होजे|सान जोसे	San Jose	Q16553	city	US
ऑस्टिन|आस्टिन		अस्टिन	Austin	Q16559	city	US		*
सैन एंटोनियो|सेन एंटोनियो	सॅन अँटोनियो|सॅन ॲन्टोनियो	सान एन्टोनियो	San Antonio	Q975	city	US
फीनिक्स|फिनिक्स	फिनिक्स|फीनिक्स	फिनिक्स	Phoenix	Q16556	city	US		*
ऑरलैंडो|ओरलैंडो|आरलैंडो	ऑर्लँडो|ओरलँडो|ऑरलँडो	अर्लान्डो|ओर्लान्डो	Orlando	Q49233	city	US		*
न्यू ऑरलियंस|न्यू ऑरलींस|न्यू ओरलियंस|न्यू ऑर्लियंस|न्यू ओर्लियंस	न्यू ऑर्लिन्स|न्यू ऑर्लियन्स	न्यु अर्लियन्स|न्यू अर्लिन्स	New Orleans	Q34404	city	US
पिट्सबर्ग			Pittsburgh	Q1342	city	US
क्लीवलैंड	क्लीव्हलँड	क्लिभल्याण्ड	Cleveland	Q37320	city	US
मिल्वौकी|मिलवॉकी|मिलवाकी	मिलवॉकी	मिलवाउकी	Milwaukee	Q37836	city	US
शार्लोट|चार्लोट|शार्लेट	शार्लट		Charlotte	Q16565	city	US		*
नैशविले|नैशविल|नेशविल|नैशविल्ले	नॅशव्हिल	न्यासभिल	Nashville	Q23197	city	US
मेम्फिस			Memphis	Q16563	city	US
पोर्टलैंड	पोर्टलंड	पोर्टल्याण्ड|पोर्टल्यान्ड	Portland	Q6106	city	US
सैक्रामेंटो|सेक्रामेंटो			Sacramento	Q18013	city	US
टैम्पा|टाम्पा|टेंपा	टँपा	टाम्पा	Tampa		city	US
इंडियानापोलिस			Indianapolis	Q6346	city	US
कोलंबस			Columbus	Q16567	city	US		*
सिनसिनाटी			Cincinnati	Q43196	city	US
सेंट लुइस|सेंट लुई	सेंट लुईस		St. Louis	Q38022	city	US
कंसास सिटी|कैनसस सिटी			Kansas City		city	US
सॉल्ट लेक सिटी			Salt Lake City	Q23337	city	US
होनोलूलू|होनोलुलु	होनोलुलू|होनोलुलु	होनोलुलु	Honolulu	Q18094	city	US
एंकोरेज|एंकरेज|एंकरिज	अँकरेज	एन्करेज	Anchorage		city	US
नेवार्क|नेवॉर्क|न्यूअर्क			Newark		city	US
जर्सी सिटी			Jersey City		city	US
बफैलो|बफेलो	बफेलो	बफेलो	Buffalo		city	US		*
उवाल्डे|उवाल्दे|उवालदे			Uvalde		city	US
पार्कलैंड			Parkland		city	US		*
एल पासो			El Paso		city	US
सांता फे			Santa Fe		city	US
पालो अल्टो			Palo Alto		city	US
बर्कले|बर्कली			Berkeley		city	US
फ्रेस्नो			Fresno		city	US
पाम बीच			Palm Beach		city	US
रिचमंड			Richmond		city	US
ग्रैंड प्रेयरी|ग्रैंड प्रेरी			Grand Prairie		city	US
फोर्ट लॉडरडेल			Fort Lauderdale		city	US
मार-ए-लागो|मार ए लागो			Mar-a-Lago		locality	US
वॉल स्ट्रीट|वाल स्ट्रीट		वाल स्ट्रिट|वल स्ट्रिट	Wall Street	Q11690	locality	US
सिलिकॉन वैली|सिलिकन वैली|सिलीकॉन वैली|सिलिकान वैली	सिलिकॉन व्हॅली	सिलिकन भ्याली|सिलिकोन भ्याली	Silicon Valley	Q163820	locality	US
मैनहट्टन|मैनहटन|मैनहैट्टन	मॅनहॅटन|मॅनहटन	म्यानहाटन|म्यानहट्टन	Manhattan	Q11299	locality	US
ब्रुकलिन|ब्रूकलिन			Brooklyn	Q18419	locality	US
क्वींस			Queens		locality	US		*
टाइम्स स्क्वायर|टाइम्स स्क्वेयर	टाइम्स स्क्वेअर		Times Square	Q11259	locality	US
हॉलीवुड|हालीवुड|हॉलिवुड|हॉलीवूड	हॉलिवूड|हॉलीवूड|हॉलिवुड	हलिउड|हलिवुड|हलिवूड	Hollywood	Q34006	locality	US		*
ग्राउंड जीरो	ग्राउंड झिरो	ग्राउन्ड जिरो	Ground Zero		locality	US		*
कैपिटल हिल|कैपिटोल हिल	कॅपिटॉल हिल|कॅपिटल हिल	क्यापिटल हिल	Capitol Hill		locality	US
कैंप डेविड	कॅम्प डेव्हिड	क्याम्प डेभिड	Camp David		locality	US
केप कैनावेरल|केप केनेवरल|केप कैनवरल	केप कॅनव्हेरल		Cape Canaveral		locality	US
स्टैच्यू ऑफ लिबर्टी	स्टॅच्यू ऑफ लिबर्टी	स्ट्याचु अफ लिबर्टी	Statue of Liberty	Q9202	locality	US
पर्ल हार्बर			Pearl Harbor	Q127091	locality	US
ग्रैंड कैन्यन|ग्रांड कैनियन|ग्रैंड कैनियन	ग्रँड कॅनियन	ग्रान्ड क्यानियन	Grand Canyon	Q118841	locality	US
माउई|मॉई			Maui		island	US
ओटावा|ओट्टावा	ओटावा|ओटाव्हा		Ottawa	Q1930	city	CA
टोरंटो|टोरोंटो|टोरेंटो	टोरँटो|टोरोंटो|टोरांटो	टोरन्टो|टोरण्टो|टोरोन्टो	Toronto	Q172	city	CA
वैंकूवर|वेंकूवर|वैंकुवर|वैंकोवर	व्हँकुव्हर|व्हॅन्कुव्हर|व्हँकूव्हर	भ्यानकुभर|भ्याङ्कुभर|भैङ्कुभर|भ्यान्कुभर	Vancouver	Q24639	city	CA
मॉन्ट्रियल|मांट्रियल|मॉन्ट्रीयल|मोंट्रियल|मांट्रियाल		मोन्ट्रियल|मन्ट्रियल	Montreal	Q340	city	CA
कैलगरी|कैलगैरी|केलगरी	कॅल्गरी|कॅलगरी|कॅल्गारी	क्यालगरी|क्यालगेरी	Calgary	Q36312	city	CA
एडमंटन|एडमॉन्टन|एडमोंटन		एडमन्टन	Edmonton	Q2096	city	CA
विनिपेग|विनीपेग			Winnipeg	Q2135	city	CA
ब्रैम्पटन|ब्रैंप्टन|ब्रेम्पटन	ब्रॅम्पटन|ब्रँप्टन	ब्राम्टन|ब्र्याम्टन	Brampton		city	CA
सरे			Surrey		city	CA		*
मिसिसॉगा|मिसिसागा			Mississauga		city	CA
क्यूबेक सिटी			Quebec City	Q2145	city	CA
हैलिफैक्स			Halifax		city	CA
ब्रिटिश कोलंबिया		ब्रिटिस कोलम्बिया|ब्रिटिश कोलम्बिया	British Columbia	Q1974	province	CA
ओंटारियो|ओंटेरियो|ऑन्टारियो|ओन्टारियो		ओन्टारियो	Ontario	Q1904	province	CA
क्यूबेक|क्युबेक	क्युबेक|क्वेबेक|क्यूबेक	क्युबेक	Quebec	Q176	province	CA
अल्बर्टा|अलबर्टा|एल्बर्टा			Alberta	Q1951	province	CA
मैनिटोबा|मानिटोबा			Manitoba	Q1948	province	CA
सस्केचेवान|सस्कैचवान|सस्काचेवान|सस्केचवान			Saskatchewan	Q1989	province	CA
नोवा स्कोटिया	नोव्हा स्कॉशिया		Nova Scotia	Q1952	province	CA
न्यूफाउंडलैंड			Newfoundland	Q2003	province	CA
युकोन|यूकोन			Yukon	Q2009	province	CA
मैक्सिको सिटी|मेक्सिको सिटी|मेक्सिको शहर	मेक्सिको सिटी	मेक्सिको सिटी	Mexico City	Q1489	city	MX
तिजुआना|तिहुआना			Tijuana		city	MX
ग्वाडालाजारा|गुआडालाजारा|ग्वादलजारा	ग्वाडलाहारा		Guadalajara		city	MX
मोंटेरे|मोंटेरी|मॉन्टेरी			Monterrey		city	MX
कैनकुन|कानकुन|कैंकन			Cancún		city	MX
सिउदाद जुआरेज|सियूदाद खुआरेज			Ciudad Juárez		city	MX
हवाना		हवाना|हभाना	Havana	Q1563	city	CU
ग्वांतानामो|गुआंतानामो|गुआंतानामो बे|ग्वांतनामो बे|ग्वांतानामो बे	ग्वांतानामो|ग्वांटानामो बे	ग्वान्तानामो|गुआन्टानामो	Guantanamo		city	CU
किंग्सटन|किंगस्टन|किंग्स्टन	किंग्स्टन	किङ्स्टन|किङस्टन	Kingston	Q34692	city	JM
पोर्ट-ऑ-प्रिंस|पोर्ट ऑ प्रिंस|पोर्ट-औ-प्रिंस|पोर्ट औ प्रिंस	पोर्ट-ओ-प्रिन्स|पोर्ट ओ प्रिन्स	पोर्ट अउ प्रिन्स|पोर्ट-अउ-प्रिन्स	Port-au-Prince	Q34261	city	HT
पोर्ट ऑफ स्पेन|पोर्ट आफ स्पेन		पोर्ट अफ स्पेन	Port of Spain	Q39178	city	TT
ब्रिजटाउन|ब्रिज टाउन			Bridgetown	Q36168	city	BB
नासाउ|नसाऊ			Nassau		city	BS
सैंटो डोमिंगो|सेंटो डोमिंगो			Santo Domingo	Q34820	city	DO
पनामा सिटी			Panama City	Q3306	city	PA
ग्वाटेमाला सिटी			Guatemala City		city	GT
तेगुसिगाल्पा			Tegucigalpa		city	HN
मनागुआ			Managua		city	NI
सैन सल्वाडोर|सैन साल्वाडोर			San Salvador	Q3110	city	SV
पनामा नहर|पनामा कैनाल	पनामा कालवा		Panama Canal	Q7350	river	PA
ब्रासीलिया|ब्राजीलिया|ब्रासिलिया	ब्राझिलिया|ब्रासिलिया	ब्राजिलिया|ब्रासिलिया	Brasília	Q2844	city	BR
साओ पाउलो|साओ पालो|साओ पोलो|साओ पाओलो	साओ पाउलो|साओ पावलो	साओ पाउलो|साओपाउलो	São Paulo	Q174	city	BR
रियो डि जेनेरियो|रियो डी जनेरियो|रियो डी जेनेरियो|रियो दि जनेरियो|रियो डि जिनेरियो|रियो डी जेनेरो|रियो दे जनेरियो	रिओ डी जानेरो|रिओ दि जानेरो|रिओ दी जानेरो|रिओ डी जनैरो	रियो दि जेनेरियो|रियो डे जेनेरियो|रियो डी जेनेरियो	Rio de Janeiro	Q8678	city	BR
रियो	रिओ		Rio de Janeiro	Q8678	city	BR		*
बेलेम			Belém		city	BR
मनौस|मनाउस			Manaus		city	BR
बेलो होरिजोंटे|बेलो होरीजोंटे			Belo Horizonte		city	BR
फोर्टालेजा			Fortaleza		city	BR
ब्यूनस आयर्स|ब्यूनस आयरस|ब्यूनस एयर्स|ब्यूनोस आयर्स	ब्युनोस आयर्स|ब्यूनस आयर्स|ब्युनॉस आयर्स	ब्युनस आयर्स|ब्यूनस आयर्स|बुएनस आयर्स	Buenos Aires	Q1486	city	AR
रोसारियो			Rosario		city	AR		*
सैंटियागो|सेंटियागो|सांतियागो	सँटियागो|सॅन्टियागो	सान्टियागो	Santiago	Q2887	city	CL
लीमा	लिमा	लिमा	Lima	Q2868	city	PE		*
माचू पिच्चू|माचू पीचू	माचू पिचू	माचुपिचु|माचू पिच्चु	Machu Picchu	Q676203	city	PE
बोगोटा			Bogotá	Q2841	city	CO
मेडेलिन			Medellín		city	CO
काराकस|कराकस|काराकास	कॅराकस|काराकास	काराकास|क्याराकास|कराकस	Caracas	Q1533	city	VE
क्विटो|कीटो			Quito	Q2900	city	EC
ला पाज	ला पाझ		La Paz	Q1491	city	BO
असुनसियोन|असुनसियन			Asunción		city	PY
मोंटेवीडियो	माँटेव्हिडिओ	मोन्टेभिडियो	Montevideo	Q1335	city	UY
जॉर्जटाउन|जार्जटाउन		जर्जटाउन	Georgetown	Q10717	city	GY
पारामारिबो|परामारिबो			Paramaribo	Q3001	city	SR
गैलापागोस|गालापागोस			Galápagos Islands		island	EC
काहिरा|कैरो|काइरो	कैरो|काहिरा	काइरो|कायरो|काहिरा	Cairo	Q85	city	EG
शर्म अल-शेख|शर्म अल शेख|शर्म-अल-शेख|शर्म-अल शेख		शर्म अल-शेख|शर्म अल शेख|सर्म अल शेख	Sharm El Sheikh		city	EG
अलेक्जेंड्रिया|सिकंदरिया|एलेक्जेंड्रिया	अलेक्झांड्रिया	अलेक्जेन्ड्रिया	Alexandria	Q87	city	EG
गीजा|गिजा	गिझा	गिजा	Giza		city	EG
सिनाई|सिनाइ			Sinai		region	EG
त्रिपोली|ट्रिपोली		ट्रिपोली|त्रिपोली	Tripoli	Q3579	city	LY
बेनगाजी|बेंगाजी|बेन्गाजी	बेनगाझी|बेंगाझी		Benghazi		city	LY
सिरते			Sirte		city	LY
डेरना|दर्ना			Derna		city	LY
ट्यूनिस			Tunis	Q3572	city	TN
अल्जीयर्स|अल्जीरियर्स	अल्जिअर्स	अल्जियर्स	Algiers	Q3561	city	DZ
रबात		रबात|राबात	Rabat	Q3551	city	MA
कैसाब्लांका|कासाब्लांका	कॅसाब्लांका	कासाब्लान्का|क्यासाब्लांका	Casablanca	Q7903	city	MA
मराकेश|मराकेच			Marrakesh		city	MA
खार्तूम|खार्तुम|खारतूम|खारतुम	खार्टुम|खार्तुम	खार्टुम|खार्तुम	Khartoum	Q1963	city	SD
अल फशर|अल-फशर|एल फशर|अल-फाशेर			El Fasher		city	SD
पोर्ट सूडान		पोर्ट सुडान	Port Sudan		city	SD
दारफुर|दारफूर|डारफुर|दरफुर	दारफूर	दार्फुर|डार्फर	Darfur		region	SD
जुबा			Juba	Q1947	city	SS
अदीस अबाबा|अदिस अबाबा|आदिस अबाबा|अद्दिस अबाबा	अदिस अबाबा|आदिस अबाबा|अद्दिस अबाबा	अदिस अबाबा|एडिस अबाबा|आदिस अबाबा	Addis Ababa	Q3624	city	ET
टिग्रे|तिग्रे|टिग्रे क्षेत्र			Tigray		region	ET
मोगादिशू|मोगादिशु|मोगादीशू		मोगादिशु|मोगादिसु	Mogadishu	Q2449	city	SO
नैरोबी			Nairobi	Q3870	city	KE
मोम्बासा			Mombasa		city	KE
कंपाला			Kampala	Q3894	city	UG
एंटेबे			Entebbe		city	UG
दार एस सलाम|दार-ए-सलाम|दार ए सलाम|दारेस्सलाम			Dar es Salaam	Q1960	city	TZ
डोडोमा|दोदोमा			Dodoma		city	TZ
जंजीबार|जांजीबार	झांझिबार	जान्जिबार	Zanzibar		island	TZ
किगाली			Kigali	Q3859	city	RW
किंशासा|किन्शासा	किन्शासा	किन्सासा|किन्शासा	Kinshasa	Q3838	city	CD
गोमा			Goma		city	CD		*
अबुजा			Abuja	Q3787	city	NG
लागोस			Lagos	Q8673	city	NG
कानो			Kano		city	NG
मैदुगुरी			Maiduguri		city	NG
बोर्नो			Borno		region	NG
अकरा|अक्रा	आक्रा|अक्रा	अक्रा	Accra	Q3761	city	GH
आबिदजान|अबिदजान			Abidjan		city	CI
बमाको			Bamako	Q3703	city	ML
टिम्बकटू			Timbuktu		city	ML
डकार|डाकर			Dakar	Q3718	city	SN		*
नियामे|नियामी			Niamey		city	NE
औगाडौगू|वागाडूगू|उआगाडुगु			Ouagadougou		city	BF
एन'जमेना|एनजमेना			N'Djamena		city	TD
याउंडे			Yaoundé		city	CM
फ्रीटाउन			Freetown		city	SL
मोनरोविया			Monrovia		city	LR
लुआंडा|लुआन्डा			Luanda	Q3897	city	AO
लुसाका			Lusaka	Q3881	city	ZM
हरारे			Harare	Q3921	city	ZW
बुलावायो			Bulawayo		city	ZW
मापुटो|मापुतो			Maputo	Q3889	city	MZ
गैबोरोन|गेबोरोन			Gaborone		city	BW
विंडहोक|विंडहॉक		विन्डहोक	Windhoek	Q3935	city	NA
जोहानिसबर्ग|जोहान्सबर्ग|जोहांसबर्ग|जोहानसबर्ग|जोहनसबर्ग|जोहानेसबर्ग	जोहान्सबर्ग	जोहानेसबर्ग|जोहान्सबर्ग|जोहानसबर्ग	Johannesburg	Q34647	city	ZA
केप टाउन|केपटाउन	केप टाऊन|केपटाऊन|केप टाउन	केपटाउन|केप टाउन	Cape Town	Q5465	city	ZA
डरबन	डर्बन|डरबन	डर्बन	Durban	Q5468	city	ZA
प्रिटोरिया			Pretoria	Q3926	city	ZA
सेंचुरियन|सेंचूरियन	सेंच्युरियन	सेन्चुरियन	Centurion		city	ZA		*
पोर्ट एलिजाबेथ	पोर्ट एलिझाबेथ		Port Elizabeth		city	ZA
ब्लोमफोंटेन|ब्लूमफोंटेन|ब्लोएमफोंटेन			Bloemfontein		city	ZA
ईस्ट लंदन			East London		city	ZA
किंबरले			Kimberley		city	ZA		*
पार्ल			Paarl		city	ZA
रोबेन द्वीप			Robben Island		island	ZA
एंटानानारिवो|अंटानानारिवो			Antananarivo		city	MG
पोर्ट लुई|पोर्ट लुइस|पोर्ट लुईस	पोर्ट लुईस|पोर्ट लुई	पोर्ट लुइस	Port Louis	Q3929	city	MU
डिएगो गार्सिया|डियेगो गार्सिया|दिएगो गार्सिया	दिएगो गार्सिया|डिएगो गार्सिया		Diego Garcia		island	MU
चागोस|चागोस द्वीपसमूह|चागोस द्वीप			Chagos Archipelago		island	MU
अगालेगा|अगालेगा द्वीप			Agalega		island	MU
सिडनी		सिड्नी|सिडनी	Sydney	Q3130	city	AU
मेलबर्न|मेलबोर्न|मेलबॉर्न		मेलबर्न|मेलवर्न|मेलबोर्न	Melbourne	Q3141	city	AU
कैनबरा|केनबरा|कैनबेरा	कॅनबेरा|कॅनबरा	क्यानबेरा|क्यानबरा	Canberra	Q3114	city	AU
ब्रिसबेन|ब्रिस्बेन|ब्रिसबन	ब्रिस्बेन|ब्रिसबेन		Brisbane	Q34932	city	AU
पर्थ			Perth	Q3183	city	AU
एडिलेड|एडीलेड|एडिलैड	ॲडलेड|ॲडिलेड|ऍडलेड	एडिलेड|एडलेड	Adelaide	Q5112	city	AU
होबार्ट			Hobart	Q40191	city	AU
डार्विन			Darwin	Q11568	city	AU		*
गोल्ड कोस्ट		गोल्डकोस्ट|गोल्ड कोस्ट	Gold Coast	Q140075	city	AU
केर्न्स|केयर्न्स			Cairns		city	AU
मैके|मकाय			Mackay		city	AU		*
बॉन्डी बीच|बोंडी बीच|बोंडाई बीच|बॉन्डाई बीच	बॉन्डी बीच|बोंडी बीच|बोंडाय बीच	बोन्डाई बिच|बन्डाई बिच	Bondi Beach		locality	AU
न्यू साउथ वेल्स		न्यु साउथ वेल्स|न्यू साउथ वेल्स	New South Wales	Q3224	state	AU
विक्टोरिया	व्हिक्टोरिया	भिक्टोरिया	Victoria	Q36687	state	AU		*
क्वींसलैंड	क्वीन्सलँड	क्विन्सल्याण्ड|क्वीन्सल्याण्ड|क्विन्सल्यान्ड	Queensland	Q36074	state	AU
दक्षिण ऑस्ट्रेलिया|साउथ ऑस्ट्रेलिया		साउथ अस्ट्रेलिया	South Australia	Q35715	state	AU
पश्चिमी ऑस्ट्रेलिया|वेस्टर्न ऑस्ट्रेलिया	पश्चिम ऑस्ट्रेलिया	वेस्टर्न अस्ट्रेलिया	Western Australia	Q3206	state	AU
तस्मानिया|तसमानिया|टस्मानिया	टास्मानिया	तास्मानिया	Tasmania	Q34366	state	AU
वेलिंगटन|वेलिंग्टन	वेलिंग्टन|वेलिंगटन	वेलिङ्टन|वेलिङटन|वेलिङ्गटन	Wellington	Q23661	city	NZ
ऑकलैंड|आकलैंड|ओकलैंड	ऑकलंड	अकल्याण्ड|अकल्यान्ड|ओकल्याण्ड	Auckland	Q37100	city	NZ
क्राइस्टचर्च|क्राईस्टचर्च	ख्राइस्टचर्च|क्राइस्टचर्च	क्राइस्टचर्च|क्राइस्ट चर्च	Christchurch	Q79990	city	NZ
हैमिल्टन|हेमिल्टन	हॅमिल्टन	ह्यामिल्टन	Hamilton	Q28270	city	NZ		*
डुनेडिन|ड्यूनेडिन	ड्युनेडिन		Dunedin		city	NZ
नेपियर			Napier		city	NZ		*
माउंट माउंगानुई|माउंट मोनगानुई|माउंट मौंगानुई			Mount Maunganui		city	NZ
क्वींसटाउन			Queenstown		city	NZ
सुवा		सुभा	Suva	Q38807	city	FJ
नाडी			Nadi		city	FJ		*
पोर्ट मोरेस्बी|पोर्ट मोरसबी|पोर्ट मॉर्स्बी			Port Moresby	Q36526	city	PG
एशिया	आशिया	एसिया|एशिया	Asia	Q48	continent
यूरोप|योरप|युरोप|यूरोपीय महाद्वीप	युरोप	युरोप|यूरोप	Europe	Q46	continent
अफ्रीका|अफ्रिका|अफ्रीकी महाद्वीप	आफ्रिका	अफ्रिका	Africa	Q15	continent
उत्तरी अमेरिका|उत्तर अमेरिका|नॉर्थ अमेरिका	उत्तर अमेरिका	उत्तर अमेरिका|उत्तरी अमेरिका	North America	Q49	continent
दक्षिण अमेरिका|दक्षिणी अमेरिका|साउथ अमेरिका			South America	Q18	continent
ओशिनिया|ओशेनिया|ओसिआनिया	ओशनिया|ओशिनिया	ओसेनिया|ओसिनिया	Oceania	Q55643	continent
अंटार्कटिका|अंटार्टिका	अंटार्क्टिका	अन्टार्कटिका|अन्टार्टिका	Antarctica	Q51	continent
यूरेशिया	युरेशिया	युरेसिया	Eurasia	Q5401	continent
दक्षिण एशिया|दक्षिणी एशिया|साउथ एशिया	दक्षिण आशिया	दक्षिण एसिया|दक्षिण एशिया|साउथ एसिया	South Asia	Q771405	region
दक्षिण पूर्व एशिया|दक्षिण-पूर्व एशिया|दक्षिण पूर्वी एशिया|दक्षिण-पूर्वी एशिया	आग्नेय आशिया|दक्षिणपूर्व आशिया|दक्षिण-पूर्व आशिया	दक्षिण पूर्वी एसिया|दक्षिणपूर्वी एसिया|दक्षिण-पूर्वी एसिया|दक्षिण पूर्व एसिया	Southeast Asia	Q11708	region
पूर्वी एशिया|पूर्व एशिया|ईस्ट एशिया	पूर्व आशिया	पूर्वी एसिया|पूर्वी एशिया	East Asia	Q27231	region
मध्य एशिया|सेंट्रल एशिया	मध्य आशिया	मध्य एसिया|मध्य एशिया	Central Asia	Q27275	region
पश्चिम एशिया|पश्चिमी एशिया|वेस्ट एशिया	पश्चिम आशिया	पश्चिम एसिया|पश्चिमी एसिया	West Asia	Q27293	region
मध्य पूर्व|मिडिल ईस्ट|मध्य-पूर्व|मिडल ईस्ट|मध्यपूर्व	मध्य पूर्व|मध्यपूर्व|मिडल ईस्ट|आखाती प्रदेश	मध्यपूर्व|मध्य पूर्व|मध्य-पूर्व|मध्यपूर्वी क्षेत्र	Middle East	Q7204	region
खाडी	आखात		Gulf		region			*
खाडी देश|खाडी के देश|अरब खाडी देश	आखाती देश|आखाती राष्ट्रे	खाडी मुलुक|खाडी देश|खाडी राष्ट्र	Gulf countries		region
अरब देश|अरब जगत|अरब राष्ट्र|अरब वर्ल्ड	अरब देश|अरब राष्ट्रे|अरब जगत	अरब मुलुक|अरब राष्ट्र|अरब जगत	Arab world		region
पश्चिमी देश|पश्चिम के देश|पाश्चात्य देश	पाश्चिमात्य देश|पाश्चात्त्य देश|पाश्चात्य देश|पाश्चिमात्य राष्ट्रे	पश्चिमी मुलुक|पश्चिमा मुलुक|पश्चिमी राष्ट्र|पश्चिमा राष्ट्र	Western countries		region
भारतीय उपमहाद्वीप|उपमहाद्वीप|हिंद उपमहाद्वीप	भारतीय उपखंड|उपखंड		Indian subcontinent		region
हिंद-प्रशांत|हिंद प्रशांत|इंडो-पैसिफिक|इंडो पैसिफिक|हिंद-प्रशांत क्षेत्र|भारत-प्रशांत|इंडो-पेसिफिक	हिंद-प्रशांत|इंडो-पॅसिफिक|इंडो पॅसिफिक|हिंद प्रशांत	इन्डो प्यासिफिक|हिन्द-प्रशान्त|इन्डो-प्यासिफिक|हिन्द प्रशान्त	Indo-Pacific		region
एशिया-प्रशांत|एशिया प्रशांत|एशिया पैसिफिक	आशिया-पॅसिफिक|आशिया प्रशांत|आशिया पॅसिफिक	एसिया प्रशान्त|एसिया-प्रशान्त|एशिया प्रशान्त|एसिया प्यासिफिक	Asia-Pacific		region
पश्चिमी यूरोप|पश्चिम यूरोप	पश्चिम युरोप	पश्चिमी युरोप|पश्चिम युरोप	Western Europe	Q27496	region
पूर्वी यूरोप|पूर्व यूरोप	पूर्व युरोप	पूर्वी युरोप|पूर्व युरोप	Eastern Europe	Q27468	region
मध्य यूरोप	मध्य युरोप	मध्य युरोप	Central Europe	Q27509	region
उत्तरी यूरोप	उत्तर युरोप	उत्तरी युरोप	Northern Europe	Q27479	region
दक्षिणी यूरोप	दक्षिण युरोप	दक्षिणी युरोप	Southern Europe	Q27449	region
नॉर्डिक देश|नॉर्डिक	नॉर्डिक देश|नॉर्डिक राष्ट्रे	नर्डिक मुलुक|नर्डिक	Nordic countries		region
स्कैंडिनेविया|स्कैंडेनेविया	स्कँडिनेव्हिया	स्क्यान्डिनेभिया	Scandinavia	Q21195	region
बाल्कन|बाल्कन क्षेत्र			Balkans	Q23522	region
बाल्टिक देश|बाल्टिक	बाल्टिक देश|बाल्टिक राष्ट्रे	बाल्टिक मुलुक|बाल्टिक	Baltic states		region
काकेशस|कॉकेशस|काकेशिया	कॉकेशस|काकेशस	ककेसस	Caucasus	Q18869	region
उत्तरी अफ्रीका|उत्तर अफ्रीका	उत्तर आफ्रिका	उत्तर अफ्रिका|उत्तरी अफ्रिका	North Africa	Q27381	region
पश्चिम अफ्रीका|पश्चिमी अफ्रीका	पश्चिम आफ्रिका	पश्चिम अफ्रिका|पश्चिमी अफ्रिका	West Africa	Q4412	region
पूर्वी अफ्रीका|पूर्व अफ्रीका	पूर्व आफ्रिका	पूर्वी अफ्रिका	East Africa	Q27407	region
मध्य अफ्रीका	मध्य आफ्रिका	मध्य अफ्रिका	Central Africa	Q27433	region
हॉर्न ऑफ अफ्रीका|अफ्रीका का सींग	हॉर्न ऑफ आफ्रिका	हर्न अफ अफ्रिका	Horn of Africa	Q40556	region
साहेल|साहेल क्षेत्र			Sahel	Q66065	region
उप-सहारा अफ्रीका|उप सहारा अफ्रीका|सब-सहारा अफ्रीका	उप-सहारा आफ्रिका	सब-सहारा अफ्रिका|उप-सहारा अफ्रिका	Sub-Saharan Africa	Q132959	region
सहारा		साहारा|सहारा	Sahara	Q6583	region			*
सहारा मरुस्थल|सहारा रेगिस्तान	सहारा वाळवंट	साहारा मरुभूमि|सहारा मरुभूमि	Sahara Desert	Q6583	region
लैटिन अमेरिका|लातीनी अमेरिका|लैटिन अमरीका	लॅटिन अमेरिका|लॅटीन अमेरिका	ल्याटिन अमेरिका|ल्याटीन अमेरिका	Latin America	Q12585	region
मध्य अमेरिका			Central America	Q27611	region
कैरेबियाई|कैरेबियन|कैरिबियन|कैरेबियाई द्वीप|कैरीबियाई	कॅरेबियन|कॅरिबियन	क्यारेबियन|क्यारिबियन	Caribbean	Q664609	region
वेस्टइंडीज|वेस्ट इंडीज	वेस्ट इंडिज|वेस्टइंडीज|वेस्ट इंडीज|विंडीज|वेस्ट इंडीझ	वेस्ट इन्डिज|वेस्टइन्डिज|वेष्टइन्डिज	West Indies	Q669037	region
विंडीज	विंडीज|विंडिज	विन्डिज	West Indies	Q669037	region
फारस			Persia	Q794	region
मेसोपोटामिया	मेसोपोटेमिया		Mesopotamia	Q11767	region
आर्कटिक|आर्कटिक क्षेत्र	आर्क्टिक	आर्कटिक|आर्टिक	Arctic	Q25322	region
उत्तरी ध्रुव	उत्तर ध्रुव		North Pole	Q934	region
दक्षिणी ध्रुव|दक्षिण ध्रुव	दक्षिण ध्रुव		South Pole	Q933	region
ग्लोबल साउथ|वैश्विक दक्षिण	ग्लोबल साऊथ|ग्लोबल साउथ		Global South		region
कोरियाई प्रायद्वीप|कोरिया प्रायद्वीप	कोरियन द्वीपकल्प|कोरियाई द्वीपकल्प	कोरियाली प्रायद्वीप|कोरियाली प्रायद्विप	Korean Peninsula	Q483134	region
अरब प्रायद्वीप|अरबी प्रायद्वीप	अरबी द्वीपकल्प		Arabian Peninsula	Q31945	region
अरब			Arabia		region			*
लेवांत			Levant	Q9309699	region
पामीर|पामीर पठार		पामिर	Pamir		region
बर्मूडा ट्राएंगल|बरमूडा ट्रायंगल	बर्म्युडा ट्रँगल|बर्म्युडा ट्रायंगल	बर्मुडा ट्रयाङ्गल	Bermuda Triangle		region
स्वर्णिम त्रिभुज|गोल्डन ट्राएंगल	गोल्डन ट्रँगल	गोल्डेन ट्र्याङ्गल	Golden Triangle		region			*
हिंद महासागर|भारतीय महासागर	हिंदी महासागर|हिंद महासागर		Indian Ocean	Q1239	sea
प्रशांत महासागर|पैसिफिक महासागर	प्रशांत महासागर|पॅसिफिक महासागर|पॅसिफिक	प्रशान्त महासागर|प्यासिफिक महासागर	Pacific Ocean	Q98	sea
अटलांटिक महासागर|अटलांटिक|अंध महासागर|एटलांटिक महासागर		एटलान्टिक महासागर|आन्ध्र महासागर|एट्लान्टिक महासागर|अटलान्टिक महासागर	Atlantic Ocean	Q97	sea
आर्कटिक महासागर|उत्तरध्रुवीय महासागर	आर्क्टिक महासागर		Arctic Ocean	Q788	sea
दक्षिणी महासागर	दक्षिण महासागर		Southern Ocean	Q7354	sea
अरब सागर|अरब महासागर	अरबी समुद्र	अरब सागर|अरेबियन सागर	Arabian Sea	Q58705	sea
बंगाल की खाडी	बंगालचा उपसागर|बंगालच्या उपसागर|बंगाल उपसागर|बंगालच्या उपसागरा	बंगालको खाडी|बंगालको खाडि	Bay of Bengal	Q38684	sea
अंडमान सागर	अंदमान समुद्र	अन्डमान सागर	Andaman Sea	Q43100	sea
दक्षिण चीन सागर|साउथ चाइना सी|दक्षिणी चीन सागर	दक्षिण चीन समुद्र|दक्षिण चिनी समुद्र|साऊथ चायना सी		South China Sea	Q37660	sea
पूर्वी चीन सागर|पूर्व चीन सागर	पूर्व चीन समुद्र|पूर्व चिनी समुद्र		East China Sea	Q45341	sea
पीत सागर|पीला सागर	पिवळा समुद्र|पीत समुद्र	पहेँलो सागर	Yellow Sea		sea
जापान सागर	जपानचा समुद्र		Sea of Japan		sea
लाल सागर|रेड सी	लाल समुद्र|तांबडा समुद्र|रेड सी		Red Sea	Q23406	sea
काला सागर|ब्लैक सी	काळा समुद्र	कालो सागर|ब्ल्याक सी|काला सागर	Black Sea	Q166	sea
कैस्पियन सागर	कॅस्पियन समुद्र	क्यास्पियन सागर	Caspian Sea	Q5484	sea
भूमध्य सागर|भूमध्यसागर|मेडिटेरेनियन	भूमध्य समुद्र|भूमध्यसमुद्र		Mediterranean Sea	Q4918	sea
मृत सागर|डेड सी	मृत समुद्र		Dead Sea	Q23883	sea
उत्तरी सागर|नॉर्थ सी	उत्तर समुद्र		North Sea	Q1693	sea
बाल्टिक सागर	बाल्टिक समुद्र		Baltic Sea	Q545	sea
आजोव सागर|अजोव सागर	अझोव्ह समुद्र		Sea of Azov	Q35000	sea
कैरिबियन सागर|कैरेबियन सागर|कैरेबियाई सागर	कॅरेबियन समुद्र|कॅरिबियन समुद्र	क्यारेबियन सागर	Caribbean Sea	Q1247	sea
एजियन सागर	एजियन समुद्र		Aegean Sea	Q34575	sea
फारस की खाडी|अरब की खाडी|पर्शियन गल्फ|फारसी खाडी	पर्शियन आखात|पर्शियाचे आखात|इराणचे आखात	पर्सियन खाडी|फारसको खाडी|फारसी खाडी|फारसकी खाडी	Persian Gulf	Q34675	sea
ओमान की खाडी	ओमानचे आखात|ओमानच्या आखात	ओमानको खाडी	Gulf of Oman	Q79948	sea
अदन की खाडी	एडनचे आखात|एडनच्या आखात	अदनको खाडी|एडेनको खाडी	Gulf of Aden	Q41067	sea
मैक्सिको की खाडी|मेक्सिको की खाडी	मेक्सिकोचे आखात|मेक्सिकोच्या आखात	मेक्सिकोको खाडी|मेक्सिको खाडी	Gulf of Mexico	Q12630	sea
गिनी की खाडी	गिनीचे आखात	गिनीको खाडी	Gulf of Guinea	Q48151	sea
कच्छ की खाडी	कच्छचे आखात		Gulf of Kutch		sea	IN
मन्नार की खाडी	मन्नारचे आखात		Gulf of Mannar		sea
खंभात की खाडी	खंबायतचे आखात		Gulf of Khambhat		sea	IN
होर्मुज जलडमरूमध्य|होर्मुज|स्ट्रेट ऑफ होर्मुज|हॉर्मुज|हॉर्मुज जलडमरूमध्य|होर्मूज जलडमरूमध्य|हार्मुज जलडमरूमध्य	होर्मुझ|होर्मुझची सामुद्रधुनी|होर्मूझ|हॉर्मुझ|होर्मुझच्या सामुद्रधुनी	होर्मुज|होर्मुज जलमार्ग|होर्मुज जलसन्धि|हर्मुज|स्ट्रेट अफ होर्मुज|हर्मुज जलसन्धि	Strait of Hormuz	Q79883	sea
मलक्का जलडमरूमध्य|मलक्का की खाडी	मलाक्काची सामुद्रधुनी	मलक्का जलसन्धि	Strait of Malacca	Q48359	sea
ताइवान जलडमरूमध्य|ताइवान स्ट्रेट	तैवान सामुद्रधुनी|तैवानची सामुद्रधुनी	ताइवान जलसन्धि|ताइवान स्ट्रेट	Taiwan Strait	Q120931	sea
पाक जलडमरूमध्य|पाक जलसंधि|पाल्क स्ट्रेट	पाल्कची सामुद्रधुनी		Palk Strait		sea
बाब अल-मंदेब|बाब अल मंदेब|बाब-अल-मंदेब|बाब अल-मंडेब	बाब अल-मांडेब|बाब-अल-मांडेब|बाब अल मंदेब		Bab-el-Mandeb		sea
बोस्फोरस|बोसफोरस			Bosphorus		sea
इंग्लिश चैनल|इंगलिश चैनल	इंग्लिश खाडी|इंग्लिश चॅनल	इंग्लिस च्यानल|इङ्लिस च्यानल	English Channel	Q34640	sea
बेरिंग जलडमरूमध्य|बेरिंग सागर	बेरिंगची सामुद्रधुनी		Bering Strait		sea
सर क्रीक			Sir Creek		sea
मारियाना ट्रेंच|मारियाना गर्त	मारियाना गर्ता	मारियाना ट्रेन्च	Mariana Trench	Q16631	sea
नील नदी|नाइल नदी	नाईल नदी|नाइल	नाइल नदी|नील नदी	Nile	Q3392	river
अमेजन नदी|अमेजन|अमेजॅन नदी	ॲमेझॉन नदी		Amazon River	Q3783	river			*
अमेजन वर्षावन|अमेजन जंगल|अमेजन के जंगल|अमेजन वन	ॲमेझॉन जंगल|ॲमेझॉनचे जंगल	अमेजन जंगल	Amazon rainforest	Q177567	river
सिंधु नदी|सिंधु	सिंधू नदी|सिंधू		Indus	Q7348	river			*
सिंधु घाटी	सिंधू खोरे|सिंधू संस्कृती		Indus Valley		river
झेलम|झेलम नदी			Jhelum		river
चिनाब|चेनाब|चिनाब नदी|चेनाब नदी			Chenab	Q216875	river
रावी नदी			Ravi		river
सतलुज|सतलज|सतलुज नदी|सतलज नदी	सतलज|सतलुज		Sutlej	Q171675	river
ब्यास नदी	बियास|बियास नदी		Beas		river
काबुल नदी|कुनार नदी			Kabul River		river
हेलमंद नदी			Helmand River	Q8510	river
ब्रह्मपुत्र|ब्रह्मपुत्र नदी|ब्रह्मपुत्रा	ब्रह्मपुत्रा|ब्रह्मपुत्र		Brahmaputra	Q45403	river
यारलुंग सांगपो|यारलुंग जांग्बो|सांगपो|यारलुंग त्सांगपो|यरलुंग सांगपो		यार्लुङ साङ्पो|यार्लुङ चाङ्बो	Yarlung Tsangpo	Q2599627	river
तीस्ता|तीस्ता नदी|तिस्ता	तिस्ता|तीस्ता	टिस्टा|तिस्ता	Teesta		river
इरावदी नदी|इरावदी|इरावती नदी			Irrawaddy	Q26076	river
मेकांग|मेकांग नदी|मीकांग		मेकोङ	Mekong	Q41179	river
यांग्त्से|यांग्त्जी|यांग्त्से नदी|यांग्त्सी	यांगत्से|यांगत्झी	याङ्त्सी|याङ्जी	Yangtze	Q5413	river
पीली नदी|ह्वांग हो	पिवळी नदी|ह्वांग हो	ह्वाङहो|पहेँलो नदी	Yellow River	Q7355	river
वोल्गा|वोल्गा नदी	व्होल्गा	भोल्गा	Volga	Q626	river
डॉन नदी			Don	Q1229	river
नीपर|निपर नदी|डनिपर नदी|द्नीपर			Dnieper	Q40855	river
डेन्यूब|डैन्यूब	डॅन्यूब	डेन्युब	Danube	Q1653	river
राइन|राइन नदी	राइन नदी		Rhine	Q584	river			*
सीन नदी		सेन नदी|सिन नदी	Seine	Q1471	river
थेम्स|टेम्स|थेम्स नदी|टेम्स नदी			Thames	Q19686	river
यूफ्रेट्स|फरात नदी|फरात	युफ्रेटिस	युफ्रेटस	Euphrates	Q34589	river
टिगरिस|टाइग्रिस|दजला नदी	टायग्रिस	टाइग्रिस	Tigris	Q35591	river
जॉर्डन नदी		जोर्डन नदी	Jordan River	Q40059	river
लितानी नदी|लितानी			Litani River		river
कांगो नदी		कंगो नदी	Congo River	Q3503	river
नाइजर नदी	नायजर नदी		Niger River	Q3542	river
जाम्बेजी	झांबेझी		Zambezi	Q43106	river
मिसिसिपी नदी|मिसीसिपी नदी			Mississippi River	Q1497	river
हडसन नदी|हडसन		हड्सन नदी	Hudson River	Q3140	river
पोटोमैक|पोटोमैक नदी	पोटोमॅक	पोटोम्याक	Potomac	Q179444	river
रियो ग्रांडे			Rio Grande		river
अमूर नदी			Amur	Q6862	river
आमू दरिया|अमु दरिया			Amu Darya	Q8493	river
स्वेज नहर|स्वेज कैनाल|स्वेज	सुएझ कालवा|सुवेझ कालवा|सुएझ	स्वेज नहर|सुएज नहर	Suez Canal	Q899	river
गलवान नदी			Galwan River		river
ब्लू नील|नीली नील			Blue Nile	Q882739	river
पैंगोंग झील|पैंगोंग त्सो|पैंगोंग|पेंगोंग झील|पेंगांग झील|पैंगॉन्ग	पँगाँग सरोवर|पँगाँग|पँगाँग त्सो		Pangong Tso	Q1032254	lake
मानसरोवर|मानसरोवर झील		मानसरोवर|मानसरोवर ताल	Manasarovar	Q233627	lake
बैकाल झील			Lake Baikal	Q5513	lake
विक्टोरिया झील			Lake Victoria	Q5505	lake
चाड झील			Lake Chad	Q125309	lake
टिटिकाका झील			Lake Titicaca	Q35342	lake
मिशिगन झील			Lake Michigan	Q1169	lake
ओंटारियो झील			Lake Ontario	Q1062	lake
अरल सागर	अरल समुद्र		Aral Sea		lake
नियाग्रा|नियाग्रा फॉल्स|नियाग्रा जलप्रपात	नायगारा|नायगारा धबधबा	नायग्रा|नायगारा|नियाग्रा	Niagara Falls		lake
विक्टोरिया फॉल्स|विक्टोरिया जलप्रपात	व्हिक्टोरिया धबधबा	भिक्टोरिया झरना	Victoria Falls		lake
इस्सिक-कुल|इस्सिक कुल			Issyk-Kul	Q42191	lake
गैलिली सागर			Sea of Galilee	Q126982	lake
माउंट एवरेस्ट|एवरेस्ट|माऊंट एवरेस्ट|माउन्ट एवरेस्ट|एवरेस्ट चोटी	माउंट एव्हरेस्ट|एव्हरेस्ट|माऊंट एव्हरेस्ट|एवरेस्ट	सगरमाथा|माउन्ट एभरेस्ट|एभरेस्ट|सर्वोच्च शिखर सगरमाथा|माउन्ट एवरेस्ट	Mount Everest	Q513	mountain
के2|के-2|के टू		केटु|के टु|के-टु	K2	Q43512	mountain	PK
नंगा पर्वत|नांगा पर्वत			Nanga Parbat	Q130736	mountain	PK
काराकोरम|कराकोरम			Karakoram	Q5469	mountain
काराकोरम दर्रा	काराकोरम खिंड		Karakoram Pass		mountain
हिमालय			Himalayas	Q5451	mountain
हिंदू कुश|हिंदूकुश|हिंदुकुश|हिंदु कुश	हिंदुकुश|हिंदूकुश	हिन्दुकुश|हिन्दूकुश	Hindu Kush	Q5469000	mountain
कैलाश पर्वत|कैलास पर्वत	कैलास पर्वत		Mount Kailash		mountain
कैलाश मानसरोवर|कैलाश-मानसरोवर|कैलास मानसरोवर	कैलास मानसरोवर|कैलास-मानसरोवर		Kailash Mansarovar		mountain
आल्प्स|आल्पस|ऐल्प्स	आल्प्स|ऑल्प्स	आल्प्स|अल्प्स	Alps	Q1286	mountain
एंडीज|एंडीज पर्वत	अँडीज	एन्डिज	Andes	Q5456	mountain
रॉकी पर्वत		रकी पर्वत	Rocky Mountains		mountain
यूराल पर्वत|यूराल	उरल पर्वत	युराल	Ural Mountains		mountain
किलिमंजारो|माउंट किलिमंजारो	किलिमांजारो|किलीमांजारो|माउंट किलिमांजारो	किलिमञ्जारो|किलिमन्जारो	Kilimanjaro	Q7296	mountain	TZ
माउंट फूजी|माउंट फुजी|फुजी पर्वत	माउंट फुजी	माउन्ट फुजी	Mount Fuji	Q39231	mountain	JP
एल्ब्रुस|माउंट एल्ब्रस|एल्ब्रस|माउंट एल्ब्रुस	माउंट एलब्रुस|एल्ब्रुस	एल्ब्रस	Mount Elbrus	Q43105	mountain	RU
माउंट विन्सन|विंसन मैसिफ			Vinson Massif		mountain
डेनाली|माउंट मैककिनले			Denali		mountain	US
एकॉनकागुआ|अकोंकागुआ		आकोन्कागुवा	Aconcagua		mountain	AR
माउंट एटना|एटना ज्वालामुखी			Mount Etna		mountain	IT
विसुवियस|वेसुवियस			Mount Vesuvius		mountain	IT
माउंट रशमोर|माउंट रुशमोर			Mount Rushmore		mountain	US
माउंट सिनाई			Mount Sinai		mountain	EG
ब्रॉड पीक		ब्रोड पिक	Broad Peak		mountain	PK
गाशेरब्रम		गाशेरब्रुम|ग्यासेरब्रम	Gasherbrum		mountain	PK
शिशापांगमा		शिशापाङ्मा|सिसापाङ्मा|शिशापाङमा	Shishapangma		mountain	CN
माउंट मेरापी|मेरापी ज्वालामुखी			Mount Merapi		mountain	ID
माउंट सेमेरू|सेमेरु ज्वालामुखी			Mount Semeru		mountain	ID
ओलिंपस पर्वत|माउंट ओलंपस			Mount Olympus		mountain	GR
स्प्रैटली द्वीप|स्प्रैटली			Spratly Islands		island
पारासेल द्वीप			Paracel Islands		island
न्यू गिनी			New Guinea		island
ईस्टर द्वीप|ईस्टर आइलैंड			Easter Island		island
वास्तविक नियंत्रण रेखा|एलएसी|लाइन ऑफ एक्चुअल कंट्रोल|LAC	प्रत्यक्ष नियंत्रण रेषा|प्रत्यक्ष ताबा रेषा|एलएसी		Line of Actual Control		locality
नियंत्रण रेखा|एलओसी|लाइन ऑफ कंट्रोल	नियंत्रण रेषा|एलओसी|ताबा रेषा		Line of Control		locality
डूरंड रेखा|डूरंड लाइन|डुरंड लाइन	ड्युरंड लाईन|डुरंड रेषा|ड्युरंड रेषा	डुरान्ड लाइन	Durand Line		locality
रेडक्लिफ रेखा|रैडक्लिफ लाइन			Radcliffe Line		locality
मैकमोहन रेखा|मैकमोहन लाइन	मॅकमोहन रेषा	म्याकमोहन रेखा	McMahon Line		locality
डोकलाम|डोकलम		डोक्लाम|डोकलाम	Doklam		locality
गलवान घाटी|गलवान|गलवन घाटी	गलवान खोरे|गलवान	गलवान उपत्यका|गलवान घाटी	Galwan Valley		locality
अंतरराष्ट्रीय अंतरिक्ष स्टेशन|इंटरनेशनल स्पेस स्टेशन|आईएसएस|ISS	आंतरराष्ट्रीय अंतराळ स्थानक|आंतरराष्ट्रीय अवकाश स्थानक|आयएसएस	अन्तर्राष्ट्रिय अन्तरिक्ष स्टेसन	International Space Station	Q25271	locality`
