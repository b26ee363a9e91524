/** "IN_FORCE": "in force". */
export const lower = (constant: string) => constant.replaceAll('_', ' ').toLowerCase();

/** "IN_FORCE": "In force". */
export const capital = (constant: string) => constant.charAt(0) + lower(constant).slice(1);
