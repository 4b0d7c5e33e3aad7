import { checkUrl } from './context.ts';
import type { Spot } from './spot.ts';

const FIELDS = [
  'title',
  'type',
  'description',
  'url',
  'timestamp',
  'color',
  'footer',
  'image',
  'thumbnail',
  'video',
  'provider',
  'author',
  'fields',
];
const WEB = ['http', 'https'];

/** At most ten embeds, and 6000 characters over all of them. */
export const checkEmbeds = (spot: Spot): void => {
  let total = 0;
  const count = (text: string | undefined) => {
    total += text?.length ?? 0;
  };
  for (const embed of spot.list({ max: 10 })) {
    if (!embed.record()) continue;
    embed.only(FIELDS);
    count(embed.get('title').text({ max: 256 }));
    count(embed.get('description').text({ max: 4096 }));
    if (embed.has('url')) checkUrl(embed.get('url'), WEB);
    embed.get('color').integer({ min: 0, max: 0xffffff });
    const time = embed.get('timestamp');
    if (!time.absent && Number.isNaN(Date.parse(String(time.value)))) {
      time.refuse('DATE_TIME_TYPE_PARSE', `Could not parse ${String(time.value)}. Should be ISO8601.`);
    }
    if (embed.get('footer').record(false)) {
      count(embed.get('footer').get('text').text({ min: 1, max: 2048, required: true }));
    }
    if (embed.get('author').record(false)) {
      count(embed.get('author').get('name').text({ min: 1, max: 256, required: true }));
      if (embed.get('author').has('url')) checkUrl(embed.get('author').get('url'), WEB);
    }
    for (const key of ['image', 'thumbnail']) {
      if (embed.get(key).record(false)) checkUrl(embed.get(key).get('url'), [...WEB, 'attachment']);
    }
    for (const field of embed.get('fields').list({ max: 25 })) {
      if (!field.record()) continue;
      field.only(['name', 'value', 'inline']);
      count(field.get('name').text({ min: 1, max: 256, required: true }));
      count(field.get('value').text({ min: 1, max: 1024, required: true }));
      field.get('inline').boolean();
    }
  }
  if (total > 6000) spot.refuse('MAX_EMBED_SIZE_EXCEEDED', 'Embed size exceeds maximum size of 6000');
};
