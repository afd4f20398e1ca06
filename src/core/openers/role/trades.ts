/**
 * Kinds of work, by words of a role or an employer in both languages, most particular first. Each has
 * questions of its own that only somebody in that work can answer. `any` is work that is rare and well known:
 * how somebody came to it is asked.
 */
const words: Readonly<Record<string, string>> = {
  learner: 'azubi|auszubild|lehrling|apprentice(?!ship)',
  student: String.raw`(?<!\p{L})(?:werk|master|bachelor)?student(?:in)?(?![\p{L}'’])(?! (?:nurs|advis|serv|affairs|success|support|union|recruit|counsel|experience|life|midwi|paramed|teacher))|studierende|undergraduate`,
  any: String.raw`\bpatent(?!ed)|tree surgeon|animal care|payroll|lohnbuchhalt`,
  law: String.raw`anwalt|anwält|\blegal\b|jurist|justiziar|\bnotar(?:in)?\b|kanzlei|lawyer|attorney|solicitor|barrister|general counsel|paralegal`,
  cyber: String.raw`it-sicherheit|informationssicherheit|cyber|information security|security (?:engineer|analyst|architect|consultant|research)|\bciso\b|infosec|penetration test|pentest`,
  train: String.raw`personalentwick|weiterbildung|learning (?:and|&) dev|\bl&d\b|(?<!apprentice )training (?:manag|specialist|coord|consult|lead|officer)|(?:business|kommunikations|verhaltens|vertriebs|verkaufs|führungskräfte|soft-?skill)-?trainer|corporate trainer|seminarleit|erwachsenenbild|instructional design|workshopleit|schulungs`,
  recruit: 'recruit|headhunt|talent (?:acqui|sourc)',
  hr: String.raw`personal(?:leit|refer|chef|manag|abteil|wesen|er(?:in)?\b)|leiter(?:in)? personal|\bhr\b|head of people|people (?:&|and|partner|operations|manager)|chief people|talent|human resources`,
  service:
    'kundenservice|kundendienst|kundenbetreu|(?<!firmen|privat|geschäfts)kundenberat|customer (?:service|success|support|care|experience)|call ?cent',
  assistant:
    'assistenz(?!arzt|ärzt|hund|prof)|(?:vorstands|direktions|geschäftsführungs|team|büro)assistent|^assistent(?:in)?(?: (?:der|des)|$)|(?<!haupt|ober|inspektor|staats|general|regierungs|stadt|partei|gewerkschafts|polizei|zoll|justiz|steuer|stabs)sekretär(?:in)?$|referent(?:in)? (?:der geschäftsführung|des vorstands)|sekretariat|bürokauf|büromanag|bürokraft|assistant to|(?:executive|personal|virtual|administrative|admin|office) assistant|office (?:manag|admin)|(?<!(?:company|general|court) )secretary(?! (?:general|of))',
  ux: String.raw`\bu[xi]\b(?:[ /-]+(?:u[xi] )?(?:design|research|writ)\p{L}*)?|product design|user research|usability`,
  data: String.raw`\bdata ?scien|\bdata\b(?! (?:protection|privacy|cent|entry|processing))|datenanaly|\bbi\b|(?<!\p{L})(?:reporting|web|marketing|insights?) analyst|analytics|marktforsch|market research`,
  pharmacy: String.raw`apothek|pharmazeutisch|\bpta(?:-|$)|pharmac(?!eut|olog|ov)`,
  research: String.raw`lehrstuhl|professor|dozent|wissenschaft|forsch|research|epidemiolog|biolog|biochem|physiker|chemiker|mathematiker|geolog|soziolog|archäolog|archaeolog|meteorolog|astronom|physicist|chemist|mathematician|economist|ecolog|doktorand|\bphd\b|doctoral|postdoc|statistician|lecturer|(?<!data )scientist|group leader`,
  midwife: 'hebamme|midwi',
  vet: String.raw`vet(?:erinary)? nurse|tierarzt|tierärzt(?:lich\p{L}*)?|veterinär|veterinar|\bvet\b|tiermedizinische`,
  rescue: String.raw`feuerwehr|brandmeister|rettungs|notfallsan|leitstelle(?:ndispon)?|fire ?fight|fire (?:chief|captain|officer)|paramedic|ambulance|(?:911|fire|police|emergency) dispatch|\bemt\b`,
  kids: String.raw`erzieher|\bkita|kindergarten|kindergärt|kinderpfleg|tagesmutter|(?<!plant |tree )nursery(?: nurse| teacher| manag)?|early (?:years|childhood)|preschool|childminder|childcare|daycare|\bnanny`,
  nurse: String.raw`(?<![\p{L}-])pflege|(?:kranken|alten|intensiv|heilerziehungs|familien)pflege|krankenschwester|stationsleit|(?<!(?:veterinary|vet|dental) )\bnurs(?!ery)|matron|ward sister|\brgn\b`,
  psych: String.raw`psycholog|psychotherap|psychoanaly|(?<!(?:school|career|careers|genetic|debt|guidance|camp|city|town|parish) )counsell?or\b`,
  teeth: 'zahn(?:techn|arzt|ärzt|mediz)|dental nurse|dental|orthodont|(?<!(?:horse|equine) )dentist',
  doctor: String.raw`arzt|ärzt|chirurg|anästhes|internist|psychiater|\bphysician|surgeon|anaesth|\bgp\b|pa?ediatric|radiolog|psychiatrist|geriatrician|oncologist|cardiologist|neurologist|dermatologist|urologist|gyna?ecologist|obstetrician|rheumatologist|ophthalmologist|emergency medicine|intensive care|(?:junior|family|hospital|resident) doctor`,
  therapy:
    'physio|ergotherap|logopäd|osteopath|chiropract|occupational therap|physical therap|speech (?:and language |& language )?(?:therap|path)',
  school: String.raw`(?<![\p{L}-])(?:\p{L}*schul|gymnasial|sonder|förder|fach|klassen|kunst|deutsch|mathe\p{L}*|musik)?lehrer(?!innenrat)|lehrkraft|schulleit|studienr[aä]t|\brektor(?:in)?\b|konrektor|(?<!(?:yoga|pilates|music|piano|violin|guitar|dance|ballet|voice|singing|swimming|riding|meditation|language|drama) )\bteacher|headteacher|school principal|headmaster|headmistress`,
  serve: String.raw`kellner|servicekraft|restaurantfach|restaurantleit|chef de rang|servierer|barista|barkeep|bartend|\bwait(?:er|ress)\b|bar manager|sommel`,
  kitchen: String.raw`küchen(?:chef|leit|meist|hilf)|(?<!\p{L})(?:chef|jung|bei|diät)?koch\b|köchin|gastronom|restaurant|gastwirt|\bchef\b(?! of)(?=$|.{0,40} (?:at|kitchen|pastry|cuisine))|sous[- ]chef|head chef|osteria|\bcook\b|catering|caterer|canteen`,
  hotel: 'hotel|night audit|rezeption|gastgeber|housekeep|front (?:office|desk)|guest relation|concierge',
  bakery: String.raw`bäcker|konditor|\bbaker|patiss|pastry chef`,
  forest: String.raw`förster|\bforst|forest|waldbau`,
  garden: 'gärtner|gartenbau|landschafts(?:bau|pfleg)|(?<!kinder)garden(?!.{0,40}kind)|landscap(?!e arch)|horticult',
  farm: String.raw`landwirt|(?:^|milch|bio|berg|gemüse|öko)bauer|bäuerin|obstbau|obsthof|(?<!fish |oyster |wind |tree )\bfarmer|(?<!wind |solar |fish |server )farm (?:manag|owner)|rancher`,
  wood: 'tischler|schreiner|zimmerer|zimmermann|zimmermeist|zimmerin|carpent|joiner|cabinetmak|woodwork',
  site: String.raw`polier|(?:gerüst|brunnen|gleis|beton|trocken)bau|bauleit|bauunternehm|maurer|dachdeck|fliesenleg|parkettleg|stuckateur|tiefbau|hochbau|straßenbau|site manager|bricklay|(?<!process )construction|roofer|scaffold|plasterer|\btiler\b|quantity survey`,
  electric:
    'elektriker|elektromeister|(?<!kommunikations|informations)elektroniker|elektroinst|elektrofach|electrician',
  heating: String.raw`sanitär|heizung(?:sbau)?|energieberat|energy (?:advis|assess)|\bshk\b|wärmepumpe|installateur|heat pump|hvac|gas engineer|heating`,
  car: 'kfz-|kfz |kfz$|(?:auto|kfz-?|karosserie)werkstatt|karosser|automechan|(?:car|auto|automotive) (?:mechanic|repair|tech)|vehicle tech|body shop|workshop manager',
  hair: String.raw`friseur|coiffeur|barbier|hair(?:dress| ?styl)|\bbarber`,
  metal: String.raw`(?<!\p{L})(?:industrie|bau|metallbau|maschinen|betriebs)?schlosser|schwei(?:ß|ss)er(?:in)?\b|zerspan|werkzeugm(?:ach|ech)|industriemech|feinwerkmech|metallbau|(?<!\p{L})dreher|fräser|\bwelder|machinist|toolmaker|tool and die|\bcnc\b`,
  dispatch: String.raw`disponent|disposition|(?<!leitstellen)\bdispatch|tourenplan|fuhrpark|fleet manag|bus depot`,
  warehouse: 'lager(?:leit|ist|meist|arbeit|logist|fach|mitarb|verw)|warehouse',
  driver: String.raw`lokführ|(?<!bagger|stapler|renn|rad|kunst|mit|walzen|rück)fahrer(?:in)?\b|(?<!(?:forklift|digger|excavator|pile|racing|race|plant|business|key) )\bdriver\b|triebfahrzeug|chauffeur|trucker|hgv`,
  store: String.raw`(?<!\p{L})verkäufer(?:in)?\b|einzelhandel|kassierer|marktleit|filialleit|ladenleit|store (?:manag|direct|assoc)|shop (?:manag|assist|owner)|shopkeep|retail (?:manag|assist|assoc|sales)|sales assistant|cashier`,
  books: 'buchhänd|buchhandel|bookshop|bookseller',
  library: 'bibliothek|bücherei|librar',
  museum: 'museum|sammlungsl|kurator|(?<!(?:seed|seed bank|content|music|data|plant|living collections) )curator',
  restore:
    'restaurator|restaurier|orgelbau|geigenbau|klavierbau|uhrmach|watchmak|(?<!(?:bog|land|river|habitat|peat|reef|forest) )restorer|conservator|luthier|instrument maker',
  music: String.raw`(?:kirchen|orchester|profi|militär|berufs)musiker|^musiker|kantor|chorleit|dirigent|orchester|organist|(?<!(?:train|bus|tram|rail|railway) |semi|super)conductor|choir|musician|orchestra|band director|pianist|violin?ist|cellist|komponist|composer|(?:opern)?sänger(?:in)?\b|\bsinger\b`,
  stage:
    'theater|costume|kostümbild|maskenbild|wardrobe|(?<!operating )theatre|bühne|stage manag|tontechn|lichttechn|sound engineer|lighting design',
  photo: 'fotograf|photograph',
  press: String.raw`redakteur|redaktion|journalist|\blektor|\btexter|(?<!(?:video|film|sound|picture|music) )\beditor|copywrit|(?<!court )reporter`,
  pr: String.raw`pressesprech|presserefer|öffentlichkeitsarb|\bpr\b|public relations|(?<!tele)communications|(?<!tele)kommunikation(?!s(?:elek|design|tech))|press officer|spokes`,
  words: 'übersetz|dolmetsch|translat|(?<!(?:exhibition|heritage|museum|park|historical|costumed) )interpreter',
  events: String.raw`veranstalt|eventmanag|event manag|\bevents?\b|messeleit|hochzeitsplan|wedding plan`,
  buying: String.raw`einkauf|einkäufer|beschaff|procure|purchas|sourcing|(?<!media )\bbuyer|category manag`,
  logistics: String.raw`logisti|spedition|supply (?:chain|plan)|demand plan|freight|forwarder|\bport\b`,
  safety: String.raw`arbeitsschutz|arbeitssicher|sicherheitsfachkraft|sicherheitsingen|brandschutz|(?:health|occupational|site|fire|workplace) (?:and |& )?safety|(?<!(?:food|drug|patient|product|and) )safety (?:officer|manag|engineer|advis|coord|specialist|lead)|\bhse\b|\behs\b`,
  quality: String.raw`qualitäts?\p{L}*|\bqm\b|\bqs\b|prüflabor|prüfstand|labor(?:ant|leit|tech|assist)|\blab(?:oratory)? (?:tech|manag)|\bmtl?a\b|\b[bc]ta\b|quality|\bqa\b|test engineer|software ?tester|metrolog|food safety`,
  upkeep:
    'instandhalt|hausmeist|caretaker|janitor|wartung|servicetechn|betriebstechn|haustechn|turbine techn|gebäude(?:techn|manag)|facility|facilities|(?<!kfz-?)mechatroniker|maintenance|service (?:engineer|techn)',
  plant:
    'schichtleit|produktions(?:leit|helf|mitarb|plan|tech)|leit(?:er|erin|ung) produktion|fertigung|(?<!wasser|klär|kraft|heiz|bildungs)werks?leit|spritzguss|maschinenf|maschinenbed|anlagenf|shift (?:lead|superv|manag)|plant (?:manag|head)|production (?:manag|superv|operat|worker|plan|lead)|head of production|machine operator|manufacturing',
  green: String.raw`nachhaltig|klimaschutz|umweltmanag|umweltbeauf|sustainab|\besg\b|environmental (?:manag|officer|advis)`,
  energy: String.raw`windkraft|windpark|photovolt|\bsolar|energie|stadtwerke|netzbetrieb|wind (?:farm|turb)|renewable|energy|\bgrid\b`,
  code: String.raw`(?<!\p{L})(?:(?:software|web|app|frontend|backend|java|spiele|android|ios|full-?stack|embedded|anwendungs|sap|game)-?)?entwickler(?:in)?\b(?! (?:von|für))|anwendungsentwick|(?<!(?:property|land|recipe|curriculum|business|course|estate|people|community|leadership|talent|content|product|real estate|project|site) )developer|software|programm(?:ier(?!er(?:in)? von)|er\b)|devops|backend|frontend|full[- ]?stack|\bsre\b|site reliability|machine learning|\b(?:ai|ml|firmware|embedded) engineer|\bcto\b`,
  product: 'product owner|produktmanag|product (?:manag|lead|direct)|head of product|chief product',
  admin: String.raw`it-leit|leiter(?:in)? it\b|\bcio\b|systemadmin|systems? (?:admin|engineer)|it-(?:administrat|koord|support|techn|spezial|system|service|manag)|netzwerkadmin|fachinformatik|informatiker|\bit (?:manag|support|specialist|tech|admin|director|operations|service)|sysadmin|help ?desk|service desk|head of it\b|cloud engineer|infrastructure engineer|(?:it|cloud) infrastructure|network engineer`,
  invest:
    'anlageberat|vermögens(?:verw|berat)|finanzberat|financial (?:advis|plann)|wealth|portfolio manag|fund manag|fondsmanag|asset manag|investment|private equity|venture capital|equity (?:research|analyst)',
  insurance: '(?<!pensions|renten|sozial)versicher|insur|schadenregul|claims|loss adjust|underwrit',
  tax: 'steuerberat|steuerfach|buchhalt|rechnungswesen|bookkeep|accountant|accounting|accounts (?:pay|rec|assist|manag)|tax ',
  figures: String.raw`(?<!(?:traffic|pest|process|quality|credit|inventory|stock|document|air) )controll(?:er|ing)|financial|finanz|treasur|\bcfo\b|finance|wirtschaftsprüf|actuar|aktuar`,
  bank: String.raw`(?<!seed |blood |food )\bbank\b|bankberat|bankkauf|bankfach|bänker|sparkass|raiffeisen|volksbank|credit union|firmenkunden|privatkunden|mortgage|loan officer`,
  letting:
    '(?:haus|immobilien|miet|weg-|wohnungs)verwalt|(?<!intellectual )property manag|housing|wohnungswirt|landlord',
  homes:
    'immobil|(?<!schiffs|börsen)makler|real estate|realtor|estate agent|lettings? (?:agent|negot)|property (?:agent|consult|valuer)',
  office:
    'sachbearbeit|(?:^|town |city |county |court |council |office )clerk(?! of works)|verwaltung|amtsleit|bauamt|ordnungsamt|bürgerbüro|stadt |gemeinde |landratsamt|council|county|city of|civil serv|permit|^beamt',
  social:
    'sozialarbeit|sozialpädagog|sozialdienst|sozialberat|jugendhilfe|jugendamt|streetwork|schuldnerberat|bewährungshelf|social work|youth work|caseworker|family support',
  care: String.raw`betreuungskraft|betreuungsassist|alltagsbegleit|heimleit|care (?:assist|home|worker|manag)|\bcarer\b|caregiver|support worker|personal care`,
  design: String.raw`innenarchitekt|interior design|designer|grafik|gestalter(?:in)?\b|illustrator|art direct|creative direct`,
  marketing: String.raw`marketing|e-?commerce|brand manag|kampagn|social[- ]media|\bseo\b|content (?:manag|strateg)|advertis|werbe(?:fach|kauf|leit)|\bcmo\b`,
  sales: String.raw`vertrieb|\bsales\b|außendienst|account (?:manag|exec)|key account|verkaufs|handelsvertret|pharmareferent|medical rep|business develop`,
  inspector:
    'inspector|auditor|internal audit|innenrevis|sachverständig|gutachter|kontrolleur|lebensmittelkontroll|appraiser',
  architect:
    '(?<!(?:lösungs|daten|cloud|it|software|enterprise|system|solution|sap|landschafts)-?)architekt|(?<!(?:software|solutions?|enterprise|information|data|cloud|systems?|security|network|integration|domain|business|landscape|technical) )architect',
  founder: '(?:^|[&/+,] |und |and |mit|co-?|solo-?)gründer|(?:^|[&/+,] ?|and |co-?|solo )founder',
  project: String.raw`projekt(?:leit|manag|koord|ingen)|project (?:manag|lead|direct|coord)|scrum|agile (?:coach|lead)|\bpmo\b|programme? manag|business analyst`,
  coach: String.raw`^coach(?:in)?\b|(?:business|executive|life|career|leadership|karriere|mental|systemisch\p{L}*)[- ]?coach`,
  advice: 'unternehmensberat|berater|(?<!lactation |funeral )consultant(?! in)',
  craft: String.raw`(?:handwerks|ofenbau|keramik|drechsler|polsterer|graveur)meister|sattler|schmied(?:in)?\b|steinmetz|steinbildhauer|(?<!\p{L})glaser|glasbläser|keramiker|töpfer|buchbinder|schuhmacher|^schuster|(?:maß|herren|damen|änderungs)schneider|kürschner|drechsler|korbflecht|metallbild|(?:gold|silver|black|lock)smith|saddler|\bpotter|ceramic artist|bookbinder|shoemaker|cobbler|\btailor|stonemason|glassblow|upholster|master craft`,
  engineer: 'ingenieur|techniker|engineer|konstrukteur',
  owner: String.raw`geschäftsführ(?:er|end)|inhaber|\bceo\b|^vorst(?:and\b|änd)|vorstands(?:vorsitz|mitglied|sprecher)|managing director|\bowner\b(?!-oper)|general manager`,
  lead: String.raw`(?<!beg|an|fahrdienst|reise|übungs|bet)leiter|leitung|(?:team|department|deputy) (?:lead|head)|\bhead of\b|(?<!(?:funeral|creative|art|film|casting|stage|theatre) )director(?!y)|direktor|\bvp\b|vice president`,
};

