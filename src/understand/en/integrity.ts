import type { Flag } from '../../domain/flag.ts';
import { find, when } from '../pattern.ts';
import { type Rule, rule } from '../rule.ts';

const PAPER =
  '(?:notes?|letters?|documents?|docs?|certificates?|pay ?slips?|pay ?stubs?|statements?|records?|invoices?|receipts?|proof|paperwork|papers?|bills?|reports?|signatures?|evidence|stamps?|medical|contracts?|screenshots?|numbers|figures|diagnosis|p45|bank|redundancy|death certificate|story|sick note|hospital)';
const NOT_ME = when`
      \b(?:won'?t|wouldn'?t|would never|will not|never|not going to|not gonna|refuse|refused|didn'?t
      |don'?t|do not|isn'?t|aren'?t|not (?:a |some )?(?:fake|forged)|someone (?:said|told|offered
      |online)|guy online|(?:he|she|they|people|friends?|bloke|agent|website|site|company
      |forum) (?:said|says|told|offered|suggested|can|could|will)|warned|scam|illegal|offence
      |fraud(?:ulent)?|criminal|not worth|turned (?:him|her|them|it) down|is this (?:fake|real)
      |real (?:ones?|not)|if (?:it|they|you)(?:'s| is| are|'re) (?:fake|forged|caught))\b
    `;

