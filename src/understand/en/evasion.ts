import type { Flag } from '../../domain/flag.ts';
import { find, when } from '../pattern.ts';
import { type Rule, rule } from '../rule.ts';

/** Refusing flatly, answering with nothing to act on, pleading instead of making a case. */
export const LATIN_EVASION: readonly Rule<Flag>[] = [
  rule(
    'refuse',
    find`
      \b(?:i|we|you|u)(?:'m| am|'re| are|m)? ?(?:just |simply |flat out |absolutely |still |never\x20
      |ever |honestly |really ){0,6}(?:refuse(?: to)?(?: pay| answer| discuss| cooperate| give| tell
      | speak| talk| deal| engage| negotiate| provide| share| settle)?|(?:will not|won'?t
      |not going to|not gonna|ain'?t|aint|not|never|will never) (?:be )?(?:pay(?:ing)? (?:you|u|this
      |it|that|a|one|any|anything|another|for|up|ur|them|the (?:bill|invoice|fee|debt)|ever|nothing
      |jack|shit)?|payin|answer(?:ing)?|discuss(?:ing)?|talk(?:ing)? (?:to|about)
      |tell(?:ing)? (?:you|u)|giv(?:e|ing) (?:you|u) (?:a|one|any|anything|my)|cooperat(?:e|ing)
      |send(?:ing)? (?:you|u) (?:a|any|anything)|engag(?:e|ing)|deal(?:ing)? with|negotiat(?:e|ing)
      |see (?:a|one) (?:penny|cent)|look(?:ing)? at (?:it|one|any)|honou?r|be discussing
      |explain(?:ing)?|entertain(?:ing)?|hand(?:ing)? over))\b
    `,
    {
      unless: when`
      \bif (?:i|we|you)\b|\bnot (?:refus|going to refuse)|didn'?t (?:say|refuse)|never (?:said
      |refused)|not paying (?:attention|on time|is)|won'?t pay (?:for itself|off|itself|more than
      |extra|late|interest)|(?:not|won'?t be) able|not going to (?:lie|pretend)|you(?:'re| are
      | have)? (?:not|won'?t|never|refus)|(?:he|she|they|client|customer|employer
      |insurer)\b.{0,12}(?:refus|won'?t)|\?|can'?t|not paying (?:you )?(?:yet|back sooner|sooner)
      |wasn'?t|haven'?t|why i(?:'m| am) not|not that i|not answer(?:ing)? (?:my|the phone)
      |not pay(?:ing)? in full today|i(?:'ll| will) never (?:miss|be late)|not going to (?:answer
      |tell) you (?:a )?lie
    `,
    },
  ),
  rule(
    'refuse',
    find`
      \b(?:not (?:paying|payin|giving|answering|telling|sending|doing|discussing
      |interested in (?:paying|your|any|a plan|talking)|one (?:penny|cent|dime|rupee|pound|dollar)
      |a (?:single )?(?:penny|cent|dime|rupee))|(?:won'?t|not going to|will not) (?:get|see|have
      |receive|be (?:getting|receiving)) (?:a|one|any|another|so much as a|a single
      |anything) ?(?:single |more |red )?(?:penny|cent|dime|money|rupee|pound|dollar|thing|bean
      |out of me)?|you(?:'ll| will|'re)(?: not| never)(?: going to)? (?:get(?:ting)?|see
      |seeing) (?:a|one|any|another|anything|my|paid|it|nothing)|(?:no|zero|nil|never) chance (?:i
      |i'?m|you|of me|that i)|over my dead body|when hell freezes|go ahead and sue|sue me\b
      |take me to court|so sue|see (?:you|u|ya) in court|whatcha gonna do|do your worst
      |good luck (?:getting|collecting|with that|finding)|nothing to (?:say|discuss)(?: to you)?
      |leave me alone|(?:this|it|we(?:'re)?)(?:'s| is| are)? (?:just )?going nowhere
      |get(?:ting)? (?:nothing|zilch|jack|sod all|bugger all|nowt|nada)(?: (?:out of|from|off) me)?
      |not a (?:hope|chance|prayer)|whistle for it|dream on|in your dreams|jog on|nothing (?:further
      |more|else|left) to (?:say|discuss)|you can (?:forget|whistle|shove|stick|sing for)|i(?:'m
      | am) out(?=[.!]|$)|i(?:'m| am) hanging up|forget (?:it|this)(?=[.,!]|$)|we'?re done(?=[.!]|$)
      |(?:total |complete |a )?waste of (?:my )?time(?! and oxygen)|not doing this any ?more
      |i give up on (?:this|you|talking)|end of (?:story|discussion|conversation)|this conversation(?:'s
      | is) over
      |we(?:'re| are) done here|i(?:'m| am) done (?:talking|here|with you)|none of your (?:business
      |concern)|mind your own|(?:make|making) me\b(?= *(?:$|[.!]))|not making me|(?:will
      |shall) not be (?:honou?red|paid|settled|answered|discussed|met|entertained|responding|paying)
      |no (?:further|more) (?:enquiries|inquiries|questions|calls|letters
      |payments?)[^.!?]{0,30}(?:answered|made|honou?red)|no (?:payment|money) (?:will|is going to
      |shall) (?:be )?(?:made|come|coming|sent)|i don'?t (?:have to|need to) (?:tell|answer|explain
      |pay|talk)|don'?t owe you (?:anything|a|jack|nothing|squat|one)|(?:ain'?t|aint
      |isn'?t) (?:getting|gettin|seeing|happening|paying|payin)(?: \w+){0,3}|whole amount or nothing
      |take it or leave it|not a (?:cent|penny) less|no (?:plans|deals|discussion|negotiation
      |exceptions|arrangements)(?=[.,!]|$| whatsoever| period)|non[- ]negotiable|stop (?:asking
      |contacting|calling|bothering)(?: me| us)?(?=[.,!]|$)|try and (?:make|stop) me
      |nothing you can do|owe you (?:nothing|sod all|jack|nowt|zilch|bugger all|diddly\w*|naff all)
      |i (?:don'?t|do not|refuse to|won'?t) (?:negotiate|bargain|do deals|deal|cooperate
      |engage)(?: with)?|no comment(?=[.,!]|$)|get (?:stuffed|knotted|bent|lost)|get nowt)\b
    `,
    {
      unless: when`
      \bif (?:i|we)\b|\?|not paying attention|not (?:giving|sending) up|please (?:stop|leave)
      |could you|can you|not answering (?:my|the) (?:phone|calls)|not doing (?:well|great|so)
      |won'?t get (?:any )?(?:better|worse|easier)|my (?:boss|client|employer|landlord)|(?:client
      |employer|customer|boss)s? (?:isn'?t|is not|ain'?t|not) paying|i(?:'m| am) not (?:giving
      |doing) (?:up|well|great)|not telling you how|not sending (?:it|this)|not doing (?:this
      |that) to|without
    `,
    },
  ),
  rule(
    'vague',
    find`
      \b(?:(?:pay|settle|sort|get|send|give|have|do|clear|transfer|see|deal|let|it|back|money
      |something|a bit|some)(?: [a-z']+){0,6} )?(?:when(?:ever)? (?:i|we)(?: can|'ve got| have| get
      | am able|'m able|'re able|'m (?:flush|sorted|back|in (?:funds|work|a better)|on my feet|working
      |earning|loaded|solvent)| feel| could| find| manage|'m ready| got| am| 'm)(?: [a-z']+){0,4}
      |when(?:ever)? (?:you get it|things (?:get|pick|improve|settle|calm|look|are)
      |business (?:picks|improves|gets)|money comes|the money|it suits|possible|able|times
      |my (?:ship|luck|boat)|trade|work (?:picks|comes)|life)(?: [a-z']+){0,3}|soon(?:ish)?\b
      |shortly\b|when (?:i|we) get (?:to|round)|asap|as soon as (?:i|we|possible|poss|things|it
      |my)(?: [a-z']+){0,5}|some ?time\b|at some (?:point|stage)|eventually|one (?:of these days|day
      |day soon)|(?:pay|settle|sort|deal|talk|back)[^.!?;]{0,20} later\b|(?<=^
      |[.,!] ?)later\b(?=[.,! ]*$)|in (?:due course|a bit|a while|the (?:near )?future|good time|time)
      |before (?:too )?long|sooner or later|by and by|as and when|down the (?:line|road|track)
      |bit by bit|little by little|here and there|now and then|what(?:ever)? (?:i|we) can(?: when
      | whenever| afford)?|(?:try|do) (?:my|our) best|i(?:'ll| will) (?:try|see)(?: (?:what i can
      |my best|how it goes|to))?|we(?:'ll| will) see(?: (?:how|what))?|see how (?:it|things|the)
      |play it by ear|not sure (?:yet|when|how)|no idea when|hard to say|can'?t say (?:when|exactly
      |for sure|yet|how)|don'?t know (?:when|how much|yet)|dunno|idk|who knows|depends(?: (?:on|how
      |what|if))?(?: [a-z']+){0,4}|(?:all )?depends|it varies|maybe (?:next|later|soon|some|in a)
      |something (?:reasonable|or other|will|affordable)|a bit (?:here|at a time|of)
      |leave it with me|working on it|getting round to it|get (?:round|around) to it
      |be in touch when|cheque'?s in the post|figure (?:something|it) out|sort something out
      |something'?ll turn up|after (?:things|the (?:holidays|season|rush))|the (?:other
      |usual) (?:bit|way)|no rush|^whenever(?=[,.!]|$)|in the pipeline|tbc|tbd|a (?:little
      |few) (?:bit )?(?:more )?(?:time|bits?)|when it'?s (?:ready|there|done)|give or take
      |any day now|a while)\b
    `,
    {
      unless: when`
      (?:let me know|get back|hear|reply|respond|answer|call|ring|speak|talk|see you|contact|confirm
      |update|write|advise|tell me|message|email|in touch)(?: [a-z']+){0,4} (?:soon|asap|as soon as
      |later|when|whenever)|(?:speak|talk|see you|call|reply|respond|back to (?:me|you)) (?:soon
      |later|asap)|as soon as possible(?=.{0,3}\?)|\?|talk to you later|sooner than|later than
      |later (?:today|this|that|on|in|fee|charge)|could you|can you|please|i(?:'ll| will) see (?:you|it
      |this|that)|sometimes|any ?time soon|too soon|depends on me|depend on|depending|see (?:it
      |this) (?:thr|through)|for a while (?:now)?|been a while|it'?s been|in time|a while (?:back
      |ago)|don'?t know (?:how much you|what|why|if)|not sure (?:what|if|why)|in the future,? i
      |sooner or later you|took a while|(?:would|want|like|love|prefer|hope
      |need) to (?:\w+ )?(?:this |it )?(?:sorted |settled |resolved |cleared\x20
      |done )?(?:\w+ )?as soon as|sorted as soon as|a while since
    `,
    },
  ),
  // A whole answer that holds nothing to act on.
  rule(
    'vague',
    find`
      ^(?:(?:well|um+|er+|uh|hmm+|oh|ok|honestly|i|just|tbh|maybe|probably
      |as i said),? ){0,3}(?:whatever(?: (?:works|suits|you (?:like|want|think)))?|no idea|no clue
      |not sure(?: yet)?|unsure|dunno|idk|don'?t know|couldn'?t (?:say|tell you)
      |hard to say|can'?t say|as (?:much|little|soon|quick\w*|early) as (?:i|we|possible
      |poss)[a-z' ]{0,24}|something small|a (?:little|bit|small amount)|a bit (?:now and then
      |here and there|each time)|some(?:thing)?|bits and pieces
      |(?:once|when|after) (?:things?|work|business|money|it|trade|i'?m|i am|i'?ve)[a-z' ]{1,28}|one day
      |some ?day|in (?:the )?future|later(?: on)?|not (?:right )?now|maybe|perhaps|possibly|probably
      |it depends|depends|whenever|eventually
      |soon(?: enough)?|in a while|when i can|anything|any amount|however much|what i can|up to you
      |you (?:tell|choose|pick|decide))[.!… ]*$
      |\b(?:once|when|after) (?:things|work|business|trade|money|sales|the shop|my situation
      |my luck) (?:pick|picks|settle|settles|improve|improves|calm|calms|get|gets|is|are|turn|turns
      |recover|recovers|come|comes)(?: (?:up|down|in|better|round|around|easier|good|back))?\b
      |\bas and when\b|\bwhat(?:ever)? i(?:'ve| have)? (?:got|can) left\b
    `,
    { unless: /\?|(?:let me know|call|contact|hear from)/ },
  ),
  rule(
    'beg',
    find`
      \b(?:beg(?:ging)?(?: (?:you|u|of you|here|on))?\b(?! (?:your pardon|the question|to differ))
      |on my (?:knees|hands and knees)|(?:down )?on (?:both|bended) knees?|grovel\w*|have (?:mercy
      |a heart|pity|some (?:mercy|pity|heart|compassion))|take pity|mercy\b|for the love of (?:god
      |all)|for (?:god'?s|christ'?s|pity'?s|heaven'?s) sake,? (?:please|help|just)|i(?:'ll
      | will) do anything|anything you (?:want|say|ask)|(?:scrub|wash|clean|mow|polish
      |shine)(?: \w+)? (?:your|ur) (?:floors?|car|shoes|windows|toilets|dishes|lawn|boots|house)
      |kiss your (?:feet|shoes|boots)|lick your|i(?:'m| am) (?:nothing|worthless|a nobody|scum|dirt
      |a (?:worm|failure)|pathetic|garbage|not worthy|beneath)|spare me|save me|be my (?:saviou?r
      |hero|angel)|i(?:'ll| will) (?:be your|owe you (?:my life|forever|everything))(?: slave
      | servant)?|throw(?:ing)? myself (?:at|on)|pl+e{2,}a+s+e+|please[,! ]+(?:please|pls|plz)
      |pretty please|(?:pls|plz|please) (?:pls|plz|please)|i(?:'m| am) (?:literally )?crying
      |name your price|grant me mercy|prostrat\w+|at your feet)\b
    `,
    {
      unless: when`
      no need to beg|won'?t beg|not (?:going to )?beg|don'?t (?:make me )?beg|no mercy|(?:you|he|she
      |they) beg|beggars|begging your|stop begging|at the mercy|mercy of
    `,
    },
  ),
  rule(
    'refuse',
    /\b(?:not|never|won'?t|isn'?t|ain'?t|aren'?t)\b[^.!?;]{0,30}\b(?:a|one|another) (?:single |red |more |bloody )?(?:penny|cent|dime|rupee)\b(?! (?:in|to my|left|saved|short|behind|of (?:income|savings)))/g,
    { unless: /don'?t have|haven'?t got|didn'?t|hasn'?t|earn|won'?t (?:miss|skip|lose) / },
  ),
];