const trades = Object.entries(words).map(([trade, pattern]) => [trade, new RegExp(pattern, 'gu')] as const);
/** All kinds of work that have questions of their own. */
export const tradeNames: readonly string[] = trades.map(([name]) => name);
/** Says who decides, not what the work is; the employer's name may say that. */
const unspecific = new Set(['owner', 'lead', 'craft', 'founder', 'engineer', 'project', 'advice', 'any']);

/** Whether a kind of work is more than a rank. */
export function isParticular(trade: string): boolean {
  return !unspecific.has(trade);
}

/** Says that somebody works, not at what. */
const vague =
  /non-executive|(?<!fach)angestellt|mitarbeit|partner|associate|^(?:p{L}+ )?consultant$|employee|student|schüler|\b(?:rentner|pensionär|unternehmer|investor|speaker|autor|author|mentor|mutter|vater|member|mitglied|expert|experte|spezialist|specialist|professional|generalist|freelancer|prokurist|chair(?:man|woman|person)?\b|board|vorsitzend|beirat|superintendent|lebenskünstler|botschafter)/;

/** Not yet at that work, or not for a living. */
const learning = /schüler|non-executive|hobby|werdend|angehend|\baspiring/u;

/** Words that end a role and say that the rest is only its subject ("Restaurantkritikerin"). */
const aboutIt =
  /(?:kritiker|influencer|creator|blogger|podcaster|zulassung|\p{L}verkäufer|historiker|sammler)(?:in)?(?!\p{L})/u;

