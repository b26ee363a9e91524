/** One thing that was looked at: what was found, in words without a full stop, and what mends it when that is not fine. */
export type Check = { name: string; isFine: boolean; found: string; remedy?: string };

export const fine = (name: string, found: string): Check => ({ name, isFine: true, found });

/** `remedy` is a sentence, or several. */
export const wrong = (name: string, found: string, remedy: string): Check => ({ name, isFine: false, found, remedy });
