import type { Act } from '../../domain/act.ts';
import { find, when } from '../pattern.ts';
import { type Rule, rule } from '../rule.ts';

const KIN =
  '(?:wife|husband|partner|son|daughter|kid|kids|child|children|baby|babies|twins|mother|father|mum|mom|dad|brother|sister|grandmother|grandfather|gran|nan|grandma|grandpa|boyfriend|girlfriend|parents?|family|uncle|aunt|toddler|newborn|little one)';
const NOT_REAL = when`
      \bif (?:i|we|my)\b|\b(?:fake|forge|pretend|make up|say (?:i|you) (?:was|were|lost)|imagine
      |what if|sorry to hear|certificate|wasn'?t|haven'?t lost|didn'?t lose|in case|worried (?:i
      |about)|afraid)\b|\b(?:i|we|will|'ll|to|can|could|you) (?:\w+ )?pay (?:\w+ )?late\b
    `;

const cause = (pattern: RegExp, unless: RegExp = NOT_REAL): Rule<Act> =>
  rule('explain_hardship', pattern, { side: 'debtor', unless });

const PAY =
  '(?:pay(?:day|roll|check|cheque|slip|ment of wages)?|pay (?:day|check|cheque|date|run)|wages?|salar(?:y|ies)|bonus(?:es)?|commission|stipend|pension|benefits?|tips|overtime)';
const PAYER =
  '(?:boss|employer|manager|work|company|firm|office|payroll|accounts|hr|agency|school|client|customers?|gaffer|they)';

