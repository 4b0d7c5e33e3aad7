import type { Act } from '../../domain/act.ts';
import { type Rule, rule } from '../rule.ts';

const BUT =
  /\bbut\b|\bhowever\b|\balthough\b|\bif (?:you|i|we)\b|\bunless\b|let me|have a think|think (?:it|this|that) over|need (?:to|some) (?:think|time)|think about it|\?|\bwhat about\b|\bonly if\b|\bprovided\b/;

export const LATIN_SETTLING: readonly Rule<Act>[] = [
  rule(
    'accept',
    /^(?:(?:yes|yeah|yep|yup|yh|ya|oh|ok|okay|right|great|well|alright),? ?){0,6}(?:yes|yeah|yep|yup|ok(?:ay)?|okey|alright|all right|sure|fine|deal|done|agreed|accepted|approved|perfect|great|sounds (?:good|great|fair|fine|ok|right|reasonable|doable)|works for (?:me|us)|that works|that'?s (?:fine|ok|okay|fair|good|great|doable|acceptable|agreed|a deal)|fair|good|cool|k|kk|yes please|absolutely|certainly|of course|no problem|happy with that|you'?ve got a deal|go ahead|let'?s do (?:it|that)|i'?m in|perfect|sold|count me in|all good|no objections?|suits me)(?=$|[.,!~👍🤝 ])(?! (?:there|mate|i can'?t|enough|so|morning|afternoon|evening|day|question|then what|news|luck|to know|how|what|can|could|why|when|but))/gu,
    {
      unlessSentence: BUT,
      unless:
        /^(?:fine|good|great|sure|ok|okay|yes|right|well|yeah),? (?:so|i (?:can'?t|don'?t|won'?t|owe|have|need|understand|hear|see|know|did|missed|lost|got)|we (?:can'?t|don'?t)|what|how|whatever|then)/,
    },
  ),
  rule(
    'accept',
    /\b(?:i|we)(?:'m|'re| am| are|'ll| will| can| do| would be|'d be){0,6}(?: happy to| willing to| able to| both| all| gladly| fully| hereby| certainly| definitely){0,6} (?:accept(?:ed)?|agree(?:d)?(?: to| with)?|approve(?:d)?|go (?:with|along with|ahead)|take (?:it|that|the (?:deal|offer|plan))|sign (?:off on|that|it|up)|(?:ok|okay|fine|happy|good|on board|comfortable|content|in agreement) with (?:that|this|the|it|those|your)|live with (?:that|it|this)|(?:be )?(?:fine|good|happy|cool|comfortable) with|confirm (?:our |my )?(?:acceptance|agreement)|on board|(?:can )?do that(?=[.,! ]|$)|consent)\b(?! that (?:i|we|you|the|my|there|it))/g,
    {
      unless:
        /\b(?:can'?t|cannot|don'?t|won'?t|not|never|unable|wouldn'?t|couldn'?t|refuse)\b|if you|if we|\?|as long as|unless|accept (?:that (?:i|we)|responsibility|the blame|it'?s my|i owe|fault|less|anything|payment|a plan)|would you|once you|provided|before (?:i|we)|only (?:accept|agree)|was|told me/,
      unlessSentence: /\?|\bif (?:you|i|we)\b|\bunless\b|\bbut (?:i|we|not)\b/,
    },
  ),
  rule(
    'accept',
    /\b(?:works|work|is fine|is good|is ok|is okay|is acceptable|is agreed|sounds (?:good|fine|fair|great|ok|reasonable)|suits|is doable|is alright|is all right|looks (?:good|fine)|acceptable|are (?:fine|ok|okay|acceptable|good|agreed))(?: (?:by|with|for|to|from))? (?:me|us|my|our|here)\b|\b(?:that|this|it|which)(?:'s| is| all| sounds| works| looks| would be| seems){1,6}(?: absolutely| perfectly| totally| all| just| very| quite| really){0,6} (?:fine|good|great|acceptable|doable|fair|agreed|perfect|reasonable|manageable|workable|ok|okay|for me|for us)(?=[.,!;~👍🤝 ]|$)(?! (?:question|point|for now))|\b(?:you(?:'ve| have) got (?:yourself )?a deal|it'?s a deal|consider it (?:done|agreed|settled)|let'?s (?:go with|do|proceed|lock|shake on|sign|set)|(?:i'?ll|we'?ll|i will|we will) (?:take|go with) (?:that|it|this|the|your|option)|agreed(?=[.,! ]|$)|accepted\b|approved\b|please (?:proceed|go ahead|set (?:it|that|this) up)|sign me up|shake on it|count me in|good to go|happy to (?:go ahead|proceed|accept|agree|go with))\b/gu,
    {
      unless:
        /\b(?:can'?t|cannot|don'?t|won'?t|not|never|unable|doesn'?t|isn'?t|wouldn'?t|n't)\b|\bif\b|\?|as (?:we|previously|originally|was) agreed|what (?:works|is)|not approved|had agreed|we agreed|agreed (?:terms|date|price|amount|payment|in|on|to pay)|let'?s (?:do this properly|go over|go through)|unless|would be (?:great|good|helpful|nice)/,
      unlessSentence: /\?|\bwhether\b|\bwhat\b.{0,20}\bworks\b|\bif (?:that|it|you|this|there)\b|\bonly if\b/,
    },
  ),
  rule(
    'reject',
    /\b(?:i|we|u|you)?(?: (?:just|really|simply|honestly|genuinely|sadly|unfortunately|definitely|still)){0,6}(?: )?(?:can'?t|cannot|can not|couldn'?t|could not|won'?t be able to|unable to|not able to|am not able to|are not able to|am unable to|are unable to|not in a position to|no way (?:i|we)(?:'ll|'d)? (?:can|could)|will not|won'?t|not going to|not gonna|not prepared to|not willing to|refuse to|wouldn'?t|not authori[sz]ed to|not allowed to)(?: (?:possibly|really|just|ever|simply|realistically|currently|honestly|even|also|be able to|be|agree to|go|now|today|at this time|at present|unfortunately)){0,6} (?:accept|agree|do (?:that|it|this|more|anything|so|[$£€¥]?\d)|afford|manage|stretch|pay (?:that|this|it|so|you|more|any|a|the|for|\S*\d|another|your|what)|offer|approve|go (?:that|as|any|higher|lower|above|below|to|beyond|down|with|up|past|along)|waive|reduce|extend|grant|give (?:you|any|that|more|a)|cut|drop|remove|meet (?:that|those|this)|commit|take (?:that|this|less|it|off)|consider|discuss|entertain|allow|authori[sz]e|split|spread|lower|make (?:that|those|this|it (?:any )?(?:lower|less|longer))|cover that|swing|carry|sign|support|bend|budge|settle for|write|freeze|defer|move on|promise|honou?r|swallow|shorten|bring|have that)\b/g,
    {
      unless:
        /\bif (?:i|we|you)\b|\bwhy (?:can'?t|won'?t|couldn'?t)|\b(?:can'?t|couldn'?t|won'?t) (?:we|you|i) |\?|can'?t afford (?:food|rent|to (?:eat|live|lose|feed|miss)|groceries|it (?:right now|at the moment))|more than (?:i|we)|won'?t (?:let|run|give up)|can'?t pay (?:it all|the full|in full|you (?:right )?(?:now|today)|all)|because|when you can'?t|can'?t go on|even manage|you can'?t (?:even|pay|afford)|can'?t promise (?:exactly|when)|can'?t (?:do|pay|offer|go|manage|afford) (?:any )?(?:more|higher|above|over|beyond) (?:than )?[$£€¥]?\d|can'?t pay more than/,
    },
  ),
  rule(
    'reject',
    /\b(?:(?:that|this|it|which|\S*\d)(?:'s| is|s| are| would be| seems| sounds| feels| comes out| looks){0,6}(?: still| simply| just| really| a bit| a little| way| far| much| rather| slightly){0,6} too (?:much|high|low|steep|little|tight|long|short|heavy|big|far|rich|dear|expensive|soon|early|small)|too (?:steep|rich|tight|much (?:for (?:me|us)|a month|per month|to (?:carry|manage)))|more than (?:i|we) can (?:carry|manage|afford|handle|pay|bear|do|stretch|cope)|not (?:possible|doable|feasible|acceptable|workable|going to (?:work|happen)|gonna (?:work|happen)|something (?:i|we|that)|on the (?:table|cards)|within (?:my|our)|an option|enough|happening|good enough|on offer|affordable|manageable|negotiable)|(?:doesn'?t|does not|won'?t|will not|wouldn'?t|don'?t) (?:work|fly|do|cut it|suit|fit)(?: for (?:me|us)| our| my)?(?=[.,!; ]|$)|out of (?:the question|my (?:reach|range|hands|budget)|reach|our (?:range|hands|reach))|off the table|no can do|no deal|no thanks|no thank you|nope\b|i(?:'ll| will| have to| must|'m going to|'m afraid i)? ?(?:have to |must |need to )?(?:decline|pass on|turn (?:that|it|this|you) down|say no|reject|refuse)|beyond (?:my|our|what|me|us)|above my (?:limit|authority|pay|budget)|exceeds? (?:my|our|what)|non[- ]starter|i'?ll (?:have to )?pass|we(?:'ll| will) (?:have to )?(?:pass|decline)|a no from|the answer(?:'s| is) no|no room (?:to|for|on)|not authori[sz]ed|no authority|(?:i|we) (?:decline|reject)|declined\b|rejected\b|impossible|can'?t be done|isn'?t (?:possible|enough|doable|workable|going to work|something|affordable|acceptable|manageable|on))/g,
    {
      unless:
        /\bif (?:it|that|this)(?:'s| is)\b|\?|not too|isn'?t too much|card (?:was )?declined|rejected by|impossible to (?:find|sleep|get)|i was (?:rejected|declined)|not enough (?:work|money|hours|orders|sleep|left|time)|too much (?:going on|time|to ask|hassle|stress|pressure)|bank (?:rejected|declined)|wasn'?t|it'?s not (?:possible )?that|work doesn'?t|doesn'?t work (?:properly|anymore|at all|right)|machine|hope/,
    },
  ),
  rule(
    'reject',
    /^(?:no|nah|nope|sorry,? no|no way|never|absolutely not|certainly not|hard no|not a chance)(?=$|[.,!;: ])(?! (?:problem|worries|income|job|rush|need|idea|stress|panic|thanks to|doubt|one|work|money|savings|matter|hard feelings|more than|objection|problem|fuss|pressure))/g,
    { unlessSentence: /\?/ },
  ),
  rule(
    'confirm',
    /\b(?:so )?(?:just )?(?:to (?:confirm|be clear|check|recap|double[- ]?check|summari[sz]e|sum up|make sure|clarify|repeat)|let me (?:just )?(?:confirm|check|recap|repeat|read (?:that|it|this)|summari[sz]e|run (?:through|that|it)|get this (?:right|straight|down)|make sure|go over|play that|see if i(?:'ve| have))|can (?:i|we) (?:just )?(?:confirm|check|recap|go over)|(?:recap|summary|confirming|double[- ]checking|to recap|in summary|quick recap|reading (?:that|it|this) back|read(?:ing)? back)\b|(?:i|we)(?:'ll| will)? (?:just )?(?:confirm|recap|read (?:it|that|this) back|summari[sz]e)|so (?:that )?(?:i|we)(?:'ve| have) (?:got|written) (?:it|this|that) (?:right|down|straight|properly)|have i (?:got|understood|written)|if i(?:'ve| have) (?:got|understood)|my understanding (?:is|of)|as (?:i|we) understand|(?:is|was) that (?:right|correct|what we|how)|(?:correct|right|yeah|yes|agreed|isn'?t it)\?$|that'?s (?:right|correct)\?|so (?:it'?s|that'?s|we'?re (?:saying|agreed|at|looking)|what we(?:'ve| have) (?:agreed|got)|we(?:'ve| have) agreed|the (?:deal|plan|agreement) is)|to (?:be|make) (?:sure|clear)|what we agreed|our agreement is|here'?s what we(?:'ve| have)? agreed|we(?:'ve| have)? agreed(?: on)?:|for the record|checking (?:i|that|we|this)|got (?:this|that|it) right)/g,
    {
      unless:
        /confirm (?:your|that you'?re|i'?m speaking|who|my|receipt|the address|you received|your identity)|are you right|you'?re right|check (?:your|my) (?:account|records|name|identity|id)|to be clear,? (?:i'?m not|you|i won'?t|no)|let me check (?:with|that for|my|the system|what)|all right\?|alright\?/,
    },
  ),
  rule(
    'confirm',
    /\b(?:in writing|written (?:confirmation|agreement|copy|version|summary|terms|record)|on paper|in (?:an )?(?:email|e-mail|letter|text|black and white)|(?:send|email|e-mail|text|mail|post|forward|issue|draft|draw up|put|get|write|drop|give|have|pop)(?: (?:it|that|this|me|us|you|over|across|all|the|a|an|out|up|through|down|everything|what we agreed|signed|quick|your|our|by|to|formal|proper|of|and|revised|new|details of)){0,6} (?:written|confirmation|agreement|terms|plan|schedule|summary|letter (?:confirming|with|setting)|email (?:confirming|with|setting)|in writing|by email|paperwork|down on paper|arrangement|amortization|breakdown of the plan))\b/g,
    {
      unless:
        /invoice|proof|doctor|medical|redundancy|under the|clause|in the (?:letter|email) you sent|got your letter|pay ?ment plan\?$|get a plan|have (?:a|the) plan|in a letter (?:from|to) my|termination|give me a (?:payment )?plan|putting me on a plan|your (?:text|email)|terms of|offer (?:a )?plan|the terms (?:say|state|are clear)/,
    },
  ),
  rule(
    'follow_up',
    /\b(?:i|we|you|someone|a colleague|my (?:colleague|manager|supervisor))(?:'ll| will|'m going to| am going to|'re going to| shall| can|'d| would)? (?:then |also |personally |definitely |be |both ){0,6}(?:call(?:ing)?|ring(?:ing)?|phone|text|message|msg|email|e-mail|write|contact|ping|touch base|check (?:in|back)|get back|report back|be in touch|follow(?:ing)? up|update|let (?:you|u|me|us) know|remind|drop (?:you|u|me)|speak (?:again|to you|with you|on|next)|talk (?:again|on|next)|reach out|revert|circle back|come back to (?:you|me|us)|review|log|note|record|make a (?:note|record)|put (?:a note|this on|that on|it on (?:your|the)|you through)|add (?:a note|this to|that to|it to)|diari[sz]e|schedule|set (?:up )?(?:a|the|up) (?:reminder|call|review)|pass (?:this|that|it) (?:on|to|along)|escalate|raise (?:this|it|a ticket)|open a (?:ticket|case)|confirm (?:by|on|once|when)|keep you (?:posted|updated|informed)|send (?:you )?(?:a )?(?:reminder|receipt|proof of payment)|have it corrected|look into (?:it|this|that)|flag)\b(?! (?:your (?:boss|mother|family|wife|husband|employer|work|mum|mom|job)|the (?:police|cops)))/g,
    {
      unless:
        /\bif you don'?t\b|or (?:i|we)(?:'ll| will)|won'?t|wouldn'?t|not (?:call|contact)|you(?:'ll| will| can| would)? (?:call|ring|text|contact|phone) (?:me )?(?:every|all|again and|at work|day)|call (?:your|the (?:police|press|media))|tell|\bevery forum|stop|lawyer|can you (?:call|explain)|i (?:call|text|write|note|record|phone|contact|message|email|review) (?:you )?(?:about|regarding)|can i (?:speak|talk)|i can (?:speak|talk|review|email|send|text) (?:you )?(?:my|the|a|it)|how (?:can|do) i contact|you (?:write|log|note|review|text|email|message|contact|ring|phone|call)(?! me| us)\b/,
    },
  ),
  rule(
    'follow_up',
    /\b(?:call|ring|text|message|msg|email|ping|remind|phone|contact|let|notify|nudge|whatsapp|update)(?: (?:me|us) )(?!(?:names|stupid|a liar|about (?:this )?every|up every))(?:back|know|again|when|before|on|the|a|in|once|if|each|at|tomorrow|next|and|after|by|every (?:month|time)|pls|please|as soon|around|nearer|through)|\b(?:check|touch) (?:in|base)(?: again)? (?:on|in|next|by|after|before|with)|\bcatch up (?:on|next|again)|\b(?:a )?(?:reminder|heads[- ]up|follow[- ]up (?:call|email|date)|call ?back|review (?:date|call|meeting|in|the (?:plan|arrangement|terms)|it)|progress check)\b|\b(?:speak|talk) (?:again |then |to you )?(?:on|next|soon|tomorrow|again|then)\b|\bkeep (?:me|us|you|in) (?:posted|updated|touch|informed|in the loop)|\bsend (?:me|us) a (?:reminder|text|nudge)/g,
    {
      unless:
        /stop|don'?t|never|quit|if you don'?t|without (?:a )?(?:call|reminder)|let me know (?:what|how|why|if (?:you|that|there|this|i)|whether|which)|no reminder|missed the reminder|any reminder|your reminders?|keep calling|another reminder|reminder letter|first reminder|let us know (?:what|how|why)/,
    },
  ),
  rule(
    'follow_up',
    /\b(?:will|'ll|shall|to|should|would) (?:then |also )?(?:call|ring|phone|email|contact|get back to|write to|text|message|reach out to|be in touch with|update|follow up with) (?:you|me|us)\b|\blet'?s (?:review|talk|speak|revisit|check (?:in|back)|catch up|pick this up|touch base|reconvene|meet|look at (?:it|this) again)\b|\b(?:review|revisit|look at) (?:this|it|things|the (?:plan|arrangement)) (?:again|in|on|after|next)\b/g,
    {
      unless:
        /if you don'?t|or (?:we|i)(?:'ll| will)|stop|don'?t|never|your (?:boss|employer|mother|family|wife|husband)|how (?:am|do|should) i|\?|want(?:s|ed)? to/,
    },
  ),
  rule(
    'concede',
    /\b(?:if (?:you|u|i|we|your|they)(?:'ll|'d|'re)?(?: [^\s.;!?]+){1,14}?,? (?:then )?(?:i|we)(?:'ll|'d| will| can| could| would| might|'m willing| am willing| am prepared|'re willing| are willing)(?: be able to| be (?:willing|happy|prepared) to| happily| gladly| also){0,6} (?:pay|do|go|accept|agree|raise|increase|add|put|offer|shorten|bring|extend|take|cut|drop|waive|stretch|meet|commit|clear|settle|lower|reduce|give|move|throw|sign|double|up|start|knock|send|manage|spread|split|let|freeze|hold|live|find)|(?:as long as|provided(?: that)?|so long as|on condition|in (?:return|exchange)|assuming) (?:you|the|we|i|for|it|there|that))\b/g,
    {
      unlessSentence:
        /\bif (?:you|u) (?:don'?t|won'?t|keep|ever|call|contact|do not|report|take me)|\?|sue|tell your|find you|go to (?:the )?(?:ombudsman|court|press)|if i (?:could|can) pay it off today|regret/,
    },
  ),
  rule(
    'concede',
    /\b(?:(?:scrap|drop|waive|remove|freeze|cut|lower|reduce|extend|give me|knock|take off|lose|forget|hold off|cancel|stop|halve|put|make it|meet me|throw in|restore|lift|get rid of|bin|let me)\b[^.!?;]{2,50},? (?:and|then) (?:i|we)(?:'ll|'d| will| can| could| would)|(?:i|we)(?:'ll|'d| will| can| could| would| am willing to|'m willing to|'re willing to|'m prepared to|'re prepared to| are prepared to|'m happy to)(?: also| happily| reluctantly| just)? (?:drop (?:my|our|the (?:demand|request|claim|insistence|condition)|that)|give (?:way|ground|up|in)|back (?:down|off)|let (?:that|it|the [a-z ]+) go|meet (?:you|u) (?:half ?way|in the middle)|compromise|bend|budge|stop (?:insisting|asking|pushing|pressing|demanding)|come (?:down|up)|move on|relax|forgo|forego|withdraw|settle for|stretch to|go (?:up|down) to|raise (?:it|that|my offer)|up (?:it|my offer)|lower (?:it|that|our|my)|ease|concede|soften|not insist|live without|skip the)|(?:meet (?:you|me|u) (?:half ?way|in the middle)|split the difference|no longer (?:insist\w*|ask\w*|need\w*|requir\w*|push\w*)|(?:i|we)(?:'m| am|'re| are)? (?:willing|prepared|happy|ready|able) to (?:bend|give|move|compromise|be flexible|drop|go (?:up|down|higher|lower)|come (?:up|down)|let|relax|budge|back|raise|stretch|lower|ease|concede|shift|soften|meet)|(?:won'?t|will not|not going to) (?:hold you to|insist|press|push (?:for|you|on)|pursue|require|ask for|enforce)|against my (?:better )?judg(?:e)?ment|i(?:'ll| will)? (?:give|let) (?:you|u) (?:that|this) one|you win|ok(?:ay)?,? (?:fine|you win)|stop(?:ped)? (?:insisting|pressing|demanding|pushing|asking)(?: for| on)?|i was asking (?:for )?[^.;!?]{1,24} but|(?:down|up) from (?:my|our|the)|(?:originally|initially|earlier|before|previously|first|last time)[^.;!?]{0,40}\b(?:but )?now (?:i|we)|(?:go|come|went|gone|came|coming|moving|raise[d]?|increase[d]?|lower(?:ed)?|drop(?:ped)?|reduce[d]?) (?:it |that |my offer |our offer |our price )?(?:down |up )?from [$£€¥]?(?:\d|one|two|three|four|five|six|eight|ten|twelve|twenty|thirty|fifty|full|all)[^.;!?]{0,20} to))\b/g,
    {
      unless:
        /won'?t (?:give|back|budge|bend|come|drop|compromise)|can'?t (?:bend|budge|go|come)|not (?:willing|prepared|going)|\?|(?:sales|income|wages|hours|orders|revenue|turnover|takings)\b|refuse|never|could you|can you|would you|give up on life|giving up on|i give up|please/,
    },
  ),
];