/** Says how somebody works in a field, not which field: what stands beside it names that. */
const generic =
  /(?:leit(?:er|ung|end\p{L}*)|chef|dire[ck]tor|manager|meister|kauf(?:mann|frau)|fach(?:mann|frau|kraft|angestellter?|wirt)|referent|sachbearbeiter|mitarbeiter|assisten[tz]|berater|techniker|ingenieur|spezialist|koordinator|beauftragter?|verantwortlicher?|inhaber|besitzer|betreiber|geschäftsführer|gründer|vorst(?:and|änd)|vorsitzender?|angestellter?|lehrling|azubi|auszubildender?|arbeiter|helfer|gehilfe|makler|sprecher|expert|mechaniker|mechatroniker|monteur|therapeut|sanitäter|mechanic|head|lead(?:er)?|supervisor|coordinator|officer|assistant|specialist|worker|operator|technician|engineer|consultant|advis[eo]r|owner|founder|chief|captain|apprentice|trainee|intern|executive|associate|administrator|representative|rep|agent|partner|principal|vp|president|professional|operative|foreman|master|driver|ranger|clerk|superintendent|installer|fitter|handler|adjuster|educator|practitioner|member|chair|secretary|analyst|broker|hygienist|therapist|teacher|lehrer|tester|sergeant)(?:[:*]?in(?:nen)?)?$/u;
