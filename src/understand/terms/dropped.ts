import type { Span } from '../../domain/utterance.ts';
import { gatedIn } from '../gate/gated.ts';
import { perSource } from '../perSource.ts';
import { around, inside, type Source } from '../source.ts';

const HAN_LEFT =
  /(?:(?<!是)不是|不要|别(?!的(?:按|每|一|再|我|都))|不用|不想|不再(?:坚持|要求|要)?|(?<!能)不能|(?<!是)不会|无法|没法|难以|付不起|拿不出来?|[还交出]不起|凑不[够齐出到]|筹不[够齐出到]|做不到|接受不了|接受|同意)[^,。!?;]{0,10}$/;
const HAN_DENIES =
  /不是|不要|别|不用|不想|不再|不能|不会|无法|没法|难以|不起|不出|不到|不够|不齐|不了|不接受|不同意|没接受|没同意/;
const HAN_LIMIT = /超过|多于|少于|低于|高于|超出|以内|大于/;
const HAN_EARLIER = gatedIn(
  /(?:之前|原先|原来|原本|本来|刚才|上次|最初|起初|以前|原定|当初|先前|早先)(?:我|你们?|您|我们|想|打算|要求|说|提|报|答应|谈|约)/,
);
const HAN_RIGHT = gatedIn(
  /^(?:[\d.]{1,9}|[一二两三四五六七八九十百千万]{1,6})?(?:元|块钱?|圆|期|个月|天|一个?月|每月|每期|的|要求|请求|说法|那条|系统|平台|政策|权限|我|我们|这个|这|真|确实|实在|还是|也|都|方案|首付|[太偏]|有点|略|了|金额|条件){0,6}(?:不行|不可以|[多高贵少低长短久重早晚]了|太[多高贵少低长短久重早晚赶急]|就?(?:真的?)?(?:没饭吃|没法活|没钱吃饭|吃不[上起]饭|活不下去|揭不开锅|喝西北风|要饿死|饿肚子)|(?:承担|负担|接受|拿|付|还|吃|撑|扛|顶|受|背|供|出|给|做|批|免|减|打|凑|筹|交)不[了起消住到下出够齐上]|办不到|没办法|没法|不可能|不能接受|不能同意|无法|难以|不同意|不考虑|不接受|免谈|吃力|够呛|没办法|压力(?:还是|有点|也)?太?大|不支持|不允许|没(?:有)?(?:这个|这种|这项)?(?:政策|先例|权限|选项|方案|办法)|不在[^,。]{0,6}(?:权限|范围)|撤回|收回|不要了|不提了|放弃|不坚持|不争|免了)/,
);
const HAN_NEXT = gatedIn(
  /^[, ]*(?:我|这个?|真|的|确实|实在|还是|也|都){0,6}(?:不行(?!就|的话|我)|承担不|负担不|拿不出|做不到|办不到|接受不了|不接受|太[多高贵少低]|没办法|不可能|吃不消)/,
);
const HAN_FROM_LEFT = gatedIn(/(?:从|由|把|将)[^,。!?;]{0,6}$/);
const HAN_TAKES = /[把将][^,。!?;]{0,6}$/;
const HAN_FROM_RIGHT =
  /^(?:元|块钱?|期|个月|天|一个?月|每月|每期){0,6}(?:再)?(?:直接)?(?:往[上下])?(?:降|减|加|提|改|涨|调|升|缩|延|放|让|压|变|换|到)/;

