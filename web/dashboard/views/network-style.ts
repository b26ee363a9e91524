import type { StylesheetJson } from 'cytoscape';
import type { Stance } from '../operations.ts';

/** How a stance's line is drawn: its dashes tell it from the others without colour. */
export const dashes: Record<Stance, number[]> = {
  SUPPORT: [],
  OPPOSE: [9, 5],
  CONDITIONAL: [12, 4, 3, 4],
  NEUTRAL: [2, 4],
};

/** What a thing looks like, by its type: a shape each, as a path in a square of 20 for the legend. */
export const looks: Record<string, { title: string; shape: string; colour: string; path: string }> = {
  Person: { title: 'Person', shape: 'ellipse', colour: '--ink', path: 'M10 2a8 8 0 1 1 0 16a8 8 0 1 1 0-16' },
  Country: { title: 'Country', shape: 'round-rectangle', colour: '--ink', path: 'M3 3h14v14h-14z' },
  Organization: { title: 'Organization', shape: 'hexagon', colour: '--ink', path: 'M6 3h8l4 7l-4 7h-8l-4-7z' },
  Group: { title: 'Group', shape: 'octagon', colour: '--ink', path: 'M7 2h6l5 5v6l-5 5h-6l-5-5v-6z' },
  Agreement: { title: 'Agreement', shape: 'diamond', colour: '--network-agreement', path: 'M10 1l9 9l-9 9l-9-9z' },
  Topic: { title: 'Topic', shape: 'triangle', colour: '--network-topic', path: 'M10 2l9 16h-18z' },
};

/** The stylesheet of the picture in the page's colours of now; `within` is an element that has them. */
export function stylesheet(within: HTMLElement): StylesheetJson {
  const colour = colours(within);
  const things = Object.entries(looks).map(([type, look]) => ({
    selector: `node[type = "${type}"]`,
    style: { shape: look.shape as 'ellipse', 'background-color': colour(look.colour) },
  }));
  const ties = Object.entries(dashes).map(([stance, dash]) => ({
    selector: `edge[stance = "${stance}"]`,
    style: {
      'line-color': colour(`--network-${stance.toLowerCase()}`),
      'target-arrow-color': colour(`--network-${stance.toLowerCase()}`),
      'line-style': dash.length > 0 ? ('dashed' as const) : ('solid' as const),
      'line-dash-pattern': dash.length > 0 ? dash : [1, 0],
    },
  }));
  return [
    {
      selector: 'node',
      style: {
        width: 'data(size)',
        height: 'data(size)',
        label: 'data(name)',
        color: colour('--ink'),
        'font-family': 'Inter Variable, system-ui, sans-serif',
        'font-size': 'data(font)',
        'font-weight': 500,
        'text-valign': 'bottom',
        'text-margin-y': 4,
        'text-wrap': 'wrap',
        'text-max-width': '120px',
        'text-background-color': colour('--card'),
        'text-background-opacity': 0.7,
        'text-background-padding': '2px',
        // In pixels of the screen, not of the page.
        'min-zoomed-font-size': 7.5 * devicePixelRatio,
        // The larger one lies on top, with its name.
        'z-index': 'data(size)' as unknown as number,
        'border-width': 2,
        'border-color': colour('--card'),
      },
    },
    ...things,
    {
      selector: 'edge',
      style: {
        width: 'data(width)',
        'curve-style': 'bezier',
        'control-point-step-size': 26,
        'target-arrow-shape': 'triangle',
        'arrow-scale': 0.8,
        opacity: 0.85,
      },
    },
    ...ties,
    { selector: '.large', style: { 'min-zoomed-font-size': 0 } },
    { selector: '.many', style: { 'curve-style': 'straight', opacity: 0.35 } },
    { selector: '.near', style: { opacity: 0.9 } },
    { selector: '.aside', style: { opacity: 0.12, 'text-opacity': 0.35 } },
    { selector: 'node.aside', style: { opacity: 0.3 } },
    { selector: '.under', style: { 'border-color': colour('--accent'), 'border-width': 4, 'z-index': 9 } },
    {
      selector: 'edge.under',
      style: { opacity: 1, 'underlay-color': colour('--accent'), 'underlay-opacity': 0.25, 'underlay-padding': 4 },
    },
    {
      selector: '.chosen',
      style: { 'border-color': colour('--accent'), 'border-width': 5, 'z-index': 10, 'min-zoomed-font-size': 0 },
    },
  ];
}

/** Reads a custom property as a colour that a canvas knows: light-dark() is resolved on the way. */
function colours(within: HTMLElement) {
  const probe = within.ownerDocument.createElement('span');
  return (name: string): string => {
    within.append(probe);
    probe.style.color = `var(${name})`;
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  };
}