/** Another trade behind a word that names one: a "Küchenbauer" is no cook. */
const otherHead = /(?:bauer|maler|händler|macher|wärter|wart|clown|bote|führer|prüfer|tester|retter|trainer)(?:in)?$/u;

/** Whether a match ends, but for an ending, the word that says what somebody is, or that word leaves the field open. */
function namesHead(role: string, at: number, end: number): boolean {
  // What follows "of" or "für" says of what.
  const head = /^.*?(?= (?:of|for|in|to|on|für|im|an|am|der|des) |$)/u.exec(role)?.[0] ?? role;
  const rest = /^\p{L}*/u.exec(role.slice(end))?.[0] ?? '';
  const words = head.split(/[^\p{L}:*]+/u);
  if (words.some((word) => generic.test(word))) {
    const whole =
      role
        .slice(0, end + rest.length)
        .split(/\P{L}+/u)
        .at(-1) ?? '';
    return rest.length <= 6 || generic.test(rest) || generic.test(whole);
  }
  // English says it with the last word, German with any that names a person.
  const last = head.length - (words.at(-1)?.length ?? 0);
  const german = /[äöüß]|(?:er|ist|ent|ant|or|eur|eut|log|arzt|r[aä]t|frau|mann)(?:in)?$/u.test(
    role
      .slice(at, end + rest.length)
      .split(' ')
      .at(-1) ?? '',
  );
  return rest.length <= 6 && !otherHead.test(rest) && (end > last || german) && at < head.length;
}

