/** Matters that the law guards most (GDPR Art. 9), as they turn up in private notes. */
export const sensitiveMatters = ['health', 'religion', 'politics', 'union', 'intimate', 'origin'] as const;
export type SensitiveMatter = (typeof sensitiveMatters)[number];

/**
 * Words that speak of a matter in any ordinary note, German and English, folded to lower case. A word that
 * ends in `*` stands for everything that begins so. Words that usually mean something else ("party",
 * "green", "union") are left to `pairs`, where a second word has to stand nearby.
 */
export const single: Readonly<Record<SensitiveMatter, readonly string[]>> = {
  health: words(
    'krank kranke kranken kranker krankes krankheit krankheiten krankgeschrieben krankschreibung* krankmeldung* erkrankt erkrankte erkrankten erkrankung* krebs krebserkrank* krebsdiagnose brustkrebs lungenkrebs hautkrebs darmkrebs blutkrebs leukämie tumor hirntumor chemo chemotherapie depression depressionen depressiv depressive depressiven depressiver burnout burn-out diabetes diabetiker* ' +
      'schwanger schwangere schwangeren hochschwanger schwangerschaft* fehlgeburt behinderung behindert schwerbehindert* psychisch* psychotherapie herzinfarkt schlaganfall ' +
      'alkoholiker* alkoholsucht suchtkrank* bandscheibenvorfall epilep* migräne reha hiv hiv-positiv* hiv-infi* adhs autis* ms-diagnose ms-patient* ms-krank* ms-erkrank* ms-schub* krebskrank* krebspatient* dement demente demenzkrank* magersüchtig* magersucht bulimie drogensüchtig* suizid* selbstmordversuch rollstuhlfahrer* arbeitsunfähig* ' +
      'illness illnesses leukaemia leukemia diabetic cancer chemotherapy depressed pregnant pregnancy miscarriage disability disabled psychotherapy stroke alcoholic epilep* ' +
      'migraine* surgery rehab adhd diagnosed diagnosis bipolar anorexia anorexic suicidal wheelchair-bound schizophren*',
  ),
  religion: words(
    'religiös* religion katholisch* katholik* evangelisch* protestant* muslim* moslem* islam islamisch* islamic jüdisch* juden jüdin jüdinnen judentum buddhist* hindu hinduist* hinduism atheist* ' +
      'konfession* kirchgäng* ramadan moschee synagoge ' +
      'religious catholic* muslim muslims jewish jew jews judaism buddhist hindu quaker mormon atheist mosque synagogue evangelical churchgoer',
  ),
  politics: words(
    'cdu csu spd fdp afd linkspartei spd-mitglied* spd-wähler* cdu-mitglied* cdu-wähler* csu-mitglied* fdp-mitglied* fdp-wähler* afd-mitglied* afd-wähler* grünen-wähler* grünen-mitglied parteimitglied parteibuch rechtsextrem* linksextrem* querdenker* sozialdemokrat* ' +
      'wählerin republican* tory tories labour-voter brexiteer leftist right-wing left-wing alt-right marxist communist kommunist*',
  ),
  union: words(
    'gewerkschaft gewerkschaften gewerkschafter* gewerkschaftlich* gewerkschaftsmitglied* ver.di ver.di-mitglied* ig-metall igbce betriebsratsmitglied dgb trade-union* unionist* shop-steward*',
  ),
  intimate: words(
    'schwul schwule schwulen schwuler schwules lesbe lesben lesbisch* bisexuell* transgender transsexuell* homosexuell* affäre fremdgeh* sexuell* seitensprung ' +
      'gay lesbian bisexual homosexual queer affair mistress sexual*',
  ),
  origin: words(
    'migrationshintergrund migrationsgeschichte abstammung hautfarbe dunkelhäutig* ausländer* asylbewerber* geflüchtet* flüchtling* ethnisch* ' +
      'ethnicity ethnic refugee skin-colour skin-color immigrant* asylum-seeker*',
  ),
};

/** Two words within a few of each other: alone each of them says nothing. */
export const pairs: Readonly<Record<SensitiveMatter, readonly (readonly [readonly string[], readonly string[]])[]>> = {
  health: [
    [
      words('hat ist war seine ihre seit has is was her his with'),
      words('reha krankgeschrieben parkinson demenz dementia asthma rheuma leukämie leukaemia'),
    ],
    [words('mentale mental'), words('gesundheit health')],
    [words('multiple'), words('sklerose sclerosis')],
    [words('heart'), words('attack')],
  ],
  religion: [
    [words('zeuge zeugin zeugen'), words('jehovas')],
    [words('koscher kosher sabbat schabbat synagoge synagogue'), words('jude')],
    [
      words('geht ging besucht besuchte goes went attends attended'),
      words('kirche gottesdienst gottesdienste moschee church mosque synagogue'),
    ],
    [
      words('betet glaubt gläubig* gläubige fromm* prays believes devout'),
      words('gott kirche allah gemeinde god church faith'),
    ],
  ],
  politics: [
    [words('aktiv engagiert'), words('grünen linken')],
    [
      words('wählt wählte wählerin mitglied kandidiert votes voted voter member'),
      words('grüne grünen linke linken partei party greens democrat* republican* labour conservative*'),
    ],
  ],
  union: [
    [words('ig'), words('metall')],
    [words('trade'), words('union')],
    [words('mitglied member aktiv active vorsitz'), words('betriebsrat works-council union gewerkschaft*')],
  ],
  intimate: [
    [words('sexuelle sexual'), words('orientierung orientation')],
    [words('trans'), words('frau mann person woman man')],
  ],
  origin: [
    [words('roma sinti'), words('roma sinti familie herkunft eltern family descent community')],
    [words('kommt stammt eltern familie parents family originally'), words('türkei syrien afrika turkey syria africa')],
    [
      words(
        'türkischer russischer polnischer arabischer syrischer jüdischer turkish russian polish arab syrian jewish african',
      ),
      words('herkunft abstammung descent origin'),
    ],
  ],
};

/** Words that are a family name behind a title: "Frau Krebs". */
export const surnames = words('krebs krank kranke');
export const titles = words('herr herrn frau dr prof mr mrs ms');

/** Two words that together mean something else than one of them does. */
export const harmless = new Set([
  'cancer research',
  'stroke of',
  'diagnosed the',
  'sternzeichen krebs',
  'credit union',
  'party planning',
  'planning committee',
  'katholische universität',
  'katholischen universität',
  'evangelisches krankenhaus',
  'evangelischen krankenhaus',
  'jüdisches museum',
  'jüdischen museum',
  'jüdisches krankenhaus',
]);

function words(text: string): readonly string[] {
  return text.split(' ');
}
