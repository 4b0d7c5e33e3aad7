import type { Topic } from '../../domain/topic.ts';
import { find, when } from '../pattern.ts';
import { type Rule, rule } from '../rule.ts';

export const LATIN_TOPICS: readonly Rule<Topic>[] = [
  rule(
    'legal_step',
    find`
      \b(?:sue|suing|lawsuit|court|legal (?:action|step|proceedings|department|team|advice)
      |solicitors?|lawyers?|attorneys?|ombudsman|mediation|mediator|arbitrat\w+|tribunal
      |small claims|(?:formal |official )?complaint|complain to|regulator|fca|cfpb
      |consumer (?:protection|council|affairs|court|forum)|trading standards|bbb|police
      |citizens advice|ccj|payment order|statutory demand)\b
    `,
  ),
  rule(
    'credit_record',
    find`
      \b(?:credit (?:file|record|score|report|rating|history|bureau|reference)|fico|cibil|experian
      |equifax|transunion|blacklist\w*|default (?:notice|recorded|on my)|bad credit)\b
    `,
  ),
  rule(
    'dispute',
    find`
      \b(?:disput(?:e|ed|ing)|over ?charged|double[- ]charged|wrong (?:amount|charge|bill|item)
      |faulty|defective|damaged|never (?:arrived|received|ordered|signed|delivered|got)
      |(?:isn'?t|is not|aren'?t|not|wasn'?t) on (?:our|my|the) (?:signed )?(?:delivery|goods)
      |(?:doesn'?t|does not|don'?t|didn'?t) (?:match|agree with|tally)|(?:didn'?t|did not) (?:receive|get) (?:the |those |that |any |these )?(?:goods|towels
      |boxes|items?|stock|delivery|order)|(?:boxes|items?|goods|stock|cases|bottles) (?:were|was|are|is|came) (?:missing
      |short|broken|crushed)|don'?t agree (?:with|to) (?:the |that |this )?[¥$£€]?\d|don'?t accept (?:that|this) (?:part|charge|item)
      |(?:came|arrived|turned up|delivered) (?:smashed|broken|damaged|wrong|empty|faulty|cracked
      |leaking)|never (?:turned up|showed up|got here|reached (?:me|us))|not as described|(?:bill|fee
      |fees|charge|charges|balance|amount|figure|total|interest|penalty|invoice|statement|debt)(?: (?:is
      |are|was|looks|seems|must be|isn'?t|aren'?t|can'?t be|cannot be|just|clearly|plain
      |simply)){1,3} (?:wrong|incorrect|mistaken|inaccurate|a mistake|an error|not right|inflated
      |right(?<!(?:is|are|was) right)|correct(?<!(?:is|are|was) correct))|(?:don'?t|do not) (?:think
      |believe) (?:the|this|that|your|my) (?:\w+ )?(?:bill|fee|charge|balance|amount|figure|total|debt)
      |there must be (?:a|some) (?:mistake|error|mix-?up)|already paid (?:this|it)|refund
      |don'?t recogni[sz]e|don'?t agree with (?:the|this|that) (?:charge|fee
      |amount|bill|balance)|incorrect(?:ly)?|billing error|identity theft|mis-?sold|misled
      |contest(?:ing|ed)?|chargeback)\b
    `,
  ),
  rule(
    'third_party',
    find`
      \b(?:guarantor|co-?signer|emergency contact|next of kin|(?:my|your|his|her|our) (?:brother
      |sister|mum|mom|mother|dad|father|parents|wife|husband|partner|family|friends?|boss|employer
      |manager|colleagues?|co-?workers?|neighbou?rs?|son|daughter|cousin|uncle|aunt|in-?laws|office
      |work|mate|flatmate|hr)(?:'s)?(?: [a-z']+){0,3} (?:help\w*|lend\w*|lent|chip\w*|pays?|cover\w*
      |paid|loan\w*|step\w*|picked up|answered|knows?|find\w*|found|hear\w*|vouch|guarantee\w*|sign
      |put up|contribut\w*)|(?:call(?:ed|ing|s)?|ring|rung|rang|contact(?:ed|ing)?|tell|told|telling
      |email(?:ed)?|visit(?:ed)?|harass\w*|phon(?:e|ed|ing)|borrow(?:ed|ing)? from|help from
      |ask(?:ed|ing)?|speak to|text(?:ed)?) (?:my|your|ur|his|her|our) (?:[a-z]+ )?(?:brother|sister
      |mum|mom|mother|dad|father|parents|wife|husband|partner|family|friends?|boss|employer|manager
      |colleagues?|neighbou?rs?|office|work(?:place)?|relatives|kids|children|uncle|aunt|hr|son
      |daughter|references|contacts|job))\b
    `,
    {
      unless:
        /\b(?:boss|employer|manager|company|work|office)(?: [a-z']+){0,2} (?:pa(?:id|ys?)|covers?)(?! (?:it|this|that) (?:off )?for me)/,
    },
  ),
  rule(
    'middleman',
    find`
      \b(?:debt (?:settlement|management|relief|consolidation|advice|reduction) (?:company|firm
      |agency|service|agent|outfit)|credit repair|claims (?:company|management)|paid (?:a|an
      |some) (?:agent|company|firm|guy|someone) to|middle ?man|broker|(?:an? )?agent (?:who|that|to
      |says|said|told)|third party to negotiate|debt agent|fixer|charges? (?:a
      |an) (?:upfront )?fee to (?:negotiate|settle)|(?:paid|pay|paying|hired?|hiring|signed up with|got)(?: [a-z']+){0,2} (?:agency
      |agent|company|firm|outfit|consultant|negotiator)(?: [\w,.]+){0,4} to (?:negotiate|settle|deal with
      |talk to|handle|sort out|speak to|write to))\b
    `,
  ),
  rule(
    'new_loan',
    find`
      \b(?:(?:take|taking|took|get|getting|apply(?:ing)? for) (?:out )?(?:a|another|out a|new|an
      |a new) (?:pay ?day |personal |new |second |bank |bridging |quick |online )?(?:loan|advance
      |credit card|mortgage|overdraft)|pay ?day loans?|borrow(?:ing)? (?:more|to pay|from another
      |elsewhere|the money|against)|remortgag\w+|refinanc\w+|loan shark|cash advance
      |balance transfer|consolidation loan)\b
    `,
  ),
  rule(
    'other_debts',
    find`
      \b(?:other (?:debts?|loans?|creditors?|bills|cards?|lenders?)|credit card debts?
      |several (?:loans|cards|lenders|creditors)|car (?:loan|payment|finance)|student loans?
      |mortgage|multiple (?:debts|loans|creditors)|(?:two|three|four|five|six) (?:other )?(?:loans
      |cards|creditors|lenders)|bank loans?|owe (?:the|my|a) bank|hmrc|irs|tax (?:bill|arrears|debt)|also owe|overdraft)\b
    `,
  ),
  rule(
    'private_channel',
    find`
      \b(?:whatsapp|telegram|signal|wechat|private(?:ly)?|off the record|personal (?:number|account
      |email|paypal|phone)|(?:your|my) (?:own|personal|private) (?:account|number|paypal|venmo)
      |between (?:us|you and me)|outside (?:the )?(?:system|platform|office)|off[- ]platform|dm me
      |venmo|cash ?app|side deal|instead of the official)\b
    `,
  ),
  rule(
    'scam_doubt',
    find`
      \b(?:(?:is|are) (?:this|you|it|u) (?:a |an |really |actually |even\x20
      |for ){0,6}(?:scam(?:mers?)?|fraud(?:ster)?|phishing|legit(?:imate)?|real(?:ly)?(?: from)?
      |genuine|fake)|how (?:do|can) i (?:know|be sure|tell|verify|check) (?:you|this|it|that|who)
      |prove (?:you|who|that you|it'?s)|(?:verify|confirm) (?:who you are|your identity|you(?:'re
      | are))|sounds like a scam|looks like a scam|(?:call|ring) (?:you )?back on the (?:official
      |main|number on))\b
    `,
  ),
  rule(
    'coach',
    find`
      \b(?:what (?:do|should|can|would|could|shall|am) i (?:\w+ )?(?:say|reply|answer|respond|write
      |supposed to say|tell (?:them|him|her))|how (?:do|should|can|would|could) i (?:\w+ )?(?:say
      |put|phrase|word|reply|answer|respond|start|open|ask|begin)(?: (?:this|that|it|to (?:this|that
      |them|him|her)|better|next|politely))?(?=[?.,! ]|$)|(?:i )?(?:don'?t|do not|dunno
      |not sure) (?:know )?(?:what|how) (?:to|i should|i can) (?:say|put|phrase|answer|reply|respond
      |word|start|begin)|(?:give me|can i (?:have|get)|need|got|any) (?:a |an |some )?(?:hint|tip
      |tips|example|suggestion|sample|template|script|hints|clue)|(?:start|try|do) (?:over|again
      |that again|it again|this again)|(?:let me|can i|could we|can we) (?:try|redo|start|rewind
      |go back|restart|practi[sc]e|have another go)(?: (?:that|it|again|over|this))?|help me (?:say
      |word|phrase|answer|reply|respond|put|write|with (?:the )?(?:wording|words))|was that (?:ok
      |okay|good|right|alright|better)|how (?:did|am) i do(?:ing)?|did i (?:do|say) (?:that|it
      |this) (?:ok|right|well)|coach\b|i(?:'m| am) stuck\b|lost for words|redo\b|rewind\b
      |do[- ]over)\b
    `,
    {
      unless: when`
      how do i ask for|pay|put (?:this|it|that) (?:on|off|in|towards)|start (?:over|again) (?:in
      |with)|begin (?:paying|in)|start (?:paying|the|my|a)|apply|get an example of
    `,
    },
  ),
  rule(
    'bot',
    find`
      \b(?:are (?:you|u) (?:(?:a|an|even|really|actually|just|some|the|talking) ){0,6}(?:bot|robot
      |human|real (?:person|human)|ai|machine|person|computer|chat ?bot|automated|recording|chatgpt)
      |(?:am i|is this) (?:talking|speaking|chatting|(?:a|an)) ?(?:to |with )?(?:a |an )?(?:bot
      |robot|human|real person|machine|ai|person|computer|automated)|(?:speak|talk|transfer me
      |put me through|connect me)(?: [a-z]+)? (?:to|with) (?:a |an )?(?:human|real person
      |actual person|person|live agent)|real (?:human|person)\b|human (?:agent|being))\b
    `,
    { unless: /recording (?:this|the|me|my|our|us|it|calls?)|computer (?:says|error)/ },
  ),
];
