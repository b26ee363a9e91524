import type { Frame, FrameLetter } from './frame.ts';
import { parseEntries } from './frame.ts';

/**
 * Verbs whose subject is the source of what they govern, with the frames in which they are (see `FrameLetter`). Written by
 * hand from what English verbs of speech, thought, wish, attitude and showing take.
 */
const STATEMENTS = `
say S t q i w n@remark:thing:word:so
tell S t q r o p@about:of
add S t q
write S t q p@about
state S t q w n
claim S t q i n
argue S t q p@for:against:over
announce S t q n w
declare S t q a n i
assert S t q n
insist S t q p@on
maintain S t q n@reservation:position:opposition:view:demand:claim:stance:commitment
contend S t q
allege S t q
note S t q w n
observe S t q
remark S t q p@on
comment S t q p@on:about
explain S t q w n
clarify S t q w n
reiterate S t q n
repeat S t q n
stress S t q w n
emphasize S t q w n
emphasise S t q w n
underline S t n q
underscore S t n
highlight S t n
affirm S t n q
confirm S t q n w
acknowledge S t q n g
admit S t q g n p@to
concede S t q n
confess S t q p@to
deny SD t g n q
dispute SD t n
refute SD n t
report S t q n w
reply S t q
respond S t q
answer S t q
retort S t q
counter S t q
continue S q
conclude S t q
interject S q
interrupt S q
intone S q
joke S t q p@about
quip S t q
muse S t q
reason S t q
recall S t q g n w
recount S t q n w
relate S t n
testify S t q
swear S t
vow I t i q n
promise I t i q n r
pledge S t i q n
threaten S t n
warn S t q r o p@of:against:about
caution S t q r o p@against
advise S t q r o p@against
remind S t q r o
assure S t r q
inform S t r q p@of:about
notify S t r
convince S t r o
persuade S t r o
reassure S t r q
brief S r p@on:about
instruct S o t r
order S o t n
command S o t@
direct S o
urge S o t n q
ask S o w q p@for:about r t@that
beg S o q p@for
implore S o q
plead S t o q p@for:with
appeal S p@for i o@to
call S a q p@for o@on:upon
demand S t n q w
request S t n o
propose S t g n q
suggest S t q g w n
recommend S t g n q o
advocate S t n g p@for
invite S o n
challenge S n o r w
encourage S o n
dare S o
pray S t p@for
predict S t q n w
forecast S t n
project B t n
estimate B t n w
speculate S t q p@about:on w
hypothesize B t
theorize B t q
guess B t w q
imply S t n
insinuate S t n
hint S t p@at
signal S t n i
indicate S t n w
reveal S t n w
disclose S t n w
divulge S t n
expose S n
leak S t
tweet S t q n p@about
retweet S n
post S t q
blog S t q
text S t q
email S t q
publish S n q
proclaim S t q a
pronounce S a t
profess S t i n
preach S t@ n
lecture S p@about:on
exclaim S t q
cry S q
shout S t q
yell S t q
scream S t q
whisper S t q
murmur S t q
mutter S t q
mumble S q
chant S q
sing S q
sigh S q
laugh S q
boast S t q p@about:of
brag S t q p@about
complain S t q p@about:of
grumble S t q p@about
gripe S t q p@about
lament S t q n
bemoan S n t q
whine S t q p@about
protest S t q n p@against
object S t q p@to
apologize S q p@for
apologise S q p@for
agree S t q p@with:to:on
disagree S t p@with q
accept S t n
certify S t n
attest S t p@to
vouch S p@for
cite S n
quote S n
invoke S n
mention S t n g w
reference S n
reflect S q p@on
elaborate S q p@on
expound S p@on
specify S t n w
describe S a n w
characterize S a
characterise S a
portray S a
depict S a
paint S a
label S a n@
brand S a n@
dub S a n@
term S a n@
deem B a t
tout S n a
hail S a n
praise S n q
laud S n
applaud S n
commend S n
salute S n
congratulate S n
thank S n
credit S n
celebrate S n
champion S n
cheer S n
criticize S n q
criticise S n q
condemn S n q
denounce S n a q
decry S n q
deplore S n q t
slam S n q
blast S n@ q
bash S n
lambast S n
lambaste S n
rip S n
attack S n@
assail S n@
mock S n q
ridicule S n
deride S n a
denigrate S n
disparage S n
belittle S n
insult S n
blame S n p@on
accuse S n p@of
fault S n
rebuke S n
chastise S n
scold S n
berate S n
excoriate S n
rail S p@against:about
rant S p@about:against q
fume S t q p@about
rage S q
dismiss S n a
reject S n a
rebuff S n
repudiate S n
disavow S n
decline ID i
refuse ID i
endorse S n
back S n
defend S n q
justify S n
address S n
discuss S n w
debate S n w
outline S n w
detail S n w
lay S n@
unveil S n
tease S n
forewarn S t r
opine S t q
postulate B t
posit B t
contest SD n t
question S n w q
query S w q
inquire S w q p@about
enquire S w q p@about
wonder B w q t p@about:at
speak S q p@about:of:on:against
talk S q p@about
chat S q p@about
refer S p@to
allude S p@to
point S t@out p@to q@out n@out
touch S p@on
weigh S p@in q@in
dwell S p@on
harp S p@on
gush S t q p@about
rave S p@about q
enthuse S t q
marvel B t q p@at
snap S q
bark S q
fire S q@back
shoot S q@back
hit S q@back
push S q@back
chime S q@in
sum S q@up
rule S t
decree S t
stipulate S t
mandate S t
dictate S t w
summarize S t q n
summarise S t q n
paraphrase S n q
narrate S q n
echo S n q
second S n
reaffirm S t n
reassert S t n
air S n
voice S n
express S n
convey S t n
communicate S t n
issue S n@statement:warning:call:threat:apology
utter S n q
relay S t n
float S n
offer S q n@
give S n@
make S n@
deliver S n@
present S a@
cast S a@
frame S a@
rebut SD n q
debunk S n
deflect S n
downplay S n
minimize S n
exaggerate S n t
overstate S n
understate S n
extol S n
bid S o
entreat S o
exhort S o
petition S o p@for
lobby S o p@for:against
campaign S p@for:against
argue S t
rejoin S q
advertise S n t
broadcast S n
telegraph S n t
spell S n@out w@out
liken S n
compare S n
contrast S n
equate S n
lash S p@at:against q@out
strike S p@at q@back
push S p@for o
press S p@for o
pressure S o n
seize S p@on
hammer S n@
pound S n@
needle S n
taunt S n q
jeer S q p@at
heckle S n q
boo S n
shame S n
smear S n
vilify S n
malign S n
skewer S n
trash S n
savage S n
pan S n
knock S n
pillory S n
upbraid S n
reprimand S n
admonish S n o t q
censure S n
castigate S n
lampoon S n
caricature S n
impugn S n
discredit S n
contradict S n t
dispel S n
renounce S n
retract SD n
recant SD n
hype S n
trumpet S n t
herald S n
promote S n
plug S n
glorify S n
grill S n
interrogate S n
quiz S n p@on:about
pepper S n
counsel S o t p@against
alert S r t n
apprise S r t
teach S r t w o
recite S n q
publicize S n
sketch S n
set S n@out
single S n@out
play S n@down:up
shrug S n@off q
brush S n@off:aside
turn S n@down
moralize S p@about
pontificate S p@about:on
fret B t q p@about:over
obsess B p@over:about
agonize B p@over
bristle S p@at
balk S p@at
scoff S q p@at t
sneer S q p@at
chuckle S q
smile S q
grin S q
shrug S q
groan S q
gasp S q
sob S q
thunder S q t
roar S q
growl S q
hiss S q
huff S q t
blurt S q
stammer S q
snort S q
spar S p@over
clash S q@
quarrel S p@over
wrangle S p@over
haggle S p@over
bicker S p@over
fight S q@
negotiate S n p@over
confer S p@on
consult S p@on:about
deliberate S p@on w
vote I i
sponsor S n
veto S n
overrule S n
overturn S n
uphold S n
guarantee S t n i
nominate S n
dread B n g
rue B n
mourn B n
grieve B n p@for
relish B n g
savor B n
tolerate B n g
condone B n
excuse S n
forgive S n
discourage S n o g
dissuade S o
forbid S n o
prohibit S n
ban S n
conceive B p@of t
visualize B n
picture B n g
fantasize B p@about
recollect B t n
reminisce S p@about q
sympathize B p@with
empathize B p@with
side S p@with
reassess B n w
reconsider B n w g
rethink B n w
examine B n w
investigate B n w
explore B n w
assess B n w
evaluate B n w
analyze B n w
analyse B n w
scrutinize B n
frown B p@on:upon
care B p@about w
count B p@on
rely B p@on
bank B p@on
revere B n
worship B n
hold B t@
attribute S n
evoke S n
ascribe S n
confide S t q
renew S n@call:demand:support:commitment:appeal:condemnation:pledge:offer:warning:invitation:rejection
mandate S o
await B t
persist S q
cut S q@short
rule SD n@out
warn S i
aspire I i p@to
pretend S i t
purport E i
push I i
fight I i
dare I i
undertake I i
offer I i
petition I i
`;

