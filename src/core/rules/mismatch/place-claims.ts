/** What a note says of where the recipient works, worked, studied, spoke or lives, by the words around a name. */
export interface Claim {
  readonly field: 'experience' | 'education' | 'events' | 'company' | 'location';
  /** The claim is about a town; others are about firms, schools and events, and a town tells nothing there. */
  readonly town?: true;
  /** Words before the name, the last one next to it, as they stand parted by single spaces. */
  readonly before: RegExp;
  /** Words behind it; any when absent. */
  readonly behind?: RegExp;
  /** Said anywhere in the sentence. */
  readonly also?: RegExp;
  /** Said nowhere in the sentence. */
  readonly never?: RegExp;
  /** Counts only in a note that meets nothing of what the recipient has said or done. */
  readonly onlyUntouched?: true;
  /** German nouns have capitals too: the name must look like that of a firm. */
  readonly firm?: true;
}

/** The writer's own matters. */
const mineEn = / (?:i|im|ive|my|our|us|mine) /;
const mineDe = / (?:ich|wir|uns|mir|mich|mein\S{0,2}|unser\S{0,2}) /;
/** Where somebody was, or went for a day, is not where they live. */
const awayEn =
  / (?:we were|used|formerly|former|grew|lived|visit\S*|trip|travel\S*|conference|talk|event|summit|fair|expo|panel|spoke|speak\S*|keynote|met|meeting|saw|customers?|clients?|project) /;
const awayDe =
  / (?:fruher|damals|ehemals|warst|waren|war|gelebt|aufgewachsen|besuch\S*|reise\S*|konferenz|tagung|vortrag\S*|messe|kongress|getroffen|gesehen|kunde\S?|projekt\S*|panel|podium\S*|lesung) /;
const workplaceEn =
  '(?:office|team|shop|store|practice|surgery|clinic|hospital|school|academy|station|depot|plant|factory|site|branch|hotel|restaurant|cafe|bakery|brewery|pub|farm|garage|workshop|studio|lab|laboratory|institute|library|museum|theatre|theater|church|parish|pharmacy|salon|gallery|firm|company|business|agency|place|department|warehouse|nursery|harbour|harbor)';
const workplaceDe =
  '\\S*(?:buro|praxis|kanzlei|werkstatt|werk|filiale|klinik|krankenhaus|spital|schule|kita|hotel|gasthof|restaurant|cafe|laden|geschaft|betrieb|firma|standort|labor|institut|studio|atelier|team|abteilung|dienststelle|gemeinde|apotheke|buchhandlung|bucherei|bibliothek|museum|theater|brauerei|backerei|baustelle|bad|niederlassung|agentur|verein|lehrstuhl|schreinerei|tischlerei|gartnerei|druckerei|molkerei|reederei)';
const yoursDe = '(?:dein|ihr|euer|eur)(?:e|er|em|en|es)?';
const notMineEn = '(?:(?!i |we |my |our |they |he |she )\\S+ )';

