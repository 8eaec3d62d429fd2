/** Shows a line that is written over again and again; nothing where nobody watches. */
export function showProgress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${text}\u001b[K`);
}

/** Ends the line of progress and prints the result. */
export function showResult(text: string, data: object, { json }: { readonly json: boolean }): void {
  showProgress('');
  process.stdout.write(json ? `${JSON.stringify(data)}\n` : `${text}\n`);
}
