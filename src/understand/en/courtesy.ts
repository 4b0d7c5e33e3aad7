import type { Act } from '../../domain/act.ts';
import { find, when } from '../pattern.ts';
import { type Rule, rule } from '../rule.ts';

export const LATIN_COURTESY: readonly Rule<Act>[] = [
  rule(
    'greet',
    find`
      (?:^|[.!?\n] ?)(?:hi+|hiya|hello+|hey+|hullo|howdy|yo|g'day|greetings|morning|afternoon
      |evening|namaste|good (?:morning|afternoon|evening|day)|salaam|ahoy|oi|alright mate|sup
      |heya)(?= |[,.!?~:;-]|$)
    `,
    { unless: /^(?:morning|afternoon|evening|day) (?:is|works|would|or|at|shift|of|for)/ },
  ),
  rule(
    'greet',
    find`
      \b(?:good (?:morning|afternoon|evening)|dear (?:sir|madam|mr|mrs|ms|customer|team|sirs|all
      |[a-z]+,)|to whom it may concern|nice to (?:meet|speak)|hope (?:you're|you are|this finds you
      |all is) well|how are you(?: doing)?(?: today)?\?)
    `,
  ),
  rule(
    'greet',
    find`
      ^(?:you )?(?:alright|all right|awright|wassup|what's up)(?: there| mate| pal| all
      | love)?[?.! ]*$
    `,
  ),
  rule(
    'thank',
    find`
      \b(?:thanks?(?: you| u)?|thx|tysm|ty|thnx|tnx|cheers|ta|much appreciated|you(?:'ve
      | have) been (?:so |very |really )?(?:great|helpful|brilliant|kind|lovely|patient|amazing
      |a (?:star|help|legend))|appreciat(?:e
      |ed) (?:it|that|you|the|your|this|all)|grateful|gratitude|good ?bye|bye+|see you|take care
      |have a (?:good|nice|great|lovely)|all the best|kind regards|best regards|regards,
      |yours (?:sincerely|faithfully|truly)|many thanks|speak soon|talk soon|cya
      |ttyl)\b(?! (?:to you|for nothing))
    `,
    {
      unless: when`
      see you (?:get|in|lose|fired|sacked|regret|pay|struck|out)|no thanks? to
      |appreciate (?:that )?(?:you|u)(?:'re|'ve|r| are| have)|thanks? (?:to you
      |for nothing)|would(?:'ve)? appreciate|thank god|thank goodness|i'?d appreciate|thanks? but no
      |be grateful|thanksgiving
    `,
    },
  ),
  rule(
    'apologize',
    find`
      \b(?:(?:i'?m|im|i am|we'?re|we are|so|very|really|truly|terribly|deeply|awfully
      |genuinely) (?:so |very |really |truly |terribly |deeply |awfully ){0,6}sorry|sorry (?:for
      |about|that|i|we|it'?s|to (?:have|keep|let|mess|cause)|again|once)|apolog(?:y|ies|ise|ize|ised
      |ized|ising|izing)|(?:it'?s|this is|that'?s|this one'?s|that one'?s|that was|it was
      |this was) (?:all |entirely |totally |completely |really )?(?:on me|my (?:fault|mistake|bad
      |responsibility|doing|error))|my (?:fault|bad|mistake)\b|i (?:messed|screwed|slipped|cocked
      |mucked|stuffed) up|i (?:take|accept|own)(?: \w+){0,2} (?:responsibility|it|that|the blame)
      |i own (?:that|it|this|up)|i should(?:'ve| have) (?:called|paid|told|contacted|said|been|rung
      |got)|forgive me|regret (?:the|any|this|that)|mea culpa|i let (?:you|this|it|things)
      |we dropped the ball)
    `,
    {
      unless: when`
      sorry,? (?:i )?(?:mean|meant|typo|misread|mistyped|make that|correction)|sorry to hear
      |sorry (?:for|about) your (?:loss|mum|mom|dad|wife|husband|situation|trouble)
      |not (?:my fault|sorry|apolog)|(?:owe|want|demand|deserve|expect|waiting for|like) (?:me\x20
      |us )?(?:an |your )?apolog|isn'?t my fault|you(?:'ll| will) be sorry|feel sorry
      |sorry you(?:'re| are)|sorry that you|sorry things
    `,
    },
  ),
  rule('apologize', /^(?:sorry|apologies|so sorry)[,.! ]/g, {
    unlessSentence: when`
      sorry to hear|\?|sorry,? (?:i |love,? |mate,? |hun,? |pal,? )?(?:mean|meant|typo
      |(?:love |mate |hun )?wrong|misread|mistyped|make that|correction|auto|\d)
      |sorry,? (?:but )?(?:no\b|what|can you|could you|i didn'?t (?:catch|hear))
      |sorry (?:for|about) your|sorry you|sorry to (?:bother|interrupt)
    `,
  }),
  rule('apologize', /\bsorry\b/g, {
    unlessSentence: when`
      sorry to hear|\?|sorry,? (?:i |love,? |mate,? |hun,? |pal,? )?(?:mean|meant|typo|wrong (?:number
      |date|one|button|chat|window|person|key|message|thread)|misread|mistyped|make that|correction|auto
      |\d)|sorry,? (?:but )?(?:no\b|what)|you(?:'ll| will) be sorry|feel sorry
      |better safe|sorry (?:you|things|for your|about your|to bother|to interrupt|excuse|state|lot
      |bunch)|not sorry|nothing to be sorry|no need to (?:be|feel) sorry|don'?t be sorry
    `,
  }),
  rule(
    'empathize',
    find`
      \b(?:i|we) (?:do |can |fully |completely |totally |really |absolutely |certainly |quite |also\x20
      |truly |both ){0,6}(?:understand|appreciate|realis[e]|realize|get|know|see|hear|recogni[sz]e
      |imagine|respect|acknowledge)(?: that| how| why| what| where| it'?s| this| it| is| must
      |,){0,6}\b[^.!?;]{0,44}\b(?:you|your|u|yours|rules?|hard|tough|difficult|job|policy|policies
      |position|frustrat\w*|stress\w*|worr\w*|upset\w*|pressure|situation|annoy\w*|not easy
      |isn'?t easy|a lot|rough|targets|process|patien\w+|bind|waiting|scary|painful)\b
    `,
    {
      unless: when`
      \b(?:don'?t|do not|didn'?t|can'?t|never) (?:\w+ )?(?:understand|get|see|know|appreciate)\b
      |\bi (?:know|see|get) you(?:'ve| have| are|'re)? (?:got|lying|trying|won'?t|will)
      |appreciate (?:it if|your (?:help|time|patience|call)|you (?:taking|calling|being|letting
      |telling|hearing)|the)|know where you|see you|hear from you|i know (?:what|which|where) (?:you|car
      |school|street|house)|want to know
      |would like to know|get back to you|get you|know your (?:name|kind|type|account)
      |see your (?:account|payment)|know if you|know when you|how (?:do|can|would|could) (?:i|we) know
    `,
    },
  ),
  rule(
    'empathize',
    find`
      \b(?:sorry (?:to hear|for your loss|you'?re (?:going|having|dealing)|you are|about your (?:mum
      |mom|dad|wife|husband|loss|situation|mother|father|job|son|daughter|health|news)|things
      |you'?ve)|(?:that|this|it|which)(?: all)? (?:must|can'?t|cannot|has to|sounds?|has got to
      |can) (?:be |have been |feel |really |like |so |very |an? ){0,6}(?:\w+ )?(?:hard|tough|easy
      |difficult|awful|stressful|rough|frustrating|scary|exhausting|terrible|painful|a (?:lot
      |nightmare|worry|strain)|upsetting|horrible|worrying|tiring)|(?:can'?t|cannot|couldn'?t) (?:be
      |have been) (?:easy|fun|nice)|i (?:do |really |truly |honestly )?(?:hear|feel) (?:you|ya|for you)
      |in your (?:shoes|place
      |position)|i'?d (?:be|feel) (?:the same|upset|frustrated|annoyed|angry|worried)|fair enough
      |you(?:'re| are) (?:just |only )?doing your job|(?:that|this) makes sense|it'?s a worry
      |rotten luck|tough (?:spot|time|break)|you(?:'ve| have) (?:been through|had|got) (?:a lot
      |so much|a rough|a hard|a tough|your (?:own|hands))|my (?:condolences|sympathies
      |heart goes out)|i sympathi[sz]e|no one(?:'s)? (?:wants|enjoys|likes)|hard to hear
      |take(?:s)? courage|i can (?:only )?imagine|i can see why|understandabl[ey])\b
    `,
    { unless: /\bnot fair enough|don'?t/ },
  ),
  rule(
    'empathize',
    find`
      (?:^|[.!?,] ?)(?:i|we) (?:do |fully |completely |totally |really |absolutely |certainly\x20
      |quite ){0,6}(?:understand|get it|hear you|hear ya|understand that|appreciate that
      |sympathi[sz]e)(?=[.,!;]|$| and| but)
    `,
    { unless: /not|n't/ },
  ),
  rule(
    'reassure',
    find`
      \b(?:don'?t|do not|no need to|please don'?t|try not to|needn'?t|not to|nothing to) (?:worry
      |panic|stress|fret|be (?:scared|afraid|worried|alarmed|embarrassed)|feel (?:bad|ashamed
      |embarrassed)|lose (?:sleep|heart|hope)|beat yourself|apologi[sz]e|fear|despair)|\bno (?:panic
      |stress|worries|pressure|rush|drama|need to panic|judg(?:e)?ment)\b|\b(?:take
      |have) (?:a (?:deep )?breath|your time|a (?:moment|minute|seat))|\bbreathe\b|\b(?:we|you and i
      |you and me|us)(?:'ll| will| can| are going to|'re going to
      |'re gonna) (?:all )?(?:\w+ )?(?:sort|work|figure|find|get (?:through|there|this|you)|solve
      |fix|manage|tackle|handle|take (?:it|this)|help|come up|make (?:it|this)|resolve|get it
      |see what)|\b(?:we|i)(?:'re| are|'m| am) (?:here to help|on your side|not here to (?:judge
      |punish|make)|with you|in your corner)|\b(?:there'?s|there is|there are|there will be|always
      |plenty of|got) (?:always |still |usually |bound to be )?(?:a |some |other |plenty of\x20
      |lots of )?(?:ways?|routes?|options?|solutions?|path|room)(?: (?:out|through|forward|around
      |round|to|we))?\b|\bit(?:'ll| will|'s going to|'s gonna)(?: all)? be (?:ok|okay|fine|alright
      |all right|sorted)|\byou(?:'re| are) not (?:alone|the (?:first|only)|in (?:any )?trouble
      |on your own)|\bnobody(?:'s| is) (?:going|coming|here|gonna)|\b(?:plenty|lots|loads|a lot|many
      |most) of (?:people|folks|customers|our)\b|\brelax\b|can be (?:sorted|fixed|worked out|solved)
      |\bhappens more\b|\bhappens to (?:everyone|anyone|all|plenty|lots|the best)
      |\bnot the end of the world|\bone step at a time|\bstep by step|\brest assured|\bhang in there
      |\bcalm\b(?! down!)|\bwe see (?:this|it) (?:all the time|a lot|every day)|\b(?:easy
      |easily) (?:fixed|sorted|fixable|sortable)|\bfixable\b|\bit'?s (?:ok|okay|alright|all right)\b
      |\bwe(?:'ve| have) got (?:you|this|time)
    `,
    {
      side: 'creditor',
      unless: when`
      if you don'?t|you should worry|or we'?ll|don'?t worry about (?:paying|it).{0,6}\?
      |are there any|is there (?:a|any)|what (?:can|are)|get (?:you|your) (?:in court|fired)
      |find (?:you|out where)|no (?:way|option)|we'?ll find (?:you|your)
    `,
    },
  ),
  rule(
    'reassure',
    /\bnothing (?:bad|terrible|drastic) (?:is|will|'s)|\blet'?s (?:just )?talk (?:it|this|things) (?:through|over)|\bin this together|\bon your side\b/g,
    { side: 'creditor' },
  ),
];
