/**
 * Fields of which a request gives one group and no other, as descriptions say and no keyword does. A base request that
 * gave none or all of them would be one that the API refuses. By operation id and place.
 */
const CHOICES: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'queryVectors body': [
    ['vector'],
    ['id'],
    ['sparseVector'],
    ['vector', 'sparseVector'],
    ['queries'],
  ],
  'searchRecordsNamespace body.query': [['inputs'], ['vector'], ['id']],
  'updateVector body': [['id'], ['filter']],
  'deleteVectors body': [['ids'], ['filter'], ['deleteAll']],
};

/** Lists that are equally long. By the last field on the way to them. */
const EQUALLY_LONG: readonly (readonly [string, string])[] = [
  ['indices', 'values'],
  ['sparse_indices', 'sparse_values'],
];

/** The groups of fields that exclude each other at a place, which begins with the operation's id. */
export function choicesAt(place: string): readonly (readonly string[])[] {
  return CHOICES[place] ?? [];
}

/** The list that has to be as long as another one, among the fields of an object. */
export function companionOf(name: string, fields: readonly string[]): string | undefined {
  return EQUALLY_LONG.filter((pair) => pair.every((each) => fields.includes(each)))
    .find((pair) => pair.includes(name))
    ?.find((each) => each !== name);
}
