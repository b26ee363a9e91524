/**
 * How a verb stands in its clause: whether it has happened. WANTED is proposed, urged or hoped for; AHEAD is expected, announced or
 * planned; DECIDED is agreed to be done; HYPOTHETICAL hangs on an if, or is only alleged.
 */
export type Modality = 'HAPPENED' | 'NEGATED' | 'REFUSED' | 'AHEAD' | 'WANTED' | 'DECIDED' | 'HYPOTHETICAL';

const words = (text: string): string[] => text.trim().split(/\s+/);

/** What a verb or noun makes of the verb below it ("refused to sign", "a decision to sign"); of "begin to" nothing. */
const GOVERNORS = new Map<string, Modality>(
  (
    [
      ['REFUSED', 'refuse decline reject oppose resist rebuff refusal unwilling reluctant unwillingness reluctance'],
      ['NEGATED', 'fail forget omit neglect avoid unable failure inability cease'],
      [
        'DECIDED',
        'agree decide resolve undertake determine vote choose elect opt consent commit decision commitment resolution undertaking determination',
      ],
      [
        'WANTED',
        `want wish seek look try attempt propose suggest urge call ask request demand hope aim need consider invite recommend appeal
         push press aspire strive envisage work struggle desire readiness motion advise beg implore encourage exhort lobby favour
         favor advocate instruct order tell persuade convince plead challenge pressure solution idea call request appeal proposal
         desire wish push bid effort efforts attempt hope need invitation recommendation willingness`,
      ],
      [
        'AHEAD',
        `expect schedule due set ready prepare plan about likely promise pledge undertake vow announce willing intend mean offer
         poised bound able eager keen anxious prepared slated free destined committed have intention plan promise pledge vow
         offer deadline chance opportunity right task mandate mission time agreement deal authorise authorize allow permit enable
         empower charge task entitle clear`,
      ],
      [
        'HYPOTHETICAL',
        'threaten accuse suspect threat risk possible impossible hard difficult seem appear claim allege rumour pretend',
      ],
    ] as [Modality, string][]
  ).flatMap(([modality, lemmas]) => words(lemmas).map((lemma): [string, Modality] => [lemma, modality])),
);

/** What hangs on the verb as on nothing: "began to negotiate", "managed to agree". */
const TRANSPARENT = new Set(
  words('begin start continue go manage help rush hurry proceed resume stop finish be get come succeed'),
);

/** The modality that a governor gives; undefined where the words below it stand as it stands itself. */
export function modalityBelow(lemma: string): Modality | undefined {
  if (TRANSPARENT.has(lemma)) return undefined;
  return GOVERNORS.get(lemma) ?? 'AHEAD';
}

/** Of a verb that takes a noun so: "decided the formation of a force". */
export const modalityOver = (lemma: string): Modality | undefined => GOVERNORS.get(lemma);

export const governs = (lemma: string): boolean => GOVERNORS.has(lemma) || TRANSPARENT.has(lemma);

/** Who wants somebody else to do it, with that one between: "urged Libya to sign", "called on both sides to sign". */
export const isControl = (lemma: string): boolean => CONTROLS.has(lemma);
const CONTROLS = new Set(
  words(
    `urge ask call press push invite want request order tell persuade convince appeal encourage exhort advise beg implore pressure
     lobby need expect allow permit enable force oblige require instruct authorise authorize task charge lead help challenge
     plead warn wait mandate empower get`,
  ),
);
