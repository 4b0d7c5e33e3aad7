import type { Act } from '../../domain/act.ts';
import { find, when } from '../pattern.ts';
import { type Rule, rule } from '../rule.ts';

const PAPER =
  "(?:pay ?slips?|payslips?|pay ?stubs?|bank statements?|statements?|medical (?:bills?|records?|notes?|report|certificates?)|doctor'?s (?:note|letter|certificate)|sick ?notes?|fit note|letters?|proof|evidence|documents?|documentation|docs|papers?|paperwork|receipts?|invoices?|photos?|pics?|pictures?|screenshots?|certificates?|records?|contract|termination (?:letter|notice)|redundancy (?:letter|notice)|p45|p60|tax returns?|accounts|bills|emails?|copy|copies|scans?|notice|police report|court (?:order|papers)|budget sheet|prescriptions?|discharge (?:papers|summary|letter)|death certificate|tracking number|file|report)";

export const LATIN_STANDING: readonly Rule<Act>[] = [
  rule(
    'identify',
    find`
      \b(?:my name(?:'s| is)|name'?s|(?:it'?s|this is|its) [a-z]+(?: [a-z]+)? (?:from|at|with
      |calling|here|speaking|of)|speaking on behalf of|(?:i'?m|im|i am|we'?re|we are) (?:the |a\x20
      |your )?(?:calling|ringing|writing|messaging|phoning|getting in touch|reaching out|contacting
      |emailing|texting|here|in touch) (?:you )?(?:about|re\b|regarding|with regard|concerning
      |in (?:relation|connection|respect)|on behalf|because of|to (?:talk|discuss|sort
      |ask) (?:about )?(?:my|our|the|your|invoice)|from|for)|(?:calling|writing|phoning|ringing
      |messaging) (?:about|re\b|regarding|concerning|on behalf|from|in reference)|it(?:'s
      | is) (?:about|regarding|re\b|concerning)|this is (?:about|regarding|concerning|in regard
      |in relation|in reference)|in the name of|account holder|i represent|on behalf of|(?:i'?m|im
      |i am) [a-z]+,? (?:and )?i (?:handle|manage|look after|deal with|run|own|work (?:for|in|at))
      |with (?:regard|reference|respect) to (?:my|our|your|invoice|account|order|the))
    `,
    { unless: /this is about (?:respect|fair)|how is this|not (?:calling|writing)/ },
  ),
  rule(
    'identify',
    find`
      \b(?:account|acct|a\/c|acc|invoice|order|contract|case|reference|ref|policy|booking|customer
      |member(?:ship)?|client|loan|agreement|bill|ticket|card|file|employee|agent|badge|staff
      |id)(?: (?:number|no\.?|num|id|ref(?:erence)?|ending|ends|card))?(?: (?:is|in
      |with)){0,6}:? ?#?(?: ?in)? ?[a-z]{0,4}-?\d{3,}
    `,
    { unless: /card number|my id (?:number )?is/ },
  ),
  rule(
    'identify',
    find`
      \b(?:ending|ends)(?: in| with)? \d{3,4}\b|\b(?:i'?m|im|i am|this is|it'?s) (?:the |a |your\x20
      |one of your )(?:[a-z]+ ){0,3}?(?:customer|client|account holder|cardholder|owner|manager
      |merchant|tenant|borrower|guest|member|buyer|shop ?keeper|agent|advisor|adviser|representative
      |rep|host|vendor|supplier|director|accountant|bookkeeper|landlord|subscriber|policyholder)\b
      |\b(?:i'?m|im|i am) [a-z]+ (?:from|with|at|in) (?:the )?(?:[a-z&']+ ){0,3}?(?:accounts?
      |billing|collections?|support|customer|credit|finance|supplies|ltd|limited|inc|llc|pty|team
      |department|services?|bank|company|mall|shop|store|hotel|agency|group|office|bakery|cafe)\b
      |^(?:re|ref|regarding|concerning|subject):?\x20
    `,
    { unless: /not (?:a|your) (?:customer|client)|i'?m a (?:loyal|good|human|paying)/ },
  ),
  rule(
    'offer_evidence',
    find`
      \b(?:i|we|my [a-z]+|happy to|willing to|able to)(?:'ve|'ll|'d| have| can| could| will| would
      | am| are|'m| got){0,6}(?: also| happily| gladly| happy to| willing to| able to| easily| just
      | already){0,6} (?:send|show|provide|share|forward|supply|give|email|attach(?:ed)?
      |upload(?:ed)?|submit|produce|get|dig out|scan(?:ned)?|post|bring|prove|back (?:that|it
      |this) up|hand over|have|got|kept|fax|drop|photograph|verify|whatsapp|text|posted|sent|emailed
      |mailed|submitted|shared|forwarded|provided)(?: (?:you|u|over
      |across|in|through|along|it|that|this|the|my|our|a|an|some|any|all|of|full|whole|latest|last
      |recent|signed|stamped|copies|copy|three|two|six|months?'?|on|off|from|with|written|official
      |his|her|their|employer'?s|hospital|clinic|bank|scanned|original|both|and|up|by
      |proof)){0,7} ${PAPER}\b
    `,
    {
      side: 'debtor',
      unless: when`
      (?:can|could|will|would|please) you|you (?:can|could|send|sent|have|need)|received (?:your|a
      |the)|got (?:your|a) (?:letter|email|notice|statement|bill)|fake|forge|photoshop|edit(?:ed)?
      |make up|don'?t have|haven'?t (?:got|had)|no (?:proof|papers)|should i|do i need|what (?:proof
      |documents)
    `,
    },
  ),
  rule(
    'offer_evidence',
    find`
      \b${PAPER}(?: (?:is|are|was|were|here|from [a-z]+|letter|all)){0,6} (?:attached|enclosed
      |available|ready|below|in (?:hand|the post)|to (?:show|prove|back)|if you (?:want|need|like
      |'d like|would)|on request|whenever|here if|upon request|can be (?:sent|shown|provided
      |supplied)|at hand|to hand|for you to)|\b(?:attached|enclosed|please find|see attached|here'?s
      |here is|here are)(?: (?:is|are|the|my|a|our|please|find
      |also)){0,6} (?:[a-z']+ ){0,3}${PAPER}\b|\b(?:i|we) can (?:easily )?(?:prove|document|evidence
      |back) (?:it|this|that|everything|all)|\bi(?:'ve| have)? (?:got |have )?(?:proof|evidence
      |it in writing|the paperwork)\b
    `,
    { side: 'debtor', unless: /you|fake|no proof|any proof/ },
  ),
  rule(
    'state_willingness',
    find`
      \b(?:i|we)(?:'m|'re| am| are)? (?:do|really|genuinely|truly|fully|definitely|honestly
      |absolutely|still|always|very much|want|intend|intending|mean|plan|planning|aim|hope|wish
      |would like|'d like|willing|committed|determined|keen|happy|ready|prepared|trying|looking
      |eager)(?: (?:want|intend|mean|plan|aim|wish|to|do|really|very|much|fully|and|able|am|is|on
      |just|only)){0,6} (?:to |on )?(?:pay(?:ing)?|settl(?:e|ing)|clear(?:ing)?|sort(?:ing)?
      |resolv(?:e|ing)|honou?r(?:ing)?|fix(?:ing)?|cooperat(?:e|ing)|repay(?:ing)?|make (?:this|it
      |things) right|put (?:this|it|things) right|get (?:this|it) (?:sorted|paid|cleared|done
      |resolved)|make good|do (?:the right thing|right by)|square (?:this|it|up)|work (?:with|this
      |something)|catch up|get (?:back )?on track|meet (?:my|our)|see (?:this|it) through
      |find a (?:way|solution)|put an end|pay you|pay (?:it|this|what))
    `,
    {
      side: 'debtor',
      unless: when`
      (?:don'?t|do not|not|never|no longer|won'?t|why would i) (?:\w+ )?(?:want|intend|plan|going
      |willing|mean)|\bnot (?:willing|happy|paying|prepared)|paying (?:a|the) (?:fee|cent|penny)
      |would like to pay [$£€¥]?\d|happy to pay (?:a )?deposit|looking to (?:pay
      |settle) (?:[$£€¥]?\d|in)|if you
    `,
    },
  ),
  rule(
    'state_willingness',
    find`
      \b(?:i|we|u|you)(?:'ll| will|ll| am going to|'m going to|m gonna|'m gonna| shall
      | promise(?: to)?| swear(?: i'?ll)?|'re going to|'re gonna)(?: i'?ll| to| definitely
      | absolutely| certainly| always| still| honestly| personally| 100%| for sure
      | \d+% ){0,6}(?: (?:be )?(?:pay(?:ing)?|settle|clear|repay|honou?r|see (?:it|this
      |that) (?:thr(?:ough|u))|make (?:it|this|good|the payment|things|every|payments|sure)
      |sort (?:it|this|everything|things)|get (?:it|this|you) (?:paid|cleared|sorted|done|settled
      |the money|your money|every)|get (?:your|the) money|cover|send (?:you )?(?:the )?(?:money|full
      |\S*\d|payment|it)|transfer (?:the|it|you|[$£€\d])|cough up|deal with (?:it|this)|fix (?:it
      |this)|cooperate|wire|catch up|keep (?:paying|my|up)|have (?:it|the (?:money|full|lot))
      |work (?:with|it out)|do the needful))\b
    `,
    {
      side: 'debtor',
      unless: when`
      (?:i|we)(?:'ll| will) (?:never|not)|(?:won'?t|not) (?:pay|be)|what if|you(?:'ll
      | will)(?! (?:get|have|be paid))|if (?:i|we) (?:pay|could|can)|will i|see you|\?|make (?:sure
      |you)|you(?:'re|'ll).{0,6}pay
    `,
    },
  ),
  rule(
    'state_willingness',
    /\bi (?:can |will |do |hereby |absolutely |100% )?(?:guarantee|promise|swear|vow|pledge|undertake) (?:you )?(?:the|it|every|full|to (?:pay|clear|settle|repay|honou?r)|all of)\b/g,
    { side: 'debtor', unless: /\?|can'?t|not|if you/ },
  ),
  rule(
    'state_willingness',
    /\b(?:i|we)(?:'ll| will|ll) (?:chuck|bung|sling|give|send|drop|bring|slip|fling|get) (?:you|u|ya) (?:something|some|it|what|a bit|your|the (?:money|cash|rest|balance))/g,
    { side: 'debtor', unless: /\?|if you/ },
  ),
  rule(
    'state_willingness',
    find`
      \b(?:i|we)(?:'d| would) (?:really |very much |honestly |still |dearly )?(?:like|love|prefer
      |want) to (?:pay|settle|clear|sort|repay|resolve|get) (?:it|this|that
      |what|you|the (?:debt|bill|balance)|off|my|everything|back)\b(?! (?:[$£€¥]?\d|for|in \d|over))
      |\b(?:i )?(?:wanna|wana|wan|want 2|do want to|am wanting to|wud like to) (?:pay|settle|clear
      |sort)\b
      |(?:^|[.,;!] ?|\bi'?m |\bi am )(?:not|never|nobody'?s|no one'?s|ain'?t) (?:trying|looking|going
      |here|about|tryna) ?(?:to )?(?:get out of|dodge|run|hide|avoid|skip|wriggle|scam|cheat|duck|weasel
      |do a runner)
      |\b(?:i|we) (?:will|'ll|would|do|always|intend to|mean to|fully intend to) (?:pay|honou?r
      |settle) (?:what (?:i|we) owe|my debts|you back|in the end|eventually)\b
    `,
    {
      side: 'debtor',
      unless: /\?|don'?t (?:want|wanna)|never wanted|would like to pay [$£€¥]?\d|\d (?:a|per) (?:month|week)/,
    },
  ),
  rule(
    'state_willingness',
    find`
      (?:^|[.,;!?] ?|\band |\bbut |\bso )(?:(?:still |def(?:initely)? |just ){0,6}(?:gonna
      |going to) (?:pay|settle|clear|sort)|will (?:definitely |def )?(?:pay|settle|clear|sort it)
      |(?:want|intend|trying|willing) to (?:pay|settle|sort|clear|make)|happy to (?:pay|settle
      |clear) (?:what|it|my|the))\b
    `,
    { side: 'debtor', unless: /not|n't|never|you/ },
  ),
  rule(
    'state_willingness',
    find`
      \b(?:you(?:'ll| will)|u'?ll) (?:get|have) (?:your|ur|every|it|the|all
      |paid)(?: [a-z]+){0,3}(?: money| penny| cent| back|paid)?\b|\bi (?:always\x20
      |usually )?(?:pay|honou?r|settle|clear|stand by) my (?:debts|bills|way|dues|word|commitments
      |obligations)|\bi(?:'m| am) (?:not|no) (?:trying to |going to\x20
      |here to |gonna )?(?:dodg\w*|run(?:ning)?|hid(?:e|ing)|avoid(?:ing)?|skip(?:ping)?
      |duck(?:ing)?|disappear(?:ing)?|walk(?:ing)? away|ignor(?:e|ing)|refus(?:e|ing)|scam\w*
      |deadbeat|a deadbeat|the type to run|wriggl\w*|get(?:ting)? out of)|\b(?:i|we) (?:never
      |didn'?t|don'?t|aren'?t|wasn'?t|haven'?t) (?:said? (?:i|we)(?: would|'d|'m|was)?(?: not|n't)?
      |saying (?:i|we)|refus\w*|intend\w* to (?:default|avoid|skip|dodge))(?: \w+){0,3}|\b(?:won'?t
      |not going to|not gonna) (?:run|dodge|hide|disappear|let you down|default|skip|vanish)\b
      |\b(?:good for it|as good as my word|my word on it|(?:debt|bill|balance|it|everything|you
      |invoice|amount|money) (?:will|shall|'ll) (?:all )?be (?:paid|settled|cleared|repaid|with you)
      |every (?:last )?(?:penny|cent|pound|dollar)|a debt is a debt|i (?:do )?(?:owe
      |accept i owe) (?:it|this|you)(?: and)|in good faith|commit(?:ted)? to (?:paying|clearing
      |settling|repaying|this)|i'?ll be good for|full intention|serious about (?:paying|this
      |clearing|settling|sorting))
    `,
    {
      side: 'debtor',
      unless: when`
      not (?:a|one) (?:penny|cent)|you(?:'re| are)|get it whenever|you(?:'ll| will) get (?:it
      |your money) (?:when|if)|won'?t (?:see|get)|want every|not see
    `,
    },
  ),
  rule(
    'state_willingness',
    find`
      \b(?:you|u|they|you guys)(?:'ll| will) get (?:it|your money|paid)\b|\bi(?:'ll
      | will) pay (?:when|once|as soon as|if)\b
    `,
    { side: 'debtor', unless: /messed|fault|never|whenever you/ },
  ),
  rule(
    'identify',
    /^(?:hi|hello|hey|hiya|good \w+)?(?: there| all)?[,.]? ?[a-z]+(?: [a-z]+)? here\b(?! (?:is|are|to))|\b(?:tenant|customer|client|guest|member|supplier|landlord|owner) (?:at|of|from) (?:the )?[a-z]+ ?\d*/g,
    { unless: /lost|no one|nobody|over here|from here|right here/ },
  ),
  rule(
    'offer_evidence',
    /\b(?:report|letters?|notes?|certificates?|statements?|pay ?slips?|bills|documents?|proof|records?|photos?|receipts?|paperwork)(?: that| which)? (?:i|we) (?:can|could|am happy to|'d be happy to) (?:share|send|show|provide|forward|upload|email)\b|(?:^|[,.;!] ?)(?:got|have|can send|happy to send|sending|attaching|uploading) (?:the|my|a|all|some|every)(?: [a-z']+){0,3} (?:letter|notes?|certificates?|statements?|pay ?slips?|bills|documents?|proof|records?|photos?|receipts?|paperwork)\b/g,
    { side: 'debtor', unless: /your (?:letter|statement|bill)|fake|forge|\?/ },
  ),
  rule(
    'state_willingness',
    /\b(?:every|full|the|my|no) intention (?:of|to|is) (?:to )?(?:pay\w*|clear\w*|settl\w*|honou?r\w*|mak\w*)/g,
    { side: 'debtor', unless: /no intention/ },
  ),
];
