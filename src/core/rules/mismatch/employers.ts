/** Employers that many people have heard of, folded: in German a name is no more than a noun with a capital. */
const names = `
aldi allianz amazon apple audi axa basf bahn bayer beiersdorf bertelsmann bmw bosch boehringer brose bundeswehr capgemini
caritas charite commerzbank conrad continental daimler deloitte dhl diakonie dm douglas dpd edeka eon ericsson ey festo
fielmann fraport fraunhofer fresenius google haribo heidelberger helsana henkel hermes hilti hornbach hugendubel ibm
ikea infineon intel kaufland knauf kpmg krones kuehne lanxess lego lidl liebherr linde lufthansa mahle mckinsey meta merck
mercedes metro microsoft migros miele nestle netflix nokia novartis obi oetker opel oracle osram otis otto
philips pfizer porsche post postbank puma pwc rewe rheinmetall ricola rimowa roche rossmann rwe sap salesforce sanofi
schaeffler schenker schindler shell siemens sixt spar sparkasse spiegel spotify stihl strabag stripe swisscom telekom
tesla thalia thyssen thyssenkrupp tui uber unilever uniqa vattenfall vodafone voestalpine voith volkswagen vorwerk wacker
wurth zalando zeiss zeit ubisoft airbnb airbus adidas accenture adobe coop hofer swarovski traton trumpf
`;
const employers = new Set(names.trim().split(/\s+/));

/** True for a folded word that is the name of a firm. */
export const isEmployer = (folded: string): boolean => employers.has(folded);
