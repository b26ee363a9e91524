import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import type { LayoutAnswer, LayoutQuestion } from './network-layout.ts';

type Body = SimulationNodeDatum & { key: string; radius: number };

/** Lays a network out beside the page's own thread: the same network comes out the same. */
addEventListener('message', ({ data }: MessageEvent<LayoutQuestion>) => postMessage(layOut(data)));

function layOut({ number, bodies, links, width, height }: LayoutQuestion): LayoutAnswer {
  const isNew = bodies.every(({ x }) => x === undefined);
  const placed: Body[] = bodies.map((body) => ({ ...body }));
  const ratio = Math.min(2, Math.max(0.5, width / height));
  const simulation = forceSimulation(placed)
    .force(
      'links',
      forceLink<Body, { source: string; target: string }>(links.map((link) => ({ ...link })))
        .id(({ key }) => key)
        .distance(110),
    )
    .force(
      'apart',
      forceManyBody<Body>()
        .strength(({ radius }) => -420 - 16 * radius)
        .distanceMax(1200),
    )
    .force('beside', forceCollide<Body>(({ radius }) => radius + 28).iterations(2))
    // The weaker pull lies along the longer side, so that the network takes the frame's shape.
    .force('x', forceX().strength(0.11 / ratio))
    .force('y', forceY().strength(0.11 * ratio))
    .stop();
  // What stands already moves little when something joins it.
  if (!isNew) simulation.alpha(0.3);
  simulation.tick(Math.ceil((bodies.length > 600 ? 200 : 300) * (isNew ? 1 : 0.7)));
  return { number, places: placed.map(({ key, x = 0, y = 0 }) => ({ key, x, y })) };
}
