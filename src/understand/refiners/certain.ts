import type { Labels } from '../labels.ts';
import { stretchOf } from '../pattern.ts';
import type { Source } from '../source.ts';
import { isLeftOver } from '../terms/leftOver.ts';
import { has, type Refiner, whole, withLabel, without } from './refiner.ts';

const YES = '(?:ok(?:ay)?|fine|alright|all right|sure|yes|yeah|yep|好的?|行吧?|嗯+|可以|成)';
/** "好的,稍等", "ok let me think": a yes that only asks for a moment. */
const A_MOMENT = new RegExp(
  `^${YES}[,.! ]*(?:请?(?:稍等|等等|等一?下|等我)|(?:我|让我)(?:再|先)?(?:想想?|考虑)|hold on|wait|one (?:sec|moment)|(?:just )?a (?:sec|moment|minute)|give me a (?:sec|moment|minute)|let me (?:think|check|see))[^,.!?]{0,12}[.!。~ ]*$`,
);
/** "yeah but no": a yes taken back in the same breath settles nothing either way. */
const BOTH_WAYS = new RegExp(`^${YES}[,.! ]*(?:but|但是?|不过|可是)[,.… ]*(?:no|不)?[,.!…。~ ]*$`);
/** "fine. FINE. 600 a month": a yes that opens a plan of one's own. */
const OPENS = new RegExp(`^(?:${YES}[,.! ]+){1,3}(?=.*(?:\\d|go back|then|month|期|块|元))`);

/** "fine. FINE. 600 a month. happy?": a sum in a sentence of its own, behind a yes that is said twice, is no agreement. */
const GRUDGES = new RegExp(
  `^(?:${YES}[.!]+ *){2,}[$£€¥]?\\d[\\d,.]* ?(?:(?:a|per|each|every|/) ?\\w+|一个?月|每月|每期)[.!]`,
);

/** "sorry I meant the 27th", "不好意思说错了": who mends a slip of the tongue takes no responsibility for the debt. */
const SLIP =
  /^(?:oops|sorry|apologies|my bad|不好意思|抱歉|对不起)[,.! ]*(?:i |my )?(?:meant\b|mean (?!it\b|that\b)|typo|typed|wrong (?:figure|number|date|chat)|(?:刚才?)?(?:我)?(?:说|打|写)错|口误|手滑)/;

