/** What is known of "every value of the one is a value of the other". */
export type Answer = 'yes' | 'no' | 'unknown';

/** True of all: one `no` decides, then one `unknown`. */
export function every(answers: Iterable<Answer>): Answer {
  let result: Answer = 'yes';
  for (const answer of answers) {
    if (answer === 'no') return 'no';
    if (answer === 'unknown') result = 'unknown';
  }
  return result;
}

/** `yes` or `no` by a fact. */
export function known(fact: boolean): Answer {
  return fact ? 'yes' : 'no';
}
