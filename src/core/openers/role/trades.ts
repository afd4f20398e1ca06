/**
 * Kinds of work, by words of a role or an employer in both languages, most particular first. Each has
 * questions of its own that only somebody in that work can answer; see `de.ts` and `en.ts`.
 */
const words: Readonly<Record<string, string>> = {
  patent: 'patent',
  law: String.raw`anwalt|\blegal\b|fachanw|anwält|jurist|justiziar|\bnotar(?:in)?\b|kanzlei|lawyer|attorney|solicitor|barrister|legal counsel|general counsel|paralegal`,
  judge: String.raw`(?<!\p{L})(?:(?:amts|land|verwaltungs|arbeits|familien|straf|jugend|sozial|finanz|strafvollzugs)?richter)(?:in)?\b|^(?:\p{L}+ (?:court|tribunal) |district |circuit |family |federal |county )?judge\b|magistrate`,
  learner: String.raw`\bjunior\b|trainee\b|azubi|auszubild|praktikant|lehrling|apprentice|intern\b`,
  recruit: String.raw`personal(?:leit|refer|chef|manag|abteil)|leiter(?:in)? personal|\bhr\b|head of people|people (?:&|and|partner|operations)|chief people|recruit|talent acq|human resources`,
  signing: 'sign language (?:interp|teach|tutor)|gebärdensprachdolmetsch|gebärdensprachlehr',
  tower: 'air traffic control|fluglots',
  snow: 'skilehr|bergführ|ski instructor|mountain guide|ski patrol',
  pool: 'lifeguard|bademeister|bäderbetrieb|rettungsschwimm',
  payroll: 'payroll|lohnbuchhalt|entgelt',
  privacy: 'datenschutz|data protection|privacy officer',
  service: 'kundenservice|kundendienst|kundenbetreu|customer service|customer success|customer support|call ?cent',
  assistant:
    'assistenz(?!arzt|ärzt|hund|prof)|(?:vorstands|direktions|geschäftsführungs|team)?assistent(?:in)?(?: (?:der|des)|$)|sekretär(?:in)?$|referent(?:in)? (?:der geschäftsführung|des vorstands)|sekretariat|assistant to|executive assistant|personal assistant|office manag',
  research:
    'lehrstuhl|professor|dozent|wissenschaft|epidemiolog|biolog|forsch|doktorand|phd candidate|phd student|postdoc|research fellow|ecolog|statistician|lecturer|(?<!data )scientist|group leader',
  arborist: 'tree surgeon|arborist|\\barb\\b|baumpfleg',
  midwife: 'hebamme|midwi',
  pharmacy: 'apothek|pharmac',
  vet: '\\bvet\\b|tierarzt|tierärzt|veterinär|veterinar',
  instructor: 'praxisanleit|ausbilder|ausbildungs|berufspädagog|trainer for apprent',
  rescue:
    'feuerwehr|brandmeister|rettungs|notfallsan|leitstelle(?:ndispon)?|firefight|fire chief|fire captain|paramedic|ambulance|(?:911|fire|police|emergency) dispatch|\\bemt\\b',
  bees: 'imker|beekeep|queen bee',
  animals: String.raw`tierpfleg|\bzoo|zookeeper|reptile keeper|animal care`,
  kids: String.raw`erzieher|\bkita|kindergarten|kindergärt|(?<!plant |tree )nursery(?: nurse| teacher)?|early years|preschool`,
  nurse: String.raw`(?<![\p{L}-])pflege|(?:kranken|alten|intensiv|heilerziehungs|familien)pflege|krankenschwester|stationsleit|\bnurs(?!ery)|matron|ward sister|\brgn\b`,
  therapy: 'physio|ergotherap|logopäd|occupational therap|speech therap',
  teeth: 'zahntechn|dental|zahnarzt|zahnärzt|(?<!(?:horse|equine) )dentist',
  doctor: String.raw`arzt|ärzt|chirurg|anästhes|internist|\bphysician|surgeon|anaesthet|\bgp\b|paediatric|radiolog|consultant psychiat|geriatrician|oncologist|cardiologist|neurologist|dermatologist|urologist|gynaecologist|obstetrician|rheumatologist|ophthalmologist|emergency medicine|intensive care`,
  school: String.raw`(?<![\p{L}-]|yoga |tanz |reit |ski |fahr |klavier )(?:\p{L}*schul|gymnasial|sonder|förder|fach|klassen|kunst|deutsch|mathe\p{L}*|musik)?lehrer(?!innenrat)|lehrkraft|schulleit|\brektor(?:in)?\b|konrektor|(?<!(?:yoga|pilates|piano|violin|guitar|dance|ballet|voice|singing|swimming|riding|meditation|drum|cello) )\bteacher|headteacher|head teacher|school principal|headmaster`,
  kitchen: String.raw`küchen(?:chef|leit|meist|hilf)|\bkoch\b|köchin|gastronom|restaurant|gastwirt|\bchef\b(?! of)(?=$|.* (?:at|kitchen|pastry|cuisine))|sous[- ]chef|head chef|osteria`,
  hotel: 'hotel|night audit|rezeption|gastgeber|housekeep|front office|guest relation',
  bakery: String.raw`bäcker|konditor|\bbaker|patiss|pastry chef`,
  wine: 'winzer|weingut|kellermeister|vineyard|winemak|viticult',
  drinks: 'brauer|brauerei|brewer|distill|destill',
  forest: String.raw`förster|\bforst|forest|waldbau`,
  garden: 'gärtner|gartenbau|landschaftsbau|landschaftspfleg|garden|landscap|horticult',
  sea: 'fischer(?:in)?\\b|fisherman|oyster|shellfish|shrimp|trawler|muschel',
  butcher: 'fleischer|metzger|butcher',
  farm: String.raw`landwirt|(?:^|milch|bio|berg|gemüse|öko)bauer|bäuerin|obstbau|obsthof|(?<!fish |oyster |wind )\bfarmer|(?<!wind |solar |fish |server )farm manag`,
  wood: 'tischler|schreiner|zimmerer|zimmermann|zimmermeist|zimmerin|carpent|joiner|cabinetmak',
  site: 'polier|(?:gerüst|brunnen|gleis|beton)bau|bauleit|bauunternehm|maurer|dachdeck|tiefbau|hochbau|straßenbau|site manager|bricklay|construction|roofer|quantity survey',
  heating:
    'sanitär|heizung(?:sbau)?|energieberat|energy (?:advis|assess)|\\bshk\\b|wärmepumpe|installateur|plumb|heat pump|hvac',
  solar: 'photovolt|solar',
  crane: 'kranf|\\bcrane|rigger|tower crane',
  electric: 'elektriker|elektromeister|(?<!kommunikations|informations)elektroniker|elektroinst|electrician',
  car: 'kfz-|kfz |kfz$|(?:auto|kfz-?|karosserie)werkstatt|autohaus|karosser|car mechanic|auto repair|body shop|workshop manager',
  chimney: 'schornsteinfeg|kaminfeg|chimney',
  hair: 'friseur|barbier|hairdress|barber',
  dispatch: String.raw`disponent|disposition|(?<!leitstellen)\bdispatch|tourenplan|fuhrpark|fleet manag|bus depot`,
  driver:
    'lokführ|kapitän|\\bskipper|boat captain|ferry captain|pistenfahr|(?<!bagger|stapler|renn|rad|kunst|mit|walzen|rück)fahrer(?:in)?\\b|(?<!(?:forklift|digger|excavator|pile|racing|race|plant) )\\bdriver\\b|triebfahrzeug|schiffsführ|marine pilot|busfahr|kraftfahr|berufskraft|straßenbahn|train driver|bus driver|truck driver|lorry driver|hgv',
  store: 'marktleit|store manag|shop manag|ladenleit',
  books: 'buchhänd|bookshop|bookseller',
  library: 'bibliothek|bücherei|librar',
  archive: 'archiv',
  museum: 'museum|sammlungsl|kurator|(?<!(?:seed|seed bank|content|music|data|plant|living collections) )curator',
  restore:
    'restaurator|restaurier|orgelbau|geigenbau|uhrmach|(?<!(?:bog|land|river|habitat|peat|reef|forest) )restorer|conservator|luthier|instrument maker',
  music:
    '(?:kirchen|orchester|profi|militär|berufs)musiker|^musiker|band director|kantor|chorleit|dirigent|orchester|organist|(?<!(?:train|bus|tram|rail|railway) |semi|super)conductor|choir|musician|orchestra',
  stage:
    'theater|costume|kostümbild|maskenbild|wardrobe|(?<!operating )theatre|bühne|stage manag|tontechn|lichttechn|sound engineer|lighting design',
  events: String.raw`veranstalt|eventmanag|event manag|\bevents?\b`,
  buying: String.raw`einkauf|einkäufer|beschaffung|procure|purchas|sourcing|(?<!media )\bbuyer`,
  warehouse: 'lagerleit|lagerist|lagermeist|warehouse',
  logistics: String.raw`logisti|spedition|supply chain|freight|forwarder|\bport\b`,
  quality: String.raw`qualitäts?|\bqm\b|prüflabor|prüfstand|laborleit|laborant|quality|\bqa\b|test engineer|lab manag|metrolog`,
  upkeep:
    'instandhalt|hausmeist|caretaker|janitor|wartung|servicetechn|betriebstechn|haustechn|gebäudetechn|maintenance|service engineer|service techn',
  plant:
    'schichtleit|produktionsleit|leiter produktion|leiterin produktion|leitung produktion|fertigung|(?<!wasser|klär|kraft|heiz|bildungs)werks?leit|spritzguss|zerspan|shift (?:lead|superv|manag)|plant manag|plant head|production manag|head of production',
  safety: 'arbeitsschutz|arbeitssicher|brandschutz|safety|\\bhse\\b|\\behs\\b',
  green: 'nachhaltig|klimaschutz|umweltmanag|sustainab|\\besg\\b',
  water: 'abwasser|klärwerk|kläranlage|wasserwerk|trinkwasser|wastewater|water treatment',
  energy: 'windkraft|windpark|energie|stadtwerke|netzbetrieb|wind farm|energy|grid ',
  data: String.raw`\bdata\b(?! (?:protection|privacy|centre|center))|datenanaly|data ?scien|\bbi\b|(?<!\p{L})(?:business|reporting|web|marketing) analyst|analytics`,
  interior: 'innenarchitekt|interior design|raumausstatt',
  ux: String.raw`\bux\b(?: (?:design|research|writ))?|\bui\b(?: design)?|product design|user research|usability`,
  product: 'product owner|produktmanag|product manag|head of product',
  admin: String.raw`it-leit|leiter(?:in)? it\b|\bcio\b|systemadmin|it-administrat|it-koord|fachinformatik|informatiker|it manager|sysadmin|head of it\b|(?:it|cloud) infrastructure|infrastructure engineer|network engineer`,
  code: String.raw`(?<!\p{L})(?:(?:software|web|app|frontend|backend|java|spiele|android|ios|full-?stack|embedded|anwendungs|sap)-?)?entwickler(?:in)?\b(?! (?:von|für))|(?<!(?:property|land|recipe|curriculum|business|course|estate|people|community|leadership|talent|content|product) )developer|software|programmier(?!er(?:in)? von)|devops|backend|frontend|full[- ]?stack|\bsre\b|site reliability|\bcto\b`,
  council: 'betriebsr[aä]t|personalr[aä]t|mitarbeitervertret|shop steward|works council|trade union',
  tax: 'steuerberat|steuerfach|buchhalt|bookkeep|accountant|accounting|tax ',
  figures: String.raw`(?<!(?:traffic|pest|process|quality|credit|inventory|stock|document|air) )controll(?:er|ing)|financial|finanz|treasur|\bcfo\b|finance|wirtschaftsprüf`,
  bank: String.raw`(?<!seed |blood |food )\bbank\b|bankberat|bankkauf|sparkass|raiffeisen|volksbank|branch manag|credit union|firmenkunden`,
  insurance: '(?<!pensions|renten)versicher|insur|schadenregul|claims|loss adjust|underwrit',
  homes:
    'immobil|(?<!schiffs)makler|hausverwalt|gebäude|facility|real estate|estate agent|letting|(?<!intellectual )property manag|housing',
  wedding: 'standesbeamt|standesamt',
  town: 'bürgermeister|ortsvorsteh|mayor',
  planner: 'stadtplan|verkehrsplan|raumplan|urban plan|town plan|transport plan|city plan',
  office:
    'sachbearbeit|(?:^|town |city |county |court |council |office )clerk(?! of works)|verwaltung|amtsleit|bauamt|ordnungsamt|bürgerbüro|stadt |gemeinde |landratsamt|council|county|city of|civil serv|permit',
  social:
    'sozialarbeit|sozialpädagog|sozialdienst|jugendhilfe|jugendamt|streetwork|schuldnerberat|social work|youth work|caseworker',
  press:
    'pressesprech|redakteur|redaktion|journalist|texter|\\blektor|(?<!(?:video|film|sound|picture|music) )\\beditor|copywrit|(?<!court )reporter|(?<!tele)communications|kommunikation|content',
  words: 'übersetz|dolmetsch|translat|(?<!(?:exhibition|heritage|museum|park|historical|costumed) )interpreter',
  marketing: 'marketing|brand manag|kampagn',
  sales: 'vertrieb|sales|außendienst|account manag|key account|verkauf|business develop',
  design: 'designer|grafik|gestalter',
  inspector:
    'inspector|auditor|internal audit|innenrevis|sachverständig|gutachter|kontrolleur|lebensmittelkontroll|appraiser',
  photo: 'fotograf|photograph|kamera|cinematograph|camera operator',
  architect:
    '(?<!(?:lösungs|daten|cloud|it|software|enterprise|system|solution|sap)-?)architekt|(?<!(?:software|solutions?|enterprise|information|data|cloud|systems?|security|network|integration|domain|business) )architect',
  bridge: 'statik|tragwerk|bauingenieur|brückenprüf|structural engineer|civil engineer',
  survey:
    '(?<!(?:quantity|marine|building|chartered|insurance) )surveyor|vermess|geomat|geoinformat|land survey|\\bgis\\b',
  founder: '(?:^|[&/+,] |und |and |mit|co-?|solo-?)gründer|(?:^|[&/+,] ?|and |co-?|solo )founder',
  project: 'projektleit|projektmanag|project manag|scrum master|\\bpmo\\b|programme manag|program manag',
  advice:
    'unternehmensberat|berater|(?<!lactation |funeral )consultant(?! in)|(?:business|life|agile|executive|career|leadership|systemisch\\p{L}*) coach',
  engineer: 'ingenieur|techniker|engineer|konstrukteur',
  craft: String.raw`(?:handwerks|maler|schlosser|schmiede?|glaser|sattler|schuhmacher|schneider|metallbau|ofenbau|fliesenleger|steinmetz|buchbinder|keramik|töpfer|optiker|klempner|spengler|drechsler|parkettleger|stuckateur|gerüstbau|stahlbau|feinmechaniker|industrie|polsterer|graveur)meister|sattler|schmied(?:in)?\b|steinmetz|steinbildhauer|(?<!\p{L})glaser|glasbläser|keramiker|töpfer|buchbinder|schuhmacher|^schuster|(?:maß|herren|damen|änderungs)schneider|kürschner|drechsler|korbflecht|metallbild|(?:gold|silver|black|lock)smith|saddler|\bpotter|ceramic artist|bookbinder|shoemaker|cobbler|\btailor|stonemason|glassblow|upholster|master craft`,
  owner: String.raw`geschäftsführ(?:er|end)|inhaber|\bceo\b|^vorst(?:and\b|änd)|vorstands(?:vorsitz|mitglied|sprecher)|managing director|\bowner\b|general manager|president`,
  lead: String.raw`(?<!beg|fahrdienst|reise|übungs|bet)leiter|leitung|\bhead\b|(?<!(?:funeral|creative|art|film|casting|stage|theatre) )director(?!y)|direktor|\bchief\b|\bvp\b|vice president`,
};

