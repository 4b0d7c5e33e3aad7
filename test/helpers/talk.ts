import { Talk as AnyTalk, type Setting } from '../../scripts/scenario/talk.ts';
import { content } from './content.ts';

export type { Setting };

/** A talk in progress, with the product's own content. */
export class Talk extends AnyTalk {
  constructor(setting: Setting = {}) {
    super(content, setting);
  }
}
