type Scalar = string | number | boolean;
type ItemOf<Value> = Value extends readonly (infer Item)[] ? Item : Value;

/** What may be asked of one metadata field. */
export interface FieldCondition<Value = Scalar> {
  readonly $eq?: Value;
  readonly $ne?: Value;
  readonly $gt?: number;
  readonly $gte?: number;
  readonly $lt?: number;
  readonly $lte?: number;
  readonly $in?: readonly Value[];
  readonly $nin?: readonly Value[];
  readonly $exists?: boolean;
}

/** Conditions on fields whose names are known. */
type KnownFields<T> = {
  readonly [Name in keyof T]?:
    | ItemOf<NonNullable<T[Name]>>
    | FieldCondition<ItemOf<NonNullable<T[Name]>>>;
};

/** Conditions on fields of any name; `$and` and `$or` stand beside them, so that lists of filters are values as well. */
interface AnyFields<Value, T extends object> {
  readonly [name: string]: Value | FieldCondition<Value> | readonly Filter<T>[] | undefined;
}

/** A condition on metadata: fields by value or by operator, joined by `$and` and `$or`. */
export type Filter<T extends object> = (string extends keyof T
  ? AnyFields<ItemOf<NonNullable<T[keyof T]>>, T>
  : KnownFields<T>) & {
  readonly $and?: readonly Filter<T>[];
  readonly $or?: readonly Filter<T>[];
};
