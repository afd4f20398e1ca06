/**
 * Kinds of work, by words of a role or an employer in both languages, most particular first. Each has
 * questions of its own that only somebody in that work can answer; see `de.ts` and `en.ts`.
 */
const words: Readonly<Record<string, string>> = {
  patent: 'patent',
  law: String.raw`anwalt|\blegal\b|fachanw|anwält|jurist|justiziar|\bnotar(?:in)?\b|kanzlei|lawyer|attorney|solicitor|barrister|legal counsel|general counsel|paralegal`,
  judge: 'richter(?:in)?\\b|\\bjudge|magistrate',
  learner: String.raw`\bjunior\b|trainee\b|azubi|auszubild|praktikant|lehrling|apprentice|intern\b`,
  recruit: String.raw`personal(?:leit|refer|chef|entwick|manag|abteil)|leiter(?:in)? personal|\bhr\b|head of people|people (?:&|and|partner|operations)|chief people|recruit|talent acq|human resources`,
  signing: 'sign language|gebärdensprach',
  tower: 'air traffic|fluglots',
  snow: 'skilehr|bergführ|ski instructor|mountain guide|ski patrol',
  pool: 'lifeguard|bademeister|bäderbetrieb|rettungsschwimm',
  payroll: 'payroll|lohnbuchhalt|entgelt',
  privacy: 'datenschutz|data protection|privacy officer',
  service: 'kundenservice|kundendienst|kundenbetreu|customer service|customer success|customer support|call ?cent',
  assistant:
    'assistenz|assistent(?:in)? (?:der|des)|sekretariat|assistant to|executive assistant|personal assistant|office manag',
  research:
    'lehrstuhl|professor|dozent|wissenschaft|epidemiolog|biolog|forsch|doktorand|phd candidate|phd student|postdoc|research fellow|ecolog|statistician|lecturer|(?<!data )scientist|group leader',
  arborist: 'tree surgeon|arborist|\\barb\\b|baumpfleg',
  midwife: 'hebamme|midwi',
  pharmacy: 'apothek|pharmac',
  vet: 'tierarzt|tierärzt|veterinär|veterinar',
  instructor: 'praxisanleit|ausbilder|ausbildungs|berufspädagog|trainer for apprent',
  rescue:
    'feuerwehr|brandmeister|rettungs|notfallsan|leitstelle|firefight|fire chief|paramedic|ambulance|911 |\\bemt\\b',
  bees: 'imker|beekeep|queen bee',
  animals: String.raw`tierpfleg|\bzoo|zookeeper|reptile keeper|animal care`,
  nurse: String.raw`(?<![\p{L}-])pflege|(?:kranken|alten|intensiv|heilerziehungs|familien)pflege|krankenschwester|stationsleit|\bnurs(?!ery)|matron`,
  therapy: 'physio|ergotherap|logopäd|occupational therap|speech therap',
  teeth: 'zahntechn|dental|zahnarzt|zahnärzt|dentist',
  doctor: String.raw`arzt|ärzt|chirurg|anästhes|internist|\bphysician|surgeon|anaesthet|\bgp\b|paediatric|radiolog|consultant psychiat|emergency medicine|intensive care`,
  kids: String.raw`erzieher|\bkita|kindergarten|kindergärt|nursery|early years|preschool`,
  school: String.raw`(?<!\p{L})(?:\p{L}*schul|gymnasial|sonder|förder|fach|klassen|kunst|deutsch|mathe\p{L}*|musik)?lehrer|lehrkraft|schulleit|\brektor(?:in)?\b|konrektor|\bteacher|headteacher|head teacher|school principal|headmaster`,
  kitchen: String.raw`küchen|\bkoch\b|köchin|gastronom|restaurant|gastwirt|\bchef\b(?! of)(?=$|.* (?:at|kitchen|pastry|cuisine))|sous[- ]chef|head chef|osteria`,
  hotel: 'hotel|night audit|rezeption|gastgeber|housekeep|front office|guest relation',
  bakery: String.raw`bäcker|konditor|\bbaker|patiss|pastry chef`,
  wine: 'winzer|weingut|kellermeister|vineyard|winemak|viticult',
  drinks: 'brauer|brauerei|brewer|distill|destill',
  forest: String.raw`förster|\bforst|forest|waldbau`,
  garden: 'gärtner|gartenbau|landschaftsbau|landschaftspfleg|garden|landscap|horticult',
  sea: 'fischer(?:in)?\\b|fisherman|oyster|shellfish|shrimp|trawler|muschel',
  butcher: 'fleischer|metzger|butcher',
  farm: String.raw`landwirt|bäuerin|agrar|obstbau|obsthof|\bfarmer|(?<!wind |solar |fish |server )farm\b|agronom`,
  wood: 'tischler|schreiner|zimmerer|zimmermann|zimmermeist|zimmerin|carpent|joiner|cabinetmak',
  site: 'polier|bauleit|bauunternehm|maurer|dachdeck|tiefbau|hochbau|straßenbau|site manager|bricklay|construction|roofer|quantity survey',
  heating:
    'sanitär|heizung|energieberat|energy (?:advis|assess)|\\bshk\\b|wärmepumpe|installateur|plumb|heat pump|hvac',
  solar: 'photovolt|solar',
  crane: 'kranf|\\bcrane|rigger|tower crane',
  electric: 'elektriker|elektromeister|elektroniker|elektroinst|electrician|lineworker',
  car: 'kfz-|kfz |kfz$|werkstatt|autohaus|car mechanic|auto repair|body shop|workshop manager',
  chimney: 'schornsteinfeg|kaminfeg|chimney',
  hair: 'friseur|barbier|hairdress|barber',
  dispatch: String.raw`disponent|disposition|\bdispatch|tourenplan|fuhrpark|fleet manag|bus depot`,
  driver:
    'lokführ|kapitän|\\bskipper|boat captain|ferry captain|pistenfahr|fahrer(?:in)?\\b|\\bdriver\\b|triebfahrzeug|schiffsführ|marine pilot|busfahr|kraftfahr|berufskraft|straßenbahn|train driver|bus driver|truck driver|lorry driver|hgv',
  store: 'marktleit|store manag|shop manag|ladenleit',
  books: 'buchhänd|bookshop|bookseller',
  library: 'bibliothek|librar',
  archive: 'archiv',
  museum: 'museum|sammlungsl|kurator|curator',
  restore: 'restaurator|restaurier|orgelbau|geigenbau|uhrmach|restorer|conservator|luthier|instrument maker',
  music: 'musiker|band director|kantor|chorleit|dirigent|orchester|organist|conductor|choir|musician|orchestra',
  stage:
    'theater|costume|kostüm|maskenbild|wardrobe|theatre|bühne|stage manag|tontechn|lichttechn|sound engineer|lighting design',
  events: String.raw`veranstalt|eventmanag|event manag|\bevents?\b`,
  buying: String.raw`einkauf|einkäufer|beschaffung|procure|purchas|sourcing|\bbuyer`,
  warehouse: 'lagerleit|lagerist|lagermeist|warehouse',
  logistics: String.raw`logisti|spedition|supply chain|freight|forwarder|\bport\b`,
  quality: String.raw`qualitäts|\bqm\b|prüflabor|prüfstand|laborleit|laborant|quality|\bqa\b|test engineer|lab manag|metrolog`,
  upkeep:
    'instandhalt|hausmeist|caretaker|janitor|wartung|servicetechn|betriebstechn|haustechn|gebäudetechn|maintenance|service engineer|service techn',
  plant:
    'schichtleit|produktionsleit|leiter produktion|leiterin produktion|leitung produktion|fertigung|werkleit|werksleit|spritzguss|zerspan|shift (?:lead|superv|manag)|plant manag|plant head|production manag|head of production',
  safety: 'arbeitsschutz|arbeitssicher|brandschutz|safety|\\bhse\\b|\\behs\\b',
  green: 'nachhaltig|klimaschutz|umweltmanag|sustainab|\\besg\\b',
  water: 'abwasser|klärwerk|kläranlage|wasserwerk|trinkwasser|wastewater|water treatment',
  energy: 'windkraft|windpark|energie|stadtwerke|netzbetrieb|wind farm|energy|grid ',
  data: String.raw`\bdata\b|datenanaly|data ?scien|\bbi\b|analyst|analytics`,
  interior: 'innenarchitekt|interior design|raumausstatt',
  ux: String.raw`\bux\b|\bui\b|product design|user research|usability`,
  product: 'product owner|produktmanag|product manag|head of product',
  admin: String.raw`it-leit|leiter(?:in)? it\b|\bcio\b|systemadmin|it-administrat|it-koord|fachinformatik|informatiker|it manager|sysadmin|head of it\b|infrastructure|network engineer`,
  code: String.raw`entwickler|developer|software|programmier(?!er(?:in)? von)|devops|backend|frontend|full[- ]?stack|\bsre\b|reliability|\bcto\b`,
  council: 'betriebsrat|personalrat|mitarbeitervertret|shop steward|works council|trade union',
  tax: 'steuerberat|steuerfach|buchhalt|bookkeep|accountant|accounting|tax ',
  figures: String.raw`(?<!traffic |pest |process |quality |credit )controll(?:er|ing)|financial|finanz|treasur|\bcfo\b|finance|wirtschaftsprüf`,
  bank: String.raw`(?<!seed |blood |food )\bbank\b|bankberat|sparkass|raiffeisen|volksbank|branch manag|credit union|firmenkunden`,
  insurance: '(?<!pensions|renten)versicher|insur|schadenregul|claims|underwrit',
  homes:
    'immobil|(?<!schiffs)makler|hausverwalt|gebäude|facility|real estate|estate agent|letting|property manag|housing',
  wedding: 'standesbeamt|standesamt',
  town: 'bürgermeister|ortsvorsteh|mayor',
  planner: 'stadtplan|verkehrsplan|raumplan|urban plan|town plan|transport plan|city plan',
  office:
    'sachbearbeit|clerk|verwaltung|amtsleit|bauamt|ordnungsamt|bürgerbüro|stadt |gemeinde |landratsamt|council|county|city of|civil serv|permit',
  social:
    'sozialarbeit|sozialpädagog|sozialdienst|jugendhilfe|jugendamt|streetwork|schuldnerberat|social work|youth work|caseworker',
  press:
    'pressesprech|redakteur|redaktion|journalist|texter|lektor|editor|copywrit|(?<!court )reporter|communications|kommunikation|content',
  words: 'übersetz|dolmetsch|translat|interpreter',
  marketing: 'marketing|brand manag|kampagn',
  sales: 'vertrieb|sales|außendienst|account manag|key account|verkauf|business develop',
  design: 'designer|grafik|gestalter',
  inspector:
    'inspector|auditor|internal audit|innenrevis|sachverständig|gutachter|kontrolleur|lebensmittelkontroll|appraiser',
  photo: 'fotograf|photograph|kamera|cinematograph|camera operator',
  architect: 'architekt|architect',
  bridge: 'statik|tragwerk|bauingenieur|brückenprüf|structural engineer|civil engineer',
  survey: '(?<!quantity )surveyor|vermess|geomat|geoinformat|land survey|\\bgis\\b',
  founder: 'gründer|(?<!bell |type |iron |brass )founder',
  project: 'projektleit|projektmanag|project manag|scrum master|\\bpmo\\b|programme manag|program manag',
  advice:
    'unternehmensberat|berater|consultant(?! in)|(?:business|life|agile|executive|career|leadership|systemisch\\p{L}*) coach',
  engineer: 'ingenieur|techniker|engineer|technician|konstrukt',
  craft: '(?<!hafen|hallen|haus|bade|bürger|platz)meister(?:in)?\\b|master craft',
  owner: String.raw`geschäftsführ|inhaber|\bceo\b|vorstand|vorständ|managing director|\bowner\b|general manager|president`,
  lead: String.raw`leiter|leitung|\bhead\b|director(?!y)|direktor|\bchief\b|\bvp\b|vice president`,
};

