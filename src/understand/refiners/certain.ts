import type { Labels } from '../labels.ts';
import type { Source } from '../source.ts';
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

/** Without a name, a role, a number or a bill nobody has said who is speaking: "hi there" is a greeting and no more. */
const NAMES_SOMETHING =
  /\d|\b(?:my|mine|our|this is|it'?s|i'?m|i am|we'?re|name|here|account|order|invoice|bill|loan|card|contract|case|payment|balance|statement|number|ref\w*|about|regarding|re|from|of|for|with|calling|behalf|concerning|plan|debt|the)\b|[我俺咱是叫姓号单账款贷借欠店司厂家行部商同约卡期]|本人|关于|这边|这里|谈|问|咨询/;

/** Something that never came is contested, or asked for; nobody deceives by saying so. */
const NEVER_CAME =
  /\b(?:never|not|haven'?t|hasn'?t|didn'?t|still waiting)\b[^.!?;]{0,16}\b(?:got|get|getting|had|seen|received?|come|came|arrived?|delivered|sent)\b|(?:没|未|没有)(?:收到|见到|看到|拿到|给过?|开过?|寄)/;
/** Words in which deceit is spoken of. */
const DECEIT =
  /\b(?:fak\w+|forg\w+|doctor(?:ed|ing)?|photoshop\w*|edit\w*|mock\w*|made? up|mak\w+ up|invent\w*|pretend\w*|lie[ds]?|lying|tell (?:you|them|him|her)|hid\w*|back-?dat\w*|borrow(?:ed)? (?:a|an|my|his|her)|template|cook\w*|tweak\w*)\b|p图|假|伪|编|造|骗|瞒|藏|转移|装|改(?:了|个|一)|谎/;

/** To sign first and stamp later is how papers are dealt with at a distance, and no forgery. */
const AT_A_DISTANCE =
  /章[^。!?;]{0,8}(?:后补|补盖|再盖|再补|晚点|不急)|(?:不等|没有?)章[^。!?;]{0,6}(?:先|也行|您签|签字)|先[^。!?;]{0,6}(?:签字|确认)[^。!?;]{0,12}(?:章|扫描|邮件)|签字?扫描|\b(?:stamp|seal)\b[^.!?;]{0,24}\b(?:later|follow|afterwards|can wait)\b|\bsign\b[^.!?;]{0,24}\b(?:by hand|e-?mail|scan\w*|electronic\w*)\b|\be-?sign\w*|\bscan\b[^.!?;]{0,16}\bsign/;

/** Who promises never to ask for a code, or gives the number of a badge, gives no secret away. */
const KEEPS_SECRETS =
  /(?:不会|不用|不需要|绝不|从不|别)[^。!?;]{0,8}(?:问|要|说|给|发|报|告诉)[^。!?;]{0,12}(?:验证码|密码|卡号|身份证)|工号|\b(?:never|won'?t|will not|don'?t|do not) (?:ask|need|send|tell|give|share)\b[^.!?;]{0,30}\b(?:codes?|passwords?|pins?|card)\b|\b(?:staff|employee|badge|agent) (?:id|number|no)\b/;

/** "I want to get this off the books": an account that is closed is paid, and nobody's books are cooked. */
const OFF_THE_BOOKS =
  /\b(?:get|clear|have|take) (?:this|it|that|the \w+)(?: all)? off (?:the|my|our|your) (?:books?|list|hands|back)\b/;

/** A page that is written down for somebody who has a say is no forged paper. */
const EXPLAINS =
  /(?:写|出|做|整理|准备)(?:一|个|张)?(?:份|页|张)?(?:情况)?(?:说明|清单|对照|草稿|摘要)|\b(?:write|put together|draw up|prepare) (?:a|one|an? \w+) (?:page|note|summary|draft|explanation)\b/;

/** "I can put your shop in next month's campaign": help with the trade threatens nobody. */
const PROMOTES =
  /推广|活动|优惠券|首页|曝光|引流|带来的?客|客人?数|\b(?:campaigns?|vouchers?|promot\w+|front page|marketing|bring (?:you|us) (?:\w+ )?customers|newsletters?)\b/;
const HARMS =
  /告|起诉|法院|曝光你|关|停|封|砸|烧|闹|上门|让你|后果|小心|等着|完蛋|举报|投诉|家人|孩子|\b(?:sue|court|police|report|review|expose|shut|close|cut|block|ban|ruin|regret|family|kids|lawyer|or else|come round|tell everyone|know where|dare|pay for|warn\w*)\b/;

/** A warning of those who take money for what is free deceives nobody. */
const WARNS =
  /(?:免费|不收(?:费|钱)|不用花钱)[^!?]{0,40}(?:代办|中介|代理|机构)|(?:代办|中介|代理)[^!?]{0,40}(?:免费|没有(?:内部)?渠道|收(?:了)?钱|不可信)|\bfree\b[^!?]{0,60}\b(?:agents?|middlem[ae]n|go-betweens?|fixers?)\b|\b(?:agents?|middlem[ae]n|go-betweens?|fixers?)\b[^!?]{0,60}\b(?:free|nothing you can'?t|no inside)\b/;

/** A demand with nothing given for it is no benefit. */
const DEMANDS =
  /必须|务必|限(?:你|您)|只要(?:一个)?结果|一分(?:都)?不能少|\b(?:must|have to|no later than|the lot|every penny|in full|no excuses|final)\b/;
const BENEFIT =
  /免|减|折|扣|送|赠|奖|积分|优惠|券|不收|不计|少(?:付|收|给|还|交)|省|便宜|让利|返|抵|抹|好处|优先|恢复|宽限|停|\b(?:waiv\w*|off|discount\w*|less|points?|credits?|vouchers?|coupons?|free|without|knock|drop\w*|reduc\w*|cut|lower|bonus|reward|save|gift|refund|rebate|no (?:fee|interest|charge)s?|restore|resume|let you off|forget|half|hold off|throw in)\b|%/;

/** "流水我们承诺再涨一成": turnover that is promised to grow is business, not a paper that is made to look better. */
const GROWS =
  /(?:流水|交易(?:额|量|笔数)?|营业额|销售额|单量|业绩)[^,。!?;]{0,10}(?:涨|增|提|多做|做到|做高|往上|上[涨升]|加)|\b(?:volume|turnover|sales|takings|business)\b[^,.!?;]{0,16}\b(?:grow\w*|ris\w+|rais\w+|increas\w+|up|higher|more)\b|\b(?:grow|raise|increase|lift|more)\b[^,.!?;]{0,12}\b(?:volume|turnover|sales|business)\b/;

/** "I'd like to stay with you and clear the balance": who wants what is owed settled says so, whatever follows. */
const MEANS_TO_PAY =
  /\b(?:i|we)(?:'d| would| do)? (?:like|love|want|mean|intend) to (?!know|ask|see|hear|talk)[^.,;!?]{0,44}\b(?:clear|settle|pay off|repay|pay back|pay down)\b[^.,;!?]{0,16}\b(?:balance|debt|arrears|backlog|what (?:i|we) owe|what was put off)\b/;

/** "退款率压在1%以内", "refunds are at 0.7%": a share of refunds is a figure of the business, neither a misfortune nor a quarrel. */
const REFUND_SHARE = /退(?:款|货)率|\brefunds?(?: rate)?\b[^.!?]{0,24}(?:%|per ?cent)/;
const MISFORTUNE =
  /掉|少|下滑|跌|亏|淡|停|关|坏|断|慢|压住|拖|没|不[好行]|\b(?:lost|lose|fell|fall|drop\w*|slow|broke\w*|closed|late|down|cut|stuck|ill|sick|less|fewer)\b/;

/** "One of our customers paid it off like that last year": a story of somebody else's plan is none itself. */
const SOMEBODY_ELSES =
  /\b(?:one|some|another|several|plenty|many) (?:of )?(?:our |my |the )?(?:customers?|clients?|shops?|merchants?|people)\b[^.!?]{0,60}\b(?:paid|cleared|settled|finished|managed|did)\b|(?:有(?:一?[位个家]|些|不少)|别的|其他)[^,。!?]{0,10}(?:客户|商户|店|老板)[^。!?]{0,40}(?:结清|还清|付清|还完|付完)/;

/** "I have another call, goodbye": who is called away takes leave of a talk, and of nothing else. */
const CALLED_AWAY =
  /\b(?:another (?:call|meeting|customer)|(?:have|got|need) to (?:go|run|dash)(?: now)?|gotta (?:go|run)|someone(?:'s| is) (?:at the door|waiting))\b[^!?]{0,24}\b(?:good)?bye\b|(?:电话|客人|开会|会议)[^。!?]{0,12}(?:再见|拜拜|先挂)/;

/** "I lost my temper" tells of no loss that keeps anyone from paying, where nothing else does. */
const TEMPER = /\b(?:lost|losing) (?:my|our) (?:temper|cool|rag|head)\b/;
const LOSS =
  /\b(?:job|work|laid|wages?|salary|pay(?:check|slip)?|income|hours|sick|ill|hospital|surgery|sales|customers?|orders|rent|closed|slow|late|broke|money|cash)\b/;

/** "I'll come and wreck your warehouse" is a threat, whoever votes otherwise. */
const WRECKS =
  /\b(?:i|we)(?:'ll| will|'m going to|'m gonna) (?:come (?:down |over |round |up )?(?:there )?(?:and|to) )?(?:wreck|smash|trash|burn|torch|demolish|blow up|break every|set fire to)\b(?! my| the bank| through)/;

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
  else if (KEEPS_SECRETS.test(source.own))
    flags = flags.filter(({ label, by }) => label !== 'overshare' || by !== 'trained');
  const wrecks = WRECKS.exec(source.own);
  if (wrecks)
    flags = withLabel(
      flags,
      'threaten',
      { start: wrecks.index, end: wrecks.index + wrecks[0].length },
      'wrecks',
    );
  const refusal = flags.find(({ label }) => label === 'refuse');
  if (refusal) acts = withLabel(without(acts, 'accept'), 'reject', refusal.span, 'refuse');
  const means = source.side === 'debtor' && !refusal ? MEANS_TO_PAY.exec(source.own) : null;
  if (means)
    acts = withLabel(
      acts,
      'state_willingness',
      { start: means.index, end: means.index + means[0].length },
      'means to pay',
    );
  if (REFUND_SHARE.test(source.own) && !MISFORTUNE.test(source.own)) acts = without(acts, 'explain_hardship');
  if (has(acts, 'ask_reason')) acts = withLabel(acts, 'ask', whole(source), 'ask_reason');
  if (yesAlone(labels, source)) acts = without(acts, 'accept');
  if (!NAMES_SOMETHING.test(source.own))
    acts = acts.filter(({ label, by }) => label !== 'identify' || by !== 'trained');
  if (GRUDGES.test(source.own))
    acts = withLabel(without(acts, 'accept'), 'propose', whole(source), 'grudging yes');
  if (SLIP.test(source.own)) acts = without(acts, 'apologize');
  if (BOTH_WAYS.test(source.own)) acts = without(acts, 'accept', 'reject');
  // "这周处理完送您200积分": a benefit without a term of the settlement is no plan.
  if (has(acts, 'offer_incentive') && Object.keys(terms).length === 0)
    acts = acts.filter(({ label, by }) => label !== 'propose' || by !== 'trained');
  if (PROMOTES.test(source.own) && !HARMS.test(source.own))
    flags = flags.filter(({ label, by }) => label !== 'threaten' || by !== 'trained');
  if (CALLED_AWAY.test(source.own))
    flags = flags.filter(({ label, by }) => label !== 'distress' || by !== 'trained');
  if (source.side === 'creditor' && SOMEBODY_ELSES.test(source.own) && mentions.amounts.length === 0)
    acts = without(acts, 'propose');
  if (DEMANDS.test(source.own) && !BENEFIT.test(source.own))
    acts = acts.filter(({ label, by }) => label !== 'offer_incentive' || by !== 'trained');
  if (TEMPER.test(source.own) && !LOSS.test(source.own)) acts = without(acts, 'explain_hardship');
  const honest = [NEVER_CAME, AT_A_DISTANCE, GROWS, OFF_THE_BOOKS, EXPLAINS].some((words) =>
    words.test(source.own),
  );
  if ((honest && !DECEIT.test(source.own)) || WARNS.test(source.own))
    flags = flags.filter(({ label, by }) => label !== 'deceive' || by !== 'trained');
  if (mentions.amounts.length + mentions.counts.length + mentions.dates.length > 0)
    flags = without(flags, 'vague');
  return { ...labels, acts, flags };
};
