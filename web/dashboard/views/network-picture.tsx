import cytoscape, { type Core, type Position } from 'cytoscape';
import { type RefObject, useEffect, useRef } from 'react';
import { countOf, stances } from '../parts/stance.tsx';
import type { Network, Thing, Tie } from './network-data.ts';
import { layouts } from './network-layout.ts';
import { stylesheet } from './network-style.ts';

/** What a click in the picture asks for; `chosen` null: on nothing. */
export type Asked = { choose: (key: string | null) => void; open: (tie: string) => void };

/** Beyond this many ties lines run straight and pale, and rest while the picture is moved. */
const MANY = 1200;

/** On so many square pixels one thing, of most statements, keeps its name readable, however small the picture is drawn. */
const NAME_SPACE = 40_000;

/** The network on a canvas, for eyes and pointers; what it shows stands in the table and beside it too. */
export function Picture({
  network,
  chosen,
  asked,
  drawn,
}: {
  network: Network;
  chosen: string | null;
  asked: Asked;
  /** Is given the renderer, to zoom and to save. */
  drawn: RefObject<Core | null>;
}) {
  const isMany = network.ties.length > MANY;
  const frame = useRef<HTMLDivElement>(null);
  const work = useRef<ReturnType<typeof layouts>>(null);
  const latest = useRef(asked);
  latest.current = asked;
  const at = useRef(chosen);
  at.current = chosen;

  useEffect(() => {
    const container = frame.current!;
    const cy = cytoscape({
      container,
      style: stylesheet(container),
      minZoom: 0.05,
      maxZoom: 3,
      boxSelectionEnabled: false,
      textureOnViewport: isMany,
      hideEdgesOnViewport: isMany,
    });
    drawn.current = cy;
    work.current = layouts();
    cy.autounselectify(true);
    cy.on('tap', ({ target }) => {
      if (target === cy) latest.current.choose(null);
      else if (target.isNode()) latest.current.choose(target.id());
      else latest.current.open(target.data('tie'));
    });
    cy.on('mouseover', 'node, edge', ({ target }) => {
      target.addClass('under');
      container.title = target.data('title');
      container.style.cursor = 'pointer';
    });
    cy.on('mouseout', 'node, edge', ({ target }) => {
      target.removeClass('under');
      container.title = '';
      container.style.cursor = '';
    });
    cy.on('zoom', () => nameLarge(cy));
    // The renderer keeps where the frame is on the page; what is above it may have grown since.
    container.addEventListener('pointerdown', () => cy.resize(), { capture: true });
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const recolour = () => cy.style(stylesheet(container));
    dark.addEventListener('change', recolour);
    return () => {
      dark.removeEventListener('change', recolour);
      work.current?.end();
      cy.destroy();
      drawn.current = null;
    };
  }, [drawn, isMany]);

  useEffect(() => {
    const cy = drawn.current!;
    const container = frame.current!;
    const isFirst = cy.nodes().empty();
    container.setAttribute('aria-busy', 'true');
    work.current?.places(questionOf(cy, network), (places) => {
      show(cy, network, new Map(places.map(({ key, x, y }) => [key, { x, y }])));
      emphasize(cy, at.current);
      if (isFirst) cy.fit(undefined, 30);
      nameLarge(cy);
      lookAt(cy, at.current);
      container.setAttribute('aria-busy', 'false');
    });
  }, [drawn, network]);

  useEffect(() => {
    emphasize(drawn.current!, chosen);
    lookAt(drawn.current!, chosen);
  }, [drawn, chosen]);

  const said = `Network of ${network.things.length} actors, agreements and topics and ${network.ties.length} ties`;
  return (
    <div className="network-frame">
      {/* The renderer puts an inline style sheet into the page unless this is there; network.css has its only rule. */}
      <span id="__________cytoscape_stylesheet" hidden />
      <div
        ref={frame}
        className="network-canvas"
        data-canvas
        role="img"
        aria-label={`${said}; the table has them all`}
      />
    </div>
  );
}

