import type { Kind } from '../../domain/terms.ts';
import { find } from '../pattern.ts';

const FEE =
  '(?:(?:late|overdue|penalty|admin|service|default|setup|processing|handling|cancellation)[ -]?(?:payment )?)?(?:fees?|charges?|penalt(?:y|ies)|interest|surcharges?)';
const WAIVE =
  '(?:waiv(?:e|ed|ing)|drop(?:ped|ping)?|scrap(?:ped|ping)?|remov(?:e|ed|ing)|cancel(?:led|ling)?|forgiv(?:e|en|ing)|freez(?:e|ing)|frozen|eras(?:e|ed)|lift(?:ed)?|write off|wip(?:e|ed)|bin(?:ned)?|los(?:e|ing)|skip|reverse|refund|knock off|take off|strike off|stop(?:ping)?|ditch|axe|halve|reduce|cut|let go of|without|no|zero)';

export const LATIN_KINDS: readonly (readonly [Kind, RegExp])[] = [
  [
    'instalment',
    find`
      \binstal+ments?\b|\b(?:payment|repayment|monthly) plan\b|\bmonthly (?:payments?|repayments?
      |amounts?)\b|\b(?:split|spread|break)(?:ting|ing)? (?:it|this|that|them|the (?:\w+ ){1,3}
      |my (?:\w+ ){1,2})?(?:out |up |down )?(?:over|into|across|in)\b|\bpay (?:it |this\x20
      |that )?(?:off )?(?:monthly|weekly|in (?:stages|parts|bits|chunks))\b|\b(?:two|three|four|five
      |six|seven|eight|nine|ten|twelve|eighteen|\d{1,3}) (?:(?:equal|monthly|weekly|separate|smaller
      |even|more) ){0,6}(?:payments|instal+ments)\b|\b\d{1,3} ?[x×*] ?[$£€¥]?\d
    `,
  ],
  [
    'deferral',
    find`
      \bdefer(?:ral|red|ring|ment)?\b|\bpostpon\w+|\bextension\b|\bextend(?:ed|ing)? (?:the |my\x20
      |our )?(?:due|dead|pay|term|time|credit|date)\w*|\b(?:more|extra|additional) (?:time|days
      |weeks|months)\b|\bpayment (?:holiday|break|pause)\b|\bpush(?:ed|ing)? (?:(?:it|this|that
      |(?:the|my|your|our) [a-z ]{2,20}) )?(?:back|out|to)\b|\bmov(?:e|ing) (?:the )?(?:due date
      |deadline|payment date|date) (?:to|back)|\bpaus(?:e|ing) (?:the |my |our )?(?:payments?
      |instal\w+)|\bgrace period\b|\bput (?:it|this|payments?) (?:off|on hold)\b|\b(?:hold
      |holding) off\b|\bdelay(?:ing)? (?:the |my |our )?(?:payments?|it|due)|\bgive (?:me
      |us) (?:another |until |till |an extra |(?:\d+|two|three|four|six|a(?: couple of)?) (?:more\x20
      |extra )?(?:days?|weeks?|months?))
    `,
  ],
  [
    'fee_waiver',
    find`
      \b${WAIVE} (?:off )?(?:(?:all|any|some|half|part|the|those|these|of|my|your|our|that|this|more
      |further|remaining|last|existing|rest|for|january'?s|\d+%|entire|extra|accrued
      |full) ){0,6}${FEE}\b|\b${FEE} (?:[a-z']+ ){0,4}?(?:waived|dropped|disappear|vanish|goes? away|removed|off\b|scrapped
      |cancelled|frozen|forgiven|gone|wiped|written off|lifted|stopped|halved)|\b(?:tak(?:e|ing)
      |knock|writ(?:e|ing)) (?:the |off |all |those |any |your |my\x20
      |\d+% ){0,6}${FEE}(?: [a-z]+)? off\b|\binterest[- ]free\b|\bfee waivers?\b|\bwaivers?\b
      |\bwaive\b
    `,
  ],
  [
    'discount',
    find`
      \bdiscount(?:ed)?\b|\b\d{1,2}(?:\.\d+)?(?:%| percent| per cent) (?:off|less|reduction)\b
      |\b(?:a|one)[ -](?:third|quarter|fifth|tenth) (?:off|less)\b|\bhalf off\b|\b(?:reduced|partial
      |short) settlement\b|\bsettle (?:it )?for less\b|\b(?:knock|take|shave) (?:something|a bit
      |some|\d+(?:%| percent)|[$£€¥]\d+) off\b|\breduce (?:the )?(?:balance|principal|total|debt
      |bill|amount)\b|\bhaircut\b|\bhalf price\b|\boff the (?:balance|principal|total|bill|debt)\b
      |\bfull (?:and|&|n) final\b
    `,
  ],
  [
    'lump_sum',
    find`
      \blump sum\b|\bfull (?:and|&|n) final\b|\bone[- ]off (?:payment|sum|amount)\b|\bas a one-off\b|\b(?:whole|full
      |entire) (?:debt|balance|amount|bill|sum|thing)[^.!?]{0,14}(?:paid|cleared|settled)|\b(?:in
      |as) (?:one|a single) (?:go|hit|payment|lump|shot|sum|transfer|instal+ment|amount|chunk)\b
      |\ball (?:at once|in one go|of it)\b|\b(?:single|one) (?:full )?payment (?:of|by|on)\b
      |\b(?:pay|paid|settle|clear|paying|settling|clearing|settled|cleared|payment)(?: (?:it|this
      |that|you|u|off|of|my|balance|bill|debt|account|thing)){0,6} (?:all(?! the)|in full
      |off in full|the full|the whole|the lot|everything|the entire)\b|\bfull (?:payment
      |settlement)\b|\bwhole (?:sum|amount|balance|lot|thing) (?:at once|today|now|tomorrow|by
      |in one)|\bclear (?:it|the (?:balance|debt|bill|account)|everything|the lot)(?: all)? (?:by
      |tomorrow|today|on|this|next|in one)
    `,
  ],
];
