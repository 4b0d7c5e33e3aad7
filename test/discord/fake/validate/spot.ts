import { apiError, type FormErrors } from '../apiError.ts';
import { isRecord, type Json } from '../json.ts';

interface Findings {
  errors: FormErrors;
  failed: boolean;
  /** Paths of fields that Discord would silently ignore; most often a typo of ours. */
  ignored: string[];
}

interface Bounds {
  min?: number;
  max?: number;
  required?: boolean;
}

/**
 * A place in a request body, which knows its path. Checks never throw: they note Discord's own error code at the
 * path, so that one 50035 lists everything that is wrong. Lengths are in UTF-16 units, the stricter reading.
 */
export class Spot {
  readonly value: unknown;
  readonly path: readonly string[];
  readonly #findings: Findings;

  constructor(value: unknown, path: readonly string[] = [], findings?: Findings) {
    this.value = value;
    this.path = path;
    this.#findings = findings ?? { errors: {}, failed: false, ignored: [] };
  }

  get failed(): boolean {
    return this.#findings.failed;
  }

  get ignored(): readonly string[] {
    return this.#findings.ignored;
  }

  get absent(): boolean {
    return this.value === undefined || this.value === null;
  }

  get fields(): Json {
    return isRecord(this.value) ? this.value : {};
  }

  get(key: string): Spot {
    return new Spot(this.fields[key], [...this.path, key], this.#findings);
  }

  has(key: string): boolean {
    return !this.get(key).absent;
  }

  refuse(code: string, message: string): void {
    let node = this.#findings.errors;
    for (const key of this.path) {
      const next = node[key];
      if (next && !Array.isArray(next)) node = next;
      else {
        const made: FormErrors = {};
        node[key] = made;
        node = made;
      }
    }
    const list = node._errors;
    if (Array.isArray(list)) list.push({ code, message });
    else node._errors = [{ code, message }];
    this.#findings.failed = true;
  }

  /** Throws the 50035 that gathers every refusal so far; does nothing when there is none. */
  settle(): void {
    if (this.failed) throw apiError(50035, this.#findings.errors);
  }

  #missing(required: boolean | undefined): boolean {
    if (!this.absent) return false;
    if (required) this.refuse('BASE_TYPE_REQUIRED', 'This field is required');
    return true;
  }

  record(required = true): boolean {
    if (this.#missing(required)) return false;
    if (isRecord(this.value)) return true;
    this.refuse('MODEL_TYPE_CONVERT', 'Only dictionaries may be used in a ModelType');
    return false;
  }

  text({ min = 0, max = Number.POSITIVE_INFINITY, required = false }: Bounds): string | undefined {
    if (this.#missing(required)) return undefined;
    if (typeof this.value !== 'string') {
      this.refuse('STRING_TYPE_CONVERT', 'Could not interpret the value as string.');
      return undefined;
    }
    const { length } = this.value;
    if (required && length === 0) this.refuse('BASE_TYPE_REQUIRED', 'This field is required');
    else if (length < min || (length > max && min > 0)) {
      this.refuse('BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`);
    } else if (length > max) this.refuse('BASE_TYPE_MAX_LENGTH', `Must be ${max} or fewer in length.`);
    return this.value;
  }

  integer({ min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY, required }: Bounds = {}) {
    if (this.#missing(required)) return undefined;
    if (typeof this.value !== 'number' || !Number.isInteger(this.value)) {
      this.refuse('NUMBER_TYPE_COERCE', `Value "${String(this.value)}" is not int.`);
      return undefined;
    }
    if (this.value < min)
      this.refuse('NUMBER_TYPE_MIN', `int value should be greater than or equal to ${min}.`);
    if (this.value > max) this.refuse('NUMBER_TYPE_MAX', `int value should be less than or equal to ${max}.`);
    return this.value;
  }

  boolean(): boolean | undefined {
    if (this.absent) return undefined;
    if (typeof this.value === 'boolean') return this.value;
    this.refuse('BOOLEAN_TYPE_CONVERT', 'Must be either true or false.');
    return undefined;
  }

  oneOf<T extends string | number>(values: readonly T[], required = true): T | undefined {
    if (this.#missing(required)) return undefined;
    const found = values.find((value) => value === this.value);
    if (found === undefined) {
      this.refuse('BASE_TYPE_CHOICES', `Value must be one of {${values.join(', ')}}.`);
    }
    return found;
  }

  snowflake(required = true): void {
    if (this.#missing(required)) return;
    if (typeof this.value === 'string' && /^\d{17,20}$/.test(this.value)) return;
    this.refuse('NUMBER_TYPE_COERCE', `Value "${String(this.value)}" is not snowflake.`);
  }

  list({ min = 0, max = Number.POSITIVE_INFINITY, required = false }: Bounds): Spot[] {
    if (this.#missing(required)) return [];
    if (!Array.isArray(this.value)) {
      this.refuse('LIST_TYPE_CONVERT', 'Only iterables may be used in a ListType');
      return [];
    }
    const { length } = this.value;
    if (length < min || (length > max && min > 0)) {
      this.refuse('BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`);
    } else if (length > max) this.refuse('BASE_TYPE_MAX_LENGTH', `Must be ${max} or fewer in length.`);
    return this.value.map((value, at) => new Spot(value, [...this.path, String(at)], this.#findings));
  }

  /** Notes (without refusing) every field that is none of `fields`. */
  only(fields: readonly string[]): void {
    for (const key of Object.keys(this.fields)) {
      if (!fields.includes(key)) this.#findings.ignored.push([...this.path, key].join('.'));
    }
  }
}
