import address from './network-layout-worker.ts?worker&url';

export type LayoutQuestion = {
  number: number;
  /** Circles that may not overlap; with x and y where they stand already. */
  bodies: { key: string; radius: number; x?: number; y?: number }[];
  links: { source: string; target: string }[];
  width: number;
  height: number;
};
export type LayoutAnswer = { number: number; places: { key: string; x: number; y: number }[] };

/** Where the bodies of a network come to rest, worked out in a worker; `end` stops it. */
export function layouts() {
  const worker = new Worker(trusted(address), { type: 'module' });
  let asked = 0;
  return {
    /** Answers the latest question only: those before it are never answered. */
    places: (question: Omit<LayoutQuestion, 'number'>, answer: (places: LayoutAnswer['places']) => void) => {
      const number = ++asked;
      worker.onmessage = ({ data }: MessageEvent<LayoutAnswer>) => data.number === number && answer(data.places);
      worker.postMessage({ ...question, number });
    },
    end: () => worker.terminate(),
  };
}

type Policy = { createScriptURL(url: string): string };
type Factory = { createPolicy(name: string, rules: Policy): Policy };

let policy: Policy | undefined;

/** The page's policy takes a worker's address only when it is vouched for; this one was set when the page was built. */
function trusted(url: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: Factory };
  policy ??= trustedTypes?.createPolicy('network-layout', { createScriptURL: (text) => text });
  return policy?.createScriptURL(url) ?? url;
}
