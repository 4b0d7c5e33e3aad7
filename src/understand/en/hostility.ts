import type { Flag } from '../../domain/flag.ts';
import { find, when } from '../pattern.ts';
import { type Rule, rule } from '../rule.ts';

const YOU = "(?:you|u|ya|your|ur|you're|you are|youre|u r|yall|y'all)";

const INSULT =
  'scum(?:bags?)?|idiots?|morons?|imbeciles?|muppets?|donkeys?|clowns?|parasites?|leech(?:es)?|vultures?|bloodsuckers?|vermin|rats?|pigs?|dogs?|snakes?|thie(?:f|ves)|crooks?|criminals?|liars?|cheats?|scammers?|fraudsters?|frauds?|con artists?|losers?|deadbeats?|jerks?|arse(?:hole)?s?|ass(?:hole)?s?|bastards?|bitch(?:es)?|wankers?|twats?|pricks?|dickheads?|dicks?|cunts?|tossers?|bellends?|knob(?:head)?s?|plonkers?|numpt(?:y|ies)|gits?|cretins?|dimwits?|dumb(?:ass|o)?|stupid|pathetic|useless|worthless|disgusting|incompetent|brain ?dead|trash|garbage|filth|lowlifes?|low lives|freeloaders?|spongers?|scroungers?|crybab(?:y|ies)|cowards?|robots? with no|heartless|shameless|lazy|greedy|spineless|dense|thick|jackass|dumbass|bozo|goons?|thugs?|monsters?|cockroach(?:es)?|hyenas?|sharks?|mugs?|weasels?|slime(?:ball)?s?|pond life|tightwads?|drongos?|galahs?|bogans?|chutiya|gandu|saala|madarchod|bhenchod|wallies|wally|melts?|pillocks?|prats?|berks?|plums?|wet wipes?|numbskulls?|jokers?|charlatans?|swines?|nincompoops?|arses?|turds?|toerags?|scrotes?|wasters?|gobshites?|halfwits?|nitwits?|bullies|pests?';