export const claims: Readonly<Record<'de' | 'en', readonly Claim[]>> = {
  en: [
    {
      field: 'education',
      before: / (?:both|also) (?:\S+ )?(?:studied|went|trained|graduated) (?:\S+ ){0,2}(?:at|from|to)(?: the)? $/,
    },
    { field: 'education', before: / (?:we|you and i) both (?:at|attended) $/ },
    {
      field: 'education',
      before:
        / your (?:\S+ )?(?:degree|studies|phd|doctorate|masters?|mba|thesis|dissertation) (?:\S+ ){0,3}(?:at|from)(?: the)? $/,
    },
    {
      field: 'education',
      before: new RegExp(` you ${notMineEn}?(?:studied|graduated) (?:\\S+ ){0,2}(?:at|from)(?: the)? $`),
    },
    {
      field: 'education',
      before: / (?:fellow|another) $/,
      behind: /^ (?:alum|alums|alumna|alumnus|alumni|graduate|grad) /,
    },
    { field: 'education', before: / (?:fellow|both) (?:alum|alums|alumni|graduates?) (?:of|from)(?: the)? $/ },
    { field: 'experience', before: / your (?:\S+ )?(?:years|time|days|stint|decade) (?:at|with)(?: the)? $/ },
    { field: 'experience', before: / (?:since|after|when|why) you (?:left|quit) $/, never: mineEn },
    {
      field: 'experience',
      before: new RegExp(
        ` you (?:used to work|worked|started out|trained|were ${notMineEn}{0,3}) ?(?:at|for|with)(?: the)? $`,
      ),
      never: / (?:i|we|us) /,
    },
    {
      field: 'company',
      before: / how (?:are things|is life|is it going|is everything|is work) (?:over )?at(?: the)? $/,
    },
    {
      field: 'company',
      before: / (?:at|for)(?: the)? $/,
      behind: /^ where you (?:\S+ )?(?:run|work|lead|head|manage|are) /,
    },
    {
      field: 'company',
      before: / your (?:\S+ ){0,2}(?:work|role|job|position|colleagues|team|desk|employer|appointment) at(?: the)? $/,
    },
    {
      field: 'company',
      before: / (?:new|first) (?:\S+ )?(?:job|role|position|post|challenge|chapter|adventure) (?:at|with)(?: the)? $/,
      also: / (?:you|your|congrat\S*) /,
      never: / (?:my|our) /,
    },
    {
      field: 'company',
      before: / (?:congrat\S*|well done) (?:on |for )?(?:your )?(?:joining|move to|start at)(?: the)? $/,
    },
    { field: 'company', before: / since you (?:joined|moved to|switched to|started at)(?: the)? $/ },
    {
      field: 'company',
      before: new RegExp(
        ` you(?:re)? ${notMineEn}{0,2}(?:working|running|leading|heading|managing|lead|head|manage) ${notMineEn}{0,4}at(?: the)? $`,
      ),
    },
    {
      field: 'company',
      before: new RegExp(` as (?:a |an |the )?${notMineEn}{1,5}at(?: the)? $`),
      behind: /^ (?:\S+ ){0,1}(?:you|your) /,
    },
    {
      field: 'events',
      before: / your (?:\S+ )?(?:talk|session|keynote|panel|lecture|presentation|speech) (?:at|on)(?: the)? $/,
      onlyUntouched: true,
    },
    {
      field: 'location',
      town: true,
      before: / (?:living|based|life|live) (?:\S+ )?in $/,
      also: / (?:you|your|youre|how) /,
      never: mineEn,
    },
    {
      field: 'location',
      town: true,
      before: / how (?:is|are|s) (?:\S+ ){1,6}in $/,
      never: awayEn,
    },
    {
      field: 'location',
      town: true,
      before: new RegExp(` your (?:\\S+ ){0,2}${workplaceEn} (?:over |up |down |out )?in $`),
      never: awayEn,
    },
    {
      field: 'location',
      town: true,
      before: / (?:you|your) (?:\S+ ){0,5}(?:over|up|down|out) (?:there )?in $/,
      never: awayEn,
    },
    {
      field: 'location',
      town: true,
      before: new RegExp(` as (?:a |an )?${notMineEn}{1,4}in $`),
      behind: /^ (?:\S+ ){0,3}(?:you|your|u) /,
      never: awayEn,
    },
    {
      field: 'location',
      town: true,
      before: / (?:you are|youre|were both|we are both|we both|you also|youre also) (?:\S+ ){0,1}in $/,
      never: awayEn,
    },
    {
      field: 'location',
      town: true,
      before: / (?:another|fellow) $/,
      behind: /^ (?:local|native|resident|dweller|person|based) /,
    },
  ],
  de: [
    {
      field: 'education',
      before: / (?:an|auf)(?: der| dem)? $/,
      also: / beide (?:\S+ ){1,14}(?:studiert|studierten|gelernt|waren) | waren (?:\S+ ){0,6}beide /,
    },
    {
      field: 'education',
      before: new RegExp(
        ` ${yoursDe} (?:\\S+ )?(?:studium|master|bachelor|promotion|doktorarbeit|diplom|abschluss) (?:\\S+ ){0,2}(?:an|von)(?: der)? $`,
      ),
    },
    {
      field: 'education',
      before: / (?:du|sie) (?:\S+ ){0,4}an der $/,
      behind: /^ (?:\S+ ){0,2}(?:studiert|promoviert) /,
      never: / (?:ich|mein\S{0,2}) /,
    },
    {
      field: 'education',
      town: true,
      before: / in $/,
      behind: /^ (?:\S+ ){0,2}(?:studiert|promoviert) /,
      also: / (?:beide|du|sie) /,
      never: / (?:ich|mein\S{0,2}) /,
    },
    {
      field: 'education',
      town: true,
      before: new RegExp(` ${yoursDe} (?:\\S+ )?(?:studium|studienzeit|promotion|lehre|ausbildung) (?:\\S+ ){0,2}in $`),
    },
    { field: 'experience', before: / (?:dein|ihr)e[nr]? (?:\S+ )?(?:zeit|jahren?) (?:als \S+ )?(?:bei|beim) $/ },
    {
      field: 'experience',
      firm: true,
      before: / (?:du|sie) (?:\S+ ){0,2}(?:fruher|damals|vorher|zuvor) (?:\S+ ){0,2}bei(?: der)? $/,
      never: mineDe,
    },
    {
      field: 'company',
      firm: true,
      before: new RegExp(
        ` ${yoursDe} (?:\\S+ ){0,2}(?:arbeit|rolle|stelle|job|position|team|aufgabe|tatigkeit|posten|abteilung|start|einstieg|wechsel) (?:\\S+ ){0,2}(?:bei|zu)(?: der)? $`,
      ),
    },
    {
      field: 'company',
      firm: true,
      before:
        / (?:neuen?|neues|neuer) (?:\S+ )?(?:stelle|job|position|rolle|aufgabe|posten) (?:als \S+ )?bei(?: der)? $/,
      never: / (?:ich|mein\S{0,2}) /,
    },
    {
      field: 'company',
      firm: true,
      before: / (?:wechsel|start|einstieg) (?:bei|zu)(?: der)? $/,
      also: / (?:gluckwunsch|gratul\S*|du|sie|dir|ihnen) /,
      never: / (?:ich|mein\S{0,2}) /,
    },
    {
      field: 'company',
      firm: true,
      before: / (?:seit|dass|wo|weil|wie|da) (?:du|sie) (?:\S+ ){0,2}bei(?: der)? $/,
      behind:
        /^ (?:\S+ ){0,3}(?:sind|bist|arbeiten|arbeitest|angefangen|begonnen|gestartet|leiten|leitest|verantworten|verantwortest|fuhren|fuhrst) /,
    },
    { field: 'company', firm: true, before: / bei(?: der)? $/, behind: /^ (?:wo|fur die) (?:du|sie) / },
    {
      field: 'company',
      firm: true,
      before: / (?:du|sie) (?:\S+ ){0,3}als (?:\S+ ){1,3}bei(?: der)? $/,
      never: mineDe,
    },
    {
      field: 'company',
      firm: true,
      before: / als (?:\S+ ){1,3}bei(?: der)? $/,
      behind: /^ \S+ (?:du|sie|dir|ihnen) /,
      never: mineDe,
    },
    {
      field: 'events',
      before:
        / (?:dein|ihr|euer) (?:\S+ )?(?:vortrag|talk|panel|workshop|referat) (?:\S+ ){0,2}(?:bei|beim|auf|auf der|auf dem|an der) $/,
      onlyUntouched: true,
    },
    { field: 'location', town: true, before: / (?:bei|fur) (?:dir|ihnen|euch) (?:\S+ ){0,3}in $/, never: awayDe },
    {
      field: 'location',
      town: true,
      before: new RegExp(` ${yoursDe} (?:\\S+ ){0,2}${workplaceDe} in $`),
      never: awayDe,
    },
    {
      field: 'location',
      town: true,
      before: / (?:du|sie) (?:\S+ ){0,4}in $/,
      behind: /^ (?:\S+ )?(?:leben|lebst|wohnen|wohnst|arbeiten|arbeitest|sitzen|sitzt) /,
    },
    {
      field: 'location',
      town: true,
      before: / als (?!ich |wir |du |sie |er )(?:\S+ ){1,3}in $/,
      behind: /^ \S+ (?:du|sie|dir|ihnen) /,
    },
    { field: 'location', town: true, before: / (?:du|sie) als (?:\S+ ){1,3}in $/ },
    {
      field: 'location',
      town: true,
      before: / (?:gefallt|geht|lauft|lebt) (?:\S+ ){0,3}in $/,
      also: / (?:dir|ihnen|euch|es|sichs|sich) /,
      never: awayDe,
    },
    {
      field: 'location',
      town: true,
      before: / (?:sind|bist|leben|wohnen|arbeiten|sitzen) (?:\S+ )?(?:beide|auch) (?:\S+ )?in $/,
      never: awayDe,
    },
    {
      field: 'location',
      town: true,
      before: / (?:wechsel|umzug) nach $/,
      also: / (?:ihr\S{0,2}|dein\S{0,2}|gluckwunsch|gratul\S*) /,
      never: / (?:ich|mein\S{0,2}) /,
    },
  ],
};
