const ROW = /^\| (.+?) \| `\w+` \| `([A-Z]+ \/.*?)` \|/;
const API = /^## (\w+)$/;

/** The facade's methods by API and route, such as `db_data POST /query`, from its page of operations. */
export function readFacadeMethods(page: string): Map<string, string[]> {
  const methods = new Map<string, string[]>();
  let api = '';
  for (const line of page.split('\n')) {
    api = API.exec(line)?.[1] ?? api;
    const [, cell, route] = ROW.exec(line) ?? [];
    if (cell === undefined || route === undefined) continue;
    methods.set(`${api} ${route}`, cell.replaceAll('`', '').split(', '));
  }
  return methods;
}