export const LATIN_INTEGRITY: readonly Rule<Flag>[] = [
  rule(
    'deceive',
    find`
      \b(?:fak(?:e|ed|ing)|forg(?:e|ed|ing|ery)|photo ?shop(?:ped|ping)?|doctor(?:ed|ing)? (?:a|the
      |my|some|up)|falsif(?:y|ied|ying)|counterfeit\w*|made[- ]up|mak(?:e|ing) up|invent(?:ed|ing)?
      |fabricat(?:e|ed|ing)|mock(?:ed)? up|cook(?:ed|ing)? (?:up|the)|knock(?:ed)? up|edit(?:ed
      |ing)? (?:a|the|my|some)|alter(?:ed|ing)? (?:a|the|my|some)|tweak(?:ed|ing)? (?:a|the|my|some)
      |bogus|phon(?:y|ey)|dodgy|fudg(?:e|ed|ing)|backdat(?:e|ed|ing)|white[- ]?out|touch(?:ed)? up
      |whip(?:ped)? up|print(?:ed)? (?:off |out )?(?:a|some) fake|bought|buy|get (?:a mate|my mate
      |a friend|someone|my cousin|my brother|my uncle|a doctor i know) to (?:write|sign|make|do
      |knock))(?: [a-z']+){0,6}? ${PAPER}\b|\b${PAPER}(?: [a-z']+){0,6}? (?:was|were|is|are|i sent
      |'s)(?: [a-z']+){0,3}? (?:fake|faked|forged|photoshopped|doctored|made up|bought|edited
      |not real|altered|a fake|a forgery|invented|falsified|from a (?:template|generator)
      |downloaded)\b
    `,
    { unless: NOT_ME },
  ),
  rule(
    'deceive',
    find`
      \b(?:(?:i|we|you|u)(?:'ll| will| can| could|'d| might| may|'m going to|'m gonna| should
      |'re going to| just| simply| would| have| had|'ve){0,6}(?: just| simply| always
      | easily){0,6} (?:lie(?:d)?\b|pretend(?:ed)?|say (?:i|you|u|we)(?:'m|'re|'ve| am| are| was
      | were| have| had| lost| got)(?: [a-z']+){0,4} (?:sick|ill|fired|jobless|unemployed|bankrupt
      |in hospital|hospital|dead|died|divorced|laid off|broke|redundant|cancer|disabled|hospitalised
      |hospitalized)|claim (?:i|you|u)(?:'m|'re|'ve| am| are| was| were| have)|tell (?:them|him
      |her) (?:i|you)(?:'m|'re| was| were| am| are| have)|hide (?:it|the|my|some|assets|money|cash
      |savings|income|everything)|hid (?:it|the|my|some|assets|money|cash)|transfer (?:it|the (?:car
      |house|van|flat|money)|my (?:car|house|van|flat|savings|money|assets)|everything
      |ownership) (?:to|into|in|over to) (?:my|a|his|her)|put (?:it|the (?:car|house|van|flat)
      |my (?:car|house|van|flat|savings|money|assets)|everything) (?:in|under|into) (?:my|a|his
      |her) (?:\w+'?s? )?(?:name|account)|sign (?:it|the [a-z]+|my [a-z]+|everything) over to
      |moved? (?:the|my|all|some) (?:money|savings|assets|cash|funds) (?:to|into|offshore|out|where)
      |under ?report|leave (?:out|off) (?:my|the|some) (?:income|second|side|savings|job|account)
      |not (?:mention|declare|tell (?:them|you) about) (?:my|the|that)|keep (?:it|that
      |the [a-z ]+) (?:off the books|quiet|hidden|secret)))|\bhid(?:e|ing|den) (?:assets|money
      |income|savings|cash|my (?:car|savings|income|assets|money))|(?<!\b(?:get|clear|have|take)(?: [a-z]+){1,3} )off the books|\b(?:under the table|stashed|offshore account|nobody (?:checks|will check|ever checks|'ll know
      |will know|needs to know|verifies)|no ?one (?:checks|will check|ever checks|'ll know|will know
      |verifies|bothers to check)|they(?:'ll| will)? never (?:check|know|find out)|who(?:'s
      | is) going to check|in (?:my|his|her) (?:wife|husband|brother|sister|mum|mom|mother|cousin
      |son|dad|uncle|mate|friend)'?s name)|\b(?:my|a) (?:mate|friend|cousin|brother|buddy|uncle
      |neighbou?r|sister)(?: of mine)?(?:'ll| will| can| could|'d|'s going to
      | is going to)(?: [a-z']+){0,3} (?:pretend|pose|act|play|impersonate|vouch|pass (?:himself
      |herself|as)|say he'?s|say she'?s|be my (?:boss|employer|doctor|landlord))
      |\b(?:pretend(?:ing)?|pos(?:e|ing)|impersonat(?:e|ing)|act(?:ing)?) (?:to be|as|like) (?:my|a
      |an|the|his|her) (?:boss|employer|doctor|lawyer|landlord|manager|nurse|accountant|solicitor|hr
      |wife|husband|customer|dead|sick)|\bsay (?:i|you) (?:lost|were|was|had|are
      |got) [^.!?;]{0,30}(?:nobody|no ?one|they won'?t|never) (?:checks?|know|will)|\b(?:hire|pay
      |hiring|paying) (?:a |some)?(?:guy|someone|somebody|actor|one|person|bloke|man) to (?:lie
      |pretend|pose|play|act|say|fake|forge|call)|\b(?:i|we) (?:lied|made (?:it|that|the whole thing
      |the story) up|wasn'?t really (?:sick|ill|fired|laid off|in hospital)|faked it)
      |\bso (?:that )?it looks (?:like|as if) (?:i|we)|\b(?:what if|can|could|should|shall) (?:i
      |we) (?:just )?(?:say|said|claim(?:ed)?|tell (?:them|you)|told (?:them|you)|pretend(?:ed)?|wrote
      |put)(?: that)?(?: i| i'd| i'm| i was)? [^.!?;]{0,20}(?:died|dead
      |sick|ill|cancer|fired|lost (?:my|the) job|hospital|bankrupt|redundant|laid off|divorced|sacked
      |unemployed)|\b(?:keep(?:ing)?|kept|leav(?:e|ing)|left) (?:my|the|some|that|it
      |our)(?: [a-z]+){0,4} (?:off|out of) (?:the |your |any )?(?:form|books|record|statement
      |declaration|application|list|paperwork|budget)\b|\bstraw (?:buyer|man|owner)
      |\bput down (?:a )?(?:lower|smaller|fake|false|wrong) (?:income|figure|number|amount)
      |\b(?:cash in hand|cash jobs?)(?: [a-z']+){0,4} (?:don'?t|not) (?:declare|show|count)\b
    `,
    {
      unless: when`
      \b(?:won'?t|wouldn'?t|would never|will not|never|not going to|not gonna|refuse|didn'?t
      |don'?t (?:lie|pretend|hide|want)|do not|can'?t (?:lie|pretend|hide)|not (?:lying|hiding)
      |nothing to hide|warned|scam|illegal|i'?m not|no point|why would|not to lie|rather not
      |pretend you(?:'re| are) (?:a|an) (?!sick))\b
    `,
    },
  ),
  rule(
    'deceive',
    find`
      \b${PAPER}(?: [a-z']+){0,5}? (?:wasn'?t|weren'?t|isn'?t|ain'?t|aren'?t|not|wasnt
      |isnt)(?: actually| really| exactly| quite| a){0,6} (?:real|genuine|true|authentic|legit
      |mine)\b
    `,
    { unless: /\?|if (?:it|they|the)|you(?:r|'re)? / },
  ),
  rule(
    'overpromise',
    find`
      \b(?:(?:i|we)(?:'ll| will| can| could)? (?:personally |absolutely |100%\x20
      |1000% ){0,6}(?:guarantee|promise|assure you|swear)(?: [a-z']+){0,6} (?:approv\w+
      |get (?:it )?approved|wip(?:e|ed)|erase|delete|remov\w+|clear(?:ed)? your|everything|whatever
      |anything|yes|go through|waive|forgiven|vanish|disappear|clean)|whatever (?:you|u) (?:ask|want
      |say|need|propose)(?: [a-z']+){0,4} (?:yes|approved|agree|will|we'?ll|i'?ll|done|granted
      |accept)|(?:say|agree) (?:yes )?to (?:anything|everything|whatever)|any(?:thing)? (?:you
      |u) (?:want|ask|say|like),? (?:you|we|i|it)|(?:head office|my (?:boss|manager)|they|hq
      |the (?:boss|manager|bank))(?:'ll| will) (?:agree|say yes|sign|approve|accept
      |go along)(?: off)?(?: to| on| with)? (?:to )?(?:anything|everything|whatever|any|every|all)
      |(?:wipe|erase|delete|scrub|clean) (?:your|the) (?:credit|record|default|file|history|debt))\b
    `,
    { side: 'creditor', unless: /can'?t|cannot|won'?t|not|never|nobody/ },
  ),
  rule(
    'overpromise',
    find`
      \b(?:whatever (?:you|u) (?:want|ask|say|need|propose|charge|decide|like),? (?:i|we|it|name
      |you)(?:'ll| will| can|'s)?(?: \w+){0,3}|(?:i|we)(?:'ll| will| can)? (?:agree|say yes|commit
      |sign up|sign) to (?:anything|everything|whatever|any)|any (?:amount|sum|figure|date|terms?
      |plan) (?:you|u) (?:want|like|say|name)|double (?:it|whatever|what(?:ever)? (?:i|you))
      |(?:triple|ten times) (?:it|what)|name (?:any|your) (?:figure|amount|price|date))\b
    `,
    { side: 'debtor', unless: /can'?t|won'?t|not|\?/ },
  ),
  rule(
    'distress',
    find`
      \b(?:(?:don'?t|do not|dont|didn'?t|no longer|not sure i|can'?t see (?:any |a )?(?:reason
      |point)|no (?:reason|point|will|desire)|nothing (?:left )?|tired of|sick of|done with|why
      |not worth|never wanted|don'?t see why)(?: [a-z']+){0,4} (?:to )?(?:live|living|be alive
      |being alive|wake up|be here anymore|exist|existing|be around|life anymore|go on|going on
      |keep going|carry on|live for)|kill(?:ing)? (?:myself|me self)|suicid(?:e|al)
      |end(?:ing)? (?:it all|my life|things|it(?: all)?(?=[.,!]|$)|it tonight|everything for good
      |my own life)
      |take my (?:own )?life|taking my (?:own )?life|hurt(?:ing)? myself|harm(?:ing)? myself
      |self[- ]harm|better off (?:dead|without me|if i (?:was|were) (?:dead|gone|not))|(?:want|wanna
      |wish|rather|ready|like|going|hoping) (?:to )?(?:just )?(?:(?:go to |fall a)?sleep (?:and
      |forever)|die|be dead|disappear (?:for good|forever)|not wake up|never wake|vanish forever)
      |wish i (?:was|were) dead|wish i (?:could|would) (?:just )?(?:disappear|not wake|die
      |sleep and never)|jump(?:ing)? (?:off|in front|from)(?: [a-z]+){0,2} (?:bridge|roof|building
      |train|balcony|platform|cliff|something|ledge)?|can'?t (?:go on|do this any ?more|take (?:it
      |this|any ?more|much more) ?(?:anymore|any more|any longer)?|cope (?:anymore|any more
      |any longer|with life)|keep (?:living|going)|carry on|face (?:another day|tomorrow|waking)
      |live like this|see a way out|live with (?:this|myself))|cant (?:go on|do this anymore
      |take (?:it|this) anymore|cope anymore|carry on)|no point (?:in )?(?:me |my )?(?:being|living
      |going on|staying|existing)|at the end of my (?:rope|tether|strength)|end of (?:the
      |my) (?:road|rope|tether) for me|no way out (?:for me|of this for me|left|except|but)
      |(?:goodbye|good bye) (?:forever|everyone|world|cruel)|nothing (?:left )?to live for|life(?:'s
      | is)? (?:not|isn'?t|isnt) worth|(?:everyone|everybody|world|family|they|kids|wife|husband|mum
      |people)(?: [a-z'.]+){0,2} (?:happier|better off|better|relieved|easier) (?:if|once|when
      |without) (?:i|me)\b(?: (?:just |simply )?(?:wasn'?t|weren'?t|was|were|am|'m|did|died|go|gone
      |not))?|(?:everyone|world|family|they|kids|wife)(?:'d| would| will
      |'s)? (?:be )?better (?:off )?without me|(?:pills|rope|razor|overdose)\b(?: [a-z]+){0,4}
      |given up on (?:life|everything|living)|give up on (?:life|living)|it(?:'ll
      | will) all be over (?:soon|tonight)|won'?t be (?:around|here) (?:much longer|anymore|tomorrow
      |to see)|breaking point|i(?:'m| am) (?:completely |totally )?(?:broken|done for|finished
      |hopeless|past saving)|no hope(?: left)?|all hope is gone|fall a(?:sleep|bed
      |bed tonight) and (?:just )?(?:not|never)|not be (?:here|alive) (?:tomorrow|anymore)|unalive
      |kms\b|drive (?:off|into) (?:a|the))\b
    `,
    {
      unless: when`
      business|shop|company|store|restaurant|(?:the|our|my) (?:firm|trade|cafe|bakery|farm)
      |(?:can'?t|cant) (?:go on|carry on|keep going)(?: [a-z']+){0,2} (?:like this with|paying
      |ignoring|calling|this way with|chasing)|take any ?more (?:calls|work|orders|on|than|debt
      |money|off|time)|can'?t take (?:it|this) (?:off|back|lower|to)|pay ?pills
      |sleeping pills for my|blood pressure|pills (?:cost|for|are)|don'?t do anything|if you(?:'re
      | are) (?:feeling|having)|your life|you(?:'re| are) (?:not )?(?:thinking|feeling)|helpline
      |to die for|dying to|carry on (?:with|paying|like (?:before|nothing))|can'?t live (?:on|off)
      |tired of (?:living (?:with|on|at|in|paycheck)|being)|no reason to (?:live|go on) (?:with
      |without paying)|no hope of (?:paying|getting|finding)|end(?:ing)? things (?:on|with)
      |my (?:contract|job|lease)|living (?:paycheck|hand|on|with my|in)|no longer live
    `,
    },
  ),
  rule(
    'deceive',
    /\b(?:get|have|buy|order|download)(?: [a-z']+){0,3} (?:pay ?slips?|pay ?stubs?|letters?|notes?|certificates?|statements?|documents?|papers) (?:made(?: up)?|done|printed|knocked up|faked|forged)\b|\blooks? (?:legit|real|genuine|authentic)\b/g,
    { unless: NOT_ME },
  ),
  rule(
    'distress',
    /\b(?:had enough of|had it with|had enough with|through with|finished with|done with|sick of|tired of) (?:being alive|living|life|existing|this life|everything)(?=[.,!]|$)/g,
  ),
];
