// Generated from data/places-*.tsv by data/generate.ts; do not edit.

export const places: string =
  `आंध्र प्रदेश|आंध्रप्रदेश|आंध्र			Andhra Pradesh	Q1159	state	IN	IN-AP
अरुणाचल प्रदेश|अरूणाचल प्रदेश|अरुणाचल|अरूणाचल			Arunachal Pradesh	Q1162	state	IN	IN-AR
असम|आसाम			Assam	Q1164	state	IN	IN-AS
बिहार			Bihar	Q1165	state	IN	IN-BR
छत्तीसगढ़|छग|छ.ग.|सीजी|CG	छत्तीसगड	छत्तिसगढ	Chhattisgarh	Q1168	state	IN	IN-CG	सीजी
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
पश्चिम बंगाल|पश्चिमी बंगाल|बंगाल|प. बंगाल			West Bengal	Q1356	state	IN	IN-WB
अंडमान और निकोबार द्वीपसमूह|अंडमान और निकोबार द्वीप समूह|अंडमान और निकोबार|अंडमान-निकोबार|अंडमान एवं निकोबार द्वीप समूह|अंडमान एवं निकोबार|अंडमान निकोबार द्वीप समूह|अंडमान निकोबार द्वीपसमूह	अंदमान आणि निकोबार बेटे|अंदमान आणि निकोबार|अंदमान-निकोबार|अंदमान व निकोबार	अण्डमान र निकोबार द्वीपसमूह|अण्डमान तथा निकोबार द्वीपसमूह|अण्डमान र निकोबार	Andaman and Nicobar Islands	Q40888	state	IN	IN-AN
चंडीगढ़	चंदीगड|चंदिगड|चंडीगड|चंदीगढ|चंदिगढ	चण्डिगढ|चन्डीगढ|चन्डिगढ	Chandigarh	Q43433	state	IN	IN-CH
दादरा और नगर हवेली और दमन और दीव|दादरा एवं नगर हवेली और दमन एवं दीव|दादरा नगर हवेली और दमन दीव|दादरा और नगर हवेली तथा दमन और दीव|DNHDD	दादरा आणि नगर हवेली आणि दमण आणि दीव|दादरा नगर हवेली आणि दमण दीव		Dadra and Nagar Haveli and Daman and Diu	Q77997266	state	IN	IN-DH
दिल्ली			Delhi	Q1353	state	IN	IN-DL
जम्मू-कश्मीर|जम्मू और कश्मीर|जम्मू एवं कश्मीर|जम्मू व कश्मीर|जम्मू और काश्मीर|जेएंडके|जे एंड के	जम्मू-काश्मीर|जम्मू आणि काश्मीर|जम्मू व काश्मीर	जम्मु-कश्मीर|जम्मुकश्मीर|जम्मु तथा कश्मीर|जम्मु र कश्मीर|जम्मु-काश्मीर	Jammu and Kashmir	Q1180	state	IN	IN-JK
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
प्रकाशम			Prakasam		district	IN-AP
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
पक्के केसांग			Pakke Kessang		district	IN-AR
पापुम पारे|पापुमपारे|पापुम पेर			Papum Pare		district	IN-AR
शि योमी|शी योमी			Shi Yomi		district	IN-AR
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
लखीमपुर|उत्तरी लखीमपुर	लखीमपूर		Lakhimpur		district	IN-AS
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
बांका			Banka		district	IN-BR
बेगूसराय|बेगुसराय			Begusarai		district	IN-BR
भागलपुर	भागलपूर		Bhagalpur		city	IN-BR
भोजपुर	भोजपूर		Bhojpur		district	IN-BR
बक्सर			Buxar		district	IN-BR
दरभंगा			Darbhanga		city	IN-BR
गया|गयाजी|गया जी			Gaya		city	IN-BR		गया
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
वैशाली			Vaishali		district	IN-BR
बालोद			Balod		district	IN-CG
बलौदाबाजार|बलौदा बाजार|बलौदाबाजार-भाटापारा|बलौदा बाजार-भाटापारा			Baloda Bazar		district	IN-CG
बलरामपुर|बलरामपुर-रामानुजगंज	बलरामपूर		Balrampur		district	IN-CG
बस्तर			Bastar		district	IN-CG
बेमेतरा			Bemetara		district	IN-CG
बीजापुर	बिजापूर|विजापूर		Bijapur		district	IN-CG
बिलासपुर	बिलासपूर		Bilaspur		city	IN-CG
दंतेवाड़ा|दक्षिण बस्तर दंतेवाड़ा|दांतेवाड़ा			Dantewada		district	IN-CG
धमतरी			Dhamtari		district	IN-CG
दुर्ग			Durg		city	IN-CG
गरियाबंद			Gariaband		district	IN-CG
गौरेला-पेंड्रा-मरवाही|जीपीएम|GPM			Gaurela-Pendra-Marwahi		district	IN-CG
जांजगीर-चांपा			Janjgir-Champa		district	IN-CG
जशपुर	जशपूर		Jashpur		district	IN-CG
कबीरधाम|कवर्धा			Kabirdham		district	IN-CG
कांकेर|उत्तर बस्तर कांकेर			Kanker		district	IN-CG
खैरागढ़-छुईखदान-गंडई|खैरागढ़|केसीजी|KCG			Khairagarh-Chhuikhadan-Gandai		district	IN-CG
कोंडागांव	कोंडागाव		Kondagaon		district	IN-CG
कोरबा			Korba		district	IN-CG
कोरिया			Koriya		district	IN-CG
महासमुंद			Mahasamund		district	IN-CG
मनेंद्रगढ़-चिरमिरी-भरतपुर|मनेंद्रगढ़|एमसीबी|MCB			Manendragarh-Chirmiri-Bharatpur		district	IN-CG
मोहला-मानपुर-अंबागढ़ चौकी|मोहला-मानपुर-चौकी|मोहला-मानपुर	मोहला-मानपूर		Mohla-Manpur-Ambagarh Chowki		district	IN-CG
मुंगेली			Mungeli		district	IN-CG
नारायणपुर	नारायणपूर		Narayanpur		district	IN-CG
रायगढ़	रायगड		Raigarh		district	IN-CG
रायपुर	रायपूर		Raipur		city	IN-CG
राजनांदगांव	राजनांदगाव		Rajnandgaon		district	IN-CG
सक्ती|सक्ति			Sakti		district	IN-CG		*
सारंगढ़-बिलाईगढ़|सारंगढ़			Sarangarh-Bilaigarh		district	IN-CG
सुकमा			Sukma		district	IN-CG
सूरजपुर	सूरजपूर|सुरजपूर		Surajpur		district	IN-CG
सरगुजा			Surguja		district	IN-CG
मध्य दिल्ली|सेंट्रल दिल्ली			Central Delhi		district	IN-DL
पूर्वी दिल्ली|ईस्ट दिल्ली	पूर्व दिल्ली		East Delhi		district	IN-DL
नई दिल्ली|नयी दिल्ली	नवी दिल्ली	नयाँ दिल्ली|नयाँदिल्ली	New Delhi	Q987	city	IN-DL
उत्तरी दिल्ली|उत्तर दिल्ली|नॉर्थ दिल्ली			North Delhi		district	IN-DL
उत्तर पूर्वी दिल्ली|उत्तरी पूर्वी दिल्ली|नॉर्थ ईस्ट दिल्ली	ईशान्य दिल्ली		North East Delhi		district	IN-DL
उत्तर पश्चिमी दिल्ली|उत्तर पश्चिम दिल्ली|नॉर्थ वेस्ट दिल्ली	वायव्य दिल्ली		North West Delhi		district	IN-DL
शाहदरा			Shahdara		district	IN-DL
दक्षिणी दिल्ली|दक्षिण दिल्ली|साउथ दिल्ली			South Delhi		district	IN-DL
दक्षिण पूर्वी दिल्ली|साउथ ईस्ट दिल्ली	आग्नेय दिल्ली|दक्षिण पूर्व दिल्ली		South East Delhi		district	IN-DL
दक्षिण पश्चिमी दिल्ली|दक्षिण पश्चिम दिल्ली|साउथ वेस्ट दिल्ली	नैऋत्य दिल्ली		South West Delhi		district	IN-DL
पश्चिमी दिल्ली|पश्चिम दिल्ली|वेस्ट दिल्ली			West Delhi		district	IN-DL
उत्तरी गोवा|उत्तर गोवा|नॉर्थ गोवा			North Goa		district	IN-GA
दक्षिण गोवा|दक्षिणी गोवा|साउथ गोवा			South Goa		district	IN-GA
अहमदाबाद		अहमदावाद	Ahmedabad	Q1070	city	IN-GJ
अमरेली			Amreli		district	IN-GJ
आणंद|आनंद			Anand		district	IN-GJ		आनंद
अरावली|अरवल्ली			Aravalli		district	IN-GJ
बनासकांठा			Banaskantha		district	IN-GJ
भरूच|भरुच|भड़ूच			Bharuch		district	IN-GJ
भावनगर			Bhavnagar		city	IN-GJ
बोटाद			Botad		district	IN-GJ
छोटा उदयपुर|छोटा उदेपुर|छोटाउदेपुर	छोटा उदेपूर|छोटा उदयपूर		Chhota Udaipur		district	IN-GJ
डांग|डांग्स			Dang		district	IN-GJ
देवभूमि द्वारका	देवभूमी द्वारका		Devbhumi Dwarka		district	IN-GJ
दाहोद|दोहद			Dahod		district	IN-GJ
गांधीनगर			Gandhinagar		city	IN-GJ
गिर सोमनाथ	गीर सोमनाथ		Gir Somnath		district	IN-GJ
जामनगर			Jamnagar		city	IN-GJ
जूनागढ़	जुनागढ|जुनागड		Junagadh		city	IN-GJ
कच्छ|भुज-कच्छ			Kutch		district	IN-GJ
खेड़ा			Kheda		district	IN-GJ		*
मेहसाणा|महेसाणा|मेहसाना			Mehsana		district	IN-GJ
महीसागर|महिसागर			Mahisagar		district	IN-GJ
मोरबी			Morbi		district	IN-GJ
नर्मदा			Narmada		district	IN-GJ
नवसारी			Navsari		district	IN-GJ
पंचमहल|पंचमहाल			Panchmahal		district	IN-GJ
पाटण|पाटन			Patan		district	IN-GJ
पोरबंदर			Porbandar		district	IN-GJ
राजकोट			Rajkot		city	IN-GJ
साबरकांठा			Sabarkantha		district	IN-GJ
सूरत	सुरत	सुरत	Surat		city	IN-GJ		*
सुरेंद्रनगर			Surendranagar		district	IN-GJ
तापी			Tapi		district	IN-GJ		*
वडोदरा|बड़ौदा	बडोदे|बडोदा		Vadodara		city	IN-GJ
वलसाड|बलसाड़			Valsad		district	IN-GJ
वाव-थराद			Vav-Tharad		district	IN-GJ
अंबाला			Ambala		city	IN-HR
भिवानी			Bhiwani		district	IN-HR
चरखी दादरी			Charkhi Dadri		district	IN-HR
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
सिरसा			Sirsa		district	IN-HR
सोनीपत|सोनीपत्त			Sonipat		city	IN-HR
यमुनानगर|यमुना नगर			Yamunanagar		district	IN-HR
हांसी			Hansi		district	IN-HR
बिलासपुर	बिलासपूर		Bilaspur		district	IN-HP
चंबा			Chamba		district	IN-HP
हमीरपुर	हमीरपूर		Hamirpur		district	IN-HP
कांगड़ा	कांग्रा		Kangra		district	IN-HP
किन्नौर			Kinnaur		district	IN-HP
कुल्लू	कुलू|कुल्लु		Kullu		district	IN-HP
लाहौल-स्पीति|लाहौल एवं स्पीति|लाहौल और स्पीति|लाहुल-स्पीति	लाहौल-स्पिती		Lahaul and Spiti		district	IN-HP
मंडी			Mandi		district	IN-HP		*
शिमला	सिमला	सिमला	Shimla		city	IN-HP
सिरमौर			Sirmaur		district	IN-HP
सोलन			Solan		district	IN-HP
ऊना	उना		Una		district	IN-HP
अनंतनाग			Anantnag		district	IN-JK
बांदीपोरा|बांदीपुरा|बांडीपोरा			Bandipora		district	IN-JK
बारामूला|बारामुला|बारामुल्ला			Baramulla		district	IN-JK
बडगाम			Budgam		district	IN-JK
डोडा			Doda		district	IN-JK
गांदरबल|गंदरबल|गांदेरबल			Ganderbal		district	IN-JK
जम्मू		जम्मु	Jammu		city	IN-JK
कठुआ			Kathua		district	IN-JK
किश्तवाड़	किश्तवार		Kishtwar		district	IN-JK
कुलगाम			Kulgam		district	IN-JK
कुपवाड़ा			Kupwara		district	IN-JK
पुंछ|पूंछ			Poonch		district	IN-JK		पूंछ
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
सरायकेला-खरसावां|सरायकेला			Seraikela Kharsawan		district	IN-JH
सिमडेगा			Simdega		district	IN-JH
पश्चिमी सिंहभूम|पश्चिम सिंहभूम|पश्चिमी सिंहभूमि			West Singhbhum		district	IN-JH
बागलकोट|बगलकोट			Bagalkot		district	IN-KA
बल्लारी|बेल्लारी|बेलारी	बळ्ळारी		Ballari		city	IN-KA
बेलगावी|बेलगांव	बेळगाव|बेळगावी		Belagavi		city	IN-KA
बेंगलुरु ग्रामीण|बेंगलूरु ग्रामीण|बैंगलोर ग्रामीण	बंगळुरू ग्रामीण		Bengaluru Rural		district	IN-KA
बेंगलुरु शहरी|बेंगलूरु शहरी|बैंगलोर शहरी|बेंगलुरु अर्बन	बंगळुरू शहर		Bengaluru Urban		district	IN-KA
बीदर	बिदर		Bidar		district	IN-KA
चामराजनगर			Chamarajanagar		district	IN-KA
चिक्कबल्लापुर|चिकबल्लापुर|चिक्काबल्लापुर|चिक्कबल्लापुरा	चिक्कबळ्ळापूर|चिक्कबल्लापूर		Chikkaballapur		district	IN-KA
चिक्कमगलुरु|चिकमगलूर|चिकमंगलूर|चिकमगलुरु|चिक्कमगलूर|चिक्कमगलुरू	चिकमंगळूर|चिक्कमगळुरू		Chikkamagaluru		district	IN-KA
चित्रदुर्ग			Chitradurga		district	IN-KA
दक्षिण कन्नड़|दक्षिण कन्नडा			Dakshina Kannada		district	IN-KA
दावणगेरे|दावनगेरे|दावणगिरि|दावणगेरी			Davanagere		city	IN-KA
धारवाड़			Dharwad		city	IN-KA
गदग|गडग			Gadag		district	IN-KA
हासन			Hassan		district	IN-KA		*
हावेरी			Haveri		district	IN-KA
कलबुर्गी|कलबुरगी|कलबुर्गि|गुलबर्गा|कलाबुर्गी			Kalaburagi		city	IN-KA
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
विजयनगर|विजयनगरा			Vijayanagara		district	IN-KA
विजयपुरा|विजयपुर|बीजापुर	विजापूर|विजयपूर		Vijayapura		district	IN-KA
यादगीर|यादगिर			Yadgir		district	IN-KA
अलाप्पुझा|अलप्पुझा|आलप्पुझा|अलपुझा|अलेप्पी	अलप्पुळा		Alappuzha		district	IN-KL
एर्नाकुलम|एर्णाकुलम|अर्नाकुलम			Ernakulam		district	IN-KL
इडुक्की|इदुक्की|इडुकी			Idukki		district	IN-KL
कन्नूर|कण्णूर			Kannur		city	IN-KL
कासरगोड|कासारगोड			Kasaragod		district	IN-KL
कोल्लम|क्विलोन			Kollam		city	IN-KL
कोट्टायम|कोट्टयम			Kottayam		district	IN-KL
कोझिकोड|कोझिक्कोड|कोझीकोड|कालीकट|कालिकट	कोळिकोड		Kozhikode		city	IN-KL
मलप्पुरम|मल्लापुरम|मलापुरम			Malappuram		district	IN-KL
पलक्कड़|पालक्काड|पलक्काड|पालघाट			Palakkad		district	IN-KL
पत्तनमतिट्टा|पथनमथिट्टा|पठानमथिट्टा|पतनमतिट्टा			Pathanamthitta		district	IN-KL
तिरुवनंतपुरम|तिरुअनंतपुरम|थिरुवनंतपुरम|तिरूवनंतपुरम|त्रिवेंद्रम			Thiruvananthapuram		city	IN-KL
त्रिशूर|त्रिश्शूर|त्रिचूर|थ्रिसूर			Thrissur		city	IN-KL
वायनाड|वयनाड			Wayanad		district	IN-KL
कारगिल|करगिल			Kargil		district	IN-LA
लेह|लेह-लद्दाख	लेह-लडाख		Leh		district	IN-LA
आगर मालवा|आगर			Agar Malwa		district	IN-MP
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
बीड			Beed		district	IN-MH
भंडारा			Bhandara		district	IN-MH		*
बुलढाणा|बुलढाना|बुलडाणा			Buldhana		district	IN-MH
चंद्रपुर	चंद्रपूर		Chandrapur		city	IN-MH
धुले|धुलिया	धुळे		Dhule		district	IN-MH		धुलिया
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
री भोई|रिभोई			Ri Bhoi		district	IN-ML
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
पुरी|जगन्नाथ पुरी|जगन्नाथपुरी			Puri		district	IN-OD		पुरी
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
बूंदी	बुंदी		Bundi		district	IN-RJ
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
डीडवाना-कुचामन|डीडवाना			Didwana-Kuchaman		district	IN-RJ
कोटपूतली-बहरोड़|कोटपुतली-बहरोड़|कोटपूतली|कोटपुतली			Kotputli-Behror		district	IN-RJ
खैरथल-तिजारा|खैरथल			Khairthal-Tijara		district	IN-RJ
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
मेडचल-मलकाजगिरी|मेडचल			Medchal-Malkajgiri		district	IN-TS
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
यदाद्री भुवनगिरी|यदाद्रि भुवनगिरी|भुवनगिरी			Yadadri Bhuvanagiri		district	IN-TS
दादरा नगर हवेली|दादरा और नगर हवेली|दादरा एवं नगर हवेली	दादरा आणि नगर हवेली		Dadra and Nagar Haveli		district	IN-DH
दमन	दमण		Daman		district	IN-DH		दमन
दमन और दीव|दमन एवं दीव|दमन-दीव|दमण-दीव|दमण और दीव	दीव-दमण|दमण आणि दीव		Daman and Diu		district	IN
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
बाबरी मस्जिद|बाबरी ढांचा	बाबरी मशीद		Babri Masjid		locality	IN-UP
राम मंदिर|राममंदिर|राम जन्मभूमि मंदिर			Ram Mandir		locality	IN-UP		राम मंदिर|राममंदिर
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
कानपुर|कानपुर नगर	कानपूर|कानपूर नगर		Kanpur		city	IN-UP
कासगंज|कांशीराम नगर			Kasganj		district	IN-UP
कौशांबी			Kaushambi		district	IN-UP
लखीमपुर खीरी|लखीमपुर|खीरी	लखीमपूर खेरी|लखीमपूर खिरी|लखीमपूर	लखिमपुर खिरी|लखिमपुर	Lakhimpur Kheri		district	IN-UP
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
दक्षिण दिनाजपुर|दक्षिणी दिनाजपुर			Dakshin Dinajpur		district	IN-WB
उत्तर दिनाजपुर|उत्तरी दिनाजपुर			Uttar Dinajpur		district	IN-WB
हुगली	हुगळी		Hooghly		district	IN-WB
हावड़ा			Howrah		city	IN-WB
जलपाईगुड़ी|जलपाइगुड़ी		जलपाईगुढी	Jalpaiguri		district	IN-WB
झारग्राम|झाड़ग्राम			Jhargram		district	IN-WB
कलिम्पोंग|कालिम्पोंग	कालिंपाँग|कॅलिम्पाँग	कालिम्पोङ|कालेबुङ	Kalimpong		district	IN-WB
कोलकाता|कलकत्ता	कोलकत्ता	कोलकत्ता	Kolkata	Q1348	city	IN-WB
मालदा|मालदह			Malda		district	IN-WB
पूर्व मेदिनीपुर|पूर्वी मेदिनीपुर|पूर्ब मेदिनीपुर|पूर्व मिदनापुर|पूर्वी मिदनापुर			Purba Medinipur		district	IN-WB
पश्चिम मेदिनीपुर|पश्चिमी मेदिनीपुर|पश्चिम मिदनापुर|पश्चिमी मिदनापुर			Paschim Medinipur		district	IN-WB
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
तेजू|तेजु			Tezu		town	IN-AR		*
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
डेहरी|डेहरी-ऑन-सोन			Dehri		city	IN-BR
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
फारबिसगंज|फॉरबिसगंज|फारबीसगंज			Forbesganj		town	IN-BR
मोकामा			Mokama		town	IN-BR
बाढ़			Barh		town	IN-BR		*
बख्तियारपुर	बख्तियारपूर		Bakhtiyarpur		town	IN-BR
बिहटा			Bihta		town	IN-BR
मनेर			Maner		town	IN-BR
मसौढ़ी			Masaurhi		town	IN-BR
पावापुरी			Pawapuri		town	IN-BR
सुल्तानगंज|सुलतानगंज			Sultanganj		town	IN-BR
कहलगांव	कहलगाव		Kahalgaon		town	IN-BR
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
त्रिवेणीगंज|त्रिबेणीगंज			Triveniganj		town	IN-BR
वीरपुर|बीरपुर	वीरपूर|बीरपूर		Birpur		town	IN-BR
बनमनखी			Banmankhi		town	IN-BR
बैरगनिया			Bairgania		town	IN-BR
घोड़ासहन			Ghorasahan		town	IN-BR
केसरिया			Kesaria		town	IN-BR		*
तारापुर	तारापूर		Tarapur		town	IN-BR
अमनौर			Amnour		town	IN-BR
विक्रमशिला			Vikramshila		town	IN-BR
भिलाई|भिलाई नगर			Bhilai		city	IN-CG
अंबिकापुर	अंबिकापूर		Ambikapur		city	IN-CG
जगदलपुर	जगदलपूर		Jagdalpur		city	IN-CG
चिरमिरी			Chirmiri		city	IN-CG
नवा रायपुर|नया रायपुर|अटल नगर|नवा रायपुर अटल नगर	नवा रायपूर|नया रायपूर		Nava Raipur		city	IN-CG
भाटापारा			Bhatapara		town	IN-CG
डोंगरगढ़			Dongargarh		town	IN-CG
डोंगरगांव	डोंगरगाव		Dongargaon		town	IN-CG
छुईखदान			Chhuikhadan		town	IN-CG
रतनपुर	रतनपूर		Ratanpur		town	IN-CG
तखतपुर	तखतपूर		Takhatpur		town	IN-CG
मस्तूरी|मस्तुरी			Masturi		town	IN-CG
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
मालखरौदा|मालखरोदा			Malkharoda		town	IN-CG
खरसिया			Kharsia		town	IN-CG
घरघोड़ा			Gharghoda		town	IN-CG
धरमजयगढ़			Dharamjaigarh		town	IN-CG
तमनार			Tamnar		town	IN-CG
लैलूंगा			Lailunga		town	IN-CG
पत्थलगांव|पथलगांव	पत्थलगाव		Pathalgaon		town	IN-CG
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
डौंडीलोहारा|डौंडी लोहारा|डोंडीलोहारा|डोंडी लोहारा			Daundi Lohara		town	IN-CG
पाटन			Patan		town	IN-CG
कुम्हारी			Kumhari		town	IN-CG
चरोदा|भिलाई-चरोदा|भिलाई-3|भिलाई-तीन			Charoda		town	IN-CG
अहिवारा			Ahiwara		town	IN-CG
धमधा			Dhamdha		town	IN-CG
साजा			Saja		town	IN-CG		*
बेरला			Berla		town	IN-CG
बिरनपुर	बिरनपूर		Biranpur		town	IN-CG
तिल्दा|तिल्दा-नेवरा			Tilda		town	IN-CG
आरंग			Arang		town	IN-CG
अभनपुर	अभनपूर		Abhanpur		town	IN-CG
राजिम			Rajim		town	IN-CG
देवभोग			Deobhog		town	IN-CG
मैनपुर	मैनपूर		Mainpur		town	IN-CG
कुरूद|कुरुद			Kurud		town	IN-CG
नगरी			Nagri		town	IN-CG		*
बागबाहरा|बागबहरा			Bagbahra		town	IN-CG
पिथौरा|पिथोरा			Pithora		town	IN-CG
सरायपाली|सराईपाली			Saraipali		town	IN-CG
बसना			Basna		town	IN-CG		*
सिरपुर	सिरपूर		Sirpur		town	IN-CG
भानुप्रतापपुर	भानुप्रतापपूर		Bhanupratappur		town	IN-CG
अंतागढ़			Antagarh		town	IN-CG
पखांजूर			Pakhanjore		town	IN-CG
केशकाल			Keshkal		town	IN-CG
फरसगांव	फरसगाव		Farasgaon		town	IN-CG
तोकापाल			Tokapal		town	IN-CG
गीदम			Geedam		town	IN-CG
बचेली|बड़े बचेली			Bacheli		town	IN-CG
किरंदुल|किरानदुल			Kirandul		town	IN-CG
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
भैरमगढ़|बैरमगढ़			Bhairamgarh		town	IN-CG
सिलगेर			Silger		village	IN-CG
पूवर्ती|पुवर्ती			Puvarti		village	IN-CG
ओरछा			Orchha		town	IN-CG
छोटेडोंगर|छोटे डोंगर			Chhote Dongar		town	IN-CG
कटघोरा			Katghora		town	IN-CG
पाली			Pali		town	IN-CG		*
दीपका			Dipka		town	IN-CG
कुसमुंडा			Kusmunda		town	IN-CG
गेवरा			Gevra		town	IN-CG
बालको नगर			Balco Nagar		town	IN-CG
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
भटगांव	भटगाव		Bhatgaon		town	IN-CG
पणजी|पणजिम			Panaji		city	IN-GA
मडगांव|मरगांव	मडगाव		Margao		city	IN-GA
वास्को|वास्को डी गामा|वास्को-द-गामा			Vasco da Gama		city	IN-GA		वास्को
मुरगांव|मोरमुगाओ|मोर्मुगाओ	मुरगाव|मार्मागोवा		Mormugao		city	IN-GA
मापुसा|म्हापसा			Mapusa		town	IN-GA
पोंडा|फोंडा			Ponda		town	IN-GA
कलंगुट	कळंगुट		Calangute		town	IN-GA
अंजुना	हणजूण		Anjuna		town	IN-GA
अरपोरा	हडफडे		Arpora		town	IN-GA
डाबोलिम	दाबोळी		Dabolim		town	IN-GA
मोपा			Mopa		town	IN-GA
सांखली|साखली|सांकेलिम	साखळी		Sanquelim		town	IN-GA		साखळी
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
द्वारका			Dwarka		town	IN-GJ
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
दाहेज|दहेज			Dahej		town	IN-GJ		दहेज
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
ऐलनाबाद|ऐलानाबाद			Ellenabad		town	IN-HR
नरवाना			Narwana		town	IN-HR
सफीदों			Safidon		town	IN-HR
गोहाना			Gohana		town	IN-HR
गन्नौर			Ganaur		town	IN-HR
कुंडली			Kundli		town	IN-HR		*
खरखौदा			Kharkhoda		town	IN-HR
समालखा			Samalkha		town	IN-HR
असंध			Assandh		town	IN-HR
इंद्री			Indri		town	IN-HR		*
नीलोखेड़ी			Nilokheri		town	IN-HR
पिहोवा|पेहोवा			Pehowa		town	IN-HR
लाडवा			Ladwa		town	IN-HR
शाहाबाद|शाहबाद|शाहाबाद मारकंडा			Shahabad		town	IN-HR
नारायणगढ़			Naraingarh		town	IN-HR
कालका			Kalka		town	IN-HR
पिंजौर			Pinjore		town	IN-HR
आदमपुर|मंडी आदमपुर	आदमपूर		Adampur		town	IN-HR
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
शंभू बॉर्डर|शंभु बॉर्डर|शंभू			Shambhu border		locality	IN-PB
धर्मशाला|धर्मशाल			Dharamshala		town	IN-HP		*
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
रामपुर बुशहर|रामपुर	रामपूर		Rampur Bushahr		town	IN-HP
ठियोग			Theog		town	IN-HP
रिकांगपिओ|रिकांगपियो|रिकांग पिओ			Reckong Peo		town	IN-HP
केलांग|केलॉन्ग			Keylong		town	IN-HP
काजा			Kaza		town	IN-HP
ज्वालामुखी			Jwalamukhi		town	IN-HP		*
चिंतपूर्णी			Chintpurni		town	IN-HP
बैजनाथ			Baijnath		town	IN-HP		*
जोगिंदरनगर|जोगिंदर नगर|जोगिंद्रनगर			Joginder Nagar		town	IN-HP
सुंदरनगर			Sundar Nagar		town	IN-HP
सरकाघाट			Sarkaghat		town	IN-HP
करसोग			Karsog		town	IN-HP
नूरपुर	नूरपूर		Nurpur		town	IN-HP
नादौन			Nadaun		town	IN-HP
भरमौर			Bharmour		town	IN-HP
कुफरी			Kufri		town	IN-HP
मैक्लोडगंज|मैकलोडगंज			McLeod Ganj		town	IN-HP
बीड़ बिलिंग			Bir Billing		town	IN-HP
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
कटरा|कटड़ा			Katra		town	IN-JK
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
अमरनाथ			Amarnath		locality	IN-JK		*
लाल चौक			Lal Chowk		locality	IN-JK
हजरतबल			Hazratbal		locality	IN-JK
वैष्णो देवी धाम|वैष्णो देवी भवन|वैष्णो देवी			Vaishno Devi		locality	IN-JK		वैष्णो देवी
द्रास			Drass		town	IN-LA
जांस्कर|जंस्कार|जांस्कार			Zanskar		region	IN-LA
नुब्रा|नुब्रा घाटी			Nubra		region	IN-LA
चांगथांग			Changthang		region	IN-LA
गलवान घाटी|गलवान|गलवां घाटी|गलवन घाटी	गलवान खोरे	गलवान उपत्यका	Galwan Valley		region	IN-LA
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
मेदिनीनगर|डालटनगंज|डाल्टनगंज|डालटेनगंज			Medininagar		city	IN-JH
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
बासुकीनाथ|वासुकीनाथ			Basukinath		town	IN-JH
शिकारीपाड़ा			Shikaripara		town	IN-JH
बरहेट			Barhait		town	IN-JH
राजमहल			Rajmahal		town	IN-JH		*
महगामा|महागामा			Mahagama		town	IN-JH
बरहड़वा|बरहरवा			Barharwa		town	IN-JH
सिल्ली			Silli		town	IN-JH		*
तमाड़			Tamar		town	IN-JH
बुंडू			Bundu		town	IN-JH
ओरमांझी			Ormanjhi		town	IN-JH
खलारी			Khalari		town	IN-JH
टंडवा			Tandwa		town	IN-JH
बड़कागांव	बड़कागाव		Barkagaon		town	IN-JH
पतरातू			Patratu		town	IN-JH
बालूमाथ			Balumath		town	IN-JH
नेतरहाट			Netarhat		town	IN-JH
नोवामुंडी			Noamundi		town	IN-JH
मनोहरपुर	मनोहरपूर		Manoharpur		town	IN-JH
खरसावां			Kharsawan		town	IN-JH
चांडिल			Chandil		town	IN-JH
तोरपा			Torpa		town	IN-JH
कोलेबिरा			Kolebira		town	IN-JH
झुमरी तिलैया|झुमरीतिलैया|झुमरी तलैया			Jhumri Telaiya		town	IN-JH
रजरप्पा			Rajrappa		town	IN-JH
बेंगलुरु|बेंगलूरु|बेंगलुरू|बंगलुरु|बैंगलोर|बंगलौर|बेंगलोर|बंगलूरू|बैंगलुरु|बैंगलुरू	बंगळुरू|बंगळूर|बंगळुरु|बेंगळुरू|बेंगळूरु|बंगळूरू|बंगलोर	बैङ्लोर|बेङ्लोर	Bengaluru	Q1355	city	IN-KA
मंगलुरु|मंगलूरु|मंगलूर|मंगलोर|मैंगलोर|मेंगलुरु	मंगळुरू|मंगळूर		Mangaluru		city	IN-KA
हुबली|हुब्बली|हुबली-धारवाड़	हुबळी		Hubballi		city	IN-KA
होसपेट|होसपेटे			Hosapete		city	IN-KA
भद्रावती			Bhadravati		city	IN-KA
कोलार गोल्ड फील्ड|केजीएफ|रॉबर्टसनपेट|KGF			Kolar Gold Fields		city	IN-KA		केजीएफ
गंगावती			Gangavathi		city	IN-KA
हम्पी			Hampi		town	IN-KA
कारवार			Karwar		town	IN-KA
अंकोला			Ankola		town	IN-KA
गोकर्ण			Gokarna		town	IN-KA
सिरसी			Sirsi		town	IN-KA
भटकल			Bhatkal		town	IN-KA
मणिपाल			Manipal		town	IN-KA
कुंदापुर|कुंडापुर	कुंदापूर|कुंडापूर		Kundapura		town	IN-KA
धर्मस्थल|धर्मस्थला			Dharmasthala		town	IN-KA		*
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
मनावर			Manawar		town	IN-MP		*
सेंधवा			Sendhwa		town	IN-MP
बड़वाह			Barwaha		town	IN-MP
सनावद			Sanawad		town	IN-MP
महेश्वर			Maheshwar		town	IN-MP		*
ओंकारेश्वर			Omkareshwar		town	IN-MP
मांडू|मांडव			Mandu		town	IN-MP
अमरकंटक			Amarkantak		town	IN-MP
चित्रकूट			Chitrakoot		town	IN-MP
खजुराहो			Khajuraho		town	IN-MP
ओरछा			Orchha		town	IN-MP
सांची			Sanchi		town	IN-MP
भेड़ाघाट			Bhedaghat		town	IN-MP
पचमढ़ी	पंचमढी		Pachmarhi		town	IN-MP
भीमबेटका|भीमबैठका			Bhimbetka		town	IN-MP
कान्हा|कान्हा टाइगर रिजर्व|कान्हा नेशनल पार्क			Kanha		region	IN-MP		कान्हा
बांधवगढ़|बांधवगढ़ टाइगर रिजर्व			Bandhavgarh		region	IN-MP
पेंच टाइगर रिजर्व|पेंच नेशनल पार्क|पेंच			Pench		region	IN-MP		पेंच
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
चाचौड़ा|चांचौड़ा			Chachoura		town	IN-MP
ब्यावरा			Biaora		town	IN-MP
नरसिंहगढ़			Narsinghgarh		town	IN-MP
सारंगपुर	सारंगपूर		Sarangpur		town	IN-MP
शुजालपुर	शुजालपूर		Shujalpur		town	IN-MP
आष्टा			Ashta		town	IN-MP
बुधनी|बुदनी			Budhni		town	IN-MP
भैरूंदा|नसरुल्लागंज|भैरुंदा			Bhairunda		town	IN-MP
सिरोंज			Sironj		town	IN-MP
गंजबासौदा|गंज बासौदा|बासौदा			Ganj Basoda		town	IN-MP
बैरसिया			Berasia		town	IN-MP
गढ़ाकोटा			Garhakota		town	IN-MP
रहली			Rehli		town	IN-MP
मकरोनिया			Makronia		town	IN-MP
बिजावर			Bijawar		town	IN-MP
नौगांव	नौगाव		Nowgong		town	IN-MP
बागेश्वर धाम			Bageshwar Dham		village	IN-MP
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
जुन्नारदेव|जामई			Junnardeo		town	IN-MP
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
खाचरौद|खाचरोद			Khachrod		town	IN-MP
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
बैरागढ़|संत हिरदाराम नगर			Bairagarh		locality	IN-MP
हबीबगंज			Habibganj		locality	IN-MP
टीटी नगर|टी.टी. नगर			TT Nagar		locality	IN-MP
एमपी नगर|महाराणा प्रताप नगर|एम पी नगर			MP Nagar		locality	IN-MP
गोविंदपुरा			Govindpura		locality	IN-MP
अशोका गार्डन			Ashoka Garden		locality	IN-MP
श्यामला हिल्स			Shyamla Hills		locality	IN-MP
कोलार रोड|कोलार			Kolar Road		locality	IN-MP
राजवाड़ा|राजबाड़ा			Rajwada		locality	IN-MP		*
पलासिया			Palasia		locality	IN-MP
भंवरकुआं|भंवरकुआ			Bhanwarkuan		locality	IN-MP
खजराना			Khajrana		locality	IN-MP
विजय नगर			Vijay Nagar		locality	IN-MP		*
लसूड़िया			Lasudia		locality	IN-MP
भागीरथपुरा			Bhagirathpura		locality	IN-MP
पिंपरी-चिंचवड़|पिंपरी-चिंचवाड़|पिंपरी			Pimpri-Chinchwad		city	IN-MH
नवी मुंबई			Navi Mumbai		city	IN-MH
कल्याण			Kalyan		city	IN-MH		*
डोंबिवली			Dombivli		city	IN-MH
कल्याण-डोंबिवली			Kalyan-Dombivli		city	IN-MH
भिवंडी			Bhiwandi		city	IN-MH
उल्हासनगर			Ulhasnagar		city	IN-MH
मीरा-भायंदर|मीरा-भाईंदर	मिरा-भाईंदर		Mira-Bhayandar		city	IN-MH
मीरा रोड	मिरा रोड		Mira Road		town	IN-MH
भायंदर|भाईंदर			Bhayandar		town	IN-MH
वसई-विरार			Vasai-Virar		city	IN-MH
वसई			Vasai		town	IN-MH
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
रोहा|रोहे			Roha		town	IN-MH
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
भीमा कोरेगांव|कोरेगांव भीमा	भीमा कोरेगाव|कोरेगाव भीमा		Bhima Koregaon		town	IN-MH
संगमनेर			Sangamner		town	IN-MH
कोपरगांव	कोपरगाव		Kopargaon		town	IN-MH
श्रीरामपुर	श्रीरामपूर		Shrirampur		town	IN-MH
राहुरी			Rahuri		town	IN-MH
शनि शिंगणापुर|शनि शिंगनापुर|शनिशिंगणापुर	शनिशिंगणापूर|शनी शिंगणापूर		Shani Shingnapur		town	IN-MH
पारनेर			Parner		town	IN-MH
रालेगण सिद्धि|रालेगांव सिद्धि|रालेगण सिद्धी	राळेगणसिद्धी|राळेगण सिद्धी		Ralegan Siddhi		town	IN-MH
येवला			Yeola		town	IN-MH
मनमाड			Manmad		town	IN-MH
सिन्नर			Sinnar		town	IN-MH
इगतपुरी			Igatpuri		town	IN-MH
त्र्यंबकेश्वर|त्रंबकेश्वर			Trimbakeshwar		town	IN-MH
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
अंबाजोगाई|अंबेजोगाई			Ambajogai		town	IN-MH
माजलगांव	माजलगाव		Majalgaon		town	IN-MH
मस्साजोग			Massajog		village	IN-MH
तुलजापुर	तुळजापूर		Tuljapur		town	IN-MH
उमरगा			Umarga		town	IN-MH
निलंगा			Nilanga		town	IN-MH
अहमदपुर	अहमदपूर		Ahmedpur		town	IN-MH
किनवट			Kinwat		town	IN-MH
माहूर|माहुर			Mahur		town	IN-MH
गंगाखेड़			Gangakhed		town	IN-MH
खामगांव	खामगाव		Khamgaon		town	IN-MH
शेगांव	शेगाव		Shegaon		town	IN-MH
लोणार|लोनार			Lonar		town	IN-MH
सिंदखेड राजा|सिंदखेडराजा			Sindkhed Raja		town	IN-MH
अकोट			Akot		town	IN-MH
कारंजा|कारंजा लाड			Karanja		town	IN-MH		कारंजा
मेलघाट	मेळघाट		Melghat		region	IN-MH
धारणी			Dharni		town	IN-MH		*
चिखलदरा			Chikhaldara		town	IN-MH
पुसद			Pusad		town	IN-MH
वणी			Wani		town	IN-MH		*
हिंगणघाट			Hinganghat		town	IN-MH
सेवाग्राम			Sevagram		town	IN-MH
कामठी|कामटी|कामठी छावनी			Kamptee		town	IN-MH
काटोल			Katol		town	IN-MH
रामटेक			Ramtek		town	IN-MH
उमरेड			Umred		town	IN-MH
बल्लारपुर|बल्लारशाह	बल्लारपूर		Ballarpur		town	IN-MH
ब्रह्मपुरी			Brahmapuri		town	IN-MH
चिमूर			Chimur		town	IN-MH
राजुरा			Rajura		town	IN-MH
ताडोबा|ताडोबा-अंधारी			Tadoba		region	IN-MH
अहेरी			Aheri		town	IN-MH
एटापल्ली			Etapalli		town	IN-MH
भामरागढ़|भामरागड़			Bhamragad		town	IN-MH
सिरोंचा			Sironcha		town	IN-MH
सांगोला	सांगोले		Sangola		town	IN-MH
अकलूज			Akluj		town	IN-MH
मालशिरस	माळशिरस		Malshiras		town	IN-MH
मारकडवाडी|मरकडवाड़ी			Markadwadi		village	IN-MH
मंगलवेढ़ा	मंगळवेढा		Mangalvedha		town	IN-MH
अक्कलकोट			Akkalkot		town	IN-MH
तासगांव	तासगाव		Tasgaon		town	IN-MH
ईश्वरपुर|इस्लामपुर	ईश्वरपूर|इस्लामपूर		Ishwarpur		town	IN-MH
जयसिंहपुर|जयसिंगपुर	जयसिंगपूर		Jaysingpur		town	IN-MH
कागल			Kagal		town	IN-MH
पन्हाला	पन्हाळा		Panhala		town	IN-MH
जव्हार			Jawhar		town	IN-MH
डहाणू|दहानू|दहाणू			Dahanu		town	IN-MH
वाढवण|वधावन			Vadhavan		town	IN-MH
बोईसर			Boisar		town	IN-MH
तारापुर	तारापूर		Tarapur		town	IN-MH
शहापुर|शाहपुर	शहापूर|शाहपूर		Shahapur		town	IN-MH
बांद्रा	वांद्रे		Bandra		locality	IN-MH
अंधेरी			Andheri		locality	IN-MH
दादर			Dadar		locality	IN-MH
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
मरीन ड्राइव	मरीन ड्राइव्ह|मरीन ड्राईव्ह		Marine Drive		locality	IN-MH
चर्चगेट			Churchgate		locality	IN-MH
मलबार हिल|मालाबार हिल			Malabar Hill		locality	IN-MH
बांद्रा-कुर्ला कॉम्प्लेक्स|बीकेसी|BKC	वांद्रे-कुर्ला संकुल		Bandra Kurla Complex		locality	IN-MH
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
रेशीमबाग|रेशमबाग|रेशिमबाग			Reshimbagh		locality	IN-MH
दीक्षाभूमि	दीक्षाभूमी		Deekshabhoomi		locality	IN-MH
चैत्यभूमि	चैत्यभूमी		Chaityabhoomi		locality	IN-MH
इंफाल	इंफाळ		Imphal		city	IN-MN
मोरेह			Moreh		town	IN-MN
मोइरांग|मोईरांग			Moirang		town	IN-MN
शिलांग|शिलॉन्ग|शिलॉंग|शिलोंग		शिलोङ|सिलोङ|सिलाङ	Shillong		city	IN-ML
तुरा			Tura		town	IN-ML		*
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
अटारी-वाघा बॉर्डर|अटारी-वाघा|वाघा बॉर्डर|वाघा-अटारी बॉर्डर|अटारी बॉर्डर|वाघा	वाघा सीमा|अटारी-वाघा सीमा		Attari-Wagah border		locality	IN-PB
डेरा बाबा नानक			Dera Baba Nanak		town	IN-PB
खेमकरण			Khemkaran		town	IN-PB
पट्टी			Patti		town	IN-PB		*
राजपुरा			Rajpura		town	IN-PB
नाभा			Nabha		town	IN-PB
समाना			Samana		town	IN-PB		*
सुनाम			Sunam		town	IN-PB
धूरी			Dhuri		town	IN-PB		*
लहरागागा|लहरा			Lehragaga		town	IN-PB		लहरा
जीरा			Zira		town	IN-PB		*
जैतो			Jaito		town	IN-PB
कोटकपूरा|कोटकपुरा			Kotkapura		town	IN-PB
मलोट			Malout		town	IN-PB
गिद्दड़बाहा|गिद्दड़बाह			Gidderbaha		town	IN-PB
तलवंडी साबो			Talwandi Sabo		town	IN-PB
जगरांव			Jagraon		town	IN-PB
समराला			Samrala		town	IN-PB
नंगल			Nangal		town	IN-PB
जीरकपुर	जीरकपूर		Zirakpur		town	IN-PB
डेराबस्सी|डेरा बस्सी			Dera Bassi		town	IN-PB
खरड़			Kharar		town	IN-PB
मुल्लांपुर|न्यू चंडीगढ़|मुल्लांपुर दाखा	मुल्लांपूर		Mullanpur		town	IN-PB
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
मंडी गोबिंदगढ़|गोबिंदगढ़			Mandi Gobindgarh		town	IN-PB
चमकौर साहिब			Chamkaur Sahib		town	IN-PB
बरगाड़ी			Bargari		village	IN-PB
बहबल कलां			Behbal Kalan		village	IN-PB
किशनगढ़|मदनगंज किशनगढ़			Kishangarh		city	IN-RJ
सुजानगढ़			Sujangarh		city	IN-RJ
गंगापुर सिटी|गंगापुरसिटी			Gangapur City		city	IN-RJ
भिवाड़ी			Bhiwadi		city	IN-RJ
माउंट आबू|माउंटआबू			Mount Abu		town	IN-RJ
आबू रोड|आबूरोड			Abu Road		town	IN-RJ
पुष्कर			Pushkar		town	IN-RJ		*
नाथद्वारा			Nathdwara		town	IN-RJ
रणथंभौर|रणथंभोर			Ranthambore		town	IN-RJ
मेड़ता|मेड़ता सिटी			Merta		town	IN-RJ
मकराना			Makrana		town	IN-RJ
कुचामन|कुचामन सिटी			Kuchaman		town	IN-RJ
लाडनूं|लाडनू			Ladnun		town	IN-RJ
नोखा			Nokha		town	IN-RJ
देशनोक			Deshnoke		town	IN-RJ
पोकरण|पोखरण			Pokaran		town	IN-RJ
रामदेवरा			Ramdevra		town	IN-RJ
तनोट			Tanot		town	IN-RJ
लोंगेवाला			Longewala		town	IN-RJ
पचपदरा			Pachpadra		town	IN-RJ
शिव			Sheo		town	IN-RJ		*
चौहटन			Chohtan		town	IN-RJ
सांचौर|सांचोर			Sanchore		town	IN-RJ
भीनमाल			Bhinmal		town	IN-RJ
सुमेरपुर	सुमेरपूर		Sumerpur		town	IN-RJ
सोजत			Sojat		town	IN-RJ
बाली			Bali		town	IN-RJ		*
सागवाड़ा			Sagwara		town	IN-RJ
कुशलगढ़			Kushalgarh		town	IN-RJ
मानगढ़ धाम|मानगढ़			Mangarh Dham		locality	IN-RJ
निंबाहेड़ा			Nimbahera		town	IN-RJ
बेगूं			Begun		town	IN-RJ
रावतभाटा			Rawatbhata		town	IN-RJ
भीम			Bhim		town	IN-RJ		*
शाहपुरा			Shahpura		town	IN-RJ
आसींद			Asind		town	IN-RJ
केकड़ी			Kekri		town	IN-RJ
नसीराबाद			Nasirabad		town	IN-RJ
दूदू			Dudu		town	IN-RJ
सांभर|सांभर लेक			Sambhar		town	IN-RJ		सांभर
चौमूं|चौमू			Chomu		town	IN-RJ
बस्सी			Bassi		town	IN-RJ		*
चाकसू			Chaksu		town	IN-RJ
बहरोड़			Behror		town	IN-RJ
नीमराना|नीमराणा			Neemrana		town	IN-RJ
तिजारा			Tijara		town	IN-RJ
कामां			Kaman		town	IN-RJ
बयाना			Bayana		town	IN-RJ		*
हिंडौन|हिंडौन सिटी			Hindaun		town	IN-RJ
कैलादेवी|कैला देवी			Kaila Devi		town	IN-RJ
मेहंदीपुर बालाजी			Mehandipur Balaji		town	IN-RJ
बांदीकुई			Bandikui		town	IN-RJ
लालसोट			Lalsot		town	IN-RJ
देवली			Deoli		town	IN-RJ
उनियारा			Uniara		town	IN-RJ
मालपुरा			Malpura		town	IN-RJ
निवाई			Niwai		town	IN-RJ
सांगोद			Sangod		town	IN-RJ
रामगंजमंडी|रामगंज मंडी			Ramganj Mandi		town	IN-RJ
अंता			Anta		town	IN-RJ		*
छबड़ा			Chhabra		town	IN-RJ
झालरापाटन			Jhalrapatan		town	IN-RJ
भवानीमंडी|भवानी मंडी			Bhawani Mandi		town	IN-RJ
पिपलोदी			Piplodi		village	IN-RJ
खेतड़ी			Khetri		town	IN-RJ
चिड़ावा			Chirawa		town	IN-RJ
पिलानी			Pilani		town	IN-RJ
नवलगढ़			Nawalgarh		town	IN-RJ
उदयपुरवाटी			Udaipurwati		town	IN-RJ
फतेहपुर|फतेहपुर शेखावाटी	फतेहपूर		Fatehpur		town	IN-RJ
लक्ष्मणगढ़			Laxmangarh		town	IN-RJ
नीमकाथाना|नीम-का-थाना			Neem Ka Thana		town	IN-RJ
रींगस			Reengus		town	IN-RJ
खाटूश्यामजी|खाटू श्यामजी|खाटू श्याम|खाटूश्याम			Khatu Shyamji		town	IN-RJ
सालासर|सालासर बालाजी			Salasar		town	IN-RJ
रतनगढ़			Ratangarh		town	IN-RJ
सरदारशहर			Sardarshahar		town	IN-RJ
सादुलपुर|राजगढ़	सादुलपूर		Sadulpur		town	IN-RJ
नोहर			Nohar		town	IN-RJ
भादरा			Bhadra		town	IN-RJ
संगरिया			Sangaria		town	IN-RJ
सूरतगढ़			Suratgarh		town	IN-RJ
अनूपगढ़			Anupgarh		town	IN-RJ
श्रीकरणपुर|करणपुर	श्रीकरणपूर		Sri Karanpur		town	IN-RJ
खाजूवाला			Khajuwala		town	IN-RJ
श्रीडूंगरगढ़|श्री डूंगरगढ़|डूंगरगढ़			Sri Dungargarh		town	IN-RJ
मंडोर			Mandore		town	IN-RJ
सांगानेर			Sanganer		locality	IN-RJ
आमेर			Amer		locality	IN-RJ
मानसरोवर			Mansarovar		locality	IN-RJ
मालवीय नगर			Malviya Nagar		locality	IN-RJ		*
झोटवाड़ा			Jhotwara		locality	IN-RJ
विद्याधर नगर|विद्याधरनगर			Vidhyadhar Nagar		locality	IN-RJ
वैशाली नगर			Vaishali Nagar		locality	IN-RJ
हवा महल|हवामहल			Hawa Mahal		locality	IN-RJ
जौहरी बाजार			Johari Bazar		locality	IN-RJ
सोडाला			Sodala		locality	IN-RJ
राजापार्क|राजा पार्क			Raja Park		locality	IN-RJ
मुरलीपुरा			Muralipura		locality	IN-RJ
प्रताप नगर			Pratap Nagar		locality	IN-RJ		*
बगरू			Bagru		locality	IN-RJ
सीतापुरा			Sitapura		locality	IN-RJ
शिवकाशी|सिवाकासी|सिवकासी			Sivakasi		city	IN-TN
होसुर|होसूर			Hosur		city	IN-TN
नागरकोइल|नागरकोविल|नागरकॉइल			Nagercoil		city	IN-TN
कुंभकोणम			Kumbakonam		city	IN-TN
नेवेली|नेयवेली			Neyveli		city	IN-TN
कराइकुडी|कराईकुडी			Karaikudi		city	IN-TN
राजपालयम			Rajapalayam		city	IN-TN
अंबूर			Ambur		city	IN-TN
ऊटी|उदगमंडलम|उधगमंडलम			Ooty		city	IN-TN
अवाडी|आवडी			Avadi		city	IN-TN
तांबरम			Tambaram		city	IN-TN
रामेश्वरम			Rameswaram		town	IN-TN
धनुषकोडि|धनुषकोडी			Dhanushkodi		town	IN-TN
कोडाइकनाल|कोडईकनाल|कोडैकनाल			Kodaikanal		town	IN-TN
महाबलीपुरम|मामल्लपुरम|महाबलिपुरम			Mamallapuram		town	IN-TN
श्रीपेरंबदूर|श्रीपेरुंबदूर|श्रीपेरुंबुदूर|श्रीपेरंबुदूर			Sriperumbudur		town	IN-TN
कलपक्कम			Kalpakkam		town	IN-TN
कुडनकुलम|कुडानकुलम			Kudankulam		town	IN-TN
चिदंबरम			Chidambaram		town	IN-TN		*
कुन्नूर			Coonoor		town	IN-TN
पोल्लाची			Pollachi		town	IN-TN
पलानी|पलनी			Palani		town	IN-TN
वेलंकन्नी			Velankanni		town	IN-TN
तिरुचेंदूर			Tiruchendur		town	IN-TN
सुलूर			Sulur		town	IN-TN
मेट्टूर			Mettur		town	IN-TN
श्रीरंगम			Srirangam		town	IN-TN
कीलाडी|कीझाडी			Keeladi		town	IN-TN
परंदूर			Parandur		town	IN-TN
सथानकुलम			Sathankulam		town	IN-TN
ऑरोविल|औरोविल|ओरोविल			Auroville		town	IN-TN
मरीना बीच|मरीना तट			Marina Beach		locality	IN-TN
टी नगर			T. Nagar		locality	IN-TN
मायलापुर|मायलापोर	मायलापूर		Mylapore		locality	IN-TN
अड्यार|अडयार			Adyar		locality	IN-TN
गिंडी			Guindy		locality	IN-TN
एग्मोर|एगमोर			Egmore		locality	IN-TN
आरके नगर|आर.के. नगर			RK Nagar		locality	IN-TN
पोएस गार्डन			Poes Garden		locality	IN-TN
चेपॉक|चेपक			Chepauk		locality	IN-TN
अंबत्तूर			Ambattur		locality	IN-TN
सिकंदराबाद			Secunderabad		city	IN-TS
रामागुंडम|रामगुंडम			Ramagundam		city	IN-TS
मिर्यालगुडा|मिरयालगुडा			Miryalaguda		city	IN-TS
बोधन			Bodhan		town	IN-TS
कागजनगर|सिरपुर कागजनगर			Kagaznagar		town	IN-TS
यादगिरिगुट्टा|यदागिरिगुट्टा			Yadagirigutta		town	IN-TS
भद्राचलम			Bhadrachalam		town	IN-TS
बासर			Basar		town	IN-TS
नागार्जुन सागर|नागार्जुनसागर			Nagarjuna Sagar		town	IN-TS
कोडंगल			Kodangal		town	IN-TS
हुजूराबाद			Huzurabad		town	IN-TS
मुनुगोडे			Munugode		town	IN-TS
पटनचेरु|पाटनचेरु			Patancheru		town	IN-TS
तांडूर|तंदूर			Tandur		town	IN-TS		*
मेदाराम			Medaram		town	IN-TS
कालेश्वरम			Kaleshwaram		town	IN-TS
जहीराबाद			Zaheerabad		town	IN-TS
भैंसा			Bhainsa		town	IN-TS		*
पाशमैलारम|पाशामैलारम			Pashamylaram		locality	IN-TS
कुकटपल्ली|कूकटपल्ली			Kukatpally		locality	IN-TS
एलबी नगर|एल.बी. नगर			LB Nagar		locality	IN-TS
मलकाजगिरी			Malkajgiri		locality	IN-TS
उप्पल			Uppal		locality	IN-TS		*
गाचीबोवली|गचीबोवली|गच्चीबाउली|गाचीबाउली			Gachibowli		locality	IN-TS
हाईटेक सिटी|हाइटेक सिटी			HITEC City		locality	IN-TS
माधापुर	माधापूर		Madhapur		locality	IN-TS
बंजारा हिल्स			Banjara Hills		locality	IN-TS
जुबली हिल्स|जुबिली हिल्स			Jubilee Hills		locality	IN-TS
चारमीनार			Charminar		locality	IN-TS
शमशाबाद			Shamshabad		locality	IN-TS
बेगमपेट			Begumpet		locality	IN-TS
गोशामहल			Goshamahal		locality	IN-TS
दिलसुखनगर			Dilsukhnagar		locality	IN-TS
ऋषिकेश			Rishikesh		city	IN-UK
हल्द्वानी|हल्दवानी			Haldwani		city	IN-UK
रुड़की			Roorkee		city	IN-UK
काशीपुर	काशीपूर		Kashipur		city	IN-UK
रुद्रपुर	रुद्रपूर		Rudrapur		city	IN-UK
कोटद्वार			Kotdwar		town	IN-UK
रामनगर			Ramnagar		town	IN-UK
मसूरी			Mussoorie		town	IN-UK
केदारनाथ|केदारनाथ धाम			Kedarnath		town	IN-UK
बद्रीनाथ|बदरीनाथ|बद्रीनाथ धाम			Badrinath		town	IN-UK
गंगोत्री			Gangotri		town	IN-UK
यमुनोत्री			Yamunotri		town	IN-UK
ज्योतिर्मठ|जोशीमठ			Jyotirmath		town	IN-UK
गोपेश्वर			Gopeshwar		town	IN-UK
कर्णप्रयाग			Karnaprayag		town	IN-UK
देवप्रयाग			Devprayag		town	IN-UK
श्रीनगर|श्रीनगर गढ़वाल			Srinagar		town	IN-UK
लैंसडौन|लैंसडाउन			Lansdowne		town	IN-UK
गैरसैंण|गैरसैण			Gairsain		town	IN-UK
भराड़ीसैंण|भराड़ीसैण			Bhararisain		town	IN-UK
रानीखेत			Ranikhet		town	IN-UK
द्वाराहाट			Dwarahat		town	IN-UK
सल्ट			Salt		town	IN-UK
कौसानी			Kausani		town	IN-UK
लोहाघाट			Lohaghat		town	IN-UK
टनकपुर	टनकपूर		Tanakpur		town	IN-UK
बनबसा		वनवासा|बनबासा	Banbasa		town	IN-UK
खटीमा			Khatima		town	IN-UK
सितारगंज			Sitarganj		town	IN-UK
किच्छा			Kichha		town	IN-UK
पंतनगर			Pantnagar		town	IN-UK
बाजपुर	बाजपूर		Bazpur		town	IN-UK
जसपुर	जसपूर		Jaspur		town	IN-UK
लालकुआं			Lalkuan		town	IN-UK
भवाली			Bhowali		town	IN-UK
भीमताल			Bhimtal		town	IN-UK
धारचूला		धार्चुला	Dharchula		town	IN-UK
मुनस्यारी			Munsiyari		town	IN-UK
गंगोलीहाट			Gangolihat		town	IN-UK
गुंजी		गुन्जी	Gunji		village	IN-UK
माणा			Mana		village	IN-UK
धराली			Dharali		village	IN-UK
हर्षिल			Harsil		village	IN-UK
सिलक्यारा			Silkyara		village	IN-UK
चकराता			Chakrata		town	IN-UK
विकासनगर			Vikasnagar		town	IN-UK
डोईवाला			Doiwala		town	IN-UK
लक्सर			Laksar		town	IN-UK
मंगलौर			Manglaur		town	IN-UK
पिरान कलियर|कलियर			Piran Kaliyar		town	IN-UK
गौरीकुंड			Gaurikund		town	IN-UK
सोनप्रयाग			Sonprayag		town	IN-UK
गुप्तकाशी			Guptkashi		town	IN-UK
ऊखीमठ|उखीमठ			Ukhimath		town	IN-UK
तुंगनाथ			Tungnath		town	IN-UK
हेमकुंड साहिब|हेमकुंड			Hemkund Sahib		town	IN-UK
औली			Auli		town	IN-UK
कैंची धाम|कैंचीधाम			Kainchi Dham		town	IN-UK
रैणी			Raini		village	IN-UK
वनभूलपुरा|बनभूलपुरा			Banbhoolpura		locality	IN-UK
लिपुलेख|लिपुलेख दर्रा		लिपुलेक|लिपु लेक|लिपुलेक भञ्ज्याङ	Lipulekh		mountain	IN-UK
नोएडा|नोयडा			Noida		city	IN-UP
ग्रेटर नोएडा|ग्रेनो|ग्रेटर नोयडा			Greater Noida		city	IN-UP
लोनी			Loni		city	IN-UP
चंदौसी			Chandausi		city	IN-UP
उरई			Orai		city	IN-UP
खुर्जा			Khurja		city	IN-UP
ज्ञानपुर	ज्ञानपूर		Gyanpur		town	IN-UP
वृंदावन|वृंदाबन			Vrindavan		town	IN-UP
सारनाथ			Sarnath		town	IN-UP
मोदीनगर			Modinagar		city	IN-UP
मुरादनगर			Muradnagar		town	IN-UP
दादरी			Dadri		town	IN-UP
जेवर			Jewar		town	IN-UP		*
देवबंद			Deoband		town	IN-UP
कैराना			Kairana		town	IN-UP
खतौली			Khatauli		town	IN-UP
मवाना			Mawana		town	IN-UP
सरधना			Sardhana		town	IN-UP
हस्तिनापुर	हस्तिनापूर		Hastinapur		town	IN-UP
पिलखुवा			Pilkhuwa		town	IN-UP
गढ़मुक्तेश्वर			Garhmukteshwar		town	IN-UP
स्याना			Siyana		town	IN-UP
अनूपशहर			Anupshahr		town	IN-UP
शिकारपुर	शिकारपूर		Shikarpur		town	IN-UP
नगीना			Nagina		town	IN-UP		*
नजीबाबाद			Najibabad		town	IN-UP
धामपुर	धामपूर		Dhampur		town	IN-UP
चांदपुर	चांदपूर		Chandpur		town	IN-UP
गजरौला			Gajraula		town	IN-UP
हसनपुर	हसनपूर		Hasanpur		town	IN-UP
ठाकुरद्वारा			Thakurdwara		town	IN-UP
कुंदरकी			Kundarki		town	IN-UP
स्वार			Suar		town	IN-UP
बहेड़ी|बहेरी			Baheri		town	IN-UP
आंवला			Aonla		town	IN-UP		*
नवाबगंज			Nawabganj		town	IN-UP
पूरनपुर	पूरनपूर		Puranpur		town	IN-UP
बीसलपुर	बीसलपूर		Bisalpur		town	IN-UP
तिलहर			Tilhar		town	IN-UP
जलालाबाद			Jalalabad		town	IN-UP
गोला गोकर्णनाथ|गोला गोकरननाथ|गोलागोकर्णनाथ			Gola Gokarannath		town	IN-UP
पलिया|पलिया कलां			Palia Kalan		town	IN-UP
निघासन			Nighasan		town	IN-UP
तिकुनिया			Tikunia		village	IN-UP
दुधवा|दुधवा नेशनल पार्क|दुधवा टाइगर रिजर्व			Dudhwa		region	IN-UP
नैमिषारण्य			Naimisharanya		town	IN-UP
महमूदाबाद			Mahmudabad		town	IN-UP
मिश्रिख|मिसरिख			Misrikh		town	IN-UP
संडीला			Sandila		town	IN-UP
बांगरमऊ			Bangarmau		town	IN-UP
सफीपुर	सफीपूर		Safipur		town	IN-UP
मलिहाबाद			Malihabad		town	IN-UP
मोहनलालगंज|मोहनलाल गंज			Mohanlalganj		town	IN-UP
काकोरी			Kakori		town	IN-UP
बख्शी का तालाब|बीकेटी|बक्शी का तालाब			Bakshi Ka Talab		town	IN-UP
ऊंचाहार			Unchahar		town	IN-UP
सलोन			Salon		town	IN-UP
गौरीगंज			Gauriganj		town	IN-UP
मुसाफिरखाना			Musafirkhana		town	IN-UP
मिल्कीपुर	मिल्कीपूर		Milkipur		town	IN-UP
रुदौली|रूदौली			Rudauli		town	IN-UP
टांडा			Tanda		town	IN-UP
अकबरपुर	अकबरपूर		Akbarpur		town	IN-UP
देवा शरीफ			Dewa Sharif		town	IN-UP
नानपारा			Nanpara		town	IN-UP
रुपईडीहा|रुपैडिहा		रुपैडिया	Rupaidiha		town	IN-UP
कैसरगंज			Kaiserganj		town	IN-UP
महसी			Mahsi		town	IN-UP
भिनगा			Bhinga		town	IN-UP
तुलसीपुर	तुलसीपूर		Tulsipur		town	IN-UP
मनकापुर	मनकापूर		Mankapur		town	IN-UP
कर्नलगंज|करनैलगंज			Colonelganj		town	IN-UP
हरैया			Harraiya		town	IN-UP
खलीलाबाद			Khalilabad		town	IN-UP
मगहर			Maghar		town	IN-UP
डुमरियागंज			Domariyaganj		town	IN-UP
नौतनवा|नौतनवां			Nautanwa		town	IN-UP
सोनौली|सुनौली			Sonauli		town	IN-UP
पडरौना			Padrauna		town	IN-UP
कसया			Kasia		town	IN-UP
सलेमपुर	सलेमपूर		Salempur		town	IN-UP
चौरी चौरा|चौरीचौरा			Chauri Chaura		town	IN-UP
घोसी			Ghosi		town	IN-UP
मुबारकपुर	मुबारकपूर		Mubarakpur		town	IN-UP
फूलपुर	फूलपूर		Phulpur		town	IN-UP
रसड़ा			Rasra		town	IN-UP
मोहम्मदाबाद|मुहम्मदाबाद			Mohammadabad		town	IN-UP
जमानिया|जमानियां			Zamania		town	IN-UP
सैदपुर	सैदपूर		Saidpur		town	IN-UP
शाहगंज			Shahganj		town	IN-UP
मछलीशहर			Machhlishahr		town	IN-UP
पंडित दीनदयाल उपाध्याय नगर|पं. दीनदयाल उपाध्याय नगर|दीनदयाल उपाध्याय नगर|डीडीयू नगर|पीडीडीयू नगर|मुगलसराय|दीनदयाल नगर			Pandit Deen Dayal Upadhyaya Nagar		city	IN-UP
चकिया			Chakia		town	IN-UP
चुनार			Chunar		town	IN-UP
विंध्याचल			Vindhyachal		town	IN-UP
रॉबर्ट्सगंज|राबर्ट्सगंज|रॉबर्टसगंज|राबर्टसगंज			Robertsganj		town	IN-UP
ओबरा			Obra		town	IN-UP
अनपरा			Anpara		town	IN-UP
रेणुकूट			Renukoot		town	IN-UP
दुद्धी			Duddhi		town	IN-UP
कुंडा			Kunda		town	IN-UP
मंझनपुर	मंझनपूर		Manjhanpur		town	IN-UP
सिराथू			Sirathu		town	IN-UP
नैनी			Naini		town	IN-UP
झूंसी			Jhunsi		town	IN-UP
हंडिया			Handia		town	IN-UP		*
मेजा			Meja		town	IN-UP
बिंदकी			Bindki		town	IN-UP
अतर्रा			Atarra		town	IN-UP
कर्वी			Karwi		town	IN-UP
मऊरानीपुर	मऊरानीपूर		Mauranipur		town	IN-UP
कालपी			Kalpi		town	IN-UP
राठ			Rath		town	IN-UP
चरखारी			Charkhari		town	IN-UP
बिठूर			Bithoor		town	IN-UP
घाटमपुर	घाटमपूर		Ghatampur		town	IN-UP
बिल्हौर			Bilhaur		town	IN-UP
सैफई			Saifai		town	IN-UP
जसवंतनगर			Jaswantnagar		town	IN-UP
करहल			Karhal		town	IN-UP
शिकोहाबाद			Shikohabad		town	IN-UP
टूंडला			Tundla		town	IN-UP
जलेसर			Jalesar		town	IN-UP
सोरों			Soron		town	IN-UP
पटियाली			Patiyali		town	IN-UP
सिकंदराराऊ|सिकंदराराव|सिकंदरा राऊ|सिकंद्राराऊ			Sikandra Rao		town	IN-UP
अतरौली			Atrauli		town	IN-UP
खैर			Khair		town	IN-UP		*
टप्पल			Tappal		town	IN-UP
गोवर्धन			Govardhan		town	IN-UP		*
बरसाना			Barsana		town	IN-UP
नंदगांव	नंदगाव		Nandgaon		town	IN-UP
गोकुल			Gokul		town	IN-UP		*
कोसीकलां|कोसी कलां			Kosi Kalan		town	IN-UP
फतेहपुर सीकरी			Fatehpur Sikri		town	IN-UP
बाह			Bah		town	IN-UP		*
एत्मादपुर	एत्मादपूर		Etmadpur		town	IN-UP
कायमगंज			Kaimganj		town	IN-UP
फतेहगढ़			Fatehgarh		town	IN-UP
गुन्नौर			Gunnaur		town	IN-UP
सहसवान			Sahaswan		town	IN-UP
उझानी			Ujhani		town	IN-UP
बिसौली			Bisauli		town	IN-UP
बड़ौत			Baraut		town	IN-UP
छपरौली			Chhaprauli		town	IN-UP
बिसाहड़ा			Bisahda		village	IN-UP
बूलगढ़ी|बुलगढ़ी			Boolgarhi		village	IN-UP
ग्रेटर नोएडा वेस्ट|ग्रेनो वेस्ट|नोएडा एक्सटेंशन			Greater Noida West		locality	IN-UP
इंदिरापुरम			Indirapuram		locality	IN-UP
साहिबाबाद			Sahibabad		locality	IN-UP
वसुंधरा			Vasundhara		locality	IN-UP		*
वैशाली			Vaishali		locality	IN-UP
राजनगर एक्सटेंशन|राज नगर एक्सटेंशन			Raj Nagar Extension		locality	IN-UP
क्रॉसिंग रिपब्लिक			Crossings Republik		locality	IN-UP
भंगेल			Bhangel		locality	IN-UP
हजरतगंज			Hazratganj		locality	IN-UP
गोमती नगर|गोमतीनगर			Gomti Nagar		locality	IN-UP
अलीगंज			Aliganj		locality	IN-UP
आलमबाग			Alambagh		locality	IN-UP
चारबाग			Charbagh		locality	IN-UP
इंदिरा नगर|इंदिरानगर			Indira Nagar		locality	IN-UP
अमीनाबाद			Aminabad		locality	IN-UP
कैसरबाग			Qaiserbagh		locality	IN-UP
ठाकुरगंज			Thakurganj		locality	IN-UP
जानकीपुरम			Jankipuram		locality	IN-UP
राजाजीपुरम			Rajajipuram		locality	IN-UP
चिनहट			Chinhat		locality	IN-UP
कृष्णा नगर|कृष्णानगर			Krishna Nagar		locality	IN-UP
सरोजनी नगर|सरोजनीनगर|सरोजिनी नगर			Sarojini Nagar		locality	IN-UP
अमौसी			Amausi		locality	IN-UP
निशातगंज			Nishatganj		locality	IN-UP
मड़ियांव			Madiyaon		locality	IN-UP
घंटाघर			Ghanta Ghar		locality	IN-UP		*
स्वरूप नगर|स्वरूपनगर			Swaroop Nagar		locality	IN-UP
किदवई नगर|किदवईनगर			Kidwai Nagar		locality	IN-UP
काकादेव			Kakadeo		locality	IN-UP
चकेरी			Chakeri		locality	IN-UP
कल्याणपुर	कल्याणपूर		Kalyanpur		locality	IN-UP
जाजमऊ			Jajmau		locality	IN-UP
दशाश्वमेध घाट|दशाश्वमेध			Dashashwamedh Ghat		locality	IN-UP
अस्सी घाट|अस्सीघाट			Assi Ghat		locality	IN-UP
मणिकर्णिका घाट			Manikarnika Ghat		locality	IN-UP
गोदौलिया			Godowlia		locality	IN-UP
धूमनगंज			Dhoomanganj		locality	IN-UP
हनुमानगढ़ी			Hanuman Garhi		locality	IN-UP
राम जन्मभूमि|रामजन्मभूमि|श्रीराम जन्मभूमि			Ram Janmabhoomi		locality	IN-UP
आसनसोल			Asansol		city	IN-WB
दुर्गापुर	दुर्गापूर		Durgapur		city	IN-WB
सिलीगुड़ी|सिलिगुड़ी		सिलिगुढी|सिलगुढी	Siliguri		city	IN-WB
खड़गपुर	खड़गपूर		Kharagpur		city	IN-WB
हल्दिया			Haldia		city	IN-WB
बर्धमान|बर्दवान			Bardhaman		city	IN-WB
बैरकपुर	बैरकपूर		Barrackpore		city	IN-WB
मेदिनीपुर|मिदनापुर	मेदिनीपूर|मिदनापूर		Medinipur		city	IN-WB
कृष्णानगर|कृष्णनगर			Krishnanagar		city	IN-WB
बहरामपुर|बरहामपुर	बहरामपूर|बरहामपूर		Baharampur		city	IN-WB
रायगंज			Raiganj		city	IN-WB
बालूरघाट			Balurghat		city	IN-WB
इंग्लिश बाजार|अंग्रेज बाजार			English Bazar		city	IN-WB
बारासात			Barasat		city	IN-WB
नैहाटी			Naihati		city	IN-WB
भाटपाड़ा			Bhatpara		city	IN-WB
पानीहाटी|पनिहाटी			Panihati		city	IN-WB
कमरहाटी|कामारहाटी			Kamarhati		city	IN-WB
दमदम			Dum Dum		city	IN-WB
महेशतला			Maheshtala		city	IN-WB
सोनारपुर|राजपुर सोनारपुर	सोनारपूर|राजपूर सोनारपूर		Sonarpur		city	IN-WB
श्रीरामपुर|सेरामपुर	श्रीरामपूर|सेरामपूर		Serampore		city	IN-WB
चंदननगर			Chandannagar		city	IN-WB
रानीगंज			Raniganj		city	IN-WB
कुल्टी			Kulti		city	IN-WB
जमुड़िया|जामुड़िया			Jamuria		city	IN-WB
हाबरा|हाबड़ा			Habra		city	IN-WB
नवद्वीप			Nabadwip		city	IN-WB
शांतिपुर	शांतिपूर		Santipur		city	IN-WB
बनगांव|बोंगांव			Bangaon		city	IN-WB
बिधाननगर|विधाननगर			Bidhannagar		city	IN-WB
साल्ट लेक|सॉल्ट लेक			Salt Lake		town	IN-WB
बशीरहाट|बसीरहाट			Basirhat		town	IN-WB
बारुईपुर	बारुईपूर		Baruipur		town	IN-WB
डायमंड हार्बर			Diamond Harbour		town	IN-WB
कैनिंग			Canning		town	IN-WB
संदेशखाली			Sandeshkhali		town	IN-WB
सिंगूर|सिंगुर			Singur		town	IN-WB
नंदीग्राम			Nandigram		town	IN-WB
तमलुक			Tamluk		town	IN-WB
कांथी|कोंटाई			Contai		town	IN-WB
दीघा			Digha		town	IN-WB
घाटल			Ghatal		town	IN-WB
बिष्णुपुर|विष्णुपुर	बिष्णुपूर|विष्णुपूर		Bishnupur		town	IN-WB
शांतिनिकेतन			Santiniketan		town	IN-WB
बोलपुर	बोलपूर		Bolpur		town	IN-WB
रामपुरहाट			Rampurhat		town	IN-WB
बोगतुई			Bogtui		village	IN-WB
तारापीठ			Tarapith		town	IN-WB
मायापुर	मायापूर		Mayapur		town	IN-WB
राणाघाट			Ranaghat		town	IN-WB
रिषड़ा			Rishra		town	IN-WB
तारकेश्वर			Tarakeswar		town	IN-WB
आरामबाग			Arambagh		town	IN-WB
फुरफुरा शरीफ			Furfura Sharif		town	IN-WB
उलुबेड़िया|उलुबेरिया			Uluberia		town	IN-WB
बेलूर मठ|बेलुड़ मठ			Belur Math		town	IN-WB
गंगासागर|सागर द्वीप			Gangasagar		town	IN-WB
नक्सलबाड़ी		नक्सलवाडी	Naxalbari		town	IN-WB
बागडोगरा			Bagdogra		town	IN-WB
मिरिक			Mirik		town	IN-WB
कर्सियांग|कुर्सियांग|खरसांग		खरसाङ|खर्साङ	Kurseong		town	IN-WB
जयगांव		जयगाउँ	Jaigaon		town	IN-WB
धूपगुड़ी			Dhupguri		town	IN-WB
दिनहाटा			Dinhata		town	IN-WB
शीतलकुची|सीतलकुची			Sitalkuchi		town	IN-WB
चोपड़ा			Chopra		town	IN-WB		*
इस्लामपुर	इस्लामपूर		Islampur		town	IN-WB
शमशेरगंज|समसेरगंज			Samserganj		town	IN-WB
धुलियान			Dhulian		town	IN-WB
जंगीपुर	जंगीपूर		Jangipur		town	IN-WB
फरक्का			Farakka		town	IN-WB
बेलडांगा			Beldanga		town	IN-WB
चित्तरंजन			Chittaranjan		town	IN-WB		*
पानागढ़			Panagarh		town	IN-WB
लालगढ़			Lalgarh		town	IN-WB
न्यू टाउन			New Town		locality	IN-WB
राजारहाट			Rajarhat		locality	IN-WB
कालीघाट			Kalighat		locality	IN-WB
पार्क स्ट्रीट			Park Street		locality	IN-WB
भवानीपुर	भवानीपूर		Bhabanipur		locality	IN-WB
बालीगंज|बल्लीगंज			Ballygunge		locality	IN-WB
टॉलीगंज|टालीगंज			Tollygunge		locality	IN-WB
जादवपुर|यादवपुर	जादवपूर|यादवपूर		Jadavpur		locality	IN-WB
अलीपुर	अलीपूर		Alipore		locality	IN-WB
बड़ाबाजार|बड़ा बाजार			Burrabazar		locality	IN-WB
श्यामबाजार			Shyambazar		locality	IN-WB
सियालदह			Sealdah		locality	IN-WB
धर्मतल्ला|धर्मतला|एस्प्लेनेड			Dharmatala		locality	IN-WB
गार्डनरीच|गार्डन रीच			Garden Reach		locality	IN-WB
खिदिरपुर	खिदिरपूर		Kidderpore		locality	IN-WB
बेहाला			Behala		locality	IN-WB
तिलजला			Tiljala		locality	IN-WB
पार्क सर्कस			Park Circus		locality	IN-WB
शाहीन बाग|शाहीनबाग			Shaheen Bagh		locality	IN-DL
जंतर-मंतर			Jantar Mantar		locality	IN-DL
लुटियंस|लुटियंस दिल्ली|लुटियन दिल्ली|लुटियंस जोन|लुटियन जोन			Lutyens' Delhi		locality	IN-DL
चांदनी चौक			Chandni Chowk		locality	IN-DL
करोल बाग|करोलबाग			Karol Bagh		locality	IN-DL
द्वारका			Dwarka		locality	IN-DL
रोहिणी			Rohini		locality	IN-DL		*
कनॉट प्लेस|कनाट प्लेस			Connaught Place		locality	IN-DL
रामलीला मैदान			Ramlila Maidan		locality	IN-DL
राजघाट			Rajghat		locality	IN-DL
लाल किला|लालकिला|लाल किले			Red Fort		locality	IN-DL
राष्ट्रपति भवन			Rashtrapati Bhavan		locality	IN-DL
संसद भवन	संसद भवन		Parliament House		locality	IN-DL
इंडिया गेट			India Gate		locality	IN-DL
कर्तव्य पथ|राजपथ			Kartavya Path		locality	IN-DL
रायसीना हिल्स|रायसीना हिल|रायसीना			Raisina Hill		locality	IN-DL
संसद मार्ग			Sansad Marg		locality	IN-DL
लोक कल्याण मार्ग			Lok Kalyan Marg		locality	IN-DL
अकबर रोड			Akbar Road		locality	IN-DL
तुगलक रोड			Tughlaq Road		locality	IN-DL
मंडी हाउस			Mandi House		locality	IN-DL
प्रगति मैदान|भारत मंडपम			Pragati Maidan		locality	IN-DL
आईटीओ			ITO		locality	IN-DL
दरियागंज			Daryaganj		locality	IN-DL
पुरानी दिल्ली	जुनी दिल्ली		Old Delhi		locality	IN-DL
जामा मस्जिद			Jama Masjid		locality	IN-DL		*
सदर बाजार			Sadar Bazar		locality	IN-DL		*
पहाड़गंज			Paharganj		locality	IN-DL
चावड़ी बाजार			Chawri Bazar		locality	IN-DL
तुर्कमान गेट			Turkman Gate		locality	IN-DL
कश्मीरी गेट			Kashmere Gate		locality	IN-DL
सिविल लाइंस|सिविल लाइन्स|सिविल लाइन			Civil Lines		locality	IN-DL		*
बुराड़ी			Burari		locality	IN-DL
तिमारपुर	तिमारपूर		Timarpur		locality	IN-DL
मुखर्जी नगर			Mukherjee Nagar		locality	IN-DL
मॉडल टाउन|माडल टाउन			Model Town		locality	IN-DL
शालीमार बाग			Shalimar Bagh		locality	IN-DL
आजादपुर	आजादपूर		Azadpur		locality	IN-DL
जहांगीरपुरी			Jahangirpuri		locality	IN-DL
बवाना			Bawana		locality	IN-DL
नरेला			Narela		locality	IN-DL
सिंघु बॉर्डर|सिंघु|सिंधु बॉर्डर|सिंघू बॉर्डर			Singhu border		locality	IN-DL
टिकरी बॉर्डर|टिकरी|टीकरी बॉर्डर			Tikri border		locality	IN-DL
गाजीपुर बॉर्डर			Ghazipur border		locality	IN-DL
नांगलोई			Nangloi		locality	IN-DL
मुंडका			Mundka		locality	IN-DL
पीतमपुरा|पीतम पुरा			Pitampura		locality	IN-DL
पंजाबी बाग			Punjabi Bagh		locality	IN-DL
राजौरी गार्डन			Rajouri Garden		locality	IN-DL
तिलक नगर			Tilak Nagar		locality	IN-DL		*
जनकपुरी			Janakpuri		locality	IN-DL
विकासपुरी			Vikaspuri		locality	IN-DL
उत्तम नगर			Uttam Nagar		locality	IN-DL
नजफगढ़			Najafgarh		locality	IN-DL
पालम			Palam		locality	IN-DL
आरके पुरम|आर.के. पुरम			RK Puram		locality	IN-DL
वसंत कुंज			Vasant Kunj		locality	IN-DL
वसंत विहार			Vasant Vihar		locality	IN-DL
महरौली|मेहरौली			Mehrauli		locality	IN-DL
छतरपुर	छतरपूर		Chhatarpur		locality	IN-DL
साकेत			Saket		locality	IN-DL
हौज खास			Hauz Khas		locality	IN-DL
मालवीय नगर			Malviya Nagar		locality	IN-DL		*
ग्रेटर कैलाश			Greater Kailash		locality	IN-DL
लाजपत नगर			Lajpat Nagar		locality	IN-DL
सरोजिनी नगर|सरोजनी नगर			Sarojini Nagar		locality	IN-DL
निजामुद्दीन|हजरत निजामुद्दीन			Nizamuddin		locality	IN-DL
जंगपुरा			Jangpura		locality	IN-DL
डिफेंस कॉलोनी|डिफेंस कालोनी			Defence Colony		locality	IN-DL
खान मार्केट			Khan Market		locality	IN-DL
चाणक्यपुरी			Chanakyapuri		locality	IN-DL
तीन मूर्ति|तीन मूर्ति भवन			Teen Murti		locality	IN-DL
ओखला			Okhla		locality	IN-DL
जामिया नगर			Jamia Nagar		locality	IN-DL
बाटला हाउस			Batla House		locality	IN-DL
कालकाजी			Kalkaji		locality	IN-DL
गोविंदपुरी			Govindpuri		locality	IN-DL
संगम विहार			Sangam Vihar		locality	IN-DL
बदरपुर	बदरपूर		Badarpur		locality	IN-DL
तुगलकाबाद			Tughlakabad		locality	IN-DL
मयूर विहार			Mayur Vihar		locality	IN-DL
पटपड़गंज			Patparganj		locality	IN-DL
लक्ष्मी नगर			Laxmi Nagar		locality	IN-DL
आनंद विहार			Anand Vihar		locality	IN-DL
गांधी नगर|गांधीनगर			Gandhi Nagar		locality	IN-DL
सीलमपुर	सीलमपूर		Seelampur		locality	IN-DL
जाफराबाद			Jaffrabad		locality	IN-DL
मौजपुर	मौजपूर		Maujpur		locality	IN-DL
मुस्तफाबाद			Mustafabad		locality	IN-DL
करावल नगर			Karawal Nagar		locality	IN-DL
खजूरी खास			Khajuri Khas		locality	IN-DL
भजनपुरा			Bhajanpura		locality	IN-DL
नंद नगरी			Nand Nagri		locality	IN-DL
त्रिलोकपुरी			Trilokpuri		locality	IN-DL
सुल्तानपुरी			Sultanpuri		locality	IN-DL
मंगोलपुरी			Mangolpuri		locality	IN-DL
किराड़ी			Kirari		locality	IN-DL
आया नगर			Aya Nagar		locality	IN-DL
मजनू का टीला			Majnu Ka Tilla		locality	IN-DL
ओल्ड राजेंद्र नगर|राजेंद्र नगर|राजिंदर नगर			Old Rajinder Nagar		locality	IN-DL		*
पटना सिटी			Patna City		locality	IN-BR
पटना साहिब			Patna Sahib		locality	IN-BR
कंकड़बाग			Kankarbagh		locality	IN-BR
बोरिंग रोड			Boring Road		locality	IN-BR
पाटलिपुत्र			Patliputra		locality	IN-BR
गांधी मैदान			Gandhi Maidan		locality	IN-BR
डाकबंगला चौराहा|डाक बंगला चौराहा			Dak Bungalow Crossing		locality	IN-BR
कदमकुआं			Kadamkuan		locality	IN-BR
दीघा			Digha		locality	IN-BR
गर्दनीबाग			Gardanibagh		locality	IN-BR
राजीव नगर			Rajeev Nagar		locality	IN-BR		*
बेली रोड			Bailey Road		locality	IN-BR
अगमकुआं			Agamkuan		locality	IN-BR
खगौल			Khagaul		locality	IN-BR
फुलवारी शरीफ|फुलवारीशरीफ|फुलवारी			Phulwari Sharif		locality	IN-BR
सगुना मोड़			Saguna More		locality	IN-BR
अनीसाबाद			Anisabad		locality	IN-BR
राजेंद्र नगर			Rajendra Nagar		locality	IN-BR		*
कांके			Kanke		locality	IN-JH
नामकुम			Namkum		locality	IN-JH
हटिया			Hatia		locality	IN-JH
धुर्वा			Dhurwa		locality	IN-JH
डोरंडा			Doranda		locality	IN-JH
हिंदपीढ़ी			Hindpiri		locality	IN-JH
मोरहाबादी			Morabadi		locality	IN-JH
बरियातू			Bariatu		locality	IN-JH
लालपुर	लालपूर		Lalpur		locality	IN-JH
साकची			Sakchi		locality	IN-JH
बिष्टुपुर	बिष्टुपूर		Bistupur		locality	IN-JH
शंकर नगर			Shankar Nagar		locality	IN-CG		*
तेलीबांधा			Telibandha		locality	IN-CG
पंडरी			Pandri		locality	IN-CG
टिकरापारा			Tikrapara		locality	IN-CG
खमतराई			Khamtarai		locality	IN-CG
उरला			Urla		locality	IN-CG
सिलतरा			Siltara		locality	IN-CG
माना			Mana		locality	IN-CG		*
देवेंद्र नगर			Devendra Nagar		locality	IN-CG
फाफाडीह			Fafadih		locality	IN-CG
गुढ़ियारी			Gudhiyari		locality	IN-CG
मौदहापारा			Maudhapara		locality	IN-CG
आमापारा			Amapara		locality	IN-CG
टाटीबंध			Tatibandh		locality	IN-CG
मंदिर हसौद			Mandir Hasaud		locality	IN-CG
भाठागांव	भाठागाव		Bhathagaon		locality	IN-CG
अमलीडीह			Amlidih		locality	IN-CG
कचना			Kachna		locality	IN-CG
जयस्तंभ चौक			Jaistambh Chowk		locality	IN-CG
सरकंडा			Sarkanda		locality	IN-CG
तिफरा			Tifra		locality	IN-CG
सुपेला			Supela		locality	IN-CG
झीरम घाटी|झीरम|जीरम घाटी|दरभा घाटी			Jhiram Valley		locality	IN-CG
गंगा|गंगा नदी			Ganga	Q5089	river	IN
यमुना|यमुना नदी			Yamuna	Q132726	river	IN
ब्रह्मपुत्र|ब्रह्मपुत्र नदी|ब्रह्मपुत्रा			Brahmaputra	Q45403	river
सिंधु|सिंधु नदी	सिंधू|सिंधू नदी		Indus	Q7348	river			सिंधु|सिंधू
गोदावरी|गोदावरी नदी			Godavari	Q191314	river	IN
कृष्णा नदी|कृष्णा			Krishna	Q193499	river	IN		कृष्णा
कावेरी|कावेरी नदी			Kaveri		river	IN
नर्मदा|नर्मदा नदी			Narmada	Q234004	river	IN
ताप्ती|तापी नदी			Tapti		river	IN
महानदी			Mahanadi		river	IN
सरयू|सरयू नदी|सरजू	शरयू		Sarayu		river	IN
घाघरा|घाघरा नदी|घाघरा-सरयू			Ghaghara		river	IN
गोमती|गोमती नदी			Gomti		river	IN
कोसी नदी|कोसी|कोशी नदी		कोशी	Kosi river		river	IN
गंडक|गंडक नदी|नारायणी नदी			Gandak		river	IN
बूढ़ी गंडक			Burhi Gandak		river	IN
बागमती|बागमती नदी		वाग्मती	Bagmati		river	IN
कमला नदी|कमला बलान			Kamla		river	IN
महानंदा|महानंदा नदी			Mahananda		river	IN
पुनपुन|पुनपुन नदी			Punpun		river	IN
फल्गु|फल्गु नदी|फल्गू			Phalgu		river	IN
कर्मनाशा|कर्मनाशा नदी			Karmanasa		river	IN
सोन नदी|सोन			Son		river	IN		सोन
राप्ती|राप्ती नदी			Rapti		river	IN
शारदा नदी|महाकाली नदी|काली नदी			Sharda		river	IN
रामगंगा|रामगंगा नदी			Ramganga		river	IN
हिंडन|हिंडन नदी			Hindon		river	IN
वरुणा नदी			Varuna river		river	IN
अलकनंदा|अलकनंदा नदी			Alaknanda		river	IN
भागीरथी नदी|भागीरथी			Bhagirathi		river	IN		भागीरथी
मंदाकिनी नदी|मंदाकिनी			Mandakini		river	IN		मंदाकिनी
पिंडर|पिंडर नदी			Pindar		river	IN
धौलीगंगा|धौली गंगा			Dhauliganga		river	IN
ऋषिगंगा|ऋषि गंगा			Rishiganga		river	IN
टोंस|टोंस नदी|तमसा नदी			Tons		river	IN
चंबल|चंबल नदी			Chambal		river	IN
बेतवा|बेतवा नदी			Betwa		river	IN
केन नदी|केन			Ken		river	IN		केन
केन-बेतवा|केन-बेतवा लिंक			Ken-Betwa		river	IN
काली सिंध|कालीसिंध			Kali Sindh		river	IN
पार्वती नदी			Parvati river		river	IN
शिप्रा|क्षिप्रा|शिप्रा नदी|क्षिप्रा नदी			Shipra		river	IN		शिप्रा|क्षिप्रा
धसान नदी|धसान			Dhasan		river	IN
वैनगंगा|वैनगंगा नदी			Wainganga		river	IN
पेनगंगा|पैनगंगा			Penganga		river	IN
प्राणहिता|प्राणहिता नदी			Pranhita		river	IN
इंद्रावती|इंद्रावती नदी			Indravati		river	IN
शबरी नदी			Sabari		river	IN
शिवनाथ|शिवनाथ नदी			Shivnath		river	IN
हसदेव|हसदेव नदी|हसदो			Hasdeo		river	IN
अरपा|अरपा नदी			Arpa		river	IN
खारुन|खारून|खारुन नदी			Kharun		river	IN
पैरी नदी|पैरी			Pairi		river	IN
जोंक नदी			Jonk		river	IN
मांड नदी			Mand		river	IN
ईब नदी			Ib		river	IN
केलो नदी|केलो			Kelo		river	IN
सुवर्णरेखा|स्वर्णरेखा|सुवर्णरेखा नदी|स्वर्णरेखा नदी			Subarnarekha		river	IN
दामोदर नदी|दामोदर			Damodar		river	IN		दामोदर
बराकर|बराकर नदी			Barakar		river	IN
उत्तर कोयल|उत्तरी कोयल नदी|कोयल नदी			North Koel		river	IN
मयूराक्षी|मयूराक्षी नदी			Mayurakshi		river	IN
हुगली नदी|हुगली			Hooghly river		river	IN
तीस्ता नदी|तीस्ता	तिस्ता	टिस्टा|तिस्ता|टिष्टा	Teesta		river
तोरसा|तोर्सा			Torsa		river	IN
ब्राह्मणी नदी			Brahmani		river	IN
बैतरणी|वैतरणी नदी			Baitarani		river	IN
वंशधारा|बंसधारा			Vamsadhara		river	IN
साबरमती|साबरमती नदी			Sabarmati		river	IN
माही नदी	मही नदी		Mahi river		river	IN
बनास|बनास नदी			Banas		river	IN
लूणी|लूनी|लूणी नदी			Luni		river	IN
सतलुज|सतलज|सतलुज नदी|सतलज नदी			Sutlej	Q171675	river
ब्यास|व्यास नदी|ब्यास नदी	बियास|बियास नदी		Beas		river
रावी|रावी नदी			Ravi		river
चिनाब|चेनाब|चिनाब नदी|चेनाब नदी			Chenab	Q216875	river
झेलम|झेलम नदी			Jhelum		river
तवी|तवी नदी			Tawi		river	IN
किशनगंगा|नीलम नदी			Kishanganga		river	IN
सतलुज-यमुना लिंक|सतलुज-यमुना लिंक नहर|एसवाईएल|एसवाईएल नहर|SYL			Sutlej-Yamuna Link		river	IN
घग्गर|घग्घर|घग्गर नदी			Ghaggar		river	IN
श्योक|श्योक नदी			Shyok		river	IN
मानस नदी			Manas river		river	IN
सुबनसिरी|सुबनसिरी नदी			Subansiri		river	IN
सियांग नदी			Siang river		river	IN
बराक नदी			Barak river		river	IN
कोपिली|कपिली नदी			Kopili		river	IN
तुंगभद्रा|तुंगभद्रा नदी			Tungabhadra		river	IN
भीमा नदी			Bhima river		river	IN
कोयना|कोयना नदी			Koyna		river	IN
पंचगंगा|पंचगंगा नदी			Panchganga		river	IN
इंद्रायणी|इंद्रायणी नदी			Indrayani		river	IN
मुला-मुठा|मुळा-मुठा	मुळा मुठा		Mula-Mutha		river	IN
मुठा नदी			Mutha		river	IN
गिरणा|गिरणा नदी|गिरना नदी			Girna		river	IN
मीठी नदी			Mithi river		river	IN
उल्हास नदी			Ulhas river		river	IN
पवना नदी|पवना			Pavana		river	IN
मांजरा|मंजीरा|मांजरा नदी			Manjira		river	IN
मूसी|मूसी नदी			Musi		river	IN
पेन्नार|पेन्ना नदी			Penna		river	IN
वैगई|वैगई नदी			Vaigai		river	IN
पेरियार नदी			Periyar river		river	IN
पंबा|पंपा नदी			Pamba		river	IN
भारतपुझा			Bharathapuzha		river	IN
म्हादई|महादयी|महादायी			Mahadayi		river	IN
मांडवी नदी			Mandovi		river	IN
जुवारी|जुआरी नदी			Zuari		river	IN
शरावती|शरावती नदी			Sharavathi		river	IN
नेत्रावती नदी			Netravati		river	IN
सरस्वती नदी			Saraswati river		river	IN
हिमालय|हिमालय पर्वत			Himalaya	Q5451	mountain
विंध्य पर्वत|विंध्याचल पर्वत|विंध्य पर्वतमाला			Vindhya Range		mountain	IN
सतपुड़ा|सतपुड़ा पर्वत			Satpura		mountain	IN
अरावली|अरावली पर्वतमाला|अरावली पर्वत			Aravalli Range		mountain	IN
पश्चिमी घाट|पश्चिम घाट			Western Ghats		mountain	IN
सह्याद्रि|सह्याद्री			Sahyadri		mountain	IN
पूर्वी घाट|पूर्व घाट			Eastern Ghats		mountain	IN
काराकोरम|कराकोरम			Karakoram	Q5469	mountain
काराकोरम दर्रा|कराकोरम दर्रा	काराकोरम खिंड		Karakoram Pass		mountain
पीर पंजाल|पीरपंजाल			Pir Panjal		mountain	IN
शिवालिक			Shivalik		mountain	IN
मैकल पर्वत|मैकल			Maikal		mountain	IN
कंचनजंगा|कंचनजंघा|कंचनजुंगा	कांचनगंगा|कांचनजंगा		Kangchenjunga		mountain	IN
गारो हिल्स|गारो पहाड़ियां			Garo Hills		mountain	IN
खासी हिल्स|खासी पहाड़ियां			Khasi Hills		mountain	IN
जयंतिया हिल्स|जैंतिया हिल्स			Jaintia Hills		mountain	IN
नंदा देवी			Nanda Devi		mountain	IN-UK		*
त्रिशूल पर्वत			Trisul		mountain	IN-UK
कामेट			Kamet		mountain	IN-UK
नीति घाटी|नीती घाटी			Niti Valley		mountain	IN-UK
धौलाधार			Dhauladhar		mountain	IN-HP
रोहतांग|रोहतांग दर्रा|रोहतांग पास			Rohtang		mountain	IN-HP
बारालाचा|बारालाचा दर्रा			Baralacha La		mountain	IN-HP
शिंकुला|शिंकुन ला			Shinku La		mountain	IN-HP
किन्नर कैलाश			Kinnaur Kailash		mountain	IN-HP
सियाचिन|सियाचिन ग्लेशियर|सियाचीन			Siachen		mountain	IN-LA
जोजिला|जोजी ला|जोजिला दर्रा			Zoji La		mountain	IN-LA
खारदुंग ला|खारदुंगला			Khardung La		mountain	IN-LA
उमलिंग ला			Umling La		mountain	IN-LA
सेला|सेला दर्रा|सेला सुरंग|सेला टनल			Sela Pass		mountain	IN-AR		सेला
जेलेप ला|जेलेपला			Jelep La		mountain	IN-SK
हाजी पीर|हाजीपीर दर्रा			Haji Pir Pass		mountain	IN-JK
पटनीटॉप			Patnitop		town	IN-JK
त्रिकुटा|त्रिकूट पर्वत|त्रिकुटा पहाड़ी			Trikuta Hills		mountain	IN-JK
पारसनाथ|पारसनाथ पहाड़|सम्मेद शिखर|सम्मेद शिखरजी			Parasnath		mountain	IN-JH		पारसनाथ
बूढ़ा पहाड़			Budha Pahar		mountain	IN-JH
सारंडा|सारंडा जंगल			Saranda		region	IN-JH
कर्रेगुट्टा|कर्रेगुट्टा पहाड़|कर्रेगुट्टा पहाड़ी			Karregutta Hills		mountain	IN-CG
बैलाडीला			Bailadila		mountain	IN-CG
गिरनार			Girnar		mountain	IN-GJ
कलसूबाई|कळसूबाई			Kalsubai		mountain	IN-MH
अनामुडी|आनमुडी			Anamudi		mountain	IN-KL
कश्मीर|काश्मीर			Kashmir	Q43100	region	IN
पूर्वोत्तर|पूर्वोत्तर भारत|नॉर्थ ईस्ट|नॉर्थईस्ट|पूर्वोत्तर राज्य|उत्तर-पूर्व भारत|उत्तर-पूर्वी भारत|पूर्वोत्तर के राज्य	ईशान्य भारत|ईशान्येकडील राज्ये		Northeast India		region	IN
उत्तर भारत|उत्तरी भारत			North India		region	IN
दक्षिण भारत|दक्षिणी भारत			South India		region	IN
पूर्वी भारत			East India		region	IN
पश्चिम भारत|पश्चिमी भारत			West India		region	IN
मध्य भारत			Central India		region	IN
बुंदेलखंड			Bundelkhand		region	IN
बघेलखंड			Baghelkhand		region	IN
पूर्वांचल			Purvanchal		region	IN
दिल्ली-एनसीआर|एनसीआर|राष्ट्रीय राजधानी क्षेत्र|NCR			Delhi-NCR		region	IN
छोटानागपुर|छोटा नागपुर|छोटानागपुर पठार	छोटानागपूर|छोटा नागपूर		Chota Nagpur		region	IN
दंडकारण्य			Dandakaranya		region	IN
दक्कन|दक्कन का पठार|डेक्कन	दख्खन		Deccan		region	IN		डेक्कन
थार रेगिस्तान|थार मरुस्थल|थार			Thar Desert		region	IN		थार
सुंदरबन|सुंदरवन			Sundarbans		region	IN
गंगा-यमुना दोआब|गंगा-जमुना दोआब			Ganga-Yamuna Doab		region	IN
तराई			Terai		region	IN
सिलीगुड़ी कॉरिडोर|सिलीगुड़ी गलियारा|चिकन नेक|चिकन्स नेक		सिलिगुडी करिडोर	Siliguri Corridor		region	IN
मेवाती क्षेत्र|मेवात क्षेत्र			Mewat region		region	IN
लाल गलियारा|रेड कॉरिडोर			Red Corridor		region	IN
कोरोमंडल|कोरोमंडल तट			Coromandel Coast		region	IN
कश्मीर घाटी	काश्मीर खोरे|काश्मीर खोरं|काश्मीर व्हॅली		Kashmir Valley		region	IN-JK
चिनाब घाटी			Chenab Valley		region	IN-JK
पैंगोंग|पैंगोंग झील|पैंगोंग त्सो|पैंगोंग सो|पेंगोंग झील|पेंगांग झील|पैंगॉन्ग	पँगाँग|पँगाँग सरोवर|पँगाँग त्सो		Pangong Tso	Q1032254	lake	IN-LA
शक्सगाम घाटी|शक्सगाम			Shaksgam Valley		region
अवध			Awadh		region	IN-UP		*
रोहिलखंड|रुहेलखंड			Rohilkhand		region	IN-UP
ब्रज|ब्रजभूमि|बृज			Braj		region	IN-UP		ब्रज|बृज
पश्चिमी उत्तर प्रदेश|पश्चिम उत्तर प्रदेश|पश्चिमी यूपी|पश्चिम यूपी			Western Uttar Pradesh		region	IN-UP
पूर्वी उत्तर प्रदेश|पूर्वी यूपी			Eastern Uttar Pradesh		region	IN-UP
मिथिलांचल|मिथिला			Mithilanchal		region	IN-BR
सीमांचल			Seemanchal		region	IN-BR
कोसी क्षेत्र|कोसी अंचल|कोसी इलाका			Kosi region		region	IN-BR
मगध			Magadh		region	IN-BR
शाहाबाद			Shahabad		region	IN-BR
चंपारण	चंपारण्य	चम्पारन	Champaran		region	IN-BR
अंग प्रदेश|अंगिका क्षेत्र			Ang Pradesh		region	IN-BR
संथाल परगना|संताल परगना			Santhal Pargana		region	IN-JH
कोल्हान|कोल्हान प्रमंडल			Kolhan		region	IN-JH
बस्तर संभाग			Bastar division		region	IN-CG
सरगुजा संभाग			Surguja division		region	IN-CG
अबूझमाड़|अबुझमाड़|माड़ इलाका			Abujhmad		region	IN-CG
हसदेव अरण्य			Hasdeo Arand		region	IN-CG
दुर्ग संभाग			Durg division		region	IN-CG
बिलासपुर संभाग			Bilaspur division		region	IN-CG
रायपुर संभाग			Raipur division		region	IN-CG
मालवा|मालवांचल	माळवा		Malwa		region	IN-MP
निमाड़|निमाड़ अंचल			Nimar		region	IN-MP
महाकौशल|महाकोशल			Mahakoshal		region	IN-MP
चंबल अंचल|ग्वालियर-चंबल			Gwalior-Chambal		region	IN-MP
विंध्य|विंध्य क्षेत्र|विंध्य अंचल			Vindhya region		region	IN-MP
मेवाड़			Mewar		region	IN-RJ
मारवाड़			Marwar		region	IN-RJ
शेखावाटी			Shekhawati		region	IN-RJ
हाड़ौती			Hadoti		region	IN-RJ
ढूंढाड़			Dhundhar		region	IN-RJ
वागड़			Vagad		region	IN-RJ
सरिस्का|सरिस्का टाइगर रिजर्व			Sariska		region	IN-RJ
सौराष्ट्र			Saurashtra		region	IN-GJ
काठियावाड़			Kathiawar		region	IN-GJ
कच्छ का रण|रण ऑफ कच्छ	कच्छचे रण		Rann of Kutch		region	IN-GJ
गिर|गिर अभयारण्य|गिर नेशनल पार्क|गिर वन			Gir		region	IN-GJ		गिर
विदर्भ			Vidarbha		region	IN-MH
मराठवाड़ा			Marathwada		region	IN-MH
कोंकण	कोकण		Konkan		region	IN-MH
खानदेश			Khandesh		region	IN-MH
पश्चिम महाराष्ट्र|पश्चिमी महाराष्ट्र			Western Maharashtra		region	IN-MH
उत्तर महाराष्ट्र			North Maharashtra		region	IN-MH
मुंबई महानगर क्षेत्र|MMR	मुंबई महानगर प्रदेश		Mumbai Metropolitan Region		region	IN-MH
मालवा			Malwa		region	IN-PB
माझा			Majha		region	IN-PB		*
दोआबा			Doaba		region	IN-PB
गढ़वाल			Garhwal		region	IN-UK
कुमाऊं|कुमाऊ|कुमांऊ		कुमाउँ	Kumaon		region	IN-UK
जिम कॉर्बेट|कॉर्बेट नेशनल पार्क|कॉर्बेट टाइगर रिजर्व|कार्बेट			Jim Corbett National Park		region	IN-UK		जिम कॉर्बेट|कार्बेट
रायलसीमा			Rayalaseema		region	IN-AP
तटीय आंध्र|तटीय आंध्र प्रदेश			Coastal Andhra		region	IN-AP
कल्याण कर्नाटक|हैदराबाद-कर्नाटक			Kalyana Karnataka		region	IN-KA
कित्तूर कर्नाटक|मुंबई-कर्नाटक			Kittur Karnataka		region	IN-KA
तटीय कर्नाटक			Coastal Karnataka		region	IN-KA
मालाबार|मलाबार			Malabar		region	IN-KL
त्रावणकोर			Travancore		region	IN-KL
कोंगु नाडु|कोंगुनाडु			Kongu Nadu		region	IN-TN
बराक घाटी			Barak Valley		region	IN-AS
बोडोलैंड|बोडोलैंड प्रादेशिक क्षेत्र|BTR			Bodoland		region	IN-AS
ऊपरी असम			Upper Assam		region	IN-AS
निचला असम			Lower Assam		region	IN-AS
ब्रह्मपुत्र घाटी			Brahmaputra Valley		region	IN-AS
उत्तर बंगाल|उत्तरी बंगाल			North Bengal		region	IN-WB
दक्षिण बंगाल			South Bengal		region	IN-WB
डुआर्स|डूआर्स		डुवर्स|डुअर्स	Dooars		region	IN-WB
जंगलमहल|जंगल महल			Jangalmahal		region	IN-WB
गोरखालैंड		गोर्खाल्याण्ड|गोर्खाल्यान्ड	Gorkhaland		region	IN-WB
डल झील|डल लेक	दल सरोवर		Dal Lake		lake	IN-JK
वुलर झील			Wular Lake		lake	IN-JK
नैनी झील			Naini Lake		lake	IN-UK
रूपकुंड			Roopkund		lake	IN-UK
टिहरी बांध|टिहरी डैम|टिहरी झील			Tehri Dam		lake	IN-UK
चंद्रताल			Chandratal		lake	IN-HP
पौंग बांध|पौंग डैम|पौंग झील			Pong Dam		lake	IN-HP
गोविंद सागर|गोबिंद सागर			Gobind Sagar		lake	IN-HP
भाखड़ा बांध|भाखड़ा नांगल|भाखड़ा डैम|भाखड़ा			Bhakra Dam		lake	IN-HP
लोकटक|लोकटक झील			Loktak		lake	IN-MN
सांभर झील			Sambhar Lake		lake	IN-RJ
पिछोला|पिछोला झील			Pichola		lake	IN-RJ
फतेह सागर|फतहसागर			Fateh Sagar		lake	IN-RJ
आना सागर|आनासागर			Ana Sagar		lake	IN-RJ
बीसलपुर बांध			Bisalpur Dam		lake	IN-RJ
पुलिकट|पुलिकट झील			Pulicat		lake	IN-TN
वेम्बनाड|वेंबनाड झील			Vembanad		lake	IN-KL
कोलेरू|कोलेरु झील			Kolleru		lake	IN-AP
हुसैन सागर|हुसैनसागर			Hussain Sagar		lake	IN-TS
भोजताल|बड़ा तालाब			Bhojtal		lake	IN-MP		*
इंदिरा सागर|इंदिरा सागर बांध|इंदिरासागर			Indira Sagar		lake	IN-MP
गांधी सागर|गांधी सागर बांध|गांधीसागर			Gandhi Sagar		lake	IN-MP
बाणसागर|बाणसागर बांध			Bansagar		lake	IN-MP
रिहंद|रिहंद बांध|रिहंद डैम			Rihand		lake	IN-UP
सरदार सरोवर|सरदार सरोवर बांध|सरदार सरोवर डैम			Sardar Sarovar		lake	IN-GJ
उकाई|उकाई बांध			Ukai Dam		lake	IN-GJ
कांकरिया|कांकरिया झील			Kankaria Lake		lake	IN-GJ
गंगरेल|गंगरेल बांध			Gangrel		lake	IN-CG
बांगो|बांगो बांध|मिनीमाता बांगो			Bango		lake	IN-CG
मैथन|मैथन डैम|मैथन बांध			Maithon		lake	IN-JH
पंचेत|पंचेत डैम			Panchet		lake	IN-JH
जायकवाड़ी|जायकवाड़ी बांध	जायकवाडी धरण		Jayakwadi		lake	IN-MH
उजनी|उजनी बांध	उजनी धरण		Ujani		lake	IN-MH
कोयना बांध|कोयना डैम	कोयना धरण		Koyna Dam		lake	IN-MH
सर क्रीक			Sir Creek		sea
अंडमान|अंडमान द्वीप|अंडमान द्वीपसमूह	अंदमान		Andaman		island	IN-AN
ग्रेट निकोबार|ग्रेट निकोबार द्वीप			Great Nicobar		island	IN-AN
कार निकोबार			Car Nicobar		island	IN-AN
स्वराज द्वीप|हैवलॉक द्वीप|हैवलॉक			Swaraj Dweep		island	IN-AN
शहीद द्वीप|नील द्वीप			Shaheed Dweep		island	IN-AN
रॉस द्वीप|नेताजी सुभाष चंद्र बोस द्वीप			Netaji Subhas Chandra Bose Island		island	IN-AN
बैरन द्वीप			Barren Island		island	IN-AN
नॉर्थ सेंटिनल|नॉर्थ सेंटिनल द्वीप|उत्तरी सेंटिनल द्वीप			North Sentinel Island		island	IN-AN
एलीफेंटा|एलिफेंटा	घारापुरी|एलिफंटा		Elephanta		island	IN-MH
पंबन|पाम्बन			Pamban		island	IN-TN
रामसेतु|राम सेतु|एडम्स ब्रिज			Ram Setu		island	IN-TN
जलियांवाला बाग|जलियांवाला	जालियनवाला बाग		Jallianwala Bagh		locality	IN-PB
ज्ञानवापी|ज्ञानवापी परिसर			Gyanvapi		locality	IN-UP
ताजमहल|ताज महल			Taj Mahal		locality	IN-UP
हर की पैड़ी|हरकी पैड़ी|हर की पौड़ी			Har Ki Pauri		locality	IN-UK
साबरमती आश्रम			Sabarmati Ashram		locality	IN-GJ
स्टैच्यू ऑफ यूनिटी			Statue of Unity		locality	IN-GJ
गेटवे ऑफ इंडिया			Gateway of India		locality	IN-MH
डौंडी|डोंडी			Dondi		subdistrict	IN-CG
गुरूर|गुरुर			Gurur		subdistrict	IN-CG		*
नवागढ़			Nawagarh		subdistrict	IN-CG
धरसींवा|धरसीवां|धरसीवा			Dharsiwa		subdistrict	IN-CG
खरोरा			Kharora		subdistrict	IN-CG
छुरा			Chhura		subdistrict	IN-CG		*
फिंगेश्वर			Fingeshwar		subdistrict	IN-CG
लवन			Lawan		subdistrict	IN-CG		*
सुहेला			Suhela		subdistrict	IN-CG
खल्लारी			Khallari		subdistrict	IN-CG
मगरलोड			Magarlod		subdistrict	IN-CG
सिहावा			Sihawa		subdistrict	IN-CG
भखारा			Bhakhara		subdistrict	IN-CG
खुज्जी			Khujji		subdistrict	IN-CG
छुरिया			Chhuria		subdistrict	IN-CG
अंबागढ़ चौकी			Ambagarh Chowki		subdistrict	IN-CG
मानपुर	मानपूर		Manpur		subdistrict	IN-CG
गंडई			Gandai		subdistrict	IN-CG
साल्हेवारा			Salhewara		subdistrict	IN-CG
सहसपुर लोहारा			Sahaspur Lohara		subdistrict	IN-CG
कुंडा			Kunda		subdistrict	IN-CG		*
लालपुर	लालपूर		Lalpur		subdistrict	IN-CG
सीपत			Sipat		subdistrict	IN-CG
बेलगहना			Belgahna		subdistrict	IN-CG
सकरी			Sakri		subdistrict	IN-CG		*
बोदरी			Bodri		subdistrict	IN-CG
पेंड्रा रोड|पेंड्रारोड			Pendra Road		subdistrict	IN-CG
बलौदा			Baloda		subdistrict	IN-CG
पामगढ़			Pamgarh		subdistrict	IN-CG
बम्हनीडीह			Bamhnidih		subdistrict	IN-CG
सारागांव	सारागाव		Saragaon		subdistrict	IN-CG
अड़भार			Adbhar		subdistrict	IN-CG
पुसौर			Pussore		subdistrict	IN-CG
छाल			Chhal		subdistrict	IN-CG		*
मुकडेगा			Mukdega		subdistrict	IN-CG
करतला			Kartala		subdistrict	IN-CG
पोड़ी उपरोड़ा|पोंडी उपरोड़ा			Podi Uproda		subdistrict	IN-CG
हरदीबाजार|हरदी बाजार			Hardi Bazar		subdistrict	IN-CG
पसान			Pasan		subdistrict	IN-CG
दर्री			Darri		subdistrict	IN-CG
बगीचा			Bagicha		subdistrict	IN-CG		*
फरसाबहार			Farsabahar		subdistrict	IN-CG
कांसाबेल			Kansabel		subdistrict	IN-CG
दुलदुला			Duldula		subdistrict	IN-CG
मनोरा			Manora		subdistrict	IN-CG
सन्ना			Sanna		subdistrict	IN-CG
लुंड्रा			Lundra		subdistrict	IN-CG
बतौली			Batauli		subdistrict	IN-CG
दरिमा			Darima		subdistrict	IN-CG
धौरपुर	धौरपूर		Dhaurpur		subdistrict	IN-CG
राजपुर	राजपूर		Rajpur		subdistrict	IN-CG
शंकरगढ़			Shankargarh		subdistrict	IN-CG
सामरी			Samri		subdistrict	IN-CG
ओड़गी			Odgi		subdistrict	IN-CG
प्रेमनगर			Premnagar		subdistrict	IN-CG
रामानुजनगर			Ramanujnagar		subdistrict	IN-CG
जनकपुर	जनकपूर		Janakpur		subdistrict	IN-CG
केल्हारी			Kelhari		subdistrict	IN-CG
बकावंड			Bakawand		subdistrict	IN-CG
लोहंडीगुड़ा|लोहांडीगुड़ा			Lohandiguda		subdistrict	IN-CG
दरभा			Darbha		subdistrict	IN-CG
बास्तानार			Bastanar		subdistrict	IN-CG
नानगुर			Nangur		subdistrict	IN-CG
करपावंड			Karpawand		subdistrict	IN-CG
भानपुरी			Bhanpuri		subdistrict	IN-CG
माकड़ी			Makdi		subdistrict	IN-CG
बड़ेराजपुर|बड़े राजपुर	बड़ेराजपूर		Bade Rajpur		subdistrict	IN-CG
धनोरा			Dhanora		subdistrict	IN-CG
कुआकोंडा			Kuakonda		subdistrict	IN-CG
छिंदगढ़			Chhindgarh		subdistrict	IN-CG
तोंगपाल			Tongpal		subdistrict	IN-CG
गादीरास			Gadiras		subdistrict	IN-CG
कुटरू			Kutru		subdistrict	IN-CG
गंगालूर			Gangaloor		subdistrict	IN-CG
कोयलीबेड़ा			Koylibeda		subdistrict	IN-CG
चारामा			Charama		subdistrict	IN-CG
नरहरपुर	नरहरपूर		Narharpur		subdistrict	IN-CG
दुर्गूकोंदल|दुर्गकोंदल			Durgukondal		subdistrict	IN-CG
सरोना			Sarona		subdistrict	IN-CG
आमाबेड़ा			Amabeda		subdistrict	IN-CG
दुर्ग ग्रामीण			Durg Gramin		constituency	IN-CG
दुर्ग शहर			Durg City		constituency	IN-CG		*
वैशाली नगर			Vaishali Nagar		constituency	IN-CG
संजारी बालोद			Sanjari Balod		constituency	IN-CG
रायपुर ग्रामीण			Raipur Rural		constituency	IN-CG
रायपुर उत्तर|रायपुर शहर उत्तर			Raipur City North		constituency	IN-CG
रायपुर दक्षिण|रायपुर शहर दक्षिण			Raipur City South		constituency	IN-CG
रायपुर पश्चिम|रायपुर शहर पश्चिम			Raipur City West		constituency	IN-CG
बिंद्रानवागढ़			Bindranawagarh		constituency	IN-CG
चित्रकोट			Chitrakot		constituency	IN-CG
पाली तानाखार			Pali-Tanakhar		constituency	IN-CG
चंद्रपुर	चंद्रपूर		Chandrapur	Q48726686	constituency	IN-CG
भरतपुर-सोनहत			Bharatpur-Sonhat		constituency	IN-CG
रामपुर	रामपूर		Rampur	Q55339205	constituency	IN-CG
जामुल			Jamul		town	IN-CG
उतई			Utai		town	IN-CG
रिसाली			Risali		town	IN-CG
अमलेश्वर			Amleshwar		town	IN-CG
अर्जुंदा			Arjunda		town	IN-CG
चिखलाकसा			Chikhlakasa		town	IN-CG
देवकर			Deokar		town	IN-CG		*
थानखम्हरिया|थान खम्हरिया			Than Khamharia		town	IN-CG
मारो			Maro		town	IN-CG		*
परपोड़ी			Parpodi		town	IN-CG
बिरगांव|बीरगांव	बिरगाव		Birgaon		town	IN-CG
माना कैंप			Mana Camp		town	IN-CG
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
झगराखांड|झगराखंड			Jhagrakhand		town	IN-CG
खोंगापानी			Khongapani		town	IN-CG
नई लेदरी			Nai Ledri		town	IN-CG
शिवपुर चरचा			Shivpur Charcha		town	IN-CG
कोतबा			Kotba		town	IN-CG
किरोड़ीमल नगर|किरोड़ीमलनगर			Kirodimal Nagar		town	IN-CG
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
चंपारण			Champaran		village	IN-CG
दामाखेड़ा			Damakheda		village	IN-CG
मद्देड़			Madded		village	IN-CG
तर्रेम			Tarrem		village	IN-CG
पामेड़			Pamed		village	IN-CG
चिंतागुफा			Chintagufa		village	IN-CG
बुरकापाल			Burkapal		village	IN-CG
अरनपुर	अरनपूर		Aranpur		village	IN-CG
फरसेगढ़			Farsegarh		village	IN-CG
मिरतुर			Mirtur		village	IN-CG
बेचापाल			Bechapal		village	IN-CG
कोहकामेटा			Kohkameta		village	IN-CG
सोनपुर	सोनपूर		Sonpur		village	IN-CG
नगरनार			Nagarnar		village	IN-CG
रावघाट			Rowghat		village	IN-CG
लेमरू			Lemru		village	IN-CG
हसौद			Hasaud		village	IN-CG
मदकू द्वीप|मदकूद्वीप			Madku Dweep		village	IN-CG
खुर्सीपार			Khursipar		locality	IN-CG
कोहका			Kohka		locality	IN-CG
जुनवानी			Junwani		locality	IN-CG
पद्मनाभपुर	पद्मनाभपूर		Padmanabhpur		locality	IN-CG
पचपेड़ी नाका			Pachpedi Naka		locality	IN-CG
सेजबहार			Sejbahar		locality	IN-CG
मोवा			Mowa		locality	IN-CG
आमानाका			Amanaka		locality	IN-CG
तारबाहर			Tarbahar		locality	IN-CG
सिरगिट्टी			Sirgitti		locality	IN-CG
कोनी			Koni		locality	IN-CG		*
चकरभाठा			Chakarbhatha		locality	IN-CG
आदर्श नगर			Adarsh Nagar	Q15385660	constituency	IN-DL
बादली			Badli	Q15385626	constituency	IN-DL
रिठाला			Rithala	Q15385632	constituency	IN-DL
सुल्तानपुर माजरा			Sultanpur Majra	Q15401712	constituency	IN-DL
नांगलोई जाट			Nangloi Jat	Q15401708	constituency	IN-DL
शकूर बस्ती|शकूरबस्ती			Shakur Basti	Q15696285	constituency	IN-DL
त्रिनगर|त्रि नगर			Tri Nagar	Q15648147	constituency	IN-DL
वजीरपुर	वजीरपूर		Wazirpur	Q15695324	constituency	IN-DL
मटिया महल			Matia Mahal	Q15689910	constituency	IN-DL
बल्लीमारान			Ballimaran	Q15663519	constituency	IN-DL
पटेल नगर			Patel Nagar	Q15651350	constituency	IN-DL
मोती नगर			Moti Nagar	Q15679196	constituency	IN-DL
मादीपुर	मादीपूर		Madipur	Q6727809	constituency	IN-DL
हरि नगर			Hari Nagar	Q5657153	constituency	IN-DL
मटियाला			Matiala	Q6787400	constituency	IN-DL
बिजवासन			Bijwasan	Q4907295	constituency	IN-DL
दिल्ली कैंट|दिल्ली छावनी			Delhi Cantonment	Q15648776	constituency	IN-DL
कस्तूरबा नगर			Kasturba Nagar	Q15645981	constituency	IN-DL
देवली			Deoli	Q5259982	constituency	IN-DL
अंबेडकर नगर|आंबेडकर नगर			Ambedkar Nagar	Q4741187	constituency	IN-DL
कोंडली			Kondli	Q15646544	constituency	IN-DL
विश्वास नगर			Vishwas Nagar	Q15695850	constituency	IN-DL
कृष्णा नगर			Krishna Nagar	Q15646379	constituency	IN-DL
सीमापुरी			Seemapuri	Q15697588	constituency	IN-DL
रोहतास नगर			Rohtas Nagar	Q15694552	constituency	IN-DL
घोंडा			Ghonda	Q15647385	constituency	IN-DL
बाबरपुर	बाबरपूर		Babarpur	Q15664934	constituency	IN-DL
गोकलपुर|गोकुलपुर|गोकलपुरी|गोकुलपुरी	गोकलपूर		Gokalpur	Q15647221	constituency	IN-DL
अलीपुर	अलीपूर		Alipur		subdistrict	IN-DL
कापसहेड़ा			Kapashera		subdistrict	IN-DL
सरिता विहार			Sarita Vihar		subdistrict	IN-DL
कंझावला			Kanjhawala		subdistrict	IN-DL
सरस्वती विहार			Saraswati Vihar		subdistrict	IN-DL
प्रीत विहार			Preet Vihar		subdistrict	IN-DL
विवेक विहार			Vivek Vihar		subdistrict	IN-DL
यमुना विहार			Yamuna Vihar		subdistrict	IN-DL
नेहरू प्लेस			Nehru Place		locality	IN-DL
लोधी रोड			Lodhi Road		locality	IN-DL
सराय काले खां|सराय काले खान			Sarai Kale Khan		locality	IN-DL
सराय रोहिल्ला			Sarai Rohilla		locality	IN-DL
मुनिरका			Munirka		locality	IN-DL
अशोक विहार			Ashok Vihar		locality	IN-DL
चांद बाग|चांदबाग			Chand Bagh		locality	IN-DL
शिव विहार			Shiv Vihar		locality	IN-DL
ब्रह्मपुरी			Brahmapuri		locality	IN-DL
सोनिया विहार			Sonia Vihar		locality	IN-DL
वजीराबाद			Wazirabad		locality	IN-DL
कालिंदी कुंज			Kalindi Kunj		locality	IN-DL
भलस्वा			Bhalswa		locality	IN-DL
महिपालपुर	महिपालपूर		Mahipalpur		locality	IN-DL
धौला कुआं			Dhaula Kuan		locality	IN-DL
तीस हजारी			Tis Hazari		locality	IN-DL		*
पटियाला हाउस			Patiala House		locality	IN-DL
खारी बावली			Khari Baoli		locality	IN-DL
तिहाड़			Tihar		locality	IN-DL
मंडावली			Mandawali		locality	IN-DL
पंचशील पार्क			Panchsheel Park		locality	IN-DL
सैनिक फार्म			Sainik Farm		locality	IN-DL
पांडव नगर			Pandav Nagar		locality	IN-DL
न्यू अशोक नगर			New Ashok Nagar		locality	IN-DL
दिलशाद गार्डन			Dilshad Garden		locality	IN-DL
घुमारवीं			Ghumarwin		subdistrict	IN-HP
झंडूता|झंडुता			Jhanduta		subdistrict	IN-HP
भटियात			Bhattiyat		subdistrict	IN-HP
चुराह			Churah		subdistrict	IN-HP
सलूणी			Salooni		subdistrict	IN-HP
पांगी			Pangi		subdistrict	IN-HP
तीसा			Tissa		subdistrict	IN-HP
सिहुंता			Sihunta		subdistrict	IN-HP
चुवाड़ी			Chowari		subdistrict	IN-HP
बड़सर			Barsar		subdistrict	IN-HP
भोरंज			Bhoranj		subdistrict	IN-HP
सुजानपुर|सुजानपुर टीहरा	सुजानपूर		Sujanpur		subdistrict	IN-HP
फतेहपुर	फतेहपूर		Fatehpur		subdistrict	IN-HP
इंदौरा			Indora		subdistrict	IN-HP
जयसिंहपुर	जयसिंहपूर		Jaisinghpur		subdistrict	IN-HP
जवाली|ज्वाली			Jawali		subdistrict	IN-HP
शाहपुर	शाहपूर		Shahpur		subdistrict	IN-HP
देहरा			Dehra		subdistrict	IN-HP
रक्कड़			Rakkar		subdistrict	IN-HP
खुंडियां			Khundian		subdistrict	IN-HP
बड़ोह			Baroh		subdistrict	IN-HP
धीरा			Dhira		subdistrict	IN-HP		*
मुल्थान			Multhan		subdistrict	IN-HP
नगरोटा बगवां|नगरोटा			Nagrota Bagwan		subdistrict	IN-HP
कल्पा			Kalpa		subdistrict	IN-HP
निचार			Nichar		subdistrict	IN-HP
पूह			Pooh		subdistrict	IN-HP
सांगला			Sangla		subdistrict	IN-HP
मूरंग			Moorang		subdistrict	IN-HP
आनी			Ani		subdistrict	IN-HP		*
निरमंड			Nirmand		subdistrict	IN-HP
सैंज			Sainj		subdistrict	IN-HP
बल्ह			Balh		subdistrict	IN-HP
धर्मपुर	धर्मपूर		Dharampur		subdistrict	IN-HP
पधर			Padhar		subdistrict	IN-HP
बालीचौकी			Bali Chowki		subdistrict	IN-HP
गोहर			Gohar		subdistrict	IN-HP
चच्योट			Chachyot		subdistrict	IN-HP
लडभड़ोल			Ladbharol		subdistrict	IN-HP
कटौला			Kataula		subdistrict	IN-HP
संधोल			Sandhol		subdistrict	IN-HP
चौपाल			Chopal		subdistrict	IN-HP		*
जुब्बल			Jubbal		subdistrict	IN-HP
कोटखाई			Kotkhai		subdistrict	IN-HP
कुमारसैन			Kumarsain		subdistrict	IN-HP
चिड़गांव	चिड़गाव		Chirgaon		subdistrict	IN-HP
सुन्नी			Sunni		subdistrict	IN-HP		*
नेरवा			Nerwa		subdistrict	IN-HP
डोडरा क्वार			Dodra Kwar		subdistrict	IN-HP
ननखड़ी			Nankhari		subdistrict	IN-HP
पच्छाद			Pachhad		subdistrict	IN-HP
राजगढ़			Rajgarh		subdistrict	IN-HP
शिलाई			Shillai		subdistrict	IN-HP
संगड़ाह			Sangrah		subdistrict	IN-HP
ददाहू			Dadahu		subdistrict	IN-HP
सराहां			Sarahan		subdistrict	IN-HP
अर्की			Arki		subdistrict	IN-HP		*
कंडाघाट			Kandaghat		subdistrict	IN-HP
गगरेट			Gagret		subdistrict	IN-HP
हरोली			Haroli		subdistrict	IN-HP
अंब			Amb		subdistrict	IN-HP		*
बंगाणा			Bangana		subdistrict	IN-HP
दरंग			Darang	Q15648405	constituency	IN-HP
दून			Doon	Q15649007	constituency	IN-HP		*
जसवां-परागपुर|जसवां-प्रागपुर	जसवां-परागपूर		Jaswan-Pragpur	Q15946951	constituency	IN-HP
जुब्बल-कोटखाई			Jubbal-Kotkhai	Q15647838	constituency	IN-HP
कसुम्पटी|कुसुम्पटी|कसुम्प्टी			Kasumpti	Q15646358	constituency	IN-HP
कुटलैहड़			Kutlehar	Q15957698	constituency	IN-HP
नाचन			Nachan	Q15650551	constituency	IN-HP
सराज|सिराज			Seraj	Q15946959	constituency	IN-HP		सिराज
शिमला ग्रामीण			Shimla Rural	Q15946957	constituency	IN-HP
श्री नैना देवी|श्री नयना देवी|श्री नैना देवीजी			Sri Naina Deviji	Q15946945	constituency	IN-HP
श्री रेणुकाजी|रेणुकाजी|श्री रेणुका जी			Sri Renukaji	Q15946955	constituency	IN-HP
सुलह			Sullah	Q15957706	constituency	IN-HP		*
नारकंडा			Narkanda		town	IN-HP
नेरचौक			Nerchowk		town	IN-HP
रिवालसर			Rewalsar		town	IN-HP
संतोषगढ़			Santokhgarh		town	IN-HP
टाहलीवाल			Tahliwal		town	IN-HP
मैहतपुर	मैहतपूर		Mehatpur		town	IN-HP
दौलतपुर	दौलतपूर		Daulatpur		town	IN-HP
तलाई			Talai		town	IN-HP		*
नैना देवी			Naina Devi		town	IN-HP
योल			Yol		village	IN-HP
डगशाई			Dagshai		town	IN-HP
सुबाथू|सपाटू			Subathu		town	IN-HP
चायल			Chail		village	IN-HP
बरोटीवाला			Barotiwala		village	IN-HP
नग्गर			Naggar		village	IN-HP
तपोवन			Tapovan		village	IN-HP		*
खज्जियार			Khajjiar		village	IN-HP
सोलंग			Solang		village	IN-HP
कोकसर			Koksar		village	IN-HP
पंडोह			Pandoh		village	IN-HP
सलापड़			Salapar		village	IN-HP
रैत			Rait		village	IN-HP
भवारना			Bhawarna		village	IN-HP
पपरोला			Paprola		village	IN-HP
छितकुल			Chitkul		village	IN-HP
नाको			Nako		village	IN-HP		*
सोमेश्वर			Someshwar		subdistrict	IN-UK		*
भिकियासैंण|भिकियासैण			Bhikiyasain		subdistrict	IN-UK
चौखुटिया			Chaukhutia		subdistrict	IN-UK
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
देवाल			Dewal		subdistrict	IN-UK
नारायणबगड़			Narayanbagar		subdistrict	IN-UK
जिलासू			Jilasu		subdistrict	IN-UK
नंदप्रयाग			Nandprayag		subdistrict	IN-UK
आदिबद्री			Adibadri		subdistrict	IN-UK
पाटी			Pati		subdistrict	IN-UK		*
बाराकोट			Barakot		subdistrict	IN-UK
त्यूणी			Tyuni		subdistrict	IN-UK
कालसी			Kalsi		subdistrict	IN-UK
भगवानपुर	भगवानपूर		Bhagwanpur		subdistrict	IN-UK
नारसन			Narsan		subdistrict	IN-UK
खानपुर	खानपूर		Khanpur		subdistrict	IN-UK
कालाढूंगी			Kaladhungi		subdistrict	IN-UK
धारी			Dhari		subdistrict	IN-UK		*
बेतालघाट			Betalghat		subdistrict	IN-UK
कोश्याकुटोली|कोश्यां कुटौली			Koshyakutoli		subdistrict	IN-UK
ओखलकांडा			Okhalkanda		subdistrict	IN-UK
मुक्तेश्वर			Mukteshwar		subdistrict	IN-UK
चौबट्टाखाल			Chaubattakhal		subdistrict	IN-UK
यमकेश्वर			Yamkeshwar		subdistrict	IN-UK
थलीसैंण			Thalisain		subdistrict	IN-UK
धुमाकोट			Dhumakot		subdistrict	IN-UK
सतपुली			Satpuli		subdistrict	IN-UK
चाकीसैंण			Chakisain		subdistrict	IN-UK
बीरोंखाल			Bironkhal		subdistrict	IN-UK
पाबौ			Pabau		subdistrict	IN-UK
एकेश्वर			Ekeshwar		subdistrict	IN-UK
दुगड्डा			Dugadda		subdistrict	IN-UK
डीडीहाट			Didihat		subdistrict	IN-UK
बेरीनाग			Berinag		subdistrict	IN-UK
कनालीछीना			Kanalichhina		subdistrict	IN-UK
थल			Thal		subdistrict	IN-UK		*
मुवानी			Muwani		subdistrict	IN-UK
जखोली			Jakholi		subdistrict	IN-UK
अगस्त्यमुनि			Agastyamuni		subdistrict	IN-UK
बसुकेदार			Basukedar		subdistrict	IN-UK
नरेंद्रनगर|नरेंद्र नगर			Narendranagar		subdistrict	IN-UK
प्रतापनगर			Pratapnagar		subdistrict	IN-UK
घनसाली			Ghansali		subdistrict	IN-UK
धनोल्टी|धनौल्टी			Dhanaulti		subdistrict	IN-UK
जाखणीधार			Jakhnidhar		subdistrict	IN-UK
कीर्तिनगर			Kirtinagar		subdistrict	IN-UK
गजा			Gaja		subdistrict	IN-UK		*
चंबा			Chamba		subdistrict	IN-UK
थत्यूड़			Thatyur		subdistrict	IN-UK
नैनबाग			Nainbagh		subdistrict	IN-UK
कंडीसौड़			Kandisaur		subdistrict	IN-UK
गदरपुर	गदरपूर		Gadarpur		subdistrict	IN-UK
नानकमत्ता			Nanakmatta		subdistrict	IN-UK
भटवाड़ी			Bhatwari		subdistrict	IN-UK
पुरोला			Purola		subdistrict	IN-UK
मोरी			Mori		subdistrict	IN-UK		*
बड़कोट			Barkot		subdistrict	IN-UK
चिन्यालीसौड़			Chinyalisaur		subdistrict	IN-UK
डुंडा			Dunda		subdistrict	IN-UK
नौगांव	नौगाव		Naugaon		subdistrict	IN-UK
जोशियाड़ा			Joshiyara		subdistrict	IN-UK
भेल रानीपुर|बीएचईएल रानीपुर	भेल रानीपूर		BHEL Ranipur		constituency	IN-UK
रानीपुर	रानीपूर		Ranipur		constituency	IN-UK
देहरादून कैंट			Dehradun Cantt	Q15889312	constituency	IN-UK
हरिद्वार ग्रामीण			Haridwar Rural		constituency	IN-UK
जागेश्वर			Jageshwar	Q16035185	constituency	IN-UK		*
झबरेड़ा			Jhabrera	Q16035193	constituency	IN-UK
ज्वालापुर	ज्वालापूर		Jwalapur	Q16035190	constituency	IN-UK
रायपुर	रायपूर		Raipur	Q16271544	constituency	IN-UK
राजपुर रोड			Rajpur Road	Q16271541	constituency	IN-UK
सहसपुर	सहसपूर		Sahaspur	Q16271560	constituency	IN-UK
धर्मपुर	धर्मपूर		Dharampur	Q28169152	constituency	IN-UK
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
काठगोदाम			Kathgodam		locality	IN-UK
रानीपोखरी			Ranipokhari		village	IN-UK
रायवाला			Raiwala		village	IN-UK
कनखल			Kankhal		locality	IN-UK
बहादराबाद			Bahadrabad		town	IN-UK
जॉलीग्रांट|जौलीग्रांट			Jolly Grant		village	IN-UK
प्रेमनगर			Premnagar		locality	IN-UK
लालढांग			Laldhang		village	IN-UK
ढंडेरा			Dhandera		village	IN-UK
फतेहाबाद			Fatehabad		subdistrict	IN-UP
खेरागढ़			Kheragarh		subdistrict	IN-UP
किरावली			Kiraoli		subdistrict	IN-UP
गभाना			Gabhana		subdistrict	IN-UP
इगलास			Iglas		subdistrict	IN-UP
कोल			Koil		subdistrict	IN-UP		*
भीटी			Bhiti		subdistrict	IN-UP		*
जलालपुर	जलालपूर		Jalalpur		subdistrict	IN-UP
आलापुर	आलापूर		Alapur		subdistrict	IN-UP
तिलोई			Tiloi		subdistrict	IN-UP
धनौरा|मंडी धनौरा			Dhanaura		subdistrict	IN-UP
नौगावां सादात|नौगांवा सादात			Naugawan Sadat		subdistrict	IN-UP
अजीतमल			Ajitmal		subdistrict	IN-UP		*
बिधूना			Bidhuna		subdistrict	IN-UP
बीकापुर	बीकापूर		Bikapur		subdistrict	IN-UP
सोहावल			Sohawal		subdistrict	IN-UP
बूढ़नपुर	बूढ़नपूर		Budhanpur		subdistrict	IN-UP
लालगंज			Lalganj		subdistrict	IN-UP
मार्टीनगंज|मार्टिनगंज			Martinganj		subdistrict	IN-UP
मेंहनगर|मेहनगर			Mehnagar		subdistrict	IN-UP
निजामाबाद			Nizamabad		subdistrict	IN-UP
सगड़ी			Sagri		subdistrict	IN-UP
बिल्सी			Bilsi		subdistrict	IN-UP
दातागंज			Dataganj		subdistrict	IN-UP
खेकड़ा			Khekra		subdistrict	IN-UP
पयागपुर	पयागपूर		Payagpur		subdistrict	IN-UP
मिहींपुरवा			Mihinpurwa		subdistrict	IN-UP
बैरिया			Bairia		subdistrict	IN-UP
बांसडीह			Bansdih		subdistrict	IN-UP
सिकंदरपुर	सिकंदरपूर		Sikanderpur		subdistrict	IN-UP
बेल्थरा रोड|बेल्थरारोड|बिल्थरारोड|बेल्थरा			Belthara Road		subdistrict	IN-UP
उतरौला			Utraula		subdistrict	IN-UP
बबेरू|बबेरु			Baberu		subdistrict	IN-UP
नरैनी			Naraini		subdistrict	IN-UP
पैलानी			Pailani		subdistrict	IN-UP
हैदरगढ़			Haidergarh		subdistrict	IN-UP
रामनगर			Ramnagar		subdistrict	IN-UP
रामसनेहीघाट|राम सनेही घाट			Ramsanehighat		subdistrict	IN-UP
सिरौली गौसपुर|सिरौलीगौसपुर	सिरौली गौसपूर		Sirauli Gauspur		subdistrict	IN-UP
फरीदपुर	फरीदपूर		Faridpur		subdistrict	IN-UP
मीरगंज			Mirganj		subdistrict	IN-UP
भानपुर	भानपूर		Bhanpur		subdistrict	IN-UP
हर्रैया			Harraiya		subdistrict	IN-UP
रुधौली			Rudhauli		subdistrict	IN-UP
औराई			Aurai		subdistrict	IN-UP
डिबाई			Debai		subdistrict	IN-UP
सिकंदराबाद			Sikandrabad		subdistrict	IN-UP
नौगढ़			Naugarh		subdistrict	IN-UP
सकलडीहा			Sakaldiha		subdistrict	IN-UP
मानिकपुर	मानिकपूर		Manikpur		subdistrict	IN-UP
राजापुर	राजापूर		Rajapur		subdistrict	IN-UP
बरहज			Barhaj		subdistrict	IN-UP
रुद्रपुर	रुद्रपूर		Rudrapur		subdistrict	IN-UP
भाटपार रानी|भाटपाररानी			Bhatpar Rani		subdistrict	IN-UP
भरथना			Bharthana		subdistrict	IN-UP
ताखा			Takha		subdistrict	IN-UP		*
चकरनगर			Chakarnagar		subdistrict	IN-UP
अमृतपुर	अमृतपूर		Amritpur		subdistrict	IN-UP
खागा			Khaga		subdistrict	IN-UP
जसराना			Jasrana		subdistrict	IN-UP
सिरसागंज			Sirsaganj		subdistrict	IN-UP
जखनिया|जखनियां			Jakhanian		subdistrict	IN-UP
कासिमाबाद			Kasimabad		subdistrict	IN-UP
सेवराई			Sewarai		subdistrict	IN-UP
तरबगंज			Tarabganj		subdistrict	IN-UP
बांसगांव	बांसगाव		Bansgaon		subdistrict	IN-UP
गोला			Gola		subdistrict	IN-UP		*
खजनी			Khajni		subdistrict	IN-UP
सहजनवां|सहजनवा			Sahajanwa		subdistrict	IN-UP
कैंपियरगंज			Campierganj		subdistrict	IN-UP
मौदहा			Maudaha		subdistrict	IN-UP
सरीला			Sarila		subdistrict	IN-UP
धौलाना			Dhaulana		subdistrict	IN-UP
बिलग्राम			Bilgram		subdistrict	IN-UP
शाहाबाद			Shahabad		subdistrict	IN-UP
सवायजपुर	सवायजपूर		Sawayajpur		subdistrict	IN-UP
सादाबाद			Sadabad		subdistrict	IN-UP
सासनी			Sasni		subdistrict	IN-UP
कोंच			Konch		subdistrict	IN-UP
माधौगढ़|माधोगढ़			Madhogarh		subdistrict	IN-UP
केराकत			Kerakat		subdistrict	IN-UP
मड़ियाहूं|मड़ियाहू			Mariahu		subdistrict	IN-UP
बदलापुर	बदलापूर		Badlapur		subdistrict	IN-UP
गरौठा			Garautha		subdistrict	IN-UP
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
नर्वल			Narwal		subdistrict	IN-UP		*
सहावर			Sahawar		subdistrict	IN-UP
चायल			Chail		subdistrict	IN-UP
मितौली			Mitauli		subdistrict	IN-UP
मोहम्मदी			Mohammadi		subdistrict	IN-UP		*
धौरहरा			Dhaurahra		subdistrict	IN-UP
हाटा			Hata		subdistrict	IN-UP
खड्डा			Khadda		subdistrict	IN-UP		*
तमकुहीराज|तमकुही राज|तमकुही			Tamkuhi Raj		subdistrict	IN-UP
कप्तानगंज			Kaptanganj		subdistrict	IN-UP
मड़ावरा			Madawara		subdistrict	IN-UP
महरौनी			Mahroni		subdistrict	IN-UP
पाली			Pali		subdistrict	IN-UP		*
तालबेहट			Talbehat		subdistrict	IN-UP
निचलौल			Nichlaul		subdistrict	IN-UP
फरेंदा			Pharenda		subdistrict	IN-UP
कुलपहाड़			Kulpahar		subdistrict	IN-UP
भोगांव	भोगाव		Bhogaon		subdistrict	IN-UP
घिरोर			Ghiror		subdistrict	IN-UP
किशनी			Kishni		subdistrict	IN-UP
कुरावली			Kuraoli		subdistrict	IN-UP
छाता			Chhata		subdistrict	IN-UP		*
महावन			Mahavan		subdistrict	IN-UP
मांट			Mat		subdistrict	IN-UP
मधुबन			Madhuban		subdistrict	IN-UP		*
मुहम्मदाबाद गोहना|मोहम्मदाबाद गोहना			Mohammadabad Gohna		subdistrict	IN-UP
मड़िहान			Marihan		subdistrict	IN-UP
बिलारी			Bilari		subdistrict	IN-UP
कांठ			Kanth		subdistrict	IN-UP
बुढ़ाना			Budhana		subdistrict	IN-UP
जानसठ			Jansath		subdistrict	IN-UP
अमरिया			Amariya		subdistrict	IN-UP
कलीनगर			Kalinagar		subdistrict	IN-UP
पट्टी			Patti		subdistrict	IN-UP		*
रानीगंज			Raniganj		subdistrict	IN-UP
बारा			Bara		subdistrict	IN-UP		*
करछना			Karchhana		subdistrict	IN-UP
कोरांव			Koraon		subdistrict	IN-UP
सोरांव			Soraon		subdistrict	IN-UP
डलमऊ			Dalmau		subdistrict	IN-UP
बिलासपुर	बिलासपूर		Bilaspur		subdistrict	IN-UP
मिलक			Milak		subdistrict	IN-UP
बेहट			Behat		subdistrict	IN-UP
नकुड़			Nakur		subdistrict	IN-UP
रामपुर मनिहारान			Rampur Maniharan		subdistrict	IN-UP
मेंहदावल|मेहदावल			Mehdawal		subdistrict	IN-UP
धनघटा			Dhanghata		subdistrict	IN-UP
पुवायां			Powayan		subdistrict	IN-UP
कलान			Kalan		subdistrict	IN-UP		*
ऊन			Un		subdistrict	IN-UP		*
इकौना			Ikauna		subdistrict	IN-UP
जमुनहा			Jamunaha		subdistrict	IN-UP
बांसी			Bansi		subdistrict	IN-UP
इटवा			Itwa		subdistrict	IN-UP
शोहरतगढ़			Shohratgarh		subdistrict	IN-UP
महोली			Maholi		subdistrict	IN-UP
सिधौली			Sidhauli		subdistrict	IN-UP
बिसवां			Biswan		subdistrict	IN-UP
लहरपुर	लहरपूर		Laharpur		subdistrict	IN-UP
घोरावल			Ghorawal		subdistrict	IN-UP
बल्दीराय			Baldirai		subdistrict	IN-UP
जयसिंहपुर	जयसिंहपूर		Jaisinghpur		subdistrict	IN-UP
कादीपुर	कादीपूर		Kadipur		subdistrict	IN-UP
लंभुआ			Lambhua		subdistrict	IN-UP
बीघापुर	बीघापूर		Bighapur		subdistrict	IN-UP
पुरवा			Purwa		subdistrict	IN-UP		*
हसनगंज			Hasanganj		subdistrict	IN-UP
पिंडरा			Pindra		subdistrict	IN-UP
राजातालाब|राजा तालाब			Raja Talab		subdistrict	IN-UP
आगरा कैंट|आगरा छावनी			Agra Cantt		constituency	IN-UP
आगरा दक्षिण			Agra South		constituency	IN-UP
आगरा उत्तर			Agra North		constituency	IN-UP		*
आगरा ग्रामीण			Agra Rural		constituency	IN-UP
बरौली			Barauli	Q4858504	constituency	IN-UP
छर्रा			Chharra		constituency	IN-UP		*
कटेहरी			Katehari	Q55740707	constituency	IN-UP
जगदीशपुर	जगदीशपूर		Jagdishpur	Q55767576	constituency	IN-UP
दिबियापुर	दिबियापूर		Dibiyapur		constituency	IN-UP
गोसाईगंज			Gosainganj	Q55740706	constituency	IN-UP
अतरौलिया			Atraulia		constituency	IN-UP
गोपालपुर	गोपालपूर		Gopalpur	Q55740762	constituency	IN-UP
दीदारगंज			Didarganj		constituency	IN-UP
शेखूपुर	शेखूपूर		Shekhupur	Q25241269	constituency	IN-UP
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
जंगीपुर	जंगीपूर		Jangipur	Q55767671	constituency	IN-UP
जहूराबाद			Zahoorabad		constituency	IN-UP
मेहनौन			Mehnaun		constituency	IN-UP
कटरा बाजार			Katra Bazar		constituency	IN-UP
गौरा			Gaura	Q55740726	constituency	IN-UP		*
चिल्लूपार			Chillupar	Q55740750	constituency	IN-UP
पिपराइच			Pipraich		constituency	IN-UP
गोरखपुर शहरी|गोरखपुर शहर			Gorakhpur Urban		constituency	IN-UP		गोरखपुर शहर
गोरखपुर ग्रामीण			Gorakhpur Rural		constituency	IN-UP
सांडी			Sandi		constituency	IN-UP
गोपामऊ			Gopamau		constituency	IN-UP
बालामऊ			Balamau		constituency	IN-UP
मल्हनी			Malhani		constituency	IN-UP
मुंगरा बादशाहपुर|मुंगराबादशाहपुर	मुंगरा बादशाहपूर		Mungra Badshahpur		constituency	IN-UP
जफराबाद			Zafrabad		constituency	IN-UP
बबीना			Babina	Q55740672	constituency	IN-UP
अकबरपुर-रनियां			Akbarpur-Raniya		constituency	IN-UP
गोविंदनगर|गोविंद नगर			Govindnagar	Q17053886	constituency	IN-UP
सीसामऊ|सीसामाऊ			Sishamau		constituency	IN-UP
आर्य नगर|आर्यनगर			Arya Nagar	Q17013379	constituency	IN-UP
कानपुर कैंट|कानपुर छावनी			Kanpur Cantt		constituency	IN-UP
महाराजपुर	महाराजपूर		Maharajpur		constituency	IN-UP
अमांपुर	अमांपूर		Amanpur		constituency	IN-UP
कस्ता			Kasta	Q25241295	constituency	IN-UP		*
फाजिलनगर			Fazilnagar	Q55740752	constituency	IN-UP
रामकोला			Ramkola	Q55740755	constituency	IN-UP
लखनऊ पूर्व			Lucknow East		constituency	IN-UP
लखनऊ पश्चिम			Lucknow West		constituency	IN-UP
लखनऊ उत्तर			Lucknow North		constituency	IN-UP		*
लखनऊ मध्य			Lucknow Central		constituency	IN-UP
लखनऊ कैंट|लखनऊ छावनी			Lucknow Cantt		constituency	IN-UP
पनियरा			Paniyra	Q55740741	constituency	IN-UP
सिसवा			Siswa	Q55740740	constituency	IN-UP
बलदेव			Baldev		constituency	IN-UP		*
सिवालखास			Siwalkhas		constituency	IN-UP
किठौर			Kithore		constituency	IN-UP
मेरठ कैंट|मेरठ छावनी			Meerut Cantt		constituency	IN-UP
मेरठ दक्षिण			Meerut South		constituency	IN-UP
मझवां			Majhawan		constituency	IN-UP
छानबे			Chhanbey		constituency	IN-UP
मुरादाबाद ग्रामीण			Moradabad Rural		constituency	IN-UP
मुरादाबाद नगर			Moradabad Nagar		constituency	IN-UP		*
चरथावल			Charthawal	Q19806295	constituency	IN-UP
पुरकाजी			Purqazi	Q25241203	constituency	IN-UP
मीरापुर	मीरापूर		Meerapur	Q25241205	constituency	IN-UP
बरखेड़ा			Barkhera	Q25241283	constituency	IN-UP
बाबागंज			Babaganj	Q55740688	constituency	IN-UP
विश्वनाथगंज			Vishwanathganj		constituency	IN-UP
रामपुर खास			Rampur Khas		constituency	IN-UP
फाफामऊ			Phaphamau	Q55740695	constituency	IN-UP
प्रतापपुर	प्रतापपूर		Pratappur	Q55767582	constituency	IN-UP
इलाहाबाद पश्चिम|इलाहाबाद पश्चिमी|शहर पश्चिमी			Allahabad West		constituency	IN-UP		शहर पश्चिमी
इलाहाबाद उत्तर|इलाहाबाद उत्तरी			Allahabad North		constituency	IN-UP		इलाहाबाद उत्तर
इलाहाबाद दक्षिण|इलाहाबाद दक्षिणी			Allahabad South		constituency	IN-UP
सरेनी			Sareni	Q55740648	constituency	IN-UP
हरचंदपुर	हरचंदपूर		Harchandpur		constituency	IN-UP
बछरावां			Bachhrawan		constituency	IN-UP
चमरौआ			Chamraua		constituency	IN-UP
गंगोह			Gangoh	Q19804930	constituency	IN-UP
असमोली			Asmoli		constituency	IN-UP
ददरौल			Dadraul	Q25241288	constituency	IN-UP
कटरा			Katra		constituency	IN-UP
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
वाराणसी उत्तर|वाराणसी उत्तरी			Varanasi North		constituency	IN-UP		वाराणसी उत्तर
वाराणसी दक्षिण|वाराणसी दक्षिणी			Varanasi South		constituency	IN-UP
वाराणसी कैंट|वाराणसी छावनी			Varanasi Cantt		constituency	IN-UP
बलिया नगर			Ballia Nagar		constituency	IN-UP		*
सहारनपुर नगर			Saharanpur Nagar		constituency	IN-UP		*
झांसी नगर			Jhansi Nagar		constituency	IN-UP		*
अछनेरा			Achhnera		town	IN-UP
जगनेर			Jagner		town	IN-UP
पिनाहट			Pinahat		town	IN-UP
शमसाबाद|शम्साबाद			Shamsabad		town	IN-UP
दयालबाग			Dayalbagh		town	IN-UP
जट्टारी			Jattari		town	IN-UP
हरदुआगंज			Harduaganj		town	IN-UP
जलाली			Jalali		town	IN-UP		*
विजयगढ़			Vijaigarh		town	IN-UP
किछौछा			Kichhauchha		town	IN-UP
जायस			Jais		town	IN-UP
जोया			Joya		town	IN-UP		*
बछरायूं			Bachhraon		town	IN-UP
फफूंद			Phaphund		town	IN-UP
अछल्दा			Achhalda		town	IN-UP
भदरसा			Bhadarsa		town	IN-UP
सरायमीर|सराय मीर			Sarai Mir		town	IN-UP
बिलरियागंज			Bilariaganj		town	IN-UP
जीयनपुर	जीयनपूर		Jiyanpur		town	IN-UP
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
कमालगंज			Kamalganj		town	IN-UP
कंपिल			Kampil		town	IN-UP
असोथर			Asothar		town	IN-UP
बहुआ			Bahuwa		town	IN-UP
फरिहा			Fariha		town	IN-UP		*
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
गंजडुंडवारा|गंज डुंडवारा			Ganj Dundwara		town	IN-UP
भरगैन			Bhargain		town	IN-UP
सिढ़पुरा			Sidhpura		town	IN-UP
भरवारी			Bharwari		town	IN-UP
सराय अकिल			Sarai Aquil		town	IN-UP
अझुवा			Ajhuwa		town	IN-UP
मैलानी			Mailani		town	IN-UP
ओयल			Oel		town	IN-UP
सिंगाही			Singahi		town	IN-UP
सेवरही			Sewarhi		town	IN-UP
दुदही			Dudahi		town	IN-UP
इटौंजा			Itaunja		town	IN-UP
महोना			Mahona		town	IN-UP
नगराम			Nagram		town	IN-UP
घुघली			Ghughuli		town	IN-UP
परतावल			Partawal		town	IN-UP
आनंदनगर			Anandnagar		town	IN-UP
बृजमनगंज			Brijmanganj		town	IN-UP
ठूठीबारी			Thuthibari		town	IN-UP
कबरई			Kabrai		town	IN-UP
खरेला			Kharela		town	IN-UP
पनवाड़ी			Panwari		town	IN-UP		*
बेवर			Bewar		town	IN-UP
राया			Raya		town	IN-UP		*
राधाकुंड			Radhakund		town	IN-UP
सौंख			Saunkh		town	IN-UP
फरह			Farah		town	IN-UP		*
चौमुहां			Chaumuha		town	IN-UP
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
अहरौरा			Ahraura		town	IN-UP
कछवां			Kachhwa		town	IN-UP
पाकबड़ा			Pakbara		town	IN-UP
शाहपुर	शाहपूर		Shahpur		town	IN-UP
सिसौली			Sisauli		town	IN-UP
न्यूरिया			Nyoria		town	IN-UP
बिलसंडा			Bilsanda		town	IN-UP
अंतू			Antu		town	IN-UP
शंकरगढ़			Shankargarh		town	IN-UP
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
तंबौर			Tambaur		town	IN-UP
चोपन			Chopan		town	IN-UP
शक्तिनगर			Shaktinagar		town	IN-UP
म्योरपुर	म्योरपूर		Myorpur		town	IN-UP
पिपरी			Pipri		town	IN-UP
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
भट्टा पारसौल			Bhatta Parsaul		village	IN-UP
बिकरू			Bikru		village	IN-UP
माखी			Makhi		village	IN-UP		*
उम्भा|उभ्भा			Umbha		village	IN-UP
मोदीपुरम			Modipuram		village	IN-UP
भोपा			Bhopa		village	IN-UP		*
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
विभूति खंड|विभूतिखंड			Vibhuti Khand		locality	IN-UP
तेलीबाग			Telibagh		locality	IN-UP
बर्रा			Barra		locality	IN-UP
पनकी			Panki		locality	IN-UP
रावतपुर	रावतपूर		Rawatpur		locality	IN-UP
बेकनगंज			Beconganj		locality	IN-UP
विजयनगर			Vijay Nagar		locality	IN-UP
मंडुआडीह			Manduadih		locality	IN-UP
लंका			Lanka		locality	IN-UP		*
रामघाट			Ramghat		locality	IN-UP
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
नयाघाट			Naya Ghat		locality	IN-UP
गोरखनाथ			Gorakhnath		locality	IN-UP		*
रामनगर			Ramnagar		subdistrict	IN-BR
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
हरसिद्धि			Harsidhi		subdistrict	IN-BR
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
खजौली			Khajauli		subdistrict	IN-BR
बाबूबरही			Babubarhi		subdistrict	IN-BR
बिस्फी			Bisfi		subdistrict	IN-BR
राजनगर			Rajnagar		subdistrict	IN-BR
फुलपरास			Phulparas		subdistrict	IN-BR
अंधराठाढ़ी			Andhratharhi		subdistrict	IN-BR
बासोपट्टी			Basopatti		subdistrict	IN-BR
घोघरडीहा			Ghoghardiha		subdistrict	IN-BR
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
छातापुर	छातापूर		Chhatapur		subdistrict	IN-BR
किशनपुर	किशनपूर		Kishanpur		subdistrict	IN-BR
बसंतपुर	बसंतपूर		Basantpur		subdistrict	IN-BR
प्रतापगंज			Pratapganj		subdistrict	IN-BR
मरौना			Marauna		subdistrict	IN-BR
नरपतगंज			Narpatganj		subdistrict	IN-BR
रानीगंज			Raniganj		subdistrict	IN-BR
जोकीहाट			Jokihat		subdistrict	IN-BR
सिकटी			Sikti		subdistrict	IN-BR
पलासी			Palasi		subdistrict	IN-BR
कुर्साकांटा|कुर्साकाटा			Kursakanta		subdistrict	IN-BR
भरगामा			Bhargama		subdistrict	IN-BR
कोचाधामन			Kochadhaman		subdistrict	IN-BR
पोठिया			Pothia		subdistrict	IN-BR
टेढ़ागाछ			Terhagachh		subdistrict	IN-BR
दिघलबैंक			Dighalbank		subdistrict	IN-BR
अमौर			Amour		subdistrict	IN-BR
बायसी			Baisi		subdistrict	IN-BR
कसबा			Kasba		subdistrict	IN-BR		*
रुपौली|रूपौली			Rupauli		subdistrict	IN-BR
धमदाहा			Dhamdaha		subdistrict	IN-BR
भवानीपुर	भवानीपूर		Bhawanipur		subdistrict	IN-BR
जलालगढ़			Jalalgarh		subdistrict	IN-BR
डगरूआ|डगरुआ			Dagarua		subdistrict	IN-BR
कदवा			Kadwa		subdistrict	IN-BR		*
बलरामपुर	बलरामपूर		Balrampur		subdistrict	IN-BR
प्राणपुर|प्रानपुर	प्राणपूर		Pranpur		subdistrict	IN-BR
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
चौसा			Chausa		subdistrict	IN-BR		*
शंकरपुर	शंकरपूर		Shankarpur		subdistrict	IN-BR
गम्हरिया			Gamharia		subdistrict	IN-BR
सिमरी बख्तियारपुर	सिमरी बख्तियारपूर		Simri Bakhtiarpur		subdistrict	IN-BR
महिषी			Mahishi		subdistrict	IN-BR		*
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
जाले			Jale		subdistrict	IN-BR		*
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
कटरा			Katra		subdistrict	IN-BR
बंदरा			Bandra		subdistrict	IN-BR		*
बैकुंठपुर	बैकुंठपूर		Baikunthpur		subdistrict	IN-BR
बरौली			Barauli		subdistrict	IN-BR
कुचायकोट			Kuchaikote		subdistrict	IN-BR
भोरे			Bhore		subdistrict	IN-BR		*
हथुआ			Hathua		subdistrict	IN-BR
कटेया			Katiya		subdistrict	IN-BR
मांझा			Manjha		subdistrict	IN-BR		*
पंचदेवरी			Pach Deuri		subdistrict	IN-BR
उचकागांव	उचकागाव		Uchkagaon		subdistrict	IN-BR
सिधवलिया			Sidhwalia		subdistrict	IN-BR
जीरादेई			Ziradei		subdistrict	IN-BR
दरौली			Darauli		subdistrict	IN-BR
रघुनाथपुर	रघुनाथपूर		Raghunathpur		subdistrict	IN-BR
दरौंदा			Daraundha		subdistrict	IN-BR
बड़हरिया			Barharia		subdistrict	IN-BR
गोरेयाकोठी|गोरियाकोठी			Goriakothi		subdistrict	IN-BR
महाराजगंज|महराजगंज			Maharajganj		subdistrict	IN-BR
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
गड़खा			Garkha		subdistrict	IN-BR
परसा			Parsa		subdistrict	IN-BR
दिघवारा			Dighwara		subdistrict	IN-BR
जलालपुर	जलालपूर		Jalalpur		subdistrict	IN-BR
मशरक|मशरख			Mashrakh		subdistrict	IN-BR
पानापुर	पानापूर		Panapur		subdistrict	IN-BR
इसुआपुर	इसुआपूर		Isuapur		subdistrict	IN-BR
रिविलगंज			Revelganj		subdistrict	IN-BR
दरियापुर	दरियापूर		Dariapur		subdistrict	IN-BR
मकेर			Maker		subdistrict	IN-BR
लालगंज			Lalganj		subdistrict	IN-BR
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
हसनपुर	हसनपूर		Hasanpur		subdistrict	IN-BR
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
नाथनगर			Nathnagar		subdistrict	IN-BR
सबौर			Sabour		subdistrict	IN-BR
शाहकुंड			Shahkund		subdistrict	IN-BR
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
बिंद			Bind		subdistrict	IN-BR		*
थरथरी			Tharthari		subdistrict	IN-BR		*
फतुहा			Fatuha		subdistrict	IN-BR
पालीगंज			Paliganj		subdistrict	IN-BR
बिक्रम			Bikram		subdistrict	IN-BR		*
धनरुआ|धनरूआ			Dhanarua		subdistrict	IN-BR
दुल्हिन बाजार|दुल्हिनबाजार			Dulhin Bazar		subdistrict	IN-BR
घोसवरी			Ghoswari		subdistrict	IN-BR
नौबतपुर	नौबतपूर		Naubatpur		subdistrict	IN-BR
पंडारक			Pandarak		subdistrict	IN-BR
पुनपुन			Punpun		subdistrict	IN-BR
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
राजपुर	राजपूर		Rajpur		subdistrict	IN-BR
सिमरी			Simri		subdistrict	IN-BR
इटाढ़ी			Itarhi		subdistrict	IN-BR
नावानगर			Nawanagar		subdistrict	IN-BR
चौगाईं			Chaugain		subdistrict	IN-BR
रामगढ़			Ramgarh		subdistrict	IN-BR
मोहनिया			Mohania		subdistrict	IN-BR
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
हसपुरा			Haspura		subdistrict	IN-BR
बारुण			Barun		subdistrict	IN-BR
मदनपुर	मदनपूर		Madanpur		subdistrict	IN-BR
गुरुआ			Gurua		subdistrict	IN-BR
इमामगंज			Imamganj		subdistrict	IN-BR
बाराचट्टी			Barachatti		subdistrict	IN-BR
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
चकाई			Chakai		subdistrict	IN-BR
सोनो			Sono		subdistrict	IN-BR		*
गिद्धौर			Gidhaur		subdistrict	IN-BR
खैरा			Khaira		subdistrict	IN-BR		*
लक्ष्मीपुर	लक्ष्मीपूर		Lakshmipur		subdistrict	IN-BR
बरहट			Barhat		subdistrict	IN-BR
नरकटिया			Narkatia		constituency	IN-BR
गोविंदगंज			Govindganj		constituency	IN-BR
लौकहा			Laukaha	Q6498263	constituency	IN-BR
सोनवर्षा			Sonbarsha		constituency	IN-BR
गौड़ाबौराम|गौड़ा बौराम|गौरा बौराम			Gaura Bauram	Q5527729	constituency	IN-BR
दरभंगा ग्रामीण			Darbhanga Rural		constituency	IN-BR
बरूराज|बरुराज			Baruraj		constituency	IN-BR
बांकीपुर	बांकीपूर		Bankipur	Q17049574	constituency	IN-BR
कुम्हरार			Kumhrar		constituency	IN-BR
गया टाउन|गया शहर			Gaya Town		constituency	IN-BR		गया शहर
बीहट			Bihat		town	IN-BR
कमतौल			Kamtaul		town	IN-BR
जनकपुर रोड			Janakpur Road		town	IN-BR
मीरगंज			Mirganj		town	IN-BR
हबीबपुर	हबीबपूर		Habibpur		town	IN-BR
गुलाबबाग			Gulabbagh		town	IN-BR
परसा बाजार			Parsa Bazar		town	IN-BR
अकबरनगर			Akbarnagar		town	IN-BR
लक्ष्मणपुर बाथे			Laxmanpur Bathe		village	IN-BR
बथानी टोला			Bathani Tola		village	IN-BR
सेनारी			Senari		village	IN-BR
सिताब दियारा|सिताबदियारा			Sitab Diara		village	IN-BR
लछुआड़			Lachhuar		village	IN-BR
सिमरिया			Simaria		village	IN-BR
कुंडलपुर	कुंडलपूर		Kundalpur		village	IN-BR
बड़गांव	बड़गाव		Badgaon		village	IN-BR
भीतिहरवा|भितिहरवा			Bhitiharwa		village	IN-BR
बेउर			Beur		locality	IN-BR
आलमगंज			Alamganj		locality	IN-BR
इशाकचक			Ishakchak		locality	IN-BR
चंदनकियारी			Chandankiyari		subdistrict	IN-JH
चंद्रपुरा			Chandrapura		subdistrict	IN-JH
नावाडीह			Nawadih		subdistrict	IN-JH
पेटरवार			Peterwar		subdistrict	IN-JH
कसमार			Kasmar		subdistrict	IN-JH
जरीडीह			Jaridih		subdistrict	IN-JH
सिमरिया			Simaria		subdistrict	IN-JH
प्रतापपुर	प्रतापपूर		Pratappur		subdistrict	IN-JH
इटखोरी			Itkhori		subdistrict	IN-JH
हंटरगंज			Hunterganj		subdistrict	IN-JH
कुंदा			Kunda		subdistrict	IN-JH
लावालौंग			Lawalong		subdistrict	IN-JH
सारठ			Sarath		subdistrict	IN-JH
देवीपुर	देवीपूर		Devipur		subdistrict	IN-JH
मोहनपुर	मोहनपूर		Mohanpur		subdistrict	IN-JH
करौं			Karon		subdistrict	IN-JH		*
पालोजोरी			Palojori		subdistrict	IN-JH
सारवां			Sarwan		subdistrict	IN-JH
मारगोमुंडा			Margomunda		subdistrict	IN-JH
टुंडी			Tundi		subdistrict	IN-JH
गोविंदपुर	गोविंदपूर		Gobindpur		subdistrict	IN-JH
बलियापुर	बलियापूर		Baliapur		subdistrict	IN-JH
तोपचांची			Topchanchi		subdistrict	IN-JH
जामा			Jama		subdistrict	IN-JH		*
जरमुंडी			Jarmundi		subdistrict	IN-JH
काठीकुंड			Kathikund		subdistrict	IN-JH
गोपीकांदर			Gopikandar		subdistrict	IN-JH
मसलिया			Masalia		subdistrict	IN-JH
रानीश्वर			Ranishwar		subdistrict	IN-JH
सरैयाहाट			Saraiyahat		subdistrict	IN-JH
चाकुलिया			Chakulia		subdistrict	IN-JH
पोटका			Potka		subdistrict	IN-JH
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
रमना			Ramna		subdistrict	IN-JH		*
धुरकी			Dhurki		subdistrict	IN-JH
कांडी			Kandi		subdistrict	IN-JH		*
खरौंधी			Kharaundhi		subdistrict	IN-JH
डंडई			Dandai		subdistrict	IN-JH
बिरनी			Birni		subdistrict	IN-JH
धनवार|राजधनवार			Dhanwar		subdistrict	IN-JH
गावां			Gawan		subdistrict	IN-JH
जमुआ			Jamua		subdistrict	IN-JH
गांडेय			Gandey		subdistrict	IN-JH
बेंगाबाद			Bengabad		subdistrict	IN-JH
पीरटांड़			Pirtand		subdistrict	IN-JH
सरिया			Sariya		subdistrict	IN-JH		*
तिसरी			Tisri		subdistrict	IN-JH		*
देवरी			Deori		subdistrict	IN-JH
पोड़ैयाहाट			Poreyahat		subdistrict	IN-JH
मेहरमा			Meherma		subdistrict	IN-JH
बोआरीजोर			Boarijor		subdistrict	IN-JH
पथरगामा			Pathargama		subdistrict	IN-JH
सुंदरपहाड़ी			Sundarpahari		subdistrict	IN-JH
बसिया			Basia		subdistrict	IN-JH
बिशुनपुर	बिशुनपूर		Bishunpur		subdistrict	IN-JH
चैनपुर	चैनपूर		Chainpur		subdistrict	IN-JH
घाघरा			Ghaghra		subdistrict	IN-JH
सिसई			Sisai		subdistrict	IN-JH
पालकोट			Palkot		subdistrict	IN-JH
रायडीह			Raidih		subdistrict	IN-JH
कामडारा			Kamdara		subdistrict	IN-JH
भरनो			Bharno		subdistrict	IN-JH
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
मनिका			Manika		subdistrict	IN-JH		*
गारू			Garu		subdistrict	IN-JH
महुआडांड़			Mahuadanr		subdistrict	IN-JH
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
पांकी			Panki		subdistrict	IN-JH
पाटन			Patan		subdistrict	IN-JH
लेस्लीगंज|नीलांबर-पीतांबरपुर			Lesliganj		subdistrict	IN-JH
मनातू			Manatu		subdistrict	IN-JH
पिपरा			Pipra		subdistrict	IN-JH
सतबरवा			Satbarwa		subdistrict	IN-JH
गोला			Gola		subdistrict	IN-JH		*
मांडू			Mandu		subdistrict	IN-JH
चितरपुर	चितरपूर		Chitarpur		subdistrict	IN-JH
दुलमी			Dulmi		subdistrict	IN-JH
मांडर			Mandar		subdistrict	IN-JH
अनगड़ा			Angara		subdistrict	IN-JH
बेड़ो			Bero		subdistrict	IN-JH
चान्हो			Chanho		subdistrict	IN-JH
रातू			Ratu		subdistrict	IN-JH
सोनाहातू			Sonahatu		subdistrict	IN-JH
बुढ़मू			Burmu		subdistrict	IN-JH
लापुंग			Lapung		subdistrict	IN-JH
इटकी			Itki		subdistrict	IN-JH
नगड़ी			Nagri		subdistrict	IN-JH
राहे			Rahe		subdistrict	IN-JH
बोरियो			Borio		subdistrict	IN-JH
उधवा			Udhwa		subdistrict	IN-JH
तालझारी			Taljhari		subdistrict	IN-JH
पतना			Pathna		subdistrict	IN-JH
मंडरो			Mandro		subdistrict	IN-JH
ईचागढ़			Ichagarh		subdistrict	IN-JH
कुचाई			Kuchai		subdistrict	IN-JH
राजनगर			Rajnagar		subdistrict	IN-JH
गम्हरिया			Gamharia		subdistrict	IN-JH
नीमडीह			Nimdih		subdistrict	IN-JH
कुकड़ू			Kukru		subdistrict	IN-JH
बानो			Bano		subdistrict	IN-JH		*
ठेठईटांगर			Thethaitangar		subdistrict	IN-JH
कुरडेग			Kurdeg		subdistrict	IN-JH
बोलबा			Bolba		subdistrict	IN-JH
जलडेगा			Jaldega		subdistrict	IN-JH
पाकरटांड़			Pakartanr		subdistrict	IN-JH
जगन्नाथपुर	जगन्नाथपूर		Jagannathpur		subdistrict	IN-JH
मझगांव	मझगाव		Majhgaon		subdistrict	IN-JH
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
जमशेदपुर पूर्वी|जमशेदपुर पूर्व			Jamshedpur East	Q6148211	constituency	IN-JH
जमशेदपुर पश्चिमी|जमशेदपुर पश्चिम			Jamshedpur West	Q6148214	constituency	IN-JH
खिजरी			Khijri	Q6401593	constituency	IN-JH
चिरकुंडा			Chirkunda		town	IN-JH
कपाली			Kapali		town	IN-JH		*
किरीबुरू			Kiriburu		town	IN-JH
गुवा			Gua		town	IN-JH
जादूगोड़ा			Jadugora		town	IN-JH
भुरकुंडा			Bhurkunda		town	IN-JH
मैक्लुस्कीगंज			McCluskieganj		town	IN-JH
तेनुघाट			Tenughat		town	IN-JH
सोनारी			Sonari		locality	IN-JH
कदमा			Kadma		locality	IN-JH
टेल्को			Telco		locality	IN-JH		*
हरमू			Harmu		locality	IN-JH
चुटिया			Chutia		locality	IN-JH		*
पुंदाग			Pundag		locality	IN-JH
पंडरा			Pandra		locality	IN-JH
भूली			Bhuli		locality	IN-JH		*
बैंक मोड़			Bank More		locality	IN-JH
वासेपुर	वासेपूर		Wasseypur		locality	IN-JH
कराहल			Karahal		subdistrict	IN-MP
वीरपुर	वीरपूर		Veerpur		subdistrict	IN-MP
पोरसा			Porsa		subdistrict	IN-MP
कैलारस			Kailaras		subdistrict	IN-MP
बानमोर|बामौर			Banmore		subdistrict	IN-MP
अटेर			Ater		subdistrict	IN-MP		*
मेहगांव	मेहगाव		Mehgaon		subdistrict	IN-MP
मिहोना			Mihona		subdistrict	IN-MP
रौन			Raun		subdistrict	IN-MP
गोरमी			Gormi		subdistrict	IN-MP
भितरवार			Bhitarwar		subdistrict	IN-MP
चीनोर			Chinor		subdistrict	IN-MP
घाटीगांव	घाटीगाव		Ghatigaon		subdistrict	IN-MP
सेंवढ़ा|सेवढ़ा			Seondha		subdistrict	IN-MP
भांडेर			Bhander		subdistrict	IN-MP
इंदरगढ़			Indergarh		subdistrict	IN-MP
पिछोर			Pichhore		subdistrict	IN-MP
बदरवास			Badarwas		subdistrict	IN-MP
नरवर			Narwar		subdistrict	IN-MP
खनियाधाना|खनियांधाना			Khaniyadhana		subdistrict	IN-MP
बैराड़			Bairad		subdistrict	IN-MP
बमोरी			Bamori		subdistrict	IN-MP
आरोन			Aron		subdistrict	IN-MP		*
कुंभराज			Kumbhraj		subdistrict	IN-MP
मुंगावली			Mungaoli		subdistrict	IN-MP
ईसागढ़			Isagarh		subdistrict	IN-MP
शाढ़ौरा			Shadhora		subdistrict	IN-MP
देवरी			Deori		subdistrict	IN-MP
बंडा			Banda		subdistrict	IN-MP
राहतगढ़			Rahatgarh		subdistrict	IN-MP
मालथौन			Malthone		subdistrict	IN-MP
शाहगढ़			Shahgarh		subdistrict	IN-MP
केसली			Kesli		subdistrict	IN-MP
जैसीनगर			Jaisinagar		subdistrict	IN-MP
पलेरा			Palera		subdistrict	IN-MP
बल्देवगढ़|बलदेवगढ़			Baldevgarh		subdistrict	IN-MP
खरगापुर	खरगापूर		Khargapur		subdistrict	IN-MP
लिधौरा			Lidhora		subdistrict	IN-MP
मोहनगढ़			Mohangarh		subdistrict	IN-MP
पृथ्वीपुर	पृथ्वीपूर		Prithvipur		subdistrict	IN-MP
बड़ागांव	बड़ागाव		Badagaon		subdistrict	IN-MP
राजनगर			Rajnagar		subdistrict	IN-MP
लौंडी|लवकुशनगर|लवकुश नगर			Laundi		subdistrict	IN-MP
बकस्वाहा|बक्सवाहा			Buxwaha		subdistrict	IN-MP
बड़ामलहरा|बड़ा मलहरा			Bada Malhera		subdistrict	IN-MP
महाराजपुर	महाराजपूर		Maharajpur		subdistrict	IN-MP
चंदला			Chandla		subdistrict	IN-MP
गौरिहार			Gaurihar		subdistrict	IN-MP
घुवारा			Ghuwara		subdistrict	IN-MP
पथरिया			Patharia		subdistrict	IN-MP
जबेरा			Jabera		subdistrict	IN-MP
हटा			Hatta		subdistrict	IN-MP		*
पटेरा			Patera		subdistrict	IN-MP
तेंदूखेड़ा			Tendukheda		subdistrict	IN-MP
बटियागढ़			Batiyagarh		subdistrict	IN-MP
पवई			Pawai		subdistrict	IN-MP
गुनौर			Gunnor		subdistrict	IN-MP
देवेंद्रनगर			Devendranagar		subdistrict	IN-MP
शाहनगर			Shahnagar		subdistrict	IN-MP
अमानगंज			Amanganj		subdistrict	IN-MP
रैपुरा			Raipura		subdistrict	IN-MP
सिमरिया			Simariya		subdistrict	IN-MP
अमरपाटन			Amarpatan		subdistrict	IN-MP
रामपुर बाघेलान|रामपुर बघेलान			Rampur Baghelan		subdistrict	IN-MP
उचेहरा			Unchahara		subdistrict	IN-MP
मझगवां			Majhgawan		subdistrict	IN-MP
बिरसिंहपुर	बिरसिंहपूर		Birsinghpur		subdistrict	IN-MP
कोठी			Kothi		subdistrict	IN-MP		*
कोटर			Kotar		subdistrict	IN-MP		*
रामनगर			Ramnagar		subdistrict	IN-MP
सिरमौर			Sirmaur		subdistrict	IN-MP
सेमरिया			Semaria		subdistrict	IN-MP
त्योंथर			Teonthar		subdistrict	IN-MP
मनगवां			Mangawan		subdistrict	IN-MP
गुढ़			Gurh		subdistrict	IN-MP
हुजूर			Huzur		subdistrict	IN-MP		*
हनुमना			Hanumana		subdistrict	IN-MP
नईगढ़ी			Nai Garhi		subdistrict	IN-MP
जवा			Jawa		subdistrict	IN-MP		*
रायपुर कर्चुलियान			Raipur Karchuliyan		subdistrict	IN-MP
सिहावल			Sihawal		subdistrict	IN-MP
रामपुर नैकिन			Rampur Naikin		subdistrict	IN-MP
मझौली			Majhauli		subdistrict	IN-MP
कुसमी			Kusmi		subdistrict	IN-MP
बहरी			Bahri		subdistrict	IN-MP		*
चितरंगी			Chitrangi		subdistrict	IN-MP
देवसर			Devsar		subdistrict	IN-MP
सरई			Sarai		subdistrict	IN-MP
माड़ा			Mada		subdistrict	IN-MP
जयसिंहनगर			Jaisinghnagar		subdistrict	IN-MP
जैतपुर	जैतपूर		Jaitpur		subdistrict	IN-MP
गोहपारू			Gohparu		subdistrict	IN-MP
पुष्पराजगढ़			Pushprajgarh		subdistrict	IN-MP
जैतहरी			Jaithari		subdistrict	IN-MP
मानपुर	मानपूर		Manpur		subdistrict	IN-MP
पाली			Pali		subdistrict	IN-MP		*
चंदिया			Chandia		subdistrict	IN-MP
नौरोजाबाद			Nowrozabad		subdistrict	IN-MP
करकेली			Karkeli		subdistrict	IN-MP
बरही			Barhi		subdistrict	IN-MP
बहोरीबंद			Bahoriband		subdistrict	IN-MP
रीठी			Rithi		subdistrict	IN-MP
ढीमरखेड़ा			Dhimarkheda		subdistrict	IN-MP
बड़वारा			Barwara		subdistrict	IN-MP
स्लीमनाबाद			Sleemanabad		subdistrict	IN-MP
पाटन			Patan		subdistrict	IN-MP
पनागर			Panagar		subdistrict	IN-MP
कुंडम			Kundam		subdistrict	IN-MP
बिछिया			Bichhiya		subdistrict	IN-MP		*
निवास			Niwas		subdistrict	IN-MP		*
घुघरी			Ghughri		subdistrict	IN-MP
बजाग			Bajag		subdistrict	IN-MP
परसवाड़ा			Paraswada		subdistrict	IN-MP
कटंगी			Katangi		subdistrict	IN-MP
किरनापुर	किरनापूर		Kirnapur		subdistrict	IN-MP
खैरलांजी			Khairlanji		subdistrict	IN-MP
लालबर्रा			Lalbarra		subdistrict	IN-MP
बिरसा			Birsa		subdistrict	IN-MP		*
बरघाट			Barghat		subdistrict	IN-MP
केवलारी			Keolari		subdistrict	IN-MP
घंसौर			Ghansor		subdistrict	IN-MP
छपारा			Chhapara		subdistrict	IN-MP
कुरई			Kurai		subdistrict	IN-MP
धनौरा			Dhanora		subdistrict	IN-MP
गोटेगांव	गोटेगाव		Gotegaon		subdistrict	IN-MP
साईंखेड़ा			Sainkheda		subdistrict	IN-MP
चौरई			Chaurai		subdistrict	IN-MP
बिछुआ			Bichhua		subdistrict	IN-MP		*
हर्रई			Harrai		subdistrict	IN-MP
उमरेठ			Umreth		subdistrict	IN-MP
मोहखेड़			Mohkhed		subdistrict	IN-MP
घोड़ाडोंगरी			Ghoradongri		subdistrict	IN-MP
भैंसदेही			Bhainsdehi		subdistrict	IN-MP
शाहपुर	शाहपूर		Shahpur		subdistrict	IN-MP
चिचोली			Chicholi		subdistrict	IN-MP
आठनेर			Athner		subdistrict	IN-MP
भीमपुर	भीमपूर		Bhimpur		subdistrict	IN-MP
प्रभातपट्टन			Prabhat Pattan		subdistrict	IN-MP
टिमरनी			Timarni		subdistrict	IN-MP
खिरकिया			Khirkiya		subdistrict	IN-MP
सिराली			Sirali		subdistrict	IN-MP
रहटगांव	रहटगाव		Rahatgaon		subdistrict	IN-MP
हंडिया			Handia		subdistrict	IN-MP
बनखेड़ी			Bankhedi		subdistrict	IN-MP
बाबई|माखननगर|माखन नगर			Babai		subdistrict	IN-MP
डोलरिया			Dolariya		subdistrict	IN-MP
उदयपुरा			Udaipura		subdistrict	IN-MP
सिलवानी			Silwani		subdistrict	IN-MP
बेगमगंज			Begamganj		subdistrict	IN-MP
गैरतगंज			Gairatganj		subdistrict	IN-MP
गौहरगंज			Goharganj		subdistrict	IN-MP
बाड़ी			Badi		subdistrict	IN-MP		*
कुरवाई			Kurwai		subdistrict	IN-MP
शमशाबाद			Shamshabad		subdistrict	IN-MP
लटेरी			Lateri		subdistrict	IN-MP
नटेरन			Nateran		subdistrict	IN-MP
ग्यारसपुर	ग्यारसपूर		Gyaraspur		subdistrict	IN-MP
गुलाबगंज			Gulabganj		subdistrict	IN-MP
पठारी			Pathari		subdistrict	IN-MP		*
इछावर			Ichhawar		subdistrict	IN-MP
रेहटी			Rehti		subdistrict	IN-MP
जावर			Jawar		subdistrict	IN-MP
श्यामपुर	श्यामपूर		Shyampur		subdistrict	IN-MP
खिलचीपुर	खिलचीपूर		Khilchipur		subdistrict	IN-MP
जीरापुर	जीरापूर		Jirapur		subdistrict	IN-MP
पचोर			Pachore		subdistrict	IN-MP
सुठालिया			Suthaliya		subdistrict	IN-MP
कुरावर			Kurawar		subdistrict	IN-MP
सुसनेर			Susner		subdistrict	IN-MP
नलखेड़ा			Nalkheda		subdistrict	IN-MP
बड़ौद			Badod		subdistrict	IN-MP
कालापीपल			Kalapipal		subdistrict	IN-MP
मोमन बड़ोदिया|मोहन बड़ोदिया			Moman Badodiya		subdistrict	IN-MP
गुलाना			Gulana		subdistrict	IN-MP
पोलायकलां			Polaykalan		subdistrict	IN-MP
हाटपीपल्या|हाटपिपल्या			Hatpipliya		subdistrict	IN-MP
खातेगांव	खातेगाव		Khategaon		subdistrict	IN-MP
सतवास			Satwas		subdistrict	IN-MP
टोंकखुर्द|टोंक खुर्द			Tonk Khurd		subdistrict	IN-MP
उदयनगर			Udainagar		subdistrict	IN-MP
पंधाना			Pandhana		subdistrict	IN-MP
पुनासा			Punasa		subdistrict	IN-MP
खालवा			Khalwa		subdistrict	IN-MP
खकनार			Khaknar		subdistrict	IN-MP
भीकनगांव	भीकनगाव		Bhikangaon		subdistrict	IN-MP
भगवानपुरा			Bhagwanpura		subdistrict	IN-MP
सेगांव	सेगाव		Segaon		subdistrict	IN-MP
झिरन्या			Jhirnya		subdistrict	IN-MP
गोगावां			Gogaon		subdistrict	IN-MP
राजपुर	राजपूर		Rajpur		subdistrict	IN-MP
पानसेमल			Pansemal		subdistrict	IN-MP
अंजड़			Anjad		subdistrict	IN-MP
ठीकरी			Thikri		subdistrict	IN-MP
निवाली			Niwali		subdistrict	IN-MP
वरला			Warla		subdistrict	IN-MP
पाटी			Pati		subdistrict	IN-MP		*
भाबरा|चंद्रशेखर आजाद नगर			Bhabra		subdistrict	IN-MP
सोंडवा			Sondwa		subdistrict	IN-MP
कट्ठीवाड़ा			Katthiwada		subdistrict	IN-MP
मेघनगर			Meghnagar		subdistrict	IN-MP
रामा			Rama		subdistrict	IN-MP		*
राणापुर	राणापूर		Ranapur		subdistrict	IN-MP
सरदारपुर	सरदारपूर		Sardarpur		subdistrict	IN-MP
गंधवानी			Gandhwani		subdistrict	IN-MP
धरमपुरी			Dharampuri		subdistrict	IN-MP
डही			Dahi		subdistrict	IN-MP		*
हातोद			Hatod		subdistrict	IN-MP
राऊ|राउ			Rau		subdistrict	IN-MP		राउ
तराना			Tarana		subdistrict	IN-MP		*
घट्टिया|घटिया			Ghatiya		subdistrict	IN-MP		घटिया
झारड़ा			Jharda		subdistrict	IN-MP
माकड़ोन			Makdon		subdistrict	IN-MP
पिपलौदा			Piploda		subdistrict	IN-MP
बाजना			Bajna		subdistrict	IN-MP		*
रावटी			Raoti		subdistrict	IN-MP
ताल			Tal		subdistrict	IN-MP		*
मल्हारगढ़			Malhargarh		subdistrict	IN-MP
सुवासरा			Suwasra		subdistrict	IN-MP
सीतामऊ			Sitamau		subdistrict	IN-MP
भानपुरा			Bhanpura		subdistrict	IN-MP
शामगढ़			Shamgarh		subdistrict	IN-MP
दलौदा			Daloda		subdistrict	IN-MP
जीरन			Jiran		subdistrict	IN-MP
रामपुरा			Rampura		subdistrict	IN-MP
सिंगोली			Singoli		subdistrict	IN-MP
सुमावली			Sumawali		constituency	IN-MP
दिमनी			Dimani		constituency	IN-MP
ग्वालियर ग्रामीण			Gwalior Rural		constituency	IN-MP
ग्वालियर पूर्व			Gwalior East		constituency	IN-MP
ग्वालियर दक्षिण			Gwalior South		constituency	IN-MP
सुरखी|सुर्खी			Surkhi		constituency	IN-MP
नरयावली|नरियावली			Naryoli		constituency	IN-MP
मलहरा			Malhara		constituency	IN-MP
रैगांव	रैगाव		Raigaon	Q54243230	constituency	IN-MP
देवतालाब			Deotalab		constituency	IN-MP
धौहनी			Dhauhani		constituency	IN-MP
मुड़वारा			Murwara		constituency	IN-MP
जबलपुर पूर्व			Jabalpur East		constituency	IN-MP
जबलपुर उत्तर			Jabalpur North		constituency	IN-MP
जबलपुर पश्चिम			Jabalpur West		constituency	IN-MP
जबलपुर कैंट|जबलपुर छावनी			Jabalpur Cantonment		constituency	IN-MP
भोजपुर	भोजपूर		Bhojpur	Q55442651	constituency	IN-MP
भोपाल उत्तर			Bhopal North		constituency	IN-MP
भोपाल मध्य			Bhopal Madhya		constituency	IN-MP		*
भोपाल दक्षिण-पश्चिम			Bhopal South-West		constituency	IN-MP
नरेला			Narela	Q30678411	constituency	IN-MP
मांधाता			Mandhata		constituency	IN-MP		*
इंदौर-1			Indore-1		constituency	IN-MP		*
इंदौर-2			Indore-2		constituency	IN-MP		*
इंदौर-3			Indore-3		constituency	IN-MP		*
इंदौर-4			Indore-4		constituency	IN-MP		*
इंदौर-5			Indore-5		constituency	IN-MP		*
नागदा-खाचरौद			Nagda-Khachrod		constituency	IN-MP
उज्जैन उत्तर			Ujjain North		constituency	IN-MP
उज्जैन दक्षिण			Ujjain South		constituency	IN-MP
रतलाम ग्रामीण			Ratlam Rural		constituency	IN-MP
रतलाम शहर|रतलाम सिटी			Ratlam City		constituency	IN-MP		रतलाम शहर
मुरार			Morar		locality	IN-MP		*
बरेला			Barela		town	IN-MP
बिजुरी			Bijuri		town	IN-MP
औबेदुल्लागंज|ओबेदुल्लागंज			Obedullaganj		town	IN-MP
मलाजखंड			Malajkhand		town	IN-MP
मालनपुर	मालनपूर		Malanpur		town	IN-MP
दमुआ			Damua		town	IN-MP
डोंगर परासिया			Dongar Parasia		town	IN-MP
चांदामेटा			Chandameta		town	IN-MP
हरपालपुर	हरपालपूर		Harpalpur		town	IN-MP
मंडलेश्वर			Mandleshwar		town	IN-MP
धामनोद			Dhamnod		town	IN-MP
बेटमा			Betma		town	IN-MP
गौतमपुरा			Gautampura		town	IN-MP
पिपलिया मंडी|पिपल्यामंडी			Piplya Mandi		town	IN-MP
नारायणगढ़			Narayangarh		town	IN-MP
नयागांव	नयागाव		Nayagaon		town	IN-MP
नामली			Namli		town	IN-MP
उन्हेल			Unhel		town	IN-MP
मक्सी			Maksi		town	IN-MP
अकोदिया			Akodia		town	IN-MP
सोयतकलां|सोयत कलां			Soyatkalan		town	IN-MP
माचलपुर	माचलपूर		Machalpur		town	IN-MP
खुजनेर			Khujner		town	IN-MP
तलेन			Talen		town	IN-MP
बोड़ा			Boda		town	IN-MP		*
कांटाफोड़			Kantaphod		town	IN-MP
नेमावर			Nemawar		town	IN-MP
लोहारदा			Loharda		town	IN-MP
मूंदी			Mundi		town	IN-MP
पलसूद			Palsud		town	IN-MP
खेतिया			Khetia		town	IN-MP
बिस्टान			Bistan		town	IN-MP
करही			Karahi		town	IN-MP
चाकघाट			Chakghat		town	IN-MP
गोविंदगढ़			Govindgarh		town	IN-MP
बैकुंठपुर	बैकुंठपूर		Baikunthpur		town	IN-MP
डभौरा			Dabhaura		town	IN-MP
जैतवारा			Jaitwara		town	IN-MP
दबोह			Daboh		town	IN-MP
आलमपुर	आलमपूर		Alampur		town	IN-MP
फूप			Phuphkalan		town	IN-MP
अकोड़ा			Akoda		town	IN-MP
बिलौआ			Bilaua		town	IN-MP
आंतरी			Antari		town	IN-MP		*
मगरौनी			Magroni		town	IN-MP
रन्नौद			Rannod		town	IN-MP
मधुसूदनगढ़			Madhusudangarh		town	IN-MP
शाहगंज			Shahganj		town	IN-MP
तारीचरकलां			Taricharkala		town	IN-MP
सटई			Satai		town	IN-MP
गढ़ीमलहरा|गढ़ी मलहरा			Garhi Malhara		town	IN-MP
सलैया			Salaiya		village	IN-MP
बरमान			Barman		village	IN-MP		*
लोधीखेड़ा			Lodhikheda		town	IN-MP
मोहगांव	मोहगाव		Mohgaon		town	IN-MP
बम्हनी बंजर|बम्हनी			Bamhni Banjar		town	IN-MP
मोरवा			Morwa		town	IN-MP
विंध्यनगर			Vindhyanagar		town	IN-MP
पालपुर	पालपूर		Palpur		village	IN-MP
धूमा			Dhuma		village	IN-MP		*
बरखेड़ी			Barkhedi		village	IN-MP
बैतूल बाजार			Betul Bazar		town	IN-MP
हमीदिया रोड			Hamidia Road		locality	IN-MP
मिसरोद			Misrod		locality	IN-MP
पिपलानी			Piplani		locality	IN-MP
थाटीपुर	थाटीपूर		Thatipur		locality	IN-MP
गोला का मंदिर			Gola Ka Mandir		locality	IN-MP
गढ़ा			Garha		locality	IN-MP		*
रांझी			Ranjhi		locality	IN-MP
अधारताल			Adhartal		locality	IN-MP
ग्वारीघाट			Gwarighat		locality	IN-MP
सादुलशहर			Sadulshahar		subdistrict	IN-RJ
रायसिंहनगर			Raisinghnagar		subdistrict	IN-RJ
पदमपुर	पदमपूर		Padampur		subdistrict	IN-RJ
श्रीविजयनगर|विजयनगर			Sri Vijainagar		subdistrict	IN-RJ
घड़साना			Gharsana		subdistrict	IN-RJ
पीलीबंगा			Pilibanga		subdistrict	IN-RJ
रावतसर			Rawatsar		subdistrict	IN-RJ
टिब्बी			Tibbi		subdistrict	IN-RJ
कोलायत			Kolayat		subdistrict	IN-RJ
लूणकरणसर|लूणकरनसर			Lunkaransar		subdistrict	IN-RJ
छत्तरगढ़			Chhatargarh		subdistrict	IN-RJ
पूगल			Pugal		subdistrict	IN-RJ
बज्जू			Bajju		subdistrict	IN-RJ
तारानगर			Taranagar		subdistrict	IN-RJ
बीदासर			Bidasar		subdistrict	IN-RJ
सूरजगढ़			Surajgarh		subdistrict	IN-RJ
मंडावा			Mandawa		subdistrict	IN-RJ
मलसीसर			Malsisar		subdistrict	IN-RJ
बुहाना			Buhana		subdistrict	IN-RJ
धोद			Dhod		subdistrict	IN-RJ
दांतारामगढ़|दांता रामगढ़			Danta Ramgarh		subdistrict	IN-RJ
खंडेला			Khandela		subdistrict	IN-RJ
श्रीमाधोपुर	श्रीमाधोपूर		Srimadhopur		subdistrict	IN-RJ
विराटनगर			Viratnagar		subdistrict	IN-RJ
फुलेरा			Phulera		subdistrict	IN-RJ
जमवारामगढ़|जमवा रामगढ़			Jamwa Ramgarh		subdistrict	IN-RJ
फागी			Phagi		subdistrict	IN-RJ
मौजमाबाद			Mauzamabad		subdistrict	IN-RJ
किशनगढ़ रेनवाल|रेनवाल			Kishangarh Renwal		subdistrict	IN-RJ
जोबनेर			Jobner		subdistrict	IN-RJ
पावटा			Paota		subdistrict	IN-RJ
किशनगढ़बास|किशनगढ़ बास			Kishangarh Bas		subdistrict	IN-RJ
मुंडावर			Mundawar		subdistrict	IN-RJ
बानसूर			Bansur		subdistrict	IN-RJ
थानागाजी			Thanagazi		subdistrict	IN-RJ
रामगढ़			Ramgarh		subdistrict	IN-RJ
कठूमर			Kathumar		subdistrict	IN-RJ
टपूकड़ा			Tapukara		subdistrict	IN-RJ
कोटकासिम			Kotkasim		subdistrict	IN-RJ
मालाखेड़ा			Malakhera		subdistrict	IN-RJ
गोविंदगढ़			Govindgarh		subdistrict	IN-RJ
मंडावर			Mandawar		subdistrict	IN-RJ
नारायणपुर	नारायणपूर		Narayanpur		subdistrict	IN-RJ
कुम्हेर			Kumher		subdistrict	IN-RJ
नदबई			Nadbai		subdistrict	IN-RJ
वैर			Weir		subdistrict	IN-RJ		*
भुसावर			Bhusawar		subdistrict	IN-RJ
रूपवास			Rupbas		subdistrict	IN-RJ
उच्चैन			Uchhain		subdistrict	IN-RJ
सीकरी			Sikri		subdistrict	IN-RJ		*
बसेड़ी			Baseri		subdistrict	IN-RJ
बाड़ी			Bari		subdistrict	IN-RJ		*
राजाखेड़ा			Rajakhera		subdistrict	IN-RJ
सैंपऊ|सैपऊ			Saipau		subdistrict	IN-RJ
सरमथुरा			Sarmathura		subdistrict	IN-RJ
टोडाभीम			Todabhim		subdistrict	IN-RJ
सपोटरा			Sapotra		subdistrict	IN-RJ
मंडरायल			Mandrayal		subdistrict	IN-RJ
नादौती			Nadoti		subdistrict	IN-RJ
महुवा|महवा			Mahuwa		subdistrict	IN-RJ
सिकराय			Sikrai		subdistrict	IN-RJ
बसवा			Baswa		subdistrict	IN-RJ
बामनवास			Bamanwas		subdistrict	IN-RJ
खंडार			Khandar		subdistrict	IN-RJ
बौंली			Bonli		subdistrict	IN-RJ
चौथ का बरवाड़ा			Chauth Ka Barwara		subdistrict	IN-RJ
टोडारायसिंह			Todaraisingh		subdistrict	IN-RJ
पीपलू			Peeplu		subdistrict	IN-RJ
मसूदा			Masuda		subdistrict	IN-RJ
भिनाय			Bhinay		subdistrict	IN-RJ
सरवाड़			Sarwar		subdistrict	IN-RJ
पीसांगन			Pisangan		subdistrict	IN-RJ
रूपनगढ़			Rupangarh		subdistrict	IN-RJ
अरांई			Arain		subdistrict	IN-RJ
जायल			Jayal		subdistrict	IN-RJ
खींवसर			Khinwsar		subdistrict	IN-RJ
डेगाना			Degana		subdistrict	IN-RJ
परबतसर			Parbatsar		subdistrict	IN-RJ
नावां			Nawan		subdistrict	IN-RJ
मूंडवा|मुंडवा			Mundwa		subdistrict	IN-RJ
रियां बड़ी|रियांबड़ी			Riyan Bari		subdistrict	IN-RJ
जैतारण			Jaitaran		subdistrict	IN-RJ
मारवाड़ जंक्शन			Marwar Junction		subdistrict	IN-RJ
देसूरी			Desuri		subdistrict	IN-RJ
रोहट			Rohat		subdistrict	IN-RJ
लोहावट			Lohawat		subdistrict	IN-RJ
शेरगढ़			Shergarh		subdistrict	IN-RJ
ओसियां			Osian		subdistrict	IN-RJ
भोपालगढ़			Bhopalgarh		subdistrict	IN-RJ
लूणी			Luni		subdistrict	IN-RJ
बिलाड़ा			Bilara		subdistrict	IN-RJ
पीपाड़|पीपाड़ सिटी			Pipar City		subdistrict	IN-RJ
आऊ			Aau		subdistrict	IN-RJ		*
बालेसर			Balesar		subdistrict	IN-RJ
तिंवरी			Tinwari		subdistrict	IN-RJ
भणियाणा			Bhaniyana		subdistrict	IN-RJ
फतेहगढ़			Fatehgarh		subdistrict	IN-RJ
बायतू			Baytoo		subdistrict	IN-RJ
सिवाना			Siwana		subdistrict	IN-RJ
गुड़ामालानी|गुढ़ामालानी|गुड़ा मालानी			Gudha Malani		subdistrict	IN-RJ
धोरीमन्ना			Dhorimanna		subdistrict	IN-RJ
सेड़वा			Sedwa		subdistrict	IN-RJ
रामसर			Ramsar		subdistrict	IN-RJ		*
गडरा रोड			Gadra Road		subdistrict	IN-RJ
सिणधरी			Sindhari		subdistrict	IN-RJ
आहोर			Ahore		subdistrict	IN-RJ
रानीवाड़ा			Raniwara		subdistrict	IN-RJ
चितलवाना			Chitalwana		subdistrict	IN-RJ
बागोड़ा			Bagoda		subdistrict	IN-RJ
सायला			Sayla		subdistrict	IN-RJ
जसवंतपुरा			Jaswantpura		subdistrict	IN-RJ
पिंडवाड़ा			Pindwara		subdistrict	IN-RJ
रेवदर			Reodar		subdistrict	IN-RJ
शिवगंज			Sheoganj		subdistrict	IN-RJ
गोगुंदा			Gogunda		subdistrict	IN-RJ
झाड़ोल			Jhadol		subdistrict	IN-RJ
खेरवाड़ा			Kherwara		subdistrict	IN-RJ
मावली			Mavli		subdistrict	IN-RJ
वल्लभनगर			Vallabhnagar		subdistrict	IN-RJ
कोटड़ा			Kotra		subdistrict	IN-RJ
सराड़ा			Sarada		subdistrict	IN-RJ
लसाड़िया			Lasadiya		subdistrict	IN-RJ
ऋषभदेव|केसरियाजी			Rishabhdeo		subdistrict	IN-RJ		ऋषभदेव
भींडर			Bhinder		subdistrict	IN-RJ
सेमारी			Semari		subdistrict	IN-RJ
धरियावद			Dhariawad		subdistrict	IN-RJ
आसपुर	आसपूर		Aspur		subdistrict	IN-RJ
सीमलवाड़ा			Simalwara		subdistrict	IN-RJ
बिछीवाड़ा			Bichhiwara		subdistrict	IN-RJ
घाटोल			Ghatol		subdistrict	IN-RJ
गढ़ी			Garhi		subdistrict	IN-RJ		*
बागीदौरा			Bagidora		subdistrict	IN-RJ
सज्जनगढ़			Sajjangarh		subdistrict	IN-RJ
गनोड़ा			Ganora		subdistrict	IN-RJ
कपासन			Kapasan		subdistrict	IN-RJ
बड़ी सादड़ी|बड़ीसादड़ी			Bari Sadri		subdistrict	IN-RJ
गंगरार			Gangrar		subdistrict	IN-RJ
राशमी			Rashmi		subdistrict	IN-RJ
भदेसर			Bhadesar		subdistrict	IN-RJ
डूंगला			Dungla		subdistrict	IN-RJ
छोटी सादड़ी|छोटीसादड़ी			Chhoti Sadri		subdistrict	IN-RJ
अरनोद			Arnod		subdistrict	IN-RJ
पीपलखूंट			Peepalkhoont		subdistrict	IN-RJ
कुंभलगढ़			Kumbhalgarh		subdistrict	IN-RJ
आमेट			Amet		subdistrict	IN-RJ
देवगढ़			Deogarh		subdistrict	IN-RJ
रेलमगरा			Railmagra		subdistrict	IN-RJ
खमनोर			Khamnor		subdistrict	IN-RJ
मांडल			Mandal		subdistrict	IN-RJ
सहाड़ा			Sahara		subdistrict	IN-RJ
जहाजपुर	जहाजपूर		Jahazpur		subdistrict	IN-RJ
मांडलगढ़			Mandalgarh		subdistrict	IN-RJ
गुलाबपुरा			Gulabpura		subdistrict	IN-RJ
हुरड़ा			Hurda		subdistrict	IN-RJ
बनेड़ा			Banera		subdistrict	IN-RJ
कोटड़ी			Kotri		subdistrict	IN-RJ		*
करेड़ा			Kareda		subdistrict	IN-RJ
हिंडोली			Hindoli		subdistrict	IN-RJ
केशोरायपाटन|केशवरायपाटन			Keshoraipatan		subdistrict	IN-RJ
नैनवां|नैनवा			Nainwa		subdistrict	IN-RJ
इंद्रगढ़			Indragarh		subdistrict	IN-RJ
लाखेरी			Lakheri		subdistrict	IN-RJ
तालेड़ा			Talera		subdistrict	IN-RJ
पीपल्दा|पीपलदा			Pipalda		subdistrict	IN-RJ
लाडपुरा			Ladpura		subdistrict	IN-RJ
दीगोद			Digod		subdistrict	IN-RJ
कनवास			Kanwas		subdistrict	IN-RJ
किशनगंज			Kishanganj		subdistrict	IN-RJ
अटरू			Atru		subdistrict	IN-RJ
मांगरोल			Mangrol		subdistrict	IN-RJ
शाहबाद			Shahbad		subdistrict	IN-RJ
छीपाबड़ौद			Chhipabarod		subdistrict	IN-RJ
डग			Dag		subdistrict	IN-RJ		*
खानपुर	खानपूर		Khanpur		subdistrict	IN-RJ
मनोहरथाना|मनोहर थाना			Manohar Thana		subdistrict	IN-RJ
अकलेरा			Aklera		subdistrict	IN-RJ
पिड़ावा			Pirawa		subdistrict	IN-RJ
गंगधार			Gangdhar		subdistrict	IN-RJ
बीकानेर पश्चिम			Bikaner West	Q16254729	constituency	IN-RJ
बीकानेर पूर्व			Bikaner East	Q16254723	constituency	IN-RJ
सिविल लाइंस|सिविल लाइन्स			Civil Lines	Q19815807	constituency	IN-RJ		*
किशनपोल			Kishan Pole	Q19804868	constituency	IN-RJ
आदर्श नगर			Adarsh Nagar	Q19803854	constituency	IN-RJ
अलवर ग्रामीण			Alwar Rural	Q19803778	constituency	IN-RJ
अलवर शहर			Alwar Urban	Q19803779	constituency	IN-RJ		*
राजगढ़-लक्ष्मणगढ़			Rajgarh-Laxmangarh	Q19811481	constituency	IN-RJ
डीग-कुम्हेर			Deeg-Kumher	Q19806913	constituency	IN-RJ
देवली-उनियारा			Deoli-Uniara	Q19807417	constituency	IN-RJ
अजमेर उत्तर			Ajmer North	Q19803658	constituency	IN-RJ
अजमेर दक्षिण			Ajmer South	Q19803659	constituency	IN-RJ
सरदारपुरा			Sardarpura	Q19814000	constituency	IN-RJ
सूरसागर			Soorsagar	Q19815936	constituency	IN-RJ
पिंडवाड़ा-आबू			Pindwara Abu	Q19808285	constituency	IN-RJ
उदयपुर ग्रामीण			Udaipur Rural	Q15645250	constituency	IN-RJ
उदयपुर शहर			Udaipur City		constituency	IN-RJ		*
चौरासी			Chorasi	Q18111254	constituency	IN-RJ		*
बारां-अटरू			Baran-Atru	Q19809040	constituency	IN-RJ
कोटा उत्तर			Kota North	Q19805203	constituency	IN-RJ
कोटा दक्षिण			Kota South	Q19805207	constituency	IN-RJ
बग्गड़			Baggar		town	IN-RJ		*
बिसाऊ			Bissau		town	IN-RJ
मुकुंदगढ़			Mukandgarh		town	IN-RJ
छापर			Chhapar		town	IN-RJ
राजलदेसर			Rajaldesar		town	IN-RJ
रतननगर			Ratannagar		town	IN-RJ
गजसिंहपुर	गजसिंहपूर		Gajsinghpur		town	IN-RJ
केसरीसिंहपुर	केसरीसिंहपूर		Kesrisinghpur		town	IN-RJ
लालगढ़ जाटान			Lalgarh Jattan		town	IN-RJ
लोसल			Losal		town	IN-RJ
पलसाना			Palsana		town	IN-RJ
बोरावड़			Borawar		town	IN-RJ
कुचेरा			Kuchera		town	IN-RJ
फालना			Falna		town	IN-RJ
सादड़ी			Sadri		town	IN-RJ
तखतगढ़			Takhatgarh		town	IN-RJ
रणकपुर	रणकपूर		Ranakpur		village	IN-RJ
जावाल			Jawal		town	IN-RJ
फतहनगर|फतेहनगर			Fatehnagar		town	IN-RJ
कानोड़			Kanor		town	IN-RJ
परतापुर	परतापूर		Partapur		town	IN-RJ
कैथून			Kaithoon		town	IN-RJ
कापरेन			Kaprain		town	IN-RJ
खेरली			Kherli		town	IN-RJ
मंडावरी			Mandawari		town	IN-RJ
कांकरोली			Kankroli		town	IN-RJ
बेणेश्वर			Beneshwar		village	IN-RJ
जवाई			Jawai		village	IN-RJ
बीसलपुर	बीसलपूर		Bisalpur		village	IN-RJ
पचेरी			Pacheri		village	IN-RJ
खेजड़ली			Khejarli		village	IN-RJ
मथानिया			Mathania		village	IN-RJ
मुनाबाव			Munabao		village	IN-RJ
पलाना			Palana		village	IN-RJ
जवाहर नगर			Jawahar Nagar		locality	IN-RJ
जगतपुरा			Jagatpura		locality	IN-RJ
बजाज नगर			Bajaj Nagar		locality	IN-RJ
चांदपोल			Chandpole		locality	IN-RJ
जालूपुरा			Jalupura		locality	IN-RJ
चौपासनी			Chopasni		locality	IN-RJ
महामंदिर			Mahamandir		locality	IN-RJ		*
शास्त्री नगर			Shastri Nagar		locality	IN-RJ
दरगाह बाजार			Dargah Bazar		locality	IN-RJ
हिरण मगरी			Hiran Magri		locality	IN-RJ
अंबामाता			Ambamata		locality	IN-RJ
कुन्हाड़ी			Kunhari		locality	IN-RJ
विज्ञान नगर			Vigyan Nagar		locality	IN-RJ
जवाहर सर्किल			Jawahar Circle		locality	IN-RJ
मुलाना			Mulana		subdistrict	IN-HR
बराड़ा			Barara		subdistrict	IN-HR
शहजादपुर	शहजादपूर		Shahzadpur		subdistrict	IN-HR
साढौरा			Sadhaura		subdistrict	IN-HR
रादौर			Radaur		subdistrict	IN-HR
छछरौली			Chhachhrauli		subdistrict	IN-HR
बाबैन			Babain		subdistrict	IN-HR
इस्माईलाबाद|इस्माइलाबाद			Ismailabad		subdistrict	IN-HR
गुहला			Guhla		subdistrict	IN-HR
कलायत			Kalayat		subdistrict	IN-HR
पूंडरी|पुंडरी			Pundri		subdistrict	IN-HR
सीवन			Siwan		subdistrict	IN-HR
राजौंद			Rajound		subdistrict	IN-HR
ढांड			Dhand		subdistrict	IN-HR
घरौंडा			Gharaunda		subdistrict	IN-HR
निसिंग			Nissing		subdistrict	IN-HR
इसराना			Israna		subdistrict	IN-HR
मतलौडा|मडलौडा			Madlauda		subdistrict	IN-HR
बापौली			Bapoli		subdistrict	IN-HR
राई			Rai		subdistrict	IN-HR		*
खानपुर कलां			Khanpur Kalan		subdistrict	IN-HR
अलेवा			Alewa		subdistrict	IN-HR
पिल्लूखेड़ा			Pillukhera		subdistrict	IN-HR
भूना			Bhuna		subdistrict	IN-HR		*
भट्टू कलां|भट्टूकलां			Bhattu Kalan		subdistrict	IN-HR
जाखल			Jakhal		subdistrict	IN-HR
कालांवाली			Kalanwali		subdistrict	IN-HR
रानियां			Rania		subdistrict	IN-HR
नाथूसरी चौपटा|नाथूसरी			Nathusari Chopta		subdistrict	IN-HR
गोरीवाला			Goriwala		subdistrict	IN-HR
उकलाना			Uklana		subdistrict	IN-HR
नारनौंद			Narnaund		subdistrict	IN-HR
बरवाला			Barwala		subdistrict	IN-HR
बास			Bass		subdistrict	IN-HR		*
अग्रोहा			Agroha		subdistrict	IN-HR
बालसमंद			Balsamand		subdistrict	IN-HR
बाढड़ा			Badhra		subdistrict	IN-HR
तोशाम			Tosham		subdistrict	IN-HR
बवानी खेड़ा|बवानीखेड़ा			Bawani Khera		subdistrict	IN-HR
सिवानी			Siwani		subdistrict	IN-HR
बहल			Bahal		subdistrict	IN-HR		*
बौंद कलां|बौंद			Baund Kalan		subdistrict	IN-HR
सांपला			Sampla		subdistrict	IN-HR
कलानौर			Kalanaur		subdistrict	IN-HR
लाखनमाजरा|लाखन माजरा			Lakhan Majra		subdistrict	IN-HR
बादली			Badli		subdistrict	IN-HR
बेरी			Beri		subdistrict	IN-HR		*
मातनहेल			Matanhail		subdistrict	IN-HR
अटेली			Ateli		subdistrict	IN-HR
नांगल चौधरी			Nangal Chaudhry		subdistrict	IN-HR
कनीना			Kanina		subdistrict	IN-HR
सतनाली			Satnali		subdistrict	IN-HR
कोसली			Kosli		subdistrict	IN-HR
धारूहेड़ा			Dharuhera		subdistrict	IN-HR
मनेठी			Manethi		subdistrict	IN-HR
पाल्हावास			Palhawas		subdistrict	IN-HR
फर्रुखनगर|फरुखनगर			Farrukhnagar		subdistrict	IN-HR
बादशाहपुर	बादशाहपूर		Badshahpur		subdistrict	IN-HR
वजीराबाद			Wazirabad		subdistrict	IN-HR
नगीना			Nagina		subdistrict	IN-HR		*
हथीन			Hathin		subdistrict	IN-HR
हसनपुर	हसनपूर		Hassanpur		subdistrict	IN-HR
बड़खल			Badkhal		subdistrict	IN-HR
तिगांव	तिगाव		Tigaon		subdistrict	IN-HR
मोहना			Mohna		subdistrict	IN-HR		*
गौंछी			Gaunchhi		subdistrict	IN-HR
रायपुर रानी			Raipur Rani		subdistrict	IN-HR
मोरनी			Morni		subdistrict	IN-HR		*
अंबाला कैंट|अंबाला छावनी			Ambala Cantt		constituency	IN-HR
अंबाला शहर|अंबाला सिटी			Ambala City		constituency	IN-HR		अंबाला शहर
पानीपत ग्रामीण			Panipat Rural		constituency	IN-HR
पानीपत शहर			Panipat City		constituency	IN-HR		*
बरोदा			Baroda	Q55377665	constituency	IN-HR
उचाना कलां			Uchana Kalan		constituency	IN-HR
नलवा			Nalwa		constituency	IN-HR		*
गढ़ी सांपला-किलोई|किलोई			Garhi Sampla-Kiloi		constituency	IN-HR
पृथला			Prithla		constituency	IN-HR
फरीदाबाद एनआईटी|एनआईटी फरीदाबाद			Faridabad NIT		constituency	IN-HR
दादरी			Dadri	Q5208117	constituency	IN-HR
चीका			Cheeka		town	IN-HR
हेलीमंडी|हेली मंडी			Hailey Mandi		town	IN-HR
तरावड़ी			Taraori		town	IN-HR
सिसाय			Sisai		village	IN-HR
उकलाना मंडी			Uklana Mandi		town	IN-HR
खेड़ी चौपटा			Kheri Chopta		village	IN-HR
मिर्चपुर	मिर्चपूर		Mirchpur		village	IN-HR
कितलाना			Kitlana		village	IN-HR
खेड़की दौला|खेड़कीदौला			Kherki Daula		village	IN-HR
बसई			Basai		locality	IN-HR
नौरंगपुर	नौरंगपूर		Naurangpur		village	IN-HR
ज्योतिसर			Jyotisar		village	IN-HR
कुंजपुरा			Kunjpura		village	IN-HR
टिटोली			Titoli		village	IN-HR
खटकड़			Khatkar		village	IN-HR		*
सुशांत लोक			Sushant Lok		locality	IN-HR
पालम विहार			Palam Vihar		locality	IN-HR
राजीव चौक			Rajiv Chowk		locality	IN-HR
सुजानपुर	सुजानपूर		Sujanpur		subdistrict	IN-PB
धार कलां|धारकलां			Dhar Kalan		subdistrict	IN-PB
श्री हरगोबिंदपुर|श्रीहरगोबिंदपुर	श्री हरगोबिंदपूर		Sri Hargobindpur		subdistrict	IN-PB
फतेहगढ़ चूड़ियां			Fatehgarh Churian		subdistrict	IN-PB
कलानौर			Kalanaur		subdistrict	IN-PB
धारीवाल			Dhariwal		subdistrict	IN-PB		*
राजासांसी|राजा सांसी			Raja Sansi		subdistrict	IN-PB
जंडियाला गुरु|जंडियाला			Jandiala Guru		subdistrict	IN-PB
बाबा बकाला			Baba Bakala		subdistrict	IN-PB
लोपोके			Lopoke		subdistrict	IN-PB
खडूर साहिब			Khadoor Sahib		subdistrict	IN-PB
भिखीविंड			Bhikhiwind		subdistrict	IN-PB
गोइंदवाल साहिब|गोइंदवाल			Goindwal Sahib		subdistrict	IN-PB
भुलत्थ|भुलथ			Bholath		subdistrict	IN-PB
शाहकोट			Shahkot		subdistrict	IN-PB
करतारपुर	करतारपूर		Kartarpur		subdistrict	IN-PB
आदमपुर	आदमपूर		Adampur		subdistrict	IN-PB
टांडा उड़मुड़|टांडा			Urmar Tanda		subdistrict	IN-PB
तलवाड़ा			Talwara		subdistrict	IN-PB
माहिलपुर	माहिलपूर		Mahilpur		subdistrict	IN-PB
बंगा			Banga		subdistrict	IN-PB		*
बलाचौर			Balachaur		subdistrict	IN-PB
मोरिंडा			Morinda		subdistrict	IN-PB
नूरपुर बेदी			Nurpur Bedi		subdistrict	IN-PB
माजरी			Majri		subdistrict	IN-PB
बस्सी पठाना			Bassi Pathana		subdistrict	IN-PB
अमलोह			Amloh		subdistrict	IN-PB
खमाणों			Khamanon		subdistrict	IN-PB
पायल			Payal		subdistrict	IN-PB		*
रायकोट			Raikot		subdistrict	IN-PB
सिधवां बेट			Sidhwan Bet		subdistrict	IN-PB
निहाल सिंह वाला			Nihal Singh Wala		subdistrict	IN-PB
बाघापुराना|बाघा पुराना			Bagha Purana		subdistrict	IN-PB
धर्मकोट			Dharamkot		subdistrict	IN-PB
गुरुहरसहाय|गुरु हरसहाय			Guru Har Sahai		subdistrict	IN-PB
मक्खू			Makhu		subdistrict	IN-PB
ममदोट			Mamdot		subdistrict	IN-PB
जलालाबाद			Jalalabad		subdistrict	IN-PB
लंबी			Lambi		subdistrict	IN-PB		*
रामपुरा फूल			Rampura Phul		subdistrict	IN-PB
मौड़			Maur		subdistrict	IN-PB
संगत			Sangat		subdistrict	IN-PB		*
गोनियाना			Goniana		subdistrict	IN-PB
सरदूलगढ़			Sardulgarh		subdistrict	IN-PB
बुढलाडा			Budhlada		subdistrict	IN-PB
दिड़बा			Dirba		subdistrict	IN-PB
मूनक			Moonak		subdistrict	IN-PB
तपा			Tapa		subdistrict	IN-PB		*
भवानीगढ़			Bhawanigarh		subdistrict	IN-PB
अहमदगढ़			Ahmedgarh		subdistrict	IN-PB
अमरगढ़			Amargarh		subdistrict	IN-PB
लोंगोवाल			Longowal		subdistrict	IN-PB		*
घनौर			Ghanaur		subdistrict	IN-PB
पातड़ां			Patran		subdistrict	IN-PB
भादसों			Bhadson		subdistrict	IN-PB
दूधनसाधां			Dudhan Sadhan		subdistrict	IN-PB
भोआ			Bhoa		constituency	IN-PB
अमृतसर उत्तरी|अमृतसर नॉर्थ			Amritsar North		constituency	IN-PB
अमृतसर पश्चिमी|अमृतसर वेस्ट			Amritsar West		constituency	IN-PB
अमृतसर पूर्वी|अमृतसर पूर्व|अमृतसर ईस्ट			Amritsar East		constituency	IN-PB
अमृतसर दक्षिणी|अमृतसर साउथ			Amritsar South		constituency	IN-PB
अमृतसर सेंट्रल|अमृतसर केंद्रीय			Amritsar Central		constituency	IN-PB
जालंधर पश्चिम|जालंधर वेस्ट			Jalandhar West		constituency	IN-PB
जालंधर सेंट्रल|जालंधर केंद्रीय			Jalandhar Central		constituency	IN-PB
जालंधर नॉर्थ|जालंधर उत्तरी			Jalandhar North		constituency	IN-PB
जालंधर कैंट|जालंधर छावनी			Jalandhar Cantt		constituency	IN-PB
उड़मुड़			Urmar		constituency	IN-PB
शामचौरासी|शाम चौरासी			Sham Chaurasi		constituency	IN-PB
चब्बेवाल			Chabbewal		constituency	IN-PB
साहनेवाल			Sahnewal		constituency	IN-PB
लुधियाना पूर्वी|लुधियाना ईस्ट			Ludhiana East		constituency	IN-PB
लुधियाना दक्षिण|लुधियाना साउथ			Ludhiana South		constituency	IN-PB
लुधियाना सेंट्रल|लुधियाना केंद्रीय			Ludhiana Central		constituency	IN-PB
लुधियाना पश्चिम|लुधियाना वेस्ट			Ludhiana West		constituency	IN-PB
लुधियाना उत्तरी|लुधियाना नॉर्थ			Ludhiana North		constituency	IN-PB
आत्म नगर			Atam Nagar		constituency	IN-PB
गिल			Gill		constituency	IN-PB		*
दाखा			Dakha	Q25991040	constituency	IN-PB
फिरोजपुर शहर|फिरोजपुर सिटी			Firozpur City		constituency	IN-PB		फिरोजपुर शहर
फिरोजपुर ग्रामीण|फिरोजपुर देहाती			Firozpur Rural		constituency	IN-PB
बल्लुआना			Balluana		constituency	IN-PB
भुच्चो मंडी|भुच्चो			Bhucho Mandi		constituency	IN-PB
बठिंडा शहरी			Bathinda Urban		constituency	IN-PB
बठिंडा ग्रामीण|बठिंडा देहाती			Bathinda Rural		constituency	IN-PB
भदौड़			Bhadaur		constituency	IN-PB
महल कलां			Mehal Kalan		constituency	IN-PB
पटियाला ग्रामीण|पटियाला देहाती			Patiala Rural		constituency	IN-PB
सनौर			Sanour		constituency	IN-PB
शुतराना			Shutrana		constituency	IN-PB
लालड़ू			Lalru		town	IN-PB
कुराली			Kurali		town	IN-PB
बनूड़			Banur		town	IN-PB
नयागांव	नयागाव		Nayagaon		town	IN-PB
माछीवाड़ा			Machhiwara		town	IN-PB
दोराहा			Doraha		town	IN-PB		*
मलौद			Maloud		town	IN-PB
कीरतपुर साहिब			Kiratpur Sahib		town	IN-PB
भगता भाईका|भगता भाई का			Bhagta Bhai Ka		town	IN-PB
रामां मंडी			Raman Mandi		town	IN-PB
मेहराज			Mehraj		town	IN-PB		*
मलूका			Maluka		town	IN-PB		*
कोट ईसे खां|कोट ईसे खान			Kot Ise Khan		town	IN-PB
बधनी कलां			Badhni Kalan		town	IN-PB
तलवंडी भाई			Talwandi Bhai		town	IN-PB
मुदकी			Mudki		town	IN-PB
मल्लांवाला			Mallanwala		town	IN-PB
अरनीवाला			Arniwala		village	IN-PB
भीखी			Bhikhi		town	IN-PB		*
बरेटा			Bareta		town	IN-PB
बोहा			Boha		town	IN-PB
जोगा			Joga		town	IN-PB		*
चीमा			Cheema		town	IN-PB		*
धनौला			Dhanaula		town	IN-PB
हंडियाया			Handiaya		town	IN-PB
गढ़दीवाला			Gardhiwala		town	IN-PB
हरियाना			Hariana		town	IN-PB
बेगोवाल			Begowal		town	IN-PB
ढिलवां			Dhilwan		town	IN-PB
नडाला			Nadala		town	IN-PB
गोराया			Goraya		town	IN-PB		*
नूरमहल			Nurmahal		town	IN-PB
बिलगा			Bilga		town	IN-PB
लोहियां			Lohian Khas		town	IN-PB
भोगपुर	भोगपूर		Bhogpur		town	IN-PB
अलावलपुर	अलावलपूर		Alawalpur		town	IN-PB
राहों			Rahon		town	IN-PB		*
रय्या			Rayya		town	IN-PB
खटकड़ कलां			Khatkar Kalan		village	IN-PB
ब्यास			Beas		town	IN-PB
सतौज			Satoj		village	IN-PB
दरबार साहिब			Darbar Sahib		locality	IN-PB		*
सुल्तानविंड			Sultanwind		locality	IN-PB
मॉडल टाउन			Model Town		locality	IN-PB
घग्गा			Ghagga		town	IN-PB
कोट फत्ता			Kot Fatta		town	IN-PB
लहरा मोहब्बत			Lehra Mohabat		town	IN-PB
अकोले			Akole		subdistrict	IN-MH
जामखेड			Jamkhed		subdistrict	IN-MH
नेवासा			Nevasa		subdistrict	IN-MH
पाथर्डी			Pathardi		subdistrict	IN-MH
राहाता			Rahata		subdistrict	IN-MH
शेवगांव	शेवगाव		Shevgaon		subdistrict	IN-MH
श्रीगोंदा			Shrigonda		subdistrict	IN-MH
बालापुर	बाळापूर		Balapur		subdistrict	IN-MH
बार्शीटाकली	बार्शीटाकळी		Barshitakli		subdistrict	IN-MH
मूर्तिजापुर|मुर्तिजापुर	मूर्तिजापूर|मुर्तिजापूर		Murtijapur		subdistrict	IN-MH
पातुर	पातूर		Patur		subdistrict	IN-MH
तेल्हारा			Telhara		subdistrict	IN-MH
भातकुली			Bhatkuli		subdistrict	IN-MH
चांदूर बाजार			Chandur Bazar		subdistrict	IN-MH
चांदूर रेलवे	चांदूर रेल्वे		Chandur Railway		subdistrict	IN-MH
मोर्शी			Morshi		subdistrict	IN-MH
नांदगांव खंडेश्वर	नांदगाव खंडेश्वर		Nandgaon Khandeshwar		subdistrict	IN-MH
वरुड	वरूड		Warud		subdistrict	IN-MH
अंजनगांव सुर्जी|अंजनगांव	अंजनगाव सुर्जी|अंजनगाव		Anjangaon Surji		subdistrict	IN-MH
दर्यापुर	दर्यापूर		Daryapur		subdistrict	IN-MH
धामणगांव रेलवे|धामणगांव	धामणगाव रेल्वे|धामणगाव		Dhamangaon Railway		subdistrict	IN-MH
तिवसा|तेवसा			Tiosa		subdistrict	IN-MH
गंगापुर	गंगापूर		Gangapur		subdistrict	IN-MH
कन्नड			Kannad		subdistrict	IN-MH		*
खुलदाबाद|खुल्दाबाद	खुलताबाद		Khuldabad		subdistrict	IN-MH
वैजापुर	वैजापूर		Vaijapur		subdistrict	IN-MH
सोयगांव	सोयगाव		Soegaon		subdistrict	IN-MH
फुलंब्री			Phulambri		subdistrict	IN-MH
आष्टी			Ashti		subdistrict	IN-MH
गेवराई			Georai		subdistrict	IN-MH
केज			Kaij		subdistrict	IN-MH		*
पाटोदा			Patoda		subdistrict	IN-MH
शिरूर कासार			Shirur Kasar		subdistrict	IN-MH
धारूर			Dharur		subdistrict	IN-MH
वडवणी			Wadwani		subdistrict	IN-MH
लाखांदूर			Lakhandur		subdistrict	IN-MH
लाखनी	लाखणी		Lakhani		subdistrict	IN-MH
मोहाडी			Mohadi		subdistrict	IN-MH
पवनी			Pauni		subdistrict	IN-MH		*
साकोली			Sakoli		subdistrict	IN-MH
तुमसर			Tumsar		subdistrict	IN-MH
चिखली			Chikhli		subdistrict	IN-MH
जलगांव जामोद	जळगाव जामोद		Jalgaon Jamod		subdistrict	IN-MH
मलकापुर	मलकापूर		Malkapur		subdistrict	IN-MH
मेहकर	मेहेकर		Mehkar		subdistrict	IN-MH
मोताला	मोताळा		Motala		subdistrict	IN-MH
नांदुरा			Nandura		subdistrict	IN-MH
संग्रामपुर	संग्रामपूर		Sangrampur		subdistrict	IN-MH
देउलगांव राजा|देऊलगांव राजा	देऊळगाव राजा		Deulgaon Raja		subdistrict	IN-MH
भद्रावती			Bhadravati		subdistrict	IN-MH
गोंडपिपरी			Gondpipri		subdistrict	IN-MH
जिवती			Jiwati		subdistrict	IN-MH
कोरपना			Korpana		subdistrict	IN-MH
पोंभुर्णा|पोंभूर्णा			Pombhurna		subdistrict	IN-MH
सिंदेवाही			Sindewahi		subdistrict	IN-MH
वरोरा			Warora		subdistrict	IN-MH
सावली			Saoli		subdistrict	IN-MH		*
नागभीड			Nagbhid		subdistrict	IN-MH
साक्री			Sakri		subdistrict	IN-MH
सिंदखेडा|शिंदखेडा			Sindkheda		subdistrict	IN-MH
चामोर्शी			Chamorshi		subdistrict	IN-MH
धानोरा			Dhanora		subdistrict	IN-MH
कोरची			Korchi		subdistrict	IN-MH
कुरखेडा|कूरखेडा			Kurkheda		subdistrict	IN-MH
मुलचेरा|मूलचेरा			Mulchera		subdistrict	IN-MH
आरमोरी			Armori		subdistrict	IN-MH
देसाईगंज|वडसा			Desaiganj		subdistrict	IN-MH
आमगांव	आमगाव		Amgaon		subdistrict	IN-MH
देवरी			Deori		subdistrict	IN-MH
सड़क अर्जुनी			Sadak Arjuni		subdistrict	IN-MH
सालेकसा			Salekasa		subdistrict	IN-MH
तिरोड़ा			Tirora		subdistrict	IN-MH
अर्जुनी मोरगांव	अर्जुनी मोरगाव		Arjuni Morgaon		subdistrict	IN-MH
वसमत			Basmath		subdistrict	IN-MH
कलमनुरी	कळमनुरी		Kalamnuri		subdistrict	IN-MH
सेनगांव	सेनगाव		Sengaon		subdistrict	IN-MH
औंढा नागनाथ			Aundha Nagnath		subdistrict	IN-MH
भडगांव	भडगाव		Bhadgaon		subdistrict	IN-MH
चोपड़ा			Chopda		subdistrict	IN-MH		*
धरणगांव	धरणगाव		Dharangaon		subdistrict	IN-MH
एरंडोल			Erandol		subdistrict	IN-MH
जामनेर			Jamner		subdistrict	IN-MH
पाचोरा			Pachora		subdistrict	IN-MH
पारोला	पारोळा		Parola		subdistrict	IN-MH
यावल			Yawal		subdistrict	IN-MH
बोदवड			Bodwad		subdistrict	IN-MH
अंबड			Ambad		subdistrict	IN-MH
बदनापुर	बदनापूर		Badnapur		subdistrict	IN-MH
भोकरदन			Bhokardan		subdistrict	IN-MH
घनसावंगी			Ghansawangi		subdistrict	IN-MH
मंठा			Mantha		subdistrict	IN-MH
परतूर			Partur		subdistrict	IN-MH
जाफराबाद			Jafrabad		subdistrict	IN-MH
चंदगड|चंदगढ़			Chandgad		subdistrict	IN-MH
गडहिंग्लज			Gadhinglaj		subdistrict	IN-MH
हातकणंगले			Hatkanangle		subdistrict	IN-MH
शिरोल	शिरोळ		Shirol		subdistrict	IN-MH
आजरा			Ajara		subdistrict	IN-MH
भुदरगड|भुदरगढ़			Bhudargad		subdistrict	IN-MH
राधानगरी			Radhanagari		subdistrict	IN-MH
शाहूवाड़ी			Shahuwadi		subdistrict	IN-MH
करवीर			Karvir		subdistrict	IN-MH
गगनबावडा			Gaganbawada		subdistrict	IN-MH
औसा			Ausa		subdistrict	IN-MH
चाकूर			Chakur		subdistrict	IN-MH
देवणी			Deoni		subdistrict	IN-MH
जलकोट	जळकोट		Jalkot		subdistrict	IN-MH
रेणापुर	रेणापूर		Renapur		subdistrict	IN-MH
शिरूर अनंतपाल			Shirur Anantpal		subdistrict	IN-MH
भिवापुर	भिवापूर		Bhiwapur		subdistrict	IN-MH
हिंगणा			Hingna		subdistrict	IN-MH
कलमेश्वर	कळमेश्वर		Kalmeshwar		subdistrict	IN-MH
कुही			Kuhi		subdistrict	IN-MH
मौदा			Mauda		subdistrict	IN-MH
नरखेड			Narkhed		subdistrict	IN-MH
पारशिवनी			Parseoni		subdistrict	IN-MH
सावनेर			Savner		subdistrict	IN-MH
अर्धापुर	अर्धापूर		Ardhapur		subdistrict	IN-MH
भोकर			Bhokar		subdistrict	IN-MH
बिलोली			Biloli		subdistrict	IN-MH
देगलूर			Deglur		subdistrict	IN-MH
धर्माबाद			Dharmabad		subdistrict	IN-MH
हदगांव	हदगाव		Hadgaon		subdistrict	IN-MH
कंधार			Kandhar		subdistrict	IN-MH
लोहा			Loha		subdistrict	IN-MH		*
मुदखेड			Mudkhed		subdistrict	IN-MH
मुखेड			Mukhed		subdistrict	IN-MH
नायगांव	नायगाव		Naigaon		subdistrict	IN-MH
उमरी			Umri		subdistrict	IN-MH
हिमायतनगर			Himayatnagar		subdistrict	IN-MH
नवापुर	नवापूर		Nawapur		subdistrict	IN-MH
शहादा			Shahada		subdistrict	IN-MH
तलोदा	तळोदा		Taloda		subdistrict	IN-MH
अक्कलकुवा			Akkalkuwa		subdistrict	IN-MH
धडगांव|अक्राणी	धडगाव		Dhadgaon		subdistrict	IN-MH
देवला	देवळा		Deola		subdistrict	IN-MH
दिंडोरी			Dindori		subdistrict	IN-MH
कलवण	कळवण		Kalwan		subdistrict	IN-MH
नांदगांव	नांदगाव		Nandgaon		subdistrict	IN-MH
निफाड			Niphad		subdistrict	IN-MH
पेठ			Peth		subdistrict	IN-MH		*
सुरगाणा			Surgana		subdistrict	IN-MH
चांदवड			Chandwad		subdistrict	IN-MH
बागलाण			Baglan		subdistrict	IN-MH
सटाणा			Satana		subdistrict	IN-MH
भूम			Bhum		subdistrict	IN-MH		*
कलंब	कळंब		Kalamb		subdistrict	IN-MH
लोहारा			Lohara		subdistrict	IN-MH		*
परंडा|परांडा			Paranda		subdistrict	IN-MH
मोखाडा			Mokhada		subdistrict	IN-MH
तलासरी			Talasari		subdistrict	IN-MH
विक्रमगड|विक्रमगढ़			Vikramgad		subdistrict	IN-MH
वाडा			Wada		subdistrict	IN-MH		*
जिंतूर|जिंतुर			Jintur		subdistrict	IN-MH
मानवत			Manwath		subdistrict	IN-MH
पालम			Palam		subdistrict	IN-MH
पाथरी			Pathri		subdistrict	IN-MH
पूर्णा			Purna		subdistrict	IN-MH		*
सेलू			Sailu		subdistrict	IN-MH
सोनपेठ			Sonpeth		subdistrict	IN-MH
भोर			Bhor		subdistrict	IN-MH		*
हवेली			Haveli		subdistrict	IN-MH		*
खेड			Khed		subdistrict	IN-MH
मावल	मावळ		Maval		subdistrict	IN-MH
मुलशी	मुळशी		Mulshi		subdistrict	IN-MH
पुरंदर			Purandar		subdistrict	IN-MH		*
वेल्हे			Velhe		subdistrict	IN-MH
आंबेगांव	आंबेगाव		Ambegaon		subdistrict	IN-MH
खालापुर	खालापूर		Khalapur		subdistrict	IN-MH
माणगांव	माणगाव		Mangaon		subdistrict	IN-MH
म्हसला	म्हसळा		Mhasla		subdistrict	IN-MH
मुरुड	मुरूड		Murud		subdistrict	IN-MH
पोलादपुर	पोलादपूर		Poladpur		subdistrict	IN-MH
श्रीवर्धन			Shrivardhan		subdistrict	IN-MH
सुधागढ़	सुधागड		Sudhagad		subdistrict	IN-MH
तला	तळा		Tala		subdistrict	IN-MH		*
गुहागर			Guhagar		subdistrict	IN-MH
लांजा			Lanja		subdistrict	IN-MH
मंडणगड|मंडणगढ़			Mandangad		subdistrict	IN-MH
संगमेश्वर			Sangameshwar		subdistrict	IN-MH
आटपाड़ी			Atpadi		subdistrict	IN-MH
जत			Jat		subdistrict	IN-MH		*
कवठे महांकाल|कवठेमहांकाल	कवठेमहांकाळ|कवठे महांकाळ		Kavathe Mahankal		subdistrict	IN-MH
कडेगांव	कडेगाव		Kadegaon		subdistrict	IN-MH
खानापुर	खानापूर		Khanapur		subdistrict	IN-MH
पलूस			Palus		subdistrict	IN-MH
शिराला	शिराळा		Shirala		subdistrict	IN-MH
वालवा	वाळवा		Walwa		subdistrict	IN-MH
कोरेगांव	कोरेगाव		Koregaon		subdistrict	IN-MH
माण			Man		subdistrict	IN-MH		*
पाटण			Patan		subdistrict	IN-MH
खटाव			Khatav		subdistrict	IN-MH
जावली	जावळी		Jaoli		subdistrict	IN-MH
कुडाल	कुडाळ		Kudal		subdistrict	IN-MH
वेंगुर्ला|वेंगुर्ले			Vengurla		subdistrict	IN-MH
देवगड|देवगढ़			Devgad		subdistrict	IN-MH
दोडामार्ग			Dodamarg		subdistrict	IN-MH
वैभववाड़ी			Vaibhavwadi		subdistrict	IN-MH
करमाला	करमाळा		Karmala		subdistrict	IN-MH
माढा			Madha		subdistrict	IN-MH
मोहोल	मोहोळ		Mohol		subdistrict	IN-MH
मुरबाड			Murbad		subdistrict	IN-MH
आर्वी			Arvi		subdistrict	IN-MH
देवली	देवळी		Deoli		subdistrict	IN-MH
समुद्रपुर	समुद्रपूर		Samudrapur		subdistrict	IN-MH
मंगरूलपीर	मंगरूळपीर		Mangrulpir		subdistrict	IN-MH
मानोरा			Manora		subdistrict	IN-MH
रिसोड			Risod		subdistrict	IN-MH
आर्णी			Arni		subdistrict	IN-MH
दारव्हा			Darwha		subdistrict	IN-MH
दिग्रस			Digras		subdistrict	IN-MH
घाटंजी			Ghatanji		subdistrict	IN-MH
महागांव	महागाव		Mahagaon		subdistrict	IN-MH
मारेगांव	मारेगाव		Maregaon		subdistrict	IN-MH
रालेगांव	राळेगाव		Ralegaon		subdistrict	IN-MH
उमरखेड			Umarkhed		subdistrict	IN-MH
बाभुलगांव	बाभुळगाव		Babhulgaon		subdistrict	IN-MH
नेर			Ner		subdistrict	IN-MH		*
झरी जामणी|झरीजामणी			Zari Jamani		subdistrict	IN-MH
केलापुर	केळापूर		Kelapur		subdistrict	IN-MH
पांढरकवडा			Pandharkawada		subdistrict	IN-MH
अक्कलकुवा-अक्राणी			Akkalkuwa-Akrani		constituency	IN-MH
जलगांव शहर	जळगाव शहर		Jalgaon City		constituency	IN-MH		*
जलगांव ग्रामीण	जळगाव ग्रामीण		Jalgaon Rural		constituency	IN-MH
धुले शहर	धुळे शहर		Dhule City		constituency	IN-MH		*
धुले ग्रामीण	धुळे ग्रामीण		Dhule Rural		constituency	IN-MH
अकोला पश्चिम			Akola West		constituency	IN-MH
अकोला पूर्व			Akola East		constituency	IN-MH
बडनेरा			Badnera		constituency	IN-MH
नागपुर दक्षिण-पश्चिम	नागपूर दक्षिण-पश्चिम		Nagpur South West		constituency	IN-MH
नागपुर दक्षिण	नागपूर दक्षिण		Nagpur South		constituency	IN-MH
नागपुर पूर्व	नागपूर पूर्व		Nagpur East		constituency	IN-MH
नागपुर मध्य	नागपूर मध्य		Nagpur Central		constituency	IN-MH
नागपुर पश्चिम	नागपूर पश्चिम		Nagpur West		constituency	IN-MH
नागपुर उत्तर	नागपूर उत्तर		Nagpur North		constituency	IN-MH
नांदेड़ उत्तर			Nanded North		constituency	IN-MH
नांदेड़ दक्षिण			Nanded South		constituency	IN-MH
औरंगाबाद मध्य			Aurangabad Central		constituency	IN-MH
औरंगाबाद पश्चिम			Aurangabad West		constituency	IN-MH
औरंगाबाद पूर्व			Aurangabad East		constituency	IN-MH
मालेगांव मध्य	मालेगाव मध्य		Malegaon Central		constituency	IN-MH
मालेगांव बाह्य	मालेगाव बाह्य		Malegaon Outer		constituency	IN-MH
नासिक पूर्व|नाशिक पूर्व			Nashik East		constituency	IN-MH
नासिक मध्य|नाशिक मध्य			Nashik Central		constituency	IN-MH
नासिक पश्चिम|नाशिक पश्चिम			Nashik West		constituency	IN-MH
भिवंडी ग्रामीण			Bhiwandi Rural		constituency	IN-MH
भिवंडी पश्चिम			Bhiwandi West		constituency	IN-MH
भिवंडी पूर्व			Bhiwandi East		constituency	IN-MH
कल्याण पश्चिम			Kalyan West		constituency	IN-MH
कल्याण पूर्व			Kalyan East		constituency	IN-MH
कल्याण ग्रामीण			Kalyan Rural		constituency	IN-MH
ओवला-माजीवाड़ा	ओवळा-माजिवडा		Ovala-Majiwada		constituency	IN-MH
कोपरी-पाचपाखाड़ी			Kopri-Pachpakhadi		constituency	IN-MH
मुंब्रा-कलवा	मुंब्रा-कळवा|कळवा-मुंब्रा		Mumbra-Kalwa		constituency	IN-MH
मागाठाणे			Magathane		constituency	IN-MH
भांडुप पश्चिम			Bhandup West		constituency	IN-MH
जोगेश्वरी पूर्व			Jogeshwari East		constituency	IN-MH
दिंडोशी			Dindoshi		constituency	IN-MH
कांदिवली पूर्व			Kandivali East		constituency	IN-MH
चारकोप			Charkop		constituency	IN-MH
मलाड पश्चिम	मालाड पश्चिम		Malad West		constituency	IN-MH
अंधेरी पश्चिम			Andheri West		constituency	IN-MH
अंधेरी पूर्व			Andheri East		constituency	IN-MH
चांदिवली			Chandivali		constituency	IN-MH
घाटकोपर पश्चिम			Ghatkopar West		constituency	IN-MH
घाटकोपर पूर्व			Ghatkopar East		constituency	IN-MH
मानखुर्द शिवाजी नगर|मानखुर्द-शिवाजीनगर			Mankhurd Shivaji Nagar		constituency	IN-MH
अणुशक्ति नगर|अणुशक्तिनगर	अणुशक्तीनगर|अणुशक्ती नगर		Anushakti Nagar		constituency	IN-MH
कलिना			Kalina		constituency	IN-MH
बांद्रा पूर्व|वांद्रे पूर्व			Vandre East		constituency	IN-MH
बांद्रा पश्चिम|वांद्रे पश्चिम			Vandre West		constituency	IN-MH
सायन कोलीवाड़ा	सायन कोळीवाडा		Sion Koliwada		constituency	IN-MH
माहिम|माहीम			Mahim		constituency	IN-MH
शिवड़ी			Shivadi		constituency	IN-MH
मुंबादेवी			Mumbadevi		constituency	IN-MH
खेड आलंदी	खेड आळंदी		Khed Alandi		constituency	IN-MH
वडगांव शेरी	वडगाव शेरी		Vadgaon Sheri		constituency	IN-MH
पर्वती			Parvati	Q19808773	constituency	IN-MH		*
पुणे छावनी|पुणे कैंट	पुणे कॅन्टोन्मेंट|पुणे कँटोन्मेंट		Pune Cantonment		constituency	IN-MH
अहमदनगर शहर			Ahmednagar City		constituency	IN-MH		*
कर्जत-जामखेड			Karjat Jamkhed		constituency	IN-MH
लातूर शहर			Latur City		constituency	IN-MH		*
लातूर ग्रामीण			Latur Rural		constituency	IN-MH
सोलापुर शहर उत्तर	सोलापूर शहर उत्तर		Solapur City North		constituency	IN-MH
सोलापुर शहर मध्य|सोलापुर मध्य	सोलापूर शहर मध्य		Solapur City Central		constituency	IN-MH
सोलापुर दक्षिण	सोलापूर दक्षिण		Solapur South		constituency	IN-MH
कराड उत्तर			Karad North		constituency	IN-MH
कराड दक्षिण			Karad South		constituency	IN-MH
कोल्हापुर दक्षिण	कोल्हापूर दक्षिण		Kolhapur South		constituency	IN-MH
कोल्हापुर उत्तर	कोल्हापूर उत्तर		Kolhapur North		constituency	IN-MH
पलूस-कडेगांव	पलूस-कडेगाव		Palus-Kadegaon		constituency	IN-MH
तासगांव-कवठे महांकाल	तासगाव-कवठे महांकाळ		Tasgaon-Kavathe Mahankal		constituency	IN-MH
भगूर			Bhagur		town	IN-MH
बुटीबोरी			Butibori		town	IN-MH
देहूरोड|देहू रोड			Dehu Road		town	IN-MH
देवलाली प्रवरा	देवळाली प्रवरा		Deolali Pravara		town	IN-MH
देवरुख			Devrukh		town	IN-MH
दोंडाईचा			Dondaicha		town	IN-MH
गडचांदूर			Gadchandur		town	IN-MH
घुग्घुस|घुघ्घुस			Ghugus		town	IN-MH
हुपरी			Hupari		town	IN-MH
खोपोली			Khopoli		town	IN-MH
कुंडलवाड़ी			Kundalwadi		town	IN-MH
कुर्डुवाडी			Kurduvadi		town	IN-MH
कुरुंदवाड|कुरूंदवाड			Kurundvad		town	IN-MH
लोणंद			Lonand		town	IN-MH
मेढा			Medha		town	IN-MH
म्हसवड			Mhaswad		town	IN-MH
मोहपा			Mohpa		town	IN-MH
मोवाड			Mowad		town	IN-MH
मुरगुड			Murgud		town	IN-MH
मुरुम			Murum		town	IN-MH		*
नलदुर्ग	नळदुर्ग		Naldurg		town	IN-MH
पुलगांव	पुलगाव		Pulgaon		town	IN-MH
रहिमतपुर	रहिमतपूर		Rahimatpur		town	IN-MH
राजगुरुनगर			Rajgurunagar		town	IN-MH
सावदा			Savda		town	IN-MH
शेंदुर्णी			Shendurni		town	IN-MH
शेंदुरजना घाट			Shendurjana Ghat		town	IN-MH
सिंदी			Sindi		town	IN-MH		*
त्र्यंबक			Trimbak		town	IN-MH
उरुली कांचन	उरळी कांचन		Uruli Kanchan		town	IN-MH
वडूज			Vaduj		town	IN-MH
वरणगांव	वरणगाव		Varangaon		town	IN-MH
विटा			Vita		town	IN-MH
वडगांव मावल	वडगाव मावळ		Vadgaon Maval		town	IN-MH
वानाडोंगरी			Wanadongri		town	IN-MH
फैजपुर	फैजपूर		Faizpur		town	IN-MH
दहिवड़ी			Dahiwadi		town	IN-MH
दुधनी			Dudhani		town	IN-MH
मैंदर्गी			Maindargi		town	IN-MH
खापा			Khapa		town	IN-MH
कन्हान			Kanhan		town	IN-MH
वाड़ी			Wadi		town	IN-MH		*
हिवरे बाजार			Hiware Bazar		village	IN-MH
खैरलांजी			Khairlanji		village	IN-MH
कोपर्डी			Kopardi		village	IN-MH
जैतापुर	जैतापूर		Jaitapur		village	IN-MH
नाणार			Nanar		village	IN-MH
लवासा			Lavasa		town	IN-MH		*
मालिन|माळीण			Malin		village	IN-MH		मालिन
इरशालवाड़ी	इर्शाळवाडी		Irshalwadi		village	IN-MH
तलिये	तळीये		Taliye		village	IN-MH
रांजणगांव	रांजणगाव		Ranjangaon		village	IN-MH
मंचर			Manchar		village	IN-MH
नारायणगांव	नारायणगाव		Narayangaon		town	IN-MH
ओझर			Ozar		town	IN-MH
पिंपलगांव बसवंत	पिंपळगाव बसवंत		Pimpalgaon Baswant		town	IN-MH
घोटी			Ghoti		town	IN-MH		*
पवनार			Pavnar		village	IN-MH
कोराडी			Koradi		town	IN-MH
खापरखेड़ा			Khaparkheda		town	IN-MH
मिहान			Mihan		locality	IN-MH		*
नेरल	नेरळ		Neral		village	IN-MH
कसारा			Kasara		village	IN-MH
टिटवाला	टिटवाळा		Titwala		locality	IN-MH
शहाड			Shahad		locality	IN-MH		*
दिवा			Diva		locality	IN-MH		*
काशीमीरा			Kashimira		locality	IN-MH
तलोजा	तळोजा		Taloja		locality	IN-MH
कामोठे			Kamothe		locality	IN-MH
कलंबोली	कळंबोली		Kalamboli		locality	IN-MH
न्हावा शेवा			Nhava Sheva		locality	IN-MH
रायगढ़ किला	रायगड किल्ला		Raigad Fort		village	IN-MH
प्रतापगढ़ किला	प्रतापगड		Pratapgad		village	IN-MH
शिवनेरी			Shivneri		village	IN-MH
गोरेगांव पूर्व	गोरेगाव पूर्व		Goregaon East		locality	IN-MH
मालवणी			Malvani		locality	IN-MH		*
खार			Khar		locality	IN-MH		*
साकीनाका			Sakinaka		locality	IN-MH
छत्रपति शिवाजी महाराज टर्मिनस|सीएसएमटी|छत्रपति शिवाजी टर्मिनस|CSMT	छत्रपती शिवाजी महाराज टर्मिनस		Chhatrapati Shivaji Maharaj Terminus		locality	IN-MH
शिवतीर्थ			Shivtirth		locality	IN-MH
क्रॉफर्ड मार्केट			Crawford Market		locality	IN-MH
ताड़देव			Tardeo		locality	IN-MH
नागपाड़ा			Nagpada		locality	IN-MH
डोंगरी			Dongri		locality	IN-MH		*
भिंडी बाजार	भेंडी बाजार		Bhendi Bazaar		locality	IN-MH
मझगांव	माझगाव		Mazgaon		locality	IN-MH
वागले इस्टेट	वागळे इस्टेट		Wagle Estate		locality	IN-MH
माजीवाड़ा	माजिवडा		Majiwada		locality	IN-MH
कात्रज			Katraj		locality	IN-MH
वानवडी			Wanowrie		locality	IN-MH
कोंढवा			Kondhwa		locality	IN-MH
विमान नगर			Viman Nagar		locality	IN-MH
खराडी			Kharadi		locality	IN-MH		*
वाकड			Wakad		locality	IN-MH
निगडी			Nigdi		locality	IN-MH
औंध			Aundh		locality	IN-MH
बाणेर			Baner		locality	IN-MH
डेक्कन जिमखाना			Deccan Gymkhana		locality	IN-MH
शनिवार वाड़ा|शनिवारवाड़ा			Shaniwar Wada		locality	IN-MH
सीताबर्डी			Sitabuldi		locality	IN-MH
धंतोली			Dhantoli		locality	IN-MH
इंदोरा			Indora		locality	IN-MH
पाचपावली			Pachpaoli		locality	IN-MH
सिडको			CIDCO		locality	IN-MH
पंचवटी			Panchavati		locality	IN-MH		*
नाशिक रोड|नासिक रोड			Nashik Road		locality	IN-MH
क्रांति चौक	क्रांती चौक		Kranti Chowk		locality	IN-MH		*
कोशी प्रदेश|कोसी प्रदेश		कोशी प्रदेश|कोसी प्रदेश|प्रदेश १|प्रदेश नम्बर १|प्रदेश नं. १|१ नम्बर प्रदेश|एक नम्बर प्रदेश	Koshi Province		province	NP	NP-P1	प्रदेश १
मधेश प्रदेश		मधेश प्रदेश|मधेस प्रदेश|प्रदेश २|प्रदेश नम्बर २|प्रदेश नं. २|२ नम्बर प्रदेश|दुई नम्बर प्रदेश	Madhesh Province		province	NP	NP-P2	प्रदेश २
बागमती प्रदेश|बाग्मती प्रदेश		बागमती प्रदेश|वाग्मती प्रदेश|वागमती प्रदेश|बाग्मती प्रदेश|प्रदेश ३|प्रदेश नम्बर ३|प्रदेश नं. ३|३ नम्बर प्रदेश|तीन नम्बर प्रदेश	Bagmati Province		province	NP	NP-P3	प्रदेश ३
गंडकी प्रदेश		गण्डकी प्रदेश|गण्डकी प्रदेस	Gandaki Province		province	NP	NP-P4
लुंबिनी प्रदेश		लुम्बिनी प्रदेश|प्रदेश ५|प्रदेश नम्बर ५|प्रदेश नं. ५|५ नम्बर प्रदेश|पाँच नम्बर प्रदेश	Lumbini Province		province	NP	NP-P5	प्रदेश ५
करनाली प्रदेश|कर्णाली प्रदेश		कर्णाली प्रदेश|कर्णाली|कर्नाली प्रदेश|कर्णाली प्रदेस	Karnali Province		province	NP	NP-P6
सुदूरपश्चिम प्रदेश|सुदूर पश्चिम प्रदेश|सुदूर पश्चिमांचल		सुदूरपश्चिम प्रदेश|सुदूरपश्चिम|सुदुरपश्चिम प्रदेश|सुदुरपश्चिम|सुदूर पश्चिम प्रदेश|सुदुर पश्चिम|सुदूर पश्चिम	Sudurpashchim Province		province	NP	NP-P7
ताप्लेजुंग		ताप्लेजुङ|ताप्लेजुंग|ताप्लेजुंङ	Taplejung		district	NP-P1
पांचथर		पाँचथर|पाँच्थर|पान्चथर	Panchthar		district	NP-P1
इलाम		इलाम|ईलाम	Ilam		district	NP-P1
झापा			Jhapa		district	NP-P1
मोरंग		मोरङ|मोरङ्ग	Morang		district	NP-P1
सुनसरी		सुनसरी|सुन्सरी	Sunsari		district	NP-P1
धनकुटा			Dhankuta		district	NP-P1
तेह्रथुम|तेहरथुम		तेह्रथुम|तेरथुम|तेहथुम	Terhathum		district	NP-P1
संखुवासभा		संखुवासभा|शंखुवासभा	Sankhuwasabha		district	NP-P1
भोजपुर			Bhojpur		district	NP-P1
खोटांग		खोटाङ|खोटाङ्ग	Khotang		district	NP-P1
ओखलढुंगा|ओखलढूंगा			Okhaldhunga		district	NP-P1
सोलुखुम्बु|सोलुखुंबू		सोलुखुम्बु|सोलुखुम्बू|सोलुखुम्वु	Solukhumbu		district	NP-P1
उदयपुर			Udayapur		district	NP-P1
विराटनगर|बिराटनगर			Biratnagar		city	NP-P1
इटहरी		इटहरी|ईटहरी	Itahari		city	NP-P1
धरान			Dharan		city	NP-P1
मेचीनगर		मेचीनगर|मेचिनगर	Mechinagar		town	NP-P1
बिर्तामोड		विर्तामोड|बिर्तामोड	Birtamod		town	NP-P1
दमक			Damak		town	NP-P1		*
भद्रपुर			Bhadrapur		town	NP-P1
शिवसताक्षी		शिवसताक्षी|शिवशताक्षी	Shivasatakshi		town	NP-P1
अर्जुनधारा			Arjundhara		town	NP-P1
गौरादह			Gauradaha		town	NP-P1
कन्काई|कनकाई			Kankai		town	NP-P1
सूर्योदय			Suryodaya		town	NP-P1		*
देउमाई			Deumai		town	NP-P1
माई			Mai		town	NP-P1		*
फिदिम			Phidim		town	NP-P1
फुङलिङ|फुंगलिंग		फुङलिङ|फुङ्लिङ	Phungling		town	NP-P1
खांदबारी		खाँदबारी|खाँदवारी	Khandbari		town	NP-P1
चैनपुर			Chainpur		town	NP-P1
धर्मदेवी			Dharmadevi		town	NP-P1
पाँचखपन			Panchkhapan		town	NP-P1
मादी			Madi		town	NP-P1
पाख्रीबास		पाख्रीबास|पाख्रिबास	Pakhribas		town	NP-P1
महालक्ष्मी			Mahalaxmi		town	NP-P1		*
म्याङलुङ|म्यांगलुंग		म्याङलुङ|म्याङ्लुङ|म्यांगलुङ	Myanglung		town	NP-P1
लालीगुराँस			Laligurans		town	NP-P1		*
षडानन्द			Shadananda		town	NP-P1
दिक्तेल|दिक्तेल रुपाकोट मझुवागढी			Diktel		town	NP-P1
हलेसी तुवाचुङ|हलेसी		हलेसी तुवाचुङ|हलेसी|हलेसी तुवाचुंग	Halesi Tuwachung		town	NP-P1
सिद्धिचरण			Siddhicharan		town	NP-P1		*
सोलुदूधकुंड		सोलुदूधकुण्ड|सोलुदुधकुण्ड	Solududhkunda		town	NP-P1
सुन्दरहरैंचा		सुन्दरहरैंचा|सुन्दरहरैचा	Sundarharaincha		town	NP-P1
बेलबारी		बेलबारी|बेलवारी	Belbari		town	NP-P1
पथरी शनिश्चरे|पथरी		पथरी शनिश्चरे|पथरीशनिश्चरे|पथरी	Pathari Shanishchare		town	NP-P1		पथरी
रतुवामाई			Ratuwamai		town	NP-P1
उर्लाबारी		उर्लाबारी|उर्लावारी	Urlabari		town	NP-P1
रंगेली			Rangeli		town	NP-P1
सुनवर्षी		सुनवर्षी|सुनवर्षि	Sunawarshi		town	NP-P1
लेटाङ|लेटांग			Letang		town	NP-P1
बराहक्षेत्र|वराहक्षेत्र			Barahakshetra		town	NP-P1
इनरुवा		इनरुवा|ईनरुवा	Inaruwa		town	NP-P1
दुहबी		दुहबी|दुहवी	Duhabi		town	NP-P1
रामधुनी			Ramdhuni		town	NP-P1
त्रियुगा			Triyuga		town	NP-P1
कटारी			Katari		town	NP-P1		*
चौदंडीगढ़ी		चौदंडीगढी	Chaudandigadhi		town	NP-P1
बेलका		वेलका|बेलका	Belaka		town	NP-P1
हतुवागढी			Hatuwagadhi		village	NP-P1
टेम्केमैयुङ		टेम्केमैयुङ|ट्याम्केमैयुम	Temke Maiyum		village	NP-P1
साल्पासिलिछो			Salpasilichho		village	NP-P1
साँगुरीगढी			Sangurigadhi		village	NP-P1
सहिदभूमि		सहिदभूमि|शहीदभूमि	Sahidbhumi		village	NP-P1
छथर जोरपाटी			Chhathar Jorpati		village	NP-P1
माइजोगमाई		माइजोगमाई|माईजोगमाई	Maijogmai		village	NP-P1
फाकफोकथुम			Phakphokthum		village	NP-P1
चुलाचुली			Chulachuli		village	NP-P1
सन्दकपुर			Sandakpur		village	NP-P1
माङसेबुङ			Mangsebung		village	NP-P1
कचनकवल			Kachankawal		village	NP-P1
बाह्रदशी			Barhadashi		village	NP-P1
गौरीगञ्ज			Gauriganj		village	NP-P1
हल्दिबारी		हल्दिबारी|हल्दिवारी|हल्दीबारी	Haldibari		village	NP-P1
बुद्धशान्ति			Buddhashanti		village	NP-P1
ऐसेलुखर्क			Aiselukharka		village	NP-P1
खोटेहाङ			Khotehang		village	NP-P1
केपिलासगढी			Kepilasgadhi		village	NP-P1
जहदा			Jahada		village	NP-P1
कटहरी			Katahari		village	NP-P1
कानेपोखरी			Kanepokhari		village	NP-P1
ग्रामथान			Gramthan		village	NP-P1
केराबारी		केराबारी|केरावारी	Kerabari		village	NP-P1
मिक्लाजुङ			Miklajung		village	NP-P1
मानेभञ्ज्याङ		मानेभञ्ज्याङ|मानेभञ्याङ	Manebhanjyang		village	NP-P1
खिजिदेम्बा			Khijidemba		village	NP-P1
फाल्गुनन्द			Phalgunanda		village	NP-P1
याङवरक			Yangwarak		village	NP-P1
सिलीचोङ			Silichong		village	NP-P1
मकालु			Makalu		village	NP-P1
भोटखोला			Bhotkhola		village	NP-P1
खुम्बु पासाङल्हामु		खुम्बु पासाङल्हामु|खुम्बु पासाङल्हमु|खुम्बुपासाङल्हामु	Khumbu Pasanglhamu		village	NP-P1
थुलुङ दूधकोशी			Thulung Dudhkoshi		village	NP-P1
देवानगञ्ज			Dewanganj		village	NP-P1
हरिनगर			Harinagar		village	NP-P1
भोक्राहा नरसिंह|भोक्राहा			Bhokraha Narsingh		village	NP-P1
फक्ताङलुङ		फक्ताङलुङ|फक्ताङ्लुङ	Phaktanglung		village	NP-P1
मिक्वाखोला			Mikwakhola		village	NP-P1
सिदिङ्वा			Sidingwa		village	NP-P1
सिरिजङ्घा		सिरिजङ्घा|सिरीजङ्घा	Sirijangha		village	NP-P1
आठराई			Aathrai		village	NP-P1
फेदाप			Phedap		village	NP-P1
उदयपुरगढी			Udayapurgadhi		village	NP-P1
लिम्चुङबुङ		लिम्चुङबुङ|लिम्चुङ्बुङ	Limchungbung		village	NP-P1
कांकड़भिट्टा|काकरभिट्टा|काकड़भिट्टा		काँकडभिट्टा|काँकरभिट्टा|काकडभिट्टा|काँकरभित्ता|काकडभित्ता	Kakarbhitta		town	NP-P1
धुलाबारी		धुलाबारी|धुलावारी	Dhulabari		town	NP-P1
चारआली			Charali		town	NP-P1
सुरुङ्गा		सुरुंगा	Surunga		town	NP-P1
चन्द्रगढी			Chandragadhi		town	NP-P1
पशुपतिनगर			Pashupatinagar		town	NP-P1
गाईघाट			Gaighat		town	NP-P1
कञ्चनबारी			Kanchanbari		town	NP-P1
सल्लेरी			Salleri		town	NP-P1
नाम्चे|नामचे		नाम्चे|नाम्चे बजार|नाम्चेबजार	Namche		town	NP-P1
लुक्ला			Lukla		town	NP-P1
भेडेटार			Bhedetar		town	NP-P1
हिले			Hile		town	NP-P1		*
बसन्तपुर			Basantapur		town	NP-P1
तुम्लिङटार		तुम्लिङटार|तुम्लिङ्टार	Tumlingtar		town	NP-P1
फिक्कल			Phikkal		town	NP-P1
बेल्टार|बेलटार			Beltar		town	NP-P1
ओलाङचुङगोला		ओलाङचुङगोला|ओलाङ्चुङ्गोला|वलाङचुङगोला	Olangchung Gola		town	NP-P1
जोगबनी नाका|रानी भन्सार			Rani border point		locality	NP-P1
पाथीभरा		पाथीभरा|पाथिभरा	Pathibhara		locality	NP-P1
कोशीटप्पु|कोशी टप्पू		कोशीटप्पु|कोसीटप्पु|कोशी टप्पु	Koshi Tappu		locality	NP-P1
कोशी ब्यारेज|कोसी बैराज|कोसी बराज		कोशी ब्यारेज|कोसी ब्यारेज	Koshi Barrage		locality	NP-P1
बीपी कोइराला राजमार्ग|बीपी राजमार्ग		बीपी राजमार्ग|बिपी राजमार्ग	BP Highway		locality	NP-P1
सप्तरी			Saptari		district	NP-P2
सिराहा|सिरहा			Siraha		district	NP-P2
धनुषा		धनुषा|धनुसा	Dhanusha		district	NP-P2
महोत्तरी			Mahottari		district	NP-P2
सर्लाही		सर्लाही|सर्लाहि	Sarlahi		district	NP-P2
रौतहट			Rautahat		district	NP-P2
बारा			Bara		district	NP-P2		*
पर्सा|परसा			Parsa		district	NP-P2
जनकपुर|जनकपुरधाम|जनकपुर धाम	जनकपूर		Janakpur		city	NP-P2
बीरगंज|वीरगंज		वीरगञ्ज|वीरगन्ज|बीरगञ्ज|विरगञ्ज|बिरगञ्ज	Birgunj		city	NP-P2
कलैया			Kalaiya		city	NP-P2
जीतपुर सिमरा|जीतपुरसिमरा		जीतपुरसिमरा|जीतपुर सिमरा|जितपुरसिमरा|जितपुर सिमरा	Jitpur Simara		city	NP-P2
राजबिराज|राजविराज		राजविराज|राजबिराज	Rajbiraj		town	NP-P2
बोदेबरसाइन		बोदेबरसाइन|बोदेबरसाईन	Bodebarsain		town	NP-P2
डाक्नेश्वरी			Dakneshwari		town	NP-P2
हनुमाननगर कंकालिनी|हनुमाननगर			Hanumannagar Kankalini		town	NP-P2
कंचनरूप		कञ्चनरुप|कञ्चनरूप	Kanchanrup		town	NP-P2
खडक			Khadak		town	NP-P2		*
शम्भुनाथ			Shambhunath		town	NP-P2		*
सप्तकोशी नगरपालिका			Saptakoshi		town	NP-P2
सुरुङ्गा			Surunga		town	NP-P2
लहान			Lahan		town	NP-P2		*
धनगढीमाई			Dhangadhimai		town	NP-P2
सिरहा नगरपालिका		सिरहा नगरपालिका|सिराहा नगरपालिका	Siraha Municipality		town	NP-P2
गोलबजार		गोलबजार|गोलबाजार	Golbazar		town	NP-P2
मिर्चैया		मिर्चैया|मिर्चैयाँ	Mirchaiya		town	NP-P2
कल्याणपुर			Kalyanpur		town	NP-P2
कर्जन्हा			Karjanha		town	NP-P2
सुखीपुर		सुखीपुर|सुखिपुर	Sukhipur		town	NP-P2
क्षिरेश्वरनाथ		क्षिरेश्वरनाथ|क्षीरेश्वरनाथ	Kshireshwarnath		town	NP-P2
गणेशमान चारनाथ			Ganeshman Charnath		town	NP-P2
धनुषाधाम			Dhanushadham		town	NP-P2
नगराइन			Nagarain		town	NP-P2
विदेह			Bideha		town	NP-P2		*
मिथिला नगरपालिका			Mithila Municipality		town	NP-P2
शहीदनगर		शहीदनगर|सहिदनगर	Sahidnagar		town	NP-P2
सबैला			Sabaila		town	NP-P2
कमला नगरपालिका			Kamala Municipality		town	NP-P2
मिथिला बिहारी			Mithila Bihari		town	NP-P2
हंसपुर			Hansapur		town	NP-P2
जलेश्वर			Jaleshwar		town	NP-P2
औरही			Aurahi		town	NP-P2
बलवा			Balawa		town	NP-P2		*
बर्दिबास|बर्दीबास		बर्दिबास|बर्दिवास	Bardibas		town	NP-P2
भंगाहा		भँगाहा	Bhangaha		town	NP-P2
गौशाला			Gaushala		town	NP-P2		*
लोहरपट्टी			Loharpatti		town	NP-P2
मनरा शिसवा|मनरा			Manara Shiswa		town	NP-P2
मटिहानी			Matihani		town	NP-P2
रामगोपालपुर			Ramgopalpur		town	NP-P2
मलंगवा			Malangwa		town	NP-P2
बागमती नगरपालिका			Bagmati Municipality		town	NP-P2
बलरा			Balara		town	NP-P2
बरहथवा			Barahathwa		town	NP-P2
गोडैटा			Godaita		town	NP-P2
हरिवन|हरिबन			Hariwan		town	NP-P2
हरिपुर			Haripur		town	NP-P2
हरिपुर्वा		हरिपुर्वा|हरिपुरवा	Haripurwa		town	NP-P2
ईश्वरपुर		ईश्वरपुर|इश्वरपुर	Ishwarpur		town	NP-P2
कविलासी		कविलासी|कबिलासी	Kabilasi		town	NP-P2
लालबन्दी			Lalbandi		town	NP-P2
गौर			Gaur		town	NP-P2		*
चन्द्रपुर		चन्द्रपुर|चन्द्रनिगाहपुर	Chandrapur		town	NP-P2
चपुर			Chapur		town	NP-P2
गरुडा			Garuda		town	NP-P2		*
गढीमाई			Gadhimai		town	NP-P2
गुजरा			Gujara		town	NP-P2		*
बौधीमाई			Baudhimai		town	NP-P2
वृन्दावन नगरपालिका		वृन्दावन नगरपालिका|बृन्दावन नगरपालिका	Brindaban		town	NP-P2
देवाही गोनाही			Dewahi Gonahi		town	NP-P2
ईशनाथ			Ishanath		town	NP-P2
कटहरिया			Katahariya		town	NP-P2
माधव नारायण			Madhav Narayan		town	NP-P2		*
मौलापुर			Maulapur		town	NP-P2
परोहा			Paroha		town	NP-P2
फतुवा विजयपुर		फतुवाविजयपुर|फतुवा विजयपुर|फतुवाबिजयपुर	Phatuwa Bijayapur		town	NP-P2
राजदेवी			Rajdevi		town	NP-P2		*
राजपुर			Rajpur		town	NP-P2
निजगढ			Nijgadh		town	NP-P2
कोल्हवी|कोल्हबी			Kolhabi		town	NP-P2
महागढीमाई			Mahagadhimai		town	NP-P2
सिम्रौनगढ		सिम्रौनगढ|सिमरौनगढ	Simraungadh		town	NP-P2
पचरौता			Pacharauta		town	NP-P2
पोखरिया			Pokhariya		town	NP-P2
बहुदरमाई			Bahudarmai		town	NP-P2
पर्सागढी			Parsagadhi		town	NP-P2
सिमरा			Simara		town	NP-P2
पथलैया			Pathlaiya		town	NP-P2
ढल्केबर			Dhalkebar		town	NP-P2
तिलाठी कोइलाडी|तिलाठी		तिलाठी कोइलाडी|तिलाठी कोईलाडी|तिलाठी	Tilathi Koiladi		village	NP-P2
छिन्नमस्ता गाउँपालिका|छिन्नमस्ता			Chhinnamasta		village	NP-P2
रुपनी			Rupani		village	NP-P2
महादेवा			Mahadeva		village	NP-P2
अग्निसाइर कृष्णासवरन|अग्निसाइर		अग्निसाइर कृष्णासरवन|अग्निसाइर	Agnisair Krishnasawaran		village	NP-P2
तिरहुत गाउँपालिका			Tirhut Rural Municipality		village	NP-P2
बलान बिहुल		बलानबिहुल|बलान बिहुल	Balan-Bihul		village	NP-P2
लक्ष्मीनिया			Lakshminiya		village	NP-P2
जनकनन्दिनी			Janaknandini		village	NP-P2
मुखियापट्टी मुसहरमिया			Mukhiyapatti Musaharmiya		village	NP-P2
बटेश्वर			Bateshwar		village	NP-P2
औरही गाउँपालिका			Aurahi Rural Municipality		village	NP-P2
भगवानपुर			Bhagwanpur		village	NP-P2
बरियारपट्टी			Bariyarpatti		village	NP-P2
नरहा			Naraha		village	NP-P2
अर्नमा			Arnama		village	NP-P2
सोनमा			Sonama		village	NP-P2
पिपरा			Pipara		village	NP-P2
साम्सी			Samsi		village	NP-P2
एकडारा			Ekdara		village	NP-P2
चक्रघट्टा			Chakraghatta		village	NP-P2
कौडेना			Kaudena		village	NP-P2
ब्रह्मपुरी			Brahmapuri		village	NP-P2
बसबरिया		बसबरिया|बसबरीया	Basbariya		village	NP-P2
धनकौल			Dhankaul		village	NP-P2
दुर्गा भगवती			Durga Bhagwati		village	NP-P2		*
यमुनामाई			Yamunamai		village	NP-P2
फेटा			Pheta		village	NP-P2		*
परवानीपुर		परवानीपुर|परवानिपुर	Parwanipur		village	NP-P2
विश्रामपुर			Bishrampur		village	NP-P2
करैयामाई			Karaiyamai		village	NP-P2
बारागढी			Baragadhi		village	NP-P2
आदर्श कोतवाल		आदर्श कोतवाल|आदर्श कोटवाल	Adarsh Kotwal		village	NP-P2
प्रसौनी			Prasauni		village	NP-P2
ठोरी			Thori		village	NP-P2
जगरनाथपुर			Jagarnathpur		village	NP-P2
सखुवा प्रसौनी			Sakhuwa Prasauni		village	NP-P2
पटेर्वा सुगौली			Paterwa Sugauli		village	NP-P2
छिपहरमाई			Chhipaharmai		village	NP-P2
जिरा भवानी		जिराभवानी|जिरा भवानी	Jirabhawani		village	NP-P2
कालिकामाई			Kalikamai		village	NP-P2
बिन्दबासिनी			Bindabasini		village	NP-P2
जानकी मंदिर		जानकी मन्दिर|जानकीमन्दिर	Janaki Temple		locality	NP-P2
सिर्सिया सुख्खा बन्दरगाह		सिर्सिया सुख्खा बन्दरगाह|सिर्सिया	Sirsiya Dry Port		locality	NP-P2
इलाम नगरपालिका			Ilam Municipality		town	NP-P1
भोजपुर नगरपालिका			Bhojpur Municipality		town	NP-P1
धनकुटा नगरपालिका			Dhankuta Municipality		town	NP-P1
काठमांडू जिला		काठमाडौं जिल्ला|काठमाण्डौं जिल्ला	Kathmandu District		district	NP-P3
ललितपुर			Lalitpur		district	NP-P3
भक्तपुर			Bhaktapur		district	NP-P3
काभ्रेपलाञ्चोक|काभ्रे|कावरे		काभ्रेपलाञ्चोक|काभ्रे|काभ्रेपलान्चोक	Kavrepalanchok		district	NP-P3
सिंधुपालचोक|सिंधुपाल्चोक		सिन्धुपाल्चोक|सिन्धुपालचोक|सिन्धूपाल्चोक	Sindhupalchok		district	NP-P3
नुवाकोट			Nuwakot		district	NP-P3
रसुवा			Rasuwa		district	NP-P3
धादिंग		धादिङ|धादिङ्ग|धादिंङ	Dhading		district	NP-P3
चितवन		चितवन|चितबन	Chitwan		district	NP-P3
मकवानपुर|मकवानपूर			Makwanpur		district	NP-P3
सिंधुली		सिन्धुली	Sindhuli		district	NP-P3
रामेछाप			Ramechhap		district	NP-P3
दोलखा			Dolakha		district	NP-P3
काठमांडू|काठमांडो|काठमांडु|काठमंडू		काठमाडौं|काठमाण्डौं|काठमान्डु|काठमान्डू|काठमाण्डु|काठमाण्डू|काठमान्डौं|काठमाडौ|काठमाण्डौ	Kathmandu	Q3037	city	NP-P3
भरतपुर			Bharatpur		city	NP-P3
हेटौंडा|हेटौड़ा|हेतौड़ा			Hetauda		city	NP-P3
कीर्तिपुर		कीर्तिपुर|किर्तिपुर	Kirtipur		town	NP-P3
गोकर्णेश्वर			Gokarneshwar		town	NP-P3
कागेश्वरी मनोहरा		कागेश्वरी मनोहरा|कागेश्वरीमनोहरा	Kageshwari Manohara		town	NP-P3
चन्द्रागिरि|चंद्रागिरी			Chandragiri		town	NP-P3
टोखा			Tokha		town	NP-P3
तारकेश्वर			Tarakeshwar		town	NP-P3
दक्षिणकाली			Dakshinkali		town	NP-P3
नागार्जुन			Nagarjun		town	NP-P3		*
बूढानीलकण्ठ|बुढानीलकंठ		बूढानीलकण्ठ|बुढानिलकण्ठ|बुढानीलकण्ठ|बूढानिलकण्ठ	Budhanilkantha		town	NP-P3
शंखरापुर			Shankharapur		town	NP-P3
गोदावरी			Godawari		town	NP-P3
महालक्ष्मी नगरपालिका			Mahalaxmi Municipality		town	NP-P3
चांगुनारायण		चाँगुनारायण|चाँगु	Changunarayan		town	NP-P3
सूर्यविनायक		सूर्यविनायक|सुर्यविनायक|सूर्यबिनायक	Suryabinayak		town	NP-P3
मध्यपुर थिमी|मध्यपुरथिमी|थिमी		मध्यपुर थिमि|मध्यपुरथिमि|मध्यपुर थिमी|मध्यपुरथिमी|थिमि|ठिमी	Madhyapur Thimi		town	NP-P3
रत्ननगर			Ratnanagar		town	NP-P3
खैरहनी		खैरहनी|खैरेनी	Khairahani		town	NP-P3
कालिका			Kalika		town	NP-P3		*
माडी			Madi		town	NP-P3
राप्ती नगरपालिका			Rapti Municipality		town	NP-P3
नीलकण्ठ		नीलकण्ठ|निलकण्ठ	Nilkantha		town	NP-P3		*
धुनीबेंसी|धुनीबेशी		धुनीबेसी|धुनिबेसी|धुनीबेंसी|धुनीबेंशी	Dhunibesi		town	NP-P3
भीमेश्वर		भीमेश्वर|भिमेश्वर	Bhimeshwar		town	NP-P3
जिरी			Jiri		town	NP-P3
धुलिखेल		धुलिखेल|धुलीखेल	Dhulikhel		town	NP-P3
बनेपा			Banepa		town	NP-P3
पनौती		पनौती|पनौटी	Panauti		town	NP-P3
पांचखाल		पाँचखाल	Panchkhal		town	NP-P3
नमोबुद्ध			Namobuddha		town	NP-P3
मंडनदेउपुर		मण्डनदेउपुर	Mandandeupur		town	NP-P3
थाहा			Thaha		town	NP-P3		*
थाहानगर		थाहानगर|थाहा नगर	Thaha Municipality		town	NP-P3
विदुर		विदुर|बिदुर	Bidur		town	NP-P3		*
बेलकोटगढी			Belkotgadhi		town	NP-P3
मन्थली			Manthali		town	NP-P3
कमलामाई			Kamalamai		town	NP-P3
दुधौली		दुधौली|दूधौली	Dudhauli		town	NP-P3
चौतारा|चौतारा साँगाचोकगढी		चौतारा|चौतारा साँगाचोकगढी|साँगाचोक	Chautara		town	NP-P3
बाह्रबिसे|बाराबिसे		बाह्रबिसे|बाह्रविसे	Barhabise		town	NP-P3
मेलम्ची		मेलम्ची|मेलम्चि	Melamchi		town	NP-P3
इच्छाकामना			Ichchhakamana		village	NP-P3
गजुरी			Gajuri		village	NP-P3
गल्छी		गल्छी|गल्छि	Galchhi		village	NP-P3
थाक्रे			Thakre		village	NP-P3
बेनीघाट रोराङ|बेनीघाट		बेनीघाट रोराङ|बेनीघाट|बेनीघाट रोराङ्ग	Benighat Rorang		village	NP-P3
रुबीभ्याली		रुबिभ्याली|रुबीभ्याली|रुवी भ्याली|रुबी भ्याली	Ruby Valley		village	NP-P3
सिद्धलेक			Siddhalek		village	NP-P3
ज्वालामुखी गाउँपालिका			Jwalamukhi		village	NP-P3
गंगाजमुना		गङ्गाजमुना	Gangajamuna		village	NP-P3		*
खनियाबास			Khaniyabas		village	NP-P3
कालिञ्चोक|कालिन्चोक		कालिञ्चोक|कालिन्चोक|कालीञ्चोक	Kalinchowk		village	NP-P3
बिगु		विगु|बिगु	Bigu		village	NP-P3
गौरीशंकर गाउँपालिका			Gaurishankar Rural Municipality		village	NP-P3
तामाकोशी गाउँपालिका			Tamakoshi Rural Municipality		village	NP-P3
शैलुङ		शैलुङ|शैलुङ्ग	Shailung		village	NP-P3
मेलुङ		मेलुङ|मेलुङ्ग	Melung		village	NP-P3
तेमाल			Temal		village	NP-P3
रोशी		रोशी|रोसी	Roshi		village	NP-P3
बेथानचोक			Bethanchok		village	NP-P3
चौंरीदेउराली		चौंरीदेउराली|चौंरी देउराली	Chaurideurali		village	NP-P3
भुम्लु			Bhumlu		village	NP-P3
खानीखोला			Khanikhola		village	NP-P3
कोन्ज्योसोम			Konjyosom		village	NP-P3
महांकाल		महाङ्काल	Mahankal		village	NP-P3
भीमफेदी		भीमफेदी|भिमफेदी	Bhimphedi		village	NP-P3
मकवानपुरगढी			Makwanpurgadhi		village	NP-P3
मनहरी			Manahari		village	NP-P3		*
राक्सिराङ		राक्सिराङ|राक्सिराङ्ग	Raksirang		village	NP-P3
बकैया			Bakaiya		village	NP-P3
इन्द्रसरोवर		इन्द्रसरोवर|इन्द्रसरोबर	Indrasarowar		village	NP-P3
ककनी			Kakani		village	NP-P3
पञ्चकन्या			Panchakanya		village	NP-P3
दुप्चेश्वर			Dupcheshwar		village	NP-P3
शिवपुरी			Shivapuri		village	NP-P3
तादी			Tadi		village	NP-P3
सूर्यगढी		सूर्यगढी|सुर्यगढी	Suryagadhi		village	NP-P3
किस्पाङ			Kispang		village	NP-P3
म्यागङ		म्यागङ|म्यगङ	Myagang		village	NP-P3
उमाकुण्ड			Umakunda		village	NP-P3
गोकुलगंगा			Gokulganga		village	NP-P3
खाँडादेवी			Khandadevi		village	NP-P3
दोरम्बा|दोरम्बा शैलुङ			Doramba		village	NP-P3
गोसाइँकुण्ड गाउँपालिका			Gosaikunda Rural Municipality		village	NP-P3
उत्तरगया			Uttargaya		village	NP-P3
आमाछोदिङमो		आमाछोदिङमो|आमाछोदिङ्मो	Aamachhodingmo		village	NP-P3
नौकुण्ड			Naukunda		village	NP-P3
हरिहरपुरगढी			Hariharpurgadhi		village	NP-P3
तीनपाटन			Tinpatan		village	NP-P3
मरिण			Marin		village	NP-P3
गोलन्जोर		गोलन्जोर|गोलञ्जोर|गोलन्जर	Golanjor		village	NP-P3
घ्याङलेख		घ्याङलेख|घ्याङ्लेख	Ghyanglekh		village	NP-P3
बलेफी			Balephi		village	NP-P3
सुनकोशी गाउँपालिका			Sunkoshi Rural Municipality		village	NP-P3
इन्द्रावती गाउँपालिका			Indrawati Rural Municipality		village	NP-P3
जुगल			Jugal		village	NP-P3		*
पाँचपोखरी थाङपाल|पाँचपोखरी		पाँचपोखरी थाङपाल|पाँचपोखरी|पाँचपोखरीथाङपाल	Panchpokhari Thangpal		village	NP-P3
भोटेकोशी गाउँपालिका			Bhotekoshi Rural Municipality		village	NP-P3
लिसंखु पाखर		लिसंखु पाखर|लिसंखुपाखर	Lisankhu Pakhar		village	NP-P3
हेलम्बु		हेलम्बु|हेलम्वु	Helambu		village	NP-P3
गोरखा		गोरखा|गोर्खा	Gorkha		district	NP-P4		*
लमजुंग|लमजुङ		लमजुङ|लम्जुङ|लमजुङ्ग	Lamjung		district	NP-P4
तनहुं|तनहूं		तनहुँ|तनहू	Tanahun		district	NP-P4
कास्की		कास्की|कास्कि	Kaski		district	NP-P4
मनांग|मनाङ		मनाङ|मनाङ्ग	Manang		district	NP-P4
मुस्तांग		मुस्ताङ|मुस्ताङ्ग	Mustang		district	NP-P4
स्यांग्जा|स्याङजा		स्याङ्जा|स्याङजा|स्यांग्जा|स्याङग्जा	Syangja		district	NP-P4
पर्वत|परबत		पर्वत|पर्बत	Parbat		district	NP-P4		*
बागलुंग		बागलुङ|बाग्लुङ|बागलुङ्ग|वाग्लुङ|वागलुङ	Baglung		district	NP-P4
म्याग्दी		म्याग्दी|म्याग्दि	Myagdi		district	NP-P4
नवलपुर|नवलपरासी पूर्व		नवलपुर|नवलपरासी पूर्व|पूर्वी नवलपरासी	Nawalpur		district	NP-P4
पोखरा			Pokhara		city	NP-P4
व्यास		व्यास|ब्यास	Byas		town	NP-P4		व्यास
दमौली			Damauli		town	NP-P4
भानु			Bhanu		town	NP-P4		*
भीमाद		भीमाद|भिमाद	Bhimad		town	NP-P4
शुक्लागंडकी		शुक्लागण्डकी|सुक्लागण्डकी	Shuklagandaki		town	NP-P4
पालुङटार		पालुङटार|पालुङ्टार|पालुंगटार	Palungtar		town	NP-P4
बेसीशहर|बेसीसहर		बेसीशहर|बेसीसहर|बेशीशहर|बेसिसहर	Besisahar		town	NP-P4
मध्यनेपाल			Madhya Nepal		town	NP-P4
राइनास		राइनास|रैनास	Rainas		town	NP-P4
सुन्दरबजार|सुंदरबाजार			Sundarbazar		town	NP-P4
कावासोती		कावासोती|कावासोति	Kawasoti		town	NP-P4
गैंड़ाकोट		गैंडाकोट|गैडाकोट	Gaindakot		town	NP-P4
देवचुली			Devchuli		town	NP-P4
मध्यविन्दु		मध्यविन्दु|मध्यबिन्दु	Madhyabindu		town	NP-P4		*
कुश्मा		कुश्मा|कुस्मा	Kushma		town	NP-P4
फलेवास		फलेवास|फलेबास	Phalewas		town	NP-P4
गल्याङ		गल्याङ|गल्याङ्ग	Galyang		town	NP-P4
चापाकोट			Chapakot		town	NP-P4
पुतलीबजार|पुतलीबाजार		पुतलीबजार|पुतलिबजार	Putalibazar		town	NP-P4
भीरकोट		भीरकोट|भिरकोट	Bhirkot		town	NP-P4
वालिंग|वालिङ		वालिङ|वालिङ्ग	Waling		town	NP-P4
गल्कोट		गल्कोट|गलकोट	Galkot		town	NP-P4
ढोरपाटन			Dhorpatan		town	NP-P4
जैमिनी|जैमुनी		जैमिनी|जैमुनी|जैमूनी	Jaimini		town	NP-P4		*
बेनी			Beni		town	NP-P4		*
बारपाक सुलिकोट		बारपाक सुलिकोट|बारपाक सुलीकोट	Barpak Sulikot		village	NP-P4
सिरानचोक			Siranchok		village	NP-P4
अजिरकोट			Ajirkot		village	NP-P4
चुमनुब्री		चुमनुब्री|चुमनुव्री	Chumnubri		village	NP-P4
धार्चे			Dharche		village	NP-P4
भीमसेनथापा गाउँपालिका			Bhimsen Thapa		village	NP-P4
आरुघाट		आरुघाट|आरूघाट	Arughat		village	NP-P4
शहीद लखन		शहीद लखन|सहिद लखन|शहिद लखन	Shahid Lakhan		village	NP-P4
अन्नपूर्ण गाउँपालिका			Annapurna Rural Municipality		village	NP-P4
माछापुच्छ्रे गाउँपालिका			Machhapuchhre Rural Municipality		village	NP-P4
रुपा गाउँपालिका		रुपा गाउँपालिका|रूपा गाउँपालिका	Rupa		village	NP-P4
दोर्दी			Dordi		village	NP-P4
दूधपोखरी		दूधपोखरी|दुधपोखरी	Dudhpokhari		village	NP-P4
क्व्होलासोथार			Kwholasothar		village	NP-P4
मर्स्याङ्दी गाउँपालिका			Marsyangdi Rural Municipality		village	NP-P4
चामे			Chame		village	NP-P4
नासोँ			Nason		village	NP-P4
नार्पा भूमि		नार्पाभूमि|नार्पा भूमि	Narpa Bhumi		village	NP-P4
मनाङ ङिस्याङ			Manang Ngisyang		village	NP-P4
घरपझोङ			Gharapjhong		village	NP-P4
थासाङ			Thasang		village	NP-P4
वारागुङ मुक्तिक्षेत्र		वारागुङ मुक्तिक्षेत्र|बारागुङ मुक्तिक्षेत्र	Baragung Muktichhetra		village	NP-P4
लोमन्थाङ|लोमंथांग		लोमन्थाङ|लोमान्थाङ	Lo Manthang		village	NP-P4
लोघेकर दामोदरकुण्ड		लोघेकर दामोदरकुण्ड|लो-घेकर दामोदरकुण्ड	Lo-Ghekar Damodarkunda		village	NP-P4
धवलागिरि गाउँपालिका			Dhaulagiri Rural Municipality		village	NP-P4
मंगला गाउँपालिका			Mangala		village	NP-P4
मालिका गाउँपालिका			Malika		village	NP-P4
रघुगंगा			Raghuganga		village	NP-P4
बौदीकाली			Baudikali		village	NP-P4
बुलिङटार		बुलिङटार|बुलिङ्टार	Bulingtar		village	NP-P4
विनयी त्रिवेणी		विनयी त्रिवेणी|बिनयी त्रिवेणी	Binayi Tribeni		village	NP-P4
हुप्सेकोट			Hupsekot		village	NP-P4
जलजला			Jaljala		village	NP-P4
महाशिला			Mahashila		village	NP-P4
मोदी गाउँपालिका			Modi Rural Municipality		village	NP-P4
विहादी		विहादी|बिहादी	Bihadi		village	NP-P4
पैयूं		पैयूँ|पैंयु	Paiyun		village	NP-P4
अर्जुनचौपारी			Arjunchaupari		village	NP-P4
आँधीखोला		आँधीखोला|आँधिखोला	Aandhikhola		village	NP-P4
फेदीखोला			Phedikhola		village	NP-P4
हरिनास			Harinas		village	NP-P4
बिरुवा		बिरुवा|बिरूवा|विरुवा	Biruwa		village	NP-P4		*
आँबुखैरेनी		आँबुखैरेनी|आबुँखैरेनी|आँबु खैरेनी	Abukhaireni		village	NP-P4
देवघाट			Devghat		village	NP-P4
बन्दीपुर		बन्दीपुर|बन्दिपुर|वन्दिपुर	Bandipur		village	NP-P4
ऋषिङ		ऋषिङ|ऋषिङ्ग	Rishing		village	NP-P4
घिरिङ			Ghiring		village	NP-P4
म्याग्दे			Myagde		village	NP-P4
निसीखोला			Nisikhola		village	NP-P4
तमानखोला			Tamankhola		village	NP-P4
काठेखोला		काँठेखोला|काठेखोला	Kathekhola		village	NP-P4
वडिगाड		बडिगाड|वडिगाड|बडीगाड	Badigad		village	NP-P4
भक्तपुर नगरपालिका			Bhaktapur Municipality		town	NP-P3
रामेछाप नगरपालिका			Ramechhap Municipality		town	NP-P3
गोरखा नगरपालिका		गोरखा नगरपालिका|गोर्खा नगरपालिका	Gorkha Municipality		town	NP-P4
बागलुङ नगरपालिका		बागलुङ नगरपालिका|बाग्लुङ नगरपालिका	Baglung Municipality		town	NP-P4
रूपनदेही|रुपन्देही|रूपन्देही		रुपन्देही|रूपन्देही|रुपनदेही	Rupandehi		district	NP-P5
कपिलवस्तु		कपिलवस्तु|कपिलबस्तु	Kapilvastu		district	NP-P5
नवलपरासी		नवलपरासी|नवलपरासि	Nawalparasi		district	NP-P5
परासी|नवलपरासी पश्चिम		परासी|नवलपरासी पश्चिम|पश्चिम नवलपरासी|पश्चिमी नवलपरासी	Parasi		district	NP-P5
पाल्पा			Palpa		district	NP-P5
अर्घाखांची		अर्घाखाँची|अर्घाखाँचि	Arghakhanchi		district	NP-P5
गुल्मी		गुल्मी|गुल्मि	Gulmi		district	NP-P5
दांग|दाङ		दाङ|दाङ्ग	Dang		district	NP-P5
प्युठान|प्यूठान			Pyuthan		district	NP-P5
रोल्पा			Rolpa		district	NP-P5
पूर्वी रुकुम|रुकुम पूर्व		रुकुम पूर्व|पूर्वी रुकुम|रुकुमपूर्व|रूकुम पूर्व|पूर्वी रूकुम	Rukum East		district	NP-P5
रुकुम		रुकुम|रूकुम	Rukum		district	NP-P5
बांके जिला		बाँके|बाँके जिल्ला	Banke		district	NP-P5
बर्दिया		बर्दिया|बर्दीया	Bardiya		district	NP-P5
बुटवल|बुटवाल		बुटवल|बुटबल	Butwal		city	NP-P5
नेपालगंज		नेपालगञ्ज|नेपालगन्ज	Nepalgunj		city	NP-P5
घोराही		घोराही|घोराहि	Ghorahi		city	NP-P5
तुलसीपुर		तुलसीपुर|तुल्सीपुर	Tulsipur		city	NP-P5
सिद्धार्थनगर			Siddharthanagar		town	NP-P5
भैरहवा			Bhairahawa		town	NP-P5
तिलोत्तमा			Tilottama		town	NP-P5		*
देवदह			Devdaha		town	NP-P5
सैनामैना			Sainamaina		town	NP-P5
लुंबिनी सांस्कृतिक		लुम्बिनी सांस्कृतिक	Lumbini Sanskritik		town	NP-P5
तौलिहवा			Taulihawa		town	NP-P5
कपिलवस्तु नगरपालिका		कपिलवस्तु नगरपालिका|कपिलबस्तु नगरपालिका	Kapilvastu Municipality		town	NP-P5
बाणगंगा			Banganga		town	NP-P5
बुद्धभूमि		बुद्धभूमि|बुद्धभुमी	Buddhabhumi		town	NP-P5
शिवराज			Shivaraj		town	NP-P5		*
कृष्णनगर			Krishnanagar		town	NP-P5
महाराजगंज		महाराजगञ्ज|महराजगञ्ज	Maharajganj		town	NP-P5
बर्दघाट			Bardaghat		town	NP-P5
रामग्राम			Ramgram		town	NP-P5
सुनवल			Sunwal		town	NP-P5
तानसेन			Tansen		town	NP-P5		*
रामपुर			Rampur		town	NP-P5
सन्धिखर्क		सन्धिखर्क|सन्धीखर्क	Sandhikharka		town	NP-P5
शीतगंगा		शितगंगा|शीतगंगा|सितगंगा	Sitganga		town	NP-P5
भूमिकास्थान			Bhumikasthan		town	NP-P5
रेसुंगा		रेसुङ्गा	Resunga		town	NP-P5
तम्घास			Tamghas		town	NP-P5
मुसिकोट		मुसीकोट|मुसिकोट	Musikot		town	NP-P5
लमही			Lamahi		town	NP-P5
स्वर्गद्वारी			Swargadwari		town	NP-P5
लिवांग		लिवाङ|लिबाङ|लिवाङ्ग	Liwang		town	NP-P5
रोल्पा नगरपालिका			Rolpa Municipality		town	NP-P5
कोहलपुर			Kohalpur		town	NP-P5
गुलरिया		गुलरिया|गुलरीया	Gulariya		town	NP-P5
राजापुर			Rajapur		town	NP-P5
मधुवन			Madhuwan		town	NP-P5		*
ठाकुरबाबा			Thakurbaba		town	NP-P5
बांसगढ़ी		बाँसगढी|बासगढी	Bansgadhi		town	NP-P5
बारबर्दिया			Barbardiya		town	NP-P5
सुस्ता			Susta		village	NP-P5		*
पाल्हीनन्दन			Palhinandan		village	NP-P5
प्रतापपुर			Pratappur		village	NP-P5
सरावल			Sarawal		village	NP-P5
मायादेवी			Mayadevi		village	NP-P5		*
यशोधरा		यशोधरा|यसोधरा	Yashodhara		village	NP-P5		*
शुद्धोधन		शुद्धोधन|सुद्धोधन	Shuddhodhan		village	NP-P5		*
विजयनगर		विजयनगर|बिजयनगर	Bijaynagar		village	NP-P5
गैडहवा		गैडहवा|गैंडहवा	Gaidahawa		village	NP-P5
कञ्चन गाउँपालिका			Kanchan Rural Municipality		village	NP-P5
कोटहीमाई		कोटहीमाई|कोटहिमाई	Kotahimai		village	NP-P5
मर्चवारी|मर्चवार			Marchawari		village	NP-P5
ओमसतिया			Omsatiya		village	NP-P5
सम्मरीमाई		सम्मरीमाई|सम्मरिमाई	Sammarimai		village	NP-P5
सियारी			Siyari		village	NP-P5
छत्रदेव			Chhatradev		village	NP-P5
पाणिनि गाउँपालिका		पाणिनि गाउँपालिका|पाणिनी गाउँपालिका	Panini Rural Municipality		village	NP-P5
मालारानी			Malarani		village	NP-P5
रुरुक्षेत्र		रुरुक्षेत्र|रुरु क्षेत्र	Rurukshetra		village	NP-P5
छत्रकोट			Chhatrakot		village	NP-P5
चन्द्रकोट			Chandrakot		village	NP-P5
सत्यवती			Satyawati		village	NP-P5		*
धुर्कोट			Dhurkot		village	NP-P5
इस्मा		इस्मा|ईस्मा	Isma		village	NP-P5
मदाने			Madane		village	NP-P5
रिब्दीकोट		रिब्दीकोट|रिब्दिकोट	Ribdikot		village	NP-P5
रैनादेवी छहरा			Rainadevi Chhahara		village	NP-P5
बगनासकाली		बगनासकाली|वगनासकाली	Bagnaskali		village	NP-P5
पूर्वखोला			Purbakhola		village	NP-P5
निस्दी			Nisdi		village	NP-P5
माथागढी			Mathagadhi		village	NP-P5
तिनाउ गाउँपालिका			Tinau Rural Municipality		village	NP-P5
गढवा			Gadhawa		village	NP-P5
शान्तिनगर			Shantinagar		village	NP-P5
बंगलाचुली		बंगलाचुली|बंगलाचुलि	Banglachuli		village	NP-P5
दंगीशरण			Dangisharan		village	NP-P5
बबई गाउँपालिका			Babai Rural Municipality		village	NP-P5
राप्ती गाउँपालिका			Rapti Rural Municipality		village	NP-P5
माण्डवी			Mandavi		village	NP-P5
सरुमारानी			Sarumarani		village	NP-P5
ऐरावती			Airawati		village	NP-P5		*
मल्लरानी			Mallarani		village	NP-P5
झिमरुक			Jhimruk		village	NP-P5
नौबहिनी		नौबहिनी|नौवहिनी	Naubahini		village	NP-P5
गौमुखी			Gaumukhi		village	NP-P5
रुन्टीगढी		रुन्टीगढी|रुन्टिगढी	Runtigadhi		village	NP-P5
सुनिल स्मृति		सुनिल स्मृति|सुनिलस्मृति	Sunil Smriti		village	NP-P5
लुङ्ग्री		लुङ्ग्री|लुङग्री	Lungri		village	NP-P5
सुनछहरी			Sunchhahari		village	NP-P5
थवाङ|थबांग		थवाङ|थबाङ	Thabang		village	NP-P5
गंगादेव			Gangadev		village	NP-P5
परिवर्तन गाउँपालिका			Pariwartan		village	NP-P5
पुथा उत्तरगंगा			Putha Uttarganga		village	NP-P5
भूमे			Bhume		village	NP-P5
सिस्ने			Sisne		village	NP-P5
राप्तीसोनारी		राप्तीसोनारी|राप्ती सोनारी	Raptisonari		village	NP-P5
नरैनापुर			Narainapur		village	NP-P5
डुडुवा			Duduwa		village	NP-P5
खजुरा			Khajura		village	NP-P5
बैजनाथ			Baijanath		village	NP-P5		*
जानकी गाउँपालिका			Janaki Rural Municipality		village	NP-P5
बढैयाताल			Badhaiyatal		village	NP-P5
गेरुवा			Geruwa		village	NP-P5		*
पश्चिमी रुकुम|रुकुम पश्चिम		रुकुम पश्चिम|पश्चिमी रुकुम|रुकुमपश्चिम|पश्चिम रुकुम|रूकुम पश्चिम|पश्चिमी रूकुम	Rukum West		district	NP-P6
सल्यान			Salyan		district	NP-P6
डोल्पा			Dolpa		district	NP-P6
हुम्ला			Humla		district	NP-P6
जुम्ला			Jumla		district	NP-P6
कालीकोट|कालिकोट			Kalikot		district	NP-P6
मुगु		मुगु|मुगू	Mugu		district	NP-P6
सुर्खेत			Surkhet		district	NP-P6
दैलेख			Dailekh		district	NP-P6
जाजरकोट			Jajarkot		district	NP-P6
वीरेन्द्रनगर|बीरेंद्रनगर		वीरेन्द्रनगर|बीरेन्द्रनगर|विरेन्द्रनगर|बिरेन्द्रनगर	Birendranagar		town	NP-P6
गुर्भाकोट			Gurbhakot		town	NP-P6
भेरीगंगा		भेरीगंगा|भेरिगंगा	Bheriganga		town	NP-P6
पञ्चपुरी			Panchapuri		town	NP-P6
लेकबेसी		लेकबेसी|लेकवेशी|लेकवेसी|लेकबेशी	Lekbesi		town	NP-P6
दुल्लु			Dullu		town	NP-P6
आठबीस		आठबीस|आठबिस	Aathbis		town	NP-P6
नारायण नगरपालिका			Narayan Municipality		town	NP-P6
चामुण्डा विन्द्रासैनी		चामुण्डा विन्द्रासैनी|चामुन्डा विन्द्रासैनी|चामुण्डाविन्द्रासैनी	Chamunda Bindrasaini		town	NP-P6
छेडागाड			Chhedagad		town	NP-P6
भेरी नगरपालिका			Bheri Municipality		town	NP-P6
नलगाड		नलगाड|नलसिंगाड	Nalgad		town	NP-P6
खलंगा			Khalanga		town	NP-P6
आठबिसकोट		आठबिसकोट|आठबीसकोट	Aathbiskot		town	NP-P6
चौरजहारी			Chaurjahari		town	NP-P6
बागचौर		बागचौर|वागचौर	Bagchaur		town	NP-P6
शारदा			Sharada		town	NP-P6		*
बनगाड कुपिण्डे		बनगाड कुपिण्डे|वनगाड कुपिण्डे|बनगाडकुपिण्डे	Bangad Kupinde		town	NP-P6
ठूलीभेरी		ठूलीभेरी|ठूली भेरी|ठुलीभेरी	Thuli Bheri		town	NP-P6
त्रिपुरासुन्दरी		त्रिपुरासुन्दरी|त्रिपुरासुन्दरि	Tripurasundari		town	NP-P6		*
दुनै			Dunai		town	NP-P6
सिमकोट|सिमीकोट		सिमकोट|सिमिकोट|सिमीकोट	Simkot		town	NP-P6
चन्दननाथ			Chandannath		town	NP-P6
खांडाचक्र		खाँडाचक्र	Khandachakra		town	NP-P6
रास्कोट			Raskot		town	NP-P6
तिलागुफा			Tilagufa		town	NP-P6
मान्म			Manma		town	NP-P6
छायाँनाथ रारा		छायाँनाथ रारा|छायाँनाथरारा|छायानाथ रारा	Chhayanath Rara		town	NP-P6
गमगढी			Gamgadhi		town	NP-P6
सानीभेरी		सानीभेरी|सानी भेरी|सानिभेरी	Sanibheri		village	NP-P6
त्रिवेणी		त्रिवेणी|त्रिबेणी	Tribeni		village	NP-P6		*
बाँफीकोट		बाँफीकोट|बाँफिकोट|बाफिकोट	Banphikot		village	NP-P6
कुमाख			Kumakh		village	NP-P6
छत्रेश्वरी			Chhatreshwari		village	NP-P6
कपुरकोट			Kapurkot		village	NP-P6
दार्मा			Darma		village	NP-P6
सिद्ध कुमाख			Siddha Kumakh		village	NP-P6
मुड्केचुला			Mudkechula		village	NP-P6
काइके		काइके|काईके	Kaike		village	NP-P6
शे फोक्सुन्डो		शे-फोक्सुन्डो|फोक्सुन्डो	Shey Phoksundo		village	NP-P6
जगदुल्ला			Jagadulla		village	NP-P6
डोल्पो बुद्ध			Dolpo Buddha		village	NP-P6
छार्का ताङसोङ			Chharka Tangsong		village	NP-P6
सर्केगाड			Sarkegad		village	NP-P6
अदानचुली		अदानचुली|अदानचुलि	Adanchuli		village	NP-P6
खार्पुनाथ			Kharpunath		village	NP-P6
ताँजाकोट			Tanjakot		village	NP-P6
चंखेली			Chankheli		village	NP-P6
नाम्खा			Namkha		village	NP-P6
पातारासी			Patarasi		village	NP-P6
तिला			Tila		village	NP-P6		*
कनकासुन्दरी			Kanakasundari		village	NP-P6
सिंजा			Sinja		village	NP-P6
हिमा			Hima		village	NP-P6		*
गुठीचौर		गुठीचौर|गुठिचौर	Guthichaur		village	NP-P6
नरहरिनाथ			Naraharinath		village	NP-P6
पलाता			Palata		village	NP-P6
शुभकालिका		शुभकालिका|शुभ कालिका	Shubha Kalika		village	NP-P6
सान्नी त्रिवेणी		सान्नी त्रिवेणी|सान्नीत्रिवेणी	Sanni Tribeni		village	NP-P6
पचालझरना			Pachaljharana		village	NP-P6
महावै			Mahawai		village	NP-P6
खत्याड			Khatyad		village	NP-P6
सोरु			Soru		village	NP-P6
मुगुम कार्मारोंग		मुगुम कार्मारोंग|मुगुमकार्मारोङ|मुगुम कार्मारोङ	Mugum Karmarong		village	NP-P6
सिम्ता			Simta		village	NP-P6
बराहताल		बराहताल|वराहताल	Barahatal		village	NP-P6
चौकुने			Chaukune		village	NP-P6
चिङ्गाड			Chingad		village	NP-P6
गुराँस गाउँपालिका			Gurans Rural Municipality		village	NP-P6
भैरवी			Bhairabi		village	NP-P6		*
नौमुले			Naumule		village	NP-P6
महाबु		महाबु|महावु	Mahabu		village	NP-P6
ठाँटीकाँध			Thantikandh		village	NP-P6
डुंगेश्वर			Dungeshwar		village	NP-P6
जुनीचाँदे			Junichande		village	NP-P6
कुसे		कुसे|कुशे	Kuse		village	NP-P6
बारेकोट			Barekot		village	NP-P6
शिवालय गाउँपालिका			Shiwalaya		village	NP-P6
कैलाली			Kailali		district	NP-P7
कंचनपुर		कञ्चनपुर|कन्चनपुर	Kanchanpur		district	NP-P7
डडेलधुरा|डडेल्धुरा		डडेलधुरा|डँडेल्धुरा|डडेल्धुरा|डँडेलधुरा	Dadeldhura		district	NP-P7
बैतड़ी		बैतडी|वैतडी	Baitadi		district	NP-P7
दार्चुला|दारचुला		दार्चुला|दार्चूला	Darchula		district	NP-P7
डोटी		डोटी|डोटि	Doti		district	NP-P7
अछाम			Achham		district	NP-P7
बझांग|बझाङ		बझाङ|बझाङ्ग	Bajhang		district	NP-P7
बाजुरा			Bajura		district	NP-P7
धनगढ़ी		धनगढी|धनगढि	Dhangadhi		city	NP-P7
भीमदत्त		भीमदत्त|भिमदत्त	Bhimdatta		town	NP-P7
महेन्द्रनगर			Mahendranagar		town	NP-P7
टीकापुर		टीकापुर|टिकापुर	Tikapur		town	NP-P7
घोडाघोडी			Ghodaghodi		town	NP-P7
लम्कीचुहा|लम्की		लम्कीचुहा|लम्की चुहा|लम्की	Lamkichuha		town	NP-P7
भजनी			Bhajani		town	NP-P7		*
गौरीगंगा			Gauriganga		town	NP-P7
गोदावरी			Godawari		town	NP-P7
अत्तरिया		अत्तरिया|अतरिया	Attariya		town	NP-P7
पुनर्वास		पुनर्वास|पुर्नवास	Punarbas		town	NP-P7		*
बेदकोट		वेदकोट|बेदकोट	Bedkot		town	NP-P7
महाकाली नगरपालिका			Mahakali Municipality		town	NP-P7
शुक्लाफांटा		शुक्लाफाँटा|सुक्लाफाँटा	Shuklaphanta		town	NP-P7
बेलौरी		बेलौरी|वेलौरी	Belauri		town	NP-P7
कृष्णपुर			Krishnapur		town	NP-P7
अमरगढी			Amargadhi		town	NP-P7
परशुराम नगरपालिका		परशुराम नगरपालिका|पर्शुराम नगरपालिका	Parshuram		town	NP-P7
दशरथचन्द		दशरथचन्द|दशरथ चन्द	Dasharathchand		town	NP-P7		*
पाटन			Patan		town	NP-P7
मेलौली			Melauli		town	NP-P7
पुर्चौडी|पुरचौड़ी		पुर्चौडी|पुर्चौंडी	Purchaudi		town	NP-P7
शैल्यशिखर			Shailyashikhar		town	NP-P7
दिपायल सिलगढी|दिपायल		दिपायल सिलगढी|दिपायल	Dipayal Silgadhi		town	NP-P7
सिलगढ़ी		सिलगढी	Silgadhi		town	NP-P7
शिखर			Shikhar		town	NP-P7		*
मंगलसेन			Mangalsen		town	NP-P7
कमलबजार|कमलबाजार			Kamalbazar		town	NP-P7
सांफेबगर		साँफेबगर|साँफेवगर	Sanphebagar		town	NP-P7
पञ्चदेवल विनायक		पञ्चदेवल विनायक|पन्चदेवल विनायक	Panchadewal Binayak		town	NP-P7
जयपृथ्वी			Jayaprithvi		town	NP-P7		*
बुंगल			Bungal		town	NP-P7
बडीमालिका		बडीमालिका|बडिमालिका	Badimalika		town	NP-P7
बुढीगंगा		बुढीगंगा|बूढीगंगा	Budhiganga		town	NP-P7
बुढीनन्दा		बुढीनन्दा|बूढीनन्दा	Budhinanda		town	NP-P7
मार्तड़ी		मार्तडी	Martadi		town	NP-P7
चैनपुर			Chainpur		town	NP-P7
नौगाड			Naugad		village	NP-P7
मालिकार्जुन			Malikarjun		village	NP-P7
मार्मा			Marma		village	NP-P7
लेकम			Lekam		village	NP-P7
दुहुँ			Duhun		village	NP-P7
ब्यांस		ब्याँस|व्याँस	Byans		village	NP-P7
अपिहिमाल		अपिहिमाल|अपि हिमाल	Apihimal		village	NP-P7
केदारस्युँ			Kedarsyun		village	NP-P7
थलारा			Thalara		village	NP-P7
वित्थडचिर		वित्थडचिर|बित्थडचिर	Bitthadchir		village	NP-P7
खप्तडछान्ना			Khaptadchhanna		village	NP-P7
मष्टा			Mashta		village	NP-P7
दुर्गाथली			Durgathali		village	NP-P7
तलकोट			Talkot		village	NP-P7
साइपाल		साइपाल|सइपाल	Saipal		village	NP-P7
खप्तड छेडेदह			Khaptad Chhededaha		village	NP-P7
स्वामीकार्तिक खापर		स्वामीकार्तिक खापर|स्वामिकार्तिक खापर	Swamikartik Khapar		village	NP-P7
हिमाली			Himali		village	NP-P7		*
गौमुल			Gaumul		village	NP-P7
दोगडाकेदार			Dogadakedar		village	NP-P7
डिलाशैनी		डिलाशैनी|डीलासैनी	Dilashaini		village	NP-P7
सिगास			Sigas		village	NP-P7
पञ्चेश्वर			Pancheshwar		village	NP-P7
सुर्नया			Surnaya		village	NP-P7
शिवनाथ			Shivanath		village	NP-P7		*
पूर्वीचौकी		पूर्वीचौकी|पुर्विचौकी	Purbichauki		village	NP-P7
केआई सिंह|केआईसिंह		केआइसिंह|केआईसिंह|केआई सिंह	K. I. Singh		village	NP-P7
जोरायल			Jorayal		village	NP-P7
सायल			Sayal		village	NP-P7
बोगटान फुड्सिल|बोगटान			Bogatan Phudsil		village	NP-P7
बडीकेदार			Badikedar		village	NP-P7
रामारोशन			Ramaroshan		village	NP-P7
चौरपाटी			Chaurpati		village	NP-P7
तुर्माखाँद			Turmakhand		village	NP-P7
मेल्लेख		मेल्लेख|मेलेख	Mellekh		village	NP-P7
ढकारी			Dhakari		village	NP-P7
बान्नीगढी जयगढ		बान्नीगढी जयगढ|बान्निगढी जयगढ	Bannigadhi Jayagadh		village	NP-P7
नवदुर्गा			Navadurga		village	NP-P7		*
आलिताल		आलिताल|आलीताल	Aalital		village	NP-P7
गन्यापधुरा			Ganyapdhura		village	NP-P7
भागेश्वर			Bhageshwar		village	NP-P7
अजयमेरु			Ajaymeru		village	NP-P7
लालझाडी			Laljhadi		village	NP-P7
बेलडाँडी		बेलडाँडी|बेलडाडी	Beldandi		village	NP-P7
जोशीपुर			Joshipur		village	NP-P7
कैलारी			Kailari		village	NP-P7
बर्दगोरिया		बर्दगोरिया|बर्दगोरीया	Bardagoriya		village	NP-P7
मोहन्याल			Mohanyal		village	NP-P7
चुरे गाउँपालिका			Chure Rural Municipality		village	NP-P7
प्युठान नगरपालिका		प्युठान नगरपालिका|प्यूठान नगरपालिका	Pyuthan Municipality		town	NP-P5
काठमांडू घाटी|काठमांडो घाटी		काठमाडौं उपत्यका|काठमाण्डौं उपत्यका	Kathmandu Valley		region	NP-P3
नया बानेश्वर|न्यू बानेश्वर		नयाँ बानेश्वर|नयाँबानेश्वर|न्यु बानेश्वर|न्यूबानेश्वर	New Baneshwor		locality	NP-P3
बानेश्वर		बानेश्वर|वानेश्वर	Baneshwor		locality	NP-P3
पुराना बानेश्वर		पुरानो बानेश्वर|पुरानोबानेश्वर	Old Baneshwor		locality	NP-P3
मध्य बानेश्वर		मध्यबानेश्वर|मध्य बानेश्वर	Mid Baneshwor		locality	NP-P3
माइतीघर|मैतीघर		माइतीघर|माइतीघर मण्डला|माईतीघर|माइतिघर|मैतीघर	Maitighar		locality	NP-P3
सिंहदरबार|सिंह दरबार		सिंहदरबार|सिंह दरबार|सिंहदरवार	Singha Durbar		locality	NP-P3
बालुवाटार		बालुवाटार|वालुवाटार	Baluwatar		locality	NP-P3
थापाथली			Thapathali		locality	NP-P3
रत्नपार्क|रत्न पार्क			Ratna Park		locality	NP-P3
न्यूरोड|न्यू रोड		न्युरोड|न्यूरोड|न्यु रोड	New Road		locality	NP-P3
ठमेल|थमेल			Thamel		locality	NP-P3
कोटेश्वर			Koteshwor		locality	NP-P3
कलंकी			Kalanki		locality	NP-P3
बल्खु			Balkhu		locality	NP-P3
बागबजार|बाग बाजार		बागबजार|बाग बजार	Bagbazar		locality	NP-P3
पुतलीसडक		पुतलीसडक|पुतली सडक	Putalisadak		locality	NP-P3
डिल्लीबजार|डिल्लीबाजार		डिल्लीबजार|डिल्ली बजार|दिल्लीबजार	Dillibazar		locality	NP-P3
मैतीदेवी|मैतिदेवी			Maitidevi		locality	NP-P3
घट्टेकुलो			Ghattekulo		locality	NP-P3
अनामनगर			Anamnagar		locality	NP-P3
बबरमहल		बबरमहल|बबर महल|ववरमहल	Babarmahal		locality	NP-P3
शहीदगेट|शहीद गेट		शहीदगेट|सहिदगेट|शहिदगेट|सहीदगेट	Sahid Gate		locality	NP-P3
सुन्धारा		सुन्धारा|सुनधारा	Sundhara		locality	NP-P3
टुंडीखेल		टुँडिखेल|टुँडीखेल|टुडिँखेल|टुडीखेल	Tundikhel		locality	NP-P3
दरबारमार्ग|दरबार मार्ग		दरबारमार्ग|दरवारमार्ग|दरबार मार्ग	Durbar Marg		locality	NP-P3
नारायणहिटी|नारायणहिती|नारायणहिटी दरबार		नारायणहिटी|नारायणहिटी दरबार|नारायणहिटि	Narayanhiti		locality	NP-P3
शीतलनिवास|शीतल निवास		शीतल निवास|शीतलनिवास|सितल निवास|शितल निवास|शितलनिवास	Shital Niwas		locality	NP-P3
महाराजगंज		महाराजगञ्ज|महराजगञ्ज	Maharajgunj		locality	NP-P3
बसुन्धरा		बसुन्धरा|वसुन्धरा	Basundhara		locality	NP-P3		*
सामाखुसी		सामाखुसी|सामाखुशी	Samakhusi		locality	NP-P3
गोंगबु		गोंगबु|गोंगबू	Gongabu		locality	NP-P3
बालाजु		बालाजु|बालाजू	Balaju		locality	NP-P3
नयाबजार		नयाँबजार|नयाँ बजार	Naya Bazar		locality	NP-P3		*
सोह्रखुट्टे		सोह्रखुट्टे|सोह्र खुट्टे	Sorhakhutte		locality	NP-P3
लैनचौर		लैनचौर|लाइनचौर	Lainchaur		locality	NP-P3
लाजिम्पाट		लाजिम्पाट|लाजिमपाट	Lazimpat		locality	NP-P3
पानीपोखरी		पानीपोखरी|पानिपोखरी	Panipokhari		locality	NP-P3
धुम्बाराही		धुम्बाराही|धुम्वाराही	Dhumbarahi		locality	NP-P3
चाबहिल		चाबहिल|चावहिल|चाबेल|चावेल	Chabahil		locality	NP-P3
गौरीघाट			Gaurighat		locality	NP-P3
बत्तीसपुतली		बत्तिसपुतली|बत्तीसपुतली	Battisputali		locality	NP-P3
सिनामंगल			Sinamangal		locality	NP-P3
तीनकुने		तीनकुने|तिनकुने	Tinkune		locality	NP-P3
जडीबुटी चोक		जडीबुटी|जडिबुटी	Jadibuti		locality	NP-P3		जडीबुटी|जडिबुटी
शंखमूल		शंखमूल|शंखमुल	Shankhamul		locality	NP-P3
मीनभवन		मीनभवन|मिनभवन	Minbhawan		locality	NP-P3
बौद्ध			Boudha		locality	NP-P3		*
बौद्धनाथ|बौधनाथ		बौद्धनाथ|बौद्धनाथ स्तूप	Boudhanath		locality	NP-P3
जोरपाटी			Jorpati		locality	NP-P3
सुन्दरीजल			Sundarijal		locality	NP-P3
गोकर्ण			Gokarna		locality	NP-P3		*
पशुपति			Pashupati		locality	NP-P3		*
पशुपतिनाथ|पशुपतिनाथ मंदिर			Pashupatinath		locality	NP-P3
स्वयम्भू|स्वयंभूनाथ		स्वयम्भू|स्वयम्भु|स्वयम्भूनाथ|स्वयम्भुनाथ	Swayambhu		locality	NP-P3		स्वयम्भू|स्वयम्भु
हनुमानढोका		हनुमानढोका|हनुमान ढोका	Hanuman Dhoka		locality	NP-P3
वसन्तपुर|बसंतपुर दरबार		बसन्तपुर|वसन्तपुर|बसन्तपुर दरबार	Basantapur		locality	NP-P3
इन्द्रचोक|इंद्रचौक			Indrachok		locality	NP-P3
असन			Asan		locality	NP-P3		*
क्षेत्रपाटी		क्षेत्रपाटी|छेत्रपाटी	Chhetrapati		locality	NP-P3
कालीमाटी		कालीमाटी|कालिमाटी	Kalimati		locality	NP-P3
टेकु|टेकू			Teku		locality	NP-P3
त्रिपुरेश्वर			Tripureshwar		locality	NP-P3
कुपण्डोल		कुपण्डोल|कुपन्डोल|कुपोन्डोल	Kupondole		locality	NP-P3
पुल्चोक|पुलचोक			Pulchowk		locality	NP-P3
जावलाखेल			Jawalakhel		locality	NP-P3
लगनखेल			Lagankhel		locality	NP-P3
सातदोबाटो		सातदोबाटो|सातदोवाटो	Satdobato		locality	NP-P3
ग्वार्को			Gwarko		locality	NP-P3
बालकुमारी			Balkumari		locality	NP-P3		*
ईमाडोल		इमाडोल|ईमाडोल	Imadol		locality	NP-P3
सानेपा			Sanepa		locality	NP-P3
झम्सिखेल		झम्सिखेल|झम्सीखेल	Jhamsikhel		locality	NP-P3
कुमारीपाटी		कुमारीपाटी|कुमारिपाटी	Kumaripati		locality	NP-P3
मंगलबजार		मंगलबजार|पाटन दरबार क्षेत्र	Mangalbazar		locality	NP-P3
एकान्तकुना			Ekantakuna		locality	NP-P3
नख्खु		नख्खु|नक्खु	Nakkhu		locality	NP-P3
भैंसेपाटी		भैंसेपाटी|भैंसेपाटि	Bhaisepati		locality	NP-P3
खुमलटार			Khumaltar		locality	NP-P3
च्यासल			Chyasal		locality	NP-P3
चापागाउँ		चापागाउँ|चापागाईं	Chapagaun		locality	NP-P3
लुभु			Lubhu		locality	NP-P3
सुनाकोठी			Sunakothi		locality	NP-P3
बुङमती		बुङमती|बुंगमती	Bungamati		locality	NP-P3
खोकना			Khokana		locality	NP-P3
पाटन			Patan		locality	NP-P3
कमलविनायक			Kamalbinayak		locality	NP-P3
जगाती			Jagati		locality	NP-P3
सल्लाघारी			Sallaghari		locality	NP-P3
लोकन्थली			Lokanthali		locality	NP-P3
कौशलटार			Kaushaltar		locality	NP-P3
गट्ठाघर			Gatthaghar		locality	NP-P3
बालकोट			Balkot		locality	NP-P3
नगरकोट			Nagarkot		locality	NP-P3
साँगा			Sanga		locality	NP-P3		*
थानकोट			Thankot		locality	NP-P3
नागढुंगा			Nagdhunga		locality	NP-P3
गुर्जुधारा			Gurjudhara		locality	NP-P3
सतुंगल			Satungal		locality	NP-P3
मातातीर्थ			Matatirtha		locality	NP-P3
फर्पिङ		फर्पिङ|फर्पिङ्ग	Pharping		locality	NP-P3
चोभार			Chobhar		locality	NP-P3
पाँगा			Panga		locality	NP-P3		*
बनस्थली		बनस्थली|वनस्थली	Banasthali		locality	NP-P3
मनमैजु			Manamaiju		locality	NP-P3
काभ्रेस्थली			Kavresthali		locality	NP-P3
माछापोखरी			Machhapokhari		locality	NP-P3
साँखु			Sankhu		locality	NP-P3
मूलपानी		मूलपानी|मुलपानी	Mulpani		locality	NP-P3
काँडाघारी			Kandaghari		locality	NP-P3
पेप्सीकोला		पेप्सीकोला|पेप्सिकोला	Pepsicola		locality	NP-P3
नारायणटार			Narayantar		locality	NP-P3
हात्तीगौंडा		हात्तीगौंडा|हात्तीगौडा	Hattigauda		locality	NP-P3
भाटभटेनी		भाटभटेनी|भाटभटेनि	Bhatbhateni		locality	NP-P3
नक्साल			Naxal		locality	NP-P3
टंगाल			Tangal		locality	NP-P3
ज्ञानेश्वर			Gyaneshwor		locality	NP-P3		*
हात्तीसार		हात्तीसार|हात्तिसार	Hattisar		locality	NP-P3
कमलादी			Kamaladi		locality	NP-P3
कमलपोखरी			Kamalpokhari		locality	NP-P3
घंटाघर		घण्टाघर	Ghantaghar		locality	NP-P3		*
रानीपोखरी		रानीपोखरी|रानिपोखरी	Ranipokhari		locality	NP-P3
धरहरा			Dharahara		locality	NP-P3
खुलामञ्च		खुलामञ्च|खुल्लामञ्च|खुला मञ्च	Khulamanch		locality	NP-P3
भृकुटीमण्डप|भृकुटी मंडप		भृकुटीमण्डप|भृकुटीमन्डप|भृकुटी मण्डप	Bhrikutimandap		locality	NP-P3
प्रदर्शनीमार्ग		प्रदर्शनीमार्ग|प्रदर्शनी मार्ग	Pradarshani Marg		locality	NP-P3
दशरथ रंगशाला|दशरथ स्टेडियम			Dasharath Stadium		locality	NP-P3
त्रिभुवन अंतरराष्ट्रीय हवाई अड्डा|त्रिभुवन अंतरराष्ट्रीय विमानस्थल|त्रिभुवन एयरपोर्ट|TIA		त्रिभुवन अन्तर्राष्ट्रिय विमानस्थल|त्रिभुवन विमानस्थल|त्रिभुवन अन्तराष्ट्रिय विमानस्थल	Tribhuvan International Airport		locality	NP-P3
चक्रपथ			Chakrapath		locality	NP-P3
महेन्द्र राजमार्ग|पूर्व-पश्चिम राजमार्ग		पूर्व-पश्चिम राजमार्ग|पूर्वपश्चिम राजमार्ग|महेन्द्र राजमार्ग	East-West Highway		locality	NP-P3
पृथ्वी राजमार्ग			Prithvi Highway		locality	NP-P3
अरनिको राजमार्ग			Araniko Highway		locality	NP-P3
त्रिभुवन राजपथ			Tribhuvan Highway		locality	NP-P3
पुष्पलाल राजमार्ग|मध्यपहाडी लोकमार्ग		मध्यपहाडी लोकमार्ग|पुष्पलाल लोकमार्ग|पुष्पलाल राजमार्ग|मध्यपहाडी राजमार्ग	Pushpalal Highway		locality	NP-P3
बिजुलीबजार		बिजुलीबजार|विजुलीबजार|बिजुली बजार	Bijulibazar		locality	NP-P3
बागडोल			Bagdol		locality	NP-P3
धोबीघाट		धोबीघाट|धोविघाट|धोबिघाट	Dhobighat		locality	NP-P3		*
पेरिसडाँडा		पेरिसडाँडा|पेरिस डाँडा	Paris Danda		locality	NP-P3
धुन्चे			Dhunche		town	NP-P3
त्रिशूली बजार		त्रिशुली बजार|त्रिशूली बजार|बट्टार	Trishuli Bazar		town	NP-P3
धादिङबेसी		धादिङबेसी|धादिङबेँसी	Dhadingbesi		town	NP-P3
मलेखु			Malekhu		town	NP-P3
मुग्लिन		मुग्लिन|मुग्लिङ|मुग्लीन	Muglin		town	NP-P3
नारायणगढ		नारायणगढ|नारायणघाट	Narayangadh		town	NP-P3
टाँडी			Tandi		town	NP-P3
सौराहा			Sauraha		town	NP-P3
मेघौली			Meghauli		town	NP-P3
चरिकोट			Charikot		town	NP-P3
सिन्धुलीमाढी		सिन्धुलीमाढी|सिन्धुलीमाडी	Sindhulimadhi		town	NP-P3
दोलालघाट			Dolalghat		town	NP-P3
खाडीचौर			Khadichaur		town	NP-P3
जुरे			Jure		town	NP-P3
दामन			Daman		town	NP-P3		*
पालुङ		पालुङ|पालुंग	Palung		town	NP-P3
कुलेखानी		कुलेखानी|कुलेखानि	Kulekhani		town	NP-P3
स्याफ्रुबेंसी		स्याफ्रुबेसी|स्याफ्रुबेंसी|स्याफ्रुवेसी|स्याफ्रु	Syabrubesi		town	NP-P3
लाङटाङ|लांगटांग		लाङटाङ|लाङ्टाङ|लामटाङ|लाङटाङ्ग	Langtang		town	NP-P3
बारपाक			Barpak		town	NP-P4
लेखनाथ			Lekhnath		town	NP-P4
सराङकोट		सराङकोट|सराङ्कोट	Sarangkot		town	NP-P4
बगर			Bagar		town	NP-P4		*
डुम्रे			Dumre		town	NP-P4
खैरेनीटार			Khairenitar		town	NP-P4
जोमसोम		जोमसोम|जोम्सोम	Jomsom		town	NP-P4
मुक्तिनाथ			Muktinath		town	NP-P4
कागबेनी			Kagbeni		town	NP-P4
तातोपानी			Tatopani		town	NP-P4
घान्द्रुक		घान्द्रुक|घान्द्रुङ	Ghandruk		town	NP-P4
घोडेपानी			Ghodepani		town	NP-P4
पुन हिल|पूनहिल		पुनहिल|पुन हिल	Poon Hill		town	NP-P4
दाउन्ने			Daunne		town	NP-P4
लेकसाइड		लेकसाइड|बैदाम	Lakeside		locality	NP-P4
महेन्द्रपुल			Mahendrapul		locality	NP-P4
पृथ्वीचोक			Prithvi Chowk		locality	NP-P4
मनकामना			Manakamana		locality	NP-P4		*
लुंबिनी		लुम्बिनी|लुम्विनी	Lumbini		town	NP-P5
बेलहिया			Belahiya		town	NP-P5
तिलौराकोट			Tilaurakot		town	NP-P5
गोरुसिंगे		गोरुसिङ्गे	Gorusinge		town	NP-P5
चन्द्रौटा			Chandrauta		town	NP-P5
मणिग्राम		मणिग्राम|मनिग्राम	Manigram		town	NP-P5
भालुवाङ		भालुवाङ|भालुबाङ	Bhaluwang		town	NP-P5
देउखुरी		देउखुरी|देउखुरि	Deukhuri		town	NP-P5
रुकुमकोट			Rukumkot		town	NP-P5
रिडी			Ridi		town	NP-P5
जमुनाह		जमुनाह|जमुनाहा	Jamunaha		town	NP-P5
रांझा		राँझा	Ranjha		town	NP-P5		*
छिन्चु			Chhinchu		town	NP-P6
बबियाचौर			Babiyachaur		town	NP-P6
हिल्सा			Hilsa		town	NP-P6		*
गड्डाचौकी|गड्डा चौकी		गड्डाचौकी|गड्डाचौकि	Gaddachauki		town	NP-P7
छाङ्रु		छाङ्रु|छांगरु|छाङरु	Chhangru		town	NP-P7
तिंकर		टिंकर|तिंकर	Tinkar		town	NP-P7
गोकुलेश्वर			Gokuleshwar		town	NP-P7
खोड्पे			Khodpe		town	NP-P7
चौखुट्टे			Chaukhutte		town	NP-P7
रसुवागढी		रसुवागढी|रसुवागढि	Rasuwagadhi		locality	NP
तातोपानी नाका|तातोपानी		तातोपानी|तातोपानी नाका	Tatopani		locality	NP
कोदारी			Kodari		locality	NP
मितेरी पुल		मितेरीपुल|मितेरी पुल|मितेरी सेतु	Miteri Bridge		locality	NP
किमाथाङ्का			Kimathanka		locality	NP
कोरला नाका|कोराला		कोरला नाका|कोरला|कोराला	Korala		locality	NP
दोधारा चाँदनी		दोधारा चाँदनी|दोधाराचाँदनी	Dodhara Chandani		locality	NP
कालापानी			Kalapani		region			*
लिंपियाधुरा		लिम्पियाधुरा|लिपियाधुरा	Limpiyadhura		region
मधेश|मधेस		मधेस|मधेश	Madhesh		region	NP
तराई|तराइ		तराई|तराइ|तराई मधेश|तराई मधेस	Terai		region	NP
भित्री मधेस		भित्री मधेस|भित्री मधेश	Inner Terai		region	NP
हिमाल			Himal		region	NP		*
पहाड़		पहाड	Pahad		region	NP		*
कर्णाली क्षेत्र|करनाली क्षेत्र		कर्णाली अञ्चल|कर्णाली क्षेत्र	Karnali region		region	NP
पूर्वाञ्चल|पूर्वांचल विकास क्षेत्र			Eastern Development Region		region	NP
मध्यमाञ्चल		मध्यमाञ्चल|मध्यमाञ्चल विकास क्षेत्र	Central Development Region		region	NP
पश्चिमाञ्चल		पश्चिमाञ्चल|पश्चिमाञ्चल विकास क्षेत्र	Western Development Region		region	NP
मध्यपश्चिमाञ्चल		मध्यपश्चिमाञ्चल|मध्यपश्चिम|मध्य पश्चिमाञ्चल	Mid-Western Development Region		region	NP
सुदूरपश्चिमाञ्चल		सुदूरपश्चिमाञ्चल|सुदुरपश्चिमाञ्चल|सुदूर पश्चिमाञ्चल	Far-Western Development Region		region	NP
मेची अञ्चल			Mechi Zone		region	NP
कोशी अञ्चल		कोशी अञ्चल|कोसी अञ्चल	Koshi Zone		region	NP
सगरमाथा अञ्चल			Sagarmatha Zone		region	NP
जनकपुर अञ्चल			Janakpur Zone		region	NP
बागमती अञ्चल		बागमती अञ्चल|वागमती अञ्चल	Bagmati Zone		region	NP
नारायणी अञ्चल			Narayani Zone		region	NP
गण्डकी अञ्चल			Gandaki Zone		region	NP
लुम्बिनी अञ्चल			Lumbini Zone		region	NP
धौलागिरी अञ्चल		धवलागिरी अञ्चल|धौलागिरी अञ्चल|धवलागिरि अञ्चल	Dhaulagiri Zone		region	NP
राप्ती अञ्चल			Rapti Zone		region	NP
भेरी अञ्चल			Bheri Zone		region	NP
सेती अञ्चल			Seti Zone		region	NP
महाकाली अञ्चल			Mahakali Zone		region	NP
चितवन राष्ट्रीय उद्यान|चितवन नेशनल पार्क		चितवन राष्ट्रिय निकुञ्ज|चितवन निकुञ्ज	Chitwan National Park		region	NP
बर्दिया राष्ट्रीय उद्यान		बर्दिया राष्ट्रिय निकुञ्ज|बर्दिया निकुञ्ज	Bardiya National Park		region	NP
सगरमाथा राष्ट्रीय उद्यान		सगरमाथा राष्ट्रिय निकुञ्ज	Sagarmatha National Park		region	NP
शुक्लाफांटा राष्ट्रीय उद्यान		शुक्लाफाँटा राष्ट्रिय निकुञ्ज	Shuklaphanta National Park		region	NP
पर्सा राष्ट्रीय उद्यान		पर्सा राष्ट्रिय निकुञ्ज	Parsa National Park		region	NP
लांगटांग राष्ट्रीय उद्यान		लाङटाङ राष्ट्रिय निकुञ्ज|लाङ्टाङ राष्ट्रिय निकुञ्ज	Langtang National Park		region	NP
रारा राष्ट्रीय उद्यान		रारा राष्ट्रिय निकुञ्ज	Rara National Park		region	NP
शे-फोक्सुण्डो राष्ट्रीय उद्यान		शे-फोक्सुन्डो राष्ट्रिय निकुञ्ज	Shey Phoksundo National Park		region	NP
शिवपुरी नागार्जुन राष्ट्रीय उद्यान		शिवपुरी नागार्जुन राष्ट्रिय निकुञ्ज|शिवपुरी नागार्जुन निकुञ्ज	Shivapuri Nagarjun National Park		region	NP
बाँके राष्ट्रीय उद्यान		बाँके राष्ट्रिय निकुञ्ज	Banke National Park		region	NP
कोशीटप्पु वन्यजन्तु आरक्ष		कोशीटप्पु वन्यजन्तु आरक्ष|कोशीटप्पु वन्यजन्तु आरक्षण	Koshi Tappu Wildlife Reserve		region	NP
अन्नपूर्ण संरक्षण क्षेत्र			Annapurna Conservation Area		region	NP
खप्तड			Khaptad		region	NP
खुम्बु		खुम्बु|खुम्वु	Khumbu		region	NP
रोल्वालिङ		रोल्वालिङ|रोल्वालिङ्ग	Rolwaling		region	NP
कोसी|कोशी|कोसी नदी|कोशी नदी		कोशी|कोसी|कोशी नदी|कोसी नदी	Koshi		river	NP
सप्तकोशी|सप्तकोसी			Saptakoshi		river	NP
सुनकोसी|सुनकोशी		सुनकोशी|सुनकोसी	Sunkoshi		river	NP
तामाकोशी		तामाकोशी|तामाकोसी	Tamakoshi		river	NP
भोटेकोशी|भोटेकोसी			Bhotekoshi		river	NP
दूधकोशी|दूधकोसी		दूधकोशी|दुधकोशी|दूधकोसी	Dudhkoshi		river	NP
लिखु|लिखु खोला		लिखु|लिखुखोला|लिखु खोला	Likhu		river	NP
इन्द्रावती नदी		इन्द्रावती|ईन्द्रावती|इन्द्रावती नदी	Indrawati		river	NP
अरुण नदी		अरुण नदी|अरूण नदी	Arun River		river	NP
तमोर|तमोर नदी			Tamor		river	NP
मेची|मेची नदी		मेची|मेचि|मेची नदी	Mechi		river	NP
कनकाई नदी		कन्काई नदी|कनकाई नदी	Kankai River		river	NP
रतुवा			Ratuwa		river	NP
बागमती|बागमती नदी		बागमती|वागमती|बाग्मती|बागमती नदी|वाग्मती	Bagmati		river	NP
विष्णुमती|बिष्णुमती			Bishnumati		river	NP
मनोहरा|मनोहरा नदी		मनोहरा|मनोहरा खोला	Manohara		river	NP		मनोहरा
हनुमन्ते		हनुमन्ते|हनुमन्ते खोला	Hanumante		river	NP
धोबीखोला		धोबीखोला|धोविखोला|धोबिखोला	Dhobikhola		river	NP
टुकुचा			Tukucha		river	NP
बलान		बलान|बलान नदी	Balan		river	NP
कमला नदी			Kamala River		river	NP
लालबकैया		लालबकैया|लालवकैया	Lalbakaiya		river	NP
त्रिशूली|त्रिशूली नदी		त्रिशूली|त्रिशुली|त्रिशूली नदी|त्रिशुली नदी	Trishuli		river	NP
बूढीगण्डकी|बूढ़ी गंडकी		बूढीगण्डकी|बुढीगण्डकी|बुढी गण्डकी|बूढी गण्डकी	Budhigandaki		river	NP
गंडक|गंडकी|गंडकी नदी|गंडक नदी		गण्डकी|गण्डकी नदी	Gandaki		river	NP
कालीगण्डकी|काली गंडकी		कालीगण्डकी|कालिगण्डकी|काली गण्डकी	Kaligandaki		river	NP
मर्स्याङ्दी|मर्स्यांगदी		मर्स्याङ्दी|मर्स्याङदी|मर्स्यांङ्दी|मर्स्यांदी	Marsyangdi		river	NP
सेती नदी|सेती		सेती|सेती नदी	Seti		river	NP
मादी नदी			Madi River		river	NP
दरौंदी		दरौंदी|दरौदी	Daraudi		river	NP
मोदीखोला|मोदी खोला			Modi Khola		river	NP
नारायणी|नारायणी नदी			Narayani		river	NP		नारायणी
राप्ती|राप्ती नदी			Rapti		river	NP
बबई|बबई नदी			Babai		river	NP
तिनाउ|तिनाऊ		तिनाउ|तिनाउ नदी	Tinau		river	NP
भेरी|भेरी नदी			Bheri		river	NP		भेरी
कर्णाली नदी|करनाली नदी|कर्णाली|करनाली			Karnali River		river	NP
महाकाली नदी|महाकाली		महाकाली|महाकाली नदी	Mahakali		river	NP		महाकाली
तिला नदी			Tila River		river	NP
बूढीगंगा नदी		बूढीगंगा नदी|बुढीगंगा नदी	Budhiganga River		river	NP
मोहना नदी			Mohana River		river	NP
चमेलिया			Chameliya		river	NP
मेलम्ची नदी		मेलम्ची खोला|मेलम्ची नदी	Melamchi River		river	NP
फेवाताल|फेवा ताल|फेवा झील		फेवाताल|फेवा ताल|फेवा	Phewa Lake		lake	NP
बेगनास ताल|बेगनास		बेगनासताल|बेगनास ताल|बेगनास	Begnas Lake		lake	NP
रुपाताल|रूपा ताल		रुपाताल|रुपा ताल|रूपाताल	Rupa Lake		lake	NP
रारा ताल|रारा झील		रारा ताल|रारा|रारादह	Rara Lake		lake	NP
तिलिचो|तिलिचो झील		तिलिचो|तिलिचो ताल	Tilicho		lake	NP
फोक्सुण्डो ताल		फोक्सुन्डो ताल|फोक्सुण्डो ताल|शे-फोक्सुण्डो ताल	Phoksundo Lake		lake	NP
गोसाइंकुंड|गोसाईंकुंड		गोसाइँकुण्ड|गोसाईकुण्ड|गोसाईंकुण्ड|गोसाइकुण्ड	Gosaikunda		lake	NP
घोडाघोडी ताल		घोडाघोडी ताल|घोडाघोडीताल	Ghodaghodi Lake		lake	NP
इम्जा ताल		इम्जा ताल|इम्जा	Imja Lake		lake	NP
च्छो रोल्पा		छोरोल्पा|च्छोरोल्पा|चोरोल्पा	Tsho Rolpa		lake	NP
टौदह			Taudaha		lake	NP
नागदह			Nagdaha		lake	NP
माईपोखरी		माइपोखरी|माईपोखरी	Maipokhari		lake	NP
कंचनजंगा|कंचनजंघा|कंचनजुंगा	कांचनगंगा|कांचनजंगा	कञ्चनजङ्घा|कञ्चनजङ्गा|कन्चनजंगा	Kangchenjunga		mountain	NP
ल्होत्से		ल्होत्से|लोत्से	Lhotse		mountain	NP
मकालू		मकालु|मकालु हिमाल	Makalu		mountain	NP
चोयू|चो ओयू		चोयु|चो ओयु|चोओयू	Cho Oyu		mountain	NP
धौलागिरी|धौलागिरि		धौलागिरी|धवलागिरी|धौलागिरि|धवलागिरि	Dhaulagiri		mountain	NP
मनास्लु			Manaslu		mountain	NP
अन्नपूर्णा|अन्नपूर्णा पर्वत		अन्नपूर्ण|अन्नपूर्ण हिमाल	Annapurna		mountain	NP		अन्नपूर्णा|अन्नपूर्ण
अन्नपूर्ण आधार शिविर|अन्नपूर्णा बेस कैंप|ABC		अन्नपूर्ण आधार शिविर|अन्नपूर्ण बेसक्याम्प	Annapurna Base Camp		mountain	NP
एवरेस्ट बेस कैंप		सगरमाथा आधार शिविर|सगरमाथा बेसक्याम्प	Everest Base Camp		mountain	NP
माछापुच्छ्रे		माछापुच्छ्रे|माछापुच्छे|माछापुछ्रे	Machhapuchhre		mountain	NP
आमा दब्लम		आमादब्लम|अमादब्लम|आमा दब्लम	Ama Dablam		mountain	NP
गौरीशंकर		गौरीशंकर|गौरिशंकर	Gaurishankar		mountain	NP		*
गणेश हिमाल			Ganesh Himal		mountain	NP
लांगटांग हिमाल		लाङटाङ हिमाल	Langtang Himal		mountain	NP
अपि हिमाल		अपि हिमाल|अपिहिमाल	Api Himal		mountain	NP
साइपाल हिमाल		साइपाल हिमाल|सैपाल हिमाल	Saipal Himal		mountain	NP
नीलगिरी हिमाल		नीलगिरी हिमाल|निलगिरी हिमाल|नीलगिरि हिमाल	Nilgiri Himal		mountain	NP
पुमोरी		पुमोरी|पुमोरि	Pumori		mountain	NP
नुप्त्से			Nuptse		mountain	NP
कुम्भकर्ण हिमाल		कुम्भकर्ण हिमाल|फक्ताङलुङ हिमाल	Kumbhakarna		mountain	NP
थोरांग ला		थोराङ|थोराङ पास|थोराङ्ला	Thorong La		mountain	NP
चुरे		चुरे|चुरे क्षेत्र|चुरिया	Chure		mountain	NP		*
महाभारत पर्वतमाला		महाभारत पर्वत श्रृंखला|महाभारत पर्वत शृङ्खला	Mahabharat Range		mountain	NP
फुलचोकी		फुलचोकी|फूलचोकी	Phulchoki		mountain	NP
हिमचुली		हिमचुली|हिमचुलि	Himchuli		mountain	NP
अरुण तेस्रो|अरुण-3		अरुण तेस्रो|अरुण-३	Arun III		locality	NP
पश्चिम सेती|वेस्ट सेती		पश्चिम सेती|पश्चिमसेती	West Seti		locality	NP
पंचेश्वर परियोजना		पञ्चेश्वर आयोजना|पञ्चेश्वर परियोजना|पञ्चेश्वर बहुउद्देश्यीय परियोजना	Pancheshwar project		locality	NP
सिक्टा		सिक्टा|सिक्टा सिँचाइ	Sikta		locality	NP
सुनकोशी-मरिण		सुनकोशी मरिण	Sunkoshi-Marin		locality	NP
गौतम बुद्ध अंतरराष्ट्रीय हवाई अड्डा		गौतमबुद्ध अन्तर्राष्ट्रिय विमानस्थल|गौतमबुद्ध विमानस्थल|गौतम बुद्ध विमानस्थल	Gautam Buddha International Airport		locality	NP
पोखरा अंतरराष्ट्रीय हवाई अड्डा		पोखरा अन्तर्राष्ट्रिय विमानस्थल|पोखरा क्षेत्रीय अन्तर्राष्ट्रिय विमानस्थल|पोखरा विमानस्थल	Pokhara International Airport		locality	NP
तेन्जिङ हिलारी विमानस्थल|लुक्ला एयरपोर्ट		तेन्जिङ हिलारी विमानस्थल|लुक्ला विमानस्थल	Tenzing-Hillary Airport		locality	NP
निजगढ विमानस्थल|निजगढ एयरपोर्ट		निजगढ विमानस्थल|निजगढ अन्तर्राष्ट्रिय विमानस्थल	Nijgadh Airport		locality	NP
फास्ट ट्रयाक		काठमाडौं-तराई द्रुतमार्ग|द्रुतमार्ग|फास्ट ट्र्याक	Kathmandu-Terai Fast Track		locality	NP		*
भारत|हिंदुस्तान|इंडिया|भारतवर्ष	भारत|हिंदुस्थान|इंडिया	भारत|इन्डिया|हिन्दुस्तान	India	Q668	country		IN	इंडिया|इन्डिया
नेपाल	नेपाळ		Nepal	Q837	country		NP
पाकिस्तान|पाक			Pakistan	Q843	country		PK
बांग्लादेश|बंग्लादेश|बंगलादेश|बांगलादेश	बांगलादेश|बांग्लादेश|बंगलादेश	बंगलादेश|बाङ्लादेश|बाङ्गलादेश|बंगलादेस	Bangladesh	Q902	country		BD
श्रीलंका|श्री लंका			Sri Lanka	Q854	country		LK
भूटान	भूतान|भूटान	भुटान|भूटान	Bhutan	Q917	country		BT
मालदीव|मालदीव्स|मॉलदीव	मालदीव|मालदिव	माल्दिभ्स|मालदिभ्स|माल्दिभ|मालदिभ	Maldives	Q826	country		MV
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
फिलीपींस|फिलीपीन|फिलीपिंस|फिलिपींस|फिलीपीन्स|फिलिपीन्स	फिलिपिन्स|फिलिपाइन्स|फिलिपाईन्स|फिलीपाईन्स	फिलिपिन्स	Philippines	Q928	country		PH
ब्रुनेई|ब्रूनेई		ब्रुनाई|ब्रुनाइ|ब्रुनेइ	Brunei	Q921	country		BN
पूर्वी तिमोर|तिमोर-लेस्ते|ईस्ट तिमोर	पूर्व तिमोर|तिमोर-लेस्ते	पूर्वी टिमोर|टिमोर-लेस्टे|तिमोर लेस्ते	Timor-Leste	Q574	country		TL
ईरान|इरान	इराण	इरान	Iran	Q794	country		IR
इराक|ईराक			Iraq	Q796	country		IQ
सऊदी अरब|सउदी अरब|सऊदी अरेबिया|KSA	सौदी अरेबिया|सौदी अरब|सौदी	साउदी अरब|साउदी अरेबिया|साउदी|साऊदी अरब|साउदीअरब	Saudi Arabia	Q851	country		SA
संयुक्त अरब अमीरात|यूएई|संयुक्त अरब अमिरात|यू.ए.ई.|UAE	संयुक्त अरब अमिराती|संयुक्त अरब अमिरात|यूएई|यु.ए.ई.	संयुक्त अरब इमिरेट्स|यूएई|युएई|संयुक्त अरब इमिरात|संयुक्त अरब एमिरेट्स	United Arab Emirates	Q878	country		AE
कतर	कतार	कतार	Qatar	Q846	country		QA	कतार
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
साइप्रस	सायप्रस	साइप्रस|साईप्रस	Cyprus	Q229	country		CY
आर्मेनिया|अर्मेनिया|आर्मीनिया			Armenia	Q399	country		AM
अजरबैजान|अजरबाइजान|अजरबेजान|अजरबाईजान	अझरबैजान|अझरबैझान		Azerbaijan	Q227	country		AZ
जॉर्जिया|जार्जिया		जर्जिया	Georgia	Q230	country		GE
कजाकिस्तान|कजाखस्तान|कजाकस्तान|कजाखिस्तान	कझाकस्तान|कझाकिस्तान|कझाखस्तान	काजाकस्तान|कजाकस्तान|काजाखस्तान|कजाखस्तान|कजाकिस्तान	Kazakhstan	Q232	country		KZ
उज्बेकिस्तान|उजबेकिस्तान	उझबेकिस्तान|उझ्बेकिस्तान	उज्बेकिस्तान|उज्वेकिस्तान	Uzbekistan	Q265	country		UZ
तुर्कमेनिस्तान		तुर्कमेनिस्तान|टर्कमेनिस्तान	Turkmenistan	Q874	country		TM
किर्गिस्तान|किर्गिजस्तान|किर्गीस्तान|किरगिस्तान|किर्गिज गणराज्य	किर्गिझस्तान|किरगिझस्तान|किर्गिस्तान		Kyrgyzstan	Q813	country		KG
ताजिकिस्तान|तजाकिस्तान|तजिकिस्तान		ताजिकिस्तान|ताजकिस्तान	Tajikistan	Q863	country		TJ
रूस|रशिया|रूसी संघ|रुस	रशिया|रूस	रुस|रसिया	Russia	Q159	country		RU
सोवियत संघ|यूएसएसआर|सोवियत यूनियन|सोवियत रूस|USSR	सोव्हिएत संघ|सोव्हिएत युनियन|सोव्हिएत रशिया|सोविएत संघ	सोभियत संघ|सोभियत रुस|सोभियत युनियन|सोभियत	Soviet Union	Q15180	country
पूर्वी जर्मनी|पूर्व जर्मनी			East Germany		country
पश्चिमी जर्मनी|पश्चिम जर्मनी			West Germany		country
यूक्रेन|युक्रेन|उक्रेन	युक्रेन	युक्रेन	Ukraine	Q212	country		UA
बेलारूस|बेलारुस		बेलारुस|बेलारूस	Belarus	Q184	country		BY
मोल्दोवा|मॉल्डोवा|मोलदोवा|मोल्डोवा	मोल्डोव्हा|मॉल्डोव्हा|मोल्दोव्हा	मोल्डोभा|माल्डोभा|मोल्दोभा	Moldova	Q217	country		MD
पोलैंड	पोलंड	पोल्याण्ड|पोल्यान्ड	Poland	Q36	country		PL
जर्मनी			Germany	Q183	country		DE
फ्रांस|फ्रान्स	फ्रान्स|फ्रांस	फ्रान्स|फ्रांस	France	Q142	country		FR
ब्रिटेन|यूके|यूनाइटेड किंगडम|ग्रेट ब्रिटेन|संयुक्त राजशाही|बरतानिया|यू.के.|UK	ब्रिटन|यूके|युनायटेड किंग्डम|युनायटेड किंगडम|ग्रेट ब्रिटन	बेलायत|वेलायत|ब्रिटेन|युके|यूके|संयुक्त अधिराज्य|ग्रेट ब्रिटेन	United Kingdom	Q145	country		GB
आयरलैंड|आयरलेंड	आयर्लंड	आयरल्याण्ड|आयरल्यान्ड	Ireland	Q27	country		IE
इटली		इटाली|इटली	Italy	Q38	country		IT
स्पेन			Spain	Q29	country		ES
पुर्तगाल	पोर्तुगाल	पोर्चुगल|पोर्तुगल|पोर्चुगाल	Portugal	Q45	country		PT
नीदरलैंड|नीदरलैंड्स|हॉलैंड|हालैंड|नेदरलैंड|नेदरलैंड्स	नेदरलँड|नेदरलँड्स|नेदरलॅंड्स|नेदरलॅंड|नेदरलँडस्|हॉलंड	नेदरल्याण्ड्स|नेदरल्याण्ड|नेदरल्यान्ड|नेदरल्यान्ड्स|हल्याण्ड|होल्याण्ड	Netherlands	Q55	country		NL
बेल्जियम|बेल्जीयम			Belgium	Q31	country		BE
लक्जमबर्ग|लग्जमबर्ग|लक्समबर्ग	लक्झेंबर्ग|लक्झम्बर्ग	लक्जेम्बर्ग|लक्जेमबर्ग|लक्जमबर्ग	Luxembourg	Q32	country		LU
स्विट्जरलैंड|स्विटजरलैंड|स्वीट्जरलैंड|स्वीटजरलैंड	स्वित्झर्लंड|स्वित्झरलँड|स्विर्त्झलंड	स्विट्जरल्याण्ड|स्विजरल्याण्ड|स्वीट्जरल्याण्ड|स्वीटजरल्याण्ड|स्विटजरल्याण्ड|स्वीजरल्याण्ड	Switzerland	Q39	country		CH
ऑस्ट्रिया|आस्ट्रिया		अस्ट्रिया|अष्ट्रिया	Austria	Q40	country		AT
हंगरी	हंगेरी	हंगेरी	Hungary	Q28	country		HU
चेक गणराज्य|चेक रिपब्लिक|चेकिया	चेक प्रजासत्ताक|झेक प्रजासत्ताक|चेक रिपब्लिक|झेकिया	चेक गणतन्त्र|चेक रिपब्लिक|चेक गणराज्य|चेकिया	Czech Republic	Q213	country		CZ
चेकोस्लोवाकिया	चेकोस्लोव्हाकिया|झेकोस्लोव्हाकिया	चेकोस्लोभाकिया	Czechoslovakia	Q33946	country
स्लोवाकिया	स्लोव्हाकिया	स्लोभाकिया	Slovakia	Q214	country		SK
स्लोवेनिया	स्लोव्हेनिया	स्लोभेनिया	Slovenia	Q215	country		SI
क्रोएशिया|क्रोशिया		क्रोएसिया|क्रोएशिया	Croatia	Q224	country		HR
सर्बिया|सर्विया			Serbia	Q403	country		RS
बोस्निया|बोस्निया और हर्जेगोविना|बोस्निया एंड हर्जेगोविना|बोस्निया-हर्जेगोविना	बोस्निया|बोस्निया आणि हर्झगोव्हिना|बोस्निया आणि हर्जेगोविना|बॉस्निया	बोस्निया|बोस्निया हर्जगोभिना|बोस्निया एन्ड हर्जगोभिना|बोस्निया हर्जगोभिनिया	Bosnia and Herzegovina	Q225	country		BA
मोंटेनेग्रो|मोंटेनीग्रो|मॉन्टेनेग्रो|मॉन्टेनीग्रो	मॉन्टेनेग्रो|माँटेनिग्रो|मोंटेनेग्रो	मोन्टेनेग्रो|मोन्टेनिग्रो	Montenegro	Q236	country		ME
उत्तरी मकदूनिया|उत्तर मैसेडोनिया|नॉर्थ मैसेडोनिया|उत्तरी मैसेडोनिया|मैसेडोनिया|मकदूनिया	उत्तर मॅसेडोनिया|मॅसेडोनिया	उत्तर म्यासेडोनिया|नर्थ म्यासेडोनिया|म्यासेडोनिया	North Macedonia	Q221	country		MK
कोसोवो	कोसोवो|कोसोव्हो	कोसोभो	Kosovo	Q1246	country		XK
अल्बानिया|अल्बेनिया			Albania	Q222	country		AL
यूनान|ग्रीस	ग्रीस	ग्रिस|ग्रीस|युनान	Greece	Q41	country		GR
बुल्गारिया|बुल्गेरिया|बल्गारिया|बुलगारिया	बल्गेरिया|बल्गारिया	बुल्गेरिया|बल्गेरिया	Bulgaria	Q219	country		BG
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
माल्टा			Malta	Q233	country		MT
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
त्रिनिदाद और टोबैगो|त्रिनिदाद एंड टोबैगो|त्रिनिडाड एंड टोबैगो|त्रिनिदाद|ट्रिनिडाड	त्रिनिदाद आणि टोबॅगो|त्रिनिदाद व टोबॅगो|त्रिनिदाद	त्रिनिडाड एन्ड टोबागो|त्रिनिडाड र टोबागो|त्रिनिदाद एन्ड टोबागो|त्रिनिडाड	Trinidad and Tobago	Q754	country		TT
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
वेनेजुएला|वेनुजुएला|वेनेजुला|वेनेज्वेला	व्हेनेझुएला|व्हेनेझुवेला	भेनेजुएला|भेनेजुयला|भेनेज्वेला	Venezuela	Q717	country		VE
इक्वाडोर|इक्वेडोर	इक्वेडोर|इक्वाडोर	इक्वेडर|इक्वेडोर	Ecuador	Q736	country		EC
बोलीविया|बोलिविया	बोलिव्हिया	बोलिभिया	Bolivia	Q750	country		BO
पराग्वे|पैराग्वे	पॅराग्वे|पराग्वे	पाराग्वे|प्याराग्वे|पाराग्वाई	Paraguay	Q733	country		PY
उरुग्वे|उरूग्वे		उरुग्वे|उरुग्वाई	Uruguay	Q77	country		UY
गुयाना|गयाना	गयाना|गुयाना	गुयाना|गायना	Guyana	Q734	country		GY
सूरीनाम|सूरिनाम|सुरिनाम	सुरिनाम|सुरीनाम	सुरिनाम	Suriname	Q730	country		SR
फ्रेंच गुयाना|फ्रेंच गुआना	फ्रेंच गयाना	फ्रेन्च गुयाना	French Guiana	Q3769	country		GF
फॉकलैंड द्वीपसमूह|फॉकलैंड|फाकलैंड|फॉकलैंड द्वीप	फॉकलंड|फॉकलंड बेटे	फकल्याण्ड|फकल्याण्ड टापु	Falkland Islands	Q9648	country		FK
मिस्र|इजिप्ट|मिश्र	इजिप्त|इजिप्ट	इजिप्ट|मिस्र	Egypt	Q79	country		EG	मिश्र
लीबिया|लिबिया	लिबिया|लीबिया	लिबिया	Libya	Q1016	country		LY
ट्यूनीशिया|ट्यूनिशिया	ट्युनिशिया|ट्यूनिशिया	ट्युनिसिया|ट्युनिशिया	Tunisia	Q948	country		TN
अल्जीरिया|अल्जेरिया	अल्जेरिया|अल्जीरिया	अल्जेरिया	Algeria	Q262	country		DZ
मोरक्को|मोरोक्को	मोरोक्को		Morocco	Q1028	country		MA
पश्चिमी सहारा	पश्चिम सहारा	पश्चिमी सहारा|पश्चिमी साहारा	Western Sahara	Q6250	country		EH
सूडान|सुडान	सुदान|सुडान	सुडान	Sudan	Q1049	country		SD
दक्षिण सूडान|साउथ सूडान|दक्षिणी सूडान	दक्षिण सुदान|दक्षिण सुडान	दक्षिण सुडान|दक्षिणी सुडान|साउथ सुडान	South Sudan	Q958	country		SS
इथियोपिया|इथोपिया	इथिओपिया|इथियोपिया		Ethiopia	Q115	country		ET
इरिट्रिया|एरिट्रिया|इरीट्रिया			Eritrea	Q986	country		ER
जिबूती	जिबुती|जिबूती	जिबुटी|डिजिबुटी	Djibouti	Q977	country		DJ
सोमालिया			Somalia	Q1045	country		SO
सोमालीलैंड|सोमालिलैंड	सोमालीलँड	सोमालील्याण्ड|सोमालिल्याण्ड	Somaliland	Q34754	country
केन्या|केनिया|कीनिया	केनिया|केन्या		Kenya	Q114	country		KE
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
गिनी-बिसाऊ|गिनी-बिसाउ		गिनी-बिसाउ	Guinea-Bissau	Q1007	country		GW
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
दक्षिण अफ्रीका|साउथ अफ्रीका|द. अफ्रीका|दक्षिण अफ्रिका|दक्षिणी अफ्रीका	दक्षिण आफ्रिका|द. आफ्रिका|साउथ आफ्रिका	दक्षिण अफ्रिका|साउथ अफ्रिका	South Africa	Q258	country		ZA
लेसोथो			Lesotho	Q1013	country		LS
एस्वातिनी|एस्वाटिनी|स्वाजीलैंड	इस्वातिनी|स्वाझीलँड	इस्वातिनी|स्वाजिल्याण्ड	Eswatini	Q1050	country		SZ
मेडागास्कर|मैडागास्कर|मेडागास्कार	मादागास्कर|मॅडागास्कर	मडागास्कर|माडागास्कर	Madagascar	Q1019	country		MG
मॉरीशस|मारीशस|मारिशस|मोरिशस|मॉरिशस	मॉरिशस|मॉरीशस	मौरिसस|मरिसस|मौरिसियस|मोरिसस|मरिसियस	Mauritius	Q1027	country		MU
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
कोरिया			Korea	Q18097	country
इस्लामाबाद			Islamabad	Q1362	city	PK
कराची			Karachi	Q8660	city	PK
लाहौर|लाहोर	लाहोर|लाहौर	लाहोर|लाहौर	Lahore		city	PK
रावलपिंडी	रावळपिंडी|रावलपिंडी	रावलपिन्डी|रावलपिण्डी	Rawalpindi		city	PK
पेशावर|पेशावार			Peshawar		city	PK
क्वेटा|क्वेट्टा	क्वेट्टा|क्वेटा	क्वेट्टा|क्वेटा	Quetta		city	PK
फैसलाबाद			Faisalabad		city	PK
मुल्तान|मुलतान			Multan		city	PK
सियालकोट|स्यालकोट			Sialkot		city	PK
गुजरांवाला|गुजरानवाला			Gujranwala		city	PK
सरगोधा|सरगोढा			Sargodha		city	PK
बहावलपुर	बहावलपूर		Bahawalpur		city	PK
सक्खर|सुक्कुर			Sukkur		city	PK
लरकाना|लाड़काना	लारकाना|लरकाना		Larkana		city	PK
एबटाबाद|ऐबटाबाद|एबोटाबाद	अबोटाबाद|ॲबोटाबाद|अबटाबाद	एबोटाबाद|एबटाबाद	Abbottabad		city	PK
मुरीदके	मुरिदके		Muridke		city	PK
मुजफ्फराबाद			Muzaffarabad		city	PK
मीरपुर	मीरपूर		Mirpur		city	PK
ग्वादर			Gwadar		city	PK
मर्दान|मरदान			Mardan		city	PK
डेरा इस्माइल खान|डेरा इस्माईल खान			Dera Ismail Khan		city	PK
डेरा गाजी खान			Dera Ghazi Khan		city	PK
रहीम यार खान			Rahim Yar Khan		city	PK
झेलम			Jhelum		city	PK
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
चकलाला			Chaklala		locality	PK
नीलम घाटी			Neelum Valley		region	PK
सिंध|सिंध प्रांत			Sindh		state	PK
बलूचिस्तान|बलोचिस्तान|बलुचिस्तान	बलुचिस्तान|बलोचिस्तान	बलुचिस्तान|बलोचिस्तान	Balochistan		state	PK
खैबर पख्तूनख्वा|खैबर पख्तूनख्वाह|खैबर पख्तूनखा|केपी प्रांत|KPK	खैबर पख्तुनख्वा|खैबर पख्तूनख्वा|खैबर पख्तुनवा	खैबर पख्तुनख्वा|खैबर पख्तुन्ख्वा	Khyber Pakhtunkhwa		state	PK
उत्तर पश्चिम सीमांत प्रांत|पश्चिमोत्तर सीमांत प्रांत|सूबा सरहद|सूबा-ए-सरहद			North-West Frontier Province		state	PK
गिलगित-बाल्टिस्तान|गिलगित-बल्तिस्तान|गिलगिट-बाल्टिस्तान	गिलगिट-बाल्टिस्तान|गिलगित बाल्टिस्तान		Gilgit-Baltistan		state
आजाद कश्मीर|आजाद जम्मू-कश्मीर	आझाद काश्मीर		Azad Kashmir		state
पाकिस्तान अधिकृत कश्मीर|पीओके|पाक अधिकृत कश्मीर|पाक के कब्जे वाला कश्मीर|पाकिस्तान के कब्जे वाला कश्मीर|पाक अधिकृत जम्मू-कश्मीर|पीओजेके|गुलाम कश्मीर	पाकव्याप्त काश्मीर|पीओके|पाकव्याप्त काश्मिर	पाक अधिकृत कश्मीर	Pakistan-occupied Kashmir		region
पाकिस्तानी पंजाब|पाक पंजाब|पाकिस्तान पंजाब			Punjab (Pakistan)		region	PK
वजीरिस्तान	वझिरिस्तान|वझीरिस्तान	वजिरिस्तान	Waziristan		region	PK
उत्तरी वजीरिस्तान|उत्तर वजीरिस्तान|नॉर्थ वजीरिस्तान	उत्तर वझिरिस्तान		North Waziristan		region	PK
दक्षिणी वजीरिस्तान|दक्षिण वजीरिस्तान|साउथ वजीरिस्तान	दक्षिण वझिरिस्तान		South Waziristan		region	PK
स्वात घाटी	स्वात खोरे		Swat Valley		region	PK
स्वात			Swat		region	PK
बुनेर|बुनर			Buner		district	PK
लोअर दीर|अपर दीर|दीर			Dir		district	PK		दीर
बाजौर|बाजौड़			Bajaur		region	PK
कुर्रम			Kurram		region	PK
खैबर दर्रा|खैबर पास	खैबरखिंड		Khyber Pass		region	PK
काबुल	काबूल|काबुल		Kabul	Q5838	city	AF
कंधार|कांधार	कंदहार|कंदाहार|कंधार	कान्दाहार|कान्धार|कन्दाहार	Kandahar		city	AF
हेरात			Herat		city	AF
मजार-ए-शरीफ	मझार-ए-शरीफ		Mazar-i-Sharif		city	AF
जलालाबाद			Jalalabad		city	AF
कुंदुज|कुंदूज	कुंदुझ		Kunduz		city	AF
गजनी	गझनी		Ghazni		city	AF		*
लश्करगाह|लश्कर गाह			Lashkar Gah		city	AF
बामियान			Bamyan		city	AF
खोस्त			Khost		city	AF
हेलमंद|हेलमंड			Helmand		province	AF
नंगरहार|नांगरहार			Nangarhar		province	AF
कुनार			Kunar		province	AF
पक्तिका			Paktika		province	AF
पंजशीर		पञ्जशिर	Panjshir		province	AF
बदख्शां|बदख्शान	बदख्शान		Badakhshan		province	AF
बगलान			Baghlan		province	AF
बगराम|बगराम एयरबेस|बगराम एयर बेस	बगराम|बग्राम		Bagram		locality	AF
ढाका			Dhaka	Q1354	city	BD
चटगांव|चट्टोग्राम|चित्तागोंग|चिटगांव|चट्टग्राम	चितगाव|चित्तगाँग|चट्टग्राम|चटगाव	चटगाउँ|चिटगाउँ|चट्टग्राम|चितगोंग	Chittagong		city	BD
सिलहट|सिलहेट|सिल्हट	सिल्हेट|सिलहट		Sylhet		city	BD
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
चटगांव पहाड़ी क्षेत्र|चटगांव हिल ट्रैक्ट्स			Chittagong Hill Tracts		region	BD
कोलंबो			Colombo		city	LK
कैंडी	कँडी|कॅन्डी	क्यान्डी|क्याण्डी	Kandy		city	LK		कँडी
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
किलिनोच्ची|किलीनोच्ची|किलीनोची|किलिनोच्चि			Kilinochchi		city	LK
कच्चाथीवू|कच्चातीवु|कच्चतीवु|कच्चाथीवु|कच्चातिवु	कच्चाथीवू|कच्चतीवू|कच्चाथिवू		Katchatheevu		island	LK
माले			Malé	Q9347	city	MV
अड्डू			Addu Atoll		island	MV
थिंपू|थिम्फू	थिंफू|थिंपू	थिम्पु|थिम्पू|थिम्फु	Thimphu	Q9270	city	BT
पारो			Paro		city	BT		*
फुंटशोलिंग|फुएंटशोलिंग|फुंत्शोलिंग|फुंत्सोलिंग		फुन्सिलिङ|फुन्छोलिङ	Phuntsholing		city	BT
पुनाखा			Punakha		city	BT
गेलेफू|गेलेफु		गेलेफु	Gelephu		city	BT
यांगून|यांगोन|यंगून		याङगुन|यांगुन	Yangon		city	MM
रंगून		रंगुन	Rangoon		city	MM
नेपीडॉ|नेपीता|नेपीताव|ने पी ताव|नेप्यीडॉ|नाय पी ताव|नेपीडा	नेपीडॉ|नेपिडॉ|नेपिदाव	नेपिडो|नेपिदो|नेपीड	Naypyidaw		city	MM
मांडले|मंडाले	मंडाले|मांडले	मान्डले|माण्डले	Mandalay		city	MM
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
ग्वांगझू|गुआंगझोउ|ग्वांगझोउ|ग्वांगझो|क्वांगचो|गुआंगजू|ग्वांगझाऊ|ग्वांग्झू	ग्वांगझू|ग्वांगझौ|क्वांगचौ	ग्वान्जाओ|ग्वाङझाउ|ग्वाङ्झाओ|ग्वान्झाओ|गुवान्झाउ	Guangzhou		city	CN
शेनझेन|शेन्जेन|शेनजेन|शेन्झेन	शेन्झेन|शेनझेन	सेन्जेन|शेन्जेन|सेनजेन	Shenzhen		city	CN
वुहान|वूहान		वुहान|उहान	Wuhan		city	CN
चेंगदू|चेंगदु|चेंग्दू	चेंगडू|चेंगदू	छेन्दु|छेङ्दु|चेंगदु|छङतु|चेङ्दु	Chengdu		city	CN
चोंगकिंग|चोंगचिंग|चोंग्किंग|चांगकिंग		छोङछिङ|चोङकिङ|छोङ्छिङ	Chongqing		city	CN
तियानजिन|तिआनजिन|तियांजिन|तिआंजिन	तिआनजिन|तियानजिन	थ्यानचिन|तियान्जिन|थिएनचिन|तियानजिन	Tianjin		city	CN
हांगझोउ|हांगझू|हांगझोऊ|हांग्जो|हांगचो|हांगझाऊ|हांग्झोउ	हांगझोऊ|हांगझू|हांगझाऊ|हँगझोऊ	हाङझाउ|हान्झाउ|हाङ्झाउ|हाङजाउ|हाङ्जाउ	Hangzhou	Q4970	city	CN
नानजिंग|नांजिंग		नान्जिङ|नानजिङ	Nanjing		city	CN
शियान|शीआन|जियान	शिआन|शियान	सियान	Xi'an	Q5826	city	CN		सियान|जियान
कुनमिंग|कुन्मिंग		कुनमिङ|खुनमिङ|कुन्मिङ	Kunming		city	CN
क्विंगदाओ|चिंगदाओ|किंगदाओ|क्विंगदाव		छिङदाओ|छिङताओ	Qingdao		city	CN
शियामेन|श्यामन|जियामेन|शियामन	शियामेन|झियामेन	सियामेन	Xiamen		city	CN
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
तियानमेन चौक|थ्येनआनमन चौक|तियानमेन स्क्वायर|थियानमेन चौक|तियानानमेन चौक	तिआनमेन चौक|तियानमेन चौक	थ्यानआनमन चौक|तियानमेन चोक|तियानआनमेन स्क्वायर	Tiananmen Square		locality	CN
तिब्बत|तिब्बत स्वायत्त क्षेत्र	तिबेट		Tibet		province	CN
शिजांग|शीजांग|झिजांग	शिझांग|झिझांग	सिजाङ|सिचाङ|शिजाङ	Xizang		province	CN
शिनजियांग|झिंजियांग|शिंजियांग|सिंकियांग|शिनच्यांग|जिनजियांग|शिनज्यांग	झिनजियांग|शिनजियांग|झिंजियांग|सिंकियांग	सिनजियाङ|सिन्जियाङ|झिनजियाङ|सिन्चियाङ|शिनजियाङ	Xinjiang		province	CN
हुबेई|हूबेई|हुबेइ		हुबेइ|हुवेई|हुबेई	Hubei		province	CN
हेबेई|हेबई			Hebei		province	CN
गुआंगडोंग|ग्वांगडोंग|गुआंगदोंग|ग्वांगदोंग	ग्वांगडोंग|ग्वांगदोंग	ग्वाङडोङ|ग्वाङ्दोङ|क्वाङतोङ	Guangdong		province	CN
सिचुआन|सिच्वान|सिछ्वान		सिचुवान|सिचुआन	Sichuan		province	CN
युन्नान|यून्नान|युनान	युनान|युन्नान		Yunnan		province	CN
हुनान			Hunan		province	CN
हेनान			Henan		province	CN
हैनान		हाइनान	Hainan		province	CN
झेजियांग|झेजियान			Zhejiang		province	CN
जियांग्सू|जियांगसू			Jiangsu		province	CN
फुजियान|फुज्यान		फुचियान|फुजियान	Fujian		province	CN
शेडोंग|शानदोंग|शांडोंग			Shandong		province	CN
किंघाई|छिंगहाई|चिंगहाई|क्विंघाई		छिङहाई|छिङ्हाई|किङहाई	Qinghai		province	CN
गांसू|गान्सू|कांसू		गान्सु|कान्सु	Gansu		province	CN
गुआंग्शी|ग्वांग्शी|ग्वांगशी			Guangxi		province	CN
गुइझोउ|गुइझोऊ|ग्वेझोउ			Guizhou		province	CN
इनर मंगोलिया|भीतरी मंगोलिया			Inner Mongolia		province	CN
मंचूरिया|मांचूरिया	मांचुरिया		Manchuria		province	CN
अक्साई चिन|अक्साइ चीन|अक्साई चीन|अक्साइ चिन	अक्साई चीन|अक्साई चिन		Aksai Chin		region
हांगकांग द्वीप			Hong Kong Island		region	CN
ताइपे|ताइपेई|तायपेई	तैपेई|तैपैई|ताइपे	ताइपेई|ताइपे	Taipei	Q1867	city	TW
काओशुंग|काऊशुंग			Kaohsiung		city	TW
टोक्यो|तोक्यो	टोकियो|टोक्यो	टोकियो|टोक्यो	Tokyo	Q1490	city	JP
ओसाका			Osaka		city	JP
क्योटो|क्योतो			Kyoto		city	JP
हिरोशिमा		हिरोसिमा|हिरोशिमा	Hiroshima		city	JP
नागासाकी			Nagasaki		city	JP
फुकुशिमा		फुकुसिमा|फुकुशिमा	Fukushima		city	JP
योकोहामा			Yokohama		city	JP
नागोया			Nagoya		city	JP
कोबे			Kobe		city	JP		*
साप्पोरो|सपोरो			Sapporo		city	JP
फुकुओका			Fukuoka		city	JP
सेंदाई|सेंडाई			Sendai		city	JP
कावासाकी			Kawasaki		city	JP		*
ओकिनावा			Okinawa		island	JP
होक्काइडो|होक्काइदो|होकाइडो	होक्काइडो|होक्कायडो	होक्काइदो	Hokkaido		island	JP
होंशु|होन्शू			Honshu		island	JP
क्यूशू			Kyushu		island	JP
सेनकाकू द्वीप|सेनकाकू	सेनकाकू बेटे		Senkaku Islands		island	JP
सियोल|सोल|सिओल	सोल|सेऊल|सेउल|सिओल	सोल|सियोल|सिओल|सउल	Seoul	Q8684	city	KR
बुसान|पुसान			Busan		city	KR
इंचियोन|इंचेऑन|इंचिओन|इंचोन	इंचिऑन|इंचॉन|इंचिओन	इन्चोन|इन्चिओन|इञ्चोन	Incheon		city	KR
ग्वांगजू			Gwangju		city	KR
प्योंगचांग|प्योंगचैंग		प्योङचाङ	Pyeongchang		city	KR
डेगू|दाएगू			Daegu		city	KR
ग्योंगजू			Gyeongju		city	KR
इशिकावा			Ishikawa		province	JP
जेजू द्वीप|जेजू		जेजु|जेजु टापु	Jeju Island		island	KR
प्योंगयांग|प्योंग्यांग	प्योंगयांग|पाँगयांग|प्याँगयांग	प्योङयाङ|प्योङ्याङ|प्योंगयाङ	Pyongyang		city	KP
पुंगये-री|पुंगेरी			Punggye-ri		locality	KP
पनमुनजोम|पनमुंजोम		पान्मुन्जोम	Panmunjom		locality	KR
उलानबटोर|उलान बटोर|उलानबातर|उलानबाटर|उलानबातोर	उलानबातर|उलान बाटोर		Ulaanbaatar		city	MN
बैंकॉक|बैंकाक|बैंकोक|बैंगकॉक|बैंगकाक|बैकांक|बैंकाँक	बँकॉक|बँकाॅक|बॅंकॉक	बैंकक|ब्याङकक|ब्याङ्कक	Bangkok	Q1861	city	TH
पटाया|पट्टाया|पटटाया			Pattaya		city	TH
फुकेट|फुकेत			Phuket		city	TH
चियांग माई|चियांग मई|च्यांग माई			Chiang Mai		city	TH
हनोई|हनोइ	हनोई|हॅनोई	हनोई|हानोई	Hanoi	Q1858	city	VN
हो ची मिन्ह सिटी|हो ची मिन्ह|हो ची मिन सिटी|हो ची मिन्ह शहर		होचिमिन्ह सिटी|हो ची मिन्ह सिटी|होचिमिन्ह	Ho Chi Minh City	Q1854	city	VN
साइगॉन|सैगोन|साइगोन	सायगाव|सैगोन		Saigon	Q1854	city	VN
दा नांग|डा नांग|दनांग			Da Nang		city	VN
नोम पेन्ह|नोमपेन्ह|नामपेन्ह|फ्नोम पेन्ह|नॉम पेन्ह|फनोम पेन्ह|नोम पेन	नॉम पेन्ह|नोम पेन्ह|पनॉम पेन	नोम पेन्ह|नमपेन्ह|नोमपेन्ह|फ्नोम पेन्ह	Phnom Penh	Q1850	city	KH
सीएम रीप|सिएम रीप|सीम रीप			Siem Reap		city	KH
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
सुराबाया|सुराबया			Surabaya		city	ID
बांडुंग|बैंडुंग|बांदुंग		बान्डुङ	Bandung		city	ID
मेदान			Medan		city	ID		*
पालेमबांग|पालेम्बांग|पालेमबैंग		पालेम्बाङ|पालेमबाङ	Palembang		city	ID
देनपसार|डेनपसार			Denpasar		city	ID
पालू			Palu		city	ID		*
नुसांतारा			Nusantara		city	ID
योग्यकर्ता|योगकार्ता|योग्याकार्ता			Yogyakarta		city	ID
बाली			Bali		island	ID		*
जावा			Java	Q3757	island	ID		*
सुमात्रा			Sumatra	Q3492	island	ID
सुलावेसी			Sulawesi	Q3812	island	ID
लोम्बोक|लोमबोक			Lombok		island	ID
बोर्नियो	बोर्निओ		Borneo		island	ID
आचेह|आचे|अचे			Aceh		island	ID
पापुआ			Papua		island	ID
मनीला	मनिला	मनिला	Manila	Q1461	city	PH
सेबू			Cebu City		city	PH
दावाओ|डावाओ			Davao City		city	PH
मिंडानाओ|मिनदनाओ|मिंदानाओ		मिन्डानाओ	Mindanao		island	PH
लूजोन|लुजोन|लूजॉन			Luzon		island	PH
बंदर सेरी बेगावान|बांदर सेरी बेगवान|बंदर सेरी बेगवान		बन्दर सेरी बेगवान	Bandar Seri Begawan	Q9279	city	BN
दिली			Dili	Q9310	city	TL		*
चीबा|चिबा		चिबा	Chiba		city	JP
नारिता			Narita		city	JP
सैतामा|साइतामा		साइतामा	Saitama		city	JP
कामाकुरा			Kamakura		city	JP
सुवोन		सुवन|सुवोन	Suwon		city	KR
उल्सान|उलसान			Ulsan		city	KR
डैजियोन|डेजॉन			Daejeon		city	KR
हुआलिएन|हुआलिन			Hualien		city	TW
किनमेन			Kinmen		island	TW
बागुइओ			Baguio		city	PH
बोगोर			Bogor		city	ID
मकासर|मकास्सर			Makassar		city	ID
अयुत्थया|अयुथया			Ayutthaya		city	TH
सातखीरा|सतखीरा			Satkhira		city	BD
ठाकुरगांव			Thakurgaon		city	BD
लालमोनिरहाट			Lalmonirhat		city	BD
पबना|पाबना			Pabna		city	BD
कुष्टिया			Kushtia		city	BD
चकवाल			Chakwal		city	PK
मुरी			Murree		city	PK		*
घोटकी			Ghotki		city	PK
मीरपुर खास|मीरपुरखास			Mirpur Khas		city	PK
शिकारपुर			Shikarpur		city	PK
डेरा बुगती			Dera Bugti		city	PK
बोलान			Bolan		city	PK
मस्तुंग			Mastung		city	PK
चित्राल			Chitral		city	PK
जरांज|जरंज			Zaranj		city	AF
परवान			Parwan		city	AF		*
मोन्यवा			Monywa		city	MM
लिजियांग			Lijiang		city	CN
फूझोउ|फुझोउ			Fuzhou		city	CN
नानचांग			Nanchang		city	CN
जिनान			Jinan		city	CN
ताइयुआन			Taiyuan		city	CN
हेफेई			Hefei		city	CN
चांगशा			Changsha		city	CN
लांझोउ|लांचो			Lanzhou		city	CN
झुहाई|चुहाई			Zhuhai		city	CN
अंकोरवाट|अंगकोर वाट|अंकोर वाट|अंगकोरवाट			Angkor Wat		locality	KH
तेहरान	तेहरान|तेहेरान	तेहरान|तेहेरान	Tehran	Q3616	city	IR
इस्फहान|एस्फहान		इस्फाहान|इस्फहान	Isfahan		city	IR
मशहद			Mashhad		city	IR
तबरीज|तबरेज|ताब्रिज	तबरीझ|तबरिझ		Tabriz		city	IR		तबरेज
शिराज|शीराज	शिराझ		Shiraz		city	IR
कोम			Qom		city	IR		*
अहवाज	अहवाझ		Ahvaz		city	IR
बंदर अब्बास|बंदरअब्बास			Bandar Abbas		city	IR
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
मोसुल		मोसुल|मोसोल	Mosul		city	IQ
बसरा			Basra		city	IQ
करबला|कर्बला			Karbala		city	IQ
नजफ			Najaf		city	IQ
फल्लूजा|फालूजा|फलुजा			Fallujah		city	IQ
किरकुक			Kirkuk		city	IQ
इरबिल|अरबिल|एरबिल	इरबिल|एर्बिल	इर्बिल|एर्बिल	Erbil		city	IQ
तिकरित|तिकरीत			Tikrit		city	IQ
रमादी			Ramadi		city	IQ
अबू गरेब			Abu Ghraib		city	IQ
कुर्दिस्तान			Kurdistan		region	IQ
रियाद	रियाध|रियाद		Riyadh	Q3692	city	SA
जेद्दाह|जेद्दा|जद्दा|जेदाह	जेद्दा|जेद्दाह	जेद्दा|जेद्दाह	Jeddah		city	SA
मक्का			Mecca	Q5806	city	SA		*
मदीना	मदिना	मदिना	Medina		city	SA		*
दम्माम		दम्माम|दमाम	Dammam		city	SA
ताइफ			Taif		city	SA
नियोम			Neom		city	SA
अराफात पर्वत|माउंट अराफात			Mount Arafat		mountain	SA
दुबई		दुबई|दुवई	Dubai	Q612	city	AE
अबू धाबी|अबु धाबी|आबू धाबी|आबूधाबी|अबूधाबी|अबुधाबी	अबुधाबी|अबू धाबी|अबु धाबी	आबुधाबी|आवुधाबी|अबुधाबी|अबु धाबी|आबु धाबी	Abu Dhabi	Q1519	city	AE
शारजाह|शारजहां|शारजा	शारजा|शारजाह	सारजाह|शारजाह|सार्जाह	Sharjah		city	AE
अजमान			Ajman		city	AE
रास अल खैमाह|रास अल खेमा|रस अल खैमाह			Ras Al Khaimah		city	AE
फुजैराह|फुजैरा		फुजैरा|फुजेरा	Fujairah		city	AE
अल ऐन			Al Ain		city	AE
बुर्ज खलीफा	बुर्ज खलिफा	बुर्ज खलिफा	Burj Khalifa		locality	AE
दोहा			Doha	Q3861	city	QA
अल उदैद|अल उदीद			Al Udeid		locality	QA
कुवैत सिटी	कुवेत सिटी	कुवेत सिटी	Kuwait City		city	KW
मनामा			Manama	Q3882	city	BH
मस्कट|मस्कत	मस्कत|मस्कट		Muscat	Q3826	city	OM
सलालाह			Salalah		city	OM
डुक्म|दुक्म			Duqm		city	OM
सना|साना			Sana'a	Q2471	city	YE		*
अदन	एडन|अदन	अदन|एडेन	Aden		city	YE		एडन
होदेइदा|होदेदा|हुदैदा|होदेइदाह			Hodeidah		city	YE
यरूशलम|येरुशलम|यरुशलम|जेरूसलम|येरूशलम|जेरुसलम|यरुशलेम|जेरूसलेम	जेरुसलेम	जेरुसेलम|जेरुसलेम	Jerusalem	Q1218	city	IL
पूर्वी यरुशलम|पूर्वी यरूशलम|पूर्वी येरूशलम	पूर्व जेरुसलेम	पूर्वी जेरुसेलम	East Jerusalem		city	IL
तेल अवीव|तेलअवीव|तेल अविव	तेल अवीव|तेल अविव्ह	तेल अभिभ|तेल अबिब|तेल अविव|तेलअभिभ	Tel Aviv		city	IL
हाइफा|हैफा	हैफा|हाइफा		Haifa		city	IL
अश्कलोन|एश्केलोन|अशकेलोन			Ashkelon		city	IL
अश्दोद			Ashdod		city	IL
बीर्शेबा|बेर्शेबा			Beersheba		city	IL
नाजरेथ|नाजरथ			Nazareth		city	IL
ऐलात|इलात			Eilat		city	IL
डिमोना|दिमोना			Dimona		city	IL
गोलान|गोलान हाइट्स|गोलन हाइट्स|गोलान पहाड़ियां|गोलन पहाड़ी	गोलान टेकड्या|गोलन टेकड्या|गोलन हाइट्स	गोलान हाइट्स|गोलान	Golan Heights		region
गाजा|गजा	गाझा		Gaza		region	PS		गजा
गाजा पट्टी|गजा पट्टी	गाझा पट्टी	गाजा पट्टी|गाजापट्टी	Gaza Strip		region	PS
वेस्ट बैंक	वेस्ट बँक	वेस्ट बैंक|वेस्ट ब्यांक|वेस्टबैंक	West Bank		region	PS
पश्चिमी तट|पश्चिमी किनारा	पश्चिम किनारा	पश्चिमी किनारा|पश्चिमी किनार	West Bank		region	PS		पश्चिमी तट
रामल्ला|रमल्लाह|रामल्लाह			Ramallah		city	PS
राफा|रफाह			Rafah		city	PS
खान यूनिस|खान यूनुस|खान युनिस	खान युनिस|खान युनूस	खान युनिस|खान युनुस	Khan Yunis		city	PS
जेनिन|जेनीन			Jenin		city	PS
नब्लस|नाबलुस			Nablus		city	PS
हेब्रोन|हेब्रॉन			Hebron		city	PS
बेथलेहम|बेथलहम|बेतलेहम	बेथलेहेम	बेथलेहेम|बेथलहेम	Bethlehem		city	PS
जबालिया			Jabalia		city	PS
अल अक्सा मस्जिद|अल अक्सा	अल अक्सा मशीद|अल-अक्सा		Al-Aqsa Mosque		locality	PS
अम्मान			Amman	Q3805	city	JO
बेरूत|बेरुत|बैरूत	बैरुत|बेरूत|बैरूत	बेरुत|बेरुट	Beirut	Q3820	city	LB
दमिश्क|दमास्कस	दमास्कस|दमिश्क	दमास्कस|दमस्कस	Damascus	Q3766	city	SY
अलेप्पो	अलेप्पो|अलेपो		Aleppo		city	SY
इदलिब			Idlib		city	SY
होम्स			Homs		city	SY		*
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
नागोर्नो-काराबाख|नगोर्नो-काराबाख|नागोर्नो-कराबाख			Nagorno-Karabakh		region	AZ
बाकू		बाकु	Baku	Q9248	city	AZ
त्बिलिसी|तिब्लिसी|तिबिलिसी|तबिलिसी	तिबिलिसी|त्बिलिसी|तिब्लिसी	तिब्लिसी|त्बिलिसी	Tbilisi	Q994	city	GE
बातुमी|बटूमी|बटुमी	बटुमी|बातुमी		Batumi		city	GE
अबखाजिया|अब्खाजिया			Abkhazia		region
दक्षिण ओसेतिया|दक्षिण ओसेशिया			South Ossetia		region
अस्ताना			Astana	Q1520	city	KZ
नूर-सुल्तान			Nur-Sultan	Q1520	city	KZ
अल्माटी|अलमाटी|अल्माती|अलमाती			Almaty		city	KZ
बैकोनूर|बाइकोनूर|बैकानूर|बायकोनूर	बैकानूर|बैकोनूर|बायकोनूर	बैकोनुर	Baikonur		city	KZ
अक्तौ|अक्ताउ			Aktau		city	KZ
ताशकंद	ताश्कंद|ताश्कंत|ताशकंद	ताशकन्द|तास्कन्द	Tashkent	Q269	city	UZ
समरकंद			Samarkand	Q5753	city	UZ
बुखारा			Bukhara		city	UZ
बिश्केक		बिस्केक|बिश्केक	Bishkek	Q9361	city	KG
ओश			Osh		city	KG
दुशांबे|दुशान्बे	दुशान्बे|दुशांबे	दुशान्बे|दुशाम्बे	Dushanbe	Q9365	city	TJ
अश्गाबात|अशगाबात|अश्काबाद|अश्गाबाद|अशगाबाद		अस्गाबात|अश्गाबात	Ashgabat		city	TM
लुसैल|लुसेल		लुसेल|लुसैल	Lusail		city	QA
अल रेयान|अल रय्यान			Al Rayyan		city	QA
अल खोबर			Al Khobar		city	SA
जुबैल			Jubail		city	SA
यांबू|यनबू			Yanbu		city	SA
नजरान			Najran		city	SA
सुलेमानिया|सुलेमानियाह			Sulaymaniyah		city	IQ
सिंजार			Sinjar		city	IQ
सिडोन|सिदोन			Sidon		city	LB
बेका घाटी			Bekaa Valley		region	LB
देर अज-जोर|दीर अल-जोर|देइर एज्जोर			Deir ez-Zor		city	SY
हमदान			Hamadan		city	IR
उर्मिया			Urmia		city	IR
बंदर-ए-इमाम			Bandar Imam		city	IR
रश्त			Rasht		city	IR
खुर्रमशहर			Khorramshahr		city	IR
मारिब			Marib		city	YE
ताइज|तैज			Taiz		city	YE
इंग्लैंड|इंगलैंड	इंग्लंड|इंग्लड	इंग्ल्याण्ड|इंगल्याण्ड|इंग्ल्यान्ड|इंगल्यान्ड	England	Q21	region	GB
स्कॉटलैंड|स्काटलैंड|स्कोटलैंड	स्कॉटलंड	स्कटल्याण्ड|स्कटल्यान्ड|स्कोटल्याण्ड	Scotland	Q22	region	GB
वेल्स			Wales	Q25	region	GB
उत्तरी आयरलैंड|उत्तर आयरलैंड|नॉर्दर्न आयरलैंड	उत्तर आयर्लंड	उत्तरी आयरल्याण्ड|उत्तर आयरल्याण्ड	Northern Ireland	Q26	region	GB
यॉर्कशायर|यार्कशायर		योर्कसायर	Yorkshire		region	GB
लंकाशायर|लैंकशर|लैंकाशायर	लँकेशायर		Lancashire		region	GB
केंट		केन्ट	Kent		region	GB		केंट
एसेक्स			Essex		region	GB
ससेक्स			Sussex		region	GB
सरे काउंटी			Surrey		region	GB
डर्बीशायर|डर्बिशायर			Derbyshire		region	GB
लंदन	लंडन	लन्डन|लण्डन|लन्दन	London	Q84	city	GB
मैनचेस्टर|मैंचेस्टर|मेनचेस्टर|मानचेस्टर	मँचेस्टर|मॅन्चेस्टर	म्यानचेस्टर|म्यान्चेस्टर|म्यानचेष्टर	Manchester		city	GB
बर्मिंघम|बर्मिघम|बर्मिंगम	बर्मिंगहॅम|बर्मिंगहम	बर्मिङघम|बर्मिंघम|बर्मिङ्घाम|बर्मिङ्गह्याम|बर्मिङहाम	Birmingham	Q2256	city	GB
लिवरपूल|लीवरपूल	लिव्हरपूल	लिभरपुल|लिवरपुल	Liverpool		city	GB
लीड्स		लिड्स	Leeds		city	GB
एजबेस्टन|एजबस्टन	एजबॅस्टन	एजबास्टन	Edgbaston		city	GB
लॉर्ड्स|लार्ड्स		लर्ड्स	Lord's		city	GB
नॉटिंघम|नाटिंघम|नॉटिंगम	नॉटिंगहॅम|नॉटिंघम	नटिङघम|नटिङ्घम	Nottingham		city	GB
शेफील्ड	शेफिल्ड	सेफिल्ड|शेफिल्ड	Sheffield		city	GB
ब्रिस्टल	ब्रिस्टॉल|ब्रिस्टल	ब्रिस्टोल	Bristol		city	GB
साउथम्पटन|साउथैम्पटन|साउथैंप्टन|साउथम्प्टन|साउथहैम्पटन|साउथेम्पटन	साऊथहॅम्पटन|साउदम्पटन|साउथॅम्प्टन	साउथह्याम्पटन|साउथम्पटन	Southampton		city	GB
लीसेस्टर|लेस्टर|लीस्टर	लिसेस्टर|लीस्टर|लेस्टर	लेस्टर|लिस्टर|लेष्टर	Leicester		city	GB
ऑक्सफोर्ड|आक्सफोर्ड|ऑक्सफर्ड	ऑक्सफर्ड|ऑक्सफोर्ड	अक्सफोर्ड	Oxford		city	GB
कैम्ब्रिज	केंब्रिज|कॅम्ब्रिज	क्याम्ब्रिज	Cambridge	Q350	city	GB
एडिनबर्ग|एडिनबरा|एडिनबरो			Edinburgh		city	GB
ग्लासगो|ग्लास्गो		ग्लास्गो|ग्लासगो	Glasgow	Q4093	city	GB
कार्डिफ			Cardiff		city	GB
बेलफास्ट			Belfast		city	GB
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
मार्से|मार्सेई|मार्सिले|मार्सेल		मार्सेली|मार्से	Marseille		city	FR
लियोन|ल्योन|लियोन्स	ल्योन		Lyon	Q456	city	FR		*
नीस	नीस|नाइस	नीस|निस	Nice		city	FR		*
कान|कान्स|कांस		कान्स|कान	Cannes		city	FR		*
स्ट्रासबर्ग|स्ट्रासबोर्ग			Strasbourg	Q6602	city	FR
टूलूज|तुलूज			Toulouse	Q7880	city	FR
बोर्दो|बोर्डो|बोरदॉ			Bordeaux	Q1479	city	FR
लिल|लिली			Lille		city	FR		*
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
कोलोन			Cologne	Q365	city	DE		*
स्टटगार्ट|श्टुटगार्ट|स्टुटगार्ट	स्टुटगार्ट	स्टुटगार्ट	Stuttgart	Q1022	city	DE
डॉर्टमुंड|डार्टमुंड|डोर्टमंड		डर्टमुन्ड|डर्टमन्ड	Dortmund	Q1295	city	DE
डसेलडोर्फ|डसेलडॉर्फ|डुसेलडोर्फ	ड्युसेलडॉर्फ	डुसेलडर्फ	Düsseldorf	Q1718	city	DE
लाइपजिग|लिपजिग|लीपजिग	लाइपझिग		Leipzig	Q2079	city	DE
ड्रेसडेन			Dresden	Q1731	city	DE
बॉन			Bonn		city	DE
नूर्नबर्ग|न्यूरेमबर्ग|नुरेमबर्ग	न्युरेम्बर्ग		Nuremberg		city	DE
मैगडेबर्ग|माग्देबुर्ग			Magdeburg		city	DE
बवेरिया|बावेरिया			Bavaria		state	DE
वियना|विएना	व्हिएन्ना|व्हिएना|व्हियेन्ना	भियना|भिएना	Vienna	Q1741	city	AT
साल्जबर्ग|साल्जबुर्ग			Salzburg		city	AT
जिनेवा|जेनेवा|जीनिवा	जिनिव्हा|जिनेव्हा|जीनिव्हा	जेनेभा|जेनेवा|जिनेभा	Geneva	Q71	city	CH
ज्यूरिख|ज्यूरिक|जूरिख	झुरिच|झ्युरिक|झुरिक	ज्युरिख|जुरिच|ज्युरिच	Zurich	Q72	city	CH
बर्न			Bern	Q70	city	CH		*
दावोस|डावोस	डावोस|दावोस	डाभोस|डावोस|दाभोस	Davos		city	CH
बासेल|बेसल			Basel	Q78	city	CH
लुसाने|लॉसेन|लॉजेन|लुसान	लॉसेन|लुसाने	लुसान|लौसेन	Lausanne	Q807	city	CH
एम्स्टर्डम|एम्सटर्डम|एम्सटरडम|एम्सटर्डैम|एमस्टर्डम	ॲमस्टरडॅम|आम्सटरडॅम|ॲम्स्टरडॅम	एम्स्टर्डम|आम्स्टर्डम|एम्स्टरडम	Amsterdam	Q727	city	NL
द हेग|हेग		हेग|द हेग	The Hague		city	NL
रॉटरडैम|रोटरडम|रॉटरडम	रॉटरडॅम	रोटरडम	Rotterdam		city	NL
आइंडहोवन|आइंधोवेन			Eindhoven		city	NL
ब्रसेल्स|ब्रुसेल्स|ब्रसल्स	ब्रुसेल्स|ब्रसेल्स		Brussels	Q239	city	BE
एंटवर्प	अँटवर्प	एन्टवर्प	Antwerp		city	BE
रोम			Rome	Q220	city	IT		*
मिलान|मिलानो			Milan	Q490	city	IT		मिलान
नेपल्स|नेपोली	नेपल्स|नापोली	नेपल्स|नापोली	Naples	Q2634	city	IT
ट्यूरिन|तुरिन	तुरिन|ट्युरिन	टुरिन|ट्युरिन	Turin	Q495	city	IT
वेनिस	व्हेनिस	भेनिस	Venice	Q641	city	IT
फ्लोरेंस|फ्लोरेंश	फ्लॉरेन्स|फ्लोरेन्स	फ्लोरेन्स	Florence	Q2044	city	IT
जेनोआ|जिनोआ			Genoa	Q1449	city	IT
बोलोना|बोलोग्ना			Bologna	Q1891	city	IT
पीसा			Pisa		city	IT		*
पलेर्मो|पालेर्मो			Palermo		city	IT
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
कैटेलोनिया|कैटालोनिया|कैटलोनिया|केटेलोनिया|कातालोनिया	कॅटालोनिया|कॅटेलोनिया	क्याटालोनिया|काटालोनिया	Catalonia	Q5705	region	ES
कैनरी द्वीप|कैनरी आइलैंड	कॅनरी बेटे	क्यानरी टापु	Canary Islands		island	ES
लिस्बन|लिसबन		लिस्बन|लिसबन|लिस्बोन	Lisbon	Q597	city	PT
पोर्तो|पोर्टो	पोर्टो|पोर्तो	पोर्टो	Porto		city	PT		*
एथेंस	अथेन्स	एथेन्स	Athens	Q1524	city	GR
थेसालोनिकी			Thessaloniki		city	GR
क्रीट			Crete		island	GR
वालेटा|वैलेटा			Valletta		city	MT
कोपेनहेगन|कोपनहेगन	कोपनहेगन|कोपेनहेगन	कोपनहेगन|कोपेनहेगन	Copenhagen	Q1748	city	DK
ओस्लो			Oslo	Q585	city	NO
स्वालबार्ड			Svalbard		island	NO
स्टॉकहोम|स्टाकहोम|स्टोकहोम		स्टकहोम|स्टोकहोम	Stockholm	Q1754	city	SE
गोथेनबर्ग			Gothenburg		city	SE
माल्मो			Malmö		city	SE
हेलसिंकी|हेलसिंकि	हेलसिंकी|हेल्सिंकी	हेलसिन्की|हेल्सिन्की	Helsinki	Q1757	city	FI
रेक्जाविक|रेक्याविक|रेकजाविक|रेयकजाविक	रेकजाविक|रेक्जाविक	रेक्जाभिक|रेकजाभिक	Reykjavik	Q1764	city	IS
नुउक|नूक			Nuuk	Q226	city	GL
तालिन|टालिन|ताल्लिन		टालिन	Tallinn	Q1770	city	EE
रीगा|रिगा	रिगा	रिगा	Riga	Q1773	city	LV
विल्नियस|विलनियस	व्हिल्नियस	भिल्नियस	Vilnius	Q216	city	LT
वारसॉ|वॉरसॉ|वार्सा	वॉर्सा|वॉर्सो|वॉरसॉ	वार्सा|वार्सो	Warsaw	Q270	city	PL
क्राको|क्राकोव			Kraków		city	PL
पोजनान			Poznań		city	PL
ऑशविट्ज|आउश्वित्ज|औशवित्ज	ऑशविट्झ		Auschwitz		city	PL
प्राग			Prague	Q1085	city	CZ
ब्रातिस्लावा|ब्रेटिस्लावा	ब्रातिस्लाव्हा	ब्राटिस्लाभा|ब्रातिस्लाभा	Bratislava	Q1780	city	SK
बुडापेस्ट			Budapest	Q1781	city	HU
बुखारेस्ट			Bucharest		city	RO
सोफिया			Sofia	Q472	city	BG		*
बेलग्रेड|बेल्ग्रेड			Belgrade	Q3711	city	RS
जागरेब|जाग्रेब|जगरेब	झाग्रेब|झॅग्रेब	जाग्रेब|जग्रेब	Zagreb	Q1435	city	HR
ल्युब्ल्याना|लुब्लियाना|लियुब्लियाना|ल्यूब्लियाना	लुब्लियाना		Ljubljana	Q437	city	SI
सारायेवो|साराजेवो	सारायेव्हो	साराजेभो	Sarajevo		city	BA
स्रेब्रेनिका|स्रेब्रेनित्सा			Srebrenica		city	BA
तिराना			Tirana		city	AL
स्कोप्ये|स्कोपये|स्कोपिये			Skopje	Q384	city	MK
पोडगोरिका			Podgorica		city	ME
प्रिस्टिना			Pristina		city	XK
चिसिनाउ|किशिनेव|चिशिनाउ			Chisinau		city	MD
ट्रांसनिस्ट्रिया			Transnistria		region	MD
मिन्स्क			Minsk	Q2280	city	BY
कीव|कीएव|कियेव|कीयेव	कीव्ह|कीव|किव्ह|क्यीव	किभ|कीभ|किएभ|कीएभ	Kyiv	Q1899	city	UA
खारकीव|खार्किव|खारकीएव|खार्कीव|खारकिव|खार्कोव	खारकीव्ह|खार्किव्ह|खारकीव|खारकिव्ह	खार्किभ|खारकिभ|खार्कीभ	Kharkiv		city	UA
ओडेसा|ओदेसा|ओडेस्सा			Odesa	Q1874	city	UA
लवीव|ल्वीव|लवीएव	लिव्हिव|लव्हिव|लीव्ह|ल्विव्ह	लभिभ|ल्भिभ	Lviv		city	UA
मारियुपोल|मारियूपोल|मैरियूपोल|मारियोपोल	मारियुपोल|मारिउपोल		Mariupol		city	UA
खेरसॉन|खेरसन|खेरसान|खेर्सोन	खेरसन|खेर्सन|खेरसॉन	खेर्सन|खेरसन	Kherson		city	UA
जापोरिज्जिया|जापोरीज्जिया|जपोरिजिया|जापोरिजिया|जपोरिज्जिया|जेपोरिजिया	झापोरिझिया|झापोरिझ्झिया|झॅपोरिझिया		Zaporizhzhia		city	UA
डोनेट्स्क|दोनेत्स्क|डोनेत्स्क|डोनेस्क|डोनेस्त्क	डोनेत्स्क|दोनेत्स्क|डोनेट्स्क		Donetsk		city	UA
लुहांस्क|लुगांस्क|लुहान्स्क	लुहान्स्क|लुहांस्क|लुगान्स्क	लुहान्स्क	Luhansk		city	UA
चेर्नोबिल|चर्नोबिल			Chernobyl		city	UA
बखमुत|बाखमुत			Bakhmut		city	UA
बूचा|बुचा	बुचा	बुचा	Bucha		city	UA
सूमी			Sumy		city	UA
निप्रो|डनिप्रो|दनीप्रो|निपरो	डनिप्रो|नीप्रो		Dnipro		city	UA
पोक्रोवस्क|पोक्रोव्स्क			Pokrovsk		city	UA
इरपिन			Irpin		city	UA
सेवेरोदोनेत्स्क|सेवेरोडोनेट्स्क|सिविरोडोनेट्स्क			Sievierodonetsk		city	UA
सेवस्तोपोल|सेवास्तोपोल	सेवास्तोपोल		Sevastopol		city	UA
क्रीमिया|क्राइमिया	क्रिमिया|क्रायमिया|क्रीमिया	क्रिमिया	Crimea	Q7835	region
डोनबास|दोनबास|डोनबस|डॉनबास			Donbas		region	UA
मॉस्को|मास्को|मोस्को		मस्को|मास्को	Moscow	Q649	city	RU
सेंट पीटर्सबर्ग|सेंट पीट्सबर्ग|सेंट पीटरबर्ग		सेन्ट पिटर्सबर्ग|सेन्ट पिटर्सवर्ग	Saint Petersburg	Q656	city	RU
लेनिनग्राद			Leningrad	Q656	city	RU
स्टालिनग्राद|स्तालिनग्राद			Stalingrad	Q914	city	RU
वोल्गोग्राद|वोल्गोग्राड			Volgograd	Q914	city	RU
व्लादिवोस्तोक|ब्लादिवोस्तक|व्लादिवोस्टॉक|व्लादिवोस्तक	व्लादिवोस्तोक|व्लादिव्होस्टॉक|व्लादिवोस्टॉक	भ्लादिभोस्तोक|भ्लाडिभोस्टक	Vladivostok	Q959	city	RU
सोची		सोची|सोचि	Sochi		city	RU		सोची
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
रेड स्क्वायर			Red Square		locality	RU
सखालिन|साखालिन			Sakhalin		island	RU
कुरील द्वीप|कुरिल द्वीप|कुरील			Kuril Islands		island	RU
ओल्ड ट्रैफर्ड|ओल्ड ट्रेफर्ड	ओल्ड ट्रॅफर्ड	ओल्ड ट्राफोर्ड|ओल्ड ट्राफर्ड	Old Trafford		locality	GB
ट्रेंट ब्रिज		ट्रेन्ट ब्रिज	Trent Bridge		locality	GB
हेडिंग्ले|हेडिंग्ली		हेडिङ्ली|हेडिङले	Headingley		locality	GB
वेंबली			Wembley		locality	GB
ट्राफल्गर स्क्वायर|ट्रैफलगर स्क्वायर			Trafalgar Square		locality	GB
मोनपेलिए|मोंटपेलियर			Montpellier		city	FR
रेन्स			Rennes		city	FR
मलागा			Málaga		city	ES
पाल्मा|पाल्मा डी मयोर्का			Palma de Mallorca		city	ES		*
ओम्स्क			Omsk		city	RU
चेल्याबिंस्क			Chelyabinsk		city	RU
यारोस्लाव|यारोस्लाव्ल			Yaroslavl		city	RU
वोरोनिश|वोरोनेज			Voronezh		city	RU
क्रिवी रीह			Kryvyi Rih		city	UA
माइकोलाइव|मायकोलाइव|मिकोलाइव			Mykolaiv		city	UA
विनित्सिया|विन्नित्सिया			Vinnytsia		city	UA
अवदिवका			Avdiivka		city	UA
क्रामातोर्स्क|क्रामटोर्स्क			Kramatorsk		city	UA
चेर्निहीव|चेर्निहाइव			Chernihiv		city	UA
पोल्टावा			Poltava		city	UA
टेरनोपिल|तेर्नोपिल			Ternopil		city	UA
न्यूयॉर्क राज्य|न्यूयॉर्क स्टेट|न्यूयॉर्क प्रांत		न्युयोर्क राज्य|न्यूयोर्क राज्य	New York (state)	Q1384	state	US
कैलिफोर्निया|कैलीफोर्निया|केलिफोर्निया|कैलिफॉर्निया	कॅलिफोर्निया|कॅलिफॉर्निया|कैलिफोर्निया	क्यालिफोर्निया|क्यालिफर्निया	California	Q99	state	US
टेक्सास|टैक्सास|टेक्सस			Texas	Q1439	state	US
फ्लोरिडा|फ्लॉरिडा			Florida	Q812	state	US
अलबामा|अलाबामा	अलाबामा|अलबामा	अलाबामा|अल्बामा	Alabama	Q173	state	US
अलास्का			Alaska	Q797	state	US
एरिजोना|ऐरिजोना|एरीजोना	ॲरिझोना|एरिझोना		Arizona	Q816	state	US
अर्कांसस|अरकंसास|अर्कांसास|आरकंसास|अरकांसस	आर्कान्सा|अर्कान्सास|आर्कान्सास	अर्कान्सस|आर्कन्सस	Arkansas	Q1612	state	US
कोलोराडो|कोलराडो|कॉलोराडो	कोलोरॅडो|कॉलोराडो|कोलोराडो		Colorado	Q1261	state	US
कनेक्टिकट|कनेटिकट|कनेक्टीकट			Connecticut	Q779	state	US
डेलावेयर|डेलावर|डेलवेयर	डेलावेर|डेलावेअर	डेलावेर|डेलावर	Delaware	Q1393	state	US
जॉर्जिया|जार्जिया		जर्जिया	Georgia	Q1428	state	US
हवाई द्वीप|हवाई प्रांत|हवाई	हवाई बेट	हवाई टापु	Hawaii	Q782	state	US		हवाई
इडाहो|आइडहो|आइडाहो	आयडाहो|इडाहो	आइडाहो|इडाहो	Idaho	Q1221	state	US
इलिनॉय|इलिनोइस|इलिनोई|इलिनॉयस|इलिनॉइस|इलिनोय	इलिनॉय|इलिनॉईस|इलिनॉइस	इलिनोइ|इलिनोइस|इलिनोय	Illinois	Q1204	state	US
इंडियाना		इन्डियाना	Indiana	Q1415	state	US
आयोवा|आइओवा|आयोआ|आइवोवा		आइओवा|आयोवा	Iowa	Q1546	state	US
कंसास|कैंसस|कैनसस|कंसस|कांसस	कॅन्सस|कॅन्सास	कान्सस|क्यान्सस	Kansas	Q1558	state	US
केंटकी|केंटुकी|कैंटकी		केन्टकी	Kentucky	Q1603	state	US
लुइसियाना|लुईसियाना|लूसियाना|लुजियाना|लुसियाना	लुईझियाना|लुइझियाना|लुइसियाना		Louisiana	Q1588	state	US
मेन राज्य|मेन प्रांत			Maine	Q724	state	US
मैरीलैंड|मेरीलैंड	मेरीलँड|मॅरिलँड|मेरिलँड	मेरिल्यान्ड|मेरील्याण्ड|म्यारील्याण्ड|मेरिल्याण्ड	Maryland	Q1391	state	US
मैसाचुसेट्स|मैसाच्युसेट्स|मेसाच्यूसेट्स|मैसाच्यूसेट्स|मैसाचुसेटस|मेसाचुसेट्स|मैसाचुसैट्स	मॅसॅच्युसेट्स|मॅसाच्युसेट्स|मॅसेच्युसेट्स	म्यासाचुसेट्स|मासाचुसेट्स|म्यासाच्युसेट्स	Massachusetts	Q771	state	US
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
पेंसिल्वेनिया|पेनसिल्वेनिया|पेंसिलवेनिया|पेन्सिलवेनिया|पेन्सिल्वेनिया|पेनसिलवेनिया|पेनसिल्वानिया|पेनसेल्वेनिया	पेनसिल्व्हेनिया|पेन्सिल्व्हेनिया|पेन्सिल्वेनिया	पेन्सिलभेनिया|पेन्सिल्भेनिया	Pennsylvania	Q1400	state	US
रोड आइलैंड|रोड आयलैंड	रोड आयलंड|ऱ्होड आयलंड	रोड आइल्याण्ड	Rhode Island	Q1387	state	US
टेनेसी|टेनेसे|टेनिसी			Tennessee	Q1509	state	US
यूटा|युटा|यूटाह|ऊटा		युटा|युटाह	Utah	Q829	state	US
वरमोंट|वर्मोंट|वरमॉन्ट	व्हरमाँट|व्हर्मोंट	भर्मन्ट|भरमोन्ट	Vermont		state	US
वर्जीनिया|वर्जिनिया	व्हर्जिनिया	भर्जिनिया	Virginia	Q1370	state	US
वाशिंगटन राज्य|वाशिंगटन स्टेट	वॉशिंग्टन राज्य		Washington (state)	Q1223	state	US
वेस्ट वर्जीनिया|पश्चिमी वर्जीनिया|वेस्ट वर्जिनिया|पश्चिम वर्जीनिया	वेस्ट व्हर्जिनिया|पश्चिम व्हर्जिनिया	वेस्ट भर्जिनिया	West Virginia	Q1371	state	US
विस्कॉन्सिन|विस्कोंसिन|विसकॉन्सिन|विस्कॉनसिन		विस्कन्सिन|विसकन्सिन	Wisconsin	Q1537	state	US
व्योमिंग|वायोमिंग|वियोमिंग	वायोमिंग	वायोमिङ	Wyoming	Q1214	state	US
वाशिंगटन|वाशिंगटन डीसी|वॉशिंगटन|वॉशिंगटन डीसी|वाशिंग्टन|वॉशिंग्टन|वाशिंगटन डी.सी.	वॉशिंग्टन|वॉशिंग्टन डीसी|वाॅशिंग्टन|वॉशिंगटन	वासिङ्टन|वासिङटन|वासिंटन|वाशिंटन|वाशिङ्टन|वासिङ्गटन|वाशिङटन|वासिङ्टन डीसी|वासिङटन डिसी	Washington	Q61	city	US
न्यूयॉर्क|न्यूयार्क|न्यू यॉर्क|न्यूयोर्क|न्यू यार्क|न्यूयॉर्क सिटी|न्यूयार्क सिटी|NYC	न्यूयॉर्क|न्यू यॉर्क|न्युयॉर्क	न्युयोर्क|न्यूयोर्क|न्युयर्क|न्यूयर्क|न्यु योर्क	New York	Q60	city	US
लॉस एंजिल्स|लॉस एंजेलिस|लॉस एंजिलिस|लास एंजिल्स|लॉस एंजेल्स|लॉस एंजलिस|लॉस एंजिलस|लास एंजेलिस|लॉस एंजेलेस	लॉस एंजेलिस|लॉस एंजल्स|लॉस एंजेल्स|लॉस अँजेलिस	लस एन्जलस|लस एन्जल्स|लस एन्जेल्स|लस एञ्जलस	Los Angeles	Q65	city	US
शिकागो		सिकागो|शिकागो|चिकागो	Chicago	Q1297	city	US
ह्यूस्टन|हूस्टन|ह्युस्टन|ह्यूसटन		ह्युस्टन|हुस्टन	Houston		city	US
सैन फ्रांसिस्को|सेन फ्रांसिस्को|सान फ्रांसिस्को|सैन फ्रैंसिस्को|सैन फ्रान्सिस्को	सॅन फ्रान्सिस्को|सॅनफ्रान्सिस्को|सॅन फ्रांसिस्को	सान फ्रान्सिस्को|सानफ्रान्सिस्को|स्यान फ्रान्सिस्को	San Francisco	Q62	city	US
बोस्टन|बॉस्टन		बोस्टन|बोष्टन|वोष्टन	Boston	Q100	city	US
फिलाडेल्फिया|फिलेडेल्फिया			Philadelphia	Q1345	city	US
मियामी|मायामी	मायामी|मियामी		Miami	Q8652	city	US
अटलांटा|एटलांटा	अटलांटा|ॲटलांटा	अटलान्टा|एटलान्टा|एट्लान्टा	Atlanta		city	US
डलास|डैलस|डलस|डैलास	डलास|डॅलस|डल्लास	डलास|डालस|डल्लास	Dallas		city	US
डेट्रॉयट|डेट्राइट|डेट्रायट|डेट्रॉइट	डेट्रॉइट|डेट्रॉईट	डेट्रोइट|डिट्रोइट	Detroit		city	US
सिएटल|सीएटल|सियाटल	सिएटल|सिॲटल	सियाटल|सिएटल	Seattle	Q5083	city	US
डेनवर	डेन्व्हर|डेनव्हर	डेनभर	Denver		city	US
लास वेगास|लॉस वेगास|लास वेगस|लॉस वेगस|वेगास	लास वेगास|लास व्हेगास|लास व्हेगस	लास भेगास|लस भेगास|लस भेगस	Las Vegas		city	US
बाल्टीमोर|बाल्टिमोर	बाल्टिमोर	बाल्टिमोर	Baltimore	Q5092	city	US
मिनियापोलिस|मिनीपोलिस	मिनियापोलिस|मिनीयापोलिस		Minneapolis		city	US
सैन डिएगो|सैन डियागो|सेन डिएगो|सैन डियेगो	सॅन डिएगो|सॅन डियेगो	सान डिएगो|सान्डियागो	San Diego		city	US
सैन होजे|सैन जोस|सेन जोस	सॅन होजे|सॅन जोस	सान होजे|सान जोसे	San Jose		city	US
ऑस्टिन|आस्टिन		अस्टिन	Austin		city	US		*
सैन एंटोनियो|सेन एंटोनियो	सॅन अँटोनियो|सॅन ॲन्टोनियो	सान एन्टोनियो	San Antonio	Q975	city	US
फीनिक्स|फिनिक्स	फिनिक्स|फीनिक्स	फिनिक्स	Phoenix		city	US		*
ऑरलैंडो|ओरलैंडो|आरलैंडो	ऑर्लँडो|ओरलँडो|ऑरलँडो	अर्लान्डो|ओर्लान्डो	Orlando		city	US		*
न्यू ऑरलियंस|न्यू ऑरलींस|न्यू ओरलियंस|न्यू ऑर्लियंस|न्यू ओर्लियंस|न्यू ओरलियेन्स|न्यू ऑरलियन्स	न्यू ऑर्लिन्स|न्यू ऑर्लियन्स	न्यु अर्लियन्स|न्यू अर्लिन्स	New Orleans		city	US
पिट्सबर्ग			Pittsburgh	Q1342	city	US
क्लीवलैंड	क्लीव्हलँड	क्लिभल्याण्ड	Cleveland		city	US
मिल्वौकी|मिलवॉकी|मिलवाकी	मिलवॉकी	मिलवाउकी	Milwaukee		city	US
शार्लोट|चार्लोट|शार्लेट	शार्लट		Charlotte		city	US		*
नैशविले|नैशविल|नेशविल|नैशविल्ले	नॅशव्हिल	न्यासभिल	Nashville		city	US
मेम्फिस			Memphis		city	US
पोर्टलैंड	पोर्टलंड	पोर्टल्याण्ड|पोर्टल्यान्ड	Portland	Q6106	city	US
सैक्रामेंटो|सेक्रामेंटो			Sacramento		city	US
टैम्पा|टाम्पा|टेंपा	टँपा	टाम्पा	Tampa		city	US
इंडियानापोलिस			Indianapolis	Q6346	city	US
कोलंबस			Columbus		city	US		*
सिनसिनाटी			Cincinnati		city	US
सेंट लुइस|सेंट लुई	सेंट लुईस		St. Louis		city	US
कंसास सिटी|कैनसस सिटी			Kansas City		city	US
सॉल्ट लेक सिटी			Salt Lake City		city	US
होनोलूलू|होनोलुलु	होनोलुलू|होनोलुलु	होनोलुलु	Honolulu		city	US
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
मार-ए-लागो			Mar-a-Lago		locality	US
वॉल स्ट्रीट|वाल स्ट्रीट		वाल स्ट्रिट|वल स्ट्रिट	Wall Street		locality	US
सिलिकॉन वैली|सिलिकन वैली|सिलीकॉन वैली|सिलिकान वैली	सिलिकॉन व्हॅली	सिलिकन भ्याली|सिलिकोन भ्याली	Silicon Valley		locality	US
मैनहट्टन|मैनहटन|मैनहैट्टन	मॅनहॅटन|मॅनहटन	म्यानहाटन|म्यानहट्टन	Manhattan		locality	US
ब्रुकलिन|ब्रूकलिन			Brooklyn		locality	US
क्वींस			Queens		locality	US		*
टाइम्स स्क्वायर|टाइम्स स्क्वेयर	टाइम्स स्क्वेअर		Times Square		locality	US
हॉलीवुड|हालीवुड|हॉलिवुड|हॉलीवूड	हॉलिवूड|हॉलीवूड|हॉलिवुड	हलिउड|हलिवुड|हलिवूड	Hollywood		locality	US		*
ग्राउंड जीरो	ग्राउंड झिरो	ग्राउन्ड जिरो	Ground Zero		locality	US		*
कैपिटल हिल|कैपिटोल हिल	कॅपिटॉल हिल|कॅपिटल हिल	क्यापिटल हिल	Capitol Hill		locality	US
कैंप डेविड	कॅम्प डेव्हिड	क्याम्प डेभिड	Camp David		locality	US
केप कैनावेरल|केप केनेवरल|केप कैनवरल	केप कॅनव्हेरल		Cape Canaveral		locality	US
स्टैच्यू ऑफ लिबर्टी	स्टॅच्यू ऑफ लिबर्टी	स्ट्याचु अफ लिबर्टी	Statue of Liberty	Q9202	locality	US
पर्ल हार्बर			Pearl Harbor		locality	US
ग्रैंड कैन्यन|ग्रांड कैनियन|ग्रैंड कैनियन	ग्रँड कॅनियन	ग्रान्ड क्यानियन	Grand Canyon		locality	US
माउई|मॉई			Maui		island	US
ओटावा|ओट्टावा	ओटावा|ओटाव्हा		Ottawa	Q1930	city	CA
टोरंटो|टोरोंटो|टोरेंटो	टोरँटो|टोरोंटो|टोरांटो	टोरन्टो|टोरण्टो|टोरोन्टो	Toronto	Q172	city	CA
वैंकूवर|वेंकूवर|वैंकुवर|वैंकोवर	व्हँकुव्हर|व्हॅन्कुव्हर|व्हँकूव्हर	भ्यानकुभर|भ्याङ्कुभर|भैङ्कुभर|भ्यान्कुभर	Vancouver		city	CA
मॉन्ट्रियल|मांट्रियल|मॉन्ट्रीयल|मोंट्रियल|मांट्रियाल		मोन्ट्रियल|मन्ट्रियल	Montreal	Q340	city	CA
कैलगरी|कैलगैरी|केलगरी	कॅल्गरी|कॅलगरी|कॅल्गारी	क्यालगरी|क्यालगेरी	Calgary		city	CA
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
किंग्सटन|किंगस्टन|किंग्स्टन	किंग्स्टन	किङ्स्टन|किङस्टन	Kingston		city	JM
पोर्ट-ऑ-प्रिंस|पोर्ट-औ-प्रिंस	पोर्ट-ओ-प्रिन्स	पोर्ट अउ प्रिन्स	Port-au-Prince		city	HT
पोर्ट ऑफ स्पेन|पोर्ट आफ स्पेन		पोर्ट अफ स्पेन	Port of Spain		city	TT
ब्रिजटाउन|ब्रिज टाउन			Bridgetown		city	BB
नासाउ|नसाऊ			Nassau		city	BS
सैंटो डोमिंगो|सेंटो डोमिंगो			Santo Domingo		city	DO
पनामा सिटी			Panama City	Q3306	city	PA
ग्वाटेमाला सिटी			Guatemala City		city	GT
तेगुसिगाल्पा			Tegucigalpa		city	HN
मनागुआ			Managua		city	NI
सैन सल्वाडोर|सैन साल्वाडोर			San Salvador	Q3110	city	SV
पनामा नहर|पनामा कैनाल	पनामा कालवा		Panama Canal	Q7350	river	PA
ब्रासीलिया|ब्राजीलिया|ब्रासिलिया	ब्राझिलिया|ब्रासिलिया	ब्राजिलिया|ब्रासिलिया	Brasília	Q2844	city	BR
साओ पाउलो|साओ पालो|साओ पोलो|साओ पाओलो	साओ पाउलो|साओ पावलो	साओ पाउलो|साओपाउलो	São Paulo	Q174	city	BR
रियो डि जेनेरियो|रियो डी जनेरियो|रियो डी जेनेरियो|रियो दि जनेरियो|रियो डि जिनेरियो|रियो डी जेनेरो|रियो दे जनेरियो|रियो	रिओ डी जानेरो|रिओ दि जानेरो|रिओ दी जानेरो|रिओ डी जनैरो|रिओ	रियो दि जेनेरियो|रियो डे जेनेरियो|रियो डी जेनेरियो	Rio de Janeiro	Q8678	city	BR
बेलेम			Belém		city	BR
मनौस|मनाउस			Manaus		city	BR
बेलो होरिजोंटे|बेलो होरीजोंटे			Belo Horizonte		city	BR
फोर्टालेजा			Fortaleza		city	BR
ब्यूनस आयर्स|ब्यूनस आयरस|ब्यूनस एयर्स|ब्यूनोस आयर्स	ब्युनोस आयर्स|ब्यूनस आयर्स|ब्युनॉस आयर्स	ब्युनस आयर्स|ब्यूनस आयर्स|बुएनस आयर्स	Buenos Aires	Q1486	city	AR
रोसारियो			Rosario		city	AR		*
सैंटियागो|सेंटियागो|सांतियागो	सँटियागो|सॅन्टियागो	सान्टियागो	Santiago	Q2887	city	CL
लीमा	लिमा	लिमा	Lima	Q2868	city	PE		*
माचू पिच्चू|माचू पीचू	माचू पिचू	माचुपिचु|माचू पिच्चु	Machu Picchu		city	PE
बोगोटा			Bogotá	Q2841	city	CO
मेडेलिन			Medellín		city	CO
काराकस|कराकस|काराकास	कॅराकस|काराकास	काराकास|क्याराकास|कराकस	Caracas	Q1533	city	VE
क्विटो|कीटो			Quito	Q2900	city	EC
ला पाज	ला पाझ		La Paz	Q1491	city	BO
असुनसियोन|असुनसियन			Asunción		city	PY
मोंटेवीडियो	माँटेव्हिडिओ	मोन्टेभिडियो	Montevideo	Q1335	city	UY
जॉर्जटाउन|जार्जटाउन		जर्जटाउन	Georgetown		city	GY
पारामारिबो|परामारिबो			Paramaribo	Q3001	city	SR
गैलापागोस|गालापागोस|गलपागोस			Galápagos Islands		island	EC
प्रिंसटन|प्रिंस्टन			Princeton		city	US
न्यू हेवन			New Haven		city	US
प्रोविडेंस|प्रोविडेन्स			Providence		city	US
लुइसविले|लुइविल			Louisville		city	US
टक्सन|टुसान			Tucson		city	US
अल्बुकर्क|अल्बुकर्की|अल्बकर्की			Albuquerque		city	US
अर्लिंग्टन|आर्लिंगटन|आर्लिंग्टन		अर्लिङ्टन|आर्लिङ्टन|अर्लिङटन	Arlington		city	US
फोर्ट वर्थ			Fort Worth		city	US
इरविंग		इर्भिङ	Irving		city	US		*
जैक्सनविल|जैक्सनविले			Jacksonville		city	US
चार्लोट्सविले|शार्लोट्सविल			Charlottesville		city	US
केनोशा			Kenosha		city	US
रोचेस्टर			Rochester		city	US
सेंट जोन्स|सेंट जॉन्स			St John's		city	AG
नॉर्थ साउंड			North Sound		city	AG
ग्रोस आइलेट|ग्रॉस आइलेट|ग्रोस इसलेट			Gros Islet		city	LC
मोंटेगो बे			Montego Bay		city	JM
सैंटियागो डी क्यूबा			Santiago de Cuba		city	CU
काहिरा|कैरो|काइरो	कैरो|काहिरा	काइरो|कायरो|काहिरा	Cairo	Q85	city	EG
शर्म अल-शेख		शर्म अल-शेख|सर्म अल शेख	Sharm El Sheikh		city	EG
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
अल फशर|एल फशर|अल-फाशेर			El Fasher		city	SD
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
दार एस सलाम|दार-ए-सलाम|दारेस्सलाम			Dar es Salaam	Q1960	city	TZ
डोडोमा|दोदोमा			Dodoma		city	TZ
जंजीबार|जांजीबार	झांझिबार	जान्जिबार	Zanzibar		island	TZ
किगाली			Kigali	Q3859	city	RW
किंशासा|किन्शासा	किन्शासा	किन्सासा|किन्शासा	Kinshasa	Q3838	city	CD
गोमा			Goma		city	CD		*
अबुजा			Abuja	Q3787	city	NG
लागोस			Lagos	Q8673	city	NG
कानो			Kano		city	NG		कानो
मैदुगुरी			Maiduguri		city	NG
बोर्नो			Borno		region	NG
अक्रा|अकरा	आक्रा|अक्रा		Accra	Q3761	city	GH		अकरा
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
जोहानिसबर्ग|जोहान्सबर्ग|जोहांसबर्ग|जोहानसबर्ग|जोहनसबर्ग|जोहानेसबर्ग	जोहान्सबर्ग	जोहानेसबर्ग|जोहान्सबर्ग|जोहानसबर्ग	Johannesburg		city	ZA
केप टाउन|केपटाउन	केप टाऊन|केपटाऊन|केप टाउन	केपटाउन|केप टाउन	Cape Town	Q5465	city	ZA
डरबन	डर्बन|डरबन	डर्बन	Durban	Q5468	city	ZA
प्रिटोरिया|प्रीटोरिया			Pretoria	Q3926	city	ZA
सेंचुरियन|सेंचूरियन	सेंच्युरियन	सेन्चुरियन	Centurion		city	ZA
पोर्ट एलिजाबेथ	पोर्ट एलिझाबेथ		Port Elizabeth		city	ZA
ब्लोमफोंटेन|ब्लूमफोंटेन|ब्लोएमफोंटेन			Bloemfontein		city	ZA
ईस्ट लंदन			East London		city	ZA
किंबरले			Kimberley		city	ZA		*
पार्ल			Paarl		city	ZA
रोबेन द्वीप			Robben Island		island	ZA
एंटानानारिवो|अंटानानारिवो			Antananarivo		city	MG
पोर्ट लुई|पोर्ट लुइस|पोर्ट लुईस	पोर्ट लुईस|पोर्ट लुई	पोर्ट लुइस	Port Louis	Q3929	city	MU
डिएगो गार्सिया|डियेगो गार्सिया|दिएगो गार्सिया	दिएगो गार्सिया|डिएगो गार्सिया		Diego Garcia		island
चागोस|चागोस द्वीपसमूह|चागोस द्वीप			Chagos Archipelago		island
अगालेगा|अगालेगा द्वीप			Agalega		island	MU
सिडनी		सिड्नी|सिडनी	Sydney	Q3130	city	AU
मेलबर्न|मेलबोर्न|मेलबॉर्न		मेलबर्न|मेल्बर्न|मेलवर्न|मेलबोर्न	Melbourne	Q3141	city	AU
कैनबरा|केनबरा|कैनबेरा	कॅनबेरा|कॅनबरा	क्यानबेरा|क्यानवेरा|क्यानबरा|क्यान्बेरा	Canberra	Q3114	city	AU
ब्रिसबेन|ब्रिस्बेन|ब्रिसबन	ब्रिस्बेन|ब्रिसबेन		Brisbane		city	AU
पर्थ			Perth	Q3183	city	AU
एडिलेड|एडीलेड|एडिलैड	ॲडलेड|ॲडिलेड|ऍडलेड	एडिलेड|एडलेड	Adelaide	Q5112	city	AU
होबार्ट			Hobart		city	AU
डार्विन			Darwin		city	AU		*
गोल्ड कोस्ट		गोल्डकोस्ट|गोल्ड कोस्ट	Gold Coast		city	AU
केर्न्स|कैर्न्स			Cairns		city	AU
मैके|मकाय			Mackay		city	AU		*
बॉन्डी बीच|बोंडी बीच|बोंडाई बीच|बॉन्डाई बीच	बॉन्डी बीच|बोंडी बीच|बोंडाय बीच	बोन्डाई बिच|बन्डाई बिच	Bondi Beach		locality	AU
न्यू साउथ वेल्स		न्यु साउथ वेल्स|न्यू साउथ वेल्स	New South Wales	Q3224	state	AU
विक्टोरिया	व्हिक्टोरिया	भिक्टोरिया	Victoria		state	AU		*
क्वींसलैंड	क्वीन्सलँड	क्विन्सल्याण्ड|क्वीन्सल्याण्ड|क्विन्सल्यान्ड	Queensland		state	AU
दक्षिण ऑस्ट्रेलिया|साउथ ऑस्ट्रेलिया		साउथ अस्ट्रेलिया	South Australia		state	AU
पश्चिमी ऑस्ट्रेलिया|वेस्टर्न ऑस्ट्रेलिया	पश्चिम ऑस्ट्रेलिया	वेस्टर्न अस्ट्रेलिया	Western Australia	Q3206	state	AU
तस्मानिया|तसमानिया|टस्मानिया	टास्मानिया	तास्मानिया	Tasmania		state	AU
वेलिंगटन|वेलिंग्टन	वेलिंग्टन|वेलिंगटन	वेलिङ्टन|वेलिङटन|वेलिङ्गटन	Wellington		city	NZ
ऑकलैंड|आकलैंड|ओकलैंड	ऑकलंड	अकल्याण्ड|अकल्यान्ड|ओकल्याण्ड	Auckland		city	NZ
क्राइस्टचर्च|क्राईस्टचर्च	ख्राइस्टचर्च|क्राइस्टचर्च	क्राइस्टचर्च|क्राइस्ट चर्च	Christchurch		city	NZ
हैमिल्टन|हेमिल्टन	हॅमिल्टन	ह्यामिल्टन	Hamilton		city	NZ		*
डुनेडिन|ड्यूनेडिन	ड्युनेडिन		Dunedin		city	NZ
नेपियर			Napier		city	NZ		*
माउंट माउंगानुई|माउंट मोनगानुई|माउंट मौंगानुई			Mount Maunganui		city	NZ
क्वींसटाउन			Queenstown		city	NZ
सुवा		सुभा	Suva		city	FJ
नाडी			Nadi		city	FJ		*
पोर्ट मोरेस्बी|पोर्ट मोरसबी|पोर्ट मॉर्स्बी			Port Moresby		city	PG
बेनोनी			Benoni		city	ZA
पोचेफस्ट्रूम|पोटचेफस्ट्रूम			Potchefstroom		city	ZA
सोवेटो			Soweto		city	ZA
जिलॉन्ग|जिलॉंग			Geelong		city	AU
टाउंसविले|टाउन्सविल			Townsville		city	AU
एलिस स्प्रिंग्स			Alice Springs		city	AU
गाबा|द गाबा	गाबा|गॅबा	गाब्बा	The Gabba		locality	AU		गाबा
कडूना|कदूना			Kaduna		city	NG
पोर्ट हारकोर्ट			Port Harcourt		city	NG
मिसराता			Misrata		city	LY
किसमायो			Kismayo		city	SO
गारिसा			Garissa		city	KE
किसुमू			Kisumu		city	KE
लक्सर			Luxor		city	EG
असवान			Aswan		city	EG
पोर्ट सईद			Port Said		city	EG
कुमासी			Kumasi		city	GH
काबिंडा			Cabinda		region	AO
काबो डेलगाडो			Cabo Delgado		region	MZ
एशिया	आशिया	एसिया|एशिया	Asia	Q48	continent
यूरोप|योरप|युरोप|यूरोपीय महाद्वीप	युरोप	युरोप|यूरोप	Europe	Q46	continent
अफ्रीका|अफ्रिका|अफ्रीकी महाद्वीप	आफ्रिका	अफ्रिका	Africa	Q15	continent
उत्तरी अमेरिका|उत्तर अमेरिका|नॉर्थ अमेरिका	उत्तर अमेरिका	उत्तर अमेरिका|उत्तरी अमेरिका	North America	Q49	continent
दक्षिण अमेरिका|दक्षिणी अमेरिका|साउथ अमेरिका			South America	Q18	continent
ओशिनिया|ओशेनिया|ओसिआनिया	ओशनिया|ओशिनिया	ओसेनिया|ओसिनिया	Oceania	Q55643	continent
अंटार्कटिका|अंटार्टिका	अंटार्क्टिका	अन्टार्कटिका|अन्टार्टिका	Antarctica	Q51	continent
यूरेशिया	युरेशिया	युरेसिया	Eurasia	Q5401	continent
दक्षिण एशिया|दक्षिणी एशिया|साउथ एशिया	दक्षिण आशिया	दक्षिण एसिया|दक्षिण एशिया|साउथ एसिया	South Asia		region
दक्षिण पूर्व एशिया|दक्षिण पूर्वी एशिया	आग्नेय आशिया|दक्षिणपूर्व आशिया|दक्षिण-पूर्व आशिया	दक्षिण पूर्वी एसिया|दक्षिणपूर्वी एसिया|दक्षिण पूर्व एसिया	Southeast Asia		region
पूर्वी एशिया|पूर्व एशिया|ईस्ट एशिया	पूर्व आशिया	पूर्वी एसिया|पूर्वी एशिया	East Asia		region
मध्य एशिया|सेंट्रल एशिया	मध्य आशिया	मध्य एसिया|मध्य एशिया	Central Asia		region
पश्चिम एशिया|पश्चिमी एशिया|वेस्ट एशिया	पश्चिम आशिया	पश्चिम एसिया|पश्चिमी एसिया	West Asia		region
मध्य पूर्व|मिडिल ईस्ट|मिडल ईस्ट|मध्यपूर्व	मध्य पूर्व|मध्यपूर्व|मिडल ईस्ट|आखाती प्रदेश	मध्यपूर्व|मध्य पूर्व|मध्यपुर्व	Middle East	Q7204	region
खाड़ी	आखात		Gulf		region			*
खाड़ी देश|खाड़ी के देश|अरब खाड़ी देश	आखाती देश|आखाती राष्ट्रे	खाडी मुलुक|खाडी देश|खाडी राष्ट्र	Gulf countries		region
अरब देश|अरब जगत|अरब राष्ट्र|अरब वर्ल्ड	अरब देश|अरब राष्ट्रे|अरब जगत	अरब मुलुक|अरब राष्ट्र|अरब जगत	Arab world		region
पश्चिमी देश|पश्चिम के देश|पाश्चात्य देश	पाश्चिमात्य देश|पाश्चात्त्य देश|पाश्चात्य देश|पाश्चिमात्य राष्ट्रे	पश्चिमी मुलुक|पश्चिमा मुलुक|पश्चिमी राष्ट्र|पश्चिमा राष्ट्र	Western countries		region
भारतीय उपमहाद्वीप|उपमहाद्वीप|हिंद उपमहाद्वीप	भारतीय उपखंड		Indian subcontinent		region			उपमहाद्वीप
हिंद-प्रशांत|इंडो-पैसिफिक|हिंद-प्रशांत क्षेत्र|भारत-प्रशांत|इंडो-पेसिफिक	हिंद-प्रशांत|इंडो-पॅसिफिक	इन्डो प्यासिफिक|हिन्द-प्रशान्त	Indo-Pacific		region
एशिया-प्रशांत|एशिया पैसिफिक	आशिया-पॅसिफिक|आशिया प्रशांत	एसिया प्रशान्त|एशिया प्रशान्त|एसिया प्यासिफिक	Asia-Pacific		region
पश्चिमी यूरोप|पश्चिम यूरोप	पश्चिम युरोप	पश्चिमी युरोप|पश्चिम युरोप	Western Europe		region
पूर्वी यूरोप|पूर्व यूरोप	पूर्व युरोप	पूर्वी युरोप|पूर्व युरोप	Eastern Europe		region
मध्य यूरोप	मध्य युरोप	मध्य युरोप	Central Europe		region
उत्तरी यूरोप	उत्तर युरोप	उत्तरी युरोप	Northern Europe		region
दक्षिणी यूरोप	दक्षिण युरोप	दक्षिणी युरोप	Southern Europe		region
नॉर्डिक देश|नॉर्डिक	नॉर्डिक देश|नॉर्डिक राष्ट्रे	नर्डिक मुलुक|नर्डिक	Nordic countries		region
स्कैंडिनेविया|स्कैंडेनेविया	स्कँडिनेव्हिया	स्क्यान्डिनेभिया	Scandinavia		region
बाल्कन|बाल्कन क्षेत्र			Balkans		region
बाल्टिक देश|बाल्टिक	बाल्टिक देश|बाल्टिक राष्ट्रे	बाल्टिक मुलुक|बाल्टिक	Baltic states		region
काकेशस|कॉकेशस|काकेशिया	कॉकेशस|काकेशस	ककेसस	Caucasus		region
उत्तरी अफ्रीका|उत्तर अफ्रीका	उत्तर आफ्रिका	उत्तर अफ्रिका|उत्तरी अफ्रिका	North Africa		region
पश्चिम अफ्रीका|पश्चिमी अफ्रीका	पश्चिम आफ्रिका	पश्चिम अफ्रिका|पश्चिमी अफ्रिका	West Africa	Q4412	region
पूर्वी अफ्रीका|पूर्व अफ्रीका	पूर्व आफ्रिका	पूर्वी अफ्रिका	East Africa		region
मध्य अफ्रीका	मध्य आफ्रिका	मध्य अफ्रिका	Central Africa		region
हॉर्न ऑफ अफ्रीका|अफ्रीका का सींग	हॉर्न ऑफ आफ्रिका	हर्न अफ अफ्रिका	Horn of Africa		region
साहेल|साहेल क्षेत्र			Sahel		region
उप-सहारा अफ्रीका|सब-सहारा अफ्रीका	उप-सहारा आफ्रिका	सब-सहारा अफ्रिका|उप-सहारा अफ्रिका	Sub-Saharan Africa		region
सहारा मरुस्थल|सहारा रेगिस्तान|सहारा	सहारा वाळवंट	साहारा मरुभूमि|सहारा मरुभूमि|साहारा	Sahara Desert	Q6583	region			सहारा|साहारा
लैटिन अमेरिका|लातीनी अमेरिका|लैटिन अमरीका	लॅटिन अमेरिका|लॅटीन अमेरिका	ल्याटिन अमेरिका|ल्याटीन अमेरिका	Latin America		region
मध्य अमेरिका			Central America		region
कैरेबियाई|कैरेबियन|कैरिबियाई|कैरिबियन|कैरेबियाई द्वीप|कैरीबियाई	कॅरेबियन|कॅरिबियन	क्यारेबियन|क्यारिबियन	Caribbean		region
वेस्टइंडीज|वेस्ट इंडीज	वेस्ट इंडिज|वेस्टइंडीज|वेस्ट इंडीज|विंडीज|वेस्ट इंडीझ|विंडिज	वेस्ट इन्डिज|वेस्टइन्डिज|वेष्टइन्डिज|विन्डिज	West Indies		region
फारस			Persia		region
मेसोपोटामिया	मेसोपोटेमिया		Mesopotamia		region
आर्कटिक|आर्कटिक क्षेत्र	आर्क्टिक	आर्कटिक|आर्टिक	Arctic		region
उत्तरी ध्रुव	उत्तर ध्रुव		North Pole	Q934	region
दक्षिणी ध्रुव|दक्षिण ध्रुव	दक्षिण ध्रुव		South Pole	Q933	region
ग्लोबल साउथ|वैश्विक दक्षिण	ग्लोबल साऊथ|ग्लोबल साउथ		Global South		region
कोरियाई प्रायद्वीप|कोरिया प्रायद्वीप	कोरियन द्वीपकल्प|कोरियाई द्वीपकल्प	कोरियाली प्रायद्वीप|कोरियाली प्रायद्विप	Korean Peninsula		region
अरब प्रायद्वीप|अरबी प्रायद्वीप	अरबी द्वीपकल्प		Arabian Peninsula		region
अरब			Arabia		region			*
लेवांत			Levant		region
पामीर|पामीर पठार		पामिर	Pamir		region
बर्मूडा ट्राएंगल|बरमूडा ट्रायंगल	बर्म्युडा ट्रँगल|बर्म्युडा ट्रायंगल	बर्मुडा ट्रयाङ्गल	Bermuda Triangle		region
स्वर्णिम त्रिभुज|गोल्डन ट्राएंगल	गोल्डन ट्रँगल	गोल्डेन ट्र्याङ्गल	Golden Triangle		region			*
हिंद महासागर|भारतीय महासागर	हिंदी महासागर|हिंद महासागर		Indian Ocean	Q1239	sea
प्रशांत महासागर|पैसिफिक महासागर	प्रशांत महासागर|पॅसिफिक महासागर|पॅसिफिक	प्रशान्त महासागर|प्यासिफिक महासागर	Pacific Ocean	Q98	sea
अटलांटिक महासागर|अटलांटिक|अंध महासागर|एटलांटिक महासागर		एटलान्टिक महासागर|आन्ध्र महासागर|एट्लान्टिक महासागर|अटलान्टिक महासागर	Atlantic Ocean	Q97	sea
आर्कटिक महासागर|उत्तरध्रुवीय महासागर	आर्क्टिक महासागर		Arctic Ocean	Q788	sea
दक्षिणी महासागर	दक्षिण महासागर		Southern Ocean	Q7354	sea
अरब सागर|अरब महासागर	अरबी समुद्र	अरब सागर|अरेबियन सागर	Arabian Sea		sea
बंगाल की खाड़ी	बंगालचा उपसागर|बंगालच्या उपसागर|बंगाल उपसागर	बंगालको खाडी|बंगालको खाडि	Bay of Bengal		sea
अंडमान सागर	अंदमान समुद्र	अन्डमान सागर	Andaman Sea		sea
दक्षिण चीन सागर|साउथ चाइना सी|दक्षिणी चीन सागर	दक्षिण चीन समुद्र|दक्षिण चिनी समुद्र|साऊथ चायना सी		South China Sea		sea
पूर्वी चीन सागर|पूर्व चीन सागर	पूर्व चीन समुद्र|पूर्व चिनी समुद्र		East China Sea		sea
पीत सागर|पीला सागर	पिवळा समुद्र|पीत समुद्र	पहेँलो सागर	Yellow Sea		sea
जापान सागर	जपानचा समुद्र		Sea of Japan		sea
लाल सागर|रेड सी	लाल समुद्र|तांबडा समुद्र|रेड सी		Red Sea		sea
काला सागर|ब्लैक सी	काळा समुद्र	कालो सागर|ब्ल्याक सी|काला सागर	Black Sea	Q166	sea
कैस्पियन सागर	कॅस्पियन समुद्र	क्यास्पियन सागर	Caspian Sea	Q5484	sea
भूमध्य सागर|भूमध्यसागर|मेडिटेरेनियन	भूमध्य समुद्र|भूमध्यसमुद्र		Mediterranean Sea	Q4918	sea
मृत सागर|डेड सी	मृत समुद्र		Dead Sea		sea
उत्तरी सागर|नॉर्थ सी	उत्तर समुद्र		North Sea	Q1693	sea
बाल्टिक सागर	बाल्टिक समुद्र		Baltic Sea	Q545	sea
आजोव सागर|अजोव सागर	अझोव्ह समुद्र		Sea of Azov		sea
कैरिबियन सागर|कैरेबियन सागर|कैरेबियाई सागर	कॅरेबियन समुद्र|कॅरिबियन समुद्र	क्यारेबियन सागर	Caribbean Sea	Q1247	sea
एजियन सागर	एजियन समुद्र		Aegean Sea		sea
फारस की खाड़ी|अरब की खाड़ी|पर्शियन गल्फ|फारसी खाड़ी	पर्शियन आखात|पर्शियाचे आखात|इराणचे आखात	पर्सियन खाडी|फारसको खाडी|फारसी खाडी|फारसकी खाडी	Persian Gulf		sea
ओमान की खाड़ी	ओमानचे आखात|ओमानच्या आखात	ओमानको खाडी	Gulf of Oman		sea
अदन की खाड़ी	एडनचे आखात|एडनच्या आखात	अदनको खाडी|एडेनको खाडी	Gulf of Aden		sea
मैक्सिको की खाड़ी|मेक्सिको की खाड़ी	मेक्सिकोचे आखात|मेक्सिकोच्या आखात	मेक्सिकोको खाडी|मेक्सिको खाडी	Gulf of Mexico		sea
गिनी की खाड़ी	गिनीचे आखात	गिनीको खाडी	Gulf of Guinea		sea
कच्छ की खाड़ी	कच्छचे आखात		Gulf of Kutch		sea	IN
मन्नार की खाड़ी	मन्नारचे आखात		Gulf of Mannar		sea
खंभात की खाड़ी	खंबायतचे आखात		Gulf of Khambhat		sea	IN
होर्मुज जलडमरूमध्य|होर्मुज|होरमुज|स्ट्रेट ऑफ होर्मुज|हॉर्मुज|हॉर्मुज जलडमरूमध्य|होर्मूज जलडमरूमध्य|हार्मुज जलडमरूमध्य	होर्मुझ|होर्मुझची सामुद्रधुनी|होर्मूझ|हॉर्मुझ|होर्मुझच्या सामुद्रधुनी	होर्मुज|होर्मुज जलमार्ग|होर्मुज जलसन्धि|हर्मुज|स्ट्रेट अफ होर्मुज|हर्मुज जलसन्धि	Strait of Hormuz		sea
मलक्का जलडमरूमध्य|मलक्का की खाड़ी	मलाक्काची सामुद्रधुनी	मलक्का जलसन्धि	Strait of Malacca		sea
ताइवान जलडमरूमध्य|ताइवान स्ट्रेट	तैवान सामुद्रधुनी|तैवानची सामुद्रधुनी	ताइवान जलसन्धि|ताइवान स्ट्रेट	Taiwan Strait		sea
पाक जलडमरूमध्य|पाक जलसंधि|पाल्क स्ट्रेट	पाल्कची सामुद्रधुनी		Palk Strait		sea
बाब अल-मंदेब|बाब अल-मंडेब	बाब अल-मांडेब|बाब अल मंदेब		Bab-el-Mandeb		sea
बोस्फोरस|बोसफोरस			Bosphorus		sea
इंग्लिश चैनल|इंगलिश चैनल	इंग्लिश खाडी|इंग्लिश चॅनल	इंग्लिस च्यानल|इङ्लिस च्यानल	English Channel		sea
बेरिंग जलडमरूमध्य|बेरिंग सागर	बेरिंगची सामुद्रधुनी		Bering Strait		sea
मारियाना ट्रेंच|मारियाना गर्त	मारियाना गर्ता	मारियाना ट्रेन्च	Mariana Trench		sea
नील नदी|नाइल नदी	नाईल नदी|नाइल नदी	नाइल नदी|नील नदी	Nile	Q3392	river
अमेजन नदी|अमेजन|अमेजॅन नदी	ॲमेझॉन नदी		Amazon River	Q3783	river
अमेजन वर्षावन|अमेजन जंगल|अमेजन के जंगल|अमेजन वन	ॲमेझॉन जंगल|ॲमेझॉनचे जंगल	अमेजन जंगल	Amazon rainforest	Q177567	river
सिंधु घाटी	सिंधू खोरे|सिंधू संस्कृती		Indus Valley		region
काबुल नदी			Kabul River		river
हेलमंद नदी			Helmand River	Q8510	river
यारलुंग सांगपो|यारलुंग जांग्बो|सांगपो|यारलुंग त्सांगपो|यरलुंग सांगपो		यार्लुङ साङ्पो|यार्लुङ चाङ्बो	Yarlung Tsangpo		river
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
इस्सिक-कुल			Issyk-Kul	Q42191	lake
गैलिली सागर			Sea of Galilee	Q126982	lake
माउंट एवरेस्ट|एवरेस्ट|माऊंट एवरेस्ट|माउन्ट एवरेस्ट|एवरेस्ट चोटी	माउंट एव्हरेस्ट|एव्हरेस्ट|माऊंट एव्हरेस्ट|एवरेस्ट	सगरमाथा|माउन्ट एभरेस्ट|एभरेस्ट|एभरेष्ट|माउन्ट एवरेस्ट	Mount Everest	Q513	mountain
के टू		केटु|के टु	K2		mountain	PK
नंगा पर्वत|नांगा पर्वत			Nanga Parbat		mountain	PK
हिंदू कुश|हिंदूकुश|हिंदुकुश|हिंदु कुश	हिंदुकुश|हिंदूकुश	हिन्दुकुश|हिन्दूकुश	Hindu Kush		mountain
कैलाश पर्वत|कैलास पर्वत	कैलास पर्वत		Mount Kailash		mountain
कैलाश मानसरोवर|कैलास मानसरोवर	कैलास मानसरोवर		Kailash Mansarovar		mountain
आल्प्स|आल्पस|ऐल्प्स	आल्प्स|ऑल्प्स	आल्प्स|अल्प्स	Alps	Q1286	mountain
एंडीज|एंडीज पर्वत	अँडीज	एन्डिज	Andes	Q5456	mountain
रॉकी पर्वत		रकी पर्वत	Rocky Mountains		mountain
यूराल पर्वत|यूराल	उरल पर्वत	युराल	Ural Mountains		mountain
किलिमंजारो|माउंट किलिमंजारो	किलिमांजारो|किलीमांजारो|माउंट किलिमांजारो	किलिमञ्जारो|किलिमन्जारो	Kilimanjaro	Q7296	mountain	TZ
माउंट फूजी|माउंट फुजी|फुजी पर्वत	माउंट फुजी	माउन्ट फुजी	Mount Fuji		mountain	JP
एल्ब्रुस|माउंट एल्ब्रस|एल्ब्रस|माउंट एल्ब्रुस	माउंट एलब्रुस|एल्ब्रुस	एल्ब्रस	Mount Elbrus		mountain	RU
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
अंतरराष्ट्रीय अंतरिक्ष स्टेशन|इंटरनेशनल स्पेस स्टेशन|आईएसएस|ISS	आंतरराष्ट्रीय अंतराळ स्थानक|आंतरराष्ट्रीय अवकाश स्थानक|आयएसएस	अन्तर्राष्ट्रिय अन्तरिक्ष स्टेसन	International Space Station		locality`
