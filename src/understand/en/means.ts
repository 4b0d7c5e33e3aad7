import type { Act } from '../../domain/act.ts';
import { find, when } from '../pattern.ts';
import { type Rule, rule } from '../rule.ts';

const SUM =
  '(?:[$£€¥₹]|rs\\.? ?|rmb ?|r)?(?<!\\d)\\d[\\d,.]{0,14}k?|(?:a |one |two |three |four |five |six |seven |eight |nine |ten |eleven |twelve |fifteen |twenty |thirty |forty |fifty ){1,6}(?:hundred|thousand|grand|fifty|quid|pounds|dollars)';
const debtor = { side: 'debtor' } as const;

export const LATIN_MEANS: readonly Rule<Act>[] = [
  rule(
    'state_means',
    find`
      \bi(?:'m| am)(?: only| just| now| currently){0,6} on(?: about| around| just
      | only){0,6} ?(?:${SUM})|\b(?:take[- ]home|takes? home|i (?:only |just )?(?:earn|make
      |bring (?:in|home)|get|clear|net|live on|gross)|we (?:only |just )?(?:earn|make|bring (?:in
      |home)|clear|turn over|take|gross)|income(?: is| of|'s)?|salary(?: is| of|'s)?|wages?(?: are
      | is| of)?|pension(?: is| of)?|benefits?(?: are| of| come to)?|paid|pay(?:check)? is|earning
      |making|turnover(?: is| of)?|revenue(?: is| of)?|takings(?: are)?|bring(?:ing)? in
      |jobseeker'?s|universal credit|dole)(?: [a-z']+){0,4}? ?(?:${SUM})(?![a-z])
    `,
    {
      ...debtor,
      unless: when`
      make (?:a |the |one |first |\w+ ){0,6}payments?|make it [$£€¥]?\d+ a|get (?:it\x20
      |that )?(?:down|reduced)|already paid|i(?:'ve| have)? paid|get paid on|paid (?:off|you|back)
      |can (?:make|get)|could (?:make|get)|\?|get a |been paid|paid (?:since|until|by|in|late|from
      |after)|overpaid|haven'?t been paid
    `,
    },
  ),
  rule(
    'state_means',
    find`
      \b(?:rent|mortgage|food|groceries|utilities|electric(?:ity)?|bills|expenses|outgoings
      |living costs|child ?care|nursery|tuition|school fees|insurance|medication|meds|car (?:payment
      |note)|council tax|gas|costs)(?: [a-z']+){0,4}? ?(?:${SUM})|(?:${SUM})[^,.;!?]{0,16}\b(?:(?:in
      |for|on|goes (?:on|to)) (?:my |the )?(?:rent|mortgage|food|groceries|bills|childcare|living
      |medication|meds|insurance)|rent|mortgage)\b
    `,
    { ...debtor, unless: /bill (?:is|of|for)|invoice|owe|fees? of|\?|electric bill (?:of|is)/ },
  ),
  rule(
    'state_means',
    find`
      \b(?:i|we)(?:'ve| have|'ve got| got| only have| have only|'m left with|'ve only got)(?: got
      | only| just| about| around| maybe| exactly| roughly| at most| like| barely| saved| put by
      | put aside| a| total| left){0,6} ?(?:${SUM})|(?:${SUM})[^,.;!?]{0,18}\b(?:in (?:my |the |our\x20
      |total )?(?:bank|account|savings|pocket|current|checking|kitty|till)|to my name|saved
      |left (?:over|after|each|every|a month|at the end|for)|spare|put (?:by|aside)|set aside
      |disposable|a month spare|to spare|to live on|in cash)\b|\b(?:savings?
      |bank balance)(?: [a-z']+){0,3}? (?:${SUM})|\bleaves? (?:me|us)(?: with)?(?: about| around
      | only| roughly| maybe){0,6} ?(?:${SUM})
    `,
    {
      ...debtor,
      unless: when`
      (?:can|could|may|might) (?:i|we) have|days|payments|instal\w+|kids|children|people|orders|weeks
      |months? (?:left|behind)|invoice|balance|\?
      |customers|staff|years
    `,
    },
  ),
  rule(
    'state_means',
    find`
      \b(?:no|zero|nil|without (?:any|an|a)?) ?(?:income|savings|wages|salary|earnings
      |money coming in|cash coming|pay ?check|revenue)\b|\b(?:income|savings|balance
      |bank balance) (?:is|are|at|of) (?:zero|nil|nothing|0\b|gone)|\bnot (?:earning
      |making) (?:anything|a (?:penny|cent))|\bnothing (?:coming in|in (?:the bank|savings
      |my account)|saved|to my name|left (?:over|in (?:the|my)))|\b(?:don'?t|do not
      |haven'?t) (?:have|got|earn) (?:any |a (?:penny|cent) (?:in|of) )?(?:savings|income|to my name
      |in the bank)|\boverdrawn\b|\b(?:account|bank)(?:'s| is) (?:empty|overdrawn)
    `,
    debtor,
  ),
  rule(
    'state_means',
    find`
      \b(?:(?:all|the (?:most|best|max(?:imum)?)|max|the absolute most) (?:that )?(?:i|we)(?: can
      |'m able to| could)? ?(?:possibly |realistically |really |ever |honestly )?(?:afford|pay
      |manage|do|spare|offer|stretch(?: to)?|give|put|find|commit|go)|(?:i|we) can(?: only| just
      | realistically| comfortably| barely| safely| reliably| honestly| probably| just about
      | maybe){1,6} (?:afford|pay|manage|do|spare|put|find|give|stretch|set aside|cover)|(?:i
      |we) (?:can|could) (?:realistically |comfortably |safely |only |probably ){0,6}(?:afford|spare
      |set aside|put aside|scrape together|free up)|at (?:the )?most,? (?:i|we) can|can'?t (?:do|pay
      |afford|manage|go|stretch to|offer) (?:any )?(?:more|higher|above|over|beyond|past) ?(?:than)?
      |no more than|(?:my|our) (?:budget|limit|ceiling|max(?:imum)?) (?:is|allows|comes|stretches)
      |affordable for me|within my means)(?: [a-z']+){0,4}? ?(?:${SUM})?
    `,
    { ...debtor, unless: /\?|you (?:can|could)/ },
  ),
];