/** "I'd like to stay with you and clear the balance": who wants what is owed settled says so, whatever follows. */
const MEANS_TO_PAY =
  /\b(?:i|we)(?:'d| would| do)? (?:like|love|want|mean|intend) to (?!know|ask|see|hear|talk)[^.,;!?]{0,44}\b(?:clear|settle|pay off|repay|pay back|pay down)\b[^.,;!?]{0,16}\b(?:balance|debt|arrears|backlog|what (?:i|we) owe|what was put off)\b/;

/** "肯定要还的": the same, without a word of when. */
const WILL_PAY =
  /(?:肯定|一定|当然|绝对|必须)(?:是)?(?:要|会|得)(?:还|付|结)(?:的|清|上|给|掉)?(?![^,。!?]{0,4}(?:吗|么|什么|多少|不))/;

/** "延期到头了", "街坊来得少，柜台进的钱接不上": why nothing was paid, in a trader's own words. */
const CAUSE =
  /(?:延期|账期|宽限期?|缓[缴交]期?|展期)[^,。!?吗]{0,6}(?:到头|到期|满了|结束|过完|用完|没了)|(?:街坊|客人|顾客|人流|客流|客源|回头客|熟客|生意|单子|订单)[^,。!?]{0,4}(?:来得|上门)?(?:越来越|变|也|都)?(?:少了|少得|来得少|变少|更少|越来越少|稀少|稀稀|清淡|冷清|没(?:什么)?人)|(?:钱|款|账|进账|现金|资金|收入)[^,。!?]{0,4}(?:接|跟|供|续)不上|\b(?:extension|deferral|grace period|breathing space|(?:longer |credit )?terms)\b[^.!?]{0,12}\b(?:ran out|run out|is over|are over|was over|ended|expired|came to an end|is up)\b/;

/** "退款率压在1%以内", "refunds are at 0.7%": a share of refunds is a figure of the business, neither a misfortune nor a quarrel. */
const REFUND_SHARE = /退(?:款|货)率|\brefunds?(?: rate)?\b[^.!?]{0,24}(?:%|per ?cent)/;
const MISFORTUNE =
  /掉|少|下滑|跌|亏|淡|停|关|坏|断|慢|压住|拖|没|不[好行]|\b(?:lost|lose|fell|fall|drop\w*|slow|broke\w*|closed|late|down|cut|stuck|ill|sick|less|fewer)\b/;

/** "One of our customers paid it off like that last year": a story of somebody else's plan is none itself. */
const SOMEBODY_ELSES =
  /\b(?:one|some|another|several|plenty|many) (?:of )?(?:our |my |the )?(?:customers?|clients?|shops?|merchants?|people)\b[^.!?]{0,60}\b(?:paid|cleared|settled|finished|managed|did)\b|(?:有(?:一?[位个家]|些|不少)|别的|其他)[^,。!?]{0,10}(?:客户|商户|店|老板)[^。!?]{0,40}(?:结清|还清|付清|还完|付完)/;

/** "I lost my temper" tells of no loss that keeps anyone from paying, where nothing else does. */
const TEMPER = /\b(?:lost|losing) (?:my|our) (?:temper|cool|rag|head)\b/;
const LOSS =
  /\b(?:job|work|laid|wages?|salary|pay(?:check|slip)?|income|hours|sick|ill|hospital|surgery|sales|customers?|orders|rent|closed|slow|late|broke|money|cash)\b/;

/** "能帮我P一张假证明吗": who asks for a forgery, or offers one, means it, question or not. */
const FORGES =
  /(?<!不(?:会|想|敢|能|要)?|别|没|有人|拒绝)(?:(?:帮|替|给)(?:我|个忙)[^,。!?;不]{0,4}(?:ps?图?|伪造|做|弄|搞|开|编)(?:出|了)?一?[张份个](?:假|伪造)的?(?!期)|(?<![a-z])ps?图?(?:上)?(?:一|两|几)[张份])/;

/** "I'll come and wreck your warehouse", "有你好看的" are threats, whoever votes otherwise. */
const WRECKS =
  /有你们?好看|\b(?:i|we)(?:'ll| will|'m going to|'m gonna) (?:come (?:down |over |round |up )?(?:there )?(?:and|to) )?(?:wreck|smash|trash|burn|torch|demolish|blow up|break every|set fire to)\b(?! my| the bank| through)/;

const yesAlone = ({ acts }: Labels, { own }: Source): boolean =>
  A_MOMENT.test(own) ||
  (OPENS.test(own) &&
    has(acts, 'propose') &&
    acts.some(({ label, by }) => label === 'accept' && by === 'trained'));

/** What follows without a vote: a refusal rejects, to ask why is to ask, a secret seen is a secret, a day named is not vague. */
export const refineCertain: Refiner = (labels, { source, secrets, mentions, terms }) => {
  let { acts, flags } = labels;
  const secret = secrets.find(({ kind }) => kind !== 'phone');
  if (secret) flags = withLabel(flags, 'overshare', secret, 'secret');
  const wrecks = WRECKS.exec(source.own);
  if (wrecks) flags = withLabel(flags, 'threaten', stretchOf(wrecks), 'wrecks');
  const forges = source.side === 'debtor' ? FORGES.exec(source.own) : null;
  if (forges) flags = withLabel(flags, 'deceive', stretchOf(forges), 'forges');
  const refusal = flags.find(({ label }) => label === 'refuse');
  if (refusal) acts = withLabel(without(acts, 'accept'), 'reject', refusal.span, 'refuse');
  const means = source.side === 'debtor' && !refusal ? MEANS_TO_PAY.exec(source.own) : null;
  if (means) acts = withLabel(acts, 'state_willingness', stretchOf(means), 'means to pay');
  const wills = source.side === 'debtor' && !refusal ? WILL_PAY.exec(source.own) : null;
  if (wills) acts = withLabel(acts, 'state_willingness', stretchOf(wills), 'will pay');
  const cause = source.side === 'debtor' && !has(acts, 'propose') ? CAUSE.exec(source.own) : null;
  if (cause) acts = withLabel(acts, 'explain_hardship', stretchOf(cause), 'cause');
  if (REFUND_SHARE.test(source.own) && !MISFORTUNE.test(source.own)) acts = without(acts, 'explain_hardship');
  if (has(acts, 'ask_reason')) acts = withLabel(acts, 'ask', whole(source), 'ask_reason');
  if (yesAlone(labels, source)) acts = without(acts, 'accept');
  if (GRUDGES.test(source.own))
    acts = withLabel(without(acts, 'accept'), 'propose', whole(source), 'grudging yes');
  if (SLIP.test(source.own)) acts = without(acts, 'apologize');
  if (BOTH_WAYS.test(source.own)) acts = without(acts, 'accept', 'reject');
  if (source.side === 'creditor' && SOMEBODY_ELSES.test(source.own) && mentions.amounts.length === 0)
    acts = without(acts, 'propose');
  // "Yes, it's under the 950 I have left" weighs a plan; it puts none forward.
  const ownOnly = mentions.amounts.length > 0 && mentions.amounts.every((sum) => isLeftOver(source, sum));
  if (ownOnly && Object.keys(terms).every((name) => name === 'currency')) acts = without(acts, 'propose');
  if (TEMPER.test(source.own) && !LOSS.test(source.own)) acts = without(acts, 'explain_hardship');
  if (mentions.amounts.length + mentions.counts.length + mentions.dates.length > 0)
    flags = without(flags, 'vague');
  return { ...labels, acts, flags };
};
