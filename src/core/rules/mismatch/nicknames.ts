/**
 * Short forms that share too little with the full name to be recognised by their letters.
 * Each line is one name in all its forms, German and English.
 */
const families = `
william bill billy will willie willi wilhelm liam guillermo
robert bob bobby rob robbie bert
richard dick rick ricky richie rich
james jim jimmy seamus shay séamus jamie jacob jakob jack jaime
john jack johnny jon jonny ian sean juan jan johannes hans hannes hansi hanns johann giovanni ivan hans-jürgen
edward ed eddie ted teddy ned eduard edi
henry harry hank heinrich heinz heiner hinnerk heini henri henk henrik enrico
charles charlie chuck chas karl carl carlos kalle
margaret maggie meg peggy daisy rita greta margarete gretel grete margarethe margit gitta gretchen marga
elizabeth elisabeth liz lizzy lizzie beth betty betsy eliza lisa elsa else lisbeth lilibeth sissi sisi elli liesl lisl liesel ilse bettina bess libby
katherine catherine kate katie kathy cathy kat kit kitty kay katharina kathrin katrin käthe kathi kati katja karin trina rina katarina kasia yekaterina ekaterina
anthony tony toni anton antonio toño antje antonia
theodore ted teddy theo theodor
alexander alex sandy sasha sascha xander sandro alec lex ale alejandro alessandro oleksandr aleksandr
alexandra alex sandra sasha alexa sascha sandy lexi
michael mike mick mickey micha michi michel michal mischa misha mihail mikhail miguel michele
joseph joe joey jo josef sepp seppl pepi jupp josi beppo jozef josip yusuf jose pepe giuseppe yosef beppe
francis frank fran frankie franz francesco franzl franco francisco paco pancho
frances fran frankie fanny franziska franzi fanni ziska
thomas tom tommy thom tommaso tomek tomasz
matthew matt matty matthias matze mattes hias mathias matthäus hiasl teo matteo
daniel dan danny dani
david dave davey davy dai
samuel sam sammy
samantha sam sammy
benjamin ben benny benni
nicholas nick nicky nico nik klaus claus nikolaus niko nikolai niklas nicolas kolja niels nils colin
christopher chris kit topher christoph christof stoffel stoffl krzysztof
christian chris christl hris kristian
christina christine chris tina christa christl kristina stina chrissy kirsten kerstin christel
andrew andy drew andreas andi andré anderl andrzej andrei andreu
patrick pat paddy pádraig padraig patrik
patricia pat patty tricia trish patsy
peter pete petra pedro piotr pietro pit piet peer per
stephen steve steven stefan stephan steffen stevie esteban štefan istvan
stephanie steff steffi stefanie stephie
susan sue susie suzie susanne susi suse susanna sanne zuzana suzanne
deborah deb debbie debra
jennifer jen jenny jenni
jessica jess jessie
rebecca becky bec becca rebekka
victoria vicky vic tori viki
gerald gerry jerry gerd gerhard gert gerold hardy geert
george georg schorsch jörg jürgen jürg georgie jorge jerzy görg juri yuri
gregory greg gregor
lawrence larry laurie lorenz lenz laurence lars laurent enzo lorenzo renzo
leonard leo len lenny leonhard leon hartl
frederick fred freddy friedrich fritz frieder fiete friedel fredi federico rick
ulrich uli ueli ulli udo ully
ulrike uli ulli rike ricke
ludwig lutz wiggerl luis louis lewis lui lude
rudolf rudi rolf rudolph rolph ruedi dolf
adolf dolf
wolfgang wolf wolfi wolle gangerl
werner wern
walter walt wally wolter walther
günter günther guenther gunther
dietrich dirk dieter didi dietmar
joachim jochen achim jo jochim
jonathan jon jonny nathan
johanna hanna hannah hanni jo joan jane jana anna joanne janina
barbara babs babsi bärbel barbie betti wetti basia
brigitte gitte gitta gitti biggi birgit brigitta bridget biddy brid
magdalena lena leni magda magdi malena madeleine maddie
helena helen lena ellen leni helene lenka ela nell elena olena yelena
maria mary molly mia marie mitzi mizzi mareike marijke marika moira maura maryam miriam mirl ria mariechen polly may mariana
theresa teresa tess terry resi therese resl thesi tessa
veronica veronika vroni vera ronni ronja
ursula uschi ulla urs ursel ursl
angelika geli angela angie angelique andschi
elfriede elfi friedl frieda friede
sabine bine biene sabina
gabriele gabi gaby ela gabriela gabrielle
martina tina martha
monika moni mona monique
manuela manu ela
emmanuel manu manny manuel emanuel
daniela dani ela
nathalie nat natalie natascha natasha natalia talia
dorothea doro thea dorle dorothee dorothy dot dottie dolly dora
rosemarie rosi romy rose rosa roswitha
heidemarie heidi heide adelheid adelaide alida
annemarie anne anna anneliese annelies annie ann nancy annette anni annika änne ännchen anja anouk
eleanor nell nora ellie elly lenore eleonore leonore lore norah
penelope penny nell
abigail abby gail
philip phil pip philipp felipe filip
raymond ray raimund
ronald ron ronnie
donald don donnie domhnall
douglas doug
kenneth ken kenny
timothy tim timmy timo
vincent vince vinnie vinzenz zenz
zachary zach zak
nathaniel nat nate nathan
alfred alf fred fredi fredl
alfons fons fonse fonsi alphonse
albert al bert bertl albrecht
xaver xaverl vere xavier javier
korbinian korbi
benedikt bene benno ben benedict
sebastian basti wastl seb bastian baschi
florian flo flori
maximilian max maxi maximiliane
valentin valle
leopold poldi poldl leo
ferdinand ferdi ferdl nando fernando
konstantin kosta konsti kostas
dominik domi nik dominic nick
mohammed mo mohamed muhammad moe mehmet mohammad ahmed
abdullah abdul
svetlana lana sveta
yevgeny evgeny eugene gene zhenya eugen
vladimir vlad vova volodymyr
dmitri dima dmitry
tatiana tanja tanya tatjana
olga olya
sharon shaz shari
darren daz dazza
gareth gaz gazza
barry baz bazza
lakshmi lakki
hartmut hardy
reinhard hardy reini
eberhard ebbe hardy
bernhard bernie bernd berni hardy bernard
burkhard burki hardy burkhart
gottfried friedl gofi geoffrey geoff jeff jeffrey gerry
sigrid sigi siri
siegfried sigi siggi
waltraud traudl traudi
gertrud traudl gerti trudi gertrude trudy
hildegard hilde hildi
irmgard irmi
edeltraud traudl
roswitha rosi
cornelia conny conni nele corrie
constanze conny stanze connie constance
jutta jutte judith
judith judy jutta jude
walburga burgi wally
waltraud traudl traudi wally
seamus shay seumas
ramon ray raymundo
rashida ray
notburga burgi
kunigunde gundi kuni
hedwig hedi hedy wiggi
niamh neve
siobhan shiv shevaun
tadhg tim tighe
`;

