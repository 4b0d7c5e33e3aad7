import type { Span } from '../../domain/utterance.ts';
import { around, type Source } from '../source.ts';
import { LONGEST_PHRASE, type Seen } from './concepts.ts';
import { hashOf, mix } from './hash.ts';
import { HashList } from './hashList.ts';
import { PLACE_KINDS, type Place, type PlaceKind } from './places.ts';
import type { Token } from './tokens.ts';

/** Everything that is asked about a place; each question has its own hash, so that the answers do not mix. */
const Q = {
  nearLeft: hashOf('near left'),
  nearRight: hashOf('near right'),
  leftTwo: hashOf('left two'),
  rightTwo: hashOf('right two'),
  leftThree: hashOf('left three'),
  rightThree: hashOf('right three'),
  both: hashOf('both'),
  clauseLeft: hashOf('clause left'),
  clauseRight: hashOf('clause right'),
  messageLeft: hashOf('message left'),
  messageRight: hashOf('message right'),
  clauseTwo: hashOf('clause two'),
  concept: hashOf('concept'),
  conceptLeft: hashOf('concept left'),
  conceptRight: hashOf('concept right'),
  conceptOn: hashOf('concept on'),
  conceptJustLeft: hashOf('concept just left'),
  conceptJustRight: hashOf('concept just right'),
  order: hashOf('order'),
  before: hashOf('before'),
  after: hashOf('after'),
  between: hashOf('between'),
  with: hashOf('with'),
  afterThis: hashOf('after this'),
  beforeThis: hashOf('before this'),
  beforeNoted: hashOf('before noted'),
  afterNoted: hashOf('after noted'),
  noted: hashOf('noted'),
  elsewhereNoted: hashOf('elsewhere noted'),
  size: hashOf('size'),
  largest: hashOf('largest'),
  smallest: hashOf('smallest'),
  timesIsAnother: hashOf('times is another'),
  isAnotherTimes: hashOf('is another times'),
  partOfWhole: hashOf('part of whole'),
  question: hashOf('question'),
  statement: hashOf('statement'),
  debtor: hashOf('debtor'),
  creditor: hashOf('creditor'),
  always: hashOf('always'),
};

const REACH = 5;
const FAR = 14;
const JUST = 3;
const GAP = 4;
const AT_LEFT = Array.from({ length: REACH + 1 }, (_, k) => hashOf(`left ${k}`));
const AT_RIGHT = Array.from({ length: REACH + 1 }, (_, k) => hashOf(`right ${k}`));

/** A place among the tokens: which of them it covers. */
type Seat = { readonly place: Place; readonly first: number; readonly last: number; readonly clause: Span };

const firstFrom = (tokens: readonly Token[], position: number): number => {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).end <= position) low = middle + 1;
    else high = middle;
  }
  return low;
};

const seatOf = (source: Source, tokens: readonly Token[], place: Place): Seat => {
  const first = firstFrom(tokens, place.start);
  let last = first;
  while (last + 1 < tokens.length && (tokens[last + 1] as Token).start < place.end) last++;
  return { place, first, last, clause: around(source.clauses, place.start) };
};

type Add = (question: number, answer: number) => void;

const addNeighbours = (add: Add, tokens: readonly Token[], { first, last }: Seat): void => {
  const left = (k: number): number => tokens[first - k]?.hash ?? 0;
  const right = (k: number): number => tokens[last + k]?.hash ?? 0;
  for (let k = 1; k <= REACH; k++) {
    add(AT_LEFT[k] as number, left(k));
    add(AT_RIGHT[k] as number, right(k));
    add(Q.nearLeft, left(k));
    add(Q.nearRight, right(k));
    add(Q.leftTwo, mix(left(k + 1), left(k)));
    add(Q.rightTwo, mix(right(k), right(k + 1)));
  }
  add(AT_LEFT[0] as number, mix(left(2), left(1)));
  add(AT_RIGHT[0] as number, mix(right(1), right(2)));
  add(Q.leftThree, mix(mix(left(3), left(2)), left(1)));
  add(Q.rightThree, mix(mix(right(1), right(2)), right(3)));
  add(Q.both, mix(left(1), right(1)));
};

const isIn = ({ start }: Token, clause: Span): boolean => start >= clause.start && start < clause.end;

const addSurroundings = (add: Add, tokens: readonly Token[], { first, last, clause }: Seat): void => {
  for (let i = Math.max(0, first - FAR); i < Math.min(tokens.length, last + FAR); i++) {
    if (i >= first && i <= last) continue;
    const token = tokens[i] as Token;
    if (isIn(token, clause)) {
      add(i < first ? Q.clauseLeft : Q.clauseRight, token.hash);
      add(Q.clauseTwo, mix(token.hash, tokens[i + 1]?.hash ?? 0));
    } else add(i < first ? Q.messageLeft : Q.messageRight, token.hash);
  }
};

/** The first of the concepts that begin at a token or behind it: in a long message few are near a place. */
const firstSeenFrom = (seen: readonly Seen[], token: number): number => {
  let low = 0;
  let high = seen.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((seen[middle] as Seen).first < token) low = middle + 1;
    else high = middle;
  }
  return low;
};