export const LATIN_HARDSHIP: readonly Rule<Act>[] = [
  // Pay that came late: told from the pay, from the payer or from the one who waited for it.
  cause(
    find`
      \b${PAY}(?: (?:has|have|had|had to|was|were|is|are|got|been|just|all|also|this month|last month
      |again
      |came|comes|coming|come|went|goes|going|landed|cleared|arrived|hit|processed|credited|in|out
      |through
      |at work|not|n't|by|date|days?|to)){0,6} (?:late|delayed|slipped|held (?:back|up|over)
      |pushed (?:back
      |out)|moved(?: back)?|deferred|postponed|behind schedule|withheld|short|not (?:been )?(?:paid
      |credited
      |released|processed|come)|on hold|stuck|missed|weeks? late|days? late)\b
      |\b${PAY}(?: (?:was|got|came|is|went|has been|arrived|landed|cleared|credited|in|through
      |just)){1,4}
      (?: (?:about|around|nearly|almost|over|more than|some)){0,2} (?:\d{1,2}|a|two|three|four|five|six
      |ten
      |several|couple of|few|a few|a couple of) (?:days?|weeks?|months?|fortnight) (?:late|behind
      |after)\b
      |\b(?:cut|slash(?:ed)?|reduc(?:ed|ing)|halv(?:ed|ing)) (?:my|our|the|everyone'?s|all) (?:hours
      |shifts
      |pay|wages|days|rota)\b|\b(?:dock(?:ed|ing)?|withh\w+|garnish\w*|skim\w*|short(?:ed|ing)) (?:my
      |our|from my) (?:pay|wages|salary|hours)\b|\b(?:centrelink|universal credit|jobseeker|jobkeeper
      |benefits?|dole|pension|dwp|unemployment)(?:'s|'ve)?(?: [a-z]+){0,3} (?:stuffed|messed|screwed
      |stopped|cut|sanctioned|delayed|suspended)\b|\bgot nothing (?:this|last) (?:month|week|fortnight
      |pay)\b|\bpayroll (?:messed|screwed|mixed|cocked|glitch\w*|failed|crashed|error|went|system)\b
      |\b(?:nobody|no one|none of us|staff|half of us|we)(?:'s|'ve| has| have)?(?: all| still| not
      |n't){0,2} been paid\b|\b(?:orders?|jobs?|bookings?|sales|customers|contracts?|clients?|deals?
      |commission|bonus|funding|grant|season)(?: [a-z]+){0,2} (?:never|didn'?t|haven'?t|hasn'?t
      |failed to) (?:materiali[sz]\w*|come|came|happen\w*|pick\w*|appear\w*|turn\w*|arriv\w*
      |go through)\b|\b(?:hours|shifts|days) (?:cut|reduced|slashed|halved)\b|\b(?:fewer|less|hardly
      |barely any|not enough|half the) (?:shifts|hours|work|jobs|gigs|bookings|orders)\b
      |\b${PAYER}(?:'s|s)?(?: (?:has|have|had|is|was|been|just|still|only|not|keeps?|always|usually
      |actually)){0,4} (?:paid|paying|pays|pay)(?: (?:me|us|everyone|staff|out|my|the|our|wages|salary
      |salaries|people)){0,3}(?: (?:about|around|nearly|almost|over)){0,1}(?: (?:\d{1,2}|a|one|two|three
      |four
      |several|couple of|few|ten)){0,2}(?: (?:days?|weeks?|months?|fortnight)){0,1} late\b
      |\b(?:got|get|was|were|been|being|am|i'm|only got|only just got) paid(?: (?:about|around|nearly
      |almost
      |over|just)){0,1}(?: (?:\d{1,2}|a|one|two|three|four|several|couple of|few|ten)){0,2}(?: (?:days?
      |weeks?|months?|fortnight)){0,1} (?:late|behind)\b|\b(?:delay\w*|hold[- ]?up|holdup|late|problem
      |issue|mix-?up|error|glitch)(?: (?:in|with|of|at|to|the|my|our|processing|release|payment
      |crediting
      |from)){0,7} (?:payroll|salary|salaries|wages?|pay ?checks?|pay ?day|pay)\b
      |\b(?:push(?:ed|ing)?|mov(?:ed|ing)|delay(?:ed|ing)?|held|holding|hold|withheld|withholding
      |postponed
      |deferred|changed|shifted|put)(?: (?:back|up|off|out)){0,1}(?: (?:my|our|the|everyone'?s|all
      |this month'?s
      |last month'?s|first)){0,2} (?:payday|pay day|pay date|payroll|pay run|wages?|salar(?:y|ies)
      |pay ?check
      |pay(?! (?:date|you))|commission|bonus)\b
    `,
    when`
      \bif (?:i|we|my)\b|\?|\b(?:sorry to hear|can i|could i|can we|could we|may i|what if|in case
      |pay (?:you
      |it|this|the|that|off) )|\blate (?:fee|charge|payment|penalt)|\b(?:i|we|will|'ll|to|can|could|you
      |not) (?:\w+ )?pay (?:\w+ )?(?:late|short)\b(?<!paid .{0,20})
    `,
  ),

  cause(
    find`
      \b(?:laid[- ]off|lay ?offs?|(?:made |been )?redundan(?:t|cy)|retrench(?:ed|ment)|(?:got|was
      |been|were|getting) (?:fired|sacked|let go|dismissed|furloughed|terminated|suspended|cut|axed
      |canned|evicted|scammed|robbed|burgled|defrauded|hacked|mugged|audited|flooded|hospitali[sz]ed
      |made homeless)|furlough(?:ed)?|lost (?:my|our|the|his|her|a|both|two|half|most|all|work|three
      |several|one)(?: [a-z]+){0,3}? ?(?:job|jobs|work|income|contracts?|clients?|position
      |customers?|shifts?|hours|accounts?|business|house|home|husband|wife|mother|father|mum|mom|dad
      |partner|son|daughter|tenants?|harvest|crop|stock|trade)|lost work|out of (?:work|a job)
      |unemployed|jobless|no (?:work|job|shifts|clients|customers|orders|bookings)\b|between jobs
      |on (?:unemployment|benefits|the dole|sick leave|maternity|disability|zero hours|short time
      |strike)|(?:hours|shifts|pay|wages|salary|overtime|commission|benefits|income|budget|rota
      |gigs?|work)(?: (?:has|have|had|got|been|was|were|is|are|just|all|at work|hours
      |my)){0,6} (?:cut|slashed|halved|reduced|dropped|dried up|stopped|fallen|fell|gone|shrunk
      |frozen|collapsed|withheld|delayed|late|down|went down|dwindled|disappeared|vanished)
      |cut (?:my|our|back my|everyone'?s) (?:hours|shifts|pay|wages|salary)|pay ?cut|hours were cut
      |contract (?:ended|ran out|wasn'?t renewed|was(?:n'?t)? (?:cancelled|terminated|renewed
      |not renewed)|fell through|got cancelled|finished)|(?:company|firm|employer|factory|shop
      |restaurant|business|plant|store|salon|cafe|office|site|mill|mine|farm|hotel|bakery
      |gates?)(?: [a-z']+){0,3} (?:closed|shut|folded|went (?:under|bust|bankrupt|into)|collapsed
      |failed|gone (?:under|bust)|has been (?:shut|closed)|chained|liquidated|burned|burnt|flooded
      |is closing|been shut|shutting|closing down))\b
    `,
  ),
  cause(
    find`
      \b(?:hospital(?:i[sz]ed)?|surgery|operation|(?:was|been|got|fell|i'?m|is|are|am|off|really
      |very|seriously|badly) (?:ill|sick|injured|hurt|unwell|poorly)|off sick|off work|illness
      |sickness|cancer|chemo(?:therapy)?|stroke|heart attack|accident|crash(?:ed)?|broke my
      |broken (?:leg|arm|back|hip|wrist|ankle|foot)|fractur\w+|injur(?:y|ies)|medical (?:bills?
      |emergency|expenses|treatment|costs)|hospital bills?|vet bills?|dialysis|diagnos(?:ed|is)|icu
      |nicu|depress(?:ed|ion)|breakdown|miscarr\w+|premature|pregnan(?:t|cy)|covid|flu|pneumonia
      |disab(?:led|ility)|bedridden|in a coma|car (?:broke|died|got)|van (?:broke|died)
      |boiler (?:broke|died|packed|went)|stillborn|preemies?|kidney|dengue|malaria|tb|rehab
      |in recovery|concussion|slipped disc|physio)\b|\b(?:my|our|the) ${KIN}(?:'s)? (?:is|was|has
      |had|got|came|passed|died|left|needs|needed|fell|just|been|went|recently)\b[^.!?;]{0,40}
    `,
    when`
      \bif (?:i|we|my)\b|\b(?:fake|forge|pretend|make up|what if|sorry to hear|in case|worried
      |will pay|can help|lend|helps? me|told me|says?|seen|reads?|looks?|checks?|agrees?|approves?
      |reviews?|handles|came from|(?:send|show|provide|forward
      |attach|share|upload|supply|email)(?:ed)? [^.!?]{0,30}(?:bills?|letters?|records?|notes?
      |papers|report|summary)|even got engaged|painted|got the clock|wants|stress)\b
      |hospital (?:street|road)|how (?:is|are) your|\b(?:sister|brother|mum|mom|mother|dad|father|wife
      |husband|partner|friend|family)(?:'s| is| are| was)? (?:also )?(?:here|with me|beside me|fine|ok
      |okay|better|helping|next to me|well|home|around)\b
    `,
  ),
  cause(
    find`
      \b(?:passed away|died|death (?:in|of)|funeral|bereave\w+|buried|divorc(?:e|ed|ing)
      |separat(?:ed|ion)|split up|(?:husband|wife|partner|boyfriend|girlfriend) (?:left|walked|died)
      |custody|had a baby|new ?born|newborn|twins came|evict(?:ed|ion)|house fire|burn(?:ed|t) down
      |fire (?:at|in|gutted|destroyed)|flood(?:ed|ing|s)?|storm|hurricane|typhoon|cyclone|earthquake
      |drought|burst pipe|roof (?:came|caved|fell)|ceiling (?:came|fell|caved|collapsed)
      |break[- ]?in|burglar(?:y|s)|stolen|robbed|scammed|fraud(?:ster|sters)?|froz(?:e|en) (?:my|our
      |the)? ?(?:accounts?|assets|funds)?|(?:accounts?|assets|stock|card) (?:is|are|was|were
      |has been|have been|got) (?:frozen|blocked|seized|locked|hacked|suspended)|court froze
      |garnish\w+|bankrupt(?:cy)?|insolven(?:t|cy)|liquidat(?:ed|ion)|receivership|administration
      |went (?:bust|under)|caring for (?:my|our|a)|look(?:ing)? after (?:my|our) (?:sick |ill\x20
      |elderly )?${KIN}|carer for|single (?:mum|mom|parent|dad|mother|father)|homeless
      |moved (?:house|country))\b
    `,
  ),
  cause(
    find`
      \b(?:(?:business|sales|trade|orders|revenue|turnover|footfall|bookings|takings|custom|demand
      |market|season|income|work|shop|traffic|tourism|harvest|crop)(?: (?:has|have|had|is|are|was
      |were|been|really|all|just|got|so|very|this|last|year|quarter|month|season|for|us
      |side)){0,6} (?:slow(?:ed)?|dead|quiet|down|dropped|fallen|fell|collapsed|dried up|poor|bad
      |terrible|awful|halved|tanked|tanking|plummeted|crashed|failed|slump(?:ed)?|cut in half
      |off a cliff|gone|went (?:off|down|quiet)|weak|slack|patchy|thin|struggling|vanished|suffered)
      |slow (?:season|month|quarter|trade|sales|period)|cash ?flow|(?:client|customer|buyer|employer
      |boss|company|they|main client|biggest client|tenant|contractor|buyers|clients|customers
      |insurer|insurance|council|government|agency|school|university|platform)(?:s
      |'s)?(?: [a-z]+){0,3}? (?:hasn'?t|haven'?t|has not|have not|didn'?t|did not|never|is late
      |are late|was late|late (?:on|in|with)|owes?|still owes?|defaulted|stopped|delayed|withheld
      |not) ?(?:yet )?(?:paid|paying|pay|settled|transferred|sent|released|paid out|paid us|paid me
      |us|me|coughed up|payment)?|(?:wages?|salary|pay ?check|pay|bonus|commission|refund|payment
      |invoice|grant|benefits?|loan|funds|payout|money|pension|stipend|deposit|cheque
      |check)(?: (?:from|of|i'?m owed|due|that|which|at work|my
      |the)){0,6}(?: [a-z]+){0,3}? (?:hasn'?t|haven'?t|has not|have not|didn'?t|is still|still|was
      |is|are|been|got|isn'?t|never) (?:been )?(?:come|arrived|cleared|landed|paid|delayed|late
      |held up|pending|stuck|released|bounced|outstanding|in|through|shown|dropped|gone)
      |waiting (?:on|for) (?:my|a|the|our|an) (?:refund|pay|wages|client|customer|insurance|payout
      |settlement|grant|benefit|salary|commission|paycheck|invoice)|haven'?t been paid|(?:not
      |never) (?:been|got|gotten) paid|owed (?:money|wages|[$£€¥]?\d)|prices? (?:went|gone
      |have) (?:up|through)|rent (?:went|has gone|jumped|hike|increase)|inflation|costs? (?:doubled
      |tripled|shot|went|soared)|supply (?:chain|problem)|supplier (?:went|let|failed)
      |landlord (?:raised|put|sold|evicted)|pandemic|lockdown|war\b|strike\b)\b
    `,
    when`
      \bif (?:i|we|my|you)\b|sorry to hear|depends|how (?:the|is)|you (?:haven'?t|didn'?t|never)
      |which is why you|\?
    `,
  ),
  // A contested sum: told as a belief, as a fact or as a surprise.
  cause(
    find`
      \b(?:bill|fee|fees|charge|charges|balance|amount|figure|total|sum|interest|penalty|invoice
      |statement|number|debt)(?: (?:is|are|was|were
      |looks|seems|must be|isn'?t|aren'?t|can'?t be|cannot be|doesn'?t (?:look|seem)|just|all|plain
      |simply|clearly|really|on it|you sent|quite
      |that|here|got)){1,4} (?:wrong|incorrect|mistaken|inaccurate|a mistake|an error|too high by
      |inflated|not right|right|correct|off|unfair|excessive)\b
      |\b(?:i|we) (?:do not|don'?t|didn'?t|never) (?:think|believe|recogni[sz]e|agree with
      |accept)(?: (?:that|this|the|your|my|late|a|any|of)){1,4}
      (?:bill|fee|charge|balance|amount|figure|total|debt|interest|invoice)\b|\bnever (?:turned up
      |arrived|showed up|got (?:here|delivered)|been delivered|was delivered|were delivered
      |reached (?:me|us))\b|\balready paid (?:this|it|that|the (?:bill|balance|invoice)|you|in full)
      |\b(?:paid|settled|cleared) (?:this|it|that) (?:already|in full|last (?:month|week|year)
      |months ago|ages ago)\b|\b(?:there'?s|must be|there is
      |there must be|has to be) (?:some |a |an |been )(?:mistake|error|mix-?up|misunderstanding)\b
    `,
    /\bif (?:i|we|my)\b|\bright(?:\?| now| away)|\b(?:is|are|was) (?:the|that|this|it|my|your) (?:\w+ )?(?:right|correct)\?|(?:is|are|looks|seems) (?:right|correct)\b(?<!(?:n't|not) .{0,40})|i(?:'ve| have)? already paid [$£€¥]?\d/,
  ),
  cause(
    find`
      \b(?:over ?charged|double[- ]charged|charged (?:me |us )?(?:twice|double|wrongly|too much
      |for (?:something|things|a|items))|wrong(?:ly)? (?:amount|charge|charged|billed|bill|figure
      |item|size|order)|bill(?:ed)? (?:is|me|us|was|wrong|twice|for)(?: (?:wrong|twice|incorrect
      |for something))|(?:goods|item|items|product|order|delivery|parcel|machine|sofa|service|work
      |job|shipment|stock|unit|units|parts|batch|part|device|phone|fridge|washer|mattress|software
      |system|box|pallet|crates?)(?: [a-z']+){0,4}? (?:faulty|defective|damaged|broken|broke
      |never (?:arrived|came|showed|delivered|worked|turned)|didn'?t (?:arrive|work|turn|come|match)
      |not (?:as described|delivered|working|received|what)|wrong|late|missing|short|cracked|leaking
      |incomplete|arrived (?:broken|damaged|late|smashed|wrong)|came (?:broken|damaged|late|wrong
      |smashed)|hasn'?t (?:arrived|been delivered|turned up)|mouldy|rotten|spoiled)|(?:charged
      |billed|invoiced)[^.!?]{0,40} (?:and|but) (?:only )?(?:delivered|received|got|sent|supplied)
      |never (?:received|got|ordered|signed|agreed|bought|opened|authori[sz]ed)|(?:i )?(?:forgot
      |completely forgot|missed the (?:email|reminder|letter|date)|mixed up|lost track|got the date)
      |don'?t recogni[sz]e (?:this|that|the) (?:charge|debt|bill)|not my (?:debt|bill|account|order
      |charge)|isn'?t (?:my|mine)|identity theft|(?:refund|return)(?: [a-z]+){0,4} (?:never|not
      |hasn'?t|still|wasn'?t|didn'?t)|direct debit (?:failed|bounced|didn'?t)|card (?:expired
      |declined|was declined|got declined)|bank (?:error|blocked|rejected|declined)
      |payment (?:failed|bounced|didn'?t go)|app (?:crashed|wouldn'?t))\b
    `,
    /\bif (?:i|we|my)\b|\?$|get a refund|agreed to/,
  ),
];
