import { type Frame, parseEntries } from './frame.ts';

/** Adjectives and participles of a state of mind ("is afraid that"): their subject is the source. */
export const adjectiveFrames: ReadonlyMap<string, Frame> = parseEntries([
  [
    'ADJECTIVE',
    `
afraid B t i p@of
aware B t p@of w
unaware BD t p@of
certain B t p@of:about
uncertain B t w p@of:about
clear B@ t w p@about:on
unclear B w t
confident B t p@of:about:in
concerned B t p@about:with:by:over
convinced B t p@of
unconvinced BD t
curious B w p@about i
disappointed B t p@in:with:by:at i
doubtful BD t p@about:of
skeptical BD t p@of:about
sceptical BD t p@of:about
eager I i p@for
keen I i p@on
anxious B i p@about t
willing I i
unwilling ID i
ready I@ i
reluctant ID i
hesitant ID i p@about
determined I i t
committed I i p@to
inclined I i
prepared I i
poised I@ i
set I@ i
interested B p@in i
uninterested B p@in
fearful B t p@of
glad B t i
happy B t p@about:with i
unhappy B t p@about:with
hopeful B t p@about:of
optimistic B t p@about
pessimistic B t p@about
pleased B t p@with:by i
proud B t p@of i
sad B t
sorry B t p@for:about
sure B t p@of:about w
unsure B w p@of:about t
surprised B t p@by:at i
shocked B t p@by:at
stunned B t p@by:at
amazed B t p@by:at
alarmed B t p@by:at
angry B t p@about:at:over:with
furious B t p@about:at:over:with
outraged B t p@by:at:over
upset B t p@about:by:with:over
frustrated B t p@by:with:about
annoyed B t p@by:with
ashamed B t p@of
grateful B t p@for
thankful B t p@for
worried B t p@about:by:over
nervous B t p@about
wary B t p@of
mindful B t p@of
critical S p@of
supportive B p@of
dismissive S p@of
suspicious B t p@of
jealous B p@of
fond B p@of
tired B p@of
sick B@ p@of
enthusiastic B p@about
excited B t p@about:by i
adamant S t p@about
insistent S t
vocal S p@about:in
silent S@ p@on:about
open I@ p@to
opposed B p@to
hostile B p@to
bullish B p@on:about
satisfied B t p@with
dissatisfied B p@with
disgusted B t p@by:with
dismayed B t p@by:at
horrified B t p@by:at
troubled B t p@by
bothered B t p@by
impressed B t p@by:with
undecided B w p@about:on
likely E@ i t
unlikely E@ i t
mad B t p@at:about
bitter B p@about
cautious B p@about
cynical B p@about
desperate I i p@for
dubious BD t p@about:of
envious B p@of
frank S p@about
honest S p@about
candid S p@about
coy S p@about
vague S p@about
complimentary S p@of
contemptuous B p@of
respectful B p@of
appreciative B p@of
passionate B p@about
serious B p@about
leery B p@of
resentful B p@of
sympathetic B p@to
receptive B p@to
averse B p@to
bent I p@on
intent I p@on
resolved I i t
resigned B p@to
thrilled B t i p@by:with:about
delighted B t i p@by:with
honored B i t
honoured B i t
relieved B t i p@by
saddened B t p@by
heartened B t p@by
encouraged B t p@by
disturbed B t p@by
appalled B t p@by:at
offended B t p@by
insulted B p@by
puzzled B t p@by:at
baffled B t p@by
scared B t i p@of
terrified B t p@of
frightened B t p@of
apprehensive B p@about
uneasy B t p@about
uncomfortable B p@with:about
comfortable B p@with
content B i
loath ID i
`,
  ],
]);
