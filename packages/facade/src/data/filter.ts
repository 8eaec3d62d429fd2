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

/** A condition on metadata: fields by value or by operator, joined by `$and` and `$or`. */
export type Filter<T extends object> = {
  readonly [Name in keyof T]?:
    | ItemOf<NonNullable<T[Name]>>
    | FieldCondition<ItemOf<NonNullable<T[Name]>>>;
} & {
  readonly $and?: readonly Filter<T>[];
  readonly $or?: readonly Filter<T>[];
};