const groups = new Map<string, number[]>();
families
  .trim()
  .split('\n')
  .forEach((line, group) => {
    for (const name of line.split(' ')) {
      const plain = name.normalize('NFKD').replace(/\p{M}/gu, '');
      groups.set(plain, [...(groups.get(plain) ?? []), group]);
    }
  });

/** True when two folded first names are known to be forms of one name. */
export function areForms(a: string, b: string): boolean {
  const other = groups.get(b);
  return other !== undefined && (groups.get(a) ?? []).some((group) => other.includes(group));
}

/** Given names in full that end like pet names or are as short. */
const givenNames = new Set(
  'marco marko mario dario fabio julio antonio bruno arno udo ingo timo heiko mirko carlo paolo pablo diego ricardo alfredo marie annemarie sophie amelie emilie melanie nathalie julie valerie rosalie leonie michelle isabelle danielle noelle rochelle camille lucille emily ashley shirley stanley harry henry gary jeremy timothy anthony gregory jeffrey audrey nancy mary wendy cindy naomi noemi heidi kai jan tim tom ben sam ian eva ida ina ute pia lea mia zoe kim roy guy jim uwe ali sven lars nils jens'.split(
    ' ',
  ),
);

/** True for a folded first name, which nobody uses as a pet name for another one. */
export function isGivenName(folded: string): boolean {
  return givenNames.has(folded) || groups.has(folded);
}