const LATIN_LEFT = gatedIn(
  /\b(?:can'?t|cannot|can not|could ?n'?t|won'?t|will not|unable to|not able to|no way|don'?t have|haven'?t got|isn'?t|not|never|no longer|stop(?:ped)? (?:asking|insisting)\w*|forget|refuse to|don'?t (?:want|need|accept)|(?:drop(?:ping)?|withdraw(?:ing)?|forget|scrap) (?:the|my|our|that) (?:request|ask|claim|demand|insistence|idea|condition)|hold you to)\b[^,.;!?]{0,30}$/,
);
/** "Instead of 640 I'm fine with 200": up to where the speaker goes on. */
const LATIN_INSTEAD = gatedIn(
  /\b(?:instead of|rather than)\b(?:(?!\b(?:i|i'm|i'd|i'll|we|we'd|we'll|you|and|if)\b)[^,.;!?]){0,30}$/,
);
const LATIN_LIMIT =
  /\b(?:more than|over|above|beyond|exceed|less than|below|under|go past|than|only|just|problem|why not|whether or not|not only|at least)\b[^,.;!?]{0,14}$/;
const LATIN_ASKS = /\b(?:can'?t|could ?n'?t|won'?t|why not|why don'?t) (?:we|you|i)\b|why not/;
const LATIN_RIGHT = gatedIn(
  /^[^,.;!?]{0,30}\b(?:too (?:much|high|low|early|late|soon|steep|little|tight|long|short|heavy|far)|not (?:possible|doable|feasible|enough|workable|going to|gonna|happening|acceptable|realistic)|won'?t (?:work|do|cut)|doesn'?t work|isn'?t (?:possible|enough|doable|workable|going)|out of (?:my |our )?(?:reach|the question|range)|impossible|beyond (?:me|us|my|our|what)|more than (?:i|we) can|off the table|is a no\b|can'?t be done|a stretch too far|would (?:sink|wipe|cripple|break|kill|ruin|finish|bankrupt)|leaves? me (?:with|on) (?:nothing|no)|would leave me)/,
);
const COUNTERFACTUAL = gatedIn(/\bif (?:only )?i (?:could|had|were able)\b|\bi wish\b|\bif only\b/);
const LATIN_EARLIER = gatedIn(
  /\b(?:i|we|you) (?:did (?:say|ask|insist)|said|asked|offered|wanted|insisted|quoted|demanded|proposed|were asking)\b[^.;!?]{0,30}(?:before|earlier|first|originally|last time|initially)?$|\b(?:originally|initially|earlier|previously|at first|before)\b[^,.;!?]{0,30}$/,
);
const LATIN_FROM_LEFT = gatedIn(/\bfrom (?:[$£€¥]|my |our |your )?(?:\w+ ){0,2}$/);
const LATIN_FROM_RIGHT = /^[^,.;!?]{0,20}\b(?:down to|up to|to)\b/;
const LATIN_MOVES_ON =
  /\bnow\b|\bbut\b|\bnot anymore\b|\bi can (?:go|do)\b|\binstead\b|\bhappy to\b|\bwilling\b/;
const HAN_MOVES_ON = /现在|这次|改|那就|但|今天|可以|降|加|提|放/;

const BEFORE_TURN =
  /^.*(?:\b(?:but|though|however)\b|但是?|可是|不过|而是|(?:\d|[十百千万元块号期])是(?=.{0,3}$))/;
const FROM_TURN = /(?: but\b| though\b| however\b|但|可是|不过).*$/;

const known = perSource(() => new Map<number, boolean>());

/** Is this figure or word rejected, withdrawn, denied, or quoted from someone else? Then it is no term. */
export const isDropped = (source: Source, span: Span): boolean => {
  const answers = known(source);
  const key = span.start * (source.own.length + 1) + span.end;
  const answer = answers.get(key) ?? readDropped(source, span);
  answers.set(key, answer);
  return answer;
};

const readDropped = (source: Source, span: Span): boolean => {
  if (inside(span, source.quotes)) return true;
  const clause = around(source.clauses, span.start);
  const left = source.own.slice(Math.max(clause.start, span.start - 60), span.start);
  const right = source.own.slice(span.end, Math.min(clause.end, span.end + 60));
  const next = source.own.slice(clause.end, clause.end + 16);
  const after = source.own.slice(clause.end, clause.end + 120);
  // "I can't stretch to 650 but 500 is doable": what stands beyond the turn is said of another figure.
  const turned = left.replace(BEFORE_TURN, '');
  const upTo = right.replace(FROM_TURN, '');
  return (
    isDroppedHan(source, turned, upTo, next, after) || isDroppedLatin(source, turned, upTo, right + after)
  );
};

const isDroppedHan = ({ own }: Source, left: string, right: string, next: string, after: string): boolean => {
  const near = HAN_LEFT.exec(left)?.[0];
  if (near !== undefined && HAN_DENIES.test(near) && !HAN_LIMIT.test(near)) return true;
  if (HAN_RIGHT(own, right) && !/^[^,。!?;]{0,6}(?:不行)(?:吗|么|呢)/.test(right)) return true;
  if (HAN_NEXT(own, next) && right.length <= 6) return true;
  // "把日期往后挪到15号": only a figure is taken and made another.
  if (
    HAN_FROM_LEFT(own, left) &&
    HAN_FROM_RIGHT.test(right) &&
    !(HAN_TAKES.test(left) && right.startsWith('到'))
  )
    return true;
  return HAN_EARLIER(own, left) && HAN_MOVES_ON.test(right + after);
};

const isDroppedLatin = ({ own }: Source, left: string, right: string, beyond: string): boolean => {
  if (COUNTERFACTUAL(own, left) && /\b(?:i'?d|i would)\b|^\W*$/.test(right)) return true;
  if (LATIN_LEFT(own, left) && !LATIN_LIMIT.test(left) && !LATIN_ASKS.test(left)) return true;
  if (LATIN_INSTEAD(own, left) && !LATIN_LIMIT.test(left)) return true;
  if (LATIN_RIGHT(own, right)) return true;
  if (LATIN_FROM_LEFT(own, left) && LATIN_FROM_RIGHT.test(right)) return true;
  return LATIN_EARLIER(own, left) && LATIN_MOVES_ON.test(beyond);
};