const trades = Object.entries(words).map(([trade, pattern]) => [trade, new RegExp(pattern, 'u')] as const);
/** All kinds of work that have questions of their own. */
export const tradeNames: readonly string[] = trades.map(([name]) => name);
/** Says who decides, not what the work is; the employer's name may say that. */
const unspecific = new Set(['owner', 'lead', 'craft', 'founder', 'learner', 'engineer', 'project', 'advice', 'events']);

/** Whether a kind of work is more than a rank. */
export function isParticular(trade: string): boolean {
  return !unspecific.has(trade);
}

/** Says that somebody works, not at what. */
const vague =
  /non-executive|angestellt|mitarbeit|partner|associate|consultant|employee|student|schüler|\b(?:rentner|pensionär|unternehmer|investor|speaker|autor|author|mentor|mutter|vater|member|mitglied|expert|experte|spezialist|specialist|professional|generalist|freelancer|prokurist|chair(?:man|woman|person)?\b|board|vorsitzend|beirat|superintendent|lebenskünstler|botschafter)/;

/** Words that end a role and say that the rest is only its subject ("Restaurantkritikerin"). */
const aboutIt =
  /(?:kritiker|influencer|creator|blogger|podcaster|zulassung|verkäufer|historiker|sammler)(?:in)?(?!\p{L})/u;

/** The kind of work that a text names; null when it names none that is known. */
export function tradeIn(text: string): string | null {
  const lower = text.slice(0, 160).toLowerCase();
  if (aboutIt.test(lower)) return null;
  return trades.find(([, words]) => words.test(lower))?.[0] ?? null;
}

/** Whether a role says at all what somebody does. */
export function isVague(role: string): boolean {
  return vague.test(role.toLowerCase());
}
