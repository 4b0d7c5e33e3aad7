import type { Act } from '../../domain/act.ts';
import { find } from '../pattern.ts';
import { type Rule, rule } from '../rule.ts';

/** A way to settle put forward by its name alone, where no figure or date says it. */
export const LATIN_PROPOSALS: readonly Rule<Act>[] = [
  rule(
    'propose',
    find`
      \b(?:i|we)(?:'d| would)? (?:really |just |only )?(?:like|love|want|need|request|prefer|wish
      |am requesting|am asking for|'m asking for|'m after|am after|could do with)
      (?: to (?:have|take|get|request|apply for|ask for|go on|be given|set up
      |be put on))? (?:a |an |some |the )?(?:short |temporary |bit of |little |formal |brief |\w+[- ]?week |\w+[- ]?month )?(?:breathing (?:space
      |room)
      |payment (?:holiday|break|pause|plan|freeze)|grace period|extension|deferral|deferment|moratorium
      |breather|pause|instal+ment plan|fee waiver|hardship (?:plan|arrangement|variation|programme
      |program)|forbearance)\b
      |\b(?:just |please )?(?:wipe|waive|write off|cancel|drop|scrap) (?:it all|all of it|the lot
      |everything|the (?:whole )?(?:fee|fees|interest|charges))\b
    `,
    {
      side: 'debtor',
      unless:
        /\?|\bif (?:i|we|you)\b|(?:can|could|would|will) (?:you|we|u)\b|don'?t (?:want|need)|not (?:asking|after|requesting)|can'?t|won'?t|never|to know/,
    },
  ),
];
