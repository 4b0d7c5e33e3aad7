import { takeTurn } from '../rehearsal/turn.ts';
import { type ActResult, act } from './act.ts';
import { cleaned } from './cleaned.ts';
import type { Deps } from './deps.ts';
import type { RehearsalRecord } from './ports.ts';

/** The longest message that is read; a face asks for less before it comes here. */
export const MAX_MESSAGE = 4_000;

export type SayRefusal = 'ended' | 'empty' | 'too_long';

/** One message of the person's. */
export const say = async (
  deps: Deps,
  record: RehearsalRecord,
  text: string,
  sourceIds: readonly string[],
): Promise<ActResult<SayRefusal>> => {
  const said = cleaned(text);
  if (said === '') return { status: 'refused', why: 'empty' };
  if (said.length > MAX_MESSAGE) return { status: 'refused', why: 'too_long' };
  return act(deps, record, sourceIds, ({ state }, { region }) => {
    const turn = takeTurn(state, said, deps.content, region);
    if ('refused' in turn) return turn;
    return {
      ...turn,
      payload: ({ card, agent, report, scores }) => ({
        kind: 'turn',
        rehearsal: record.id,
        card,
        agent,
        scores,
        reply: turn.reply,
        ...(report ? { report } : {}),
      }),
    };
  });
};
