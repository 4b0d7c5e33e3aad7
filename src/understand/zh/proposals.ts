import type { Act } from '../../domain/act.ts';
import { find } from '../pattern.ts';
import { type Rule, rule } from '../rule.ts';

/** A way to settle put forward by its name alone, where no figure or date says it. */
export const HAN_PROPOSALS: readonly Rule<Act>[] = [
  rule(
    'propose',
    find`
      (?:全|都|全部|干脆|直接|就|给我|帮我|请|麻烦|把它?)(?:都|全|给我|帮我|直接|就){0,2}(?:免|减免|豁免)(?:了|掉
      |除)?(?:吧|得了|算了|行了|好了)
      |(?:违约金|滞纳金|利息|逾期费|手续费|罚息)(?:[^,。!?;]{0,6})?(?:免|减|别收|不要收|抹|去)(?:了|掉|除)?(?:吧|得了
      |算了)
      |(?:通融|宽限|宽延|缓|延)(?:我|我们|一下|个)?(?:[一二两三四五六七八九十半几\d]{1,3})(?:个)?(?:天|周|礼拜|星期|月)
      |(?:我)?(?:想|要|申请|希望|打算|准备)(?:办理?|做|申请)?(?:个)?(?:延期|展期|缓缴|停息挂账|个性化分期|分期
      |宽限)(?:还款|付款|几天|一下|吧)?(?=[,。!~ ]|$)
    `,
    { unless: /吗|\?|能不能|可不可以|可否|能否|不想|不要分期|怎么|多少|知道|了解|问/ },
  ),
];
