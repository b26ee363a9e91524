/** The words by which English news speaks of people, offices, bodies and states without naming them. All keys are folded. */

/** What a noun can head a phrase for. */
export type HeadClass = 'OFFICE' | 'PERSON' | 'PEOPLE' | 'BODY' | 'STATE' | 'TEXT';
export type Head = { class: HeadClass; singular: string; plural: boolean };

/** The head that a folded noun is, in singular or plural. */
export function headOf(key: string): Head | undefined {
  const found = HEADS.get(key) ?? agents.get(key);
  if (found !== undefined) return found ?? undefined;
  const agent = agentOf(key);
  if (agents.size >= REMEMBERED) agents.clear();
  if (key.length < 64) agents.set(key, agent ?? null);
  return agent;
}

/** Words that are in no list, with what was made of them. */
const agents = new Map<string, Head | null>();
const REMEMBERED = 20_000;

function agentOf(key: string): Head | undefined {
  if (key.length > 5 && AGENT.test(key) && !NO_AGENTS.has(key)) {
    const plural = key.endsWith('s') && !key.endsWith('ss');
    return { class: 'PERSON', singular: plural ? key.slice(0, -1) : key, plural };
  }
  return undefined;
}

const words = (text: string): string[] => text.trim().split(/\s+/);
export const setOf = (text: string): ReadonlySet<string> => new Set(words(text));

const OFFICES = `minister president premier king queen emir sultan chancellor governor mayor ambassador envoy representative
 commissioner chief head chairman chairwoman chairperson speaker leader commander general colonel major captain marshal admiral
 brigadier lieutenant secretary prince princess sheikh imam pope senator mp spokesman spokeswoman spokesperson adviser advisor
 director prosecutor judge coordinator negotiator consul rapporteur undersecretary monarch ruler boss ombudsman member deputy
 chair mediator chargé attache dean rector treasurer founder`;

const PERSONS = `professor analyst expert researcher academic historian journalist reporter correspondent writer author editor lawyer
 activist campaigner doctor dr teacher student engineer economist diplomat official source officer soldier policeman policewoman
 resident trader grocer farmer shopkeeper driver fisherman smuggler migrant refugee witness survivor man woman boy girl child mother
 father wife husband brother sister son daughter cousin uncle aunt nephew niece friend colleague aide assistant candidate politician
 lawmaker legislator parliamentarian councillor opponent critic observer businessman businesswoman merchant worker employee nurse
 veteran fighter militant rebel jihadist hostage prisoner detainee victim villager tribesman elder scholar cleric preacher
 wit poet artist singer counterpart predecessor successor delegate consultant strategist columnist blogger unionist islamist
 dissident exile defector citizen passenger pilot sailor customer owner buyer caller clerk baker butcher
 mechanic nomad herder shepherd youth teenager pensioner widow orphan local someone somebody technician mp person`;

const PEOPLE = `people authorities troops chiefs militants ministers leaders media politicians parties sides movements groups forces factions
 tribes families communities men women children youths police others dignitaries notables sources militias rebels`;

const BODIES = `government cabinet presidency ministry parliament house assembly senate congress chamber army military navy force gendarmerie guard
 council commission committee union league bloc organisation organization alliance coalition mission delegation office agency
 party movement group militia brigade front court tribunal bank company association syndicate federation university institute centre
 center embassy consulate secretariat bureau authority administration junta regime opposition bench body court watchdog newspaper
 paper daily channel station site website broadcaster team panel board summit conference meeting camp faction tribe command
 community directorate department service police presidium forum quartet troika side`;

const STATES = `country nation state kingdom republic neighbour neighbor homeland power capital`;

const TEXTS = `statement communique motion resolution report document letter declaration memo memorandum text note decree law bill draft
 study poll survey article paper release constitution agreement plan proposal manifesto petition appeal amendment decision verdict
 ruling tweet message speech interview figures data statistics`;

const PLURALS_ONLY = new Set(words(PEOPLE));

function heads(): Map<string, Head> {
  const all = new Map<string, Head>();
  const add = (text: string, of: HeadClass) => {
    for (const singular of words(text)) {
      if (!all.has(singular)) all.set(singular, { class: of, singular, plural: false });
      const plural = pluralOf(singular);
      if (!all.has(plural) && !PLURALS_ONLY.has(singular)) all.set(plural, { class: of, singular, plural: true });
    }
  };
  add(OFFICES, 'OFFICE');
  add(PERSONS, 'PERSON');
  add(BODIES, 'BODY');
  add(STATES, 'STATE');
  add(TEXTS, 'TEXT');
  for (const word of PLURALS_ONLY) {
    const known = all.get(word);
    if (!known?.plural) all.set(word, { class: 'PEOPLE', singular: word, plural: true });
  }
  all.set('police', { class: 'BODY', singular: 'police', plural: false });
  all.set('forces', { class: 'BODY', singular: 'forces', plural: true });
  return all;
}