const addSubjects = (
  add: Add,
  tokens: readonly Token[],
  seen: readonly Seen[],
  { first, last, clause }: Seat,
): void => {
  for (let i = firstSeenFrom(seen, first - FAR - LONGEST_PHRASE); i < seen.length; i++) {
    const { concept, first: from, last: to } = seen[i] as Seen;
    if (from > last + FAR) break;
    if (to < first - FAR) continue;
    add(Q.concept, concept);
    if (isIn(tokens[from] as Token, clause))
      add((to < first ? Q.conceptLeft : from > last ? Q.conceptRight : Q.conceptOn) as number, concept);
    if (to < first && first - to <= JUST) add(Q.conceptJustLeft, concept);
    if (from > last && from - last <= JUST) add(Q.conceptJustRight, concept);
  }
};

const NONE = hashOf('none');
const KINDS = Object.fromEntries(PLACE_KINDS.map((kind) => [kind, hashOf(kind)])) as Record<
  PlaceKind,
  number
>;
const kindHash = (place: Place | undefined): number => (place ? KINDS[place.kind] : NONE);
const hashAll = (tokens: readonly Token[], from: number, to: number): number => {
  let hash = to - from;
  for (let i = from; i < to; i++) hash = mix(hash, (tokens[i] as Token).hash);
  return hash;
};

/** Places are noted with few words, again and again. */
const noteHashes = new Map<string, number>();
const noteHash = (note: string): number => {
  let hash = noteHashes.get(note);
  if (hash === undefined) {
    hash = hashOf(note);
    noteHashes.set(note, hash);
  }
  return hash;
};

const noted = new WeakMap<readonly Place[], readonly number[]>();

/** Every note of every place, once: each place is asked for all of them. */
const notedAnywhere = (places: readonly Place[]): readonly number[] => {
  const known = noted.get(places);
  if (known) return known;
  const hashes = [...new Set(places.flatMap(({ notes }) => notes))].map(noteHash);
  noted.set(places, hashes);
  return hashes;
};

const addCompany = (
  add: Add,
  tokens: readonly Token[],
  places: readonly Place[],
  { place, first, last }: Seat,
): void => {
  const index = places.indexOf(place);
  const before = places[index - 1];
  const after = places[index + 1];
  let alike = 0;
  let order = 0;
  for (let i = 0; i < places.length; i++) {
    if (i === index) order = alike;
    if ((places[i] as Place).kind === place.kind) alike++;
  }
  add(Q.order, mix(order, Math.min(JUST, alike)));
  add(Q.before, kindHash(before));
  add(Q.after, kindHash(after));
  add(Q.between, mix(kindHash(before), kindHash(after)));
  for (const other of places) add(Q.with, kindHash(other));
  if (before) {
    const from = firstFrom(tokens, before.end);
    if (first - from <= GAP && first >= from)
      add(Q.afterThis, mix(kindHash(before), hashAll(tokens, from, first)));
    for (const note of before.notes) add(Q.beforeNoted, noteHash(note));
  }
  if (after) {
    const to = firstFrom(tokens, after.start);
    if (to - last - 1 <= GAP) add(Q.beforeThis, mix(kindHash(after), hashAll(tokens, last + 1, to)));
    for (const note of after.notes) add(Q.afterNoted, noteHash(note));
  }
  for (const note of place.notes) add(Q.noted, noteHash(note));
  for (const hash of notedAnywhere(places)) add(Q.elsewhereNoted, hash);
};

const MOST_PAYMENTS = 120;
const CENT = 0.01;

/** 12 × 500 + 860 = 6,860: what multiplies into what, and what is left to pay first. */
const addArithmetic = (add: Add, places: readonly Place[], place: Place): void => {
  const amounts = places.filter(({ kind }) => kind === 'amount' || kind === 'number');
  if (amounts.length > 1) {
    if (amounts.every(({ size }) => size <= place.size)) add(Q.largest, 1);
    if (amounts.every(({ size }) => size >= place.size)) add(Q.smallest, 1);
  }
  for (const count of places) {
    if (count === place || !['count', 'duration', 'number'].includes(count.kind)) continue;
    if (count.size < 2 || count.size > MOST_PAYMENTS) continue;
    for (const other of amounts) {
      if (other === place) continue;
      if (Math.abs(place.size * count.size - other.size) < 1) add(Q.timesIsAnother, 1);
      if (Math.abs(other.size * count.size - place.size) < 1) add(Q.isAnotherTimes, 1);
      if (other.size > place.size && (other.size - place.size) % count.size < CENT) add(Q.partOfWhole, 1);
    }
  }
};

const list = new HashList();

const ASKS = /\?|吗|呢/;
const STEPS_PER_TENFOLD = 2;

/** The words around a place, what is spoken of there, its company among the numbers, and how they work out. */
export const placeFeatures = (
  source: Source,
  tokens: readonly Token[],
  seen: readonly Seen[],
  places: readonly Place[],
  index: number,
): Int32Array => {
  const place = places[index] as Place;
  const seat = seatOf(source, tokens, place);
  const salt = KINDS[place.kind];
  const add: Add = (question, answer) => {
    list.put(mix(mix(question, salt), answer));
  };
  addNeighbours(add, tokens, seat);
  addSurroundings(add, tokens, seat);
  addSubjects(add, tokens, seen, seat);
  addCompany(add, tokens, places, seat);
  addArithmetic(add, places, place);
  add(Q.size, Math.floor(Math.log10(place.size + 1) * STEPS_PER_TENFOLD));
  add((ASKS.test(source.text) ? Q.question : Q.statement) as number, 1);
  add(Q[source.side] as number, 1);
  add(Q.always, 1);
  return list.takenHashes();
};
