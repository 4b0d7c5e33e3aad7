import type { Act } from '../../domain/act.ts';
import { find, when } from '../pattern.ts';
import { type Rule, rule } from '../rule.ts';

const SUM = '[$£€¥₹]? ?\\d[\\d,.]*k?';
const creditor = { side: 'creditor' } as const;

export const LATIN_CREDITOR: readonly Rule<Act>[] = [
  rule(
    'cite_terms',
    find`
      \b(?:under|per|as per|according to|in line with|pursuant to|in accordance with|by|based on
      |as (?:set out|stated|stipulated|agreed|specified|shown|outlined) in) (?:the |our |your |this\x20
      |that |clause |section |that ){0,6}(?:contract|agreement|terms|policy|clause|section|invoice
      |statement|credit agreement|schedule|order|purchase order|lease|t&cs?)\b|\b(?:clause|section
      |article|paragraph) \d[\d.]*|\b(?:the|our|your) (?:contract|agreement|terms|policy|t&cs?|lease
      |invoice|statement|schedule|standard terms|payment terms|records?|system
      |original agreement)(?: [a-z]+)? (?:say|says|state|states|stipulate|stipulates|require
      |requires|specif\w+|set|sets|provide|provides|show|shows|call for|calls for|is|are|was|allow
      |allows|runs|gives?) (?:that )?|\b(?:payment|net) terms (?:are|is|were)
      |\b\d+ days(?:'?)? net\b|\bnet (?:30|60|14|7|15|45|90)\b|\bgrace period (?:is|of|was|ended
      |ran)
    `,
    {
      ...creditor,
      unless: when`
      \?|our agreement is|the agreement is:|in writing|terms (?:we|that we) (?:agreed|discussed)
    `,
    },
  ),
  rule(
    'cite_terms',
    find`
      \b(?:was|were|is|are|fell|falls|been|became|fell) (?:originally )?(?:due|payable|overdue
      |outstanding|owing|unpaid|in arrears|past due|late)\b(?: [a-z]+){0,4}|\b\d+ days? (?:late
      |overdue|past due|in arrears|behind|past)|\b(?:balance|amount|total|bill|invoice|debt|account
      |arrears|sum|outstanding|statement|principal|payment|figure|loan|fees?
      |interest)(?: [a-z0-9#']+){0,5}? (?:is|of|was|stands at|at|comes to|totals?|for|now|reads
      |shows|stood at|sits at|amounts to|:) (?:now |currently |still |at |a total of |just |exactly\x20
      |over ){0,6}${SUM}|\b(?:you(?:'ve| have)?|we(?:'ve| have)?) (?:still |currently |now |got\x20
      |a ){0,6}(?:owe|owing|got|have|see|show)(?: us| an?| still
      | about){0,6} ?${SUM}(?: [a-z]+){0,3}|${SUM} (?:is |are |was |still |remains? |that'?s\x20
      |currently |now |which is ){0,6}(?:open|outstanding|owing|overdue|due|unpaid|past due
      |in arrears|on (?:the|your) account)\b|\b(?:due date|payment date|deadline) (?:was|is|passed
      |fell|has passed|of)\b|\bdue (?:date )?(?:on|by|back (?:on|in)) [^.,;!?]{2,20}
    `,
    {
      ...creditor,
      unless: when`
      \?$|instal+ments? of|first payment|payments of|would be due|will be due|reduce|waive|lower
      |if you pay|settle|instead of|pay (?:the )?(?:full )?balance of.{0,20}(?:by|and)|down to
      |a month|per month|each month
    `,
      unlessSentence: when`
      to confirm|to recap|correct\?|so that'?s|in one payment .*fine|could you|would you|can you do
      |how about
    `,
    },
  ),
  rule(
    'state_consequence',
    find`
      \b(?:late (?:fees?|charges?)|interest|charges?|fees?|penalt(?:y
      |ies))(?: [a-z]+){0,4}? (?:accru\w+|add(?:s|ed|ing)? up|keep(?:s)? (?:accru|add|build|grow
      |climb|run|mount|go)\w*|will (?:be (?:added|charged|applied)|accrue|apply|continue|keep|build
      |grow|start|kick)|continue|appl(?:y|ies)|build(?:s)? up|mount(?:s|ing)?|compound\w*|(?:is|are
      |gets?) (?:added|charged|applied|calculated)|start(?:s)?|kick(?:s)? in|runs?|grow(?:s|ing)?
      |go(?:es)? up|increase)|\b(?:will|may|might|could|would|can|gets?|is going to|has to|have to
      |must|to be|being|goes?|go(?:ing)?|then|automatically)(?: (?:then|also|have to|need to|be
      |likely|eventually|automatically|usually|get|result in|lead to|affect|appear|show|negatively
      |adversely|damage|harm|hurt|impact|lower|start|trigger|move|pass(?:ed)?|transfer(?:red)?
      |refer(?:red)?|escalate[d]?|hand(?:ed)?|the|your|our|this|it|file|account|case|matter|debt|a
      |to|over|reported|recorded|noted|on|with|up)){0,6}? (?:credit (?:file|record|score|report
      |rating|history|bureau|bureaus)|collections?\b|collection agency|legal (?:department|team
      |action|proceedings|step|steps|recovery)|court|solicitors?|lawyers?|attorneys?
      |debt (?:recovery|collector|collection)|suspend(?:ed)?|suspension|terminat(?:ed|ion|e)
      |disconnect(?:ed|ion)?|switch(?:ed)? off|cut off|restrict(?:ed|ions)?|blocked|frozen
      |default(?: notice| recorded| registered)?|bailiffs?|repossess\w*|third[- ]party
      |credit agencies|credit reference|cancel(?:led|lation)?|stop(?:ped)?|withdrawn|closed|on hold
      |on stop|downgraded|lose (?:access|your|the)|arbitration|small claims|ccj|judg(?:e)?ment
      |enforcement|external agency|debt agency)\b
    `,
    {
      ...creditor,
      unlessSentence: when`
      \bwon'?t (?:be|go|affect|appear|report|pass|send)|not (?:be )?(?:reported|affect|going to)
      |\bwe(?:'ll| will) (?:waive|drop|freeze|stop|cancel|take|lift|remove|restore)|\?|tell your
      |your (?:boss|family|mother|neighbou?rs)|interest[- ]free|no (?:interest|late|fees?)
      |to confirm|stop (?:the )?(?:interest|charges|fees|late)|let you (?:cancel|stop)
    `,
    },
  ),
  rule(
    'state_consequence',
    find`
      \b(?:goes?|will go|be passed|be referred|be sent|be handed|moves?|gets? (?:passed|sent
      |referred|handed)|is (?:passed|referred|sent|handed)|we(?:'ll|'d| will
      | would) (?:have to )?(?:pass|refer|send|hand|escalate|start|file|issue|begin|take|report
      |register|record|suspend|stop|restrict|pause|switch|disconnect|close|terminate|proceed
      |instruct|apply|withdraw|charge|add|hold))(?: [a-z']+){0,5}? (?:legal|court|collections?
      |agency|solicitors?|lawyers?|bureaus?|default|service|account|deliver(?:y|ies)|shipments?
      |supply|access|action|proceedings|interest|fee|fees|charge|claim|team|department|orders
      |credit)\b|\b(?:affects?|damages?|hurts?|harms?|impacts?|shows? (?:up )?on|marks?|stays? on
      |goes on|recorded on|appears? on|drops?|lowers?|hits?)(?: [a-z]+){0,2} (?:credit|score|rating
      |file|record)\b|\b(?:unless|until|without|if|should|once|after|failing|failure
      |otherwise)\b[^.!?;]{3,60}\b(?:suspended|restricted|disconnected|switched off|default|legal
      |court|credit (?:file|record|score|report|bureaus?|agenc\w+)|reported|collections?|late fees?
      |interest|terminated|cancelled|stopped|closed|cut off|repossess\w*|charges?|claim|escalat\w+
      |lose)\b
    `,
    {
      ...creditor,
      unlessSentence: when`
      \bwon'?t (?:be|go|affect|appear|report|pass|send|touch|charge)|doesn'?t affect
      |not (?:be )?(?:reported|affect|going to)|\bwe(?:'ll| will| can) (?:then |also\x20
      |happily )?(?:waive|drop|freeze|cancel|take (?:the|off|all|\d)|lift|remove|restore|knock
      |stop (?:the )?(?:interest|fees|charges))|waive|\?|tell your|your (?:boss|family|mother
      |neighbou?rs|wife)|interest[- ]free|without (?:interest|fees|charge)|no (?:interest|late|fees?
      |charge)|off the|to confirm|for (?:settling|paying)
    `,
    },
  ),
  rule(
    'offer_incentive',
    find`
      \b(?:(?:we|i)(?:'ll| will| can| could| would|'d|'re happy to| are happy to|'m able to
      | am able to|'re able to|'re prepared to|'m happy to)?(?: also| even| then| happily| gladly
      | throw in| be able to| certainly| personally){0,6} (?:(?:waive|drop|scrap|remove|forgive
      |freeze|cancel|wipe)(?: [a-z']+){0,5} (?:fees?|charges?|interest|penalt\w+|surcharges?|balance
      |debt|half|\d+%?)|take (?:the |all |off|\d)[^.!?;]{0,24}\b(?:off|fees?|charges?|interest|%
      |percent)|take off|knock|cut (?:the |your )?(?:fee|interest|charge)|reduce the (?:fee|interest
      |late)|give (?:you|u) (?:[a-z0-9%$£€]+ ){0,5}?(?:discount|credit|bonus|points|voucher|cashback
      |rebate|percent|%|off|interest[- ]free|early)|offer (?:you |u )?(?:a |an\x20
      |\d+)(?:[a-z0-9% -]+)?(?:discount|off|rebate|interest[- ]free|cashback|reduction|credit
      |waiver)|credit you|refund|restore|reinstate|keep your|lift|add (?:bonus )?points|throw in
      |write off|stop (?:the )?(?:interest|late|fees|charges)|let you keep|halve
      |add (?:a )?bonus))\b|\b(?:bonus|loyalty|reward) points?\b|\bcash ?back\b|\binterest[- ]free\b
      |\b(?:early[- ](?:settlement|payment|bird)|prompt[- ]payment|loyalty) (?:discount|bonus|rebate
      |reward|credit)|\b\d+(?:%| percent) (?:off|discount)\b|\b(?:free|extra|double) (?:month|points
      |delivery|shipping)|\b(?:gift|voucher|goodwill credit)\b|\b(?:you|and|then)(?:'ll| will| can
      | get to)? (?:also )?(?:get (?:your |the )?(?:[a-z]+ ){1,2}(?:back|restored|reinstated)
      |keep (?:your|the)|get (?:a |\d+% )?(?:discount|off|credit|points|refund|cashback)
      |(?:your )?(?:credit limit|limit|access|account|card|status|privileges|points
      |discount)(?: [a-z]+){0,2} (?:back|restored|reinstated)|earn|save|pay no (?:interest|fees?)
      |avoid (?:the|all) (?:fees?|charges?|interest))|\b(?:late )?(?:fees?|charges?|interest) (?:is
      |are|gets?|will be|comes?|come|would be)? ?(?:waived|dropped|removed|off|scrapped|cancelled
      |wiped|written off|forgiven)\b|\bno (?:late |extra )?(?:fees?|charges?|interest) (?:if
      |as long as|when|provided)
    `,
    {
      ...creditor,
      unless: /\b(?:can'?t|cannot|won'?t|not able|unable|don'?t|isn'?t|not)\b/,
      unlessSentence: when`
      to confirm|to recap|correct\?|so that'?s|just to check|let me (?:confirm|recap|read)|we agreed
      |are you asking
    `,
    },
  ),
  rule(
    'offer_incentive',
    /\b(?:late )?(?:fees?|charges?|interest|penalt(?:y|ies))(?: all)? (?:disappears?|vanish(?:es)?|goes? away|go away|are gone|is gone)\b/g,
    { ...creditor, unless: /won'?t|don'?t|doesn'?t|never/ },
  ),
];
