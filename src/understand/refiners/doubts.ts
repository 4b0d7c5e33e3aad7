import type { Act } from '../../domain/act.ts';
import type { Flag } from '../../domain/flag.ts';
import type { Found } from '../../domain/utterance.ts';
import type { Source } from '../source.ts';
import { type Facts, has, type Refiner } from './refiner.ts';

/** Without a name, a role, a number or a bill nobody has said who is speaking: "hi there" is a greeting and no more. */
const NAMES_SOMETHING =
  /\d|\b(?:my|mine|our|this is|it'?s|i'?m|i am|we'?re|name|here|account|order|invoice|bill|loan|card|contract|case|payment|balance|statement|number|ref\w*|about|regarding|re|from|of|for|with|calling|behalf|concerning|plan|debt|the)\b|[我俺咱是叫姓号单账款贷借欠店司厂家行部商同约卡期]|本人|关于|这边|这里|谈|问|咨询/;

/** A demand with nothing given for it is no benefit. */
const DEMANDS =
  /必须|务必|限(?:你|您)|只要(?:一个)?结果|一分(?:都)?不能少|\b(?:must|have to|no later than|the lot|every penny|in full|no excuses|final)\b/;

const BENEFIT =
  /免|减|折|扣|送|赠|奖|积分|优惠|券|不收|不计|少(?:付|收|给|还|交)|省|便宜|让利|返|抵|抹|好处|优先|恢复|宽限|停|\b(?:waiv\w*|off|discount\w*|less|points?|credits?|vouchers?|coupons?|free|without|knock|drop\w*|reduc\w*|cut|lower|bonus|reward|save|gift|refund|rebate|no (?:fee|interest|charge)s?|restore|resume|let you off|forget|half|hold off|throw in)\b|%/;

/** Who promises never to ask for a code, or gives the number of a badge, gives no secret away. */
const KEEPS_SECRETS =
  /(?:不会|不用|不需要|绝不|从不|别)[^。!?;]{0,8}(?:问|要|说|给|发|报|告诉)[^。!?;]{0,12}(?:验证码|密码|卡号|身份证)|工号|\b(?:never|won'?t|will not|don'?t|do not) (?:ask|need|send|tell|give|share)\b[^.!?;]{0,30}\b(?:codes?|passwords?|pins?|card)\b|\b(?:staff|employee|badge|agent) (?:id|number|no)\b/;

/** Something that never came is contested, or asked for; nobody deceives by saying so. */
const NEVER_CAME =
  /\b(?:never|not|haven'?t|hasn'?t|didn'?t|still waiting)\b[^.!?;]{0,16}\b(?:got|get|getting|had|seen|received?|come|came|arrived?|delivered|sent)\b|(?:没|未|没有)(?:收到|见到|看到|拿到|给过?|开过?|寄)/;

/** To sign first and stamp later is how papers are dealt with at a distance, and no forgery. */
const AT_A_DISTANCE =
  /章[^。!?;]{0,8}(?:后补|补盖|再盖|再补|晚点|不急)|(?:不等|没有?)章[^。!?;]{0,6}(?:先|也行|您签|签字)|先[^。!?;]{0,6}(?:签字|确认)[^。!?;]{0,12}(?:章|扫描|邮件)|签字?扫描|\b(?:stamp|seal)\b[^.!?;]{0,24}\b(?:later|follow|afterwards|can wait)\b|\bsign\b[^.!?;]{0,24}\b(?:by hand|e-?mail|scan\w*|electronic\w*)\b|\be-?sign\w*|\bscan\b[^.!?;]{0,16}\bsign/;

/** "I want to get this off the books": an account that is closed is paid, and nobody's books are cooked. */
const OFF_THE_BOOKS =
  /\b(?:get|clear|have|take) (?:this|it|that|the \w+)(?: all)? off (?:the|my|our|your) (?:books?|list|hands|back)\b/;

/** A page that is written down for somebody who has a say is no forged paper. */
const EXPLAINS =
  /(?:写|出|做|整理|准备)(?:一|个|张)?(?:份|页|张)?(?:情况)?(?:说明|清单|对照|草稿|摘要)|\b(?:write|put together|draw up|prepare) (?:a|one|an? \w+) (?:page|note|summary|draft|explanation)\b/;

/** "流水我们承诺再涨一成": turnover that is promised to grow is business, not a paper that is made to look better. */
const GROWS =
  /(?:流水|交易(?:额|量|笔数)?|营业额|销售额|单量|业绩)[^,。!?;]{0,10}(?:涨|增|提|多做|做到|做高|往上|上[涨升]|加)|\b(?:volume|turnover|sales|takings|business)\b[^,.!?;]{0,16}\b(?:grow\w*|ris\w+|rais\w+|increas\w+|up|higher|more)\b|\b(?:grow|raise|increase|lift|more)\b[^,.!?;]{0,12}\b(?:volume|turnover|sales|business)\b/;

/** "We can offer bank statements and the receivables list": papers that one has are shown, not made. */
const SHOWS_PAPERS =
  /\b(?:can|could|will|'ll|would|happy to|able to) (?:also )?(?:offer|send|show|provide|supply|share|bring|give you|submit)\b[^.!?]{0,24}\b(?:statements?|lists?|reports?|notes?|letters?|bills?|documents?|papers?|contracts?|lease)\b|(?:可以|能|愿意|会)(?:再)?(?:提供|出示|拿出|发|给|交)[^,。!?]{0,12}(?:流水|清单|报表|单据|证明|合同|材料|账单|通知)/;

/** Words in which deceit is spoken of. */
const DECEIT =
  /\b(?:fak\w+|forg\w+|doctor(?:ed|ing)?|photoshop\w*|edit\w*|mock\w*|made? up|mak\w+ up|invent\w*|pretend\w*|lie[ds]?|lying|tell (?:you|them|him|her)|hid\w*|back-?dat\w*|borrow(?:ed)? (?:a|an|my|his|her)|template|cook\w*|tweak\w*)\b|p图|假|伪|编|造|骗|瞒|藏|转移|装|改(?:了|个|一)|谎/;

/** A warning of those who take money for what is free deceives nobody. */
const WARNS =
  /(?:免费|不收(?:费|钱)|不用花钱)[^!?]{0,40}(?:代办|中介|代理|机构)|(?:代办|中介|代理)[^!?]{0,40}(?:免费|没有(?:内部)?渠道|收(?:了)?钱|不可信)|\bfree\b[^!?]{0,60}\b(?:agents?|middlem[ae]n|go-betweens?|fixers?)\b|\b(?:agents?|middlem[ae]n|go-betweens?|fixers?)\b[^!?]{0,60}\b(?:free|nothing you can'?t|no inside)\b/;

/** "I can put your shop in next month's campaign": help with the trade threatens nobody. */
const PROMOTES =
  /推广|活动|优惠券|首页|曝光|引流|带来的?客|客人?数|\b(?:campaigns?|vouchers?|promot\w+|front page|marketing|bring (?:you|us) (?:\w+ )?customers|newsletters?)\b/;

const HARMS =
  /告|起诉|法院|曝光你|关|停|封|砸|烧|闹|上门|让你|后果|小心|等着|完蛋|举报|投诉|家人|孩子|\b(?:sue|court|police|report|review|expose|shut|close|cut|block|ban|ruin|regret|family|kids|lawyer|or else|come round|tell everyone|know where|dare|pay for|warn\w*)\b/;

/** "I have another call, goodbye": who is called away takes leave of a talk, and of nothing else. */
const CALLED_AWAY =
  /\b(?:another (?:call|meeting|customer)|(?:have|got|need) to (?:go|run|dash)(?: now)?|gotta (?:go|run)|someone(?:'s| is) (?:at the door|waiting))\b[^!?]{0,24}\b(?:good)?bye\b|(?:电话|客人|开会|会议)[^。!?]{0,12}(?:再见|拜拜|先挂)/;

/** "It wasn't your fault" puts the fault on nobody. */
const CLEARS_OF_BLAME =
  /\b(?:not|n'?t|never) (?:\w+ )?(?:your|anyone'?s|anybody'?s|his|her|their) (?:fault|doing)\b|(?:不是|不怪|怪不得|不赖|赖不着)(?:你|您|谁|他)们?/;

const HONEST = [NEVER_CAME, AT_A_DISTANCE, OFF_THE_BOOKS, EXPLAINS, GROWS, SHOWS_PAPERS];

type Doubt = (facts: Facts) => boolean;

/** Of a flag, the words beside which the trained part is not believed where nothing else saw it. */
const FLAG_DOUBTS: Partial<Record<Flag, Doubt>> = {
  overshare: ({ source: { own } }) => KEEPS_SECRETS.test(own),
  deceive: ({ source: { own } }) =>
    (HONEST.some((words) => words.test(own)) && !DECEIT.test(own)) || WARNS.test(own),
  // Of those who owe, a review that is held over somebody and a last goodbye are never passed over.
  blame: ({ source: { own } }) => CLEARS_OF_BLAME.test(own),
  threaten: ({ source }) => collects(source) && PROMOTES.test(source.own) && !HARMS.test(source.own),
  distress: ({ source }) => collects(source) && CALLED_AWAY.test(source.own),
};

/** The same of an act. */
const ACT_DOUBTS: Partial<Record<Act, Doubt>> = {
  identify: ({ source: { own } }) => !NAMES_SOMETHING.test(own),
  offer_incentive: ({ source: { own } }) => DEMANDS.test(own) && !BENEFIT.test(own),
};

const collects = ({ side }: Source): boolean => side === 'creditor';

const believed = <L extends string>(
  found: readonly Found<L>[],
  doubts: Partial<Record<L, Doubt>>,
  facts: Facts,
): Found<L>[] => found.filter(({ label, by }) => by !== 'trained' || !doubts[label]?.(facts));

/** Takes back what the trained part alone has seen, where plain words say otherwise. */
export const refineDoubts: Refiner = (labels, facts) => {
  // "这周处理完送您200积分": a benefit without a term of the settlement is no plan.
  const noPlan = has(labels.acts, 'offer_incentive') && Object.keys(facts.terms).length === 0;
  return {
    ...labels,
    acts: believed(labels.acts, { ...ACT_DOUBTS, propose: () => noPlan }, facts),
    flags: believed(labels.flags, FLAG_DOUBTS, facts),
  };
};