/**
 * The kind of work that a role names; null when it names none that is known. The word that names it has to say
 * what somebody is ("Restauratorin"), or stand beside one that leaves it open ("Leiterin Restaurierung").
 */
export function tradeOf(role: string): string | null {
  const lower = role.slice(0, 160).toLowerCase();
  if (aboutIt.test(lower) || learning.test(lower)) return null;
  return (
    trades.find(([, words]) =>
      [...lower.matchAll(words)].some(({ 0: found, index }) => namesHead(lower, index, index + found.length)),
    )?.[0] ?? null
  );
}

/** The kind of work that an employer's name tells anywhere in it; null when it tells none that is known. */
export function tradeIn(text: string): string | null {
  const lower = text.slice(0, 160).toLowerCase();
  return aboutIt.test(lower) || learning.test(lower)
    ? null
    : (trades.find(([, words]) => lower.search(words) >= 0)?.[0] ?? null);
}

/** Whether a role says a rank and nothing else. */
export function isRank(role: string): boolean {
  return /^(?:\p{L}+ )?(?:leiter(?:in)?|leitung|head|director|direktor(?:in)?|chief|manager(?:in)?|vp)$/iu.test(role);
}

/** Whether a role says at all what somebody does. */
export function isVague(role: string): boolean {
  return vague.test(role.toLowerCase());
}

