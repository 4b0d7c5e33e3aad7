import type { Flag } from '../../domain/flag.ts';
import { find, when } from '../pattern.ts';
import { type Rule, rule } from '../rule.ts';

export const LATIN_CHAT: readonly Rule<Flag>[] = [
  rule(
    'off_topic',
    find`
      \b(?:(?:ignore|forget|disregard|override|bypass)(?: [a-z]+){0,4} (?:rules?|instructions?
      |prompts?|guidelines|training|programming|above|said before)|system prompt|(?:your
      |the) (?:prompt|instructions|source code|training data)|jailbreak|dan mode|you are now dan
      |(?:output|reveal|show|print|leak|dump)(?: me)? (?:your|the) (?:hidden|system|secret|initial
      |original|full) (?:\w+ )?(?:instructions|prompt|rules|message)|developer mode
      |pretend (?:you(?:'re| are)|to be) (?:a|an|my|the)|(?:act|behave|talk|speak|respond|answer
      |reply) (?:as|like|in|only in) (?:an? |the style of |the voice of )?(?:pirate|cat|dog|robot
      |shakespeare|yoda|rhymes?|haiku|emojis?|character|celebrity|chef|teacher|wizard|alien|poet
      |\w+ accent)|you are now (?:a|an|my|in)|role ?play|from now on,? (?:you|answer|speak|respond
      |talk|only)|(?:write|compose|make|tell|sing|recite|give|draw|generate|create)(?: me| us
      | up)? (?:a|an|some|the|another|me a) (?:\w+ ){0,2}?(?:poem|joke|song|story|haiku|limerick
      |essay|riddle|rap|recipe|code|script|python|program|sonnet|picture|tweet|caption|fun fact|meme
      |pun|function|knock|bedtime|love letter|cover letter|list of (?:songs|films|movies))
      |translate (?:this|that|the|it|into|to|from|.{1,20} (?:into|to))|what(?:'s
      | is) (?:the )?(?:weather|capital of|meaning of life|square root|time in|score|population
      |tallest|fastest|speed of|best (?:movie|film|song|game|pizza|restaurant|show|phone))
      |weather(?: is| was|'s)? (?:lovely|nice|great|awful|beautiful|terrible|good|hot|cold|gorgeous
      |rubbish|today)|(?:lovely|nice|beautiful|gorgeous|sunny|rainy) (?:weather|day (?:out|today|for
      |isn'?t)|outside)|(?:raining|sunny|snowing) (?:here|outside|today|again)|(?:watch(?:ed|ing)?
      |saw|seen|catch|caught) (?:the |any |last night'?s )?(?:cricket|football|footy|match|game
      |movie|film|show|series|netflix|match of the day|race|f1|grand prix|world cup|super ?bowl|nba
      |episode|finale|anime|k-?drama)|(?:cricket|football|footy|soccer|rugby|basketball|baseball
      |world cup|premier league|grand national|cheltenham|wimbledon|olympics|eurovision|bake off
      |love island|lottery numbers|euromillions|melbourne cup|state of origin|bollywood|super ?bowl|nba
      |nfl|ipl|arsenal|liverpool|chelsea|man (?:utd|united
      |city)|real madrid|barcelona|messi|ronaldo|kohli|lakers|warriors|taylor swift|beyonc[eé]
      |netflix|minecraft|fortnite|pokemon|pok[eé]mon|elden ring|zelda|playstation|xbox|star wars
      |marvel|harry potter)|what(?:'s| is) your (?:favou?rite|fave|star|go-to|dream)
      |favou?rite (?:colou?r|movie|film|food|song|band|book|team|pizza|show
      |animal|season|game)|do you (?:like|love|prefer|enjoy|watch|play|eat|dream
      |have (?:a (?:girlfriend|boyfriend|pet|favou?rite)|feelings|pets))|are you (?:single|married
      |hot|into)|where are you from(?= originally|\?|$)|(?:will|would) you (?:marry|date|go out with)
      |what are you (?:wearing
      |doing (?:tonight|later|this weekend))|(?:my|the|our|a|this) (?:cat|dog|hamster|parrot
      |goldfish|puppy|kitten)(?: [a-z']+){0,3} (?:just|is|has|keeps|ate|likes|loves|knocked|did
      |won'?t|chased|sleeps|learned|learnt)|\w+ homework|pizza topping|knock[,-]? knock
      |why did the (?:chicken|\w+ cross)|haha(?:ha){1,6}|lol+z?(?= |$)(?: (?:ok|nice|cool|what))?
      |lmao|rofl|blah blah|la la la|asdf\w*|qwer\w*|(?:best|good) (?:pizza|burger|ramen|curry
      |place to eat|restaurant)|pineapple|recipe for|how (?:do|to) (?:i |you )?(?:bake|cook|fry
      |grill|knit|hack|make (?:a |an )?(?:cake|bread|omelette|pasta|lasagne|lasagna|pancakes|bomb
      |rice))|horoscope|star sign|zodiac|aliens?|conspiracy|bitcoin to the moon|crypto tips
      |\d+ ?[+*×÷] ?\d+ ?=|print (?:your|the) |repeat after me|say (?:banana|hello to
      |something (?:funny|rude))|\bsudo\b|hello world|select \* from|drop table|<script|(?:what
      |who) (?:is|was|invented|won|wrote) (?:the (?:president|prime minister|king|queen|world cup
      |oscar)|shakespeare|einstein|batman)|tonight'?s (?:match|game)|had (?:a )?(?:lovely|great
      |amazing|nice) (?:lunch|dinner|weekend|holiday|breakfast|curry)|what(?:'s| is) for (?:dinner
      |lunch|tea)|holiday snaps)\b
    `,
    {
      unless: when`
      \bpay|\bdebt|\bplan\b|invoice|bill\b|instal|owe|because|(?:our|my|the) (?:season|sales
      |business|trade|orders|match day)|slow|quiet|closed|flood|sign (?:first|because)|painted
      |accident|hospital|ended|refund|order(?:ed)?\b|deliver|charge|account|fees?\b
    `,
    },
  ),
  rule(
    'off_topic',
    /\b(?:election|president|who(?:'s| is) (?:gonna|going to) win|vote for|recommend (?:a|me a|any) (?:movie|film|book|show|song|restaurant|game))\b/g,
  ),
];
