/** Given names that news from the region meets, by gender: only to tell "he" from "she", and a name from other capitals. */
import { FEMALE, MALE, setOf } from './lexicon.ts';

export type Gender = 'M' | 'F';

/** The gender that a folded given name has; undefined when it is not known or serves both. */
export function genderOf(givenName: string): Gender | undefined {
  if (MEN.has(givenName)) return 'M';
  return WOMEN.has(givenName) ? 'F' : undefined;
}

/** The gender of a noun for a person: "spokeswoman", "king". */
export const genderOfNoun = (key: string): Gender | undefined =>
  MALE.has(key) ? 'M' : FEMALE.has(key) ? 'F' : undefined;

const MEN =
  setOf(`abdallah abdellah abdelaziz abdelhakim abdelhamid abdelilah abdelkader abdelkrim abdellatif abdelmadjid abdelmalek abdelmalik
 abdelmoumen abdelrahman abdennour abderrahmane abderrazak abdessalem abdoulaye abdul abdulaziz abdulfattah abdulkarim abdullah abdullahi abdulrahman abdulsalam
 abdou abu adam adama adel adil adnan ahmad ahmed aguila ahmadou alaa alain alassane albert alexander alexandre ali alioune alpha amadou amar amin amine ammar amos amr anas andre
 andrew anis antonio antonis anwar aref arthur ashraf ayman aziz azzedine bachir badr baher bakari ban barack bashar bashir bassam bechir beji benjamin
 bernard bernardino bernardo bilal blaise boubacar brahim bruno carlos charles chokri christian christopher daniel david denis didier dioncounda djamel djibril dmitry
 domenico donald edward el emmanuel enrique eric ernest essam fahd fahmi faisal fares farhat faris farouk fathi fawzi faycal fayez federico felipe ferdinand filippo fouad
 francis francois frank franck fred gamal george georges ghassan ghazi giorgi giorgio goodluck guillaume habib hachim hadi hakim halim hama hamad hamadi hamdi hamed hamid hamma hammad hamza
 hani harouna haroun hasan hassan hassane hassoumi hatem haythem hedi henri henry herve hicham hichem hisham hocine hosni houcine hugo hussein ibrahim
 ibrahima idris idriss idrissa imad imed isa ismael ismail issa issoufou iyad jabir jacob jalal jamal jamel james jan jawad jean jeffrey jens jerry john
 jonathan jorge jose joseph joshua juan julius kais kamal kamel karim khaled khalid khalifa khalil khamis kofi laurent lakhdar larbi lassaad leon
 loic lotfi louis luigi maati macky mahamadou mahamane mahamat mahmoud mahdi majdi malek malik mamadou mamoun mansour marc marco mario mark martin
 marwan massimo matteo matthew maurice mehdi michael michel miguel mikhail mladen modibo moez mohamed mohamedou mohammad mohammed mohsen moktar
 mokhtar moncef mongi monji mostafa moulay moulaye mounir mourad moussa muammar muhammad mukhtar mustafa mustapha nabil nacer nadir naim najib najm nasser nassim
 nawaf nicolas nidal nizar noureddine nouri omar omer osama oscar othman oumar ousmane oussama patrick paul paolo pedro peter philip philippe pierre qasim rached rachid rafik
 ramtane ramzi rashid reda recep renaud riad riadh ridha riyad robert roberto roch rodolphe ronald sabri sadek sadiq said salah salaheddine saleh salem salim salman
 sameh sami samir samuel seif sergei sghaier sidi simon slim sofiane soliman souleymane stefan stephane stephen steven suleiman taieb taher tahar talal tamer tamim tarek tariq
 tayeb thierry thomas tony umar vincent vladimir wael walid wassim wilfried william wissem xavier yacine yahya yasser yassine yassir yves younes youssef youssouf yusuf zakaria
 zied zine ziad abdeljalil abdelwahab abdelfattah ayoub baba bakary bechara boukary brahim chaibou chawki choaib daouda djibo fethi garba hafedh hedi houssem idrissou jaafar kacem kader khalil lazhar mabrouk maman mahamane mehrez moctar mohsin moumouni naceur osman othmane rabah rafik redouane sahbi saidou seddik slaheddine soumana tahirou taoufik tijani yazid younis zouhair zoubir
 abdoul amadu babacar cheikh hamza ilyas jibril lamine mahamadi malam mouhamadou ndiaga oumarou sadou salou seydou tidiane yakubu umaru aboubacar abubakar ageela
 abakar abderaman abdelfettah abdelghani abdelmajid abdelouahab abderraouf abderrezak abdourahamane abdoulkarim abdulhakim
 abdulhamid abdulmajid abdurrahim adamou adoum agali aghali ahmat akli algabass alhassane alhousseini almoustapha amara ameur
 amoumoune arouna arsene ashour assane assoumane athmane attaher attaye awad ayouba bakri bazoum belaid biram boualem boube
 bouba boudjemaa boureima cheick cheiffou cheikhna cherif daba dahou daoussa djiddi elhadj emile ezzedine faraj fathallah
 fousseyni gilbert goukouni hacen harou honore hossam housseini ide inoussa iro isaac isselmou issaka issiaka issiakou juma
 jumaa karidjo khattri kheireddine khelil khemais kiari laouali laouan lassana lassad lawan luc mahaman maher maina mamane
 mamoudou massoudou maxime miftah milad miloud mohameden mohand mondher moriba mouldi mouloud mounkaila moutari naoufel
 nassour nejib noomane nordine nouhou nouhoum nuri omran ousseini ousseynou rabie rabiou ramadan rhissa rissa sabo saad saadi
 saadou salif salifou sanoussi sanussi sawarmi sekou seini seyni siaka sidaty sliman slimane smail soumaila soumeylou taha
 tanimoune tchiroma tidjani tieman tiebile wanis yacouba yadh yahaya yakoubou yeslem yoro youba youcef zakari zephirin zoumana`);
const WOMEN =
  setOf(`aicha aisha aissata alia amal amina aminata anna angela asma asmaa assia aya awa aziza basma besma bochra bouchra catherine chadia christine clara claire
 dalila deborah dina djamila elena elizabeth emma fadia fadila faiza farida fatima fatimah fatma fatou fatoumata federica florence francesca fawzia ghada habiba hadja hafsa
 hajer hala halima hanan hanane hanna hasna hayat helene hiba hillary houda huda ibtissam iman imane ines intissar isabelle jamila jane jihane julia kadidia
 kalthoum karima kawtar khadija khadidja lamia latifa leila lina linda lobna louisa maha mariam marie mariama maria marwa maya maryam meriem meryem michelle mona monia mouna
 myriam nabila nada nadia naima najat najla najwa nawal nesrine nicole nora nouzha nour oumou olfa rabia rachida rahma rania rim rima rokia rosine roza sabah safia saida sahar saida
 salha salma salwa samia samira sana sanaa sara sarah saoussen selma sihem siham sonia souad stephanie susan suha sylvie theresa ursula victoria wafa wided yasmine yasmina zahra zeinab zineb zohra aminatou
 bintou djeneba fanta salha rachel hasna kaltoum latifah marieme mabrouka nejla najoua raoudha sabiha tahani wassila yosra zineb hawa kadiatou maimouna nana oumy penda ramata rokhaya sira tantou zara hauwa ngozi
 aichatou aissatou assetou fadimata fatchima fatimata habsatou hadizatou halimatou hawaou meherzia mehrezia nafissa neila
 ouleymatou ramatoulaye rym sabrine samah souhayr zalikatou zeinabou`);
