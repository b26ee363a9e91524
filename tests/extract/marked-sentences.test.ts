import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/extract/analyse.ts';

/** A sentence in which [who speaks] and {what is said} are marked, and which must give just these attributions, in order. */
const MARKED = `
[Cairo] made clear that {it would not send troops}.
Asked about the deadline, [Kobler] replied that {it was not a deadline but a hope}.
[Tunisia's president] on Friday urged {parliament to pass the bill}.
"{We are tired}," says [Mariam], who fled Gao in April with four children.
[Paris] is worried that {the vacuum will be filled by jihadists}.
It is [Algeria's] view that {any intervention must have a UN mandate}.
{The attackers came from Libya}, according to [the Tunisian interior ministry].
[The rebels] announced on Facebook that {they had taken the airport}.
[France], for its part, has ruled out {sending ground troops}.
[Morocco] objects to {any change in the mandate of the mission}.
[Residents] told AFP by phone {they had heard gunfire all night}.
[Human Rights Watch] says {both sides have shelled civilians}.
[A deputy] who asked that his name be withheld believes {the strip is meant for drones}.
{The vote had failed}, [the adviser, Fathi Bashir], told the agency.
Those who shot had trained abroad, as [the ministry] has acknowledged.
[Owners] demand that {the navy accompany them}.
[Ennahda] backs {the measure}.
[Cameroon] fears {the violence will spill over}.
On Libya, [the two Ministers] reaffirmed that {it was over}.
[The two] agreed {to remain in contact}.
Affirmed [the Minister of Defence Ahmedou Idey] that {the army would stay}.
[The Council] recommends to the States that {they register all convoys}.
[Traoré] claims {he is in charge}.
"{That was not so}," objects [Attaye Ag Mohamed].
[The Minister of Justice, Mr. Lakhdar Amrani], affirmed yesterday that {the law would pass}.
In Tobruk, [lawmaker Younis Fannoush] demanded {the expulsion of the ambassador}.
[An official in the governor's office] insists {the files are in order}.
[A source close to the file] said {the talks had failed}.
[The United Nations human rights office in Geneva] said {the toll was higher}.
[The envoy] thanked {the United States for its assistance}.
[The council] warned against {a vote in its absence}.
[The army] said on Tuesday {it would withdraw on Friday}.
[The minister] promised on 8 June {to reopen the road by July}.
It was pointed out by [the spokesman] that {the border was open}.
[The Ministers] noted with concern {the increase in trafficking}.
[The channel] made it clear that {the city had fallen}.
The channel quoted [a military source] as saying that {the city had fallen}.
[The union] confirmed in a communiqué, a copy of which reached our editors, that {the strike would go on}.
[The House] considered, in a statement of which our newspaper received a copy, that {the law was void}.
[The general] estimated, for his part, that {the threat is serious}.
And vowed [the leader Karim Abbas] {to treat every soldier as an enemy}.
{The border will remain closed}, indicates [the same source].
The daily [El Khabar] reports in its edition of Sunday that {the army has left}.
According to [a source], who requested anonymity, {the group would have crossed the border}.
[He] held {the government responsible for the deterioration}.
[He] did not mince his words: “{One does not pay soldiers with a photograph}.”
[He] shrugged. “{We have seen worse things than this}.”
[The minister's] answer was short: “{Never}.”
As [the mayor] sees it, {the road is more important than the barracks}.
If [the governor] is to be believed, {not one shot was fired}.
For [Salem], a smuggler of forty, {the border “is a sieve that pays”}.
“{We will stay}” said [the minister].
Said [he]: “{We will stay}.”
[The council of elders] has decided: {there will be no vengeance}.
In the opinion of [the mufti] {this war is forbidden}.
[The minister] said: „{We will not go to war}“.
[The minister] said: »{We will not go to war}«.
[The minister] said: <<{We will not go to war}>>.
`
  .trim()
  .split('\n');

const NOTHING = [
  'Would the minister ask for help from the council?',
  'It was not clear if Cairo had asked the council for help.',
  '"No comment," said a commander from Misrata.',
  'The spokesman said nothing about the prisoners.',
  'Militia fighters attacked the convoy near the border.',
  'He likes them too.',
  'As you know, the border is closed.',
  'She neither confirmed nor denied that the air had been measured.',
  'The general would have us believe that only he can do it.',
  'The towns should welcome the army.',
  'It was not said by any party that the army would be placed under one command.',
  'She stopped short of saying that it was the only one.',
  'It would be wrong to say that the agreement has been cancelled.',
  'Let nobody tell us that the militias will go by themselves.',
  'Neither of the two sides spoke of closing the crossing.',
  'The spokeswoman declined to be drawn on whether talks had begun.',
];

