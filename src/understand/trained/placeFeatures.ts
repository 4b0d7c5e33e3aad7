import type { Span } from '../../domain/utterance.ts';
import { around, type Source } from '../source.ts';
import { LONGEST_PHRASE, type Seen } from './concepts.ts';
import { hashOf, mix } from './hash.ts';
import { HashList } from './hashList.ts';
import { PLACE_KINDS, type Place, type PlaceKind } from './places.ts';
import type { Token } from './tokens.ts';

/** Everything that is asked about a place; each question has its own hash, so that the answers do not mix. */
const Q = Object.fromEntries(
  [
    'near left',
    'near right',
    'left two',
    'right two',
    'left three',
    'right three',
    'both',
    'clause left',
    'clause right',
    'message left',
    'message right',
    'clause two',
    'concept',
    'concept left',
    'concept right',
    'concept on',
    'concept just left',
    'concept just right',
    'order',
    'before',
    'after',
    'between',
    'with',
    'after this',
    'before this',
    'before noted',
    'after noted',
    'noted',
    'elsewhere noted',
    'size',
    'largest',
    'smallest',
    'times is another',
    'is another times',
    'part of whole',
    'question',
    'statement',
    'debtor',
    'creditor',
    'always',
  ].map((question) => [question, hashOf(question)]),
);

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
    add(Q['near left'] as number, left(k));
    add(Q['near right'] as number, right(k));
    add(Q['left two'] as number, mix(left(k + 1), left(k)));
    add(Q['right two'] as number, mix(right(k), right(k + 1)));
  }
  add(AT_LEFT[0] as number, mix(left(2), left(1)));
  add(AT_RIGHT[0] as number, mix(right(1), right(2)));
  add(Q['left three'] as number, mix(mix(left(3), left(2)), left(1)));
  add(Q['right three'] as number, mix(mix(right(1), right(2)), right(3)));
  add(Q.both as number, mix(left(1), right(1)));
};

const isIn = ({ start }: Token, clause: Span): boolean => start >= clause.start && start < clause.end;

const addSurroundings = (add: Add, tokens: readonly Token[], { first, last, clause }: Seat): void => {
  for (let i = Math.max(0, first - FAR); i < Math.min(tokens.length, last + FAR); i++) {
    if (i >= first && i <= last) continue;
    const token = tokens[i] as Token;
    if (isIn(token, clause)) {
      add((i < first ? Q['clause left'] : Q['clause right']) as number, token.hash);
      add(Q['clause two'] as number, mix(token.hash, tokens[i + 1]?.hash ?? 0));
    } else add((i < first ? Q['message left'] : Q['message right']) as number, token.hash);
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
    add(Q.concept as number, concept);
    if (isIn(tokens[from] as Token, clause))
      add(
        (to < first ? Q['concept left'] : from > last ? Q['concept right'] : Q['concept on']) as number,
        concept,
      );
    if (to < first && first - to <= JUST) add(Q['concept just left'] as number, concept);
    if (from > last && from - last <= JUST) add(Q['concept just right'] as number, concept);
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

const addCompany = (
  add: Add,
  tokens: readonly Token[],
  places: readonly Place[],
  { place, first, last }: Seat,
): void => {
  const index = places.indexOf(place);
  const before = places[index - 1];
  const after = places[index + 1];
  const same = places.filter(({ kind }) => kind === place.kind);
  add(Q.order as number, mix(same.indexOf(place), Math.min(JUST, same.length)));
  add(Q.before as number, kindHash(before));
  add(Q.after as number, kindHash(after));
  add(Q.between as number, mix(kindHash(before), kindHash(after)));
  for (const other of places) add(Q.with as number, kindHash(other));
  if (before) {
    const from = firstFrom(tokens, before.end);
    if (first - from <= GAP && first >= from)
      add(Q['after this'] as number, mix(kindHash(before), hashAll(tokens, from, first)));
    for (const note of before.notes) add(Q['before noted'] as number, hashOf(note));
  }
  if (after) {
    const to = firstFrom(tokens, after.start);
    if (to - last - 1 <= GAP)
      add(Q['before this'] as number, mix(kindHash(after), hashAll(tokens, last + 1, to)));
    for (const note of after.notes) add(Q['after noted'] as number, hashOf(note));
  }
  for (const note of place.notes) add(Q.noted as number, hashOf(note));
  for (const { notes } of places) for (const note of notes) add(Q['elsewhere noted'] as number, hashOf(note));
};

const MOST_PAYMENTS = 120;
const CENT = 0.01;

/** 12 × 500 + 860 = 6,860: what multiplies into what, and what is left to pay first. */
const addArithmetic = (add: Add, places: readonly Place[], place: Place): void => {
  const amounts = places.filter(({ kind }) => kind === 'amount' || kind === 'number');
  if (amounts.length > 1) {
    if (amounts.every(({ size }) => size <= place.size)) add(Q.largest as number, 1);
    if (amounts.every(({ size }) => size >= place.size)) add(Q.smallest as number, 1);
  }
  for (const count of places) {
    if (count === place || !['count', 'duration', 'number'].includes(count.kind)) continue;
    if (count.size < 2 || count.size > MOST_PAYMENTS) continue;
    for (const other of amounts) {
      if (other === place) continue;
      if (Math.abs(place.size * count.size - other.size) < 1) add(Q['times is another'] as number, 1);
      if (Math.abs(other.size * count.size - place.size) < 1) add(Q['is another times'] as number, 1);
      if (other.size > place.size && (other.size - place.size) % count.size < CENT)
        add(Q['part of whole'] as number, 1);
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
  add(Q.size as number, Math.floor(Math.log10(place.size + 1) * STEPS_PER_TENFOLD));
  add((ASKS.test(source.text) ? Q.question : Q.statement) as number, 1);
  add(Q[source.side] as number, 1);
  add(Q.always as number, 1);
  return list.taken().hashes;
};