/** Insult, threat and blame. */
export const LATIN_HOSTILITY: readonly Rule<Flag>[] = [
  rule(
    'hostile',
    find`
      \b${YOU}(?:'re| are| r|re| is| being| lot| people| guys| all| bunch| bloody| absolute| fucking
      | f\*+ing| effing| complete| total| little| stupid| dirty| greedy| thieving| pathetic| useless
      | just| such| nothing but| worse than| like| a| an| the| of| pack| gang| my| what| really| so
      | utter| sad| miserable| lazy| lying| rotten| sorry excuse for| heartless| ignorant| damn
      | sick| ridiculous| silly| fat| old| ugly| worthless){0,6} (?:${INSULT})\b
    `,
    {
      unless: when`
      (?:called|calling|says?|said|think) (?:me|i'?m)|aren'?t (?:stupid|lazy)|are you (?:a )?scam
      |not (?:a |an )?(?:scam|idiot|thie|deadbeat|stupid|lazy)|you (?:must )?think i'?m|like a dog
      |your dogs?|your (?:old|sick) dog|sick (?:dog|pig)|if you(?:'re| are) (?:a )?scam
      |people like me|you(?:'re| are) not|(?:is|are) (?:this|you) (?:a )?(?:scam|fraud)
    `,
    },
  ),
  rule(
    'hostile',
    find`
      \bf+u+c+k+(?:s|ed|ing|er|ers|in)?\b|\bf\*+(?:k|ck|ing)?|\bfck\w*|\bfk(?:ing|in)?\b|\beffing\b
      |\bfeck(?:ing)?\b|\bpiss off\b|\bsod off\b|\bbugger off\b|\bnaff off\b|\bget (?:lost|stuffed
      |bent|knotted|a life|a real job|out of my (?:face|sight))\b|\bgo to hell\b|\brot in hell\b
      |\bburn in hell\b|\bdrop dead\b|\b(?:go|just) die\b|\bhope you (?:die|rot|choke|lose
      |get cancer|suffer|burn)\b|\bscrew (?:you|u|your|off|the lot|them)\b|\bshut (?:up|it
      |your (?:mouth|face|trap|gob|hole)|the (?:hell|f\S*) up)\b|\bstfu\b|\bgtfo\b|\bbull ?shit\b
      |\bbs\b|\bbollocks\b|\bkiss my\b|\bup yours\b|\bson of a\b|\bbloodsuck\w*|\bleech(?:es|ing)?\b
      |\b(?:thieving|lying|greedy|scamming|money[- ]grabbing|soulless) (?:\w+ )?(?:company|bastards?
      |bank|gits?|scum|lot|people|crooks|vultures|parasites|leeches|pigs|sod)\b|\bscum\b
      |\bassholes?\b|\barseholes?\b|\bbastards?\b|\bwankers?\b|\bdick ?heads?\b|\bmother ?f\w*
      |\bbitch\b|\bcunts?\b|\bidiots?\b|\bmorons?\b|\bmuppets?\b|\bparasites?\b|\blow ?li(?:fe
      |ves)\b|\bwaste of (?:oxygen|space|air|skin|time and oxygen|breath)\b|\bpeople like you (?:are
      |make|should|disgust|deserve|always|never)|\byou (?:disgust|sicken|repulse) me\b
      |\byou make me sick\b|\bshame on you\b|\b(?:have you )?no shame\b|\bpathetic\b|\bworthless\b
      |\bbrain (?:cell|of a)|\bthick as\b|\bspine of a\b|\b(?:memory|brain|brains|iq|manners|morals
      |spine|backbone|intelligence|charm|decency) of an? \w+|\byou(?:'re| are) a (?:joke|disgrace
      |fraud|crook|liar|leech|coward|loser|deadbeat|failure|clown|cheat|thief|disease|cancer
      |parasite)\b|\bhow (?:thick|stupid|dumb|dense) (?:are|can) you\b|\bare you (?:stupid|deaf
      |blind|dumb|thick|retarded|mental|brain ?dead|slow|simple)\b|\bwhat(?:'s| is) wrong with you\b
      |\bgrow (?:up|a (?:pair|brain|spine))\b|\bnobody (?:likes|loves|respects) you\b
      |\bno wonder (?:you(?:'re| are)?|nobody|your)\b(?: [a-z]+){0,4} (?:broke|poor|alone|left
      |failed|unemployed)|\b(?:deadbeats?|freeloaders?|scroungers?)\b
      |\bdisgrace(?:ful)?\b(?= (?:human|person|excuse|of a))|\bsorry excuse for\b
      |\bdaylight robbery\b.*\byou\b|\bclowns\b|\b(?:you|ya|u|yer) (?:absolute|utter|complete|total
      |bloody|fucking|stupid|pathetic|useless|miserable|filthy|dirty|lying|greedy|rotten
      |heartless) (?!legends?\b|stars?\b|diamond|angels?\b|gems?\b|hero\w*|life ?savers?|saints?|right
      |best|lot\b)[a-z]+|\b(?:vultures|crooks|parasites|bloodsuckers|imbeciles|thieves|scumbags
      |con artists|cowboys|charlatans|halfwits|leeches|jackals|hyenas|gangsters|racketeers)\b
      |\b(?:useless|pathetic|miserable|shameless|clueless|hopeless|bloody|rotten) (?:shower|lot|bunch
      |company|people|outfit|excuse|firm|bank|rabble)\b|\b(?:joke|shambles|disgrace|farce
      |sham) of an? (?:company|bank|firm|outfit|service|team|platform)\b|\bcouldn'?t (?:run|organi[sz]e
      |find|hit|manage|pour) (?:a|an|your|the) (?:bath|piss\w*|drink|party|barn|arse|backside|bun|bath
      |own|raffle)\b|\bstop (?:whining|moaning|crying|snivelling|bleating)\b|\bget a (?:proper
      |real) job\b|\bget (?:in|to) the (?:bin|sea)\b|\b(?:do one|jog on|naff off|eff off|p[*i]ss off
      |get knotted)\b|\bbloody (?:joke|disgrace|useless|ridiculous|cheek|nerve|awful|stupid|idiots?
      |hopeless)\b|\b(?:what|such) (?:a )?(?:\w+ )?(?:crooks?|liars?|cheats?|thieves|scammers?
      |bunch of \w+|con artists?|clowns?|jokers?|parasites?|vultures?|scumbags?) (?:you|they|u) (?:are|r
      |lot)\b
    `,
    {
      unless: when`
      (?:called|calling|calls|says?|said) (?:me|i'?m|us|my)|feel(?:ing)? (?:like )?(?:pathetic
      |worthless|an idiot|a failure|so stupid)|i(?:'m| am|'ve been| was| feel)(?: such| just| not
      | so| being| a| an| like| the){0,6} (?:idiot|moron|deadbeat|pathetic|worthless|muppet|loser
      |freeloader|scrounger|asshole)|not (?:a|some|the) (?:deadbeat|idiot|freeloader)|(?:we
      |i) got scammed|my (?:idiot|bastard|asshole|boss|ex|landlord)|(?:a|the) (?:scam|fraud)\?|no bs
      |what(?:'s| is) wrong with you(?:r|\?.{0,3}(?:are you ok))
    `,
    },
  ),
  rule(
    'threaten',
    find`
      \b(?:i|we)(?:'ll| will|'m going to|'m gonna| am going to|m gonna|'re going to|'re gonna| can
      | could|'d| might| may| should| know(?: exactly)?|'ve got| have)(?: just| also| personally
      | make sure| always| simply| start| be){0,6} (?:tell(?:ing)?|call(?:ing)?|ring(?:ing)?
      |phon(?:e|ing)|email(?:ing)?|contact(?:ing)?|visit(?:ing)?|inform(?:ing)?|messag(?:e|ing)
      |text(?:ing)?|let|notify(?:ing)?|speak(?:ing)? to|talk(?:ing)? to|go(?:ing)? to|warn(?:ing)?
      |send(?:ing)?
      |show(?:ing)?|writ(?:e|ing) to|have a word with)(?: [a-z']+){0,4}? (?:your (?:boss|employer
      |manager|work(?:place)?|wife|husband|mother|mum|mom|father|dad|family|parents|kids|children
      |neighbou?rs|friends|school|church|hr|colleagues|co-?workers|landlord|partner|girlfriend
      |boyfriend|in-?laws|clients|customers|home|house|office|job|door|sister|brother|son|daughter
      |grandmother|nan|village|contacts)|everyone (?:you|at|in|on|online|what|how|about|that|exactly)
      |everybody(?: (?:you|at|in|on|online|what|how|about|that))?|the (?:whole )?world
      |all my (?:followers|friends|mates)|people (?:online|what|how)|every(?:one|body) (?:i know|who)
      |the (?:papers|press|media|news|internet)|my followers|the whole (?:town|village|street
      |office|neighbou?rhood|world|school|internet)|the neighbou?rs|all your)\b
    `,
    {
      unless: when`
      if you (?:like|want|prefer)|with your (?:permission|consent)|won'?t|will not|wouldn'?t
      |not (?:call|contact|tell|going)|never|happy to (?:speak|talk) to your (?:manager|boss)
      |speak(?:ing)? to your (?:manager|supervisor)|talk to your (?:manager|supervisor)|(?:call|ring
      |email|contact|visit|go to|speak to|write to) your (?:office|manager|head office)(?! (?:and
      |until))|let your (?:manager|team|office|colleague)
    `,
    },
  ),
  rule(
    'threaten',
    find`
      \b(?:pay (?:up )?(?:\w+ ){0,4}or (?:else|i|we|your|you)|or else\b|you(?:'ll| will) (?:regret
      |be sorry|wish|pay for (?:this|it)|see what|find out what|hear from my (?:boys|guys|friends
      |lads)|lose (?:your (?:job|kids|family|teeth|fingers)))|regret (?:this|it|the day|ever)
      |make you (?:regret|pay for|sorry|suffer|wish)|make (?:your|ur) life (?:hell
      |a (?:living )?(?:hell|misery)|miserable|a nightmare)|(?:i|we) know where (?:you|u
      |your)(?: \w+)? (?:live|work|sleep|park|kids?|famil\w+|daughter|son|go|wife|mother)
      |know (?:where|what school|which school) your|watch your (?:back|step|mouth)
      |sleep with one eye|break your (?:legs?|arms?|knees?|face|neck|windows?|fingers|door)
      |smash(?:ing)? (?:your|up your|ur)|kneecap|beat (?:you|the|it out)|hurt (?:you|your)
      |kill (?:you|ya|u)\b|shoot you|burn (?:your|down|it|the|this) ?(?:house|shop|office|place|down
      |building|car)|come (?:round|over|down|to your|after|for) ?(?:there |your |you |with\x20
      |and )(?:house|home|door|work|office|family|kids|a bat|smash|sort you|get you|my (?:boys|mates
      |brothers|cousins))|(?:turn|turning|show|showing) up (?:at|outside) (?:your|ur) (?:house|home
      |door|work|job|office|kids?'?|school|wedding|mum'?s|mother'?s|church)
      |send(?:ing)? (?:some(?:one|body)|the boys|the lads|people|my (?:boys|guys|cousins|lads)
      |a couple of|guys|men|heavies) (?:round|over|to|after|by)|pay (?:you|him|her|your family
      |your mother) a visit|(?:plaster|blast|splash|leak|expose|smear|post|put|publish|share|spread
      |stick|drag)(?:ing|ed)? (?:you|your|this|it|u|ur|his|her|everything|all|the|that|company|name
      |names|photo|photos|face|details|address|number|picture|pictures|business|recordings?
      |director'?s|home|reviews?|about|of| ){1,6} (?:all over|on|to|across|over|in|up on|online
      |everywhere|at|outside)(?: (?:the|every|your|all|my|their))? ?(?:facebook|fb|twitter|x
      |instagram|insta|tiktok|social|internet|press|papers|news|forums?|reddit|youtube|linkedin|web
      |whatsapp|town|neighbou?rs|group|media|trustpilot|google|public|village|telegram|weibo|office
      |door|street|wall|windows?)|goes? up on every|all over (?:facebook|twitter|social media
      |the internet|tiktok|instagram|google|the news|linkedin)|name and shame|ruin (?:you|your|ur)
      |destroy (?:you|your|ur)|end your career|bury you|finish you(?: off)?|get you (?:fired|sacked
      |deported)|have you (?:arrested|deported|locked|fired)|burn you|teach you a lesson
      |accidents? happen|would be (?:a shame|terrible|awful|unfortunate|such a shame) if
      |shame if (?:something|anyone|your|the)|nice (?:family|house|shop|little|place|kids) you(?:'ve
      | have) got|one[- ]star|(?:see|make sure) (?:to it )?(?:that )?(?:you
      |u) (?:get |are |'re |all )?(?:sacked|fired|lose|struck off|ruined|shut down|never work)
      |be (?:waiting|sat|stood|outside) (?:for you )?(?:in|outside|at|by|on) (?:the|your|ur) (?:car park
      |house|door|doorstep|office|work|gate|street|home|shop)|(?:come|coming|pop|be) (?:down|round
      |over) (?:there|to yours|yours|to see you)(?: (?:with|and)|(?=[.!,]|$))|(?:your|ur) (?:wife
      |husband|boss|mum|mom|mother|dad|family|employer|neighbou?rs|kids|partner|colleagues?|landlord
      |girlfriend|boyfriend|manager)(?: [a-z]+){0,2} (?:might|would|may|will|'ll|is going to|gonna|gets?
      |should|ought to)(?: [a-z]+){0,3} (?:like to|love to|want to|interested|hear|know|find|call|letter
      |visit|informed|told)|(?:i|we) know people|(?:see|watch|find out) what happens(?: to| if| when
      |[.!,]|$)|on every (?:lamp ?post|wall|tree|street|corner|page|site|group|door)|pay(?:ing)? (?:you
      |ya|u|your \w+) a (?:little |friendly )?visit|bomb|you have been warned|last warning
      |don'?t make me
      |you don'?t want to (?:find out|know|see what|mess|test)|i(?:'ve
      | have) got (?:your )?(?:hr'?s?|your boss'?s?|your (?:mother|wife|husband|employer
      |manager)'?s?) number|(?:make sure|let|so)(?: that)? (?:the |your |all )?(?:whole|entire|every
      |all|neighbou?r\w*|everyone)[^.!?;]{0,24}\b(?:knows?|hears?|sees?|finds? out)|(?:people|guys
      |boys|lads|men|friends|fellas|collectors) (?:who|that)?(?:'ll| will| can|'d| would)? (?:come
      |visit|pay|sort|drop|call|deal)|wouldn'?t want (?:your|ur) [a-z' ]{2,20} to (?:hear|know|find
      |see|learn)|every (?:newspaper|paper|reporter|news|tv)\b|(?:won'?t|will not
      |not going to) be (?:pleasant|pretty|nice)|everyone(?: \w+){0,4} (?:will|'ll|is going to
      |gonna) (?:know|hear|find out|see)|wait and see what|hunt (?:you|u) down|nowhere to hide
      |see (?:you|u) in hell|blood on)\b
    `,
    {
      unless: when`
      \b(?:don'?t|do not|please don'?t|stop|never|isn'?t|won'?t|wouldn'?t|nobody)\b(?! make me
      | want to)|threaten(?:ed|ing)|(?:he|she|they|your (?:agent|collector|colleague|team)) (?:said
      |told|threatened)|i (?:really )?regret|to post (?:the|a) (?:cheque|letter|check)|post (?:it
      |the [a-z ]+) (?:to|on) (?:you|the (?:\d|fir|mon|tue|wed|thu|fri))|put (?:it|that
      |this) (?:in writing|on (?:paper|a plan|hold|my|the (?:account|record)))|put (?:it|this
      |that) (?:to|over|on)|share (?:it|this|that|the [a-z]+) (?:in|on|to|over)|spread (?:it|this
      |that|the [a-z]+) (?:over|in|on|to|across)|afraid|scared|worried|credit (?:file|report)|up to
    `,
    },
  ),
  rule(
    'blame',
    find`
      \b(?:(?:this|it|that|all(?: of)? this|the whole (?:thing|mess))(?:'s| is| was|s)?(?: all
      | entirely| completely| totally| purely| clearly| your own| 100%| your){0,6} (?:your|ur
      |you people'?s?|you guys'?|their|his|her|the bank'?s|the company'?s|the (?:government|landlord
      |agent|salesman|system)'?s) (?:own |stupid |damn |bloody )?(?:fault|doing|mess|mistake|problem
      |responsibility|making)|(?:your|ur|their|his|her) (?:[a-z']+ ){0,2}fault|(?:it|this|that)(?:'s
      | is)(?: all)? (?:because of|down to|on|thanks to|due to) (?:you|u|your|ur|them)(?: lot
      | people| guys| company| incompetence| greed)?\b|blame (?:yourself|yourselves|you|your|them
      |him|her|the bank|the platform)|thanks to (?:you|your|u|ur|that)(?: \w+){0,4}|you (?:people\x20
      |lot |guys |all )?(?:did this|caused (?:this|it|all)|made (?:me|this|it) (?:\w+ )?(?:happen
      |default|miss|lose|late|broke|worse|sign|a mess)|messed (?:it|this|up|me|everything)|ruined
      |screwed (?:me|this|it|up|us)|tricked|conned|put me in|got me into|pushed (?:me|this|it)
      |talked me into|trapped|forced me|suckered|dragged me|brought this on|cost me|set me up
      |stitched|started (?:this|it))|you(?:'ve| have) (?:only )?got (?:only )?yourself to blame
      |only (?:yourself|yourselves) to blame|(?:this|it|that|mess|default|delay)(?:'s| is| was)(?: all
      | entirely| squarely| totally| completely)? on (?:you|your)\b|if your (?:[a-z]+ ){1,2}(?:hadn'?t
      |had|weren'?t|wasn'?t|didn'?t)|if (?:you|u|your (?:company|team|lot|people|platform
      |salesman|agent)|it weren'?t for you|it wasn'?t for you) (?:hadn'?t|had (?:not|just|only|done
      |sent|told|bothered|been)|weren'?t|wasn'?t|didn'?t|people|lot)(?: \w+){0,8}|i wouldn'?t (?:be
      |owe|have)(?: \w+){0,6} (?:if|without|but for) (?:you|your|it weren'?t)|you brought (?:this
      |it) on|serves you right|should(?:'ve| have) thought (?:of|about) that before
      |should not have spent|you shouldn'?t have (?:spent|borrowed|bought|signed|taken))\b
    `,
    {
      unless: when`
      not (?:your|ur|his|her|their) fault|isn'?t (?:your|their)|don'?t blame|i(?:'m| am) not blam\w+
      |not blam\w+|can'?t blame|thanks to your (?:help|patience|team|support)|thanks to you (?:both
      |for)|no one'?s fault|my fault
    `,
    },
  ),
  rule(
    'hostile',
    new RegExp(`\\b(?:bunch|pack|gang|load|shower|lot|nest) of (?:[a-z]+ ){0,3}?(?:${INSULT})\\b`, 'g'),
    { unless: /not a|aren'?t/ },
  ),
  rule(
    'threaten',
    /\b(?:i|we) know (?:what|which) (?:car|school|bus|flat|street|gym|house|train)\b|\bknow (?:your|ur) (?:address|route|routine|kids|plate)/g,
    { unless: /\?/ },
  ),
  rule(
    'blame',
    /\bif (?:you|your) (?:lot|people|guys|company|team|side|staff|firm|bank) (?:had|hadn'?t|did|didn'?t|weren'?t|wasn'?t)|\b(?:it'?s|it was|that'?s) (?:your|ur) (?:[a-z]+ ){1,3}(?:that|which|who) (?:caused|made|did|broke|messed|put|got|started|ruined|charged)|\bnone of this would(?:'ve| have)? (?:happened|been)/g,
    { unless: /my fault|i had/ },
  ),
];