describe('sentences as the press writes them', () => {
  test.each(MARKED)('%s', (marked) => {
    const { text, sources, contents } = unmarked(marked);
    const found = analyse(text).attributions.filter(({ parent }) => parent === null);
    expect(found.map(({ source }) => source && text.slice(...source))).toEqual(sources);
    if (contents.length)
      expect(found.flatMap((one) => one.contents.map((span) => text.slice(...span)))).toEqual(contents);
  });

  test.each(NOTHING)('nothing is said in: %s', (text) => {
    expect(analyse(text).attributions).toEqual([]);
  });
});

describe('one who goes on', () => {
  const said = (text: string) =>
    analyse(text).attributions.map(({ source, contents }) => [
      source && text.slice(...source),
      contents.map((span) => text.slice(...span)).join(' … '),
    ]);

  test('a second verb of saying has the first one’s subject, not that of what was said', () => {
    expect(said('He said that there was no military solution and urged the parties to agree.')).toEqual([
      ['He', 'there was no military solution'],
      ['He', 'the parties to agree'],
    ]);
    expect(said('Amrani revealed that the group had agreed, and denied any link to the army.')).toContainEqual([
      'Amrani',
      'any link to the army',
    ]);
  });

  test('a communiqué’s list speaks for those whom its preamble names', () => {
    const text =
      'We, the Ministers of Defence, meeting in Niamey,\n\nConvinced that poverty feeds extremism,\n\n1. Strongly condemn the massacre;\n\n2. REQUEST the Union to act.';
    expect(said(text)).toEqual([
      ['We, the Ministers of Defence', 'poverty feeds extremism'],
      ['We, the Ministers of Defence', 'the massacre'],
      ['We, the Ministers of Defence', 'the Union to act'],
    ]);
  });

  test('by letters, bullets, roman numbers or infinitives alike', () => {
    const council = 'The Council of the League';
    expect(
      said('The Authority:\n\n(a) commends the mediator;\n(b) condemns the attack, and demands that it cease.'),
    ).toEqual([
      ['The Authority', 'the mediator'],
      ['The Authority', 'the attack'],
      ['The Authority', 'it cease'],
    ]);
    expect(
      said(
        'The participants in the conference:\n\n* Affirm that the threat is real,\n* Express their solidarity with Niger.',
      ),
    ).toEqual([
      ['The participants in the conference', 'the threat is real'],
      ['The participants in the conference', 'Niger'],
    ]);
    expect(
      said(`${council}, meeting in Cairo,\n\nDecides:\n\n1. To condemn the assault;\n\n2. To welcome the dialogue.`),
    ).toEqual([
      [council, 'the assault'],
      [council, 'the dialogue'],
    ]);
  });

  test('what one says of oneself in one’s own quotation is no second statement', () => {
    expect(said('"I believe that we want peace," the mayor said.')).toEqual([
      ['the mayor', 'I believe that we want peace'],
    ]);
  });

  test('a ticker’s times, accounts and captions are nobody', () => {
    const text =
      '09:42 GMT - Martin Kobler: "Today is a beginning."\n\n12:15 An aide tells us that the convoy has left.\n\nPhoto: fishermen. "No more gypsum," reads a sign.';
    expect(said(text)).toEqual([
      ['Martin Kobler', 'Today is a beginning'],
      ['An aide', 'the convoy has left'],
    ]);
  });

  test('who asks in an interview says nothing by it', () => {
    const text =
      'THE DAILY: Did you negotiate?\n\nBASSOLE: The state does not negotiate.\n\nTHE DAILY: London has left. Does that hurt?\n\nBASSOLE: It hurts.';
    expect(said(text).map(([source]) => source)).toEqual(['BASSOLE', 'BASSOLE']);
  });
});

function unmarked(marked: string): { text: string; sources: string[]; contents: string[] } {
  const between = (open: string, close: string) =>
    [...marked.matchAll(new RegExp(`\\${open}([^\\${close}]*)\\${close}`, 'g'))].map((match) => plain(match[1] ?? ''));
  return { text: plain(marked), sources: between('[', ']'), contents: between('{', '}') };
}

const plain = (text: string): string => text.replaceAll(/[[\]{}]/g, '');
