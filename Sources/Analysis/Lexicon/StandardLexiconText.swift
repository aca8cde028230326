// Made by scripts/embed-lexicon from config/lexicon/*.toml. Edit those.

/// One entry a line, fields separated by tabs: id, name, kind, side, implied side, weight, aliases, case-sensitive aliases, topics,
/// offices. Lists are separated by "|", the parts of an office by ";".
let standardLexiconText = #"""
    good.rare-earths	rare earth	good		china	1.75	rare earths|rare-earth|rare earth magnet|rare earth magnets|rare-earth magnets|rare earth minerals|rare earth elements|rare-earth minerals|permanent magnets|heavy rare earths|稀土|稀土磁体|永磁|中重稀土|稀土元素|稀土矿|rare earth supply|rare earth oxides|rare earth oxide|rare earth mine|rare earth processing|rare-earth metals|rare earth alloy|REEs|稀土供应|稀土产品|稀土金属|稀土氧化物|稀土原料|稀土技术|稀土加工|稀土冶炼|稀土永磁|稀土磁铁		rare-earths	
    good.critical-minerals	critical minerals	good			1.25	critical mineral|strategic minerals|critical raw materials|关键矿产|战略矿产|关键矿物|关键原物料|critical metals|critical metal|strategic metals|strategic metal|minor metals|critical minerals supply|minerals export|mineral exports|关键金属|战略金属|小金属|战略性矿产|重要矿产|关键原材料|关键矿物质|稀有金属		rare-earths	
    good.gallium	gallium	good			1.25	镓|gallium nitride|氮化镓		rare-earths	
    good.germanium	germanium	good			1.25	锗		rare-earths	
    good.antimony	antimony	good			1.25	锑|antimony trioxide|antimony ingots		rare-earths	
    good.tungsten	tungsten	good			1.25	钨|tungsten carbide|仲钨酸铵|碳化钨		rare-earths	
    good.heavy-rare-earths	heavy rare-earth metals	good			1.25	dysprosium|terbium|samarium|yttrium|scandium|镝|铽|钐|钇|钪		rare-earths	
    good.bismuth	bismuth	good			1.25	铋		rare-earths	
    good.indium	indium	good			1.25	铟		rare-earths	
    good.molybdenum	molybdenum	good			1.25	钼		rare-earths	
    good.graphite	graphite	good				石墨|石墨出口		rare-earths	
    good.lithium	lithium	good				锂		rare-earths	
    good.cobalt	cobalt	good				钴		rare-earths	
    good.nickel	nickel	good				镍		rare-earths	
    good.copper	copper	good				铜关税|精炼铜|铜价		rare-earths	
    good.semiconductors	semiconductor	good				chip|chips|semiconductors|microchip|microchips|chipmaker|chipmakers|chip-making|chipmaking|chip maker|chip makers|integrated circuits|logic chips|legacy chips|mature-node chips|半导体|芯片|集成电路|成熟制程|存储芯片|晶片|晶圆代工|记忆体晶片|成熟制程晶片|chip industry|chip sector|chip supply|chip plant|chip plants|chip factory|fabs|foundries|wafer|wafers|memory chips|analog chips|analogue chips|foundational chips|power chips|auto chips|automotive chips|DRAM|NAND|processors|processor|芯片厂|芯片商|芯片业|晶片厂|晶片商|晶片业|晶圆厂|晶圆|模拟芯片|类比晶片|车用晶片|汽车芯片|传统芯片|传统晶片|处理器|记忆体|内存芯片|半导体业		export-controls	
    good.ai-chips	AI chip	good		us	1.5	AI chips|artificial intelligence chips|advanced chips|advanced semiconductors|Nvidia chips|H20|H200|H800|A800|B30A|MI308|high-bandwidth memory|AI芯片|人工智能芯片|先进芯片|高带宽内存|AI晶片|人工智慧晶片|先进晶片|高频宽记忆体|高阶晶片|H20晶片|H20芯片|AI accelerators|AI accelerator|AI processors|AI processor|GPUs|H20s|H200s|MI325|MI350|B200|GB200|AI chipmaker|AI chipmakers|算力芯片|高端芯片|英伟达芯片|辉达晶片|图形处理器|H200芯片|H200晶片|AI算力|高端晶片|高端AI	H100|A100|HBM|Blackwell|GPU|HBM3|HBM4|Hopper	export-controls	
    good.chip-tools	chipmaking equipment	good		us	1.5	chipmaking tools|chip-making tools|chip equipment|lithography|semiconductor equipment|chip design software|electronic design automation|光刻机|半导体设备|芯片设计软件|曝光机|微影设备|晶片设备|chip tools|chip tool|chip gear|chipmaking gear|chipmaking machines|chip machinery|wafer-fab equipment|etching equipment|etching tools|lithography machine|lithography machines|EDA software|EDA tools|chip design tools|光刻|刻蚀机|芯片设备|蚀刻机|EDA软件|EDA工具|半导体制造设备|芯片制造设备	EDA|DUV|EUV	export-controls	
    good.soybeans	soybean	good		china	1.25	soybeans|soya|soya beans|soyabeans|大豆|soy imports|soy purchases|soy cargoes|soy exports|soy sales|soy futures|soy prices|soy crop|soy growers|soy farmers|soy trade|Brazilian soy|soymeal|豆粕|黄豆|soy|soybean exports|soybean imports|soybean sales|soybean shipments|soybean cargo|soybean cargoes|soybean farmers|soybean growers|soybean buyers|soybean market|soy farmer|soy grower|new-crop beans|beans|bean sales|豆农|大豆农|大豆种植|豆子|豆价|大豆出口|大豆进口|黄豆农|黄豆出口|压榨		agriculture	
    good.farm-goods	farm goods	good				agricultural products|agricultural goods|farm products|farm exports|agricultural exports|farmers|grain|农产品|农民|farm trade|agricultural trade|farm imports|agricultural imports|farm sector|growers|grower|grains|crop|crops|harvest|agriculture|agricultural|农户|农场主|农业|谷物|农产|农业品|粮食|农产出口		agriculture	
    good.sorghum	sorghum	good				高粱|高梁|sorghum exports|milo		agriculture	
    good.beef	beef	good				牛肉|beef exports|beef plants|beef imports|牛肉出口		agriculture	
    good.pork	pork	good				猪肉|pork exports|pork imports|猪肉出口|hog|hogs		agriculture	
    good.poultry	poultry	good				鸡肉|禽肉|chicken exports|poultry exports|chicken imports		agriculture	
    good.corn	corn	good				玉米|maize		agriculture	
    good.wheat	wheat	good				小麦		agriculture	
    good.cotton	cotton	good				棉花|棉农|cotton exports|raw cotton		agriculture	
    good.barley	barley	good				大麦		agriculture	
    good.canola	canola	good				rapeseed|油菜籽|canola oil|canola meal|菜籽		agriculture	
    good.lobster	lobster	good				lobsters		agriculture	
    good.energy	liquefied natural gas	good				液化天然气|natural gas exports|liquefied gas|LNG cargo|LNG cargoes|LNG exports|LNG tanker|天然气|液化气	LNG		
    good.ethane	ethane	good				乙烷			
    good.crude-oil	crude oil	good				原油|oil imports|oil exports|crude exports|crude imports|油轮			
    good.ev	electric vehicles	good				electric vehicle|electric cars|electric car|Chinese EVs|EV battery|EV batteries|connected vehicles|电动汽车|电动车|新能源汽车|网联汽车|电动车辆|新能源车|EV makers|EV maker|electric carmakers|hybrids|电车|纯电|电动汽车制造商	EVs|EV		
    good.batteries	lithium-ion batteries	good				lithium batteries|battery makers|锂电池|动力电池|battery cells|battery maker|EV battery maker|LFP batteries|LFP battery|battery plant|battery storage|电池|锂离子电池|磷酸铁锂|电池厂			
    good.solar	solar panels	good				solar cells|polysilicon|photovoltaic|solar modules|光伏|太阳能板|多晶硅|solar panel|solar products|solar makers|solar wafers|solar industry|太阳能电池|太阳能面板|光伏产品|太阳能产品|太阳能模组			
    good.metals	steel and aluminum	good			1.25	steel and aluminium|钢铝|steel, aluminum|steel and aluminum derivatives|钢铁和铝|钢铁与铝|钢铁、铝|钢铁铝材		tariffs	
    good.steel	steel	good			1.25	钢铁|steelmakers|steel exports|steel mills|stainless steel|rebar|钢材|不锈钢|钢企|钢厂		tariffs	
    good.aluminum	aluminum	good			1.25	aluminium|铝|aluminum foil|aluminium foil|aluminum extrusions|铝箔|铝材|铝制品		tariffs	
    good.aircraft	jet engines	good			1.25	jet engine|jet engine parts|aircraft parts|Boeing jets|Boeing planes|plane deliveries|航空发动机|飞机零部件|波音飞机|Boeing aircraft|aircraft engines|plane parts|aircraft deliveries|passenger jets|jetliners|jetliner|商用飞机|客机|飞机引擎|航空零件|飞机零件|航材			
    good.ships	shipbuilding	good				shipbuilders|Chinese-built ships|Chinese-built vessels|container ships|cargo ships|ship-to-shore cranes|造船|造船业|船舶|岸桥|China-built vessel|China-built ship|shipbuilding sectors|ship orders|ship order|shipyard|shipyards|shipbuilder|container ship|cargo ship|bulk carrier|bulk carriers|car carrier|car carriers|tankers|货轮|货柜轮|船厂|造船厂|集装箱船|散货船|港口起重机		shipping	
    good.containers	container traffic	good				container freight|container bookings|freight rates|cargo volumes|ports of Los Angeles|Port of Los Angeles|Port of Long Beach|shippers|shipping lines|freight|cargo|集装箱|航运|海运|运价|货运|container volumes|container imports|container shipping|container rates|container lines|container line|ocean carriers|ocean carrier|ocean freight|air freight|air cargo|blank sailings|sailings|port volumes|TEUscarriers cancel|shipping rates|freight forwarder|freight forwarders|forwarders|货柜|货代|船公司|船运|航商|货柜航运|空运|海运费|运费|港口吞吐量	TEU	shipping	
    good.drones	Chinese drones	good			1.5	drone parts|consumer drones|无人机|drone maker|drone makers|drone components|drone exports		export-controls	
    good.pharma	active pharmaceutical ingredients	good				antibiotics|generic drugs|原料药|pharmaceutical ingredients|drug ingredients|drugmakers|generic medicines|药品|制药|学名药|仿制药			
    good.toys	toys	good			0.75	toymakers|toy makers|玩具|toy maker|toymaker|toy sellers|toy industry|玩具商		tariffs	
    good.clothing	apparel	good			0.75	服装|clothing|clothes|apparel makers|服饰		tariffs	
    good.footwear	footwear	good			0.75	shoes|sneakers|shoemakers|鞋类|鞋业|运动鞋|鞋子		tariffs	
    good.furniture	furniture	good			0.75	家具|furniture makers|upholstered|家具业		tariffs	
    good.consumer-electronics	consumer electronics	good			0.75	smartphones|智能手机|智慧型手机|smartphone|electronics|handsets|智慧手机|手机|电子产品|消费电子|消费性电子		tariffs	
    good.fentanyl	fentanyl	good		us		fentanyl precursors|precursor chemicals|fentanyl trade|fentanyl trafficking|opioid crisis|芬太尼|前体化学品|吩坦尼|芬坦尼|吩坦尼前体|芬太尼前体|芬太尼前驱物|fentanyl precursor|fentanyl ingredients|fentanyl chemicals|fentanyl flows|fentanyl crisis|opioid|opioids|芬太尼危机|芬太尼问题|鸦片类		fentanyl	
    good.parcels	cheap parcels	good		us		parcels from China|fast fashion|e-commerce parcels|cross-border e-commerce|跨境电商|e-commerce packages|low-cost parcels|cheap packages|online retailers|电商包裹|电商小包|跨境小包|跨境电子商务|跨境卖家		tariffs	
    good.yuan	yuan	good	china		0.75	renminbi|offshore yuan|人民币	RMB	currency|markets	
    good.treasuries	US Treasuries	good	us		0.75	U.S. Treasuries|Treasury holdings|Treasury bonds|美债|美国国债|美国公债|美公债		currency|markets	
    good.polysilicon	photoresist	good				光刻胶		export-controls	
    good.helium	helium	good				氦气		export-controls	
    good.seafood	seafood	good			0.75	海产品|shrimp|squid|水产品|水产|海鲜		agriculture	
    company.nvidia	Nvidia	company	us		1.25	英伟达|辉达|GeForce RTX|RTX 5090|RTX 5090D|RTX 4090|RTX 4090D|RTX Pro 6000|RTX Pro 6000D|RTX6000D	NVIDIA	export-controls	
    company.amd	Advanced Micro Devices	company	us			超威半导体	AMD	export-controls	
    company.intel	Intel Corp	company	us			英特尔	Intel	export-controls	
    company.qualcomm	Qualcomm	company	us		1.25	高通|高通公司		export-controls	
    company.micron	Micron	company	us		1.25	Micron Technology|美光|美光科技|Micron Tech	Micron|MICRON	export-controls	
    company.applied-materials	Applied Materials	company	us		1.25	应用材料		export-controls	
    company.lam-research	Lam Research	company	us		1.25	泛林		export-controls	
    company.kla	KLA	company	us		1.25			export-controls	
    company.synopsys	Synopsys	company	us		1.25	新思科技		export-controls	
    company.cadence-design-systems	Cadence Design Systems	company	us		1.25	Cadence Design|楷登		export-controls	
    company.apple	Apple Inc	company	us			iPhone|iPhones|iPhone maker|苹果公司|iPad|MacBook|AirPods|苹果手机|苹果CEO|苹果股价	Apple		
    company.boeing	Boeing	company	us			波音			
    company.tesla	Tesla	company	us			特斯拉	Tesla|TESLA		
    company.us-automakers	General Motors	company	us			通用汽车	GM		
    company.ford-motor	Ford Motor	company	us			福特汽车	Ford		
    company.us-retailers	Walmart	company	us			Wal-Mart|沃尔玛			
    company.target-corp	Target Corp	company	us						
    company.costco	Costco	company	us						
    company.us-tech	Microsoft	company	us		0.75	微软			
    company.google	Google	company	us		0.75	谷歌	Alphabet		
    company.meta-platforms	Meta Platforms	company	us		0.75				
    company.amazon	Amazon	company	us		0.75	亚马逊			
    company.oracle	Oracle	company	us		0.75	甲骨文	Oracle|ORACLE		
    company.us-industrials	Caterpillar	company	us			卡特彼勒	Caterpillar		
    company.john-deere	John Deere	company	us			Deere			
    company.harley-davidson	Harley-Davidson	company	us						
    company.cargill	Cargill	company	us						
    company.dupont	DuPont	company	us			杜邦			
    company.honeywell	Honeywell	company	us						
    company.us-defense	Lockheed Martin	company	us			洛克希德·马丁|洛马|洛克希德马丁		sanctions	
    company.rtx	RTX	company	us			Raytheon|雷神		sanctions	
    company.northrop-grumman	Northrop Grumman	company	us					sanctions	
    company.general-dynamics	General Dynamics	company	us					sanctions	
    company.skydio	Skydio	company	us					sanctions	
    company.us-brands	Nike	company	us		0.75	耐克|耐吉			
    company.starbucks	Starbucks	company	us		0.75	星巴克			
    company.mcdonalds	McDonald's	company	us		0.75				
    company.disney	Disney	company	us		0.75	迪士尼			
    company.pfizer	Pfizer	company	us		0.75				
    company.eli-lilly	Eli Lilly	company	us		0.75				
    company.procter-gamble	Procter & Gamble	company	us		0.75				
    company.hasbro	Hasbro	company	us		0.75				
    company.mattel	Mattel	company	us		0.75				
    company.illumina	Illumina	company	us			因美纳		sanctions	
    company.pvh-corp	PVH Corp	company	us			PVH		sanctions	
    company.mp-materials	MP Materials	company	us		1.25			rare-earths	
    company.huawei	Huawei	company	china	us	1.5	华为|华为公司|对华为|在华为|华为技术	HUAWEI	export-controls	
    company.zte	ZTE	company	china		1.5	中兴通讯|中兴		export-controls|sanctions	
    company.smic	SMIC	company	china	us	1.5	Semiconductor Manufacturing International|中芯国际|中芯		export-controls	
    company.ymtc	Yangtze Memory	company	china		1.5	YMTC|长江存储		export-controls	
    company.changxin-memory	ChangXin Memory	company	china		1.5	CXMT|长鑫存储		export-controls	
    company.hikvision	Hikvision	company	china		1.5	海康威视		sanctions	
    company.dahua	Dahua	company	china		1.5			sanctions	
    company.sensetime	SenseTime	company	china		1.5	商汤		sanctions	
    company.iflytek	iFlytek	company	china		1.5	科大讯飞		sanctions	
    company.megvii	Megvii	company	china		1.5			sanctions	
    company.dji	DJI	company	china		1.5	大疆		export-controls	
    company.tiktok	TikTok	platform	china		1.25	Tik Tok|TikTok US|抖音海外版|TikTok美国|抖音国际版		investment	
    company.bytedance	ByteDance	company	china	us	1.5	字节跳动		investment	
    company.wechat	WeChat	company	china			微信			
    company.alibaba	Alibaba	company	china			阿里巴巴			
    company.tencent	Tencent	company	china			腾讯			
    company.baidu	Baidu	company	china			百度			
    company.jd	JD.com	company	china			京东集团			
    company.xiaomi	Xiaomi	company	china						
    company.lenovo	Lenovo	company	china						
    company.temu	Temu	company	china	us	1.25			tariffs	
    company.shein	Shein	company	china	us	1.25	希音		tariffs	
    company.pdd-holdings	PDD Holdings	company	china	us	1.25	PDD|拼多多		tariffs	
    company.aliexpress	AliExpress	company	china	us	1.25			tariffs	
    company.byd	BYD	company	china			比亚迪			
    company.geely	Geely	company	china			吉利			
    company.nio	Nio	company	china			蔚来			
    company.saic	SAIC	company	china						
    company.catl	CATL	company	china		1.25	宁德时代			
    company.gotion	Gotion	company	china		1.25	国轩			
    company.deepseek	DeepSeek	company	china			深度求索		export-controls	
    company.cambricon	Cambricon	company	china		1.25	寒武纪		export-controls	
    company.moore-threads	Moore Threads	company	china		1.25	摩尔线程		export-controls	
    company.biren	Biren	company	china		1.25	壁仞		export-controls	
    company.cosco	COSCO	company	china		1.25	中远海运|中远集团|COSCO Shipping		shipping	
    company.china-shipbuilding	China Shipbuilding	company	china		1.25			shipping	
    company.nexperia	Nexperia	company	china			安世半导体		export-controls	
    company.wingtech	Wingtech	company	china			闻泰		export-controls	
    company.comac	COMAC	company	china		1.25	Comac C919|C919|中国商飞|商飞		export-controls	
    company.cofco	COFCO	company	china		1.25	中粮		agriculture	
    company.sinograin	Sinograin	company	china		1.25	中储粮		agriculture	
    company.sinochem	Sinochem	company	china		1.25			agriculture	
    company.chinese-solar	JinkoSolar	company	china			晶科			
    company.longi	LONGi	company	china			隆基			
    company.trina-solar	Trina Solar	company	china						
    company.wuxi	WuXi AppTec	company	china		1.25	WuXi Biologics|药明康德		sanctions	
    company.bgi	BGI	company	china		1.25	华大基因		sanctions	
    company.foxconn	Foxconn	company			0.5	富士康|Hon Hai|鸿海			
    company.ck-hutchison	CK Hutchison	company	china			长江和记|和记港口|长和集团|长和系|长和公司		shipping	
    company.tsmc	TSMC	company	other		0.5	Taiwan Semiconductor|台积电		export-controls	
    company.asml	ASML	company	other		0.75	阿斯麦|艾司摩尔		export-controls	
    company.tokyo-electron	Tokyo Electron	company	other		0.75			export-controls	
    company.samsung	Samsung	company	other		0.5	三星		export-controls	
    company.sk-hynix	SK Hynix	company	other		0.5	海力士		export-controls	
    platform.truth-social	Truth Social	platform	us		0.5	真实社交|社交媒体“真实社交”|真实社群|真相社交|真实社群平台|真相社群|TruthSocial			
    platform.twitter-x	Twitter	platform			0	post on X|posted on X|wrote on X|推特|posts on X|post to X|posted to X|said on X|a post to X|on the social media platform X|social media platform X|社交平台X|社群平台X|社交媒体X|X平台			
    platform.yuyuan-tantian	Yuyuan Tantian	platform	china		0.75	Yuyuantantian|玉渊谭天|玉渊潭天		talks	
    platform.state-media-accounts	Niu Tanqin	platform	china		0.5	Niutanqin|Taoran Notes|Taoran Biji|Xiakedao|牛弹琴|陶然笔记|侠客岛			
    platform.douyin	Douyin	platform	china		0	抖音			
    platform.weibo	Weibo	platform	china		0.5	微博|Sina Weibo|新浪微博			
    platform.wechat-channel	WeChat account	platform	china		0.5	微信公众号|WeChat public account|微信公众平台			
    programme.phase-one	Phase One deal	programme		both	2.5	phase one trade deal|phase-one deal|phase one agreement|Phase 1 deal|第一阶段经贸协议|第一阶段协议|phase one trade agreement|phase one trade pact|phase one pact|phase one accord|phase one purchases|phase one commitments|Phase 1 trade deal|Phase 1 trade agreement|第一阶段贸易协议|第一阶段经贸协定|第一阶段贸易协定|首阶段贸易协议|首阶段经贸协议|首阶段协议	Phase One	talks|agriculture	
    programme.geneva-deal	Geneva agreement	programme		both	2.5	Geneva truce|Geneva deal|Geneva consensus|Geneva joint statement|日内瓦共识|日内瓦经贸会谈|日内瓦联合声明|日内瓦会谈|中美日内瓦经贸会谈联合声明|Geneva trade truce|中美日内瓦经贸会谈|中美日内瓦联合声明		truce|talks	
    programme.london-framework	London framework	programme		both	2.5	London trade framework|London truce|London deal|London agreement|London talks framework|Stockholm truce|Stockholm deal|Madrid framework|Madrid truce|Madrid consensus|Kuala Lumpur truce|Kuala Lumpur framework|Kuala Lumpur consensus|Kuala Lumpur deal|马德里框架|吉隆坡共识|斯德哥尔摩共识|伦敦框架|伦敦框架要点|伦敦经贸磋商|中美伦敦经贸磋商|斯德哥尔摩经贸会谈|中美斯德哥尔摩经贸会谈|马德里经贸会谈|中美马德里经贸会谈|吉隆坡经贸磋商|中美吉隆坡经贸磋商		talks	
    programme.busan-deal	Busan truce	programme		both	2.5	Busan deal|Busan agreement|Busan summit|Busan meeting|吉隆坡磋商|釜山会晤|Busan trade truce|Busan consensus|釜山共识|釜山会谈		truce|talks	
    programme.paris-talks	Paris economic and trade consultations	programme		both	2.5	巴黎经贸磋商|中美巴黎经贸磋商|巴黎经贸会谈		talks	
    programme.seoul-talks	Seoul economic and trade consultations	programme		both	2.5	首尔经贸磋商|中美首尔经贸磋商|首尔磋商		talks	
    programme.chips-act	CHIPS Act	programme	us			CHIPS and Science Act|芯片法案|芯片与科学法案		export-controls	
    programme.made-in-china-2025	Made in China 2025	programme	china		1.5	中国制造2025			
    programme.belt-and-road	Belt and Road	programme	china		0.5	Belt and Road Initiative|一带一路		off.diplomacy	
    programme.us-china-board-of-trade	US-China Board of Trade	programme		both	2	U.S.-China Board of Trade|China-US Board of Trade|US-China Board of Investment|U.S.-China Board of Investment|Board of Trade and Board of Investment|Board of Trade and a Board of Investment|trade board with China|中美贸易委员会|美中贸易委员会|中美投资委员会|美中投资委员会|中美贸易理事会|中美投资理事会|贸易委员会和投资委员会|贸易理事会和投资理事会|贸易委员会及投资委员会	Board of Trade with China|China Board of Trade	talks	
    good.us-soybeans	US soybeans	good	us		1.5	U.S. soybeans|American soybeans|US soy|U.S. soy|American soy|US beans|U.S. beans|American beans|美国大豆|美豆|美国黄豆|美国产大豆|American-grown soybeans|US-grown soybeans|U.S.-grown soybeans|US soya|American soya|U.S. soya|US soybean|U.S. soybean|American soybean|U.S. new crop|美产大豆|美湾大豆|美国豆		agriculture	
    company.toyota	Toyota	company	other		0.5	丰田			
    company.honda	Honda	company	other		0.5	本田			
    company.nissan	Nissan	company	other		0.5				
    company.suzuki	Suzuki	company	other		0.5				
    company.volkswagen	Volkswagen	company	other		0.5	大众汽车			
    company.bmw	BMW	company	other		0.5				
    company.mercedes-benz	Mercedes-Benz	company	other		0.5				
    company.stellantis	Stellantis	company	other		0.5				
    company.renault	Renault	company	other		0.5				
    company.bosch	Bosch	company	other		0.5				
    company.siemens	Siemens	company	other		0.5				
    company.maersk	Maersk	company	other		0.5				
    company.hapag-lloyd	Hapag-Lloyd	company	other		0.5				
    company.cma-cgm	CMA CGM	company	other		0.5				
    company.adidas	Adidas	company	other		0.5				
    company.lvmh	LVMH	company	other		0.5				
    company.airbus	Airbus	company	other		0.5	空客			
    company.hyundai	Hyundai	company	other		0.5	现代汽车			
    company.lynas	Lynas	company	other		0.5				
    good.magnets	magnet	good		china	1.25	magnets|magnet maker|magnet makers|磁铁|磁材|磁体|钕铁硼|钐钴		rare-earths	
    good.lanthanum	lanthanum	good			1.25	镧		rare-earths	
    good.cerium	cerium	good			1.25	铈		rare-earths	
    good.praseodymium	praseodymium	good			1.25	镨|praseodymium oxide		rare-earths	
    good.neodymium	neodymium	good			1.25	钕|NdPr|NdFeB|neodymium oxide|镨钕		rare-earths	
    good.europium	europium	good			1.25	铕		rare-earths	
    good.gadolinium	gadolinium	good			1.25	钆		rare-earths	
    good.holmium	holmium	good			1.25	钬		rare-earths	
    good.erbium	erbium	good			1.25	铒		rare-earths	
    good.thulium	thulium	good			1.25	铥		rare-earths	
    good.ytterbium	ytterbium	good			1.25	镱		rare-earths	
    good.lutetium	lutetium	good			1.25	镥|镏		rare-earths	
    good.tellurium	tellurium	good			1.25	碲		rare-earths	
    good.vanadium	vanadium	good			1.25	钒		rare-earths	
    good.magnesium	magnesium	good			1	金属镁|镁锭		rare-earths	
    good.manganese	manganese	good			1	锰		rare-earths	
    good.tantalum	tantalum	good			1.25	钽		rare-earths	
    good.niobium	niobium	good			1.25	铌		rare-earths	
    good.beryllium	beryllium	good			1.25	铍		rare-earths	
    good.hafnium	hafnium	good			1.25	铪		rare-earths	
    good.rhenium	rhenium	good			1.25	铼		rare-earths	
    good.zirconium	zirconium	good			1	锆		rare-earths	
    good.fluorspar	fluorspar	good			1.25	萤石|fluorite		rare-earths	
    good.titanium	titanium	good			1	海绵钛|titanium sponge		rare-earths	
    good.superhard-materials	superhard materials	good			1.25	超硬材料|synthetic diamonds|synthetic diamond|人造金刚石|人造钻石|artificial diamonds|diamond powder		rare-earths	
    good.battery-materials	battery materials	good			1	正极材料|负极材料|石墨负极|cathode materials|cathode material|anode material|graphite anode|anode graphite|人造石墨		rare-earths	
    good.alfalfa	alfalfa	good			0.75	苜蓿|hay exports|alfalfa hay		agriculture	
    good.tree-nuts	tree nuts	good			0.75	almonds|almond|pistachios|pistachio|pecans|walnuts|坚果|杏仁|开心果|核桃		agriculture	
    good.cherries	cherries	good			0.5	cherry exports|樱桃|车厘子		agriculture	
    good.ginseng	ginseng	good			0.75	花旗参|西洋参		agriculture	
    good.cattle-hides	cattle hides	good			0.5	牛皮		agriculture	
    good.lumber	lumber	good			0.75	timber|hardwood|softwood|sawn wood|原木|木材			
    good.ethanol	ethanol	good			0.75	乙醇|燃料乙醇			
    good.propane	propane	good			0.75	丙烷|液化石油气			
    good.distillers-grains	distillers grains	good			0.75	DDGS|distillers dried grains|酒糟		agriculture	
    good.whiskey	whiskey	good			0.6	bourbon|whisky|distillers|威士忌|波本|烈酒		agriculture	
    good.wine	wine	good			0.5	葡萄酒|wines		agriculture	
    good.chicken-feet	chicken feet	good			0.75	chicken paws|凤爪|鸡爪		agriculture	
    good.dairy	dairy	good			0.5	milk powder|whey|乳清|乳制品|奶粉		agriculture	
    good.peanuts	peanuts	good			0.5	peanut|花生		agriculture	
    good.crabs	crabs	good			0.5	lobster exports|crab|geoduck|象拔蚌|龙虾		agriculture	
    good.tilapia	tilapia	good			0.5	罗非鱼|catfish		agriculture	
    good.coal	coal	good			0.75	煤炭|coking coal|thermal coal|炼焦煤|焦煤			
    good.used-cooking-oil	used cooking oil	good			0.75	废弃食用油|地沟油			
    good.fertilizer	fertilizer	good			0.75	fertiliser|fertilizers|fertilisers|potash|phosphate|化肥|肥料		agriculture	
    good.tyres	tyres	good			0.6	tires|tyre|truck tires|轮胎			
    good.bicycles	bicycles	good			0.5	bicycle|e-bikes|e-bike|自行车|脚踏车			
    good.luggage	luggage	good			0.5	suitcases|suitcase|handbags|箱包|行李箱			
    good.textiles	textiles	good			0.75	textile|garment|garments|textile mills|纺织|纺织品|成衣|纺织业			
    good.fireworks	fireworks	good			0.5	firecrackers|烟花|烟火			
    good.christmas-decorations	Christmas decorations	good			0.5	Christmas ornaments|Christmas trees|artificial Christmas trees|圣诞树|圣诞饰品|圣诞用品			
    good.wooden-cabinets	wooden cabinets	good			0.75	kitchen cabinets|vanities|橱柜			
    good.mattresses	mattresses	good			0.5	mattress|床垫			
    good.medical-supplies	medical supplies	good			0.75	syringes|syringe|medical gloves|surgical masks|医疗器械|医疗用品|注射器			
    good.inverters	inverters	good			0.75	solar inverters|power inverters|逆变器			
    good.routers	routers	good			0.6	Wi-Fi routers|路由器			
    good.game-consoles	game consoles	good			0.5	游戏机			
    good.laptops	laptops	good			0.6	notebook computers|笔记本电脑|笔电			
    good.port-cranes	port cranes	good			1	ship-to-shore crane|STS cranes|quay cranes|桥式起重机|起重机			
    good.auto-parts	auto parts	good			0.75	car parts|automotive parts|汽车零部件|汽车零件|汽配|汽车零组件			
    good.home-appliances	home appliances	good			0.5	washing machines|appliance makers|家电|家用电器			
    good.machinery	machinery	good			0.5	machine tools|机床|工具机|机械设备			
    good.chemicals	chemicals	good			0.5	petrochemicals|petrochemical|化工品|石化			
    good.cranes-and-chassis	cranes and chassis	good			0.75	truck chassis|container chassis			
    good.tofu-beans	tofu beans	good			0.5	edible beans		agriculture	
    good.power-equipment	power equipment	good			0.6	power transformers|grid batteries|energy storage batteries|energy storage|储能电池|储能			
    good.lidar	lidar	good			0.75	激光雷达			
    good.biotech	biotech	good			0.5	biotech firms|biotechnology|生物技术|生物医药			
    good.cars	cars	good			0.5	automobiles|auto imports|整车|汽车关税			
    good.cooking-oils	cooking oils	good			0.5	soybean oil|palm oil|豆油|soyoil		agriculture	
    good.chip-gases	chip gases	good			0.75	neon gas|氖气|hydrogen fluoride			
    company.texas-instruments	Texas Instruments	company	us		1	德州仪器|德仪		export-controls	
    company.analog-devices	Analog Devices	company	us		1	亚德诺		export-controls	
    company.onsemi	onsemi	company	us		1	ON Semiconductor|安森美		export-controls	
    company.broadcom	Broadcom	company	us		1	博通		export-controls	
    company.marvell	Marvell Technology	company	us		1	美满电子		export-controls	
    company.globalfoundries	GlobalFoundries	company	us		1	格芯|格罗方德		export-controls	
    company.wolfspeed	Wolfspeed	company	us		1			export-controls	
    company.microchip-technology	Microchip Technology	company	us		1	微芯科技		export-controls	
    company.skyworks	Skyworks	company	us		1	思佳讯		export-controls	
    company.qorvo	Qorvo	company	us		1			export-controls	
    company.western-digital	Western Digital	company	us		1	西部数据|威腾电子|SanDisk		export-controls	
    company.seagate	Seagate	company	us		1	希捷		export-controls	
    company.supermicro	Super Micro	company	us		1	Supermicro|Super Micro Computer|美超微		export-controls	
    company.teradyne	Teradyne	company	us		1	泰瑞达		export-controls	
    company.entegris	Entegris	company	us		1			export-controls	
    company.axcelis	Axcelis	company	us		1			export-controls	
    company.ansys	Ansys	company	us		1			export-controls	
    company.corning	Corning Inc	company	us		0.75	康宁公司			
    company.dell	Dell Technologies	company	us		0.75	戴尔			
    company.hp-inc	HP Inc	company	us		0.75	惠普			
    company.cisco	Cisco	company	us		0.75	思科			
    company.ibm	IBM	company	us		0.75	国际商业机器			
    company.l3harris	L3Harris	company	us		1			sanctions	
    company.anduril	Anduril	company	us		1			sanctions	
    company.general-atomics	General Atomics	company	us		1	通用原子		sanctions	
    company.shield-ai	Shield AI	company	us		1			sanctions	
    company.aerovironment	AeroVironment	company	us		1			sanctions	
    company.huntington-ingalls	Huntington Ingalls	company	us		1	亨廷顿英格尔斯		sanctions	
    company.teledyne	Teledyne	company	us		1	Teledyne FLIR		sanctions	
    company.brinc	BRINC Drones	company	us		1			sanctions	
    company.adm	Archer Daniels Midland	company	us		1			agriculture	
    company.bunge	Bunge	company	us		1	邦吉		agriculture	
    company.tyson-foods	Tyson Foods	company	us		0.75	泰森食品		agriculture	
    company.corteva	Corteva	company	us		0.75	科迪华		agriculture	
    company.exxonmobil	ExxonMobil	company	us		0.75	Exxon Mobil|埃克森美孚			
    company.chevron	Chevron	company	us		0.75	雪佛龙			
    company.cheniere	Cheniere	company	us		0.75				
    company.energy-transfer	Energy Transfer LP	company	us		0.75	Enterprise Products			
    company.ge-aerospace	GE Aerospace	company	us		0.75	通用电气航空|GE Vernova			
    company.3m	3M Co	company	us		0.75				
    company.best-buy	Best Buy	company	us		0.75	百思买			
    company.home-depot	Home Depot	company	us		0.75	家得宝			
    company.dollar-tree	Dollar Tree	company	us		0.75	Dollar General|Five Below			
    company.skechers	Skechers	company	us		0.75	斯凯奇			
    company.levi-strauss	Levi Strauss	company	us		0.75	李维斯			
    company.ralph-lauren	Ralph Lauren	company	us		0.75	拉夫劳伦			
    company.estee-lauder	Estee Lauder	company	us		0.75	Estée Lauder|雅诗兰黛			
    company.coca-cola	Coca-Cola	company	us		0.75	可口可乐			
    company.fedex	FedEx	company	us		0.75	联邦快递			
    company.ebay	eBay	company	us		0.75	Etsy			
    company.us-gm	通用汽车公司	company	us		0.75				
    company.blackrock	BlackRock	company	us		0.75	贝莱德			
    company.jabil	Jabil	company	us		0.75				
    company.hua-hong	Hua Hong	company	china		1	华虹		export-controls	
    company.smee	SMEE	company	china		1	Shanghai Micro Electronics|上海微电子		export-controls	
    company.naura	Naura	company	china		1	北方华创		export-controls	
    company.amec	AMEC	company	china		1	Advanced Micro-Fabrication Equipment|中微公司|中微半导体		export-controls	
    company.piotech	Piotech	company	china		1	拓荆科技		export-controls	
    company.sicarrier	SiCarrier	company	china		1	新凯来		export-controls	
    company.swaysure	SwaySure	company	china		1	昇维旭		export-controls	
    company.pengxinwei	Pengxinwei	company	china		1	鹏芯微		export-controls	
    company.jhicc	Fujian Jinhua	company	china		1	JHICC|福建晋华|晋华		export-controls	
    company.phytium	Phytium	company	china		1	飞腾信息		export-controls	
    company.loongson	Loongson	company	china		1	龙芯		export-controls	
    company.hygon	Hygon	company	china		1	海光信息		export-controls	
    company.sugon	Sugon	company	china		1	中科曙光		export-controls	
    company.inspur	Inspur	company	china		1	浪潮集团|浪潮信息		export-controls	
    company.sophgo	Sophgo	company	china		1	算能		export-controls	
    company.hisilicon	HiSilicon	company	china		1	海思半导体|华为海思		export-controls	
    company.unisoc	Unisoc	company	china		1	紫光展锐		export-controls	
    company.tsinghua-unigroup	Tsinghua Unigroup	company	china		1	紫光集团		export-controls	
    company.gigadevice	GigaDevice	company	china		1	兆易创新		export-controls	
    company.horizon-robotics	Horizon Robotics	company	china		1	地平线机器人		export-controls	
    company.enflame	Enflame	company	china		1	燧原		export-controls	
    company.metax	MetaX	company	china		1	沐曦		export-controls	
    company.zhipu	Zhipu	company	china		1	智谱		export-controls	
    company.quectel	Quectel	company	china		1	移远通信		export-controls	
    company.hesai	Hesai	company	china		1	禾赛		export-controls	
    company.robosense	RoboSense	company	china		1	速腾聚创		export-controls	
    company.unitree	Unitree	company	china		1	宇树科技		export-controls	
    company.boe	BOE Technology	company	china		1	京东方		export-controls	
    company.yitu	Yitu	company	china		1	依图科技		sanctions	
    company.cloudwalk	CloudWalk	company	china		1	云从科技		sanctions	
    company.nuctech	Nuctech	company	china		1	同方威视		sanctions	
    company.hytera	Hytera	company	china		1	海能达		sanctions	
    company.tp-link	TP-Link	company	china		1	普联		sanctions	
    company.crrc	CRRC	company	china		1	中国中车		sanctions	
    company.cnooc	CNOOC	company	china		1	中海油|中国海油|中国海洋石油		sanctions	
    company.sinopec	Sinopec	company	china		0.75	中石化			
    company.petrochina	PetroChina	company	china		0.75	中石油|CNPC			
    company.unipec	Unipec	company	china		0.75	联合石化			
    company.chemchina	ChemChina	company	china		0.75	中国化工集团|Syngenta|先正达			
    company.avic	AVIC	company	china		1	中航工业|航空工业集团		sanctions	
    company.casic	CASIC	company	china		1	航天科工		sanctions	
    company.cetc	CETC	company	china		1	中国电科|中电科		sanctions	
    company.norinco	Norinco	company	china		1	兵器工业集团|北方工业		sanctions	
    company.cssc	CSSC	company	china		1	China State Shipbuilding|中国船舶集团|中船集团|沪东中华		shipping	
    company.china-mobile	China Mobile	company	china		1	中国移动		sanctions	
    company.china-telecom	China Telecom	company	china		1	中国电信		sanctions	
    company.china-unicom	China Unicom	company	china		1	中国联通		sanctions	
    company.zpmc	ZPMC	company	china		1	振华重工		shipping	
    company.cimc	CIMC	company	china		1	中集集团		shipping	
    company.china-merchants	China Merchants	company	china		1	招商局|招商轮船		shipping	
    company.baowu	Baowu	company	china		0.75	Baosteel|宝武|宝钢			
    company.chinalco	Chinalco	company	china		0.75	中铝			
    company.minmetals	Minmetals	company	china		1	中国五矿|五矿集团		rare-earths	
    company.northern-rare-earth	China Northern Rare Earth	company	china		1	Northern Rare Earth|北方稀土		rare-earths	
    company.china-rare-earth	China Rare Earth Group	company	china		1	中国稀土集团		rare-earths	
    company.jl-mag	JL Mag	company	china		1	金力永磁		rare-earths	
    company.shenghe	Shenghe Resources	company	china		1	盛和资源		rare-earths	
    company.cmoc	CMOC	company	china		1	洛阳钼业|洛钼		rare-earths	
    company.ganfeng	Ganfeng	company	china		1	赣锋		rare-earths	
    company.tianqi	Tianqi Lithium	company	china		1	天齐锂业		rare-earths	
    company.eve-energy	EVE Energy	company	china		0.75	亿纬锂能			
    company.calb	CALB	company	china		0.75	中创新航			
    company.sungrow	Sungrow	company	china		0.75	阳光电源			
    company.ja-solar	JA Solar	company	china		0.75	晶澳			
    company.canadian-solar	Canadian Solar	company	china		0.75	阿特斯			
    company.hoshine	Hoshine	company	china		1	合盛硅业		sanctions	
    company.daqo	Daqo	company	china		1	大全新能源		sanctions	
    company.tongwei	Tongwei	company	china		0.75	通威股份|协鑫|GCL Technology			
    company.xpeng	XPeng	company	china		0.75	小鹏汽车			
    company.great-wall-motor	Great Wall Motor	company	china		0.75	长城汽车			
    company.chery	Chery	company	china		0.75	奇瑞			
    company.li-auto	Li Auto	company	china		0.75	理想汽车			
    company.haier	Haier	company	china		0.75	海尔集团|海尔智家			
    company.hisense	Hisense	company	china		0.75	海信集团|海信电视			
    company.tcl	TCL	company	china		0.75	TCL科技			
    company.midea	Midea	company	china		0.75	美的集团			
    company.autel	Autel	company	china		1	道通科技		export-controls	
    company.insta360	Insta360	company	china		1	影石创新		export-controls	
    company.anker	Anker	company	china		0.75	安克创新			
    company.didi	Didi	company	china		1	滴滴		investment	
    company.smithfield	Smithfield Foods	company	china		1	WH Group|万洲国际		agriculture	
    company.beidahuang	Beidahuang	company	china		1	北大荒		agriculture	
    company.fufeng	Fufeng	company	china		1	阜丰		sanctions	
    company.fuyao	Fuyao	company	china		0.75	福耀			
    company.zhongji-innolight	Innolight	company	china		0.75	中际旭创			
    company.luxshare	Luxshare	company	china		0.75	立讯精密			
    company.goertek	Goertek	company	china		0.75	歌尔			
    company.meituan	Meituan	company	china		0.75	美团			
    company.manus	Manus AI	company	china		1			investment	
    company.ehang	EHang	company	china		1	亿航		export-controls	
    company.cgn	China General Nuclear	company	china		1	中广核|CGN		sanctions	
    company.hikmicro	Hikmicro	company	china		1			sanctions	
    company.infineon	Infineon	company	other		0.5	英飞凌			
    company.stmicro	STMicroelectronics	company	other		0.5	意法半导体			
    company.nxp	NXP	company	other		0.5	恩智浦			
    company.mediatek	MediaTek	company	other		0.5	联发科			
    company.umc	United Microelectronics	company	other		0.5	联华电子			
    company.nikon	Nikon	company	other		0.5	尼康			
    company.arm	Arm Holdings	company	other		0.5				
    company.hanwha-ocean	Hanwha Ocean	company	other		0.5	韩华海洋			
    company.sony	Sony	company	other		0.5	索尼			
    company.nintendo	Nintendo	company	other		0.5	任天堂			
    company.panasonic	Panasonic	company	other		0.5	松下电器			
    company.lg-energy	LG Energy	company	other		0.5	LG新能源			
    company.kia	Kia Corp	company	other		0.5	起亚			
    company.ericsson	Ericsson	company	other		0.5	爱立信			
    company.nokia	Nokia	company	other		0.5	诺基亚			
    company.louis-dreyfus	Louis Dreyfus	company	other		0.5	路易达孚			
    company.rio-tinto	Rio Tinto	company	other		0.5	力拓			
    company.bhp	BHP	company	other		0.5	必和必拓			
    company.philips	Philips	company	other		0.5	飞利浦			
    company.astrazeneca	AstraZeneca	company	other		0.5	阿斯利康			
    company.msc	Mediterranean Shipping Company	company	other		0.5	地中海航运			
    company.evergreen-marine	Evergreen Marine	company	other		0.5	长荣海运			
    company.yang-ming	Yang Ming Marine	company	other		0.5	阳明海运			
    company.quanta	Quanta Computer	company	other		0.5	广达			
    company.pegatron	Pegatron	company	other		0.5	和硕			
    company.wistron	Wistron	company	other		0.5	纬创			
    company.imec	imec	company	other		0.5				
    company.zf	ZF Friedrichshafen	company	other		0.5				
    institution.white-house	White House	institution	us		2	the White House|Oval Office|West Wing|Trump administration|Biden administration|US administration|U.S. administration|American administration|白宫|特朗普政府|拜登政府|美国政府|川普政府|白宫方面|美国白宫			
    institution.us-treasury	US Treasury Department	institution	us		2	US Treasury|U.S. Treasury|U.S. Treasury Department|Treasury Department|Treasury Secretary|Treasury chief|US Treasury Secretary|U.S. Treasury Secretary|Secretary of the Treasury|Treasury Sec|美国财政部|美财政部|美国财政部长|美财长|美国财长|美财政部长|US Treasury chief	Treasury	talks	
    institution.us-commerce	US Commerce Department	institution	us		2	US Department of Commerce|U.S. Department of Commerce|U.S. Commerce Department|Commerce Department|Department of Commerce|Commerce Secretary|US Commerce|U.S. Commerce|Secretary of Commerce|美国商务部|美商务部|美国商务部长|美商务部长|Census Bureau|US Census|U.S. Census|International Trade Administration|Bureau of Economic Analysis|US Commerce Dept|U.S. Commerce Dept|US commerce chief|U.S. commerce chief|Commerce chief	Commerce finalises|Commerce finalizes|Commerce adds|Commerce proposes|Commerce weighs|Commerce tightens|Commerce blocks|Commerce moves to|Commerce eases|Commerce approves|Commerce clears|Commerce opens|Commerce imposes|Commerce orders|Commerce says|Commerce issues|Commerce Dept|DOC|Commerce slaps|Commerce sets|Commerce launches|Commerce probes|Commerce to|Commerce delays|Commerce bars|Commerce tells|Commerce warns|Commerce lists|Commerce hits|Commerce puts|Commerce revokes|Commerce grants|Commerce lets|Commerce rules|Commerce moves|Commerce expands|Commerce unveils|Commerce drops|Commerce removes	export-controls	
    institution.bis	Bureau of Industry and Security	institution	us		2	美国工业和安全局|工业与安全局|美国商务部工业与安全局|美国商务部工业和安全局|工业安全局|工业和安全局|产业安全局|工业暨安全局|美国商务部产业安全局|美国商务部工业安全局|美商务部工业和安全局|美商务部工业与安全局	US BIS	export-controls	
    institution.ustr	Office of the US Trade Representative (USTR)	institution	us		2	Office of the US Trade Representative|US Trade Representative|U.S. Trade Representative|United States Trade Representative|Trade Representative|Office of the U.S. Trade Representative|US trade chief|美国贸易代表办公室|美国贸易代表|美贸易代表|美国贸易谈判代表|贸易代表署|美国贸易代表署|美国贸易代表办|贸易代表办公室|US trade negotiator|U.S. trade negotiator|US trade envoy|U.S. trade envoy|US trade czar|USTR's Section 301 Committee|美国首席贸易代表|美贸易谈判代表|美国贸易代表处|美贸易代表办公室|美国贸易办公室	USTR	tariffs|talks	
    institution.state-department	US State Department	institution	us		1.5	State Department|U.S. State Department|US Department of State|Secretary of State|Foggy Bottom|美国国务院|美国国务卿|美国务卿|美国国务院发言人			
    institution.us-usda	US Department of Agriculture	institution	us		1.5	Agriculture Department|U.S. Department of Agriculture|美国农业部	USDA	agriculture	
    institution.us-congress	US Congress	institution	us			Capitol Hill|U.S. Congress|US Senate|U.S. Senate|US House|U.S. House|House of Representatives|US lawmakers|U.S. lawmakers|American lawmakers|Republican senators|House Republicans|Senate Republicans|GOP|美国国会|美国众议院|美国参议院|美议员|美国参众两院|美参议院|美众议院|联邦参议员|联邦众议员|美国参议员|美国众议员	Congress|Capitol|Senate|Senators|Republicans|Democrats		
    institution.house-china-committee	House Select Committee on China	institution	us		1.5	Select Committee on the Chinese Communist Party|Select Committee on the CCP|House China committee|House China panel|众议院中国问题特别委员会|美中战略竞争特别委员会|众院中国委员会|众议院美中战略竞争特别委员会|中国特别委员会|Select Committee on China|House Select Committee|House China select committee|众议院中国委员会|众院美中战略竞争特别委员会			
    institution.us-itc	US International Trade Commission	institution	us		1.5	U.S. International Trade Commission|International Trade Commission|美国国际贸易委员会|US ITC|美国际贸易委员会|美国ITC	USITC	wto-law	
    institution.us-cit	Court of International Trade	institution	us		1.5	US Court of International Trade|U.S. Court of International Trade|US trade court|U.S. trade court|federal trade court|国际贸易法院|美国国际贸易法院|美国国际贸易法庭|国际贸易法庭|trade court|CIT ruling|美国际贸易法院|联邦贸易法院		wto-law|tariffs	
    institution.us-scotus	US Supreme Court	institution	us			U.S. Supreme Court|美国最高法院|美最高法院|美国联邦最高法院		wto-law	
    institution.us-customs	US Customs and Border Protection	institution	us		1.5	U.S. Customs and Border Protection|US Customs|U.S. Customs|Customs and Border Protection|美国海关|美国海关和边境保护局|美国海关与边境保护局|海关与边境保护局|海关及边境保护局	CBP	tariffs	
    institution.fed	Federal Reserve	institution	us			US Federal Reserve|U.S. Federal Reserve|美联储|联准会|联储局|美国联准会|美国联储局	Fed	off.domestic	
    institution.pentagon	Pentagon	institution	us			US Defense Department|Department of Defense|Defense Department|Department of War|五角大楼|美国国防部|US War Department|Secretary of War|战争部|美国战争部		off.military	
    institution.us-fcc	Federal Communications Commission	institution	us			美国联邦通信委员会	FCC	export-controls	
    institution.cfius	Committee on Foreign Investment in the United States	institution	us		2	美国外国投资委员会	CFIUS	investment	
    institution.ofac	Office of Foreign Assets Control	institution	us		1.5		OFAC	sanctions	
    institution.sec	Securities and Exchange Commission	institution	us					investment	
    institution.us-embassy-china	US embassy in Beijing	institution	us		1.5	U.S. embassy in Beijing|US embassy in China|U.S. Embassy in China|American embassy in Beijing|美国驻华大使馆|美国驻华大使|美驻华大使|美国驻华使馆|美驻华使馆|US ambassador to China|U.S. ambassador to China|US envoy to China|US Ambassador in Beijing|美国驻中国大使|美国驻上海总领事馆|美国驻华使领馆			
    institution.us-china-business-council	US-China Business Council	institution	both		1.5	U.S.-China Business Council|美中贸易全国委员会|美中贸委会	USCBC	talks	
    institution.uscc	US-China Economic and Security Review Commission	institution	both		1.5	U.S.-China Economic and Security Review Commission|美中经济与安全审查委员会			
    institution.amcham-china	American Chamber of Commerce in China	institution	both		1.5	AmCham China|AmCham Shanghai|American Chamber of Commerce in Shanghai|中国美国商会|上海美国商会|American Chamber of Commerce in South China|AmCham South China|华南美国商会|中国美商会		investment	
    institution.us-chamber	US Chamber of Commerce	institution	us			U.S. Chamber of Commerce|美国商会|美国全国商会|美国总商会			
    institution.sia	Semiconductor Industry Association	institution	us			美国半导体行业协会		export-controls	
    institution.asa	American Soybean Association	institution	us		1.5	US Soybean Export Council|U.S. Soybean Export Council|美国大豆协会|美国大豆出口协会		agriculture	
    institution.mofcom	Ministry of Commerce of China	institution	china		2	China's Ministry of Commerce|Chinese Ministry of Commerce|China's commerce ministry|Chinese commerce ministry|Chinese commerce minister|China's commerce minister|中国商务部|商务部|商务部新闻发言人|商务部发言人|商务部部长|中国大陆商务部|大陆商务部|陆商务部|中国商务部长|中国商务部新闻发言人|中国商务部发言人|商务部新闻办公室|China's trade ministry|Chinese trade ministry|China's commerce department	MOFCOM|MofCom|Mofcom	tariffs|talks	
    institution.commerce-ministry	Commerce Ministry	institution	china			Ministry of Commerce|Commerce Minister|Commerce Ministry spokesperson|Commerce Ministry spokesman		tariffs	
    institution.mfa	Ministry of Foreign Affairs of China	institution	china		2	China's foreign ministry|Chinese foreign ministry|China's Foreign Ministry spokesperson|Chinese foreign minister|China's foreign minister|中国外交部|外交部发言人|外交部|中国外交部长|中国外长|陆外交部|大陆外交部	MOFA		
    institution.state-council	State Council	institution	china		1.5	China's State Council|China's cabinet|Chinese cabinet|State Council Tariff Commission|Customs Tariff Commission|国务院关税税则委员会|关税税则委员会|国务院|国新办|国务院税委会|税委会|Tariff Commission of the State Council|State Council Information Office|国务院新闻办|国务院常务会议|国常会		tariffs	
    institution.gacc	General Administration of Customs	institution	china		1.5	China Customs|Chinese customs|China's customs|Chinese customs data|中国海关|海关总署|中国海关总署|大陆海关|China's General Administration of Customs|Chinese customs office|Customs Administration of China|中国海关数据|海关数据|海关统计|海关总署公告	GACC	tariffs	
    institution.ndrc	National Development and Reform Commission	institution	china		1.5	国家发展改革委|发改委|国家发改委|National Development & Reform Commission|国家发展和改革委员会	NDRC		
    institution.pboc	People's Bank of China	institution	china		1.5	China's central bank|Chinese central bank|中国人民银行|中国央行|央行	PBOC|PBoC	currency	
    institution.china-mof	China's Ministry of Finance	institution	china		1.5	China's finance ministry|Chinese finance ministry|中国财政部|财政部		tariffs	
    institution.samr	State Administration for Market Regulation	institution	china		1.5	China's market regulator|Chinese market regulator|China's antitrust regulator|国家市场监督管理总局|市场监管总局	SAMR	wto-law	
    institution.miit	Ministry of Industry and Information Technology	institution	china		1.5	工业和信息化部|工信部	MIIT		
    institution.cac	Cyberspace Administration of China	institution	china		1.5	国家互联网信息办公室|网信办	CAC		
    institution.mot-china	Ministry of Transport of China	institution	china		1.5	China's transport ministry|交通运输部		shipping	
    institution.npc	National People's Congress	institution	china			China's parliament|全国人大|全国人民代表大会|中国人大			
    institution.politburo	Politburo	institution	china			Chinese Communist Party|Communist Party of China|中共中央|中共|政治局|中央政治局|中央政治局常委|中共当局|中共政权	CCP|CPC		
    institution.zhongnanhai	Zhongnanhai	institution	china		1.5	中南海			
    institution.chinese-embassy	Chinese embassy in Washington	institution	china		2	Chinese Embassy in the United States|Chinese embassy in the US|Chinese embassy in the U.S.|China's embassy in Washington|Chinese ambassador to the United States|China's ambassador to the United States|Chinese Embassy|中国驻美大使馆|中国驻美国大使馆|中国驻美大使|中国驻美国大使|中国驻美使馆|中国驻华盛顿大使馆|陆驻美大使|China's ambassador to the US|China's ambassador to Washington|Chinese ambassador in Washington|China's envoy to Washington			
    institution.ccpit	China Council for the Promotion of International Trade	institution	china		1.5	中国贸促会|中国国际贸易促进委员会|贸促会	CCPIT		
    institution.csia	China Semiconductor Industry Association	institution	china		1.5	中国半导体行业协会		export-controls	
    institution.pla	People's Liberation Army	institution	china			China's military|Chinese military|解放军|人民解放军	PLA	off.military	
    institution.wto	World Trade Organization	institution			2	World Trade Organisation|世界贸易组织|世贸组织|世贸|世贸组织争端解决机构	WTO	wto-law	
    institution.imf	International Monetary Fund	institution			0.5	国际货币基金组织	IMF	markets	
    institution.world-bank	World Bank	institution			0.5	世界银行		markets	
    institution.oecd	Organisation for Economic Co-operation and Development	institution			0.5	经合组织|经济合作与发展组织	OECD	markets	
    institution.unctad	UN Trade and Development	institution				联合国贸发会议	UNCTAD		
    institution.apec	Asia-Pacific Economic Cooperation	institution			0.5	APEC summit|亚太经合组织|亚太经合会|亚太经济合作会议	APEC	visits	
    institution.g20	Group of Twenty	institution			0.5	G20 summit|二十国集团|20国集团|G20峰会	G20	visits	
    institution.g7	Group of Seven	institution	other		0.5	七国集团|七大工业国|七大工业国集团	G7		
    institution.asean	Association of Southeast Asian Nations	institution	other			东盟|东协|亚细安	ASEAN|Asean		
    institution.european-commission	European Commission	institution	other		1.5	EU Commission|欧盟委员会|欧委会|欧盟执委会			
    institution.brics	BRICS	institution	other			金砖国家|金砖|金砖国家组织			
    institution.opec	OPEC	institution	other			欧佩克|石油输出国组织			
    institution.nato	NATO	institution	other			北约	Nato	off.military	
    institution.un	United Nations	institution	other		0.5	联合国|联合国秘书长	UN		
    institution.xinhua-agency	Xinhua	institution	china		0.5	Xinhua News Agency|新华社|新华社北京			
    institution.cctv	CCTV	institution	china		0.5	China Central Television|央视|央视新闻			
    institution.global-times	Global Times	institution	china		0.5	环球时报			
    institution.peoples-daily	People's Daily	institution	china		0.5	人民日报|人民日报钟声|“钟声”|钟声文章|署名“钟声”|国纪平|Zhong Sheng			
    institution.china-daily	China Daily	institution	china		0.25	中国日报			
    institution.cgtn	CGTN	institution	china		0.25				
    institution.scmp	South China Morning Post	institution			0	南华早报	SCMP		
    institution.us-nec	National Economic Council	institution	us		1	国家经济委员会|白宫国家经济委员会			
    institution.us-cea	Council of Economic Advisers	institution	us		1	Council of Economic Advisors|白宫经济顾问委员会|经济顾问委员会			
    institution.us-nsc	White House National Security Council	institution	us		1	US National Security Council|白宫国家安全委员会|国家安全顾问|US national security adviser			
    institution.us-cafc	Court of Appeals for the Federal Circuit	institution	us		1	US Court of Appeals for the Federal Circuit|U.S. Court of Appeals for the Federal Circuit|联邦巡回上诉法院|美国联邦巡回上诉法院		wto-law	
    institution.nrf	National Retail Federation	institution	us		1	美国零售联合会|全美零售联合会|美国全国零售商联合会|美国零售商联合会	NRF	tariffs	
    institution.aafa	American Apparel & Footwear Association	institution	us		1	American Apparel and Footwear Association|美国服装和鞋类协会|美国服装鞋履协会	AAFA	tariffs	
    institution.us-retail-leaders	Retail Industry Leaders Association	institution	us		1		RILA	tariffs	
    institution.us-footwear	Footwear Distributors and Retailers of America	institution	us		1			tariffs	
    institution.toy-association	Toy Association	institution	us		1	The Toy Association|US Toy Association|美国玩具协会		tariffs	
    institution.farm-bureau	American Farm Bureau Federation	institution	us		1	American Farm Bureau|美国农业局联合会|美国农场局联合会	Farm Bureau	agriculture	
    institution.us-grains	US Grains Council	institution	us		1	U.S. Grains Council|US Meat Export Federation|U.S. Meat Export Federation|National Corn Growers Association|美国谷物协会|美国肉类出口协会		agriculture	
    institution.nam	National Association of Manufacturers	institution	us		1	美国全国制造商协会|Business Roundtable|商业圆桌会议			
    institution.cta	Consumer Technology Association	institution	us		1	美国消费技术协会		tariffs	
    institution.fceec	China Chamber of Commerce for Machinery and Electronic Products	institution	china		1	中国机电产品进出口商会|机电商会		tariffs	
    institution.export-control-bureau	Bureau of Industry Security, Import and Export Control	institution	china		1.5	商务部产业安全与进出口管制局|商务部安全与管制局|安全与管制局		export-controls	
    institution.eu-chamber-china	European Union Chamber of Commerce in China	institution	other		1	EU Chamber of Commerce in China|European Chamber of Commerce in China|中国欧盟商会			
    institution.wef	World Economic Forum	institution			0.25	世界经济论坛|达沃斯论坛|夏季达沃斯		visits	
    institution.mac-taiwan	Mainland Affairs Council	institution	other		1	陆委会			
    institution.other-commerce-ministries	commerce ministry of another country	institution	other		1.5	India's commerce ministry|India's Ministry of Commerce|India's commerce minister|Indian commerce ministry|Indian commerce minister|Indian Ministry of Commerce|Commerce and Industry Ministry|Ministry of Commerce and Industry|Commerce and Industry Minister|Thailand's commerce ministry|Thai commerce ministry|Thai commerce minister|Cambodia's commerce ministry|Cambodian commerce ministry|Cambodia's Ministry of Commerce|Pakistan's commerce ministry|Pakistani commerce minister|Pakistan's commerce minister|Bangladesh's commerce ministry|Bangladesh commerce ministry|Bangladesh's commerce minister|Bangladesh commerce minister|Myanmar's commerce ministry|Saudi commerce ministry|Saudi commerce minister|British commerce minister|French commerce minister|Union Commerce Minister|Union Commerce and Industry Minister|泰国商务部|印度商务部|柬埔寨商务部|缅甸商务部|巴基斯坦商务部|孟加拉国商务部|沙特商务部|新西兰商务部|韩国商务部|日本商务部|法国商务部|德国商务部|英国商务部|越南商务部|加拿大商务部|墨西哥商务部|俄罗斯商务部|意大利商务部|伊朗商务部			
    institution.other-foreign-ministries	foreign ministry of another country	institution	other		1.5	日本外交部|韩国外交部|俄罗斯外交部|俄国外交部|德国外交部|法国外交部|英国外交部|伊朗外交部|印度外交部|越南外交部|菲律宾外交部|新加坡外交部|乌克兰外交部|泰国外交部|台湾外交部|以色列外交部|加拿大外交部|澳大利亚外交部|墨西哥外交部|巴西外交部|土耳其外交部|印尼外交部|马来西亚外交部|荷兰外交部|巴基斯坦外交部|南韩外交部			
    institution.other-central-banks	central bank of another country	institution	other		1	European Central Bank|Bank of England|Bank of Japan|Bank of Korea|Reserve Bank of India|Reserve Bank of Australia|Bank of Canada|Swiss National Bank|欧洲央行|日本央行|英国央行|韩国央行|印度央行|俄罗斯央行|土耳其央行|澳洲央行|瑞士央行|加拿大央行|台湾央行|巴西央行|墨西哥央行|全球央行|各国央行|多国央行|主要央行		off.domestic	
    institution.other-finance-ministries	finance ministry of another country	institution	other		1	HM Treasury|UK Treasury|Australian Treasury|英国财政部|印度财政部|俄罗斯财政部|台湾财政部|韩国财政部|德国财政部|法国财政部|泰国财政部|巴基斯坦财政部|加拿大财政部|墨西哥财政部|阿根廷财政部			
    institution.other-parliaments	parliament of another country	institution	other		1	Indian National Congress|Congress leader Rahul Gandhi|French Senate|Philippine Senate|Brazilian Senate|Italian Senate|Canadian Senate|Mexican Senate|Argentine Senate	Congress party|Congress Party		
    institution.us-finance-committees	Senate Finance Committee	institution	us		1	House Ways and Means Committee|Ways and Means Committee|House Ways and Means|Senate Banking Committee|参议院财政委员会|众议院筹款委员会|众议院外交事务委员会		tariffs	
    institution.us-fas	Foreign Agricultural Service	institution	us		1	USDA Foreign Agricultural Service|美国农业部海外农业局|海外农业局		agriculture	
    institution.us-dhs	Department of Homeland Security	institution	us		0.75	Homeland Security|Homeland Security Investigations|国土安全部|美国国土安全部			
    institution.us-justice	US Justice Department	institution	us		1	U.S. Justice Department|US Department of Justice|U.S. Department of Justice|Justice Department|Department of Justice|美国司法部	DOJ		
    institution.us-energy	US Energy Department	institution	us		1	U.S. Energy Department|US Department of Energy|U.S. Department of Energy|Energy Department|美国能源部			
    institution.fmc	Federal Maritime Commission	institution	us		1	联邦海事委员会|美国联邦海事委员会		shipping	
    institution.exim	Export-Import Bank of the United States	institution	us		0.75	US Export-Import Bank|美国进出口银行			
    institution.moara	Ministry of Agriculture and Rural Affairs	institution	china		1	China's agriculture ministry|Chinese agriculture ministry|农业农村部|中国农业农村部		agriculture	
    institution.sasac	State-owned Assets Supervision and Administration Commission	institution	china		1	国资委|国务院国资委	SASAC		
    institution.csrc	China Securities Regulatory Commission	institution	china		1	China's securities regulator|中国证监会|证监会	CSRC		
    institution.safe	State Administration of Foreign Exchange	institution	china		1	国家外汇管理局|外汇局|外汇管理局		currency	
    institution.nbs	National Bureau of Statistics	institution	china		1	China's statistics bureau|国家统计局|中国国家统计局			
    institution.trade-remedy-bureau	Trade Remedy and Investigation Bureau	institution	china		1.5	贸易救济调查局|商务部贸易救济调查局|商务部美大司|美洲大洋洲司		tariffs	
    institution.rare-earth-association	Association of China Rare Earth Industry	institution	china		1.5	China Rare Earth Industry Association|中国稀土行业协会|稀土行业协会		rare-earths	
    institution.chinese-trade-groups	China Chamber of International Commerce	institution	china		1	China Iron and Steel Association|China Association of Automobile Manufacturers|China Shipowners' Association|China Association of the National Shipbuilding Industry|China Photovoltaic Industry Association|China National Textile and Apparel Council|Cybersecurity Association of China|Internet Society of China|China Chamber of Commerce for Import and Export|中国国际商会|中国钢铁工业协会|中国汽车工业协会|中国船东协会|中国船舶工业行业协会|中国光伏行业协会|中国纺织工业联合会|中国网络空间安全协会|中国互联网协会|中国食品土畜进出口商会|中国五矿化工进出口商会|中国轻工工艺品进出口商会|中国通信企业协会|中国畜牧业协会	CAAM	tariffs	
    institution.state-grain	National Grain Trade Center	institution	china		1	国家粮食交易中心|国家粮食和物资储备局|国储|储备局|National Food and Strategic Reserves Administration		agriculture	
    institution.china-development-forum	China Development Forum	institution	china		0.5	中国发展高层论坛			
    institution.us-think-tanks	Peterson Institute for International Economics	institution	us		0.5	Center for Strategic and International Studies|Brookings Institution|Asia Society Policy Institute|彼得森国际经济研究所|战略与国际研究中心|布鲁金斯学会	PIIE|CSIS		
    instrument.tariff	tariff	instrument		us	2	tariffed|import tax|import taxes|import duty|import duties|customs duties|customs duty|border tax|tariff rate|tariff hike|tariff hikes|tariff increase|tariff cut|tariff cuts|关税|加征|税率|关税措施|% duty|% duties|percent duty|percent duties|per cent duty|per cent duties|% levy|percent levy|tariff schedule|tariff line|tariff lines|tariff wall|tariff walls|tariff list|tariff action|tariff order on|tariff plan|tariff package|tariff rates|tariff regime|tariff reduction|tariff reductions|tariff rollback|tariff rollbacks|tariff barrier|tariff barriers|tariff quota|tariff-rate quota|tariff letter|tariff letters|tariff salvo|tariff blow|tariffs-hit|import charge|import charges|import surcharge|ad valorem|进口税|进口关税|关税税率|关税清单|关税壁垒|关税配额|关税大棒|关税牌|税则|税号|附加税|惩罚性关税|高关税|零关税|反制税|% tax on|percent tax on	TARIFF|TARIFFS	tariffs	
    instrument.duty	duties	instrument		us		duty on|duties on|levy|levies|duty-free|additional duties|additional duty|punitive duties|punitive duty|duty rate|duty rates|import levies|import levy|surtax|surcharge|duty hike|duty hikes|duty increase|duty increases|加税|课税|税单|import tariff wall|retaliatory levies|retaliatory levy|punitive levy|punitive levies|customs levy|customs levies|countervailing levy|additional levy|additional levies|加码关税		tariffs	
    instrument.reciprocal-tariff	reciprocal tariff	instrument	us		2.5	Liberation Day|Liberation Day tariffs|retaliatory tariff|对等关税|互惠关税|解放日|reciprocal duties|reciprocal levy|对等税率|对等关税税率		tariffs	
    instrument.trump-tariff	Trump tariff	instrument	us		2.5	Trump's tariff|Trump's tariffs|US tariff|US tariffs|U.S. tariff|U.S. tariffs|American tariffs|American tariff|特朗普关税|美国关税|美国加征关税|美方加征关税|美方关税|川普关税		tariffs	
    instrument.china-tariff	tariffs on China	instrument	china	us	2.5	China tariff|China tariffs|tariff on China|tariffs on Chinese goods|tariffs on Chinese imports|tariffs on Chinese products|duties on Chinese goods|Chinese tariffs|Chinese tariff|对华关税|对华加征关税|对中国加征关税		tariffs	
    instrument.china-retaliation	tariffs on US goods	instrument	both		2.5	tariffs on U.S. goods|tariffs on American goods|tariffs on US imports|tariffs on U.S. imports|duties on US goods|duties on U.S. goods|对美加征关税|对美关税|对原产于美国的|对美反制|对美产品加征关税		tariffs	
    instrument.fentanyl-tariff	fentanyl tariff	instrument	us	china	2.5	fentanyl duty|fentanyl duties|fentanyl-related tariff|fentanyl-related tariffs|fentanyl levies|芬太尼关税|fentanyl levy|fentanyl-linked tariff|fentanyl-linked tariffs|吩坦尼关税|芬坦尼关税		fentanyl|tariffs	
    instrument.tariff-pause	tariff pause	instrument	us	both	2	tariff truce|tariff suspension|tariff reprieve|tariff extension|tariff deadline|tariff exclusion|tariff exclusions|tariff exemption|tariff exemptions|90-day pause|关税休战|暂停加征|暂停关税|关税豁免|排除期限|关税排除|product exclusion|product exclusions|exclusion request|exclusion requests|exclusions from Section 301|request for exclusion|duty suspension|tariff freeze|暂缓关税|关税暂缓|关税延期|关税暂缓期|关税宽限期|关税休战期|关税停火|tariff suspensions|tariff pauses|tariff reprieves|tariff waiver|tariff waivers|tariff carve-out|tariff carve-outs|product exclusion process|exclusion process|market-based exclusions|加征关税商品排除|市场化采购排除|排除清单|排除申请|排除程序|关税减免|暂缓加征|停止加征|取消加征|豁免关税|缓征		truce|tariffs	
    instrument.section-301	Section 301	instrument	us	china	2.5	301 investigation|301 tariffs|301调查|301条款|301关税|三零一|Section 301 duties|301 duties|List 4A|List 4B|four-year review|301 review|301关税复审|Section 301 duty|第301条|三〇一条款|301条款调查|Section 301 investigation|Section 301 probe|structural excess capacity|excess capacity investigation|excess capacity probe|结构性产能过剩|Section 301 exclusions|Section 301 action|Section 301 hearing|Section 301 report|Section 301 tariffs|301 duty|301 action|301 exclusions|301 hearing|301调查报告|301清单|301复审|301排除|List 1|List 3|四年期复审|四年复审|超级301|特别301|Special 301|shipbuilding probe|造船301		tariffs|wto-law	
    instrument.section-232	Section 232	instrument	us		1.5	232 investigation|232 tariffs|232调查|232条款|232关税|semiconductor tariffs|chip tariffs|Section 232 duties|第232条|Section 232 investigation|Section 232 probe|232条款关税|232 probe|232 tariff|232国安调查|国安关税|国家安全调查|national security tariffs|semiconductor tariff|chip tariff|232半导体|芯片关税|半导体关税|晶片关税		tariffs	
    instrument.section-122	Section 122	instrument	us		1.5	122条款|第122条|122关税|122条款关税|122 tariff|Section 122 surcharge|temporary import surcharge|balance-of-payments tariff|balance-of-payments surcharge|global tariff|worldwide tariff|全球关税|全球进口关税|临时进口附加税|进口附加费		tariffs	
    instrument.ieepa	International Emergency Economic Powers Act	instrument	us		1.5	emergency tariffs|emergency powers tariffs|国际紧急经济权力法|IEEPA tariffs|emergency economic powers|tariff ruling|Learning Resources|国际紧急经济权力法案|紧急经济权力法|国际紧急经济权限法|IEEPA duties|IEEPA refund|IEEPA ruling|V.O.S. Selections|VOS Selections|Learning Resources v. Trump	IEEPA	tariffs|wto-law	
    instrument.de-minimis	de minimis	instrument	us	china	2	de minimis exemption|de minimis loophole|duty-free loophole|duty-free exemption|small parcels|low-value parcels|小额包裹|小额免税|低值包裹|小包裹|small-parcel exemption|small parcel exemption|parcel exemption|low-value shipments|small packages|小额豁免|最低免税额|小额免税额|小包免税|小额包裹免税|小额关税豁免|小包裹免税|最低限度豁免|800美元以下		tariffs	
    instrument.export-control	export control	instrument		us	2	export controls|export curb|export curbs|export ban|export bans|export restriction|export restrictions|export limits|export licence|export licences|export license|export licenses|export licensing|export permits|export rules|curbs on exports|restrictions on exports|ban on exports|export-control|export blacklist|trade blacklist|tech curbs|technology curbs|technology restrictions|出口管制|出口限制|出口许可|出口禁令|技术封锁|管制措施|validated end-user|validated end user|chip tool waiver|许可证管理|dual-use items|dual-use goods|dual-use exports|两用物项|军民两用物项|两用物项出口管制|出口管制清单|出口管控|输出管制|出口许可制度|export clampdown|export crackdown|export freeze|export halt|export permit|export prohibition|export regime|exports ban|exports curbs|sales curbs|sales ban|curbs on sales|curbs on shipments|software curbs|software controls|tech controls|technology controls|technology export|technology exports|tech export|tech exports|tech transfer curbs|validated end-user status|VEU status|VEU authorization|VEU authorisations|Wassenaar|controlled items|controlled goods|出口管制措施|出口管制法|出口管制政策|出口管制公告|出口管制规则|出口管制许可|技术出口|技术管制|软件管制|管制物项|管制物资|禁止出口|限制出口|停止出口|禁止向|出口审批|战略性高科技货品|高科技货品出口	VEU	export-controls	
    instrument.chip-curbs	chip curbs	instrument	us	china	2.5	chip ban|chip bans|chip export|chip exports|chip export controls|chip export rules|chip restrictions|chip controls|chip sanctions|AI diffusion rule|AI chip exports|AI chip export|semiconductor export controls|semiconductor restrictions|chip war|chip wars|芯片禁令|芯片出口|芯片管制|芯片出口管制|半导体出口管制|芯片战|人工智能扩散规则|晶片禁令|晶片出口|晶片管制|晶片出口管制|晶片战|chip curb|晶片制裁|chip crackdown|chip clampdown|chip rules|chip rule|chip licence|chip license|chip licences|chip licenses|chip blockade|chip choke|chip export curbs|chip export ban|chip export restrictions|AI chip curbs|AI chip ban|AI chip rule|AI chip controls|AI diffusion|diffusion rule|semiconductor curbs|semiconductor controls|semiconductor sanctions|semiconductor ban|October 7 rules|Oct. 7 rules|chip trade curbs|chip probe|芯片限制|芯片制裁|芯片法规|芯片围堵|芯片封锁|芯片断供|晶片限制|晶片法规|晶片围堵|晶片封锁|半导体管制|半导体限制|半导体制裁|半导体禁令|AI晶片禁令|AI晶片管制|AI芯片禁令|人工智能扩散|AI扩散规则|AI扩散框架		export-controls	
    instrument.rare-earth-curbs	rare earth export controls	instrument	china	us	2.5	rare earth curbs|rare-earth curbs|rare earth export curbs|rare earth controls|rare-earth export controls|rare earth export ban|rare earth restrictions|rare earths controls|rare earth exports|rare-earth exports|rare earths exports|稀土出口管制|稀土管制|稀土出口|rare earth licence|rare earth licences|rare earth license|rare earth licenses|rare-earth licence|rare-earth licences|rare-earth license|rare-earth licenses|magnet exports|rare earth magnet exports|rare earth shipments|rare-earth shipments|稀土许可|稀土出口许可|稀土禁令|稀土出口限制|稀土管控|稀土出口许可证|general licence for rare earths|general licences for rare earths|rare earth general licence|rare earth general license|rare earth licensing|rare earths licensing|rare earths curbs|rare earth rules|rare earth regime|rare earth export rules|rare earth chokehold|rare earth supply squeeze|magnet curbs|magnet licence|magnet licences|magnet license|magnet licenses|magnet shipments|magnet export|0.1% rule|0.1% threshold|mineral export curbs|mineral curbs|critical mineral curbs|critical minerals curbs|稀土管理条例|稀土新规|稀土牌|稀土断供|稀土管制措施|稀土出口新规|磁铁出口|磁材出口|磁体出口|0.1%规则|关键矿产出口管制|镓锗出口|锑出口|钨出口		rare-earths|export-controls	
    instrument.entity-list	Entity List	instrument	us	china	2	affiliates rule|50% rule|50 percent rule|实体清单|50%规则|穿透性规则|关联规则|50 percent affiliates rule|50% affiliates rule|50-percent affiliates rule|affiliate rule|subsidiaries rule|BIS 50% rule|出口管制50%|50%穿透规则|关联公司规则|附属公司规则|50%股权规则|五成规则|出口管制黑名单|50% penetration rule|实体名单|Entity Listing|entity listings|entity-listed|US entity list|trade restriction list|export restriction list|Commerce blacklist|BIS affiliates rule|Affiliates Rule suspension|affiliates 50% rule|实体列表|贸易黑名单|出口黑名单|50%股权穿透|50%穿透|穿透规则|关联企业规则|五十%规则		sanctions|export-controls	
    instrument.unverified-list	Unverified List	instrument	us	china	1.5	未经核实清单|UVL|unverified entities|未经验证清单|未核实清单|未经核实名单		sanctions|export-controls	
    instrument.unreliable-entity-list	unreliable entity list	instrument	china	us	2.5	unreliable entities list|unreliable entities|不可靠实体清单|不可靠实体|管控名单|出口管制管控名单|不可靠实体名单|unreliable entity|export control watch list|export-control list of China|China's control list|出口管制名单|关注名单|不可靠实体清单工作机制		sanctions	
    instrument.cybersecurity-review	cybersecurity review	instrument	china		2	network security review|critical information infrastructure|网络安全审查|关键信息基础设施		sanctions	
    instrument.military-companies-list	Chinese military companies	instrument	both		2	Chinese military company list|1260H list|Section 1260H|中国军工企业清单|涉军企业清单|1260H|Chinese Military Companies List|中国军事企业清单|中国军方企业名单|涉军名单|NS-CMIC|NS-CMIC List|Chinese military-industrial complex|Non-SDN|Chinese Military-Industrial Complex Companies List|military companies list|Pentagon blacklist|Pentagon list|中国军工复合体企业清单|军工复合体|涉军黑名单|中共军企|中共军方企业|中国军企|中国军企名单		sanctions|investment	
    instrument.military-end-user-list	Military End User List	instrument	us	china	2	Military End-User List|military end user rule|MEU List|军事最终用户清单		sanctions|export-controls	
    instrument.section-337	Section 337	instrument	us		1.5	337 investigation|337调查|337条款		wto-law	
    instrument.foreign-direct-product	foreign direct product rule	instrument	us	china	2	外国直接产品规则|foreign direct product rules|foreign-produced direct product rule|FDPR|直接产品规则|外国直接产品|外国制造直接产品		export-controls	
    instrument.uflpa	Uyghur Forced Labor Prevention Act	instrument	us	china	2	forced labor ban|forced labour ban|维吾尔强迫劳动预防法|涉疆法案|forced labour law|forced labor law|forced labor entity list|withhold release order|withhold release orders|Xinjiang cotton ban|ban on Xinjiang cotton|强迫劳动实体清单|强迫劳动|涉疆禁令|暂扣令|防止强迫维吾尔劳动法|维吾尔强迫劳动	UFLPA|WRO	sanctions	
    instrument.outbound-investment	outbound investment rules	instrument	us	china	2	outbound investment|investment curbs|investment restrictions|investment ban|reverse CFIUS|对外投资限制|投资限制|outbound investment rule|outbound investment screening|outbound investment ban|outbound investments|outbound capital rules|COINS Act|investment screening|investment blacklist|对外投资规则|对外投资审查|对外投资禁令|境外投资限制|投资禁令|投资审查|海外投资审查|FIRRMA		investment	
    instrument.port-fees	port fees	instrument	us	china	2	port fee|docking fees|port charges|special port fees|shipping fees|fees on Chinese ships|fees on Chinese-built ships|fees on Chinese vessels|港口费|特别港务费|港务费|port service fees|port service fee|port entry fees|fees on China-built vessels|fees on China-built ships|fees on China-linked vessels|fees on Chinese-owned ships|US port fees|U.S. port fees|US fees on|China-built vessels|China-built ships|特别港务|停泊费|靠港费|入港费|港口服务费|港口停靠费|对华造船|docking fee|fees on vessels built in China|fees on US-linked vessels|fees on U.S.-linked vessels|port levy|port levies|docking levy|docking levies|port call fees|port call fee|vessel fees|ship fees|tonnage fees|crane tariffs|crane tariff|tariffs on cranes|船舶费|船舶特别港务费|港口收费|港口费用|起重机关税		shipping	
    instrument.anti-dumping	anti-dumping	instrument			2	antidumping|anti dumping|anti-subsidy|countervailing duties|countervailing|dumping probe|trade remedies|trade remedy|trade probe|dumping|反倾销|反补贴|双反|AD/CVD|dumping margin|dumping margins|dumping duty|dumping duties|antidumping probe|anti-dumping probe|antidumping duties|anti-dumping duties|anti-circumvention|circumvention inquiry|injury determination|trade barrier investigation|trade barrier probe|minimum import price|price undertaking|反规避|贸易救济|贸易壁垒调查|贸易调查|倾销|双反调查|双反税|反补贴税|反倾销税|反倾销调查|反补贴调查|最低进口价|价格承诺	CVD	tariffs|wto-law	
    instrument.countermeasure	countermeasures	instrument		us	1.5	countermeasure|retaliatory measures|tit-for-tat|retaliatory duties|反制|反制措施|对等反制|反制清单|反制手段|报复性关税|报复关税|反制关税|retaliatory step|retaliatory steps|retaliatory move|retaliatory moves|retaliatory action|retaliation list|counter-measures|counter-measure|counter-tariff|counter-tariffs|countertariffs|trade retaliation|economic retaliation|trade weapon|economic weapon|报复措施|报复清单|反击措施|回击关税|反制税率|反制工具		tariffs|sanctions	
    instrument.sanction	sanction	instrument				sanctions|sanctioned|secondary tariffs|blacklist|blacklisted|blacklists|blacklisting|制裁|黑名单|sanctioning|embargo|embargoes|embargoed|trade embargo|禁运|列入清单|被列入清单|列入名单|管制名单|制裁名单|制裁清单		sanctions	
    instrument.anti-foreign-sanctions	Anti-Foreign Sanctions Law	instrument	china	us	2	反外国制裁法|anti-sanctions law|反制裁法|反外国制裁法实施规定		sanctions|wto-law	
    instrument.antitrust-probe	antitrust probe	instrument				antitrust investigation|anti-monopoly investigation|反垄断调查		wto-law	
    instrument.tech-ban	tech ban	instrument		us	1.5	technology ban|技术禁令|禁售|barred from buying American|tech blockade|technology blockade|chokehold on chips|stranglehold on chips|stranglehold on rare earths|chokepoint|chokepoints|choke point|choke points|卡脖子|断供|科技封锁|科技围堵|科技管制|技术围堵|小院高墙|small yard, high fence|科技制裁|技术制裁		export-controls	
    instrument.delisting	delisting	instrument				delist|delisted|audit deal|退市		investment	
    instrument.currency-manipulator	currency manipulator	instrument		both	2	currency manipulation|汇率操纵国|汇率操纵|currency report|currency manipulators|foreign-exchange report|FX manipulation|汇率报告|操纵汇率|操纵货币|货币操纵|货币操纵国		currency	
    instrument.pntr	permanent normal trade relations	instrument	us	china	2	normal trade relations|normal trade status|trade status|most favoured nation|most-favored-nation|most favored nation|最惠国待遇|permanent normal trade|永久正常贸易关系|正常贸易关系|正常贸易地位|最惠国	PNTR	wto-law	
    instrument.buy-american-goods	purchase commitments	instrument	us		1.5	purchase commitment|buy more American|buy more US|buy US soybeans|buy American soybeans|采购美国|采购承诺|purchases of U.S.|purchases of US|purchases of American|soybean purchases|采购美国大豆|大豆采购|购买美国|purchase pledge|purchase pledges|soybean pledge|大豆采购承诺|购买承诺|黄豆采购|purchase agreement with the US|buying spree|farm purchases|agricultural purchases|purchase target|purchase targets|purchasing commitments|purchase quota|purchasing pledge|buying pledge|buying pledges|energy purchases|Boeing order|Boeing orders|plane order|jet order|aircraft order|采购大豆|采购美豆|采购美农产品|购买大豆|购买美豆|购买美国农产品|采购农产品|农产品采购|采购目标|采购订单|增购|扩大采购|买美豆|波音订单|飞机订单|飞机采购		agriculture	
    instrument.transshipment	transshipment	instrument			1.5	transshipped|trans-shipment|rerouting of goods|转运|转口|transship|transshipping|trans-shipping|transhipment|transhipped|tariff evasion|tariff dodging|origin washing|country of origin|rules of origin|洗产地|原产地规则|原产地|转口贸易|借道|规避关税|逃避关税		tariffs	
    instrument.decoupling	decoupling	instrument		both	1.5	decouple|de-risking|de-risk|derisking|economic decoupling|friendshoring|脱钩|断链|去风险|脱钩断链|decouples|decoupled|de-Americanization|de-Sinicization|China-free|China plus one|China+1|non-China supply chain|non-red supply chain|去中国化|去美国化|非红供应链|红色供应链|中国+1|脱中|去美化|脱美		tariffs	
    instrument.national-security-probe	cybersecurity review	instrument			0.5	网络安全审查			
    instrument.trade-remedy-notice	trade remedy notice	instrument		us	1.5	final results of countervailing duty|preliminary results of countervailing duty|antidumping duty administrative review|antidumping duty order|antidumping duty orders|countervailing duty order|countervailing duty orders|countervailing duty administrative review|less-than-fair-value|sales at less than fair value|sunset review|scope ruling|final affirmative determination|preliminary affirmative determination|Harmonized Tariff Schedule|Section 201 safeguard		tariffs|wto-law	
    instrument.tech-bills	bills on trade with China	instrument	us	china	2	BIOSECURE Act|GAIN AI Act|Chip Security Act|Remote Access Security Act|connected vehicle rule|connected vehicles rule|ICTS rule|生物安全法案|AI OVERWATCH Act|Chip Security bill|Stop Stealing Our Chips Act|Restoring Trade Fairness Act|SHIPS Act|SHIPS for America Act|No Adversarial AI Act|RESTRICT Act|Countering CCP Drones Act|American Security Drone Act|Leveling the Playing Field|China Trade Relations Act|NO GOTION Act|Neither Permanent Nor Normal Trade Relations Act|connected car rule|connected car ban|connected vehicle ban|drone ban|信息和通信技术|网联汽车规则|网联车禁令|无人机禁令|生物安全法	ICTS|MATCH Act	export-controls	
    instrument.ban-on-chinese-goods	ban on Chinese goods	instrument	china	us	1.5	barring Chinese|bars Chinese|bar Chinese|bans on Chinese|outlaw Chinese|outlaws Chinese|blocks Chinese|ban on China-made|restrict Chinese|restricts Chinese|ban on Chinese|ban Chinese|bans Chinese|banning Chinese|blacklists Chinese|sanctions Chinese		export-controls	
    instrument.us-ban	US ban	instrument	us		1.5	US ban on|U.S. ban on|US curbs|U.S. curbs|US blacklist|U.S. blacklist		export-controls	
    instrument.long-arm	long-arm jurisdiction	instrument	us	china	1.5	长臂管辖|extraterritorial sanctions|次级制裁		sanctions	
    instrument.foreign-trade-law	China's Foreign Trade Law	instrument	china	us	1.5	revised Foreign Trade Law|对外贸易法		wto-law	
    instrument.blocking-rules	blocking rules	instrument	china	us	1.5	blocking statute|阻断办法|阻断外国法律|blocking measures|blocking order|blocking rule|阻断规则|阻断令|阻断法|不当域外适用		sanctions	
    instrument.safeguard	safeguard duties	instrument			1	safeguard measures|safeguard investigation|保障措施调查		tariffs|wto-law	
    instrument.smuggling	chip smuggling	instrument	us	china	2	AI chip smuggling|smuggled chips|smuggling Nvidia chips|芯片走私|晶片走私|chip smugglers|chip smuggler|smuggling of chips|smuggled Nvidia|smuggling AI chips|diversion of chips|chip diversion|走私晶片|走私芯片|晶片偷运|芯片偷运		export-controls	
    instrument.section-201	Section 201	instrument	us		1.5	201条款|第201条		tariffs	
    instrument.section-307	Section 307	instrument	us	china	1.5	307条款|第307条		sanctions	
    instrument.section-321	Section 321	instrument	us	china	1.5	321条款|第321条		tariffs	
    instrument.section-338	Section 338	instrument	us		1.5	338条款|第338条		tariffs	
    instrument.section-421	Section 421	instrument	us	china	1.5	421条款|第421条		tariffs	
    instrument.section-721	Section 721	instrument	us	china	1.5	721条款|第721条		investment	
    instrument.section-889	Section 889	instrument	us	china	1.5	889条款|第889条		sanctions	
    instrument.section-1237	Section 1237	instrument	us	china	1.5			sanctions	
    instrument.section-5949	Section 5949	instrument	us	china	1.5			export-controls	
    instrument.section-899	Section 899	instrument	us		1.5	899条款|第899条		investment	
    instrument.export-administration-regulations	Export Administration Regulations	instrument	us	china	2	Export Control Reform Act|EAR99|export classification|Commerce Control List|is-informed letter|is-informed letters|presumption of denial|license exception|licence exception|temporary general license|temporary general licence|general licence for Huawei|Denied Persons List|temporary denial order|denial order|deemed export|出口管理条例|出口管制改革法|商业管制清单|拒绝人员清单|被拒绝人员清单|临时通用许可证|临时通用许可|最低含量规则|出口管理法	ECCN|3A090|4A090|ECRA	export-controls	
    instrument.license	license requirement	instrument			1.25	licence requirement|license requirements|licence requirements|licensing requirement|licensing requirements|licensing regime|licensing rule|licensing rules|license rule|licence rule|licensing system|licensing controls|general license|general licence|general licenses|general licences|export authorisation|export authorization|end-user certificate|end-use certificate|end-user checks|end-use checks|许可制度|许可要求|最终用户|最终用途|通用许可|通用许可证		export-controls	
    instrument.anti-discrimination-probe	anti-discrimination investigation	instrument	china	us	2	anti-discrimination probe|antidiscrimination probe|antidiscrimination investigation|反歧视调查|反歧视立案调查		export-controls|wto-law	
    instrument.china-export-control-law	Export Control Law	instrument	china	us	1.75	China's Export Control Law|regulations on export control of dual-use items|dual-use export regulations|Announcement No. 18|Announcement No. 61|Announcement No. 62|Announcement No. 46|61号公告|62号公告|18号公告|46号公告|第61号公告|第62号公告|第46号公告|第18号公告|两用物项出口管制条例|两用物项条例		export-controls	
    instrument.china-tariff-law	China's Tariff Law	instrument	china	us	1.75	税委会公告|关税法|税委会发布|中华人民共和国关税法		tariffs	
    instrument.sdn	SDN list	instrument	us		1.25	Specially Designated Nationals|特别指定国民|特别指定国民清单		sanctions	
    instrument.hfcaa	Holding Foreign Companies Accountable Act	instrument	us	china	1.5	外国公司问责法|外国公司问责法案|审计底稿	HFCAA|PCAOB	investment	
    instrument.app-ban	divest-or-ban law	instrument	us	china	1.5	divest-or-ban|sale-or-ban|sell-or-ban|Protecting Americans from Foreign Adversary Controlled Applications Act|不卖就禁		investment	
    instrument.covered-list	Covered List	instrument	us	china	1.5	rip and replace|FCC Covered List|受管制清单	Covered List	export-controls	
    noise.trade-idioms	trade barbs	term			0	trade blows|trade insults|trade fire|trade places|trade shots|trade jabs|trade punches|traded barbs|traded fire|traded blows|trading blows|trading barbs|trading fire|trade-off|trade-offs|tradeoff|trade union|trade unions|trade unionist|trade secret|trade secrets|trade school|trade schools|trade name|trade winds|tricks of the trade|trade show|trade shows|trade fair|trade in your|trade-in|trade-ins|free agent|stock in trade|slave trade|sex trade|drug trade|ivory trade|wildlife trade|rag trade|the trades|以旧换新|行业协会|trade press|trade magazine|trade journal|trade publication|trade association|trade body|trade group|carry trade|day trade|jump in trade|horse trade|horse trading|trade paperback|spice trade|fur trade|Fair Trade|fair-trade coffee|Chicago Board of Trade|President of the Board of Trade|UK Board of Trade|Greater Washington Board of Trade|Toronto Region Board of Trade|Greater Vancouver Board of Trade|Kansas City Board of Trade|Thai Board of Trade|Board of Trade of Thailand|Thailand Board of Investment|Board of Investment of Thailand|Thailand's Board of Investment|Philippine Board of Investments|芝加哥期货交易所|芝加哥商品交易所|Trader Joe's|tradecraft|trade paper|trade journalists|insider trading|high-frequency trading|paper trading|carbon trading|trump card|trump cards|board of trade|trade warnings|trades warnings|traded warnings|trading warnings|trade accusations|trades accusations|traded accusations|trading accusations|trade blame|trades blame|traded blame|trading blame|trade criticism|trades criticism|traded criticism|trading criticism|trade criticisms|trades criticisms|traded criticisms|trading criticisms|trade swipes|trades swipes|traded swipes|trading swipes|trade salvos|trades salvos|traded salvos|trading salvos|trade retorts|trades retorts|traded retorts|trading retorts|trade taunts|trades taunts|traded taunts|trading taunts|trade recriminations|trades recriminations|traded recriminations|trading recriminations|trade gibes|trades gibes|traded gibes|trading gibes|trade jibes|trades jibes|traded jibes|trading jibes|trade volleys|trades volleys|traded volleys|trading volleys|trades insults|traded insults|trading insults|trades shots|traded shots|trading shots|trades jabs|traded jabs|trading jabs|trades punches|traded punches|trading punches|trades blows|trades barbs|trades fire|trades charges|traded charges|trading charges|trade complaints over Taiwan|trades complaints over Taiwan|traded complaints over Taiwan|trading complaints over Taiwan|trades words|traded words|trading words|trade denials|trades denials|traded denials|trading denials|trade rebukes|trades rebukes|traded rebukes|trading rebukes|trade rebuttals|trades rebuttals|traded rebuttals|trading rebuttals|trade broadsides|trades broadsides|traded broadsides|trading broadsides|trade potshots|trades potshots|traded potshots|trading potshots|trade slurs|trades slurs|traded slurs|trading slurs|trade gunfire|trades gunfire|traded gunfire|trading gunfire|trades strikes|traded strikes|trading strikes|trade missile fire|trades missile fire|traded missile fire|trading missile fire|trades messages|traded messages|trading messages|trades stories|traded stories|trading stories|trades notes|traded notes|trading notes|trade verbal blows|trades verbal blows|traded verbal blows|trading verbal blows|trade verbal jabs|trades verbal jabs|traded verbal jabs|trading verbal jabs|traded complaints|trades complaints|trading complaints|traded threats|trades threats|trading threats|tricks of his trade|by trade|trade apprentices|retail trade|catering trade|restaurant trade|licensed trade|building trade|building trades|skilled trades|hotel trade|tourist trade|tourism trade|trade in human organs|trade in your old|organ trade|bird trade|pet trade|trade of the day|stock trade|stock trades|options trade|trades close|trade close|quiet trade|thin trade|choppy trade|early trade|late trade|Asian trade|European trade|holiday trade|cattle trade|trade higher|trade lower|trade near|trade flat|trade mixed|trade sideways|trading day|trading session|trading floor|trading volume|trading halt|trading hours|trading range|trading card|trading cards|trading post|期货交易|股票交易|交易日|交易时段|交易所			
    noise.sports-trade	trade deadline	term	other		0	trade guard|trade rumors|trade rumours|trade request|trade package|blockbuster trade|sign-and-trade|trade block|trade candidates|trade target|trade targets|trade for|traded to|trade talks heat up for|traded away|trade up|trade grades|mock trade|trade winner|trade winners|traded for|acquired in a trade|trade market|trade chip|trade chips|trade offer|trade offers|no-trade clause|three-team trade|trade partner for|trade buzz|trade bait|free agency|waiver wire|trade exception|trade rumor mill|trade saga|trade machine|trade kicker|球员交易|交易截止日|交易大限|trade winger|trade pitcher|trade quarterback|trade outfielder|trade wide receiver|trade defenseman|trade goalie|trade shortstop|trade first-round|trade pick|trade picks|traded guard|trades guard|trade point guard|trade rumor|trade rumour		off.sport	
    noise.sport	sport	term			0	sports|NBA|NFL|MLB|NHL|WNBA|Lakers|Celtics|Warriors|Mavericks|Dallas Mavericks|Knicks|Yankees|Dodgers|quarterback|midfielder|striker|goalkeeper|home run|touchdown|playoffs|playoff|Super Bowl|World Cup|Champions League|Premier League|Olympic|Olympics|Olympians|medal|medals|gold medal|table tennis|badminton|basketball|football|soccer|baseball|hockey|tennis|swimmer|swimming|marathon|athletics|Grand Prix|Formula 1|Formula One|golfer|PGA Tour|draft pick|draft picks|second-round pick|first-round pick|league|championship|championships|quarterfinal|semifinal|semi-final|World Series|Wimbledon|American football|American League|Chinese Super League|Chinese Grand Prix|Asian Games|Asian Cup|FIFA|women's team|men's team|college sports|NCAA|体育|足球|篮球|乒乓球|羽毛球|奥运|奥运会|世界杯|金牌|联赛|锦标赛|网球|国足|女排|男篮|the US Open|the U.S. Open|the China Open|the Australian Open|China Open final|China Open title|China Open champion|US Open final|US Open title|US Open champion|grand slam|preseason games|exhibition game|exhibition match|Emma Navarro|Real Madrid|Atletico Madrid|Atlético Madrid|Madrid Open|Geneva Open|Madrid derby|Beijing Guoan|Shanghai Port FC|Shanghai Shenhua|Shanghai Masters|Washington Mystics|Washington Huskies|皇家马德里|皇马|马德里竞技|巴黎圣日耳曼|中超|亚冠|欧冠|英超|中国队|美国队|国乒|女足|男足|羽球|桌球|棒球|美网|澳网|温网|法网|全运会|亚运会|世锦赛|冬奥		off.sport	
    noise.space	spaceflight	term			0	astronaut|astronauts|taikonaut|taikonauts|spacecraft|space station|Tiangong|Shenzhou|lunar|moon mission|Mars mission|Chang'e|rocket launch|satellite launch|orbit|NASA|SpaceX|航天|航天员|神舟|嫦娥|空间站|卫星|登月		off.space	
    noise.military	military	term			0	warship|warships|navy|naval|aircraft carrier|fighter jet|fighter jets|missile|missiles|nuclear weapons|nuclear arms|arms control|airstrike|airstrikes|drills|military drills|war games|troops|soldiers|South China Sea|Taiwan Strait|East China Sea|Scarborough Shoal|Spratly|coast guard|spy balloon|balloon|defence minister|defense minister|defence ministry|defense ministry|defense chief|defence chief|defense chiefs|defence chiefs|Shangri-La Dialogue|arms sales|arms sale|weapons sale|submarine|submarines|AUKUS|Golden Dome|military-to-military|theater command|军事|军演|航母|战机|导弹|南海|台海|东海|国防部|防长|军售|军舰|海军|核武器|巡航|两军|hotline|hotlines|fighter pilot|Pentagon chief|live-fire|bomber|bombers|military talks|military aid|combat|militaries|armed forces|Joint Chiefs|Indo-Pacific Command|admiral|admirals|naval officers|military officers|warplane|warplanes|safety at sea|air-sea encounters|military communication|military communications|military-military|defence ties|defense ties|defence talks|defense talks|destroyer|destroyers|frigate|amphibious|nuclear arsenal|nuclear test|nuclear tests|denuclearisation|denuclearization|hypersonic|spy plane|reconnaissance|militarisation|militarization|military buildup|military build-up|military pressure|blockade of Taiwan|invasion of Taiwan|invade Taiwan|Taiwan independence|Taiwan question|Taiwan arms|First Island Chain|Philippine coast|water cannon|joint patrol|防务|国防|军方|军队|军官|战舰|驱逐舰|军机|两栖|印太司令部|海上安全|实弹|演训|侵台|犯台|攻台|武统|台独|台湾问题|核武|核试验|高超音速|海警|水炮|水砲|舰队|舰艇|飞弹|潜艇|潜舰|美军|共军|兵推|国防预算|国防部长|战争部长|军事沟通|仁爱礁|黄岩岛|南沙		off.military	
    noise.espionage	espionage	term			0	spy|spies|spying|hackers|hacker|hacking|cyberattack|cyberattacks|Salt Typhoon|Volt Typhoon|smuggling biological|agroterrorism|secret police station|间谍|黑客|网络攻击|国安|spy agency|spy agencies|espionage charges|spying charges|agent of China|foreign agent|cyber attack|cyber attacks|cyberespionage|cyber espionage|state secrets|double agent|detained American|exit ban|exit bans|hostage diplomacy|国安部|国家安全部|间谍罪|网攻|网路攻击|骇客|特务|渗透|共谍|谍报|反间谍		off.security	
    noise.visas	student visas	term			0	visas|Chinese students|international students|visa revocations|exchange students|Harvard|university|universities|campus|留学生|签证|高校|哈佛|student visa|visa waiver|visa-free|visa ban|visa policy|tourist visa|K visa|H-1B|journalist visas|Confucius Institute|Confucius Institutes|Chinese student|foreign students|academic exchange|academic exchanges|student exchange|youth exchange|sister cities|免签|孔子学院|青年交流|人文交流|友好城市|姐妹城市|留学|校园|学生签证		off.visas	
    noise.culture	film	term			0	movie|movies|box office|museum|museums|exhibition|art|artist|artists|concert|album|novel|actor|actress|fashion week|Labubu|Lunar New Year|Chinese New Year|Spring Festival|Mid-Autumn|pandas|panda|giant pandas|zoo|recipe|recipes|restaurant|restaurants|Chinese food|Chinese takeaway|cuisine|Chinatown|tourism|tourist|tourists|travellers|travelers|festival|wedding|celebrity|电影|票房|春节|熊猫|大熊猫|旅游|游客|演唱会|博物馆|文化|soy sauce|ping-pong diplomacy|ping pong|Shaolin|opera|orchestra|ballet|symphony|zodiac|temple|calligraphy|K-pop|cinema|film festival|Hollywood|sequel|Oscars|Nobel Prize|旅客|博览会门票|音乐会|交响乐|芭蕾|乒乓外交|书法|京剧|好莱坞|影展|影院|诺贝尔奖|酱油|film pact|panda deal|cultural pact|culture pact		off.culture	
    noise.china-ware	bone china	term			0	fine china|china cabinet|china plates|china tea set|china set|china doll|vintage china|china patterns|Wedgwood|porcelain|crockery|瓷器		off.culture	
    noise.disaster	earthquake	term			0	quake|typhoon|flood|floods|flooding|landslide|wildfire|wildfires|hurricane|tornado|magnitude|heatwave|plane crash|crash|mine accident|explosion|地震|台风|洪水|暴雨|山火		off.disaster	
    noise.crime	murder	term			0	shooting|stabbing|kidnapping|arrested|sentenced|prison|execution|death penalty|scam centres|scam centers|money laundering|money-laundering|谋杀|枪击|死刑|电诈|indicted for murder|drug lord|human trafficking|telecom fraud|scam compound|scam compounds|cyber scam|诈骗|电信诈骗|贩毒集团|人口贩卖|绑架|逮捕|枪击案|extradition treaty|prisoner deal|prisoner transfer		off.crime	
    noise.health	coronavirus	term			0	covid|Covid-19|pandemic|vaccine|vaccines|lab leak|bird flu|cancer|hospital|outbreak|measles|新冠|疫情|疫苗|病毒|医院|virus|epidemic|mpox|Wuhan lab|WHO investigators|COVID origins|chikungunya|病例|溯源|疫病|猴痘|流感|基孔肯雅		off.health	
    noise.science	fossils	term			0	species|scientists|researchers|archaeologists|telescope|dinosaur|physics|quantum|clinical trial|climate talks|climate summit|climate change|emissions|carbon|科学家|考古|气候|碳排放|AI risk|AI risks|AI safety|AI dialogue|climate envoy|climate envoys|climate accord|methane|人工智能安全|moon rocks|lunar samples|climate agreement|climate pact|climate cooperation|Paris Agreement|Paris climate|COP28|COP29|COP30|greenhouse gas|greenhouse gases|carbon emissions|global warming|science cooperation|science and technology agreement|vaccine cooperation|气候变化|气候合作|气候谈判|巴黎协定|减排|月壤|科技合作协定|甲烷|science pact|science deal|science and technology pact|science agreement|science accord|research pact|climate deal|climate talks in|AI pact|nuclear pact|space pact|科技协定|科学合作|科研合作		off.science	
    noise.rights	human rights	term			0	dissident|dissidents|protest|protests|protesters|democracy activist|activists|Dalai Lama|Tiananmen|Falun Gong|人权|抗议|达赖|rights crackdown|crackdown on dissent|population census|Jimmy Lai|Hong Kong activists|Hong Kong 47|national security law|religious freedom|Uyghur genocide|political prisoners|dissident artist|transnational repression|黎智英|港版国安法|国安法|香港国安法|异见人士|宗教自由|跨国镇压|六四|法轮功|良心犯		off.rights	
    noise.domestic	immigration	term			0	migrants|deportation|deportations|abortion|gun control|federal shutdown|government shutdown|tax bill|tax cuts|Medicaid|Epstein|midterms|midterm elections|redistricting|National Guard|impeachment|border wall|social security|ballroom|tax cut|state fair|移民|遣返|堕胎|选举|政府停摆|枪支管制|枪枝管制|管制刀具|外汇管制|价格管制|预算案|弹劾|移民局|边境墙|总统大选|期中选举|中期选举|初选		off.domestic	
    noise.property	real estate market	term			0	real estate|housing|Evergrande|Country Garden|Vanke|home prices|house prices|birth rate|population|marriages|youth unemployment|property crisis|local government debt|anti-corruption|pensions|retirement age|房地产|楼市|房价|恒大|出生率|人口|结婚|高考|反腐|gaokao|college entrance|youth jobless|property developer|property developers|housing market|marriage|fertility|三孩|生育|结婚率|养老金|地方债|烂尾		off.domestic	
    noise.named-china	East China Normal University	term			0	China Airlines|China Eastern|China Southern|China Lake|China Mieville|South China tiger|Chinese Taipei|Indochina|China Grove|China town|North China Plain|US News|U.S. News|US Airways|US Steel|U.S. Steel|Bank of America|American Airlines|American Express|American Idol|American Eagle|Captain America|Miss America|Washington Post|The Washington Post|Washington state|Washington State University|Washington Nationals|Washington Commanders|Washington Wizards|Washington Capitals|Denzel Washington|George Washington|University of Washington|Fort Washington|华盛顿邮报|纽约时报|New York Times|The New York Times|New York Knicks|New York Yankees|Wall Street Journal|The Wall Street Journal|华尔街日报|Fox News|CBS News|ABC News|Bloomberg News|New York Mets|New York Jets|Washington Monument|Mount Washington|Port Washington|Booker T. Washington|Kerry Washington|Washington Square|Washington Heights|CAC 40|CAC40|PLA filament|Perdue Farms|Perdue Foods|Perdue chicken|Amazon rainforest|Amazon basin|Amazon River|Amazon jungle|Mobile World Congress|World Congress|Treasury Wine|London Stock Exchange|London Marathon|Geneva Conventions|Geneva Convention|Geneva Motor Show|Lake Geneva|Stockholm syndrome|Busan International Film Festival|Train to Busan|Paris Hilton|Capitol Records|Capitol Theatre|日内瓦公约|日内瓦车展|斯德哥尔摩综合征|斯德哥尔摩症候群|釜山国际电影节|釜山影展|釜山行|伦敦证券交易所|金门大桥|中兴大学|中兴路|库克群岛|库克船长|库克海峡|吕克·贝松|吕克贝松|卢·贝松|艾迪·鲍尔|鲍尔森|鲍尔默|哈里斯堡|海伦·米伦|三星堆|三星级|大麦网|百度百科|完美中国|美丽中国|川普话|四川普通话|一口川普|说川普|讲川普|China Airlines flight|Pan American|American Samoa|Bank of China Tower|China syndrome|Fortress America|Made in America|Voice of America|Boston Consulting Group|波士顿咨询|Boston Celtics|Chicago Bulls|Chicago Cubs|Chicago Bears|Chicago Fire|Houston Rockets|Houston Astros|Detroit Pistons|Detroit Tigers|Detroit Lions|Atlanta Hawks|Atlanta Braves|Miami Heat|Virginia Tech|Indiana Pacers|Indiana Jones|Utah Jazz|Oregon Ducks|Kansas City Chiefs|Minnesota Timberwolves|Florida Panthers|Texas Rangers|Colorado Rockies|德州扑克|芝加哥公牛|休斯顿火箭|底特律活塞|明尼苏达森林狼|印第安纳步行者|欧洲大陆|非洲大陆|美洲大陆|新大陆|旧大陆|大陆架|次大陆|南极大陆|大陆航空|大陆集团|大陆性|大陆漂移|拉美大陆|欧亚大陆|澳洲大陆|美东时间|美西时间|Boston Marathon|Chicago Marathon|Hawaii Five-0|fridge magnet|fridge magnets|chick magnet|magnet school|magnet schools|tourist magnet|magnet for tourists|magnet for talent|magnet for investment|Hong Kong dollar|港股通			
    noise.utility-tariff	electricity tariff	term			0	electricity tariffs|power tariff|power tariffs|water tariff|water tariffs|energy tariff|feed-in tariff|feed-in tariffs|roaming tariff|mobile tariffs|phone tariff|time-of-use tariff|tariff for water|tariff petition|tariff order|hotel tariff|mobile tariff hike|mobile tariff|telecom tariff|telecom tariffs|data tariff|data tariffs|power tariff hike|electricity tariff hike|Jio tariff|tariff for homes|power tariffs for|tariff for power|tariff rates for power|gas tariff|gas tariffs|heating tariff|heating tariffs|water and power tariffs|electricity rates|parking tariff|taxi tariff|rail tariff|toll tariff|railway tariff|freight tariff order|transmission tariff|pipeline tariff|regulated tariff|call tariff|broadband tariff|hospital tariff|green tariff|电价|水价|气价|电费|Power regulator|energy regulator|electricity regulator|utility commission|kilowatt-hour|per kWh|kWh|megawatt-hour|wet-season tariff|solar tariff|wind tariff|time-of-use|千瓦时|每度电|电网|丰水期电价|上网电价|度电		off.utility	
    noise.currency-noise	chip shot	term			0	chip away|chips and dip|fish and chips|potato chips|potato chip|chocolate chip|chocolate chips|blue-chip|blue chip|bargaining chip|bargaining chips|poker chips|tortilla chips|chip in|chip shop|chip on his shoulder|chip on her shoulder|chip on their shoulder|chips and salsa|chips and guacamole|chip and pin|Chip Roy|Chip Kelly|microchipped|casino chips|wood chips|cow chips|potato-chip			
    noise.han-runs	李强调	term			0	其中|集中|空中|手中|眼中|心中|途中|之中|高中|初中|剧中|水中|家中|完美|精美|优美|最美|甜美|唯美|审美|赞美|媲美|健美|学习|实习|练习|自习|外国|各国|两国|多国|全国|本国|他国|该国|一国|三国|邻国|盟国|别国|有关国|相关国|对美好|对美食|对美容|对美丽|对美术|对美育|对美学|在美洲|对美洲|在美丽|在美容|在美术|的美称|之美称|有美称|”美称|美中不足|中英文|中英双语|中加强|中加大|中加快|中加入|中加速|中加以|中加剧|韩正在考虑|韩正在寻求|韩正在推进|韩正式|韩正计划|高通胀|高通膨|高通缩|提高|增长和|登陆|着陆|扫雷|布雷|所得税率|所得税税率|个人所得税税率|个税税率|增值税率|增值税税率|消费税率|消费税税率|印花税率|印花税税率|企业所得税率|企业所得税税率|公司税率|房产税税率|购置税税率|利得税率|契税税率|离婚协议|保密协议|用户协议|隐私协议|竞业协议|停火协议|和平协议|停战协议|安全出口|紧急出口|地铁出口|高速出口|出口处|出口成章|无法访问|网站访问|访问量|访问权限|联系电话|客服电话|咨询电话|热线电话|电话号码|采购经理指数|采购经理人指数|交通管制措施|交通管制|空中管制|吉利数字|图个吉利|讨个吉利|不吉利|大吉大利|新年钟声|敲响钟声|谈判专家|人机对话|对话框			
    noise.talks-on-others	security talks	term				talks on Iran|talks on Ukraine|talks on Gaza|talks on North Korea|talks on Russia|talks on Syria|talks on Venezuela|talks on Israel|talks on Sudan|talks on Myanmar|talks on Afghanistan|talks on the Middle East|talks on the South China Sea|talks on the Korean peninsula|talks on Cuba|talks about Iran|talks about Ukraine|talks about Gaza|talks about North Korea|talks about Russia|talks about Syria|talks about Venezuela|talks about Israel|talks about Sudan|talks about Myanmar|talks about Afghanistan|talks about the Middle East|talks about the South China Sea|talks about the Korean peninsula|talks about Cuba|talks over Iran|talks over Ukraine|talks over Gaza|talks over North Korea|talks over Russia|talks over Syria|talks over Venezuela|talks over Israel|talks over Sudan|talks over Myanmar|talks over Afghanistan|talks over the Middle East|talks over the South China Sea|talks over the Korean peninsula|talks over Cuba|discuss Iran|discuss Ukraine|discuss Gaza|discuss North Korea|discuss Russia|discuss Syria|discuss Venezuela|discuss Israel|discuss Sudan|discuss Myanmar|discuss Afghanistan|discuss the Middle East|discuss the South China Sea|discuss the Korean peninsula|discuss Cuba|discusses Iran|discusses Ukraine|discusses Gaza|discusses North Korea|discusses Russia|discusses Syria|discusses Venezuela|discusses Israel|discusses Sudan|discusses Myanmar|discusses Afghanistan|discusses the Middle East|discusses the South China Sea|discusses the Korean peninsula|discusses Cuba|discussed Iran|discussed Ukraine|discussed Gaza|discussed North Korea|discussed Russia|discussed Syria|discussed Venezuela|discussed Israel|discussed Sudan|discussed Myanmar|discussed Afghanistan|discussed the Middle East|discussed the South China Sea|discussed the Korean peninsula|discussed Cuba|discussing Iran|discussing Ukraine|discussing Gaza|discussing North Korea|discussing Russia|discussing Syria|discussing Venezuela|discussing Israel|discussing Sudan|discussing Myanmar|discussing Afghanistan|discussing the Middle East|discussing the South China Sea|discussing the Korean peninsula|discussing Cuba|讨论伊朗|讨论乌克兰|讨论加沙|讨论朝鲜|讨论俄罗斯|讨论叙利亚|讨论委内瑞拉|讨论中东|讨论南海|讨论半岛|商讨伊朗|商讨乌克兰|商讨加沙|商讨朝鲜|商讨俄罗斯|商讨叙利亚|商讨委内瑞拉|商讨中东|商讨南海|商讨半岛|就伊朗|就乌克兰|就加沙|就朝鲜|就俄罗斯|就叙利亚|就委内瑞拉|就中东|就南海|就半岛		off.security	
    noise.phases	phase one	term			0	first phase|phase two|second phase|第一阶段|第二阶段|首阶段			
    noise.other-talks-places	peace talks	term			0	ceasefire talks|nuclear talks|nuclear deal|peace deal|peace plan|hostage deal|climate negotiations|coalition talks|contract talks|contract negotiations|wage talks|union contract|pay talks|takeover talks|merger talks|merger deal|takeover deal|plea deal|和平谈判|和谈|核谈判|核协议|停火谈判|联合组阁谈判|劳资谈判|并购交易|peace deals|peace agreement|peace accord|peace accords|peace process|truce talks in Gaza|Gaza truce|Gaza ceasefire|ceasefire deal|ceasefire agreement|border talks|border truce|border dispute|border clash|talks with Hamas|talks with Taliban|talks with Russia|talks with Iran|talks with Ukraine|talks with Putin|prisoner swap|hostage talks|wage deal|wage negotiations|pay deal|union talks|strike talks|labor talks|labour talks|buyout talks|takeover bid|acquisition talks|rescue talks|debt talks|debt restructuring|bailout talks|loan talks|停火协定|和平进程|边境冲突|边境谈判|边界谈判|换俘|债务重组|债务谈判|薪资谈判		off.security	
    person.trump	Donald Trump	person	us		2	Donald J. Trump|President Trump|特朗普|川普|唐纳德·特朗普	Trump|TRUMP		President of the United States;2017-01-20;2021-01-20|President of the United States;2025-01-20;
    person.biden	Joe Biden	person	us		2	Biden|President Biden|拜登			Vice President of the United States;2009-01-20;2017-01-20|President of the United States;2021-01-20;2025-01-20
    person.obama	Barack Obama	person	us			Obama|奥巴马|欧巴马			President of the United States;2009-01-20;2017-01-20
    person.vance	JD Vance	person	us		1.5	J.D. Vance|Vice President Vance|万斯|范斯|凡斯	Vance		Vice President of the United States;2025-01-20;
    person.harris	Kamala Harris	person	us			贺锦丽|哈里斯|Vice President Harris			Vice President of the United States;2021-01-20;2025-01-20
    person.pence	Mike Pence	person	us			彭斯|潘斯			Vice President of the United States;2017-01-20;2021-01-20
    person.bessent	Scott Bessent	person	us		2	Bessent|贝森特|贝桑特|贝森|贝松|Secretary Bessent		talks|tariffs	US Treasury Secretary;2025-01-28;
    person.yellen	Janet Yellen	person	us		2	Yellen|耶伦|叶伦		talks	US Treasury Secretary;2021-01-26;2025-01-20
    person.mnuchin	Steven Mnuchin	person	us		2	Mnuchin|姆努钦|努钦|梅努钦|姆努辛		talks	US Treasury Secretary;2017-02-13;2021-01-20
    person.lutnick	Howard Lutnick	person	us		2	Lutnick|卢特尼克|卢特尼		tariffs|export-controls	US Commerce Secretary;2025-02-21;
    person.raimondo	Gina Raimondo	person	us		2	Raimondo|雷蒙多|雷蒙铎		export-controls|talks	US Commerce Secretary;2021-03-03;2025-01-20
    person.ross	Wilbur Ross	person	us		1.5	威尔伯·罗斯|商务部长罗斯|美国商务部长罗斯|美商务部长罗斯	Wilbur Ross	tariffs	US Commerce Secretary;2017-02-28;2021-01-20
    person.greer	Jamieson Greer	person	us		2	格里尔|葛里尔|Ambassador Greer	Greer	talks|tariffs	US Trade Representative;2025-02-27;
    person.tai	Katherine Tai	person	us		2	戴琪|Ambassador Tai		talks|tariffs	US Trade Representative;2021-03-18;2025-01-20
    person.lighthizer	Robert Lighthizer	person	us		2	Lighthizer|莱特希泽|莱特海泽|赖海哲|赖海泽|莱蒂泽		talks|tariffs	US Trade Representative;2017-05-15;2021-01-20
    person.rubio	Marco Rubio	person	us		1.5	Rubio|鲁比奥|卢比奥|卢比欧			US Secretary of State;2025-01-21;|Acting National Security Adviser;2025-05-01;
    person.blinken	Antony Blinken	person	us		1.5	Blinken|布林肯|布林垦			US Secretary of State;2021-01-26;2025-01-20
    person.pompeo	Mike Pompeo	person	us		1.5	Pompeo|蓬佩奥|庞培欧|庞皮欧|蓬佩欧			US Secretary of State;2018-04-26;2021-01-20
    person.tillerson	Rex Tillerson	person	us			Tillerson|蒂勒森|提勒森			US Secretary of State;2017-02-01;2018-03-31
    person.wiles	Susie Wiles	person	us			苏西·怀尔斯			Chief of Staff at the White House;2025-01-20;
    person.zients	Jeff Zients	person	us						Chief of Staff at the White House;2023-02-07;2025-01-20
    person.klain	Ron Klain	person	us			Klain			Chief of Staff at the White House;2021-01-20;2023-02-07
    person.meadows	Mark Meadows	person	us						Chief of Staff at the White House;2020-03-31;2021-01-20
    person.mulvaney	Mick Mulvaney	person	us			马尔瓦尼			Acting Chief of Staff at the White House;2019-01-02;2020-03-31
    person.john-kelly	John F. Kelly	person	us		0.75				Chief of Staff at the White House;2017-07-31;2019-01-02
    person.leavitt	Karoline Leavitt	person	us		1.5	Leavitt|莱维特|李维特|利维特|李威特			White House Press Secretary;2025-01-20;
    person.powell	Jerome Powell	person	us			鲍威尔|鲍尔|Chair Powell|Chairman Powell|杰罗姆·鲍威尔	Fed Chair Powell		Chair of the Federal Reserve;2018-02-05;2026-05-22
    person.warsh	Kevin Warsh	person	us			Warsh|沃什|华许|沃许			Chair of the Federal Reserve;2026-05-22;
    person.navarro	Peter Navarro	person	us		1.5	纳瓦罗|纳瓦洛|纳法罗	Navarro	tariffs	Director of the Office of Trade and Manufacturing Policy;2017-04-29;2021-01-20|White House Senior Counselor for Trade and Manufacturing;2025-01-20;
    person.hassett	Kevin Hassett	person	us		1.5	Hassett|哈塞特|哈西特|海塞特		tariffs	Chair of the Council of Economic Advisers;2017-09-13;2019-06-28|Director of the National Economic Council;2025-01-20;
    person.perdue	David Perdue	person	us		1.5	庞德伟|戴维·珀杜|大卫·珀杜|大使珀杜|大使庞德伟	Ambassador Perdue|Perdue		US Ambassador to China;2025-05-07;
    person.kessler	Jeffrey Kessler	person	us		1.5	杰弗里·凯斯勒		export-controls	Under Secretary of Commerce for Industry and Security;2025-03-13;
    person.miran	Stephen Miran	person	us			斯蒂芬·米兰|斯蒂芬·米伦|史蒂芬·米伦|理事米兰|理事米伦|主席米兰|主席米伦	Miran		Chair of the Council of Economic Advisers;2025-03-13;2026-02-03|Federal Reserve Governor;2025-09-16;2026-05-22
    person.kudlow	Larry Kudlow	person	us		1.5	Kudlow|库德洛|库德罗		talks	Director of the National Economic Council;2018-04-02;2021-01-20
    person.cohn	Gary Cohn	person	us		1.5			talks	Director of the National Economic Council;2017-01-20;2018-04-02
    person.deese	Brian Deese	person	us					talks	Director of the National Economic Council;2021-01-20;2023-02-21
    person.brainard	Lael Brainard	person	us			布雷纳德		talks	Vice Chair of the Federal Reserve;2022-05-23;2023-02-20|Director of the National Economic Council;2023-02-21;2025-01-20
    person.branstad	Terry Branstad	person	us		1.5	Branstad|布兰斯塔德|Ambassador Branstad|布兰斯塔			US Ambassador to China;2017-05-24;2020-10-04
    person.sullivan	Jake Sullivan	person	us		1.5	沙利文|苏利文			National Security Adviser;2021-01-20;2025-01-20
    person.burns	Nicholas Burns	person	us		1.5	尼古拉斯·伯恩斯|Ambassador Burns|伯恩斯大使|大使伯恩斯|尼古拉斯·伯恩斯大使			US Ambassador to China;2022-01-25;2025-01-20
    person.estevez	Alan Estevez	person	us		1.5			export-controls	Under Secretary of Commerce for Industry and Security;2022-04-05;2025-01-20
    person.hegseth	Pete Hegseth	person	us			Hegseth|赫格塞思|赫格塞斯|海格塞斯|赫格赛斯		off.military	US Secretary of Defense;2025-01-25;2025-09-05|US Secretary of War;2025-09-05;
    person.rollins	Brooke Rollins	person	us		1.5	罗林斯|Secretary Rollins		agriculture	US Secretary of Agriculture;2025-02-13;
    person.duffy	Sean Duffy	person	us						US Secretary of Transportation;2025-01-28;
    person.burgum	Doug Burgum	person	us						US Secretary of the Interior;2025-02-01;
    person.moolenaar	John Moolenaar	person	us		1.5	Moolenaar		export-controls	Chair of the House Select Committee on China;2024-04-24;
    person.krishnamoorthi	Raja Krishnamoorthi	person	us		1.5	Krishnamoorthi		export-controls	Ranking Member of the House Select Committee on China;2023-02-01;2026-01-31
    person.gallagher	Mike Gallagher	person	us						Chair of the House Select Committee on China;2023-01-10;2024-04-24
    person.schumer	Chuck Schumer	person	us			Schumer|舒默			Senate Minority Leader;2017-01-03;2021-01-20|Senate Majority Leader;2021-01-20;2025-01-03|Senate Minority Leader;2025-01-03;
    person.mikejohnson	Mike Johnson	person	us			Speaker Johnson			Speaker of the House of Representatives;2023-10-25;
    person.wyden	Ron Wyden	person	us			怀登			US Senator;1996-02-06;|Chair of the Senate Finance Committee;2021-02-03;2025-01-03|Ranking Member of the Senate Finance Committee;2025-01-03;
    person.warren	Elizabeth Warren	person	us			伊丽莎白·沃伦			US Senator;2013-01-03;|Ranking Member of the Senate Banking Committee;2025-01-03;
    person.daines	Steve Daines	person	us		1.5	戴恩斯			US Senator;2015-01-06;
    person.pelosi	Nancy Pelosi	person	us			Pelosi|佩洛西|裴洛西			Speaker of the House of Representatives;2019-01-03;2023-01-03
    person.musk	Elon Musk	person	us			马斯克|伊隆·马斯克	Musk		Tesla's chief executive;2008-10-15;
    person.cook	Tim Cook	person	us			蒂姆·库克|库克			Apple's chief executive;2011-08-24;2026-09-01|Apple's executive chairman;2026-09-01;
    person.jensenhuang	Jensen Huang	person	us		1.5	黄仁勋|Jen-Hsun Huang		export-controls	Nvidia's chief executive;1993-04-05;
    person.xi	Xi Jinping	person	china		2	President Xi|习近平|习主席|Chairman Xi	Xi|Xi's		General Secretary of the Communist Party of China;2012-11-15;|President of China;2013-03-14;
    person.liqiang	Li Qiang	person	china		2	李强|Premier Li			Premier of China;2023-03-11;
    person.likeqiang	Li Keqiang	person	china		2	李克强			Premier of China;2013-03-15;2023-03-11
    person.helifeng	He Lifeng	person	china		2	何立峰|Vice Premier He|Vice-Premier He		talks	Chairman of the National Development and Reform Commission;2017-02-24;2023-03-12|Vice Premier of China;2023-03-12;
    person.liuhe	Liu He	person	china		2	刘鹤|Vice Premier Liu	Liu He	talks	Vice Premier of China;2018-03-19;2023-03-12
    person.dingxuexiang	Ding Xuexiang	person	china		1.5	丁薛祥			Executive Vice Premier of China;2023-03-12;
    person.hanzheng	Han Zheng	person	china		1.5	韩正			Vice Premier of China;2018-03-19;2023-03-12|Vice President of China;2023-03-10;
    person.wangwentao	Wang Wentao	person	china		2	王文涛|Commerce Minister Wang		talks|tariffs	Commerce Minister of China;2020-12-26;
    person.zhongshan	Zhong Shan	person	china		1.5	Commerce Minister Zhong|部长钟山|商务部部长钟山|商务部长钟山|中国商务部部长钟山|中国商务部长钟山		talks	Commerce Minister of China;2017-02-24;2020-12-26
    person.lichenggang	Li Chenggang	person	china		2	李成钢|Vice Minister Li|Vice-Minister Li|Vice Commerce Minister Li		talks	Ambassador of China to the World Trade Organization;2021-02-10;2025-09-29|Vice Commerce Minister of China;2025-04-16;|China's International Trade Representative;2025-04-16;
    person.wangshouwen	Wang Shouwen	person	china		2	王受文|Vice Minister Wang|Vice-Minister Wang|Vice Commerce Minister Wang		talks	Vice Commerce Minister of China;;2025-04-16|China's International Trade Representative;2022-07-01;2025-04-16
    person.wangyi	Wang Yi	person	china		2	王毅|Foreign Minister Wang			Foreign Minister of China;2013-03-16;2022-12-30|Director of the Office of the Central Foreign Affairs Commission;2023-01-01;|Foreign Minister of China;2023-07-25;
    person.qingang	Qin Gang	person	china		1.5	秦刚|Ambassador Qin			Ambassador of China to the United States;2021-07-28;2023-01-05|Foreign Minister of China;2022-12-30;2023-07-25
    person.xiefeng	Xie Feng	person	china		1.5	谢锋|Ambassador Xie			Vice Foreign Minister of China;2021-02-01;2023-05-23|Ambassador of China to the United States;2023-05-23;
    person.cuitiankai	Cui Tiankai	person	china		1.5	崔天凯|Ambassador Cui			Ambassador of China to the United States;2013-04-02;2021-06-23
    person.liaomin	Liao Min	person	china		1.5	廖岷|Vice Minister Liao|Vice Finance Minister Liao		talks	Vice Finance Minister of China;2018-08-01;
    person.lanfoan	Lan Fo'an	person	china		1.5	Lan Foan|蓝佛安			Finance Minister of China;2023-10-24;
    person.liukun	Liu Kun	person	china			刘昆			Finance Minister of China;2018-03-19;2023-10-24
    person.pangongsheng	Pan Gongsheng	person	china		1.5	潘功胜		currency	Governor of the People's Bank of China;2023-07-25;
    person.yigang	Yi Gang	person	china			易纲		currency	Governor of the People's Bank of China;2018-03-19;2023-07-25
    person.zhouxiaochuan	Zhou Xiaochuan	person	china			周小川		currency	Governor of the People's Bank of China;2002-12-28;2018-03-19
    person.zhengshanjie	Zheng Shanjie	person	china			郑栅洁			Chairman of the National Development and Reform Commission;2023-03-12;
    person.zhaoleji	Zhao Leji	person	china			赵乐际			Chairman of the National People's Congress;2023-03-10;
    person.lingji	Ling Ji	person	china		1.5	凌激		talks	Vice Commerce Minister of China;2021-12-01;
    person.heyongqian	He Yongqian	person	china		2	何咏前		tariffs	Spokesperson of the Ministry of Commerce of China;2024-07-11;
    person.heyadong	He Yadong	person	china		2	何亚东		tariffs	Spokesperson of the Ministry of Commerce of China;2023-09-07;
    person.shujueting	Shu Jueting	person	china		1.5	束珏婷			Spokesperson of the Ministry of Commerce of China;2021-09-02;2024-07-11
    person.gaofeng	Gao Feng	person	china		1.5	发言人高峰|新闻发言人高峰|商务部发言人高峰|商务部新闻发言人高峰|中国商务部发言人高峰|中国商务部新闻发言人高峰		tariffs	Spokesperson of the Ministry of Commerce of China;2017-06-01;2022-08-01
    person.guojiakun	Guo Jiakun	person	china		2	郭嘉昆			Spokesperson of the Foreign Ministry of China;2025-01-06;
    person.linjian	Lin Jian	person	china		2	林剑			Spokesperson of the Foreign Ministry of China;2024-03-18;
    person.maoning	Mao Ning	person	china		2	毛宁			Spokesperson of the Foreign Ministry of China;2022-09-05;
    person.wangwenbin	Wang Wenbin	person	china		1.5	汪文斌			Spokesperson of the Foreign Ministry of China;2020-07-17;2024-05-24
    person.huachunying	Hua Chunying	person	china		1.5	华春莹			Spokesperson of the Foreign Ministry of China;2012-11-19;2025-01-15|Vice Foreign Minister of China;2024-05-27;
    person.zhaolijian	Zhao Lijian	person	china		1.5	赵立坚			Spokesperson of the Foreign Ministry of China;2020-02-24;2023-01-09
    person.gengshuang	Geng Shuang	person	china		1.5	耿爽			Spokesperson of the Foreign Ministry of China;2016-09-26;2020-06-05
    person.lukang	Lu Kang	person	china		1.5	陆慷			Spokesperson of the Foreign Ministry of China;2015-06-01;2019-07-18
    person.liupengyu	Liu Pengyu	person	china		1.5	刘鹏宇			Spokesperson of the Chinese Embassy in the United States;2021-01-01;
    person.huxijin	Hu Xijin	person	china			胡锡进			
    person.renzhengfei	Ren Zhengfei	person	china			任正非			Huawei's chief executive;1988-01-01;
    person.mengwanzhou	Meng Wanzhou	person	china	us	1.5	孟晚舟		export-controls	Huawei's chief financial officer;2011-01-01;|Huawei's rotating chair;2022-04-01;
    person.jackma	Jack Ma	person	china		0.5	马云|Ma Yun			
    person.shouchew	Shou Zi Chew	person	china			周受资		investment	TikTok's chief executive;2021-05-01;
    person.okonjo	Ngozi Okonjo-Iweala	person	other		0.5	Okonjo-Iweala|伊维拉|伊韦阿拉|奥孔乔|奥孔约			Director-General of the World Trade Organization;2021-03-01;
    person.sefcovic	Maros Sefcovic	person	other			Maroš Šefčovič|Šefčovič|Sefcovic|谢夫乔维奇|塞夫柯维奇			European Trade Commissioner;2024-12-01;
    person.vonderleyen	Ursula von der Leyen	person	other			von der Leyen|冯德莱恩|范德赖恩			President of the European Commission;2019-12-01;
    person.starmer	Keir Starmer	person	other			Starmer|斯塔默|施纪贤|施凯尔|斯塔摩			Prime Minister of the United Kingdom;2024-07-05;2026-07-20
    person.macron	Emmanuel Macron	person	other			Macron|马克龙|马克宏			President of France;2017-05-14;
    person.merz	Friedrich Merz	person	other			默茨|梅尔茨			Chancellor of Germany;2025-05-06;
    person.modi	Narendra Modi	person	other			莫迪	Modi		Prime Minister of India;2014-05-26;
    person.goyal	Piyush Goyal	person	other			戈亚尔			Commerce Minister of India;2019-05-31;
    person.carney	Mark Carney	person	other			卡尼			Prime Minister of Canada;2025-03-14;
    person.trudeau	Justin Trudeau	person	other			Trudeau|特鲁多|杜鲁多|杜鲁道			Prime Minister of Canada;2015-11-04;2025-03-14
    person.sheinbaum	Claudia Sheinbaum	person	other			Sheinbaum|辛鲍姆|薛恩鲍姆|谢因鲍姆			President of Mexico;2024-10-01;
    person.lula	Luiz Inácio Lula da Silva	person	other			卢拉|鲁拉	Lula		President of Brazil;2023-01-01;
    person.ishiba	Shigeru Ishiba	person	other			Ishiba|石破茂			Prime Minister of Japan;2024-10-01;2025-10-21
    person.takaichi	Sanae Takaichi	person	other			Takaichi|高市早苗			Prime Minister of Japan;2025-10-21;
    person.akazawa	Ryosei Akazawa	person	other			Akazawa|赤泽亮正			Minister for Economic Revitalization of Japan;2024-10-01;2025-10-21|Minister of Economy, Trade and Industry of Japan;2025-10-21;
    person.leejaemyung	Lee Jae Myung	person	other			Lee Jae-myung|李在明			President of South Korea;2025-06-04;
    person.albanese	Anthony Albanese	person	other			Albanese|阿尔巴尼斯|艾班尼斯|艾博年			Prime Minister of Australia;2022-05-23;
    person.putin	Vladimir Putin	person	other			Putin|普京|普丁			President of Russia;2012-05-07;
    person.zelensky	Volodymyr Zelensky	person	other			Zelensky|Zelenskyy|泽连斯基|泽伦斯基			President of Ukraine;2019-05-20;
    person.laichingte	Lai Ching-te	person	other			赖清德			President of Taiwan;2024-05-20;
    person.georgieva	Kristalina Georgieva	person	other		0.5	Georgieva|格奥尔基耶娃|格奥尔基埃娃|乔治艾娃			Managing Director of the International Monetary Fund;2019-10-01;
    person.yang-jiechi	Yang Jiechi	person	china		1.5	杨洁篪			Director of the Office of the Central Commission for Foreign Affairs;;2023-01-01
    person.hu-chunhua	Hu Chunhua	person	china		1.5	胡春华			Vice Premier of China;2018-03-19;2023-03-12
    person.wang-xiaohong	Wang Xiaohong	person	china			王小洪		fentanyl	Minister of Public Security;2022-06-24;
    person.li-lecheng	Li Lecheng	person	china			李乐成			Minister of Industry and Information Technology;2025-04-30;
    person.wu-qing	Wu Qing	person	china		0.75				Chairman of the China Securities Regulatory Commission;2024-02-07;
    person.bolton	John Bolton	person	us			博尔顿|约翰·博尔顿|约翰·波顿|顾问博尔顿|顾问波顿			National Security Adviser;2018-04-09;2019-09-10
    person.obrien	Robert O'Brien	person	us			奥布莱恩			National Security Adviser;2019-09-18;2021-01-20
    person.waltz	Mike Waltz	person	us			沃尔兹|迈克·沃尔兹|迈克·华尔兹			National Security Adviser;2025-01-20;2025-05-01
    person.kushner	Jared Kushner	person	us			Kushner|库什纳|库许纳			Senior Adviser in the White House;2017-01-20;2021-01-20
    person.sonny-perdue	Sonny Perdue	person	us			桑尼·珀杜|Agriculture Secretary Perdue|Secretary Perdue		agriculture	US Agriculture Secretary;2017-04-25;2021-01-20
    person.vilsack	Tom Vilsack	person	us			Vilsack|维尔萨克|Secretary Vilsack		agriculture	US Agriculture Secretary;2021-02-24;2025-01-20
    person.malpass	David Malpass	person	us			Malpass|马尔帕斯			President of the World Bank;2019-04-09;2023-06-01
    person.adeyemo	Wally Adeyemo	person	us			Adeyemo|阿德耶莫			Deputy US Treasury Secretary;2021-03-26;2025-01-20
    person.landau	Christopher Landau	person	us						Deputy US Secretary of State;2025-03-25;
    person.kratsios	Michael Kratsios	person	us			Kratsios			Director of the White House Office of Science and Technology Policy;2025-03-25;
    person.pottinger	Matt Pottinger	person	us			Matthew Pottinger|Pottinger|博明|波廷杰			Deputy National Security Adviser;2019-09-22;2021-01-07
    person.campbell	Kurt Campbell	person	us						Deputy US Secretary of State;2024-02-12;2025-01-20
    person.patel	Kash Patel	person	us		0.75				Director of the FBI;2025-02-20;
    person.cotton	Tom Cotton	person	us		0.75				US Senator;2015-01-06;
    person.hawley	Josh Hawley	person	us		0.75				US Senator;2019-01-03;
    person.khanna	Ro Khanna	person	us		1.5	罗·卡纳|众议员卡纳		export-controls	Ranking Member of the House Select Committee on China;2026-01-31;
    person.switzer	Rick Switzer	person	us		1.5			talks	Deputy US Trade Representative;2025-10-07;
    person.bianchi	Sarah Bianchi	person	us		1.5			talks	Deputy US Trade Representative;2021-10-06;2024-01-31
    person.gerrish	Jeffrey Gerrish	person	us		1.5	Gerrish|格里什		talks	Deputy US Trade Representative;2018-03-12;2020-12-31
    person.yared	Pierre Yared	person	us						Acting Chair of the Council of Economic Advisers;2025-09-16;
    person.bernstein	Jared Bernstein	person	us						Chair of the Council of Economic Advisers;2023-07-10;2025-01-20
    person.rouse	Cecilia Rouse	person	us						Chair of the Council of Economic Advisers;2021-03-12;2023-03-31
    person.shambaugh	Jay Shambaugh	person	us					talks	Under Secretary of the US Treasury for International Affairs;2023-01-13;2025-01-20
    person.spicer	Sean Spicer	person	us			斯派塞			White House Press Secretary;2017-01-20;2017-07-21
    person.sanders	Sarah Huckabee Sanders	person	us			Sarah Sanders|莎拉·桑德斯|萨拉·桑德斯			White House Press Secretary;2017-07-26;2019-06-30
    person.grisham	Stephanie Grisham	person	us						White House Press Secretary;2019-07-01;2020-04-07
    person.mcenany	Kayleigh McEnany	person	us			McEnany|麦肯纳尼|麦肯内尼			White House Press Secretary;2020-04-07;2021-01-20
    person.psaki	Jen Psaki	person	us			Psaki|普萨基|莎琪			White House Press Secretary;2021-01-20;2022-05-13
    person.jean-pierre	Karine Jean-Pierre	person	us			让-皮埃尔|尚皮耶			White House Press Secretary;2022-05-13;2025-01-20
    person.desai	Kush Desai	person	us			库什·德赛			Deputy White House Press Secretary;2025-01-20;
    person.tammy-bruce	Tammy Bruce	person	us						Spokesperson of the US State Department;2025-01-20;2025-08-31
    person.pigott	Tommy Pigott	person	us						Principal Deputy Spokesperson of the US State Department;2025-04-21;
    person.matthew-miller	Matthew Miller	person	us		0.5				Spokesperson of the US State Department;2023-05-01;2025-01-20
    person.ned-price	Ned Price	person	us						Spokesperson of the US State Department;2021-01-20;2023-03-17
    person.mcmaster	H.R. McMaster	person	us			麦克马斯特			National Security Adviser;2017-02-20;2018-04-09
    person.sherman	Wendy Sherman	person	us			温迪·舍曼|副国务卿舍曼			Deputy US Secretary of State;2021-04-14;2023-07-28
    person.mattis	James Mattis	person	us		0.75	Mattis|詹姆斯·马蒂斯|防长马蒂斯		off.military	US Secretary of Defense;2017-01-20;2019-01-01
    person.esper	Mark Esper	person	us		0.75	埃斯珀		off.military	US Secretary of Defense;2019-07-23;2020-11-09
    person.austin	Lloyd Austin	person	us		0.75	劳埃德·奥斯汀		off.military	US Secretary of Defense;2021-01-22;2025-01-20
    person.thune	John Thune	person	us			Thune|约翰·图恩			Senate Majority Leader;2025-01-03;
    person.mcconnell	Mitch McConnell	person	us			麦康奈尔			Senate Majority Leader;2015-01-03;2021-01-20|Senate Minority Leader;2021-01-20;2025-01-03
    person.mccarthy	Kevin McCarthy	person	us			凯文·麦卡锡			Speaker of the House of Representatives;2023-01-07;2023-10-03
    person.paul-ryan	Paul Ryan	person	us			保罗·瑞安			Speaker of the House of Representatives;2015-10-29;2019-01-03
    person.jeffries	Hakeem Jeffries	person	us						House Minority Leader;2023-01-03;
    person.graham	Lindsey Graham	person	us			林赛·格雷厄姆			US Senator;2003-01-03;
    person.crapo	Mike Crapo	person	us						Chair of the Senate Finance Committee;2025-01-03;
    person.jason-smith	Jason Smith	person	us		0.5				Chair of the House Ways and Means Committee;2023-01-10;
    person.mast	Brian Mast	person	us						Chair of the House Foreign Affairs Committee;2025-01-03;
    person.ricketts	Pete Ricketts	person	us						US Senator;2023-01-23;
    person.shaheen	Jeanne Shaheen	person	us						US Senator;2009-01-03;
    person.banks	Jim Banks	person	us						US Senator;2025-01-03;
    person.stephen-miller	Stephen Miller	person	us		0.75	史蒂芬·米勒|斯蒂芬·米勒			Deputy White House Chief of Staff;2025-01-20;
    person.sacks	David Sacks	person	us			戴维·萨克斯|大卫·萨克斯		export-controls	White House Adviser on AI and Crypto;2025-01-20;
    person.kerry	John Kerry	person	us		0.5	约翰·克里			US Special Presidential Envoy for Climate;2021-01-20;2024-03-06
    person.stein	Sean Stein	person	us		1.5	谭森		talks	President of the US-China Business Council;2024-12-01;
    person.craig-allen	Craig Allen	person	us		1.5	克雷格·艾伦		talks	President of the US-China Business Council;2018-07-26;2024-12-01
    person.michael-hart	Michael Hart	person	us			何迈可		investment	President of the American Chamber of Commerce in China;2022-04-01;
    person.zimmerman	James Zimmerman	person	us			吉莫曼		investment	Chair of the American Chamber of Commerce in China;2026-01-01;
    person.eric-zheng	Eric Zheng	person	us			郑艺		investment	President of the American Chamber of Commerce in Shanghai;2021-10-01;
    person.ragland	Caleb Ragland	person	us			Ragland|拉格兰		agriculture	President of the American Soybean Association;2024-12-05;2025-12-04
    person.metzger	Scott Metzger	person	us					agriculture	President of the American Soybean Association;2025-12-04;
    person.gackle	Josh Gackle	person	us					agriculture	President of the American Soybean Association;2023-12-07;2024-12-05
    person.duvall	Zippy Duvall	person	us					agriculture	President of the American Farm Bureau Federation;2016-01-12;
    person.shay	Matthew Shay	person	us			Matt Shay		tariffs	President of the National Retail Federation;2010-05-10;
    person.jonathan-gold	Jonathan Gold	person	us					tariffs	Vice President for Supply Chain and Customs Policy of the National Retail Federation;;
    person.lamar	Steve Lamar	person	us			Stephen Lamar		tariffs	President of the American Apparel & Footwear Association;2020-01-01;
    person.seroka	Gene Seroka	person	us			Seroka|塞罗卡		shipping	Executive Director of the Port of Los Angeles;2014-06-01;
    person.neuffer	John Neuffer	person	us			Neuffer		export-controls	President of the Semiconductor Industry Association;2014-10-01;
    person.suzanne-clark	Suzanne Clark	person	us						President of the US Chamber of Commerce;2021-03-11;
    person.brilliant	Myron Brilliant	person	us			薄迈伦		talks	Executive Vice President of the US Chamber of Commerce;2012-01-01;2023-03-31
    person.ternus	John Ternus	person	us		0.5	Ternus|特努斯|特纳斯			Apple's chief executive;2026-09-01;
    person.ortberg	Kelly Ortberg	person	us		0.5	Ortberg|奥特伯格			Boeing's chief executive;2024-08-08;
    person.calhoun	Dave Calhoun	person	us		0.5	David Calhoun|卡尔霍恩			Boeing's chief executive;2020-01-13;2024-08-07
    person.mehrotra	Sanjay Mehrotra	person	us		0.5	梅赫罗特拉			Micron's chief executive;2017-05-08;
    person.amon	Cristiano Amon	person	us		0.5	安蒙			Qualcomm's chief executive;2021-06-30;
    person.lip-bu-tan	Lip-Bu Tan	person	us		0.5	陈立武			Intel's chief executive;2025-03-18;
    person.gelsinger	Pat Gelsinger	person	us		0.5	Gelsinger|帕特·基辛格			Intel's chief executive;2021-02-15;2024-12-01
    person.lisa-su	Lisa Su	person	us		0.5	苏姿丰			Advanced Micro Devices's chief executive;2014-10-08;
    person.furner	John Furner	person	us		0.5				Walmart's chief executive;2026-02-01;
    person.mcmillon	Doug McMillon	person	us		0.5	McMillon|董明伦			Walmart's chief executive;2014-02-01;2026-01-31
    person.barra	Mary Barra	person	us		0.5	玛丽·博拉|玛丽·巴拉			General Motors's chief executive;2014-01-15;
    person.farley	Jim Farley	person	us		0.5				Ford Motor's chief executive;2020-10-01;
    person.dimon	Jamie Dimon	person	us		0.5	Dimon|杰米·戴蒙			JPMorgan Chase's chief executive;2005-12-31;
    person.fink	Larry Fink	person	us		0.5	拉里·芬克			BlackRock's chief executive;1988-01-01;
    person.wang-qishan	Wang Qishan	person	china		1.5	王岐山			Vice President of China;2018-03-17;2023-03-10
    person.cai-qi	Cai Qi	person	china			蔡奇			Member of the Politburo Standing Committee;2022-10-23;
    person.wang-huning	Wang Huning	person	china			王沪宁			Chairman of the Chinese People's Political Consultative Conference;2023-03-10;
    person.zhang-guoqing	Zhang Guoqing	person	china			张国清			Vice Premier of China;2023-03-12;
    person.liu-guozhong	Liu Guozhong	person	china			刘国中			Vice Premier of China;2023-03-12;
    person.yan-dong	Yan Dong	person	china		1.5	鄢东		talks	Vice Commerce Minister of China;2025-03-03;
    person.jiang-chenghua	Jiang Chenghua	person	china		1.5	蒋成华		talks	China's Deputy International Trade Representative;2026-01-12;
    person.li-yongjie	Li Yongjie	person	china		1.5	李咏箑		wto-law	China's Deputy International Trade Representative;;2025-09-29|Ambassador of China to the World Trade Organization;2025-09-29;
    person.fu-ziying	Fu Ziying	person	china			傅自应		talks	China's International Trade Representative;2018-01-01;2021-01-31
    person.yu-jianhua	Yu Jianhua	person	china			俞建华		talks	Vice Commerce Minister of China;2017-02-28;2022-06-30|Head of the General Administration of Customs;2022-06-30;2024-12-10
    person.sun-meijun	Sun Meijun	person	china			孙梅君			Head of the General Administration of Customs;2025-02-01;
    person.zhang-xiangchen	Zhang Xiangchen	person	china			张向晨		wto-law	Ambassador of China to the World Trade Organization;2017-02-01;2021-01-31
    person.zhu-guangyao	Zhu Guangyao	person	china			朱光耀		talks	Vice Finance Minister of China;2010-05-01;2018-06-30
    person.wei-jianguo	Wei Jianguo	person	china			魏建国		talks	
    person.ren-hongbin	Ren Hongbin	person	china			任鸿斌			Chairman of the China Council for the Promotion of International Trade;2022-05-01;
    person.gao-yan	Gao Yan	person	china			高燕			Chairwoman of the China Council for the Promotion of International Trade;2018-09-01;2022-05-01
    person.ma-zhaoxu	Ma Zhaoxu	person	china			马朝旭			Executive Vice Foreign Minister of China;2023-01-01;
    person.jin-zhuanglong	Jin Zhuanglong	person	china			金壮龙			Minister of Industry and Information Technology;2022-09-02;2025-04-30
    person.sun-jiwen	Sun Jiwen	person	china		1.5	孙继文		tariffs	Spokesperson of the Ministry of Commerce of China;2016-09-01;2018-08-31
    person.li-ganjie	Li Ganjie	person	china		0.75	李干杰			Member of the Politburo;2022-10-23;
    person.wang-chuanfu	Wang Chuanfu	person	china		0.5	王传福			BYD's chairman;1995-02-01;
    person.zeng-yuqun	Zeng Yuqun	person	china		0.5	Robin Zeng|曾毓群			CATL's chairman;2011-12-01;
    person.lei-jun	Lei Jun	person	china		0.5	雷军	Lei Jun		Xiaomi's chief executive;2010-04-06;
    person.eric-xu	Eric Xu	person	china		0.75	Xu Zhijun|徐直军			Huawei's rotating chair;2018-04-01;
    person.zhao-haijun	Zhao Haijun	person	china		0.75	赵海军			SMIC's co-chief executive;2017-10-16;
    person.liang-mong-song	Liang Mong Song	person	china		0.75	Liang Mong-song|梁孟松			SMIC's co-chief executive;2017-10-16;
    person.wan-min	Wan Min	person	china		0.5				COSCO's chairman;2021-11-01;
    person.liang-wenfeng	Liang Wenfeng	person	china		0.5	梁文锋			
    person.zhang-yiming	Zhang Yiming	person	china		0.5	张一鸣			
    person.azevedo	Roberto Azevêdo	person	other		0.5	Roberto Azevedo|阿泽维多			Director-General of the World Trade Organization;2013-09-01;2020-08-31
    person.lagarde	Christine Lagarde	person	other		0.5	Lagarde|拉加德			Managing Director of the International Monetary Fund;2011-07-05;2019-09-12|President of the European Central Bank;2019-11-01;
    person.banga	Ajay Banga	person	other		0.5	彭安杰			President of the World Bank;2023-06-02;
    person.cormann	Mathias Cormann	person	other		0.5	Cormann			Secretary-General of the OECD;2021-06-01;
    person.burnham	Andy Burnham	person	other			安迪·伯纳姆|首相伯纳姆			Prime Minister of the United Kingdom;2026-07-20;
    person.sunak	Rishi Sunak	person	other			Sunak|苏纳克|辛伟诚			Prime Minister of the United Kingdom;2022-10-25;2024-07-05
    person.boris-johnson	Boris Johnson	person	other			鲍里斯·约翰逊|首相约翰逊			Prime Minister of the United Kingdom;2019-07-24;2022-09-06
    person.theresa-may	Theresa May	person	other			特雷莎·梅|文翠珊			Prime Minister of the United Kingdom;2016-07-13;2019-07-24
    person.reeves	Rachel Reeves	person	other			蕾切尔·里夫斯			Chancellor of the Exchequer;2024-07-05;
    person.keller-sutter	Karin Keller-Sutter	person	other			Keller-Sutter|凯勒-祖特尔			President of Switzerland;2025-01-01;2025-12-31
    person.parmelin	Guy Parmelin	person	other			Parmelin|帕姆林			President of Switzerland;2026-01-01;
    person.kristersson	Ulf Kristersson	person	other			Kristersson|克里斯特松			Prime Minister of Sweden;2022-10-18;
    person.sanchez	Pedro Sánchez	person	other			Pedro Sanchez|佩德罗·桑切斯|首相桑切斯			Prime Minister of Spain;2018-06-02;
    person.anwar	Anwar Ibrahim	person	other			安瓦尔|首相安华			Prime Minister of Malaysia;2022-11-24;
    person.scholz	Olaf Scholz	person	other			Scholz|朔尔茨|萧兹			Chancellor of Germany;2021-12-08;2025-05-06
    person.merkel	Angela Merkel	person	other			Merkel|默克尔|梅克尔			Chancellor of Germany;2005-11-22;2021-12-08
    person.abe	Shinzo Abe	person	other			安倍晋三|安倍			Prime Minister of Japan;2012-12-26;2020-09-16
    person.kishida	Fumio Kishida	person	other			Kishida|岸田文雄|岸田			Prime Minister of Japan;2021-10-04;2024-10-01
    person.yoon	Yoon Suk Yeol	person	other			Yoon Suk-yeol|尹锡悦			President of South Korea;2022-05-10;2025-04-04
    person.moon	Moon Jae-in	person	other			文在寅			President of South Korea;2017-05-10;2022-05-09
    person.prabowo	Prabowo Subianto	person	other			Prabowo|普拉博沃			President of Indonesia;2024-10-20;
    person.marcos	Ferdinand Marcos	person	other			小马科斯			President of the Philippines;2022-06-30;
    person.tsai	Tsai Ing-wen	person	other			蔡英文			President of Taiwan;2016-05-20;2024-05-20
    person.milei	Javier Milei	person	other			Milei|米莱			President of Argentina;2023-12-10;
    person.wong	Lawrence Wong	person	other			黄循财			Prime Minister of Singapore;2024-05-15;
    person.karremans	Vincent Karremans	person	other			Karremans|卡雷曼斯		export-controls	Minister of Economic Affairs of the Netherlands;2025-06-19;2026-02-23
    person.cheng-li-chiun	Cheng Li-chiun	person	other		0.75	郑丽君			Vice Premier of Taiwan;2024-05-20;
    person.cc-wei	C.C. Wei	person	other		0.5	CC Wei|魏哲家			TSMC's chief executive;2018-06-06;
    person.fouquet	Christophe Fouquet	person	other		0.5	Fouquet|傅恪礼			ASML's chief executive;2024-04-24;
    person.wennink	Peter Wennink	person	other		0.5	Wennink|温宁克			ASML's chief executive;2013-07-01;2024-04-24
    person.eskelund	Jens Eskelund	person	other		0.5	Eskelund|彦辞		investment	President of the EU Chamber of Commerce in China;2023-05-01;
    country.us	United States	country	us		2	American|Americans|United States of America|U.S|U.S.|U.S.A.|Uncle Sam|US-made|American-made|US goods|U.S. goods|American goods|美国|美方|美政府|美国方面|美企|美商|美媒|美总统|美国总统|对美|输美|在美|访美|赴美|驻美|原产于美国|美国产|美资|美拟|美称|美欲|美宣布|美延长|美取消|美暂停|美限制|美加征|美高官|美官员|美方官员|美利坚合众国|销美|美货|美产|美制|美厂|美系|美国货|美国制|美将|美考虑|美威胁|美批准|美允许|美准许|美放宽|美放行|美收紧|美禁|美打压|美封锁|美施压|美重启|美恢复|美上调|美下调|美调高|美调降|美发布|美公布|美启动|美寻求|美要求|美敦促|美撤销|美解除|美豁免|美扩大|美追加|美征收|美课|美业界|美业者|美农民|美豆农|美农户|美消费者|美进口商|美零售商|美众议员|美参议员|美客户|美买家|美市场|美司法部|美代表团|美谈判代表|美特使|美驻|美大使|美东|美西|北美线	US|USA|US's|America|AMERICA		
    country.us-on-china	美对华	country	both		2	美拟对华|美将对华|美国对华|美方对华|美对中国|美国对中国|美方对中国			
    country.china-on-us	对美国	country	us		2	中国对美|中方对美			
    country.washington	Washington	country	us		2	Washington DC|Washington, D.C.|Washington D.C.|华盛顿|华府|在华盛顿|赴华盛顿|访华盛顿|驻华盛顿|对华盛顿			
    country.china	China	country	china		2	Chinese|Chinese-made|China-made|made in China|Chinese goods|Mainland China|People's Republic of China|anti-China|中国|中方|我国|中国方面|中企|中国政府|对华|输华|在华|访华|赴华|驻华|涉华|中国大陆|内地|国产|中资|中华人民共和国|陆方|大陆方面|中国官方|大陆官方|中共方面|中国当局|陆企|陆商|陆资|陆制|陆货|陆厂|对陆|销陆|输陆|赴陆|访陆|驻陆|陆股|陆客|大陆|销中|输中|对中国大陆|对中关税|对中课税|对中课征|对中出口|对中贸易|对中晶片|对中加征|对中销售|对中禁令|中国货|华企|华资|对中1|对中2|对中3|对中4|对中5|对中6|对中7|对中8|对中9|对中税|对中政策|对中战略|对中强硬|对中经贸|对中科技|对中投资限|对中依赖|对中脱钩|对中谈判|对中协议|对中逆差|对中鹰派	PRC|CHINA|China's		
    country.beijing	Beijing	country	china		2	Peking|北京|北京当局|北京方面|北京政府			
    country.both	US-China relations	country	both		2	Sino-US|Sino-U.S.|Sino-American|Sino American|US-Sino|U.S.-Sino|US and China|US, China|China, US|China and US|U.S. and China|China and the U.S.|China and the US|China and the United States|the United States and China|the US and China|Washington and Beijing|Beijing and Washington|world's two largest economies|world's two biggest economies|two largest economies in the world|two superpowers|中美|中美两国|美中|美中两国|中美双方|中美关系|中美元首|中美经济|双方团队|两国元首|美中双方|美中关系|美中元首|two biggest economies in the world|world's top two economies|world's two biggest economic powers|全球两大经济体|世界两大经济体|全球前两大经济体|两大强权	CHINA-US|US-CHINA		
    country.xi-trump	Trump-Xi	country	both		2	Xi-Trump|Trump, Xi|Xi, Trump|Trump and Xi|Xi and Trump|Trump and Xi Jinping|习特会|特习会|习特通话|习特会晤|习特峰会|特习会晤|特习通话|川习会|习川会|川习通话|习川通话|川习通电话|川习会晤|川习会谈|川习峰会|川习二会|习川峰会|川习热线|川习|习川		visits	
    country.biden-xi	Biden-Xi	country	both		2	Xi-Biden|Biden, Xi|Xi, Biden|Biden and Xi|Xi and Biden|习拜会|拜习会|拜习通话|拜习峰会|习拜通话|拜习		visits	
    country.eu	European Union	country	other		2	Brussels|European bloc|EU-US|欧盟|布鲁塞尔|中欧|美欧|欧美|欧方|European Parliament|欧洲议会|EU Trade Commissioner	EU|EU's		
    country.europe	Europe	country	other			European|Europeans|eurozone|euro zone|euro area|欧洲|欧元区			
    country.uk	United Kingdom	country	other		2	Britain|British|Downing Street|英国|中英|英美|美英|英方|Whitehall	UK|UK's		
    country.germany	Germany	country	other		2	German|Germans|Berlin|德国|中德|Bundestag			
    country.france	France	country	other		2	French|Paris|法国|中法|巴黎			
    country.italy	Italy	country	other		2	Italian|Rome|意大利|义大利			
    country.spain	Spain	country	other			Spanish|西班牙			
    country.netherlands	Netherlands	country	other		1.5	Dutch|The Hague|荷兰|海牙|荷方			
    country.belgium	Belgium	country	other		2	Belgian|比利时			
    country.poland	Poland	country	other		2	Polish|Warsaw|波兰			
    country.ireland	Ireland	country	other		2	Irish|Dublin|爱尔兰			
    country.hungary	Hungary	country	other		2	Hungarian|Budapest|匈牙利			
    country.switzerland	Switzerland	country	other			Swiss|瑞士			
    country.sweden	Sweden	country	other			Swedish|瑞典			
    country.norway	Norway	country	other		2	Norwegian|Oslo|挪威			
    country.denmark	Denmark	country	other		2	Danish|Copenhagen|Greenland|丹麦|格陵兰			
    country.japan	Japan	country	other		2	Japanese|Tokyo|日本|东京|中日|日美|美日|霞关|METI			
    country.south-korea	South Korea	country	other		2	South Korean|South Koreans|Seoul|Korean|韩国|首尔|中韩|韩美|美韩|日韩|朝韩|南韩|韩方|韩政府			
    country.north-korea	North Korea	country	other		2	North Korean|Pyongyang|DPRK|朝鲜|平壤|北韩			
    country.india	India	country	other		2	Indian|Indians|New Delhi|印度|新德里|中印|美印|印美|Mumbai|孟买			
    country.pakistan	Pakistan	country	other		2	Pakistani|Islamabad|巴基斯坦			
    country.bangladesh	Bangladesh	country	other		2	Bangladeshi|Dhaka|孟加拉国|孟加拉			
    country.sri-lanka	Sri Lanka	country	other		2	Sri Lankan|斯里兰卡			
    country.vietnam	Vietnam	country	other		2	Vietnamese|Hanoi|越南|河内|美越|越美|中越|Ho Chi Minh City|Haiphong|胡志明市|海防市|岘港			
    country.thailand	Thailand	country	other		2	Thai|Bangkok|泰国			
    country.malaysia	Malaysia	country	other			Malaysian|马来西亚			
    country.indonesia	Indonesia	country	other		2	Indonesian|Jakarta|印度尼西亚|印尼			
    country.singapore	Singapore	country	other			Singaporean|新加坡			
    country.philippines	Philippines	country	other		2	Philippine|Filipino|Manila|菲律宾|美菲|菲美			
    country.cambodia	Cambodia	country	other		2	Cambodian|Phnom Penh|柬埔寨			
    country.myanmar	Myanmar	country	other		2	Burma|Burmese|缅甸			
    country.kazakhstan	Kazakhstan	country	other		2	Kazakh|Astana|哈萨克斯坦|哈萨克			
    country.uzbekistan	Uzbekistan	country	other		2	乌兹别克斯坦|乌兹别克			
    country.kyrgyzstan	Kyrgyzstan	country	other		2	吉尔吉斯斯坦|吉尔吉斯			
    country.central-asia	Central Asia	country	other		2	Central Asian|中亚			
    country.mongolia	Mongolia	country	other		2	Mongolian|蒙古国			
    country.taiwan	Taiwan	country	other		2	Taiwanese|Taipei|台湾|台北|两岸|涉台|美台|台美|台湾方面			
    country.hong-kong	Hong Kong	country	china		0.5	Hongkong|香港			
    country.macau	Macau	country	china		0.5	Macao|澳门			
    country.australia	Australia	country	other		2	Australian|Australians|Canberra|澳大利亚|澳洲|中澳|澳方|堪培拉			
    country.new-zealand	New Zealand	country	other		2	Wellington|新西兰|纽西兰			
    country.canada	Canada	country	other		2	Canadian|Canadians|Ottawa|加拿大|中加|美加|渥太华			
    country.mexico	Mexico	country	other		2	Mexican|Mexicans|Mexico City|墨西哥|美墨|墨方			
    country.brazil	Brazil	country	other		2	Brazilian|Brasilia|巴西|中巴|Mato Grosso|Paranagua|Paranaguá|Ibovespa|São Paulo|Sao Paulo|马托格罗索|圣保罗			
    country.argentina	Argentina	country	other		2	Argentine|Argentinian|Buenos Aires|阿根廷			
    country.chile	Chile	country	other		2	Chilean|智利			
    country.peru	Peru	country	other		2	Peruvian|秘鲁			
    country.colombia	Colombia	country	other		2	Colombian|哥伦比亚			
    country.venezuela	Venezuela	country	other		2	Venezuelan|Caracas|委内瑞拉			
    country.cuba	Cuba	country	other		2	Cuban|Havana|古巴			
    country.panama	Panama	country	other			Panamanian|Panama Canal|巴拿马|巴拿马运河		shipping	
    country.russia	Russia	country	other		2	Russian|Russians|Moscow|Kremlin|俄罗斯|莫斯科|俄方|中俄|俄美|美俄|俄国|克里姆林宫|克宫|俄乌			
    country.ukraine	Ukraine	country	other		2	Ukrainian|Kyiv|Kiev|乌克兰|基辅			
    country.turkey	Türkiye	country	other		2	Turkish|Ankara|土耳其	Turkey		
    country.iran	Iran	country	other		2	Iranian|Tehran|伊朗|德黑兰			
    country.israel	Israel	country	other		2	Israeli|Gaza|Hamas|Jerusalem|以色列|加沙			
    country.saudi	Saudi Arabia	country	other		2	Saudi|Riyadh|沙特|沙乌地|沙乌地阿拉伯			
    country.uae	United Arab Emirates	country	other		2	Emirati|Dubai|Abu Dhabi|阿联酋|杜拜|阿拉伯联合大公国	UAE		
    country.qatar	Qatar	country	other		2	Qatari|Doha|卡塔尔			
    country.egypt	Egypt	country	other		2	Egyptian|Cairo|埃及			
    country.syria	Syria	country	other		2	Syrian|Damascus|叙利亚			
    country.iraq	Iraq	country	other		2	Iraqi|Baghdad|伊拉克			
    country.afghanistan	Afghanistan	country	other		2	Afghan|Kabul|Taliban|阿富汗			
    country.south-africa	South Africa	country	other		2	South African|Pretoria|Johannesburg|南非			
    country.nigeria	Nigeria	country	other		2	Nigerian|尼日利亚|奈及利亚			
    country.kenya	Kenya	country	other		2	Kenyan|Nairobi|肯尼亚|肯亚			
    country.ethiopia	Ethiopia	country	other		2	Ethiopian|埃塞俄比亚|衣索比亚			
    country.congo	Democratic Republic of Congo	country	other		2	Congo|Congolese|刚果	DRC		
    country.africa	Africa	country	other			African|Africans|非洲|中非			
    country.latin-america	Latin America	country	other			Latin American|South America|South American|Central America|Central American|拉美|拉丁美洲|南美|中美洲|南美洲			
    country.north-america	North America	country			0	North American|African American|African-American|African Americans|Native American|Native Americans|北美			
    country.global-south	Global South	country	other		0.5	全球南方|South East Asia|South East Asian			
    country.southeast-asia	Southeast Asia	country	other		0.5	Southeast Asian|东南亚			
    country.middle-east	Middle East	country	other		0.5	中东|波斯湾|海湾国家			
    place.geneva	Geneva	place			0.5	日内瓦		talks	
    place.london	London	place			0.25	Lancaster House|伦敦|兰卡斯特宫|兰开斯特宫		talks	
    place.stockholm	Stockholm	place			0.5	斯德哥尔摩		talks	
    place.madrid	Madrid	place			0.5	马德里		talks	
    place.kuala-lumpur	Kuala Lumpur	place			0.5	吉隆坡		talks	
    place.busan	Busan	place			0.5	Gimhae|釜山		visits	
    place.gyeongju	Gyeongju	place			0.5	庆州		visits	
    place.mar-a-lago	Mar-a-Lago	place	us			海湖庄园|海湖俱乐部		visits	
    place.shanghai	Shanghai	place	china			上海			
    place.shenzhen	Shenzhen	place	china			深圳			
    place.guangdong	Guangdong	place	china			广东			
    place.guangzhou	Guangzhou	place	china			广州			
    place.xinjiang	Xinjiang	place	china		1.5	Uyghur|Uighur|Uyghurs|新疆|维吾尔		sanctions	
    place.yiwu	Yiwu	place	china			义乌			
    place.zhejiang	Zhejiang	place	china			浙江			
    place.jiangsu	Jiangsu	place	china			江苏			
    place.shandong	Shandong	place	china			山东			
    place.fujian	Fujian	place	china			福建			
    place.tianjin	Tianjin	place	china			天津			
    place.chongqing	Chongqing	place	china			重庆			
    place.sichuan	Sichuan	place	china			四川			
    place.hunan	Hunan	place	china			湖南			
    place.hubei	Hubei	place	china			湖北			
    place.wuhan	Wuhan	place	china			武汉			
    place.chengdu	Chengdu	place	china			成都			
    place.hangzhou	Hangzhou	place	china			杭州			
    place.ningbo	Ningbo	place	china			宁波|宁波舟山港			
    place.qingdao	Qingdao	place	china			青岛			
    place.xiamen	Xiamen	place	china			厦门			
    place.hainan	Hainan	place	china			海南			
    place.yunnan	Yunnan	place	china			云南			
    place.nanjing	Nanjing	place	china			南京			
    place.dongguan	Dongguan	place	china			东莞			
    place.suzhou	Suzhou	place	china			苏州			
    place.wuxi	Wuxi	place	china			无锡			
    place.dalian	Dalian	place	china			大连			
    place.shenyang	Shenyang	place	china			沈阳			
    place.zhengzhou	Zhengzhou	place	china			郑州			
    place.henan	Henan	place	china			河南省|河南郑州			
    place.hebei	Hebei	place	china			河北			
    place.anhui	Anhui	place	china			安徽			
    place.jiangxi	Jiangxi	place	china			江西			
    place.baotou	Baotou	place	china			包头			
    place.inner-mongolia	Inner Mongolia	place	china			内蒙古|内蒙			
    place.xian	Xi'an	place	china			西安			
    place.tibet	Tibet	place	china			Tibetan|西藏		off.culture	
    place.california	California	place	us		0.5	加州|加利福尼亚			
    place.texas	Texas	place	us		0.5	得克萨斯|德克萨斯|得州|美国德州			
    place.iowa	Iowa	place	us		0.5	爱荷华|艾奥瓦|爱阿华			
    place.illinois	Illinois	place	us		0.5	伊利诺伊|伊利诺			
    place.ohio	Ohio	place	us		0.5	俄亥俄			
    place.michigan	Michigan	place	us		0.5	密歇根|密西根			
    place.midwest	Midwest	place	us		0.5	美国中西部|Midwestern			
    place.new-york	New York	place	us		0.5	纽约			
    place.los-angeles	Los Angeles	place	us		0.5	洛杉矶|洛杉矶港			
    place.silicon-valley	Silicon Valley	place	us		0.5	硅谷|矽谷			
    place.long-beach	Long Beach	place	us		0.5	长滩港			
    place.wall-street	Wall Street	place	us			Dow Jones|S&P 500|Nasdaq|华尔街|美股|纳斯达克|标普500|在华尔街|对华尔街|道琼斯|道琼|那斯达克|标普五百|S&P500		markets	
    place.shanghai-composite	Shanghai Composite	place	china			CSI 300|CSI300|Hang Seng|Chinese stocks|China stocks|Chinese shares|A股|恒生指数|沪指|上证		markets	
    place.incheon	Incheon	place			0.25	仁川			
    place.davos	Davos	place			0.25	达沃斯			
    place.osaka	Osaka	place			0.25	大阪			
    place.bali	Bali	place			0.25	巴厘岛|峇里岛			
    place.lima	Lima	place			0.25	利马			
    place.woodside	Woodside	place			0.25	Filoli|斐洛里			
    place.anchorage	Anchorage	place	us		0.25	安克雷奇			
    place.san-francisco	San Francisco	place	us		0.5	旧金山|三藩市			
    place.great-hall	Great Hall of the People	place	china		0.5	人民大会堂			
    place.diaoyutai	Diaoyutai State Guesthouse	place	china		0.5	钓鱼台国宾馆			
    place.miami	Miami	place	us		0.25	Doral|迈阿密			
    place.blair-house	Blair House	place	us		0.5	布莱尔宫			
    place.seattle	Seattle	place	us		0.5	西雅图|西雅图港			
    country.austria	Austria	country	other		2	Austrian|Vienna|奥地利|维也纳			
    country.finland	Finland	country	other		2	Finnish|Helsinki|芬兰			
    country.portugal	Portugal	country	other		2	Portuguese|Lisbon|葡萄牙|里斯本			
    country.greece	Greece	country	other		2	Athens|希腊|雅典			
    country.czechia	Czech Republic	country	other		2	Czechia|Czech|Prague|捷克			
    country.romania	Romania	country	other		2	Romanian|Bucharest|罗马尼亚			
    country.bulgaria	Bulgaria	country	other		2	Bulgarian|保加利亚			
    country.serbia	Serbia	country	other		2	Serbian|Belgrade|塞尔维亚|贝尔格莱德			
    country.croatia	Croatia	country	other		2	Croatian|克罗地亚|克罗埃西亚			
    country.slovakia	Slovakia	country	other		2	Slovak|Bratislava|斯洛伐克			
    country.slovenia	Slovenia	country	other		2	Slovenian|斯洛文尼亚			
    country.lithuania	Lithuania	country	other		2	Lithuanian|Vilnius|立陶宛			
    country.latvia	Latvia	country	other		2	Latvian|拉脱维亚			
    country.estonia	Estonia	country	other		2	Estonian|爱沙尼亚			
    country.iceland	Iceland	country	other		2	Icelandic|冰岛			
    country.luxembourg	Luxembourg	country	other		2	卢森堡			
    country.belarus	Belarus	country	other		2	Belarusian|白俄罗斯			
    country.azerbaijan	Azerbaijan	country	other		2	Azerbaijani|Baku|阿塞拜疆			
    country.armenia	Armenia	country	other		2	Armenian|亚美尼亚			
    country.tajikistan	Tajikistan	country	other		2	Tajik|塔吉克斯坦			
    country.turkmenistan	Turkmenistan	country	other		2	Turkmen|土库曼斯坦			
    country.laos	Laos	country	other		2	Laotian|Vientiane|老挝|寮国			
    country.nepal	Nepal	country	other		2	Nepali|Nepalese|Kathmandu|尼泊尔			
    country.brunei	Brunei	country	other		2	文莱|汶莱			
    country.timor	Timor-Leste	country	other		2	East Timor|东帝汶			
    country.png	Papua New Guinea	country	other		2	巴布亚新几内亚|巴布亚纽几内亚			
    country.fiji	Fiji	country	other		2	Fijian|斐济			
    country.solomons	Solomon Islands	country	other		2	所罗门群岛|索罗门群岛			
    country.ecuador	Ecuador	country	other		2	Ecuadorian|Quito|厄瓜多尔|厄瓜多			
    country.bolivia	Bolivia	country	other		2	Bolivian|玻利维亚			
    country.uruguay	Uruguay	country	other		2	Uruguayan|Montevideo|乌拉圭			
    country.paraguay	Paraguay	country	other		2	Paraguayan|巴拉圭			
    country.guatemala	Guatemala	country	other		2	Guatemalan|危地马拉|瓜地马拉			
    country.honduras	Honduras	country	other		2	Honduran|洪都拉斯|宏都拉斯			
    country.el-salvador	El Salvador	country	other		2	Salvadoran|萨尔瓦多			
    country.nicaragua	Nicaragua	country	other		2	Nicaraguan|尼加拉瓜			
    country.costa-rica	Costa Rica	country	other		2	Costa Rican|哥斯达黎加|哥斯大黎加			
    country.dominican	Dominican Republic	country	other		2	多米尼加|多明尼加			
    country.haiti	Haiti	country	other		2	Haitian|海地			
    country.jamaica	Jamaica	country	other		2	Jamaican|牙买加			
    country.morocco	Morocco	country	other		2	Moroccan|摩洛哥			
    country.algeria	Algeria	country	other		2	Algerian|阿尔及利亚			
    country.tunisia	Tunisia	country	other		2	Tunisian|突尼斯|突尼西亚			
    country.libya	Libya	country	other		2	Libyan|利比亚			
    country.sudan	Sudan	country	other		2	Sudanese|苏丹			
    country.ghana	Ghana	country	other		2	Ghanaian|加纳|迦纳			
    country.senegal	Senegal	country	other		2	Senegalese|塞内加尔			
    country.ivory-coast	Ivory Coast	country	other		2	Côte d'Ivoire|科特迪瓦|象牙海岸			
    country.zambia	Zambia	country	other		2	Zambian|赞比亚|尚比亚			
    country.zimbabwe	Zimbabwe	country	other		2	Zimbabwean|津巴布韦|辛巴威			
    country.tanzania	Tanzania	country	other		2	Tanzanian|坦桑尼亚			
    country.uganda	Uganda	country	other		2	Ugandan|乌干达			
    country.angola	Angola	country	other		2	Angolan|安哥拉			
    country.mozambique	Mozambique	country	other		2	莫桑比克|莫三比克			
    country.namibia	Namibia	country	other		2	纳米比亚			
    country.lesotho	Lesotho	country	other		2	莱索托|赖索托			
    country.madagascar	Madagascar	country	other		2	Malagasy|马达加斯加			
    country.jordan	Hashemite Kingdom of Jordan	country	other		2	Jordanian|Amman|约旦			
    country.lebanon	Lebanon	country	other		2	Lebanese|Beirut|黎巴嫩			
    country.oman	Oman	country	other		2	Omani|阿曼			
    country.kuwait	Kuwait	country	other		2	Kuwaiti|科威特			
    country.bahrain	Bahrain	country	other		2	Bahraini|巴林			
    country.yemen	Yemen	country	other		2	Yemeni|Houthi|Houthis|也门|叶门|胡塞			
    country.cyprus	Cyprus	country	other		2	Cypriot|塞浦路斯			
    country.malta	Malta	country	other		2	马耳他|马尔他			
    country.maldives	Maldives	country	other		2	马尔代夫|马尔地夫			
    country.bhutan	Bhutan	country	other		2	不丹			
    place.guizhou	Guizhou	place	china		1	贵州			
    place.guangxi	Guangxi	place	china		1	广西			
    place.gansu	Gansu	place	china		1	甘肃			
    place.shaanxi	Shaanxi	place	china		1	陕西			
    place.shanxi	Shanxi	place	china		1	山西			
    place.jilin	Jilin	place	china		1	吉林			
    place.heilongjiang	Heilongjiang	place	china		1	黑龙江			
    place.liaoning	Liaoning	place	china		1	辽宁			
    place.ningxia	Ningxia	place	china		1	宁夏			
    place.foshan	Foshan	place	china		1	佛山			
    place.wenzhou	Wenzhou	place	china		1	温州			
    place.shantou	Shantou	place	china		1	汕头			
    place.zhuhai	Zhuhai	place	china		1	珠海			
    place.hefei	Hefei	place	china		1	合肥			
    place.kunshan	Kunshan	place	china		1	昆山			
    place.changzhou	Changzhou	place	china		1	常州			
    place.nantong	Nantong	place	china		1	南通			
    place.changsha	Changsha	place	china		1	长沙			
    place.nanchang	Nanchang	place	china		1	南昌			
    place.fuzhou	Fuzhou	place	china		1	福州			
    place.quanzhou	Quanzhou	place	china		1	泉州			
    place.jinhua	Jinhua	place	china		1	金华			
    place.shaoxing	Shaoxing	place	china		1	绍兴|柯桥			
    place.jiaxing	Jiaxing	place	china		1	嘉兴			
    place.huizhou	Huizhou	place	china		1	惠州			
    place.ganzhou	Ganzhou	place	china		1	赣州			
    place.yangshan	Yangshan	place	china		1	洋山港			
    place.yantian	Yantian	place	china		1	盐田港			
    place.nansha	Nansha	place	china		1	南沙港			
    place.lianyungang	Lianyungang	place	china		1	连云港			
    place.zhoushan	Zhoushan	place	china		1	舟山			
    place.pearl-river-delta	Pearl River Delta	place	china		1	珠三角|珠江三角洲			
    place.yangtze-river-delta	Yangtze River Delta	place	china		1	长三角|Yangtze Delta			
    place.greater-bay-area	Greater Bay Area	place	china		1	大湾区			
    place.changchun	Changchun	place	china		1	长春市			
    place.harbin	Harbin	place	china		1	哈尔滨			
    place.kunming	Kunming	place	china		1	昆明			
    place.urumqi	Urumqi	place	china		1	乌鲁木齐			
    place.changshu	Changshu	place	china		1	常熟			
    place.taizhou	Taizhou	place	china		1	台州市			
    place.nebraska	Nebraska	place	us		0.5	内布拉斯加			
    place.kansas	Kansas	place	us		0.5	堪萨斯			
    place.minnesota	Minnesota	place	us		0.5	明尼苏达			
    place.indiana	Indiana	place	us		0.5	印第安纳|印第安那			
    place.missouri	Missouri	place	us		0.5	密苏里			
    place.north-dakota	North Dakota	place	us		0.5	北达科他|北达科塔			
    place.south-dakota	South Dakota	place	us		0.5	南达科他|南达科塔			
    place.wisconsin	Wisconsin	place	us		0.5	威斯康星|威斯康辛			
    place.kentucky	Kentucky	place	us		0.5	肯塔基			
    place.tennessee	Tennessee	place	us		0.5	田纳西			
    place.louisiana	Louisiana	place	us		0.5	路易斯安那|路易西安那			
    place.arkansas	Arkansas	place	us		0.5	阿肯色			
    place.mississippi	Mississippi	place	us		0.5	密西西比			
    place.alabama	Alabama	place	us		0.5	阿拉巴马|亚拉巴马			
    place.florida	Florida	place	us		0.5	佛罗里达|佛州			
    place.pennsylvania	Pennsylvania	place	us		0.5	宾夕法尼亚|宾州			
    place.new-jersey	New Jersey	place	us		0.5	新泽西|纽泽西			
    place.oregon	Oregon	place	us		0.5	俄勒冈|奥勒冈			
    place.arizona	Arizona	place	us		0.5	亚利桑那|亚利桑纳			
    place.nevada	Nevada	place	us		0.5	内华达			
    place.utah	Utah	place	us		0.5	犹他			
    place.colorado	Colorado	place	us		0.5	科罗拉多			
    place.idaho	Idaho	place	us		0.5	爱达荷			
    place.montana	Montana	place	us		0.5	蒙大拿			
    place.wyoming	Wyoming	place	us		0.5	怀俄明			
    place.oklahoma	Oklahoma	place	us		0.5	俄克拉荷马|奥克拉荷马			
    place.maryland	Maryland	place	us		0.5	马里兰			
    place.virginia	Virginia	place	us		0.5	弗吉尼亚|维吉尼亚			
    place.south-carolina	South Carolina	place	us		0.5	南卡罗来纳|南卡罗莱纳			
    place.north-carolina	North Carolina	place	us		0.5	北卡罗来纳|北卡罗莱纳			
    place.massachusetts	Massachusetts	place	us		0.5	马萨诸塞|麻州			
    place.connecticut	Connecticut	place	us		0.5	康涅狄格			
    place.alaska	Alaska	place	us		0.5	阿拉斯加			
    place.hawaii	Hawaii	place	us		0.5	夏威夷			
    place.chicago	Chicago	place	us		0.5	芝加哥			
    place.houston	Houston	place	us		0.5	休斯顿|休士顿			
    place.oakland	Oakland	place	us		0.5	奥克兰港			
    place.savannah	Savannah	place	us		0.5	萨凡纳			
    place.boston	Boston	place	us		0.5	波士顿			
    place.detroit	Detroit	place	us		0.5	底特律			
    place.atlanta	Atlanta	place	us		0.5	亚特兰大			
    place.philadelphia	Philadelphia	place	us		0.5	费城			
    place.des-moines	Des Moines	place	us		0.5	得梅因			
    place.tacoma	Tacoma	place	us		0.5	塔科马			
    place.corn-belt	Corn Belt	place	us		0.5	玉米带|Farm Belt|farm states|中西部农业州			
    place.gulf-coast	Gulf Coast	place	us		0.5	墨西哥湾沿岸|US Gulf|U.S. Gulf|Pacific Northwest|美湾|美西北			
    term.trade	trade	term				trading partner|trading partners|trade partner|trade partners|trading relationship|commerce|贸易|商贸|通商	TRADE		
    term.china-foreign-trade	外贸	term	china		0.75	稳外贸|外贸企业|外贸订单			
    term.economic-trade	economic and trade	term			2	trade and economic|economic and commercial|economic relations|economic ties|commercial ties|trade and investment|经贸|经贸关系|经贸团队|经贸合作|经贸问题|经贸领域|economic and trade ties|economic and trade relations|economic and trade issues|economic-trade|economic and trade cooperation|trade and economy|trade and commercial|commercial relations|commercial relationship|economic relationship|经贸议题|经贸往来关系|商贸关系|商贸往来|经贸界|经济贸易|经贸投资		talks	
    term.trade-war	trade war	term		both	2.5	trade wars|tariff war|tariff wars|trade battle|trade fight|trade conflict|economic war|trade feud|trade spat|trade standoff|trade row|trade clash|trade hostilities|tariff fight|tariff battle|tariff row|tariff standoff|贸易战|关税战|贸易冲突|经贸摩擦|贸易摩擦|贸易争端|科技战|经贸战|贸易大战|关税大战|科技冷战|贸易纠纷|trade escalation|tariff escalation|tariff dispute|tariff disputes|tariff showdown|trade showdown|tariff feud|tariff clash|tariff spat|tariff tit-for-tat|trade hostility|trade stand-off|tariff stand-off|trade tussle|tariff tussle|trade confrontation|commercial war|economic warfare|chip-trade war|soybean war|rare earth war|贸战|贸易战火|贸易对抗|关税对峙|关税大戏|经贸冲突|经贸对抗|贸易角力|关税角力|关税风暴|贸易争执|贸易较量|经济战	TRADE WAR	tariffs	
    term.trade-talks	trade talks	term		us	2.5	trade negotiations|trade negotiation|trade negotiator|trade negotiators|trade meeting|trade dialogue|trade discussions|tariff talks|tariff negotiations|economic talks|economic dialogue|trade consultations|trade envoy|trade envoys|trade delegation|trade representative|chief trade negotiator|trade teams|trade call|trade summit|economic and trade talks|economic and trade consultations|economic and trade consultation mechanism|经贸磋商|经贸会谈|经贸谈判|贸易谈判|贸易磋商|贸易代表团|关税谈判|经贸磋商机制|经贸中美|economic officials|trade officials|economic teams|economic team|economic counterparts|trade counterparts|trade counterpart|经贸官员|经贸中方牵头人|经贸牵头人|贸易会谈|经贸对话|贸易对话|经贸谈判团队|贸易谈判代表团|关税磋商|贸易谈判团队|trade round|trade rounds|negotiating round|negotiating rounds|round of talks|rounds of talks|trade sit-down|trade parley|tariff discussion|tariff discussions|trade huddle|trade track|trade mission|vice-ministerial talks|working-level trade|经贸会议|贸易会议|经贸团|经贸高官|贸易高官|贸易团队|贸易官员|谈判首席代表|贸易谈判首席代表|国际贸易谈判代表|商务谈判|经贸磋商中方|经贸磋商美方|关税会谈|新一轮磋商|新一轮谈判|首轮磋商|轮磋商|轮谈判|轮经贸		talks	
    term.trade-deal	trade deal	term		us	2.5	trade deals|trade agreement|trade agreements|trade pact|trade accord|trade framework|tariff deal|tariff deals|tariff agreement|trade arrangement|framework deal|framework agreement|贸易协议|贸易协定|经贸协议|框架协议|协议框架|关税协议|贸易协定框架|经贸协定|关税协定|trade understanding|trade settlement|trade breakthrough|trade compromise|trade outline|mini-deal|skinny deal|partial trade deal|interim trade deal|tariff accord|tariff pact|tariff compromise|tariff framework|purchase deal|chip deal|farm deal|soybean deal|soy deal|rare earth deal|rare earths deal|minerals deal|贸易框架|贸易共识|经贸共识|经贸成果|经贸安排|关税安排|关税框架|关税共识|大豆协议|稀土协议|稀土交易|贸易突破		talks	
    term.trade-truce	trade truce	term		both	2.5	tariff ceasefire|trade ceasefire|trade détente|trade detente|trade peace|tariff peace|贸易休战|贸易停火|关税停战|关税休兵|貿易休兵|贸易休兵|休兵协议|休战协议|贸易停战|trade armistice|trade pause|tariff détente|tariff detente|trade thaw|tariff thaw|economic truce|rare earth truce|truce extension|truce deadline|truce expiry|truce expires|truce holds|trade standstill|经贸休战|经贸停火|贸易休战期|关税停火期|休战期|休兵期|停战期|休战延期|休兵延长|关税暂停期|贸易缓和		truce	
    term.trade-tension	trade tension	term		us	2.5	trade tensions|trade dispute|trade disputes|trade friction|trade frictions|trade uncertainty|trade policy|trade policies|trade relations|trade relationship|trade ties|trade practices|unfair trade|trade barriers|trade restrictions|trade curbs|trade measures|trade issues|trade concerns|trade row|trade threats|trade imbalance|trade rivalry|贸易关系|贸易政策|贸易壁垒|贸易限制|贸易紧张|贸易不平衡|贸易紧张局势|经贸关系紧张|贸易失衡|trade strain|trade strains|trade irritant|trade irritants|trade grievance|trade grievances|trade worries|trade jitters|trade fears|trade optimism|trade hopes|trade rift|trade ructions|trade stance|trade agenda|trade outlook|trade risk|trade risks|trade woes|trade pressure|trade hawk|trade hawks|trade offensive|trade strategy|tariff stance|tariff policy|tariff policies|tariff agenda|tariff fears|tariff worries|tariff jitters|tariff hopes|tariff tension|tariff tensions|trade feuding|经贸紧张|经贸争端|经贸争议|贸易争议|贸易问题|贸易风险|贸易前景|贸易局势|贸易形势|贸易疑虑|经贸分歧|贸易分歧|关税紧张|关税政策|关税问题|关税不确定性|关税忧虑|关税疑虑|关税风险|经贸摩擦升级|经贸往来|贸易往来|贸易施压			
    term.trade-deficit	trade deficit	term			2	trade gap|trade surplus|trade balance|trade imbalances|trade flows|trade data|trade figures|trade volume|goods trade|bilateral trade|foreign trade|merchandise trade|贸易逆差|贸易顺差|贸易额|贸易总额|进出口|双边贸易|外贸数据|goods deficit|goods trade deficit|trade shortfall|goods gap|贸易差额|顺差|逆差|贸易赤字|贸易盈余|trade numbers|trade statistics|trade imbalance with|two-way trade|trade in goods|goods imports|goods exports|trade shortfalls|trade gaps|trade surpluses|trade deficits|货物贸易|商品贸易|贸易数据|贸易统计|贸易收支|贸易入超|贸易出超|出超|入超|双边贸易额|外贸统计		tariffs	
    term.protectionism	protectionism	term			1.5	protectionist|保护主义|单边主义|贸易保护主义|经济胁迫|经济霸凌|霸凌|economic coercion|economic bullying|经济霸权		tariffs	
    term.free-trade	free trade	term			1.5	free-trade agreement|free trade agreement|free trade deal|自由贸易|自贸协定|自贸			
    term.exports	exports	term				export|exporting|exported|exporter|exporters|shipments|shipment|ship to|overseas shipments|出口|出口商|出口企业|外销|outbound shipments|export orders|export order|exporter group|ships to|shipped to|shipping to|sell to|sells to|sales to|sold to|selling to|出货|出口额|出口量|外销订单|出口订单|输往|销往|出口到|运往|发往|外销量|出口管道	EXPORTS		
    term.imports	imports	term				import|importing|imported|importer|importers|purchases of|进口|进口商|采购|import orders|imports of|import volume|sourced from|sourcing from|buys from|bought from|shipped from|shipments from|purchases from|进口额|进口量|进口自|自进口|购自海外|到港|到货|到岸	IMPORTS		
    term.customs	customs	term			0.5	customs data|清关|通关|报关			
    term.supply-chain	supply chain	term			0.75	supply chains|supply-chain|供应链|产业链|供应炼|reroute supply|sourcing shift|shift sourcing|move production|moving production|moves production|shift orders|转单|移转产能|转移产能|产能外移|供应链转移|供应链迁移|产业外移|移出中国|撤出中国|产供链|供链			
    term.market-access	market access	term				市场准入|市场开放|market opening|open up its market|非关税壁垒|non-tariff barriers|非关税		investment	
    term.overcapacity	overcapacity	term			1.5	industrial overcapacity|产能过剩			
    term.ip-theft	intellectual property theft	term				intellectual property|forced technology transfer|technology transfer|知识产权|技术转让|IP theft|theft of intellectual property|forced transfer of technology|forced tech transfer|technology transfers|technology theft|stolen technology|强制技术转让|强迫技术转让|窃取知识产权|技术窃取|窃取技术|智慧财产权		wto-law	
    term.subsidies	subsidies	term			0.75	state subsidies|subsidy|补贴|industrial subsidies|state aid|non-market practices|non-market economy|nonmarket practices|market economy status|非市场经济|非市场行为|非市场做法|产业补贴|市场经济地位|不公平贸易|不公平竞争			
    term.talks	talks	term			0.75	negotiations|negotiation|negotiators|negotiator|consultations|dialogue|bargaining|磋商|谈判|会谈|对话|协商|negotiating table|bargaining table|back at the table|back to the table|谈判桌|back to the negotiating|negotiating teams|negotiating team|negotiating session|bargainers|parley|parleys|haggle|haggling|discussions|working group|working-level|谈判代表|谈判团队|谈判团|商谈|洽谈|会商|谈判人员|谈判僵局|next round|new round|fresh round|another round|latest round|January round|February round|March round|April round|May round|June round|July round|August round|September round|October round|November round|December round|新一轮|下一轮|又一轮		talks	
    term.deal	deal	term			0.75	agreement|pact|accord|consensus|framework|协议|共识|协定|框架|handshake deal|concession|concessions|memorandum|MOU|joint statement|fact sheet|outcome list|共同声明|联合声明|谅解|备忘录|让步|成果清单|事实清单|框架文件|和解		talks	
    term.truce	truce	term			0.75	truces|休战|停战|休兵|armistice|standstill		truce	
    term.pause	pause	term			0.25	extension|deadline|reprieve|détente|detente|ceasefire|暂停|延长|到期|停火|thaw|thaws|rapprochement|缓和|回暖|解冻			
    term.phone-call	phone call	term			0.5	phone conversation|phone talks|leaders' call|call with|通电话|通话|电话|phone calls|telephone call|telephone conversation|phone chat|phone diplomacy|telephoned|by phone|on the phone|over the phone|readout|通电话时|通电|通了电话		talks|visits	
    term.summit	summit	term			0.5	state visit|visit|visits|invites|invitation|元首会晤|会晤|峰会|国事访问|元首|访问|高峰会|国是访问|state visits|summits|summitry|official visit|访华行程|访美行程|领袖会|元首会|首脑会谈|首脑会晤|领导人会晤|领导人峰会|领袖峰会|峰会期间		visits	
    term.investment	investment	term			0.5	investments|invest|投资|外资		investment	
    term.tech-rivalry	tech war	term		both	1.5	technology war|tech rivalry|tech race|AI race|科技竞争|科技战争|AI竞赛|晶片竞赛		export-controls	
    term.buy	purchases	term			0.5	buy|buys|buying|购买|purchase|purchased|bought|book|booked cargoes|buyer|buyers|importers buy|orders of|shun|shuns|shunned|shunning|snap up|snaps up|snapped up|买家|买盘|订购|订货|下单|购入|购自|采买|买入			
    term.bilateral	bilateral	term			0.25	bilateral relations|ties|relations|relationship|tensions|rivalry|economic|economy|双边|关系|紧张|经济			
    term.assembly	assembly lines	term			0.5	assembles|assemble|assembly|manufacturing|factory|factories|manufacturers|工厂|制造业|生产线			
    term.sourcing	reshoring	term			0.75	onshoring|nearshoring|relocate production|shift production|制造业回流|产业转移			
    term.inflation-cost	tariff costs	term		us	1.5	tariff cost|tariff impact|tariff hit|tariff pressure|tariff revenue|tariff refunds|tariff refund|tariff-hit|tariff threat|tariff threats|tariff relief|tariff uncertainty|tariff-related|关税成本|关税影响|关税冲击|关税威胁|tariff dividend|tariff bill|tariff turmoil|tariff chaos|关税退款|关税退税|关税红利|tariff pain|tariff squeeze|tariff fallout|tariff effects|tariff effect|tariff blows|tariff woes|tariff burden|tariff burdens|tariff bite|tariffs bite|duties bite|tariff shock|tariff storm|tariff headwinds|tariff headwind|tariff exposure|tariff fear|tariff toll|tariff passthrough|tariff pass-through|关税阴影|关税压力|关税阴云|关税逆风|关税负担|关税重压|关税效应|关税震荡|关税利空|关税收入		tariffs	
    term.consequences	company results	term			0	raise prices|raises prices|raising prices|higher prices|price increases|price rises|push up prices|inflation|cuts outlook|outlook cut|cuts forecast|cuts guidance|profit|profits|profit warning|quarterly results|earnings|layoffs|job cuts|涨价|通胀|利润|业绩|财报|裁员|writedown|write-down|writedowns|bn charge|billion charge|billion hit|bn hit|guidance|sales outlook|revenue|price hike|price hikes|sticker shock|passes on costs|pass on costs|pass on the cost|squeezed margins|margins|furloughs|bankruptcy|闭厂|营收|净利|财测|毛利|调涨|倒闭|关厂|预警|cost more|costs more|costlier|dearer|pricier|pay more|price tags|涨价潮|提价		markets	
    term.front-loading	front-loading	term				frontloading|stockpile|stockpiling|rush orders|抢出口|抢运|提前出货|front-loaded|frontloaded|pull-forward|pulled forward|pull forward orders|stockpiled|提前备货|备货潮|囤货|拉货|抢单|急单|提前拉货|抢关税		shipping	
    term.market-words	stocks	term			0.25	shares|futures|markets|investors|bond yields|Treasury yields|equities|traders|oil prices|oil slips|oil rises|oil falls|oil climbs|oil steady|crude futures|gold|gold prices|bitcoin|Brent|copper prices|S&P|FTSE|Nikkei|Kospi|rally|selloff|股市|期货|股价|金价|油价|黄金|亚洲股市|收高|收低|收跌|收涨|盘前|grain market|grain markets|corn prices|wheat prices|soybean prices|grain prices|metal prices|freight rates|spot rates|U.S. grains|midpoint|中间价|期价|走强|走弱|走高|走低|下挫|chip stocks|tech stocks|tech shares|chip shares|share price|stock market|stock markets|stock futures|bond market|bonds|stock index|benchmark index|premium|record high|record lows|record low|all-time high|month high|month low|week high|week low|year high|year low|day high|month peak|week peak|year peak|year trough|month highs|month lows|session high|session low|in early trade|in early trading|afternoon trade|morning trade|traders bet|crude|West Texas|safe-haven|risk appetite|risk-on|risk-off|bourse|bourses|新高|新低|反弹|回调|开盘|盘初|尾盘|盘后|震荡|升水|贴水|收于|收报|指数|大盘|涨停|跌停|台股|港股|陆股开|日股|韩股|欧股|亚股|期指|债市|殖利率|收益率|避险|风险偏好|现货价|报价	WTI|DAX|STOXX	markets	
    term.dollar	dollar	term			0.25	greenback|美元		currency	
    term.canton-fair	Canton Fair	term	china		1.5	广交会			
    term.ciie	China International Import Expo	term	china		1.5	进博会	CIIE		
    term.boycott	boycott	term			0.75	抵制			
    term.price-moves	price moves	term			0.25	slides|slips|tumbles|rallies|rebounds|sinks|dips|steadies|edges up|edges down|edges higher|edges lower|closes higher|closes lower|close higher|close lower|ends higher|ends lower|soars as|jumps as|falls as|rises as|fall as|rise as|slide as|slip as|sink as|jump as|tumble as|rally as|stocks sink|stocks fall|stocks slide|stocks tumble|stocks rise|stocks jump|stocks rally|premiums|大跌|大涨|收盘|暴跌|飙升|edged up|edged down|edged higher|edged lower|inched up|inched down|inched higher|inched lower|slipped|closed higher|closed lower|ended higher|ended lower|settled higher|settled lower|prices firm|prices ease|shares jump|shares rise|shares fall|shares slide|shares sink|stocks higher|stocks lower|surges|surge as|surged|surging|jumps|jumped|soars|soared|climbs|climbed|climb as|gain as|gained|rises|falls|drops|dropped|drop as|plunges|plunged|plunge as|slumps|slumped|slump as|sinks as|sank|slides as|slid|slumping|rallied|rebounded|rebound as|retreats|retreated|pares|pared|trims gains|ticks up|ticks down|ticked up|ticked down|firmed|weakens|weakened|strengthens|strengthened|seesaw|whipsaw|hover near|hovers near|snap losing|hits record|hit record|上涨|下跌|走扬|翻红|翻黑|重挫|急挫|劲扬|飙涨|跳水|攀升|回落|回升|涨逾|跌逾|涨近|跌近|收红|收黑|涨幅|跌幅|领涨|领跌|新台币		markets	
    term.restriction	restriction	term			0.85	restrictions|ban|bans|banned|curb|curbs|licence|licences|licenses|禁令|限制措施|waiver|waivers|embargo rules|clampdown|licensing|green light to sell|cleared to sell|barred from selling|barred from buying|license to sell|licence to sell|licences to sell|licenses to sell|export go-ahead|解禁|放行|禁止采购|停止采购|禁止销售|限制令|管制|豁免|halt sales|halts sales|halted sales|stop selling|stops selling|halt shipments|halts shipments|stop shipments|stops shipments|suspend shipments|suspends shipments|halt exports|halts exports|stop exporting|permit|permits|export green light|停售|断货|停供|停止供货			
    term.us-trade-deficit	US trade deficit	term	us		2	U.S. trade deficit|US goods deficit|U.S. goods deficit|US goods trade deficit|U.S. goods trade deficit|American trade deficit|US trade gap|U.S. trade gap|美国贸易逆差|对美顺差|对美贸易顺差|对美出口|自美进口|对美国出口|自美国进口|exports to the US|exports to the United States|exports to the U.S.|exports to America|exports to US|shipments to the US|shipments to the United States|shipments to the U.S.|shipments to America|imports from the US|imports from the United States|imports from the U.S.|imports from America|US-bound|U.S.-bound|US-bound cargo|对美顺差额|对美贸易|对美外销|对美出货|自美国的进口|从美国进口|从美进口|对美采购|采购美国商品		tariffs	
    term.us-notice	notice in the Federal Register	term		us	0.75	Federal Register|agency information collection|notice of modification|modification of action|notice of action			
    term.board-of-trade	Board of Trade	term			1		Board of Trade|Board of Investment	talks	
    term.managed-trade	managed trade	term			1.5	管理贸易|管理式贸易|trade management mechanism		talks	
    term.strategic-stability	constructive strategic stability	term	both		1.5	建设性战略稳定关系|建设性战略稳定|中美建设性战略稳定关系		visits	
    term.vice-premier	vice premier	term	china		0.75	国务院副总理		talks	
    term.transpacific	trans-Pacific trade	term		both	0.75	trans-Pacific|transpacific|transpacific trade|transpacific rates|trans-Pacific rates|trans-Pacific eastbound|跨太平洋|太平洋航线|美线|美西线|美东线|美西航线|美东航线|赴美航线		shipping	
    term.wto-dispute	dispute settlement	term			1.5	WTO panel|WTO complaint|WTO case|WTO dispute|WTO challenge|WTO appeal|WTO suit|appellate body|dispute panel|request for consultations|争端解决|争端解决机制|上诉机构|诉诸世贸|世贸诉讼|世贸起诉|磋商请求		wto-law	
    term.bilateral-mechanism	US-China trade mechanism	term	both		2	Joint Commission on Commerce and Trade|U.S.-China Economic Working Group|US-China Economic Working Group|U.S.-China Financial Working Group|US-China Financial Working Group|Commercial Issues Working Group|Export Control Enforcement Information Exchange|US-China Strategic and Economic Dialogue|U.S.-China Strategic and Economic Dialogue|Comprehensive Economic Dialogue|US-China Comprehensive Economic Dialogue|中美经济工作组|中美金融工作组|中美商贸工作组|中美商业问题工作组|中美商贸联委会|中美全面经济对话|中美战略与经济对话|中美经贸磋商机制|中美经贸中方牵头人|商贸问题工作组	JCCT	talks	
    term.leaders-contact	sit-down	term			0.4	sits down with|sit down with|sat down with|sitting down with|face-to-face|in-person meeting|tête-à-tête|tete-a-tete|one-on-one|bilateral meeting|bilateral talks|leaders' meeting|meeting of the leaders|leaders' summit|to meet|meets|met with|meet with|meeting with|will meet|speak by phone|spoke by phone|speaks with|spoke with|speak with|to speak|talk by phone|talked by phone|talks by phone|phone talk|video call|video conference|hold a call|held a call|call between|会面|见面|晤谈|会见|碰面|致电|视频会晤|视讯会晤|视讯通话|互致|致信|贺信|贺电|亲笔信|应约通电话|热线通话|热线|拜会|双边会晤|高层会晤|first call|second call|latest call|lengthy call|in call|after call|after a call|in a call|hold call|holds call|held call|take call|takes call|first meeting|second meeting|long-awaited meeting|handshake|登场|聚首|相会|碰头|同台		visits	
    term.taxing	征税	term			0.6	征收|开征|课征|税负|起征|徵收			
    """#
