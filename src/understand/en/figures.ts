import { find, when } from '../pattern.ts';
import type { RoleWords } from '../terms/roles.ts';

export const LATIN_ROLES: RoleWords = {
  per: find`
      \b(?:monthly|each month|every month|per month|a month|each|instal+ments? (?:of|at)
      |payments (?:of|at)|every (?:two )?weeks?|weekly|fortnightly|x|×|\*)(?= |$|[$£€¥])|[x×*]
    `,
  down: find`
      \b(?:down ?payment|deposit|up ?front|initial(?: payment)?|first payment of|put (?:down|in)
      |to start with|lump of|straight away|right (?:now|away)|pay now|today)\b|\bfirst ?[$£€¥]?$
    `,
  total: find`
      \b(?:total(?:l?ing)?|in (?:all|full)|full|balance|owe[sd]?|owing|outstanding|debt|invoice|bill
      |due|amount|remaining|remainder|the rest|settle(?:ment)?|principal|overdue|arrears|open|loan
      |one payment of|unpaid|statement)\b
    `,
  income: find`
      \b(?:take[- ]home|takes home|earn(?:s|ing)?|bring(?:ing)? (?:in|home)|income|salary|wages?
      |pension|benefits?|universal credit|get paid|i make|we make|making|i get|paycheck|pay is
      |pay packet|liv(?:e|ing) on|surviv(?:e|ing) on|get(?:ting)? by on|(?:gets|brings|nets|pays) me
      |(?:gig|casual|temp|agency|part[- ]time|freelance|odd|delivery|cleaning|seasonal|bar|shop) (?:work|jobs?|shifts?)
      |driving (?:for )?(?:uber|lyft|bolt|deliveroo|a (?:taxi|cab|van))|deliveries|tips|(?:i'm|i am|im)(?: only| just| now)? on|net pay|disability|unemployment
      |jobseeker'?s?)\b
    `,
  expense: find`
      \b(?:rent|mortgage|food|groceries|utilities|electric(?:ity)?|gas|council tax|car payment
      |car note|child ?care|nursery|bills|expenses|outgoings|living costs|costs me|costs|tuition
      |school fees|spend(?:ing)?|goes on|medication|meds|insurance|daycare|transport|phone)\b
    `,
  none: find`
      \b(?:late (?:fee|charge)s?|fees?|charges?|interest|penalt(?:y|ies)|savings?|saved|in the bank
      |turnover|revenue|sales|takings|overcharged|refund|already paid|paid off|fine|surplus
      |left over|spare|spent|charged|marketing|promotion|bonus|voucher|credit limit|out of pocket|left)\b
    `,
  pay: find`
      \b(?:pay|do|manage|afford|offer|send|give|commit|stretch|go|propose|put|transfer|cover
      |bring it|drop it|raise|counter)\b
    `,
};

export const LATIN_RIGHT = {
  per: when`
      ^ ?(?:dollars?|pounds?|quid|euros?|yuan|bucks|rmb|usd|gbp|rupees|rand|naira)? ?(?:a|per|each
      |every|\/) ?(?:calendar )?(?:month|week|fortnight|instal+ment|payment|mo\b|pay ?day|time)
      |^ ?(?:dollars?|pounds?|quid|euros?|yuan|bucks|rmb|rupees|rand|naira)? ?(?:monthly|weekly
      |fortnightly|each\b|apiece|p\/?m\b|p\/?w\b|pcm\b|x ?\d|for (?:\d+|two|three|four|five|six
      |eight|ten|twelve) (?:months|weeks|payments))|^ ?(?:payments|instal+ments)
    `,
  down: when`
      ^ ?(?:dollars?|pounds?|quid|euros?|yuan|bucks|rmb)? ?(?:as (?:a|the) )?(?:down\b|deposit
      |up ?front|(?:right )?now\b|today|tonight|this (?:morning|afternoon|evening)|straight away|right away|immediately|that day|first\b|to start|initial
      |on signing|this week|tomorrow)
    `,
  total: when`
      ^ ?(?:dollars?|pounds?|quid|euros?|yuan|rmb)? ?(?:in total|total|in full|altogether|balance
      |outstanding|owing|owed|overdue|past due|in arrears|open\b|debt|bill|invoice|all in|in one (?:go|payment|hit)
      |due\b|unpaid|remaining)
    `,
  income: when`
      ^ ?(?:dollars?|pounds?|quid|euros?|yuan)? ?(?:a month )?(?:coming in|take[- ]home|after tax|net\b|income
      |salary|(?:a month |per month )?(?:on |in )?(?:universal credit|benefits|unemployment
      |disability|jobseeker)|in benefits|in wages|pension)
    `,
  expense: when`
      ^ ?(?:dollars?|pounds?|quid|euros?|yuan)? ?(?:a month |per month |monthly )?(?:(?:in|for|on
      |goes (?:on|to)) (?:my |the )?)?(?:rent|mortgage|food|groceries|utilities|child ?care|bills
      |expenses|outgoings|living|insurance|meds|medication)\b
    `,
  none: when`
      ^ ?(?:dollars?|pounds?|quid|euros?|yuan)? ?(?:(?:late|service|admin|processing) )?(?:fees?\b
      |charges?\b|in (?:late )?fees|interest|penalt|in savings|saved|saving|in the bank
      |in my account|turnover|left over|left\b|spare\b|to my name|refund)
    `,
} as const;
