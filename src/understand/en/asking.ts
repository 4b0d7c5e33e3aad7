import type { Act } from '../../domain/act.ts';
import { find, when } from '../pattern.ts';
import { type Rule, rule } from '../rule.ts';

const RHETORICAL = when`
      who (?:do|the hell do|tf do) you think|how dare|how (?:thick|stupid|dumb|dense|blind) (?:are
      |can)|are you (?:stupid|deaf|blind|dumb|serious|kidding|insane|mad|thick|for real|joking
      |out of your)|what(?:'s| is) wrong with you|do (?:i|you) look like|what (?:am i
      |do you expect me|else am i|are you going to do|do you want,? blood)|who cares|do you (?:even
      |think i|really think|have any idea|have no|know who|hear yourself)|what good (?:is|does|will)
      |you think (?:i|this|that)|why would i|why should i|why the hell|isn'?t (?:it|that) obvious
      |don'?t you (?:get|have any|people)|so what\?|what(?:'s| is) the (?:point|use)
      |am i supposed to|did you (?:even|really) think|does it look like|how hard (?:is|can)
      |how am i (?:supposed|meant)|is that (?:so hard|too much)|where am i (?:supposed|meant)
      |are you (?:taking|having) (?:the|a)|would i (?:run|lie)|have you no (?:shame|heart)|what part of
      |happy now\?|satisfied\?|^ *(?:you )?happy\?|[,] ?happy\?
    `;
const TAG = when`
      ^(?:[^?]*[,.;] ?)?(?:correct|right|yeah|yes|ok|okay|agreed|deal|no|is that (?:right|correct)
      |have i got (?:that|this|it) (?:right|straight)|did i get that right|isn'?t it
      |that'?s (?:right|correct)|sound(?:s)? (?:right|good)|got it|you know|understand|understood
      |innit|alright|all right|eh|huh)\? *$
    `;
const NO_ANSWER = when`
      ${RHETORICAL.source}|${TAG.source}
    `;