function pluralOf(singular: string): string {
  if (singular === 'chief') return 'chiefs';
  if (singular === 'person') return 'persons';
  if (/(?:man|woman)$/.test(singular)) return `${singular.slice(0, -2)}en`;
  if (singular === 'child') return 'children';
  if (/[^aeiou]y$/.test(singular)) return `${singular.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(singular) ? `${singular}es` : `${singular}s`;
}

const HEADS = heads();

/** Nouns made for whoever does something: "protester", "unionist". Only where a phrase is surely a noun phrase. */
const AGENT = /(?:[^aeiou]er|[ts]or|ist|ian|man|woman|men|women)s?$/;
const NO_AGENTS =
  setOf(`border borders number numbers order orders power powers paper papers october november december september
 summer winter water waters weather letter letters matter matters center centers chapter corner quarter quarters shelter shelters
 computer computers danger dangers disaster disasters factor factors sector sectors motor tractor tractors actor list lists
 human german russian algerian egyptian libyan tunisian malian nigerian italian syrian iranian jordanian european african asian
 civilian humanitarian rather either neither however whether another together further former later earlier under over after never ever other
 exist assist consist persist insist twist mist offer offers tender tenders timber river rivers tower towers barrier barriers
 director-general counter encounter register minister minor major error mirror terror visitor doctor roman ottoman chatter laughter
 slaughter transfer transfers charter charters monitor answer answers remember consider deliver discover recover suffer differ
 deter refer prefer gather alter enter filter trigger bitter better greater higher lower longer larger smaller stronger weaker
 harder easier faster slower older younger newer oil-tanker tanker tankers container containers helicopter helicopters
 frontier layer member-state cover covers ledger folder folders customer manner manners banner banners partner-state
 chapter charter theater theatre master-plan finger fingers ladder ladders silver copper leather feather brother-in-law ancestor mentor tutor`);

/** Before a name or an office, how it is or was held. Values are OccupancyStatus. */
export const STATUSES: ReadonlyMap<string, 'INTERIM' | 'ACTING' | 'FORMER'> = new Map([
  ['interim', 'INTERIM'],
  ['provisional', 'INTERIM'],
  ['transitional', 'INTERIM'],
  ['acting', 'ACTING'],
  ['caretaker', 'ACTING'],
  ['former', 'FORMER'],
  ['ex', 'FORMER'],
  ['late', 'FORMER'],
  ['ousted', 'FORMER'],
  ['deposed', 'FORMER'],
  ['erstwhile', 'FORMER'],
  ['onetime', 'FORMER'],
]);

export const HONORIFICS = setOf(
  `mr mrs ms miss dr sir lord lady excellency majesty highness honourable honorable eminence madame monsieur mme sayyid haj hajj haji hajja sheikh shaykh cheikh
 gen lt col maj brig capt sgt adm prof`,
);

/** Parts of a family name that stand before it in small letters or capitals. */
export const PARTICLES =
  setOf(`al el ad as ash an ar at az ben bin ibn bint ould abu abou bu bou ait abd de da di du del della van von der den la le
 dos st mc o um umm oum walad mint ag`);
/** Those that begin a family name of two words, never a sentence's ordinary word. */
export const NAME_BEGINNINGS = setOf('al el ben bin ibn bint ould abu abou bou ait ag');
export const SUFFIXES = setOf('jr sr ii iii iv');

export const DETERMINERS: ReadonlyMap<string, 'DEFINITE' | 'INDEFINITE' | 'DEMONSTRATIVE' | 'POSSESSIVE'> = new Map([
  ['the', 'DEFINITE'],
  ['this', 'DEMONSTRATIVE'],
  ['these', 'DEMONSTRATIVE'],
  ['those', 'DEMONSTRATIVE'],
  ['both', 'DEMONSTRATIVE'],
  ...words('a an some several many most few another one no any each every certain various numerous other more').map(
    (word): [string, 'INDEFINITE'] => [word, 'INDEFINITE'],
  ),
  ...words('his her its their my our your whose').map((word): [string, 'POSSESSIVE'] => [word, 'POSSESSIVE']),
]);

export const NUMBERS: ReadonlyMap<string, number> = new Map(
  words('two three four five six seven eight nine ten').map((word, i) => [word, i + 2]),
);

export const PREPOSITIONS =
  setOf(`of for in from to at on with by against after before during since until near under over about into
 through between among across despite without within around inside outside behind beside via towards toward upon throughout like amid as`);

/** What ends a noun phrase besides marks and prepositions. */
export const BREAKS =
  setOf(`and or whether but nor yet who whom which that whose where when while if because although though than so then there here not
 is are was were be been being am has have had having do does did will would shall should can could may might must
 i he she it they we you him them us me who what why how also just only even too again still already earlier later now ago today
 yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday said says say told tells tell added adds asked asks
 warned warns noted notes stressed stresses confirmed confirms denied denies called calls claimed claims believes believed wants wanted
 met meets meet visited visits replied answered argued argues insisted insists explained announced announces stated declared
 declares urged urges voted adopted approved rejected rejects welcomed welcomes thanked thanks hopes hoped fears feared thinks thought
 spoke speaks accused accuses arrived arrives left opened held holds holds led leads made makes took takes went gave gives`);

/** Capitalised words that are no names, above all where they begin a sentence. */
export const NO_NAMES =
  setOf(`the a an in on at by for of to from with without and but or nor yet so if as when while where since although though
 because before after during until under over about between among across despite according however meanwhile moreover also then there here
 this that these those he she it they we i you his her its their our my your who whom whose which what why how not no yes some many most all
 both each every any several few other another one two three four five six seven eight nine ten first second third last next new now today
 yesterday tomorrow earlier later once still even only just monday tuesday wednesday thursday friday saturday sunday january february march
 april may june july august september october november december mr mrs ms q a am pm is are was were has have had will would can could should
 must might do does did asked told said says question answer contrary briefing let had nobody everyone everybody none nothing critics read
 photo file speaking asking such same like than whether either neither nor perhaps yesterday instead thus therefore indeed`);

/** Capitalised words of offices, which begin no person's name: "Minister of Foreign Affairs Ramtane Lamamra". */
export const TITLE_PARTS =
  setOf(`foreign affairs interior defence defense state staff finance justice economy trade health energy oil industry culture education
 transport planning youth sports religious internal home national general prime deputy vice special permanent high human rights security migration cooperation
 development tourism agriculture environment labour labor social public regional federal assistant associate executive senior junior chief supreme`);

/** Before states: those around one. */
export const NEIGHBOURING = setOf('neighbouring neighboring adjacent bordering surrounding nearby neighbour neighbor');

/** Pronouns by whom they can stand for. */
export type Pronoun = { person: 1 | 2 | 3; plural: boolean; gender?: 'M' | 'F' | 'N' };
export const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map<string, Pronoun>([
  ...words('he him his himself').map((word): [string, Pronoun] => [word, { person: 3, plural: false, gender: 'M' }]),
  ...words('she her hers herself').map((word): [string, Pronoun] => [word, { person: 3, plural: false, gender: 'F' }]),
  ...words('it its itself').map((word): [string, Pronoun] => [word, { person: 3, plural: false, gender: 'N' }]),
  ...words('they them their theirs themselves').map((word): [string, Pronoun] => [word, { person: 3, plural: true }]),
  ...words('we us our ours ourselves').map((word): [string, Pronoun] => [word, { person: 1, plural: true }]),
  ...words('i me my mine myself').map((word): [string, Pronoun] => [word, { person: 1, plural: false }]),
]);

/** Words by which an unknown name is that of a body, not of a person. */
export const BODY_NAMES =
  setOf(`council group agency watch university party brigade brigades front institute bank company corporation committee commission ministry
 union league association federation movement army forces force guard court tribunal centre center foundation network times herald post news tv radio
 television press daily gazette tribune observer monitor initiative international mission office organisation organization society club church mosque
 airport hotel street square avenue valley desert sea river mountain mountains delta gulf peninsula island islands port camp base province district city
 dawn shield operation accord agreement treaty summit conference forum house parliament assembly senate congress cabinet government war day week act law
 constitution declaration plan process dialogue state states kingdom republic affairs security rights relief crescent cross crisis department programme
 project fund general-command cup prize award`);

/** Nouns of one gender. */
export const MALE =
  setOf(`man boy father husband brother son uncle nephew king emir sultan prince spokesman chairman businessman policeman fisherman
 tribesman imam pope sheikh mr sir lord monsieur sayyid general colonel major captain marshal admiral brigadier widower grandfather grandson men`);
export const FEMALE =
  setOf(`woman girl mother wife sister daughter aunt niece queen princess spokeswoman chairwoman businesswoman policewoman mrs ms miss
 madame mme lady widow grandmother granddaughter hajja women`);
