import { type Frame, parseEntries } from './frame.ts';

/** Nouns that name a saying, a thought or a wish: whose it is, is the source; t, i, w and p (its preposition) as for verbs. */
export const nounFrames: ReadonlyMap<string, Frame> = parseEntries([
  [
    'NOUN',
    `
statement S t q p@on:about
claim S t i p@of
assertion S t p@of
allegation S t p@of:against
accusation S t p@of:against
charge S t@ p@of@
argument S t p@for:against
announcement S t p@of q
declaration S t p@of
admission S t p@of
acknowledgment S t p@of
acknowledgement S t p@of
confession S t
concession S t
denial SD t p@of
insistence S t p@on
contention S t
remark S t q p@about:on
comment S t q p@about:on
explanation S t p@for:of w
warning S t p@about:of:against
advice S t i
reminder S t
promise S t i p@of
pledge S t i p@of
vow S t i
threat S i t
demand S t i p@for
request S t i p@for
call S i p@for
appeal S i p@for
plea S i p@for t
proposal S t i p@for
suggestion S t
recommendation S t p@for
prediction S t p@of
forecast S t p@of
estimate S t p@of
projection S t p@of
speculation S t p@about
rumor S t p@about:of
rumour S t p@about:of
hint S t
indication S t p@of
sign S@ t
report S t
revelation S t
conclusion B t
finding S t
evidence S t
proof S t
notion B t p@of
idea B t p@of
thought B t p@of
belief B t p@in
view B t p@on
opinion B t p@of:on:about
sense B t
feeling B t p@of
impression B t p@of
perception B t p@of
assumption B t
presumption B t
suspicion B t p@of:about
doubt BD t p@about
certainty B t
confidence B t p@in
conviction B t
faith B p@in t
trust B p@in
hope B t i p@of:for
fear B t p@of
worry B t p@about:over
concern B t p@about:over:that
anxiety B t p@about
misgiving B p@about t
reservation B p@about t
expectation B t p@of:for
understanding B t p@of
knowledge B t p@of
recognition B t p@of
realization B t
awareness B t p@of
theory B t p@of
hypothesis B t
wish I i t p@for
desire I i p@for t
intention I i p@of
intent I i
plan I i
aim I i p@of
goal I@ i p@of
effort I@ i
attempt I@ i
bid I@ i
decision I i
determination I i
willingness I i
unwillingness ID i
eagerness I i
readiness I i
refusal ID i
reluctance ID i
commitment I i p@to
ambition I i
resolve I i
vision B p@of:for
support B p@for
opposition B p@to
criticism S p@of t
condemnation S p@of
praise S p@for:of
attack S p@on
complaint S t p@about:of
endorsement S p@of
defense S p@of
rejection S p@of
disapproval B p@of
approval B p@of
distrust B p@of
mistrust B p@of
dislike B p@of
preference B p@for
admiration B p@for
respect B p@for
contempt B p@for
disdain B p@for
hatred B p@of:for
love B p@of:for
anger B p@over:about:at
frustration B p@with:over:about
outrage B p@over:about:at
disappointment B p@with:in:over t
regret B t p@for:over
skepticism B p@about:of t
enthusiasm B p@for
question S w
word S@ t
message S t q
answer S t q
word S t q
reply S t q
rhetoric S p@about:on
case S t@
joke S p@about
lie S t p@about
testimony S t p@about
account S p@of
description S p@of
characterization S p@of
interpretation B p@of
assessment B t p@of
judgment B t
verdict S t
ruling S t
guidance S t
tweet S t q p@about
letter S@ q
post S@ q t
speech S@ q p@on:about
interview S@ q
discussion S p@of:about
debate S@ p@over:about
aim S p@at
fun S p@of
tribute S p@to
issue S@ p@with
note S@ p@of
attention S p@to
credit S p@for:to
blame S p@on:for
campaign S p@for:against
push S i p@for
drive I i p@for
fight S p@against:for
crusade S p@against:for
rebuke S p@of
tirade S p@against
rant S p@about
swipe S p@at
jab S p@at
dig S p@at
apology S p@for
thanks S p@for
gratitude B p@for
sympathy B p@for:with
solidarity B p@with
fury B p@over:at
dismay B p@at:over
alarm B t p@at:over
surprise B t p@at
relief B t p@at
pride B p@in
interest B i p@in
curiosity B p@about
appetite B i p@for
urge I i
dream B i p@of
instruction S i t
order S i t
directive S i
invitation S i
offer I i p@of
oath I i
guarantee S t p@of
assurance S t p@of
caveat S t
proclamation S t
memo S@ t
`,
  ],
]);