/** Brings the picture to hold just this network, each thing at its place. */
function show(cy: Core, { things, ties }: Network, places: Map<string, Position>) {
  const largest = mostOf(things);
  const nodes = things.map((thing) => {
    const { key, name, type, statements } = thing;
    const title = `${name}: ${statements} ${statements === 1 ? 'statement' : 'statements'}`;
    const size = sizeOf(thing, largest);
    return { data: { id: key, name, type, title, size, font: 10 + size / 6 }, position: places.get(key)! };
  });
  const edges = ties.flatMap((tie) => stances.flatMap((each) => line(tie, each)));
  const kept = new Set([...nodes, ...edges].map(({ data }) => data.id));
  cy.batch(() => {
    cy.elements()
      .filter((element) => !kept.has(element.id()))
      .remove();
    const isNew = ({ data }: { data: { id: string } }) => cy.getElementById(data.id).empty();
    const newcomers = [...nodes.filter(isNew), ...edges.filter(isNew)];
    for (const { data } of [...nodes, ...edges]) cy.getElementById(data.id).data(data);
    cy.nodes().positions((node) => places.get(node.id())!);
    cy.add(newcomers.map((element) => ({ ...element, group: 'source' in element.data ? 'edges' : 'nodes' })));
    cy.edges().toggleClass('many', ties.length > MANY);
    const names = Math.round((cy.width() * cy.height()) / NAME_SPACE);
    const named = new Set(
      things
        .toSorted((a, b) => b.statements - a.statements)
        .slice(0, names)
        .map(({ key }) => key),
    );
    cy.nodes().forEach((node) => void node.toggleClass('large', named.has(node.id())).removeStyle());
  });
}

const mostOf = (things: Thing[]) => Math.max(...things.map(({ statements }) => statements), 4);

/** Across, in pixels: the area goes with the statements. */
const sizeOf = ({ statements }: Thing, largest: number) => 12 + 30 * Math.sqrt(statements / largest);

/** Names of the largest, at least 12 pixels high on the screen. */
function nameLarge(cy: Core) {
  cy.batch(() => {
    cy.nodes('.large').forEach((node) => {
      const size = Math.max(node.data('font'), 12 / cy.zoom());
      node.style({ 'font-size': size, 'text-max-width': `${9 * size}px` });
    });
  });
}

/** One line for each stance that a tie has. */
function line({ key, from, to, dyad }: Tie, { stance, verb }: (typeof stances)[number]) {
  const count = countOf(dyad, stance);
  if (count === 0) return [];
  const title = `${from.name} ${verb} ${to.name}: ${count} ${count === 1 ? 'statement' : 'statements'}`;
  const width = 1.5 + 1.5 * Math.log2(count);
  return [{ data: { id: `${key} ${stance}`, tie: key, stance, source: from.key, target: to.key, title, width } }];
}

/** What stands keeps its place for a start; a newcomer starts beside somebody it is tied to, when there is one. */
function questionOf(cy: Core, { things, ties }: Network) {
  const largest = mostOf(things);
  const links = ties.map(({ from, to }) => ({ source: from.key, target: to.key })).filter(isBetweenTwo);
  const ends = links.flatMap(({ source, target }) => [[source, target] as const, [target, source] as const]);
  const anchors = new Map(ends.filter(([, other]) => cy.getElementById(other).nonempty()));
  const bodies = things.map((thing) => {
    const radius = sizeOf(thing, largest) / 2;
    const standing = cy.getElementById(thing.key);
    if (standing.nonempty()) return { key: thing.key, radius, ...standing.position() };
    const anchor = anchors.get(thing.key);
    return { key: thing.key, radius, ...(anchor && cy.getElementById(anchor).position()) };
  });
  return { bodies, links, width: cy.width(), height: cy.height() };
}

const isBetweenTwo = ({ source, target }: { source: string; target: string }) => source !== target;

/** The chosen thing and its neighbours stand out, all else steps aside. */
function emphasize(cy: Core, chosen: string | null) {
  cy.batch(() => {
    cy.elements().removeClass('aside chosen near');
    const thing = cy.getElementById(chosen ?? '');
    if (thing.empty()) return;
    thing.addClass('chosen');
    thing.connectedEdges().addClass('near');
    cy.elements().not(thing.closedNeighborhood()).addClass('aside');
  });
}

/** Brings a thing to the middle. */
function lookAt(cy: Core, chosen: string | null) {
  const thing = cy.getElementById(chosen ?? '');
  if (thing.empty()) return;
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const target = { center: { eles: thing }, zoom: Math.max(cy.zoom(), 0.8) };
  if (isCalm) {
    cy.zoom(target.zoom);
    cy.center(thing);
  } else cy.stop().animate(target, { duration: 350 });
}