const trades = Object.entries(words).map(([trade, pattern]) => [trade, new RegExp(pattern, 'gu')] as const);
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
  /non-executive|(?<!fach)angestellt|mitarbeit|partner|associate|^(?:p{L}+ )?consultant$|employee|student|schüler|\b(?:rentner|pensionär|unternehmer|investor|speaker|autor|author|mentor|mutter|vater|member|mitglied|expert|experte|spezialist|specialist|professional|generalist|freelancer|prokurist|chair(?:man|woman|person)?\b|board|vorsitzend|beirat|superintendent|lebenskünstler|botschafter)/;

/** Not at work yet, or not at that work. */
const learning =
  /^(?:\p{L}+ )?student(?:in)?\b(?! nurse)|phd (?:student|candidate)|doktorand|bachelorand|studierend|schüler|non-executive|hobby|\bb\. ?sc|\bm\. ?sc|werdend|angehend/u;

/** Words that end a role and say that the rest is only its subject ("Restaurantkritikerin"). */
const aboutIt =
  /(?:kritiker|influencer|creator|blogger|podcaster|zulassung|verkäufer|historiker|sammler)(?:in)?(?!\p{L})/u;

/** Says how somebody works in a field, not which field: what stands beside it names that. */
const generic =
  /(?:leit(?:er|ung|end\p{L}*)|chef|dire[ck]tor|manager|meister|kauf(?:mann|frau)|fach(?:mann|frau|kraft|angestellter?|wirt)|referent|sachbearbeiter|mitarbeiter|assisten[tz]|berater|techniker|ingenieur|spezialist|koordinator|beauftragter?|verantwortlicher?|inhaber|besitzer|betreiber|geschäftsführer|gründer|vorst(?:and|änd)|vorsitzender?|angestellter?|lehrling|azubi|auszubildender?|arbeiter|helfer|gehilfe|makler|sprecher|expert|mechaniker|mechatroniker|monteur|therapeut|sanitäter|mechanic|head|lead(?:er)?|supervisor|coordinator|officer|assistant|specialist|worker|operator|technician|engineer|consultant|advis[eo]r|owner|founder|chief|captain|apprentice|trainee|intern|executive|associate|administrator|representative|rep|agent|partner|principal|vp|president|professional|operative|foreman|master|driver|ranger|clerk|superintendent|installer|fitter|handler|adjuster|educator|practitioner|member|chair|secretary)(?:[:*]?in(?:nen)?)?$/u;
/** Another trade behind a word that names one: a "Küchenbauer" is no cook. */
const otherHead = /(?:bauer|maler|händler|macher|wärter|wart|clown|bote|führer|prüfer|tester|retter|trainer)(?:in)?$/u;

/** Whether a match ends, but for an ending, the word that says what somebody is, or that word leaves the field open. */
function namesHead(role: string, at: number, end: number): boolean {
  // What follows "of" or "für" says of what.
  const head = /^.*?(?= (?:of|for|in|to|on|für|im|an|am|der|des) |$)/u.exec(role)?.[0] ?? role;
  const rest = /^\p{L}*/u.exec(role.slice(end))?.[0] ?? '';
  const words = head.split(/[^\p{L}:*]+/u);
  if (words.some((word) => generic.test(word))) return rest.length <= 6 || generic.test(rest);
  // English says it with the last word, German with any that names a person.
  const last = head.length - (words.at(-1)?.length ?? 0);
  const german = /[äöüß]|(?:er|ist|ent|ant|or|eur|eut|log|arzt|frau|mann)(?:in)?$/u.test(
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