/** Beside the work itself, what says how high somebody stands and nothing else. */
const besideWork =
  /^(?:senior|lead|head|chief|leit(?:er|erin|ung|ende[rs]?)|abteilungsleit(?:er|erin|ung)|team|teamleit(?:er|erin|ung)|chef(?:in)?|selbstständiger?|freie[rs]?|freiberufliche[rs]?|freelance|self-employed|registered|qualified|gelernte[rs]?|geprüfte[rs]?|staatlich|strategische[rs]?|operative[rs]?|manager(?:in)?|director|assistant|officer|specialist|nahverkehr|fernverkehr|bus|lkw|lok|truck|tram|train|taxi|straßenbahn|ii|iii|of|the|und|and|for|m|w|d)$/u;

/** Whether a title is the work and nothing more: each of its words begins with a word for it, or says a rank. */
export function isSure(role: string, trade: string): boolean {
  const words = trades.find(([name]) => name === trade)?.[1];
  if (words === undefined) return false;
  const lower = role.toLowerCase();
  const found = [...lower.matchAll(words)].map(({ 0: match, index }) => [index, index + match.length] as const);
  return [...lower.matchAll(/[\p{L}-]+/gu)].every(({ 0: word, index }) => {
    const covered = found.some(
      ([from, to]) =>
        (from <= index || (from < index + word.length && besideWork.test(lower.slice(index, from)))) &&
        to >= index + Math.min(4, word.length),
    );
    return covered || besideWork.test(word);
  });
}