export const LATIN_ASKING: readonly Rule<Act>[] = [
  rule('ask', /(?<=[a-z][^.!?;\n]{0,40})\?/g, { unlessSentence: NO_ANSWER }),
  rule(
    'ask',
    find`
      (?:^|[.!;\n,] ?|\b(?:so|and|but|hi|hello|hey|ok|please|thx|thanks) )(?:can|could|would|will
      |may|might|do|does|did|is|are|am|have|has) (?:i|we|you|u|it|there|this|that|ya|the|my|your
      |y'all|anyone|someone)\b(?! (?:say|imagine))
    `,
    {
      unlessSentence: when`
      ${NO_ANSWER.source}|^(?:do|have) (?:it|that)|all i can|so (?:can|do|did|is|are) (?:i|we)\b
      |may (?:i|we) say
    `,
    },
  ),
  rule(
    'ask',
    find`
      (?:^|[.!;\n] ?|\b(?:so|and|but|ok) )(?:will|would|does|do|can|could|did) (?:a|an|any|your|paying
      |partial|interest|these|those|missing|one) [^.!;]{3,60}(?=\?|$)
      |\bhow(?:'s|s| is| does| would| about)\b [^.!;]{2,50}\b(?:sound|look|suit|grab you|feel)\b|(?:^
      |[.!;\n,] ?|\b(?:so|and|but|hi|hello|hey|ok|please|thx|thanks) )(?:what(?:'s|s| is| are
      | do| would| happens| can| options?| if| about| sort| kind| date| amount| will)|how (?:much
      |many|long|do|does|can|would|is|are|about|soon|come|did|low|far|will)|when (?:can|will|do
      |would|is|are|could|should|exactly)|where (?:do|can|is|are|should|did)|which (?:bank|company
      |department|team|branch|debt|card|agency|day|date
      |option|one|of|documents|account|plan)|who (?:do|can|is|should|am)|why (?:is|are|did|does|was
      |has|have|do|can|hasn|isn|wasn|aren|don|didn|can't|cant|not))\b
    `,
    {
      unlessSentence: when`
      ${NO_ANSWER.source}|what (?:i|we) (?:can|will|need|want)|when (?:i|we|you|u) (?:can|get|have)
      |how (?:i|we) |that'?s (?:what|how|why|when)|what can i say|what (?:is|are) owed|^so what
      |no matter (?:what|how)|!$
    `,
    },
  ),
  rule(
    'ask',
    find`
      \b(?:i(?:'d| would) (?:like|love|want|need) to (?:know|ask|find out|understand|hear|check
      |see (?:if|whether|what))|(?:i )?(?:want(?:ed)?|need) to (?:know|ask)|(?:i(?:'m| am
      |m)? )?(?:just )?wondering (?:if|whether|what|how|about)|(?:please |pls |kindly |can you\x20
      |could you )(?:tell|explain|advise|clarify|inform|let (?:me|us) know (?:what|if|how|whether
      |why|when|which)|confirm (?:what|how|when|whether|if)|provide|walk)|let (?:me|us) know (?:what
      |how|why|whether|which|if (?:you|that|there|this|i|we))|(?<!can |could |will |nobody\x20
      |to )tell (?:me|us) (?:what|how|why|when|which|more|about|whether|if)|any (?:chance|idea|way
      |option|room|flexibility|possibility)\b|(?:is|was) there (?:any|a)|may i ask|can i ask
      |mind (?:if|telling|sharing|me asking)|i have a question|quick question|what do you (?:say
      |think|suggest))\b
    `,
    {
      unlessSentence: when`
      tell (?:me|us) (?:what|how) to (?:live|do)|let you know|don'?t tell me|i(?:'ll| will) tell
      |can you believe|no (?:chance|idea|way)|haven'?t any|without any|any idea how (?:hard|tired
      |stressed)
    `,
    },
  ),
  rule(
    'ask_reason',
    find`
      \bwhy (?:(?:it|this|that|the|your|you|is|are|was|were|has|have|had|did|do|does|hasn'?t
      |haven'?t|wasn'?t|isn'?t|didn'?t|we|payment|there|nothing|\w+) ){0,8}(?:still |been |yet\x20
      |gone |not |n't |late|behind|unpaid|overdue|miss\w*|paid|pay\w*|received|outstanding|delay\w*
      |fell|fallen|slip\w*|stop\w*|owing|refus\w*|withh\w*|disput\w*|settled|happen\w*|come|arriv\w*
      |bounce\w*|cleared|holding|short)|\bwhy\?|\bwhy (?:not|is that|the delay|so late|now|haven'?t
      |hasn'?t|didn'?t|wasn'?t|isn'?t|are you (?:late|behind|refusing|withholding|disputing))
      |\bhow come\b|\bwhat(?:'s| is|'d|s| has| had| was|'s been)? (?:behind|caus(?:ed|ing)
      |the (?:reason|cause|hold[- ]?up|delay|matter|problem|issue|trouble|story|situation|obstacle
      |blocker)|happen(?:ed|ing)|got in (?:the|your) way|held (?:up|things|it)|holding (?:up|back)
      |gone wrong|went wrong|going on|led to|stopp(?:ed|ing)|prevent(?:ed|ing)|keeping|holding
      |changed|made (?:you|it)|stood in|kept you|brought (?:this|you)|getting in the way|standing in
      |in the way|made it (?:hard|difficult|tough)|behind)|\b(?:is|was|has) (?:there )?(?:something
      |anything) (?:wrong|happen\w*|change\w*|going on|come up|the matter|stopping|preventing|behind
      |we should know)|\b(?:reason|cause)s? (?:for|behind|why|that|it|you)\b|\bwhat(?:'s
      | is) (?:your|the) reason|\b(?:walk|talk|take) (?:me|us) through (?:what|why|how)|\btell (?:me
      |us) (?:what happened|why|what(?:'s| is) (?:going on|happened|behind)|a (?:bit
      |little) about what)|\b(?:has|did) (?:something|anything) (?:happen|change|come up
      |go wrong)\w*|\bis it (?:a )?(?:cash ?flow|cash|money|funds|a dispute|the invoice
      |a problem)[^.!?]{0,30}\bor\b|\b(?:help me |can you help me )?understand (?:why
      |what (?:happened|went|caused|got))|\bexplain (?:why|what (?:happened|went)|the (?:delay
      |reason|late|missed))
    `,
    {
      side: 'creditor',
      unless: when`
      that'?s (?:the reason|why|what happens)|for (?:that|this) reason|no reason|reason to (?:worry
      |panic)|this is why|why don'?t (?:you|we)|why not (?:try|start|pay|split)|which is why|see why
      |understand why you(?:'re| are| feel| would)|why you(?:'re| are) (?:upset|angry|frustrated
      |worried)
    `,
    },
  ),
  rule(
    'ask_reason',
    /\b(?:problem|issue|trouble|something wrong|unhappy) with (?:the|our|your|that|any) (?:\w+ )?(?:goods|invoice|order|delivery|service|work|product|bill|items?)[^.!?]{0,40}\?|\bis (?:it|this) (?:about |down to |a matter of |just )?(?:a )?(?:cash ?flow|funds|a dispute|the (?:goods|invoice|quality))[^.!?]{0,30}\?/g,
    { side: 'creditor' },
  ),
];
