import { expect, test } from 'vitest';
import { flattenNamespaces } from '../../build/flatten-namespaces.ts';

test('members of a namespace are the declarations themselves', () => {
  const code = `import { a as Missing } from './chunks/x.js';
declare class Here {}
declare const errors_d_Missing: typeof Missing;
type errors_d_Here = Here;
declare const errors_d_Here: typeof Here;
declare namespace errors_d {
  export {
	errors_d_Missing as Missing,
	errors_d_Here as There,
  };
}
export { errors_d as Errors };
`;
  expect(flattenNamespaces(code)).toBe(`import { a as Missing } from './chunks/x.js';
declare class Here {}
declare namespace errors_d {
  export {
	Missing,
	Here as There,
  };
}
export { errors_d as Errors };
`);
});

test('other declarations stay as they are', () => {
  const code = 'declare const one: typeof two;\ntype Other = string;\nexport { one as three };\n';
  expect(flattenNamespaces(code)).toBe(code);
});
