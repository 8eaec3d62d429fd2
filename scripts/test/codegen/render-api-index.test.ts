import { stripTypeScriptTypes } from 'node:module';
import { expect, test } from 'vitest';
import { apiNames } from '../../codegen/api-names.ts';
import { renderApiIndex } from '../../codegen/render-api-index.ts';
import { openApi } from './spec-input.ts';

test('a title cannot end the comment that it stands in', () => {
  const document = openApi({ info: { title: 'Pets */ throw new Error("ran"); /*', version: '1' } });
  const table = {
    name: 'pet_store',
    version: '2030-01',
    security: 'apiKey' as const,
    servers: ['https://pets.example'],
    operations: {},
  };
  const code = renderApiIndex(apiNames('pet_store'), table, document);
  const uncommented = stripTypeScriptTypes(code).replaceAll(/\/\*[\s\S]*?\*\//g, '');
  expect(uncommented).not.toContain('throw');
});
