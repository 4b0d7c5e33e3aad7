/**
 * "我一个月才5600", "每个月也就四千五": money by the month that is told of as all there is. It is what comes in,
 * unless paying is said of it ("每月只有600能还").
 */
const HAN_ALL_THERE_IS =
  /(?:每个?月|一?个?月)(?:的?收入)?也?(?:才|统共|总共|不过|满打满算|只有|只能有|能有|(?:差不多|大概|平均)?有)(?:个|大概|差不多|不到|那么)?$/;
const HAN_JUST = /(?:我|现在|目前|手头)[^,。!?;]{0,6}(?:每个?月|一个月)也?就(?:只有|有|那么|这|个|是)?$/;
const HAN_PAID =
  /^(?:来|多|左右|上下)?(?:元|块钱?|圆)?(?:来|多|左右|上下)?(?:可以|能|够|要|用来|拿来|留给|给|行|成|吧|怎么|咋|好不好|ok|还|付)/;

export const isAllThereIs = (left: string, right: string): boolean =>
  (HAN_ALL_THERE_IS.test(left) || HAN_JUST.test(left)) && !HAN_PAID.test(right);
