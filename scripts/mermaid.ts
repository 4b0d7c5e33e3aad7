import { negotiation } from '../machines/negotiation.ts';
import { isOutcome, PLACES, type Place } from '../src/domain/stage.ts';

type Transition = { readonly event: string; readonly targets: readonly Place[] };

const transitionsOf = (place: Place): Transition[] =>
  Object.entries(negotiation.states[place]?.config.on ?? {}).map(([event, to]) => ({
    event,
    targets: [to]
      .flat()
      .map(
        (target) => (typeof target === 'string' ? target : (target as { target: string }).target) as Place,
      ),
  }));

/** The machine as a Mermaid state diagram, endings drawn together where they are many. */
export const drawMachine = (): string => {
  const lines = ['stateDiagram-v2', '  [*] --> greet'];
  for (const place of PLACES.filter((name) => !isOutcome(name)))
    for (const { event, targets } of transitionsOf(place))
      for (const target of targets) lines.push(`  ${place} --> ${target}: ${event}`);
  for (const outcome of PLACES.filter(isOutcome)) lines.push(`  ${outcome} --> [*]`);
  return `${lines.join('\n')}\n`;
};
