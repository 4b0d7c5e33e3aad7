import type { Act } from '../../domain/act.ts';
import { find, when } from '../pattern.ts';
import { type Rule, rule } from '../rule.ts';

/** Giving something up, trading one thing for another, moving towards the other side. */
export const LATIN_CONCESSIONS: readonly Rule<Act>[] = [
  rule(
    'concede',
    find`
      \b(?:if (?:you|u|i|we|your|they)(?:'ll|'d|'re)?(?: [^\s.;!?]+){1,14}?,? (?:then )?(?:i
      |we)(?:'ll|'d| will| can| could| would| might|'m willing| am willing| am prepared|'re willing
      | are willing)(?: be able to| be (?:willing|happy|prepared) to| happily| gladly
      | also){0,6} (?:pay|do|go|accept|agree|raise|increase|add|put|offer|shorten|bring|extend|take
      |cut|drop|waive|stretch|meet|commit|clear|settle|lower|reduce|give|move|throw|sign|double|up
      |start|knock|send|manage|spread|split|let|freeze|hold|live|find)|(?:as long as
      |provided(?: that)?|so long as|on condition|in (?:return|exchange)|assuming) (?:you|the|we|i
      |for|it|there|that))\b
    `,
    {
      unlessSentence: when`
      \bif (?:you|u) (?:don'?t|won'?t|keep|ever|call|contact|do not|report|take me)|\?|sue|tell your
      |find you|go to (?:the )?(?:ombudsman|court|press)|if i (?:could|can) pay it off today|regret
    `,
    },
  ),
  rule(
    'concede',
    find`
      \b(?:(?:scrap|drop|waive|remove|freeze|cut|lower|reduce|extend|give me|knock|take off|lose
      |forget|hold off|cancel|stop|halve|put|make it|meet me|throw in|restore|lift|get rid of|bin
      |let me)\b[^.!?;]{2,50},? (?:and|then) (?:i|we)(?:'ll|'d| will| can| could| would)|(?:i
      |we)(?:'ll|'d| will| can| could| would| am willing to|'m willing to|'re willing to
      |'m prepared to|'re prepared to| are prepared to|'m happy to)(?: also| happily| reluctantly
      | just)? (?:drop (?:my|our|the (?:demand|request|claim|insistence|condition)|that)|give (?:way
      |ground|up|in)|back (?:down|off)|let (?:that|it|the [a-z ]+) go|meet (?:you|u) (?:half ?way
      |in the middle)|compromise|bend|budge|stop (?:insisting|asking|pushing|pressing|demanding)
      |come (?:down|up)|move on|relax|forgo|forego|withdraw|settle for|stretch to|go (?:up|down) to
      |raise (?:it|that|my offer)|up (?:it|my offer)|lower (?:it|that|our|my)|ease|concede|soften
      |not insist|live without|skip the)|(?:meet (?:you|me|u) (?:half ?way|in the middle)
      |split the difference|no longer (?:insist\w*|ask\w*|need\w*|requir\w*|push\w*)|(?:i|we)(?:'m
      | am|'re| are)? (?:willing|prepared|happy|ready|able) to (?:bend|give|move|compromise
      |be flexible|drop|go (?:up|down|higher|lower)|come (?:up|down)|let|relax|budge|back|raise
      |stretch|lower|ease|concede|shift|soften|meet)|(?:won'?t|will not|not going to) (?:hold you to
      |insist|press|push (?:for|you|on)|pursue|require|ask for|enforce)
      |against my (?:better )?judg(?:e)?ment|i(?:'ll| will)? (?:give|let) (?:you|u) (?:that
      |this) one|you win|ok(?:ay)?,? (?:fine|you win)|stop(?:ped)? (?:insisting|pressing|demanding
      |pushing|asking)(?: for| on)?|i was asking (?:for )?[^.;!?]{1,24} but|(?:down|up) from (?:my
      |our|the)|(?:originally|initially|earlier|before|previously|first
      |last time)[^.;!?]{0,40}\b(?:but )?now (?:i|we)|(?:go|come|went|gone|came|coming|moving
      |raise[d]?|increase[d]?|lower(?:ed)?|drop(?:ped)?|reduce[d]?) (?:it |that |my offer\x20
      |our offer |our price )?(?:down |up )?from [$£€¥]?(?:\d|one|two|three|four|five|six|eight|ten
      |twelve|twenty|thirty|fifty|full|all)[^.;!?]{0,20} to))\b
    `,
    {
      unless: when`
      all (?:that )?(?:i|we) can|come (?:down|up) (?:there|here|to (?:your|the)|and)|won'?t (?:give|back
      |budge|bend|come|drop|compromise)|can'?t (?:bend|budge|go|come)
      |not (?:willing|prepared|going)|\?|(?:sales|income|wages|hours|orders|revenue|turnover
      |takings)\b|refuse|never|could you|can you|would you|give up on life|giving up on|i give up
      |please
    `,
    },
  ),
];
