import type { Source } from '../source.ts';
import type { Played } from '../trained/judge.ts';

/** "今天你们又说不行", "今天已经22号了", "今天给我个说法": something else happens on that day. */
const HAN_RIGHT =
  /^(?:您|你们?|我们?)?(?:又|才(?!结)|已经(?!到期|过|逾期|该|应)|(?:必须|就|得|一定要?)?给(?:我们?)?(?:个|一个)(?:准|说|答|回|交))/;
/** "合作到12月31日". */
const HAN_LEFT = /(?:合作|租约|签约|合同|协议)期?[到至]?$/;
const HAN_OWED = /^之?前|^(?:该|应|要|得)?(?:付|还|给|缴|交|结)|^(?:该|应)/;
const LATIN_LEFT =
  /\b(?:bounced|added|charged|debited|declined|went out|returned)(?: back)?(?: again)? (?:on )?$/;

/** Without the days of what has happened, or will, besides paying. */
export const withoutOtherDays = ({ own }: Source, played: readonly Played[]): Played[] =>
  played.filter(({ place: { kind, start, end } }) => {
    if (kind !== 'date') return true;
    const left = own.slice(Math.max(0, start - 24), start);
    const right = own.slice(end, end + 16);
    return !(
      HAN_RIGHT.test(right) ||
      (HAN_LEFT.test(left) && !HAN_OWED.test(right)) ||
      LATIN_LEFT.test(left)
    );
  });