const SHOWING = `
show V t w n
demonstrate V t w n
prove V t@
suggest V t
find V t@ w a
illustrate V t w n
document V t n w
`;

const BELIEFS = `
believe B t i q o p@in n
think B t q p@about:of w
know B t w p@about:of
feel B t q a p@about
consider B a g n o w t
suppose B t
assume B t
presume B t
suspect B t n
doubt BD t w n
expect B t i o n
anticipate B t g n
hope B t i p@for q
fear B t n i
worry B t q p@about:over
understand B t w n
realize B t w q n
realise B t w q n
recognize B t w n
recognise B t w n
appreciate B t n w
forget B t i w
remember B t g w q n i
regret S t n g
resent B n t g
mind B g t
see B a t@ w n
view B a
regard B a
perceive B a t n
judge B a t w
reckon B t q
figure B t w
imagine B t g w q
envision B n g a t
envisage B n g
foresee B t n
dream B t p@of:about
trust B t n
mistrust B n
distrust B n
concur S t q p@with
decide B t w q
determine B t@ w i
resolve B i t
conclude B t
discover B t w n
learn B t w p@of:about
hear B t w p@of:about n
notice B t w n
sense B t@ n
detect B t@
read B t@
acknowledge B t
calculate B t w
gather B t
infer B t
deduce B t
surmise B t q
conjecture B t
bet B t q
wager B t
contemplate B g n w
ponder B n w g
mull B n g w
weigh B n w
ignore B n t
overlook B n t
disregard B n
like B i g n
love B i g n q
hate B i g n
dislike B n g i
loathe B n
despise B n
detest B n
abhor B n
enjoy B g n
admire B n
respect B n
envy B n
fancy B n
favor B n g a
favour B n g a
prefer B n g t o
support S n g a
oppose S n g
approve S p@of n
disapprove S p@of n
welcome S n
embrace S n
value B n
cherish B n
prize B n
disbelieve BD n t
misjudge B n
underestimate B n
overestimate B n
question B n w
identify B n a
interpret B a n
treat B a@
rate B a
rank B a
grade B a
`;

const INTENTIONS = `
want I i o n t
wish I i t@ o n p@for
intend I i t g o n
plan I i p@on:for g
aim I i p@at:for
seek I i n
desire I i n t
try I@ i
attempt I@ i
hope I i
need I@ i
mean I i
prepare I@ i
threaten I i
choose I i
opt I i p@for
elect I i
endeavor I i
endeavour I i
strive I i p@for
long I i p@for
yearn I i p@for
crave I n
pledge I i
propose I i
scheme I i
plot I i
vow I i
commit I i p@to
consent I i p@to
decide I i
prefer I i
ask I i
demand I i
swear I i
look I i
volunteer I i
agree I i
decline ID i
refuse ID i
hesitate ID i
resist ID g n
avoid ID@ g
`;

const SEEMING = `
seem E i t a@
appear E i t
sound E@ p@like
`;

/** Every verb of the lexicon by lemma; frames of entries of the same lemma are joined. */
export const verbFrames: ReadonlyMap<string, Frame> = parseEntries([
  ['SAY', STATEMENTS],
  ['SHOW', SHOWING],
  ['THINK', BELIEFS],
  ['WANT', INTENTIONS],
  ['SEEM', SEEMING],
]);

export type { Frame, FrameLetter };
