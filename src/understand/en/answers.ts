import type { Act } from '../../domain/act.ts';
import { find, findUnicode, when } from '../pattern.ts';
import { type Rule, rule } from '../rule.ts';

const BUT = when`
      \bbut\b|\bhowever\b|\balthough\b|\bif (?:you|i|we)\b|\bunless\b|let me|hang on|hold on|hold up
      |\bwait\b|one (?:sec|second|moment|minute)|just a (?:sec|second|moment|minute)|gimme a
      |give me (?:a|some|till|until)|not (?:yet|so fast)|calm down|relax|chill|easy now
      |keep your (?:hair|shirt)|have a think
      |think (?:it|this|that) over|need (?:to|some) (?:think|time)|think about it|\?|\bwhat about\b
      |\bonly if\b|\bprovided\b
    `;

/** Taking or declining what the other side has put on the table. */
export const LATIN_ANSWERS: readonly Rule<Act>[] = [
  rule(
    'accept',
    findUnicode`
      ^(?:(?:yes|yeah|yep|yup|yh|ya|oh|ok|okay|right|great|well|alright|sweet|lovely|brilliant|brill|fab
      |perfect|cool|super|ace),? ?){0,6}(?:yes|yeah|yep
      |yup|ok(?:ay)?|okey|alright|all right|sure|fine|deal|done|agreed|accepted|approved|perfect
      |great|sounds (?:good|great|fair|fine|ok|right|reasonable|doable)|works for (?:me|us)
      |that works|that'?s (?:fine|ok|okay|fair|good|great|doable|acceptable|agreed|a deal)|fair|good
      |cool|k|kk|yes please|absolutely|certainly|of course|no problem|happy with that|sweet(?: as)?
      |lovely|brilliant|brill|ace|champion|wonderful|super|fab(?:ulous)?|excellent
      |you'?ve got a deal|go ahead|let'?s do (?:it|that)|i'?m in|perfect|sold|count me in|all good
      |no objections?|suits me|y+|spot on|correct|exactly(?: right)?|that'?s (?:right|correct|it
      |the one)|bang on|too right(?: mate)?|lock it in|go for it|do it|affirmative|aye|righto|rightio
      |no worries|all right then|confirmed|i confirm(?: (?:that|this|it|the \w+))?
      |that'?s all (?:correct|right|fine)|crack on|sorted|done deal|you bet|yes sir|yessir|ok lah|can
      |haan|theek hai|bet)(?=$|[.,!~👍🤝 ])(?! (?:there|mate|i can'?t|enough|so|morning
      |afternoon|evening|day|question|then what|news|luck|to know|how|what|can|could|why|when|but))
    `,
    {
      unlessSentence: BUT,
      unless: when`
      ^(?:of course|certainly|absolutely|sure|can) (?:i|we|you|u|it|the|that|not|do|this)\b
      |^do it (?:your|at|later|again)|^no worries,? (?:i (?:can|will|'?ll|have)|about|if)
      |^i confirm (?:nothing|that (?:i|we) (?:have|owe|am|will|did|lost))|^(?:fine|good|great|sure|ok
      |okay|yes|right|well|yeah),? (?:so|i (?:can'?t|don'?t|won'?t|owe
      |have|need|understand|hear|see|know|did|missed|lost|got)|we (?:can'?t|don'?t)|what|how
      |whatever|then)
    `,
    },
  ),
  rule(
    'accept',
    find`
      \b(?:i|we)(?:'m|'re| am| are|'ll| will| can| do| would be|'d be){0,6}(?: happy to| willing to
      | able to| both| all| gladly| fully| hereby| certainly| definitely){0,6} (?:accept(?:ed)?
      |agree(?:d)?(?: to| with)?|approve(?:d)?|go (?:with|along with|ahead)|take (?:it|that
      |the (?:deal|offer|plan))|sign (?:off on|that|it|up)|(?:ok|okay|fine|happy|good|on board
      |comfortable|content|in agreement) with (?:that|this|the|it|those|your)|live with (?:that|it
      |this)|(?:be )?(?:fine|good|happy|cool|comfortable) with|confirm (?:our |my )?(?:acceptance
      |agreement)|on board|(?:can )?do that(?=[.,! ]|$)|consent|choose|pick|opt for|go (?:for
      |with) (?:the|that|your|option)|confirm(?= (?:that|this|it|the (?:plan|terms|agreement|arrangement
      |above))(?:[.,!]|$)|[.!]|$))\b(?! that (?:i|we|you|the|my|there
      |it))
    `,
    {
      unless: when`
      \b(?:can'?t|cannot|don'?t|won'?t|not|never|unable|wouldn'?t|couldn'?t|refuse)\b|if you|if we
      |\?|as long as|unless|accept (?:that (?:i|we)|responsibility|the blame|it'?s my|i owe|fault
      |less|anything|payment|a plan)|would you|once you|provided|before (?:i|we)|only (?:accept
      |agree)|was|told me
    `,
      unlessSentence: /\?|\bif (?:you|i|we)\b|\bunless\b|\bbut (?:i|we|not)\b/,
    },
  ),
  rule(
    'accept',
    findUnicode`
      \b(?:works|work|is fine|is good|is ok|is okay|is acceptable|is agreed|sounds (?:good|fine|fair
      |great|ok|reasonable)|suits|is doable|is alright|is all right|looks (?:good|fine)|acceptable
      |are (?:fine|ok|okay|acceptable|good|agreed))(?: (?:by|with|for|to|from))? (?:me|us|my|our
      |here)\b|\b(?:that|this|it|which)(?:'s| is| all| sounds| works| looks| would be
      | seems){1,6}(?: absolutely| perfectly| totally| all| just| very| quite| really){0,6} (?:fine
      |good|great|acceptable|doable|fair|agreed|perfect|reasonable|manageable|workable|ok|okay
      |for me|for us)(?=[.,!;~👍🤝 ]|$)(?! (?:question|point|for now))|\b(?:you(?:'ve
      | have) got (?:yourself )?a deal|it'?s a deal|consider it (?:done|agreed|settled)
      |let'?s (?:go with|do|proceed|lock|shake on|sign|set)|(?:i'?ll|we'?ll|i will|we will) (?:take
      |go with) (?:that|it|this|the|your|option)|agreed(?=[.,! ]|$)|accepted\b|approved\b
      |please (?:proceed|go ahead|set (?:it|that|this) up)|sign me up|shake on it|count me in
      |good to go|happy to (?:go ahead|proceed|accept|agree|go with))\b
    `,
    {
      unless: when`
      \b(?:can'?t|cannot|don'?t|won'?t|not|never|unable|doesn'?t|isn'?t|wouldn'?t|haven'?t|hasn'?t
      |didn'?t|nothing)\b|n't\b|\bif\b|\?
      |as (?:we|previously|originally|was) agreed|(?:boss|wife|husband|manager|partner|mum|mom|dad
      |landlord|employer) (?:is|was|sounds)|what (?:works|is)|not approved|had agreed
      |we agreed|agreed (?:terms|date|price|amount|payment|in|on|to pay)|let'?s (?:do this properly
      |go over|go through)|unless|would be (?:great|good|helpful|nice)
    `,
      unlessSentence: /\?|\bwhether\b|\bwhat\b.{0,20}\bworks\b|\bif (?:that|it|you|this|there)\b|\bonly if\b/,
    },
  ),
  rule(
    'reject',
    find`
      \b(?:i|we|u|you)?(?: (?:just|really|simply|honestly|genuinely|sadly|unfortunately|definitely
      |still)){0,6}(?: )?(?:can'?t|cannot|can not|couldn'?t|could not|won'?t be able to|unable to
      |not able to|am not able to|are not able to|am unable to|are unable to|not in a position to
      |no way (?:i|we)(?:'ll|'d)? (?:can|could)|will not|won'?t|not going to|not gonna
      |not prepared to|not willing to|refuse to|wouldn'?t|not authori[sz]ed to
      |not allowed to)(?: (?:possibly|really|just|ever|simply|realistically|currently|honestly|even
      |also|be able to|be|agree to|go|now|today|at this time|at present
      |unfortunately)){0,6} (?:accept|agree|do (?:that|it|this|more|anything|so|[$£€¥]?\d)|afford
      |manage|stretch|pay (?:that|this|it|so|you|more|any|a|the|for|\S*\d|another|your|what)|offer
      |approve|go (?:that|as|any|higher|lower|above|below|to|beyond|down|with|up|past|along)|waive
      |reduce|extend|grant|give (?:you|any|that|more|a)|cut|drop|remove|meet (?:that|those|this)
      |commit|take (?:that|this|less|it|off)|consider|discuss|entertain|allow|authori[sz]e|split
      |spread|lower|make (?:that|those|this|it (?:any )?(?:lower|less|longer))|cover that|swing
      |carry|sign|support|bend|budge|settle for|write|freeze|defer|move on|promise|honou?r|swallow
      |shorten|bring|have that)\b
    `,
    {
      unless: when`
      \bif (?:i|we|you)\b|\bwhy (?:can'?t|won'?t|couldn'?t)|\b(?:can'?t|couldn'?t|won'?t) (?:we|you
      |i) |\?|can'?t afford (?:food|rent|to (?:eat|live|lose|feed|miss)|groceries|it (?:right now
      |at the moment))|more than (?:i|we)|won'?t (?:let|run|give up)|can'?t pay (?:it all|the full
      |in full|you (?:right )?(?:now|today)|all)|because|when you can'?t|can'?t go on|even manage
      |you can'?t (?:even|pay|afford)|can'?t promise (?:exactly|when)|can'?t (?:do|pay|offer|go
      |manage|afford) (?:any )?(?:more|higher|above|over|beyond) (?:than )?[$£€¥]?\d
      |can'?t pay more than
    `,
    },
  ),
  // What was read back is turned down: nothing may be noted as agreed.
  rule(
    'reject',
    find`
      \b(?:(?:please )?(?:do not|don'?t|dont|never|must not|should not|shouldn'?t
      |kindly do not)(?: (?:please|you|dare|go|even|yet|just|and)){0,2} (?:confirm|register|finali[sz]e
      |lock|proceed|go ahead
      |process (?:it|this|that)|sign me|submit|activate|(?:set|put|book|enter|push) (?:it|this|that|me
      |anything) (?:up|through|down|in|into)|set up|put through
      |(?:record|note|log|mark|treat|count|take|write|put|minute|show) (?:it|this|that|me|anything
      |my answer)(?: down)? (?:as|down as|for))|leave (?:it|this|that) (?:unconfirmed|open|pending
      |unsigned|blank|off)|hold off (?:on )?(?:confirming|recording|registering|for now|please|until i)
      |(?:i|we)(?: have|'ve| had| did|'m| am| was)?(?:n'?t| not| never| do not| don'?t| did not| didn'?t
      | cannot| can'?t| won'?t| will not| would not| wouldn'?t)(?: (?:yet|actually|ever|really|agreed
      |going to)){0,2} (?:agree(?:d|ing)?
      |accept(?:ed|ing)?|confirm(?:ed|ing)?|consent(?:ed|ing)?|approved?|sign(?:ed)? (?:up|off)|sa(?:y
      |id) (?:(?:that|yes|so|this)(?=[.,!]|$)|(?:yes|ok|okay) to)|commit(?:ted)?)|(?:haven'?t|havent
      |didn'?t|don'?t|do not|never|not) agreed?\b(?! on a (?:date|time))|not agreed
      |nothing(?:'s| is| has been)? (?:\w+ )?agreed|(?:confirm|agree to|agreed to|accept) nothing
      |not (?:what|how|the (?:deal|plan|amount|figure|terms)) (?:i|we|that i)(?:'d| had|'ve
      | have)? (?:agreed|said|meant|asked|offered|wanted|signed|discussed|understood)
      |(?:would|'d|will|must|should|have to|going to|need to|prefer to
      |like to) (?:respectfully |politely |rather |have to )?(?:decline|refuse|say no|pass on (?:this
      |that|it))|(?:i|we)(?:'d| would) rather not|not (?:for|with) me(?=[.,!]|$)
      |(?:i'?m )?not happy with (?:that|this|the (?:offer|plan|terms))
      |(?:lower|less|more|higher|longer|later) than (?:i|we)(?:'m| am|'re| are)? ?(?:allowed|able
      |authori[sz]ed|permitted|cleared)|not interested in (?:that|this|your offer)|no (?:agreement
      |commitment) (?:yet|from me|has been))\b
    `,
    {
      unless:
        /\?|\bif (?:i|we|you)\b|(?:credit|collections?|call(?:s|ing)?|accept (?:that (?:i|it)|responsib|the charge|this charge|liab)|agree (?:with you that|that (?:the|this) (?:fee|charge))|never said i|didn'?t say i|say i (?:won'?t|wouldn'?t))/,
    },
  ),
  rule(
    'reject',
    find`
      (?:^|[.!;] ?|\bbut |\bsorry,? |\bso )(?:no,? |honestly,? |look,? )?(?:i|we)?(?: (?:just|really
      |simply|honestly|literally|still)){0,2} ?(?:can'?t|cannot|can not|am unable to|are unable to
      |am not able to)(?: (?:actually|even|possibly|really|just)){0,2} pay(?= (?:anything|at all
      |this month|right now|now|today|yet|at the moment|any of (?:it|this|that)|nothing|a (?:thing|penny
      |cent)|it|this|that|you)?(?: (?:this month|right now|now|today|yet|at the moment|at all
      |off))?[.,!]*$|[.,!]|$)
      |^(?:no,? |nah,? )?(?:that'?s|that is|this is|it'?s) (?:not|n't|all)? ?(?:right|correct|wrong
      |incorrect|it|accurate)(?=[.,!]|$)(?<!(?:that's|that is|this is|it's) (?:right|correct|it
      |accurate))(?<!all (?:right|correct))
      |^(?:that|this|it) isn'?t (?:right|correct|what|it|accurate)\b|^n$|^(?:no|nah|nope),? (?:that'?s
      |it'?s|thats) (?:wrong|not)
    `,
    { unless: /\?|in full|all at once|because/ },
  ),
  rule(
    'reject',
    find`
      \b(?:(?:that|this|it|which|\S*\d)(?:'s| is|s| are| would be| seems| sounds| feels| comes out
      | looks){0,6}(?: still| simply| just| really| a bit| a little| way| far| much| rather
      | slightly){0,6} too (?:much|high|low|steep|little|tight|long|short|heavy|big|far|rich|dear
      |expensive|soon|early|small)|too (?:steep|rich|tight|much (?:for (?:me|us)|a month|per month
      |to (?:carry|manage)))|more than (?:i|we) can (?:carry|manage|afford|handle|pay|bear|do
      |stretch|cope)|not (?:possible|doable|feasible|acceptable|workable|going to (?:work|happen)
      |gonna (?:work|happen)|something (?:i|we|that)|on the (?:table|cards)|within (?:my|our)
      |an option|enough|happening|good enough|on offer|affordable|manageable|negotiable)|(?:doesn'?t
      |does not|won'?t|will not|wouldn'?t|don'?t) (?:work|fly|do|cut it|suit|fit)(?: for (?:me|us)
      | our| my)?(?=[.,!; ]|$)|out of (?:the question|my (?:reach|range|hands|budget)|reach
      |our (?:range|hands|reach))|off the table|no can do|no deal|no thanks|no thank you|nope\b
      |i(?:'ll| will| have to| must|'m going to|'m afraid i)? ?(?:have to |must\x20
      |need to )?(?:decline|pass on|turn (?:that|it|this|you) down|say no|reject|refuse)
      |beyond (?:my|our|what|me|us)|above my (?:limit|authority|pay|budget)|exceeds? (?:my|our|what)
      |non[- ]starter|i'?ll (?:have to )?pass(?! (?:it|this|that|the|your|you|these|them|along|on (?:the
      |your|my)))|we(?:'ll| will) (?:have to )?(?:pass|decline)
      |a no from|the answer(?:'s| is) no|no room (?:to|for|on)|not authori[sz]ed|no authority|(?:i
      |we) (?:decline|reject)|declined\b|rejected\b|impossible|can'?t be done|isn'?t (?:possible
      |enough|doable|workable|going to work|something|affordable|acceptable|manageable|on))
    `,
    {
      unless: when`
      \bif (?:it|that|this)(?:'s| is)\b|\?|not too|isn'?t too much|card (?:was )?declined
      |rejected by|impossible to (?:find|sleep|get)|i was (?:rejected|declined)|not enough (?:work
      |money|hours|orders|sleep|left|time)|too much (?:going on|time|to ask|hassle|stress|pressure)
      |bank (?:rejected|declined)|wasn'?t|it'?s not (?:possible )?that|work doesn'?t
      |doesn'?t work (?:properly|anymore|at all|right)|machine|hope
    `,
    },
  ),
  rule(
    'reject',
    find`
      ^(?:no|nah|nope|sorry,? no|no way|never|absolutely not|certainly not|hard no|not a chance)(?=$
      |[.,!;: ])(?! (?:problem|worries|income|job|rush|need|idea|stress|panic|thanks to|doubt|one
      |work|money|savings|matter|hard feelings|more than|objection|problem|fuss|pressure))
    `,
    { unlessSentence: /\?/ },
  ),
];
